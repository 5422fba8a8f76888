"""Texts side by side and answers: reading is noted with a name, writing becomes a draft, nothing is marked that was not seen."""

from __future__ import annotations

import html
import json
import re
from dataclasses import replace
from typing import Any

import pytest
from markupsafe import escape
from sqlalchemy.ext.asyncio import AsyncEngine

from knowledge.catalogue.answers import import_answers
from knowledge.catalogue.drafts import check_draft, draft, drafts, publish, save_draft
from knowledge.catalogue.exporting import hsds_chunks, hsds_documents
from knowledge.catalogue.model import Document, canonical, source_hash
from knowledge.catalogue.storage import get, history, save
from knowledge.console.audit import entries
from knowledge.console.roles import Role
from tests.knowledge.console.multitude import fill
from tests.knowledge.console.test_lists import put, service

TEXTS = "/console/services/s-1/texts"


def translation(field: str, language: str, text: str, of: str, status: str = "unreviewed") -> Document:
    return {
        "entity": "service", "entity_id": "s-1", "field": field, "language": language, "text": text, "status": status,
        "source_hash": source_hash(of),
    }  # fmt: skip


@pytest.fixture
async def kitchen(engine: AsyncEngine) -> AsyncEngine:
    rows = [
        translation("name", "uk", "Кухня", "Kitchen"),
        translation("description", "uk", "Обід щодня", "Lunch every day"),
        translation("name", "de", "Küche", "An older name", "human"),
    ]
    await put(engine, "service", service("s-1", "Kitchen", description="Lunch every day", translations=rows))
    return engine


def marks(page: str, language: str) -> list[list[str]]:
    """The marks of each button "I have read this" of a language."""
    forms = re.findall(r'<form method="post" action="[^"]*/read">(.*?)</form>', page, re.DOTALL)
    return [re.findall(r'name="mark" value="([^"]+)"', form) for form in forms if f'name="language" value="{language}"' in form]  # fmt: skip


async def rows_of(engine: AsyncEngine) -> dict[tuple[str, str], Document]:
    stored = await get(engine, "service", "s-1")
    return {(row["field"], row["language"]): row for row in stored["translations"]}


async def test_one_click_makes_a_text_human_with_the_readers_name(world, kitchen) -> None:
    olena = await world.sign_in(Role.EDITOR)
    page = (await olena.get(f"{TEXTS}?in=uk")).text
    single = [one for one in marks(page, "uk") if len(one) == 1]
    assert len(single) == 2
    done = await olena.send_form(f"{TEXTS}/read", {"language": "uk", "mark": single[0], "in": "uk"})
    assert done.headers["location"] == f"{TEXTS}?in=uk"
    rows = await rows_of(kitchen)
    assert {key: rows["name", "uk"][key] for key in ("status", "reviewer", "reviewed")} == {"status": "human", "reviewer": "Olena", "reviewed": "2026-11-22"}  # fmt: skip
    assert rows["description", "uk"]["status"] == "unreviewed"
    assert (await history(kitchen, "service", "s-1"))[0].who == "Olena"
    again = (await olena.get(f"{TEXTS}?in=uk")).text
    assert "Olena" in again.split("</header>")[1] and len(marks(again, "uk")) == 1
    exported = await hsds_documents(kitchen)
    assert any(row.get("reviewer") == "Olena" for row in exported[0]["translations"])


async def test_all_texts_of_a_language_at_once_and_a_stale_one_is_fresh_again(world, kitchen) -> None:
    olena = await world.sign_in(Role.EDITOR)
    page = (await olena.get(f"{TEXTS}?in=uk&in=de")).text
    assert world.texts.say("en", "lists-text-stale") in page
    both = next(one for one in marks(page, "uk") if len(one) == 2)
    await olena.send_form(f"{TEXTS}/read", {"language": "uk", "mark": both})
    await olena.send_form(f"{TEXTS}/read", {"language": "de", "mark": marks(page, "de")[0]})
    rows = await rows_of(kitchen)
    assert all(row["status"] == "human" and row["reviewer"] == "Olena" for row in rows.values())
    assert rows["name", "de"]["source_hash"] == source_hash("Kitchen")


