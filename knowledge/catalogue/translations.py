"""Keeps translations honest: each remembers the text it was made from, so that editing that text marks all the others as stale.

Who edits an original need not think of its translations, and who brings a translation without saying from what it was made is taken
at the word of the day: it was made from the text that stood there when it came.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from knowledge.catalogue import facts
from knowledge.catalogue.model import Document, source_hash

Row = Mapping[str, Any]
#: Who read a text and found it right, and on which day; beside the status ``human``.
REVIEW: Final = ("reviewer", "reviewed")


def dated(kind: str, new: Document, old: Document | None) -> Document:
    """The record with every translation told what it was made from.

    Args:
        kind: Of the record.
        new: As it shall be.
        old: As it was, None if it is new.

    A translation whose text or status was changed along with the record was looked at today. One that stayed as it was keeps
    what it remembers, or remembers the original as it was until now.
    """
    if kind == "answer":
        return _dated_answer(new, old)
    if not new.get("translations"):
        return new
    now = facts.originals(kind, new)
    before = facts.originals(kind, old) if old else {}
    known = {place_of(row): row for row in (old or {}).get("translations") or ()}
    rows = [
        _dated_row(row, known.get(place_of(row)), now.get(place_of(row)[:3]), before.get(place_of(row)[:3]))
        for row in new["translations"]
    ]
    return new | {"translations": rows}


def answer_status(answer: Document, text: Row) -> str:
    """The status of one language of an answer today: stale once the leading language says something else."""
    status = str(text.get("status") or "unreviewed")
    leading = answer["texts"][0]
    if text.get("language") == leading["language"]:
        return status
    known = text.get("source_hash")
    return "stale" if known and known != answer_hash(leading) else status


def place_of(row: Row) -> tuple[str, str, str, str]:
    """What a translation is of, and its language: no record has two with the same."""
    return row["entity"], row["entity_id"], row["field"], row["language"]


def _dated_row(row: Document, known: Row | None, now: str | None, before: str | None) -> Document:
    if now is None:
        return row
    same = known is not None and all(row.get(key) == known.get(key) for key in ("text", "status"))
    return _remember(row, known, same, source_hash(now), source_hash(before) if before is not None else None)


def _dated_answer(new: Document, old: Document | None) -> Document:
    leading = new["texts"][0]
    known = {text["language"]: text for text in (old or {}).get("texts") or ()}
    before = answer_hash(old["texts"][0]) if old else None
    texts = [leading]
    for text in new["texts"][1:]:
        past = known.get(text["language"])
        same = past is not None and all(text.get(key) == past.get(key) for key in ("title", "text", "status"))
        texts.append(_remember(text, past, same, answer_hash(leading), before))
    return new | {"texts": texts}


def _remember(row: Document, known: Row | None, same: bool, now: str, before: str | None) -> Document:
    if known and not same and _is_other_text(row, known) and _review(row) == _review(known):
        row = {key: value for key, value in row.items() if key not in REVIEW}  # nobody has read the new words
    said, past = row.get("source_hash"), known.get("source_hash") if known else None
    if said and (said != past or same):
        return row
    return row | {"source_hash": (past or before or now) if same else now}


def _review(row: Row) -> tuple[Any, ...]:
    return tuple(row.get(key) for key in REVIEW)


def _is_other_text(row: Row, known: Row) -> bool:
    return any(row.get(key) != known.get(key) for key in ("title", "text"))


def answer_hash(leading: Row) -> str:
    """What a translation of an answer remembers of the leading language."""
    return source_hash(f"{leading['title']}\n{leading['text']}")
