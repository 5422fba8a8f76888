"""The command ``poruch``: wires the sub-commands together and turns errors into a sentence with a way forward."""

from __future__ import annotations

import logging
import sys

import typer

from bot.commands import (
    answers,
    ask,
    catalogue,
    catalogue_history,
    chat,
    doctor,
    nlu,
    operate,
    operator,
    run,
    setup,
)
from bot.errors import BotError
from bot.explain import explain
from knowledge.errors import KnowledgeError
from nlu.errors import NluError

FAILED = 1
"""Exit status when something went wrong that the message names; 2 is typer's for wrong usage."""

app = typer.Typer(
    name="poruch",
    help="Poruch: an assistant that sends refugees to the nearest help that is open, speaks their language and accepts them.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
app.command("run")(run.run)
app.command("chat")(chat.chat)
app.command("ask")(ask.ask)
app.command("doctor")(doctor.doctor)
app.command("setup")(setup.setup)
app.command("backup")(operate.backup)
app.command("restore")(operate.restore)
catalogue.app.command("history")(catalogue_history.history_command)
catalogue.app.command("undo")(catalogue_history.undo_command)
app.add_typer(nlu.app, name="nlu")
app.add_typer(catalogue.app, name="catalogue")
app.add_typer(answers.app, name="answers")
app.add_typer(operator.app, name="operator")


def main() -> None:
    """Entry point; every foreseen error is a message and exit status 1, never a traceback."""
    logging.basicConfig(
        level=logging.WARNING, format="%(asctime)s %(levelname)s %(name)s: %(message)s", stream=sys.stderr
    )
    logging.getLogger("httpx").setLevel(logging.WARNING)  # its INFO lines hold the bot's token
    try:
        app()
    except (BotError, KnowledgeError, NluError) as error:
        print(explain(error), file=sys.stderr)
        sys.exit(FAILED)
    except KeyboardInterrupt:
        sys.exit(130)
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(FAILED)


if __name__ == "__main__":
    main()
