"""The vocabulary of the conversation: what happens (events), what is said (replies), what is to be done (effects), what is remembered (state).

``step(state, event, context) -> Step`` is a pure function over these. When it needs something from outside it returns an effect; whoever
runs it performs the effect and calls ``step`` again with the resulting event.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from knowledge.search.types import AnswerCard, OpenState, Outcome, Person, Query, Reason, Result, ServiceCard
from nlu.types import Understanding

# ── what is remembered ────────────────────────────────────────────────────────────────────────────

Stage = Literal["new", "notice", "open", "exited"]
Consent = Literal["unknown", "given", "refused"]
Pending = Literal[
    "place",
    "need",
    "place_choice",
    "case_consent",
    "delete",
    "report_kind",
    "language_switch",
    "human",
    "more",
    "after",
]
CaseOwner = Literal["queue", "counsellor"]


@dataclass(frozen=True, slots=True)
class PlaceRef:
    """A town the person named: public facts of a gazetteer, never a shared position.

    ``kind`` ``country`` narrows a search to a country; its coordinates are not used then.
    """

    geoname_id: int
    name: str
    country: str
    lat: float
    lon: float
    kind: Literal["town", "region", "country"] = "town"


@dataclass(frozen=True, slots=True)
class Transient:
    """What lives in memory only and is gone after a restart: the words being answered and a shared position, for one ranking.

    Attributes:
        understanding: The message that a pending question (place, need) will complete.
        position: A shared position as (lat, lon).
        results: Ranked but not yet shown, with their reasons; never kept when they were ranked by a shared position, whose
            distances would tell where it was.
        danger: Kind of danger the person spoke of, while a human who was called for it may still be on the way.
        afterwards: What is still to be said when the answer is complete: ``quiet:<kind>``, ``notice``, ``switch:<language>``.
    """

    understanding: Understanding | None = None
    position: tuple[float, float] | None = None
    results: tuple[Result, ...] = ()
    danger: str | None = None
    afterwards: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class State:
    """One person's conversation: ids and codes, never texts, never coordinates of a shared position.

    Attributes:
        language: The chosen interface language, None before the choice.
        needs: Needs of the present search.
        place: The town named last.
        queue: Ids (``service:<id>`` / ``answer:<id>``) ranked but not yet shown.
        shown: Ids shown in the present search, oldest first.
        current: The id last shown; follow-ups ("their phone?") speak of it.
        pending: The question that waits for an answer.
        choices: What the pending question offers (place ids as ``geonames:<id>``, needs …).
        case: Random number of the open case, None if none; ``case_owner`` says who has the conversation.
        person: What the person said about whom a service must accept.
        other_language: A language detected in consecutive messages that differs from the chosen one, and how often.
        failures: Consecutive messages that could not be helped.
        transient: Never stored.
    """

    stage: Stage = "new"
    language: str | None = None
    consent: Consent = "unknown"
    needs: tuple[str, ...] = ()
    place: PlaceRef | None = None
    queue: tuple[str, ...] = ()
    shown: tuple[str, ...] = ()
    current: str | None = None
    pending: Pending | None = None
    choices: tuple[str, ...] = ()
    case: str | None = None
    case_owner: CaseOwner | None = None
    person: Person = Person()
    other_language: tuple[str, int] | None = None
    failures: int = 0
    transient: Transient = field(default=Transient(), compare=False)


# ── what happens ──────────────────────────────────────────────────────────────────────────────────

Command = Literal["start", "help", "language", "privacy", "mydata", "delete", "human", "exit"]


@dataclass(frozen=True, slots=True)
class CommandGiven:
    """A slash command; ``guess`` is the interface language the channel reports (a first guess only)."""

    command: Command
    guess: str | None = None


@dataclass(frozen=True, slots=True)
class TextSaid:
    """Free text, already understood. ``guess`` as above."""

    understanding: Understanding
    guess: str | None = None


@dataclass(frozen=True, slots=True)
class ButtonPressed:
    """A button of ours; ``action`` is decoded and valid. ``guess`` as above."""

    action: Action
    guess: str | None = None


@dataclass(frozen=True, slots=True)
class PositionShared:
    """A position shared once; ``live`` for a live location, which is declined. Coordinates are None when they were lost in a restart."""

    lat: float | None
    lon: float | None
    live: bool = False


@dataclass(frozen=True, slots=True)
class UnsupportedSent:
    """A photo, voice message, file or sticker."""

    kind: str


@dataclass(frozen=True, slots=True)
class SearchDone:
    """The search asked for by a ``Search`` effect is back."""

    query: Query
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class CardLoaded:
    """The record asked for by ``LoadCard`` (None: no longer there)."""

    purpose: str
    ref: str
    card: ServiceCard | AnswerCard | None
    hours: Mapping[str, tuple[tuple[str, str], ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PlaceLooked:
    """The place asked for by ``LookPlace``: a certain one, or suggestions, or neither."""

    place: PlaceRef | None
    suggestions: tuple[PlaceRef, ...] = ()


@dataclass(frozen=True, slots=True)
class CaseOpened:
    """A case is in the queue. ``on_duty`` and ``wait_minutes`` (minutes) are honest: None when not known.

    ``reopened``: it is a case of the same person that was closed not long ago.
    """

    number: str
    on_duty: bool
    wait_minutes: int | None
    reopened: bool = False


@dataclass(frozen=True, slots=True)
class CaseRefused:
    """No case can be opened: there is no desk configured (``no_desk``)."""

    reason: str


@dataclass(frozen=True, slots=True)
class CaseChanged:
    """A counsellor took, handed back (``bot``) or closed the case, or it waits for another one; ``on_duty``: whether one is there now."""

    owner: Literal["counsellor", "queue", "bot", "closed"]
    on_duty: bool = True


@dataclass(frozen=True, slots=True)
class CaseWaited:
    """Nobody has taken the case for that many minutes; it stays open."""

    minutes: int


@dataclass(frozen=True, slots=True)
class MyDataRead:
    """Everything kept about the person, as field → value, for ``/mydata``."""

    rows: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Erased:
    """Every row about the person is gone."""


Event = (
    CommandGiven | TextSaid | ButtonPressed | PositionShared | UnsupportedSent | SearchDone | CardLoaded | PlaceLooked
    | CaseOpened | CaseRefused | CaseChanged | CaseWaited | MyDataRead | Erased
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Action:
    """What a button means. Encoded as ``v1:<name>[:<arg>…]`` in at most 64 bytes; args are ids and codes only.

    Names: ``lang`` (code; none: show the languages) · ``consent`` (yes|no; the chosen language travels along as second arg) · ``need`` (id) ·
    ``menu`` (``all`` or none) · ``place`` (geonames id) · ``place_other`` · ``skip_place`` · ``more`` · ``pin`` / ``phone`` / ``hours`` / ``show`` (ref) ·
    ``human`` (``protection`` or none) · ``case`` (yes|no, kind of case) ·
    ``case_without`` (needs|town|shown, kind: left out, or put back) · ``wish`` (woman|man|any, kind) · ``close_case`` ·
    ``after`` (helped|got, yes|no|later) · ``good`` / ``bad`` (ref) · ``badwhy`` (ref, kind) · ``delete`` (yes|no) ·
    ``switch`` (code|no) · ``intent`` (intent id: "did you mean") · ``none`` (none of these) · ``exit`` · ``privacy`` · ``emergency``.
    """

    name: str
    args: tuple[str, ...] = ()


# ── what is said ──────────────────────────────────────────────────────────────────────────────────

Args = Mapping[str, str | int | float | datetime]


@dataclass(frozen=True, slots=True)
class Button:
    """A button. ``key``/``args`` name a Fluent message; ``label`` is used as it stands (native language names, town names); ``url`` for links (tel: is not allowed by Telegram)."""

    action: Action | None
    key: str | None = None
    args: Args = field(default_factory=dict)
    label: str | None = None
    url: str | None = None


Rows = tuple[tuple[Button, ...], ...]


@dataclass(frozen=True, slots=True)
class Say:
    """One message from a Fluent key. ``keyboard`` asks the channel for a "share my position" key (``position``) or to remove it (``remove``).

    Attributes:
        more: Further keys with args, joined by blank lines into one message.
        language: Said in this language instead of the person's (an offer to switch).
    """

    key: str
    args: Args = field(default_factory=dict)
    buttons: Rows = ()
    keyboard: Literal["position", "remove"] | None = None
    more: tuple[tuple[str, Args], ...] = ()
    language: str | None = None


@dataclass(frozen=True, slots=True)
class SayEmergency:
    """Numbers that help now: acknowledges, gives numbers of ``country`` (and the general ones). ``quiet`` is one line.

    Attributes:
        kind: A kind of crisis, or why numbers are given: ``emergency`` (asked for them), ``hotline`` (nobody is on duty),
            ``no_desk`` and ``report`` (there are no counsellors).
        country: Where the person is, None when that is not known.
        countries: Countries to name when it is not known.
    """

    kind: str
    country: str | None
    quiet: bool = False
    buttons: Rows = ()
    countries: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ShowService:
    """A service card with reasons; ``distance_km`` as in Result, measured from the centre of a town where no position was shared."""

    card: ServiceCard
    reasons: tuple[Reason, ...]
    distance_km: float | None
    buttons: Rows = ()
    from_centre: bool = False


@dataclass(frozen=True, slots=True)
class ShowAnswer:
    """A curated answer; ``full`` shows all of a long one, not only the part that matched."""

    card: AnswerCard
    buttons: Rows = ()
    full: bool = False


@dataclass(frozen=True, slots=True)
class ShowHours:
    """Opening times of a service on given days (ISO date → intervals "HH:MM"–"HH:MM"), or that they are not known."""

    card: ServiceCard
    state: OpenState
    days: Mapping[str, tuple[tuple[str, str], ...]]
    buttons: Rows = ()


@dataclass(frozen=True, slots=True)
class ShowPin:
    """A map pin; never of a confidential place."""

    lat: float
    lon: float
    title: str
    address: str


Reply = Say | SayEmergency | ShowService | ShowAnswer | ShowHours | ShowPin


# ── what is to be done ────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Search:
    """Search, then call step with SearchDone."""

    query: Query


@dataclass(frozen=True, slots=True)
class LoadCard:
    """Load one record (``service:<id>`` / ``answer:<id>``), then call step with CardLoaded. ``day`` (ISO date) asks for hours of that day on."""

    ref: str
    purpose: str
    day: str | None = None


@dataclass(frozen=True, slots=True)
class LookPlace:
    """Find the town a short text names (``text``) or a gazetteer id (``geoname_id``), then call step with PlaceLooked."""

    text: str | None = None
    geoname_id: int | None = None


@dataclass(frozen=True, slots=True)
class OpenCase:
    """Open a case (or find the open one), then call step with CaseOpened or CaseRefused. ``kind`` ``protection`` bypasses ordinary operators.

    ``wish`` is whom the person would rather talk to, if they said so.
    """

    kind: Literal["general", "crisis", "protection"]
    language: str
    needs: tuple[str, ...]
    town: str | None
    shown: tuple[str, ...]
    wish: Literal["woman", "man"] | None = None


@dataclass(frozen=True, slots=True)
class ForwardToCase:
    """Pass what was just sent to the counsellor of the open case."""

    case: str


@dataclass(frozen=True, slots=True)
class CloseCase:
    """The person takes the conversation back."""

    case: str


@dataclass(frozen=True, slots=True)
class AfterCase:
    """What the person says of a case that is closed: whether it helped, whether they got what they needed. Counted, without the person."""

    question: Literal["helped", "got"]
    answer: Literal["yes", "no", "later"]


@dataclass(frozen=True, slots=True)
class Erase:
    """Delete every row about the person, close their case, then call step with Erased."""


@dataclass(frozen=True, slots=True)
class ReadMyData:
    """Read what is kept, then call step with MyDataRead."""


@dataclass(frozen=True, slots=True)
class Feedback:
    """A vote or report on a record; stored without the person. Kinds: good, bad, closed, wrong_number, wrong_address, money, other."""

    ref: str
    kind: str


@dataclass(frozen=True, slots=True)
class QuickExit:
    """Delete the messages the channel lets us delete, forget the transient state."""


Effect = (
    Search
    | LoadCard
    | LookPlace
    | OpenCase
    | ForwardToCase
    | CloseCase
    | AfterCase
    | Erase
    | ReadMyData
    | Feedback
    | QuickExit
)


@dataclass(frozen=True, slots=True)
class Context:
    """What the world is at this moment, handed in so that the dialogue needs no clock and no settings file.

    Attributes:
        now: Aware datetime.
        countries: Countries served, first ones first; the default country for emergency numbers is the first.
        desk: Whether a counsellors' desk is configured.
        act: Confidence from which an ordinary intent is acted on; ``bot.dialogue.deciding`` derives it, and those of other intents.
        ask: Probability that one of the offered buttons fits, from which it is asked back.
        suggest_switch_after: Messages in another language before a switch is suggested.
        results: How many results a search keeps for "show others".
        retention_days: As printed by /privacy: name → days.
        duty: When counsellors are on duty, opening hours in OpenStreetMap syntax; empty when not known.
        translator: Whether a translation server of the team's own stands between counsellors and people; /privacy then tells of it.
    """

    now: datetime
    countries: tuple[str, ...] = ("RO", "MD", "PL", "UA")
    desk: bool = False
    act: float = 0.53
    ask: float = 0.5
    suggest_switch_after: int = 2
    results: int = 10
    retention_days: Mapping[str, int] = field(default_factory=dict)
    duty: str = ""
    translator: bool = False


@dataclass(frozen=True, slots=True)
class Step:
    """The outcome of one step."""

    state: State
    replies: tuple[Reply, ...] = ()
    effects: tuple[Effect, ...] = ()
