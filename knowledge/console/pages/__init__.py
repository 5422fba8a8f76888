"""The pages by area, one module each; a module that is put here is found by itself.

A module offers ``routes(console) -> list[BaseRoute]`` and, if it likes, ``NAV`` (entries of the navigation) and ``HOME`` (cards of the home page).
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Sequence
from functools import cache
from types import ModuleType

from starlette.routing import BaseRoute

from knowledge.console.frame import Console, HomePart, NavItem


@cache
def areas() -> Sequence[ModuleType]:
    """The modules of this package, by name."""
    names = sorted(found.name for found in pkgutil.iter_modules(__path__) if not found.name.startswith("_"))
    return [importlib.import_module(f"{__name__}.{name}") for name in names]


def routes(console: Console) -> list[BaseRoute]:
    """Routes of all areas."""
    return [route for area in areas() if hasattr(area, "routes") for route in area.routes(console)]


@cache
def navigation() -> Sequence[NavItem]:
    """Entries of all areas in their order."""
    items = [item for area in areas() for item in getattr(area, "NAV", ())]
    return sorted(items, key=lambda item: (item.order, item.key))


def home_parts() -> Sequence[HomePart]:
    """Providers of cards for the home page."""
    return [part for area in areas() for part in getattr(area, "HOME", ())]
