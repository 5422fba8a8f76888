"""What a counsellors' group gets next, decided from rows alone."""

from __future__ import annotations

from typing import Any

from bot.channels.telegram.loads import LONGEST, Standing, next_load
from bot.channels.telegram.pace import ChatPace
from bot.storage import Case, Outgoing
from bot.storage.types import OutboxItem
from tests.fake_telegram.markup import units

GROUP = -1_001
ROOMY, TIGHT = Standing(now=100.0, room=18, reserve=6), Standing(now=100.0, room=1, reserve=6)


def case(number: str, topic: int | None = 7, card: int | None = 8, kind: Any = "general") -> Case:
    return Case(number, 1, kind, "counsellor", topic=topic, card=card)


CASES = {number: case(number) for number in ("A", "B", "C")}


def row(row_id: int, kind: str, number: str = "A", *, not_before: float = 0.0, **more: Any) -> OutboxItem:
    parcel = {"kind": kind, "case": number, **more}
    return OutboxItem(row_id, row_id, 0, Outgoing(GROUP, parcel, "staff", case=number, not_before=not_before), 0, False)  # fmt: skip


def words(row_id: int, text: str, number: str = "A", **more: Any) -> OutboxItem:
    return row(row_id, "case", number, html=text, **more)


def all_loads(rows: list[OutboxItem], standing: Standing, cases: dict[str, Case]) -> list[list[int]]:
    """Everything in the order in which it would go."""
    gone: list[list[int]] = []
    while rows:
        load = next_load(rows, cases, standing)
        if load is None:
            break
        gone.append([item.id for item in load.items])
        rows = [each for each in rows if each not in load.items]
    return gone


def test_with_room_everything_goes_by_itself() -> None:
    rows = [words(1, "one"), words(2, "two"), words(3, "other", "B")]
    assert all_loads(rows, ROOMY, CASES) == [[1], [2], [3]]


def test_texts_of_a_case_are_joined_when_they_do_not_fit() -> None:
    rows = [words(1, "one"), words(2, "other", "B"), words(3, "two"), words(4, "three")]
    load = next_load(rows, CASES, TIGHT)
    assert load is not None
    assert [item.id for item in load.items] == [1, 3, 4]
    assert load.out.payload == {"kind": "case", "case": "A", "html": "one\n\ntwo\n\nthree"}


def test_after_a_429_texts_are_joined_though_there_seems_to_be_room() -> None:
    load = next_load([words(1, "one"), words(2, "two")], CASES, Standing(100.0, 18, 6, hurried=True))
    assert load is not None
    assert len(load.items) == 2


def test_joining_keeps_the_order_around_what_cannot_be_joined() -> None:
    rows = [words(1, "one"), row(2, "case_copy"), words(3, "two"), words(4, "three")]
    rows += [words(5, "press", rows=[[{"text": "x", "data": "y"}]]), words(6, "four"), row(7, "topic_close")]
    assert all_loads(rows, Standing(100.0, 3, 1), CASES) == [[1], [2], [3, 4], [5], [6], [7]]


def test_joined_texts_fit_into_one_message() -> None:
    rows = [words(number, "💬 " + "я😀" * 300) for number in range(1, 12)]
    gone = all_loads(rows, TIGHT, CASES)
    assert [one for load in gone for one in load] == list(range(1, 12))
    assert 1 < len(gone) < 11
    load = next_load(rows, CASES, TIGHT)
    assert load is not None
    assert 3000 < units(load.out.payload["html"]) <= LONGEST


def test_what_must_wait_holds_up_its_own_case_only() -> None:
    rows = [words(1, "one", not_before=200.0), words(2, "two"), words(3, "other", "B")]
    assert all_loads(rows, TIGHT, CASES) == [[3]]


def test_what_telegram_refused_together_goes_one_by_one() -> None:
    rows = [words(1, "one"), words(2, "two")]
    standing = Standing(100.0, 1, 6, apart={1, 2})
    assert all_loads(rows, standing, CASES) == [[1], [2]]


def test_people_come_before_marks_and_cards_and_only_the_newest_of_those_is_sent() -> None:
    rows = [
        row(1, "mark", message=5, fate="unsent"), row(2, "case_card", html="old"), row(3, "case_card", html="new"),
        words(4, "hello", "B"), row(5, "mark", message=5, fate="delivered"), row(6, "mark", message=6, fate="failed"),
    ]  # fmt: skip
    assert all_loads(rows, ROOMY, CASES) == [[4], [1, 5], [2, 3], [6]]
    load = next_load(rows[:3], CASES, ROOMY)
    assert load is not None
    assert load.out.payload["message"] == 5
    load = next_load(rows[1:3], CASES, ROOMY)
    assert load is not None
    assert load.out.payload["html"] == "new"


