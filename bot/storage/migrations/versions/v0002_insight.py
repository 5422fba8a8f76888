"""Adds what the console's boards read: who-less marks on reports and what was done about them, daily counts, unanswered questions."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Makes the column and the tables."""
    op.add_column("bot_feedback", sa.Column("shade", sa.SmallInteger))
    op.create_table(
        "bot_report_note",
        sa.Column("id", sa.Integer, primary_key=True, autoincrement=True),
        sa.Column("ref", sa.String(128), nullable=False, index=True),
        sa.Column("money", sa.Boolean, nullable=False),
        sa.Column("upto", sa.Integer, nullable=False),
        sa.Column("note", sa.LargeBinary, nullable=False),
        sa.Column("who", sa.String(128), nullable=False),
        sa.Column("at", sa.Float, nullable=False),
    )
    op.create_table(
        "bot_count",
        sa.Column("day", sa.String(10), primary_key=True),
        sa.Column("language", sa.String(8), primary_key=True),
        sa.Column("need", sa.String(32), primary_key=True),
        sa.Column("what", sa.String(16), primary_key=True),
        sa.Column("n", sa.Integer, nullable=False),
    )
    op.create_table(
        "bot_gap",
        sa.Column("id", sa.Integer, primary_key=True, autoincrement=True),
        sa.Column("day", sa.String(10), nullable=False, index=True),
        sa.Column("sealed", sa.LargeBinary, nullable=False),
    )


def downgrade() -> None:
    """Removes them."""
    for name in ("bot_gap", "bot_count", "bot_report_note"):
        op.drop_table(name)
    op.drop_column("bot_feedback", "shade")
