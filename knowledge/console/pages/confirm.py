"""The page of a provider's one-time link: what we tell people about them, and whether it is still true. No account, no traces."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import Final

from babel.dates import format_date
from starlette.responses import Response
from starlette.routing import BaseRoute

from knowledge.catalogue.confirming import asking
from knowledge.catalogue.confirming.answering import ASKED, LONGEST, Answer, draft_of
from knowledge.catalogue.confirming.asking import Confirmation, UnknownConfirmation
from knowledge.catalogue.database import reading
from knowledge.catalogue.guarding import surroundings
from knowledge.catalogue.telling import OPEN_FIELDS, Told, told_of
from knowledge.console.frame import LANGUAGE, Call, Console, open_page
from knowledge.errors import CatalogueError
from knowledge.pacing import Pace
from knowledge.vocabulary import LANGUAGES, RTL_LANGUAGES

log = logging.getLogger(__name__)

#: Wrong links of one address before it has to wait, and for how long.
_WRONG: Final = 20
_WAIT_S: Final = 600.0


@dataclass(frozen=True, slots=True)
class _Asked:
    """What a provider is asked about."""

    question: Confirmation
    told: list[Told]
    organization: str
    secret: bool


def routes(console: Console) -> list[BaseRoute]:
    """The page and its answer."""
    pages = _Pages(Pace(_WRONG, _WAIT_S))
    return [
        open_page(console, "/confirm/{token}", pages.show),
        open_page(console, "/confirm/{token}", pages.answer, methods=("POST",)),
    ]


class _Pages:
    def __init__(self, pace: Pace) -> None:
        self._pace = pace

    async def show(self, call: Call) -> Response:
        asked = await self._find(call)
        return asked if isinstance(asked, Response) else self._page(call, asked, Answer())

    def _page(self, call: Call, asked: _Asked, said: Answer, problem: str = "") -> Response:
        return call.page(
            "confirmations/provider.html", status=400 if problem else 200,
            asked=asked, reply=said, problem=problem, longest=LONGEST,
        )  # fmt: skip

    async def answer(self, call: Call) -> Response:
        asked = await self._find(call)
        if isinstance(asked, Response):
            return asked
        form = await call.form()
        fields = [one.field for one in asked.told]
        said = Answer.of(
            {
                "changed": {name: form.get(f"now-{name}") for name in ASKED if name in fields},
                "exists": form.get("exists"),
                "note": form.get("note"),
                "confirmed": form.get("all") == "yes",
            }
        )
        if any(len(text) > LONGEST for text in (*said.changed.values(), said.note)):
            return self._page(call, asked, said, "confirm-page-too-long")
        if not (said.confirmed or said.drafts_more or said.note):
            return self._page(call, asked, said, "confirm-page-nothing")
        console, token = call.console, str(call.request.path_params["token"])
        try:
            question = await asking.answer(console.engine, token, said.data(), console.now())
        except UnknownConfirmation:
            return self._invalid(call)
        if said.confirmed or said.drafts_more:
            await self._draft(call, question, said)
        return call.page("confirmations/thanks.html")

    async def _draft(self, call: Call, question: Confirmation, said: Answer) -> None:
        """Makes the draft; an answer that makes none is still there to be read."""
        console = call.console
        today = console.today
        key = "confirm-why-true" if said.all_true else "confirm-why-changed"
        why = console.texts.say("en", key, day=format_date(today, "medium", locale="en"))
        try:
            await draft_of(console.engine, question, said, today=today, why=why)
        except CatalogueError as error:
            log.warning("the answer to confirmation %d made no draft: %s", question.id, error.code)

    async def _find(self, call: Call) -> _Asked | Response:
        """What a link is about, or the page that says that it does not work: the same for every reason."""
        address = call.request.client.host if call.request.client else ""
        if self._pace.wait(address):
            return call.page("confirmations/invalid.html", status=429, key="confirm-page-slow")
        console = call.console
        try:
            question = await asking.find(
                console.engine, str(call.request.path_params["token"]), console.now()
            )
        except UnknownConfirmation:
            self._pace.note(address)
            return self._invalid(call)
        chosen = call.request.cookies.get(LANGUAGE, "")
        call.language = chosen if chosen in LANGUAGES else question.language
        call.direction = "rtl" if call.language in RTL_LANGUAGES else "ltr"
        async with reading(console.engine) as connection:
            around = await surroundings(connection, [question.service_id])
        service = around.services.get(question.service_id)
        if service is None:
            return self._invalid(call)
        secret = service["id"] in around.secret
        owner = around.owner(service)
        owners = {owner["id"]: around.guard.organization(owner)} if owner else {}
        places = {name: around.guard.location(one) for name, one in around.locations.items()}
        told = told_of(around.guard.service(service), owners, places, call.language, secret=secret)
        name = "" if secret else next((str(one.values[0]) for one in told if one.field == "organization"), "")
        assert not secret or all(one.field in OPEN_FIELDS for one in told)
        return _Asked(question, told, name, secret)

    def _invalid(self, call: Call) -> Response:
        return call.page("confirmations/invalid.html", status=404, key="confirm-page-invalid")
