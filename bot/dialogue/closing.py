"""After a case: whether it helped and whether the person got what they needed, two taps that nobody has to make.

The words name no matter, because somebody else may be reading: the same two questions for every kind of case.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Final, Literal

from bot.dialogue import buttons
from bot.dialogue.types import Action, AfterCase, Args, Button, Say, State, Step

Question = Literal["helped", "got"]
Answer = Literal["yes", "no", "later"]

ANSWERS: Final[Mapping[Question, tuple[Answer, ...]]] = {
    "helped": ("yes", "no"),
    "got": ("yes", "later", "no"),
}
"""What can be answered to what; the labels are ``button-after-<answer>``."""


def asking(state: State, said: str) -> Step:
    """A case is over: says so and asks the first question.

    Args:
        state: The conversation, without its case.
        said: Key of the words that tell that it is over.
    """
    return _asked(state, "helped", said, ("after-helped", {}))


def answered(state: State, question: str | None, answer: str | None) -> Step | None:
    """An answer, by button or in words; None when it answers nothing that is asked."""
    asked = next((each for each in ANSWERS if each == question), None)
    given = next((each for each in ANSWERS[asked] if each == answer), None) if asked else None
    if asked is None or given is None:
        return None
    effects = (AfterCase(asked, given),)
    if asked == "helped":
        return replace(_asked(state, "got", "after-got"), effects=effects)
    state = _free(state)
    if given == "yes":
        return Step(state, (Say("after-thanks", buttons=((buttons.MENU,),)),), effects)
    return Step(state, (Say("after-thanks-more", buttons=buttons.way_on()),), effects)


def in_words(state: State, answer: Literal["yes", "no"]) -> Step | None:
    """A plain yes or no to the question that waits."""
    return answered(state, state.choices[0] if state.choices else None, answer)


def _asked(state: State, question: Question, key: str, *more: tuple[str, Args]) -> Step:
    rows = (_answers(question), (buttons.MENU,))
    state = replace(_free(state), pending="after", choices=(question,))
    return Step(state, (Say(key, more=more, buttons=rows),))


def _answers(question: Question) -> tuple[Button, ...]:
    return tuple(
        Button(Action("after", (question, answer)), key=f"button-after-{answer}")
        for answer in ANSWERS[question]
    )


def _free(state: State) -> State:
    return replace(state, pending=None, choices=())
