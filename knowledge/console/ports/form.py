"""What the form for services needs from outside: towns by name and by position, and cards as people see them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from knowledge.search.types import ServiceCard


@dataclass(frozen=True, slots=True)
class Town:
    """A town.

    Attributes:
        name: In the language asked for, where it is known to differ; else the GeoNames name.
        original: As it is written at the place, or by GeoNames.
        country: ISO 3166 alpha-2.
        lat, lon: Degrees, WGS 84.
        population: Inhabitants; 0 when not known.
        near: A larger town close by, for telling two of one name apart; empty for a large one.
        km: Distance from the point asked for, 0 when none was.
    """

    name: str
    original: str
    country: str
    lat: float
    lon: float
    population: int
    near: str = ""
    km: float = 0.0


class Towns(Protocol):
    """Knows towns. Works without network; may be asked from any thread."""

    def suggest(self, text: str, language: str, limit: int = 8) -> Sequence[Town]:
        """Towns whose name, in any language and script, begins with the text or is nearly it; those most likely meant first."""

    def around(self, lat: float, lon: float, language: str, limit: int = 25) -> Sequence[Town]:
        """The towns nearest to a point, nearest first."""


@dataclass(frozen=True, slots=True)
class CardMessage:
    """One message of a card: HTML with b and i only, everything else escaped."""

    html: str


class Cards(Protocol):
    """Shows a record as people get it on Telegram."""

    def service(self, card: ServiceCard, language: str, now: datetime) -> Sequence[CardMessage]:
        """The messages that tell of a service, in a language."""
