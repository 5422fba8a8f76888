"""Opening hours as people write them: understood as they are meant, or not at all."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from knowledge.catalogue.plain_hours import read_hours
from knowledge.search.hours import is_readable
from knowledge.search.weeks import OSM_DAYS, osm_to_week, week_to_osm


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Mo-Fr 9-17", "Mo-Fr 09:00-17:00"),
        ("пн-пт 9:00–18:00", "Mo-Fr 09:00-18:00"),
        ("Пн.-Чт. с 9 до 18, Пт 9-16, сб, вс - выходные", "Mo-Th 09:00-18:00; Fr 09:00-16:00"),
        (
            "з понеділка по п'ятницю з 9:00 до 18:00, обідня перерва 13:00-14:00",
            "Mo-Fr 09:00-13:00,14:00-18:00",
        ),
        ("Пн-Пт: 09:00 - 18:00; Сб: 10:00 - 15:00; Нд: зачинено", "Mo-Fr 09:00-18:00; Sa 10:00-15:00"),
        ("с 9-00 до 18-00 пн-пт", "Mo-Fr 09:00-18:00"),
        ("будні 9-18, вихідні 10-15", "Mo-Fr 09:00-18:00; Sa,Su 10:00-15:00"),
        ("luni-vineri 9-17, sâmbătă 10-14", "Mo-Fr 09:00-17:00; Sa 10:00-14:00"),
        ("Luni – Joi: 08:30 – 16:30, Vineri: 08:30 – 14:00", "Mo-Th 08:30-16:30; Fr 08:30-14:00"),
        ("L-V 9:00-17:00", "Mo-Fr 09:00-17:00"),
        ("pn.-pt. 8-16, sob. 10-14", "Mo-Fr 08:00-16:00; Sa 10:00-14:00"),
        ("الأحد إلى الخميس ٨:٠٠ - ١٦:٠٠", "Mo-Th,Su 08:00-16:00"),
        ("شنبه تا چهارشنبه ۸:۰۰ تا ۱۶:۰۰", "Mo-We,Sa,Su 08:00-16:00"),
        ("Pazartesi-Cuma 09.00-17.00", "Mo-Fr 09:00-17:00"),
        ("hafta içi 09:00-18:00", "Mo-Fr 09:00-18:00"),
        ("lundi au vendredi de 9h à 12h et de 14h à 18h", "Mo-Fr 09:00-12:00,14:00-18:00"),
        ("lunes a viernes de 9:00 a 14:00", "Mo-Fr 09:00-14:00"),
        ("Mo-Do 9-17 Uhr, Fr 9-13 Uhr", "Mo-Th 09:00-17:00; Fr 09:00-13:00"),
        ("Mon to Fri 9am–5pm", "Mo-Fr 09:00-17:00"),
        ("9:00-17:00 Mo-Fr", "Mo-Fr 09:00-17:00"),
        ("Mon-Fri 9:00-17:00, closed on public holidays", "Mo-Fr 09:00-17:00; PH off"),
        ("Sat 22:00-06:00", "Sa 22:00-06:00"),
        ("цілодобово", "24/7"),
        ("сб-нд 10⁰⁰-16⁰⁰", "Sa,Su 10:00-16:00"),
    ],
)
def test_what_has_one_meaning_is_understood(written: str, meant: str) -> None:
    read = read_hours(written)
    assert read is not None and read.osm == meant and not read.by_appointment


@pytest.mark.parametrize(
    "written",
    [
        "", "Call us", "9-17", "9-5", "Mo-Fr 9-5", "Mo-Sa", "1st Monday 9-12", "Di 9-12", "вихідний: сб, нд", "Mo-Fr 9-17, Fr 9-13",
        "Mo-Fr from 9", "Mo-Fr 9-25", "Mo-Fr 9-17 except August", "every second Tuesday 10-12", "Mo-Fr 9-17 room 4", "12.03.2026 9-17",
    ],
)  # fmt: skip
def test_what_is_not_clear_is_not_guessed(written: str) -> None:
    assert read_hours(written) is None


def test_appointments() -> None:
    read = read_hours("пн-пт 9-18, за попереднім записом")
    assert read is not None and (read.osm, read.by_appointment) == ("Mo-Fr 09:00-18:00", True)
    read = read_hours("By appointment")
    assert read is not None and (read.osm, read.by_appointment) == (None, True)


def test_a_column_of_one_day() -> None:
    assert [getattr(read_hours(text, day="Su"), "osm", None) for text in ("9-17", "зачинено", "8:00 – 12:00, 13-17", "24h", "Mo 9-17", "x")] == [
        "Su 09:00-17:00", "Su off", "Su 08:00-12:00,13:00-17:00", "Su 00:00-24:00", None, None,
    ]  # fmt: skip


_SLOTS = st.tuples(st.integers(0, 22 * 60), st.integers(30, 119)).map(lambda one: (one[0], one[0] + one[1]))
_WEEKS = st.dictionaries(st.sampled_from(OSM_DAYS), st.lists(_SLOTS, min_size=1, max_size=3), min_size=1)


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(_WEEKS)
def test_what_we_write_ourselves_is_read_as_it_was_meant(week) -> None:
    written = week_to_osm(week)
    read = read_hours(written)
    assert read is not None and read.osm is not None
    assert osm_to_week(read.osm) == osm_to_week(written)


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.text(alphabet="MoFr пнт0123456789:-–, ;\ndo до18", max_size=40))
def test_nothing_breaks_it_and_what_it_says_can_be_evaluated(text: str) -> None:
    read = read_hours(text)
    assert read is None or read.osm is None or is_readable(read.osm)
