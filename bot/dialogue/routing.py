"""Decides what a message is about: danger first, then what the person asks for, then what was asked of the person."""

from __future__ import annotations

from dataclasses import replace

from bot.dialogue import buttons, cases, closing, crisis, data_rights, deciding, entry, followups, searching
from bot.dialogue.failing import helped, not_helped
from bot.dialogue.naming import named as told
from bot.dialogue.types import (
    Action,
    Args,
    Button,
    Context,
    ForwardToCase,
    LookPlace,
    Say,
    State,
    Step,
    TextSaid,
)
from bot.dialogue.words import asks_to_delete, exit_word, is_exit, named_language
from nlu.taxonomy import CRISIS_INTENTS, need_of
from nlu.text import tokens
from nlu.types import Understanding

SHORT = 4
"""Words of a text that can be the name of a town and little else."""

TOWN_LETTERS = 5
"""Letters of a single word that is not understood but may be a misspelt town."""

SURE = 0.75
"""Confidence at which a short text that holds a town is about a need and not about the town."""

CLEAR = 0.85
"""Confidence at which the language that a message names is spoken from then on; below it is asked back."""

LIKELY_YES = 0.2
"""Confidence of a short yes or no right after a question that waits for one."""

_YES_NO = frozenset({"language_switch", "case_consent", "human", "more", "place", "after"})
"""Questions to which a less certain yes or no is good enough; deleting is not among them."""


def said(state: State, event: TextSaid, context: Context) -> Step:
    """A message in words."""
    seen = event.understanding
    if is_exit(seen.text):
        return data_rights.leave(state)
    state = entry.awake(state, event)
    if seen.crisis.level == "certain":
        return crisis.certain(state, seen, context)
    if state.case and state.case_owner == "counsellor":
        return Step(state, (), (ForwardToCase(state.case),))
    state = entry.weigh_language(state, seen, context)
    if seen.crisis.level == "possible":
        state = _later(state, f"quiet:{seen.crisis.kind or 'violence'}")
    if seen.place is not None and state.transient.position is not None:
        # A town named now is where help is wanted; the position was for somewhere else.
        state = replace(state, transient=replace(state.transient, position=None))
    return _answer(state, event, seen, context)


def _answer(state: State, event: TextSaid, seen: Understanding, context: Context) -> Step:
    sure = seen.intent if deciding.is_sure(seen, context) else None
    if asks_to_delete(seen.text, about_data=sure == "privacy"):
        return data_rights.ask_delete(state)
    if seen.intent in ("affirm", "deny") and (sure or _answers(state, seen, context)):
        return yes(state, context) if seen.intent == "affirm" else no(state, context)
    if sure == "change_language" and _wants_language(seen):
        return entry.asked_for_language(state, seen, event.guess)
    if sure in ("ask_human", "report_abuse", "privacy", "help"):
        return on_intent(_drop_question(state), sure, context, seen)
    needs = needs_of(seen, context)
    named = searching.place_ref(seen.place) if seen.place else None
    waits_for_place = state.pending in ("place", "place_choice")
    short = len(tokens(seen.text)) <= SHORT
    if named and not seen.needs_then and (sure == "nearest" or (short and _is_about_place(state, seen))):
        return _narrow(state, seen, context)
    if needs:
        return _on_need(state, seen, needs, context)
    if seen.needs_then and (named or not state.shown):
        # No door was spoken of, so "is a lawyer open on Sunday?" looks for one.
        return _on_need(state, seen, seen.needs_then, context)
    if sure and need_of(sure):
        return refused(state)
    if state.pending == "report_kind" and sure not in (
        "greet",
        "thank",
        "goodbye",
        "more_results",
        "nearest",
    ):
        return _complaint_in_words(state, context)
    if sure in ("opening_hours", "contact_details", "more_results", "feedback_good", "feedback_bad") and not (
        named and state.current is None
    ):
        return on_intent(_drop_question(state), sure, context, seen)
    if named:
        if len(tokens(seen.text)) > 2 and sure not in ("greet", "thank", "goodbye"):
            there = replace(state, place=named)
            if sure == "out_of_scope" and not (state.needs or waits_for_place):
                return _clearly(there, context, seen)
            return searching.by_name(there, context, seen)
        return _narrow(state, seen, context)
    if seen.place_suggestions and (waits_for_place or short or sure == "nearest"):
        return searching.which_place(state, tuple(searching.place_ref(p) for p in seen.place_suggestions))
    if sure == "nearest":
        return _nearest(state, context)
    polite = sure in ("greet", "thank", "goodbye") and seen.confidence >= SURE
    if waits_for_place and short and not polite:
        return Step(state, (), (LookPlace(text=seen.text),))
    if sure == "change_language" or (sure == "out_of_scope" and not tokens(seen.text)):
        return _unsure(state, seen, context)
    if sure:
        return on_intent(state, sure, context, seen)
    return _unsure(state, seen, context)


