"""One service as an operator sees it: the card people get, every fact behind it, and the ways to change it."""

from __future__ import annotations

from typing import Final

from markupsafe import Markup
from starlette.exceptions import HTTPException
from starlette.responses import Response
from starlette.routing import BaseRoute

from knowledge.catalogue.reader import HIDDEN_STATUSES
from knowledge.console.frame import PREFIX, Console, Visit, guarded
from knowledge.console.lists.record import ServiceView, service_view
from knowledge.console.lists.words import Words
from knowledge.console.ports.form import Cards
from knowledge.console.roles import Role
from knowledge.vocabulary import LANGUAGES

PAGE: Final = f"{PREFIX}/services"


def routes(console: Console) -> list[BaseRoute]:
    """The page of one service."""
    return [guarded(console, "/services/{id}", _show, needs=Role.VIEWER, name="service")]


async def _show(visit: Visit) -> Response:
    view = await service_view(
        visit.console.engine,
        visit.request.path_params["id"],
        sees_all=visit.operator.role.sees_confidential,
        at=visit.console.now(),
        overdue_days=visit.console.overdue_days,
    )
    if view is None:
        raise HTTPException(404)
    if view.secret and not view.hidden:
        await visit.audit("see-confidential", "service", view.service["id"])
    asked = visit.request.query_params.get("card", "")
    language = asked if asked in LANGUAGES else visit.language
    texts = {one.language: one for one in view.record.texts}
    shown = texts.get(visit.language) or view.record.texts[0]
    return visit.page(
        "lists/service.html",
        view=view,
        record=view.record,
        name=shown.name or view.record.texts[0].name,
        text=shown,
        original=view.record.texts[0],
        today=visit.console.today,
        card=_card(visit, view, language),
        card_language=language,
        w=Words(visit),
        may_edit=may_edit(visit, secret=view.secret),
    )


def may_edit(visit: Visit, *, secret: bool) -> bool:
    """Whether the operator may change a service: a confidential one is for those who may see all of it."""
    return visit.operator.role.sees_confidential if secret else visit.may(Role.EDITOR)


def _card(visit: Visit, view: ServiceView, language: str) -> list[Markup] | None:
    """The messages that people get, None where they do not get it."""
    shown = view.public.status not in HIDDEN_STATUSES and (visit.console.examples or not view.public.example)
    if not shown or not visit.console.has(Cards):
        return None
    now = visit.console.now()
    cards = visit.console.port(Cards)  # type: ignore[type-abstract]
    # The renderer escapes every value: Telegram would refuse the message otherwise.
    return [Markup(one.html) for one in cards.service(view.card(language, now), language, now)]
