"""Tables of operators and of what they did; secrets are stored hashed or sealed, and nothing here is about people in need."""

from __future__ import annotations

from typing import Final

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
    Text,
)

from knowledge.catalogue.moments import Moment
from knowledge.catalogue.tables import metadata

_KEY: Final = BigInteger().with_variant(Integer, "sqlite")


operator: Final = Table(
    "console_operator",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("name", Text, nullable=False),
    # The name without case and accents of its spelling: nobody may pass for somebody else by a capital letter.
    Column("name_key", Text, nullable=False, unique=True),
    Column("role", String(16), nullable=False),
    Column("language", String(8)),
    # None: the one-time link was not used yet.
    Column("password_hash", Text),
    # Sealed; None: no second step.
    Column("totp_secret", LargeBinary),
    # A code is good for one sign-in.
    Column("totp_step", Integer),
    Column("locked", Boolean, nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("signed_in_at", Moment),
)

link: Final = Table(
    "console_link",
    metadata,
    Column("token_hash", String(64), primary_key=True),
    Column(
        "operator_id",
        String(32),
        ForeignKey("console_operator.id", ondelete="CASCADE"),
        nullable=False,
        index=True,
    ),
    Column("expires_at", Moment, nullable=False),
)

session: Final = Table(
    "console_session",
    metadata,
    Column("token_hash", String(64), primary_key=True),
    # What the list of sessions calls it by: the token itself must not be told from it.
    Column("id", String(32), nullable=False, unique=True),
    Column(
        "operator_id",
        String(32),
        ForeignKey("console_operator.id", ondelete="CASCADE"),
        nullable=False,
        index=True,
    ),
    # False between the password and the code of the second step.
    Column("whole", Boolean, nullable=False),
    Column("device", Text, nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("seen_at", Moment, nullable=False, index=True),
    # Sealed secret of a second step that is being set up.
    Column("pending_secret", LargeBinary),
)

recovery: Final = Table(
    "console_recovery",
    metadata,
    Column("code_hash", String(64), primary_key=True),
    Column(
        "operator_id",
        String(32),
        ForeignKey("console_operator.id", ondelete="CASCADE"),
        nullable=False,
        index=True,
    ),
)

failure: Final = Table(
    "console_failure",
    metadata,
    # A hash: what somebody typed as a name may be a password.
    Column("name_hash", String(64), primary_key=True),
    Column("times", Integer, nullable=False),
    Column("last_at", Moment, nullable=False, index=True),
)

audit: Final = Table(
    "console_audit",
    metadata,
    Column("id", _KEY, primary_key=True, autoincrement=True),
    Column("at", Moment, nullable=False, index=True),
    Column("who", Text, nullable=False, index=True),
    Column("action", String(64), nullable=False, index=True),
    Column("kind", String(32), nullable=False),
    Column("record_id", Text, nullable=False),
    Index("ix_console_audit_record", "kind", "record_id"),
    sqlite_autoincrement=True,
)
