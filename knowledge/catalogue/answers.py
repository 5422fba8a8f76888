"""Brings curated answers, one JSON line for each language, into the catalogue as plain text."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import Any, Final

from sqlalchemy.ext.asyncio import AsyncEngine

from knowledge.catalogue import values
from knowledge.catalogue.database import reading
from knowledge.catalogue.fitting import fit
from knowledge.catalogue.gathering import Gathered
from knowledge.catalogue.importing import store
from knowledge.catalogue.model import Document
from knowledge.catalogue.plaintext import only_spaces_differ, plain
from knowledge.catalogue.report import Action, ImportReport, Issue
from knowledge.catalogue.storage import load
from knowledge.errors import ImportFailed
from knowledge.vocabulary import LANGUAGES, NEEDS, TRANSLATION_STATUSES

#: Fields that belong to the answer whatever its language; the rest belongs to the text.
_SHARED: Final = ("id", "needs", "country", "source_url", "assured_date")


async def import_answers(
    engine: AsyncEngine, path: Path, *, dry_run: bool = False, who: str = "import", leave_edited: bool = False
) -> ImportReport:
    """Imports a file of JSON Lines ``{"id","language","title","text","needs",…}``.

    Lines of one id are one answer; the first line is its leading language. A language that the file does not give stays as
    it was. A line that cannot be used is refused by itself.

    Raises:
        ImportFailed: The file cannot be read or no line of it is an answer. Nothing was changed.
    """
    gathered = await gather_answers(engine, path)
    return await store(engine, gathered, dry_run=dry_run, who=who, leave_edited=leave_edited)


async def gather_answers(engine: AsyncEngine, path: Path) -> Gathered:
    """The answers of a file as they would be stored; see :func:`import_answers`."""
    lines = await asyncio.to_thread(_lines, path)
    gathered = Gathered(path.name)
    reader = _Lines(gathered)
    for number, line in lines:
        reader.add(number, line)
    if lines and not reader.texts:
        first = next(iter(gathered.issues), None)
        raise ImportFailed(
            file=str(path),
            line=first.line if first else 1,
            expected="one JSON object with id, language, title, text a line",
        )

    async with reading(engine) as connection:
        present = await load(connection, "answer", reader.texts)
    reader.finish(present)
    return gathered


def _lines(path: Path) -> list[tuple[int, str]]:
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise ImportFailed(file=str(path), expected="a readable file", value=error.strerror) from None
    except UnicodeDecodeError as error:
        raise ImportFailed(file=str(path), expected="UTF-8", value=f"byte {error.start}") from None
    return [(number, line) for number, line in enumerate(text.split("\n"), 1) if line.strip()]


class _Lines:
    def __init__(self, gathered: Gathered) -> None:
        self._gathered = gathered
        self._shared: dict[str, Document] = {}
        self.texts: dict[str, dict[str, Document]] = {}
        self._line, self._record = 0, ""

    def _tell(
        self, code: str, action: Action, path: tuple[str | int, ...], value: Any, expected: str
    ) -> None:
        shown = (value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=str))[
            :200
        ]
        self._gathered.issues.append(
            Issue(code, action, self._gathered.file, self._line or None, self._record, ".".join(map(str, path)), shown, expected)
        )  # fmt: skip

    def _refuse(self, code: str, field: str, value: Any, expected: str) -> None:
        self._tell(code, "refused", (field,) if field else (), value, expected)
        self._gathered.refused += 1

    def add(self, number: int, line: str) -> None:
        self._line, self._record = number, ""
        try:
            row = json.loads(line)
        except (json.JSONDecodeError, RecursionError) as error:
            self._refuse("json_invalid", "", line[:60], f"valid JSON ({error})")
            return
        if not isinstance(row, dict):
            self._refuse("no_object", "", row, "an object")
            return
        self._record = str(row.get("id") or "").strip()
        for field in ("id", "language", "title", "text", "source_url"):
            if not isinstance(row.get(field), str) or not row[field].strip():
                self._refuse(f"{field}_missing", field, row.get(field) or "", "text")
                return
        language = values.language_code(row["language"])
        if language not in LANGUAGES:
            self._refuse("language_unknown", "language", row["language"], f"one of {', '.join(LANGUAGES)}")
            return
        if language in self.texts.get(self._record, {}):
            self._refuse("language_repeated", "language", language, "one line for each id and language")
            return
        text = self._text(row, language)
        if not text["title"] or not text["text"]:
            self._refuse("text_missing", "text", row["text"], "text besides its markup")
            return
        shared = self._about(row)
        known = self._shared.setdefault(self._record, shared)
        for field, value in shared.items():
            if known.get(field) != value:
                said = f"{known.get(field)}, as said first"
                self._tell("said_differently", "noted", (field,), value, said)
        self.texts.setdefault(self._record, {})[language] = text

    def _clean(self, field: str, text: str) -> str:
        after = plain(text)
        if not only_spaces_differ(text, after):
            self._tell("markup_removed", "repaired", (field,), text, after[:300])
        return " ".join(after.split()) if field != "text" else after

    def _text(self, row: Document, language: str) -> Document:
        status = row.get("status") or "unreviewed"
        if status not in TRANSLATION_STATUSES:
            self._tell("translation_status", "repaired", ("status",), status, "unreviewed")
            status = "unreviewed"
        samples = row.get("samples") if isinstance(row.get("samples"), list) else []
        extra = {
            key: value for key, value in row.items() if key not in {*_SHARED, "samples"} and value is not None
        }
        return extra | {
            "language": language,
            "title": self._clean("title", row["title"]),
            "text": self._clean("text", row["text"]),
            "status": status,
            "samples": [
                sample.strip() for sample in samples or () if isinstance(sample, str) and sample.strip()
            ],
        }

    def _about(self, row: Document) -> Document:
        needs = row.get("needs") if isinstance(row.get("needs"), list) else []
        unknown = [need for need in needs or () if need not in NEEDS]
        if unknown:
            self._tell("need_unknown", "refused", ("needs",), unknown, f"one of {', '.join(NEEDS)}")
        about: Document = {"id": self._record, "needs": [need for need in needs or () if need in NEEDS]}
        if row.get("country"):
            country = values.country_code(str(row["country"]))
            if country is None:
                self._tell("country_unknown", "refused", ("country",), row["country"], "ISO 3166 alpha-2")
            else:
                about["country"] = country
        source = values.link(row["source_url"])
        if source is None:
            self._tell("link_invalid", "noted", ("source_url",), row["source_url"], "a web address")
        about["source_url"] = source or row["source_url"].strip()
        if row.get("assured_date"):
            day = values.iso_date(str(row["assured_date"]))
            if day is None:
                self._tell(
                    "date_invalid",
                    "refused",
                    ("assured_date",),
                    row["assured_date"],
                    "a date such as 2026-11-21",
                )
            else:
                about["assured_date"] = day
        return about

    def finish(self, present: dict[str, Document]) -> None:
        """Puts the lines of each id together, with the languages that the file leaves out."""
        self._line = 0
        for identifier, texts in self.texts.items():
            self._record = identifier
            known = present.get(identifier, {}).get("texts", ())
            merged = {text["language"]: texts.get(text["language"], text) for text in known} | texts
            document = fit("answer", self._shared[identifier] | {"texts": list(merged.values())}, self._tell)
            if document is None:
                self._gathered.refused += 1
            else:
                self._gathered.records["answer", identifier] = document
