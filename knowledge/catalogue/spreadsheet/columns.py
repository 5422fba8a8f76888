"""Guesses what is in each column of a table, from its header and from what stands below, as a proposal that a person corrects."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Final

from knowledge.catalogue import values
from knowledge.catalogue.plain_hours import read_hours
from knowledge.catalogue.spreadsheet.sheet import Sheet
from knowledge.catalogue.spreadsheet.words import (
    FIELDS,
    SEVERAL,
    TRANSLATED,
    cost_word,
    folded,
    header_field,
    language_word,
    need_word,
)
from knowledge.errors import CatalogueError
from knowledge.vocabulary import LANGUAGES, NEEDS

#: Cells of a column that are looked at.
_SAMPLE: Final = 200
#: From which share of its cells a column is taken for what they look like.
_ENOUGH: Final = 0.6
_PIECES: Final = re.compile(r"\s*[;\n|]\s*|\s+/\s+")
_LISTED: Final = re.compile(r"\s*[,;\n|/]\s*")


@dataclass(frozen=True, slots=True)
class Target:
    """What a column is: one of ``words.FIELDS`` or None (left out); a language where it is a text in another one."""

    field: str | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Layout:
    """How a table is read.

    Attributes:
        targets: One for each column.
        country: ISO 3166 alpha-2, for rows that say none; numbers without a country code are read as its.
        city, organization: For rows that say none.
        language: Of the texts.
        needs: Words of the table that are no known need → the need they mean, empty for none.
    """

    targets: tuple[Target, ...]
    country: str = ""
    city: str = ""
    organization: str = ""
    language: str = ""
    needs: Mapping[str, str] = field(default_factory=dict)

    def columns(self, name: str, language: str | None = None) -> list[int]:
        """Which columns are a field."""
        return [place for place, one in enumerate(self.targets) if one == Target(name, language)]

    def has(self, *names: str) -> bool:
        """Whether any of these fields has a column."""
        return any(one.field in names for one in self.targets)

    @property
    def usable(self) -> bool:
        """Whether rows can become services: they need a name, or what one can be made of."""
        return self.has("name", "organization", "description")

    def to_json(self) -> dict[str, Any]:
        """As JSON holds it."""
        return {
            "targets": [[one.field, one.language] for one in self.targets],
            "country": self.country, "city": self.city, "organization": self.organization, "language": self.language,
            "needs": dict(self.needs),
        }  # fmt: skip

    @classmethod
    def from_json(cls, data: Mapping[str, Any], width: int) -> Layout:
        """What :meth:`to_json` wrote, or a form sent, for a table with so many columns.

        Raises:
            CatalogueError: It is something else (``field``, ``value``).
        """
        targets: list[Target] = []
        for name, language in data["targets"]:
            if name is not None and name not in FIELDS:
                raise CatalogueError(field="targets", value=name, expected="a field")
            if language is not None and (language not in LANGUAGES or name not in TRANSLATED):
                raise CatalogueError(field="targets", value=language, expected="a language")
            targets.append(Target(name, language))
        if len(targets) != width:
            raise CatalogueError(field="targets", value=len(targets), expected=width)
        country = values.country_code(str(data.get("country") or "")) or ""
        language = str(data.get("language") or "")
        known = {
            str(word): str(need)
            for word, need in dict(data.get("needs") or {}).items()
            if need in ("", *NEEDS)
        }
        return cls(
            tuple(targets),
            country,
            str(data.get("city") or "")[:100],
            str(data.get("organization") or "")[:200],
            language if language in LANGUAGES else "",
            known,
        )


def header_key(header: Iterable[str]) -> str:
    """The same for tables with the same columns in the same order: what a person said of one holds for the next."""
    return hashlib.sha256("\x1f".join(folded(one) for one in header).encode()).hexdigest()[:32]


def guess(sheet: Sheet, *, country: str = "", language: str = "") -> Layout:
    """A layout to begin with; the language is what the letters say, else the one given."""
    language = (
        language_of((*sheet.header, *(cell for row in sheet.rows[:_SAMPLE] for cell in row.cells)))
        or language
    )
    found: list[tuple[float, int, Target]] = []
    for place, header in enumerate(sheet.header):
        for sure, target in _readings(header, sheet.column(place)[:_SAMPLE]):
            found.append((sure, -place, target))
    targets: dict[int, Target] = {}
    taken: set[Target] = set()
    for _, minus, target in sorted(found, key=lambda one: one[:2], reverse=True):
        place = -minus
        if place in targets or (target in taken and target.field not in SEVERAL):
            continue
        targets[place] = target
        taken.add(target)
    layout = Layout(
        tuple(targets.get(place, Target()) for place in range(len(sheet.header))),
        country=country,
        language=language,
    )
    if not layout.has("name"):
        layout = _with_name(sheet, layout)
    return layout


#: Letters that only one of the languages of the product has, among those written in the same script.
_OWN_LETTERS: Final = {
    "uk": "іїєґ", "ru": "ыэё", "ro": "ășțâ", "pl": "łżźśćńęą", "tr": "ğıİ", "de": "ßäü", "es": "ñ¿¡", "fr": "êèàùœ", "ps": "ښځډړټې", "fa": "پچگژک", "ar": "ةىكي",
}  # fmt: skip


def language_of(texts: Iterable[str]) -> str:
    """The language of texts as far as their letters tell; empty if they do not."""
    letters = Counter("".join(texts).casefold())
    scores = {language: sum(letters[char] for char in own) for language, own in _OWN_LETTERS.items()}
    best = max(scores, key=lambda language: scores[language])
    return best if scores[best] >= 3 else ""


def _readings(header: str, cells: list[str]) -> list[tuple[float, Target]]:
    """What a column can be, with how sure that is; from 0 to 2."""
    name, language, said = header_field(header)
    seen = {looks: _share(cells, test) for looks, test in _LOOKS.items()} if cells else {}
    readings: list[tuple[float, Target]] = []
    if name:
        fits = seen.get(name)
        # A header that only contains a word must not be contradicted by every cell.
        if said >= 1 or fits is None or fits > 0.2 or not cells:
            readings.append((said + (fits or 0), Target(name, language)))
    for looks, share in seen.items():
        if share >= _ENOUGH and looks != name:
            readings.append((share * 0.9, Target(looks)))
    return readings


def _share(cells: list[str], test: Callable[[str], bool]) -> float:
    return sum(test(cell) for cell in cells) / len(cells)


def _is_phone(cell: str) -> bool:
    digits = len(re.sub(r"\D", "", cell))
    letters = sum(char.isalpha() for char in cell)
    return (
        digits >= 7
        and letters <= digits
        and values.iso_date(cell) is None
        and not _is_pair(cell)
        and "@" not in cell
        and not re.search(r"\d:\d\d", cell)
    )


def _is_pair(cell: str) -> bool:
    return pair(cell) is not None


def pair(cell: str) -> tuple[str, str] | None:
    """Latitude and longitude out of one cell: "45.75, 21.22"."""
    match = re.fullmatch(
        r"\s*\(?([+-]?\d{1,2}\.\d{2,})°?\s*[NS]?[,;\s]+([+-]?\d{1,3}\.\d{2,})°?\s*[EW]?\)?\s*", cell
    )
    return (match[1], match[2]) if match else None


def _is_address(cell: str) -> bool:
    return bool(
        re.match(
            r"(?i)(?:str\.?|strada|bd\.?|bulevardul|calea|piața|вул\.?|вулиця|ул\.?|улица|просп\.?|пр-т|ul\.?|aleja|al\.?|شارع|خیابان)\s",
            cell,
        )
    )


def _are_languages(cell: str) -> bool:
    pieces = listed(cell)
    return bool(pieces) and all(len(one) <= 12 and language_word(one) is not None for one in pieces)


_LOOKS: Final[Mapping[str, Callable[[str], bool]]] = {
    "email": lambda cell: "@" in cell and values.email(cell) is not None,
    "url": lambda cell: "@" not in cell and " " not in cell.strip() and values.link(cell) is not None,
    "phone": _is_phone,
    "coordinates": _is_pair,
    "hours": lambda cell: bool(re.search(r"\d", cell)) and read_hours(cell) is not None,
    "address": _is_address,
    "needs": lambda cell: all(need_word(one) is not None for one in listed(cell)),
    "languages": _are_languages,
    "cost": lambda cell: len(cell) > 1 and cost_word(cell) is not None,
    "country": lambda cell: len(cell) > 3 and values.country_code(cell) is not None,
}  # fmt: skip


def _with_name(sheet: Sheet, layout: Layout) -> Layout:
    """The first column of texts that nearly always differ is the name, where no header says which is."""
    for place, target in enumerate(layout.targets):
        cells = sheet.column(place)
        texts = [cell for cell in cells if sum(char.isalpha() for char in cell) >= 3]
        if (
            target.field is None
            and len(texts) >= 0.8 * len(sheet.rows)
            and len(set(cells)) >= 0.7 * len(cells)
        ):
            return replace(
                layout, targets=(*layout.targets[:place], Target("name"), *layout.targets[place + 1 :])
            )
    return layout


def pieces(cell: str) -> list[str]:
    """The values of a cell that holds several, parted by semicolons, lines or bars."""
    return [one for one in _PIECES.split(cell) if one]


def listed(cell: str) -> list[str]:
    """The words of a cell that is a list: parted by commas, too."""
    return [one for one in _LISTED.split(cell) if one]


def unknown_needs(sheet: Sheet, layout: Layout) -> dict[str, int]:
    """Words in the columns of needs that mean none that we know, and how often each stands there, most frequent first."""
    found: dict[str, int] = {}
    for place in layout.columns("needs"):
        for cell in sheet.column(place):
            for word in listed(cell):
                if not needs_of(word, {}):
                    found[word] = found.get(word, 0) + 1
    return dict(sorted(found.items(), key=lambda one: -one[1]))


def needs_of(word: str, said: Mapping[str, str]) -> list[str]:
    """The needs that a word means; what a person said of it holds first."""
    if word in said:
        return [said[word]] if said[word] else []
    if found := need_word(word):
        return [found]
    parts = [
        need_word(part) for part in re.split(r"\s+(?:and|und|et|y|i|și|si|та|і|и|و|ve)\s+|\s*&\s*", word)
    ]
    return list(dict.fromkeys(part for part in parts if part)) if all(parts) else []
