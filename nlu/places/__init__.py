"""Finds the town a person means, in any of the product's languages, scripts and grammatical cases."""

from nlu.places.building import build_gazetteer, ensure_gazetteer, is_current
from nlu.places.distance import distance_km
from nlu.places.finder import PlaceFinder
from nlu.places.gazetteer import gazetteer_path
from nlu.places.providers import NOWHERE, Providers
from nlu.places.types import Found, Kind, Place, Role

__all__ = [
    "NOWHERE",
    "Found",
    "Kind",
    "Place",
    "PlaceFinder",
    "Providers",
    "Role",
    "build_gazetteer",
    "distance_km",
    "ensure_gazetteer",
    "gazetteer_path",
    "is_current",
]
