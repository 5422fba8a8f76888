"""Days in questions about opening hours."""

from datetime import date

import pytest

from bot.dialogue.weekdays import asked_days

SATURDAY = date(2026, 11, 21)

CASES = [
    ("is it open on Sunday?", "Sun"), ("а в неділю?", "Sun"), ("в среду работает?", "Wed"), ("luni e deschis?", "Mon"), ("czy w piątek otwarte", "Fri"),
    ("pazartesi açık mı", "Mon"), ("pazar günü", "Sun"), ("cumartesi", "Sat"), ("salı", "Tue"), ("هل مفتوح يوم الجمعة؟", "Fri"), ("یکشنبه باز است؟", "Sun"),
    ("دوشنبه", "Mon"), ("سه‌شنبه", "Tue"), ("پنجشنبه", "Thu"), ("په جمعه خلاص دی؟", "Fri"), ("ouvert mardi ?", "Tue"), ("¿abre el martes?", "Tue"),
    ("Mittwoch offen?", "Wed"), ("tomorrow", "Sun"), ("завтра", "Sun"), ("mañana", "Sun"), ("heute", "Sat"), ("today", "Sat"), ("четвер", "Thu"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "day"), CASES)
def test_a_named_day_is_the_next_one(text: str, day: str) -> None:
    (found,) = asked_days(text, SATURDAY)
    assert found.strftime("%a") == day
    assert 0 <= (found - SATURDAY).days < 7


@pytest.mark.parametrize(
    "text", ["is it open?", "money", "universitatea", "посередині вулиці", "where", "", "a Suntory whisky"]
)
def test_no_day_is_invented(text: str) -> None:
    assert asked_days(text, SATURDAY) == ()


def test_several_days_and_weekends() -> None:
    assert [day.weekday() for day in asked_days("Mittwoch und Freitag", SATURDAY)] == [2, 4]
    assert [day.weekday() for day in asked_days("at the weekend", SATURDAY)] == [5, 6]
