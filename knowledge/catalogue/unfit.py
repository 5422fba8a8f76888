"""Takes out of a file's values the characters that no database, terminal or screen can hold: control characters, halves of pairs."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, Final

from knowledge.catalogue.report import Action

_UNFIT: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff]")
#: How JSON writes them: it has no other way.
_WRITTEN: Final = re.compile(r"\\u(?:00[01]|[dD][89a-fA-F])")
Path = tuple[str | int, ...]


def may_be_unfit(text: str) -> bool:
    """Whether a JSON text may hold such characters: looking at every value is only worth it then."""
    return bool(_WRITTEN.search(text))


def without_unfit(value: Any, tell: Callable[[str, Action, Path, Any, str], None], path: Path = ()) -> Any:
    """The value with such characters taken out of all its texts and keys; every repair is told."""
    if isinstance(value, str) and _UNFIT.search(value):
        clean = _UNFIT.sub("", value)
        tell("control_characters", "repaired", path, _UNFIT.sub("\ufffd", value), clean)
        return clean
    if isinstance(value, dict):
        return {_UNFIT.sub("", key): without_unfit(item, tell, (*path, key)) for key, item in value.items()}
    if isinstance(value, list):
        return [without_unfit(item, tell, (*path, number)) for number, item in enumerate(value)]
    return value
