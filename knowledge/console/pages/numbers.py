"""Numbers: how many asked, in which language, about what, and whether they were answered – never anything about one person."""

from __future__ import annotations

import asyncio
import csv
import io
import re
from collections.abc import Sequence
from datetime import date
from statistics import quantiles
from typing import Final

from babel.dates import format_date, format_skeleton
from markupsafe import Markup
from starlette.responses import Response
from starlette.routing import BaseRoute

from knowledge.console import security
from knowledge.console.counting import COLUMNS, Row, Tables, tables_of
from knowledge.console.disclosure import FEWEST
from knowledge.console.frame import Console, NavItem, Visit, guarded
from knowledge.console.plots import Bar, bars
from knowledge.console.ports.numbers import AFTER, Numbers
from knowledge.console.rendering import LANGUAGE_NAMES
from knowledge.console.roles import Role

PAGE: Final = "/console/numbers"
NAV = (NavItem("numbers-nav", PAGE, Role.VIEWER, 70),)
HIDDEN: Final = "hidden"
_PERIOD: Final = re.compile(r"(20\d\d)(?:-(0[1-9]|1[0-2]))?", re.ASCII)
_MOST_NEEDS: Final = 12


def routes(console: Console) -> list[BaseRoute]:
    """The page and its file."""
    return [
        guarded(console, "/numbers", _show, needs=Role.VIEWER),
        guarded(console, "/numbers.csv", _file, needs=Role.VIEWER),
    ]


def _port(console: Console) -> Numbers:
    return console.port(Numbers)  # type: ignore[type-abstract]


async def _period(visit: Visit) -> tuple[str, Tables, Sequence[int]]:
    """The period that is asked for, else the present month; its tables; the years there are."""
    port = _port(visit.console)
    years = await port.years()
    found = _PERIOD.fullmatch(visit.request.query_params.get("period", ""))
    if found is None or int(found[1]) not in years:
        counts = await port.year(years[0])
        month = f"{counts.last:%Y-%m}"
        return month, await asyncio.to_thread(tables_of, counts, month), years
    counts = await port.year(int(found[1]))
    month = found[0] if found[2] else ""
    return found[0], await asyncio.to_thread(tables_of, counts, month), years


async def _show(visit: Visit) -> Response:
    period, tables, years = await _period(visit)
    waits = await _port(visit.console).waits(tables.first, tables.last)
    return visit.page(
        "numbers/page.html",
        period=period,
        tables=tables,
        columns=COLUMNS,
        after=AFTER,
        choices=_choices(years, tables.last, visit.language),
        groups=(
            ("time", tables.time, lambda row: _when(row.name, visit.language)),
            ("language", tables.languages, lambda row: LANGUAGE_NAMES.get(row.name, row.name)),
            ("need", tables.needs, lambda row: _need(visit, row.name)),
        ),
        over_time=_over_time(visit, tables),
        over_needs=_over_needs(visit, tables),
        usual_wait=_wait(waits, 0.5),
        long_wait=_wait(waits, 0.9),
        case_days=_port(visit.console).case_days,
        fewest=FEWEST,
    )


async def _file(visit: Visit) -> Response:
    period, tables, _ = await _period(visit)
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(["period", "group", "name", *COLUMNS, *AFTER])
    for group, rows in (
        ("time", tables.time),
        ("language", tables.languages),
        ("need", tables.needs),
        ("total", (tables.total,)),
    ):
        for row in rows:
            shown = [HIDDEN if count is None else count for count in (*row.counts, *row.after)]
            writer.writerow([period, group, row.name or ("unclear" if group == "need" else ""), *shown])
    await visit.audit("numbers-export", "numbers", period)
    headers = {**security.HEADERS, "Content-Disposition": f'attachment; filename="numbers-{period}.csv"'}
    return Response(text.getvalue().encode("utf-8-sig"), media_type="text/csv", headers=headers)


def _choices(years: Sequence[int], last: date, language: str) -> list[tuple[str, str]]:
    """Periods to choose from, as (value, name): each year and its months, newest first."""
    found: list[tuple[str, str]] = []
    for year in years:
        until = last.month if year == last.year else 12
        found += [
            (f"{year}-{number:02}", _when(f"{year}-{number:02}", language)) for number in range(until, 0, -1)
        ]
        found.append((str(year), str(year)))
    return found


def _when(name: str, language: str) -> str:
    """A day or a month in the reader's words."""
    if len(name) == 7:
        return str(format_skeleton("yMMMM", date.fromisoformat(f"{name}-01"), locale=language))
    return str(format_date(date.fromisoformat(name), "medium", locale=language))


def _need(visit: Visit, name: str) -> str:
    return visit.t(f"need-{name}") if name else visit.t("numbers-need-unclear")


def _over_time(visit: Visit, tables: Tables) -> Markup:
    def short(name: str) -> str:
        moment = date.fromisoformat(name if len(name) > 7 else f"{name}-01")
        return (
            str(moment.day) if len(name) > 7 else str(format_skeleton("MMM", moment, locale=visit.language))
        )

    shown = [_bar(visit, row, short(row.name), _when(row.name, visit.language)) for row in tables.time]
    return bars("over-time", visit.t("numbers-plot-time"), visit.t("numbers-plot-about"), shown)


def _over_needs(visit: Visit, tables: Tables) -> list[tuple[str, Row, int]]:
    """The commonest needs with the number of the largest, for bars beside the names."""
    rows = [row for row in tables.needs if row.of("questions")][:_MOST_NEEDS]
    most = max((row.of("questions") or 0 for row in rows), default=1)
    return [(_need(visit, row.name), row, most) for row in rows]


def _bar(visit: Visit, row: Row, label: str, name: str) -> Bar:
    asked, answered, unanswered = row.of("questions"), row.of("answered"), row.of("unanswered")

    def said(count: int | None) -> str:
        return visit.t("numbers-hidden") if count is None else str(count)

    title = visit.t("numbers-bar", when=name, answered=said(answered), unanswered=said(unanswered))
    if answered is None and unanswered is None and asked is not None:
        return Bar(label, visit.t("numbers-bar-asked", when=name, questions=asked), (0, 0, asked))
    return Bar(label, title, (answered, unanswered))


def _wait(minutes: Sequence[float], part: float) -> int | None:
    """The waiting time that a part of the people did not exceed, in minutes; None where too few waited to tell."""
    if len(minutes) < FEWEST:
        return None
    return round(quantiles(minutes, n=100, method="inclusive")[round(part * 100) - 1])
