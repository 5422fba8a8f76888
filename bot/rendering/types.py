"""What a channel gets to send: one message, ready in HTML and in plain text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, Protocol


@dataclass(frozen=True, slots=True)
class RenderedButton:
    """A button: ``data`` is callback data (at most 64 bytes), ``url`` a link; exactly one of them is set."""

    text: str
    data: str | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Pin:
    """A map pin in WGS 84 degrees."""

    lat: float
    lon: float
    title: str
    address: str


@dataclass(frozen=True, slots=True)
class Rendered:
    """One message.

    Attributes:
        html: In Telegram's HTML (only b and i), every value escaped, at most 4096 UTF-16 units.
        plain: The same without markup, for terminal and JSON.
        buttons: Rows of buttons under the message.
        keyboard: ``position``: show the key that shares the position once, with ``keyboard_label``; ``remove``: take it away.
        keyboard_label: The label of that key.
        pin: A pin to send instead of (or, where the channel has no maps, beside) the text.
    """

    html: str
    plain: str
    buttons: tuple[tuple[RenderedButton, ...], ...] = ()
    keyboard: Literal["position", "remove"] | None = None
    keyboard_label: str | None = None
    pin: Pin | None = None


class Number(Protocol):
    """One emergency number, as ``knowledge.emergency`` keeps it."""

    @property
    def country(self) -> str | None:
        """ISO 3166 alpha-2, None for a number that is the same in many countries."""

    @property
    def number(self) -> str:
        """As dialled."""

    @property
    def purpose(self) -> str:
        """Who answers: emergency, police, ambulance, emotional_support …"""

    @property
    def languages(self) -> Sequence[str] | None:
        """Languages spoken there, None when not known."""

    @property
    def hours(self) -> str | None:
        """``24/7``, opening hours, or None when not known."""


class Numbers(Protocol):
    """Finds the numbers for a danger."""

    def for_crisis(self, kind: str, country: str | None, /) -> Sequence[Number]:
        """Verified numbers of the country, most important first; None: those that are the same everywhere we serve."""
