"""Danger: numbers first, nothing asked, a human offered and never forced."""

from __future__ import annotations

from dataclasses import replace

from bot.dialogue import buttons, cases
from bot.dialogue.types import Context, ForwardToCase, Reply, SayEmergency, State, Step
from nlu.types import Understanding

NEED_OF_CRISIS = {
    "crisis_self_harm": "mental_health",
    "crisis_violence": "protection",
    "crisis_medical": "health",
}
"""What to look for when a message *may* speak of danger: the search goes on, one quiet line gives the number."""

PROTECTED = frozenset({"violence", "child"})
"""Kinds of danger whose disclosure (exploitation, abuse of a child among them) only the protection team ever sees."""


def country_of(state: State, seen: Understanding | None = None) -> str | None:
    """The country whose numbers help: of the place in the message, else of the town named before, else not known."""
    if seen and seen.place:
        return seen.place.country
    return state.place.country if state.place else None


def numbers(
    state: State, kind: str, context: Context, seen: Understanding | None = None, *, quiet: bool = False
) -> SayEmergency:
    """The numbers for a kind of danger."""
    human = buttons.PROTECTION if kind in PROTECTED else buttons.HUMAN
    rows = ((human, buttons.EMERGENCY),) if quiet else ()
    country = country_of(state, seen)
    return SayEmergency(kind, country, quiet=quiet, buttons=rows, countries=context.countries)


def certain(state: State, seen: Understanding, context: Context) -> Step:
    """Interrupts everything: the number, one button to a human, nothing else.

    Danger from others is not remembered, not even for a moment: a later message must not tell of it to whoever holds the telephone. The notice waits for the next message. A counsellor who has the conversation gets the message as well.
    """
    kind = seen.crisis.kind or "violence"
    first = numbers(state, kind, context, seen)
    later = tuple(
        item for item in state.transient.afterwards if not item.startswith(("notice", "unsupported"))
    )
    state = replace(
        state,
        pending=None,
        choices=(),
        failures=0,
        transient=replace(
            state.transient,
            understanding=None,
            afterwards=later,
            danger=None if kind in PROTECTED else kind,
        ),
    )
    if state.case and state.case_owner == "counsellor":
        return Step(state, (first,), (ForwardToCase(state.case),))
    if not context.desk:
        return Step(state, (first,))
    if kind in PROTECTED:
        offered = cases.offer(
            state, context, "protection", reported=False, child=kind == "child", danger=True
        )
    else:
        offered = cases.offer(state, context, "crisis")
    replies: tuple[Reply, ...] = (first, *offered.replies)
    return Step(offered.state, replies)


def asked_for_numbers(state: State, context: Context) -> Step:
    """ "Emergency numbers" in the menu."""
    reply = replace(numbers(state, "emergency", context), buttons=((buttons.MENU, buttons.HUMAN),))
    return Step(state, (reply,))
