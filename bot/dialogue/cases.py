"""A person, please: what would be passed on is shown first, the waiting time is honest, the hand-back explicit."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal, cast

from bot.dialogue import buttons
from bot.dialogue.naming import named
from bot.dialogue.types import (
    Action,
    Args,
    Button,
    CaseChanged,
    CaseOpened,
    CaseRefused,
    CaseWaited,
    CloseCase,
    Context,
    OpenCase,
    Reply,
    Say,
    SayEmergency,
    State,
    Step,
)

CaseKind = Literal["general", "crisis", "protection"]
KINDS: tuple[CaseKind, ...] = ("general", "crisis", "protection")

_BACK = Button(Action("close_case"), key="button-case-close")


def offer(
    state: State,
    context: Context,
    kind: CaseKind = "general",
    *,
    reported: bool = True,
    child: bool = False,
) -> Step:
    """Asks whether a human shall take over, after saying exactly what they would see.

    Args:
        state: The conversation.
        context: Whether there is a desk.
        kind: ``protection`` is the path past ordinary operators.
        reported: Whether a ``protection`` case is about a helper who asked for something; else the words do not speak of it.
        child: Whether it is about a child alone or abused; changes the words only.
    """
    if state.case and state.case_owner == "queue" and kind != "protection":
        return Step(state, (Say("case-already", {"number": state.case}, buttons=((_BACK,),)),))
    if state.case and state.case_owner == "counsellor":
        return Step(state, (Say("case-joined", buttons=((_BACK,),)),))
    if not context.desk:
        return Step(_answered(state), _without_desk(state, context, kind))
    state = replace(state, pending="case_consent", choices=(kind,), failures=0)
    if kind == "protection":
        rows = _yes_no(kind, "button-report-yes")
        team: tuple[tuple[str, Args], ...] = (("report-team", {}),)
        if reported:
            return Step(state, (Say("report-intro", more=team, buttons=rows),))
        first = ("crisis-human-child", team) if child else ("report-team", ())
        return Step(state, (Say(first[0], more=first[1], buttons=rows),))
    lines = _what_is_passed_on(state)
    more = (*lines, ("case-offer-consent", cast(Args, {})))
    return Step(state, (Say("case-offer", more=more, buttons=_yes_no(kind, "button-case-yes")),))


def accept(state: State, kind: str | None = None) -> Step:
    """A clear yes: the case is opened with what was shown, and no more."""
    asked = kind or (state.choices[0] if state.choices else "general")
    of_kind: CaseKind = next((each for each in KINDS if each == asked), "general")
    effect = OpenCase(
        kind=of_kind,
        language=state.language or "en",
        needs=() if of_kind == "protection" else state.needs,
        town=state.place.name if state.place and of_kind != "protection" else None,
        shown=() if of_kind == "protection" else state.shown,
    )
    return Step(replace(state, pending=None, choices=(of_kind,)), (), (effect,))


def decline(state: State, kind: str | None = None) -> Step:
    """A no; nothing is passed on."""
    report = "protection" in (kind, *state.choices)
    key = "report-declined" if report else "case-declined"
    return Step(_answered(state), (Say(key, buttons=((buttons.MENU,),)),))


def opened(state: State, event: CaseOpened, context: Context) -> Step:
    """The case is in the queue: its number, and an honest word on when somebody comes."""
    report = "protection" in state.choices
    more: list[tuple[str, Args]] = []
    if not event.on_duty:
        more.append(("case-off-duty", {}))
        if context.duty:
            more.append(("case-duty", {"duty": context.duty}))
    elif event.wait_minutes is None:
        more.append(("case-wait-unknown", {}))
    else:
        more.append(("case-wait", {"minutes": event.wait_minutes}))
    more.append(("case-meanwhile", {}))
    first = Say(
        "report-opened" if report else "case-opened",
        {"number": event.number},
        more=tuple(more),
        buttons=((_BACK,),),
    )
    replies: tuple[Reply, ...] = (first,)
    if not event.on_duty:
        country = state.place.country if state.place else None
        replies = (first, SayEmergency("hotline", country, countries=context.countries))
    state = replace(_answered(state), case=event.number, case_owner="queue")
    return Step(state, replies)


def refused(state: State, event: CaseRefused, context: Context) -> Step:
    """No case can be opened: numbers where people answer."""
    kind: CaseKind = "protection" if "protection" in state.choices else "general"
    return Step(_answered(state), _without_desk(state, context, kind))


def changed(state: State, event: CaseChanged) -> Step:
    """A counsellor came, left, handed back or closed; a case that is not ours (any more) changes nothing."""
    if state.case is None:
        return Step(state)
    if event.owner == "counsellor":
        if state.case_owner == "counsellor":
            return Step(state)
        state = replace(_answered(state), case_owner="counsellor")
        return Step(state, (Say("case-joined", keyboard="remove"),))
    if event.owner == "queue":
        was_with_counsellor = state.case_owner == "counsellor"
        state = replace(state, case_owner="queue")
        return Step(state, (Say("case-requeued"),) if was_with_counsellor else ())
    if event.owner == "bot":
        return Step(replace(state, case_owner=None), (Say("case-back", buttons=buttons.way_on()),))
    state = replace(state, case=None, case_owner=None)
    return Step(state, (Say("case-closed", buttons=((buttons.MENU,),)),))


def waited(state: State, event: CaseWaited, context: Context) -> Step:
    """Nobody has taken the case yet: numbers where people answer; it stays open."""
    if state.case is None or state.case_owner != "queue":
        return Step(state)
    country = state.place.country if state.place else None
    return Step(state, (SayEmergency("hotline", country, countries=context.countries, buttons=((_BACK,),)),))


def close(state: State) -> Step:
    """The person takes the conversation back."""
    if state.case is None:
        return Step(state, (Say("menu", buttons=buttons.menu()),))
    effect = CloseCase(state.case)
    state = replace(_answered(state), case=None, case_owner=None)
    return Step(state, (Say("case-closed", buttons=((buttons.MENU,),)),), (effect,))


def _what_is_passed_on(state: State) -> tuple[tuple[str, Args], ...]:
    lines: list[tuple[str, Args]] = []
    if state.needs:
        lines.append(("case-offer-needs", {"needs": ",".join(state.needs)}))
    if state.place:
        lines.append(("case-offer-town", named(state.place)))
    lines.append(("case-offer-language", {"language": state.language or "en"}))
    if state.shown:
        lines.append(("case-offer-shown", {"count": len(state.shown)}))
    return tuple(lines)


def _yes_no(kind: CaseKind, yes: str) -> tuple[tuple[Button, ...], ...]:
    return (
        (Button(Action("case", ("yes", kind)), key=yes),),
        (Button(Action("case", ("no", kind)), key="button-case-no"),),
    )


def _without_desk(state: State, context: Context, kind: CaseKind) -> tuple[Reply, ...]:
    country = state.place.country if state.place else None
    why = "report" if kind == "protection" else "no_desk"
    # Without a protection team nobody is passed on to others unasked; asking for them stays open.
    row = (buttons.MENU, buttons.HUMAN) if context.desk and kind == "protection" else (buttons.MENU,)
    return (SayEmergency(why, country, countries=context.countries, buttons=(row,)),)


def _answered(state: State) -> State:
    return replace(state, pending=None, choices=(), failures=0)
