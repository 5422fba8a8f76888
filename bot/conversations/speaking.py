"""What a counsellor sends becomes what the person gets: their words behind a sign, a copy of a file, a service in the person's language."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from html import escape

from bot.conversations.parcels import Parcel, message, parcels
from bot.conversations.plan import Spoken
from bot.desk.speech import LONGEST, said
from bot.desk.view import View
from bot.dialogue import buttons
from bot.dialogue.types import Say, ShowService
from bot.rendering import Numbers, render
from bot.rendering.voice import voice
from bot.storage import Case, CaseMessage, Outgoing
from knowledge.search.types import ServiceCard

SIGN = "👤"
"""Stands before what a counsellor writes, so that nobody takes it for the program's."""


def words(text: str, language: str, translations: Mapping[str, str]) -> list[str]:
    """A counsellor's words as the person reads them, in HTML: the original, and the translation labelled as a machine's."""
    parts = said(text, SIGN)
    translated = translations.get(language)
    if not translated:
        return parts
    label = f"<i>{escape(voice(language).say('machine-translation'))}</i>\n"
    below = said(translated, label)
    if len(parts) == len(below) == 1 and len(parts[0]) + len(below[0]) < LONGEST // 2:
        return [f"{parts[0]}\n\n{below[0]}"]
    return [*parts, *below]


def service(card: ServiceCard, language: str, emergency: Numbers, now: datetime) -> list[Parcel]:
    """A service as the person would have found it; the card of a confidential one holds no address."""
    rows = buttons.under_service(card, f"service:{card.id}", more=False, last=False)
    return parcels(render(ShowService(card, (), None, buttons=rows), language, emergency, now))


def question(language: str, emergency: Numbers, now: datetime) -> list[Parcel]:
    """Asks for a town or a position."""
    return parcels(render(Say("case-ask-place", keyboard="position"), language, emergency, now))


def spoken(
    case: Case, row: CaseMessage, sent: Sequence[Parcel], keep: bool, views: Sequence[View], name: str
) -> Spoken:
    """A counsellor's message: its row, what the person is sent, and what colleagues see who were not there.

    Args:
        case: The case.
        row: The row to be kept.
        sent: What the person is sent; the last part tells the row's fate.
        keep: Whether the ids of what arrives are remembered for quick exit.
        views: Places that do not show it already.
        name: What colleagues call the counsellor.
    """

    def outgoing(kept: CaseMessage) -> list[Outgoing]:
        marked = [*sent[:-1], *({**parcel, "said": kept.id} for parcel in sent[-1:])]
        to_person = [Outgoing(case.chat, parcel, keep=keep, case=case.number) for parcel in marked]
        return [*to_person, *(out for view in views for out in view.colleague_said(case, kept, name))]

    return Spoken(row, outgoing)


def unsent(row: CaseMessage, marks: Sequence[Outgoing]) -> Spoken:
    """Something that is kept and goes to nobody."""
    return Spoken(replace(row, fate="unsent"), lambda _kept: list(marks))


def copied(staff_chat: int, staff_message: int) -> Parcel:
    """A file as it is, without whose it was."""
    return {"kind": "copy", "from": staff_chat, "message": staff_message}


def written(html: Sequence[str]) -> list[Parcel]:
    """Texts as parcels."""
    return [message(part) for part in html]
