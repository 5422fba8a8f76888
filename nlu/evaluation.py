"""Measures understanding on sentences nobody trained on: per language and intent, with the worst confusions and the calibration."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from nlu.errors import DataError
from nlu.taxonomy import CRISIS_INTENTS, INTENTS, LANGUAGES
from nlu.types import Understanding

VALIDATION = Path(__file__).resolve().parent / "data" / "validation"

CALIBRATION_BINS = 10


@dataclass(frozen=True, slots=True)
class Sentence:
    """One labelled sentence."""

    language: str
    text: str
    intent: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """What was recognised in one sentence."""

    sentence: Sentence
    intent: str
    confidence: float
    detected: str | None
    crisis: str
    ms: float


@dataclass(frozen=True, slots=True)
class Report:
    """The measures.

    Attributes:
        sentences: How many were read.
        accuracy: Per language: share of right intents.
        macro_f1: Per language: mean F1 over intents that occur.
        intents: F1 per intent over all languages.
        confusions: (right, recognised, count, example), most frequent first.
        ece: Expected calibration error over ten bins of confidence (Guo et al. 2017).
        languages: Per language: share of sentences of three words or more whose language was told right.
        crisis_recall: Per language: share of crisis sentences at *possible* or *certain*.
        crisis_false: Share of ordinary sentences at *certain*.
        median_ms, p95_ms: Milliseconds per sentence.
    """

    sentences: int
    accuracy: Mapping[str, float]
    macro_f1: Mapping[str, float]
    intents: Mapping[str, float]
    confusions: Sequence[tuple[str, str, int, str]]
    ece: float
    languages: Mapping[str, float]
    crisis_recall: Mapping[str, float]
    crisis_false: float
    median_ms: float
    p95_ms: float

    @property
    def mean_f1(self) -> float:
        """Mean of the languages' macro-F1."""
        return _mean(list(self.macro_f1.values()))

    def to_json(self) -> str:
        """For a program, and for ``--compare``."""
        return json.dumps({**asdict(self), "mean_f1": self.mean_f1}, ensure_ascii=False, indent=1)


def read_sentences(folder: Path = VALIDATION, languages: Sequence[str] = LANGUAGES) -> list[Sentence]:
    """The labelled sentences of ``<language>.jsonl`` files.

    Raises:
        DataError: A file is missing or a line is none; with file and line.
    """
    sentences = []
    for language in languages:
        path = folder / f"{language}.jsonl"
        if not path.is_file():
            raise DataError("missing", subject=str(path))
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            try:
                row = json.loads(line)
                sentence = Sentence(language, str(row["text"]), str(row["intent"]))
            except (ValueError, KeyError, TypeError):
                raise DataError(
                    "bad_line", subject=f"{path}:{number}", detail='{"text", "intent"} expected'
                ) from None
            if sentence.intent not in INTENTS:
                raise DataError("unknown_intent", subject=f"{path}:{number}", detail=sentence.intent)
            sentences.append(sentence)
    return sentences


async def evaluate(
    sentences: Sequence[Sentence],
    understand: Callable[[str], Awaitable[Understanding]],
    progress: Callable[[int], None] | None = None,
) -> Report:
    """Understands every sentence and measures.

    Args:
        sentences: Labelled sentences.
        understand: The whole of understanding, without a hint of the language.
        progress: Told the number of sentences done.
    """
    outcomes = []
    for done, sentence in enumerate(sentences, 1):
        seen = await understand(sentence.text)
        best = seen.ranking[0] if seen.ranking else None
        outcomes.append(
            Outcome(
                sentence,
                best.intent if best else seen.intent,
                best.confidence if best else seen.confidence,
                seen.language,
                seen.crisis.level,
                seen.ms,
            )
        )
        if progress:
            progress(done)
    return measure(outcomes)


def measure(outcomes: Sequence[Outcome]) -> Report:
    """The measures of what was recognised."""
    spoken = sorted({outcome.sentence.language for outcome in outcomes}, key=LANGUAGES.index)
    by_language = {code: [o for o in outcomes if o.sentence.language == code] for code in spoken}
    times = sorted(outcome.ms for outcome in outcomes)
    ordinary = [o for o in outcomes if o.sentence.intent not in CRISIS_INTENTS]
    return Report(
        sentences=len(outcomes),
        accuracy={code: _share(rows, _right) for code, rows in by_language.items()},
        macro_f1={code: _mean(list(_f1(rows).values())) for code, rows in by_language.items()},
        intents=dict(sorted(_f1(outcomes).items(), key=lambda item: item[1])),
        confusions=_confusions(outcomes),
        ece=_calibration_error(outcomes),
        languages={
            code: _share(
                [o for o in rows if len(o.sentence.text.split()) >= 3],
                lambda o: o.detected == o.sentence.language,
            )
            for code, rows in by_language.items()
        },
        crisis_recall={
            code: _share(
                [o for o in rows if o.sentence.intent in CRISIS_INTENTS], lambda o: o.crisis != "none"
            )
            for code, rows in by_language.items()
        },
        crisis_false=_share(ordinary, lambda o: o.crisis == "certain"),
        median_ms=times[len(times) // 2] if times else 0.0,
        p95_ms=times[int(len(times) * 0.95)] if times else 0.0,
    )


def _right(outcome: Outcome) -> bool:
    return outcome.intent == outcome.sentence.intent


def _share(rows: Sequence[Outcome], holds: Callable[[Outcome], bool]) -> float:
    return sum(map(holds, rows)) / len(rows) if rows else 1.0


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values) if values else 0.0


def _f1(rows: Sequence[Outcome]) -> dict[str, float]:
    wanted = Counter(row.sentence.intent for row in rows)
    given = Counter(row.intent for row in rows)
    right = Counter(row.intent for row in rows if _right(row))
    return {intent: 2 * right[intent] / (wanted[intent] + given[intent]) for intent in wanted}


def _confusions(outcomes: Sequence[Outcome], most: int = 25) -> list[tuple[str, str, int, str]]:
    mistaken: dict[tuple[str, str], list[str]] = defaultdict(list)
    for outcome in outcomes:
        if not _right(outcome):
            mistaken[outcome.sentence.intent, outcome.intent].append(outcome.sentence.text)
    worst = sorted(mistaken.items(), key=lambda item: -len(item[1]))[:most]
    return [(right, seen, len(texts), texts[0]) for (right, seen), texts in worst]


def _calibration_error(outcomes: Sequence[Outcome]) -> float:
    bins: dict[int, list[Outcome]] = defaultdict(list)
    for outcome in outcomes:
        bins[min(int(outcome.confidence * CALIBRATION_BINS), CALIBRATION_BINS - 1)].append(outcome)
    gaps = [
        abs(_share(rows, _right) - _mean([row.confidence for row in rows])) * len(rows)
        for rows in bins.values()
    ]
    return sum(gaps) / len(outcomes) if outcomes else 0.0
