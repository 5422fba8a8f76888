"""What the pages of the counsellors' desk ask for: cases by their number, never by whom they are about."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal, Protocol

Status = Literal["queue", "counsellor", "bot", "closed"]


@dataclass(frozen=True, slots=True)
class CaseLine:
    """A case in the list.

    Attributes:
        kind: general, crisis or protection.
        needs: In the reader's language.
        waiting: Since when the person waits for an answer, None when it is their turn.
        owner: What colleagues call who has it; empty when nobody has.
        mine: Whether the reader has it.
    """

    number: str
    kind: str
    status: Status
    language: str
    needs: Sequence[str]
    town: str
    opened: datetime
    waiting: datetime | None
    owner: str
    mine: bool
    snoozed: datetime | None = None


@dataclass(frozen=True, slots=True)
class Said:
    """One thing said in a case.

    Attributes:
        side: person, counsellor, note or program.
        who: What colleagues call who wrote it.
        kind: text, canned, card, place (asked for), draft (words translated to be seen, not sent), or what was attached.
        language: Of the words, "" when not known.
        translations: Language → text by a machine.
        fate: waiting, delivered, failed or unsent.
    """

    id: int
    side: str
    who: str
    kind: str
    text: str
    language: str
    translations: Mapping[str, str]
    at: datetime
    fate: str


@dataclass(frozen=True, slots=True)
class CaseView:
    """A case, whole.

    Attributes:
        shown: Titles of what the person was shown before.
        wish: woman, man or "".
        may: What the reader may do with it now.
        colleagues: To whom it may be given: (id, name).
        canned: Replies that are ready: (key, title).
        stand: Changes whenever anything of it does.
        translates: Whether there is a translator, and the person speaks another language than the team.
    """

    line: CaseLine
    said: Sequence[Said]
    shown: Sequence[str]
    wish: str
    may: frozenset[str]
    colleagues: Sequence[tuple[int, str]]
    canned: Sequence[tuple[str, str]]
    reasons: Sequence[str]
    stand: str
    translates: bool = False


@dataclass(frozen=True, slots=True)
class Colleague:
    """Somebody who answers people.

    Attributes:
        id: 0 for somebody new.
        operator: Account in the console, "" for who works on Telegram only.
        on_telegram: Whether they were seen in the team's group.
        hours: The rota in OpenStreetMap syntax, "" for the desk's duty hours.
        open: Cases they have now.
    """

    name: str
    operator: str = ""
    on_telegram: bool = False
    languages: Sequence[str] = ()
    needs: Sequence[str] = ()
    gender: str = ""
    teams: Sequence[str] = ("general",)
    cap: int = 5
    hours: str = ""
    present: bool = True
    id: int = 0
    open: int = 0


@dataclass(frozen=True, slots=True)
class Preview:
    """Words in the person's language, and what they say when they are translated back.

    Attributes:
        lost: Numbers and addresses that the translation no longer holds.
    """

    language: str
    text: str
    back: str
    lost: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Offer:
    """A service that could be sent."""

    id: str
    title: str
    organization: str


@dataclass(frozen=True, slots=True)
class Work:
    """Something to be done with a case; fields as in ``bot.conversations.casework.Deed``, ``minutes`` for putting it off."""

    name: str
    text: str = ""
    to: int | None = None
    minutes: int | None = None
    translations: Mapping[str, str] = field(default_factory=dict)


class Inbox(Protocol):
    """The queue and its conversations, for operators who are counsellors too."""

    @property
    def running(self) -> bool:
        """Whether messages go out and come in: without Telegram there are no cases."""

    async def me(self, operator: str) -> Colleague | None:
        """The reader as a counsellor, None if they are none."""

    async def cases(self, operator: str, reader: str) -> Sequence[CaseLine]:
        """Open cases of the reader's teams, the most pressing first; ``reader`` is the language to name things in."""

    async def case(self, operator: str, number: str, reader: str) -> CaseView | None:
        """A case, None if there is none or it is another team's."""

    async def stand(self, operator: str, number: str | None = None) -> str:
        """Changes whenever a case, or with None the list of cases, does."""

    async def do(self, operator: str, number: str, work: Work) -> str:
        """Does something with a case; ``done`` or why not, as ``bot.conversations.casework.Outcome``.

        Raises:
            ValueError: A reason of closing that is none, or putting off without saying until when.
        """

    async def preview(self, operator: str, number: str, text: str, reader: str) -> Preview | None:
        """Words as the person would get them from a machine; None when there is no translator or it fails."""

    async def services(self, words: str, reader: str) -> Sequence[Offer]:
        """Services that somebody who writes these words would be offered."""

    async def colleagues(self) -> Sequence[Colleague]:
        """All counsellors."""

    async def save(self, colleague: Colleague) -> str:
        """Adds or changes one; "" or what is wrong: ``name``, ``operator`` or ``hours``."""

    async def remove(self, colleague: int) -> None:
        """Removes one; their cases go back to the queue."""

    async def present(self, operator: str, *, present: bool) -> None:
        """Notes that the reader is there, or away."""
