"""Training: people's own sentences are taught to understanding, and nobody is answered by the new model before somebody saw what it changes."""

from __future__ import annotations

from typing import Any, Final

from starlette.exceptions import HTTPException
from starlette.responses import Response
from starlette.routing import BaseRoute

from knowledge.console.frame import Console, HomeCard, NavItem, Urgency, Visit, guarded
from knowledge.console.numerals import whole
from knowledge.console.pages.gaps import without_marks
from knowledge.console.ports.gaps import Cluster, Gaps, Question
from knowledge.console.ports.training import MEANINGS, MEMORY_GB, Training
from knowledge.console.rendering import LANGUAGE_NAMES
from knowledge.console.roles import Role
from knowledge.vocabulary import NEEDS, RTL_LANGUAGES

PAGE: Final = "/console/training"
NAV = (NavItem("training-nav", PAGE, Role.PUBLISHER, 68),)


async def _home(visit: Visit) -> HomeCard | None:
    """A new model that waits for a decision."""
    if not (visit.console.has(Training) and visit.may(Role.ADMIN)):
        return None
    standing = await _port(visit.console).standing()
    return HomeCard(int(standing.stage == "ready"), "training-home", PAGE, Urgency.SOON)


HOME = (_home,)


def routes(console: Console) -> list[BaseRoute]:
    """The page, its buttons, and the choice of sentences from a group of questions."""
    return [
        guarded(console, "/training", _show, needs=Role.PUBLISHER),
        guarded(console, "/training/standing", _standing, needs=Role.PUBLISHER),
        guarded(console, "/training/begin", _begin, needs=Role.ADMIN, methods=("POST",)),
        guarded(console, "/training/stop", _stop, needs=Role.ADMIN, methods=("POST",)),
        guarded(console, "/training/use", _use, needs=Role.ADMIN, methods=("POST",)),
        guarded(console, "/training/back", _back, needs=Role.ADMIN, methods=("POST",)),
        guarded(console, "/training/{lesson}/remove", _remove, needs=Role.PUBLISHER, methods=("POST",)),
        guarded(console, "/training/teach/{cluster}", _choose, needs=Role.EDITOR),
        guarded(console, "/training/teach/{cluster}", _teach, needs=Role.EDITOR, methods=("POST",)),
    ]


def _port(console: Console) -> Training:
    return console.port(Training)  # type: ignore[type-abstract]


async def _show(visit: Visit) -> Response:
    port = _port(visit.console)
    return visit.page(
        "training/page.html",
        lessons=await port.lessons(),
        meaning_name=lambda meaning: meaning_name(visit, meaning),
        rtl=RTL_LANGUAGES,
        **await _shown(visit),
    )


async def _standing(visit: Visit) -> Response:
    """The part of the page that changes while a training runs."""
    return visit.fragment("training/standing.html", **await _shown(visit))


async def _shown(visit: Visit) -> dict[str, Any]:
    return {
        "standing": await _port(visit.console).standing(),
        "may_train": visit.may(Role.ADMIN),
        "name_of": lambda code: LANGUAGE_NAMES.get(code, code),
        "gigabytes": MEMORY_GB,
    }


async def _begin(visit: Visit) -> Response:
    if not await _port(visit.console).begin():
        return visit.redirect(PAGE, "training-nothing-new")
    await visit.audit("training-begin", "model")
    return visit.redirect(PAGE, "training-begun")


async def _stop(visit: Visit) -> Response:
    await _port(visit.console).stop()
    await visit.audit("training-stop", "model")
    return visit.redirect(PAGE, "training-stopped")


async def _use(visit: Visit) -> Response:
    if why := await _port(visit.console).use():
        return visit.redirect(PAGE, f"training-obstacle-{why}")
    await visit.audit("training-use", "model")
    return visit.redirect(PAGE, "training-used")


async def _back(visit: Visit) -> Response:
    if why := await _port(visit.console).go_back():
        return visit.redirect(PAGE, f"training-obstacle-{why}")
    await visit.audit("training-back", "model")
    return visit.redirect(PAGE, "training-gone-back")


async def _remove(visit: Visit) -> Response:
    lesson = whole(visit.request.path_params["lesson"])
    if lesson is None or not await _port(visit.console).remove(lesson):
        raise HTTPException(404)
    await visit.audit("training-remove", "lesson", str(lesson))
    return visit.redirect(PAGE, "training-removed")


async def _cluster(visit: Visit) -> Cluster | None:
    # Only what the board shows can be taught: asked by enough people, and redacted.
    gaps = visit.console.port(Gaps)  # type: ignore[type-abstract]
    return await gaps.cluster(visit.request.path_params["cluster"])


async def _choose(visit: Visit) -> Response:
    _port(visit.console)
    cluster = await _cluster(visit)
    if cluster is None:
        return visit.redirect("/console/gaps", "gaps-changed")
    return visit.page(
        "training/teach.html",
        cluster=cluster,
        sentences=[without_marks(sample.text) for sample in cluster.samples],
        meanings=[(code, meaning_name(visit, code)) for code in MEANINGS],
        name_of=lambda code: LANGUAGE_NAMES.get(code, code),
        rtl=RTL_LANGUAGES,
    )


async def _teach(visit: Visit) -> Response:
    port, cluster = _port(visit.console), await _cluster(visit)
    if cluster is None:
        return visit.redirect("/console/gaps", "gaps-changed")
    chosen = []
    for number, sample in enumerate(cluster.samples):
        meaning = await visit.field(f"meaning-{number}")
        if meaning and meaning not in MEANINGS:
            raise HTTPException(400)
        if meaning:
            chosen.append((Question(without_marks(sample.text), sample.language), meaning))
    if not chosen:
        return visit.redirect(visit.request.url.path, "training-none-chosen")
    refused = await port.add(chosen, visit.operator.name)
    await visit.audit("training-add", "lesson")
    if refused:
        return visit.page(
            "training/refused.html",
            added=len(chosen) - len(refused),
            refused=refused,
            rtl=RTL_LANGUAGES,
            back=PAGE if visit.may(Role.PUBLISHER) else "/console/gaps",
        )
    where = PAGE if visit.may(Role.PUBLISHER) else "/console/gaps"
    return visit.redirect(where, "training-added", count=len(chosen))


def meaning_name(visit: Visit, meaning: str) -> str:
    """A meaning in the operator's language."""
    return visit.t(f"need-{meaning}") if meaning in NEEDS else visit.t("training-none-of-ours")
