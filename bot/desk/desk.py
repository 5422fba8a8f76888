"""The counsellors' desk: which team there is, when it is on duty, and numbers that tell nothing about whom they stand for."""

from __future__ import annotations

import secrets
from datetime import datetime

from bot.settings import DeskSettings
from knowledge.search.hours import open_state

ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Without 0 and O, 1, I and L, and U, which a tired person reads as V."""

LENGTH = 6


class Desk:
    """The desk.

    Args:
        settings: Duty hours and usual waiting time.
        staff_chat: Group of ordinary counsellors, None if there is none.
        protection_chat: Group of the protection team, None if there is none.
        country: Whose public holidays count, ISO 3166 alpha-2.
    """

    def __init__(
        self,
        settings: DeskSettings,
        staff_chat: int | None = None,
        protection_chat: int | None = None,
        country: str | None = None,
    ) -> None:
        self._settings, self._country = settings, country
        self.staff_chat, self.protection_chat = staff_chat, protection_chat

    @property
    def language(self) -> str:
        """The language of the team."""
        return self._settings.language

    @property
    def usual_wait_minutes(self) -> int:
        """How long people usually wait."""
        return self._settings.usual_wait_minutes

    def chat_for(self, kind: str) -> int | None:
        """The group that handles a kind of case. A protection case never goes to the ordinary one."""
        return self.protection_chat if kind == "protection" else self.staff_chat

    def is_staff_chat(self, chat: int) -> bool:
        """Whether a group is one of ours."""
        return chat in (self.staff_chat, self.protection_chat)

    def on_duty(self, now: datetime) -> bool:
        """Whether somebody is on duty; what is not known counts as nobody, because a promise must hold."""
        settings = self._settings
        return open_state(settings.duty, settings.timezone, self._country, now).open is True

    @staticmethod
    def number() -> str:
        """A fresh random case number."""
        return "".join(secrets.choice(ALPHABET) for _ in range(LENGTH))
