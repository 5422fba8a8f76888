"""Turns what the dialogue says (keys, cards, numbers) into messages in one language, ready for any channel."""

from __future__ import annotations

from datetime import datetime

from bot.dialogue.codec import encode_action
from bot.dialogue.types import (
    Args,
    Button,
    Reply,
    Rows,
    Say,
    SayEmergency,
    ShowAnswer,
    ShowHours,
    ShowPin,
    ShowService,
)
from bot.errors import StateError
from bot.rendering.cards import answer_html, hours_html, service_html
from bot.rendering.markup import bold, clean, escape, plain
from bot.rendering.numbers import emergency_html
from bot.rendering.reasons import reason_text
from bot.rendering.splitting import split_html
from bot.rendering.types import Number, Numbers, Pin, Rendered, RenderedButton
from bot.rendering.voice import Voice, voice

__all__ = ["Number", "Numbers", "Pin", "Rendered", "RenderedButton", "reason_text", "render"]

LABEL = 60
"""Characters of a button's label; Telegram would cut a longer one by itself, in the middle of a word."""


def render(reply: Reply, language: str, emergency: Numbers, now: datetime) -> list[Rendered]:
    """A reply as messages: nearly always one, several only when Telegram's limit asks for it.

    Args:
        reply: From the dialogue.
        language: The person's; a reply may name another one for itself.
        emergency: Finds emergency numbers.
        now: Aware; weekdays and "today" are seen from it.
    """
    speaker = voice(reply.language if isinstance(reply, Say) and reply.language else language)
    if isinstance(reply, ShowPin):
        text = f"{bold(speaker.foreign(reply.title))}\n{escape(speaker.foreign(reply.address))}".strip()
        text = speaker.directed(text)
        pin = Pin(reply.lat, reply.lon, clean(reply.title), clean(reply.address))
        return [Rendered(html=text, plain=plain(text), pin=pin)]
    parts = split_html(speaker.directed(_html(reply, speaker, emergency, now)))
    messages = [Rendered(html=part, plain=plain(part)) for part in parts]
    return [*messages[:-1], _furnished(messages[-1], reply, speaker)]


def _html(reply: Reply, speaker: Voice, emergency: Numbers, now: datetime) -> str:
    match reply:
        case Say():
            return _said(reply, speaker)
        case SayEmergency():
            return emergency_html(reply, speaker, emergency)
        case ShowService():
            return service_html(reply, speaker, now)
        case ShowAnswer():
            return answer_html(reply, speaker)
        case ShowHours():
            return hours_html(reply, speaker, now)
        case ShowPin():
            raise AssertionError("a pin has no text of its own")


def _said(reply: Say, speaker: Voice) -> str:
    """The keys of a message as paragraphs; lines of a list stay together."""
    text = ""
    for key, args in ((reply.key, reply.args), *reply.more):
        part = escape(speaker.say(key, args))
        text += ("\n" if part.startswith("• ") else "\n\n") + part
    return text.strip()


def _furnished(message: Rendered, reply: Reply, speaker: Voice) -> Rendered:
    keyboard = reply.keyboard if isinstance(reply, Say) else None
    return Rendered(
        html=message.html,
        plain=message.plain,
        buttons=_buttons(() if isinstance(reply, ShowPin) else reply.buttons, speaker),
        keyboard=keyboard,
        keyboard_label=speaker.say("button-share-position") if keyboard == "position" else None,
    )


def _buttons(rows: Rows, speaker: Voice) -> tuple[tuple[RenderedButton, ...], ...]:
    rendered = (tuple(made for button in row if (made := _button(button, speaker))) for row in rows)
    return tuple(row for row in rendered if row)


def _button(button: Button, speaker: Voice) -> RenderedButton | None:
    label = _label(button, speaker)
    if button.url is not None:
        return RenderedButton(label, url=button.url)
    if button.action is None:
        return None
    try:
        return RenderedButton(label, data=encode_action(button.action))
    except StateError:
        return None  # an id that no button can carry: the card without it is still worth more than no card


def _label(button: Button, speaker: Voice) -> str:
    args: Args = button.args
    text = button.label if button.label is not None else speaker.say(button.key or "old-button", args)
    return text if len(text) <= LABEL else f"{text[: LABEL - 1].rstrip()}…"
