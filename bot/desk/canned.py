"""Ready replies of counsellors, each in the person's language, so that the sentences said most often need no translator.

They lie in ``canned/<language>.ftl``: ``<key>`` is what the person reads, ``<key>-title`` the counsellor's button.
"""

from __future__ import annotations

from pathlib import Path

from fluent.syntax import FluentParser, ast

from bot.texts import ORIGINAL, Texts
from nlu.taxonomy import LANGUAGES

FOLDER = Path(__file__).parent / "canned"
TITLE = "-title"


class Canned:
    """The ready replies.

    Args:
        keys: In the order in which counsellors see them.
        texts: The texts of every language.
    """

    def __init__(self, keys: list[str], texts: dict[str, Texts]) -> None:
        self._keys, self._texts = tuple(keys), texts

    @classmethod
    def load(cls, folder: Path = FOLDER) -> Canned:
        """Reads the files; the order of the keys is that of the English one."""
        body = FluentParser().parse((folder / f"{ORIGINAL}.ftl").read_text(encoding="utf-8")).body
        names = [entry.id.name for entry in body if isinstance(entry, ast.Message)]
        return cls(
            [name for name in names if not name.endswith(TITLE)],
            {code: Texts(code, folder) for code in LANGUAGES},
        )

    def keys(self) -> list[str]:
        """Ids of the replies, in the order of a conversation from greeting to goodbye."""
        return list(self._keys)

    def title(self, key: str, staff_language: str) -> str:
        """A short label for the counsellor's button; raises KeyError when there is no such reply."""
        return self._say(key, TITLE, staff_language)

    def text(self, key: str, language: str) -> str:
        """The reply as the person reads it, in English when the language is none of the twelve; raises KeyError when there is none."""
        return self._say(key, "", language)

    def _say(self, key: str, part: str, language: str) -> str:
        if key not in self._keys:
            raise KeyError(key)
        return self._texts.get(language, self._texts[ORIGINAL]).format(f"{key}{part}")
