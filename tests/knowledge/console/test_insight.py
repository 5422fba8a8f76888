"""The pages of reports, numbers, gaps and trying it out: who sees what, what is escaped, what is hidden, what a click does."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime

import pytest

from knowledge.catalogue.drafts import draft
from knowledge.console.pages.gaps import answer_from
from knowledge.console.pages.trying import OpenChats, clean
from knowledge.console.plots import Bar, bars
from knowledge.console.ports.gaps import Board, Cluster, Gaps, Question
from knowledge.console.ports.numbers import Numbers, YearOfCounts
from knowledge.console.ports.reports import Complaint, NoteMissing, Remark, ReportedRecord, Reports
from knowledge.console.ports.trying import (
    Exchange,
    Finding,
    Heard,
    Looked,
    Meaning,
    Said,
    TrialButton,
    TrialSettings,
    Trying,
    Why,
)
from knowledge.console.roles import Role

EVIL = "<script>alert(1)</script>"
DAY = date(2026, 11, 20)


@dataclass
class FakeReports:
    """Two records: one closed, one where somebody asked for money."""

    handled: list[tuple[object, ...]] = field(default_factory=list)

    async def count(self, *, money: bool) -> tuple[int, bool]:
        return (2 if money else 1), money

    async def waiting(
        self, reader: str, *, money: bool, offset: int, most: int
    ) -> tuple[Sequence[ReportedRecord], int]:
        remark = Remark("Maria", datetime(2026, 11, 1, tzinfo=UTC), EVIL, False)
        closed = ReportedRecord(
            "service",
            "s1",
            f"Kitchen {EVIL}",
            "Good people",
            [Complaint("closed", 2, DAY, DAY, 7)],
            True,
            [remark],
        )
        paid = ReportedRecord("service", "s2", "Hostel", "", [Complaint("money", 1, DAY, DAY, 8)], False, [])
        return [closed, *([paid] if money else [])][offset : offset + most], 2 if money else 1

    async def handle(self, ref: str, upto: int, note: str, who: str, *, money: bool) -> None:
        if not note:
            raise NoteMissing(field="note")
        self.handled.append((ref, upto, note, who, money))


class FakeNumbers:
    """A year with one small group."""

    case_days = 30

    def __init__(self, waits: Sequence[float] = (3, 4, 5, 6, 100)) -> None:
        self._waits = waits

    async def years(self) -> Sequence[int]:
        return [2026]

    async def year(self, year: int) -> YearOfCounts:
        return YearOfCounts(
            2026,
            {("2026-11-03", "answered"): 40, ("2026-11-03", "unanswered"): 6, ("2026-11-04", "answered"): 7},
            {("2026-11", "uk", "answered"): 30, ("2026-11", "ar", "answered"): 14, ("2026-11", "ps", "answered"): 3, ("2026-11", "uk", "unanswered"): 6},
            {("2026-11", "food", "answered"): 47, ("2026-11", "food", "unanswered"): 6},
            date(2026, 11, 21),
        )  # fmt: skip

    async def waits(self, first: date, last: date) -> Sequence[float]:
        return self._waits


CLUSTER = Cluster(
    "abc", 9, 5, DAY, DAY, "health",
    [Question("who repairs glasses ▢", "en"), Question(f"де {EVIL} окуляри", "uk"), Question("عینک", "fa"), Question("ποιος φτιάχνει γυαλιά", "el")],
)  # fmt: skip


@dataclass
class FakeGaps:
    """One group."""

    removed: list[str] = field(default_factory=list)
    days = 90

    async def board(self, *, patient: bool = True) -> Board:
        return Board([CLUSTER], 12, False)

    async def cluster(self, cluster_id: str) -> Cluster | None:
        return CLUSTER if cluster_id == "abc" else None

    async def remove(self, cluster_id: str) -> bool:
        self.removed.append(cluster_id)
        return cluster_id == "abc"


WHY = Why(
    Heard("Ukrainian", "rasa", (Meaning("need_food", "Food", 0.93), Meaning("greet", "", 0.02)), 0.53, "act", ("Food",), ("Lublin", "Poland"), (), "violence", "possible"),
    Looked(("Food",), "Lublin", False, None, (("age", "0–17"), ("open_now", "")), ("distance",), True,
           (Finding("service", "s1", EVIL, "Good people", 0.8, 1.2, ("1.2 km",), ("unverified_contact", "untranslated"), True),)),
    ("nlu",), ("OpenCase",), (("understanding", 12.0), ("total", 30.5)),
)  # fmt: skip


@dataclass
class FakeChat:
    """Repeats what is written."""

    settings: TrialSettings
    place: str | None = "Lublin, PL"
    exchanges: list[Exchange] = field(default_factory=list)

    async def say(self, text: str, reader: str) -> Exchange:
        button = TrialButton("Others", "v1:more")
        said = Said(
            f"<b>said</b> {text} <script>no()</script>",
            "ar",
            True,
            ((button,), (TrialButton("Web", url="https://example.org"),)),
            (51.2, 22.5),
        )
        self.exchanges.append(Exchange(text, (said,), WHY))
        return self.exchanges[-1]

    async def press(self, data: str, reader: str) -> Exchange:
        self.exchanges.append(Exchange(f"pressed {data}", (), replace(WHY, heard=None, looked=None)))
        return self.exchanges[-1]


@dataclass
class FakeTrying:
    """Begins such conversations."""

    timezone = "Europe/Bucharest"
    begun: list[FakeChat] = field(default_factory=list)

    def begin(self, settings: TrialSettings) -> FakeChat:
        self.begun.append(FakeChat(settings))
        return self.begun[-1]


@pytest.fixture
def ports(world) -> dict[type, object]:
    found: dict[type, object] = {
        Reports: FakeReports(),
        Numbers: FakeNumbers(),
        Gaps: FakeGaps(),
        Trying: FakeTrying(),
    }
    world.console = replace(world.console, ports=found)
    return found


PAGES = ("/console/reports", "/console/numbers", "/console/gaps", "/console/try")


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize("language", ["en", "ar"])
async def test_every_page_is_whole_for_every_role_and_escaped(world, ports, path: str, language: str) -> None:
    for number, role in enumerate(Role):
        visitor = await world.sign_in(role, f"{role}{number}", language)
        answer = await visitor.get(path)
        assert answer.status_code == 200, answer.text
        assert EVIL not in answer.text
        assert ' style="' not in answer.text and "onclick" not in answer.text
    assert (await world.open().get(path)).status_code == 303


@pytest.mark.parametrize("path", PAGES)
async def test_where_nothing_was_handed_over_there_is_no_page(world, path: str) -> None:
    assert (await (await world.sign_in(Role.ADMIN)).get(path)).status_code == 404
    assert (await (await world.sign_in(Role.ADMIN)).get("/console")).status_code == 200


# ── reports ──────────────────────────────────────────────────────────────────────────────────────


async def test_money_is_seen_by_those_who_look_after_protection_only(world, ports) -> None:
    money = world.texts.say("en", "reports-kind-money")
    for role, sees in (
        (Role.VIEWER, False),
        (Role.EDITOR, False),
        (Role.PUBLISHER, False),
        (Role.PROTECTION, True),
        (Role.ADMIN, True),
    ):
        page = (await (await world.sign_in(role, f"P{role}")).get("/console/reports")).text
        assert (money in page, "Hostel" in page) == (sees, sees)
        assert (
            "2"
            in (await (await world.sign_in(role, f"P{role}")).get("/console")).text.split('class="count"')[1][
                :4
            ]
        ) is sees


async def test_reports_are_put_aside_with_a_note_by_who_may(world, ports) -> None:
    form = {"ref": "service:s1", "upto": "7", "note": "They moved."}
    viewer = await world.sign_in(Role.VIEWER, "Vasyl")
    assert (await viewer.send_form("/console/reports/handle", form)).status_code == 403
    editor = await world.sign_in(Role.EDITOR, "Edita")
    assert (await editor.send_form("/console/reports/handle", {**form, "money": "1"})).status_code == 403
    empty = await editor.send_form("/console/reports/handle", {**form, "note": " "})
    assert empty.status_code == 422 and world.texts.say("en", "reports-note-missing") in empty.text
    assert (await editor.send_form("/console/reports/handle", {**form, "upto": "x"})).status_code == 400
    assert (await editor.send_form("/console/reports/handle", {**form, "ref": "s1"})).status_code == 400
    assert (await editor.post("/console/reports/handle", data=form)).status_code == 403, "no token"
    assert (await editor.send_form("/console/reports/handle", form)).status_code == 303
    guard = await world.sign_in(Role.PROTECTION, "Maria")
    assert (await guard.send_form("/console/reports/handle", form)).status_code == 403
    assert (
        await guard.send_form("/console/reports/handle", {**form, "ref": "service:s2", "money": "1"})
    ).status_code == 303
    assert ports[Reports].handled == [
        ("service:s1", 7, "They moved.", "Edita", False),
        ("service:s2", 7, "They moved.", "Maria", True),
    ]
    log = (await (await world.sign_in(Role.ADMIN, "Root")).get("/console/audit")).text
    assert "report-handle" in log and "They moved" not in log


# ── numbers ──────────────────────────────────────────────────────────────────────────────────────


async def test_what_people_answered_after_a_case_is_told_and_hidden_like_the_rest(world, ports) -> None:
    class Answered(FakeNumbers):
        async def year(self, year: int) -> YearOfCounts:
            found = await super().year(year)
            found.by_day.update({("2026-11-03", "helped_yes"): 9, ("2026-11-03", "got_no"): 2})
            found.by_language.update({("2026-11", "uk", "helped_yes"): 9, ("2026-11", "uk", "got_no"): 2})
            found.by_need.update({("2026-11", "food", "helped_yes"): 9, ("2026-11", "food", "got_no"): 2})
            return found

    visitor = await world.sign_in(Role.VIEWER)
    title = world.texts.say("en", "numbers-after")
    assert title not in (await visitor.get("/console/numbers?period=2026-11")).text, "nobody has answered"
    ports[Numbers] = Answered()
    page = (await visitor.get("/console/numbers?period=2026-11")).text
    panel = page[page.index(title) :][:900]
    assert "<dd>9</dd>" in panel and world.texts.say("en", "numbers-hidden") in panel
    rows = (await visitor.get("/console/numbers.csv?period=2026-11")).text.splitlines()
    assert rows[0].endswith("helped_yes,helped_no,got_yes,got_later,got_no")
    assert rows[-1].endswith("9,0,0,0,hidden")


async def test_small_numbers_are_hidden_on_the_page_and_in_the_file(world, ports) -> None:
    visitor = await world.sign_in(Role.VIEWER)
    page = (await visitor.get("/console/numbers?period=2026-11")).text
    assert world.texts.say("en", "numbers-hidden") in page and "<svg" in page
    answer = await visitor.get("/console/numbers.csv?period=2026-11")
    assert answer.headers["content-type"].startswith("text/csv")
    rows = list(csv.DictReader(io.StringIO(answer.text.removeprefix("\ufeff"))))
    languages = {row["name"]: row["answered"] for row in rows if row["group"] == "language"}
    assert languages == {"uk": "30", "ar": "hidden", "ps": "hidden"}
    assert next(row for row in rows if row["group"] == "total")["questions"] == "53"
    assert {row["period"] for row in rows} == {"2026-11"}


@pytest.mark.parametrize("period", ["", "2026", "2026-13", "1999", "x", "2026-02"])
async def test_any_period_shows_a_page(world, ports, period: str) -> None:
    answer = await (await world.sign_in(Role.VIEWER)).get("/console/numbers", params={"period": period})
    assert answer.status_code == 200, answer.text


async def test_waiting_times_of_few_are_not_told(world, ports) -> None:
    visitor = await world.sign_in(Role.VIEWER)
    assert (
        world.texts.say("en", "numbers-wait-usual", minutes=5) in (await visitor.get("/console/numbers")).text
    )
    world.console.ports[Numbers] = FakeNumbers((1, 2, 3, 4))  # type: ignore[index]
    assert world.texts.say("en", "numbers-wait-few", fewest=5) in (await visitor.get("/console/numbers")).text


def test_a_plot_escapes_its_words_and_never_draws_what_is_hidden() -> None:
    drawn = bars(
        "p", EVIL, EVIL, [Bar(EVIL, EVIL, (3, None)), Bar("b", "b", (None, None)), Bar("c", "c", (0, 0))]
    )
    assert "<script" not in drawn and drawn.count('class="hidden-part"') == 2
    assert bars("p", "t", "a", []).count("<rect") == 0


# ── gaps ─────────────────────────────────────────────────────────────────────────────────────────


async def test_a_group_becomes_a_draft_of_an_answer_with_one_click(world, ports) -> None:
    viewer = await world.sign_in(Role.VIEWER, "Vasyl")
    assert (await viewer.send_form("/console/gaps/abc/draft")).status_code == 403
    editor = await world.sign_in(Role.EDITOR, "Edita")
    assert (await editor.send_form("/console/gaps/old/draft")).headers["location"] == "/console/gaps"
    answer = await editor.send_form("/console/gaps/abc/draft")
    where, _, number = answer.headers["location"].partition("?draft=")
    made = await draft(world.console.engine, int(number))
    assert where == f"/console/answers/{made.parts[0].id}/edit", "what is missing is the text"
    form = (await editor.get(answer.headers["location"])).text
    assert world.console.texts.say("en", "gaps-drafted") in form and "who repairs glasses" in form
    assert (made.author, made.parts[0].kind) == ("Edita", "answer")
    document = made.parts[0].document
    assert document and document["needs"] == ["health"]
    assert document["texts"][0]["samples"][0] == "who repairs glasses"


def test_sample_questions_stand_under_their_language_and_the_operators_comes_first() -> None:
    texts = answer_from(CLUSTER, "uk")["texts"]
    assert [text["language"] for text in texts] == ["uk", "en", "fa"]
    assert texts[0]["samples"] == [f"де {EVIL} окуляри", "ποιος φτιάχνει γυαλιά"], (
        "a language without a text of its own goes to the operator's"
    )
    assert all(text["text"] == "" for text in texts)


async def test_questions_are_removed_after_a_second_look(world, ports) -> None:
    editor = await world.sign_in(Role.EDITOR)
    assert "who repairs glasses" in (await editor.get("/console/gaps/abc/remove")).text
    assert ports[Gaps].removed == []
    assert (await editor.send_form("/console/gaps/abc/remove")).status_code == 303
    assert ports[Gaps].removed == ["abc"]


# ── try it ───────────────────────────────────────────────────────────────────────────────────────


async def test_a_conversation_goes_on_without_script(world, ports) -> None:
    visitor = await world.sign_in(Role.VIEWER, language="uk")
    begun = await visitor.send_form(
        "/console/try/say", {"for_language": "ar", "near": "Люблін", "at": "2026-11-23T10:00", "text": "хліб"}
    )
    assert begun.status_code == 303
    address = begun.headers["location"].split("#")[0]
    key = address.split("=")[1]
    assert ports[Trying].begun[0].settings == TrialSettings("ar", "Люблін", datetime(2026, 11, 23, 10, 0))
    page = (await visitor.get(address)).text
    assert "<b>said</b> хліб" in page and "no()" not in page
    assert 'dir="rtl"' in page and "93" in page
    same = {"for_language": "ar", "near": "Люблін", "at": "2026-11-23T10:00", "chat": key}
    await visitor.send_form("/console/try/say", {**same, "text": "ще"})
    await visitor.send_form("/console/try/press", {"chat": key, "data": "v1:more"})
    assert [each.mine for each in ports[Trying].begun[0].exchanges] == ["хліб", "ще", "pressed v1:more"]
    part = await visitor.send_form("/console/try/say", {**same, "text": "ще"}, headers={"hx-request": "true"})
    assert part.text.lstrip().startswith("<article") and 'id="turn-4"' in part.text
    await visitor.send_form("/console/try/say", {**same, "near": "Lwów", "text": "ще"})
    assert len(ports[Trying].begun) == 2, "another place is another conversation"


async def test_a_wrong_time_is_told_beside_the_field_and_nothing_is_lost(world, ports) -> None:
    visitor = await world.sign_in(Role.VIEWER)
    answer = await visitor.send_form(
        "/console/try/say", {"at": "tomorrow", "near": "Lublin", "text": "bread"}
    )
    assert answer.status_code == 422
    assert world.texts.say("en", "try-at-wrong") in answer.text
    assert 'value="Lublin"' in answer.text and 'value="bread"' in answer.text


async def test_a_conversation_is_nobody_elses(world, ports) -> None:
    anna = await world.sign_in(Role.VIEWER, "Anna")
    address = (
        (await anna.send_form("/console/try/say", {"text": "secret bread"})).headers["location"].split("#")[0]
    )
    bob = await world.sign_in(Role.ADMIN, "Bob")
    page = (await bob.get(address)).text
    assert "secret bread" not in page and world.texts.say("en", "try-gone") in page
    gone = await bob.send_form("/console/try/press", {"chat": address.split("=")[1], "data": "v1:more"})
    assert gone.headers["location"] == "/console/try"
    world.clock.forward(hours=2)
    assert "secret bread" not in (await anna.get(address)).text, "after an hour it is forgotten"


def test_conversations_are_bounded() -> None:
    chats, now = OpenChats(), datetime(2026, 11, 22, tzinfo=UTC)
    keys = [chats.add(FakeChat(TrialSettings()), "a", now) for _ in range(300)]
    assert chats.get(keys[0], "a", now) is None
    assert chats.get(keys[-1], "a", now)


@pytest.mark.parametrize(
    "html",
    [
        EVIL,
        '<a href="javascript:x()">a</a>',
        '<img src=x onerror="a()">',
        '<b onclick="a()">b</b>',
        '<p style="x">y</p>',
    ],
)
def test_a_message_keeps_only_its_few_tags(html: str) -> None:
    made = clean(html)
    assert not any(word in made for word in ("script", "onerror", "onclick", "style", "<img", "javascript"))


async def test_beginning_anew_keeps_who_where_and_when(world, ports) -> None:
    visitor = await world.sign_in(Role.VIEWER, language="uk")
    form = {"for_language": "ar", "near": "Люблін", "at": "2026-11-23T10:00", "text": "хліб"}
    address = (await visitor.send_form("/console/try/say", form)).headers["location"].split("#")[0]
    page = (await visitor.get(address)).text
    again = re.search(r'href="(/console/try\?for_language[^"]+)"', page)
    assert again
    fresh = (await visitor.get(again[1].replace("&amp;", "&"))).text
    assert 'value="Люблін"' in fresh and 'value="2026-11-23T10:00"' in fresh
    assert 'value="ar" lang="ar" selected' in fresh and "turn-1" not in fresh
