"""The chat as a page on loopback: to try the assistant without Telegram, and to look at what people will see."""

from bot.channels.web.pages import chat_routes

__all__ = ["chat_routes"]
