"""What is kept, seeing it, having it removed, and leaving quickly."""

from __future__ import annotations

from dataclasses import replace

from bot.dialogue import buttons
from bot.dialogue.types import (
    Action,
    Args,
    Button,
    Context,
    Erase,
    MyDataRead,
    QuickExit,
    ReadMyData,
    Say,
    State,
    Step,
    Transient,
)

RETENTION = ("conversation", "outbox", "case", "feedback", "question", "count")
"""Periods that /privacy prints; the settings name the same ones."""


def privacy(state: State, context: Context) -> Step:
    """Everything about what is kept, with the periods that are really enforced."""
    keys = ("privacy-words", "privacy-questions", "privacy-position", "privacy-who")
    more: list[tuple[str, Args]] = [(key, {}) for key in keys]
    if context.translator:
        more.append(("privacy-translator", {}))
    if all(name in context.retention_days for name in RETENTION):
        more.append(("privacy-how-long", {name: context.retention_days[name] for name in RETENTION}))
    more += [("privacy-telegram", {}), ("privacy-rights", {})]
    if state.consent == "refused":
        more.append(("privacy-refused", {}))
    rows = ((Button(Action("delete"), key="command-delete"),), (buttons.MENU,))
    return Step(state, (Say("privacy-kept", more=tuple(more), buttons=rows),))


def ask_my_data(state: State) -> Step:
    """``/mydata``."""
    return Step(state, (), (ReadMyData(),))


def show_my_data(state: State, event: MyDataRead) -> Step:
    """Every field that is kept, none left out."""
    if not event.rows:
        return Step(state, (Say("mydata-empty"),))
    lines = tuple(("mydata-row", {"field": name, "value": value}) for name, value in event.rows.items())
    rows = ((Button(Action("delete"), key="command-delete"),),)
    return Step(state, (Say("mydata-title", more=lines, buttons=rows),))


def ask_delete(state: State) -> Step:
    """Deletion cannot be undone, so it is asked once."""
    rows = (
        (Button(Action("delete", ("yes",)), key="button-delete-yes"),),
        (Button(Action("delete", ("no",)), key="button-delete-no"),),
    )
    return Step(replace(state, pending="delete", choices=()), (Say("delete-ask", buttons=rows),))


def delete(state: State) -> Step:
    """Yes: everything goes."""
    return Step(replace(state, pending=None), (), (Erase(),))


def keep(state: State) -> Step:
    """No: nothing is removed."""
    return Step(replace(state, pending=None), (Say("delete-declined", buttons=((buttons.MENU,),)),))


def erased(state: State) -> Step:
    """Nothing is left, not even the language; only this last sentence is still said in it."""
    return Step(State(), (Say("delete-done", keyboard="remove", language=state.language),))


def leave(state: State) -> Step:
    """Quick exit: a neutral screen, and a conversation that shows nothing to whoever picks up the telephone."""
    state = replace(
        state,
        stage="exited",
        needs=(),
        place=None,
        queue=(),
        shown=(),
        current=None,
        pending=None,
        choices=(),
        failures=0,
        transient=Transient(),
    )
    return Step(state, (Say("exit-screen", keyboard="remove"),), (QuickExit(),))
