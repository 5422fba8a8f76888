"""Understanding put together: whatever is away, an answer comes; the gate is never overruled downwards."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from nlu.crisis import Crisis
from nlu.errors import ServerTimeout
from nlu.fallback import FallbackClassifier, LetterClassifier
from nlu.types import Parse, Scored
from nlu.understanding import Understander, excerpt, weigh


class Answers:
    """A recogniser that gives one parse."""

    def __init__(self, *ranking: Scored, vector: np.ndarray | None = None) -> None:
        self._parse = Parse(ranking, "rasa", vector)

    async def parse(self, text: str) -> Parse:
        return self._parse


class Silent:
    """A recogniser that never answers in time."""

    async def parse(self, text: str) -> Parse:
        raise ServerTimeout("timeout")


@pytest.fixture(scope="module")
def letters() -> LetterClassifier:
    return LetterClassifier.train()


@pytest.fixture
def fallback(letters: LetterClassifier) -> FallbackClassifier:
    return FallbackClassifier(None, letters)


async def test_rasa_answers_when_it_is_there(fallback: FallbackClassifier) -> None:
    vector = np.ones(3, dtype=np.float32)
    understander = Understander(
        fallback=fallback, recogniser=Answers(Scored("need_food", 0.9), vector=vector)
    )
    seen = await understander.understand("де поїсти")
    assert (seen.engine, seen.intent, seen.needs, seen.degraded) == ("rasa", "need_food", ("food",), ())
    assert seen.vector is vector
    assert seen.language == "uk"


async def test_without_rasa_and_without_a_model_letters_still_answer(fallback: FallbackClassifier) -> None:
    seen = await Understander(fallback=fallback, recogniser=Silent()).understand(
        "potrzebuję lekarza dla dziecka"
    )
    assert seen.engine == "fallback"
    assert seen.degraded == ("nlu", "embedder")
    assert seen.intent == "need_health"


async def test_a_model_that_breaks_is_named_and_done_without(fallback: FallbackClassifier) -> None:
    def broken(texts: Sequence[str]) -> np.ndarray:
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
    understander = Understander(
        fallback=fallback,
        recogniser=Answers(Scored("need_mental_health", 0.5), Scored("crisis_self_harm", 0.45)),
    )
    seen = await understander.understand("мені дуже погано на душі останнім часом")
    assert seen.crisis.level == "possible"
    assert seen.intent == "need_mental_health"


def test_the_model_confirms_but_never_lowers() -> None:
    possible, certain = Crisis("violence", "possible"), Crisis("violence", "certain")
    assert weigh(possible, [Scored("crisis_violence", 0.9)]) == certain
    assert weigh(possible, [Scored("greet", 0.99), Scored("crisis_violence", 0.01)]) == possible
    assert weigh(certain, [Scored("greet", 0.99)]) == certain
    assert weigh(Crisis(None, "none"), [Scored("crisis_medical", 0.97)]) == Crisis("medical", "possible")
    assert weigh(Crisis(None, "none"), [Scored("need_health", 0.9), Scored("crisis_medical", 0.1)]) == Crisis(
        None, "none"
    )


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


def test_letters_survive_a_file(letters: LetterClassifier, tmp_path: Path) -> None:
    letters.save(tmp_path / "letters.npz")
    again = LetterClassifier.load(tmp_path / "letters.npz")
    assert (
        again.ranking("where can we sleep tonight", 3)[0][0]
        == letters.ranking("where can we sleep tonight", 3)[0][0]
    )


async def test_the_hungry_are_not_taken_for_suicidal(fallback: FallbackClassifier) -> None:
    model = Answers(Scored("crisis_self_harm", 0.69), Scored("need_food", 0.3))
    understander = Understander(fallback=fallback, recogniser=model)
    seen = await understander.understand("açlıktan ölüyorum")
    assert (seen.crisis.level, seen.intent, seen.needs) == ("none", "need_food", ("food",))
    real = await understander.understand("bugün her şey bitecek")
    assert real.crisis.level == "possible"


async def test_an_idiom_does_not_hide_a_danger_beside_it(fallback: FallbackClassifier) -> None:
    model = Answers(Scored("need_food", 0.9))
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
    model = Answers(Scored("crisis_self_harm", 0.98))
    seen = await Understander(fallback=fallback, recogniser=model).understand(
        "my friend killed himself last year"
    )
    assert (seen.crisis.kind, seen.crisis.level) == ("self_harm", "possible")
