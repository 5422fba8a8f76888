"""The small vocabulary that search speaks with everything around it: a query, results with reasons, cards to show.

Only plain values: whoever composes the assistant can build and read these without knowing how search works.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal, Protocol

import numpy as np
from numpy.typing import NDArray

Vector = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Person:
    """What a person has told us about whom a service must accept; empty means not said, never assumed.

    Attributes:
        languages: Languages the person speaks (codes), best first; ranks services that speak one of them higher.
        statuses: Legal statuses (vocabulary.STATUSES); a service that accepts none of them is left out.
        groups: Groups (vocabulary.GROUPS) the person belongs to.
        age: In years.
        gender: One of vocabulary.GENDERS; a service for the other one only is left out.
        ages: Youngest and oldest the person can be, when only "a child" was said.
        access: Any of vocabulary.ACCESSIBILITY of which a place must have one; ranks places higher that do.
    """

    languages: tuple[str, ...] = ()
    statuses: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    age: int | None = None
    gender: str | None = None
    ages: tuple[int, int] | None = None
    access: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Near:
    """Where help is wanted.

    Attributes:
        lat, lon: WGS 84 degrees.
        name: The town as GeoNames spells it, if it came from a name; None for a shared position.
        country: ISO 3166 alpha-2, if known.
        exact: True for a shared position, False for the centre of a named town.
    """

    lat: float
    lon: float
    name: str | None = None
    country: str | None = None
    exact: bool = False


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of a day, read against the clock of each place.

    Attributes:
        begin, end: Minutes since midnight; equal for one moment, ``end`` beyond 1440 after midnight.
        ahead: Days from today, None when no such day was named.
        weekday: Monday 0, the next one; None when none was named. With neither, the next time that the clock shows it.
    """

    begin: int
    end: int
    ahead: int | None = None
    weekday: int | None = None


@dataclass(frozen=True, slots=True)
class Query:
    """One search.

    Attributes:
        text: The person's words; empty when only a need was chosen from the menu.
        language: Language of the reply (texts are picked in it; used for lexical analysis too).
        vector: Unit vector of the text with the prefix ``query: `` from the configured model, or None to let search embed it.
        needs: Needs, most urgent first; empty when unknown.
        near: Place, or None.
        country: ISO 3166 alpha-2 when only a country is known.
        at: Aware datetime of the question, from which "open now", "tonight" and the way there are counted.
        person: Conditions of the person.
        open_now: Only what is open now, or on arrival where the way is known (unknown hours stay, ranked lower).
        wanted: Only what is open at some time in one of these, in the time zone of each place (unknown hours stay).
        round_the_clock: Only what never closes.
        wished_languages: Languages that somebody there must speak, as the person asked in so many words.
        women_only: Places for women only were asked for.
        exclude: Ids already shown ("the next one").
        limit: How many results at most.
        include: ``"all"``, ``"services"`` or ``"answers"``.
        towns: Towns that the text names, as places are known by them; search fills this in itself where nobody knows a place.
        doubtful: The words seem to ask for nothing that is kept here: only what clearly says it counts.
        confidence: How sure it is that the words ask for what ``needs`` say, or, without needs, that they were understood at all. The
            surer, the less must what is found for them say so itself.
    """

    text: str
    language: str
    at: datetime
    vector: Vector | None = None
    needs: tuple[str, ...] = ()
    near: Near | None = None
    country: str | None = None
    person: Person = Person()
    open_now: bool = False
    wanted: tuple[Stretch, ...] = ()
    round_the_clock: bool = False
    wished_languages: tuple[str, ...] = ()
    women_only: bool = False
    exclude: frozenset[str] = frozenset()
    limit: int = 10
    include: Literal["all", "services", "answers"] = "all"
    towns: frozenset[str] = frozenset()
    doubtful: bool = False
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a result is where it is; the text is made from the code by whoever shows it.

    Codes: ``need`` (need), ``in_town`` (town), ``distance`` (km), ``online``, ``same_country`` (country), ``open_until`` (time "HH:MM"),
    ``opens_at`` (time, day ISO date), ``closed_now``, ``hours_unknown``, ``speaks`` (language), ``accepts`` (status), ``for_group`` (group),
    ``open_on_arrival`` (minutes), ``closed_on_arrival`` (minutes), ``closed_on_arrival_opens`` (minutes, time, day), ``open_then`` (day, times),
    ``closed_then`` (day), ``checked`` (days), ``check_overdue`` (days), ``unverified_contact``, ``temporarily_closed``, ``matches_words``, ``matches_meaning``.
    """

    code: str
    params: Mapping[str, str | int | float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class OpenState:
    """Whether a place is open at the asked time. ``open`` None means unknown; times are aware, in the place's time zone."""

    open: bool | None
    until: datetime | None = None
    opens_at: datetime | None = None
    osm: str | None = None


