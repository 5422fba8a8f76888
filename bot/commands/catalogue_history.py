"""``poruch catalogue history`` and ``undo``: who changed what in a record, and the way back to any revision of it."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Annotated

import typer
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.commands.catalogue import AsJson, with_database
from knowledge.catalogue.history import Step, kind_of, step_lines, steps
from knowledge.catalogue.model import RecordKind
from knowledge.catalogue.storage import KINDS, undo

RecordId = Annotated[
    str,
    typer.Argument(
        help="Id of a service, an answer, an organisation or a location; a country for its emergency numbers."
    ),
]
KindOption = Annotated[
    str | None,
    typer.Option(
        "--kind", help="service, answer, organization, location or emergency, where one id has several."
    ),
]


def history_command(
    record: RecordId,
    kind: KindOption = None,
    confidential: Annotated[
        bool, typer.Option("--include-confidential", help="Show addresses of confidential places too.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Who changed a record, when, why, and field by field; newest first.

    Example: poruch catalogue history temporary-protection
    """

    async def work(engine: AsyncEngine) -> list[Step]:
        found = await _kind(engine, record, kind)
        return await steps(engine, found, record, include_confidential=confidential)

    done = with_database(work)
    if as_json:
        print(json.dumps([asdict(step) for step in done], ensure_ascii=False, indent=1, default=str))
    else:
        print("\n".join(step_lines(done)))


def undo_command(
    record: RecordId,
    revision: Annotated[int, typer.Argument(help="Number of the revision to go back to, see history.")],
    why: Annotated[str, typer.Option("--why", help="The reason, for the history.")],
    who: Annotated[str, typer.Option("--who", help="Your name, for the history.")] = "operator",
    kind: KindOption = None,
) -> None:
    """Make a record what it was at a revision; this is a new revision, so it can be undone as well.

    Example: poruch catalogue undo temporary-protection 2 --why "the old date was right"
    """

    async def work(engine: AsyncEngine) -> bool:
        return await undo(engine, await _kind(engine, record, kind), record, revision, who=who, why=why)

    changed = with_database(work)
    print(f"as at revision {revision}" if changed else f"nothing to do: it is as at revision {revision}")


async def _kind(engine: AsyncEngine, record: str, kind: str | None) -> RecordKind:
    if kind is None:
        return await kind_of(engine, record)
    if kind not in KINDS:
        raise typer.BadParameter(", ".join(KINDS), param_hint="--kind")
    return kind
