"""The tables of drafts: what is being worked on beside the catalogue, and every version of it, so that nothing typed is lost."""

from __future__ import annotations

from typing import Final

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    Text,
)

from knowledge.catalogue.moments import Moment
from knowledge.catalogue.tables import metadata

_Key = BigInteger().with_variant(Integer, "sqlite")

draft: Final = Table(
    "draft",
    metadata,
    Column("id", _Key, primary_key=True, autoincrement=True),
    # The record that the draft is about; others may change with it, see draft_record.
    Column("kind", String(16), nullable=False),
    Column("record_id", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("state", String(16), nullable=False, index=True),
    Column("author", Text, nullable=False),
    Column("why", Text, nullable=False),
    Column("opened", Moment(), nullable=False),
    Column("changed", Moment(), nullable=False),
    # Number of the newest version, and of all saves: two people (or windows) that save after each other are told by it.
    Column("version", Integer, nullable=False),
    Column("saves", Integer, nullable=False),
    # Whether a second person has to publish it, as far as the newest version says.
    Column("second", Boolean, nullable=False),
    # What the last check found, and in which version and save.
    Column("checked", JSON(none_as_null=True)),
    Column("checked_saves", Integer),
    Column("decided_by", Text),
    Column("decided", Moment()),
    Index("ix_draft_about", "kind", "record_id"),
    sqlite_autoincrement=True,
)

draft_record: Final = Table(
    "draft_record",
    metadata,
    Column("draft_id", _Key, ForeignKey("draft.id", ondelete="CASCADE"), primary_key=True),
    Column("kind", String(16), primary_key=True),
    Column("record_id", Text, primary_key=True),
    Index("ix_draft_record_of", "kind", "record_id"),
)

draft_version: Final = Table(
    "draft_version",
    metadata,
    Column("draft_id", _Key, ForeignKey("draft.id", ondelete="CASCADE"), primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("who", Text, nullable=False),
    Column("at", Moment(), nullable=False),
    # [{kind, id, base, document}]
    Column("parts", JSON, nullable=False),
)
