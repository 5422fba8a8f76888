"""Counts messages that could not be helped: after two in a row a human is offered."""

from __future__ import annotations

from dataclasses import replace

from bot.dialogue import buttons
from bot.dialogue.types import Reply, Say, State, Step

FAILURES_BEFORE_HUMAN = 2


def helped(state: State) -> State:
    """Something useful was said."""
    return replace(state, failures=0)


def not_helped(state: State, replies: tuple[Reply, ...], *, keep_pending: bool = False) -> Step:
    """Nothing useful could be said; the second time in a row the offer of a human follows.

    Args:
        state: The conversation.
        replies: What is said.
        keep_pending: The question asked before still waits; then a "yes" is no answer to the offer.
    """
    failures = state.failures + 1
    if failures < FAILURES_BEFORE_HUMAN:
        return Step(replace(state, failures=failures), replies)
    state = replace(state, failures=0)
    if state.case and state.case_owner == "queue":
        # A human was asked for already: offering one again would sound as if nobody came.
        return Step(state, (*replies, Say("case-already", {"number": state.case})))
    offer = Say("offer-human", buttons=((buttons.HUMAN,),))
    if not keep_pending:
        state = replace(state, pending="human", choices=())
    return Step(state, (*replies, offer))
