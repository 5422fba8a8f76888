"""A person, please: what would be passed on is shown first, the waiting time is honest, the hand-back explicit.

In danger nobody is slowed down: the numbers stand above, and one button reaches a human.
"""

from __future__ import annotations

from dataclasses import replace
from typing import cast

from bot.dialogue import buttons, closing
from bot.dialogue.passing import ANYBODY, KINDS, WISHES, CaseKind, Terms, part_named
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
    Reply,
    Say,
    SayEmergency,
    State,
    Step,
)

_BACK = Button(Action("close_case"), key="button-case-close")
_END = Button(Action("close_case"), key="button-case-end")
"""The same while nobody has come yet: there is only a case to close, nobody to come back from."""


# ── before ────────────────────────────────────────────────────────────────────────────────────────


def offer(
    state: State,
    context: Context,
    kind: CaseKind = "general",
    *,
    reported: bool = True,
    child: bool = False,
    danger: bool = False,
    terms: Terms | None = None,
) -> Step:
    """Asks whether a human shall take over, after saying exactly what they would see.

    Args:
        state: The conversation.
        context: Whether there is a desk.
        kind: ``protection`` is the path past ordinary operators.
        reported: Whether a ``protection`` case is about a helper who asked for something; else the words do not speak of it.
        child: Whether it is about a child alone or abused; changes the words only.
        danger: Whether somebody is in danger now: nothing is asked but the one thing.
        terms: What was left out or wished for already.
    """
    if kind != "protection" and (step := _already(state, kind)):
        return step
    if not context.desk:
        return Step(_answered(state), _without_desk(state, context, kind))
    terms = terms or Terms(kind)
    state = replace(state, pending="case_consent", choices=terms.codes(), failures=0)
    if kind == "crisis":
        row = terms.yes("button-human")
        return Step(state, (Say("crisis-human", more=terms.lines(state), buttons=(row,)),))
    if kind == "protection":
        yes = "button-report-yes"
        rows = (terms.yes(yes),) if danger else terms.yes_no(yes)
        team: tuple[tuple[str, Args], ...] = (("report-team", {}),)
        if reported:
            return Step(state, (Say("report-intro", more=team, buttons=rows),))
        first = ("crisis-human-child", team) if child else ("report-team", ())
        return Step(state, (Say(first[0], more=first[1], buttons=rows),))
    more = (*terms.lines(state), ("case-offer-consent", cast(Args, {})))
    return Step(state, (Say("case-offer", more=more, buttons=terms.rows(state)),))


def without(state: State, context: Context, part: str | None, kind: str | None) -> Step | None:
    """Leaves a part out before the yes, or puts it back, and shows what remains; None where there is nothing to choose."""
    which = part_named(part)
    if kind != "general" or which is None:
        return None
    return offer(state, context, terms=_waiting(state).with_or_without(which))


def wished(state: State, context: Context, wish: str | None, kind: str | None) -> Step | None:
    """Whom the person would rather talk to; None where nothing can be wished for."""
    if kind != "general" or wish not in (*WISHES, ANYBODY):
        return None
    chosen = next((each for each in WISHES if each == wish), None)
    return offer(state, context, terms=replace(_waiting(state), wish=chosen))


def accept(state: State, context: Context, kind: str | None = None, left_out: str = "") -> Step:
    """A clear yes: the case is opened with what was shown, and no more.

    Args:
        state: The conversation.
        context: The moment.
        kind: Kind of case that the button names; None for a yes in words.
        left_out: Parts that the message with the button left out.
    """
    terms = Terms.of(state.choices) if state.pending == "case_consent" else None
    of_kind = next((each for each in KINDS if each == kind), terms.kind if terms else "general")
    if of_kind != "protection" and state.case and state.case_owner == "counsellor":
        return offer(state, context)
    stood_there = terms is not None and terms.kind == of_kind
    if not stood_there and of_kind == "general" and (state.case or _tells(state)):
        # An old button: since then more may have become known than stood above it.
        return offer(state, context)
    if not stood_there or (of_kind == "crisis" and state.case):
        # Where nothing but the kind of case was spoken of, nothing else is passed on.
        told = replace(state, needs=(), place=None, shown=())
    else:
        told = state
    terms = terms if terms is not None and stood_there else Terms(of_kind)
    effect = terms.also_without(left_out).case(told)
    danger = state.transient.danger if of_kind == "crisis" else None
    state = replace(
        state, pending=None, choices=(of_kind,), transient=replace(state.transient, danger=danger)
    )
    return Step(state, (), (effect,))


def decline(state: State, kind: str | None = None) -> Step:
    """A no; nothing is passed on."""
    report = "protection" in (kind, *state.choices)
    key = "report-declined" if report else "case-declined"
    return Step(_answered(state), (Say(key, buttons=((buttons.MENU,),)),))


# ── in the queue ──────────────────────────────────────────────────────────────────────────────────


def opened(state: State, event: CaseOpened, context: Context) -> Step:
    """The case is in the queue: its number, an honest word on when somebody comes, and what becomes of what is written now."""
    report = "protection" in state.choices
    more: list[tuple[str, Args]] = []
    if not event.on_duty:
        more += _off_duty(context)
    elif event.wait_minutes is None:
        more.append(("case-wait-unknown", {}))
    else:
        more.append(("case-wait", {"minutes": max(1, event.wait_minutes)}))
    more.append(("case-meanwhile", {}))
    key = "case-reopened" if event.reopened else "report-opened" if report else "case-opened"
    first = Say(key, {"number": event.number}, more=tuple(more), buttons=((_END,),))
    replies: tuple[Reply, ...] = (first,)
    if not event.on_duty:
        replies = (first, SayEmergency("hotline", _country(state), countries=context.countries))
    state = replace(_answered(state), case=event.number, case_owner="queue")
    return Step(state, replies)


