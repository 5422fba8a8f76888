"""Finds, for any word of a message, the towns that a slip of the finger or of the ear makes it of, in microseconds.

Comparing every word with every name takes milliseconds each. Two spellings that a single wrong, missing, doubled or
swapped letter parts become equal when each loses at most one letter (Mor & Fraenkel 1982; SymSpell), so the names are
filed under what is left of them, as 32-bit checksums. Letters that sound alike are one letter before that.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from zlib import crc32

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.distance import OSA

from nlu.places.keys import script_of

SHORTEST = 5  # letters of a name that slips are told from; shorter ones are one letter from everything
_SOUNDS: dict[str, tuple[tuple[re.Pattern[str], str], ...]] = {
    script: tuple((re.compile(written), sound) for written, sound in rules)
    for script, rules in {
        "latin": (
            ("tsch|tch|cz|ch", "c"), ("sch|sz|sh|[zßx]", "s"), ("ph", "f"), ("th|dt", "t"), ("ck|qu|q", "k"), ("[bw]", "v"),
            ("[ea][iy]", "ai"), ("ou|oo", "u"), ("ie|ee|y", "i"), (r"(?<=[^\W_])d\b", "t"), (r"(.)\1+", r"\1"),
        ),
        "cyrillic": (
            ("о", "а"), ("тс", "ц"), ("щ", "ш"), ("ф", "в"), (r"(?<=\w)д\b", "т"), (r"(?<=\w)г\b", "к"), (r"(.)\1+", r"\1"),
        ),
        "arabic": (("ث", "س"), ("[قغ]", "ک"), ("ح", "ه"), ("[عء]", "ا"), ("ژ", "ز"), (r"(.)\1+", r"\1")),
    }.items()
}  # fmt: skip


def sounding(key: str) -> str:
    """Return ``key`` with one letter for what sounds alike: «leibtzig» and «leipzig» stay apart, «dortmunt» and «dortmund» do not."""
    for written, sound in _SOUNDS.get(script_of(key), ()):
        key = written.sub(sound, key)
    return key


def _filed(key: str) -> set[int]:
    # Also as written: a wrong letter may part what sounds alike together, «ei» in «lejpzig».
    return {
        crc32(left.encode())
        for written in {key, sounding(key)}
        for left in (written, *(written[:i] + written[i + 1 :] for i in range(len(written))))
    }


def pack(keys: Sequence[str]) -> tuple[bytes, bytes]:
    """Return the checksums under which ``keys`` are filed, ascending, and for each the number of its key."""
    pairs = sorted((checksum, number) for number, name in enumerate(keys) for checksum in _filed(name))
    checksums = np.array([checksum for checksum, _ in pairs], dtype="<u4")
    return checksums.tobytes(), np.array([number for _, number in pairs], dtype="<u4").tobytes()


class Slips:
    """What :func:`pack` wrote, for looking up."""

    def __init__(self, checksums: bytes, numbers: bytes) -> None:
        self._checksums: NDArray[np.uint32] = np.frombuffer(checksums, dtype="<u4")
        self._numbers: NDArray[np.uint32] = np.frombuffer(numbers, dtype="<u4")

    def near(self, asked: Iterable[str]) -> dict[str, list[int]]:
        """Return for each of ``asked`` that is near a name the numbers of such names; some may be farther than a slip."""
        filed = [(one, checksum) for one in asked if len(one) >= SHORTEST for checksum in _filed(one)]
        if not filed:
            return {}
        wanted = np.array([checksum for _, checksum in filed], dtype="<u4")
        first = np.searchsorted(self._checksums, wanted, side="left")
        last = np.searchsorted(self._checksums, wanted, side="right")
        found: dict[str, list[int]] = {}
        for (one, _), start, stop in zip(filed, first.tolist(), last.tolist(), strict=True):
            if stop > start:
                found.setdefault(one, []).extend(self._numbers[start:stop].tolist())
        return {one: sorted(set(numbers)) for one, numbers in found.items()}


def is_slip(asked: str, name: str) -> bool:
    """Return whether a single slip makes ``name`` of ``asked``, or the two sound alike."""
    return asked != name and (
        OSA.distance(asked, name, score_cutoff=1) == 1 or sounding(asked) == sounding(name)
    )
