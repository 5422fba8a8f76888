"""Remembers how catalogue texts were taken apart into runs of letters: evening out their spelling is most of the work of a start."""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

import numpy as np

from knowledge.search import lexical
from knowledge.search.courtesy import Courtesy
from knowledge.search.derived import DerivedFile
from knowledge.search.documents import Words
from knowledge.search.lexical import Counted, count_runs
from knowledge.search.types import Normaliser

#: Name of the runs' file in the index folder.
RUNS_FILE: Final = "runs.db"
_AT_ONCE: Final = 2000
#: Bytes of the digest of a run and of its count.
_DIGEST: Final = 8
_COUNT: Final = 1


class RunCounter:
    """Takes the words of records apart, each text once in its life.

    Args:
        file: Where the runs are kept, as digests and counts.
        normalise: The product's text folding; what it made is forgotten when its module changes.
        courtesy: Lets questions go first.
    """

    def __init__(self, file: DerivedFile, normalise: Normaliser, courtesy: Courtesy) -> None:
        self._file = file
        self._normalise = normalise
        self._courtesy = courtesy
        self._made_by = _identity(normalise)

    def count(self, words: Sequence[Words]) -> Iterator[Counted]:
        """The runs of each item, in order."""
        for start in range(0, len(words), _AT_ONCE):
            part = words[start : start + _AT_ONCE]
            keys = [_key(item) for item in part]
            known = self._file.read(self._made_by, keys)
            fresh: dict[bytes, bytes] = {}
            for key, item in zip(keys, part, strict=True):
                if (value := known.get(key)) is None:
                    self._courtesy.give_way()
                    counted = count_runs(item, self._normalise)
                    value = known[key] = fresh[key] = counted.runs.tobytes() + counted.often.tobytes()
                yield _counted(value)
            if fresh:
                self._file.write(self._made_by, list(fresh.items()))

    def keep_only(self, words: Iterator[Words]) -> int:
        """Drops the runs of texts that are no longer in the catalogue; says how many."""
        return self._file.keep_only(self._made_by, map(_key, words))


def _key(words: Words) -> bytes:
    text = f"{words.naming}\0{words.describing}"
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).digest()


def _counted(value: bytes) -> Counted:
    count = len(value) // (_DIGEST + _COUNT)
    return Counted(
        np.frombuffer(value, dtype="<u8", count=count),
        np.frombuffer(value, dtype="u1", offset=count * _DIGEST),
    )


def _identity(normalise: Normaliser) -> str:
    """A name that changes when a text may be taken apart otherwise: what the code that does it looks like."""
    digest = hashlib.blake2b(digest_size=8)
    for module in (lexical.__name__, getattr(normalise, "__module__", "")):
        source = getattr(sys.modules.get(module), "__file__", None)
        digest.update(Path(source).read_bytes() if source else module.encode())
    return f"{getattr(normalise, '__qualname__', '')}-{digest.hexdigest()}"
