"""Says which language a message is written in, so that the assistant can *suggest* a change; it never switches by itself.

Letters decide first (a Ukrainian «ї» leaves no doubt), then short frequent words, with or without diacritics and also
typed in Latin letters, then Google's compact language detector (``pycld2``) for what is longer. None of them is asked
to tell Dari from Persian: nobody can from a line of text, and one set of answers serves both.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources

import pycld2
import yaml

from nlu.errors import DataError
from nlu.taxonomy import LANGUAGES, language_code
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


@dataclass(frozen=True)
class LanguageGuess:
    """What a message seems to be written in.

    Attributes:
        language: One of the product's twelve, ``None`` for "cannot tell" and for every other language.
        confidence: Share of the evidence that speaks for the answer, 0 to 1.
        other: ISO 639 code when it is clearly a language the product does not speak, else ``None``.
    """

    language: str | None
    confidence: float
    other: str | None = None


UNKNOWN = LanguageGuess(None, 0.0)

_WORD = re.compile(r"[^\W_]+")
_UKRAINIAN_INFINITIVE = re.compile(r"[а-яєіїґ]{2,}(?:а|я|и|у|ер)ти(?:ся|сь)?")
"""«Померти», «писати»: where a Russian verb ends in -ть. «Найти» and «новости» are none."""

_NOISE = re.compile(r"https?://\S+|\S*@\S+|(?<!\S)/\w+")
_CYRILLIC = re.compile("[\u0400-\u04ff]")
_ARABIC = re.compile("[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff]")
_LATIN = re.compile("[a-zß-öø-ɏ]")
_ARABIZI = re.compile(r"(?:(?<=[a-z])[2357](?=[a-z])|\b[379](?=[a-z]{2})|(?<=[a-z]{2})[2357]\b)")

_SCRIPTS: tuple[tuple[str, str], ...] = (
    ("[\u10a0-\u10ff]", "ka"),
    ("[\u0530-\u058f]", "hy"),
    ("[\u0370-\u03ff]", "el"),
    ("[\u0590-\u05ff]", "he"),
    ("[\u1200-\u137f]", "am"),
    ("[\u0900-\u097f]", "hi"),
    ("[\u0980-\u09ff]", "bn"),
    ("[\u0b80-\u0bff]", "ta"),
    ("[\u3040-\u30ff]", "ja"),
    ("[\u4e00-\u9fff]", "zh"),
    ("[\uac00-\ud7af]", "ko"),
    ("[\u0e00-\u0e7f]", "th"),
)
_SCRIPT_CODES = frozenset(code for _, code in _SCRIPTS)
_FOREIGN_WORDS = 3
_OTHER_SCRIPTS = tuple((re.compile(letters), code) for letters, code in _SCRIPTS)

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


@cache
def _words() -> dict[str, dict[str, float]]:
    """Return how strongly each word speaks for each language, from ``languages.yml``."""
    content = yaml.safe_load((resources.files("nlu") / "languages.yml").read_text("utf-8"))
    if not isinstance(content, dict) or not set(LANGUAGES) <= set(content):
        raise DataError("languages_missing", subject="languages.yml")
    lists = [*content.pop("other").items(), *content.items()]
    weights: dict[str, dict[str, float]] = {}
    for name, words in lists:
        language = name.split("_", 1)[0]
        for word in words.split():
            weight = TYPICAL if word.endswith("!") else 1.0
            if language not in LANGUAGES:
                weight *= NEIGHBOUR
            for spelling in {normalise(word.rstrip("!")), fold(word.rstrip("!"))}:
                known = weights.setdefault(spelling, {})
                known[language] = max(weight, known.get(language, 0.0))
    return {word: {code: w / len(known) for code, w in known.items()} for word, known in weights.items()}


def warm_up() -> None:
    """Read the word lists now instead of with the first message; raises ``DataError`` when they are unusable."""
    _words()


def identify(text: str) -> LanguageGuess:
    """Return the language ``text`` is written in. Below a millisecond for an ordinary message; never raises."""
    text = _NOISE.sub(" ", text)[:600].lower()
    foreign = _foreign_script(text)
    if foreign is not None:
        return foreign
    plain = normalise(text)
    words = _WORD.findall(plain)
    letters = [word for word in words if not word.isdigit()]
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
        _weigh_detector(text, len(plain), scores)
    return _verdict(scores)


def is_telling(guess: LanguageGuess, words: int) -> bool:
    """Whether a language that the product does not speak is certain enough to say so: two Latin words are not."""
    return guess.other in _SCRIPT_CODES or (guess.other is not None and words >= _FOREIGN_WORDS)


def by_script(text: str) -> str | None:
    """The language to answer in when only the script of a text can be told: better than English for «школа»."""
    arabic, cyrillic = len(_ARABIC.findall(text)), len(_CYRILLIC.findall(text.lower()))
    if max(arabic, cyrillic) <= len(_LATIN.findall(text.lower())):
        return None
    return "uk" if cyrillic > arabic else "fa" if re.search("[پچژگ]", text) else "ar"


def _foreign_script(text: str) -> LanguageGuess | None:
    ours = len(_CYRILLIC.findall(text)) + len(_ARABIC.findall(text)) + len(_LATIN.findall(text))
    for letters, code in _OTHER_SCRIPTS:
        count = len(letters.findall(text))
        if count > ours:
            return LanguageGuess(None, count / (count + ours), code)
    return None


def _weigh_letters(text: str, scores: dict[str, float]) -> None:
    for letter in set(text):
        languages = _LETTERS.get(letter)
        if languages:
            for language in languages:
                scores[language] = scores.get(language, 0.0) + LETTER / len(languages)


def _weigh_words(words: list[str], scores: dict[str, float]) -> None:
    known = _words()
    for word in words:
        for language, weight in (known.get(word) or known.get(fold(word)) or {}).items():
            scores[language] = scores.get(language, 0.0) + weight


def _weigh_detector(text: str, size: int, scores: dict[str, float]) -> None:
    """Ask the compact language detector; it knows no transliteration, and little of one or two words."""
    try:
        _, _, details = pycld2.detect(text.encode("utf-8", "ignore"), isPlainText=True, bestEffort=True)
    except pycld2.error:
        return
    code, percent = details[0][1], details[0][2]
    if code == "un" or percent < 50:
        return
    language = language_code(code) or code.split("-", 1)[0]
    weight = DETECTOR * min(1.0, size / 20)
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