@pytest.mark.parametrize("change", [{"name": "Canteen"}, "translation"])
async def test_a_text_that_changed_since_it_was_shown_is_not_marked(world, kitchen, change: Any) -> None:
    olena = await world.sign_in(Role.EDITOR)
    single = next(one for one in marks((await olena.get(f"{TEXTS}?in=uk")).text, "uk") if len(one) == 1)
    stored = await get(kitchen, "service", "s-1")
    if change == "translation":
        rows = [
            row | {"text": "Їдальня"} if row["language"] == "uk" else row for row in stored["translations"]
        ]
        change = {"translations": rows}
    await save(kitchen, "service", stored | change, who="Pavlo", why="better")
    await olena.send_form(f"{TEXTS}/read", {"language": "uk", "mark": single})
    rows_now = await rows_of(kitchen)
    assert rows_now["name", "uk"].get("reviewer") is None
    assert world.texts.say("en", "lists-texts-moved") in (await olena.get(TEXTS)).text


async def test_who_changes_a_read_text_is_not_taken_for_its_reader(world, kitchen) -> None:
    olena = await world.sign_in(Role.EDITOR)
    single = [one for one in marks((await olena.get(f"{TEXTS}?in=uk")).text, "uk") if len(one) == 1]
    await olena.send_form(f"{TEXTS}/read", {"language": "uk", "mark": single[0]})
    stored = await get(kitchen, "service", "s-1")
    rows = [row | {"text": "Їдальня"} if row["language"] == "uk" else row for row in stored["translations"]]
    await save(kitchen, "service", stored | {"translations": rows}, who="Pavlo", why="better")
    assert "reviewer" not in (await rows_of(kitchen))["name", "uk"]


async def test_viewers_read_and_change_nothing(world, kitchen) -> None:
    vira = await world.sign_in(Role.VIEWER, "Vira")
    page = (await vira.get(f"{TEXTS}?in=uk&edit=1")).text
    assert marks(page, "uk") == [] and "<textarea" not in page
    assert (await vira.send_form(f"{TEXTS}/read", {"language": "uk", "mark": "name:x"})).status_code == 403
    assert (await vira.send_form(TEXTS, {"token": "1.0.0", "text.name.uk": "x"})).status_code == 403


async def shelter(engine: AsyncEngine, written_by: str) -> str:
    """A service for people in danger, with a text that somebody wrote; the address of its texts."""
    rows = [translation("name", "uk", "Кухня", "Kitchen") | {"entity_id": "s-7"}]
    await put(engine, "service", service("s-7", "Kitchen", need="protection"))
    stored = await get(engine, "service", "s-7")
    await save(engine, "service", stored | {"translations": rows}, who=written_by, why="written")
    return "/console/services/s-7/texts"


@pytest.mark.parametrize(
    ("role", "name", "reads"),
    [
        (Role.EDITOR, "Olena", False),
        (Role.PUBLISHER, "Petro", True),
        (Role.PROTECTION, "Marta", True),
        (Role.PUBLISHER, "Ana", False),
        (Role.ADMIN, "Ana", False),
    ],
)
async def test_a_safety_text_is_found_right_only_by_who_may_publish_it_and_did_not_write_it(
    world, engine, role: Role, name: str, reads: bool
) -> None:
    path = await shelter(engine, written_by="Ana")
    someone = await world.sign_in(role, name)
    page = (await someone.get(f"{path}?in=uk")).text
    assert escape(world.texts.say("en", "lists-texts-second")) in page
    assert (marks(page, "uk") == []) is (role is Role.EDITOR)
    admin = await world.sign_in(Role.ADMIN, "Admin")
    mark = marks((await admin.get(f"{path}?in=uk")).text, "uk")[0]
    answer = await someone.send_form(f"{path}/read", {"language": "uk", "mark": mark})
    assert answer.status_code == (403 if role is Role.EDITOR else 303)
    status = (await get(engine, "service", "s-7"))["translations"][0]["status"]
    assert status == ("human" if reads else "unreviewed")
    noted = [one.who for one in await entries(engine) if one.action == "text-read"]
    assert noted == ([name] if reads else [])


