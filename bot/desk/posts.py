"""What counsellors read: a consented summary, what the person writes, what happened to the case. Never an identity."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from html import escape
from pathlib import Path
from typing import Any

from bot.desk.speech import said
from bot.storage import Case, Outgoing
from bot.texts import Texts, texts

FOLDER = Path(__file__).parent / "texts"
MOST_SHOWN = 10

Titles = Callable[[Sequence[str], datetime], Awaitable[list[str]]]


class Words:
    """The desk's own texts, in the language of the team.

    Args:
        language: One of the twelve codes; what it lacks is said in English.
        folder: Where its Fluent files are.
    """

    def __init__(self, language: str = "en", folder: Path = FOLDER) -> None:
        self._texts = Texts(language, folder)

    def __call__(self, key: str, **args: str) -> str:
        """The text of a key.

        Raises:
            TextError: There is no such text, or a variable it needs was not given.
        """
        return self._texts.format(key, **args)


class Posts:
    """Makes the posts of cases.

    Args:
        titles: Gives names of records by their ids (``service:<id>``).
        language: Language of the team.
    """

    def __init__(self, titles: Titles, language: str = "en") -> None:
        self._titles, self._words, self._texts = titles, Words(language), texts(language)

    async def summary(self, case: Case, chat: int, now: datetime) -> list[Outgoing]:
        """The first post of a case: exactly what the person was told would be passed on."""
        detail, words = case.detail, self._words
        protection = case.kind == "protection"
        title = words("summary-protection" if protection else "summary-title", number=case.number)
        lines = [f"<b>{escape(title)}</b>"]
        if case.kind == "crisis":
            lines.append("❗ " + escape(words("summary-crisis")))
        lines.append(escape(words("summary-language", language=self._language(case))))
        if needs := detail.get("needs"):
            lines.append(escape(words("summary-needs", needs=", ".join(map(self._need, needs)))))
        if town := detail.get("town"):
            lines.append(escape(words("summary-town", town=str(town))))
        if shown := detail.get("shown"):
            names = await self._titles(list(shown)[:MOST_SHOWN], now)
            if names:
                lines.append(escape(words("summary-shown", shown="; ".join(names))))
        lines += ["", f"<i>{escape(words('summary-how'))}</i>"]
        buttons = [
            [{"text": words("button-take"), "data": f"desk:take:{case.number}"}],
            [
                {"text": words("button-bot"), "data": f"desk:bot:{case.number}"},
                {"text": words("button-close"), "data": f"desk:close:{case.number}"},
            ],
        ]
        return [self._post(case, chat, "\n".join(lines), rows=buttons)]

    def topic(self, case: Case) -> str:
        """Name of the topic: number and language, nothing else."""
        return self._words("topic", number=case.number, language=self._language(case))

    def from_person(self, case: Case, chat: int, text: str) -> list[Outgoing]:
        """What the person wrote. In a protection case it hides behind a spoiler, so that no notification shows it."""
        hidden = case.kind == "protection"
        return [self._post(case, chat, html) for html in said(text, "💬", hidden=hidden)]

    def file_from_person(self, case: Case, chat: int, message_id: int) -> Outgoing:
        """A photo, voice message or file of the person, copied so that it does not show whose it is."""
        parcel = {"kind": "case_copy", "case": case.number, "from": case.chat, "message": message_id}
        return Outgoing(chat, parcel, "staff", case=case.number)

    def note(self, case: Case, chat: int, key: str) -> Outgoing:
        """A remark of the assistant's own in the topic."""
        return self._post(case, chat, f"<i>{escape(self._words(key))}</i>")

    def closed(self, case: Case, chat: int, *, by_person: bool) -> list[Outgoing]:
        """The end of a case."""
        note = self.note(case, chat, "closed-by-person" if by_person else "closed")
        return [note, Outgoing(chat, {"kind": "topic_close", "case": case.number}, "staff", case=case.number)]

    def erased(self, case: Case, chat: int) -> list[Outgoing]:
        """The end of a case whose person had everything removed: the topic goes, and with it what they wrote.

        The case's row is gone when this is sent, so it names the topic itself and belongs to no case.
        """
        if case.topic is None:
            return []
        return [Outgoing(chat, {"kind": "topic_delete", "topic": case.topic}, "staff")]

    def erased_note(self) -> str:
        """What stands in a topic that may not be deleted."""
        return f"<i>{escape(self._words('erased'))}</i>"

    def _post(self, case: Case, chat: int, html: str, rows: Sequence[Any] = ()) -> Outgoing:
        parcel: dict[str, Any] = {"kind": "case", "case": case.number, "html": html}
        if rows:
            parcel["rows"] = rows
        return Outgoing(chat, parcel, "staff", case=case.number)

    def _language(self, case: Case) -> str:
        code = str(case.detail.get("language") or "en")
        return self._texts.format(f"language-{code}") if self._texts.has(f"language-{code}") else code

    def _need(self, need: str) -> str:
        return self._texts.format(f"need-{need}") if self._texts.has(f"need-{need}") else need
