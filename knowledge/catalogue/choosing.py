"""Lets an operator choose record by record what of a file comes into the catalogue, and writes what was chosen in one go.

A service is chosen together with its organisation and its locations: nobody should have to think about those.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final, Literal, cast

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from knowledge.catalogue import drafts as drafting
from knowledge.catalogue import facts, tables
from knowledge.catalogue.bulk import replace_records
from knowledge.catalogue.database import reading
from knowledge.catalogue.drafts.four_eyes import SAFETY_NEEDS
from knowledge.catalogue.gathering import Gathered
from knowledge.catalogue.guard import is_secret, linked_places
from knowledge.catalogue.history import FieldChange, differences
from knowledge.catalogue.importing import REASON, proposed, would_redact
from knowledge.catalogue.model import Document, RecordKind
from knowledge.catalogue.report import Issue
from knowledge.catalogue.seeds import STARTER
from knowledge.catalogue.storage import KINDS, Change, Key, head, load, services_around
from knowledge.errors import CatalogueError

#: ``kept``: the file was exported without confidential parts and would take them away; it never does.
State = Literal["new", "changed", "unchanged", "kept"]
#: Authors that are no persons: what they wrote, nobody has edited.
_PROGRAMS: Final = frozenset({STARTER, "import"})


class ChoiceMoved(CatalogueError):
    """Chosen records were changed since they were shown: those of the ``keys``."""

    code = "choice_moved"

    def __init__(self, keys: Iterable[Key]) -> None:
        self.keys = frozenset(keys)
        super().__init__(keys=sorted(self.keys))


@dataclass(frozen=True, slots=True)
class Part:
    """A record of a file that goes with a candidate.

    Attributes:
        kind, id: Of the record.
        state: What taking it would do.
        document: As it would be.
        base: Number of the revision that it was compared with, 0 if there was none.
        changes: Empty for what is new.
    """

    kind: RecordKind
    id: str
    state: State
    document: Document
    base: int = 0
    changes: tuple[FieldChange, ...] = ()

    @property
    def writes(self) -> bool:
        """Whether taking it would write anything."""
        return self.state in ("new", "changed")


@dataclass(frozen=True, slots=True)
class Candidate:
    """A service or an answer of a file, with all that comes with it.

    Attributes:
        key: Kind and id.
        name: To know it by.
        state: What taking it would do, its organisation and locations included.
        document: As the file has it, repaired.
        parts: The record itself, then its organisation and locations.
        issues: What was said about it.
        edited_by: Who edited it last in the catalogue, if taking it would change that person's work.
        confidential: Whether its place, here or in the catalogue, must not be shown.
        second: Whether a second person has to publish it, because somebody's safety depends on it.
    """

    key: Key
    name: str
    state: State
    document: Document
    parts: tuple[Part, ...]
    issues: tuple[Issue, ...] = ()
    edited_by: str | None = None
    confidential: bool = False
    second: bool = False

    @property
    def sound(self) -> bool:
        """Whether it can be taken without a second look: nothing had to be left out and nobody's work is overwritten."""
        return self.writes and not self.edited_by and not any(one.action == "refused" for one in self.issues)

    @property
    def writes(self) -> bool:
        """Whether taking it would write anything."""
        return self.state in ("new", "changed")


@dataclass(frozen=True)
class Choice:
    """All that can be chosen of a file.

    Attributes:
        gathered: The file.
        candidates: In its order.
        astray: Issues that belong to no record that can be taken: what was left out as a whole, remarks on the file.
        seen: Newest revision of the catalogue when it was compared.
    """

    gathered: Gathered
    candidates: tuple[Candidate, ...]
    seen: int
    astray: tuple[Issue, ...] = ()
    by_key: Mapping[Key, Candidate] = field(default_factory=dict)

    @cached_property
    def counts(self) -> Counter[State]:
        """How many candidates are in each state."""
        return Counter(one.state for one in self.candidates)

    @cached_property
    def sound(self) -> frozenset[Key]:
        """Keys of all candidates that need no second look."""
        return frozenset(one.key for one in self.candidates if one.sound)

    @cached_property
    def writable(self) -> frozenset[Key]:
        """Keys of all candidates that would write anything."""
        return frozenset(one.key for one in self.candidates if one.writes)


