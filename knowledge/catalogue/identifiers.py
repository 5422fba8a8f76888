"""Ids as files write them, and ids for what a file left without one: the same for the same thing, on every machine."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from typing import Any, Final

from knowledge.catalogue.report import Action

Raw = dict[str, Any]
Path = tuple[str | int, ...]
#: Called with code, action, path, value, expected.
Tell = Callable[[str, Action, Path, Any, str], None]

#: Ids that a file left out are made from what the thing is, so that a second import finds the same ones.
NAMESPACE: Final = uuid.UUID("6f1f3f0e-7d0c-5c4e-9b0a-3f6c2b5c8d11")
#: How files write that there is nothing.
MISSING: Final = frozenset({"", "null", "none", "n/a", "nan", "undefined", "-", "–", "—"})


def stable_id(*parts: object) -> str:
    """The same id for the same parts, on every machine."""
    return str(uuid.uuid5(NAMESPACE, "\x1f".join(str(part) for part in parts)))


def identifier(raw: Any) -> str:
    """An id as text; empty when there is none."""
    text = "" if raw is None or isinstance(raw, (dict, list, bool)) else str(raw).strip()
    return "" if text.casefold() in MISSING else text
