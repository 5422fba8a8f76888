"""Understanding put together: whatever is away, an answer comes; what the gate is certain of is never silenced."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pytest

from nlu.components.head import Head
from nlu.components.letters import Letters, train_letters
from nlu.components.support import rounded
from nlu.crisis import Crisis, CrisisLevel
from nlu.errors import ServerTimeout
from nlu.fallback import FallbackClassifier
from nlu.moments import Span
from nlu.places import Found, Place
from nlu.taxonomy import CRISIS_KINDS, INTENTS
from nlu.training import examples_of
from nlu.types import Parse, Scored
from nlu.understanding import Understander, excerpt, weigh, without_place

LEVELS: tuple[CrisisLevel, ...] = ("none", "possible", "certain")


class Answers:
    """A recogniser that gives one parse."""

    def __init__(self, *ranking: Scored, vector: np.ndarray | None = None, **dangers: float) -> None:
        self._parse = Parse(ranking, "rasa", vector, dangers)

    async def parse(self, text: str) -> Parse:
        return self._parse


class Silent:
    """A recogniser that never answers in time."""

    async def parse(self, text: str) -> Parse:
        raise ServerTimeout("timeout")


@pytest.fixture(scope="module")
def fallback() -> FallbackClassifier:
    """A head whose letters have learned three languages and whose vectors have learned nothing: as without a model."""
    taught = [example for language in ("en", "uk", "pl") for example in examples_of(language)]
    letters = train_letters(
        [example.text for example in taught],
        np.array([INTENTS.index(example.intent) for example in taught]),
        len(INTENTS),
        rounds=5,
    )
    silent = np.zeros((len(letters.weights), 1 + len(CRISIS_KINDS)), dtype=np.float16)
    columns = len(INTENTS) + silent.shape[1]
    return FallbackClassifier(
        Head(
            labels=INTENTS,
            dangers=("none", *CRISIS_KINDS),
            mean=np.zeros(384, dtype=np.float32),
            project=np.eye(384, dtype=np.float32),
            gamma=1.0,
            support=rounded(np.zeros((1, 384), dtype=np.float32)),
            weights=np.zeros((1, columns), dtype=np.float32),
            letters=Letters(
                np.concatenate([letters.weights, silent], axis=1),
                np.concatenate([letters.bias, np.zeros(silent.shape[1], dtype=np.float32)]),
            ),
            blend=0.05,
            bias=np.zeros(columns, dtype=np.float32),
        )
    )


async def test_rasa_answers_when_it_is_there(fallback: FallbackClassifier) -> None:
    vector = np.ones(3, dtype=np.float32)
    understander = Understander(
        fallback=fallback, recogniser=Answers(Scored("need_food", 0.9), vector=vector)
    )
    seen = await understander.understand("де поїсти")
    assert (seen.engine, seen.intent, seen.needs, seen.degraded) == ("rasa", "need_food", ("food",), ())
    assert seen.vector is vector
    assert seen.language == "uk"


async def test_the_head_reads_one_vector_and_search_gets_the_other(fallback: FallbackClassifier) -> None:
    def embed(texts: Sequence[str]) -> tuple[np.ndarray, np.ndarray]:
        reading = np.eye(384, dtype=np.float32)[: len(texts)]
        return reading, -reading

    seen = await Understander(fallback=fallback, recogniser=Silent(), embed=embed).understand("де поїсти")
    assert seen.degraded == ("nlu",)
    assert seen.vector is not None and float(seen.vector[0]) == -1.0


async def test_without_rasa_and_without_a_model_letters_still_answer(fallback: FallbackClassifier) -> None:
    seen = await Understander(fallback=fallback, recogniser=Silent()).understand(
        "potrzebuję lekarza dla dziecka"
    )
    assert seen.engine == "fallback"
    assert seen.degraded == ("nlu", "embedder")
    assert seen.intent == "need_health"


async def test_a_model_that_breaks_is_named_and_done_without(fallback: FallbackClassifier) -> None:
    def broken(texts: Sequence[str]) -> tuple[np.ndarray, np.ndarray]:
        raise RuntimeError("out of memory")

    seen = await Understander(fallback=fallback, recogniser=Silent(), embed=broken).understand(
        "лікар для дитини"
    )
    assert seen.degraded == ("nlu", "embedder")
    assert seen.needs == ("health",)


async def test_the_gate_speaks_even_when_rasa_says_it_is_small_talk(fallback: FallbackClassifier) -> None:
    understander = Understander(fallback=fallback, recogniser=Answers(Scored("greet", 0.99)))
    seen = await understander.understand("я хочу померти")
    assert seen.crisis == Crisis("self_harm", "certain")
    assert seen.intent == "crisis_self_harm"


async def test_only_a_certain_crisis_replaces_the_recognised_intent(fallback: FallbackClassifier) -> None:
    model = Answers(Scored("need_mental_health", 0.5), Scored("crisis_self_harm", 0.45), self_harm=0.5)
    seen = await Understander(fallback=fallback, recogniser=model).understand(
        "мені дуже погано на душі останнім часом"
    )
    assert seen.crisis.level == "possible"
    assert seen.intent == "need_mental_health"


def test_the_model_hears_confirms_and_doubts_but_never_silences_what_is_certain() -> None:
    none, possible, certain = (Crisis(None if level == "none" else "violence", level) for level in LEVELS)
    assert weigh(none, {"medical": 0.9, "violence": 0.05}) == Crisis("medical", "possible")
    assert weigh(none, {"medical": 0.01}) == none
    assert weigh(possible, {"violence": 0.98}) == certain
    assert weigh(possible, {"violence": 0.5}) == possible
    assert weigh(possible, {"violence": 0.001}) == none
    assert weigh(certain, {"violence": 0.001}) == possible
    assert weigh(certain, {"violence": 0.9}) == certain


def test_violence_that_is_told_asks_for_protection_and_interrupts_only_when_it_is_surer() -> None:
    none, certain = Crisis(), Crisis("violence", "certain")
    dangers = {"violence": 0.97}
    heard = replace(none, odds=1.0)
    assert weigh(heard, dangers) == certain
    assert weigh(heard, dangers, asks_for_protection=True) == Crisis("violence", "possible")
    assert weigh(heard, {"violence": 0.99}, asks_for_protection=True) == certain
    assert weigh(heard, {"self_harm": 0.97}, asks_for_protection=True) == Crisis("self_harm", "certain")


def test_what_the_words_of_the_gate_say_counts_beside_the_model() -> None:
    calm, alarmed = Crisis(odds=-6.0), Crisis(odds=4.0)
    assert weigh(calm, {"violence": 0.2}).level == "none"
    assert weigh(alarmed, {"violence": 0.2}).level == "possible"
    assert weigh(alarmed, {"violence": 0.9}).level == "certain"


def test_without_a_model_the_gate_alone_decides() -> None:
    for level in LEVELS:
        crisis = Crisis("medical", level)
        assert weigh(crisis, {}) == crisis


async def test_long_messages_are_cut_for_the_model_but_not_for_the_gate(fallback: FallbackClassifier) -> None:
    asked: list[str] = []

    class Remembers(Answers):
        async def parse(self, text: str) -> Parse:
            asked.append(text)
            return await super().parse(text)

    text = "слово " * 400 + "я хочу померти"
    seen = await Understander(
        fallback=fallback, recogniser=Remembers(Scored("greet", 0.9)), characters=100
    ).understand(text)
    assert all(len(each) <= 100 for each in asked)
    assert seen.crisis.level == "certain"


async def test_the_hungry_are_not_taken_for_suicidal(fallback: FallbackClassifier) -> None:
    model = Answers(Scored("crisis_self_harm", 0.69), Scored("need_food", 0.3), self_harm=0.1)
    understander = Understander(fallback=fallback, recogniser=model)
    seen = await understander.understand("açlıktan ölüyorum")
    assert (seen.crisis.level, seen.intent, seen.needs) == ("none", "need_food", ("food",))


async def test_an_idiom_does_not_hide_a_danger_beside_it(fallback: FallbackClassifier) -> None:
    model = Answers(Scored("need_food", 0.9), self_harm=0.9)
    seen = await Understander(fallback=fallback, recogniser=model).understand(
        "umieram z głodu i chcę się zabić"
    )
    assert seen.crisis.level == "certain"


async def test_a_language_that_is_not_spoken_is_named_all_the_same(fallback: FallbackClassifier) -> None:
    model = Answers(Scored("need_health", 0.9))
    seen = await Understander(fallback=fallback, recogniser=model).understand("ამ ქალაქში ექიმი მჭირდება")
    assert seen.language == "ka"


async def test_the_end_of_a_long_message_is_read(fallback: FallbackClassifier) -> None:
    read: list[str] = []

    class Notes:
        async def parse(self, text: str) -> Parse:
            read.append(text)
            return Parse((Scored("need_health", 0.9),), "rasa", None)

    story = "Ми довго їхали і дуже втомились " * 60
    await Understander(fallback=fallback, recogniser=Notes(), characters=300).understand(
        f"Добрий день. {story} Де знайти лікаря?"
    )
    assert read[0].startswith("Добрий день") and read[0].endswith("Де знайти лікаря?") and len(read[0]) <= 303


def test_a_short_text_stays_as_it_is() -> None:
    assert excerpt("Де лікар?", 100) == "Де лікар?"


async def test_two_latin_words_are_no_foreign_language(fallback: FallbackClassifier) -> None:
    model = Answers(Scored("need_connectivity", 0.9))
    assert (await Understander(fallback=fallback, recogniser=model).understand("SIM card")).language is None


async def test_a_death_long_ago_is_not_hardened_by_the_model(fallback: FallbackClassifier) -> None:
    model = Answers(Scored("crisis_self_harm", 0.98), self_harm=0.98)
    seen = await Understander(fallback=fallback, recogniser=model).understand(
        "my friend killed himself last year"
    )
    assert (seen.crisis.kind, seen.crisis.level) == ("self_harm", "possible")


async def test_time_and_person_are_heard_without_any_model(fallback: FallbackClassifier) -> None:
    seen = await Understander(fallback=fallback).understand("лікар для сина 7 років у неділю")
    assert seen.moment.spans == (Span(0, 1440, weekday=6),)
    assert (seen.whom.age, seen.whom.traits) == (7, ("child",))


class Hears:
    """A recogniser that hears opening hours in everything that says "open"."""

    async def parse(self, text: str) -> Parse:
        intent = "opening_hours" if "open" in text else "need_legal"
        return Parse((Scored(intent, 0.95),), "rasa")


async def test_what_shall_be_open_is_heard_beside_the_time(fallback: FallbackClassifier) -> None:
    understander = Understander(fallback=fallback, recogniser=Hears())
    seen = await understander.understand("is a lawyer open on Sunday?")
    assert (seen.intent, seen.needs, seen.needs_then) == ("opening_hours", (), ("legal",))
    assert (await understander.understand("lawyer on Sunday")).needs_then == (), "it is a need already"


def test_what_an_apostrophe_ties_to_a_town_goes_with_it() -> None:
    lublin = Found(Place(1, "Lublin", "PL", 51.2, 22.6, 1), span=(0, 6))
    assert without_place("Lublin'de sığınak", lublin) == "sığınak"
