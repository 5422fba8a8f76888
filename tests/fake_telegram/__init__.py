"""A Bot API server of our own, so that the assistant is tested against the semantics of Telegram without Telegram."""

from tests.fake_telegram.core import BOT_ID, TOKEN, FakeTelegram, Refusal
from tests.fake_telegram.people import Person, Staff, eventually
from tests.fake_telegram.server import Server

__all__ = ["BOT_ID", "TOKEN", "FakeTelegram", "Person", "Refusal", "Server", "Staff", "eventually"]
