"""What rules a record out for a person, whatever else speaks for it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from knowledge.search.cards import HIDDEN_STATUSES
from knowledge.search.reader import IndexedService
from knowledge.search.types import Person

#: Who is in the first group is also in the others.
_IMPLIED: Final = {"single_parent": ("family",), "unaccompanied_child": ("youth",)}
#: Anyone may have one without having said so.
_NEVER_EXCLUDED: Final = frozenset({"family"})
_ADULT: Final = 18
#: Nobody older is called young, nobody younger old, by any service that says so; between them it is the service's own word.
_OLDEST_YOUTH: Final = 35
_YOUNGEST_OLDER: Final = 50


def is_shown(record: IndexedService, examples: bool) -> bool:
    """Whether a service may be shown to anybody at all."""
    return record.status not in HIDDEN_STATUSES and (examples or not record.example)


def groups_of(person: Person) -> frozenset[str]:
    """The groups a person belongs to, implied ones included."""
    woman = ("woman",) if person.gender == "female" else ()
    return frozenset((*person.groups, *woman)) | {
        more for group in person.groups for more in _IMPLIED.get(group, ())
    }


def accepts(record: IndexedService, person: Person) -> bool:
    """Whether a service may take the person; what was not said excludes nothing."""
    return (
        accepts_status(record.accepts, person)
        and accepts_age(record.minimum_age, record.maximum_age, person)
        and accepts_group(record.groups, record.genders, person)
    )


def accepts_status(accepted: Sequence[str], person: Person) -> bool:
    """Whether a service for these legal statuses may take the person."""
    return not (person.statuses and accepted) or bool(set(person.statuses) & set(accepted))


def accepts_age(minimum: int | None, maximum: int | None, person: Person) -> bool:
    """Whether a service for these ages, both included, may take the person."""
    if person.age is not None:
        if minimum is not None and person.age < minimum:
            return False
        if maximum is not None and person.age > maximum:
            return False
    if person.ages is not None:
        if minimum is not None and person.ages[1] < minimum:
            return False
        if maximum is not None and person.ages[0] > maximum:
            return False
    return True


def accepts_group(groups: Sequence[str], genders: Sequence[str], person: Person) -> bool:
    """Whether a service for these groups and genders may take the person."""
    if person.gender and genders and person.gender not in genders:
        return False
    if person.gender == "male" and "woman" in groups and not _is_child(person):
        # A place for women and their families is no place for a man alone.
        return bool(groups_of(person) & set(groups))
    if not groups or _NEVER_EXCLUDED & set(groups):
        return True
    return bool(set(groups) - _impossible(person))


def _is_child(person: Person) -> bool:
    return (person.age if person.age is not None else (person.ages or (0, 120))[1]) < _ADULT


def _impossible(person: Person) -> frozenset[str]:
    """Groups the person cannot belong to; that one group was told does not rule out others."""
    youngest, oldest = (person.age, person.age) if person.age is not None else person.ages or (0, 120)
    impossible: set[str] = set()
    if person.gender == "male":
        impossible.add("woman")
    if youngest >= _ADULT:
        impossible.add("unaccompanied_child")
    if youngest > _OLDEST_YOUTH:
        impossible.add("youth")
    if oldest < _YOUNGEST_OLDER:
        impossible.add("older_person")
    if oldest < _ADULT:
        impossible.add("single_parent")
    return frozenset(impossible - groups_of(person))
