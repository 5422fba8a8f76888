"""Hands the catalogue to search, whole or one record at a time, and tells cheaply whether anything has changed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from knowledge.catalogue import facts
from knowledge.catalogue.database import reading
from knowledge.catalogue.indexing import indexed_answer, indexed_service
from knowledge.catalogue.model import Document
from knowledge.catalogue.storage import head, load, services_around, touched_since
from knowledge.search.reader import Changes, IndexedAnswer, IndexedService, Record

#: HSDS statuses of services that nobody may be sent to.
HIDDEN_STATUSES = ("inactive", "defunct")
#: After more changes than this everything is read anew.
_MOST_TOUCHED = 1000


class SqlCatalogueReader:
    """Implements :class:`knowledge.search.reader.CatalogueReader`; hidden services and examples do not even reach the index.

    Args:
        engine: Migrated database.
        show_examples: Whether invented records may be shown.
        overdue_days: Days after which facts must be checked again.
    """

    def __init__(
        self,
        engine: AsyncEngine,
        *,
        show_examples: bool,
        overdue_days: int,
    ) -> None:
        self._engine = engine
        self._show_examples = show_examples
        self._check_after = timedelta(days=overdue_days)

    async def records(self) -> Sequence[Record]:
        """Every service that may be shown, in the catalogue's order, then every answer."""
        async with reading(self._engine) as connection:
            services = await load(connection, "service")
            organizations = await load(connection, "organization")
            locations = await load(connection, "location")
            answers = await load(connection, "answer")
        found: list[Record] = [
            self._service(document, organizations, locations)
            for document in services.values()
            if self._is_shown(document)
        ]
        found += [indexed_answer(document, check_after=self._check_after) for document in answers.values()]
        return found

    async def service(self, service_id: str) -> IndexedService | None:
        """One service, None if there is none that may be shown."""
        async with reading(self._engine) as connection:
            document = (await load(connection, "service", [service_id])).get(service_id)
            if document is None or not self._is_shown(document):
                return None
            organizations, locations = await _around(connection, document)
        return self._service(document, organizations, locations)

    async def curated_answer(self, answer_id: str) -> IndexedAnswer | None:
        """One answer, None if there is none."""
        async with reading(self._engine) as connection:
            document = (await load(connection, "answer", [answer_id])).get(answer_id)
        return indexed_answer(document, check_after=self._check_after) if document else None

    async def changes(self, since: str) -> Changes | None:
        """What the revisions since that version touch: records themselves, and services of an organisation or at a place that changed."""
        async with reading(self._engine) as connection:
            newest = await head(connection)
            touched = await touched_since(connection, int(since), _MOST_TOUCHED)
            if touched is None:
                return None
            services = {
                *touched["service"],
                *await services_around(connection, touched["organization"], touched["location"]),
            }
            documents = await load(connection, "service", services)
            answers = await load(connection, "answer", touched["answer"])
            organizations, locations = await _around(connection, *documents.values())
        shown = {name: document for name, document in documents.items() if self._is_shown(document)}
        found: list[Record] = [self._service(one, organizations, locations) for one in shown.values()]
        found += [indexed_answer(document, check_after=self._check_after) for document in answers.values()]
        gone = [f"service:{name}" for name in services if name not in shown]
        gone += [f"answer:{name}" for name in touched["answer"] if name not in answers]
        return Changes(str(newest), tuple(found), tuple(gone))

    async def version(self) -> str:
        """Changes with every revision."""
        async with reading(self._engine) as connection:
            return str(await head(connection))

    def _is_shown(self, service: Document) -> bool:
        if service["status"] in HIDDEN_STATUSES:
            return False
        return self._show_examples or not facts.flag(service, "example")

    def _service(
        self, document: Document, organizations: dict[str, Document], locations: dict[str, Document]
    ) -> IndexedService:
        return indexed_service(
            document,
            organizations.get(str(document.get("organization_id"))),
            locations,
            check_after=self._check_after,
        )


async def _around(
    connection: AsyncConnection, *services: Document
) -> tuple[dict[str, Document], dict[str, Document]]:
    links = [link for service in services for link in service.get("service_at_locations") or ()]
    places = [str(link["location_id"]) for link in links if link.get("location_id")]
    owners = [str(service["organization_id"]) for service in services if service.get("organization_id")]
    return await load(connection, "organization", owners), await load(connection, "location", places)
