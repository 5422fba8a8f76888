"""Who is there for a case, and whom it fits best."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.desk.rota import Rota
from bot.settings import DeskSettings
from bot.storage import Case, Counsellor

ROTA = Rota(DeskSettings(timezone="Europe/Bucharest", duty="Mo-Fr 09:00-18:00"), "RO")
NOON = datetime(2026, 11, 18, 12, 0, tzinfo=ZoneInfo("Europe/Bucharest"))
EVENING = NOON.replace(hour=20)
CASE = Case("K7M2QX", 1, "general", "queue", {"language": "uk", "needs": ["legal"], "wish": "woman"})

OLENA = Counsellor("Olena", id=1, languages=("uk", "ro"), needs=("legal",), gender="woman")
AMIR = Counsellor("Amir", id=2, languages=("ar",), gender="man")
ION = Counsellor("Ion", id=3, languages=("ro", "uk"), gender="man")
TEAM = [AMIR, ION, OLENA]


def names(case: Case = CASE, load: dict[int, int] | None = None, team: list[Counsellor] = TEAM) -> list[str]:
    return [each.name for each in ROTA.candidates(case, team, load or {}, NOON)]


def test_the_wish_comes_first_then_the_language() -> None:
    assert names() == ["Olena", "Ion", "Amir"]
    assert names(replace(CASE, detail={"language": "ar"})) == ["Amir", "Olena", "Ion"]


def test_who_is_full_away_off_or_of_another_team_is_no_candidate() -> None:
    assert names(load={1: 5}) == ["Ion", "Amir"]
    assert names(team=[replace(OLENA, present=False), AMIR]) == ["Amir"]
    assert names(team=[replace(OLENA, hours="Sa-Su 09:00-12:00"), AMIR]) == ["Amir"]
    assert names(replace(CASE, kind="protection")) == []
    both = replace(AMIR, teams=("general", "protection"))
    assert names(replace(CASE, kind="protection"), team=[both, ION]) == ["Amir"]


def test_of_two_who_fit_the_one_with_less_comes_first() -> None:
    other = replace(OLENA, id=9, name="Iryna")
    assert names(load={1: 2}, team=[OLENA, other]) == ["Iryna", "Olena"]


def test_staffed_by_people_if_any_are_known_else_by_the_desks_hours() -> None:
    assert ROTA.staffed(CASE, [], NOON) and not ROTA.staffed(CASE, [], EVENING)
    late = replace(AMIR, hours="Mo-Su 18:00-22:00")
    assert ROTA.staffed(CASE, [late], EVENING) and not ROTA.staffed(CASE, [late], NOON)
    protection = replace(CASE, kind="protection")
    assert not ROTA.staffed(protection, [late], EVENING), (
        "nobody of that team is written down, and it is night"
    )


def test_the_next_duty_is_known() -> None:
    assert ROTA.opens(NOON) == NOON
    assert ROTA.opens(EVENING) == EVENING.replace(day=19, hour=9)
