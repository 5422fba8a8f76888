"""A draft loses nothing that was typed, overwrites nobody, and reaches people only after it was checked and, where it matters, seen by a second person."""

from __future__ import annotations

import copy
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import update
from sqlalchemy.ext.asyncio import AsyncEngine

from knowledge.catalogue.database import writing
from knowledge.catalogue.drafts import (
    Asked,
    Checked,
    Draft,
    Part,
    check_draft,
    conflicts,
    draft,
    drafts,
    drafts_of,
    open_draft,
    publish,
    rebase,
    save_draft,
    send_for_second,
    started_from,
    tables,
    versions,
    withdraw,
)
from knowledge.catalogue.drafts.merging import merged, three_way
from knowledge.catalogue.history import differences
from knowledge.catalogue.importing import import_catalogue
from knowledge.catalogue.storage import get, history, remove, save
from knowledge.errors import CatalogueError, DraftConflict, DraftError, DraftMoved, NotYet, UnknownDraft

Writer = Callable[..., Path]
NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
TODAY = date(2026, 11, 22)


@pytest.fixture
async def parts(engine: AsyncEngine, service: dict[str, Any], write: Writer) -> tuple[Part, ...]:
    """The service with its organisation and place, as published."""
    await import_catalogue(engine, write([service]))
    return await started_from(engine, "service", service["id"])


def changed(parts: tuple[Part, ...], kind: str = "service", **fields: Any) -> tuple[Part, ...]:
    return tuple(
        replace(part, document={**(part.document or {}), **copy.deepcopy(fields)})
        if part.kind == kind
        else part
        for part in parts
    )


async def checked(engine: AsyncEngine, parts: tuple[Part, ...], who: str = "ana") -> Draft:
    one = await open_draft(engine, parts, who=who, why="new facts", at=NOON)
    return await check_draft(engine, one.id, today=TODAY, at=NOON)


async def test_a_service_is_drafted_with_its_organisation_and_its_place(parts: tuple[Part, ...]) -> None:
    assert [(part.kind, part.base) for part in parts] == [
        ("service", 1),
        ("organization", 1),
        ("location", 1),
    ]


async def test_what_is_saved_within_a_minute_is_one_version_and_everything_else_another(
    engine: AsyncEngine, parts: tuple[Part, ...]
) -> None:
    one = await open_draft(engine, parts, who="ana", at=NOON)
    soon = await save_draft(
        engine, one.id, changed(parts, name="A"), who="ana", at=NOON + timedelta(seconds=30), seen=one.saves
    )
    later = await save_draft(
        engine, one.id, changed(parts, name="B"), who="ana", at=NOON + timedelta(seconds=70), seen=soon.saves
    )
    other = await save_draft(
        engine, one.id, changed(parts, name="C"), who="bo", at=NOON + timedelta(seconds=71), seen=later.saves
    )
    assert (soon.version, later.version, other.version) == (1, 2, 3)
    names = [(found.parts[0].document or {})["name"] for found in await versions(engine, one.id)]
    assert names == ["C", "B", "A"]
    assert other.authors == {"ana", "bo"}
    assert other.title == "C"


async def test_saving_the_same_again_changes_nothing(engine: AsyncEngine, parts: tuple[Part, ...]) -> None:
    one = await checked(engine, changed(parts, name="A"))
    again = await save_draft(engine, one.id, one.parts, who="ana", at=NOON + timedelta(hours=1))
    assert (again.state, again.version, again.saves) == ("checked", 1, 1)


async def test_who_saves_over_another_one_is_told_and_nothing_is_lost(
    engine: AsyncEngine, parts: tuple[Part, ...]
) -> None:
    one = await open_draft(engine, parts, who="ana", at=NOON)
    await save_draft(engine, one.id, changed(parts, name="Hers"), who="ana", seen=1, at=NOON)
    with pytest.raises(DraftMoved):
        await save_draft(engine, one.id, changed(parts, name="His"), who="bo", seen=1, at=NOON)
    assert (await draft(engine, one.id)).title == "Hers"


async def test_half_a_record_can_be_drafted_but_not_published(engine: AsyncEngine) -> None:
    one = await open_draft(engine, [Part("service", "new", 0, {"id": "new", "name": ""})], who="ana")
    one = await check_draft(engine, one.id)
    assert one.checked and one.checked.unfit
    with pytest.raises(NotYet, match="unfit"):
        await publish(engine, one.id, who="ana", despite=True)


