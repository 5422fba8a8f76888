"""Whole conversations with the real process, as people on Telegram have them."""

from __future__ import annotations

import asyncio
import itertools

import pytest

from bot.texts import Texts
from tests.e2e.process import PROTECTION, STAFF, Process
from tests.fake_telegram import FakeTelegram, Person, Staff

NATIVE = {"uk": "Українська", "ro": "Română", "ar": "العربية", "en": "English", "de": "Deutsch"}
TIMISOARA = (45.7489, 21.2087)
_users = itertools.count(5_550_100_001)


def somebody(world: FakeTelegram, language: str | None) -> Person:
    return Person(world, user=next(_users), name="Somebody", language=language)


async def begin(person: Person, language: str, *, consent: bool = True) -> None:
    person.send("/start")
    await person.wait_count(1)
    person.press(NATIVE[language])
    await person.wait_count(2)
    person.press(Texts(language).format("button-consent-yes" if consent else "button-consent-no"))
    await person.wait_count(3)


async def quiet(person: Person, seconds: float = 1.5) -> int:
    """Waits until nothing new has come for a while; how many messages there are."""
    count = -1
    while count != len(person.messages()):
        count = len(person.messages())
        await asyncio.sleep(seconds)
    return count


def said_since(person: Person, count: int) -> str:
    return "\n".join(str(message.get("text", "")) for message in person.messages()[count:])


async def test_ukrainian_with_a_shared_position(world: FakeTelegram, poruch: Process) -> None:
    olena = somebody(world, "ru")  # many Ukrainians have a Russian interface
    await begin(olena, "uk")
    before = await quiet(olena)
    olena.send("мамі самотньо і тривожно після евакуації, з ким поговорити")
    await olena.wait_count(before + 1)
    await quiet(olena)
    assert olena.keyboard() == "position"
    before = len(olena.messages())
    olena.share_position(*TIMISOARA)
    await olena.wait_text("Casa LOGS")
    await quiet(olena)
    assert "км" not in said_since(olena, before), "its address is not known, so no distance may be claimed"
    before = len(olena.messages())
    olena.send("де тут дитячий садок для малюка")
    await olena.wait_count(before + 1)
    await quiet(olena)
    before = len(olena.messages())
    olena.share_position(*TIMISOARA)
    await olena.wait_text("км")
    await quiet(olena)
    assert olena.keyboard() is None
    database = b"".join(path.read_bytes() for path in poruch.data.glob("poruch.db*"))
    assert str(TIMISOARA[0]).encode() not in database
    assert str(TIMISOARA[1]).encode() not in database
    assert str(TIMISOARA[0]) not in poruch.whole_log()


async def test_romanian_with_a_typed_town_and_follow_ups(world: FakeTelegram, poruch: Process) -> None:
    ion = somebody(world, "ro")
    await begin(ion, "ro")
    before = await quiet(ion)
    ion.send("caut un psiholog pentru mine")
    await ion.wait_count(before + 1)
    before = await quiet(ion)
    ion.send("Timisoara")
    await ion.wait_text("Casa LOGS")
    before = await quiet(ion)
    ion.send("altceva mai aveti?")
    await ion.wait_count(before + 1)
    before = await quiet(ion)
    ion.send("e deschis duminica?")
    await ion.wait_count(before + 1)
    before = await quiet(ion)
    ion.send("și la Sieradz?")
    await ion.wait_count(before + 1)
    await quiet(ion)
    assert "Sieradz" in said_since(ion, before)


async def test_arabic_reads_right_to_left_and_numbers_stay_whole(
    world: FakeTelegram, poruch: Process
) -> None:
    amal = somebody(world, "ar")
    await begin(amal, "ar")
    before = await quiet(amal)
    amal.send("بدي مكان أنام فيه الليلة في تيميشوارا")
    await amal.wait_count(before + 1)
    await quiet(amal)
    said = said_since(amal, before)
    assert any("\u0600" <= letter <= "\u06ff" for letter in said)
    cards = [message["text"] for message in amal.messages()[before:] if "📍" in message.get("text", "")]
    assert cards
    assert all(
        card.startswith(("\u200f", "\u2067", "\u2068")) or "\u0600" <= card.lstrip()[0] <= "\u06ff"
        for card in cards
    )


