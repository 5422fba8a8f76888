"""Reads what a browser posted into the values of a form: ``places.0.city`` is the city of the first place.

A browser changes texts on their way: line ends become CRLF. Here they become what they were, and characters that nothing can hold go.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import fields, is_dataclass
from functools import cache
from typing import Any, Final, TypeVar, get_args, get_origin, get_type_hints

from knowledge.console.numerals import whole

_UNFIT: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")
#: More rows than any service has; a request cannot ask for more work.
MOST_ROWS: Final = 100
#: Rows that were taken away leave gaps in the numbers.
_HIGHEST_ROW: Final = 9999
#: Characters of one field.
MOST_TEXT: Final = 20_000

#: What was posted: name → values.
Posted = Mapping[str, Sequence[str]]
_T = TypeVar("_T")


def tidy(text: str) -> str:
    """A text as it is kept: line ends of one kind, no control characters, no space around it."""
    return _UNFIT.sub("", text.replace("\r\n", "\n").replace("\r", "\n")).strip()


def one_line(text: str) -> str:
    """The text on one line, with single spaces."""
    return " ".join(tidy(text).split())


def lines(text: str) -> list[str]:
    """The lines of a field that holds one thing a line, without empty ones and without repetition."""
    return list(dict.fromkeys(line for part in text.split("\n") if (line := one_line(part))))


def listed(text: str) -> list[str]:
    """What stands between commas, the Arabic one among them."""
    return [part for piece in re.split("[,،]", text) if (part := one_line(piece))]


def decode(kind: type[_T], posted: Posted, prefix: str = "") -> _T:
    """The values of a dataclass out of posted fields; what was not posted is empty, False, or no row.

    Args:
        kind: A dataclass of texts, flags, tuples of texts, and other such dataclasses.
        posted: All fields of the request.
        prefix: Of the names that belong to this dataclass, with its dot.
    """
    return kind(**{name: _value(hint, posted, prefix + name) for name, hint in _hints(kind)})  # type: ignore[arg-type]


def encode(form: Any, prefix: str = "") -> dict[str, list[str]]:
    """What a browser posts when nobody touched the form: the opposite of :func:`decode`."""
    done: dict[str, list[str]] = {}
    for field in fields(form):
        value, name = getattr(form, field.name), prefix + field.name
        if isinstance(value, bool):
            if value:
                done[name] = ["true"]
        elif isinstance(value, str):
            done[name] = [value]
        elif is_dataclass(value):
            done |= encode(value, f"{name}.")
        elif value and isinstance(value[0], str):
            done[name] = list(value)
        else:
            for number, row in enumerate(value):
                done |= {f"{name}.{number}.": [""]} | encode(row, f"{name}.{number}.")
    return done


@cache
def _hints(kind: Any) -> tuple[tuple[str, Any], ...]:
    hints = get_type_hints(kind)
    return tuple((field.name, hints[field.name]) for field in fields(kind))


def _value(hint: Any, posted: Posted, name: str) -> Any:
    if hint is str:
        return tidy("".join(posted.get(name, ())[:1])[:MOST_TEXT])
    if hint is bool:
        return any(value not in ("", "false") for value in posted.get(name, ()))
    if get_origin(hint) is tuple:
        row = get_args(hint)[0]
        if row is str:
            return tuple(dict.fromkeys(tidy(value) for value in posted.get(name, ())[:MOST_ROWS] if value))
        return tuple(decode(row, posted, f"{name}.{number}.") for number in _rows(posted, f"{name}."))
    return decode(hint, posted, f"{name}.")


def _rows(posted: Posted, prefix: str) -> list[int]:
    numbers = {rest.partition(".")[0] for key in posted if (rest := key.removeprefix(prefix)) != key}
    found = {whole(number, most=_HIGHEST_ROW) for number in numbers}
    return sorted(number for number in found if number is not None)[:MOST_ROWS]
