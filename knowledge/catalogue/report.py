"""What an import has to say: every repair and refusal with its place, in words for people and as data for programs."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import asdict, dataclass, field, fields
from typing import Any, Final, Literal

Action = Literal["repaired", "refused", "noted"]
#: Most serious first.
_ACTIONS: Final[tuple[Action, ...]] = ("refused", "repaired", "noted")


@dataclass(frozen=True, slots=True)
class Issue:
    """One thing in a file that was not as it should be.

    Attributes:
        code: Stable identifier of the kind of fault.
        action: ``repaired`` (the value was corrected), ``refused`` (left out), ``noted`` (kept, but somebody should look).
        file, line: Where; lines count from 1, None when there is none.
        record: Id of the service or answer, empty if it has none.
        field: Path inside the record, such as ``phones.0.number``.
        value: What was there.
        expected: What should have been, or what it became.
    """

    code: str
    action: Action
    file: str
    line: int | None
    record: str
    field: str
    value: str
    expected: str


@dataclass(slots=True)
class ImportReport:
    """What an import did, or would do.

    Attributes:
        file: Name of the file.
        dry_run: True: nothing was written.
        created, updated, unchanged: Records by kind.
        refused: Whole records that were left out.
        kept: Records that the file would change but that somebody else has edited since.
        issues: In the order of the file.
    """

    file: str
    dry_run: bool = False
    created: Counter[str] = field(default_factory=Counter)
    updated: Counter[str] = field(default_factory=Counter)
    unchanged: Counter[str] = field(default_factory=Counter)
    refused: int = 0
    kept: int = 0
    issues: list[Issue] = field(default_factory=list)

    @property
    def changed(self) -> int:
        """How many records were, or would be, written."""
        return self.created.total() + self.updated.total()

    def count(self, action: Action) -> int:
        """How many issues had that outcome."""
        return sum(issue.action == action for issue in self.issues)

    def to_json(self) -> str:
        """The whole report as one JSON object."""
        summary = {action: self.count(action) for action in _ACTIONS}
        data: dict[str, Any] = {one.name: getattr(self, one.name) for one in fields(self)}
        data |= {"summary": summary, "issues": [asdict(issue) for issue in self.issues]}
        return json.dumps(data, ensure_ascii=False)


def report_lines(report: ImportReport) -> list[str]:
    """The report for an operator: the sum first, then one line for each issue, most serious first."""
    names = {
        "organization": "organisations",
        "location": "locations",
        "service": "services",
        "answer": "answers",
    }
    verb = "would be " if report.dry_run else ""
    lines = [f"{report.file}:"]
    for label, counts in (
        ("new", report.created),
        ("changed", report.updated),
        ("unchanged", report.unchanged),
    ):
        if counts:
            what = ", ".join(f"{counts[kind]} {name}" for kind, name in names.items() if counts[kind])
            lines.append(f"  {verb if label != 'unchanged' else ''}{label}: {what}")
    if report.kept:
        lines.append(f"  left as edited: {report.kept}")
    if report.refused:
        lines.append(f"  records left out: {report.refused}")
    totals = [f"{report.count(action)} {action}" for action in _ACTIONS if report.count(action)]
    lines.append(f"  issues: {', '.join(totals) if totals else 'none'}")
    for issue in sorted(report.issues, key=lambda one: (_ACTIONS.index(one.action), one.line or 0)):
        place = f"line {issue.line}" if issue.line else "file"
        what = f"{issue.field} {issue.value!r}" if issue.value else issue.field
        record = f" [{issue.record}]" if issue.record else ""
        lines.append(f"  {place}: {issue.action}{record} {what}: {issue.expected}".rstrip())
    return lines