async def test_a_change_of_language_in_the_middle(world: FakeTelegram, poruch: Process) -> None:
    maria = somebody(world, "uk")
    await begin(maria, "uk")
    await quiet(maria)
    for text in (
        "I need some warm clothes for my children in Lublin",
        "we also have no money for food this week",
    ):
        before = len(maria.messages())
        maria.send(text)
        await maria.wait_count(before + 1)
        await quiet(maria)
    maria.press("English")
    await quiet(maria)
    before = len(maria.messages())
    maria.send("where can we get food in Lublin")
    await maria.wait_count(before + 1)
    await quiet(maria)
    assert "Lublin" in said_since(maria, before)
    assert "Checked on" in said_since(maria, before), "what is shown is in English now"


async def test_refusing_consent_still_helps_and_keeps_nothing(world: FakeTelegram, poruch: Process) -> None:
    karim = somebody(world, "en")
    await begin(karim, "en", consent=False)
    before = await quiet(karim)
    karim.send("where can I find work in Lutsk")
    await karim.wait_text("Lutsk")
    before = await quiet(karim)
    karim.send("/mydata")
    await karim.wait_count(before + 1)
    await quiet(karim)
    assert "Lutsk" not in said_since(karim, before)


async def test_a_crisis_gets_numbers_at_once(world: FakeTelegram, poruch: Process) -> None:
    somebody_in_pain = somebody(world, "uk")
    somebody_in_pain.send("я більше не хочу жити")
    await somebody_in_pain.wait_text("112")
    first = somebody_in_pain.messages()[0]
    assert "112" in first.get("text", "") or "7333" in first.get("text", "")


async def test_a_case_is_opened_and_answered_by_a_counsellor(world: FakeTelegram, poruch: Process) -> None:
    staff = Staff(world, STAFF)
    sofia = somebody(world, "uk")
    await begin(sofia, "uk")
    before = await quiet(sofia)
    sofia.send("хочу поговорити з людиною")
    await sofia.wait_count(before + 1)
    await quiet(sofia)
    sofia.press("Так")
    await staff.enter()
    await quiet(sofia)
    staff.send("/take")
    staff.send("Добрий день, я Марія, розкажіть, будь ласка")
    await sofia.wait_text("я Марія")
    before = await quiet(sofia)
    sofia.send("у мене складна ситуація з документами")
    await staff.wait_text("складна ситуація")
    assert len(sofia.messages()) == before, "the bot is silent while a counsellor has the conversation"
    staff.send("// a note for colleagues")
    staff.send("/close helped")
    await sofia.wait_count(before + 1)
    assert "a note for colleagues" not in "\n".join(sofia.texts())
    told = "\n".join(staff.texts())
    assert "Somebody" not in told
    assert str(sofia.id) not in told


async def test_abuse_by_a_helper_bypasses_ordinary_counsellors(world: FakeTelegram, poruch: Process) -> None:
    protection = Staff(world, PROTECTION, user=5_559_000_002)
    ordinary = Staff(world, STAFF)
    topics = len(ordinary.chat.topics)
    lina = somebody(world, "en")
    await begin(lina, "en")
    before = await quiet(lina)
    lina.send("the man who gives out the food parcels asked me to sleep with him first")
    await lina.wait_count(before + 1)
    await quiet(lina)
    lina.press("Yes")
    await protection.enter()
    await quiet(lina)
    assert len(ordinary.chat.topics) == topics


@pytest.mark.parametrize(
    "command", ["/help", "/language", "/privacy", "/mydata", "/delete", "/human", "/exit"]
)
async def test_every_command_answers(world: FakeTelegram, poruch: Process, command: str) -> None:
    person = somebody(world, "de")
    await begin(person, "de")
    before = await quiet(person, 0.7)
    person.send(command)
    await person.wait_count(before + 1) if command != "/exit" else await quiet(person)
    assert person.messages()
