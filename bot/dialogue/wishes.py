"""Carries what a message says of time and person into the one search it asks for; nothing of it is remembered."""

from __future__ import annotations

from dataclasses import replace

from knowledge.search.types import Person, Query, Stretch
from nlu.types import Understanding
from nlu.whom import Whom

FOR_A_CHILD = frozenset(
    {"health", "mental_health", "children", "education", "language_course", "disability", "community"}
)
"""Needs that a child has itself. Food, a bed or work are looked for by whoever cares for it, so its age rules out nothing there."""

ABOUT_OTHERS = frozenset({"family_tracing", "documents", "legal"})
"""Needs in which a relative is named whom nobody brings along."""

GROUPS = {
    "family": "family",
    "older_person": "older_person",
    "disability": "disability",
    "wheelchair": "disability",
    "deaf": "disability",
    "blind": "disability",
    "alone": "unaccompanied_child",
    "lgbtqi": "lgbtqi",
    "single_parent": "single_parent",
}
"""Traits that are groups of the catalogue."""

ACCESS = {"wheelchair": ("wheelchair", "step_free"), "deaf": ("sign_language", "hearing_loop")}
"""What a place must have for a trait: one of these."""


def with_wishes(query: Query, seen: Understanding) -> Query:
    """The query with the time and the person of a message; what the person told before stays where the message says nothing.

    Args:
        query: The search, with the conditions that are remembered.
        seen: The message.
    """
    moment, whom = seen.moment, seen.whom
    return replace(
        query,
        open_now=query.open_now or moment.now,
        wanted=tuple(Stretch(span.begin, span.end, span.ahead, span.weekday) for span in moment.spans),
        round_the_clock=moment.always,
        wished_languages=whom.speaks,
        women_only="women_only" in whom.traits,
        person=_person(query.person, whom, frozenset(query.needs)),
    )


def _person(known: Person, whom: Whom, needs: frozenset[str]) -> Person:
    groups = tuple(GROUPS[trait] for trait in whom.traits if trait in GROUPS)
    access = tuple(fact for trait in whom.traits for fact in ACCESS.get(trait, ()))
    person = replace(
        known,
        languages=tuple(dict.fromkeys((*whom.speaks, *known.languages))),
        statuses=whom.statuses or known.statuses,
        groups=tuple(dict.fromkeys((*known.groups, *groups))),
        access=tuple(dict.fromkeys((*known.access, *access))),
    )
    if needs & ABOUT_OTHERS or ("child" in whom.traits and not needs <= FOR_A_CHILD):
        return person
    return replace(
        person,
        age=whom.age if whom.age is not None else known.age,
        ages=whom.ages or known.ages,
        gender=whom.gender or known.gender,
    )
