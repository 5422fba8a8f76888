"""Stored conversations: what lies between an update that is kept and answers that wait to be sent."""

from bot.conversations.incoming import Incoming
from bot.conversations.service import Conversations

__all__ = ["Conversations", "Incoming"]
