"""The tables of the catalogue: whole records as documents, rows beside them to ask questions of, and their history.

A record (a service, an organisation, a location, an answer) is one HSDS document: that is what is edited, revised, exported.
The other tables are written from it in the same transaction, so that "who has no phone" is a query and not a scan.
"""

from __future__ import annotations

from typing import Final

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    Date,
    Float,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
)
from sqlalchemy.schema import SchemaItem

from knowledge.catalogue.moments import Moment

metadata: Final = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)

_Key = BigInteger().with_variant(Integer, "sqlite")

organization: Final = Table(
    "organization",
    metadata,
    Column("id", Text, primary_key=True),
    Column("name", Text),
    Column("document", JSON, nullable=False),
)

location: Final = Table(
    "location",
    metadata,
    Column("id", Text, primary_key=True),
    Column("name", Text),
    Column("location_type", String(32)),
    Column("latitude", Float),
    Column("longitude", Float),
    Column("city", Text),
    Column("country", String(2)),
    Column("document", JSON, nullable=False),
    Index("ix_location_country_city", "country", "city"),
)

service: Final = Table(
    "service",
    metadata,
    Column("id", Text, primary_key=True),
    # The order of the first import: an export keeps it.
    Column("position", _Key, nullable=False, index=True),
    Column("organization_id", Text, index=True),
    Column("name", Text, nullable=False),
    Column("status", String(32), nullable=False, index=True),
    Column("assured_date", Date),
    Column("confidential", Boolean, nullable=False),
    Column("example", Boolean, nullable=False),
    Column("document", JSON, nullable=False),
)

answer: Final = Table(
    "answer",
    metadata,
    Column("id", Text, primary_key=True),
    Column("position", _Key, nullable=False, index=True),
    Column("country", String(2)),
    Column("source_url", Text, nullable=False),
    Column("assured_date", Date),
    Column("document", JSON, nullable=False),
)

#: What operators published in the place of shipped emergency numbers; ``id`` is the country.
emergency: Final = Table(
    "emergency",
    metadata,
    Column("id", Text, primary_key=True),
    Column("document", JSON, nullable=False),
)

answer_text: Final = Table(
    "answer_text",
    metadata,
    Column("answer_id", Text, ForeignKey("answer.id", ondelete="CASCADE"), primary_key=True),
    Column("language", String(8), primary_key=True),
    Column("title", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("status", String(16), nullable=False),
)

service_at_location: Final = Table(
    "service_at_location",
    metadata,
    Column("key", _Key, primary_key=True, autoincrement=True),
    Column("service_id", Text, ForeignKey("service.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("id", Text, nullable=False),
    # Not a foreign key: a link may come before its location does.
    Column("location_id", Text, index=True),
)


def _part(name: str, *columns: SchemaItem) -> Table:
    """A table of parts of records: ``record`` owns the part, ``entity`` is what it hangs on inside it."""
    return Table(
        name,
        metadata,
        Column("key", _Key, primary_key=True, autoincrement=True),
        Column("record_kind", String(16), nullable=False),
        Column("record_id", Text, nullable=False),
        Column("entity", String(32), nullable=False),
        Column("entity_id", Text),
        *columns,
        Index(f"ix_{name}_record", "record_kind", "record_id"),
    )


phone: Final = _part("phone", Column("number", Text, nullable=False, index=True))
schedule: Final = _part(
    "schedule",
    Column("valid_from", Date),
    Column("valid_to", Date),
    Column("byday", Text),
    Column("opens_at", String(16)),
    Column("closes_at", String(16)),
)
language: Final = _part("language", Column("code", String(16), index=True), Column("name", Text))
attribute: Final = _part(
    "attribute",
    Column("link_type", Text, index=True),
    Column("value", Text),
    Index("ix_attribute_link_type_value", "link_type", "value", "record_id"),
)
translation: Final = _part(
    "translation",
    Column("field", String(64), nullable=False),
    Column("language", String(16), nullable=False, index=True),
    Column("text", Text, nullable=False),
    Column("status", String(16), nullable=False, index=True),
    Column("source_hash", String(16)),
)

#: What lists are sorted and filtered by, apart from the record's own row: that one carries its whole document along.
listing: Final = Table(
    "listing",
    metadata,
    Column("record_kind", String(16), primary_key=True),
    Column("record_id", Text, primary_key=True),
    # Folded: without case and marks. Of a location it is the town.
    Column("sort_name", Text, nullable=False),
    # Everything the record is called, in all languages, with telephone numbers and e-mail addresses; folded.
    Column("find_text", Text, nullable=False),
    Column("status", String(32)),
    Column("organization_id", Text),
    Column("country", String(2)),
    Column("assured_date", Date),
    Column("expires", Date),
    # What the record says of itself; a service is also confidential if a place of it is.
    Column("confidential", Boolean, nullable=False),
    Column("example", Boolean, nullable=False),
    Column("reported", Boolean, nullable=False),
    Index("ix_listing_record_kind_sort_name", "record_kind", "sort_name", "record_id"),
    Index("ix_listing_record_kind_assured_date", "record_kind", "assured_date"),
    Index("ix_listing_record_kind_organization_id", "record_kind", "organization_id"),
    Index("ix_listing_record_kind_confidential", "record_kind", "confidential"),
)

#: In which languages a record is complete, and how far its texts there can be trusted; a language that lacks something has no row.
text_state: Final = Table(
    "text_state",
    metadata,
    Column("record_kind", String(16), primary_key=True),
    Column("record_id", Text, primary_key=True),
    Column("language", String(16), primary_key=True),
    Column("status", String(16), nullable=False),
    Index("ix_text_state_record_kind_status_language", "record_kind", "status", "language", "record_id"),
)

PARTS: Final = {
    "phone": phone,
    "schedule": schedule,
    "language": language,
    "attribute": attribute,
    "translation": translation,
    "listing": listing,
    "text_state": text_state,
}

revision: Final = Table(
    "revision",
    metadata,
    # Never reused, also after rows at the end were lost: search asks by it whether anything changed.
    Column("id", _Key, primary_key=True, autoincrement=True),
    Column("kind", String(16), nullable=False),
    Column("record_id", Text, nullable=False),
    Column("number", Integer, nullable=False),
    Column("who", Text, nullable=False),
    Column("at", Moment(), nullable=False),
    Column("why", Text, nullable=False),
    # None: the record was deleted.
    Column("snapshot", JSON(none_as_null=True)),
    UniqueConstraint("kind", "record_id", "number"),
    sqlite_autoincrement=True,
)

seeded: Final = Table(
    "seeded",
    metadata,
    # What was seeded last, so that a start need not read the shipped files again.
    Column("file", Text, primary_key=True),
    Column("digest", String(64), nullable=False),
)

RECORDS: Final = {
    "organization": organization,
    "location": location,
    "service": service,
    "answer": answer,
    "emergency": emergency,
}
