"""Keeps what must outlive the process: conversations after consent, inbox, outbox, cases. Everything personal is encrypted."""

from bot.storage.protocols import Storage, Unit
from bot.storage.store import SqlStorage
from bot.storage.types import Case, InboxItem, OutboxItem, Outgoing, StoredPerson

__all__ = ["Case", "InboxItem", "OutboxItem", "Outgoing", "SqlStorage", "Storage", "StoredPerson", "Unit"]
