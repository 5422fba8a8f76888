"""Makes the first tables: conversations, inbox, outbox, messages, cases, audit, feedback."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Makes the tables."""
    op.create_table(
        "bot_key_check",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("token", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "bot_person",
        sa.Column("chat", sa.LargeBinary, primary_key=True),
        sa.Column("state", sa.LargeBinary, nullable=False),
        sa.Column("created", sa.Float, nullable=False),
        sa.Column("updated", sa.Float, nullable=False, index=True),
    )
    op.create_table(
        "bot_inbox",
        sa.Column("update_id", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("chat", sa.LargeBinary),
        sa.Column("payload", sa.LargeBinary),
        sa.Column("waiting", sa.Boolean, nullable=False),
        sa.Column("attempts", sa.Integer, nullable=False),
        sa.Column("received", sa.Float, nullable=False),
    )
    op.create_index("bot_inbox_heads", "bot_inbox", ["waiting", "chat", "update_id"])
    op.create_table(
        "bot_outbox",
        sa.Column("id", sa.Integer, primary_key=True, autoincrement=True),
        sa.Column("update_id", sa.BigInteger, nullable=False),
        sa.Column("step", sa.Integer, nullable=False),
        sa.Column("lane", sa.String(8), nullable=False),
        sa.Column("chat", sa.LargeBinary),
        sa.Column("payload", sa.LargeBinary),
        sa.Column("keep", sa.Boolean, nullable=False),
        sa.Column("case_number", sa.String(16)),
        sa.Column("status", sa.String(8), nullable=False),
        sa.Column("attempts", sa.Integer, nullable=False),
        sa.Column("not_before", sa.Float, nullable=False),
        sa.Column("created", sa.Float, nullable=False),
        sa.UniqueConstraint("update_id", "step", name="bot_outbox_once"),
    )
    op.create_index("bot_outbox_heads", "bot_outbox", ["lane", "status", "chat", "id"])
    op.create_table(
        "bot_message",
        sa.Column("chat", sa.LargeBinary, primary_key=True),
        sa.Column("message_id", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("at", sa.Float, nullable=False, index=True),
    )
    op.create_table(
        "bot_case",
        sa.Column("number", sa.String(16), primary_key=True),
        sa.Column("chat", sa.LargeBinary, nullable=False, index=True),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("status", sa.String(16), nullable=False),
        sa.Column("detail", sa.LargeBinary, nullable=False),
        sa.Column("topic", sa.BigInteger),
        sa.Column("opened", sa.Float, nullable=False),
        sa.Column("taken", sa.Float),
        sa.Column("closed", sa.Float),
    )
    op.create_table(
        "bot_audit",
        sa.Column("id", sa.Integer, primary_key=True, autoincrement=True),
        sa.Column("case_number", sa.String(16), nullable=False),
        sa.Column("action", sa.String(32), nullable=False),
        sa.Column("who", sa.LargeBinary),
        sa.Column("at", sa.Float, nullable=False),
    )
    op.create_table(
        "bot_feedback",
        sa.Column("id", sa.Integer, primary_key=True, autoincrement=True),
        sa.Column("ref", sa.String(128), nullable=False, index=True),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("day", sa.String(10), nullable=False),
    )


def downgrade() -> None:
    """Removes them."""
    for name in (
        "bot_feedback",
        "bot_audit",
        "bot_case",
        "bot_message",
        "bot_outbox",
        "bot_inbox",
        "bot_person",
        "bot_key_check",
    ):
        op.drop_table(name)
