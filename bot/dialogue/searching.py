"""From a need to results: where, the search itself, and what is said of what it found or did not find."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.dialogue import buttons
from bot.dialogue.failing import helped, not_helped
from bot.dialogue.naming import named
from bot.dialogue.types import (
    Action,
    Args,
    Button,
    Context,
    ForwardToCase,
    PlaceLooked,
    PlaceRef,
    PositionShared,
    Reply,
    Say,
    Search,
    SearchDone,
    ShowAnswer,
    ShowService,
    State,
    Step,
)
from bot.dialogue.wishes import with_wishes
from knowledge.search.types import AnswerCard, Near, Query, Result, ServiceCard
from nlu.needs import likely_needs
from nlu.places import Place
from nlu.taxonomy import need_of
from nlu.types import Understanding

CLOSE_SECOND = 0.9
"""A second card is shown at once only if its score is at least this part of the first one's."""

WORTH_SHOWING = 0.2
"""Score from which the best result for one of several needs is shown beside the others."""

AT_ONCE = 3
"""Cards shown at once to somebody with several needs."""

RELAXED = ("open_now", "open_then", "open_always", "language", "access", "women_only", "distance", "need")
"""Conditions whose loss is told; the texts are ``relaxed-<condition>``."""

SUGGESTIONS = 4


def look_for(
    state: State,
    context: Context,
    needs: tuple[str, ...],
    seen: Understanding | None = None,
    *,
    anywhere: bool = False,
    only_places: bool = False,
    only_answers: bool = False,
    doubtful: bool = False,
) -> Step:
    """Searches for needs at the place that is known: a shared position (this once), the town, or nowhere yet.

    Args:
        state: The conversation.
        context: The moment.
        needs: Most urgent first. A need that the message may mean as well is looked for too, but not remembered.
        seen: The message in which the need was said, if it was said in words.
        anywhere: The person does not want to name a town.
        only_places: What the law says was answered already; now it is asked where to go.
        only_answers: Nobody's door is looked for.
        doubtful: The message seems to be none of our business; only what clearly says it counts.
    """
    place, position = state.place, state.transient.position
    if anywhere:
        place = position = None
    near: Near | None = None
    country: str | None = None
    if position is not None:
        near, place = Near(*position, exact=True), None
    elif place is not None and place.kind == "country":
        country = place.country
    elif place is not None:
        near = Near(place.lat, place.lon, name=place.name, country=place.country)
    asks_place = near is None and country is None and not anywhere
    language = state.language or "en"
    query = Query(
        text=(seen.topic or seen.text) if seen else "",
        language=language,
        at=context.now,
        vector=seen.vector if seen else None,
        needs=(*needs, *likely_needs(seen.ranking, needs)) if seen else needs,
        near=near,
        country=country,
        person=replace(state.person, languages=tuple(dict.fromkeys((language, *state.person.languages)))),
        limit=context.results,
        include="services" if only_places else "answers" if only_answers else "all",
        doubtful=doubtful,
        confidence=confidence_in(needs, seen) if seen else 1.0,
    )
    if seen is not None:
        query = with_wishes(query, seen)
    state = replace(
        state,
        needs=needs,
        place=place,
        queue=(),
        shown=(),
        current=None,
        pending="place" if asks_place else None,
        choices=(),
        transient=replace(
            state.transient, understanding=seen if asks_place else None, position=None, results=()
        ),
    )
    return Step(state, (), (Search(query),))


def confidence_in(needs: Sequence[str], seen: Understanding) -> float:
    """How sure it is that a message asks for one of these needs; without needs, that it was understood at all."""
    if not needs:
        return seen.confidence
    return max((each.confidence for each in seen.ranking if need_of(each.intent) in needs), default=0.0)


def by_name(
    state: State,
    context: Context,
    seen: Understanding,
    *,
    only_places: bool = False,
    only_answers: bool = False,
    doubtful: bool = False,
) -> Step:
    """Looks for what a message names when no need was recognised in it; what is found must be found by its words."""
    needs = state.needs
    asked = replace(state, pending=None, choices=())
    done = look_for(
        asked, context, (), seen, only_places=only_places, only_answers=only_answers, doubtful=doubtful
    )
    return replace(done, state=replace(done.state, needs=needs, pending=None))


