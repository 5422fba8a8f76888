"""The sentences that measure: four files a language, written before anything was tuned on them and in no training file."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, TypeVar

from nlu.errors import DataError
from nlu.taxonomy import CRISIS_KINDS, INTENTS, LANGUAGES

FOLDER = Path(__file__).resolve().parents[1] / "data" / "validation"

Case = TypeVar("Case")


@dataclass(frozen=True, slots=True)
class IntentCase:
    """A sentence and what it asks for."""

    language: str
    text: str
    intent: str


@dataclass(frozen=True, slots=True)
class DangerCase:
    """A sentence and the danger it shows; ``kind`` None for one that only sounds like it."""

    language: str
    text: str
    kind: str | None


@dataclass(frozen=True, slots=True)
class PlaceCase:
    """A sentence and the place where help is wanted.

    Attributes:
        name: GeoNames' main name; None when the sentence names no place.
        country: ISO 3166 code.
        lat, lon: Centre of the place, degrees.
        level: How much of the world the name covers.
    """

    language: str
    text: str
    name: str | None
    country: str | None = None
    lat: float = 0.0
    lon: float = 0.0
    level: Literal["town", "region", "country"] = "town"


@dataclass(frozen=True, slots=True)
class LanguageCase:
    """A sentence and the language it is written in."""

    language: str
    text: str


@dataclass(frozen=True, slots=True)
class Sets:
    """All of them."""

    intents: Sequence[IntentCase]
    dangers: Sequence[DangerCase]
    places: Sequence[PlaceCase]
    languages: Sequence[LanguageCase]

    @property
    def size(self) -> int:
        """How many sentences there are."""
        return len(self.intents) + len(self.dangers) + len(self.places) + len(self.languages)


def read_sets(folder: Path = FOLDER, languages: Sequence[str] = LANGUAGES) -> Sets:
    """Reads ``intents``, ``crisis``, ``places`` and ``languages``, each with a ``<language>.jsonl`` per language.

    Raises:
        DataError: A file is missing or a line is not what it should be; with file and line.
    """
    return Sets(
        list(_cases(folder / "intents", languages, _intent)),
        list(_cases(folder / "crisis", languages, _danger)),
        list(_cases(folder / "places", languages, _place)),
        list(
            _cases(folder / "languages", languages, lambda _, row: LanguageCase(row["language"], row["text"]))
        ),
    )


def _cases(
    folder: Path, languages: Sequence[str], make: Callable[[str, dict[str, Any]], Case]
) -> Iterator[Case]:
    for language in languages:
        path = folder / f"{language}.jsonl"
        if not path.is_file():
            raise DataError("missing", subject=str(path))
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            try:
                yield make(language, json.loads(line))
            except (ValueError, KeyError, TypeError) as error:
                raise DataError("bad_line", subject=f"{path}:{number}", detail=str(error)) from None


def _intent(language: str, row: dict[str, Any]) -> IntentCase:
    if row["intent"] not in INTENTS:
        raise ValueError(f"unknown intent {row['intent']}")
    return IntentCase(language, str(row["text"]), row["intent"])


def _danger(language: str, row: dict[str, Any]) -> DangerCase:
    kind = row["kind"] if row["expect"] == "crisis" else None
    if kind is not None and kind not in CRISIS_KINDS:
        raise ValueError(f"unknown kind {kind}")
    return DangerCase(language, str(row["text"]), kind)


def _place(language: str, row: dict[str, Any]) -> PlaceCase:
    if row["place"] is None:
        return PlaceCase(language, str(row["text"]), None)
    return PlaceCase(
        language,
        str(row["text"]),
        row["place"],
        row["country"],
        float(row["lat"]),
        float(row["lon"]),
        row.get("level", "town"),
    )