def on_intent(state: State, intent: str, context: Context, seen: Understanding | None = None) -> Step:
    """Acts on an intent that is certain, or was chosen from "is it one of these?"."""
    text = seen.text if seen else ""
    if need := need_of(intent):
        return searching.look_for(state, context, (need,), seen)
    if intent == "ask_human":
        return cases.offer(state, context)
    if intent == "report_abuse":
        return cases.offer(state, context, "protection")
    if intent == "privacy":
        return data_rights.privacy(state, context)
    if intent == "change_language":
        return entry.show_languages(state, seen.language if seen else None)
    if intent in ("opening_hours", "contact_details") and seen and not state.shown and len(tokens(text)) > 1:
        return searching.by_name(state, context, seen, only_places=True)  # "Casa LOGS phone"
    if intent == "opening_hours":
        return followups.hours(state, context, text)
    if intent == "contact_details":
        return followups.contact(state)
    if intent == "more_results":
        return followups.more(state)
    if intent == "feedback_good":
        return followups.good(state)
    if intent == "feedback_bad":
        return followups.bad(state)
    if intent == "nearest":
        return _nearest(state, context)
    if intent == "out_of_scope" and tokens(text) and seen:
        return _any_answer(state, context, seen, None)
    return _small_talk(state, intent, context)


def needs_of(seen: Understanding, context: Context) -> tuple[str, ...]:
    """Needs to act on: those of a confident message, and those said beside a greeting or a thank-you."""
    if not deciding.is_sure(seen, context) and (not seen.needs or need_of(seen.intent)):
        return ()
    if seen.intent in CRISIS_INTENTS and not seen.needs:
        return (crisis.NEED_OF_CRISIS[seen.intent],)
    return seen.needs


def yes(state: State, context: Context) -> Step:
    """ "Yes" to whatever was asked last."""
    pending = state.pending
    if pending == "delete":
        return data_rights.delete(state)
    if pending == "case_consent":
        return cases.accept(state, context)
    if pending == "human":
        return cases.offer(replace(state, pending=None), context)
    if pending == "more":
        return followups.more(state)
    if pending == "language_switch" and state.choices:
        return entry.choose_language(state, state.choices[0])
    if pending in ("place", "place_choice"):
        return searching.ask_place(state)
    if pending == "after" and (step := closing.in_words(state, "yes")):
        return step
    return Step(_drop_question(state), (Say("affirm-nothing", buttons=buttons.menu()),))


def no(state: State, context: Context) -> Step:
    """ "No" to whatever was asked last."""
    pending = state.pending
    if pending == "delete":
        return data_rights.keep(state)
    if pending == "case_consent":
        return cases.decline(state)
    if pending == "language_switch":
        return entry.decline_switch(state)
    if pending == "place":
        return searching.skip_place(state, context)
    if pending == "place_choice":
        return searching.ask_place(state)
    if pending == "after" and (step := closing.in_words(state, "no")):
        return step
    return Step(_drop_question(state), (Say("deny-nothing", buttons=buttons.menu()),))


def refused(state: State) -> Step:
    """ "Not food": only what is not needed was said, so what is needed is asked."""
    return Step(_drop_question(state), (Say("deny-nothing", buttons=buttons.menu()),))


def _wants_language(seen: Understanding) -> bool:
    """ "Someone speaks Pashto" may ask for an interpreter; to switch at once, the wish must be plain or already spoken."""
    return seen.confidence >= CLEAR or named_language(seen.text) in (None, seen.language)


def _answers(state: State, seen: Understanding, context: Context) -> bool:
    return state.pending in _YES_NO and seen.confidence >= LIKELY_YES and len(tokens(seen.text)) <= SHORT


def _on_need(state: State, seen: Understanding, needs: tuple[str, ...], context: Context) -> Step:
    if seen.place is not None:
        state = replace(state, place=searching.place_ref(seen.place))
    elif seen.place_suggestions and state.transient.position is None:
        state = replace(state, needs=needs, transient=replace(state.transient, understanding=seen))
        return searching.which_place(state, tuple(searching.place_ref(p) for p in seen.place_suggestions))
    return searching.look_for(_drop_question(state), context, needs, seen)


def _is_about_place(state: State, seen: Understanding) -> bool:
    searching_already = bool(state.needs) or state.pending in ("place", "place_choice", "need")
    return searching_already and seen.confidence < SURE


def _narrow(state: State, seen: Understanding, context: Context) -> Step:
    """A text about a place: the current search, there."""
    assert seen.place is not None
    return searching.settle(_drop_question(state), searching.place_ref(seen.place), context)


