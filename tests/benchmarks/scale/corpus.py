"""Makes as many services as a benchmark asks for, out of real pages: a topic's own words, in one town, in two languages.

Of 129 topics (tests/knowledge/search/evaluation) each town gets one service a topic; its description is a stretch of the
page, another one in every town, and a line with its own place, hours and number. From 10,000 on, services are copies of
the first ones under another id, in another town. Everything follows from the number of the service: the first 1,000 of
100,000 are the same as of 10,000.
"""

from __future__ import annotations

import json
import random
import re
import sqlite3
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Final

from knowledge.search.reader import IndexedPlace, IndexedService, ServiceText
from tests.benchmarks.scale.topics import NEED_OF

SETS: Final = Path(__file__).resolve().parents[2] / "knowledge" / "search" / "evaluation"
#: Really embedded; what comes after them are their copies.
EMBEDDED: Final = 10_000
LANGUAGES: Final = ("en", "uk", "ar", "fr", "de")
_PAIRS: Final = tuple((a, b) for a in LANGUAGES for b in LANGUAGES if a < b)
#: Countries of the towns, with the time zone of each.
_ZONES: Final = {
    "RO": "Europe/Bucharest", "MD": "Europe/Chisinau", "PL": "Europe/Warsaw", "UA": "Europe/Kyiv", "DE": "Europe/Berlin",
    "FR": "Europe/Paris", "CZ": "Europe/Prague",
}  # fmt: skip
#: The pages' fictional town: sentences that name it cannot stand in another one.
_FICTIONAL: Final = re.compile(r"Exampleton|Beispielstadt|Villexemple|المثال|Прикладов")
_SENTENCE: Final = re.compile(r"(?<=[.!?؟])\s+|\n+")
_ORGANIZATION: Final = {
    "en": "Example centre {town}", "uk": "Приклад: центр {town}", "ar": "مركز مثال {town}",
    "fr": "Centre exemple {town}", "de": "Beispielzentrum {town}",
}  # fmt: skip
_DETAILS: Final = {
    "en": "{town}, Example Street {house}. Open {begin}:00 to {end}:00, phone 0000 {phone}.",
    "uk": "{town}, вулиця Прикладна, {house}. Працюємо з {begin}:00 до {end}:00, телефон 0000 {phone}.",
    "ar": "{town}، شارع مثال {house}. نفتح من {begin}:00 إلى {end}:00، هاتف 0000 {phone}.",
    "fr": "{town}, {house} rue de l'Exemple. Ouvert de {begin} h à {end} h, téléphone 0000 {phone}.",
    "de": "{town}, Beispielstraße {house}. Geöffnet von {begin} bis {end} Uhr, Telefon 0000 {phone}.",
}
_HOURS: Final = (
    "Mo-Fr {begin:02}:00-{end:02}:00",
    "Mo-Sa {begin:02}:00-{end:02}:00",
    "Tu,Th {begin:02}:00-{end:02}:00",
)


@dataclass(frozen=True, slots=True)
class Town:
    """A town with its name in each language."""

    name: str
    country: str
    lat: float
    lon: float
    called: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Service:
    """One made service.

    Attributes:
        base: Number of the embedded service it is a copy of; its own if it is none.
        copy: 0 for an embedded service.
        texts: (name, description) by language, the original first.
        details: House, opening and closing hour, phone.
    """

    number: int
    base: int
    copy: int
    topic: str
    town: Town
    texts: Mapping[str, tuple[str, str]]
    hours: str

    @property
    def id(self) -> str:
        return f"made-{self.number:06d}"

    @property
    def need(self) -> str:
        return NEED_OF[self.topic]

    def organization(self, language: str) -> str:
        return _ORGANIZATION[language].format(town=self.town.called[language])

    def record(self) -> IndexedService:
        """As search is given it."""
        original = next(iter(self.texts))
        names = tuple(dict.fromkeys(self.town.called.values()))
        return IndexedService(
            id=self.id,
            texts=tuple(
                ServiceText(
                    language,
                    "original" if language == original else "unreviewed",
                    name,
                    description,
                    organization=self.organization(language),
                )
                for language, (name, description) in self.texts.items()
            ),
            places=(
                IndexedPlace(
                    location_id=f"place-{self.number:06d}",
                    precision="exact",
                    lat=self.town.lat + (self.number % 61 - 30) / 2000,
                    lon=self.town.lon + (self.number % 53 - 26) / 2000,
                    town=self.town.name,
                    town_names=names,
                    country=self.town.country,
                    osm_hours=self.hours,
                    timezone=_ZONES[self.town.country],
                ),
            ),
            organization=self.organization(original),
            needs=(self.need,),
            languages=tuple(self.texts),
            contact_verified=True,
            source="Poruch benchmark (fictional)",
            assured=date(2026, 11, 1),
        )

    def document(self, language: str) -> str:
        """All of its words in one language, as a library that knows no fields is given them."""
        name, description = self.texts[language]
        names = " ".join(dict.fromkeys((self.town.name, *self.town.called.values())))
        return f"{name}. {description} {self.organization(language)}. {names}"


