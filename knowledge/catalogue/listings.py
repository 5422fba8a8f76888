"""What lists need of a record, taken from its document when it is stored: names to sort and find by, and the state of its texts."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any, Final

from knowledge.catalogue import facts, values
from knowledge.catalogue.model import Document, RecordKind
from knowledge.catalogue.translations import answer_status

#: Fields that a record must have in a language to count as translated, as far as it has them at all.
COMPLETE: Final[Mapping[str, tuple[str, ...]]] = {
    "service": ("name", "description"),
    "organization": ("name", "description"),
    "location": (),
}
#: Worst first: a language is as good as the worst of its texts.
WORST: Final = ("stale", "machine", "unreviewed", "human", "original")
#: Names that a record is looked for by.
_NAMES: Final = ("name", "alternate_name")
_LETTERS: Final = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe"})
_NO_DIGITS: Final = re.compile(r"\D+")


def folded(text: str) -> str:
    """The text without case, marks and doubled spaces, so that "Timisoara" finds "Timișoara" and lists are in one order."""
    bare = unicodedata.normalize("NFKD", text.casefold())
    kept = "".join(letter for letter in bare if not unicodedata.combining(letter))
    return " ".join(kept.translate(_LETTERS).split())


def listing_row(kind: RecordKind, document: Document) -> dict[str, Any]:
    """The record's row of the table ``listing``, without what it belongs to."""
    return {
        "sort_name": folded(_title(kind, document)),
        "find_text": "\n".join(dict.fromkeys(_found_by(kind, document))),
        "status": document.get("status"),
        "organization_id": document.get("organization_id"),
        "country": _country(kind, document),
        "assured_date": facts.day(document.get("assured_date")),
        "expires": facts.day(facts.first(document, "expires")),
        "confidential": facts.is_confidential(document),
        "example": facts.flag(document, "example"),
        "reported": facts.flag(document, "reported"),
    }


def text_states(kind: RecordKind, document: Document) -> dict[str, str]:
    """Language → status of the texts in it, for languages in which nothing is missing; the original's own is ``original``."""
    if kind == "answer":
        return {text["language"]: answer_status(document, text) for text in document["texts"]}
    wanted = {field for field in COMPLETE[kind] if document.get(field)}
    if not wanted:
        return {}
    originals = facts.originals(kind, document)
    have: dict[str, set[str]] = defaultdict(set)
    status: dict[str, list[str]] = defaultdict(list)
    for row in document.get("translations") or ():
        if row["entity"] == kind and row["entity_id"] == document["id"]:
            original = originals.get((kind, row["entity_id"], row["field"]))
            have[row["language"]].add(row["field"])
            status[row["language"]].append(facts.effective_status(row, original))
    found = {
        language: min(status[language], key=_rank) for language, fields in have.items() if wanted <= fields
    }
    if own := original_language(document):
        found[own] = "original"
    return found


def original_language(document: Mapping[str, Any]) -> str | None:
    """The language that the record itself is written in, None where nobody said."""
    said = facts.first(document, "text_language")
    return values.language_code(said) if said else None


def _rank(status: str) -> int:
    return WORST.index(status) if status in WORST else 0


def _title(kind: str, document: Document) -> str:
    if kind == "answer":
        return str(document["texts"][0]["title"])
    if kind == "location":
        return str(_address(document).get("city") or "")
    return str(document.get("name") or "")


def _address(document: Document) -> Document:
    found: Document = next(iter(document.get("addresses") or ()), {})
    return found


def _country(kind: str, document: Document) -> str | None:
    code = str((_address(document) if kind == "location" else document).get("country") or "")
    return code if len(code) == 2 else None


def _found_by(kind: str, document: Document) -> Iterator[str]:
    if kind == "location":
        return  # found by its town only
    yield folded(str(document["id"]))
    if kind == "answer":
        yield from (folded(text["title"]) for text in document["texts"])
        return
    yield from (folded(str(document[name])) for name in _NAMES if document.get(name))
    for row in document.get("translations") or ():
        if row["entity"] == kind and row["field"] in _NAMES:
            yield folded(row["text"])
    for phone in document.get("phones") or ():
        yield _NO_DIGITS.sub("", phone["number"])
    if email := document.get("email"):
        yield folded(str(email))