async def test_nobody_who_worked_on_the_draft_of_a_safety_text_finds_it_right(world, engine) -> None:
    await put(engine, "service", service("s-7", "Kitchen", need="protection"))
    path = "/console/services/s-7/texts"
    petro, ana = [await world.sign_in(Role.PUBLISHER, name) for name in ("Petro", "Ana")]
    page = (await petro.get(f"{path}?in=uk&edit=1")).text
    await petro.send_form(path, {"token": token(page), "text.name.uk": "Харчевня"})
    number = (await drafts(engine))[0][0].id
    parts = (await draft(engine, number)).parts
    rows = [row | {"text": "Кухня"} for row in parts[0].document["translations"]]
    await save_draft(engine, number, [replace(parts[0], document=parts[0].document | {"translations": rows}), *parts[1:]], who="Ana")  # fmt: skip
    await out(engine, number, who="Marta")
    assert (await history(engine, "service", "s-7"))[0].who == "Petro + Marta"
    for browser, status in ((ana, "unreviewed"), (petro, "unreviewed"), (await world.sign_in(Role.PROTECTION, "Marta"), "human")):  # fmt: skip
        mark = marks((await browser.get(f"{path}?in=uk")).text, "uk")[0]
        await browser.send_form(f"{path}/read", {"language": "uk", "mark": mark})
        assert (await get(engine, "service", "s-7"))["translations"][0]["status"] == status


async def test_a_safety_answer_is_found_right_by_a_second_person(world, engine, tmp_path) -> None:
    line = {"id": "a-9", "language": "en", "title": "Violence", "text": "Call.", "needs": ["protection"], "source_url": "https://who.int/x", "assured_date": "2026-11-01"}  # fmt: skip
    file = tmp_path / "answers.jsonl"
    file.write_text(json.dumps(line))
    await import_answers(engine, file)
    olena, marta = await world.sign_in(Role.EDITOR), await world.sign_in(Role.PROTECTION, "Marta")
    assert marks((await olena.get("/console/answers/a-9")).text, "en") == []
    mark = marks((await marta.get("/console/answers/a-9")).text, "en")[0]
    for browser, status in ((olena, "unreviewed"), (marta, "human")):
        await browser.send_form("/console/answers/a-9/read", {"language": "en", "mark": mark})
        assert (await get(engine, "answer", "a-9"))["texts"][0]["status"] == status


async def out(engine: AsyncEngine, number: int, *, who: str) -> None:
    """Checks and publishes a draft."""
    await check_draft(engine, number)
    await publish(engine, number, who=who, despite=True)


def token(page: str) -> str:
    found = re.search(r'name="token" value="([^"]+)"', page)
    assert found
    return found[1]


async def test_what_is_written_becomes_a_draft_and_changing_the_original_makes_others_stale(
    world, kitchen
) -> None:
    olena = await world.sign_in(Role.EDITOR)
    page = (await olena.get(f"{TEXTS}?in=uk&edit=1")).text
    form = {"token": token(page), "text.name.en": "Canteen", "text.description.en": "Lunch every day", "text.name.uk": "Їдальня\r\nтут", "text.description.uk": "Обід щодня", "text.alert.uk": ""}  # fmt: skip
    sent = await olena.send_form(TEXTS, form)
    number = int(sent.headers["location"].rsplit("/", 1)[1])
    assert (await get(kitchen, "service", "s-1"))["name"] == "Kitchen"
    await out(kitchen, number, who="Pavlo")
    rows = await rows_of(kitchen)
    assert rows["name", "uk"]["text"] == "Їдальня\nтут" and rows["name", "uk"]["status"] == "unreviewed"
    after = (await olena.get(f"{TEXTS}?in=uk&in=de")).text
    assert after.count(f">{world.texts.say('en', 'lists-text-stale')}<") >= 1
    assert rows["name", "de"]["source_hash"] != source_hash("Canteen")
    assert rows["description", "uk"] == translation("description", "uk", "Обід щодня", "Lunch every day")


async def test_two_who_write_at_once_lose_nothing(world, kitchen) -> None:
    olena, pavlo = await world.sign_in(Role.EDITOR), await world.sign_in(Role.EDITOR, "Pavlo")
    mine, theirs = [(await one.get(f"{TEXTS}?in=uk&edit=1")).text for one in (olena, pavlo)]
    first = await pavlo.send_form(TEXTS, {"token": token(theirs), "text.name.uk": "Їдальня"})
    await out(kitchen, int(first.headers["location"].rsplit("/", 1)[1]), who="Marta")
    second = await olena.send_form(TEXTS, {"token": token(mine), "text.name.uk": "Харчевня"})
    kept = await draft(kitchen, int(second.headers["location"].rsplit("/", 1)[1]))
    assert kept.parts[0].base == 1  # its page shows both
    assert "Харчевня" in json.dumps(kept.parts[0].document, ensure_ascii=False)
    assert (await rows_of(kitchen))["name", "uk"]["text"] == "Їдальня"
    # Going on in the own draft changes that one.
    page = (await olena.get(f"{TEXTS}?in=uk&edit=1")).text
    assert "Харчевня" in page
    await olena.send_form(TEXTS, {"token": token(page), "text.name.uk": "Харчевня 2"})
    assert (await drafts(kitchen))[1] == 1


