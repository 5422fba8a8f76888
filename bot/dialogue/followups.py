"""Questions about what was just shown: is it open, their phone, another one, the map; and how it went."""

from __future__ import annotations

from dataclasses import replace

from bot.dialogue import buttons, cases, searching
from bot.dialogue.failing import helped, not_helped
from bot.dialogue.types import (
    Action,
    Args,
    Button,
    CardLoaded,
    Context,
    Feedback,
    LoadCard,
    Reply,
    Say,
    ShowHours,
    ShowPin,
    State,
    Step,
)
from bot.dialogue.weekdays import asked_days
from knowledge.search.types import AnswerCard, ServiceCard

COMPLAINTS = ("closed", "wrong_number", "wrong_address", "money", "other")
"""What can have been wrong; the texts are ``button-bad-<kind>``."""


def hours(state: State, context: Context, text: str = "", ref: str | None = None) -> Step:
    """Opening hours of the place shown, of the days that the question names or of the coming ones."""
    of = ref or _door(state)
    if of is None:
        return which_one(state)
    days = asked_days(text, context.now.date())
    purpose = ":".join(("hours", *(day.isoformat() for day in days)))
    # A single day is asked for as such; several come out of the week that is loaded without one.
    effects = (LoadCard(of, purpose, day=days[0].isoformat() if len(days) == 1 else None),)
    return Step(replace(helped(state), current=of), (), effects)


def contact(state: State, ref: str | None = None) -> Step:
    """Phone numbers and address of the place shown."""
    of = ref or _door(state) or state.current
    if of is None:
        return which_one(state)
    return Step(replace(helped(state), current=of), (), (LoadCard(of, "contact"),))


def _door(state: State) -> str | None:
    """The place that a question about a door means: the one shown last; an answer has none."""
    for ref in (state.current, *reversed(state.shown)):
        if ref and ref.startswith("service:"):
            return ref
    return None


def load(state: State, ref: str, purpose: str) -> Step:
    """Loads a record for a button."""
    return Step(replace(state, current=ref), (), (LoadCard(ref, purpose),))


def more(state: State) -> Step:
    """The next result: from the ranking in memory if it is still there, else from its id."""
    if not state.queue:
        if not state.shown:
            return which_one(state)
        return Step(replace(state, pending=None), (Say("more-none", buttons=_after_the_last()),))
    ref, queue = state.queue[0], state.queue[1:]
    state = replace(helped(state), queue=queue, pending=None, choices=())
    for result in state.transient.results:
        if searching.ref_of(result) == ref:
            state, reply = searching.show(state, result)
            return Step(state, (reply,))
    return Step(replace(state, current=ref), (), (LoadCard(ref, "show"),))


def loaded(state: State, event: CardLoaded, context: Context) -> Step:
    """A record is here: shown as it was asked for, or told to be gone."""
    card = event.card
    if card is None:
        gone = Say(
            "record-gone", buttons=((buttons.MORE, buttons.MENU),) if state.queue else buttons.way_on()
        )
        current = None if state.current == event.ref else state.current
        return Step(replace(state, current=current), (gone,))
    purpose, *days = event.purpose.split(":")
    if isinstance(card, AnswerCard):
        if purpose == "show":
            return searching.show_card(state, event.ref, card, full=True)
        # An answer has no door: its source is where to ask.
        return Step(state, (Say("card-source", {"source": card.source_url}, buttons=buttons.way_on()),))
    if purpose == "hours":
        return _show_hours(state, event, card, days)
    if purpose == "contact":
        return Step(state, (_contact(card),))
    if purpose == "pin":
        return Step(state, (_pin(card),))
    return searching.show_card(state, event.ref, card)


def which_one(state: State) -> Step:
    """Nothing has been shown yet that the question could be about."""
    return not_helped(state, (Say("which-one", buttons=buttons.menu()),))


