"""What rules a record out for a person, whatever else speaks for it."""

from __future__ import annotations

from typing import Final

from knowledge.search.cards import HIDDEN_STATUSES
from knowledge.search.reader import IndexedService
from knowledge.search.types import Person

#: Who is in the first group is also in the others.
_IMPLIED: Final = {"single_parent": ("family",), "unaccompanied_child": ("youth",)}
#: Anyone may have one without having said so.
_WOMEN_ONLY: Final = {"woman"}
_NEVER_EXCLUDED: Final = frozenset({"family"})


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
    if person.statuses and record.accepts and not set(person.statuses) & set(record.accepts):
        return False
    if person.age is not None:
        if record.minimum_age is not None and person.age < record.minimum_age:
            return False
        if record.maximum_age is not None and person.age > record.maximum_age:
            return False
    if person.gender and record.genders and person.gender not in record.genders:
        return False
    if person.gender == "male" and set(record.groups) == _WOMEN_ONLY:
        return False
    if not person.groups or not record.groups or _NEVER_EXCLUDED & set(record.groups):
        return True
    return bool(groups_of(person) & set(record.groups))
