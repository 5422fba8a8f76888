"""The import pages: nothing comes in unseen, what was chosen comes in at once, and files do not stay."""

from __future__ import annotations

import copy
import json
import re
import threading
import zipfile
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import Workbook

from knowledge.catalogue.database import reading
from knowledge.catalogue.drafts import drafts
from knowledge.catalogue.spreadsheet.sheet import Sheet
from knowledge.catalogue.storage import get, history, load, save
from knowledge.console.importing import desk
from knowledge.console.pages import imports as pages
from knowledge.console.roles import Role
from knowledge.errors import UnknownRecord
from tests.knowledge.catalogue.conftest import SERVICE
from tests.knowledge.catalogue.packages import HSDS3

TABLE = (
    "Назва;Організація;Вид допомоги;Адреса;Місто;Телефон;Графік роботи;Мови\n"
    "Юридична консультація;Асоціація Приклад;Правова допомога;вул. Садова 5;Одеса;048 123 45 67;пн-пт 9:00–18:00;укр, англ\n"
    "Бібліотека;Асоціація Приклад;Книжки;;Одеса;abc;дзвоніть;UA\n"
)


@pytest.fixture
def world(world, tmp_path: Path):
    world.console = replace(world.console, files=tmp_path / "files", countries=("UA", "RO"))
    return world


@pytest.fixture
async def olena(world):
    return await world.sign_in(Role.PUBLISHER)


def hsds(*services: dict) -> bytes:
    return json.dumps(list(services), ensure_ascii=False).encode()


def named(name: str, identifier: str, **more: object) -> dict:
    service = copy.deepcopy(SERVICE) | {"name": name, "id": identifier}
    service["service_at_locations"][0]["id"] = f"link-{identifier}"
    return service | more


async def bring(browser, name: str, data: bytes) -> str:
    """Brings a file; the address of its page."""
    answer = await browser.send_form("/console/import", files={"file": (name, data)})
    assert answer.status_code == 303, answer.text
    return answer.headers["location"]


async def report(browser, where: str) -> str:
    """The report, waited for."""
    for _ in range(50):
        answer = await browser.get(where, follow_redirects=True)
        assert answer.status_code == 200
        if 'http-equiv="refresh"' not in answer.text:
            return answer.text
    raise AssertionError("never read")


async def choose(browser, where: str, do: str, page: str, *take: str) -> object:
    shown = re.findall(r'name="shown" value="([^"]+)"', page)
    return await browser.send_form(f"{where}/choose", {"do": do, "shown": shown, "take": list(take)})


async def services(world) -> dict:
    async with reading(world.console.engine) as connection:
        return await load(connection, "service")


async def test_only_publishers_bring_files(world) -> None:
    editor = await world.sign_in(Role.EDITOR, "Ivan")
    assert (await editor.get("/console/import")).status_code == 403
    assert (
        await editor.send_form("/console/import", files={"file": ("a.json", hsds(SERVICE))})
    ).status_code == 403
    assert await services(world) == {}


async def test_a_forged_form_brings_nothing(world, olena) -> None:
    answer = await olena.post(
        "/console/import", files={"file": ("a.json", hsds(SERVICE))}, data={"csrf": "0" * 64}
    )
    assert answer.status_code == 403
    assert (
        not list((world.console.files / "imports").glob("*/file*"))
        if (world.console.files / "imports").exists()
        else True
    )


async def test_nothing_comes_in_before_it_is_chosen_and_then_all_at_once(world, olena) -> None:
    where = await bring(
        olena, "list.json", hsds(named("One", "s-1"), named("Two", "s-2"), named("Three", "s-3"))
    )
    page = await report(olena, where)
    assert "One" in page and await services(world) == {}
    answer = await choose(olena, where, "write", page, "service:s-1", "service:s-3")
    assert answer.status_code == 303
    assert set(await services(world)) == {"s-1", "s-3"}
    steps = await history(world.console.engine, "service", "s-1")
    assert (steps[0].who, steps[0].why) == ("Olena", "import of list.json")
    assert not list((world.console.files / "imports").iterdir()), "the file stayed"


async def test_the_same_file_twice_changes_nothing(world, olena) -> None:
    data = hsds(named("One", "s-1"))
    where = await bring(olena, "list.json", data)
    await choose(olena, where, "write", await report(olena, where), "service:s-1")
    page = await report(olena, await bring(olena, "list.json", data))
    assert world.texts.say("en", "import-nothing-changes") in page
    assert 'value="write"' not in page


