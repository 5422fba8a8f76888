"""The door: choosing a language, the notice, consent that help never depends on, and offers to switch the language."""

from __future__ import annotations

from dataclasses import replace

from bot.dialogue import buttons
from bot.dialogue.types import Action, Button, CommandGiven, Context, Say, State, Step, TextSaid
from bot.dialogue.words import named_language
from nlu.language import by_script
from nlu.taxonomy import LANGUAGES, language_code
from nlu.text import tokens
from nlu.types import Understanding

WORDS_TO_JUDGE = 3
"""Fewer words than this say nothing about the language somebody wants to be answered in."""

POLITE = frozenset({"greet", "thank", "goodbye"})
"""What people say in languages that they do not speak."""

_CLOSE = ({"uk", "ru"}, {"fa", "ps"}, {"ar", "fa"}, {"ar", "ps"})
"""Languages that share whole words."""

_DECLINED = -1000
"""Count of foreign messages after "no, stay as it is": never reaches the threshold again."""


def start(state: State, event: CommandGiven) -> Step:
    """``/start``: languages before any other text for somebody new, the menu for somebody known."""
    if state.language is None or state.consent == "unknown":
        guess = state.language or language_code(event.guess or "")
        return Step(replace(state, stage="new"), (Say("choose-language", buttons=buttons.languages(guess)),))
    state = replace(state, stage="open", pending=None, choices=())
    return Step(state, (Say("greeting", buttons=buttons.menu()),))


def show_languages(state: State, guess: str | None) -> Step:
    """All languages to choose from."""
    rows = buttons.languages(language_code(guess or ""))
    return Step(state, (Say("language-which" if state.language else "choose-language", buttons=rows),))


def choose_language(state: State, code: str) -> Step:
    """A language was chosen; somebody who has not seen the notice sees it now."""
    state = replace(state, language=code, other_language=None)
    if state.consent == "unknown":
        return Step(replace(state, stage="notice"), (notice(code),))
    if state.pending == "language_switch":
        state = replace(state, pending=None, choices=())
    return Step(state, (Say("language-changed", buttons=((buttons.MENU, buttons.HUMAN),)),))


def notice(language: str, first: str | None = None) -> Say:
    """The three-line notice; the language travels in its buttons, because nothing else remembers it yet."""
    rows = (
        (
            Button(Action("consent", ("yes", language)), key="button-consent-yes"),
            Button(Action("consent", ("no", language)), key="button-consent-no"),
        ),
        (Button(Action("privacy"), key="button-privacy"), Button(Action("lang"), label="🌐")),
    )
    return Say(first, more=(("notice", {}),), buttons=rows) if first else Say("notice", buttons=rows)


def consent(state: State, given: bool, language: str | None) -> Step:
    """Continue, or only ask: both lead to help."""
    state = replace(
        state,
        language=language or state.language or "en",
        consent="given" if given else "refused",
        stage="open",
    )
    return Step(state, (Say("welcome" if given else "welcome-refused", buttons=buttons.menu()),))


def awake(state: State, event: TextSaid) -> State:
    """The state of somebody who writes: with a language even when none was chosen, the notice to come if it was never seen."""
    seen = event.understanding.language
    later = state.transient.afterwards
    if state.language is None:
        spoken = language_code(seen or "")
        if seen and spoken is None:
            later = (*later, "unsupported")
        guess = language_code(event.guess or "")
        if guess and {guess, spoken} in _CLOSE and len(tokens(event.understanding.text)) < WORDS_TO_JUDGE:
            spoken = guess  # «телефон» is both: the device knows better
        state = replace(state, language=spoken or guess or by_script(event.understanding.text) or "en")
    if state.stage == "new" and state.consent == "unknown":
        later = (*later, "notice")
    elif state.stage == "exited":
        state = replace(state, stage="notice" if state.consent == "unknown" else "open")
    return replace(state, transient=replace(state.transient, afterwards=later))


def weigh_language(state: State, seen: Understanding, context: Context) -> State:
    """Counts messages in another language and plans the offer to switch; politeness and two words never count."""
    code = seen.language
    if code is None or seen.intent in POLITE or len(tokens(seen.text)) < WORDS_TO_JUDGE:
        return state
    spoken = language_code(code)
    before = state.other_language
    if spoken == state.language:
        return state if before and before[1] < 0 else replace(state, other_language=None)
    label = spoken or "?"
    count = before[1] + 1 if before and before[0] == label else 1
    later = state.transient.afterwards
    if count == context.suggest_switch_after:
        later = (*later, f"switch:{spoken}" if spoken else "unsupported")
    return replace(state, other_language=(label, count), transient=replace(state.transient, afterwards=later))


def suggest_switch(code: str) -> Say:
    """Offers to go on in another language, in that language."""
    return Say(
        "language-suggest",
        language=code,
        buttons=(
            (Button(Action("switch", (code,)), key="button-switch-yes"),),
            (Button(Action("switch", ("no",)), key="button-switch-no"),),
        ),
    )


def decline_switch(state: State) -> Step:
    """Stays with the chosen language and does not ask again for the other one."""
    other = state.other_language
    state = replace(state, pending=None, choices=(), other_language=(other[0], _DECLINED) if other else None)
    return Step(state, (Say("deny-nothing", buttons=((buttons.MENU, buttons.HUMAN),)),))


def asked_for_language(state: State, seen: Understanding, guess: str | None) -> Step:
    """ "Speak English please": at once when the language is named, else the list."""
    code = named_language(seen.text, other_than=state.language)
    if code in LANGUAGES:
        return choose_language(state, code)
    likely = seen.language if seen.language != state.language else guess
    return show_languages(state, likely)
