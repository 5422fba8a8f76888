"""What the console's form for services asks of the bot: towns out of the gazetteer, and cards as Telegram shows them."""

from __future__ import annotations

import math
import threading
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime

import numpy as np
from numpy.typing import NDArray

from bot.dialogue.types import ShowService
from bot.paths import gazetteer_file
from bot.rendering import Numbers, render
from bot.services import Services
from knowledge.console.ports.form import CardMessage, Cards, Town, Towns
from knowledge.search.types import ServiceCard
from nlu.places import PlaceFinder, distance_km
from nlu.places.gazetteer import Gazetteer
from nlu.places.keys import key
from nlu.places.types import Place

LARGE = 20_000
"""Inhabitants of a town that needs no other one to be told apart by."""

_MOST_KEYS = 2500
_ROMANIAN = frozenset({"RO", "MD"})


class GazetteerTowns:
    """Implements :class:`knowledge.console.ports.form.Towns` with the gazetteer that understanding uses.

    Args:
        gazetteer: The file.
        finder: Finds names that were written with a slip.
        countries: Served; their towns come first.
    """

    def __init__(self, gazetteer: Gazetteer, finder: PlaceFinder, countries: Sequence[str]) -> None:
        self._gazetteer, self._finder = gazetteer, finder
        self._served = frozenset(countries)
        self._lock = threading.Lock()
        self._known: tuple[NDArray[np.int64], NDArray[np.float64], NDArray[np.int64]] | None = None

    def suggest(self, text: str, language: str, limit: int = 8) -> list[Town]:
        """Towns that the text may be the beginning of; a slip is forgiven where nothing begins like that."""
        asked = key(text)
        if not asked:
            return []
        keys = self._gazetteer.keys_beginning(asked, large=len(asked) < 3)[:_MOST_KEYS]
        named = self._gazetteer.names([*keys, asked])
        whole = {number for number, _ in named.get(asked, ())}
        numbers = {number for places in named.values() for number, _ in places}
        found = [place for place, _ in self._gazetteer.places(numbers).values() if place.kind == "town"]
        main = {number for places in named.values() for number, own in places if own}
        found.sort(
            key=lambda place: (
                -(
                    self._worth(place)
                    + (1.0 if place.geoname_id in whole else 0.0)
                    + (1.0 if place.geoname_id in main else 0.0)
                )
            )
        )
        if not found:
            looked_up = self._finder.lookup(text, language)
            found = [
                place for place in (looked_up.place, *looked_up.suggestions) if place and place.kind == "town"
            ]
        return [self._town(place, language) for place in found[:limit]]

    def around(self, lat: float, lon: float, language: str, limit: int = 25) -> list[Town]:
        """The nearest towns, nearest first."""
        numbers = self._nearest(lat, lon, limit)
        towns = [
            self._named(place, language, km=distance_km((lat, lon), (place.lat, place.lon)))
            for place in self._places(numbers)
        ]
        return sorted(towns, key=lambda town: town.km)

    def _worth(self, place: Place) -> float:
        return math.log10(place.population + 100) + (2.5 if place.country in self._served else 0.0)

    def _town(self, place: Place, language: str) -> Town:
        town = self._named(place, language)
        if place.population >= LARGE:
            return town
        others = self._places(self._nearest(place.lat, place.lon, 1, LARGE))
        return replace(town, near=next((self._finder.name_in(other, language) for other in others), ""))

    def _named(self, place: Place, language: str, km: float = 0.0) -> Town:
        name = self._finder.name_in(place, language)
        # GeoNames writes ş and ţ; the comma below that belongs there comes with the Romanian name.
        local = self._finder.name_in(place, "ro") if place.country in _ROMANIAN else place.name
        return Town(name, local, place.country, place.lat, place.lon, place.population, km=km)

    def _places(self, numbers: Iterable[int]) -> list[Place]:
        return [place for place, _ in self._gazetteer.places(numbers).values()]

    def _nearest(self, lat: float, lon: float, limit: int, population: int = 0) -> list[int]:
        """Numbers of the nearest towns of at least so many people; on a plane, which is good enough to choose by."""
        numbers, points, sizes = self._arrays()
        apart = np.abs(points[:, 1] - lon)
        east = np.minimum(apart, 360.0 - apart) * math.cos(math.radians(lat))
        squares = (points[:, 0] - lat) ** 2 + east**2
        squares[sizes < population] = np.inf
        order = np.argsort(squares)[:limit]
        return [int(numbers[index]) for index in order]

    def _arrays(self) -> tuple[NDArray[np.int64], NDArray[np.float64], NDArray[np.int64]]:
        with self._lock:
            if self._known is None:
                rows = self._gazetteer.towns()
                self._known = (
                    np.array([row[0] for row in rows], dtype=np.int64),
                    np.array([row[1:3] for row in rows], dtype=np.float64),
                    np.array([row[3] for row in rows], dtype=np.int64),
                )
            return self._known


class TelegramCards:
    """Implements :class:`knowledge.console.ports.form.Cards` with the renderer of the channels.

    Args:
        emergency: Emergency numbers, as the renderer asks for.
    """

    def __init__(self, emergency: Numbers) -> None:
        self._emergency = emergency

    def service(self, card: ServiceCard, language: str, now: datetime) -> list[CardMessage]:
        """The card as it would be sent now, without its buttons."""
        return [
            CardMessage(one.html)
            for one in render(ShowService(card, (), None), language, self._emergency, now)
        ]


def form_ports(services: Services) -> dict[type, object]:
    """What the form for services is given."""
    settings = services.settings
    gazetteer, countries = Gazetteer(gazetteer_file(settings)), settings.bot.countries
    towns = GazetteerTowns(gazetteer, PlaceFinder(gazetteer, countries), countries)
    return {Towns: towns, Cards: TelegramCards(services.emergency)}
