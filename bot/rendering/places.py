"""Puts the names of places into the reader's language: a Ukrainian reads «Вінниця», a Romanian «Timișoara» with a comma below."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from bot.dialogue.naming import TOWN, WHICH
from bot.dialogue.types import Args, Button, Reply, Rows, Say, ShowPin
from bot.rendering.voice import voice

NameIn = Callable[[int, str], str | None]
"""The name of a GeoNames id in a language; None when the gazetteer does not have it."""


def in_own_words(reply: Reply, language: str, name_in: NameIn) -> Reply:
    """The reply with every place named for readers of a language.

    Args:
        reply: From the dialogue.
        language: The person's; a reply may name another one for itself.
        name_in: Names towns; countries are named by CLDR.
    """
    if isinstance(reply, ShowPin):
        return reply
    if isinstance(reply, Say):
        language = reply.language or language
        return replace(
            reply,
            args=_named(reply.args, language, name_in),
            more=tuple((key, _named(args, language, name_in)) for key, args in reply.more),
            buttons=_rows(reply.buttons, language, name_in),
        )
    return replace(reply, buttons=_rows(reply.buttons, language, name_in))


def _rows(rows: Rows, language: str, name_in: NameIn) -> Rows:
    return tuple(tuple(_button(button, language, name_in) for button in row) for row in rows)


def _button(button: Button, language: str, name_in: NameIn) -> Button:
    return replace(button, args=_named(button.args, language, name_in)) if WHICH in button.args else button


def _named(args: Args, language: str, name_in: NameIn) -> Args:
    kind, _, which = str(args.get(WHICH, "")).partition(":")
    if kind == "country":
        return {**args, TOWN: voice(language).country(which)}
    name = name_in(int(which), language) if kind == "geonames" else None
    return {**args, TOWN: name} if name else args
