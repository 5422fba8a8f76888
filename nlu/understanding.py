"""Understands one message: gate, language, place, time, person, intent and needs, put together so that any part may be away."""

from __future__ import annotations

import asyncio
import dataclasses
import logging
import math
import re
import time
from collections.abc import Callable, Mapping, Sequence
from typing import cast

import numpy as np
from numpy.typing import NDArray

from nlu.client import Recogniser
from nlu.crisis import Crisis, CrisisKind, CrisisLevel, detect
from nlu.errors import ServerError
from nlu.fallback import FallbackClassifier
from nlu.language import identify, is_telling
from nlu.moments import moment_of, without_moment
from nlu.needs import SURE, clauses, needs_of
from nlu.places import NOWHERE, Found, Place, PlaceFinder, Providers
from nlu.taxonomy import CRISIS_INTENTS, need_of
from nlu.text import tokens
from nlu.types import Parse, Scored, Understanding
from nlu.whom import whom_of

log = logging.getLogger(__name__)

Embed = Callable[[Sequence[str]], tuple[NDArray[np.float32], NDArray[np.float32]]]
"""Unit vectors (n, 384) of questions, from which the head reads and by which search finds; raises when the model is away."""

# Log odds of any danger, by the model and the gate's words together; chosen as docs/understanding.md tells.
WORDS_WEIGH = 0.4
"""What the log odds of the gate's words count beside those of the model."""

CERTAIN = 3.5
"""From here a danger is *certain*: help comes before the answer."""

CERTAIN_BESIDE_PROTECTION = 4.5
"""… where the models hear a need for protection: violence that is told, not happening, is answered with a safe place."""

POSSIBLE = -2.4
"""From here it is *possible*: one quiet line beside the answer. So low because silence costs more than that line."""

GATE_ODDS: Mapping[CrisisLevel, float] = {"none": -4.0, "possible": 0.0, "certain": 4.0}
"""What a level of the gate counts where set-up has not taught it words."""

FIGURE_WORDS = 10
"""A longer message may hold an idiom and a danger that only the model hears."""


_ENDING = re.compile(r"^['’ʼ]\w+")
"""What an apostrophe ties to a name: «Lublin'de»."""


