"""Two operators at one record, page by page as their browsers ask for them: whoever is second is told, and what either wrote can be found."""

from __future__ import annotations

import copy
import json
import re
from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from knowledge.catalogue.database import reading
from knowledge.catalogue.drafts import Draft, conflicts, draft, drafts_of
from knowledge.catalogue.importing import import_catalogue
from knowledge.catalogue.storage import get, head, history, save
from knowledge.console.roles import Role
from tests.knowledge.catalogue.conftest import SERVICE
from tests.knowledge.console.conftest import Browser, World
from tests.knowledge.console.test_imports import bring, choose, hsds, report

ID = SERVICE["id"]
Fields = dict[str, Any]


@pytest.fixture
def world(world: World, tmp_path) -> World:
    world.console = replace(world.console, files=tmp_path / "files", countries=("RO",))
    return world


@pytest.fixture
async def known(engine: AsyncEngine, tmp_path) -> AsyncEngine:
    """A service and an answer, published."""
    path = tmp_path / "services.json"
    path.write_text(json.dumps([SERVICE], ensure_ascii=False), encoding="utf-8")
    await import_catalogue(engine, path)
    text = {"language": "en", "title": "Papers", "text": "Go to the office.", "status": "human"}
    answer = {
        "id": "papers",
        "needs": ["documents"],
        "source_url": "https://who.int",
        "assured_date": "2026-11-01",
        "texts": [text],
    }
    await save(engine, "answer", answer, who="import", why="")
    return engine


@pytest.fixture
async def olena(world: World, known: AsyncEngine) -> Browser:
    return await world.sign_in(Role.PUBLISHER, "Olena")


@pytest.fixture
async def pavlo(world: World, known: AsyncEngine) -> Browser:
    return await world.sign_in(Role.PUBLISHER, "Pavlo")


def form_of(page: str) -> Fields:
    """What a browser would send of the page's form, without its buttons."""
    fields: Fields = {}
    for tag in re.findall(r"<input\b[^>]*>", page):
        given = dict(re.findall(r'([\w-]+)="([^"]*)"', tag))
        if "name" in given and (
            given.get("type") not in ("checkbox", "radio") or re.search(r"\schecked\b", tag)
        ):
            fields.setdefault(given["name"], []).append(given.get("value", ""))
    for name, options in re.findall(r'<select\b[^>]*name="([^"]+)"[^>]*>(.*?)</select>', page, re.S):
        chosen = re.search(r'value="([^"]*)"[^>]*\sselected', options) or re.search(
            r'value="([^"]*)"', options
        )
        fields[name] = chosen[1] if chosen else ""
    for name, text in re.findall(r'<textarea\b[^>]*name="([^"]+)"[^>]*>(.*?)</textarea>', page, re.S):
        fields[name] = text
    fields.pop("csrf", None)
    return fields


async def opened(browser: Browser, path: str) -> Fields:
    answer = await browser.get(f"/console/{path}")
    assert answer.status_code == 200, answer.text
    return form_of(answer.text)


async def sent(browser: Browser, path: str, fields: Fields, **typed: Any) -> str:
    """Sends a form with what was typed into it; where it leads."""
    answer = await browser.send_form(f"/console/{path}", fields | typed)
    assert answer.status_code == 303, answer.text
    return str(answer.headers["location"])


async def live(browser: Browser, path: str) -> str:
    """The page that a way leads to."""
    answer = await browser.get(path)
    assert answer.status_code == 200, answer.text
    return answer.text


def number_in(where: str) -> int:
    found = re.search(r"/drafts/(\d+)|draft=(\d+)", where)
    assert found, where
    return int(found[1] or found[2])


async def published(browser: Browser, number: int) -> str:
    """Checks a draft and publishes it, as its page offers it; where that leads."""
    path = f"drafts/{number}"
    await sent(browser, f"{path}/check", {})
    page = await live(browser, f"/console/{path}")
    seen = re.search(r'name="seen" value="(\d+)"', page)
    assert seen
    return await sent(browser, f"{path}/publish", {"seen": seen[1], "despite": "1"})


async def is_told(engine: AsyncEngine, browser: Browser, number: int) -> Draft:
    """The draft, whose page says that somebody published something else meanwhile, and which cannot be published as it is."""
    one = await draft(engine, number)
    assert await conflicts(engine, one)
    page = await live(browser, f"/console/drafts/{number}")
    assert f"/console/drafts/{number}/conflict" in page
    await sent(browser, f"drafts/{number}/check", {})
    asked = await sent(browser, f"drafts/{number}/publish", {"seen": str(one.saves), "despite": "1"})
    assert asked.endswith("/conflict")
    return one


