"""Says whether a word is one of a list in any of its forms, which in most of the languages differ by their endings alone."""

from __future__ import annotations

from collections.abc import Iterable

from nlu.places.keys import key

_WHOLE = 4  # letters up to which a word must be the whole word, longer ones are stems


class Stems:
    """Words as each language begins them; short ones are words by themselves, lest half the dictionary begin with them.

    Args:
        written: The words, in any spelling that :func:`key` evens out.
    """

    def __init__(self, written: Iterable[str]) -> None:
        keys = {key(one) for one in written}
        self._whole = frozenset(one for one in keys if len(one) <= _WHOLE)
        self._begun = tuple(one for one in keys if len(one) > _WHOLE)

    def __contains__(self, word: str) -> bool:
        """Whether the key ``word`` is a form of one of them."""
        return word in self._whole or word.startswith(self._begun)