def found(state: State, event: SearchDone, context: Context) -> Step:
    """What the search found: the best one or two, one message each; or that it is not known."""
    outcome, query = event.outcome, event.query
    usable = outcome.results if outcome.confident else ()
    if state.pending == "place":
        if not (usable and usable[0].type == "answer"):
            return ask_place(state)
        if any(_helps_at_a_place(result, state.needs) for result in usable):
            return _answer_and_ask_place(state, usable[0])
        state = replace(state, pending=None, transient=replace(state.transient, understanding=None))
    if not usable and not query.needs:
        return _no_such_name(state, context)
    if not usable:
        return _nothing(state, event)
    exact = query.near is not None and query.near.exact
    said = state.needs if query.needs else ()  # what was found by its name is about no need
    now_shown = _first(usable, said)
    rest = tuple(result for result in usable if result not in now_shown)
    replies: list[Reply] = []
    lines = _relaxed(outcome.relaxed) if now_shown[0].type == "service" else ()
    if needs := ",".join(_served(said, query.needs, now_shown)):
        args: Args = {"needs": needs}
        if exact:
            key = "results-position"
        elif state.place is not None:
            key, args = "results-town", {"needs": needs, **named(state.place)}
        else:
            key = "results-anywhere"
        replies.append(Say(key, args, more=lines, keyboard="remove"))
    elif lines:
        replies.append(Say(lines[0][0], more=lines[1:], keyboard="remove"))
    state = replace(
        helped(state),
        queue=tuple(ref_of(result) for result in rest),
        transient=replace(state.transient, results=() if exact else rest),
    )
    for result in now_shown:
        last = result is now_shown[-1]
        state, reply = show(state, result, last=last)
        replies.append(reply)
    return Step(replace(state, current=ref_of(now_shown[0])), tuple(replies))


def show(state: State, result: Result, *, last: bool = True) -> tuple[State, Reply]:
    """One result as a message, remembered as shown."""
    ref = ref_of(result)
    more = bool(state.queue)
    state = replace(state, shown=_with(state.shown, ref), current=ref)
    if isinstance(result.card, AnswerCard):
        rows = buttons.under_answer(result.card, ref, more=more, last=last, full=False)
        return state, ShowAnswer(result.card, buttons=rows)
    rows = buttons.under_service(result.card, ref, more=more, last=last)
    # Shown by a named town (a shared position leaves none behind), the distance is from its centre.
    centre = state.place is not None
    return state, ShowService(
        result.card, result.reasons, result.distance_km, buttons=rows, from_centre=centre
    )


def show_card(state: State, ref: str, card: ServiceCard | AnswerCard, *, full: bool = False) -> Step:
    """A record loaded by its id: a restart or a shared position left no ranking to take it from."""
    state = replace(state, shown=_with(state.shown, ref), current=ref)
    more = bool(state.queue)
    if isinstance(card, AnswerCard):
        rows = buttons.under_answer(card, ref, more=more, last=True, full=full)
        return Step(state, (ShowAnswer(card, buttons=rows, full=full),))
    rows = buttons.under_service(card, ref, more=more, last=True)
    return Step(state, (ShowService(card, (), None, buttons=rows),))


def ask_place(state: State) -> Step:
    """Asks for the town; a position is optional and says so."""
    state = replace(state, pending="place", choices=())
    first = (
        Say("ask-place", {"need": ",".join(state.needs)}, keyboard="position")
        if state.needs
        else Say("ask-place-open", keyboard="position")
    )
    return Step(state, (first, Say("ask-place-skip", buttons=((buttons.SKIP_PLACE,), (buttons.HUMAN,)))))


def _helps_at_a_place(result: Result, needs: tuple[str, ...]) -> bool:
    """Whether a result is somebody to go to for one of the needs; of information, an answer is enough."""
    return result.type == "service" and any(
        need in result.card.needs for need in needs if need != "information"
    )


def _answer_and_ask_place(state: State, result: Result) -> Step:
    """What is good to know at once; who helps near by is told as soon as it is known where."""
    state, reply = show(helped(state), result, last=False)
    asked = ask_place(state)
    return replace(asked, replies=(reply, *asked.replies))


def skip_place(state: State, context: Context) -> Step:
    """Everywhere and online."""
    if not state.needs:
        state = replace(state, pending="need", choices=())
        return Step(state, (Say("menu", buttons=buttons.menu()),))
    waiting, answered = state.transient.understanding, was_answered(state)
    return look_for(state, context, state.needs, waiting, anywhere=True, only_places=answered)


def settle(state: State, place: PlaceRef, context: Context) -> Step:
    """The town is known: the search that waited for it goes on; without a need, the need is asked."""
    state = replace(state, place=place, transient=replace(state.transient, position=None))
    waiting = state.transient.understanding
    needs = state.needs or (waiting.needs if waiting else ())
    if needs:
        return look_for(state, context, needs, waiting, only_places=was_answered(state))
    state = replace(state, pending="need", choices=())
    return Step(state, (Say("place-noted", named(place), buttons=buttons.menu()),))


