"""In which order people who wait are answered."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from typing import Any

from bot.desk.priority import queue_order
from bot.storage import Case, Counsellor

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=timezone.utc)


def waiting(number: str, minutes: float, kind: Any = "general", **detail: Any) -> Case:
    since = (NOW - timedelta(minutes=minutes)).timestamp()
    return Case(number, 1, kind, "queue", {"language": "uk", **detail}, opened=since, waiting=since)


def order(*cases: Case, counsellor: Counsellor | None = None) -> str:
    return "".join(case.number for case in queue_order(cases, NOW, counsellor))


def test_danger_comes_before_any_wait() -> None:
    cases = [
        waiting("U", 600), waiting("K", 300, needs=["children"]), waiting("P", 60, "protection"), waiting("C", 1, "crisis"),
    ]  # fmt: skip
    assert order(*cases) == order(*reversed(cases)) == "CPKU"


def test_who_waits_longer_comes_first_and_who_waits_for_nobody_last() -> None:
    idle = Case("I", 1, "crisis", "counsellor", {}, waiting=None)
    assert order(waiting("B", 12), idle, waiting("A", 45)) == "ABI"


def test_a_wish_and_a_language_decide_between_waits_that_are_nearly_the_same() -> None:
    olha = Counsellor("Olha", languages=("uk",), gender="woman")
    plain, wish, other = waiting("P", 9), waiting("W", 8, wish="man"), waiting("F", 7, language="fa")
    assert order(wish, other, plain) == "PWF", "without knowing who looks, only the time counts"
    assert order(wish, other, plain, counsellor=olha) == "PFW"
    assert order(waiting("L", 25, language="fa", wish="man"), plain, counsellor=olha) == "LP", (
        "nobody waits for ever"
    )