@pytest.fixture
async def answers(engine: AsyncEngine, tmp_path) -> AsyncEngine:
    lines = [
        {"id": "a-1", "language": "en", "title": "Papers", "text": "Go to the office.\n\n- bring a photo", "needs": ["documents"], "source_url": "https://who.int/papers", "assured_date": "2026-11-01", "samples": ["where do I get papers"]},
        {"id": "a-1", "language": "uk", "title": "Документи", "text": "Ідіть до установи.", "needs": ["documents"], "source_url": "https://who.int/papers"},
        {"id": "a-2", "language": "en", "title": "Rent", "text": "Ask.", "needs": ["shelter"], "country": "PL", "source_url": "https://who.int/rent"},
    ]  # fmt: skip
    file = tmp_path / "answers.jsonl"
    file.write_text("\n".join(json.dumps(line) for line in lines))
    await import_answers(engine, file)
    return engine


@pytest.mark.parametrize(
    ("query", "titles"),
    [
        ("", ["Papers", "Rent"]),
        ("need=shelter", ["Rent"]),
        ("country=PL", ["Rent"]),
        ("texts=missing&texts_in=uk", ["Rent"]),
        ("texts=unread&texts_in=uk", ["Papers"]),
        ("only=overdue", ["Rent"]),
        ("q=документи", ["Papers"]),
    ],
)
async def test_answers_are_listed(world, answers, query: str, titles: list[str]) -> None:
    olena = await world.sign_in(Role.VIEWER)
    page = (await olena.get(f"/console/answers?{query}")).text
    assert re.findall(r'<a href="/console/answers/a-\d"><bdi>([^<]*)</bdi>', page) == titles


async def test_one_language_of_an_answer_is_read(world, answers) -> None:
    olena = await world.sign_in(Role.EDITOR)
    page = (await olena.get("/console/answers/a-1?in=uk")).text
    await olena.send_form("/console/answers/a-1/read", {"language": "uk", "mark": marks(page, "uk")[0]})
    await olena.send_form("/console/answers/a-1/read", {"language": "en", "mark": marks(page, "en")[0]})
    texts = (await get(answers, "answer", "a-1"))["texts"]
    assert [(text["status"], text["reviewer"]) for text in texts] == [("human", "Olena")] * 2


def fields(page: str) -> dict[str, Any]:
    """What the form of an answer would send as it stands."""
    found: dict[str, Any] = {}
    for name, value in re.findall(r'<input[^>]* name="([^"]+)"[^>]* value="([^"]*)"', page):
        tag = re.search(rf'<input[^>]*name="{re.escape(name)}" value="{re.escape(value)}"[^>]*>', page)
        if 'type="checkbox"' in (tag[0] if tag else "") and " checked" not in tag[0]:
            continue
        found.setdefault(name, []).append(html.unescape(value))
    for name, value in re.findall(r'<textarea[^>]* name="([^"]+)"[^>]*>(.*?)</textarea>', page, re.DOTALL):
        found[name] = html.unescape(value)
    found |= dict(re.findall(r'<select[^>]* name="([^"]+)".*?<option value="([^"]*)" selected', page))
    found.pop("csrf", None)
    return found


async def test_an_answer_is_changed_in_a_draft_and_the_rest_of_it_stays(world, answers) -> None:
    olena = await world.sign_in(Role.EDITOR)
    page = (await olena.get("/console/answers/a-1/edit?in=uk")).text
    unchanged = await olena.send_form("/console/answers/a-1/edit", fields(page) | {"do": "save"})
    assert unchanged.headers["location"] == "/console/answers/a-1"
    wanted = fields(page) | {"do": "save", "title.en": "Your papers", "samples.en": "where do I get papers\nhow to register"}  # fmt: skip
    sent = await olena.send_form("/console/answers/a-1/edit", wanted)
    await out(answers, int(sent.headers["location"].rsplit("/", 1)[1]), who="Pavlo")
    stored = await get(answers, "answer", "a-1")
    assert stored["texts"][0]["title"] == "Your papers"
    assert stored["texts"][0]["samples"] == ["where do I get papers", "how to register"]
    assert stored["texts"][1]["text"] == "Ідіть до установи."
    assert world.texts.say("en", "lists-text-stale") in (await olena.get("/console/answers/a-1?in=uk")).text