@dataclass(frozen=True, slots=True)
class Taken:
    """What came of a choice: records written, and drafts opened for a second person."""

    written: int = 0
    drafts: tuple[int, ...] = ()


async def choice(engine: AsyncEngine, gathered: Gathered) -> Choice:
    """Compares a file with the catalogue, record by record."""
    present: dict[Key, Document] = {}
    async with reading(engine) as connection:
        seen = await head(connection)
        for kind in KINDS:
            ids = [identifier for of, identifier in gathered.records if of == kind]
            found = await load(connection, kind, ids)
            present |= {(kind, one): document for one, document in found.items()}
        editors = await _editors(connection)
        numbers = await _numbers(connection)
        parts = {
            key: _part(key, said, present.get(key), numbers.get(key, 0))
            for key, said in gathered.records.items()
        }
        # Where a service is today counts too, though the file may move it elsewhere.
        doors = {
            link for (kind, _), one in present.items() if kind == "service" for link in linked_places(one)
        }
        now = await load(
            connection, "location", [door for door in doors if ("location", door) not in present]
        )
        there = present | {("location", door): place for door, place in now.items()}
        guarded = await _guarded(connection, [part for part in parts.values() if part.state == "changed"])
    issues: dict[str, list[Issue]] = defaultdict(list)
    for issue in gathered.issues:
        issues[issue.record].append(issue)
    candidates: list[Candidate] = []
    for key, document in gathered.records.items():
        if key[0] not in ("service", "answer"):
            continue
        keys = bundle(key, gathered.records)
        mine = tuple(parts[one] for one in keys)
        secret = _secret(keys, gathered.records) or _secret(bundle(key, there), there)
        shared = [guarded[one] for one in keys if one in guarded]
        said = [one for one in (document, present.get(key)) if one]
        candidates.append(
            Candidate(
                key=key,
                name=_name(document),
                state=_state(mine),
                document=document,
                parts=mine,
                issues=tuple(issues.get(key[1], ())),
                edited_by=_editor(mine, editors),
                confidential=secret or any(shared),
                second=secret or bool(shared) or any(_is_safety(key[0], one) for one in said),
            )
        )
    taken = {one.key[1] for one in candidates}
    astray = tuple(issue for record, some in issues.items() if record not in taken for issue in some)
    return Choice(gathered, tuple(candidates), seen, astray, {one.key: one for one in candidates})


async def take(engine: AsyncEngine, shown: Choice, keys: Iterable[Key], *, who: str) -> Taken:
    """Writes what was chosen, all at once; what needs a second person becomes drafts.

    Args:
        shown: As the operator saw it.
        keys: Of candidates.
        who: Operator, for the history.

    Raises:
        ChoiceMoved: Somebody changed chosen records since; ``keys`` says which. Nothing was written.
    """
    wanted = [key for key in dict.fromkeys(keys) if key in shown.by_key and shown.by_key[key].writes]
    while True:
        now = await choice(engine, chosen(shown.gathered, wanted))
        moved = [key for key in wanted if now.by_key[key].parts != shown.by_key[key].parts]
        if moved:
            raise ChoiceMoved(keys=moved)
        mine = [now.by_key[key] for key in wanted]
        held = {(part.kind, part.id) for one in mine if one.second for part in one.parts}
        direct = {
            (part.kind, part.id): part
            for one in mine
            if not one.second
            for part in one.parts
            if part.writes and (part.kind, part.id) not in held
        }
        changes = [Change(part.kind, part.id, part.document) for part in direct.values()]
        why = f"{REASON}{shown.gathered.file}"
        if not changes or await replace_records(engine, changes, seen=now.seen, who=who, why=why):
            break
        # Somebody was faster: look again.
    drafts: list[int] = []
    for one in mine:
        if one.second:
            parts = [
                drafting.Part(part.kind, part.id, part.base, part.document)
                for part in one.parts
                if part.writes or part is one.parts[0]
            ]
            drafts.append((await drafting.open_draft(engine, parts, who=who, why=why)).id)
    return Taken(len(changes), tuple(drafts))


