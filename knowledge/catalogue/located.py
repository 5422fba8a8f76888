"""Reads a JSON file so that every value can be traced to its line, at the speed of the standard decoder.

Lines are only looked for when there is something to say about a value: a file without faults costs nothing extra.
"""

from __future__ import annotations

import json
import math
import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from json.decoder import scanstring  # type: ignore[attr-defined]  # public in the module, missing in its stub
from pathlib import Path
from typing import Any, Final

from knowledge.catalogue.unfit import may_be_unfit
from knowledge.errors import ImportFailed

Path_ = tuple[str | int, ...]
_SPACE: Final = re.compile(r"[ \t\n\r]*")
#: Where a list of services is found when the file is an object: the API's page, and common exports.
_LIST_KEYS: Final = ("contents", "services")


def _refuse_constant(name: str) -> Any:
    raise ValueError(f"{name} is no JSON")


def _float(digits: str) -> float | str:
    """A number too large for any use stays the text it was: as "Infinity" no JSON could say it again."""
    number = float(digits)
    return number if math.isfinite(number) else digits


_DECODER: Final = json.JSONDecoder(parse_constant=_refuse_constant, parse_float=_float)


@dataclass(frozen=True, slots=True)
class Item:
    """One object of the list: its value and where it begins in the text."""

    value: Any
    start: int


class LocatedJson:
    """A JSON file of records.

    Attributes:
        items: The objects of the list.
        unfit: Whether texts may hold characters that cannot be stored.
        envelope: What the object around the list says besides (``total_items`` …); empty for a bare list.

    Raises:
        ImportFailed: With file, line, column and what was expected.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        try:
            self._text = path.read_bytes().decode("utf-8-sig")
        except OSError as error:
            raise ImportFailed(file=str(path), expected="a readable file", value=error.strerror) from None
        except UnicodeDecodeError as error:
            raise ImportFailed(file=str(path), expected="UTF-8", value=f"byte {error.start}") from None
        self._breaks = [match.start() for match in re.finditer("\n", self._text)]
        self.envelope: dict[str, Any] = {}
        self.unfit = may_be_unfit(self._text)
        self.items = self._read()

    def position(self, offset: int) -> tuple[int, int]:
        """Line and column, both from 1."""
        line = bisect_right(self._breaks, offset - 1)
        return line + 1, offset - (self._breaks[line - 1] if line else -1)

    def line(self, item: Item, path: Path_ = ()) -> int:
        """Line of the value at ``path`` inside the item, or of the nearest thing around it that is there."""
        offset = self._space(item.start)
        for step in path:
            inner = self._step(offset, step)
            if inner is None:
                break
            offset = inner
        return self.position(offset)[0]

    def _read(self) -> list[Item]:
        start = self._space(0)
        if self._text[start : start + 1] == "[":
            items, end = self._elements(start)
        elif self._text[start : start + 1] == "{":
            items, end = self._object(start)
        else:
            raise self._failed(start, "a list of services or an object with contents or services")
        if (rest := self._space(end)) != len(self._text):
            raise self._failed(rest, "the end of the file")
        return items

    def _object(self, start: int) -> tuple[list[Item], int]:
        items: list[Item] | None = None
        end = start
        for key, offset in self._members(start):
            if key in _LIST_KEYS and self._text[offset : offset + 1] == "[" and items is None:
                items, end = self._elements(offset)
            else:
                self.envelope[key], end = self._value(offset)
        end = self._end_of(start)
        if items is None:
            if "name" not in self.envelope and "id" not in self.envelope:
                raise self._failed(start, "a list of services or an object with contents or services")
            items, self.envelope = [Item(self.envelope, start)], {}  # a single service
        elif {
            "name",
            "organization",
            "service_at_locations",
        } & self.envelope.keys() and "id" in self.envelope:
            # An organisation that lists its services: they are its.
            owner = {key: value for key, value in self.envelope.items() if key != "services"}
            items = [
                Item(
                    {"organization": owner} | item.value if isinstance(item.value, dict) else item.value,
                    item.start,
                )
                for item in items
            ]
            self.envelope = {}
        return items, end

    def _end_of(self, start: int) -> int:
        return self._value(start)[1]

    def _elements(self, start: int) -> tuple[list[Item], int]:
        items: list[Item] = []
        offset = self._space(start + 1)
        if self._text[offset : offset + 1] == "]":
            return items, offset + 1
        while True:
            value, end = self._value(offset)
            items.append(Item(value, offset))
            end = self._space(end)
            mark = self._text[end : end + 1]
            if mark == "]":
                return items, end + 1
            if mark != ",":
                raise self._failed(end, "a comma or the end of the list")
            offset = self._space(end + 1)

    def _members(self, start: int) -> Iterator[tuple[str, int]]:
        """Keys of an object with the place of their value."""
        offset = self._space(start + 1)
        while self._text[offset : offset + 1] == '"':
            try:
                key, end = scanstring(self._text, offset + 1, True)
            except json.JSONDecodeError as error:
                raise self._failed(error.pos, error.msg) from None
            end = self._space(end)
            if self._text[end : end + 1] != ":":
                raise self._failed(end, "a colon")
            offset = self._space(end + 1)
            yield key, offset
            offset = self._space(self._value(offset)[1])
            if self._text[offset : offset + 1] != ",":
                break
            offset = self._space(offset + 1)
        if self._text[offset : offset + 1] != "}":
            raise self._failed(offset, "a key in double quotes or the end of the object")

    def _step(self, offset: int, step: str | int) -> int | None:
        mark = self._text[offset : offset + 1]
        if isinstance(step, str) and mark == "{":
            return next((place for key, place in self._members(offset) if key == step), None)
        if isinstance(step, int) and mark == "[":
            items, _ = self._elements(offset)
            return items[step].start if step < len(items) else None
        return None

    def _value(self, offset: int) -> tuple[Any, int]:
        try:
            return _DECODER.raw_decode(self._text, offset)
        except json.JSONDecodeError as error:
            raise self._failed(error.pos, error.msg) from None
        except (ValueError, RecursionError) as error:
            raise self._failed(offset, f"plain JSON ({error})") from None

    def _space(self, offset: int) -> int:
        match = _SPACE.match(self._text, offset)
        return match.end() if match else offset

    def _failed(self, offset: int, expected: str) -> ImportFailed:
        line, column = self.position(min(offset, len(self._text)))
        value = self._text[offset : offset + 30].split("\n")[0]
        return ImportFailed(file=str(self.path), line=line, column=column, value=value, expected=expected)
