"""What of a record is searched: the passages that are embedded and the words that are looked up, language by language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, Literal

from knowledge.search.reader import AnswerText, IndexedAnswer, IndexedService, Record, ServiceText

#: Passages longer than this are cut at paragraphs: a vector of many thoughts is near none of them.
_PASSAGE_CHARACTERS: Final = 700

Kind = Literal["text", "question"]


@dataclass(frozen=True, slots=True)
class Passage:
    """One text to embed.

    Attributes:
        key: Of the record, see :func:`record_key`.
        kind: ``question`` texts are short and are embedded as questions are.
        slot: Which of the record's texts of this kind it is; translations of one text share it.
        shown: The part of an answer to show when this passage matched; empty for everything else.
    """

    key: str
    language: str
    kind: Kind
    slot: int
    text: str
    shown: str = ""


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one record in one language: those that name it count more than those of its description."""

    key: str
    language: str
    naming: str
    describing: str


def record_key(record: Record) -> str:
    """One id space for services and answers."""
    return f"{'service' if isinstance(record, IndexedService) else 'answer'}:{record.id}"


@lru_cache(maxsize=1024)
def split_passages(text: str) -> tuple[str, ...]:
    """Paragraphs gathered into passages of at most about 700 characters; lists stay with the line before them."""
    passages: list[str] = []
    for paragraph in re.split(r"\n\s*\n", text.strip()):
        paragraph = paragraph.strip()
        if not paragraph:
            continue
        attached = passages and len(passages[-1]) + len(paragraph) + 2 <= _PASSAGE_CHARACTERS
        if attached or (passages and paragraph.startswith("- ") and not passages[-1].startswith("- ")):
            passages[-1] = f"{passages[-1]}\n\n{paragraph}"
        else:
            passages.append(paragraph)
    return tuple(passages)


def passages_of(record: Record) -> Iterator[Passage]:
    """Every text of the record to embed; none is empty."""
    key = record_key(record)
    if isinstance(record, IndexedService):
        for text in record.texts:
            body = ". ".join(part.rstrip(". ") for part in (text.name, text.description) if part.strip())
            if body:
                yield Passage(key, text.language, "text", 0, body)
            for slot, question in enumerate((text.name, *text.samples)):
                if question.strip():
                    yield Passage(key, text.language, "question", slot, question.strip())
        return
    for answer in record.texts:
        for slot, passage in enumerate(split_passages(answer.text)):
            yield Passage(key, answer.language, "text", slot, f"{answer.title}\n{passage}", passage)
        for slot, question in enumerate((answer.title, *answer.samples)):
            if question.strip():
                yield Passage(key, answer.language, "question", slot, question.strip())


def _service_words(record: IndexedService, text: ServiceText) -> tuple[str, str]:
    naming = [text.name, text.alternate_name, text.organization, *text.samples]
    describing = [text.description, text.eligibility, text.application]
    if not record.confidential:  # the town of a confidential place must not be found by asking for it
        describing += [name for place in record.places for name in (place.town or "", *place.town_names)]
    if text.status == "original" or not text.organization:
        naming.append(record.organization)
    return " ".join(naming), " ".join(describing)


def _answer_words(text: AnswerText) -> tuple[str, str]:
    return " ".join((text.title, *text.samples)), text.text


def words_of(record: Record) -> Iterator[Words]:
    """The words of the record, once for each language it has."""
    key = record_key(record)
    if isinstance(record, IndexedAnswer):
        for answer in record.texts:
            yield Words(key, answer.language, *_answer_words(answer))
    else:
        for text in record.texts:
            yield Words(key, text.language, *_service_words(record, text))
