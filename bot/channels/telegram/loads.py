"""Chooses what goes to a counsellors' group next: a group takes few messages a minute, so some are joined and some can wait.

What people write, in order within its case, goes before marks and before changes of pinned cards. While the group's pace is nearly
used up, no kind starves: new cases and marks get every so many turns.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile
from typing import Literal

from bot.storage import Case, Outgoing
from bot.storage.types import OutboxItem

Rank = Literal[0, 1, 2]
"""Of somebody who is being talked with, of a new case, of what only completes the picture."""

LONGEST = 4_080
"""UTF-16 units of a joined message, counted with its markup, with room below Telegram's 4,096 for a case number in front."""

NEW_AFTER, REST_AFTER = 2, 6
"""Turns in a row after which a new case, or what only completes the picture, gets one though others are more urgent."""

BETWEEN = "\n\n"


@dataclass(frozen=True, slots=True)
class Load:
    """What goes to a chat at once.

    Attributes:
        items: Rows of the outbox that are done with it; those that a newer one makes needless are among them.
        out: What is sent.
        calls: Calls to Telegram it takes, as far as is known before.
        rank: How urgent it was.
    """

    items: tuple[OutboxItem, ...]
    out: Outgoing
    calls: int = 1
    rank: Rank = 0

    @property
    def kind(self) -> str:
        """What is sent, for logs."""
        return str(self.out.payload.get("kind"))

    @property
    def attempts(self) -> int:
        """How often sending was begun before."""
        return max(item.attempts for item in self.items)


def alone(item: OutboxItem) -> Load:
    """One row as it stands."""
    return Load((item,), item.out)


@dataclass(frozen=True, slots=True)
class Standing:
    """How it stands with a group.

    Attributes:
        now: Seconds since the epoch.
        room: Calls its pace allows now.
        reserve: Of these, how many are kept for people: marks and changed cards wait for them.
        hurried: Whether to join what can be joined though there is room: calls are being spread out, or Telegram asked to slow down.
        forum: Whether it has topics.
        past: Ranks of what went last, the newest at the end.
        apart: Rows that are not to be joined: Telegram refused them together.
    """

    now: float
    room: int
    reserve: int = 0
    hurried: bool = False
    forum: bool = True
    past: Sequence[Rank] = ()
    apart: Collection[int] = frozenset()


def next_load(rows: Sequence[OutboxItem], cases: Mapping[str, Case], standing: Standing) -> Load | None:
    """What goes next, None if nothing may go now.

    Args:
        rows: What waits for the group, oldest first.
        cases: The cases of these rows by number.
        standing: How it stands with the group.
    """
    in_order: dict[object, list[OutboxItem]] = defaultdict(list)
    cards: dict[str, list[OutboxItem]] = defaultdict(list)
    newest: dict[object, list[OutboxItem]] = defaultdict(list)
    for row in rows:
        kind, number = row.out.payload.get("kind"), _number(row)
        if kind in ("mark", "case_edit"):
            newest[kind, row.out.payload.get("message")].append(row)
        elif kind == "case_card" and number in cases and cases[number].card is not None:
            newest[kind, number].append(row)
        elif kind == "case_card":
            # The first one opens the topic: whatever was said stands below it.
            cards[number].append(row)
            if len(cards[number]) == 1:
                in_order[number].append(row)
        else:
            in_order[number or row.id].append(row)
    tight = standing.hurried or len(rows) > standing.room
    found = [
        _head(waiting, cards[_number(waiting[0])], cases, standing, join=tight)
        for waiting in in_order.values()
        if waiting[0].out.not_before <= standing.now
    ]
    found += [
        Load(tuple(same), same[-1].out, rank=2)
        for same in newest.values()
        if same[-1].out.not_before <= standing.now
    ]
    return _chosen(sorted(found, key=lambda load: load.items[0].id), standing)


def _number(row: OutboxItem) -> str:
    return str(row.out.payload.get("case") or "")


def _head(
    waiting: Sequence[OutboxItem],
    cards: Sequence[OutboxItem],
    cases: Mapping[str, Case],
    standing: Standing,
    *,
    join: bool,
) -> Load:
    first = waiting[0]
    kind, case = first.out.payload.get("kind"), cases.get(_number(first))
    shown = not standing.forum or (case is not None and case.topic is not None)
    rank: Rank = 0 if shown or (case is not None and case.kind == "crisis") else 1
    topic = 0 if shown else 1
    match kind:
        case "case_card":
            pin = 1 if standing.forum else 0
            return Load(tuple(cards), cards[-1].out, 1 + topic + pin, rank)
        case "case_copy":
            # Without topics a line says whose the copy is.
            return Load((first,), first.out, 1 + topic + (0 if standing.forum else 1), rank)
        case "case":
            items = _joined(waiting, standing) if join else (first,)
            return Load(items, _together(items), 1 + topic, rank)
        case "topic_close":
            return Load((first,), first.out, rank=2)
    return Load((first,), first.out)


def _joined(waiting: Sequence[OutboxItem], standing: Standing) -> tuple[OutboxItem, ...]:
    first, length = waiting[0], 0
    fit: list[OutboxItem] = []
    for item in takewhile(lambda each: _joinable(each, standing), waiting):
        length += _units(item.out.payload["html"]) + (len(BETWEEN) if fit else 0)
        if length > LONGEST:
            break
        fit.append(item)
    return tuple(fit) or (first,)


def _joinable(item: OutboxItem, standing: Standing) -> bool:
    payload = item.out.payload
    text_alone = payload.get("kind") == "case" and not payload.get("rows") and not payload.get("keyboard")
    return text_alone and item.id not in standing.apart and item.out.not_before <= standing.now


def _together(items: Sequence[OutboxItem]) -> Outgoing:
    first = items[0].out
    if len(items) == 1:
        return first
    html = BETWEEN.join(item.out.payload["html"] for item in items)
    return replace(first, payload={"kind": "case", "case": first.case, "html": html})


def _chosen(found: Sequence[Load], standing: Standing) -> Load | None:
    """The oldest of the most urgent, unless the pace is nearly used up and others have had their turns."""
    first: dict[int, Load] = {}
    for load in found:
        first.setdefault(load.rank, load)
    order: tuple[int, ...] = (0, 1)
    if standing.room > standing.reserve:
        order = (0, 1, 2)
    elif _had_their_turns(standing.past, 2, REST_AFTER):
        order = (2, 0, 1)
    elif _had_their_turns(standing.past, 1, NEW_AFTER):
        order = (1, 0)
    return next((first[rank] for rank in order if rank in first), None)


def _had_their_turns(past: Sequence[Rank], rank: Rank, turns: int) -> bool:
    return len(past) >= turns and all(each < rank for each in past[-turns:])


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
