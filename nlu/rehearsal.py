"""Compares a newly trained model with the one that answers, on the evaluation sentences: what it would change before it goes live."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from nlu.errors import DataError
from nlu.evaluation import BARS, Report, Sets, evaluate, read_sets
from nlu.fallback import FallbackClassifier
from nlu.understanding import Embed, Understander

NAME = "rehearsal.json"
"""Of the file, in the folder of the new model."""

BATCH = 64

Told = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Change:
    """One number before and after.

    Attributes:
        name: Of the bar (``nlu.evaluation.BARS``) or a language's code.
        before, after: Of the model that answers and of the new one.
        limit: What must be reached; None where nothing is promised.
        at_most: Whether it must stay at or below the limit instead.
    """

    name: str
    before: float
    after: float
    limit: float | None = None
    at_most: bool = False

    @property
    def holds(self) -> bool:
        """Whether the new model keeps the promise."""
        if self.limit is None:
            return True
        return self.after <= self.limit if self.at_most else self.after >= self.limit


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """What training would change.

    Attributes:
        running: Fingerprint of the model it was compared with.
        sentences: How many sentences of operators the new model learnt.
        bars: Every bar that training can move, but those of time.
        languages: Macro-F1 of intents in each language.
        training_s, measuring_s: What it took; training took 0 where the model was there already.
        work_s: Seconds of a processor that training took, 0 where it was not counted.
    """

    running: str
    sentences: int
    bars: Sequence[Change]
    languages: Sequence[Change]
    training_s: float
    measuring_s: float
    work_s: float = 0.0

    @property
    def sound(self) -> bool:
        """Whether the new model keeps all bars."""
        return all(bar.holds for bar in self.bars)

    def write(self, folder: Path) -> None:
        """Keeps it beside the new model."""
        (folder / NAME).write_text(json.dumps(asdict(self), indent=1), encoding="utf-8")

    @classmethod
    def read(cls, folder: Path) -> Rehearsal | None:
        """What was kept beside a model; None when it was never compared."""
        path = folder / NAME
        if not path.is_file():
            return None
        try:
            values = json.loads(path.read_text(encoding="utf-8"))
            values["bars"] = [Change(**row) for row in values["bars"]]
            values["languages"] = [Change(**row) for row in values["languages"]]
            return cls(**values)
        except (ValueError, KeyError, TypeError) as error:
            raise DataError("bad_report", subject=str(path), detail=type(error).__name__) from None


class Remembered:
    """The embedding model, asked once for each text: both models read the same sentences, and batches are five times as fast.

    Args:
        embed: The model.
        texts: Known beforehand.
        told: Told how many of them are done.
    """

    def __init__(self, embed: Embed, texts: Sequence[str], told: Told) -> None:
        self._embed = embed
        self._known: dict[str, NDArray[np.float32]] = {}
        ordered = sorted(set(texts), key=len)  # of nearly one length each: little padding, little memory
        for start in range(0, len(ordered), BATCH):
            self._learn(ordered[start : start + BATCH])
            told(min(start + BATCH, len(ordered)), len(ordered))

    def __call__(self, texts: Sequence[str]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """Vectors of questions; those to search by are not needed here and are the same."""
        missing = [text for text in dict.fromkeys(texts) if text not in self._known]
        if missing:
            self._learn(missing)
        vectors = np.stack([self._known[text] for text in texts])
        return vectors, vectors

    def _learn(self, texts: Sequence[str]) -> None:
        self._known.update(zip(texts, self._embed(texts)[0], strict=True))


async def measure(
    running: FallbackClassifier,
    new: FallbackClassifier,
    make: Callable[[FallbackClassifier, Embed], Understander],
    embed: Embed,
    told: Told,
    sets: Sets | None = None,
) -> tuple[list[Change], list[Change]]:
    """Reads the sentences about intents and danger with both models; places and languages are found without them.

    Args:
        running, new: The heads.
        make: Makes understanding around a head.
        embed: The embedding model.
        told: Told how much of the work is done.
        sets: The sentences; None for all.

    Returns:
        Bars, and macro-F1 by language.
    """
    whole = sets or read_sets()
    learnt = Sets(whole.intents, whole.dangers, [], [])
    total = 3 * learnt.size
    texts = [case.text for group in (learnt.intents, learnt.dangers) for case in group]
    remembered = Remembered(embed, texts, lambda done, of: told(learnt.size * done // max(1, of), total))
    reports: list[Report] = []
    for number, head in enumerate((running, new), 1):
        start = number * learnt.size
        reports.append(
            await evaluate(
                learnt,
                make(head, remembered).understand,
                progress=lambda done, _all, start=start: told(start + done, total),  # type: ignore[misc]
            )
        )
    return compared(*reports)


def compared(before: Report, after: Report) -> tuple[list[Change], list[Change]]:
    """Bars that training can move, and macro-F1 by language, of two reports."""
    bars = [
        Change(bar.name, bar.measure(before), bar.measure(after), bar.limit, bar.at_most)
        for bar in BARS
        if not bar.is_time and bar.name.startswith(("intents", "danger"))
    ]
    return bars, _by_language(before.intents.macro_f1, after.intents.macro_f1)


def _by_language(before: Mapping[str, float], after: Mapping[str, float]) -> list[Change]:
    return [Change(code, before[code], value) for code, value in after.items()]