@dataclass(frozen=True, slots=True)
class Phone:
    """A phone number as it is to be dialled and shown."""

    number: str
    description: str | None = None
    languages: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ServiceCard:
    """Everything a person may be shown of one service at one place, in one language.

    A confidential service has no address, coordinates, town map or opening pattern: phone only.

    Attributes:
        id: Id of the service.
        location_id: Id of the location meant, None if virtual or unknown.
        text_language: Language the name and description are really in.
        translation: Status of these texts: ``original`` or one of vocabulary.TRANSLATION_STATUSES.
        precision: ``exact``, ``town`` (coordinates are the town's), ``online`` or ``none``.
        warnings: Codes: unverified_contact, check_overdue, temporarily_closed, untranslated, stale_translation, hours_expired, confidential, example, reported.
        timezone: IANA zone of the place.
        genders: vocabulary.GENDERS it is for only; empty = anyone.
        cost: One of vocabulary.COSTS, None when nobody said.
        coverage: Countries (alpha-2) it serves from afar.
        area: Where the people it serves live, in words; empty when unknown or confidential.
    """

    id: str
    name: str
    description: str
    organization: str
    needs: tuple[str, ...]
    text_language: str
    translation: str
    precision: Literal["exact", "town", "online", "none"]
    location_id: str | None = None
    address: str | None = None
    town: str | None = None
    country: str | None = None
    lat: float | None = None
    lon: float | None = None
    hours: OpenState = OpenState(None)
    timezone: str | None = None
    phones: tuple[Phone, ...] = ()
    url: str | None = None
    email: str | None = None
    languages: tuple[str, ...] = ()
    statuses: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    minimum_age: int | None = None
    maximum_age: int | None = None
    eligibility: str | None = None
    application: str | None = None
    fees: str | None = None
    appointment: Literal["required", "walk_in"] | None = None
    accessibility: tuple[str, ...] = ()
    source: str | None = None
    assured: date | None = None
    alert: str | None = None
    warnings: tuple[str, ...] = ()
    confidential: bool = False
    genders: tuple[str, ...] = ()
    cost: str | None = None
    coverage: tuple[str, ...] = ()
    area: str = ""


@dataclass(frozen=True, slots=True)
class AnswerCard:
    """A curated answer in one language; ``passage`` is the part that matched, ``text`` the whole."""

    id: str
    title: str
    text: str
    passage: str
    needs: tuple[str, ...]
    text_language: str
    translation: str
    source_url: str
    assured: date | None
    country: str | None = None
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Result:
    """One ranked result. ``score`` in 0…1, comparable within one search; ``distance_km`` None when known only by town, or online."""

    type: Literal["service", "answer"]
    id: str
    card: ServiceCard | AnswerCard
    score: float
    reasons: tuple[Reason, ...]
    distance_km: float | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a search found.

    Attributes:
        results: Best first.
        relaxed: Conditions that had to be dropped to find anything, in order: ``open_now``, ``open_then``, ``open_always``, ``language``, ``access``, ``women_only``, ``distance``, ``status`` is never relaxed, ``need``.
        confident: False when nothing is good enough to be offered as an answer ("I do not know").
        degraded: Parts that were away: ``embedder``, ``lexical``, ``vectors`` (some records have none yet and are found by words and needs).
        embed_ms, search_ms: Milliseconds spent in the model and in everything else.
    """

    results: tuple[Result, ...]
    relaxed: tuple[str, ...] = ()
    confident: bool = True
    degraded: tuple[str, ...] = ()
    embed_ms: float = 0.0
    search_ms: float = 0.0


class Embedder(Protocol):
    """Turns texts into unit vectors. Implementations load their model at ``warm_up``, not when constructed."""

    @property
    def name(self) -> str:
        """Identifies model and version; vectors of different names never mix."""

    @property
    def dimension(self) -> int:
        """Length of a vector."""

    def warm_up(self) -> None:
        """Loads the model; raises ModelUnavailable."""

    def embed_queries(self, texts: Sequence[str]) -> Vector:
        """Unit vectors (n, dimension) of what people ask."""

    def embed_passages(self, texts: Sequence[str]) -> Vector:
        """Unit vectors (n, dimension) of texts to be found."""


class Normaliser(Protocol):
    """One text normalisation for the whole product, handed over by whoever composes it."""

    def __call__(self, text: str, /) -> str:
        """The folded form of the text: case, script variants and diacritics evened out."""


class Searcher(Protocol):
    """Finds services and answers."""

    async def search(self, query: Query) -> Outcome:
        """The ranked outcome; never raises for want of a model (then ``degraded`` names it)."""

    async def card(self, service_id: str, language: str, at: datetime) -> ServiceCard | None:
        """The card of one service as search would show it, None if unknown or not to be shown."""

    async def answer(self, answer_id: str, language: str) -> AnswerCard | None:
        """One curated answer in the language (or its best available one)."""