async def test_a_draft_is_published_only_as_it_was_checked(
    engine: AsyncEngine, parts: tuple[Part, ...], service: dict[str, Any]
) -> None:
    one = await open_draft(engine, changed(parts, name="Nou"), who="ana", why="renamed", at=NOON)
    with pytest.raises(NotYet, match="unchecked"):
        await publish(engine, one.id, who="ana")
    await check_draft(engine, one.id, today=TODAY)
    await save_draft(engine, one.id, changed(parts, name="Mai nou"), who="ana", at=NOON)
    with pytest.raises(NotYet, match="unchecked"):
        await publish(engine, one.id, who="ana")
    await check_draft(engine, one.id, today=TODAY)
    done = await publish(engine, one.id, who="ana", at=NOON)
    assert done.changed == (("service", service["id"], 2),)
    newest = (await history(engine, "service", service["id"]))[0]
    assert (newest.who, newest.why, newest.number) == ("ana", "renamed", 2)
    assert (await get(engine, "service", service["id"]))["name"] == "Mai nou"
    with pytest.raises(DraftMoved):
        await publish(engine, one.id, who="ana")
    with pytest.raises(DraftMoved):
        await save_draft(engine, one.id, parts, who="ana")


async def test_a_new_service_comes_with_its_organisation(
    engine: AsyncEngine, parts: tuple[Part, ...]
) -> None:
    document = {**(parts[0].document or {}), "id": "s-2", "organization_id": "o-2"}
    new = [Part("service", "s-2", 0, document), Part("organization", "o-2", 0, {"id": "o-2", "name": "Nouă"})]
    one = await check_draft(engine, (await open_draft(engine, new, who="ana")).id, today=TODAY)
    assert one.checked and [finding.code for finding in one.checked.findings if finding.code == "duplicate"]
    await publish(engine, one.id, who="ana", despite=True)
    assert (await get(engine, "organization", "o-2"))["name"] == "Nouă"


async def test_only_what_the_draft_brings_is_new_to_the_check(
    engine: AsyncEngine, parts: tuple[Part, ...]
) -> None:
    one = await checked(engine, changed(parts, languages=[], url="https://help.invalid/"))
    assert one.checked
    by_code = {finding.code: finding.fresh for finding in one.checked.findings}
    assert by_code["link_suspicious"] and by_code["no_language"]
    assert not by_code["untranslated"]


async def test_new_errors_must_be_accepted_knowingly(engine: AsyncEngine, parts: tuple[Part, ...]) -> None:
    one = await checked(engine, changed(parts, attributes=[]))
    assert one.checked and [finding.code for finding in one.checked.errors] == ["no_need"]
    with pytest.raises(NotYet, match="doubtful"):
        await publish(engine, one.id, who="ana")
    assert (await publish(engine, one.id, who="ana", despite=True)).changed


async def test_a_lost_question_makes_a_draft_doubtful(engine: AsyncEngine, parts: tuple[Part, ...]) -> None:
    async def trial(_one: Draft, so_far: Checked) -> Checked:
        lost = Asked("uk", "де психолог", True, None, before=1, was_there=True)
        return replace(so_far, asked=(lost,), tried=True)

    one = await open_draft(engine, changed(parts, name="Nou"), who="ana")
    found = await check_draft(engine, one.id, trial=trial, today=TODAY)
    assert found.checked and found.checked.doubtful and found.check_current
    assert (await draft(engine, one.id)).checked == found.checked


async def test_a_check_of_another_edition_counts_as_none(
    engine: AsyncEngine, parts: tuple[Part, ...]
) -> None:
    one = await checked(engine, parts)
    async with writing(engine) as connection:
        await connection.execute(update(tables.draft).values(checked={"at": "2026-11-22T12:00:00+00:00"}))
    found = await draft(engine, one.id)
    assert found.checked is None and not found.check_current
    with pytest.raises(NotYet, match="unchecked"):
        await publish(engine, one.id, who="ana")