def test_marks_leave_a_part_of_the_pace_to_people_but_do_not_starve() -> None:
    rows = [row(1, "mark", message=5, fate="delivered")]
    assert next_load(rows, CASES, Standing(100.0, 7, 6)) is not None
    assert next_load(rows, CASES, Standing(100.0, 6, 6)) is None
    rows.append(words(2, "hello"))
    turns = [next_load(rows, CASES, Standing(100.0, 1, 6, past=(0,) * number)) for number in (5, 6)]
    assert [load.rank for load in turns if load] == [0, 2]


def test_the_first_card_opens_the_topic_and_new_cases_do_not_starve() -> None:
    cases = {"A": case("A"), "N": case("N", topic=None, card=None)}
    rows = [
        row(1, "case_card", "N", html="old"),
        words(2, "hello", "N"),
        row(3, "case_card", "N", html="new"),
    ]
    load = next_load(rows, cases, ROOMY)
    assert load is not None
    assert ([item.id for item in load.items], load.out.payload["html"], load.calls) == ([1, 3], "new", 3)
    rows += [words(4, "in the middle of a conversation")]
    assert [next_load(rows, cases, Standing(100.0, 1, 6, past=(0,) * n)).rank for n in (1, 2)] == [0, 1]  # type: ignore[union-attr]


def test_a_crisis_is_as_urgent_as_a_conversation() -> None:
    cases = {"A": case("A"), "N": case("N", None, None), "X": case("X", None, None, "crisis")}
    rows = [row(1, "case_card", "N", html="n"), row(2, "case_card", "X", html="x"), words(3, "hello")]
    assert all_loads(rows, ROOMY, cases) == [[2], [3], [1]]


def test_without_topics_nothing_is_counted_for_making_them() -> None:
    cases = {"N": case("N", topic=None, card=None)}
    flat = Standing(100.0, 18, 6, forum=False)
    calls = [next_load([each], cases, flat).calls for each in (words(1, "x", "N"), row(1, "case_copy", "N"), row(1, "case_card", "N", html="x"))]  # type: ignore[union-attr]  # fmt: skip
    assert calls == [1, 2, 1]


def made(pace: ChatPace, calls: int = 1) -> None:
    pace.leaves(GROUP, calls)
    pace.arrived(GROUP)


def test_a_group_is_written_to_so_often_in_any_minute_and_several_calls_wait_for_room() -> None:
    now = 0.0
    pace = ChatPace(1.0, 4, lambda: now)
    assert pace.wait(GROUP, 3) == 0.0
    made(pace, 2)
    assert (pace.wait(GROUP), pace.room(GROUP)) == (0.0, 2), "half of it at once"
    now = 10.0
    made(pace)
    assert (pace.wait(GROUP), pace.room(GROUP)) == (15.0, 1), "the rest is spread out"
    assert pace.wait(GROUP, 3) == 50.0
    assert pace.wait(GROUP, 4) == 60.0
    assert pace.wait(GROUP, 9) == 60.0, "never more than a whole minute allows"
    now = 61.0
    assert pace.wait(GROUP, 3) == 0.0


def test_a_groups_minute_runs_from_when_a_call_was_answered() -> None:
    """What hung on its way comes late to Telegram's minute too."""
    now = 0.0
    pace = ChatPace(1.0, 5, lambda: now)
    made(pace)
    now = 5.0
    pace.leaves(GROUP, 3)
    now = 20.0
    pace.one_more(GROUP)  # a topic had to be made anew
    now = 70.0
    assert pace.room(GROUP) == 1, "what is on its way is not forgotten after a minute"
    pace.arrived(GROUP)
    now = 129.0
    assert (pace.room(GROUP), pace.wait(GROUP, 2)) == (1, 1.0)
    now = 130.0
    assert pace.room(GROUP) == 5


def test_a_persons_messages_keep_their_distance_however_long_one_takes() -> None:
    now = 0.0
    pace = ChatPace(1.0, 4, lambda: now)
    pace.leaves(5_550_000_001)
    now = 3.0
    pace.arrived(5_550_000_001)
    assert pace.wait(5_550_000_001) == 0.0
