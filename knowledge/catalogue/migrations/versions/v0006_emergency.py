"""The emergency numbers of countries, as operators keep them."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Creates the table; until something is published in it, the shipped numbers are in use."""
    op.create_table(
        "emergency",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("document", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_emergency")),
    )


def downgrade() -> None:
    """Drops it; the shipped numbers are in use again, the history stays."""
    op.drop_table("emergency")
