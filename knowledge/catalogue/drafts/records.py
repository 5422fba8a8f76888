"""Results of a check as plain data and back: they are stored with the draft."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime
from typing import Any

from knowledge.catalogue.drafts.types import Asked, Checked, DraftFinding


def checked_data(checked: Checked) -> dict[str, Any]:
    """What JSON can hold."""
    return asdict(checked) | {"at": checked.at.isoformat()}


def checked_from(data: Mapping[str, Any] | None) -> Checked | None:
    """The opposite of :func:`checked_data`; None for what another edition of the program wrote: then it is checked again."""
    try:
        return None if data is None else _checked(data)
    except (KeyError, TypeError, ValueError):
        return None


def _checked(data: Mapping[str, Any]) -> Checked:
    return Checked(
        at=datetime.fromisoformat(data["at"]),
        findings=tuple(DraftFinding(**one) for one in data["findings"]),
        asked=tuple(Asked(**one) for one in data["asked"]),
        town=data["town"],
        tried=data["tried"],
        degraded=tuple(data["degraded"]),
        others=data["others"],
        others_lost=tuple(Asked(**one) for one in data["others_lost"]),
    )