def all_in(one: Draft) -> str:
    return json.dumps([part.document for part in one.parts], ensure_ascii=False)


async def test_a_service(world: World, known: AsyncEngine, olena: Browser, pavlo: Browser) -> None:
    edit = f"services/{ID}/edit"
    mine, theirs = await opened(olena, edit), await opened(pavlo, edit)
    first = await sent(pavlo, edit, theirs, description="Pavlo: advice.", fees="Pavlo: free", do="save")
    assert (await published(pavlo, number_in(first))).endswith(str(number_in(first)))
    second = await olena.send_form(
        f"/console/{edit}", mine | {"description": "Olena: advice.", "email": "o@unhcr.org", "do": "save"}
    )
    kept = [one for one in await drafts_of(known, "service", ID) if one.author == "Olena"]
    print("STATUS", second.status_code, len(kept))
    assert second.status_code in (200, 303, 409) and len(kept) <= 1
    # What both changed is shown side by side, what only she did is in her draft.
    assert "Olena: advice." in second.text and "Pavlo: advice." in second.text
    assert "o@unhcr.org" in all_in(await draft(known, kept[0].id))
    now = await get(known, "service", ID)
    assert now["description"] == "Pavlo: advice." and now["fees_description"] == "Pavlo: free"


async def test_texts_of_a_service_and_its_form(known: AsyncEngine, olena: Browser, pavlo: Browser) -> None:
    texts, edit = f"services/{ID}/texts", f"services/{ID}/edit"
    mine, theirs = await opened(olena, f"{texts}?in=uk&edit=1"), await opened(pavlo, edit)
    first = await sent(pavlo, edit, theirs, description="Pavlo: advice.", do="save")
    await published(pavlo, number_in(first))
    typed = {"text.name.uk": "Олена", "text.description.ro": "Olena: sfaturi."}
    one = await is_told(known, olena, number_in(await sent(olena, texts, mine, **typed)))
    assert "Олена" in all_in(one) and "Olena: sfaturi." in all_in(one)
    assert (await get(known, "service", ID))["description"] == "Pavlo: advice."


async def test_two_in_one_draft_by_way_of_the_texts_page(
    known: AsyncEngine, olena: Browser, pavlo: Browser
) -> None:
    texts, edit = f"services/{ID}/texts", f"services/{ID}/edit"
    begun = number_in(
        await sent(olena, edit, await opened(olena, edit), description="Olena: advice.", do="save")
    )
    mine = await opened(olena, f"{texts}?in=uk&edit=1")
    theirs = await opened(pavlo, f"{edit}?draft={begun}")
    await sent(pavlo, f"{edit}?draft={begun}", theirs, description="Pavlo: advice.", do="save")
    where = await sent(olena, texts, mine, **{"text.name.uk": "Олена"})
    assert "Pavlo: advice." in all_in(await draft(known, begun))
    assert "Олена" in all_in(await draft(known, number_in(where)))


async def test_an_answer(known: AsyncEngine, olena: Browser, pavlo: Browser) -> None:
    edit = "answers/papers/edit"
    mine, theirs = await opened(olena, edit), await opened(pavlo, edit)
    await published(olena, number_in(await sent(olena, edit, mine, **{"text.en": "Olena: go there."})))
    one = await is_told(
        known, pavlo, number_in(await sent(pavlo, edit, theirs, **{"text.en": "Pavlo: go here."}))
    )
    assert "Pavlo: go here." in all_in(one)
    assert (await get(known, "answer", "papers"))["texts"][0]["text"] == "Olena: go there."


async def test_an_answer_read_while_somebody_writes(
    known: AsyncEngine, olena: Browser, pavlo: Browser
) -> None:
    """What is found right is the text that was shown, not the one that was published meanwhile."""
    shown = await opened(pavlo, "answers/papers")
    mine = await opened(olena, "answers/papers/edit")
    await published(
        olena, number_in(await sent(olena, "answers/papers/edit", mine, **{"text.en": "Olena: go there."}))
    )
    before = await history(known, "answer", "papers")
    mark = shown["mark"][0] if isinstance(shown.get("mark"), list) else "old"
    await sent(pavlo, "answers/papers/read", {"language": "en", "mark": mark})
    assert await history(known, "answer", "papers") == before


