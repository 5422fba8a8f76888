"""A conversation without any model: messages come understood, searches find what the test put there, and every effect is answered."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime

from bot.dialogue import types as d
from bot.dialogue.step import step
from knowledge.search.types import AnswerCard, OpenState, Outcome, Phone, Reason, Result, ServiceCard
from nlu.crisis import Crisis
from nlu.places import Place
from nlu.types import Scored, Understanding

NOW = datetime(2026, 11, 21, 10, 0, tzinfo=UTC)  # a Saturday
RETENTION = {"conversation": 90, "outbox": 2, "case": 30, "feedback": 365, "question": 90, "count": 730}
LUBLIN = Place(765876, "Lublin", "PL", 51.25, 22.5667, 360044)
TIMISOARA = Place(665087, "Timişoara", "RO", 45.75372, 21.22571, 315053)
POLAND = Place(798544, "Poland", "PL", 52.23, 21.01, 38000000, "country")


def context(**changes: object) -> d.Context:
    return replace(
        d.Context(now=NOW, desk=True, retention_days=RETENTION, duty="Mo-Fr 09:00-18:00"), **changes
    )


def understood(
    text: str, intent: str = "out_of_scope", confidence: float = 0.9, **more: object
) -> Understanding:
    needs = more.pop("needs", None)
    if needs is None:
        needs = (intent.removeprefix("need_"),) if intent.startswith("need_") else ()
    ranking = more.pop("ranking", (Scored(intent, confidence),))
    return Understanding(
        text=text, language=more.pop("language", "en"), intent=intent, confidence=confidence, ranking=ranking, needs=needs, **more
    )  # fmt: skip


def service(number: int = 1, **changes: object) -> ServiceCard:
    card = ServiceCard(
        id=f"3b1f7e1e-9d1a-4f66-8a39-{number:012d}",
        name=f"House {number}",
        description="Beds for families.",
        organization="An organisation",
        needs=("shelter",),
        text_language="en",
        translation="original",
        precision="exact",
        address="Main Street 5",
        town="Lublin",
        country="PL",
        lat=51.24,
        lon=22.57,
        hours=OpenState(True, osm="Mo-Fr 09:00-17:00"),
        timezone="Europe/Warsaw",
        phones=(Phone("+48 81 000 00 00"),),
        languages=("uk", "pl"),
        source="City of Lublin",
        assured=date(2026, 10, 1),
    )
    return replace(card, **changes)


def answer(name: str = "temporary-protection") -> AnswerCard:
    return AnswerCard(
        id=name, title="Temporary protection", text="Where to apply. " * 90, passage="Where to apply.", needs=("documents",),
        text_language="en", translation="original", source_url="https://example.org/a", assured=date(2026, 9, 1),
    )  # fmt: skip


def result(card: ServiceCard | AnswerCard, score: float = 0.9, km: float | None = 1.2) -> Result:
    kind = "service" if isinstance(card, ServiceCard) else "answer"
    return Result(
        kind,
        card.id,
        card,
        score,
        (Reason("need", {"need": card.needs[0]}),),
        km if kind == "service" else None,
    )


@dataclass
class Conversation:
    """Given a state and what search will find; when things happen; then replies and effects are here to look at."""

    state: d.State = field(default_factory=d.State)
    outcome: Outcome = Outcome(())
    context: d.Context = field(default_factory=context)
    places: dict[str, Place] = field(default_factory=lambda: {"lublin": LUBLIN, "timisoara": TIMISOARA})
    suggestions: tuple[Place, ...] = ()
    hours: dict[str, tuple[tuple[str, str], ...]] = field(default_factory=dict)
    on_duty: bool = True
    desk_answers: bool = True
    wait: int | None = 30
    reopened: bool = False
    replies: tuple[d.Reply, ...] = ()
    effects: tuple[d.Effect, ...] = ()

    def say(
        self, text: str, intent: str = "out_of_scope", confidence: float = 0.9, **more: object
    ) -> Conversation:
        return self.happen(d.TextSaid(understood(text, intent, confidence, **more)))

    def press(self, name: str, *args: str, guess: str | None = None) -> Conversation:
        return self.happen(d.ButtonPressed(d.Action(name, args), guess))

    def command(self, name: str, guess: str | None = None) -> Conversation:
        return self.happen(d.CommandGiven(name, guess))

    def happen(self, event: d.Event) -> Conversation:
        self.replies, self.effects = (), ()
        events = [event]
        for _ in range(10):
            if not events:
                return self
            done = step(self.state, events.pop(0), self.context)
            self.state = done.state
            self.replies += done.replies
            self.effects += done.effects
            answers = (self._follow(effect) for effect in done.effects)
            events += [following for following in answers if following is not None]
        raise AssertionError("the conversation goes round in circles")

    def _follow(self, effect: d.Effect) -> d.Event | None:
        match effect:
            case d.Search():
                kinds = {"services": ("service",), "answers": ("answer",)}.get(effect.query.include)
                results = [r for r in self.outcome.results if kinds is None or r.type in kinds]
                return d.SearchDone(effect.query, replace(self.outcome, results=tuple(results)))
            case d.LoadCard():
                cards = {f"{r.type}:{r.id}": r.card for r in self.outcome.results}
                return d.CardLoaded(effect.purpose, effect.ref, cards.get(effect.ref), self.hours)
            case d.LookPlace():
                known = {p.geoname_id: p for p in (*self.places.values(), *self.suggestions)}
                found = (
                    known.get(effect.geoname_id)
                    if effect.geoname_id
                    else self.places.get((effect.text or "").lower())
                )
                ref = _ref(found) if found else None
                return d.PlaceLooked(ref, () if ref else tuple(_ref(p) for p in self.suggestions))
            case d.OpenCase():
                return (
                    d.CaseOpened("K7M2QX", self.on_duty, self.wait, self.reopened)
                    if self.desk_answers
                    else d.CaseRefused("no_desk")
                )
            case d.Erase():
                return d.Erased()
            case d.ReadMyData():
                return d.MyDataRead({"language": self.state.language or ""})
            case d.CloseCase():
                return d.CaseChanged("closed")
        return None

    # ── what was said ──

    @property
    def keys(self) -> list[str]:
        said: list[str] = []
        for reply in self.replies:
            if isinstance(reply, d.Say):
                said += [reply.key, *(key for key, _ in reply.more)]
            elif isinstance(reply, d.SayEmergency):
                said.append(f"{'quiet' if reply.quiet else 'emergency'}:{reply.kind}")
            else:
                said.append(type(reply).__name__)
        return said

    @property
    def actions(self) -> list[d.Action]:
        rows = [row for reply in self.replies if not isinstance(reply, d.ShowPin) for row in reply.buttons]
        return [button.action for row in rows for button in row if button.action]

    def offers(self, name: str) -> bool:
        return any(action.name == name for action in self.actions)

    @property
    def queries(self) -> list[d.Query]:
        return [effect.query for effect in self.effects if isinstance(effect, d.Search)]

    @property
    def cases(self) -> list[d.OpenCase]:
        return [effect for effect in self.effects if isinstance(effect, d.OpenCase)]


def _ref(place: Place) -> d.PlaceRef:
    return d.PlaceRef(place.geoname_id, place.name, place.country, place.lat, place.lon, place.kind)


def known(language: str = "en", **changes: object) -> d.State:
    """Somebody who chose a language and consented."""
    return replace(d.State(stage="open", language=language, consent="given"), **changes)


CERTAIN = {kind: Crisis(kind, "certain") for kind in ("self_harm", "violence", "medical", "child")}
POSSIBLE = {kind: Crisis(kind, "possible") for kind in ("self_harm", "violence", "medical", "child")}