def refused(state: State, event: CaseRefused, context: Context) -> Step:
    """No case can be opened: numbers where people answer."""
    kind: CaseKind = "protection" if "protection" in state.choices else "general"
    return Step(_answered(state), _without_desk(state, context, kind))


def waited(state: State, event: CaseWaited, context: Context) -> Step:
    """Nobody has taken the case yet: says so, and gives numbers where people answer; the case stays open.

    Whoever left quickly is not told: somebody else may be holding the telephone.
    """
    if state.case is None or state.case_owner != "queue" or state.stage == "exited":
        return Step(state)
    honest = Say("case-waited", {"minutes": max(1, event.minutes)}, buttons=((_END,),))
    danger = state.transient.danger
    if danger is not None:
        first = SayEmergency(danger, _country(state), countries=context.countries)
        return Step(state, (first, honest))
    numbers = SayEmergency("hotline", _country(state), countries=context.countries, buttons=((_END,),))
    return Step(state, (replace(honest, buttons=()), numbers))


# ── with a counsellor, and the way back ───────────────────────────────────────────────────────────


def changed(state: State, event: CaseChanged, context: Context) -> Step:
    """A counsellor came, left, handed back or closed; a case that is not ours (any more) changes nothing.

    Whoever left quickly is told nothing: somebody else may be holding the telephone.
    """
    if state.case is None:
        return Step(state)
    done = _changed(state, event, context)
    return replace(done, replies=()) if state.stage == "exited" else done


def _changed(state: State, event: CaseChanged, context: Context) -> Step:
    if event.owner == "counsellor":
        if state.case_owner == "counsellor":
            return Step(state)
        state = replace(_answered(state), case_owner="counsellor")
        return Step(state, (Say("case-joined", keyboard="remove"),))
    if event.owner == "queue":
        was_with_counsellor = state.case_owner == "counsellor"
        state = replace(state, case_owner="queue")
        if not was_with_counsellor:
            return Step(state)
        if event.on_duty:
            return Step(state, (Say("case-requeued", buttons=((_END,),)),))
        first = Say("case-requeued", more=_off_duty(context), buttons=((_END,),))
        return Step(state, (first, SayEmergency("hotline", _country(state), countries=context.countries)))
    if event.owner == "bot":
        return Step(replace(state, case_owner=None), (Say("case-back", buttons=buttons.way_on()),))
    return _closed(state)


def close(state: State) -> Step:
    """The person takes the conversation back."""
    if state.case is None:
        return Step(state, (Say("menu", buttons=buttons.menu()),))
    return replace(_closed(state), effects=(CloseCase(state.case),))


def _closed(state: State) -> Step:
    """Who was with a counsellor is asked whether it helped; who never was, or has left quickly, is not."""
    ask = state.case_owner != "queue" and state.stage != "exited"
    state = replace(
        _answered(state), case=None, case_owner=None, transient=replace(state.transient, danger=None)
    )
    if ask:
        return closing.asking(state, "case-closed")
    return Step(state, (Say("case-closed", buttons=((buttons.MENU,),)),))


def _already(state: State, kind: CaseKind) -> Step | None:
    """What is said where a case is open already; None where it is not, or the program has been handed it back."""
    if state.case and state.case_owner == "counsellor":
        return Step(state, (Say("case-joined", buttons=((_BACK,),)),))
    if state.case and state.case_owner == "queue":
        number: Args = {"number": state.case}
        if kind == "general":
            return Step(state, (Say("case-already", number, buttons=((_END,),)),))
        urgent = Terms(kind)
        state = replace(state, pending="case_consent", choices=urgent.codes(), failures=0)
        row = urgent.yes("button-case-urgent")
        return Step(state, (Say("crisis-human-waiting", number, buttons=(row,)),))
    return None


def _waiting(state: State) -> Terms:
    """The terms of the offer that waits; those of an older one are gone."""
    terms = Terms.of(state.choices) if state.pending == "case_consent" else Terms()
    return terms if terms.kind == "general" else Terms()


def _tells(state: State) -> bool:
    return bool(state.needs or state.place or state.shown)


def _without_desk(state: State, context: Context, kind: CaseKind) -> tuple[Reply, ...]:
    why = "report" if kind == "protection" else "no_desk"
    # Without a protection team nobody is passed on to others unasked; asking for them stays open.
    row = (buttons.MENU, buttons.HUMAN) if context.desk and kind == "protection" else (buttons.MENU,)
    return (SayEmergency(why, _country(state), countries=context.countries, buttons=(row,)),)


def _off_duty(context: Context) -> tuple[tuple[str, Args], ...]:
    hours: tuple[tuple[str, Args], ...] = (("case-duty", {"duty": context.duty}),) if context.duty else ()
    return (("case-off-duty", {}), *hours)


def _country(state: State) -> str | None:
    return state.place.country if state.place else None


def _answered(state: State) -> State:
    return replace(state, pending=None, choices=(), failures=0)
