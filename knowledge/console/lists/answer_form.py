"""An answer as a form has it: facts that belong to all languages, and a text for each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, Final, Self

from starlette.datastructures import FormData

from knowledge.catalogue import facts, values
from knowledge.catalogue.checks_texts import link_fault
from knowledge.catalogue.model import Document
from knowledge.catalogue.plaintext import one_line, plain
from knowledge.catalogue.translations import REVIEW
from knowledge.vocabulary import LANGUAGES, NEEDS

_LONGEST: Final = 20_000
_SAMPLES: Final = 60


@dataclass(frozen=True, slots=True)
class Written:
    """The text of one language as a form has it; ``samples`` one question a line."""

    title: str = ""
    text: str = ""
    samples: str = ""

    @property
    def empty(self) -> bool:
        """Whether there is neither title nor text."""
        return not (self.title or self.text)


@dataclass(frozen=True, slots=True)
class AnswerForm:
    """An answer as a form has it.

    Attributes:
        leading: The language that all others are made from.
        texts: Language → text; languages that are not here stay as they are.
        assured: ISO date or "".
    """

    needs: tuple[str, ...] = ()
    country: str = ""
    source_url: str = ""
    assured: str = ""
    leading: str = "en"
    texts: Mapping[str, Written] = field(default_factory=dict)

    @classmethod
    def of(cls, answer: Document, languages: Sequence[str]) -> Self:
        """Of a stored answer (or a draft that is not complete yet), with the texts of these languages and the leading one."""
        texts = answer.get("texts") or []
        leading = texts[0]["language"] if texts else (languages[0] if languages else "en")
        stored = {text["language"]: text for text in texts}
        return cls(
            needs=tuple(answer.get("needs") or ()),
            country=str(answer.get("country") or ""),
            source_url=str(answer.get("source_url") or ""),
            assured=str(answer.get("assured_date") or "")[:10],
            leading=leading,
            texts={code: _written(stored.get(code, {})) for code in dict.fromkeys((leading, *languages))},
        )

    @classmethod
    def read(cls, form: FormData, leading: str) -> Self:
        """Of a sent form."""

        def text(name: str, longest: int = _LONGEST) -> str:
            value = form.get(name)
            return value.replace("\r\n", "\n").strip()[:longest] if isinstance(value, str) else ""

        shown = [code for code in LANGUAGES if code in form.getlist("shown")]
        return cls(
            needs=tuple(need for need in NEEDS if need in form.getlist("need")),
            country=text("country", 2).upper(),
            source_url=text("source_url", 2000),
            assured=text("assured", 10),
            leading=leading,
            texts={
                code: Written(text(f"title.{code}", 300), text(f"text.{code}"), text(f"samples.{code}"))
                for code in shown
            },
        )

    def with_language(self, language: str) -> Self:
        """The form with room for another language."""
        return replace(self, texts={**self.texts, language: self.texts.get(language, Written())})

    def problems(self, today: date) -> dict[str, str]:
        """Field → text key of what is wrong with it."""
        found: dict[str, str] = {}
        if not self.needs:
            found["need"] = "lists-error-need"
        if not self.source_url or link_fault(self.source_url):
            found["source_url"] = "lists-error-source"
        checked = facts.day(self.assured)
        if self.assured and (checked is None or checked > today):
            found["assured"] = "lists-error-date"
        for code, written in self.texts.items():
            if code == self.leading:
                if not written.title:
                    found[f"title.{code}"] = "lists-error-title"
                if not written.text:
                    found[f"text.{code}"] = "lists-error-text"
            elif bool(written.title) != bool(written.text):
                lacking = "text" if written.title else "title"
                found[f"{lacking}.{code}"] = "lists-error-pair"
        return found

    def put_into(self, answer: Document, *, reader: str | None, today: date) -> Document:
        """The answer as the form has it; what the form does not show stays.

        A text that was changed is unread, unless its writer says to have read it; one that was emptied is taken away.
        """
        done = {
            key: value for key, value in answer.items() if key not in ("country", "assured_date", "texts")
        }
        done |= {"needs": list(self.needs), "source_url": values.link(self.source_url) or self.source_url}
        if self.country:
            done["country"] = self.country
        if self.assured:
            done["assured_date"] = self.assured
        stored = {text["language"]: text for text in answer.get("texts") or ()}
        for code, written in self.texts.items():
            past = stored.get(code, {"language": code})
            if written.empty and code != self.leading:
                stored.pop(code, None)
            elif _written(past) != written:
                stored[code] = _rewritten(past, written, reader, today)
        first = [stored.pop(self.leading)] if self.leading in stored else []
        return done | {"texts": [*first, *stored.values()]}


def _written(text: Mapping[str, Any]) -> Written:
    samples = "\n".join(text.get("samples") or ())
    return Written(str(text.get("title") or ""), str(text.get("text") or ""), samples)


def _rewritten(past: Mapping[str, Any], written: Written, reader: str | None, today: date) -> Document:
    done = {key: value for key, value in past.items() if key != "samples"}
    done |= {"title": one_line(written.title), "text": plain(written.text)}
    samples = [" ".join(line.split()) for line in written.samples.split("\n")]
    if kept := list(dict.fromkeys(line for line in samples if line))[:_SAMPLES]:
        done["samples"] = kept
    if (done["title"], done["text"]) != (past.get("title"), past.get("text")):
        for key in (*REVIEW, "source_hash"):
            done.pop(key, None)
        done["status"] = "unreviewed"
    if reader is not None:
        done |= {"status": "human", "reviewer": reader, "reviewed": today.isoformat()}
    return done
