"""The whole conversation as one pure function: what was, what happens, what the world is → what is, what is said, what is to be done."""

from __future__ import annotations

from dataclasses import replace

from bot.dialogue import buttons, cases, crisis, data_rights, entry, followups, routing, searching
from bot.dialogue.presses import pressed
from bot.dialogue.routing import said
from bot.dialogue.types import (
    ButtonPressed,
    CardLoaded,
    CaseChanged,
    CaseOpened,
    CaseRefused,
    CaseWaited,
    CommandGiven,
    Context,
    Erased,
    Event,
    ForwardToCase,
    LoadCard,
    LookPlace,
    MyDataRead,
    PlaceLooked,
    PositionShared,
    Reply,
    Say,
    Search,
    SearchDone,
    State,
    Step,
    TextSaid,
    UnsupportedSent,
)
from nlu.taxonomy import language_code


def step(state: State, event: Event, context: Context) -> Step:
    """One step of the conversation; pure, never raises.

    Effects that answer (Search, LoadCard, LookPlace, OpenCase, Erase, ReadMyData) come back as events; what is still to be
    said besides the answer (a quiet number, the notice, an offer to switch the language) waits until it is complete.
    """
    return _afterwards(_dispatch(state, event, context), context)


def _dispatch(state: State, event: Event, context: Context) -> Step:
    match event:
        case TextSaid():
            return said(state, event, context)
        case ButtonPressed():
            return pressed(state, event, context)
        case CommandGiven():
            return _command(state, event, context)
        case PositionShared():
            return searching.position(_spoken(state, None), event, context)
        case UnsupportedSent():
            return _unsupported(_spoken(state, None))
        case SearchDone():
            return _found(state, event, context)
        case CardLoaded():
            return followups.loaded(state, event, context)
        case PlaceLooked():
            return searching.looked(state, event, context)
        case CaseOpened():
            return cases.opened(state, event, context)
        case CaseRefused():
            return cases.refused(state, event, context)
        case CaseChanged():
            return cases.changed(state, event, context)
        case CaseWaited():
            return cases.waited(state, event, context)
        case MyDataRead():
            return data_rights.show_my_data(state, event)
        case Erased():
            return data_rights.erased(state)


def _found(state: State, event: SearchDone, context: Context) -> Step:
    if not event.query.doubtful:
        return searching.found(state, event, context)
    if not (event.outcome.confident and event.outcome.results):
        return routing.no_answer(state, context)
    answered = replace(state, transient=replace(state.transient, understanding=None))
    return searching.found(answered, event, context)


def _command(state: State, event: CommandGiven, context: Context) -> Step:
    if event.command == "start":
        return entry.start(state, event)
    if event.command == "exit":
        return data_rights.leave(state)
    if event.command == "language":
        return entry.show_languages(state, event.guess)
    state = _spoken(state, event.guess)
    match event.command:
        case "help":
            return routing.on_intent(state, "help", context)
        case "privacy":
            return data_rights.privacy(state, context)
        case "mydata":
            return data_rights.ask_my_data(state)
        case "delete":
            return data_rights.ask_delete(state)
        case "human":
            return cases.offer(state, context)


def _unsupported(state: State) -> Step:
    if state.case and state.case_owner == "counsellor":
        return Step(state, (), (ForwardToCase(state.case),))
    if state.case and state.case_owner == "queue":
        return Step(state, (Say("file-queue"),))
    return Step(state, (Say("file-refused", buttons=((buttons.MENU, buttons.HUMAN),)),))


def _spoken(state: State, guess: str | None) -> State:
    """A state with some language, for whoever begins without choosing one."""
    if state.language is not None:
        return state
    return replace(state, language=language_code(guess or "") or "en")


def _afterwards(done: Step, context: Context) -> Step:
    """Adds what was kept back until the answer is complete."""
    later = done.state.transient.afterwards
    if not later or any(isinstance(effect, Search | LoadCard | LookPlace) for effect in done.effects):
        return done
    state = replace(done.state, transient=replace(done.state.transient, afterwards=()))
    replies: list[Reply] = list(done.replies)
    if state.case and state.case_owner == "counsellor":
        return Step(state, done.replies, done.effects)
    for remark in dict.fromkeys(later):
        name, _, value = remark.partition(":")
        if name == "quiet":
            replies.append(crisis.numbers(state, value, context, quiet=True))
        elif name == "notice" and state.consent == "unknown":
            state = replace(state, stage="notice")
            replies.append(entry.notice(state.language or "en", "notice-first"))
        elif name == "switch" and value != state.language:
            if state.pending is None:
                state = replace(state, pending="language_switch", choices=(value,))
            replies.append(entry.suggest_switch(value))
        elif name == "unsupported":
            replies.append(Say("language-unsupported", buttons=buttons.languages()))
    return Step(state, tuple(replies), done.effects)
