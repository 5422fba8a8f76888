"""What is due in a case because time has passed: pure rules over its row, so that a restart changes nothing."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from bot.desk.rota import Rota
from bot.settings import DeskSettings
from bot.storage import Case, Counsellor

Due = Literal["tell", "raise", "requeue", "hand over", "wake"]
"""``tell``: the person hears that nobody has come yet, and the team is called; ``raise``: the team is called again;
``requeue``: the counsellor has not answered; ``hand over``: their shift is over; ``wake``: it was put off until now."""

ACTIVE_S = 1800.0
"""A counsellor who did something so recently is not taken to have left when their hours end."""


def due(
    case: Case, owner: Counsellor | None, now: datetime, settings: DeskSettings, rota: Rota
) -> Due | None:
    """What is to be done about an open case now.

    Args:
        case: Its row.
        owner: The counsellor who has it, None if nobody has or they are no counsellor any more.
        now: Aware.
        settings: After how long what is due.
        rota: Who is on duty when.
    """
    at = now.timestamp()
    if case.snoozed is not None and case.snoozed <= at:
        return "wake"
    if case.status == "counsellor":
        return _with_counsellor(case, owner, now, settings, rota)
    if case.status != "queue" or case.waiting is None:
        return None
    minutes = settings.crisis_within_minutes if case.kind == "crisis" else settings.take_within_minutes
    patience = 60.0 * minutes
    if case.told is None:
        since = max(_counts_from(case, now, rota), case.raised or 0.0)
        return "tell" if at - since >= patience else None
    last = max(case.told, case.raised or 0.0)
    # At night nobody is called again and again, but for somebody in danger.
    awake = case.kind == "crisis" or rota.open(now)
    return "raise" if awake and at - last >= 2 * patience else None


def _counts_from(case: Case, now: datetime, rota: Rota) -> float:
    """Since when somebody could have come: who came off duty was told so at once, and waits from the next duty on."""
    assert case.waiting is not None
    came = datetime.fromtimestamp(case.waiting, now.tzinfo)
    opens = rota.opens(came) if case.kind != "crisis" else None
    return case.waiting if opens is None else opens.timestamp()


def _with_counsellor(
    case: Case, owner: Counsellor | None, now: datetime, settings: DeskSettings, rota: Rota
) -> Due | None:
    at = now.timestamp()
    if owner is None or case.team not in owner.teams:
        return "requeue"
    if case.waiting is not None:
        # How long nobody had the case is not held against whoever takes it. Putting it off is no answer.
        since = max(case.waiting, case.held or 0.0)
        if at - since >= 60.0 * settings.answer_within_minutes:
            return "requeue"
    if case.snoozed is not None:
        return None
    active = owner.seen is not None and at - owner.seen < ACTIVE_S
    return "hand over" if not rota.on_duty(owner, now) and not active else None