async def test_what_was_wrong_is_told_in_plain_words_with_its_line(world, olena) -> None:
    text = json.dumps([named("One", "s-1", email="nobody")], indent=1).encode()
    line = text.decode().split("\n").index('  "email": "nobody",') + 1 if b'"email": "nobody",' in text else 0
    page = await report(olena, await bring(olena, "list.json", text))
    assert world.texts.say("en", "import-issue-email_invalid", action="refused") in page
    assert "nobody" in page
    assert not line or f"line {line}" in re.sub("[\u2068\u2069]", "", page)
    assert 'name="take" value="service:s-1" checked' not in page, (
        "it lost something: it must not be chosen by itself"
    )


async def test_the_work_of_a_person_is_not_overwritten_by_itself(world, olena) -> None:
    first = hsds(named("One", "s-1"))
    where = await bring(olena, "list.json", first)
    await choose(olena, where, "write", await report(olena, where), "service:s-1")
    mine = await get(world.console.engine, "service", "s-1")
    await save(
        world.console.engine, "service", mine | {"description": "By hand"}, who="Ivan", why="called them"
    )
    page = await report(olena, await bring(olena, "list.json", first))
    assert "Ivan" in page and 'value="service:s-1" checked' not in page
    assert "By hand" in page


async def test_a_change_between_reading_and_writing_is_a_conflict(world, olena) -> None:
    where = await bring(olena, "list.json", hsds(named("One", "s-1")))
    page = await report(olena, where)
    other = {
        key: value
        for key, value in named("Other", "s-1").items()
        if key not in ("organization", "service_at_locations")
    }
    await save(world.console.engine, "service", other, who="Ivan", why="was faster")
    answer = await choose(olena, where, "write", page, "service:s-1")
    assert answer.headers["location"] == where
    assert (await get(world.console.engine, "service", "s-1"))["name"] == "Other"
    assert "Other" in await report(olena, where), "both versions are shown"


async def test_what_safety_depends_on_becomes_a_draft(world, olena) -> None:
    shelter = named("Shelter", "s-1")
    shelter["attributes"].append({"link_entity": "service", "link_type": "confidential", "value": "true"})
    where = await bring(olena, "list.json", hsds(shelter, named("Two", "s-2") | {"service_at_locations": []}))
    page = await report(olena, where)
    assert "Strada Exemplu" not in page, "the place of a shelter was shown"
    await choose(olena, where, "write", page, "service:s-1", "service:s-2")
    with pytest.raises(UnknownRecord):
        await get(world.console.engine, "service", "s-1")
    found, count = await drafts(world.console.engine)
    assert count == 1 and found[0].second and found[0].record_id == "s-1"
    assert set(await services(world)) == {"s-2"}


async def test_bulk_choices(world, olena) -> None:
    good, bad = named("Good", "s-1"), named("Bad", "s-2", email="nobody")
    where = await bring(olena, "list.json", hsds(good, bad))
    page = await report(olena, where)
    await choose(olena, where, "all", page)
    page = await report(olena, where)
    assert page.count(" checked") == 2
    await choose(olena, where, "sound", page)
    page = await report(olena, where)
    assert 'value="service:s-1" checked' in page and 'value="service:s-2" checked' not in page
    await choose(olena, where, "none", page)
    answer = await choose(olena, where, "write", await report(olena, where))
    assert answer.status_code == 303 and await services(world) == {}


async def test_nobody_sees_the_file_of_another(world, olena) -> None:
    where = await bring(olena, "list.json", hsds(named("One", "s-1")))
    ivan = await world.sign_in(Role.PUBLISHER, "Ivan")
    answer = await ivan.get(where)
    assert answer.status_code == 303 and answer.headers["location"] == "/console/import"
    await ivan.send_form(f"{where}/remove")
    assert "One" in await report(olena, where)


async def test_removing_a_file(world, olena) -> None:
    where = await bring(olena, "list.json", hsds(named("One", "s-1")))
    await olena.send_form(f"{where}/remove")
    assert not list((world.console.files / "imports").iterdir())
    assert (await olena.get(where)).headers["location"] == "/console/import"


async def test_names_in_files_are_escaped(olena) -> None:
    page = await report(
        olena,
        await bring(
            olena,
            "<img src=x>.json",
            hsds(named("<script>alert(1)</script>x", "s-1", alert="<b onclick=x>y</b>")),
        ),
    )
    assert (
        "<script>alert" not in page
        and "<img src=x>" not in page
        and "onclick" not in page.replace("onclick=x&gt;", "")
    )


