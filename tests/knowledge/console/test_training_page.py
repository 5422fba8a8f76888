"""The page of training: who may look and who may press, what is shown of the bars, which sentences can be taught."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date

import pytest

from knowledge.console.ports.gaps import Board, Cluster, Gaps, Question
from knowledge.console.ports.training import Lesson, Measure, Obstacle, Refusal, Standing, Training
from knowledge.console.roles import Role

EVIL = "<script>alert(1)</script>"
DAY = date(2026, 11, 20)
PAGE = "/console/training"
CLUSTER = Cluster(
    "abc", 9, 5, DAY, DAY, "health",
    [Question("who repairs glasses ▢ here", "en"), Question(f"де {EVIL} окуляри", "uk"), Question("عینک", "fa")],
)  # fmt: skip
BARS = (
    Measure("intents-mean-macro-f1", 0.954, 0.951, 0.92, False, True, True),
    Measure("danger-look-alikes-at-possible", 0.047, 0.061, 0.06, True, False, True),
    Measure("danger-ordinary-messages-at-certain", 0.0016, 0.0016, 0.003, True, True, False),
)
LANGUAGES = (Measure("uk", 0.962, 0.959, None, False, True, True),)
READY = Standing("ready", 100, None, 3, BARS[:1], LANGUAGES, "", True)


@dataclass
class FakeTraining:
    """One sentence; how training stands is set by the test."""

    standing_: Standing = Standing()
    obstacle: Obstacle = ""
    starts: bool = True
    refused: Sequence[tuple[Question, Refusal]] = ()
    done: list[object] = field(default_factory=list)

    async def lessons(self) -> Sequence[Lesson]:
        return [Lesson(7, f"glasses {EVIL}", "en", "health", "Edita", DAY, True), Lesson(8, "کتاب", "fa", "out_of_scope", "Edita", DAY, False)]  # fmt: skip

    async def add(
        self, sentences: Sequence[tuple[Question, str]], who: str
    ) -> Sequence[tuple[Question, Refusal]]:
        self.done.append((sentences, who))
        return self.refused

    async def remove(self, lesson_id: int) -> bool:
        self.done.append(lesson_id)
        return lesson_id == 7

    async def standing(self) -> Standing:
        return self.standing_

    async def begin(self) -> bool:
        self.done.append("begin")
        return self.starts

    async def stop(self) -> None:
        self.done.append("stop")

    async def use(self) -> Obstacle:
        self.done.append("use")
        return self.obstacle

    async def go_back(self) -> Obstacle:
        self.done.append("back")
        return self.obstacle


class FakeGaps:
    """One group."""

    days = 90

    async def board(self, *, patient: bool = True) -> Board:
        return Board([CLUSTER], 12, False)

    async def cluster(self, cluster_id: str) -> Cluster | None:
        return CLUSTER if cluster_id == "abc" else None


@pytest.fixture
def training(world) -> FakeTraining:
    made = FakeTraining()
    world.console = replace(world.console, ports={Training: made, Gaps: FakeGaps()})
    return made


@pytest.mark.parametrize(
    "standing",
    [
        Standing(),
        Standing("training", 12, 5, obstacle="busy"),
        Standing("measuring", 70, 1, obstacle="busy"),
        Standing("failed", can_go_back=True, failure="memory"),
        Standing("failed", failure="space"),
        Standing("failed", failure="restarts"),
        Standing("failed", failure="other"),
        READY,
        replace(READY, bars=BARS, obstacle="bars"),
    ],
)
@pytest.mark.parametrize("language", ["en", "ar"])
async def test_the_page_is_whole_and_escaped(world, training, standing: Standing, language: str) -> None:
    training.standing_ = standing
    for role, status in ((Role.VIEWER, 403), (Role.EDITOR, 403), (Role.PROTECTION, 403), (Role.PUBLISHER, 200), (Role.ADMIN, 200)):  # fmt: skip
        visitor = await world.sign_in(role, f"P{role}", language)
        answer = await visitor.get(PAGE)
        assert answer.status_code == status
        assert EVIL not in answer.text and ' style="' not in answer.text
        part = await visitor.get(f"{PAGE}/standing")
        assert part.status_code == status
        assert ("every 3s" in part.text) is (status == 200 and standing.stage in ("training", "measuring"))


async def test_bars_are_shown_before_and_after_with_what_fell(world, training) -> None:
    training.standing_ = replace(READY, bars=BARS, obstacle="bars")
    page = (await (await world.sign_in(Role.ADMIN)).get(PAGE)).text

    def say(key: str) -> str:
        return world.texts.say("en", f"training-{key}")

    rows = page.split("<tr>")
    first, second, third = (next(row for row in rows if say(f"bar-{bar.name}") in row) for bar in BARS)
    assert "0.954" in first and "0.951" in first and "≥ 0.92" in first and say("fell") in first
    assert "0.047" in second and "0.061" in second and "≤ 0.06" in second and say("broken") in second
    assert "0.0016" in third and say("kept") in third
    assert say("obstacle-bars") in page and f"{PAGE}/use" not in page
    training.standing_ = READY
    assert f"{PAGE}/use" in (await (await world.sign_in(Role.ADMIN)).get(PAGE)).text
    assert f"{PAGE}/use" not in (await (await world.sign_in(Role.PUBLISHER, "Pavlo")).get(PAGE)).text


@pytest.mark.parametrize(
    ("button", "did", "said"),
    [
        ("begin", "begin", "begun"),
        ("stop", "stop", "stopped"),
        ("use", "use", "used"),
        ("back", "back", "gone-back"),
    ],
)
async def test_only_administrators_press_and_the_log_tells(
    world, training, button: str, did: str, said: str
) -> None:
    publisher = await world.sign_in(Role.PUBLISHER, "Pavlo")
    assert (await publisher.send_form(f"{PAGE}/{button}")).status_code == 403
    admin = await world.sign_in(Role.ADMIN, "Root")
    assert (await admin.post(f"{PAGE}/{button}")).status_code == 403, "no token"
    assert training.done == []
    answer = await admin.send_form(f"{PAGE}/{button}", follow_redirects=True)
    assert training.done == [did] and world.texts.say("en", f"training-{said}") in answer.text
    assert f"training-{button}" in (await admin.get("/console/audit")).text


async def test_what_cannot_be_done_is_said_and_not_logged(world, training) -> None:
    admin = await world.sign_in(Role.ADMIN, "Root")
    training.starts, training.obstacle = False, "bars"
    for button, key in (("begin", "nothing-new"), ("use", "obstacle-bars"), ("back", "obstacle-bars")):
        answer = await admin.send_form(f"{PAGE}/{button}", follow_redirects=True)
        assert world.texts.say("en", f"training-{key}") in answer.text
    assert "training-use" not in (await admin.get("/console/audit")).text


async def test_sentences_come_from_a_group_with_a_meaning_each(world, training) -> None:
    editor = await world.sign_in(Role.EDITOR, "Edita")
    assert f"{PAGE}/teach/abc" in (await editor.get("/console/gaps")).text
    page = await editor.get(f"{PAGE}/teach/abc")
    assert page.status_code == 200 and EVIL not in page.text and "▢" not in page.text
    assert (await (await world.sign_in(Role.VIEWER, "V")).get(f"{PAGE}/teach/abc")).status_code == 403
    empty = await editor.send_form(f"{PAGE}/teach/abc", {"meaning-0": ""})
    assert empty.headers["location"] == f"{PAGE}/teach/abc"
    assert (await editor.send_form(f"{PAGE}/teach/abc", {"meaning-0": "crisis_medical"})).status_code == 400
    assert (await editor.send_form(f"{PAGE}/teach/other", {"meaning-0": "food"})).headers["location"] == "/console/gaps"  # fmt: skip
    assert training.done == []
    added = await editor.send_form(
        f"{PAGE}/teach/abc",
        {"meaning-0": "health", "meaning-1": "", "meaning-2": "out_of_scope", "meaning-9": "food"},
    )
    assert added.status_code == 303
    assert training.done == [
        (
            [
                (Question("who repairs glasses here", "en"), "health"),
                (Question("عینک", "fa"), "out_of_scope"),
            ],
            "Edita",
        )
    ]
    training.refused = [(Question(f"de {EVIL}", "uk"), "measured")]
    answer = await editor.send_form(f"{PAGE}/teach/abc", {"meaning-0": "health", "meaning-1": "food"})
    assert answer.status_code == 200 and EVIL not in answer.text
    assert world.texts.say("en", "training-refused-measured") in answer.text


async def test_a_sentence_is_removed_by_who_may(world, training) -> None:
    editor = await world.sign_in(Role.EDITOR, "Edita")
    assert (await editor.send_form(f"{PAGE}/7/remove")).status_code == 403
    publisher = await world.sign_in(Role.PUBLISHER, "Pavlo")
    assert (await publisher.send_form(f"{PAGE}/7/remove")).status_code == 303
    assert (await publisher.send_form(f"{PAGE}/8/remove")).status_code == 404
    assert training.done == [7, 8]


async def test_a_model_that_waits_is_on_the_home_page_of_administrators(world, training) -> None:
    training.standing_ = READY
    line = world.texts.say("en", "training-home")
    assert line in (await (await world.sign_in(Role.ADMIN, "Root")).get("/console")).text
    assert line not in (await (await world.sign_in(Role.PUBLISHER, "Pavlo")).get("/console")).text


@pytest.mark.parametrize("why", ["measured", "taught", "language", "empty"])
def test_every_reason_has_a_text(world, why: str) -> None:
    assert world.texts.has(f"training-refused-{why}")


@pytest.mark.parametrize("why", ["nothing", "busy", "bars", "changed", "damaged"])
def test_every_obstacle_has_a_text(world, why: str) -> None:
    assert world.texts.has(f"training-obstacle-{why}")


async def test_where_nothing_was_handed_over_there_is_no_page(world) -> None:
    world.console = replace(world.console, ports={Gaps: FakeGaps()})
    admin = await world.sign_in(Role.ADMIN)
    for path in (PAGE, f"{PAGE}/standing", f"{PAGE}/teach/abc"):
        assert (await admin.get(path)).status_code == 404
    assert "training/teach" not in (await admin.get("/console/gaps")).text
