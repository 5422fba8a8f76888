"""One operator's work on one service: where it stands, and how what came back from the form goes into a draft.

The form carries the values it was shown with. What the operator changed is the difference to these, and only that is written: whoever
worked on the same draft meanwhile, in another window or another room, loses nothing. What both changed is decided by a person.
"""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from typing import Any, Final, Literal

from sqlalchemy.ext.asyncio import AsyncEngine

from knowledge.catalogue.drafts import (
    LIVE,
    NEW,
    Draft,
    Part,
    Summary,
    draft,
    drafts_of,
    open_draft,
    save_draft,
    started_from,
)
from knowledge.catalogue.model import Document
from knowledge.console.editing.lookups import hides_organization, hides_place
from knowledge.console.forms import Documents, ServiceForm, from_documents, to_documents
from knowledge.console.forms.places import is_confidential
from knowledge.errors import DraftMoved, UnknownDraft, UnknownRecord

Side = Literal["mine", "theirs"]
#: How often a save is tried again when somebody else's came in between.
_TRIES: Final = 3


def new_id() -> str:
    """An id for a new record or part."""
    return str(uuid.uuid4())


@dataclass(frozen=True, slots=True)
class Work:
    """A service being edited.

    Attributes:
        id: Of the service.
        parts: What the documents are made of, with the revisions they started from.
        documents: As drafted, or as published when there is no draft yet.
        draft: The draft, None before anything was changed.
        others: Other people's live drafts of the same service.
        secret: Whether it is confidential as published.
    """

    id: str
    parts: tuple[Part, ...]
    documents: Documents
    draft: Draft | None = None
    others: tuple[Summary, ...] = ()
    secret: bool = False

    def may_be_seen(self, who: str) -> bool:
        """Whether somebody may see it who may not see confidential services: what they wrote themselves."""
        written = self.draft is not None and who in self.draft.authors
        return not self.secret and (written or not _is_secret(self.documents))

    @property
    def is_new(self) -> bool:
        """Whether the service is not in the catalogue yet."""
        return self.base == NEW

    @property
    def base(self) -> int:
        """Number of the revision that the work started from."""
        return self.parts[0].base


@dataclass(frozen=True, slots=True)
class Clash:
    """A field that somebody else changed while this form was open, and this form too; form values of both sides."""

    field: str
    mine: Any
    theirs: Any


@dataclass(frozen=True, slots=True)
class Saved:
    """What saving led to.

    Attributes:
        work: As it stands now.
        shown: What the form has to carry from now on.
        clashes: Fields that were not written, because both sides changed them.
    """

    work: Work
    shown: ServiceForm
    clashes: tuple[Clash, ...] = field(default=())


async def load_work(engine: AsyncEngine, service_id: str, who: str, draft_id: int | None = None) -> Work:
    """The work on a service: a certain draft, else the operator's own live one, else the service as it is published.

    Raises:
        UnknownRecord, UnknownDraft: There is none.
    """
    others = [one for one in await drafts_of(engine, "service", service_id) if one.state in LIVE]
    own = draft_id or next((one.id for one in others if one.author == who), None)
    rest = tuple(one for one in others if one.id != own)
    try:
        published = await started_from(engine, "service", service_id)
    except UnknownRecord:
        if own is None:
            raise
        published = ()
    secret = bool(published) and _is_secret(_documents(published))
    if own is None:
        return Work(service_id, published, _documents(published), None, rest, secret)
    found = await draft(engine, own)
    if (found.kind, found.record_id) != ("service", service_id) or found.state not in LIVE:
        raise UnknownDraft(draft=own, state=found.state if found.record_id == service_id else "")
    documents = _documents(found.parts)
    return Work(service_id, found.parts, documents, found, rest, secret)


def _is_secret(documents: Documents) -> bool:
    return is_confidential(documents.service, documents.locations)


def form_of(work: Work) -> ServiceForm:
    """The values of the form; an organisation that is not in the catalogue yet can still be edited with it."""
    form = from_documents(work.documents)
    part = next((one for one in work.parts if one.kind == "organization"), None)
    if part is None or part.base != NEW or form.organization.choice == "none":
        return form
    return replace(form, organization=replace(form.organization, choice="new"))


def new_work(service_id: str) -> Work:
    """The work on a service that does not exist yet."""
    part = Part("service", service_id, NEW, {"id": service_id, "name": "", "status": "active"})
    return Work(service_id, (part,), _documents((part,)))


