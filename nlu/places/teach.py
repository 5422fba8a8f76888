"""Learns which words are meant as places, and how often they are just words: ``python -m nlu.places.teach``.

Learned from three kinds of sentences: those of ``nlu/data/places/<language>.jsonl`` (each says which place it names, or
none), those that teach intents and dangers (what names no place there is a word), and the latter with towns put into them
(:mod:`nlu.places.drawing`). Which words of the second kind are names stands in ``nlu/data/places/names.json``;
``--names`` writes that anew, as the present judge sees it. The rest writes ``data/seen_words.txt`` and ``data/judge.json``.
"""

from __future__ import annotations

import json
import os
import random
import sys
from collections import ChainMap, Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from nlu.errors import DataError
from nlu.places.candidates import Candidate
from nlu.places.distance import distance_km
from nlu.places.drawing import Names, drawn
from nlu.places.finder import PlaceFinder
from nlu.places.gazetteer import Gazetteer, gazetteer_path
from nlu.places.growing import Row, grow, measured
from nlu.places.judge import JUDGE_FILE
from nlu.places.keys import key, words
from nlu.places.providers import NOWHERE
from nlu.places.reading import Reading, Sentence, beside
from nlu.places.types import Place
from nlu.places.wording import SEEN_FILE, Uses, read_uses
from nlu.taxonomy import LANGUAGES
from nlu.training import DATA, examples_of

PLACES = DATA / "places"
NAMES_FILE = PLACES / "names.json"
Spans = Sequence[Sequence[int]]  # (first word, last word, 1 if it is surely a name)
Taught = Mapping[str, Mapping[str, Spans]]  # language -> sentence -> the names in it

_NEAR_KM = 15.0
_PER_LANGUAGE = 3_000  # sentences made per language
_LEAST = 2  # sentences from which a word counts as seen
_STEPS = (200, 100, 50, 30, 20, 14, 10, 7, 5, 4, 3)  # counts worth telling apart
_WRITTEN, _WRITTEN_NONE, _MADE, _PERSON, _PLAIN, _SURE = (
    4.0,
    6.0,
    1.0,
    2.0,
    1.0,
    1.0,
)  # weights of the kinds of sentences
# A wrong town sends somebody astray, a missed one only costs a question; below the first it is asked, "did you mean …?".
_THRESHOLD, _DOUBT = 0.6, 0.4
_LONGEST = 90  # characters of a sentence that a town is put into
_SURELY = 0.8


