"""In which order people who wait are answered: first danger, then how long they wait, then who fits whom."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Literal

from bot.storage import Case, Counsellor

Urgency = Literal["crisis", "protection", "children", "usual"]
URGENCIES: tuple[Urgency, ...] = ("crisis", "protection", "children", "usual")

STEP_S = 600.0
"""Waits that differ by less than this count as the same: then a counsellor who fits better answers first."""


def urgency(case: Case) -> Urgency:
    """How urgent a case is by its kind and, where the person let it be passed on, its need."""
    if case.kind == "crisis":
        return "crisis"
    if case.kind == "protection":
        return "protection"
    return "children" if "children" in (case.detail.get("needs") or ()) else "usual"


def fits(case: Case, counsellor: Counsellor) -> tuple[bool, bool]:
    """Whether the counsellor is whom the person wishes for, and speaks their language; a profile that says nothing fits no wish.

    Nobody is ever kept from a case by this: somebody who fits less is better than nobody.
    """
    wish = case.detail.get("wish")
    return not wish or counsellor.gender == wish, case.language in counsellor.languages


def queue_order(cases: Iterable[Case], now: datetime, counsellor: Counsellor | None = None) -> list[Case]:
    """Cases in the order in which they should be answered.

    Danger first, then reports of exploitation, then children; then who waits longer, in steps of ten minutes; then whose
    wish and whose language the counsellor fits; then, to the second, who waits longer. Who waits for nobody comes last.

    Args:
        cases: Open ones.
        now: Aware.
        counsellor: Who is looking, None for everybody's view.
    """

    def order(case: Case) -> tuple[bool, int, int, tuple[bool, bool], float]:
        waited = max(0.0, now.timestamp() - case.waiting) if case.waiting is not None else 0.0
        wish, language = fits(case, counsellor) if counsellor else (True, True)
        steps = int(waited // STEP_S)
        return case.waiting is None, URGENCIES.index(urgency(case)), -steps, (not wish, not language), -waited

    return sorted(cases, key=order)