async def save_work(
    engine: AsyncEngine,
    work: Work,
    form: ServiceForm,
    shown: ServiceForm,
    *,
    who: str,
    sees_secret: bool,
    choices: Mapping[str, Side] | None = None,
) -> Saved:
    """Writes what the form changes into the draft; opens one at the first change.

    Args:
        work: As it stands.
        form: As it came back, cleaned.
        shown: As it was shown.
        who: The operator.
        sees_secret: Whether the operator may use places of confidential services, and organisations named after one.
        choices: Field → whose value counts, where both sides changed it.
    """
    if not sees_secret:
        # What the form says it was shown with is no proof: it comes from the browser.
        known = work.documents.locations
        foreign = [row for row in form.places if row.key not in known and await hides_place(engine, row.key)]
        form = replace(form, places=tuple(row for row in form.places if row not in foreign))
        chosen, owner = form.organization, work.documents.organization
        if chosen.choice == "known" and chosen.id != (owner or {}).get("id"):
            if await hides_organization(engine, chosen.id):
                form = replace(form, organization=form_of(work).organization)
    for attempt in range(_TRIES):
        try:
            return await _save(engine, work, form, shown, who, choices or {})
        except DraftMoved:
            if attempt == _TRIES - 1 or work.draft is None:
                raise
            work = await load_work(engine, work.id, who, work.draft.id)
    raise AssertionError("unreachable")


async def _save(
    engine: AsyncEngine,
    work: Work,
    form: ServiceForm,
    shown: ServiceForm,
    who: str,
    choices: Mapping[str, Side],
) -> Saved:
    present = form_of(work)
    clashes = []
    for name in (one.name for one in fields(form)):
        mine, theirs, before = (getattr(one, name) for one in (form, present, shown))
        if theirs != before and mine not in (before, theirs) and choices.get(name) != "mine":
            form = replace(form, **{name: before})
            if choices.get(name) != "theirs":
                clashes.append(Clash(name, mine, theirs))
    documents, known = await _with_known(engine, work, form)
    done = to_documents(documents, form, new_id=new_id, before=shown)
    if done != work.documents:
        parts = _parts(work, done, known)
        if work.draft is None:
            found = await open_draft(engine, parts, who=who)
        else:
            found = await save_draft(engine, work.draft.id, parts, who=who, seen=work.draft.saves)
        work = replace(work, parts=found.parts, documents=_documents(found.parts), draft=found)
    after = form_of(work)
    undecided = {clash.field: getattr(shown, clash.field) for clash in clashes}
    return Saved(work, replace(after, **undecided), tuple(clashes))


async def _with_known(
    engine: AsyncEngine, work: Work, form: ServiceForm
) -> tuple[Documents, dict[tuple[str, str], Part]]:
    """The documents with the records of the catalogue that the form now names, and their parts."""
    documents, known = work.documents, {}
    locations = dict(documents.locations)
    for row in form.places:
        if row.key not in locations and (part := await _published(engine, "location", row.key)):
            known["location", row.key] = part
            locations[row.key] = part.document or {}
    organization = documents.organization
    chosen = form.organization.id if form.organization.choice == "known" else ""
    if chosen and (organization is None or organization["id"] != chosen):
        part = await _published(engine, "organization", chosen)
        organization = part.document if part else organization
        if part:
            known["organization", chosen] = part
    return Documents(documents.service, organization, locations), known


async def _published(
    engine: AsyncEngine, kind: Literal["organization", "location"], record_id: str
) -> Part | None:
    try:
        return (await started_from(engine, kind, record_id))[0]
    except UnknownRecord:
        return None


def _documents(parts: Sequence[Part]) -> Documents:
    by_kind: dict[str, dict[str, Document]] = {"organization": {}, "location": {}}
    for part in parts[1:]:
        if part.document is not None and part.kind in by_kind:
            by_kind[part.kind][part.id] = part.document
    service = parts[0].document or {"id": parts[0].id, "name": "", "status": "active"}
    owner = by_kind["organization"].get(str(service.get("organization_id") or ""))
    return Documents(service, owner, by_kind["location"])


def _parts(work: Work, done: Documents, known: Mapping[tuple[str, str], Part]) -> list[Part]:
    bases = {(part.kind, part.id): part.base for part in (*known.values(), *work.parts)}
    parts = [Part("service", work.id, work.base, done.service)]
    if done.organization:
        key = done.organization["id"]
        parts.append(Part("organization", key, bases.get(("organization", key), NEW), done.organization))
    parts += [
        Part("location", key, bases.get(("location", key), NEW), place)
        for key, place in done.locations.items()
    ]
    return parts
