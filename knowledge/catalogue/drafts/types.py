"""What a draft is: records as somebody wants them to be, what they started from, and how far the change has come."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final, Literal

from knowledge.catalogue.model import Document, RecordKind

#: open: being written · checked: as it stands, it was tried · waiting: for a second pair of eyes · the others are the end.
State = Literal["open", "checked", "waiting", "published", "withdrawn"]
#: States in which a draft is still worked on.
LIVE: Final[tuple[State, ...]] = ("open", "checked", "waiting")
#: A question finds a record well if it is among so many first ones.
GOOD: Final = 3
#: The base of a record that is not in the catalogue yet.
NEW: Final = 0


@dataclass(frozen=True, slots=True)
class Part:
    """One record of a draft.

    Attributes:
        kind, id: Of the record.
        base: Number of the revision that it was started from; :data:`NEW` if there was none.
        document: As it shall be, perhaps not complete yet; None deletes the record.
    """

    kind: RecordKind
    id: str
    base: int
    document: Document | None


@dataclass(frozen=True, slots=True)
class Version:
    """One state of a draft as somebody saved it; ``number`` counts from 1."""

    number: int
    who: str
    at: datetime
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Summary:
    """A draft in a list.

    Attributes:
        id: Of the draft.
        kind, record_id: The record that it is about; others may change with it.
        title: Name of that record, as drafted.
        state: How far it has come.
        author: Who opened it.
        why: What the history shall say.
        opened, changed: Aware times.
        version: Number of the newest version.
        saves: How often it was saved; hand it to :func:`save_draft` as ``seen``.
        second: Whether somebody who did not work on it has to publish it.
        decided_by, decided: Who published or withdrew it, and when.
    """

    id: int
    kind: RecordKind
    record_id: str
    title: str
    state: State
    author: str
    why: str
    opened: datetime
    changed: datetime
    version: int
    saves: int
    second: bool
    decided_by: str | None = None
    decided: datetime | None = None


@dataclass(frozen=True, slots=True)
class Draft(Summary):
    """A draft with its newest version.

    Attributes:
        parts: The records of the newest version, the one that it is about first.
        authors: Everybody who has saved a version of it.
        asked_by: Who had the provider's link in their hands, if it came of a provider's answer.
        checked: What the last check found, None if there was none.
        check_current: Whether that check was of the newest version.
    """

    parts: tuple[Part, ...] = ()
    authors: frozenset[str] = frozenset()
    asked_by: frozenset[str] = frozenset()
    checked: Checked | None = None
    check_current: bool = False

    @property
    def worked(self) -> frozenset[str]:
        """Who cannot be the second pair of eyes: whoever wrote it, or could have written it in a provider's name."""
        return self.authors | self.asked_by

    def part(self, kind: RecordKind, record_id: str) -> Part | None:
        """The record in this draft, None if it is not there."""
        return next((one for one in self.parts if (one.kind, one.id) == (kind, record_id)), None)


@dataclass(frozen=True, slots=True)
class DraftFinding:
    """What the catalogue's checks say of a record as drafted; see :class:`knowledge.catalogue.findings.Finding`.

    ``fresh``: the record as it is published today does not have it.
    """

    code: str
    severity: str
    kind: str
    record: str
    field: str = ""
    value: str = ""
    detail: str = ""
    fresh: bool = True


@dataclass(frozen=True, slots=True)
class Asked:
    """One question that was tried.

    Attributes:
        language, text: The question.
        own: It is one of the record's sample questions; otherwise its name or need was asked for want of any.
        rank: Place of the record among the results with the draft in place, from 1; None: not found.
        before: The same with the catalogue as it is; None also for a record that is new.
        was_there: Whether the record was in the catalogue to be found.
        instead: Name of what came first, if the record did not.
        reason: Why nothing can be found: ``crisis`` (the question is answered with the emergency number), ``not_asked`` (the
            assistant looks for nothing), ``unsure`` (found, but not offered); empty otherwise.
        of: Name of the other record whose question it is; empty for the drafted one.
    """

    language: str
    text: str
    own: bool
    rank: int | None
    before: int | None = None
    was_there: bool = False
    instead: str = ""
    reason: str = ""
    of: str = ""

    @property
    def lost(self) -> bool:
        """Whether it was among the first :data:`GOOD` and no longer is."""
        return self.before is not None and self.before <= GOOD and (self.rank is None or self.rank > GOOD)


@dataclass(frozen=True, slots=True)
class Checked:
    """What a check found.

    Attributes:
        at: When, aware.
        findings: Most serious first.
        asked: The questions that were tried, by language.
        town: Where the questions were asked from, empty for nowhere.
        tried: Whether questions were tried at all; not for a record that people are not shown, or where search was away.
        degraded: Parts of search that were away meanwhile.
        others: How many questions of similar records were tried as well.
        others_lost: Those of them that no longer find their record.
    """

    at: datetime
    findings: tuple[DraftFinding, ...] = ()
    asked: tuple[Asked, ...] = ()
    town: str = ""
    tried: bool = False
    degraded: tuple[str, ...] = ()
    others: int = 0
    others_lost: tuple[Asked, ...] = ()

    @property
    def errors(self) -> tuple[DraftFinding, ...]:
        """New findings that may send people astray."""
        return tuple(one for one in self.findings if one.severity == "error" and one.fresh)

    @property
    def unfit(self) -> bool:
        """Whether something is missing without which it cannot be published."""
        return any(one.code == "unfit" for one in self.findings)

    @property
    def lost(self) -> tuple[Asked, ...]:
        """Questions that used to find the record and no longer do."""
        return tuple(one for one in self.asked if one.lost)

    @property
    def doubtful(self) -> bool:
        """Whether publishing needs a second thought: new errors, or questions that no longer find the record."""
        return bool(self.errors or self.lost or self.others_lost)


@dataclass(frozen=True, slots=True)
class FieldClash:
    """One field as it was when the draft began, as it is now, and as it is drafted; None: it is not there.

    Attributes:
        field: Path as in :class:`knowledge.catalogue.history.FieldChange`.
        base, theirs, mine: The three values.
        both: Both sides changed it, to different things; otherwise only one did.
    """

    field: str
    base: Any
    theirs: Any
    mine: Any
    both: bool


@dataclass(frozen=True, slots=True)
class Conflict:
    """A record of a draft that somebody changed after the draft was begun.

    Attributes:
        kind, id: Of the record.
        base, present: Revision numbers.
        who, at: Who made the present revision, and when.
        fields: All fields that differ between the three.
        gone: Somebody deleted the record.
    """

    kind: RecordKind
    id: str
    base: int
    present: int
    who: str
    at: datetime
    fields: Sequence[FieldClash]
    gone: bool = False

    @property
    def clashes(self) -> tuple[FieldClash, ...]:
        """Fields changed on both sides."""
        return tuple(one for one in self.fields if one.both)


@dataclass(frozen=True, slots=True)
class Published:
    """What publishing did: the records that changed, with the numbers of their new revisions."""

    draft_id: int
    changed: tuple[tuple[RecordKind, str, int], ...]
