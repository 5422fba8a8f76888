"""The counsellors' pages before a desk that only remembers: who sees what, what goes through, and nothing typed is lost."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

import pytest

from bot.texts.console import ConsoleTexts
from knowledge.console.audit import entries
from knowledge.console.ports.desk import CaseLine, CaseView, Colleague, Inbox, Offer, Preview, Said, Work
from knowledge.console.rendering import LANGUAGE_NAMES
from knowledge.console.roles import Role
from tests.knowledge.console.conftest import World

DESK = "/console/desk"
CASE = f"{DESK}/case/7K2M4Q"
EVIL = '<script>alert("1")</script>'
EVERYTHING = frozenset("take queue transfer bot close snooze wake say note canned card ask_place".split())
WHEN = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
TEXTS = ConsoleTexts()


def en(key: str, **args: str | int) -> str:
    return TEXTS.say("en", key, **args)


def line(number: str = "7K2M4Q", **more: object) -> CaseLine:
    base = CaseLine(
        number, "general", "counsellor", "uk", ["Legal help"], "Oradea", WHEN, WHEN, "Maria", True
    )
    return replace(base, **more)


def said(number: int, side: str, text: str, **more: object) -> Said:
    return replace(Said(number, side, "Maria", "text", text, "uk", {}, WHEN, "delivered"), **more)


SAID = (
    said(1, "person", "Добрий день"),
    said(2, "person", "", kind="photo"),
    said(3, "counsellor", "Вітаю", fate="waiting"),
    said(4, "counsellor", "Так", fate="failed", translations={"en": "Yes"}),
    said(5, "counsellor", "Ні", fate="unsent"),
    said(6, "note", "Call the lawyer"),
    said(7, "program", "In the queue", who=""),
)


@dataclass
class FakeInbox:
    """A desk with one case. ``outcome`` is what every deed ends with; ``done`` what was asked for."""

    view: CaseView
    counsellors: dict[str, Colleague] = field(default_factory=lambda: {"Olena": Colleague("Olena")})
    lines: Sequence[CaseLine] = ()
    outcome: str = "done"
    wrong: str = ""
    running: bool = True
    machine: Preview | None = None
    done: list[Work] = field(default_factory=list)
    saved: list[Colleague] = field(default_factory=list)
    removed: list[int] = field(default_factory=list)

    async def me(self, operator: str) -> Colleague | None:
        return self.counsellors.get(operator)

    async def cases(self, operator: str, reader: str) -> Sequence[CaseLine]:
        return (self.lines or [self.view.line]) if operator in self.counsellors else ()

    async def case(self, operator: str, number: str, reader: str) -> CaseView | None:
        mine = operator in self.counsellors and number == self.view.line.number
        return self.view if mine else None

    async def stand(self, operator: str, number: str | None = None) -> str:
        return "s1"

    async def do(self, operator: str, number: str, work: Work) -> str:
        self.done.append(work)
        return self.outcome

    async def preview(self, operator: str, number: str, text: str, reader: str) -> Preview | None:
        return self.machine

    async def services(self, words: str, reader: str) -> Sequence[Offer]:
        return [Offer("s-1", f"Lawyers {EVIL}", "Asociația Exemplu")] if "lawyer" in words else []

    async def colleagues(self) -> Sequence[Colleague]:
        return list(self.counsellors.values())

    async def save(self, colleague: Colleague) -> str:
        self.saved.append(colleague)
        return self.wrong

    async def remove(self, colleague: int) -> None:
        self.removed.append(colleague)

    async def present(self, operator: str, *, present: bool) -> None:
        self.counsellors[operator] = replace(self.counsellors[operator], present=present)


@pytest.fixture
def desk(world: World) -> FakeInbox:
    inbox = FakeInbox(
        CaseView(
            line(), SAID, ["Free lawyer"], "woman", EVERYTHING, [(7, "Petro")], [("hello", "I am here")],
            ("helped", "abuse"), "s1",
        )
    )  # fmt: skip
    world.console = replace(world.console, ports={Inbox: inbox})
    return inbox


def shows(page: str, key: str, **args: str | int) -> bool:
    return str(en(key, **args)) in page.replace("&#39;", "'").replace("&#34;", '"')


async def test_the_list_says_who_waits_since_when_and_who_has_what(world, desk) -> None:
    desk.lines = [
        line("2A2A2A", kind="crisis", status="queue", owner="", mine=False),
        line(),
        line("3B3B3B", mine=False, owner="Petro", waiting=None, snoozed=WHEN),
        line("4C4C4C", status="bot", owner="", mine=False, waiting=None, town=""),
        line("5D5D5D", mine=False, owner=""),
    ]
    olena = await world.sign_in(Role.VIEWER)
    page = (await olena.get(DESK)).text
    numbers = re.findall(r'href="/console/desk/case/([2-9A-Z]{6})"', page)
    assert numbers == ["2A2A2A", "7K2M4Q", "3B3B3B", "4C4C4C", "5D5D5D"]
    assert "30 minutes" in page and shows(page, "desk-kind-crisis") and shows(page, "desk-their-turn")
    assert shows(page, "desk-with", name="Petro") and shows(page, "desk-status-bot")
    assert shows(page, "desk-status-counsellor")  # whoever had it is no counsellor any more
    assert f"{DESK}/team" not in page


async def test_who_is_no_counsellor_sees_no_case(world, desk) -> None:
    ihor = await world.sign_in(Role.ADMIN, "Ihor")
    page = (await ihor.get(DESK)).text
    assert shows(page, "desk-no-counsellor") and "7K2M4Q" not in page and f"{DESK}/team" in page
    for path in (CASE, f"{CASE}/said", f"{CASE}/services?words=lawyer"):
        assert (await ihor.get(path)).status_code == 404
    assert (await ihor.send_form(f"{CASE}/do", {"deed": "take"})).status_code == 404
    assert desk.done == []


async def test_nobody_without_a_session_sees_anything(world, desk) -> None:
    stranger = world.open()
    for path in (DESK, CASE, f"{DESK}/team"):
        assert (await stranger.get(path)).headers["location"].startswith("/console/sign-in")


@pytest.mark.parametrize("number", ["9Z9Z9Z", "7K2M4q", "7K2M4Q1", "1", "%3Cb%3E", "7K2M4L"])
async def test_another_teams_case_and_odd_numbers_are_not_there(world, desk, number: str) -> None:
    olena = await world.sign_in()
    assert (await olena.get(f"{DESK}/case/{number}")).status_code == 404
    assert (await olena.send_form(f"{DESK}/case/{number}/do", {"deed": "take"})).status_code == 404


async def test_a_form_without_its_token_does_nothing(world, desk) -> None:
    olena = await world.sign_in(Role.ADMIN)
    for path in (f"{CASE}/do", f"{DESK}/present", f"{DESK}/team/save", f"{DESK}/team/remove"):
        answer = await olena.post(path, data={"deed": "take", "present": "0", "name": "X", "id": "1"})
        assert answer.status_code == 403
    assert (desk.done, desk.saved, desk.removed) == ([], [], [])
    assert desk.counsellors["Olena"].present


async def test_a_conversation_shows_who_wrote_what_and_what_became_of_it(world, desk) -> None:
    olena = await world.sign_in()
    page = (await olena.get(CASE)).text
    for fate in ("waiting", "delivered", "failed", "unsent"):
        shown = replace(desk.view, said=[said(1, "counsellor", "Так", fate=fate)])
        desk.view, before = shown, desk.view
        assert shows((await olena.get(CASE)).text, f"desk-fate-{fate}"), fate
        desk.view = before
    for side in ("counsellor", "note", "program", "person"):
        assert shows(page, f"desk-side-{side}"), side
    assert shows(page, "desk-attached") and shows(page, "desk-wish-woman") and "Free lawyer" in page
    assert shows(page, "desk-machine", language="English") and "Yes" in page


@pytest.mark.parametrize(("side", "kind"), [("counsellor", "place"), ("note", "draft")])
async def test_words_of_the_desk_are_no_attachment(world, desk, side: str, kind: str) -> None:
    desk.view = replace(desk.view, said=[said(1, side, "Де ви?", kind=kind)])
    olena = await world.sign_in()
    assert not shows((await olena.get(CASE)).text, "desk-attached")


async def test_what_people_and_colleagues_write_is_escaped(world, desk) -> None:
    desk.view = replace(
        desk.view,
        line=line(town=EVIL, needs=[EVIL], owner=EVIL, mine=False),
        said=[said(1, "person", EVIL, who=EVIL, translations={"en": EVIL})],
        shown=[EVIL],
        colleagues=[(7, EVIL)],
        canned=[("hello", EVIL)],
    )
    desk.machine = Preview("uk", EVIL, EVIL, [EVIL])
    desk.counsellors["Olena"] = Colleague(EVIL, operator=EVIL, hours=EVIL)
    olena = await world.sign_in(Role.ADMIN)
    for path in (DESK, CASE, f"{CASE}/said", f"{CASE}/services?words=lawyer", f"{DESK}/team"):
        assert EVIL not in (await olena.get(path)).text, path
    assert EVIL not in (await olena.send_form(f"{CASE}/do", {"deed": "preview", "text": EVIL})).text


DEEDS = [
    ({"deed": "say", "text": " Вітаю "}, Work("say", "Вітаю"), CASE),
    ({"deed": "plain", "text": "Вітаю"}, Work("say", "Вітаю"), CASE),
    ({"deed": "note", "text": "x"}, Work("note", "x"), CASE),
    ({"deed": "canned", "text": "hello"}, Work("canned", "hello"), CASE),
    ({"deed": "card", "text": "service:s-1"}, Work("card", "service:s-1"), CASE),
    ({"deed": "snooze", "minutes": "240"}, Work("snooze", minutes=240), CASE),
    ({"deed": "take"}, Work("take"), CASE),
    ({"deed": "wake"}, Work("wake"), CASE),
    ({"deed": "ask_place"}, Work("ask_place"), CASE),
    ({"deed": "transfer", "to": "7"}, Work("transfer", to=7), DESK),
    ({"deed": "queue"}, Work("queue"), DESK),
    ({"deed": "bot"}, Work("bot"), DESK),
    ({"deed": "close", "text": "helped"}, Work("close", "helped"), DESK),
]


@pytest.mark.parametrize(("form", "work", "then"), DEEDS, ids=[form["deed"] for form, _, _ in DEEDS])
async def test_every_deed_goes_to_the_desk_and_into_the_log(world, desk, form, work: Work, then: str) -> None:
    olena = await world.sign_in(Role.VIEWER)
    answer = await olena.send_form(f"{CASE}/do", form)
    assert (answer.status_code, answer.headers["location"]) == (303, then)
    assert desk.done == [work]
    newest, *_ = await entries(world.console.engine)
    assert (newest.action, newest.record_id) == (f"desk-{work.name}", "7K2M4Q")
    if then == DESK:
        assert shows((await olena.get(then)).text, f"desk-done-{work.name}")


ODD = [
    {},
    {"deed": "erase"},
    {"deed": "snooze"},
    {"deed": "snooze", "minutes": "0"},
    {"deed": "snooze", "minutes": "-60"},
    {"deed": "snooze", "minutes": "99999999"},
    {"deed": "snooze", "minutes": "٦٠"},
    {"deed": "close"},
    {"deed": "close", "text": "because"},
]


@pytest.mark.parametrize("form", ODD, ids=str)
async def test_odd_forms_do_nothing(world, desk, form: dict[str, str]) -> None:
    olena = await world.sign_in()
    assert (await olena.send_form(f"{CASE}/do", form)).status_code == 400
    assert desk.done == []


@pytest.mark.parametrize("deed", ["say", "plain", "note", "preview"])
async def test_empty_words_are_not_sent(world, desk, deed: str) -> None:
    olena = await world.sign_in()
    answer = await olena.send_form(f"{CASE}/do", {"deed": deed, "text": "  \n "})
    assert answer.status_code == 422 and shows(answer.text, "desk-empty") and desk.done == []


OUTCOMES = ("taken", "not_yours", "closed", "full", "not_allowed", "unknown")


@pytest.mark.parametrize("outcome", OUTCOMES)
@pytest.mark.parametrize(("deed", "field_id"), [("say", "text"), ("note", "note")])
async def test_a_refusal_says_why_and_keeps_what_was_typed(world, desk, outcome, deed, field_id) -> None:
    desk.outcome = outcome
    olena = await world.sign_in()
    answer = await olena.send_form(f"{CASE}/do", {"deed": deed, "text": "My long words"})
    assert answer.status_code == 409 and shows(answer.text, f"desk-outcome-{outcome}")
    kept = re.search(rf'<textarea id="{field_id}"[^>]*>([^<]*)</textarea>', answer.text)
    assert kept and kept[1] == "My long words"
    assert answer.text.count("My long words") == 1


async def test_words_stay_even_when_the_case_is_no_longer_ours(world, desk) -> None:
    desk.outcome = "not_yours"
    desk.view = replace(desk.view, may=frozenset({"note"}))
    olena = await world.sign_in()
    answer = await olena.send_form(f"{CASE}/do", {"deed": "say", "text": "My long words"})
    assert answer.status_code == 409 and "My long words" in answer.text and shows(answer.text, "desk-kept")
    assert 'value="say"' not in answer.text


async def test_a_refused_reason_or_reply_is_not_taken_for_typed_words(world, desk) -> None:
    desk.outcome = "unknown"
    olena = await world.sign_in()
    answer = await olena.send_form(f"{CASE}/do", {"deed": "canned", "text": "hello"})
    assert re.search(r'<textarea id="text"[^>]*></textarea>', answer.text)


async def test_a_case_that_is_gone_leads_back_to_the_list(world, desk) -> None:
    olena = await world.sign_in()
    found, desk.outcome = desk.case, "gone"

    async def once(*args: str) -> CaseView | None:
        desk.case = lambda *_: gone()  # type: ignore[method-assign]
        return await found(*args)

    async def gone() -> None:
        return None

    desk.case = once  # type: ignore[method-assign]
    answer = await olena.send_form(f"{CASE}/do", {"deed": "take"})
    assert answer.headers["location"] == DESK
    assert shows((await olena.get(DESK)).text, "desk-outcome-gone")


HTMX = {"hx-request": "true"}


async def test_the_page_asks_again_and_again_and_mostly_hears_nothing(world, desk) -> None:
    olena = await world.sign_in()
    page = (await olena.get(CASE)).text
    path = re.search(r'hx-get="([^"]*/said[^"]*)"', page)[1]
    assert (await olena.get(path, headers=HTMX)).status_code == 204
    desk.view = replace(desk.view, stand="s2", said=[*SAID, said(8, "person", "Ще питання")])
    fresh = await olena.get(path, headers=HTMX)
    assert fresh.status_code == 200 and "stand=s2" in fresh.text
    assert "Ще питання" in fresh.text.split('id="news"')[1]  # what a screen reader says, and nothing else
    assert "<textarea" not in fresh.text and "<html" not in fresh.text


async def test_the_list_is_new_when_the_desk_says_so_and_every_minute(world, desk) -> None:
    olena = await world.sign_in()
    path = re.search(r'hx-get="([^"]*/cases[^"]*)"', (await olena.get(DESK)).text)[1]
    assert (await olena.get(path, headers=HTMX)).status_code == 204
    world.clock.forward(minutes=1)
    assert "31 minutes" in (await olena.get(path, headers=HTMX)).text


@pytest.mark.parametrize(
    ("deed", "emptied"), [("say", "text"), ("note", "note"), ("canned", None), ("wake", None)]
)
async def test_in_place_only_the_field_that_was_sent_is_emptied(world, desk, deed, emptied) -> None:
    olena = await world.sign_in()
    answer = await olena.send_form(f"{CASE}/do", {"deed": deed, "text": "hello"}, headers=HTMX)
    assert answer.status_code == 200 and 'id="live"' in answer.text and "<html" not in answer.text
    assert re.findall(r'<textarea id="(\w+)"[^>]*hx-swap-oob="true"[^>]*></textarea>', answer.text) == (
        [emptied] if emptied else []
    )


async def test_in_place_a_refusal_stands_beside_what_is_written(world, desk) -> None:
    desk.outcome = "not_yours"
    olena = await world.sign_in()
    answer = await olena.send_form(f"{CASE}/do", {"deed": "say", "text": "hello"}, headers=HTMX)
    assert answer.status_code == 409 and answer.headers["hx-retarget"] == "#notice"
    assert shows(answer.text, "desk-outcome-not_yours") and "<textarea" not in answer.text


async def test_words_are_translated_read_and_then_sent_with_the_translation(world, desk) -> None:
    desk.view = replace(desk.view, translates=True)
    desk.machine = Preview("uk", "Прийдіть о 9", "Come at 9", ["12"])
    olena = await world.sign_in()
    shown = await olena.send_form(f"{CASE}/do", {"deed": "preview", "text": "Come at 9\r\nor 12"})
    assert shown.status_code == 200 and desk.done == []
    assert "Come at 9" in shown.text and shows(shown.text, "desk-preview-lost", items="12")
    form = {
        "deed": "say",
        "text": "Come at 9\r\nor 12",
        "translated": "Прийдіть о 9",
        "translated_language": "uk",
    }
    await olena.send_form(f"{CASE}/do", {**form, "previewed": "Come at 9\nor 12"})
    assert desk.done == [Work("say", "Come at 9\r\nor 12", translations={"uk": "Прийдіть о 9"})]


async def test_words_changed_after_the_translation_are_translated_anew(world, desk) -> None:
    desk.machine = Preview("uk", "Прийдіть о 10", "Come at 10")
    olena = await world.sign_in()
    form = {"deed": "say", "text": "Come at 10", "previewed": "Come at 9", "translated": "Прийдіть о 9"}
    answer = await olena.send_form(f"{CASE}/do", {**form, "translated_language": "uk"})
    assert answer.status_code == 422 and shows(answer.text, "desk-preview-changed") and desk.done == []
    assert "Прийдіть о 10" in answer.text and "Прийдіть о 9" not in answer.text
    await olena.send_form(f"{CASE}/do", {**form, "translated_language": "uk", "deed": "plain"})
    assert desk.done == [Work("say", "Come at 10")]


async def test_without_a_translation_one_hears_that_and_keeps_the_words(world, desk) -> None:
    olena = await world.sign_in()
    answer = await olena.send_form(f"{CASE}/do", {"deed": "preview", "text": "My words"})
    assert (
        answer.status_code == 422 and shows(answer.text, "desk-preview-failed") and "My words" in answer.text
    )


async def test_a_service_is_found_and_can_be_sent_also_without_script(world, desk) -> None:
    olena = await world.sign_in()
    for headers in ({}, HTMX):
        page = (await olena.get(f"{CASE}/services", params={"words": "lawyer"}, headers=headers)).text
        assert 'value="service:s-1"' in page and ("<html" in page) == (not headers)
    nothing = await olena.get(f"{CASE}/services", params={"words": "moon"}, headers=HTMX)
    assert shows(nothing.text, "desk-card-none")


async def test_one_says_that_one_is_away_and_back(world, desk) -> None:
    olena = await world.sign_in(Role.VIEWER)
    for value, key in (("0", "desk-now-away"), ("1", "desk-now-present")):
        await olena.send_form(f"{DESK}/present", {"present": value})
        assert desk.counsellors["Olena"].present is (value == "1")
        assert shows((await olena.get(DESK)).text, key)


async def test_without_the_channel_the_page_says_so(world, desk) -> None:
    desk.running = False
    olena = await world.sign_in()
    assert shows((await olena.get(DESK)).text, "desk-not-running")
    answer = await olena.send_form(f"{CASE}/do", {"deed": "say", "text": "My words"})
    assert answer.status_code == 409 and shows(answer.text, "desk-not-running") and "My words" in answer.text
    assert desk.done == []


# ── the team ─────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.ADMIN])
async def test_only_administrators_change_the_team(world, desk, role: Role) -> None:
    olena = await world.sign_in(role)
    assert (await olena.get(f"{DESK}/team")).status_code == 403
    for name in ("save", "remove"):
        assert (await olena.send_form(f"{DESK}/team/{name}", {"name": "X", "id": "1"})).status_code == 403
    assert (desk.saved, desk.removed) == ([], [])


async def test_a_colleague_is_saved_as_written_and_odd_values_are_put_right(world, desk) -> None:
    olena = await world.sign_in(Role.ADMIN)
    form = {
        "name": "Maria", "operator": "Olena", "languages": ["uk", "ro", "xx"], "needs": ["legal", "moon"],
        "teams": ["protection", "other"], "gender": "woman", "cap": "900", "hours": "Mo 09:00-12:00",
        "present": "1", "id": "3",
    }  # fmt: skip
    answer = await olena.send_form(f"{DESK}/team/save", form)
    assert answer.headers["location"] == f"{DESK}/team"
    found = desk.saved[0]
    assert (found.languages, found.needs, found.teams) == (["uk", "ro"], ["legal"], ["protection"])
    assert (found.name, found.gender, found.cap, found.id, found.present) == ("Maria", "woman", 50, 3, True)
    await olena.send_form(
        f"{DESK}/team/save", {"name": "X", "cap": "many", "id": "99999999999", "gender": "?"}
    )
    assert (desk.saved[1].cap, desk.saved[1].id, desk.saved[1].gender, desk.saved[1].teams) == (
        5,
        0,
        "",
        ["general"],
    )


@pytest.mark.parametrize("wrong", ["name", "operator", "hours"])
async def test_what_is_wrong_with_a_colleague_is_said_and_nothing_typed_is_lost(world, desk, wrong) -> None:
    desk.wrong = wrong
    olena = await world.sign_in(Role.ADMIN)
    answer = await olena.send_form(
        f"{DESK}/team/save", {"name": "Zoya", "hours": "later", "languages": ["ps"]}
    )
    assert answer.status_code == 422 and shows(answer.text, f"desk-team-wrong-{wrong}")
    assert 'value="Zoya"' in answer.text and 'value="later"' in answer.text
    assert re.search(r'id="l-0-ps"[^>]* checked', answer.text)


async def test_somebody_is_removed_by_a_number_only(world, desk) -> None:
    olena = await world.sign_in(Role.ADMIN)
    for odd in ("", "-1", "x", "999999999999"):
        assert (await olena.send_form(f"{DESK}/team/remove", {"id": odd})).status_code == 400
    await olena.send_form(f"{DESK}/team/remove", {"id": "4"})
    assert desk.removed == [4]


@pytest.mark.parametrize("language", LANGUAGE_NAMES)
async def test_every_page_is_there_in_every_language(world, desk, language: str) -> None:
    desk.view = replace(desk.view, line=line(kind="protection", snoozed=WHEN), translates=True)
    desk.machine = Preview("uk", "x", "y", ["9"])
    olena = await world.sign_in(Role.ADMIN, language=language)
    for path in (DESK, CASE, f"{CASE}/services?words=moon", f"{DESK}/team"):
        page = await olena.get(path)
        assert page.status_code == 200 and f'<html lang="{language}"' in page.text
    previewed = await olena.send_form(f"{CASE}/do", {"deed": "preview", "text": "x"})
    assert previewed.status_code == 200
    desk.view = replace(desk.view, line=line(status="closed", mine=False, owner=""), may=frozenset({"note"}))
    closed = (await olena.get(CASE)).text
    assert TEXTS.say(language, "desk-status-closed") in closed.replace("&#39;", "'")
