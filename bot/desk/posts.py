"""What counsellors read on Telegram: a pinned card, what the person writes, what happened to the case. Never an identity."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import datetime
from html import escape
from typing import Any

from bot.desk import buttons
from bot.desk.desk import Desk
from bot.desk.priority import urgency
from bot.desk.speech import said
from bot.desk.summary import SIGNS, Summary, Titles, Words
from bot.desk.translating import Preview
from bot.desk.view import NO_ARGS
from bot.storage import Case, CaseMessage, Outgoing

MOST_LISTED = 40
PERSON, COUNSELLOR, NOTE = "💬", "👤", "📝"
Names = Callable[[int], Awaitable[str | None]]


class TelegramView:
    """Makes the posts of cases in the teams' groups; see ``bot.desk.view.View``.

    A case whose team has no group makes no posts.

    Args:
        desk: Which group is whose.
        titles: Gives names of records by their ids (``service:<id>``).
        names: Gives what colleagues call a counsellor.
        language: Language of the team.
    """

    def __init__(self, desk: Desk, titles: Titles, names: Names, language: str = "en") -> None:
        self._desk, self._names, self.language = desk, names, language
        self.words = Words(language)
        self._about = Summary(titles, self.words, language)

    # ── the pinned card ──────────────────────────────────────────────────────────────────────────

    async def opened(self, case: Case, now: datetime) -> list[Outgoing]:
        """The topic is opened again where there is one; a new one is made when the card is sent."""
        again = self._out(case, {"kind": "topic_reopen"}) if case.topic is not None else []
        return [*again, *await self.changed(case, now)]

    async def changed(self, case: Case, now: datetime) -> list[Outgoing]:
        """The card, sent once and edited from then on."""
        found = [[(self.words(key), verb, arg) for key, verb, arg in row] for row in buttons.main(case)]
        return await self._card(case, now, found)

    async def menu(
        self,
        case: Case,
        now: datetime,
        verb: str,
        choices: Sequence[tuple[str, str]],
        *more: tuple[str, str, str],
    ) -> list[Outgoing]:
        """The card with other buttons for a moment: choices as (label, arg), further ones as (label, verb, arg), and a way back."""
        found: list[list[tuple[str, str, str]]] = [
            [(label, verb, arg) for label, arg in choices[at : at + 2]] for at in range(0, len(choices), 2)
        ]
        return await self._card(
            case, now, [*found, *([each] for each in more), [(self.words("button-back"), "more", "back")]]
        )

    async def _card(
        self, case: Case, now: datetime, found: Sequence[Sequence[tuple[str, str, str]]]
    ) -> list[Outgoing]:
        html = "\n".join([*await self._summary(case, now), "", *await self._state(case, now)])
        return self._out(case, {"kind": "case_card", "html": html, "rows": buttons.rows(case, found)})

    async def _summary(self, case: Case, now: datetime) -> list[str]:
        title = f"{SIGNS[urgency(case)]} <b>{escape(self._about.title(case))}</b>".strip()
        return [title, *map(escape, await self._about.lines(case, now))]

    async def _state(self, case: Case, now: datetime) -> list[str]:
        words = self.words
        if case.status == "closed":
            if case.reason is None:
                return [escape(words("state-closed"))]
            return [escape(words("state-closed-why", reason=words(f"reason-{case.reason}")))]
        name = await self._names(case.owner) if case.owner is not None else None
        lines = [f"<b>{escape(words(f'state-{case.status}', name=name or '?'))}</b>"]
        if case.status == "queue" and case.waiting is not None:
            lines.append(escape(words("state-waiting", time=self.moment(case.waiting, now))))
        if case.snoozed is not None:
            lines.append(escape(words("state-snoozed", time=self.moment(case.snoozed, now))))
        return [*lines, f"<i>{escape(words('summary-how'))}</i>"]

    def moment(self, at: float, now: datetime) -> str:
        """A time on the team's clock, with the day where it is another one than today."""
        there = self._desk.clock(at)
        today = there.date() == self._desk.clock(now.timestamp()).date()
        return there.strftime("%H:%M" if today else "%d.%m. %H:%M")

    def queue(self, cases: Sequence[Case], now: datetime) -> str:
        """Who waits, in the order given, as one text; of no case more than its number, language and urgency."""
        if not cases:
            return f"<i>{escape(self.words('queue-empty'))}</i>"
        lines = [f"<b>{escape(self.words('queue-title'))}</b>"]
        for case in cases[:MOST_LISTED]:
            since = case.waiting if case.waiting is not None else case.opened
            line = self.words(
                "queue-line",
                number=case.number,
                language=self._about.language(case.language),
                time=self.moment(since, now),
            )
            lines.append(f"{SIGNS[urgency(case)]} {escape(line)}".strip())
        return "\n".join(lines)

    # ── what is said ─────────────────────────────────────────────────────────────────────────────

    def topic(self, case: Case) -> str:
        """Name of the topic: number and language, nothing else."""
        return self.words("topic", number=case.number, language=self._about.language(case.language))

    def person_said(self, case: Case, message: CaseMessage) -> list[Outgoing]:
        """What the person wrote, or a copy of what they sent, which does not show whose it is.

        In a protection case words hide behind a spoiler, so that no notification shows them, and a copy goes without its
        caption (``bare``), which comes after it in the same way.
        """
        if message.kind == "text":
            return self._said(case, message.text, self._sign(case, message), message.id)
        hidden = case.kind == "protection"
        copy: dict[str, Any] = {
            "kind": "case_copy", "from": case.chat, "message": message.person_message, "said": message.id,
        }  # fmt: skip
        if hidden:
            copy["bare"] = True
        caption = self._said(case, message.text, PERSON) if hidden and message.text else []
        return [*self._out(case, copy), *caption]

    def colleague_said(self, case: Case, message: CaseMessage, name: str) -> list[Outgoing]:
        """Words from elsewhere, or what a button has sent to the person; a file is only named."""
        words, text = self.words, message.text
        match message.side, message.kind:
            case "note", _:
                told = words("note-elsewhere", name=name, text=text)
            case _, "card":
                told = words("sent-card", name=name, title=text)
            case _, "canned":
                told = words("sent-canned", name=name, text=text)
            case _, "place":
                told = words("sent-place", name=name)
            case _, "text":
                told = words("said-elsewhere", name=name, text=text)
            case _:
                told = words("sent-file", name=name, kind=message.kind)
        return self._said(case, told, NOTE if message.side == "note" else COUNSELLOR, message.id)

    def corrected(self, case: Case, message: CaseMessage) -> list[Outgoing]:
        """The post itself changes; what lies in one post with others, or has become too long for one, comes as a new line."""
        sign = self._sign(case, message)
        parts = said(message.text, sign, hidden=case.kind == "protection")
        if message.staff_message is not None and message.staff_message > 0 and len(parts) == 1:
            parcel = {"kind": "case_edit", "message": message.staff_message, "html": parts[0]}
            return self._out(case, parcel)
        return self._said(case, message.text, f"{sign} <i>{escape(self.words('edited-line'))}</i>")

    def interpreted(self, case: Case, translation: str, label: str) -> list[Outgoing]:
        """Below what the person wrote, and hidden where that is."""
        return self._said(case, translation, f"🌐 <i>{escape(label)}</i>")

    def preview(self, case: Case, preview: Preview, number: int) -> list[Outgoing]:
        """A counsellor's words in the person's language and translated back, with a button that sends them."""
        words, hidden = self.words, case.kind == "protection"
        there = said(preview.translated or "", f"🌐 <i>{escape(words('preview-there'))}</i>\n", hidden=hidden)
        back = said(
            preview.back_translated or "–", f"↩️ <i>{escape(words('preview-back'))}</i>\n", hidden=hidden
        )
        lost = [f"⚠️ {escape(words('preview-lost', what=', '.join(preview.lost)))}"] if preview.lost else []
        shown = "\n\n".join([there[0], back[0], *lost])
        rows = buttons.rows(case, [[(words("button-send-translated"), "send", str(number))]])
        return self._out(case, {"kind": "case", "html": shown, "rows": rows})

    def remark(self, case: Case, key: str, args: Mapping[str, str] = NO_ARGS) -> list[Outgoing]:
        """A remark in the topic."""
        return self._out(case, {"kind": "case", "html": f"<i>{escape(self.words(key, **args))}</i>"})

    def choose(self, case: Case, key: str, verb: str, choices: Sequence[tuple[str, str]]) -> list[Outgoing]:
        """A remark with one button below the other, as (label, arg)."""
        rows = buttons.rows(case, [[(label, verb, arg)] for label, arg in choices])
        html = f"<i>{escape(self.words(key))}</i>"
        return self._out(case, {"kind": "case", "html": html, "rows": rows})

    def mark(self, case: Case, staff_message: int, fate: str) -> list[Outgoing]:
        """What became of a counsellor's message, shown at it."""
        return self._out(case, {"kind": "mark", "message": staff_message, "fate": fate})

    def closed(self, case: Case, *, by_person: bool) -> list[Outgoing]:
        """The end of a case."""
        note = self.remark(case, "closed-by-person" if by_person else "closed")
        return [*note, *self._out(case, {"kind": "topic_close"})]

    def erased(self, case: Case) -> list[Outgoing]:
        """The topic goes, and with it what the person wrote.

        The case's row is gone when this is sent, so it names the topic itself and belongs to no case.
        """
        chat = self._desk.chat_for(case.kind)
        if chat is None or case.topic is None:
            return []
        return [Outgoing(chat, {"kind": "topic_delete", "topic": case.topic}, "staff")]

    def erased_note(self) -> str:
        """What stands in a topic that may not be deleted."""
        return f"<i>{escape(self.words('erased'))}</i>"

    def _said(self, case: Case, text: str, sign: str, message_id: int = 0) -> list[Outgoing]:
        """Words in as many posts as they need; the last one says which row it is."""
        parts = said(text, sign, hidden=case.kind == "protection")
        posts = [out for html in parts for out in self._out(case, {"kind": "case", "html": html})]
        if message_id and posts:
            last = posts[-1]
            posts[-1] = Outgoing(last.chat, {**last.payload, "said": message_id}, last.lane, case=last.case)
        return posts

    def _out(self, case: Case, parcel: Mapping[str, Any]) -> list[Outgoing]:
        chat = self._desk.chat_for(case.kind)
        if chat is None:
            return []
        return [Outgoing(chat, {**parcel, "case": case.number}, "staff", case=case.number)]

    def _sign(self, case: Case, message: CaseMessage) -> str:
        """Who it was, and the language where it is not the one the card names."""
        if message.language is None or message.language == case.language:
            return PERSON
        return f"{PERSON} <i>({escape(self._about.language(message.language))})</i>"
