"""More than one place where cases are seen, what is told of waiting, and what is meant by what counsellors write."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

import pytest

from bot.conversations.casework import Deed
from bot.conversations.incoming import Incoming
from bot.conversations.meant import Meant, meant, span_s
from bot.conversations.performer import usual_wait
from bot.desk import Desk, buttons
from bot.desk.view import NO_ARGS
from bot.settings import DeskSettings
from bot.storage import Case, CaseMessage, Outgoing
from bot.texts import texts as person_texts
from tests.bot.desk.team import ANNA, MARIA, texts, working
from tests.bot.world import STAFF

OUTSIDE = -77
EN = person_texts("en").format


@dataclass
class Watcher:
    """Another place: it posts one line for everything."""

    calls: list[str] = field(default_factory=list)

    def _line(self, text: str) -> list[Outgoing]:
        self.calls.append(text)
        return [Outgoing(OUTSIDE, {"kind": "message", "html": text}, "staff")]

    async def opened(self, case: Case, now: datetime) -> list[Outgoing]:
        return self._line("opened")

    async def changed(self, case: Case, now: datetime) -> list[Outgoing]:
        return self._line(f"changed {case.status}")

    def person_said(self, case: Case, message: CaseMessage) -> list[Outgoing]:
        return self._line(f"person {message.text}")

    def colleague_said(self, case: Case, message: CaseMessage, name: str) -> list[Outgoing]:
        return self._line(f"{name} {message.text}")

    def corrected(self, case: Case, message: CaseMessage) -> list[Outgoing]:
        return self._line(f"corrected {message.text}")

    def interpreted(self, case: Case, translation: str, label: str) -> list[Outgoing]:
        return self._line(f"interpreted {translation}")

    def remark(self, case: Case, key: str, args: Mapping[str, str] = NO_ARGS) -> list[Outgoing]:
        return self._line(key)

    def closed(self, case: Case, *, by_person: bool) -> list[Outgoing]:
        return self._line("closed")

    def erased(self, case: Case) -> list[Outgoing]:
        return self._line("erased")


async def test_every_place_sees_everything_and_none_sees_its_own_words_twice(tmp_path: Path) -> None:
    other = Watcher()
    async with working(tmp_path, views=(other,)) as team:
        case = await team.asks()
        await team.presses(case, "take")
        await team.writes(case, "from the topic")
        maria = await team.counsellor(MARIA)
        assert maria is not None
        await team.conversations.casework.do(case.number, maria, Deed("say", "from outside"), via=other)
        await team.says(ANNA, "thank you")
        await team.presses(case, "close", "helped")
        assert other.calls == [
            "opened", "changed counsellor", "taken", f"{maria.name} from the topic", "person thank you", "changed closed", "closed",
        ]  # fmt: skip
        shown = texts(await team.queued(), STAFF)
        assert f"👤 {maria.name}: from outside" in shown and not any(
            "from the topic" in text for text in shown
        )


async def test_without_a_group_another_place_keeps_the_desk_open(tmp_path: Path) -> None:
    other = Watcher()
    desk = Desk(DeskSettings(duty="24/7", timezone="UTC"), elsewhere=("general",))
    async with working(tmp_path, desk=desk, views=(other,)) as team:
        case = await team.asks()
        assert case.status == "queue" and other.calls == ["opened"]
        assert not [out for _, out in team.sent if "case" in str(out.payload.get("kind"))]
    assert desk.open_for("crisis") and not desk.open_for("protection")


async def test_everything_that_shows_a_person_goes_when_they_have_it_removed(tmp_path: Path) -> None:
    async with working(tmp_path) as team:
        case = await team.asks()
        await team.presses(case, "close", "helped")
        await team.arrives()
        topic = (await team.case(case)).topic
        await team.does(Incoming("button", ANNA, 9, "v1:delete:yes", "en"))
        gone = [out.payload for out in await team.queued() if out.payload["kind"] == "topic_delete"]
        assert topic and gone == [{"kind": "topic_delete", "topic": topic}], "also of a case that is closed"


async def test_the_waiting_time_told_is_what_people_really_waited(tmp_path: Path) -> None:
    async with working(tmp_path) as team:
        for number, minutes in enumerate((3, 4, 50, 5, 6)):
            case = await team.asks(1000 + number)
            assert EN("case-wait", minutes=30) in texts([out for _, out in team.sent], 1000 + number)[-1]
            await team.later(minutes=minutes)
            await team.presses(case, "take")
            await team.presses(case, "close", "helped")
        await team.asks(2000)
        assert EN("case-wait", minutes=5) in texts([out for _, out in team.sent], 2000)[-1]


def test_few_waits_say_nothing() -> None:
    assert usual_wait([60.0] * 4, 30) == 30
    assert usual_wait([30.0, 61.0, 90.0, 4000.0, 61.0], 30) == 2, "rounded up"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("hello", Meant("say", "hello")),
        ("// hm", Meant("note", "hm")),
        (" //hm", Meant("note", "hm")),
        ("/take", Meant("take")),
        ("/TAKE@poruch_bot", Meant("take")),
        ("/close helped", Meant("close", "helped")),
        ("/close No answer", Meant("close", "no_answer")),
        ("/close", Meant("more", "close")),
        ("/close because", Meant("more", "close")),
        ("/card free lawyer\nin Lublin", Meant("search", "free lawyer\nin Lublin")),
        ("/snooze", Meant("snooze")),
        ("/snooze 30m", Meant("snooze", "30m")),
        ("/snooze soon", Meant("more", "snooze")),
        ("/away", Meant("away")),
        ("/tkae", Meant("nothing")),
        ("", Meant("nothing")),
    ],
)
def test_what_a_counsellor_means(text: str, wanted: Meant) -> None:
    assert meant(Incoming("staff_text", STAFF, 1, text, who=1)) == wanted


def test_spans_of_time() -> None:
    assert (span_s("30m"), span_s("2H"), span_s("1d"), span_s("")) == (1800, 7200, 86400, 3600)
    assert span_s("0m") is None and span_s("later") is None


def test_buttons_never_carry_more_than_telegram_takes() -> None:
    case = Case("ABCDEF", 1, "general", "queue")
    assert (
        buttons.button("x", "card", case, "a" * 60) is None
        and buttons.button("x", "card", case, "a/b") is None
    )
    made = buttons.button("y" * 80, "card", case, "a" * 40)
    assert made is not None and len(made["text"]) == buttons.LABEL
    assert buttons.pressed(made["data"]) == buttons.Pressed("card", "ABCDEF", "a" * 40)
    assert buttons.pressed("desk:take:abc") is None and buttons.pressed("v1:menu") is None