def chosen(gathered: Gathered, keys: Iterable[Key]) -> Gathered:
    """The part of a file that is taken: the chosen services and answers with what belongs to them."""
    wanted = {part for key in keys if key in gathered.records for part in bundle(key, gathered.records)}
    records = {key: document for key, document in gathered.records.items() if key in wanted}
    return Gathered(gathered.file, records)


def bundle(key: Key, records: Mapping[Key, Document]) -> list[Key]:
    """A service's own key, then those of its organisation and locations as far as the records have them."""
    document = records.get(key)
    if key[0] != "service" or document is None:
        return [key]
    around: list[Key] = [("organization", str(document.get("organization_id") or ""))]
    around += [("location", place) for place in linked_places(document)]
    return [key, *(one for one in dict.fromkeys(around) if one in records)]


def _part(key: Key, said: Document, old: Document | None, base: int) -> Part:
    new = proposed(key[0], said, old)
    if old is None:
        return Part(*key, "new", new, base)
    if new == old:
        return Part(*key, "unchanged", old, base)
    if would_redact(old, new):
        return Part(*key, "kept", old, base)
    return Part(*key, "changed", new, base, differences(old, new))


def _state(parts: tuple[Part, ...]) -> State:
    own = parts[0].state
    if own == "unchanged" and any(part.state in ("new", "changed") for part in parts):
        return "changed"
    return own


async def _editors(connection: AsyncConnection) -> dict[Key, str]:
    """Who wrote the newest revision of each record, where that was a person's edit and not the import of a file."""
    revision = tables.revision.c
    newest = select(func.max(revision.id)).group_by(revision.kind, revision.record_id)
    rows = await connection.execute(
        select(revision.kind, revision.record_id, revision.who).where(
            revision.id.in_(newest), revision.who.not_in(_PROGRAMS), ~revision.why.startswith(REASON)
        )
    )
    return {(cast(RecordKind, row.kind), row.record_id): row.who for row in rows}


async def _numbers(connection: AsyncConnection) -> dict[Key, int]:
    """Newest revision of every record, deleted ones too."""
    revision = tables.revision.c
    rows = await connection.execute(
        select(revision.kind, revision.record_id, func.max(revision.number).label("number")).group_by(
            revision.kind, revision.record_id
        )
    )
    return {(cast(RecordKind, row.kind), row.record_id): row.number for row in rows}


async def _guarded(connection: AsyncConnection, changed: Iterable[Part]) -> dict[Key, bool]:
    """Organisations and places that services share on which somebody's safety depends; True where one is confidential."""
    shared = {(part.kind, part.id) for part in changed if part.kind in ("organization", "location")}
    around = await services_around(
        connection,
        [name for kind, name in shared if kind == "organization"],
        [name for kind, name in shared if kind == "location"],
    )
    services = await load(connection, "service", around)
    places = await load(
        connection, "location", [link for one in services.values() for link in linked_places(one)]
    )
    found: dict[Key, bool] = {}
    for service in services.values():
        here = [places[link] for link in linked_places(service) if link in places]
        secret = is_secret(service, here)
        if not (secret or _is_safety("service", service)):
            continue
        keys: list[Key] = [("organization", str(service.get("organization_id") or ""))]
        keys += [("location", link) for link in linked_places(service)]
        for key in keys:
            if key in shared:
                found[key] = found.get(key, False) or secret
    return found


def _is_safety(kind: RecordKind, document: Document) -> bool:
    needs = document.get("needs") if kind == "answer" else facts.values(document, "need")
    return bool(SAFETY_NEEDS & set(needs or ()))


def _editor(parts: tuple[Part, ...], editors: Mapping[Key, str]) -> str | None:
    changed = ((part.kind, part.id) for part in parts if part.state == "changed")
    return next((editors[key] for key in changed if key in editors), None)


def _secret(keys: Iterable[Key], records: Mapping[Key, Document]) -> bool:
    found = {key: records[key] for key in keys if key in records}
    services = [document for (kind, _), document in found.items() if kind == "service"]
    places = [document for (kind, _), document in found.items() if kind == "location"]
    return any(is_secret(service, places) for service in services)


def _name(document: Document) -> str:
    texts = document.get("texts")
    return str(texts[0]["title"] if texts else document.get("name") or document["id"])
