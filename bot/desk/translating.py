"""A counsellor and a person who share no language: what each writes is shown translated beside the original, always labelled as such.

A translator is a plug-in; without one, or when it fails, messages simply stay as they were written. A translation to a
person is first translated back, so that the counsellor sees what it says before it is sent.
"""

from __future__ import annotations

import logging
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from bot.errors import NotOffered, TranslationError
from bot.rendering.voice import voice

log = logging.getLogger(__name__)

_LINK = re.compile(r"https?://\S+|[\w.+-]+@[\w-]+\.[\w.]+")
_NUMBER = re.compile(r"\d+(?:[\s.,:/()-]\d+)*")
_AT_LEAST_WORDS = 3
"""From so many words on, a "translation" that is the text itself is none: names and greetings may stay the same."""


@dataclass(frozen=True, slots=True)
class Translation:
    """A translated text.

    Attributes:
        text: Plain text, to be escaped like any other.
        engine: Who translated, for example ``libretranslate``.
    """

    text: str
    engine: str


class Translator(Protocol):
    """Whatever translates between two of the product's languages."""

    async def translate(self, text: str, source: str, target: str) -> Translation:
        """The text in another language.

        Args:
            text: Plain text of any length.
            source: Language of the text, one of the twelve codes.
            target: Language wanted, likewise.

        Raises:
            NotOffered: Not between these two languages.
            TranslationError: No translation can be had now.
        """

    async def languages(self) -> Mapping[str, frozenset[str]]:
        """Which languages (of the twelve) are translated into which; raises TranslationError when that cannot be had."""


class NoTranslator:
    """The default: nothing is translated."""

    async def translate(self, text: str, source: str, target: str) -> Translation:
        """Raises NotOffered."""
        raise NotOffered(source=source, target=target)

    async def languages(self) -> Mapping[str, frozenset[str]]:
        """None."""
        return {}


@dataclass(frozen=True, slots=True)
class Preview:
    """What the counsellor sees before a message is sent.

    Attributes:
        original: As the counsellor wrote it; it is sent beside the translation.
        translated: In the person's language, None if there is no translation.
        back_translated: The translation, translated back; None if it cannot be checked like that.
        label: In the person's language, what stands above the translation; empty without one.
        lost: Numbers, links and mail addresses of the original that the translation does not hold.
        unchanged: The translation is the original: the engine did not translate, though the way back looks perfect.
        problem: Code of the error why something is missing; None also when both read the same language.
    """

    original: str
    translated: str | None = None
    back_translated: str | None = None
    label: str = ""
    lost: tuple[str, ...] = ()
    unchanged: bool = False
    problem: str | None = None


@dataclass(frozen=True, slots=True)
class Labelled:
    """What a person wrote, as a counsellor reads it.

    Attributes:
        original: As written.
        translation: In the team's language, None if it is that already or there is none.
        label: In the team's language: the language of the original, and that a machine translated; may be empty.
        problem: Code of the error why there is no translation.
    """

    original: str
    translation: str | None = None
    label: str = ""
    problem: str | None = None


class Bilingual:
    """Carries words between the team's language and the person's; never raises for a missing translation.

    Args:
        translator: Who translates.
    """

    def __init__(self, translator: Translator) -> None:
        self._translator = translator

    async def outgoing(self, text: str, staff_language: str, person_language: str) -> Preview:
        """What a counsellor is about to send: translated, and translated back."""
        if staff_language == person_language:
            return Preview(text)
        try:
            translated = (await self._translator.translate(text, staff_language, person_language)).text
        except TranslationError as error:
            return Preview(text, problem=_told(error))
        back, problem = None, None
        try:
            back = (await self._translator.translate(translated, person_language, staff_language)).text
        except TranslationError as error:
            problem = _told(error)
        return Preview(
            text,
            translated,
            back,
            label=voice(person_language).say("machine-translation"),
            lost=lost(text, translated),
            unchanged=_is_same(text, translated),
            problem=problem,
        )

    async def incoming(self, text: str, detected: str | None, staff_language: str) -> Labelled:
        """What a person wrote: the original, what language it is in, and a translation where there can be one.

        Args:
            text: As written.
            detected: Its language, None if that is not known.
            staff_language: What the team reads.
        """
        if detected is None:
            return Labelled(text)
        reader = voice(staff_language)
        language = reader.language_name(detected)
        if detected == staff_language:
            return Labelled(text, label=language)
        try:
            translation = (await self._translator.translate(text, detected, staff_language)).text
        except TranslationError as error:
            return Labelled(text, label=language, problem=_told(error))
        return Labelled(text, translation, f"{language} · {reader.say('machine-translation')}")


def lost(original: str, translated: str) -> tuple[str, ...]:
    """Numbers, links and mail addresses that a translation dropped or changed: what a machine must not improve.

    A number counts as held in the digits of any script (٣ is 3) and with other separators (12.30 is 12:30).
    """
    held = _facts(translated)
    return tuple(shown for fact, shown in _facts(original).items() if fact not in held)


def _facts(text: str) -> dict[str, str]:
    """What a fact comes down to → how it is written."""
    links = [link.rstrip(".,;:!?)»") for link in _LINK.findall(text)]
    numbers = _NUMBER.findall(_LINK.sub(" ", text))
    return {**{link: link for link in links}, **{_digits(number): number for number in numbers}}


def _digits(number: str) -> str:
    return "".join(str(unicodedata.decimal(char)) for char in number if char.isdecimal())


def _is_same(original: str, translated: str) -> bool:
    return len(original.split()) >= _AT_LEAST_WORDS and original.split() == translated.split()


def _told(error: TranslationError) -> str:
    if not isinstance(error, NotOffered):
        log.warning("no translation: %s", error)
    return error.code
