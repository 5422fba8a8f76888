"""The words of the operators' console: Fluent files by language and area in ``console/``, with the assistant's own texts behind them."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource

from bot.texts import ORIGINAL, TextError, Value
from bot.texts import texts as assistant_texts
from nlu.taxonomy import LANGUAGES, RTL_LANGUAGES

FOLDER = Path(__file__).parent / "console"


class ConsoleTexts:
    """The console's texts; a key it does not have is looked up among what the assistant says (``need-shelter``).

    Args:
        folder: Holds a folder of ``.ftl`` files for each language.
    """

    def __init__(self, folder: Path = FOLDER) -> None:
        self._folder = folder
        self._bundle = cache(self._read)

    def say(self, language: str, key: str, /, **args: Value) -> str:
        """The text of a key with its variables filled in, in English where the language lacks it.

        In languages written from right to left every variable is wrapped in a bidi isolate.

        Raises:
            TextError: The key exists nowhere, or a variable it needs was not given.
        """
        code = language if language in LANGUAGES else ORIGINAL
        problem = "no such key"
        for each in dict.fromkeys((code, ORIGINAL)):
            bundle = self._bundle(each)
            if not bundle.has_message(key):
                continue
            message = bundle.get_message(key)
            if message.value is None:
                continue
            text, errors = bundle.format_pattern(message.value, args)
            if not errors:
                return str(text)
            problem = str(errors[0])
        spoken = assistant_texts(code)
        if spoken.has(key):
            return spoken.format(key, **args)
        raise TextError(key=key, language=language, problem=problem)

    def has(self, key: str) -> bool:
        """Whether the key exists at all."""
        return bool(self._bundle(ORIGINAL).has_message(key)) or assistant_texts(ORIGINAL).has(key)

    def _read(self, language: str) -> FluentBundle:
        bundle = FluentBundle([language], use_isolating=language in RTL_LANGUAGES)
        for path in sorted((self._folder / language).glob("*.ftl")):
            bundle.add_resource(FluentResource(path.read_text(encoding="utf-8")))
        return bundle
