"""What is due when: nobody waits without being told, nobody keeps a case they do not answer, nights are quiet."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.desk.due import due
from bot.desk.rota import Rota
from bot.settings import DeskSettings
from bot.storage import Case, Counsellor

BUCHAREST = ZoneInfo("Europe/Bucharest")
SETTINGS = DeskSettings(
    timezone="Europe/Bucharest",
    duty="Mo-Fr 09:00-18:00",
    take_within_minutes=10,
    crisis_within_minutes=3,
    answer_within_minutes=60,
)
ROTA = Rota(SETTINGS, "RO")
WEDNESDAY = datetime(2026, 11, 18, 11, 0, tzinfo=BUCHAREST)
NIGHT = datetime(2026, 11, 18, 23, 0, tzinfo=BUCHAREST)
MORNING = datetime(2026, 11, 19, 9, 0, tzinfo=BUCHAREST)
OLENA = Counsellor("Olena", id=1, languages=("uk",), gender="woman")


def waiting(since: datetime, **more: object) -> Case:
    case = Case("K7M2QX", 1, "general", "queue", {"language": "uk"}, opened=since.timestamp())
    return replace(case, waiting=since.timestamp(), **more)  # type: ignore[arg-type]


def what(case: Case, now: datetime, owner: Counsellor | None = None) -> str | None:
    return due(case, owner, now, SETTINGS, ROTA)


@pytest.mark.parametrize(
    ("minutes", "expected"), [(0, None), (9.9, None), (10, "tell"), (11, "tell"), (600, "tell")]
)
def test_who_waits_too_long_is_told(minutes: float, expected: str | None) -> None:
    assert what(waiting(WEDNESDAY - timedelta(minutes=minutes)), WEDNESDAY) == expected


def test_danger_is_called_sooner_and_at_night() -> None:
    case = waiting(NIGHT - timedelta(minutes=3), kind="crisis")
    assert what(case, NIGHT) == "tell"
    told = replace(case, told=(NIGHT - timedelta(minutes=6)).timestamp())
    assert what(told, NIGHT) == "raise"


def test_who_comes_at_night_waits_from_the_morning_on() -> None:
    case = waiting(NIGHT)
    assert what(case, NIGHT + timedelta(hours=3)) is None
    assert what(case, MORNING + timedelta(minutes=9)) is None
    assert what(case, MORNING + timedelta(minutes=10)) == "tell"


def test_who_came_just_before_the_end_of_duty_is_told() -> None:
    case = waiting(datetime(2026, 11, 18, 17, 55, tzinfo=BUCHAREST))
    assert what(case, datetime(2026, 11, 18, 18, 5, tzinfo=BUCHAREST)) == "tell"


def test_the_team_is_called_again_by_day_only() -> None:
    told = waiting(WEDNESDAY - timedelta(minutes=40), told=(WEDNESDAY - timedelta(minutes=20)).timestamp())
    assert what(told, WEDNESDAY) == "raise"
    assert what(replace(told, raised=(WEDNESDAY - timedelta(minutes=19)).timestamp()), WEDNESDAY) is None
    assert what(told, NIGHT) is None


def mine(since: datetime | None, **more: object) -> Case:
    case = waiting(WEDNESDAY - timedelta(hours=3), status="counsellor", owner=1)
    return replace(case, waiting=since.timestamp() if since else None, **more)  # type: ignore[arg-type]


def test_a_case_without_an_answer_goes_back() -> None:
    assert what(mine(WEDNESDAY - timedelta(minutes=59)), WEDNESDAY, OLENA) is None
    assert what(mine(WEDNESDAY - timedelta(minutes=60)), WEDNESDAY, OLENA) == "requeue"
    assert what(mine(None), WEDNESDAY, OLENA) is None, "it is the person's turn"
    later = (WEDNESDAY + timedelta(hours=1)).timestamp()
    assert what(mine(None, snoozed=later), WEDNESDAY, OLENA) is None
    unanswered = mine(WEDNESDAY - timedelta(minutes=60), snoozed=later)
    assert what(unanswered, WEDNESDAY, OLENA) == "requeue", "putting it off is no answer"
    taken = (WEDNESDAY - timedelta(minutes=1)).timestamp()
    assert what(mine(WEDNESDAY - timedelta(hours=9), held=taken), WEDNESDAY, OLENA) is None
    assert what(mine(None), WEDNESDAY, None) == "requeue", "the counsellor was removed"


def test_the_end_of_a_shift_hands_over() -> None:
    evening = datetime(2026, 11, 18, 18, 30, tzinfo=BUCHAREST)
    assert what(mine(None), evening, OLENA) == "hand over"
    busy = replace(OLENA, seen=(evening - timedelta(minutes=10)).timestamp())
    assert what(mine(None), evening, busy) is None, "still at work"
    assert what(mine(None), evening, replace(OLENA, hours="Mo-Su 16:00-22:00")) is None
    assert what(mine(None), WEDNESDAY, replace(OLENA, present=False)) == "hand over"


def test_what_was_put_off_comes_back() -> None:
    past = (WEDNESDAY - timedelta(minutes=1)).timestamp()
    assert what(mine(None, snoozed=past), WEDNESDAY, OLENA) == "wake"
    assert what(waiting(WEDNESDAY, snoozed=past), WEDNESDAY) == "wake"


def test_the_program_and_nobody_have_nothing_due() -> None:
    assert what(replace(mine(None), status="bot", owner=None), WEDNESDAY) is None