async def test_an_older_draft_shows_both_changes_and_publishes_neither_unseen(
    engine: AsyncEngine, parts: tuple[Part, ...], service: dict[str, Any]
) -> None:
    phone = [{"id": "ph-1", "number": "+40 256 999 999"}]
    one = await checked(engine, changed(parts, name="Al meu", phones=phone))
    theirs = {**(parts[0].document or {}), "name": "Al lor", "url": "https://asociatia.ro/"}
    await save(engine, "service", theirs, who="bo", why="theirs")
    with pytest.raises(DraftConflict):
        await publish(engine, one.id, who="ana")
    assert (await get(engine, "service", service["id"]))["name"] == "Al lor"
    [conflict] = await conflicts(engine, one)
    fields = {field.field: field for field in conflict.fields}
    assert (fields["name"].base, fields["name"].theirs, fields["name"].mine) == (
        "Centru de zi",
        "Al lor",
        "Al meu",
    )
    assert [clash.field for clash in conflict.clashes] == ["name"]
    assert not fields["url"].both and not fields["phones[ph-1].number"].both
    key = ("service", service["id"])
    with pytest.raises(DraftMoved):
        await rebase(engine, one.id, who="ana", presents={key: 1}, choices={})
    one = await rebase(engine, one.id, who="ana", presents={key: 2}, choices={key: {"name": "theirs"}})
    assert await conflicts(engine, one) == []
    assert one.state == "open"
    await check_draft(engine, one.id, today=TODAY)
    await publish(engine, one.id, who="ana")
    done = await get(engine, "service", service["id"])
    assert (done["name"], done["url"], done["phones"][0]["number"]) == (
        "Al lor", "https://asociatia.ro/", "+40 256 999 999",
    )  # fmt: skip


async def test_what_a_draft_only_carries_along_is_not_set_back(
    engine: AsyncEngine, parts: tuple[Part, ...]
) -> None:
    one = await checked(engine, changed(parts, name="Nou"))
    owner = await get(engine, "organization", "org-1")
    await save(engine, "organization", owner | {"name": "Altă asociație"}, who="bo", why="")
    await publish(engine, one.id, who="ana")
    assert (await get(engine, "organization", "org-1"))["name"] == "Altă asociație"


async def test_a_record_deleted_meanwhile_is_a_conflict(
    engine: AsyncEngine, parts: tuple[Part, ...], service: dict[str, Any]
) -> None:
    one = await checked(engine, changed(parts, name="Nou"))
    await remove(engine, "service", service["id"], who="bo", why="closed")
    [conflict] = await conflicts(engine, one)
    assert conflict.gone


PROTECTION = [{"id": "n", "link_entity": "service", "link_type": "need", "value": "protection"}]
SECRET = [{"id": "c", "link_entity": "service", "link_type": "confidential", "value": "true"}]


@pytest.mark.parametrize("attributes", [PROTECTION, SECRET])
async def test_what_concerns_safety_is_published_by_somebody_who_did_not_write_it(
    engine: AsyncEngine, parts: tuple[Part, ...], attributes: list[dict[str, Any]]
) -> None:
    old = parts[0].document or {}
    one = await checked(engine, changed(parts, attributes=[*old["attributes"], *attributes]))
    assert one.second
    with pytest.raises(NotYet, match="second"):
        await publish(engine, one.id, who="ana", despite=True)
    await send_for_second(engine, one.id, who="ana")
    assert [found.id for found in (await drafts(engine, waiting_for="bo"))[0]] == [one.id]
    assert (await drafts(engine, waiting_for="ana"))[1] == 0
    await publish(engine, one.id, who="bo", despite=True)
    assert (await history(engine, "service", one.record_id))[0].who == "ana + bo"
    place = [part for part in await started_from(engine, "service", one.record_id) if part.kind == "location"]
    assert (await open_draft(engine, changed(tuple(place), "location", name="X"), who="ana")).second


async def test_taking_the_mark_away_and_a_new_day_of_checking(
    engine: AsyncEngine, parts: tuple[Part, ...]
) -> None:
    old = parts[0].document or {}
    await save(engine, "service", old | {"attributes": [*old["attributes"], *SECRET]}, who="bo", why="")
    now = await started_from(engine, "service", old["id"])
    assert (await open_draft(engine, changed(now, attributes=old["attributes"]), who="ana")).second
    assert not (await open_draft(engine, changed(now, assured_date="2026-11-22"), who="ana")).second


async def test_the_name_of_a_secret_place_is_not_in_the_list(
    engine: AsyncEngine, parts: tuple[Part, ...]
) -> None:
    old = parts[0].document or {}
    secret = changed(parts, name="Casa din Timișoara", attributes=[*old["attributes"], *SECRET])
    await open_draft(engine, secret, who="ana")
    [found], _count = await drafts(engine)
    assert "Timi" not in found.title


