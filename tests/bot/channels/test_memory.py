"""The conversation that lives in memory: what browser, terminal and tests talk to."""

from __future__ import annotations

from bot.texts import texts
from tests.bot.channels.talking import Talking


def labels(parts) -> list[str]:
    return [button.text for part in parts for row in part.buttons for button in row]


def data(parts, label: str) -> str:
    return next(b.data for part in parts for row in part.buttons for b in row if b.text == label)


async def test_the_language_of_the_device_is_offered_first_and_decides_nothing() -> None:
    chat = Talking().chat("uk")
    said = await chat.say("/start")
    assert labels(said)[0] == "Українська"
    assert chat.state.language is None
    notice = await chat.press(data(said, "العربية"))
    assert chat.language == "ar"
    assert texts("ar").format("button-consent-yes") in labels(notice)


async def test_only_our_own_commands_are_commands() -> None:
    talking = Talking()
    chat = talking.chat("en")
    await chat.say("/start@poruch_bot")
    assert talking.understands.told == []
    await chat.say("/etc/passwd")
    await chat.say("start")
    assert len(talking.understands.told) == 2


async def test_an_old_or_broken_button_shows_the_menu() -> None:
    chat = Talking().chat("en")
    said = await chat.press("v1:start")
    await chat.press(data(await chat.say("/start"), "English"))
    for broken in ("", "nonsense", "v9:what", "v1:need:" + "x" * 80):
        said = await chat.press(broken)
        assert texts("en").format("need-food") in labels(said), broken


async def test_a_position_is_used_once_and_not_kept() -> None:
    talking = Talking()
    chat = talking.chat("en")
    await chat.say("food")
    await chat.share(51.2501234, 22.5701234)
    assert (talking.searcher.queries[-1].near.lat, talking.searcher.queries[-1].near.exact) == (
        51.2501234,
        True,
    )
    assert "51.25012" not in repr(chat.state)