class Lesson:
    """Turns sentences into rows of features, with the words counted as if the sentence at hand had not been."""

    def __init__(self, finder: PlaceFinder, uses: Uses) -> None:
        """Read with ``finder``, whose own table of words is replaced by ``uses``."""
        self.rows: list[Row] = []
        self._finder, self._uses, self._number = finder, uses, 0

    def named(self, text: str, language: str, places: Sequence[Place], weight: float, written: bool) -> None:
        """Learn from a sentence that names ``places`` and, if it names none, no other; else others are left open."""
        sentence = self._next(text, language)
        right = []
        around = []
        for candidate in sentence.candidates:
            readings = list(self._finder.readings(sentence, candidate, uses=self._uses))
            meant = next((r for r in readings if any(_is(r.mention.option.place, p) for p in places)), None)
            if meant:
                right.append(meant.mention)
                self._add(meant, True, weight, written)
                continue
            first = readings[0].mention
            if first.option.place.kind == "country" and any(
                first.option.place.country == p.country for p in places
            ):
                around.append(first)
            if not (written and places and self._is_open(readings[0])):
                for reading in readings[:2]:
                    self._add(reading, False, weight, written)
        for candidate in sentence.candidates:
            others = [mention for mention in right if mention.candidate != candidate]
            if anchor := beside(candidate, [*others, *around]):
                if len(others) < len(right):
                    self._explained(sentence, candidate, anchor, self._uses, True, weight, written)

    def plain(self, text: str, language: str, names: Spans) -> None:
        """Learn from a sentence in which all words but ``names`` are words."""
        sentence = self._next(text, language)
        uses = ChainMap(without(text, language, self._uses), dict(self._uses))
        taken = {index for first, last, _ in names for index in range(first, last + 1)}
        sure = {(first, last) for first, last, surely in names if surely}
        anchors = []
        open_ = []
        for candidate in sentence.candidates:
            readings = list(self._finder.readings(sentence, candidate, uses=uses))
            if (candidate.first, candidate.last) in sure:
                anchors.append(readings[0].mention)
                self._add(readings[0], True, _SURE)
            elif taken.isdisjoint(range(candidate.first, candidate.last + 1)):
                open_.append(candidate)
                for reading in readings[:2]:
                    self._add(reading, False, _PLAIN)
        for candidate in open_:
            if anchor := beside(candidate, anchors):
                self._explained(sentence, candidate, anchor, uses, False, _PLAIN)

    def _next(self, text: str, language: str) -> Sentence:
        self._number += 1
        return self._finder.sentence(text, language)

    def _explained(self, sentence: Sentence, candidate: Candidate, anchor: Any, uses: Uses, meant: bool,
                   weight: float, written: bool = False) -> None:  # fmt: skip
        for reading in list(self._finder.readings(sentence, candidate, NOWHERE, anchor, uses))[:1]:
            self._add(reading, meant, weight, written)

    def _is_open(self, reading: Reading) -> bool:
        """A start or a larger region beside the place asked for: nobody said whether it is meant."""
        seen = reading.mention.evidence
        return seen.strong or seen.capital or seen.apart or reading.mention.option.place.kind == "country"

    def _add(self, reading: Reading, meant: bool, weight: float, written: bool = False) -> None:
        self.rows.append(Row(reading.features, meant, weight, self._number, written))


def _is(one: Place, other: Place) -> bool:
    near = distance_km((one.lat, one.lon), (other.lat, other.lon)) <= _NEAR_KM
    return near and one.country == other.country


def without(text: str, language: str, uses: Uses) -> dict[str, bytes]:
    """Return the counts of the words of ``text`` as if it had not been counted."""
    own: dict[str, bytes] = {}
    index = LANGUAGES.index(language)
    for one in {word.key for word in words(text)}:
        if (counts := uses.get(one)) and counts[index]:
            fewer = bytearray(counts)
            fewer[index] = fewer[index] - 1 if fewer[index] > _LEAST else 0
            own[one] = bytes(fewer)
    return own


def names_in(finder: PlaceFinder, text: str, language: str) -> list[list[int]]:
    """Return the names in a sentence as the present judge sees them, and countries even where it does not."""
    sentence = finder.sentence(text, language)
    spans = {
        (m.candidate.first, m.candidate.last): int(m.evidence.strong and m.probability > _SURELY)
        for m in finder.mentions(sentence, by_ear=False)
    }
    for candidate in sentence.candidates:
        option = next(iter(finder.readings(sentence, candidate))).mention.option
        if option.place.kind == "country" and option.exact and option.main:
            spans.setdefault((candidate.first, candidate.last), 0)
    return [[first, last, sure] for (first, last), sure in sorted(spans.items())]


def counted(taught: Taught, finder: PlaceFinder) -> str:
    """Return the table of :mod:`nlu.places.wording`: words that could be names, by language and count of sentences."""
    uses: dict[str, Counter[str]] = {}
    wanted: set[str] = set()
    for language, sentences in taught.items():
        counter = uses[language] = Counter()
        for text, names in sentences.items():
            sentence = finder.sentence(text, language)
            taken = {index for first, last, _ in names for index in range(first, last + 1)}
            counter.update({word.key for index, word in enumerate(sentence.words) if index not in taken})
            for candidate in sentence.candidates:
                wanted.update(word.key for word in sentence.words[candidate.first : candidate.last + 1])
                wanted.update(option.key for option in candidate.options)
    lines = [
        "# Words that could be names of places: language, in how many taught sentences at least, keys of nlu.places.keys."
    ]
    for language, counter in uses.items():
        by_count: dict[int, list[str]] = {}
        for word, count in counter.items():
            if word in wanted and count >= _LEAST:
                step = next((step for step in _STEPS if count >= step), count)
                by_count.setdefault(step, []).append(word)
        lines += [f"{language}\t{count}\t{' '.join(sorted(by_count[count]))}" for count in sorted(by_count)]
    return "\n".join(lines) + "\n"


