"""The tables of what is asked of providers and of what operators said about spreadsheets."""

from __future__ import annotations

from typing import Final

from sqlalchemy import JSON, BigInteger, Column, Integer, String, Table, Text

from knowledge.catalogue.moments import Moment
from knowledge.catalogue.tables import metadata

_Key = BigInteger().with_variant(Integer, "sqlite")

confirmation: Final = Table(
    "confirmation",
    metadata,
    Column("id", _Key, primary_key=True, autoincrement=True),
    # SHA-256 of the token: whoever reads the database cannot answer for a provider.
    Column("token_hash", String(64), nullable=False, unique=True),
    Column("service_id", Text, nullable=False, index=True),
    Column("title", Text, nullable=False),
    Column("language", String(8), nullable=False),
    Column("who", Text, nullable=False),
    Column("at", Moment(), nullable=False),
    Column("expires", Moment(), nullable=False),
    # open, answered, decided, withdrawn
    Column("state", String(16), nullable=False, index=True),
    Column("answered", Moment()),
    Column("answer", JSON(none_as_null=True)),
    Column("draft_id", Integer),
    Column("decided_by", Text),
    sqlite_autoincrement=True,
)

sheet_layout: Final = Table(
    "sheet_layout",
    metadata,
    Column("header", String(32), primary_key=True),
    Column("layout", JSON, nullable=False),
    Column("who", Text, nullable=False),
    Column("at", Moment(), nullable=False),
)
