"""Everything the assistant says lives in ``<language>.ftl`` beside this file; here it is read and put into words.

A key that a language lacks is said in English: a person is better served by a foreign sentence than by none.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import FluentParser, ast

from bot.errors import BotError
from nlu.taxonomy import LANGUAGES, RTL_LANGUAGES

FOLDER = Path(__file__).parent
ORIGINAL = "en"

Value = str | int | float


class TextError(BotError):
    """A text is missing in every language, or cannot be put into words (``key``, ``language``, ``problem``)."""

    code = "text_error"


class Texts:
    """The texts of one language, with English behind them.

    Args:
        language: One of the twelve codes; any other gives English.
        folder: Where the files are.
    """

    def __init__(self, language: str, folder: Path = FOLDER) -> None:
        self.language = language if language in LANGUAGES else ORIGINAL
        self._bundles = [
            bundle
            for code in dict.fromkeys((self.language, ORIGINAL))
            if (bundle := _bundle(code, folder)) is not None
        ]

    def has(self, key: str) -> bool:
        """Whether the key exists in this language or in English."""
        return any(bundle.has_message(key) for bundle in self._bundles)

    def format(self, key: str, **args: Value) -> str:
        """The text of a key with its variables filled in.

        In languages written from right to left every variable is wrapped in a bidi isolate (U+2068 … U+2069), so
        that a phone number or a Latin name cannot turn the sentence around.

        Raises:
            TextError: The key exists nowhere, or a variable it needs was not given (in any language).
        """
        problem = "no such key"
        for bundle in self._bundles:
            if not bundle.has_message(key):
                continue
            message = bundle.get_message(key)
            if message.value is None:
                continue
            text, errors = bundle.format_pattern(message.value, args)
            if not errors:
                return str(text)
            problem = str(errors[0])
        raise TextError(key=key, language=self.language, problem=problem)


@cache
def texts(language: str) -> Texts:
    """The shared texts of a language, read once."""
    return Texts(language)


def keys(language: str, folder: Path = FOLDER) -> frozenset[str]:
    """Keys that a language's own file holds (empty if there is no file)."""
    return frozenset(_contents(language, folder))


def missing_keys(language: str, folder: Path = FOLDER) -> frozenset[str]:
    """Keys that English has and the language lacks."""
    return keys(ORIGINAL, folder) - keys(language, folder)


def available() -> tuple[str, ...]:
    """Languages that have a file, in the product's order."""
    return tuple(code for code in LANGUAGES if (FOLDER / f"{code}.ftl").is_file())


def variables(language: str, key: str, folder: Path = FOLDER) -> frozenset[str]:
    """Names of the variables a key's text uses in one language."""
    return _contents(language, folder).get(key, frozenset())


def _contents(language: str, folder: Path) -> dict[str, frozenset[str]]:
    path = folder / f"{language}.ftl"
    return _read(path, path.stat().st_mtime_ns) if path.is_file() else {}


@cache
def _read(path: Path, _changed: int) -> dict[str, frozenset[str]]:
    """Key → variables of one file; read again when it has changed."""
    body = FluentParser().parse(path.read_text(encoding="utf-8")).body
    return {entry.id.name: frozenset(_variables(entry)) for entry in body if isinstance(entry, ast.Message)}


def _variables(node: object) -> Iterable[str]:
    if isinstance(node, ast.VariableReference):
        yield node.id.name
    elif isinstance(node, ast.BaseNode):
        for value in vars(node).values():
            yield from _variables(value)
    elif isinstance(node, list):
        for value in node:
            yield from _variables(value)


def _bundle(language: str, folder: Path) -> FluentBundle | None:
    path = folder / f"{language}.ftl"
    if not path.is_file():
        return None
    bundle = FluentBundle([language], use_isolating=language in RTL_LANGUAGES)
    bundle.add_resource(FluentResource(path.read_text(encoding="utf-8")))
    return bundle
