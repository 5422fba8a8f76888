"""The summary of a case in the team's language: exactly what the person was told would be passed on, wherever the team reads it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import datetime
from pathlib import Path

from bot.desk.priority import urgency
from bot.storage import Case
from bot.texts import Texts, texts
from knowledge.search.types import Searcher

FOLDER = Path(__file__).parent / "texts"
MOST_SHOWN = 10
SIGNS: Mapping[str, str] = {"crisis": "❗", "protection": "🛡", "children": "🧒", "usual": ""}
Titles = Callable[[Sequence[str], datetime], Awaitable[list[str]]]


class Words:
    """The desk's own texts, in the language of the team.

    Args:
        language: One of the twelve codes; what it lacks is said in English.
        folder: Where its Fluent files are.
    """

    def __init__(self, language: str = "en", folder: Path = FOLDER) -> None:
        self._texts = Texts(language, folder)

    def __call__(self, key: str, **args: str) -> str:
        """The text of a key.

        Raises:
            TextError: There is no such text, or a variable it needs was not given.
        """
        return self._texts.format(key, **args)


class Summary:
    """Tells what a case is about.

    Args:
        titles: Gives names of records by their ids (``service:<id>``).
        words: The desk's texts.
        language: Language of the team.
    """

    def __init__(self, titles: Titles, words: Words, language: str) -> None:
        self._titles, self._words, self._texts = titles, words, texts(language)

    def title(self, case: Case) -> str:
        """Its number, and whether it is a report."""
        words = self._words
        return words(
            "summary-protection" if case.kind == "protection" else "summary-title", number=case.number
        )

    async def lines(self, case: Case, now: datetime) -> list[str]:
        """What is below the title, as plain text; of a report to the protection team, nothing that tells what or where."""
        detail, words, urgent = case.detail, self._words, urgency(case)
        lines = [words(f"summary-{urgent}")] if urgent in ("crisis", "children") else []
        lines.append(words("summary-language", language=self.language(case.language)))
        if (wish := detail.get("wish")) in ("woman", "man"):
            lines.append(words(f"summary-wish-{wish}"))
        if case.kind == "protection":
            return lines
        if needs := detail.get("needs"):
            lines.append(words("summary-needs", needs=", ".join(map(self._need, needs))))
        if town := detail.get("town"):
            lines.append(words("summary-town", town=str(town)))
        if shown := detail.get("shown"):
            names = await self._titles(list(shown)[:MOST_SHOWN], now)
            if names:
                lines.append(words("summary-shown", shown="; ".join(names)))
        return lines

    def language(self, code: str) -> str:
        """Name of a language, the code where it has none."""
        return self._texts.format(f"language-{code}") if self._texts.has(f"language-{code}") else code

    def _need(self, need: str) -> str:
        return self._texts.format(f"need-{need}") if self._texts.has(f"need-{need}") else need


def titles_of(searcher: Searcher, language: str = "en") -> Titles:
    """Gives names of records in the catalogue in a language; what is no longer shown has none."""

    async def titles(refs: Sequence[str], now: datetime) -> list[str]:
        found: list[str] = []
        for ref in refs:
            kind, _, record = ref.partition(":")
            if kind == "service" and (service := await searcher.card(record, language, now)):
                found.append(service.name)
            elif kind == "answer" and (answer := await searcher.answer(record, language)):
                found.append(answer.title)
        return found

    return titles
