"""Puts two changes of one record together: what only one side touched is taken from it, what both touched is a question for a person.

Parts of a record are followed by their id, as the history follows them, so that a telephone added on one side and an address
mended on the other are two changes of two things.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final, Literal

from knowledge.catalogue.drafts.types import FieldClash
from knowledge.catalogue.history import differences, label
from knowledge.catalogue.model import Document

Side = Literal["mine", "theirs"]
#: Nothing is there; None can be a value of a draft.
_MISSING: Final = object()


def three_way(base: Document, theirs: Document, mine: Document) -> tuple[FieldClash, ...]:
    """All fields in which the three differ, in the order of the draft."""
    of_mine = {one.field: one for one in differences(base, mine)}
    of_theirs = {one.field: one for one in differences(base, theirs)}
    fields = []
    for path in dict.fromkeys((*of_mine, *of_theirs)):
        my, their = of_mine.get(path), of_theirs.get(path)
        if my and their:
            fields.append(FieldClash(path, my.before, their.after, my.after, my.after != their.after))
        elif my:
            fields.append(FieldClash(path, my.before, my.before, my.after, False))
        elif their:
            fields.append(FieldClash(path, their.before, their.after, their.before, False))
    return tuple(fields)


def merged(
    base: Document, theirs: Document, mine: Document, choices: Mapping[str, Side] | None = None
) -> Document:
    """One document of two that grew out of a third.

    Args:
        base: What both began from.
        theirs: As it is now.
        mine: As it is drafted.
        choices: Path of a field that both changed → whose value counts; ``mine`` where nothing is said.
    """
    result = _merged(base, theirs, mine, "", choices or {})
    assert isinstance(result, dict)
    return result


def _merged(base: Any, theirs: Any, mine: Any, path: str, choices: Mapping[str, Side]) -> Any:
    if theirs in (mine, base):
        return mine
    if mine == base:
        return theirs
    sides = (base, theirs, mine)
    if all(isinstance(one, Mapping) for one in sides[1:]):
        old = base if isinstance(base, Mapping) else {}
        done = {}
        for key in dict.fromkeys((*mine, *theirs)):
            inner = f"{path}.{key}" if path else str(key)
            value = _merged(
                old.get(key, _MISSING), theirs.get(key, _MISSING), mine.get(key, _MISSING), inner, choices
            )
            if value is not _MISSING:
                done[key] = value
        return done
    if all(one is _MISSING or _has_named_parts(one) for one in sides):
        parts: list[Sequence[Any]] = [() if one is _MISSING else one for one in sides]
        return _merged_parts(parts[0], parts[1], parts[2], path, choices)
    return theirs if _chosen(path, choices) == "theirs" else mine


def _merged_parts(
    base: Sequence[Any], theirs: Sequence[Any], mine: Sequence[Any], path: str, choices: Mapping[str, Side]
) -> list[Any]:
    """In the order of the draft, what the other side added at the end."""
    old, other, own = (
        {label(item, index): item for index, item in enumerate(of)} for of in (base, theirs, mine)
    )
    done = []
    for name in dict.fromkeys((*own, *other)):
        item = _merged(
            old.get(name, _MISSING),
            other.get(name, _MISSING),
            own.get(name, _MISSING),
            f"{path}[{name}]",
            choices,
        )
        if item is not _MISSING:
            done.append(item)
    return done


def _has_named_parts(value: Any) -> bool:
    """Whether it is a list of parts that can be told apart."""
    if not isinstance(value, list) or not all(isinstance(item, Mapping) for item in value):
        return False
    return len({label(item, index) for index, item in enumerate(value)}) == len(value)


def _chosen(path: str, choices: Mapping[str, Side]) -> Side:
    """Whose value counts: as was chosen for the field, or for any field inside it where one side took the whole away."""
    if path in choices:
        return choices[path]
    inside: Iterator[Side] = (
        side for field, side in choices.items() if field.startswith((f"{path}.", f"{path}["))
    )
    return next(inside, "mine")
