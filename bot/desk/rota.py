"""Who is there for a case: rota, presence, languages, needs, the gender that was wished for, and how much somebody has already."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.settings import DeskSettings
from bot.storage import Case, Counsellor
from knowledge.search.hours import open_state
from knowledge.search.types import OpenState


@dataclass(frozen=True, slots=True)
class Rota:
    """The rota of a desk.

    Attributes:
        settings: Its duty hours and time zone.
        country: Whose public holidays count, ISO 3166 alpha-2.
    """

    settings: DeskSettings
    country: str | None = None

    def open(self, now: datetime, hours: str = "") -> bool:
        """Whether it is duty time, of the desk or by a counsellor's own hours; what is not known counts as no."""
        return self._state(now, hours).open is True

    def opens(self, now: datetime) -> datetime | None:
        """When the desk is on duty next, None when that is not known."""
        return now if self.open(now) else self._state(now, "").opens_at

    def on_duty(self, counsellor: Counsellor, now: datetime) -> bool:
        """Whether a counsellor is to be counted on: present, and in their hours."""
        return counsellor.present and self.open(now, counsellor.hours)

    def staffed(self, case: Case, counsellors: Sequence[Counsellor], now: datetime) -> bool:
        """Whether somebody is there for a case. A team nobody has written down is believed to keep the desk's duty hours."""
        team = [each for each in counsellors if case.team in each.teams]
        if not team:
            return self.open(now)
        return any(self.on_duty(each, now) for each in team)

    def candidates(
        self, case: Case, counsellors: Sequence[Counsellor], load: Mapping[int, int], now: datetime
    ) -> list[Counsellor]:
        """Who may take a case now, whom it fits best first: wish, language, need, then who has least."""
        free = [
            each
            for each in counsellors
            if case.team in each.teams and self.on_duty(each, now) and load.get(each.id, 0) < each.cap
        ]
        return sorted(free, key=_fit(case, load))

    def _state(self, now: datetime, hours: str) -> OpenState:
        return open_state(hours or self.settings.duty, self.settings.timezone, self.country, now)


def _fit(case: Case, load: Mapping[int, int]) -> Callable[[Counsellor], tuple[bool, bool, bool, int, int]]:
    wish, needs = case.detail.get("wish"), set(case.detail.get("needs") or ())

    def order(counsellor: Counsellor) -> tuple[bool, bool, bool, int, int]:
        return (
            wish is not None and counsellor.gender != wish,
            bool(counsellor.languages) and case.language not in counsellor.languages,
            bool(counsellor.needs and needs) and not needs & set(counsellor.needs),
            load.get(counsellor.id, 0),
            counsellor.id,
        )

    return order
