"""Replies as people see them."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.dialogue import buttons
from bot.dialogue.types import Action, Button, Say, SayEmergency, ShowAnswer, ShowHours, ShowPin, ShowService
from bot.rendering import reason_text, render
from bot.rendering.cards import trimmed
from bot.rendering.markup import FSI, LRI, PDI, RLM
from bot.rendering.reasons import CODES
from bot.rendering.voice import voice
from bot.texts import available
from knowledge.emergency import EmergencyNumber, EmergencyNumbers
from knowledge.search.types import AnswerCard, OpenState, Phone, Reason, ServiceCard
from nlu.taxonomy import RTL_LANGUAGES

ROMANIA = ZoneInfo("Europe/Bucharest")
NOW = datetime(2026, 11, 21, 8, 0, tzinfo=UTC)  # Saturday, 10:00 in Romania
DAY = date(2026, 11, 21)
EMERGENCY = EmergencyNumbers(
    [EmergencyNumber("116 000 111", "child", "RO", ("child",), ("ro", "uk"), "Mo-Fr 09:00-18:00", "test", None, DAY)], ("RO", "UA")
)  # fmt: skip
CARD = ServiceCard(
    id="3b1f7e1e-9d1a-4f66-8a39-000000000001", name="House <Hope> & more", description="Beds for families with children.", organization="An organisation",
    needs=("shelter",), text_language="en", translation="human", precision="exact", address="Strada Mare 5", town="Timișoara", country="RO",
    lat=45.75, lon=21.23, hours=OpenState(True, until=datetime(2026, 11, 21, 17, 0, tzinfo=ROMANIA), osm="Mo-Sa 09:00-17:00"), timezone="Europe/Bucharest",
    phones=(Phone("+40 256 000 000"),), languages=("uk", "ro"), statuses=("temporary_protection",), groups=("family",), minimum_age=3, maximum_age=18,
    accessibility=("wheelchair",), source="City of Timișoara", assured=date(2026, 10, 1),
)  # fmt: skip
ANSWER = AnswerCard(
    id="tp", title="Temporary protection", text="First.\n\n- one\n- two", passage="First.", needs=("documents",), text_language="en",
    translation="unreviewed", source_url="https://example.org", assured=date(2026, 9, 1),
)  # fmt: skip


def card_text(card: ServiceCard = CARD, language: str = "en", km: float | None = 1.234) -> str:
    (message,) = render(ShowService(card, (), km), language, EMERGENCY, NOW)
    return message.plain


def test_a_card_tells_what_where_when_for_whom_and_from_whom() -> None:
    text = card_text()
    for part in (
        "House <Hope> & more", "An organisation", "Beds for families", "1.2 km away", "Strada Mare 5", "Open until 17:00", "+40 256 000 000",
        "Ukrainian, Romanian", "temporary protection", "families", "Age: 3 to 18", "wheelchair accessible", "October 1, 2026", "City of Timișoara",
    ):  # fmt: skip
        assert part in text


def test_every_value_is_escaped() -> None:
    (message,) = render(ShowService(CARD, (), None), "en", EMERGENCY, NOW)
    assert "<b>House &lt;Hope&gt; &amp; more</b>" in message.html
    assert "<Hope>" in message.plain


def test_unknown_hours_say_so_and_never_closed() -> None:
    text = card_text(replace(CARD, hours=OpenState(None)))
    assert "Opening hours not known" in text
    assert "losed" not in text


@pytest.mark.parametrize(
    ("state", "said"),
    [
        (OpenState(True, osm="24/7"), "Open day and night"),
        (
            OpenState(False, opens_at=datetime(2026, 11, 21, 13, 0, tzinfo=ROMANIA), osm="x"),
            "opens today at 13:00",
        ),
        (
            OpenState(False, opens_at=datetime(2026, 11, 23, 9, 0, tzinfo=ROMANIA), osm="x"),
            "Opens: Monday, 09:00",
        ),
        (
            OpenState(False, opens_at=datetime(2026, 12, 7, 9, 0, tzinfo=ROMANIA), osm="x"),
            "Opens: Monday, Dec 7, 09:00",
        ),
        (OpenState(False, osm="x"), "Closed now"),
    ],
)
def test_opening(state: OpenState, said: str) -> None:
    assert said in card_text(replace(CARD, hours=state))


def test_a_confidential_place_shows_its_phone_and_no_place_whatever_the_card_holds() -> None:
    text = card_text(replace(CARD, confidential=True))
    assert "Strada" not in text
    assert "km" not in text
    assert "Timișoara" not in text.replace("City of Timișoara", "")
    assert "Open until" not in text
    assert "+40 256 000 000" in text


def test_coordinates_of_a_town_are_no_distance() -> None:
    text = card_text(replace(CARD, precision="town", address=None), km=3.0)
    assert "km" not in text
    assert "exact address is not known" in text


def test_from_a_named_town_the_distance_is_from_its_centre() -> None:
    (message,) = render(ShowService(CARD, (), 1.234, from_centre=True), "en", EMERGENCY, NOW)
    assert "1.2 km from the centre" in message.plain
    assert "away" not in message.plain


def test_warnings_and_missing_translation_are_visible() -> None:
    card = replace(
        CARD, text_language="ro", warnings=("unverified_contact", "check_overdue", "untranslated", "reported")
    )
    text = card_text(card)
    assert "Contact details not verified yet" in text
    assert "last checked long ago" in text
    assert "original language: Romanian" in text
    assert "Other people reported" in text


@pytest.mark.parametrize(
    ("status", "said"),
    [
        ("machine", "translated by a machine"),
        ("unreviewed", "native speaker"),
        ("stale", "has changed"),
        ("human", ""),
    ],
)
def test_the_status_of_a_translation_is_told(status: str, said: str) -> None:
    assert said in card_text(replace(CARD, translation=status))


def test_a_long_answer_shows_what_matched_and_all_of_it_on_demand() -> None:
    long = replace(ANSWER, text="Long. " * 400, passage="The part that matched.")
    (short,) = render(ShowAnswer(long), "en", EMERGENCY, NOW)
    assert "The part that matched." in short.plain
    full = render(ShowAnswer(long, full=True), "en", EMERGENCY, NOW)
    assert "".join(part.plain for part in full).count("Long.") == 400


def test_lists_in_answers_have_bullets_and_source_and_date_are_shown() -> None:
    (message,) = render(ShowAnswer(ANSWER), "en", EMERGENCY, NOW)
    assert "• one\n• two" in message.plain
    assert "September 1, 2026" in message.plain
    assert "https://example.org" in message.plain


@pytest.mark.parametrize("language", available())
def test_an_answer_that_people_doubt_says_so_and_sends_nobody_to_a_telephone(language: str) -> None:
    (message,) = render(ShowAnswer(replace(ANSWER, warnings=("reported",))), language, EMERGENCY, NOW)
    said = voice(language).say("warning-reported_answer")
    assert said in message.plain and voice(language).say("warning-reported") not in message.plain
    assert said not in render(ShowAnswer(ANSWER), language, EMERGENCY, NOW)[0].plain


def test_hours_day_by_day() -> None:
    days = {"2026-11-22": (), "2026-11-23": (("09:00", "13:00"), ("14:00", "17:00"))}
    (message,) = render(ShowHours(CARD, CARD.hours, days), "en", EMERGENCY, NOW)
    assert "Sunday, Nov 22: closed" in message.plain
    assert "Monday, Nov 23: 09:00–13:00, 14:00–17:00" in message.plain
    assert "Open until" not in message.plain  # nobody asked about today


def test_a_pin() -> None:
    (message,) = render(ShowPin(45.75, 21.23, "House", "Strada Mare 5"), "en", EMERGENCY, NOW)
    assert message.pin is not None
    assert (message.pin.lat, message.pin.address) == (45.75, "Strada Mare 5")


# ── numbers ──


def test_numbers_of_the_country_with_hours_and_languages_child_line_first() -> None:
    (message,) = render(SayEmergency("child", "RO"), "en", EMERGENCY, NOW)
    lines = [line for line in message.plain.splitlines() if "–" in line]
    assert lines[0].startswith("116 000 111 – help for children")
    assert "Mon–Fri 09:00–18:00" in lines[0]
    assert "languages: Romanian, Ukrainian" in lines[0]
    assert any(line.startswith("112") for line in lines)


def test_a_child_whose_country_is_not_known_reads_of_the_child_line_first() -> None:
    (child,) = render(SayEmergency("child", None, countries=("RO", "UA")), "en", EMERGENCY, NOW)
    assert child.plain.index("116 000 111") < child.plain.index("112 –")
    (other,) = render(SayEmergency("violence", None, countries=("RO", "UA")), "en", EMERGENCY, NOW)
    assert other.plain.index("112 –") < other.plain.index("I do not know in which country")


@pytest.mark.parametrize(
    "kind", ["self_harm", "violence", "medical", "child", "emergency", "hotline", "no_desk", "report"]
)
@pytest.mark.parametrize("country", [None, "RO", "UA", "AF"])
@pytest.mark.parametrize("language", available())
def test_there_is_always_a_number(kind: str, country: str | None, language: str) -> None:
    reply = SayEmergency(kind, country, countries=("RO", "UA"))
    (message,) = render(reply, language, EMERGENCY, NOW)
    assert re.search(r"\b(112|10[123])\b", message.plain)
    (quiet,) = render(replace(reply, quiet=True), language, EMERGENCY, NOW)
    assert re.search(r"\d{3}", quiet.plain)
    assert "\n" not in quiet.plain


def test_a_crisis_reply_asks_nothing() -> None:
    for language in available():
        for kind in ("self_harm", "violence", "medical", "child"):
            (message,) = render(SayEmergency(kind, "RO"), language, EMERGENCY, NOW)
            assert not re.search("[?؟]", message.plain), (language, kind)


# ── directions ──


@pytest.mark.parametrize("language", sorted(RTL_LANGUAGES))
def test_numbers_times_and_latin_names_stay_whole_in_arabic_script(language: str) -> None:
    text = card_text(language=language)
    for value in ("+40 256 000 000", "17:00"):
        assert f"{LRI}{value}{PDI}" in text
    for value in ("Strada Mare 5", "An organisation"):
        assert f"{FSI}{value}{PDI}" in text
    assert all(line.startswith(RLM) for line in text.splitlines() if line)


@given(st.text(max_size=40))
def test_a_value_cannot_leave_an_isolate_open(name: str) -> None:
    for language in ("ar", "en"):
        (message,) = render(ShowService(replace(CARD, name=f"N{name}"), (), None), language, EMERGENCY, NOW)
        assert message.html.count(LRI) + message.html.count(FSI) + message.html.count(
            "\u2067"
        ) == message.html.count(PDI)
        assert not re.search("[\u202a-\u202e]", message.html)


def test_an_arabic_name_does_not_turn_an_english_line_around() -> None:
    assert f"{FSI}بيت الأمل{PDI}" in card_text(replace(CARD, name="بيت الأمل"))


# ── sentences and buttons ──


def test_lists_stay_together_and_paragraphs_apart() -> None:
    say = Say(
        "case-offer",
        more=(
            ("case-offer-needs", {"needs": "food,health"}),
            ("case-offer-town", {"town": "Lublin"}),
            ("case-offer-consent", {}),
        ),
    )
    (message,) = render(say, "en", EMERGENCY, NOW)
    assert "\n• What you look for: Food, Doctor and medicine\n• Town: Lublin\n\n" in message.plain


def test_an_offer_in_another_language_is_in_that_language() -> None:
    (message,) = render(
        Say(
            "language-suggest",
            language="uk",
            buttons=((Button(Action("switch", ("uk",)), key="button-switch-yes"),),),
        ),
        "en",
        EMERGENCY,
        NOW,
    )
    assert "українською" in message.plain
    assert "українською" in message.buttons[0][0].text


def test_buttons_hold_data_or_a_link_and_one_that_cannot_be_sent_is_left_out() -> None:
    rows = (
        (
            Button(Action("human"), key="button-human"),
            Button(None, key="button-website", url="https://example.org"),
        ),
        (Button(Action("place", ("not a code",)), label="x"),),
    )
    (message,) = render(Say("menu", buttons=rows), "en", EMERGENCY, NOW)
    assert [(b.text, b.data, b.url) for b in message.buttons[0]] == [
        ("I need a person", "v1:human", None),
        ("Website", None, "https://example.org"),
    ]
    assert len(message.buttons) == 1


def test_the_position_key_has_its_label() -> None:
    (message,) = render(Say("ask-place-open", keyboard="position"), "uk", EMERGENCY, NOW)
    assert message.keyboard == "position"
    assert message.keyboard_label


@pytest.mark.parametrize("language", available())
def test_every_need_button_fits_its_label(language: str) -> None:
    (message,) = render(Say("menu", buttons=buttons.menu(True)), language, EMERGENCY, NOW)
    assert all(button.text and not button.text.endswith("…") for row in message.buttons for button in row)


# ── words for values ──

REASONS = {
    "need": {"need": "food"}, "in_town": {"town": "Lublin"}, "distance": {"km": 1.24}, "same_country": {"country": "PL"}, "open_until": {"time": "17:00"},
    "opens_at": {"time": "09:00", "day": "2026-11-23"}, "speaks": {"language": "uk"}, "accepts": {"status": "temporary_protection"},
    "for_group": {"group": "woman"}, "checked": {"days": 12}, "check_overdue": {"days": 400},
    "open_on_arrival": {"minutes": 25}, "closed_on_arrival": {"minutes": 25}, "closed_on_arrival_opens": {"minutes": 25, "time": "09:00", "day": "2026-11-23"},
    "open_then": {"day": "2026-11-29", "times": "09:00–13:00"}, "closed_then": {"day": "2026-11-29"},
}  # fmt: skip


@pytest.mark.parametrize("language", available())
@pytest.mark.parametrize("code", CODES)
def test_every_reason_has_words(code: str, language: str) -> None:
    text = reason_text(Reason(code, REASONS.get(code, {})), language, DAY)
    assert text
    assert "{" not in text
    assert "_" not in text


def test_a_card_says_whether_it_is_open_on_arrival() -> None:
    opens = {"minutes": 25, "time": "09:00", "day": "2026-11-23"}
    for reason, line in (
        (Reason("open_on_arrival", {"minutes": 25}), "open when you arrive (about 25 minutes)"),
        (
            Reason("closed_on_arrival_opens", opens),
            "will have closed when you arrive (about 25 minutes); opens: Monday, 09:00",
        ),
        (Reason("open_then", {"day": "2026-11-29", "times": "10:00–12:00"}), "10:00–12:00"),
    ):
        (message,) = render(ShowService(CARD, (reason,), 1.2), "en", EMERGENCY, NOW)
        (clock,) = [row for row in message.plain.split("\n") if row.startswith("🕒")]
        assert clock.endswith(line)


def test_reasons_in_english() -> None:
    assert reason_text(Reason("distance", {"km": 0.42}), "en") == "400 m away"
    assert reason_text(Reason("opens_at", REASONS["opens_at"]), "en", DAY) == "opens: Monday, 09:00"
    assert reason_text(Reason("checked", {"days": 1}), "en") == "checked 1 day ago"
    assert reason_text(Reason("something_new"), "en") == "something new"


@pytest.mark.parametrize(
    ("km", "said"),
    [(0.01, "50 m"), (0.26, "250 m"), (0.99, "1 km"), (1.26, "1.3 km"), (12.6, "13 km"), (1234, "1,234 km")],
)
def test_distances_claim_no_false_precision(km: float, said: str) -> None:
    assert voice("en").distance(km) == said


def test_weekdays_of_one_language_do_not_leak_into_another() -> None:
    monday = date(2026, 11, 23)
    said = {language: voice(language).day(monday, today=DAY) for language in available()}
    assert (said["en"], said["fr"], said["tr"], said["de"]) == ("Monday", "lundi", "Pazartesi", "Montag")
    assert len(set(said.values())) == len(said)


def test_a_day_further_than_a_week_has_its_date() -> None:
    assert voice("en").day(DAY + timedelta(days=9), today=DAY) == "Monday, Nov 30"


@given(st.text(max_size=1500), st.integers(60, 500))
def test_trimming_keeps_the_beginning_and_the_limit(text: str, most: int) -> None:
    short = trimmed(text, most)
    assert len(short) <= most + 1
    assert text.strip().startswith(short.removesuffix(" …").rstrip())


def test_an_arabic_line_that_begins_with_a_latin_name_runs_from_right_to_left() -> None:
    from bot.rendering.voice import Voice

    assert Voice("ar").foreign("Casa LOGS – إرشاد نفسي") == "\u2067Casa LOGS – إرشاد نفسي\u2069"
    assert Voice("ar").foreign("Casa LOGS") == "\u2068Casa LOGS\u2069"
    assert Voice("en").foreign("Casa LOGS") == "Casa LOGS"