def _nearest(state: State, context: Context) -> Step:
    if state.needs and (state.place or state.transient.position):
        waiting, answered = state.transient.understanding, searching.was_answered(state)
        return searching.look_for(state, context, state.needs, waiting, only_places=answered)
    if state.place and not state.needs:
        noted = Say("place-noted", told(state.place), buttons=buttons.menu())
        return Step(replace(state, pending="need", choices=()), (noted,))
    return searching.ask_place(state)


def _complaint_in_words(state: State, context: Context) -> Step:
    ref = state.choices[0] if state.choices else state.current
    if ref is None:
        return followups.which_one(_drop_question(state))
    return followups.complained(state, ref, "other", context)


def _small_talk(state: State, intent: str, context: Context) -> Step:
    menu = buttons.menu()
    if intent == "help":
        args: Args = {"word": exit_word(state.language or "en")}
        return Step(helped(state), (Say("help", args, buttons=menu),))
    if intent == "thank":
        return Step(helped(state), (Say("thanks", buttons=((buttons.MENU,),)),))
    if intent == "goodbye":
        return Step(helped(_drop_question(state)), (Say("goodbye"),))
    if intent == "greet":
        return Step(helped(state), (Say("greeting", buttons=menu),))
    if intent in ("affirm", "deny"):
        return yes(state, context) if intent == "affirm" else no(state, context)
    if intent in CRISIS_INTENTS:
        return crisis.asked_for_numbers(state, context)
    return not_helped(_drop_question(state), (Say("out-of-scope", buttons=menu),))


def _any_answer(state: State, context: Context, seen: Understanding, otherwise: Understanding | None) -> Step:
    """Looks whether an answer clearly says it, before a message is declined or, with ``otherwise``, asked back about."""
    return _clearly(state, context, seen, otherwise, only_answers=True)


def _clearly(
    state: State,
    context: Context,
    seen: Understanding,
    otherwise: Understanding | None = None,
    *,
    only_answers: bool = False,
) -> Step:
    """The same among services too, for a message with a town in it: "score Barcelona" is none of our business, a name and its town is."""
    # What was shown and where the person is stay as they are: most likely nothing will be found. A shared position
    # serves one search, and that is not this one.
    nowhere = replace(state, transient=replace(state.transient, position=None))
    done = searching.by_name(nowhere, context, seen, only_answers=only_answers, doubtful=True)
    kept = replace(_drop_question(state), transient=replace(state.transient, understanding=otherwise))
    return replace(done, state=kept)


def no_answer(state: State, context: Context) -> Step:
    """Nothing clearly said what was asked."""
    seen = state.transient.understanding
    return _asked_back(state, seen, context) if seen else _small_talk(state, "out_of_scope", context)


def _unsure(state: State, seen: Understanding, context: Context) -> Step:
    """What nobody is sure of may still be what an answer says."""
    if state.pending not in ("place", "place_choice") and len(tokens(seen.text)) > 1:
        return _any_answer(state, context, seen, seen)
    return _asked_back(state, seen, context)


def _asked_back(state: State, seen: Understanding, context: Context) -> Step:
    """Asks back with the likeliest meanings, or says that it was not understood."""
    degraded: tuple[tuple[str, Args], ...] = (("degraded", {}),) if seen.degraded else ()
    # A row of tears means none of these in particular.
    if tokens(seen.text) and (options := deciding.offered(seen, context)):
        none = Button(Action("none"), key="button-none-of-these")
        rows = tuple((button,) for button in (*options, none))
        return Step(
            replace(_drop_question(state), transient=replace(state.transient, understanding=seen)),
            (Say("did-you-mean", more=degraded, buttons=rows),),
        )
    if state.pending not in ("place", "place_choice"):
        words = tokens(seen.text)
        if state.needs and len(words) == 1 and len(words[0]) >= TOWN_LETTERS:
            return Step(
                _drop_question(state), (), (LookPlace(text=seen.text),)
            )  # "Timisoaara" after a search
        state = replace(state, transient=replace(state.transient, understanding=None))
    return misunderstood(state, degraded)


def misunderstood(state: State, remarks: tuple[tuple[str, Args], ...] = ()) -> Step:
    """Says so, and offers every way on; a town that was asked for is still asked for."""
    keep = state.pending in ("place", "place_choice")
    reply = Say("not-understood", more=remarks, buttons=buttons.menu())
    return not_helped(state if keep else _drop_question(state), (reply,), keep_pending=keep)


def _drop_question(state: State) -> State:
    """A new matter leaves the old question behind."""
    return replace(state, pending=None, choices=())


def _later(state: State, remark: str) -> State:
    before = state.transient.afterwards
    return replace(state, transient=replace(state.transient, afterwards=(*before, remark)))
