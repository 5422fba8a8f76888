"""Fits a repaired object to the model: what still has a wrong type is left out piece by piece, never the whole record for one field."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

from pydantic import ValidationError

from knowledge.catalogue.model import MODELS, Document, RecordKind, canonical
from knowledge.catalogue.report import Action
from knowledge.errors import CatalogueError

Tell = Callable[[str, Action, tuple[str | int, ...], Any, str], None]


def fit(kind: RecordKind, raw: dict[str, Any], tell: Tell) -> Document | None:
    """The canonical document, None if what is left has no id or no name."""
    try:
        return canonical(kind, raw)
    except CatalogueError:
        document = copy.deepcopy(raw)  # now every fault is looked for, and the caller's object stays as it is
    while True:
        try:
            MODELS[kind].model_validate(document)
        except ValidationError as error:
            # The last one: removing it moves none of the others.
            last = error.errors()[-1]
            path = tuple(step for step in last["loc"] if isinstance(step, (str, int)))
            tell("type_invalid", "refused", path, last.get("input"), last["msg"])
            if not _cut(document, path):
                return None
        else:
            return canonical(kind, document)


def _cut(document: dict[str, Any], path: tuple[str | int, ...]) -> bool:
    """Removes what is at the path, or the part around it when it is not there; False if that would be the record itself."""
    holder: Any = document
    trail: list[tuple[Any, str | int]] = []
    for step in path:
        trail.append((holder, step))
        try:
            holder = holder[step]
        except (KeyError, IndexError, TypeError):
            break
    missing = len(trail) == len(path) and not _has(*trail[-1])
    required = len(path) == 1 and path[0] in {"id", "name", "status", "texts", "source_url"}
    while trail:
        owner, step = trail.pop()
        if missing or (isinstance(owner, dict) and step in {"number", "entity", "field"} and trail):
            missing = False
            continue  # a part without what it is about goes as a whole
        if required or not _has(owner, step):
            return False
        del owner[step]
        return True
    return False


def _has(owner: Any, step: str | int) -> bool:
    return (
        step in owner
        if isinstance(owner, dict)
        else isinstance(owner, list) and isinstance(step, int) and step < len(owner)
    )
