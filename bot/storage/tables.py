"""The tables of conversations; every column that could tell who somebody is holds encrypted bytes."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Float,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    SmallInteger,
    String,
    Table,
    UniqueConstraint,
)

metadata = MetaData()

#: One row: recognises a wrong secret key before it does harm.
key_check = Table(
    "bot_key_check",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("token", LargeBinary, nullable=False),
)

person = Table(
    "bot_person",
    metadata,
    Column("chat", LargeBinary, primary_key=True),
    Column("state", LargeBinary, nullable=False),
    Column("created", Float, nullable=False),
    Column("updated", Float, nullable=False, index=True),
)

#: ``chat`` and ``payload`` are emptied once the update is answered.
inbox = Table(
    "bot_inbox",
    metadata,
    Column("update_id", BigInteger, primary_key=True, autoincrement=False),
    Column("chat", LargeBinary),
    Column("payload", LargeBinary),
    Column("waiting", Boolean, nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("received", Float, nullable=False),
    Index("bot_inbox_heads", "waiting", "chat", "update_id"),
)

#: ``chat`` and ``payload`` are emptied once it is delivered. A number is given only once: what arrives after its row was erased
#: must not pass for somebody else's.
outbox = Table(
    "bot_outbox",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("update_id", BigInteger, nullable=False),
    Column("step", Integer, nullable=False),
    Column("lane", String(8), nullable=False),
    Column("chat", LargeBinary),
    Column("payload", LargeBinary),
    Column("keep", Boolean, nullable=False),
    Column("case_number", String(16)),
    Column("status", String(8), nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("not_before", Float, nullable=False),
    Column("created", Float, nullable=False),
    UniqueConstraint("update_id", "step", name="bot_outbox_once"),
    Index("bot_outbox_heads", "lane", "status", "chat", "id"),
    sqlite_autoincrement=True,
)

message = Table(
    "bot_message",
    metadata,
    Column("chat", LargeBinary, primary_key=True),
    Column("message_id", BigInteger, primary_key=True, autoincrement=False),
    Column("at", Float, nullable=False, index=True),
)

case = Table(
    "bot_case",
    metadata,
    Column("number", String(16), primary_key=True),
    Column("chat", LargeBinary, nullable=False, index=True),
    Column("kind", String(16), nullable=False),
    Column("status", String(16), nullable=False),
    Column("detail", LargeBinary, nullable=False),
    Column("topic", BigInteger),
    Column("opened", Float, nullable=False),
    Column("taken", Float),
    Column("closed", Float),
    Column("owner", Integer, index=True),
    Column("card", BigInteger),
    Column("waiting", Float),
    Column("told", Float),
    Column("raised", Float),
    Column("snoozed", Float),
    Column("reason", String(32)),
    Column("outside", BigInteger, index=True),
    Column("contact", BigInteger),
    Column("held", Float),
)

#: What was said in a case; it goes with the case. ``changes`` counts what happened to the row since it was added.
case_message = Table(
    "bot_case_message",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("case_number", String(16), nullable=False, index=True),
    Column("side", String(16), nullable=False),
    Column("who", Integer),
    Column("sealed", LargeBinary, nullable=False),
    Column("at", Float, nullable=False),
    Column("fate", String(16), nullable=False),
    Column("person_message", BigInteger),
    Column("staff_message", BigInteger),
    Column("changes", Integer, nullable=False),
    sqlite_autoincrement=True,
)

#: ``sealed`` holds the profile; ``telegram`` is found by, so it is sealed always the same way. A number is given only once:
#: what somebody who was removed has written and done stays theirs.
counsellor = Table(
    "bot_counsellor",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("telegram", LargeBinary, unique=True),
    Column("operator", String(128), unique=True),
    Column("sealed", LargeBinary, nullable=False),
    Column("present", Boolean, nullable=False),
    Column("seen", Float),
    sqlite_autoincrement=True,
)

#: Telegram gives a group another id when it becomes a supergroup.
group = Table(
    "bot_group",
    metadata,
    Column("old", LargeBinary, primary_key=True),
    Column("new", LargeBinary, nullable=False),
)

#: Every action of a counsellor; outlives the case, so it holds its number only.
audit = Table(
    "bot_audit",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("case_number", String(16), nullable=False),
    Column("action", String(32), nullable=False),
    Column("who", LargeBinary),
    Column("at", Float, nullable=False),
)

#: Without the person and without the hour, so that nobody can be recognised by when they wrote.
feedback = Table(
    "bot_feedback",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("ref", String(128), nullable=False, index=True),
    Column("kind", String(32), nullable=False),
    Column("day", String(10), nullable=False),
    #: One of sixteen, by a secret and the record: two that differ are from two people; the same says nothing.
    Column("shade", SmallInteger),
)

#: What operators did about reports; never changed, only added to. ``upto`` is the last report they had seen.
report_note = Table(
    "bot_report_note",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("ref", String(128), nullable=False, index=True),
    Column("money", Boolean, nullable=False),
    Column("upto", Integer, nullable=False),
    Column("note", LargeBinary, nullable=False),
    Column("who", String(128), nullable=False),
    Column("at", Float, nullable=False),
)

#: How often something happened on a day, in a language, about a need; nothing about whom it happened to.
count = Table(
    "bot_count",
    metadata,
    Column("day", String(10), primary_key=True),
    Column("language", String(8), primary_key=True),
    Column("need", String(32), primary_key=True),
    Column("what", String(16), primary_key=True),
    Column("n", Integer, nullable=False),
)

#: Redacted questions that operators gave a meaning, to be taught; ``who`` is the operator, never who asked.
lesson = Table(
    "bot_lesson",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("day", String(10), nullable=False),
    Column("who", String(128), nullable=False),
    Column("sealed", LargeBinary, nullable=False),
)

#: Questions without an answer, redacted before they came here; without the person and without the hour.
gap = Table(
    "bot_gap",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("day", String(10), nullable=False, index=True),
    Column("sealed", LargeBinary, nullable=False),
)
