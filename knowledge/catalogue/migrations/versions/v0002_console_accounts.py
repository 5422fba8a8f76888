"""Operators of the console, their sessions, and the log of what they did."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Creates the tables."""
    op.create_table(
        "console_operator",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("name_key", sa.Text(), nullable=False),
        sa.Column("role", sa.String(length=16), nullable=False),
        sa.Column("language", sa.String(length=8), nullable=True),
        sa.Column("password_hash", sa.Text(), nullable=True),
        sa.Column("totp_secret", sa.LargeBinary(), nullable=True),
        sa.Column("totp_step", sa.Integer(), nullable=True),
        sa.Column("locked", sa.Boolean(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("signed_in_at", MOMENT, nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_console_operator")),
        sa.UniqueConstraint("name_key", name=op.f("uq_console_operator_name_key")),
    )
    op.create_table(
        "console_link",
        sa.Column("token_hash", sa.String(length=64), nullable=False),
        _operator(),
        sa.Column("expires_at", MOMENT, nullable=False),
        _to_operator("console_link"),
        sa.PrimaryKeyConstraint("token_hash", name=op.f("pk_console_link")),
    )
    op.create_index(op.f("ix_console_link_operator_id"), "console_link", ["operator_id"], unique=False)
    op.create_table(
        "console_session",
        sa.Column("token_hash", sa.String(length=64), nullable=False),
        sa.Column("id", sa.String(length=32), nullable=False),
        _operator(),
        sa.Column("whole", sa.Boolean(), nullable=False),
        sa.Column("device", sa.Text(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("seen_at", MOMENT, nullable=False),
        sa.Column("pending_secret", sa.LargeBinary(), nullable=True),
        _to_operator("console_session"),
        sa.PrimaryKeyConstraint("token_hash", name=op.f("pk_console_session")),
        sa.UniqueConstraint("id", name=op.f("uq_console_session_id")),
    )
    op.create_index(op.f("ix_console_session_operator_id"), "console_session", ["operator_id"], unique=False)
    op.create_index(op.f("ix_console_session_seen_at"), "console_session", ["seen_at"], unique=False)
    op.create_table(
        "console_recovery",
        sa.Column("code_hash", sa.String(length=64), nullable=False),
        _operator(),
        _to_operator("console_recovery"),
        sa.PrimaryKeyConstraint("code_hash", name=op.f("pk_console_recovery")),
    )
    op.create_index(
        op.f("ix_console_recovery_operator_id"), "console_recovery", ["operator_id"], unique=False
    )
    op.create_table(
        "console_failure",
        sa.Column("name_hash", sa.String(length=64), nullable=False),
        sa.Column("times", sa.Integer(), nullable=False),
        sa.Column("last_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("name_hash", name=op.f("pk_console_failure")),
    )
    op.create_index(op.f("ix_console_failure_last_at"), "console_failure", ["last_at"], unique=False)
    op.create_table(
        "console_audit",
        sa.Column("id", KEY, autoincrement=True, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("who", sa.Text(), nullable=False),
        sa.Column("action", sa.String(length=64), nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("record_id", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_console_audit")),
        sqlite_autoincrement=True,
    )
    for column in ("action", "at", "who"):
        op.create_index(op.f(f"ix_console_audit_{column}"), "console_audit", [column], unique=False)
    op.create_index("ix_console_audit_record", "console_audit", ["kind", "record_id"], unique=False)


def _operator() -> sa.Column[str]:
    return sa.Column("operator_id", sa.String(length=32), nullable=False)


def _to_operator(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["operator_id"],
        ["console_operator.id"],
        name=op.f(f"fk_{table}_operator_id_console_operator"),
        ondelete="CASCADE",
    )
