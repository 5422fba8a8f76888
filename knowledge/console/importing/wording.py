"""Puts what an import has to say into the operator's words: issues alike are said once, days and countries have their names."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from babel import Locale

from knowledge.catalogue.report import Action, Issue
from knowledge.console.frame import Visit
from knowledge.search.weeks import OSM_DAYS

_INDEX: Final = re.compile(r"\.\d+(?=\.|$)")
_ACTIONS: Final[tuple[Action, ...]] = ("refused", "repaired", "noted")
#: Kinds of issues shown of one record, lines named of one kind.
_MOST: Final = 40
_LINES: Final = 12


@dataclass(frozen=True, slots=True)
class IssueGroup:
    """Issues that differ in their line only.

    Attributes:
        action: What was done.
        text: What is wrong, in words.
        file, field: Where.
        lines: Line numbers.
        value: What was there.
        became: What it is now, if it was put right.
        more: How many more there are than lines are named.
    """

    action: Action
    text: str
    file: str
    field: str
    lines: tuple[int, ...]
    value: str
    became: str
    more: int = 0


def issue_groups(visit: Visit, issues: Iterable[Issue]) -> list[IssueGroup]:
    """The issues in words, most serious first."""
    groups: dict[tuple[str, ...], list[Issue]] = {}
    for issue in issues:
        key = (issue.code, issue.action, issue.file, _INDEX.sub("", issue.field), issue.value, issue.expected)
        groups.setdefault(key, []).append(issue)
    found = [_group(visit, alike) for alike in groups.values()]
    found.sort(key=lambda group: _ACTIONS.index(group.action))
    return found[:_MOST]


def _group(visit: Visit, alike: list[Issue]) -> IssueGroup:
    first = alike[0]
    key = f"import-issue-{first.code}"
    text = visit.t(key if visit.console.texts.has(key) else "import-issue-other", action=first.action)
    lines = tuple(dict.fromkeys(issue.line for issue in alike if issue.line))
    return IssueGroup(
        first.action,
        text,
        first.file,
        _INDEX.sub("", first.field),
        lines[:_LINES],
        first.value,
        first.expected if first.action == "repaired" else "",
        max(0, len(alike) - max(1, min(len(lines), _LINES))),
    )


def day_name(day: str, language: str) -> str:
    """Name of ``Mo`` … ``Su``."""
    return str(Locale.parse(language).days["stand-alone"]["wide"][OSM_DAYS.index(day)])


@lru_cache(maxsize=16)
def country_names(language: str) -> tuple[tuple[str, str], ...]:
    """ISO 3166 codes and names of all countries, by name."""
    names = Locale.parse(language).territories
    found = [
        (code, str(name))
        for code, name in names.items()
        if len(code) == 2 and code.isalpha() and code not in _NONE
    ]
    return tuple(sorted(found, key=lambda one: one[1].casefold()))


#: Codes of CLDR that are no countries.
_NONE: Final = frozenset({"EU", "EZ", "UN", "ZZ", "XA", "XB", "QO"})
