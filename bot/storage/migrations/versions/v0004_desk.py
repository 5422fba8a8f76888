"""Adds what the counsellors' desk needs: who has a case and since when somebody waits, what was said, and who the counsellors are."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

ADDED = (
    ("owner", sa.Integer),
    ("card", sa.BigInteger),
    ("waiting", sa.Float),
    ("told", sa.Float),
    ("raised", sa.Float),
    ("snoozed", sa.Float),
    ("reason", sa.String(32)),
    ("outside", sa.BigInteger),
    ("contact", sa.BigInteger),
)


def upgrade() -> None:
    """Makes the columns and the tables. Cases that a counsellor had go back to the queue: nobody knows any more whose they were."""
    for name, kind in ADDED:
        op.add_column("bot_case", sa.Column(name, kind))
    op.create_index("ix_bot_case_owner", "bot_case", ["owner"])
    op.create_index("ix_bot_case_outside", "bot_case", ["outside"])
    op.execute("UPDATE bot_case SET status = 'queue' WHERE status = 'counsellor'")
    op.execute("UPDATE bot_case SET waiting = opened WHERE status = 'queue'")
    op.create_table(
        "bot_case_message",
        sa.Column("id", sa.Integer, primary_key=True, autoincrement=True),
        sa.Column("case_number", sa.String(16), nullable=False, index=True),
        sa.Column("side", sa.String(16), nullable=False),
        sa.Column("who", sa.Integer),
        sa.Column("sealed", sa.LargeBinary, nullable=False),
        sa.Column("at", sa.Float, nullable=False),
        sa.Column("fate", sa.String(16), nullable=False),
        sa.Column("person_message", sa.BigInteger),
        sa.Column("staff_message", sa.BigInteger),
        sa.Column("changes", sa.Integer, nullable=False),
    )
    op.create_table(
        "bot_counsellor",
        sa.Column("id", sa.Integer, primary_key=True, autoincrement=True),
        sa.Column("telegram", sa.LargeBinary, unique=True),
        sa.Column("operator", sa.String(128), unique=True),
        sa.Column("sealed", sa.LargeBinary, nullable=False),
        sa.Column("present", sa.Boolean, nullable=False),
        sa.Column("seen", sa.Float),
    )
    op.create_table(
        "bot_group",
        sa.Column("old", sa.LargeBinary, primary_key=True),
        sa.Column("new", sa.LargeBinary, nullable=False),
    )


def downgrade() -> None:
    """Removes them."""
    for name in ("bot_group", "bot_counsellor", "bot_case_message"):
        op.drop_table(name)
    op.drop_index("ix_bot_case_outside", "bot_case")
    op.drop_index("ix_bot_case_owner", "bot_case")
    for name, _ in reversed(ADDED):
        op.drop_column("bot_case", name)
