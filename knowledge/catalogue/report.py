"""What an import has to say: every repair and refusal with its place, in words for people and as data for programs."""

from __future__ import annotations

import json
import re
from collections import Counter
from dataclasses import asdict, dataclass, field, fields
from typing import Any, Final, Literal

Action = Literal["repaired", "refused", "noted"]
_NAMES: Final = {
    "organization": "organisations",
    "location": "locations",
    "service": "services",
    "answer": "answers",
    "emergency": "countries with emergency numbers",
}
#: The place in a list, inside the path of a field.
_INDEX: Final = re.compile(r"\.\d+(?=\.|$)")
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
        ids_made: Parts without an id that were given one which stays the same, by kind of part.
    """

    file: str
    dry_run: bool = False
    created: Counter[str] = field(default_factory=Counter)
    updated: Counter[str] = field(default_factory=Counter)
    unchanged: Counter[str] = field(default_factory=Counter)
    refused: int = 0
    kept: int = 0
    issues: list[Issue] = field(default_factory=list)
    ids_made: Counter[str] = field(default_factory=Counter)

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
    """The report for an operator: the sum first, then every issue, most serious first; the same fault in many lines is said once."""
    verb = "would be " if report.dry_run else ""
    lines = [f"{report.file}:"]
    for label, counts in (
        (f"{verb}new", report.created),
        (f"{verb}changed", report.updated),
        ("unchanged", report.unchanged),
    ):
        if counts:
            lines.append(
                f"  {label}: {', '.join(f'{counts[kind]} {name}' for kind, name in _NAMES.items() if counts[kind])}"
            )
    if not report.changed and report.unchanged:
        lines.append("  no change")
    if report.kept:
        lines.append(f"  left as edited: {report.kept}")
    if report.refused:
        lines.append(f"  records left out: {report.refused}")
    totals = [f"{report.count(action)} {action}" for action in _ACTIONS if report.count(action)]
    lines.append(f"  issues: {', '.join(totals) if totals else 'none'}")
    lines += [
        f"  ids made: {count} for {kind.replace('_', ' ')}" for kind, count in sorted(report.ids_made.items())
    ]
    return lines + [f"  {_issue_line(alike)}" for alike in _alike(report.issues)]


def _alike(issues: list[Issue]) -> list[list[Issue]]:
    """Issues that differ in their line and record only, together; most serious first, then as the files go."""
    groups: dict[tuple[str, ...], list[Issue]] = {}
    for issue in issues:
        key = (
            issue.code,
            issue.action,
            issue.file,
            _INDEX.sub(".", issue.field),
            issue.value,
            issue.expected,
        )
        groups.setdefault(key, []).append(issue)
    return sorted(
        groups.values(),
        key=lambda group: (_ACTIONS.index(group[0].action), group[0].file, group[0].line or 0),
    )


def _issue_line(alike: list[Issue]) -> str:
    first = alike[0]
    numbers = list(dict.fromkeys(str(issue.line) for issue in alike if issue.line))
    place = (
        f"{first.file} line{'s' if len(numbers) > 1 else ''} {', '.join(numbers)}" if numbers else first.file
    )
    what = f"{first.field} {first.value!r}" if first.value else first.field
    record = f" [{first.record}]" if first.record and len(alike) == 1 else ""
    times = f" ({len(alike)} times)" if len(alike) > 1 else ""
    return f"{place}: {first.action}{record} {what}: {first.expected}{times}".rstrip()
