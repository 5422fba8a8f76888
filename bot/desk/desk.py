"""The counsellors' desk: which team there is, when it is on duty, and numbers that tell nothing about whom they stand for."""

from __future__ import annotations

import secrets
from collections.abc import Collection
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.settings import DeskSettings
from bot.storage.types import Team
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
        elsewhere: Teams that see their cases in another place than a group on Telegram.

    Attributes:
        moved: Old id → new id of groups that have become supergroups since the settings were written.
    """

    def __init__(
        self,
        settings: DeskSettings,
        staff_chat: int | None = None,
        protection_chat: int | None = None,
        country: str | None = None,
        elsewhere: Collection[Team] = (),
    ) -> None:
        self._settings, self._country, self._elsewhere = settings, country, frozenset(elsewhere)
        self._staff_chat, self._protection_chat = staff_chat, protection_chat
        self.moved: dict[int, int] = {}

    @property
    def staff_chat(self) -> int | None:
        """Where the group of ordinary counsellors is now."""
        return None if self._staff_chat is None else self.where(self._staff_chat)

    @property
    def protection_chat(self) -> int | None:
        """Where the group of the protection team is now."""
        return None if self._protection_chat is None else self.where(self._protection_chat)

    def where(self, chat: int) -> int:
        """Where a group is now: its id, or the last of those it was given since."""
        for _ in self.moved:
            chat = self.moved.get(chat, chat)
        return chat

    @property
    def language(self) -> str:
        """The language of the team."""
        return self._settings.language

    @property
    def usual_wait_minutes(self) -> int:
        """How long people usually wait."""
        return self._settings.usual_wait_minutes

    @property
    def reopen_days(self) -> int:
        """For how many days after its end a case is the same case when the person comes back."""
        return self._settings.reopen_days

    def tomorrow(self, now: datetime, hour: int = 9) -> datetime:
        """Tomorrow at that hour, where the team is."""
        zone = ZoneInfo(self._settings.timezone)
        return datetime.combine(now.astimezone(zone).date() + timedelta(days=1), time(hour), zone)

    def clock(self, moment: float) -> datetime:
        """Seconds since the epoch as the team's clocks show them."""
        return datetime.fromtimestamp(moment, ZoneInfo(self._settings.timezone))

    def open_for(self, kind: str) -> bool:
        """Whether anybody anywhere sees cases of that kind."""
        team: Team = "protection" if kind == "protection" else "general"
        return self.chat_for(kind) is not None or team in self._elsewhere

    def needs_names(self, kind: str) -> bool:
        """Whether only counsellors who are written down would see cases of that kind: in the console, and nowhere else."""
        desk = self._settings.chatwoot
        outside = bool(desk.url) and (kind != "protection" or desk.protection_inbox is not None)
        return self._settings.inbox and self.chat_for(kind) is None and not outside

    def chat_for(self, kind: str) -> int | None:
        """The group that handles a kind of case. A protection case never goes to the ordinary one."""
        return self.protection_chat if kind == "protection" else self.staff_chat

    def is_staff_chat(self, chat: int) -> bool:
        """Whether a group is one of ours, also by an id that it no longer has."""
        return self.where(chat) in (self.staff_chat, self.protection_chat)

    def on_duty(self, now: datetime) -> bool:
        """Whether somebody is on duty; what is not known counts as nobody, because a promise must hold."""
        settings = self._settings
        return open_state(settings.duty, settings.timezone, self._country, now).open is True

    @staticmethod
    def number() -> str:
        """A fresh random case number."""
        return "".join(secrets.choice(ALPHABET) for _ in range(LENGTH))