def sentences_with_places(gazetteer: Gazetteer) -> Iterator[tuple[str, str, list[Place]]]:
    """Yield text, language and the place named (none or one) of ``nlu/data/places``."""
    for language in LANGUAGES:
        for line in (PLACES / f"{language}.jsonl").read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            if not row["place"]:
                yield row["text"], language, []
            elif not row.get("misspelt"):
                yield row["text"], language, [_place(gazetteer, row)]


def _place(gazetteer: Gazetteer, row: Mapping[str, Any]) -> Place:
    """Return the place that ``row`` says, by id or the largest of that name in the country."""
    numbers = [number for several in gazetteer.names([key(row["place"])]).values() for number, _ in several]
    places = [
        place
        for place, _ in gazetteer.places(numbers).values()
        if (place.name, place.country) == (row["place"], row["country"])
        and row.get("geoname_id", place.geoname_id) == place.geoname_id
    ]
    if not places:
        raise DataError("unknown_place", subject=PLACES.name, detail=row["place"])
    return max(places, key=lambda place: place.population)


def teach(gazetteer_file: Path) -> Lesson:
    """Write the table of words and return the rows to learn from."""
    gazetteer = Gazetteer(gazetteer_file)
    finder = PlaceFinder(gazetteer)
    known = json.loads(NAMES_FILE.read_text(encoding="utf-8"))
    taught = {lang: {e.text: known[lang].get(e.text, []) for e in examples_of(lang)} for lang in LANGUAGES}
    table = counted(taught, finder)
    SEEN_FILE.write_text(table, encoding="utf-8")
    uses = read_uses(table)
    lesson, chance, names = Lesson(finder, uses), random.Random(1), Names(gazetteer_file)
    for language, sentences in taught.items():
        for index, (text, spans) in enumerate(sentences.items()):
            if spans or index % 2:
                lesson.plain(text, language, spans)
        plain = [text for text, spans in sentences.items() if not spans and len(text) < _LONGEST]
        for made in drawn(plain, language, names, _PER_LANGUAGE, uses, chance):
            places = [place for place, _ in gazetteer.places(made.places).values()]
            lesson.named(made.text, language, places, _MADE if places else _PERSON, False)
    for text, language, places in sentences_with_places(gazetteer):
        lesson.named(text, language, places, _WRITTEN if places else _WRITTEN_NONE, True)
    return lesson


def _main() -> None:
    gazetteer_file = gazetteer_path(Path(os.environ.get("PORUCH_DATA", "var")))
    if "--names" in sys.argv:
        finder = PlaceFinder.load(gazetteer_file)
        found = {
            lang: {e.text: spans for e in examples_of(lang) if (spans := names_in(finder, e.text, lang))}
            for lang in LANGUAGES
        }
        NAMES_FILE.write_text(
            json.dumps(found, ensure_ascii=False, separators=(",", ":")).replace(']],"', ']],\n"') + "\n",
            encoding="utf-8",
        )
        return
    rows = teach(gazetteer_file).rows
    for threshold, right, false in measured(rows, (0.4, 0.5, 0.6, 0.7, 0.75, 0.8)):
        sys.stdout.write(f"{threshold:.1f}: {right:.3f} found, {false:.4f} false\n")
    judge = json.dumps(grow(rows, _THRESHOLD, _DOUBT), separators=(",", ":"))
    JUDGE_FILE.write_text(judge.replace("]],[", "]],\n[") + "\n", encoding="utf-8")


if __name__ == "__main__":
    _main()
