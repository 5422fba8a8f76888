"""What each button does."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from bot.dialogue import (
    buttons,
    cases,
    closing,
    crisis,
    data_rights,
    deciding,
    entry,
    followups,
    routing,
    searching,
)
from bot.dialogue.types import ButtonPressed, Context, LookPlace, Say, State, Step
from nlu.taxonomy import INTENTS, LANGUAGES, NEED_PREFIX, NEEDS, language_code

Press = Callable[[State, ButtonPressed, Context], Step | None]
"""Does what a button means; None when its arguments mean nothing (any more)."""


def pressed(state: State, event: ButtonPressed, context: Context) -> Step:
    """A button of ours, perhaps of an old message; one that means nothing any more leads to the menu."""
    if state.language is None and event.action.name not in ("lang", "consent"):
        # After a restart nothing is known of somebody who never consented; help is given all the same.
        state = replace(state, language=language_code(event.guess or "") or "en")
    if state.stage == "exited":
        state = replace(state, stage="notice" if state.consent == "unknown" else "open")
    handle = _PRESSES.get(event.action.name)
    step = handle(state, event, context) if handle else None
    return step or Step(state, (Say("old-button", buttons=buttons.menu()),))


def _arg(event: ButtonPressed, number: int = 0) -> str | None:
    args = event.action.args
    return args[number] if len(args) > number else None


def _lang(state: State, event: ButtonPressed, context: Context) -> Step | None:
    code = _arg(event)
    if code is None:
        return entry.show_languages(state, event.guess)
    return entry.choose_language(state, code) if code in LANGUAGES else None


def _consent(state: State, event: ButtonPressed, context: Context) -> Step | None:
    answer, code = _arg(event), _arg(event, 1)
    if answer not in ("yes", "no"):
        return None
    language = code if code in LANGUAGES else language_code(event.guess or "")
    return entry.consent(state, answer == "yes", language)


def _need(state: State, event: ButtonPressed, context: Context) -> Step | None:
    need = _arg(event)
    if need not in NEEDS:
        return None
    waiting = state.transient.understanding if state.pending == "need" else None
    if waiting is not None:
        waiting = deciding.as_meant(waiting, f"{NEED_PREFIX}{need}")
    return searching.look_for(replace(state, pending=None), context, (need,), waiting)


def _menu(state: State, event: ButtonPressed, context: Context) -> Step:
    return Step(state, (Say("menu", buttons=buttons.menu(_arg(event) == "all")),))


def _place(state: State, event: ButtonPressed, context: Context) -> Step | None:
    number = _arg(event) or ""
    return Step(state, (), (LookPlace(geoname_id=int(number)),)) if _is_id(number) else None


def _intent(state: State, event: ButtonPressed, context: Context) -> Step | None:
    intent = _arg(event)
    if intent not in INTENTS:
        return None
    seen = state.transient.understanding
    if seen is not None:
        seen = deciding.as_meant(seen, intent)
        if seen.place is not None:
            state = replace(state, place=searching.place_ref(seen.place))
    return routing.on_intent(state, intent, context, seen)


def _human(state: State, event: ButtonPressed, context: Context) -> Step:
    if _arg(event) == "protection":
        return cases.offer(state, context, "protection", reported=False)
    return cases.offer(state, context)


def _case(state: State, event: ButtonPressed, context: Context) -> Step | None:
    answer, kind = _arg(event), _arg(event, 1)
    if answer == "yes":
        return cases.accept(state, context, kind, _arg(event, 2) or "")
    return cases.decline(state, kind) if answer == "no" else None


def _delete(state: State, event: ButtonPressed, context: Context) -> Step:
    answer = _arg(event)
    if answer == "yes":
        return data_rights.delete(state)
    return data_rights.keep(state) if answer == "no" else data_rights.ask_delete(state)


def _switch(state: State, event: ButtonPressed, context: Context) -> Step | None:
    code = _arg(event)
    if code == "no":
        return entry.decline_switch(state)
    return entry.choose_language(state, code) if code in LANGUAGES else None


def _good(state: State, event: ButtonPressed, context: Context) -> Step | None:
    ref = _arg(event)
    return followups.good(state, ref) if ref else None


def _bad(state: State, event: ButtonPressed, context: Context) -> Step | None:
    ref = _arg(event)
    return followups.bad(state, ref) if ref else None


def _badwhy(state: State, event: ButtonPressed, context: Context) -> Step | None:
    ref, kind = _arg(event), _arg(event, 1)
    if not ref or not kind or not followups.is_complaint(kind):
        return None
    return followups.complained(state, ref, kind, context)


def _loading(purpose: str) -> Press:
    def press(state: State, event: ButtonPressed, context: Context) -> Step | None:
        ref = _arg(event)
        return followups.load(state, ref, purpose) if ref else None

    return press


def _none(state: State, event: ButtonPressed, context: Context) -> Step:
    state = replace(state, transient=replace(state.transient, understanding=None))
    return routing.misunderstood(state)


_PRESSES: dict[str, Press] = {
    "lang": _lang,
    "consent": _consent,
    "need": _need,
    "menu": _menu,
    "place": _place,
    "place_other": lambda state, event, context: searching.ask_place(state),
    "skip_place": lambda state, event, context: searching.skip_place(state, context),
    "more": lambda state, event, context: followups.more(state),
    "pin": _loading("pin"),
    "phone": _loading("contact"),
    "hours": _loading("hours"),
    "show": _loading("show"),
    "human": _human,
    "case": _case,
    "case_without": lambda state, event, context: cases.without(state, context, _arg(event), _arg(event, 1)),
    "wish": lambda state, event, context: cases.wished(state, context, _arg(event), _arg(event, 1)),
    "after": lambda state, event, context: closing.answered(state, _arg(event), _arg(event, 1)),
    "close_case": lambda state, event, context: cases.close(state),
    "good": _good,
    "bad": _bad,
    "badwhy": _badwhy,
    "delete": _delete,
    "switch": _switch,
    "intent": _intent,
    "none": _none,
    "exit": lambda state, event, context: data_rights.leave(state),
    "privacy": lambda state, event, context: data_rights.privacy(state, context),
    "emergency": lambda state, event, context: crisis.asked_for_numbers(state, context),
}

NAMES = frozenset(_PRESSES)
"""Every action that a button can have."""


def _is_id(number: str) -> bool:
    return number.isascii() and number.isdigit() and len(number) <= 12