def zipped(files: dict[str, bytes]) -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return out.getvalue()


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("a.json", b"", "empty"),
        ("a.exe", b"MZ", "ending"),
        ("a.zip", b"no zip", "damaged"),
        ("a.zip", zipped({"../services.csv": b"id,name"}), "outside"),
        ("a.zip", zipped({"services.csv": b"0" * (11 << 20)}), "bomb"),
        ("a.xlsx", zipped({"xl/sheet.xml": b"0" * (11 << 20)}), "bomb"),
    ],
)
async def test_dangerous_and_useless_files_are_refused(world, name: str, data: bytes, reason: str) -> None:
    world.console = replace(world.console, longest_upload=1 << 20)
    olena = await world.sign_in(Role.PUBLISHER)
    answer = await olena.send_form("/console/import", files={"file": (name, data)})
    assert answer.status_code == 400
    assert world.texts.say("en", f"import-refused-{reason}", megabytes=1) in answer.text
    assert not list(world.console.files.glob("imports/*"))


async def test_files_that_are_too_large_are_refused(world) -> None:
    world.console = replace(world.console, longest_upload=1000)
    olena = await world.sign_in(Role.PUBLISHER)
    answer = await olena.send_form("/console/import", files={"file": ("a.json", b" " * 2000)})
    assert answer.status_code == 400
    answer = await olena.send_form("/console/import", files={"file": ("a.json", b" " * 200_000)})
    assert answer.status_code == 413


async def test_a_file_that_cannot_be_read_says_where(world, olena) -> None:
    page = await report(olena, await bring(olena, "a.json", b'[{"name": "x",}]'))
    assert world.texts.say("en", "import-failed") in page
    assert str(world.console.files) not in page, "no path of this machine"


async def test_a_package_of_tables(world, olena) -> None:
    data = zipped({f"{name}.csv" if "." not in name else name: text.encode() for name, text in HSDS3.items()})
    where = await bring(olena, "package.zip", data)
    await choose(olena, where, "write", await report(olena, where), "service:ser-1")
    assert (await get(world.console.engine, "service", "ser-1"))["organization_id"] == "org-1"


async def test_answers(world, olena) -> None:
    line = {
        "id": "a-1",
        "language": "en",
        "title": "Where?",
        "text": "Here.",
        "needs": ["legal"],
        "source_url": "https://example.org",
    }
    where = await bring(olena, "answers.jsonl", json.dumps(line).encode() + b"\n{broken\n")
    page = await report(olena, where)
    assert world.texts.say("en", "import-issue-json_invalid") in page
    await choose(olena, where, "write", page, "answer:a-1")
    assert (await get(world.console.engine, "answer", "a-1"))["texts"][0]["title"] == "Where?"


def columns_of(page: str) -> dict[str, str]:
    """What each column is said to be."""
    found = {}
    for place, select in re.findall(r'<select id="column-(\d+)".*?>(.*?)</select>', page, re.DOTALL):
        chosen = re.search(r'value="([^"]*)" selected', select)
        found[f"column-{place}"] = chosen[1] if chosen else ""
    return found


async def test_a_table_is_explained_and_comes_in(world, olena) -> None:
    where = await bring(olena, "list.csv", TABLE.encode("cp1251"))
    page = (await olena.get(where, follow_redirects=True)).text
    guessed = columns_of(page)
    assert list(guessed.values()) == [
        "name",
        "organization",
        "needs",
        "address",
        "city",
        "phone",
        "hours",
        "languages",
    ]
    assert "Книжки" in page, "an unknown word is asked about"
    form = guessed | {
        "do": "go",
        "country": "UA",
        "language": "uk",
        "tab": "",
        "word": ["Книжки"],
        "need": ["education"],
    }
    answer = await olena.send_form(f"{where}/columns", form)
    assert answer.headers["location"] == where
    page = await report(olena, where)
    assert world.texts.say("en", "import-issue-phone_invalid") in page
    await choose(olena, where, "all", page)
    await choose(
        olena, where, "write", await report(olena, where), *re.findall(r'name="shown" value="([^"]+)"', page)
    )
    found = {one["name"]: one for one in (await services(world)).values()}
    values = {(row["link_type"], row["value"]) for row in found["Юридична консультація"]["attributes"]}
    assert {("need", "legal"), ("osm_hours", "Mo-Fr 09:00-18:00"), ("text_language", "uk")} <= values
    assert {("need", "education")} <= {
        (row["link_type"], row["value"]) for row in found["Бібліотека"]["attributes"]
    }
    assert found["Бібліотека"]["description"] == "Графік роботи: дзвоніть"


