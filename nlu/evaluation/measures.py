"""The measures themselves: shares, F1, confusions and calibration, over plain outcomes."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

Row = TypeVar("Row")

BINS = 10


@dataclass(frozen=True, slots=True)
class Outcome:
    """What was recognised in one sentence."""

    language: str
    text: str
    right: str
    seen: str
    confidence: float


def mean(values: Iterable[float]) -> float:
    """Arithmetic mean; 0 of nothing."""
    found = list(values)
    return sum(found) / len(found) if found else 0.0


def share(rows: Sequence[Row], holds: Callable[[Row], bool]) -> float:
    """Share of the rows for which something holds; 1 of nothing, for then nothing is wrong."""
    return sum(map(holds, rows)) / len(rows) if rows else 1.0


def by_language(
    rows: Sequence[Row], language: Callable[[Row], str], measure: Callable[[list[Row]], float]
) -> dict[str, float]:
    """A measure of each language's rows."""
    groups: dict[str, list[Row]] = {}
    for row in rows:
        groups.setdefault(language(row), []).append(row)
    return {code: measure(group) for code, group in groups.items()}


def is_right(outcome: Outcome) -> bool:
    """Whether the intent is the one asked for."""
    return outcome.seen == outcome.right


def f1(rows: Sequence[Outcome]) -> dict[str, float]:
    """F1 of every intent that occurs among the right ones."""
    wanted = Counter(row.right for row in rows)
    given = Counter(row.seen for row in rows)
    hits = Counter(row.right for row in rows if is_right(row))
    return {intent: 2 * hits[intent] / (wanted[intent] + given[intent]) for intent in wanted}


def macro_f1(rows: Sequence[Outcome]) -> float:
    """Mean F1 of the intents that occur."""
    return mean(f1(rows).values())


def confusions(rows: Sequence[Outcome], most: int = 25) -> list[tuple[str, str, int, str]]:
    """(right, recognised, count, example), most frequent first."""
    mistaken: dict[tuple[str, str], list[str]] = defaultdict(list)
    for row in rows:
        if not is_right(row):
            mistaken[row.right, row.seen].append(row.text)
    worst = sorted(mistaken.items(), key=lambda item: -len(item[1]))[:most]
    return [(right, seen, len(texts), texts[0]) for (right, seen), texts in worst]


def calibration(rows: Sequence[Outcome]) -> list[tuple[float, float, int]]:
    """(mean confidence, share right, count) of every bin of confidence that has sentences."""
    bins: Mapping[int, list[Outcome]] = defaultdict(list)
    for row in rows:
        bins[min(int(row.confidence * BINS), BINS - 1)].append(row)
    return [
        (mean(row.confidence for row in group), share(group, is_right), len(group))
        for _, group in sorted(bins.items())
    ]


def calibration_error(rows: Sequence[Outcome]) -> float:
    """Expected calibration error over ten bins (Guo et al. 2017)."""
    gaps = [abs(confident - right) * count for confident, right, count in calibration(rows)]
    return sum(gaps) / len(rows) if rows else 0.0


def percentile(values: Sequence[float], part: float) -> float:
    """The value that ``part`` (0 to 1) of all values do not exceed; 0 of nothing."""
    ordered = sorted(values)
    return ordered[min(int(len(ordered) * part), len(ordered) - 1)] if ordered else 0.0