class Understander:
    """Everything of this package behind one call.

    Args:
        fallback: Names intents when Rasa is away.
        recogniser: Rasa, or None to do without.
        places: Finds towns, or None when there is no gazetteer.
        embed: Embeds a text when Rasa did not; None when there is no model.
        prefer: Tells where providers are now; of places of one name those near one are preferred.
        characters: How much of a long message the models read, from its two ends; the gate reads all.
        share_vector: Whether others search with the same model and may use its vector.
    """

    def __init__(
        self,
        *,
        fallback: FallbackClassifier,
        recogniser: Recogniser | None = None,
        places: PlaceFinder | None = None,
        embed: Embed | None = None,
        prefer: Callable[[], Providers] = lambda: NOWHERE,
        characters: int = 1000,
        share_vector: bool = True,
    ) -> None:
        self._fallback, self._recogniser, self._places, self._embed = fallback, recogniser, places, embed
        self._prefer = prefer
        self._characters, self._share_vector = characters, share_vector

    def use(self, fallback: FallbackClassifier) -> None:
        """Names intents with another head from now on; a message that is being read ends with the one it began with or with this one."""
        self._fallback = fallback

    async def understand(self, text: str, language: str | None = None) -> Understanding:
        """Understands a message; never raises for want of a model.

        Args:
            text: As written.
            language: The person's chosen language, a hint for places and for texts too short to tell.
        """
        began = time.perf_counter()
        gate = detect(text)
        guess = identify(text)
        spoken = guess.language
        short = excerpt(text, self._characters)
        async with asyncio.TaskGroup() as tasks:
            # Rasa reads the whole message while this process finds the place and reads the parts: two cores, one wait.
            reading = tasks.create_task(self._parse(short))
            found, place_ms = await asyncio.to_thread(self._find_place, short, spoken or language)
            topic = without_place(short, found)
            parts = clauses(topic or short, spoken)
            moment = moment_of(short, spoken or language)
            timeless = without_moment(topic or short, spoken or language) if moment else ""
            apart = await self._parse_parts([*(each for each in (topic, timeless) if each), *parts])
        parse, degraded, embed_ms = reading.result()
        whole = parse
        if topic:
            # A town's name pulls a short message towards "near me" and towards whoever bears that name.
            alone = apart.pop(0)
            if alone.ranking[0].confidence >= parse.ranking[0].confidence:
                parse = dataclasses.replace(alone, engine=parse.engine)
            else:
                topic = ""
        # "Open on Sunday" drowns what shall be open.
        beside = apart.pop(0).ranking[0] if timeless else None
        if gate.idiom and gate.level == "none" and len(tokens(text)) <= FIGURE_WORDS:
            # A model that counts words would send the hungry ("dying of hunger") to a psychologist.
            parse, whole = without_crisis(parse), without_crisis(whole)
        by_clause = [(part, read.ranking[0]) for part, read in zip(parts, apart, strict=True)]
        best = parse.ranking[0]
        crisis = weigh(
            gate, _most_alarming(whole, parse), asks_for_protection=best.intent == "need_protection"
        )
        intent = _crisis_intent(crisis) if crisis.level == "certain" else None
        return Understanding(
            text=text,
            topic=topic,
            # A language that the product does not speak is told by its code, so that the answer can say so.
            language=spoken or (guess.other if is_telling(guess, len(tokens(text))) else None),
            intent=intent or best.intent,
            confidence=1.0 if intent and intent != best.intent else best.confidence,
            ranking=parse.ranking,
            needs=needs_of(parse.ranking, by_clause) if _speaks_of_needs(best, by_clause) else (),
            crisis=crisis,
            # Where somebody comes from is not where they look for help.
            place=found.place if found.role != "from" else None,
            place_suggestions=found.suggestions,
            # Of a text too short to tell, the chosen language is the best guess.
            moment=moment,
            whom=whom_of(short, spoken or language),
            needs_then=_needs_beside(best, beside),
            vector=parse.vector if self._share_vector else None,
            engine=parse.engine,
            degraded=degraded,
            ms=(time.perf_counter() - began) * 1000,
            embed_ms=embed_ms,
            place_ms=place_ms,
        )

    def look_up(self, name: str, language: str | None = None) -> Found:
        """The town that a text names and nothing else (an answer to "where are you?", an option on the command line)."""
        return self._places.lookup(name, language, prefer=self._prefer()) if self._places else Found()

    def place(self, geoname_id: int) -> Place | None:
        """A place of the gazetteer by its id."""
        return self._places.place(geoname_id) if self._places else None

    def name_in(self, geoname_id: int, language: str) -> str | None:
        """The name of a place for readers of a language; None when the gazetteer does not have it."""
        place = self.place(geoname_id)
        return self._places.name_in(place, language) if self._places and place else None

    def _find_place(self, text: str, language: str | None) -> tuple[Found, float]:
        """What the text says of a place, and how many milliseconds it took to find it."""
        began = time.perf_counter()
        found = self._places.find(text, language, prefer=self._prefer()) if self._places else Found()
        return found, (time.perf_counter() - began) * 1000

    async def _parse(self, text: str) -> tuple[Parse, tuple[str, ...], float]:
        """The parse, what was away, and milliseconds spent in our own embedding model."""
        if self._recogniser is not None:
            try:
                return await self._recogniser.parse(text), (), 0.0
            except ServerError:
                pass
        if self._embed is None:
            return self._fallback.parse(text, None), ("nlu", "embedder"), 0.0
        began = time.perf_counter()
        try:
            (reading,), (searching,) = await asyncio.to_thread(self._embed, [text])
        except Exception as error:  # any model, any library: without it we answer by letters
            log.warning("a message is read without a model: %s", type(error).__name__)
            return self._fallback.parse(text, None), ("nlu", "embedder"), 0.0
        ms = (time.perf_counter() - began) * 1000
        return dataclasses.replace(self._fallback.parse(text, reading), vector=searching), ("nlu",), ms

    async def _parse_parts(self, texts: Sequence[str]) -> list[Parse]:
        """Parses of parts of a message, by our own model in one go; by whatever there is without it."""
        if not texts:
            return []
        if self._embed is not None:
            try:
                reading, searching = await asyncio.to_thread(self._embed, texts)
                parses = self._fallback.parse_all(texts, reading)
                return [
                    dataclasses.replace(parse, vector=vector)
                    for parse, vector in zip(parses, searching, strict=True)
                ]
            except Exception as error:
                log.warning("the parts of a message are read without a model: %s", type(error).__name__)
        return [(await self._parse(text))[0] for text in texts]


