"""The pages of the running assistant: the console's frame with the chat page hung into it, served on loopback."""

from __future__ import annotations

import contextlib
import socket
from collections.abc import Callable, Generator, Mapping
from zoneinfo import ZoneInfo

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from bot.browser_files import is_current
from bot.channels.chatwoot.reader import PATH
from bot.channels.memory import MemoryChat
from bot.channels.web import chat_routes
from bot.console.desk import inbox_ports
from bot.console.drafts import AssistantAsker
from bot.console.form import form_ports
from bot.console.insight import insight_ports
from bot.console.lists import lists_ports
from bot.errors import PortInUse
from bot.paths import browser_files
from bot.security import Vault, load_key
from bot.services import Services, make_context, now
from bot.serving import Door
from bot.texts.console import ConsoleTexts
from knowledge.api import hsds_routes
from knowledge.catalogue.tally import tally
from knowledge.console import Console, Link, Overview, create_console
from knowledge.console.ports.drafts import Asker


def bind(host: str, port: int) -> socket.socket:
    """A listening socket, taken before anything slow begins, so that an occupied port is told at once.

    Raises:
        PortInUse: Another program listens there.
    """
    # Only with its protocol named does asyncio switch Nagle off: without, answers wait 40 ms for an acknowledgement.
    listener = socket.socket(proto=socket.IPPROTO_TCP)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
        listener.listen(128)
    except OSError:
        listener.close()
        raise PortInUse(host=host, port=port) from None
    return listener


def make_pages(
    services: Services, parts: Callable[[], Mapping[str, str]], door: Door | None = None
) -> Starlette:
    """The application.

    Args:
        services: The assistant.
        parts: State of its parts for the front page.
        door: Where the conversations with people are found while they run; None: there are no counsellors' pages.
    """

    def chat(guess: str | None) -> MemoryChat:
        return MemoryChat(services.assistant, services.emergency, now, guess=guess)

    async def overview() -> Overview:
        return Overview.of(await tally(services.engine, examples=settings.show_examples), parts())

    settings = services.settings
    vault = Vault(load_key(settings.secrets.secret_key, settings.data))
    console = Console(
        engine=services.engine,
        texts=ConsoleTexts(),
        search=services.search,
        now=now,
        ports={
            Asker: AssistantAsker(services.understander, make_context(settings)),
            **form_ports(services),
            **lists_ports(services),
            **insight_ports(services, vault),
            **(inbox_ports(services, vault, door) if door else {}),
        },
        sealer=vault,
        zone=ZoneInfo(settings.bot.desk.timezone),
        overdue_days=settings.knowledge.overdue_days,
        examples=settings.show_examples,
        countries=settings.bot.countries,
        files=settings.data / "files",
        longest_upload=settings.knowledge.upload_megabytes << 20,
        vendor=vendor if is_current(vendor := browser_files(settings)) else None,
    )
    links = [
        Link("/chat", "Chat", "Talk to the assistant here, as people do on Telegram. Nothing is stored."),
        Link("/console", "Operators' console", "Sign in to keep the knowledge base true."),
    ]
    hosts = settings.bot.console.hosts
    routes = [*chat_routes(chat), *(_outside(door) if door else ())]
    if settings.knowledge.api == "on":
        routes = [*routes, *hsds_routes(services.engine, examples=settings.show_examples)]
    return create_console(overview, links, routes, console=console, hosts=hosts)


def _outside(door: Door) -> list[Route]:
    """The address that an outside desk calls; nothing is there as long as there is none."""

    async def called(request: Request) -> Response:
        if door.chatwoot is None:
            return PlainTextResponse("not found", 404)
        return await door.chatwoot.hook(request)

    return [Route(PATH, called, methods=["POST"])]


class QuietServer(uvicorn.Server):
    """A server inside our own event loop: signals are ours."""

    @contextlib.contextmanager
    def capture_signals(self) -> Generator[None, None, None]:
        """Leaves signals to whoever runs the loop."""
        yield


def make_server(pages: Starlette, *, proxy: bool = False) -> QuietServer:
    """The server for ``serve(sockets=[…])``; no access log, because addresses of pages may tell what people do."""
    config = uvicorn.Config(
        pages, log_level="warning", access_log=False, lifespan="off", server_header=False,
        proxy_headers=proxy, forwarded_allow_ips=["127.0.0.1", "::1"],
    )  # fmt: skip
    return QuietServer(config)
