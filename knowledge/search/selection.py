"""Decides what of the ranked candidates is offered, which wishes had to be given up for it, and whether it is good enough."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from knowledge.search.ranking import Ranked
from knowledge.search.reader import IndexedAnswer, IndexedService
from knowledge.search.relaxing import keep_wishes
from knowledge.search.types import Query

#: Below this a record has nothing to do with the question.
_RELEVANT: Final = 0.22
#: The same for an answer that declares no need: its text is all there is.
_RELEVANT_TEXT: Final = 0.12
#: From here on a record without the need asked for is still worth showing.
_RELEVANT_WITHOUT_NEED: Final = 0.42
#: Results far behind the best one are noise.
_BEHIND_BEST: Final = 0.12
#: So many results are looked at for somebody who helps when the first is not sure.
_FIRST: Final = 3
#: What the best result must reach to be offered as an answer when nothing but its text speaks for it. With the floors below,
#: 90.6 % of the questions that the shipped records cannot answer are refused, and 3.5 % of those that they can (docs/search.md,
#: chosen on those same questions).
SURE: Final = 0.4
#: The same for an answer that also has the need asked for.
SURE_WITH_NEED: Final = 0.38
#: The same where that need is believed; below it, whoever meets the need stands first, and an answer only where there is nobody.
SURE_WITH_BELIEVED_NEED: Final = 0.2
#: Confidence from which it is believed that a need was asked for: "my tooth hurts" is asking for a doctor, whatever little a text about doctors has
#: in common with teeth. Understanding acts from about there on, too.
BELIEVED: Final = 0.5
#: What an answer about something else must reach to stand before who meets a need that is believed.
SURE_OF_ANOTHER: Final = 0.66
#: Confidence below which nobody is sure what is asked.
UNSURE: Final = 0.45
#: What the best result must reach where nobody is.
SURE_WHEN_UNSURE: Final = 0.46
#: The same where the question was taken for one that nothing here answers, by somebody who is not sure, and who is.
SURE_IN_SOME_DOUBT: Final = 0.66
SURE_IN_DOUBT: Final = 0.78


@dataclass(frozen=True, slots=True)
class Selection:
    """What to show."""

    chosen: tuple[Ranked, ...]
    relaxed: tuple[str, ...]
    confident: bool


def is_relevant(candidate: Ranked, query: Query) -> bool:
    """Whether a candidate has to do with the question at all."""
    if not query.text:
        return candidate.relevance > 0 and (not query.needs or candidate.evidence.need > 0)
    if query.needs and not candidate.evidence.need:
        if query.near is not None and _is_far(candidate):
            return False  # nobody travels for something else than what is needed
        return candidate.relevance >= (_RELEVANT_WITHOUT_NEED if candidate.record.needs else _RELEVANT_TEXT)
    return candidate.relevance >= _RELEVANT


def _is_far(candidate: Ranked) -> bool:
    return isinstance(candidate.record, IndexedService) and not candidate.reach.near


def is_stray(candidate: Ranked, query: Query) -> bool:
    """Whether a candidate is an answer about something else, and not even clearly that."""
    return _is_about_something_else(candidate) and not _is_confident(candidate, query)


def _is_about_something_else(candidate: Ranked) -> bool:
    """Whether a candidate is an answer that says what need it is for, and it is another one."""
    record = candidate.record
    return isinstance(record, IndexedAnswer) and bool(record.needs) and not candidate.evidence.need


def _helps(candidate: Ranked) -> bool:
    """Whether a candidate is a service that offers what is needed."""
    return isinstance(candidate.record, IndexedService) and candidate.evidence.need > 0


def _can_inform(candidate: Ranked) -> bool:
    record = candidate.record
    return isinstance(record, IndexedService) and "information" in record.needs and candidate.reach.near


def _by_text(candidate: Ranked) -> float:
    """What speaks for a candidate when its need is left aside."""
    return replace(candidate.evidence, need=0.0).joined(0.0)


def _floor(best: Ranked, query: Query) -> float:
    """What the text of the best result must say for it to be offered."""
    unsure = not query.needs and query.confidence < UNSURE
    if query.doubtful:
        return SURE_IN_SOME_DOUBT if unsure else SURE_IN_DOUBT
    if best.evidence.need > 0:
        return SURE_WITH_BELIEVED_NEED if _is_believed(query) else SURE_WITH_NEED
    return SURE_WHEN_UNSURE if unsure else SURE


def _is_confident(best: Ranked, query: Query) -> bool:
    if not query.text or (not query.doubtful and _helps(best)):
        return True
    return _by_text(best) >= _floor(best, query)


def _is_believed(query: Query) -> bool:
    """Whether the needs of a question are certain enough that no text must say so."""
    return bool(query.needs) and not query.doubtful and query.confidence >= BELIEVED


def _is_beside_the_need(candidate: Ranked, query: Query) -> bool:
    """Whether a candidate is an answer about something else than what is believed to be needed, and not quite clear."""
    return (
        _is_believed(query) and _is_about_something_else(candidate) and _by_text(candidate) < SURE_OF_ANOTHER
    )


def _helper(others: Sequence[Ranked], query: Query) -> Ranked | None:
    """Who offers what is needed: nobody is sent away because an answer nearly about it stands before it.

    Where it is not certain what is needed, only a service that says so itself, and stands near the first place.
    """
    if query.doubtful:
        return None
    believed = _is_believed(query)
    return next(
        (
            one
            for one in (others if believed else others[: _FIRST - 1])
            if _helps(one) and (believed or _by_text(one) >= SURE_WITH_NEED)
        ),
        None,
    )


def _judged(chosen: tuple[Ranked, ...], query: Query) -> tuple[tuple[Ranked, ...], bool]:
    """The same, with who helps in front where the first says too little, and whether it is good enough.

    What stands first is what is said: others that fit better by their words alone do not make it an answer.
    """
    if not chosen:
        return chosen, False
    confident = _is_confident(chosen[0], query)
    if confident and not _is_beside_the_need(chosen[0], query):
        return chosen, True
    if helper := _helper(chosen[1:], query):
        return (helper, *(candidate for candidate in chosen if candidate is not helper)), True
    return chosen, confident or (_is_believed(query) and chosen[0].evidence.need > 0)


def select(candidates: Sequence[Ranked], query: Query) -> Selection:
    """The results in order.

    Args:
        candidates: Everything the person may be shown, in any order.
        query: The question.

    One wish is given up at a time and named: being open, then the language, then nearness, then the need. The conditions
    of who is accepted are never given up; candidates that do not accept the person are not among those handed in.
    """
    left = sorted(
        (candidate for candidate in candidates if is_relevant(candidate, query)),
        key=lambda candidate: (-candidate.score, candidate.key),
    )
    services = [candidate for candidate in left if isinstance(candidate.record, IndexedService)]
    meeting = [candidate for candidate in services if candidate.evidence.need > 0 or not query.needs]
    around = [candidate for candidate in meeting if candidate.reach.near or query.near is None]
    left, relaxed = keep_wishes(left, around or meeting, query)
    needless = False
    if query.needs and not any(candidate.evidence.need > 0 for candidate in left):
        # Nobody offers it: whoever is there to inform people can say who does.
        known = {candidate.key for candidate in left}
        left += [
            candidate
            for candidate in sorted(candidates, key=lambda item: (-item.reach.factor, item.key))
            if candidate.key not in known and _can_inform(candidate)
        ]
        if left:
            needless = True
    if query.needs and any(candidate.evidence.need > 0 for candidate in left):
        # A text about something else, and not even clearly that, must not stand before who can help.
        left = [candidate for candidate in left if not is_stray(candidate, query)]
    best = left[0].score if left else 0.0
    chosen = tuple(
        candidate
        for candidate in left
        if candidate.score >= best * _BEHIND_BEST or (needless and _can_inform(candidate))
    )[: query.limit]
    chosen, confident = _judged(chosen, query)
    offered = [candidate for candidate in chosen if isinstance(candidate.record, IndexedService)]
    if query.person.languages and offered and "language" not in relaxed:
        wanted = set(query.person.languages)
        spoken = [set(c.record.languages) for c in offered if isinstance(c.record, IndexedService)]
        if any(spoken) and not any(languages & wanted for languages in spoken):
            relaxed.append("language")
    if query.near is not None and offered:
        bound = [c for c in offered if c.reach.place is not None and c.reach.place.precision != "online"]
        meets = [c for c in bound if c.evidence.need > 0 or not query.needs]
        first = offered[0]  # what is shown first must not be next door when "nothing close by" is said
        if bound and not first.reach.near and not any(candidate.reach.near for candidate in (meets or bound)):
            relaxed.append("distance")
    if needless:
        relaxed.append("need")
    return Selection(chosen, tuple(relaxed), confident)
