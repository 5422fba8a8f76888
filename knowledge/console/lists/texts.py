"""Texts of a record side by side: original, translations, how far each can be trusted, who read it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final, Literal

from knowledge.catalogue import facts
from knowledge.catalogue.listings import original_language
from knowledge.catalogue.model import Document, source_hash
from knowledge.catalogue.translations import answer_status, place_of

Kind = Literal["service", "organization", "answer"]

#: Texts of a record, in the order in which they are read.
FIELDS: Final[Mapping[Kind, tuple[str, ...]]] = {
    "service": (
        "name", "alternate_name", "description", "eligibility_description", "application_process", "fees_description",
        "interpretation_services", "alert",
    ),
    "organization": ("name", "alternate_name", "description"),
    "answer": ("title", "text"),
}  # fmt: skip
#: Always offered, also where the record has none yet.
_ALWAYS: Final = ("name", "description", "title", "text")


@dataclass(frozen=True, slots=True)
class Cell:
    """One text in one language.

    Attributes:
        text: Empty if there is none.
        status: ``original``, one of vocabulary.TRANSLATION_STATUSES as it is today, or ``missing``.
        reviewer, reviewed: Who read it and found it right, and when, as far as that is known.
        mark: Changes with the text, the original and the status: what somebody says to have read is what was shown.
        readable: Whether "I have read this" is offered here.
    """

    text: str
    status: str
    reviewer: str = ""
    reviewed: date | None = None
    mark: str = ""
    readable: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """One field in all languages asked for; ``original`` is its text in the record's own language."""

    field: str
    original: str
    cells: Mapping[str, Cell]


@dataclass(frozen=True, slots=True)
class Sheet:
    """The texts of a record.

    Attributes:
        language: Of the original, None where nobody said.
        lines: Field by field.
    """

    language: str | None
    lines: Sequence[Line]


def sheet(kind: Kind, document: Document, languages: Sequence[str], own: str | None = None) -> Sheet:
    """The texts of a record in these languages; ``own`` is that of the original, where the record itself does not say it."""
    if kind == "answer":
        return _answer_sheet(document, languages)
    own = original_language(document) or own
    rows = {(row["field"], row["language"]): row for row in _own_rows(kind, document)}
    lines = []
    for field in FIELDS[kind]:
        original = str(document.get(field) or "")
        if original or field in _ALWAYS or any(name == field for name, _ in rows):
            cells = {code: _cell(rows.get((field, code)), original) for code in languages if code != own}
            lines.append(Line(field, original, cells))
    return Sheet(own, lines)


def _cell(row: Mapping[str, Any] | None, original: str) -> Cell:
    if row is None:
        return Cell("", "missing")
    status = facts.effective_status(row, original or None)
    return Cell(
        row["text"], status, str(row.get("reviewer") or ""), facts.day(row.get("reviewed")),
        mark(original, row["text"], status), status != "human" and bool(original),
    )  # fmt: skip


def _answer_sheet(answer: Document, languages: Sequence[str]) -> Sheet:
    leading = answer["texts"][0]
    texts = {text["language"]: text for text in answer["texts"]}
    source = f"{leading['title']}\n{leading['text']}"
    lines = []
    for field in FIELDS["answer"]:
        cells = {}
        for code in languages:
            if code == leading["language"]:
                continue
            if (text := texts.get(code)) is None:
                cells[code] = Cell("", "missing")
                continue
            status = answer_status(answer, text)
            cells[code] = Cell(
                text[field], status, str(text.get("reviewer") or ""), facts.day(text.get("reviewed")),
                mark(source, f"{text['title']}\n{text['text']}", status), field == "text" and status != "human",
            )  # fmt: skip
        lines.append(Line(field, leading[field], cells))
    return Sheet(leading["language"], lines)


def leading_cell(answer: Document) -> Cell:
    """The leading language of an answer: it, too, is somebody's writing that should be read."""
    text = answer["texts"][0]
    status = str(text.get("status") or "unreviewed")
    words = f"{text['title']}\n{text['text']}"
    return Cell(
        text["text"], status, str(text.get("reviewer") or ""), facts.day(text.get("reviewed")),
        mark(words, words, status), status != "human",
    )  # fmt: skip


def mark(original: str, text: str, status: str) -> str:
    """What is shown, as a short sum."""
    return hashlib.sha256(f"{original}\0{text}\0{status}".encode()).hexdigest()[:20]


def _own_rows(kind: str, document: Document) -> Iterator[Document]:
    return (row for row in document.get("translations") or () if is_own_row(kind, document, row))


def is_own_row(kind: str, document: Document, row: Mapping[str, Any]) -> bool:
    """Whether a translation is of the record itself and not of a part of it."""
    return (row["entity"], row["entity_id"]) == (kind, document["id"])


def with_texts(
    kind: Literal["service", "organization"],
    document: Document,
    written: Mapping[tuple[str, str], str],
    *,
    own: str | None = None,
    reader: str | None,
    today: date,
) -> Document:
    """The record with texts as somebody wrote them.

    Args:
        kind: Of the record.
        document: As it was when they began to write.
        written: (field, language) → text; the record's own language changes the original. Empty takes a text away.
        own: That language, where the record itself does not say it.
        reader: Whoever read what they wrote and says that it is right; None: nobody does.
        today: The day of that.
    """
    own = original_language(document) or own
    done = dict(document)
    for (field, language), text in written.items():
        if language == own:
            if text:
                done[field] = text
            else:
                done.pop(field, None)
    rows = {place_of(row): row for row in document.get("translations") or ()}
    for (field, language), text in written.items():
        place = (kind, document["id"], field, language)
        past = rows.get(place)
        if language == own or (past["text"] if past else "") == text:
            continue
        if not text:
            rows.pop(place, None)
            continue
        fresh = {
            "entity": kind,
            "entity_id": document["id"],
            "field": field,
            "language": language,
            "text": text,
        }
        rows[place] = (
            fresh | _written_by(reader, today) | {"source_hash": source_hash(str(done.get(field) or ""))}
        )
    if rows or "translations" in document:
        done["translations"] = list(rows.values())
    return done


def _written_by(reader: str | None, today: date) -> Document:
    if reader is None:
        return {"status": "unreviewed"}
    return {"status": "human", "reviewer": reader, "reviewed": today.isoformat()}
