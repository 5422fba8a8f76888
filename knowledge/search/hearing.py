"""What the words and the meaning of a question say of all records: the costly part of a search, which nothing else that is asked changes.

One message is often searched for twice in a row: first among the answers alone, then among everything; or again once the town
is known. The last few questions are therefore remembered, by digest and without their words.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Final

import numpy as np

from knowledge.search.columns import Bools, Floats
from knowledge.search.lexical import covered
from knowledge.search.snapshot import Snapshot
from knowledge.search.types import Normaliser, Query, Vector

#: So many questions are remembered: a hundred thousand records take 0.9 MB each.
_REMEMBERED: Final = 4


@dataclass(frozen=True, slots=True)
class Heard:
    """Of one question, by row of all parts of the index one after the other; never to be written to.

    Attributes:
        covered: What share of the question each record's words cover.
        question: The question as the frame sees it, None without a vector.
        centres: How near each record's centre is (its cosine less its pull), or the most it can be; NaN without vectors. Nothing without a question.
        known: Which of these are known.
    """

    covered: Floats
    question: Vector | None
    centres: Floats
    known: Bools


def hear(query: Query, snapshot: Snapshot, vector: Vector | None, normalise: Normaliser) -> Heard:
    """Reads a question.

    Args:
        query: The question; only its text and language count.
        snapshot: The state of the index.
        vector: The question's own vector, None without a model.
        normalise: The product's text folding.
    """
    segments, said = snapshot.segments, query.text.strip()
    language, question = query.language, None
    if said and vector is not None and snapshot.frame is not None:
        language = snapshot.frame.language_of(vector, query.language)
        question = snapshot.frame.question_in(vector, language)
    worded = np.zeros(sum(len(one.alive) for one in segments), dtype=np.float32)
    if said:
        parts = [(one.lexical, one.alive) for one in segments]
        worded = np.concatenate(covered(parts, said, language, normalise))
    if question is None:
        return Heard(worded, None, worded[:0], np.zeros(0, dtype=np.bool_))
    told = [one.centre_cosines(question) for one in segments]
    centres, known = (np.concatenate(part) for part in zip(*told, strict=True))
    return Heard(worded, question, centres, known)


class Hearing:
    """Reads questions and remembers the last few, for one state of the index at a time."""

    def __init__(self, normalise: Normaliser) -> None:
        self._normalise = normalise
        self._last: dict[bytes, tuple[Snapshot, Heard]] = {}

    def hear(self, query: Query, snapshot: Snapshot, vector: Vector | None) -> Heard:
        """See :func:`hear`."""
        digest = hashlib.blake2b(f"{query.language}\0{query.text}".encode("utf-8", "surrogatepass"))
        digest.update(b"" if vector is None else vector.tobytes())
        key = digest.digest()
        before = self._last.get(key)
        if before is not None and before[0] is snapshot:
            return before[1]
        heard = hear(query, snapshot, vector, self._normalise)
        # Replaced as a whole: other threads look into the old one.
        others = [one for one in self._last.items() if one[0] != key and one[1][0] is snapshot]
        self._last = dict([*others[1 - _REMEMBERED :], (key, (snapshot, heard))])
        return heard
