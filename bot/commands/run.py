"""``poruch run``: the whole assistant in one process, with the Rasa server beside it."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import signal
import sys
import time
from collections.abc import Mapping

from rich.console import Console

from bot.paths import NLU_ENVIRONMENT
from bot.security import protect_logs
from bot.services import Services, open_services
from bot.serving import Door, serve_telegram
from bot.settings import Settings, load_settings
from bot.web import bind, make_pages, make_server

log = logging.getLogger(__name__)


def run() -> None:
    """Start the assistant: Telegram with TELEGRAM_BOT_TOKEN, else a chat in the browser. Stop it with Ctrl-C.

    Example: TELEGRAM_BOT_TOKEN=123456:ABC… poruch run
    """
    protect_logs()
    logging.getLogger("bot").setLevel(logging.INFO)
    logging.getLogger("nlu").setLevel(logging.INFO)
    asyncio.run(_run(load_settings()))


async def _run(settings: Settings) -> None:
    began = time.monotonic()
    console = Console(stderr=True, highlight=False)
    listener = bind(settings.bot.console.host, settings.bot.console.port)  # before anything slow
    stopping = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stopping.set)
    with contextlib.closing(listener):
        console.print("[bold cyan]→[/] Poruch is starting")
        async with open_services(settings) as services:
            door = Door()
            pages = make_server(
                make_pages(services, lambda: _parts(services), door), proxy=settings.bot.console.proxy
            )
            serving = asyncio.create_task(pages.serve(sockets=[listener]))
            address = f"http://{settings.bot.console.host}:{listener.getsockname()[1]}"
            async with contextlib.AsyncExitStack() as stack:
                if settings.secrets.telegram_token:
                    await stack.enter_async_context(serve_telegram(services, stopping, door))
                console.print(f"[bold green]✓[/] Answering after {time.monotonic() - began:.0f} s")
                if not settings.secrets.telegram_token:
                    console.print(f"  Chat in the browser: [bold]{address}/chat[/]")
                    console.print("  For Telegram set TELEGRAM_BOT_TOKEN (from @BotFather) and start again.")
                    console.print(
                        "  Example providers are shown beside the real ones; with a token they are not."
                    )
                else:
                    console.print(f"  On Telegram, and the console at [bold]{address}/[/]")
                if services.rasa is None:
                    console.print(
                        f"[yellow]  Rasa is not set up ({NLU_ENVIRONMENT.name}): the fallback classifier answers. `poruch doctor` says why.[/]"
                    )
                await stopping.wait()
                console.print("[bold cyan]→[/] Poruch is stopping")
            pages.should_exit = True
            with contextlib.suppress(asyncio.TimeoutError):
                await asyncio.wait_for(serving, 5)
    sys.stderr.flush()


def _parts(services: Services) -> Mapping[str, str]:
    rasa = services.rasa
    return {
        "understanding": "Rasa"
        if rasa and rasa.ready
        else "Rasa is starting"
        if rasa
        else "fallback classifier",
        "telegram": "on" if services.settings.secrets.telegram_token else "off (no token)",
        "examples": "shown" if services.settings.show_examples else "hidden",
    }
