"""What was measured, as plain numbers: for tables, for JSON, and to compare with an earlier measurement."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass

from nlu.evaluation.measures import mean

PerLanguage = Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Intents:
    """How well intents are recognised.

    Attributes:
        sentences: How many were read.
        accuracy, macro_f1: Per language.
        top3: Share of sentences whose intent is among the three likeliest.
        f1: Per intent over all languages, weakest first.
        confusions: (right, recognised, count, example), most frequent first.
        ece: Expected calibration error.
        calibration: (mean confidence, share right, count) of each bin.
    """

    sentences: int
    accuracy: PerLanguage
    macro_f1: PerLanguage
    top3: float
    f1: Mapping[str, float]
    confusions: Sequence[tuple[str, str, int, str]]
    ece: float
    calibration: Sequence[tuple[float, float, int]]

    @property
    def mean_f1(self) -> float:
        """Mean of the languages' macro-F1."""
        return mean(self.macro_f1.values())


@dataclass(frozen=True, slots=True)
class Dangers:
    """How well danger is heard, by the gate alone and together with the model.

    Attributes:
        gate_recall, recall: Share of dangers heard at least as *possible*, per language.
        gate_certain, certain: Share of look-alikes taken for *certain*.
        gate_possible, possible: … for *possible*.
        ordinary_certain, ordinary_possible: The same of ordinary messages, by gate and model together.
        kind: Share of heard dangers of which the kind is right.
        missed: (language, kind, text) of dangers nobody heard.
        gate_ms: Median milliseconds of the gate.
    """

    gate_recall: PerLanguage
    recall: PerLanguage
    gate_certain: PerLanguage
    certain: PerLanguage
    gate_possible: PerLanguage
    possible: PerLanguage
    ordinary_certain: PerLanguage
    ordinary_possible: PerLanguage
    kind: float
    missed: Sequence[tuple[str, str, str]]
    gate_ms: float


@dataclass(frozen=True, slots=True)
class Places:
    """How well places are found.

    Attributes:
        right: Share of sentences with a place whose place is right, per language.
        offered: Share of those whose place is right, or, where none was sure, among those offered as "did you mean".
        false: Share of sentences without a place in which one was found, per language.
        wrong: (language, wanted, found, text).
        ms: Median milliseconds of the finder.
    """

    right: PerLanguage
    offered: PerLanguage
    false: PerLanguage
    wrong: Sequence[tuple[str, str, str, str]]
    ms: float


@dataclass(frozen=True, slots=True)
class Languages:
    """How well languages are told.

    Attributes:
        long: Share right among messages of three words or more, per language.
        short: … of one or two words.
        wrong: (right, told, text).
    """

    long: PerLanguage
    short: PerLanguage
    wrong: Sequence[tuple[str, str, str]]


@dataclass(frozen=True, slots=True)
class Speed:
    """Milliseconds a message takes: understanding as a whole, and one embedding of the same message alone.

    Attributes:
        engine: ``rasa`` or ``fallback``.
        median, p95: Of understanding, the embedding included.
        model_median, model_p95: Of the embedding alone, measured in turns with it.
    """

    engine: str
    median: float
    p95: float
    model_median: float
    model_p95: float


@dataclass(frozen=True, slots=True)
class Report:
    """Everything that was measured."""

    intents: Intents
    dangers: Dangers
    places: Places
    languages: Languages
    speed: Speed | None = None

    def to_json(self) -> str:
        """For a program, and for ``--compare``."""
        return json.dumps({**asdict(self), "mean_f1": self.intents.mean_f1}, ensure_ascii=False, indent=1)
