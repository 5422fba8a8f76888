"""One thing that an editor of the catalogue should look at, in words for people and as data for programs."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, Literal

Severity = Literal["error", "warning", "info"]
#: Most serious first.
SEVERITIES: Final[tuple[Severity, ...]] = ("error", "warning", "info")


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding.

    Attributes:
        code: Contact: ``no_phone``, ``no_language``, ``no_need``, ``phone_unlikely``, ``link_suspicious``. Hours: ``hours_unreadable``,
            ``hours_never``, ``hours_expired``, ``zone_unknown``. Places: ``coordinates_missing``, ``coordinates_elsewhere``,
            ``coordinates_in_sea``, ``location_unknown``, ``organization_unknown``. Facts: ``check_overdue``, ``never_checked``,
            ``expired``, ``contradiction``, ``duplicate``. Texts: ``untranslated``, ``stale_translation``, ``machine_translated``.
        severity: ``error`` (people may be sent astray), ``warning`` or ``info``.
        kind, record: The record.
        field: Path inside it.
        value: What is there; empty for what must not be told of a confidential place.
        detail: What it should be, other ids, languages …
    """

    code: str
    severity: Severity
    kind: str
    record: str
    field: str = ""
    value: str = ""
    detail: str = ""


def finding_lines(findings: Iterable[Finding]) -> list[str]:
    """The findings for people, one a line."""
    return [
        f"{one.severity}: {one.code} [{one.kind} {one.record}] {one.field} {one.value!r} {one.detail}".replace(
            " ''", ""
        ).strip()
        for one in findings
    ]
