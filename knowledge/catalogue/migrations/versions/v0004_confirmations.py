"""What providers are asked and answer, and how spreadsheets were read."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Creates the tables."""
    op.create_table(
        "confirmation",
        sa.Column("id", KEY, autoincrement=True, nullable=False),
        sa.Column("token_hash", sa.String(length=64), nullable=False),
        sa.Column("service_id", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("language", sa.String(length=8), nullable=False),
        sa.Column("who", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires", sa.DateTime(timezone=True), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("answered", sa.DateTime(timezone=True), nullable=True),
        sa.Column("answer", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("draft_id", sa.Integer(), nullable=True),
        sa.Column("decided_by", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_confirmation")),
        sa.UniqueConstraint("token_hash", name=op.f("uq_confirmation_token_hash")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_confirmation_service_id"), "confirmation", ["service_id"], unique=False)
    op.create_index(op.f("ix_confirmation_state"), "confirmation", ["state"], unique=False)
    op.create_table(
        "sheet_layout",
        sa.Column("header", sa.String(length=32), nullable=False),
        sa.Column("layout", sa.JSON(), nullable=False),
        sa.Column("who", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("header", name=op.f("pk_sheet_layout")),
    )


def downgrade() -> None:
    """Drops them, with everything in them."""
    op.drop_table("sheet_layout")
    op.drop_index(op.f("ix_confirmation_state"), table_name="confirmation")
    op.drop_index(op.f("ix_confirmation_service_id"), table_name="confirmation")
    op.drop_table("confirmation")
