"""Lets an operator choose record by record what of a file comes into the catalogue, and writes what was chosen in one go.

A service is chosen together with its organisation and its locations: nobody should have to think about those.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final, Literal, cast

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from knowledge.catalogue import tables
from knowledge.catalogue.database import reading
from knowledge.catalogue.gathering import Gathered
from knowledge.catalogue.guard import is_secret, linked_places
from knowledge.catalogue.history import FieldChange, differences
from knowledge.catalogue.importing import REASON, proposed, would_redact
from knowledge.catalogue.model import Document, RecordKind
from knowledge.catalogue.report import Issue
from knowledge.catalogue.seeds import STARTER
from knowledge.catalogue.storage import KINDS, Key, load

#: ``kept``: the file was exported without confidential parts and would take them away; it never does.
State = Literal["new", "changed", "unchanged", "kept"]
#: Authors that are no persons: what they wrote, nobody has edited.
_PROGRAMS: Final = frozenset({STARTER, "import"})


@dataclass(frozen=True, slots=True)
class Part:
    """A record of a file that goes with a candidate; ``changes`` is empty for what is new."""

    kind: RecordKind
    id: str
    state: State
    changes: tuple[FieldChange, ...] = ()


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
    """

    key: Key
    name: str
    state: State
    document: Document
    parts: tuple[Part, ...]
    issues: tuple[Issue, ...] = ()
    edited_by: str | None = None
    confidential: bool = False

    @property
    def sound(self) -> bool:
        """Whether it can be taken without a second look: nothing had to be left out and nobody's work is overwritten."""
        return self.writes and not self.edited_by and not any(one.action == "refused" for one in self.issues)

    @property
    def writes(self) -> bool:
        """Whether taking it would write anything."""
        return self.state in ("new", "changed")


@dataclass(frozen=True, slots=True)
class Choice:
    """All that can be chosen of a file.

    Attributes:
        gathered: The file.
        candidates: In its order.
        astray: Issues that belong to no record that can be taken: what was left out as a whole, remarks on the file.
    """

    gathered: Gathered
    candidates: tuple[Candidate, ...]
    astray: tuple[Issue, ...] = ()
    by_key: Mapping[Key, Candidate] = field(default_factory=dict)

    def count(self, state: State) -> int:
        """How many candidates are in that state."""
        return sum(one.state == state for one in self.candidates)

    def sound(self) -> frozenset[Key]:
        """Keys of all candidates that need no second look."""
        return frozenset(one.key for one in self.candidates if one.sound)

    def writable(self) -> frozenset[Key]:
        """Keys of all candidates that would write anything."""
        return frozenset(one.key for one in self.candidates if one.writes)


async def choice(engine: AsyncEngine, gathered: Gathered) -> Choice:
    """Compares a file with the catalogue, record by record."""
    present: dict[Key, Document] = {}
    async with reading(engine) as connection:
        for kind in KINDS:
            ids = [identifier for of, identifier in gathered.records if of == kind]
            present |= {
                (kind, one): document for one, document in (await load(connection, kind, ids)).items()
            }
        editors = await _editors(connection)
    parts = {key: _part(key, said, present.get(key)) for key, said in gathered.records.items()}
    issues: dict[str, list[Issue]] = defaultdict(list)
    for issue in gathered.issues:
        issues[issue.record].append(issue)
    found: list[Candidate] = []
    for key, document in gathered.records.items():
        if key[0] in ("service", "answer"):
            keys = bundle(key, gathered)
            mine = tuple(parts[one] for one in keys)
            found.append(
                Candidate(
                    key=key,
                    name=_name(document),
                    state=_state(mine),
                    document=document,
                    parts=mine,
                    issues=tuple(issues.get(key[1], ())),
                    edited_by=_editor(mine, editors),
                    confidential=_secret(keys, gathered.records) or _secret(keys, present),
                )
            )
    taken = {one.key[1] for one in found}
    astray = tuple(issue for record, some in issues.items() if record not in taken for issue in some)
    return Choice(gathered, tuple(found), astray, {one.key: one for one in found})


def chosen(gathered: Gathered, keys: Iterable[Key]) -> Gathered:
    """The part of a file that is taken: the chosen services and answers with what belongs to them."""
    wanted = {part for key in keys if key in gathered.records for part in bundle(key, gathered)}
    records = {key: document for key, document in gathered.records.items() if key in wanted}
    return Gathered(gathered.file, records)


def bundle(key: Key, gathered: Gathered) -> list[Key]:
    """A service's own key, then those of its organisation and locations as far as the file has them."""
    document = gathered.records[key]
    if key[0] != "service":
        return [key]
    around: list[Key] = [("organization", str(document.get("organization_id") or ""))]
    around += [("location", place) for place in linked_places(document)]
    return [key, *(one for one in dict.fromkeys(around) if one in gathered.records)]


def _part(key: Key, said: Document, old: Document | None) -> Part:
    new = proposed(key[0], said, old)
    if old is None:
        return Part(*key, "new")
    if new == old:
        return Part(*key, "unchanged")
    if would_redact(old, new):
        return Part(*key, "kept")
    return Part(*key, "changed", differences(old, new))


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
