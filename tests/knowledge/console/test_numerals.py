"""Numbers in addresses and forms: whatever somebody puts there, no page of the console falls over it."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from urllib.parse import quote

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine
from starlette.routing import Route

from knowledge.catalogue.answers import import_answers
from knowledge.catalogue.drafts import open_draft, started_from
from knowledge.catalogue.model import canonical
from knowledge.catalogue.storage import save
from knowledge.console.numerals import LARGEST, page_number, whole
from knowledge.console.pages import routes
from knowledge.console.ports.form import Towns
from knowledge.console.ports.gaps import Gaps
from knowledge.console.ports.numbers import Numbers
from knowledge.console.ports.reports import Reports
from knowledge.console.ports.training import Training
from knowledge.console.ports.trying import Trying
from knowledge.console.roles import Role
from tests.knowledge.console.test_insight import FakeGaps, FakeNumbers, FakeReports, FakeTrying
from tests.knowledge.console.test_lists import place, put, service
from tests.knowledge.console.test_service_form import FewTowns
from tests.knowledge.console.test_training_page import FakeTraining

ODD = {
    "huge": "99999999999999999999",
    "beyond SQLite": str(2**63),
    "beyond Python": "9" * 5000,
    "negative": "-1",
    "zero": "0",
    "Arabic digits": "٣",
    "superscript": "²",
    "fraction": "1.5",
    "exponent": "1e9",
    "words": "one",
    "nothing": "",
    "separated": "1_0",
    "null": "\0",
}
#: Names that addresses and forms of the console read numbers from.
NAMES = (
    "page", "draft", "before", "show", "card", "place", "period", "edit", "tab", "chat", "at", "near", "in", "number", "seen", "upto",
    "token", "base", "version", "saves", "chosen", "id", "take", "shown", "first", "meaning-0", "places.{}.city", "phones.{}.number",
    "hours.valid_to", "minimum_age", "places.0.latitude", "service:s-1", "column-{}", "only", "service", "find",
)  # fmt: skip
DEEDS = ("find:places.{}", "add:phones.{}", "add:places.{}.phones", "remove:phones.{}", "town:places.{}:45,21,RO,X", "language:{}", "show:{}", "page:{}")  # fmt: skip
#: What stands for a parameter of a path where it is not the odd one.
PRESENT = {"services": "s-1", "service-form": "s-1", "answers": "a-1", "organizations": "o-1", "drafts": "1", "emergency": "RO"}  # fmt: skip


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("0", 0), ("7", 7), ("007", 7), (str(LARGEST), LARGEST), (str(LARGEST + 1), None), ("0" * 6000 + "5", 5),
        *[(text, None) for name, text in ODD.items() if name != "zero"], ("+1", None), (" 1", None), (None, None), (1, None),
    ],
)  # fmt: skip
def test_a_whole_number_or_none(text: object, number: int | None) -> None:
    assert whole(text) == number


def test_bounds_and_pages() -> None:
    assert [whole(text, 2, 4) for text in "12345"] == [None, 2, 3, 4, None]
    assert whole("0", most=-1) is None, "no row of an empty list"
    assert [page_number(text) for text in ("3", "0", "-3", "٣", None, "9" * 30)] == [3, 1, 1, 1, 1, 1]


@pytest.fixture
async def full(world, engine: AsyncEngine, tmp_path):
    """One record of every kind and a draft, and everything that pages ask of the bot."""
    await put(engine, "location", place("l-1", "Timișoara"))
    await put(engine, "organization", canonical("organization", {"id": "o-1", "name": "Good People"}))
    await put(engine, "service", service("s-1", "Kitchen", place="l-1", organization_id="o-1"))
    line = {"id": "a-1", "language": "en", "title": "Rent", "text": "Ask.", "needs": ["shelter"], "source_url": "https://who.int/rent"}  # fmt: skip
    file = tmp_path / "answers.jsonl"
    file.write_text(json.dumps(line))
    await import_answers(engine, file)
    parts = await started_from(engine, "service", "s-1")
    changed = replace(parts[0], document=(parts[0].document or {}) | {"name": "Canteen"})
    await open_draft(engine, [changed, *parts[1:]], who="Olena")
    await save(engine, "service", service("s-1", "Kitchens", place="l-1", organization_id="o-1"), who="Ana", why="")  # fmt: skip
    world.console = replace(
        world.console,
        ports={
            Towns: FewTowns(), Reports: FakeReports(), Numbers: FakeNumbers(), Gaps: FakeGaps(), Trying: FakeTrying(),
            Training: FakeTraining(),
        },
        files=tmp_path,
        countries=("RO",),
    )  # fmt: skip
    return world


def paths_of(route: Route, odd: str) -> list[str]:
    """The address with the odd text for each parameter in turn, and with none of them odd."""
    names = re.findall(r"\{(\w+)(?::\w+)?\}", route.path)
    area = route.path.removeprefix("/console/").split("/")[0]
    usual = {name: {"kind": "service", "record_id": "s-1", "cluster": "abc", "number": "1", "lesson": "1"}.get(name) or PRESENT.get(area, "x") for name in names}  # fmt: skip
    found = []
    for one in [None, *names] if odd else [None]:
        filled = usual | ({one: odd} if one else {})
        found.append(re.sub(r"\{(\w+)(?::\w+)?\}", lambda match, filled=filled: quote(filled[match[1]], safe=""), route.path))  # fmt: skip
    return found


@pytest.mark.parametrize(
    "kind", ["beyond SQLite", "beyond Python", "negative", "Arabic digits", "words", "null"]
)
async def test_no_page_falls_over_a_number(full, kind: str) -> None:
    """Every route of the console: numbers in its path, its query and its form."""
    odd = ODD[kind]
    pairs = [f"{quote(name.format(odd))}={quote(odd)}" for name in NAMES]
    # An address has no room for all the long ones at once.
    queries = ["&".join(pairs)] if len(odd) < 100 else ["&".join(pairs[at : at + 6]) for at in range(0, len(pairs), 6)]  # fmt: skip
    form: dict[str, object] = {name.format(odd): odd for name in NAMES}
    admin = await full.sign_in(Role.ADMIN, "Ada")
    asked = 0
    for route in routes(full.console):
        if not isinstance(route, Route) or "sign" in route.path or "account" in route.path:
            continue
        for path in paths_of(route, odd):
            if "POST" in (route.methods or ()):
                wishes = DEEDS if route.path.endswith(("/edit", "/live", "/choose")) else ("save",)
                answers = [await admin.send_form(path, form | {"do": do.format(odd)}) for do in wishes]
            else:
                answers = [await admin.get(f"{path}?{query}") for query in queries]
            asked += len(answers)
            assert [one.status_code for one in answers if one.status_code >= 500] == [], path[:80]
    assert asked > 100
    assert (await admin.get("/console/services")).status_code == 200, "still signed in"
