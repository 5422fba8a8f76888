"""One page of the list of organisations, and an organisation as its small form has it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final, Self

from sqlalchemy import and_, func, not_, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine
from starlette.datastructures import FormData

from knowledge.catalogue import tables, values
from knowledge.catalogue.checks_texts import link_fault
from knowledge.catalogue.database import reading
from knowledge.catalogue.guarding import is_secret_service, surroundings
from knowledge.catalogue.listings import listing_row, original_language
from knowledge.catalogue.model import Document
from knowledge.catalogue.plaintext import one_line, plain
from knowledge.console.lists.conditions import has_words, words_in
from knowledge.console.lists.paging import Listed, page_of
from knowledge.console.lists.services import localised

_MOST_SECRET: Final = 40
#: Fields of the form: those that are texts, and where they lead.
FIELDS: Final = ("name", "description", "email", "website")


@dataclass(frozen=True, slots=True)
class OrganizationRow:
    """One organisation in a list, as far as the operator may see it."""

    id: str
    name: str
    original: str
    services: int


async def list_organizations(
    engine: AsyncEngine, words: str, page: int, *, sees_all: bool, language: str
) -> Listed[OrganizationRow]:
    """A page of organisations by name, the last one if there are fewer."""
    listing = tables.listing
    service = listing.alias()
    async with reading(engine) as connection:
        wanted: list[Any] = [listing.c.record_kind == "organization"]
        if words:
            wanted.append(await _called(connection, words, sees_all))
        listed = await page_of(connection, wanted, (listing.c.sort_name, listing.c.record_id), page)
        ids = listed.rows
        counted = await connection.execute(
            select(service.c.organization_id, func.count().label("count"))
            .where(service.c.record_kind == "service", service.c.organization_id.in_(ids))
            .group_by(service.c.organization_id)
        )
        counts = {row.organization_id: row[1] for row in counted}
        around = await surroundings(connection, (), ids)
    rows = []
    for key in ids:
        if (owner := around.organizations.get(key)) is None:
            continue
        owner = owner if sees_all else around.guard.organization(owner)
        name = localised("organization", owner, "name", language)
        rows.append(
            OrganizationRow(key, name, owner["name"] if name != owner["name"] else "", counts.get(key, 0))
        )
    return Listed(rows, listed.total, listed.page)


async def _called(connection: AsyncConnection, words: str, sees_all: bool) -> Any:
    """Organisations called so. The name of one that runs a confidential service may say where that is: then it is not found by it."""
    listing, service = tables.listing, tables.listing.alias()
    own = words_in(listing.c.find_text, words)
    if sees_all:
        return own
    owners = select(service.c.organization_id).where(
        service.c.record_kind == "service",
        service.c.organization_id.is_not(None),
        is_secret_service(service.c.record_id),
    )
    rows = await connection.execute(
        select(listing.c.record_id)
        .where(listing.c.record_kind == "organization", own, listing.c.record_id.in_(owners))
        .order_by(listing.c.record_id)
        .limit(_MOST_SECRET)
    )
    around = await surroundings(connection, (), list(rows.scalars()))
    harmless = [
        key
        for key, owner in around.organizations.items()
        if has_words(listing_row("organization", around.guard.organization(owner))["find_text"], words)
    ]
    return or_(and_(own, not_(listing.c.record_id.in_(owners))), listing.c.record_id.in_(harmless))


@dataclass(frozen=True, slots=True)
class OrganizationForm:
    """An organisation as its form has it."""

    name: str = ""
    description: str = ""
    email: str = ""
    website: str = ""

    @classmethod
    def of(cls, document: Document) -> Self:
        """Of a stored one."""
        return cls(**{field: str(document.get(field) or "") for field in FIELDS})

    @classmethod
    def read(cls, form: FormData) -> Self:
        """Of a sent form."""
        sent = {field: form.get(field) for field in FIELDS}
        return cls(
            **{
                field: value.replace("\r\n", "\n").strip()[:5000] if isinstance(value, str) else ""
                for field, value in sent.items()
            }
        )

    def problems(self) -> dict[str, str]:
        """Field → text key of what is wrong with it."""
        found = {}
        if not self.name:
            found["name"] = "lists-error-name"
        if self.email and values.email(self.email) is None:
            found["email"] = "lists-error-email"
        if self.website and link_fault(self.website):
            found["website"] = "lists-error-url"
        return found

    def put_into(self, document: Document) -> Document:
        """The organisation as the form has it; everything else stays."""
        written = {
            "name": one_line(self.name), "description": plain(self.description), "email": self.email, "website": self.website,
        }  # fmt: skip
        before = OrganizationForm.of(document)
        done = dict(document)
        for field, value in written.items():
            if getattr(before, field) == getattr(self, field):
                continue
            if value:
                done[field] = value
            else:
                done.pop(field, None)
        return done


def written_in(document: Document, language: str) -> Document:
    """A new organisation with the language that it is written in."""
    if original_language(document):
        return document
    mark = {"id": f"{document['id']}-language", "link_entity": "organization", "link_type": "text_language", "value": language}  # fmt: skip
    return document | {"attributes": [*(document.get("attributes") or ()), mark]}
