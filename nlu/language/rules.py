"""Tells a language by rules alone, for when the learned table is not there: letters, small word lists, a detector.

Letters decide first (a Ukrainian «ї» leaves no doubt), then short frequent words, with or without diacritics and also
typed in Latin letters, then Google's compact language detector (``pycld2``) for what is longer.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from importlib import resources

import yaml

from nlu.errors import DataError
from nlu.language.detector import ask
from nlu.language.types import UNKNOWN, LanguageGuess
from nlu.taxonomy import LANGUAGES
from nlu.text import fold, normalise

TYPICAL = 2.0
"""Weight of a word marked as typical of one language; an unmarked word weighs 1, shared among its languages."""

LETTER = 3.0
"""Weight of a letter that only one language has."""

DETECTOR = 2.5
"""Weight of the detector's opinion when it is sure; short texts scale it down."""

NEIGHBOUR = 0.6
"""What a word counts for a language the product does not speak, against one it does: few of its users write those."""

SURE = 0.55
"""Share of all evidence the best language needs before it is named at all."""

_WORD = re.compile(r"[^\W_]+")
_UKRAINIAN_INFINITIVE = re.compile(r"[а-яєіїґ]{2,}(?:а|я|и|у|ер)ти(?:ся|сь)?")
"""«Померти», «писати»: where a Russian verb ends in -ть. «Найти» and «новости» are none."""

_ARABIZI = re.compile(r"(?:(?<=[a-z])[2357](?=[a-z])|\b[379](?=[a-z]{2})|(?<=[a-z]{2})[2357]\b)")

# Letters (after `str.lower`) and the languages that use them; several share the evidence.
_LETTERS: Mapping[str, tuple[str, ...]] = {
    **dict.fromkeys("їєґ", ("uk",)),
    "і": ("uk", "uk", "be"),
    **dict.fromkeys("ыэё", ("ru",)),
    "ъ": ("ru", "bg"),
    "ў": ("be", "be"),
    **dict.fromkeys("ђјљњћџ", ("sr",)),
    **dict.fromkeys("ټډړښځڅږېۍګڼ", ("ps",)),
    **dict.fromkeys("پچژگ", ("fa", "fa", "ps", "ur")),
    **dict.fromkeys("یک", ("fa", "ps", "ur")),
    **dict.fromkeys("يةإىأؤ", ("ar", "ar", "ar", "ps")),
    **dict.fromkeys("ٹڈڑںے", ("ur",)),
    **dict.fromkeys("ڕۆێڵە", ("ckb",)),
    **dict.fromkeys("ășțşţ", ("ro", "ro")),
    "ş": ("tr", "ro"),
    **dict.fromkeys("ğı", ("tr",)),
    **dict.fromkeys("ąęłńśźż", ("pl",)),
    "ć": ("pl", "sr"),
    "ó": ("pl", "es", "hu"),
    **dict.fromkeys("ñ¿¡", ("es",)),
    **dict.fromkeys("áí", ("es", "hu", "pt", "cs")),
    "ú": ("es", "hu", "cs"),
    **dict.fromkeys("ãõ", ("pt",)),
    **dict.fromkeys("őű", ("hu",)),
    **dict.fromkeys("ěřůčšž", ("cs", "sr")),
    "ß": ("de",),
    "ä": ("de", "de"),
    **dict.fromkeys("öü", ("de", "tr")),
    "ç": ("fr", "tr"),
    **dict.fromkeys("èêœ", ("fr",)),
    "é": ("fr", "fr", "es"),
    "à": ("fr", "it"),
    "ù": ("fr", "it"),
    "â": ("ro", "fr"),
    "î": ("ro", "fr"),
    "ô": ("fr",),
    "û": ("fr",),
    **dict.fromkeys("ìò", ("it",)),
    "ë": ("sq", "fr"),
}


def word_lists() -> Iterator[tuple[str, str, bool]]:
    """Language, word and whether the word is typical of that language alone, for every entry of ``languages.yml``.

    Raises:
        DataError: A language of the product has no list.
    """
    content = yaml.safe_load((resources.files("nlu") / "languages.yml").read_text("utf-8"))
    if not isinstance(content, dict) or not set(LANGUAGES) <= set(content):
        raise DataError("languages_missing", subject="languages.yml")
    for name, words in [*content.pop("other").items(), *content.items()]:
        for word in words.split():
            yield name.split("_", 1)[0], word.rstrip("!"), word.endswith("!")


@cache
def words() -> dict[str, dict[str, float]]:
    """How strongly each word speaks for each language, read once."""
    weights: dict[str, dict[str, float]] = {}
    for language, word, typical in word_lists():
        weight = (TYPICAL if typical else 1.0) * (1.0 if language in LANGUAGES else NEIGHBOUR)
        for spelling in {normalise(word), fold(word)}:
            known = weights.setdefault(spelling, {})
            known[language] = max(weight, known.get(language, 0.0))
    return {word: {code: w / len(known) for code, w in known.items()} for word, known in weights.items()}


def by_rules(text: str) -> LanguageGuess:
    """The language of a small-letter text without links."""
    plain = normalise(text)
    letters = [word for word in _WORD.findall(plain) if not word.isdigit()]
    if not letters:
        return UNKNOWN
    scores: dict[str, float] = {}
    _weigh_letters(text, scores)
    _weigh_words(letters, scores)
    if any(_UKRAINIAN_INFINITIVE.fullmatch(word) for word in letters):
        scores["uk"] = scores.get("uk", 0.0) + TYPICAL
    if _ARABIZI.search(plain):
        scores["ar"] = scores.get("ar", 0.0) + LETTER
    best = max(scores, key=scores.__getitem__, default=None)
    total = sum(scores.values())
    if best is None or scores[best] < 0.8 * total or scores[best] < 4.0:
        # The detector knows no transliteration, and little of one or two words.
        opinion = ask(text)
        if opinion is not None:
            weight = DETECTOR * min(1.0, len(plain) / 20)
            scores[opinion.language] = scores.get(opinion.language, 0.0) + weight
    return _verdict(scores)


def _weigh_letters(text: str, scores: dict[str, float]) -> None:
    for letter in set(text):
        languages = _LETTERS.get(letter)
        if languages:
            for language in languages:
                scores[language] = scores.get(language, 0.0) + LETTER / len(languages)


def _weigh_words(letters: list[str], scores: dict[str, float]) -> None:
    known = words()
    for word in letters:
        for language, weight in (known.get(word) or known.get(fold(word)) or {}).items():
            scores[language] = scores.get(language, 0.0) + weight


def _verdict(scores: Mapping[str, float]) -> LanguageGuess:
    total = sum(scores.values())
    if not total:
        return UNKNOWN
    best = max(scores, key=scores.__getitem__)
    share = scores[best] / total
    if share < SURE:
        ours = {code: score for code, score in scores.items() if code in LANGUAGES}
        first = max(ours, key=ours.__getitem__, default=None)
        if first is None or ours[first] < SURE * sum(ours.values()) or scores[best] > 1.2 * ours[first]:
            return LanguageGuess(None, round(share, 3))
        return LanguageGuess(first, round(ours[first] / total, 3))
    if best in LANGUAGES:
        return LanguageGuess(best, round(share, 3))
    return LanguageGuess(None, round(share, 3), best)
