"""What an operator may narrow a list by, read from the address of the page and written back into it, so that a list can be kept as a link."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields, replace
from typing import Final, Literal, Self
from urllib.parse import urlencode

from starlette.datastructures import QueryParams

from knowledge.console.numerals import page_number
from knowledge.vocabulary import LANGUAGES, NEEDS, SERVICE_STATUSES

#: States of texts that can be looked for, in one language or in any.
TEXTS: Final = ("missing", "unread", "unreviewed", "machine", "stale", "human")
#: Those that wait for a reader, together ``unread``.
UNREAD: Final = ("unreviewed", "machine", "stale")
#: Marks that can be looked for; several together narrow further.
ONLY: Final = ("overdue", "draft", "reported", "example", "confidential")
SORTS: Final = ("relevance", "name", "organization", "checked", "changed")
#: Records on one page of a list.
PAGE: Final = 50
_LONGEST: Final = 200


@dataclass(frozen=True, slots=True)
class Filters:
    """One view of a list; empty means anything.

    Attributes:
        q: Words: what people write, or part of a name or number.
        language: Language of the words; empty lets it be guessed.
        status, need, town, country, organization, speaks: As their names say; the organisation by its id, the country by its code.
        texts: One of :data:`TEXTS`.
        texts_in: In which language; empty: in any.
        only: Some of :data:`ONLY`.
        sort: One of :data:`SORTS`; empty: by relevance where there are words, else by name.
        page: From 1.
    """

    q: str = ""
    language: str = ""
    status: str = ""
    need: str = ""
    town: str = ""
    country: str = ""
    organization: str = ""
    speaks: str = ""
    texts: str = ""
    texts_in: str = ""
    only: tuple[str, ...] = ()
    sort: str = ""
    page: int = 1

    @classmethod
    def read(cls, params: QueryParams) -> Self:
        """From the address; what is not known is left out, never an error."""

        def text(name: str) -> str:
            return params.get(name, "").strip()[:_LONGEST]

        def one_of(name: str, known: tuple[str, ...]) -> str:
            return value if (value := text(name)) in known else ""

        number = text("page")
        country = text("country").upper()
        return cls(
            q=text("q"),
            language=one_of("language", LANGUAGES),
            status=one_of("status", SERVICE_STATUSES),
            need=one_of("need", NEEDS),
            town=text("town"),
            country=country if len(country) == 2 else "",
            organization=text("organization"),
            speaks=text("speaks")[:16],
            texts=one_of("texts", TEXTS),
            texts_in=one_of("texts_in", LANGUAGES),
            only=tuple(mark for mark in ONLY if mark in params.getlist("only")),
            sort=one_of("sort", SORTS),
            page=page_number(number),
        )

    @property
    def order(self) -> Literal["relevance", "name", "organization", "checked", "changed"]:
        """The order meant."""
        if self.sort and (self.sort != "relevance" or self.q):
            return self.sort  # type: ignore[return-value]
        return "relevance" if self.q else "name"

    @property
    def narrowed(self) -> int:
        """How many filters are set, words aside."""
        plain = sum(
            bool(getattr(self, name))
            for name in ("status", "need", "town", "country", "organization", "speaks")
        )
        return plain + bool(self.texts) + len(self.only)

    def pairs(self) -> Iterator[tuple[str, str]]:
        """What is set, for an address or hidden fields."""
        for field in fields(self):
            value = getattr(self, field.name)
            if field.name == "only":
                yield from (("only", mark) for mark in value)
            elif field.name == "page":
                if value > 1:
                    yield "page", str(value)
            elif value:
                yield field.name, value

    def query(self, **changes: object) -> str:
        """The address's query with changes, from the first page unless a page is named; with its question mark, if anything is set."""
        changed = replace(self, **{"page": 1, **changes})  # type: ignore[arg-type]
        written = urlencode(list(changed.pairs()))
        return f"?{written}" if written else ""