async def test_a_copy_without_secrets_never_replaces_the_record(
    engine: AsyncEngine, parts: tuple[Part, ...]
) -> None:
    old = parts[0].document or {}
    mark = {"id": "r", "link_entity": "service", "link_type": "redacted", "value": "true"}
    one = await checked(engine, changed(parts, attributes=[*old["attributes"], mark]))
    assert one.checked and "redacted" in {finding.code for finding in one.checked.errors}
    with pytest.raises(NotYet, match="redacted"):
        await publish(engine, one.id, who="ana", despite=True)


async def test_lists_and_withdrawing(engine: AsyncEngine, parts: tuple[Part, ...]) -> None:
    one = await open_draft(engine, parts, who="ana")
    two = await open_draft(engine, parts[1:2], who="bo")
    assert [found.id for found in await drafts_of(engine, "organization", "org-1")] == [two.id, one.id]
    assert ([found.id for found in (await drafts(engine, author="ana"))[0]]) == [one.id]
    gone = await withdraw(engine, one.id, who="bo")
    assert (gone.state, gone.decided_by) == ("withdrawn", "bo")
    assert (await drafts(engine))[1] == 1
    assert (await versions(engine, one.id))[0].parts == parts


async def test_what_is_no_draft(engine: AsyncEngine, parts: tuple[Part, ...]) -> None:
    with pytest.raises(UnknownDraft):
        await draft(engine, 7)
    with pytest.raises(DraftError):
        await open_draft(engine, [], who="ana")
    with pytest.raises(DraftError):
        await open_draft(engine, [parts[0], parts[0]], who="ana")
    with pytest.raises(CatalogueError):
        await save_draft(engine, 7, parts, who="ana")


FIELDS = st.dictionaries(st.sampled_from("abc"), st.integers(0, 2), max_size=3)
PHONES = st.lists(
    st.fixed_dictionaries({"id": st.sampled_from("pqr"), "number": st.integers(0, 2)}),
    max_size=3,
    unique_by=lambda row: row["id"],
)
DOCUMENTS = st.builds(lambda fields, phones: fields | {"phones": phones}, FIELDS, PHONES)


#: Documents take a while to draw; how long is a matter of the machine, not of what is tested.
_UNHURRIED = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])


@_UNHURRIED
@given(DOCUMENTS, DOCUMENTS, DOCUMENTS, st.sampled_from(["mine", "theirs"]))
def test_together_nothing_is_lost(base: Any, theirs: Any, mine: Any, side: Any) -> None:
    fields = three_way(base, theirs, mine)
    both = leaves(merged(base, theirs, mine, {one.field: side for one in fields if one.both}))
    for one in fields:
        if not one.both:
            wanted = one.theirs if one.mine == one.base else one.mine
        elif one.field.startswith("phones"):
            continue  # a telephone taken away on one side is kept or lost as a whole
        else:
            wanted = one.mine if side == "mine" else one.theirs
        kept = both.get(one.field)
        whole = one.field.startswith("phones") and any(
            other.both and other.field.split("]")[0] == one.field.split("]")[0] for other in fields
        )
        assert kept == wanted or whole


@_UNHURRIED
@given(DOCUMENTS, DOCUMENTS)
def test_what_only_one_side_changed_is_taken_as_it_is(base: Any, other: Any) -> None:
    assert merged(base, base, other) == other
    assert merged(base, other, base) == other


def leaves(document: Any) -> dict[str, Any]:
    return {one.field: one.after for one in differences({}, document)}


def test_a_telephone_mended_here_and_one_added_there_are_both_kept() -> None:
    base = {"phones": [{"id": "a", "number": "1"}]}
    theirs = {"phones": [{"id": "a", "number": "1"}, {"id": "b", "number": "2"}]}
    mine = {"phones": [{"id": "a", "number": "9"}]}
    assert merged(base, theirs, mine) == {"phones": [{"id": "a", "number": "9"}, {"id": "b", "number": "2"}]}


def test_a_part_taken_away_here_and_changed_there_is_a_question() -> None:
    base = {"phones": [{"id": "a", "number": "1"}]}
    theirs = {"phones": [{"id": "a", "number": "2"}]}
    [clash] = [one for one in three_way(base, theirs, {"phones": []}) if one.both]
    assert merged(base, theirs, {"phones": []}, {clash.field: "theirs"}) == theirs
    assert merged(base, theirs, {"phones": []}, {clash.field: "mine"}) == {"phones": []}
