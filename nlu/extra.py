"""Sentences that operators added to what is taught: a file beside the trained model, so that a model and what made it stay together."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from functools import cache
from pathlib import Path

from nlu.errors import DataError
from nlu.evaluation.sets import read_sets
from nlu.taxonomy import CRISIS_INTENTS, INTENTS, LANGUAGES
from nlu.text import fold

NAME = "extra.jsonl"
"""Of the file, in the folder of a model."""


@dataclass(frozen=True, slots=True)
class Extra:
    """A sentence and what it asks for; ``language`` is one of the twelve."""

    text: str
    intent: str
    language: str


def read_extra(path: Path) -> list[Extra]:
    """The sentences of a JSON Lines file with ``{"text", "intent", "language"}`` on each line; none where there is no file.

    Raises:
        DataError: A line is no such sentence, or means a danger, which operators do not teach; with file and line.
    """
    if not path.is_file():
        return []
    found = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        try:
            row = json.loads(line)
            extra = Extra(str(row["text"]), row["intent"], row["language"])
        except (ValueError, KeyError, TypeError):
            raise DataError(
                "bad_line", subject=f"{path}:{number}", detail='{"text", "intent", "language"} expected'
            ) from None
        if (
            extra.intent not in INTENTS
            or extra.intent in CRISIS_INTENTS
            or extra.language not in LANGUAGES
            or not words(extra.text)
        ):
            raise DataError(
                "unknown_intent", subject=f"{path}:{number}", detail=f"{extra.intent}, {extra.language}"
            )
        found.append(extra)
    return found


def write_extra(path: Path, extras: Sequence[Extra]) -> None:
    """Writes the file, whole or not at all."""
    beside = path.with_name(path.name + ".new")
    beside.write_text(
        "".join(json.dumps(asdict(each), ensure_ascii=False) + "\n" for each in extras), encoding="utf-8"
    )
    beside.replace(path)


def unmeasured(extras: Iterable[Extra]) -> list[Extra]:
    """Those that no evaluation file holds: an update may bring a sentence there that was taught before."""
    return [extra for extra in extras if words(extra.text) not in measured()]


def words(text: str) -> str:
    """A sentence without case, diacritics and punctuation: what is the same here is the same sentence.

    >>> words("Where can I  eat?")
    'where can i eat'
    """
    return " ".join(re.findall(r"[^\W_]+", fold(text)))


@cache
def measured() -> frozenset[str]:
    """The ``words`` of every sentence understanding is measured with."""
    sets = read_sets()
    groups = (sets.intents, sets.dangers, sets.places, sets.languages)
    return frozenset(words(case.text) for group in groups for case in group)
