"""Puts together what the console's pages of reports, numbers, gaps and trying it out ask for."""

from __future__ import annotations

from bot.console.gaps import GapBoard
from bot.console.numbers import CountBoard
from bot.console.reports import ReportBoard
from bot.console.store import ReadyStorage
from bot.console.trying import Trials
from bot.doubts import Doubts
from bot.security import Vault
from bot.services import Services, now
from bot.storage import SqlStorage
from knowledge.console.ports.gaps import Gaps
from knowledge.console.ports.numbers import Numbers
from knowledge.console.ports.reports import Reports
from knowledge.console.ports.trying import Trying


def insight_ports(services: Services, vault: Vault) -> dict[type, object]:
    """Protocol → implementation."""
    settings = services.settings.bot
    storage = ReadyStorage(SqlStorage(services.engine, vault))
    return {
        Trying: Trials(services),
        Reports: ReportBoard(storage, Doubts(services.engine, storage), services.search, now),
        Numbers: CountBoard(storage, settings.desk.timezone, settings.retention_days.case, now),
        Gaps: GapBoard(storage, services.embedder, settings.retention_days.question),
    }