async def test_an_organisation(known: AsyncEngine, olena: Browser, pavlo: Browser) -> None:
    path = "organizations/org-1"
    mine, theirs = await opened(olena, path), await opened(pavlo, path)
    await published(olena, number_in(await sent(olena, path, mine, name="Olena's name")))
    one = await is_told(known, pavlo, number_in(await sent(pavlo, path, theirs, name="Pavlo's name")))
    assert "Pavlo's name" in all_in(one)
    assert (await get(known, "organization", "org-1"))["name"] == "Olena's name"


@pytest.mark.parametrize("before", [False, True], ids=["shipped numbers", "numbers of operators"])
async def test_emergency_numbers(
    world: World, known: AsyncEngine, olena: Browser, pavlo: Browser, before: bool
) -> None:
    """Nobody publishes these alone: Marta does."""
    edit, marta = "emergency/RO/edit", await world.sign_in(Role.PUBLISHER, "Marta")

    async def change(browser: Browser, fields: Fields, number: str) -> int:
        fields = fields | {"number.0": number, "verified.0": "2026-11-22"}
        return number_in(await sent(browser, edit, fields, do="save", why="called"))

    if before:
        await published(marta, await change(olena, await opened(olena, edit), "999"))
    mine, theirs = await opened(olena, edit), await opened(pavlo, edit)
    await published(marta, await change(olena, mine, "997"))
    assert "997" in json.dumps(await get(known, "emergency", "RO"))
    number = await change(pavlo, theirs, "998")
    assert "998" in all_in(await draft(known, number))
    await is_told(known, marta, number)
    assert "997" in json.dumps(await get(known, "emergency", "RO"))


async def test_many_at_once_beside_a_draft(known: AsyncEngine, olena: Browser, pavlo: Browser) -> None:
    """What is done to many does not touch what somebody is writing, and is not undone when that is published."""
    edit = f"services/{ID}/edit"
    mine = number_in(
        await sent(olena, edit, await opened(olena, edit), description="Olena: advice.", do="save")
    )
    asked = await pavlo.send_form("/console/services/bulk", {"id": ID, "deed": "status", "list": ""})
    chosen = re.findall(r'name="chosen" value="([^"]+)"', asked.text)
    await sent(
        pavlo, "services/bulk/status", {"chosen": chosen, "status": "temporarily closed", "why": "water"}
    )
    assert (await get(known, "service", ID))["status"] == "temporarily closed"
    one = await is_told(known, olena, mine)
    page = await live(olena, f"/console/drafts/{mine}/conflict")
    await sent(olena, f"drafts/{mine}/conflict", form_of(page))
    await published(olena, mine)
    now = await get(known, "service", ID)
    assert (now["status"], now["description"]) == ("temporarily closed", "Olena: advice.")
    assert one.author == "Olena"


async def test_a_file_over_a_draft(known: AsyncEngine, olena: Browser, pavlo: Browser) -> None:
    edit = f"services/{ID}/edit"
    mine = number_in(
        await sent(olena, edit, await opened(olena, edit), description="Olena: advice.", do="save")
    )
    file = copy.deepcopy(SERVICE) | {"description": "From the file.", "email": "file@unhcr.org"}
    where = await bring(pavlo, "list.json", hsds(file))
    page = await report(pavlo, where)
    assert (await choose(pavlo, where, "write", page, f"service:{ID}")).status_code == 303
    assert (await get(known, "service", ID))["description"] == "From the file."
    one = await is_told(known, olena, mine)
    assert "Olena: advice." in all_in(one)


async def test_a_file_that_was_read_before_somebody_published(
    known: AsyncEngine, olena: Browser, pavlo: Browser
) -> None:
    file = copy.deepcopy(SERVICE) | {"description": "From the file."}
    where = await bring(pavlo, "list.json", hsds(file))
    page = await report(pavlo, where)
    edit = f"services/{ID}/edit"
    await published(
        olena,
        number_in(
            await sent(olena, edit, await opened(olena, edit), description="Olena: advice.", do="save")
        ),
    )
    async with reading(known) as connection:
        before = await head(connection)
    await choose(pavlo, where, "write", page, f"service:{ID}")
    async with reading(known) as connection:
        assert await head(connection) == before
    again = await report(pavlo, where)
    assert "Olena" in again and "checked aria-label" not in again, (
        "what somebody wrote by hand is not chosen by itself"
    )
