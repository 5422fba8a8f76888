"""Gaps: what people ask and nobody has an answer to, in groups of at least five people, each one click away from becoming an answer."""

from __future__ import annotations

import re
import uuid
from typing import Final

from starlette.responses import Response
from starlette.routing import BaseRoute

from knowledge.catalogue.drafts import NEW, Part, open_draft
from knowledge.catalogue.model import Document
from knowledge.console.drafts.views import edit_href
from knowledge.console.frame import Console, HomeCard, NavItem, Urgency, Visit, guarded
from knowledge.console.ports.gaps import FEWEST_PEOPLE, Cluster, Gaps
from knowledge.console.ports.training import Training
from knowledge.console.rendering import LANGUAGE_NAMES
from knowledge.console.roles import Role
from knowledge.vocabulary import LANGUAGES, RTL_LANGUAGES

PAGE: Final = "/console/gaps"
NAV = (NavItem("gaps-nav", PAGE, Role.VIEWER, 65),)
_GONE_LETTERS: Final = re.compile(r"\s*▢[\s,]*")


async def _home(visit: Visit) -> HomeCard | None:
    """How many groups of questions wait for an answer."""
    if not visit.console.has(Gaps):
        return None
    board = await _port(visit.console).board(patient=False)
    return HomeCard(len(board.clusters), "gaps-home", PAGE, Urgency.SOON)


HOME = (_home,)


def routes(console: Console) -> list[BaseRoute]:
    """The board, and what can be done with a group."""
    return [
        guarded(console, "/gaps", _show, needs=Role.VIEWER),
        guarded(console, "/gaps/{cluster}/draft", _draft, needs=Role.EDITOR, methods=("POST",)),
        guarded(console, "/gaps/{cluster}/remove", _confirm, needs=Role.EDITOR),
        guarded(console, "/gaps/{cluster}/remove", _remove, needs=Role.EDITOR, methods=("POST",)),
    ]


def _port(console: Console) -> Gaps:
    return console.port(Gaps)  # type: ignore[type-abstract]


async def _show(visit: Visit) -> Response:
    board = await _port(visit.console).board()
    return visit.page(
        "gaps/page.html",
        board=board,
        days=_port(visit.console).days,
        fewest=FEWEST_PEOPLE,
        may_edit=visit.may(Role.EDITOR),
        may_teach=visit.console.has(Training),
        name_of=lambda code: LANGUAGE_NAMES.get(code, code),
        rtl=RTL_LANGUAGES,
    )


async def _found(visit: Visit) -> Cluster | None:
    return await _port(visit.console).cluster(visit.request.path_params["cluster"])


async def _draft(visit: Visit) -> Response:
    cluster = await _found(visit)
    if cluster is None:
        return visit.redirect(PAGE, "gaps-changed")
    document = answer_from(cluster, visit.language)
    part = Part("answer", document["id"], NEW, document)
    draft = await open_draft(
        visit.console.engine, [part], who=visit.operator.name, why=visit.t("gaps-why", count=cluster.number)
    )
    await visit.audit("gap-draft", "draft", str(draft.id))
    return visit.redirect(edit_href("answer", part.id, draft.id), "gaps-drafted")


async def _confirm(visit: Visit) -> Response:
    cluster = await _found(visit)
    if cluster is None:
        return visit.redirect(PAGE, "gaps-changed")
    return visit.page("gaps/remove.html", cluster=cluster, rtl=RTL_LANGUAGES)


async def _remove(visit: Visit) -> Response:
    if not await _port(visit.console).remove(visit.request.path_params["cluster"]):
        return visit.redirect(PAGE, "gaps-changed")
    await visit.audit("gap-remove", "gap")
    return visit.redirect(PAGE, "gaps-removed")


def without_marks(text: str) -> str:
    """A sentence without the marks of what was taken out of it."""
    return _GONE_LETTERS.sub(" ", text).strip()


def answer_from(cluster: Cluster, language: str) -> Document:
    """An answer to be written: people's own sentences as sample questions, in each language they asked in; the text is empty.

    Args:
        cluster: What people asked.
        language: Of the operator, whose text comes first if nobody asked in it.
    """
    by_language: dict[str, list[str]] = {}
    for sample in cluster.samples:
        code = sample.language if sample.language in LANGUAGES else language
        by_language.setdefault(code, []).append(without_marks(sample.text))
    order = sorted(by_language, key=lambda code: (code != language, -len(by_language[code])))
    texts = [
        {
            "language": code,
            "title": by_language[code][0],
            "text": "",
            "status": "unreviewed",
            "samples": by_language[code],
        }
        for code in order
    ]
    return {
        "id": f"gap-{uuid.uuid4().hex[:12]}",
        "needs": [cluster.need] if cluster.need else [],
        "texts": texts,
    }