async def test_what_was_said_of_a_table_is_remembered_for_the_next(world, olena) -> None:
    data = b"Alpha,Beta\nLegal aid for all,Str. Test 5\n"
    where = await bring(olena, "a.csv", data)
    form = {
        "column-0": "description",
        "column-1": "address",
        "do": "go",
        "country": "RO",
        "language": "en",
        "tab": "",
        "city": "Iași",
    }
    await olena.send_form(f"{where}/columns", form)
    page = (await olena.get(await bring(olena, "b.csv", data), follow_redirects=True)).text
    assert columns_of(page) == {"column-0": "description", "column-1": "address"}
    assert world.texts.say("en", "import-columns-remembered") in page and 'value="Iași"' in page


async def test_a_row_needs_a_name(world, olena) -> None:
    where = await bring(olena, "a.csv", b"Phone,City\n0256123456,Iasi\n")
    answer = await olena.send_form(
        f"{where}/columns", {"column-0": "phone", "column-1": "city", "do": "go", "tab": ""}
    )
    assert answer.status_code == 400 and world.texts.say("en", "import-needs-name") in answer.text


async def test_a_workbook_with_two_sheets(world, olena) -> None:
    book = Workbook()
    book.active.title = "Notes"
    book.active.append(["only one line"])
    sheet = book.create_sheet("Services")
    sheet.append(["Service name", "Phone", "Opening hours"])
    sheet.append(["Help desk", 40256123456, "Mo-Fr 9-17"])
    out = BytesIO()
    book.save(out)
    where = await bring(olena, "list.xlsx", out.getvalue())
    page = (await olena.get(where, follow_redirects=True)).text
    assert list(columns_of(page).values()) == ["name", "phone", "hours"]
    assert "40256123456" in page and "Monday – Friday: 09:00–17:00" in page


async def test_a_file_that_names_another_place_does_not_go_round_the_second_person(world, olena) -> None:
    """A service is confidential by its place: a file that moves it elsewhere, or nowhere, changes a shelter all the same."""
    place = {"id": "l-9", "location_type": "physical", "name": "Casa", "addresses": [],
             "attributes": [{"id": "c", "link_entity": "location", "link_type": "confidential", "value": "true"}]}  # fmt: skip
    shelter = {"id": "s-9", "name": "Adăpost", "status": "active", "description": "Strada Ascunsă 3",
               "service_at_locations": [{"id": "sal-9", "location_id": "l-9"}]}  # fmt: skip
    await save(world.console.engine, "location", place, who="Ada", why="x")
    await save(world.console.engine, "service", shelter, who="Ada", why="x")
    where = await bring(olena, "a.json", hsds({"id": "s-9", "name": "Adăpost", "status": "active", "description": "Închis"}))  # fmt: skip
    page = await report(olena, where)
    assert "Ascuns" not in page
    await choose(olena, where, "write", page, "service:s-9")
    assert (await get(world.console.engine, "service", "s-9"))["description"] == "Strada Ascunsă 3"
    assert (await drafts(world.console.engine))[1] == 1


async def test_a_large_table_keeps_nobody_waiting_for_an_answer(world, olena, monkeypatch) -> None:
    """Looking through a table takes seconds: on the thread of the conversations, people would wait for them."""
    at: list[threading.Thread] = []

    def watched(work):
        def run(*args, **kwargs):
            at.append(threading.current_thread())
            return work(*args, **kwargs)

        return run

    for module, name in (
        (pages, "guess"), (pages, "unknown_needs"), (desk, "gather_sheet"), (desk, "guess"), (desk, "read_sheet"),
    ):  # fmt: skip
        monkeypatch.setattr(module, name, watched(getattr(module, name)))
    monkeypatch.setattr(Sheet, "column", watched(Sheet.column))
    where = await bring(olena, "t.csv", TABLE.encode())
    await olena.get(f"{where}/columns")
    assert (await olena.send_form(f"{where}/columns", {"do": "tab", "tab": ""})).status_code == 200
    assert len(at) > 10 and threading.current_thread() not in at