def looked(state: State, event: PlaceLooked, context: Context) -> Step:
    """The answer to "which town?": certain, "did you mean", or not known."""
    if event.place is not None:
        return settle(state, event.place, context)
    if event.suggestions:
        return which_place(state, event.suggestions)
    if state.pending not in (
        "place",
        "place_choice",
    ):  # it was only tried whether the word is a misspelt town
        return not_helped(state, (Say("not-understood", buttons=buttons.menu()),))
    state = replace(state, pending="place", choices=())
    rows = ((buttons.SKIP_PLACE,), (buttons.HUMAN,))
    return not_helped(state, (Say("place-unknown", buttons=rows),), keep_pending=True)


def which_place(state: State, suggestions: tuple[PlaceRef, ...]) -> Step:
    """ "Did you mean": never acted on without a tap."""
    offered = suggestions[:SUGGESTIONS]
    state = replace(
        state,
        pending="place_choice",
        choices=tuple(f"geonames:{place.geoname_id}" for place in offered),
    )
    rows = (
        *((buttons.place_button(place),) for place in offered),
        (Button(Action("place_other"), key="button-none-of-these"), buttons.SKIP_PLACE),
    )
    return Step(state, (Say("place-which", buttons=rows),))


def position(state: State, event: PositionShared, context: Context) -> Step:
    """A shared position: used for one search, or kept in memory until the need is known. It replaces any town.

    While a counsellor has the conversation it is theirs, as it was sent: nothing here looks at it.
    """
    if event.live:
        return Step(state, (Say("live-declined"),))
    if state.case and state.case_owner == "counsellor":
        return Step(state, (Say("case-position"),), (ForwardToCase(state.case),))
    if event.lat is None or event.lon is None:
        state = replace(state, pending="place", choices=())
        return Step(state, (Say("position-lost", keyboard="position"),))
    state = replace(state, place=None, transient=replace(state.transient, position=(event.lat, event.lon)))
    waiting = state.transient.understanding
    needs = state.needs or (waiting.needs if waiting else ())
    if needs:
        return look_for(state, context, needs, waiting, only_places=was_answered(state))
    state = replace(state, pending="need", choices=())
    return Step(
        state,
        (Say("position-noted", keyboard="remove"), Say("menu", buttons=buttons.menu())),
    )


def was_answered(state: State) -> bool:
    """Whether an answer was shown for the present needs: the same text again is no reply to "and in Lublin?"."""
    return bool(state.needs) and any(ref.startswith("answer:") for ref in state.shown)


def place_ref(place: Place) -> PlaceRef:
    """A place found in a text, as the conversation remembers it."""
    return PlaceRef(place.geoname_id, place.name, place.country, place.lat, place.lon, place.kind)


def ref_of(result: Result) -> str:
    """``service:<id>`` or ``answer:<id>``."""
    return f"{result.type}:{result.id}"


def _first(results: tuple[Result, ...], needs: tuple[str, ...]) -> tuple[Result, ...]:
    """What is shown at once: of somebody with several needs the best for each, the most urgent first; else the best, and an equally good one."""
    first = results[0]
    if len(needs) > 1:
        best = {ref_of(result): result for need in needs if (result := _best_for(need, results))}
        if len(best) > 1:
            return tuple(best.values())[:AT_ONCE]
    if first.type != "service":
        return (first,)
    second = next(iter(results[1:2]), None)
    close = second is not None and second.type == "service" and second.score >= CLOSE_SECOND * first.score
    return results[: 2 if close else 1]


def _best_for(need: str, results: tuple[Result, ...]) -> Result | None:
    fitting = (result for result in results if need in result.card.needs and result.score >= WORTH_SHOWING)
    return next(fitting, None)


def _served(said: tuple[str, ...], asked: tuple[str, ...], shown: tuple[Result, ...]) -> tuple[str, ...]:
    """Needs to head the results with: those said, unless what is shown meets only one that was merely likely."""
    met = [need for need in asked if any(need in result.card.needs for result in shown)]
    return said if not met or any(need in said for need in met) else tuple(met[:1])


def _relaxed(conditions: tuple[str, ...]) -> tuple[tuple[str, Args], ...]:
    return tuple((f"relaxed-{name}", {}) for name in conditions if name in RELAXED)


def _no_such_name(state: State, context: Context) -> Step:
    """Nothing is called so: a town that was named beside it is where the present search goes on."""
    if state.place is not None:
        return settle(state, state.place, context)
    return not_helped(state, (Say("which-one", buttons=buttons.menu()),))


def _nothing(state: State, event: SearchDone) -> Step:
    if event.outcome.results:  # something, but nothing good enough to be called an answer
        reply = Say("not-known", buttons=buttons.way_on())
    elif state.place is not None:
        reply = Say("nothing-found-town", named(state.place), buttons=buttons.way_on())
    else:
        reply = Say("nothing-found", buttons=buttons.way_on())
    return not_helped(state, (reply,))


def _with(shown: tuple[str, ...], ref: str) -> tuple[str, ...]:
    return (*(each for each in shown if each != ref), ref)
