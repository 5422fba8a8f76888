"""Knows the words of spreadsheets — headers, kinds of help, yes and no — in the twelve languages of the product."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

import yaml

from knowledge.catalogue import values
from knowledge.catalogue.weekdays import weekdays
from knowledge.search.weeks import OSM_DAYS
from knowledge.vocabulary import LANGUAGES

_FILE: Final = Path(__file__).with_name("words.yml")
#: Columns that are texts of a service and may come once more in another language.
TRANSLATED: Final = ("name", "description", "eligibility", "alert")
#: Columns of one day each; the field is ``hours_Mo`` … ``hours_Su``.
DAY_FIELDS: Final = tuple(f"hours_{day}" for day in OSM_DAYS)
#: All that a column can be, in the order in which it is offered.
FIELDS: Final = (
    "name", "organization", "description", "needs", "address", "city", "region", "postal_code", "country", "latitude", "longitude",
    "coordinates", "phone", "email", "url", "hours", *DAY_FIELDS, "appointment", "eligibility", "languages", "cost", "minimum_age",
    "maximum_age", "accessibility", "status", "alert", "confidential", "assured_date", "source", "id",
)  # fmt: skip
#: What of it may stand in several columns.
SEVERAL: Final = frozenset(
    {
        "description",
        "needs",
        "address",
        "phone",
        "hours",
        "eligibility",
        "languages",
        "accessibility",
        "alert",
        "url",
        "email",
    }
)
_LANGUAGE: Final = re.compile(r"^(.*?)[\s_\-–:]*[(\[]?\s*([^\W\d_]{2,12})\s*[)\]]?$")
_SHORT_LANGUAGES: Final = {
    "укр": "uk",
    "рус": "ru",
    "рос": "ru",
    "анг": "en",
    "англ": "en",
    "eng": "en",
    "rom": "ro",
    "pol": "pl",
    "ua": "uk",
    "ukr": "uk",
    "rus": "ru",
}


def folded(text: str) -> str:
    """Small letters, no accents on Latin and Arabic letters, no marks between words."""
    bare = "".join(
        char
        for char in unicodedata.normalize("NFD", text.casefold().replace("ł", "l").replace("ı", "i"))
        if not unicodedata.combining(char)
    )
    return " ".join(re.sub(r"[^\w№✓✔]+|_", " ", bare).split())


@lru_cache(maxsize=1)
def _file() -> Mapping[str, Any]:
    loaded: Mapping[str, Any] = yaml.safe_load(_FILE.read_text(encoding="utf-8"))
    return loaded


@lru_cache(maxsize=1)
def _headers() -> dict[str, str]:
    words: dict[str, str] = {}
    for field, some in _file()["headers"].items():
        words.setdefault(folded(field), field)
        for word in some:
            words.setdefault(folded(str(word)), field)
    return words


@lru_cache(maxsize=8)
def _values(group: str) -> dict[str, str]:
    words: dict[str, str] = {}
    for value, some in _file()[group].items():
        for word in (value, *some):
            words.setdefault(folded(str(word)), value)
    return words


def need_word(text: str) -> str | None:
    """The need that a word or an identifier means, None if it is not known."""
    return _values("needs").get(folded(text))


def cost_word(text: str) -> str | None:
    """``free``, ``reduced`` or ``paid``; None if the words say more or something else."""
    return _values("costs").get(folded(text))


def language_word(text: str) -> str | None:
    """The language of the product that a code, a name or a usual short form ("укр.", "UA") means."""
    word = text.strip(" .").casefold()
    found = _SHORT_LANGUAGES.get(word) or values.language_code(word)
    return found if found in LANGUAGES else None


def truth(text: str) -> bool | None:
    """Yes or no in any of the languages, None if it is neither."""
    word = folded(text) or text.strip()
    yes, no = ({folded(str(one)) or str(one) for one in _file()[key]} for key in ("yes", "no"))
    return True if word in yes else False if word in no else None


def is_walk_in(text: str) -> bool:
    """Whether the words say that nobody has to make an appointment."""
    return folded(text) in {folded(word) for word in _file()["walk_in"]}


@lru_cache(maxsize=4096)
def header_field(header: str) -> tuple[str | None, str | None, float]:
    """What a header means: field, language (of a text in another language), and how sure that is from 0 to 1."""
    days = weekdays(header)
    if days is not None and len(days) == 1 and not header.strip().isdigit() and len(header.strip()) > 1:
        return f"hours_{days[0].title()}", None, 1.0
    words = _headers()
    plain = folded(header)
    if plain in words:
        return words[plain], None, 1.0
    if (match := _LANGUAGE.match(header.strip())) and (language := _language(match[2])):
        field = words.get(folded(match[1]))
        if field in TRANSLATED:
            return field, language, 1.0
        if field:
            return field, None, 0.8
    tokens = plain.split()
    best: tuple[bool, int, str] | None = None
    for word, field in words.items():
        parts = word.split()
        if len(word) > 2 and any(tokens[at : at + len(parts)] == parts for at in range(len(tokens))):
            # "Contact address (e-mail)" is no street.
            candidate = (field in ("email", "url", "phone"), len(word), field)
            best = max(best, candidate) if best else candidate
    return (best[2], None, 0.6) if best else (None, None, 0.0)


def _language(word: str) -> str | None:
    short = word.casefold()
    if short in _SHORT_LANGUAGES:
        return _SHORT_LANGUAGES[short]
    if len(short) == 3 or (len(short) == 2 and short not in LANGUAGES):
        return None
    found = values.language_code(short)
    return found if found in LANGUAGES else None