async def test_a_new_answer_needs_what_people_must_be_told(world, answers) -> None:
    olena = await world.sign_in(Role.EDITOR)
    page = (await olena.get("/console/answers/new")).text
    empty = await olena.send_form("/console/answers/new", fields(page) | {"do": "save"})
    assert empty.status_code == 422
    for key in ("lists-error-need", "lists-error-title", "lists-error-text", "lists-error-source"):
        assert world.texts.say("en", key) in html.unescape(empty.text)
    full = {"need": ["food"], "source_url": "https://who.int/food", "title.en": "Food", "text.en": "<b>Here</b>", "checked_today": "yes", "do": "save"}  # fmt: skip
    sent = await olena.send_form("/console/answers/new", fields(page) | full)
    number = int(sent.headers["location"].rsplit("/", 1)[1])
    await out(answers, number, who="Pavlo")
    stored = await get(answers, "answer", (await draft(answers, number)).record_id)
    assert stored["texts"] == [{"language": "en", "title": "Food", "text": "Here", "status": "unreviewed"}]
    assert stored["assured_date"] == "2026-11-22"


async def test_another_language_can_be_added_without_losing_what_was_typed(world, answers) -> None:
    olena = await world.sign_in(Role.EDITOR)
    page = (await olena.get("/console/answers/new")).text
    typed = fields(page) | {"title.en": "Typed", "do": "language", "language": "ar"}
    more = await olena.send_form("/console/answers/new", typed)
    assert fields(more.text)["title.en"] == ["Typed"] and 'name="title.ar"' in more.text


async def test_organisations_are_written_in_drafts(world, engine) -> None:
    await put(
        engine,
        "organization",
        canonical("organization", {"id": "o-1", "name": "Good People", "extra": "kept"}),
    )
    olena = await world.sign_in(Role.EDITOR)
    page = (await olena.get("/console/organizations/o-1")).text
    wrong = await olena.send_form("/console/organizations/o-1", {"token": token(page), "name": "", "email": "no mail"})  # fmt: skip
    assert wrong.status_code == 422 and world.texts.say("en", "lists-error-email") in wrong.text
    sent = await olena.send_form("/console/organizations/o-1", {"token": token(page), "name": "Better People", "email": "a@who.int"})  # fmt: skip
    await out(engine, int(sent.headers["location"].rsplit("/", 1)[1]), who="Pavlo")
    assert await get(engine, "organization", "o-1") == {"id": "o-1", "name": "Better People", "extra": "kept", "email": "a@who.int"}  # fmt: skip


@pytest.mark.parametrize("confidential", [False, True])
async def test_a_stream_is_the_same_export(engine, confidential: bool) -> None:
    await fill(engine, 150)
    parts = [one async for part in hsds_chunks(engine, include_confidential=confidential) for one in part]
    assert parts == await hsds_documents(engine, include_confidential=confidential)


async def test_exports_are_files(world, answers) -> None:
    await fill(answers, 120)
    olena = await world.sign_in(Role.VIEWER)
    sent = await olena.send_form("/console/export/file", {"form": "json"})
    assert len(json.loads(sent.text)) == 120
    packed = await olena.send_form("/console/export/file", {"form": "csv"})
    assert packed.content[:2] == b"PK"
    lines = await olena.send_form("/console/export/file", {"form": "answers"})
    assert [json.loads(line)["language"] for line in lines.text.splitlines()] == ["en", "uk", "en"]
    assert (await olena.send_form("/console/export/file", {"form": "other"})).status_code == 400


async def test_in_arabic_the_pages_run_from_the_right(world, kitchen, answers) -> None:
    nadia = await world.sign_in(Role.EDITOR, language="ar")
    for path in (TEXTS, f"{TEXTS}?in=uk&edit=1", "/console/services", "/console/answers/a-1"):
        assert '<html lang="ar" dir="rtl">' in (await nadia.get(path)).text, path