def without_place(text: str, found: Found) -> str:
    """The message without the town where help is wanted; empty when nothing else is said.

    >>> from nlu.places import Place
    >>> without_place("doctor in Lublin please", Found(Place(1, "Lublin", "PL", 51.2, 22.6, 1), span=(10, 16)))
    'doctor please'
    """
    if found.place is None or found.role == "from" or found.span is None:
        return ""
    before, after = text[: found.span[0]].split(), _ENDING.sub("", text[found.span[1] :], count=1).split()
    if before and len(before[-1]) <= 3 and not before[-1].isupper():
        before.pop()  # the preposition that belonged to the name
    rest = " ".join(before + after).strip(" ,.;:!?-–—")
    return rest if any(letter.isalpha() for letter in rest) else ""


def excerpt(text: str, characters: int) -> str:
    """What the models read of a long message: who writes begins with who they are and ends with what they need.

    >>> excerpt("Good day. We travelled for two weeks. Where is a doctor?", 30)
    'Good day. … Where is a doctor?'
    """
    if len(text) <= characters:
        return text
    head, tail = text[: characters // 3], text[-(characters - characters // 3) :]
    return f"{head.rpartition(' ')[0] or head} … {tail.partition(' ')[2] or tail}"


def without_crisis(parse: Parse) -> Parse:
    """The parse without the model's crisis intents; what remains shares their probability."""
    rest = tuple(scored for scored in parse.ranking if scored.intent not in CRISIS_INTENTS)
    total = sum(scored.confidence for scored in rest)
    if not rest or total <= 0:
        return parse
    return dataclasses.replace(
        parse, ranking=tuple(Scored(each.intent, each.confidence / total) for each in rest)
    )


def weigh(gate: Crisis, dangers: Mapping[str, float], *, asks_for_protection: bool = False) -> Crisis:
    """The gate's opinion and the model's, weighed together; what the gate is certain of is never silenced.

    Args:
        gate: What the gate heard.
        dangers: The model's probability of each kind; empty when there is no model, and the gate alone decides.
        asks_for_protection: Whether the message's likeliest intent is a safe place or an adviser.
    """
    if not dangers:
        return gate
    likely = min(max(sum(dangers.values()), 1e-4), 1 - 1e-4)
    odds = math.log(likely / (1 - likely)) + WORDS_WEIGH * (
        GATE_ODDS[gate.level] if gate.odds is None else gate.odds
    )
    kind = gate.kind or cast(CrisisKind, max(dangers, key=lambda each: dangers[each]))
    # What the gate softened (a death last year, a question) the model must not harden: it hears words, not when.
    told = asks_for_protection and kind == "violence"
    if odds >= (CERTAIN_BESIDE_PROTECTION if told else CERTAIN) and not gate.softened:
        return dataclasses.replace(gate, kind=kind, level="certain")
    if odds >= POSSIBLE or gate.level == "certain":
        return dataclasses.replace(gate, kind=kind, level="possible")
    return Crisis()


def _most_alarming(*parses: Parse) -> Mapping[str, float]:
    """The dangers of the reading that sees most of them: a town's name can hide one, and can feign one."""
    return max((parse.dangers for parse in parses), key=lambda dangers: sum(dangers.values()))


def _crisis_intent(crisis: Crisis) -> str | None:
    intent = f"crisis_{crisis.kind}"
    return intent if intent in CRISIS_INTENTS else None


def _needs_beside(best: Scored, beside: Scored | None) -> tuple[str, ...]:
    need = need_of(beside.intent) if beside and beside.confidence >= SURE else None
    return (need,) if need and best.intent == "opening_hours" else ()


def _speaks_of_needs(best: Scored, by_clause: Sequence[tuple[str, Scored]]) -> bool:
    # "Hello, I need a doctor" greets as a whole and needs in a part.
    return need_of(best.intent) is not None or any(need_of(part.intent) for _, part in by_clause)
