"""Orders the places of one name by how likely each is meant: size, country, language, providers and neighbours."""

from __future__ import annotations

import math
from collections.abc import Sequence

from nlu.places.candidates import Option
from nlu.places.distance import distance_km
from nlu.places.providers import NOWHERE, Providers
from nlu.places.types import Place

_SAME_KM = 15.0  # nearer than this, two readings lead to the same providers
_CONTEXT_KM = 60.0
# Where a language is at home, its names mean those countries rather than others: Turkish «Tuzla», Romanian «Roman».
_HOME = {
    "en": "GB IE", "uk": "UA", "ro": "RO MD", "pl": "PL", "de": "DE AT CH", "fr": "FR BE CH", "es": "ES", "tr": "TR",
    "fa": "IR AF", "ps": "AF PK",
}  # fmt: skip
_AT_HOME = 0.7
_GREAT_CITY, _TIMES, _HAMLET = 500_000, 100, 3.0
_REGION_WORTH = (
    6.5  # as a town of 100,000 in a country served first: GeoNames has no population for our regions
)
# Border crossings and camps: a hamlet at one is named far more often than its size tells, and rather than a namesake inland.
_CROSSINGS = frozenset(
    (country, name.strip())
    for country, names in {
        "MD": "Palanca, Ungheni, Dancu, Giurgiuleşti, Otaci, Leova, Cahul",
        "UA": "Orlivka, Shehyni, Krakovets, Rava-Ruska, Ustyluh, Solotvyno, Mamalyha, Chop, Reni, Uhryniv, Starokozache, Vylok,"
        " Mohyliv-Podilskyy, Terebleche",
        "RO": "Siret, Isaccea, Drânceni, Sighetu Marmaţiei, Halmeu, Oancea, Galaţi, Vicovu de Sus",
        "PL": "Medyka, Korczowe, Dorohusk, Hrebenne, Terespol, Krościenko, Horodło, Dołhobyczów, Michałowo, Krynki, Hajnówka, Białowieża,"
        " Gubin",
        "HU": "Záhony, Beregsurány, Röszke, Tompa, Hegyeshalom", "GR": "Évzonoi, Kastaniés, Diavatá", "RS": "Preševo, Šid, Subotica",
        "BA": "Bihać, Velika Kladuša", "MK": "Gevgelija", "BG": "Harmanli, Lyubimets, Svilengrad", "TR": "Edirne, İpsala, Reyhanlı",
        "PK": "Landi Kotal, Chaman, Taftan", "AF": "Spīn Bōldak, Zaranj, Kuhsān, Muhmand Dara", "IR": "Tāybād, Bāzargān",
        "JO": "Mafraq, Al Azraq ash Shamālī", "IT": "Ventimiglia, Lampedusa, Oulx", "FR": "Calais, Menton, Briançon, Grande-Synthe",
        "DE": "Friedland, Eisenhüttenstadt", "NL": "Ter Apel", "AT": "Traiskirchen", "ES": "Irun, Melilla, Ceuta", "LT": "Pabradė",
    }.items()
    for name in names.split(",")
)  # fmt: skip


class Ranking:
    """Knows which countries are served (``served``) and which are near, that is known in full (``near``)."""

    def __init__(self, served: frozenset[str], near: frozenset[str]) -> None:
        self._served, self._near = served, near

    def ranked(
        self,
        options: Sequence[Option],
        language: str | None,
        prefer: Providers = NOWHERE,
        anchors: Sequence[Option] = (),
    ) -> list[Option]:
        """Return ``options`` best first, for a text in ``language`` that also names the places ``anchors``."""
        home = _HOME.get(language or "", "")
        largest = max((option.place.population for option in options if option.exact), default=0)

        def score_of(option: Option) -> float:
            place = option.place
            score = self.worth(place) + (1.4 if option.main else 0.0) + (1.0 if option.exact else 0.0)
            if largest > _GREAT_CITY and place.kind == "town" and place.population * _TIMES < largest:
                score -= _HAMLET  # «Roma» is Rome, whatever village is called so too
            score += _AT_HOME if place.country in home else 0.0
            score += 1.0 if is_crossing(place) else 0.0
            if prefer.near((place.lat, place.lon)):
                score += 2.5
            for anchor in anchors:
                other = anchor.place
                if other.geoname_id == place.geoname_id or other.country != place.country:
                    continue
                near = distance_km((place.lat, place.lon), (other.lat, other.lon)) <= _CONTEXT_KM
                if near or other.kind == "country" or option.admin1 == anchor.admin1:
                    score += 1.5
            return score

        return sorted(options, key=score_of, reverse=True)

    def worth(self, place: Place) -> float:
        """Return how likely a place is meant before anything is read: size, and whether its country is served."""
        if place.kind == "region":
            return _REGION_WORTH
        general = 0.5 if place.kind == "country" else 0.0
        expected = 1.5 if place.country in self._served else 0.0 if place.country in self._near else -2.0
        return math.log10(place.population + 100) + general + expected

    def others(self, ranked: Sequence[Option], place: Place | None = None) -> tuple[Place, ...]:
        """Return up to three other places, far enough from the chosen one to matter."""
        chosen = place or ranked[0].place
        others: list[Place] = []
        for option in ranked:
            kept = (chosen, *others)
            if option.exact and all(
                distance_km((o.lat, o.lon), (option.place.lat, option.place.lon)) > _SAME_KM for o in kept
            ):
                others.append(option.place)
        return tuple(others[:3])


def crossings() -> frozenset[tuple[str, str]]:
    """Return country and GeoNames name of every town known for a border crossing or a camp."""
    return _CROSSINGS


def is_crossing(place: Place) -> bool:
    """Return whether ``place`` is known for a border crossing or a camp."""
    return place.kind == "town" and (place.country, place.name) in _CROSSINGS


def is_at_home(country: str, language: str | None) -> bool:
    """Return whether ``language`` is at home in ``country``."""
    return country in _HOME.get(language or "", "")
