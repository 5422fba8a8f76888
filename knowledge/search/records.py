"""Keeps very many records in little memory: packed as bytes, unpacked for the few that are ranked or shown.

A hundred thousand services as Python objects take more than the vectors do, and every full collection of garbage walks through
them while a question waits. Packed, they are one string of bytes each, which the collector does not look at.
"""

from __future__ import annotations

import io
import pickle
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import fields, is_dataclass
from functools import lru_cache
from operator import attrgetter
from typing import Any, Final

from knowledge.search.documents import record_key
from knowledge.search.reader import Record

#: So many unpacked records are remembered: those that are asked for are asked for again.
_REMEMBERED: Final = 2048
#: The quickest: packing must not cost more than reading the record did.
_LEVEL: Final = 1


@lru_cache(maxsize=64)
def _names(kind: type) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind))


@lru_cache(maxsize=64)
def _values(kind: type) -> attrgetter[tuple[Any, ...]]:
    return attrgetter(*_names(kind))


class _Packer(pickle.Pickler):
    """Packs frozen dataclasses as a call of their class, which is unpacked four times sooner than field by field."""

    def reducer_override(self, value: Any) -> Any:
        if is_dataclass(value) and not isinstance(value, type):
            kind = type(value)
            return kind, tuple(getattr(value, name) for name in _names(kind))
        return NotImplemented


def _packed(value: object) -> bytes:
    buffer = io.BytesIO()
    _Packer(buffer, pickle.HIGHEST_PROTOCOL).dump(value)
    return buffer.getvalue()


class RecordStore:
    """Records by row. Never changes.

    Args:
        records: The records, in the order of their rows.
    """

    def __init__(self, records: Iterable[Record]) -> None:
        self.keys: list[str] = []
        self._facts: list[bytes] = []
        self._texts: list[bytes] = []
        for record in records:
            self.keys.append(record_key(record))
            self._facts.append(_packed(_with_texts(record, ())))
            self._texts.append(zlib.compress(_packed(record.texts), _LEVEL))
        self._remembered: Callable[[int], Record] = lru_cache(maxsize=_REMEMBERED)(self._unpacked)

    def __len__(self) -> int:
        return len(self.keys)

    def _unpacked(self, row: int) -> Record:
        record: Record = pickle.loads(self._facts[row])  # our own bytes, never from outside
        return record

    def facts(self, row: int) -> Record:
        """The record without its texts: all that ranking asks."""
        return self._remembered(row)

    def whole(self, row: int) -> Record:
        """The record with its texts, for its card."""
        texts = pickle.loads(zlib.decompress(self._texts[row]))
        return _with_texts(self.facts(row), texts)


def _with_texts(record: Any, texts: Any) -> Record:
    """Two kinds of record with two kinds of text: only their types know that they go together."""
    kind: type = type(record)  # by hand, because dataclasses.replace takes longer than unpacking
    values = list(_values(kind)(record))
    values[_names(kind).index("texts")] = texts
    changed: Record = kind(*values)
    return changed


class RecordView(Mapping[str, Record]):
    """The records of several stores by key, unpacked when asked for.

    Args:
        stores: With the rows of each that count.
    """

    def __init__(self, stores: Sequence[tuple[RecordStore, Iterable[int]]]) -> None:
        self._places = {store.keys[row]: (store, row) for store, rows in stores for row in rows}

    def __getitem__(self, key: str) -> Record:
        store, row = self._places[key]
        return store.whole(row)

    def __iter__(self) -> Iterator[str]:
        return iter(self._places)

    def __len__(self) -> int:
        return len(self._places)
