"""Names of codes in the operator's language, as templates need them: needs, countries, languages; an unknown code is shown as it is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache

from babel import Locale

from knowledge.console.frame import Visit
from knowledge.console.rendering import LANGUAGE_NAMES


class Words:
    """Names for one visit; remembers what it has said, for lists say the same words on every line.

    Args:
        visit: Whose language it is.
    """

    def __init__(self, visit: Visit) -> None:
        self._visit = visit
        self._said: dict[str, str] = {}

    def __call__(self, prefix: str, code: str) -> str:
        """The text of ``prefix-code``, the code itself if there is none."""
        key = f"{prefix}-{code.replace(' ', '-')}"
        if key not in self._said:
            known = self._visit.console.texts.has(key)
            self._said[key] = self._visit.t(key) if known else code
        return self._said[key]

    def country(self, code: str) -> str:
        """Name of a country."""
        return country_name(code, self._visit.language)

    def language(self, code: str) -> str:
        """Name of a language: ours as their speakers write them, others in the operator's language."""
        if code in LANGUAGE_NAMES:
            return LANGUAGE_NAMES[code]
        return str(_locale(self._visit.language).languages.get(code, code))

    def choices(self, prefix: str, codes: Iterable[str]) -> Sequence[tuple[str, str]]:
        """Codes with their names, for a menu."""
        return [(code, self(prefix, code)) for code in codes]

    def countries(self, codes: Iterable[str]) -> Sequence[tuple[str, str]]:
        """Countries with their names, by name."""
        return sorted(((code, self.country(code)) for code in codes), key=lambda pair: pair[1])


@lru_cache(maxsize=16)
def _locale(language: str) -> Locale:
    return Locale.parse(language)


def country_name(code: str, language: str) -> str:
    """Name of a country in a language."""
    return str(_locale(language).territories.get(code, code))
