"""When to act on what was understood, when to ask back with buttons, and when to say so: whichever is expected to cost the person least.

Chow's rule (C. K. Chow, "On optimum recognition error and reject tradeoff", IEEE Transactions on Information Theory 16, 1970): with
calibrated probabilities, act while the expected cost of being wrong is at most that of not acting. One unit of cost is reading one
question back and tapping a button.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Literal

from bot.dialogue import buttons
from bot.dialogue.types import Button, Context
from nlu.taxonomy import need_of
from nlu.types import Scored, Understanding

ASKING = 1.0
"""Being asked back: reading two or three buttons, tapping one."""

NOT_UNDERSTOOD = 2.0
"""Being told "I did not understand": finding other words, in distress."""

WRONG = 3.0
"""Being answered beside the point: reading it, doubting it, and then finding other words all the same."""

WRONG_OF: Mapping[str, float] = {
    "out_of_scope": 6.0,  # somebody in need is sent away
    "report_abuse": 6.0,  # somebody is told that they were wronged, and loses their question over it
    "privacy": 4.0,  # seven paragraphs instead of help; deleting itself never happens without a second yes
    "ask_human": 2.0,  # an offer that a "no" ends; and whoever wants a person must not have to fight for one
}
"""The same for intents where it costs more or less. Danger is not here: what interrupts the conversation is weighed in ``nlu.understanding``,
and a danger that is merely possible leads to an ordinary search with one quiet line below."""

FITTING = 0.8
"""Share of questions back of which one button fits, somewhat below the 0.90 measured (docs/understanding.md); else the person is not understood."""

OPTIONS = 3
"""Buttons under "is it one of these?"."""

WORTH_A_BUTTON = 0.05
"""Probability below which a meaning is not offered."""

Decision = Literal["act", "ask", "say so"]


def acting_pays(wrong: float, asking: float = ASKING + (1 - FITTING) * NOT_UNDERSTOOD) -> float:
    """Probability from which acting costs no more than asking: (1 - p) · wrong ≤ asking."""
    return 1 - asking / wrong


def asking_pays() -> float:
    """Probability that a button fits from which asking costs no more than saying so: asking + (1 - q) · unknown ≤ unknown."""
    return ASKING / NOT_UNDERSTOOD


def act_at(intent: str, context: Context) -> float:
    """Confidence from which an intent is acted on.

    ``context.act`` is that of ordinary intents; together with their cost it says what asking is taken to cost, and moves the others along.
    """
    return acting_pays(WRONG_OF.get(intent, WRONG), (1 - context.act) * WRONG)


def is_sure(seen: Understanding, context: Context) -> bool:
    """Whether the recognised intent is acted on."""
    return seen.confidence >= act_at(seen.intent, context)


def offered(seen: Understanding, context: Context) -> tuple[Button, ...]:
    """The meanings worth offering as buttons, likeliest first; none where giving up costs less."""
    likely = [
        (button, scored.confidence)
        for scored in seen.ranking
        if scored.confidence >= WORTH_A_BUTTON and (button := buttons.intent_button(scored.intent))
    ][:OPTIONS]
    return tuple(button for button, _ in likely) if sum(each for _, each in likely) >= context.ask else ()


def as_meant(seen: Understanding, intent: str) -> Understanding:
    """A message of which the person has said what it means: nothing else that it could have meant is looked for any more."""
    need = need_of(intent)
    return replace(
        seen, intent=intent, confidence=1.0, ranking=(Scored(intent, 1.0),), needs=(need,) if need else ()
    )


def decide(seen: Understanding, context: Context) -> Decision:
    """What is done with a message that answers no question and names no place."""
    if is_sure(seen, context):
        return "act"
    return "ask" if offered(seen, context) else "say so"
