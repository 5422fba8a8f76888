"""What the page of one draft shows, gathered from the draft, the catalogue and what the visitor may see."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Final
from urllib.parse import quote

from sqlalchemy.ext.asyncio import AsyncConnection

from knowledge.catalogue.drafts import Asked, Checked, Draft, DraftFinding, Part, Summary
from knowledge.catalogue.drafts.publishing import snapshot
from knowledge.catalogue.emergencies import shipped_record
from knowledge.catalogue.history import differences, secrets_of, shown_differences
from knowledge.catalogue.model import Document, RecordKind
from knowledge.catalogue.redaction import Secrets
from knowledge.catalogue.storage import Key
from knowledge.console.drafts.changes import Line, Teller
from knowledge.console.frame import Visit
from knowledge.console.roles import Role
from knowledge.vocabulary import LANGUAGES

#: Pages on which records are edited; a place is edited with its service.
_EDITED_ON = {
    "service": "services",
    "answer": "answers",
    "organization": "organizations",
    "emergency": "emergency",
}
#: Kinds of records whose fields findings name.
_WITH_FIELDS: Final[tuple[RecordKind, ...]] = ("service", "answer", "emergency")
#: Findings that are about some languages.
_OF_LANGUAGES = frozenset({"untranslated", "stale_translation", "machine_translated"})


@dataclass(frozen=True, slots=True)
class Rights:
    """What a visitor may do with a draft.

    Attributes:
        edit: Write, check and send it on.
        publish: Publish it, once it is checked.
        withdraw: Put it aside.
        worked: Has worked on it, and a second person is needed.
    """

    edit: bool
    publish: bool
    withdraw: bool
    worked: bool

    @classmethod
    def of(cls, visit: Visit, draft: Draft) -> Rights:
        """Of this visitor."""
        publisher = visit.may(Role.PUBLISHER) or (draft.second and visit.operator.role.publishes_safety)
        worked = draft.second and visit.operator.name in draft.worked
        own = draft.author == visit.operator.name and visit.may(Role.EDITOR)
        return cls(visit.may(Role.EDITOR), publisher and not worked, own or publisher, worked)


@dataclass(frozen=True, slots=True)
class RecordView:
    """One record of a draft: what it is and what changes in it."""

    kind: str
    id: str
    title: str
    lines: Sequence[Line]
    new: bool
    deleted: bool


@dataclass(frozen=True, slots=True)
class FindingView:
    """One finding of the check in words.

    Attributes:
        severity: ``error``, ``warning`` or ``info``.
        title, way: What it is and what to do.
        field: What it is about; empty for the record as a whole.
        value: What stands there.
        languages: Names of the languages concerned.
        href: Where it can be changed; empty if nowhere.
        other: Page of the record that it may be a double of.
    """

    severity: str
    title: str
    way: str
    field: str
    value: str
    languages: str
    href: str
    other: str


@dataclass(frozen=True, slots=True)
class LanguageView:
    """The questions of one language."""

    code: str
    name: str
    asked: Sequence[Asked]
    own: bool
    lost: int
    missed: int


@dataclass(frozen=True, slots=True)
class CheckView:
    """What the check found; ``place`` is where the questions were asked from, in words."""

    checked: Checked
    fresh: Sequence[FindingView]
    known: Sequence[FindingView]
    counts: Mapping[str, int]
    languages: Sequence[LanguageView]
    place: str


async def shown_part(
    connection: AsyncConnection, visit: Visit, part: Part, drafted: Mapping[Key, Document]
) -> tuple[RecordView, Secrets | None]:
    """One record of a draft beside what it was begun from, and what must not be shown of it."""
    now = await snapshot(connection, part.kind, part.id, part.base)
    if part.kind == "emergency":
        # A country without a record has the shipped numbers, not none: the change is from them, or back to them.
        now = now or shipped_record(part.id)
        part = replace(part, document=part.document or shipped_record(part.id))
    documents = [one for one in (part.document, now) if one]
    secrets = None
    if not visit.operator.role.sees_confidential:
        secrets = await secrets_of(connection, part.kind, part.id, documents, drafted)
    teller = Teller(visit.console.texts, visit.language)
    before, after = now or {}, part.document or {}
    changes = shown_differences(part.kind, before, after, secrets) if secrets else differences(before, after)
    title = name_of(documents[0], secrets) if documents else ""
    lines = teller.lines(now, part.document, changes)
    view = RecordView(part.kind, part.id, title, lines, now is None, part.document is None)
    return view, secrets


def name_of(document: Document, secrets: Secrets | None = None) -> str:
    """What a record is called, without secrets."""
    texts = document.get("texts") or [{}]
    name = str(document.get("name") or texts[0].get("title") or "")
    return secrets.scrub(name) if secrets else name


def check_view(visit: Visit, draft: Draft, checked: Checked) -> CheckView:
    """The results of the check, in words and by language."""
    found = [(one, _finding(visit, draft, one, languages)) for one, languages in _together(checked.findings)]
    by_rank = {"first": 0, "third": 0, "later": 0, "not": 0}
    for one in checked.asked:
        by_rank[_place(one.rank)] += 1
    teller = Teller(visit.console.texts, visit.language)
    order = {code: at for at, code in enumerate(LANGUAGES)}
    ordered = sorted(checked.asked, key=lambda one: order.get(one.language, len(order)))
    languages = []
    for code, group in groupby(ordered, key=lambda one: one.language):
        asked = list(group)
        languages.append(
            LanguageView(
                code, teller.language_name(code), asked, any(one.own for one in asked),
                sum(one.lost for one in asked), sum(one.rank is None for one in asked),
            )
        )  # fmt: skip
    return CheckView(
        checked,
        [view for one, view in found if one.fresh],
        [view for one, view in found if not one.fresh],
        by_rank,
        sorted(languages, key=lambda one: (-one.lost, one.missed == 0)),
        teller.country_name(checked.town),
    )


def _place(rank: int | None) -> str:
    if rank is None:
        return "not"
    return "first" if rank == 1 else "third" if rank <= 3 else "later"


def _together(findings: Sequence[DraftFinding]) -> list[tuple[DraftFinding, list[str]]]:
    """Each finding with its languages; one that is the same in several languages is told once."""
    merged: dict[tuple[object, ...], tuple[DraftFinding, list[str]]] = {}
    for one in findings:
        of_language = one.code in _OF_LANGUAGES
        codes = (one.detail.split() if one.code == "untranslated" else [one.value]) if of_language else []
        key = (one.code, one.kind, one.record, one.field, one.fresh, "" if of_language else one.value)
        merged.setdefault(key, (one, []))[1].extend(codes)
    return list(merged.values())


def _finding(visit: Visit, draft: Draft, one: DraftFinding, codes: Sequence[str]) -> FindingView:
    teller = Teller(visit.console.texts, visit.language)
    part = next(filter(None, (draft.part(kind, one.record) for kind in _WITH_FIELDS)), None)
    field = teller.field(one.field, [part.document] if part and part.document else []) if one.field else ""
    if one.code.startswith("emergency_"):
        area = "emergency"
    else:
        area = "drafts" if visit.console.texts.has(f"drafts-code-{one.code}") else "checks"
    of_language = one.code in _OF_LANGUAGES
    return FindingView(
        one.severity,
        visit.t(f"{area}-code-{one.code}", field=field or "…"),
        visit.t(f"{area}-way-{one.code}"),
        field if of_language else "",
        "" if of_language or one.code == "duplicate" else _found(teller, one),
        ", ".join(teller.language_name(code) for code in codes),
        edit_href(
            draft.kind, draft.record_id, draft.id, one.field, texts=of_language and draft.kind != "answer"
        ),
        edit_href("service", one.detail) if one.code == "duplicate" else "",
    )


def _found(teller: Teller, one: DraftFinding) -> str:
    return teller.value(one.field, one.value) if one.field == "crisis" else one.value


def edit_href(
    kind: str, record_id: str, draft_id: int | None = None, field: str = "", *, texts: bool = False
) -> str:
    """The page on which a record is edited, or its texts in all languages; empty for kinds that have none of their own."""
    if kind not in _EDITED_ON:
        return ""
    path = f"/console/{_EDITED_ON[kind]}/{quote(record_id, safe='')}"
    path += "/texts" if texts else "" if kind == "organization" else "/edit"
    path += f"?draft={draft_id}" if draft_id is not None else ""
    name = field.split(".")[0].split("[")[0]
    return f"{path}#field-{name}" if name else path


def history_href(kind: str, record_id: str) -> str:
    """The page with the history of a record."""
    return f"/console/history/{kind}/{quote(record_id, safe='')}"


def who_key(who: str) -> str:
    """Key of the words for an author who is no person, empty for a person."""
    return f"drafts-who-{who}" if who in ("starter", "import") else ""


def emergency_title(visit: Visit, country: str) -> str:
    """What the emergency numbers of a country are called."""
    return visit.t("emergency-of", country=Teller(visit.console.texts, visit.language).country_name(country))


def sorted_by_kind(parts: Sequence[Part]) -> list[Part]:
    """The record that the draft is about first, then the others."""
    return [parts[0], *sorted(parts[1:], key=lambda part: (part.kind != "organization", part.id))]


def title_of(visit: Visit, one: Summary) -> str:
    """Name of a draft in a list."""
    if one.kind == "emergency":
        return emergency_title(visit, one.record_id)
    return one.title or visit.t("drafts-unnamed")