@dataclass(frozen=True, slots=True)
class Question:
    """A question whose right answer is one service: the topic's, in the town it names.

    Attributes:
        own: Whether the service is written in the question's language, too.
    """

    text: str
    language: str
    right: str
    own: bool
    town: Town
    need: str


def _sentences(text: str) -> list[str]:
    found = (part.strip(" -\n") for part in _SENTENCE.split(text))
    return [part for part in found if len(part) > 20 and not _FICTIONAL.search(part)]


class Corpus:
    """The makings: pages, questions and towns.

    Args:
        gazetteer: The towns with their names; of the countries served and their neighbours those with names in other scripts.
    """

    def __init__(self, gazetteer: Path) -> None:
        pages = [json.loads(line) for line in (SETS / "pages.jsonl").read_text("utf-8").splitlines()]
        self.topics = tuple(dict.fromkeys(str(page["id"]) for page in pages))
        self._titles = {(page["id"], page["language"]): str(page["title"]) for page in pages}
        self._parts = {(page["id"], page["language"]): _sentences(page["text"]) for page in pages}
        self._a_round = -(-EMBEDDED // len(self.topics))
        self.towns = _towns(gazetteer)

    def service(self, number: int) -> Service:
        """One of them; raises IndexError when there are not so many towns."""
        copy, base = divmod(number, EMBEDDED)
        place, which = divmod(base, len(self.topics))
        topic, town = self.topics[which], self.towns[copy * self._a_round + place]
        chance = random.Random(base)
        begin = chance.randint(7, 11)
        details = {
            "house": chance.randint(1, 140),
            "begin": begin,
            "end": begin + chance.randint(4, 9),
            "phone": chance.randint(5550100, 5559999),
        }
        return Service(
            number=number,
            base=base,
            copy=copy,
            topic=topic,
            town=town,
            texts={
                language: (
                    self._titles[topic, language],
                    self._describe(topic, language, town, details, chance),
                )
                for language in _PAIRS[(which + place) % len(_PAIRS)]
            },
            hours=chance.choice(_HOURS).format(**details),
        )

    def _describe(
        self, topic: str, language: str, town: Town, details: Mapping[str, int], chance: random.Random
    ) -> str:
        parts = self._parts[topic, language]
        wanted, first = chance.randint(120, 260), chance.randrange(len(parts))
        chosen: list[str] = []
        for step in range(len(parts)):
            if chosen and sum(map(len, chosen)) + len(parts[(first + step) % len(parts)]) > wanted:
                break
            chosen.append(parts[(first + step) % len(parts)])
        line = _DETAILS[language].format(town=town.called[language], **details)
        return " ".join((*(part if part[-1] in ".!?؟" else f"{part}." for part in chosen), line))

    def services(self, count: int) -> Iterator[Service]:
        """The first ones."""
        return map(self.service, range(count))

    @cached_property
    def questions(self) -> tuple[Question, ...]:
        """Of every second question of the evaluation one, each asked about one of the first seven towns.

        Half of them in a language of the service, half in another one.
        """
        lines = (SETS / "page_questions.jsonl").read_text("utf-8").splitlines()
        chance = random.Random(7)
        found: dict[bool, list[Question]] = {True: [], False: []}
        for line in lines:
            asked = json.loads(line)
            which = self.topics.index(asked["page"])
            service = self.service(chance.randrange(7) * len(self.topics) + which)
            language = str(asked["language"])
            own = language in service.texts
            text = f"{asked['text']} {service.town.called[language]}"
            found[own].append(Question(text, language, service.id, own, service.town, service.need))
        chosen = [chance.sample(found[own], 160) for own in (True, False)]
        return tuple(question for pair in zip(*chosen, strict=True) for question in pair)


def _towns(gazetteer: Path) -> tuple[Town, ...]:
    """Largest first within the countries of the product, one of each name."""
    marks = ",".join(f"'{code}'" for code in _ZONES)
    with sqlite3.connect(f"file:{gazetteer}?mode=ro", uri=True) as connection:
        rows = connection.execute(
            "SELECT p.name, p.country, p.lat, p.lon, json_group_object(c.language, c.name) FROM place p JOIN called c ON c.place = p.id"
            f" WHERE p.kind = 'town' AND p.country IN ({marks}) GROUP BY p.id"
            " HAVING sum(c.language = 'uk') AND sum(c.language = 'ar') ORDER BY p.population DESC, p.id"
        ).fetchall()
    towns: dict[str, Town] = {}
    for name, country, lat, lon, written in rows:
        names = json.loads(written)
        called = {language: names.get(language, name) for language in LANGUAGES}
        towns.setdefault(name, Town(name, country, lat, lon, called))
    return tuple(towns.values())