def good(state: State, ref: str | None = None) -> Step:
    """It helped."""
    of = ref or state.current
    reply = Say("feedback-thanks-good", buttons=((buttons.MENU,),))
    return Step(helped(state), (reply,), (Feedback(of, "good"),) if of else ())


def bad(state: State, ref: str | None = None) -> Step:
    """It did not: what was wrong?"""
    of = ref or state.current
    if of is None:
        return which_one(state)
    rows = tuple((Button(Action("badwhy", (of, kind)), key=f"button-bad-{kind}"),) for kind in COMPLAINTS)
    return Step(replace(state, pending="report_kind", choices=(of,)), (Say("feedback-what", buttons=rows),))


def complained(state: State, ref: str, kind: str, context: Context) -> Step:
    """Told what was wrong. Being asked for money opens the way past ordinary operators."""
    effects = (Feedback(ref, kind),)
    state = replace(state, pending=None, choices=())
    if kind == "money":
        asked = cases.offer(state, context, "protection")
        return Step(asked.state, asked.replies, effects)
    rows = ((buttons.MORE, buttons.HUMAN),) if state.queue else buttons.way_on()
    state = replace(state, pending="more" if state.queue else None)
    return Step(state, (Say("feedback-thanks-bad", buttons=rows),), effects)


def _show_hours(state: State, event: CardLoaded, card: ServiceCard, days: list[str]) -> Step:
    if card.confidential or (card.hours.open is None and not event.hours):
        return Step(state, (_hours_unknown(card, event.ref),))
    asked = {day: event.hours[day] for day in days if day in event.hours} if days else dict(event.hours)
    if days and not asked:
        return Step(state, (_hours_unknown(card, event.ref),))
    rows = ((Button(Action("phone", (event.ref,)), key="button-phone"),),) if card.phones else ()
    return Step(state, (ShowHours(card, card.hours, asked, buttons=rows),))


def _hours_unknown(card: ServiceCard, ref: str) -> Say:
    if card.phones:
        row = (Button(Action("phone", (ref,)), key="button-phone"), buttons.HUMAN)
        return Say("hours-unknown", buttons=(row,))
    return Say("hours-unknown-nophone", buttons=((buttons.HUMAN,),))


def _contact(card: ServiceCard) -> Say:
    more: list[tuple[str, Args]] = []
    if card.phones:
        more.append(("card-phone", {"numbers": ", ".join(phone.number for phone in card.phones)}))
    if card.email:
        more.append(("card-email", {"email": card.email}))
    if card.confidential:
        more.append(("card-confidential", {}))
    elif card.address:
        parts = (card.address, card.town) if card.town and card.town not in card.address else (card.address,)
        more.append(("contact-address", {"address": ", ".join(parts)}))
    elif card.town:
        more.append(("card-town", {"town": card.town}))
    if not (card.phones or card.email or card.url or card.address):
        more.append(("contact-none", {}))
    elif "unverified_contact" in card.warnings:
        more.append(("warning-unverified_contact", {}))
    rows: tuple[tuple[Button, ...], ...] = ((buttons.HUMAN,),)
    if card.url and card.url.startswith(("https://", "http://")):
        rows = ((Button(None, key="button-website", url=card.url), buttons.HUMAN),)
    return Say("contact-title", {"name": card.name}, more=tuple(more), buttons=rows)


def _pin(card: ServiceCard) -> Reply:
    if buttons.has_pin(card) and card.lat is not None and card.lon is not None:
        return ShowPin(card.lat, card.lon, card.name, card.address or card.town or "")
    return Say("card-confidential" if card.confidential else "card-town-only", buttons=((buttons.HUMAN,),))


def _after_the_last() -> tuple[tuple[Button, ...], ...]:
    return ((Button(Action("place_other"), key="button-other-town"), buttons.MENU), (buttons.HUMAN,))


def is_complaint(kind: str) -> bool:
    """Whether a code names something that can have been wrong."""
    return kind in COMPLAINTS
