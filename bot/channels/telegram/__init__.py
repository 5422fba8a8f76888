"""The Telegram channel: persists before it acknowledges, answers from the inbox, sends from the outbox."""

from bot.channels.telegram.channel import Health, TelegramChannel

__all__ = ["Health", "TelegramChannel"]
