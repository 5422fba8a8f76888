"""What lists of thousands of records are sorted and filtered by; filled from the documents that are there."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

from knowledge.catalogue.parts import part_rows

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

_CHUNK = 200
_KINDS = ("organization", "location", "service", "answer")


def upgrade() -> None:
    """Creates the tables and fills them."""
    listing = op.create_table(
        "listing",
        sa.Column("record_kind", sa.String(length=16), nullable=False),
        sa.Column("record_id", sa.Text(), nullable=False),
        sa.Column("sort_name", sa.Text(), nullable=False),
        sa.Column("find_text", sa.Text(), nullable=False),
        sa.Column("status", sa.String(length=32), nullable=True),
        sa.Column("organization_id", sa.Text(), nullable=True),
        sa.Column("country", sa.String(length=2), nullable=True),
        sa.Column("assured_date", sa.Date(), nullable=True),
        sa.Column("expires", sa.Date(), nullable=True),
        sa.Column("confidential", sa.Boolean(), nullable=False),
        sa.Column("example", sa.Boolean(), nullable=False),
        sa.Column("reported", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("record_kind", "record_id", name=op.f("pk_listing")),
    )
    for column in ("sort_name", "assured_date", "organization_id", "confidential"):
        also = ["record_id"] if column == "sort_name" else []
        op.create_index(f"ix_listing_record_kind_{column}", "listing", ["record_kind", column, *also])
    states = op.create_table(
        "text_state",
        sa.Column("record_kind", sa.String(length=16), nullable=False),
        sa.Column("record_id", sa.Text(), nullable=False),
        sa.Column("language", sa.String(length=16), nullable=False),
        sa.Column("status", sa.String(length=16), nullable=False),
        sa.PrimaryKeyConstraint("record_kind", "record_id", "language", name=op.f("pk_text_state")),
    )
    op.create_index(
        "ix_text_state_record_kind_status_language",
        "text_state",
        ["record_kind", "status", "language", "record_id"],
    )
    op.create_index("ix_attribute_link_type_value", "attribute", ["link_type", "value", "record_id"])
    op.create_index("ix_location_country_city", "location", ["country", "city"])
    attribute = sa.table(
        "attribute",
        *(sa.column(name) for name in ("record_kind", "record_id", "entity", "entity_id", "link_type", "value")),
    )  # fmt: skip
    for kind in _KINDS:
        _fill(
            kind,
            {"listing": listing, "text_state": states}
            | ({"attribute": attribute} if kind == "answer" else {}),
        )


def _fill(kind: str, tables: dict[str, Any]) -> None:
    """Writes the rows of one kind, so many records at a time."""
    connection = op.get_bind()
    table = sa.table(kind, sa.column("id", sa.Text()), sa.column("document", sa.JSON()))
    last = ""
    while True:
        found = connection.execute(
            sa.select(table).where(table.c.id > last).order_by(table.c.id).limit(_CHUNK)
        ).all()
        if not found:
            return
        last = found[-1].id
        for name, into in tables.items():
            names = {column.name for column in into.columns}
            rows = [
                {key: value for key, value in row.items() if key in names}
                for one in found
                for row in part_rows(kind, one.document).get(name, ())  # type: ignore[arg-type]
            ]
            if rows:
                connection.execute(sa.insert(into), rows)
