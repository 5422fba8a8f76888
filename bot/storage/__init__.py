"""Keeps what must outlive the process: conversations after consent, inbox, outbox, cases. Everything personal is encrypted."""

from bot.storage.protocols import Storage, Unit
from bot.storage.store import SqlStorage
from bot.storage.types import (
    Case,
    CaseMessage,
    Counsellor,
    Gap,
    InboxItem,
    Lesson,
    OutboxItem,
    Outgoing,
    Reported,
    ReportNote,
    StoredPerson,
)

__all__ = [
    "Case", "CaseMessage", "Counsellor", "Gap", "InboxItem", "Lesson", "OutboxItem", "Outgoing", "ReportNote", "Reported", "SqlStorage", "Storage", "StoredPerson", "Unit",
]  # fmt: skip
