"""Turns a provider's answer into a draft: what has one meaning only is filled in, the rest is left for a person to enter."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, Final, Literal, cast

from babel import Locale
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from knowledge.catalogue import facts, values
from knowledge.catalogue.confirming.asking import Confirmation, link_draft
from knowledge.catalogue.confirming.moving import moved
from knowledge.catalogue.database import writing
from knowledge.catalogue.drafts import Part
from knowledge.catalogue.drafts.storing import open_draft_on, started_from_on
from knowledge.catalogue.identifiers import stable_id
from knowledge.catalogue.model import Document, canonical
from knowledge.catalogue.plain_hours import read_hours
from knowledge.catalogue.plaintext import plain
from knowledge.catalogue.storage import services_around
from knowledge.catalogue.telling import Field
from knowledge.vocabulary import LANGUAGES

#: The author of such drafts in the history: no operator, so any operator may be the second person.
PROVIDER: Final = "provider"
#: Characters of one text of an answer.
LONGEST: Final = 2000
Exists = Literal["yes", "pause", "no"]
_LISTED: Final = re.compile(r"[,;/\n·•،؛]|\s(?:and|und|et|y|e|i|ve|și|si|oraz|та|і|й|и|و|او)\s")
#: Letters that the name of a language has at least.
_NAME: Final = 4
_STATUS: Final[Mapping[Exists, str]] = {"pause": "temporarily closed", "no": "inactive"}
#: Fields about which a provider is asked and may say something else.
ASKED: Final[tuple[Field, ...]] = (
    "name", "organization", "description", "needs", "address", "phone", "email", "url", "hours", "appointment", "languages",
    "eligibility", "cost", "accessibility", "alert",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Answer:
    """What a provider said.

    Attributes:
        changed: Field → what is right now, in the provider's words.
        exists: Whether there is such a service at all.
        note: Whatever else.
        confirmed: The provider said that all the rest is still true.
        taken: Which fields are in the draft.
    """

    changed: Mapping[Field, str] = field(default_factory=dict)
    exists: Exists = "yes"
    note: str = ""
    confirmed: bool = False
    taken: tuple[str, ...] = ()

    @property
    def all_true(self) -> bool:
        """Whether the provider said that nothing has changed."""
        return self.confirmed and not self.drafts_more

    @property
    def drafts_more(self) -> bool:
        """Whether anything has changed that a draft could hold."""
        return bool(self.changed) or self.exists != "yes"

    def data(self) -> dict[str, Any]:
        """As JSON holds it."""
        return {
            "changed": dict(self.changed),
            "exists": self.exists,
            "note": self.note,
            "confirmed": self.confirmed,
            "taken": list(self.taken),
        }

    @classmethod
    def of(cls, data: Mapping[str, Any]) -> Answer:
        """What :meth:`data` made, or a form sent; unknown fields and empty texts are dropped."""
        said = dict(data.get("changed") or {})
        changed = {name: text for name in ASKED if (text := plain(str(said.get(name) or "")))}
        exists = str(data.get("exists") or "yes")
        return cls(
            changed,
            cast(Exists, exists) if exists in ("pause", "no") else "yes",
            plain(str(data.get("note") or "")),
            data.get("confirmed") is True,
            tuple(data.get("taken") or ()),
        )


async def draft_of(
    engine: AsyncEngine, question: Confirmation, said: Answer, *, today: date, why: str
) -> None:
    """Opens a draft with what a provider said, and notes it with the question: both or neither.

    Whoever made the link is known by the question only: a draft without it could be published by that person alone.

    Args:
        question: What was asked, and in which language.
        today: Day of the answer: the service counts as checked on it.
        why: For the history.

    Raises:
        UnknownRecord: The service is no longer there.
    """
    async with writing(engine) as connection:
        service, *around = await started_from_on(connection, "service", question.service_id)
        document, taken = applied(
            dict(service.document or {}), [part.document or {} for part in around], said, question.language
        )
        around, at_address = await _moved(
            connection, question.service_id, around, said.changed.get("address", "")
        )
        taken += at_address
        document["assured_date"] = today.isoformat()
        drafted = [Part(service.kind, service.id, service.base, canonical("service", document)), *around]
        made = await open_draft_on(connection, drafted, who=PROVIDER, why=why)
        await link_draft(connection, question.id, made.id, taken)


async def _moved(
    connection: AsyncConnection, service_id: str, around: Sequence[Part], text: str
) -> tuple[list[Part], list[str]]:
    """The records around the service with a new address; only where it has one place, which no other service shares."""
    places = [part for part in around if part.kind == "location"]
    if len(places) != 1 or await services_around(connection, (), [places[0].id]) != {service_id}:
        return list(around), []
    changed = moved(places[0].document or {}, text)
    if changed is None:
        return list(around), []
    new = replace(places[0], document=canonical("location", changed))
    return [new if part is places[0] else part for part in around], ["address"]


def applied(
    service: Document, around: Sequence[Document], said: Answer, language: str
) -> tuple[Document, list[str]]:
    """The service with as much of an answer as has one meaning only, and the fields that are in it."""
    done = dict(service)
    taken: list[str] = []
    country = next(
        (str(row["country"]) for one in around for row in one.get("addresses") or () if row.get("country")),
        None,
    )
    for name, text in said.changed.items():
        change = _CHANGES.get(name)
        if change is not None and change(done, text, country, language):
            taken.append(name)
    if said.exists != "yes":
        done["status"] = _STATUS[said.exists]
        taken.append("status")
    return done, taken


def _phone(service: Document, text: str, country: str | None, language: str) -> bool:
    found = [number for line in text.split("\n") for number in values.phone_numbers(line, country)]
    if (
        not found
        or any(number.words for number in found)
        or not all(values.is_dialable(one.number, country) for one in found)
    ):
        return False
    links = service.get("service_at_locations") or ()
    if any(link.get("phones") for link in links) or not service.get("phones"):
        return False  # which of several places the numbers belong to, nobody said
    known = {row["number"]: row for row in service["phones"]}
    service["phones"] = [
        known.get(one.number) or {"id": stable_id(service["id"], "phone", one.number), "number": one.number}
        for one in found
    ]
    return True


def _email(service: Document, text: str, country: str | None, language: str) -> bool:
    found = values.email(text)
    if found != text.strip():
        return False
    service["email"] = found
    return True


def _url(service: Document, text: str, country: str | None, language: str) -> bool:
    found = values.link(text)
    if found is None:
        return False
    service["url"] = found
    return True


def _hours(service: Document, text: str, country: str | None, language: str) -> bool:
    read = read_hours(text)
    links = service.get("service_at_locations") or ()
    if (
        read is None
        or read.osm is None
        or any(link.get("schedules") or facts.first(link, "osm_hours") for link in links)
    ):
        return False
    if not (service.get("schedules") or facts.first(service, "osm_hours")):
        return False  # the hours are those of the place, which other services share
    rows = [row for row in service.get("attributes") or () if row.get("link_type") != "osm_hours"]
    row = {
        "id": stable_id(service["id"], "osm_hours"),
        "link_entity": "service",
        "link_type": "osm_hours",
        "value": read.osm,
    }
    service["attributes"] = [*rows, row]
    service.pop("schedules", None)
    return True


def _languages(service: Document, text: str, country: str | None, language: str) -> bool:
    parts = [part.strip(" .") for part in _LISTED.split(text) if part.strip(" .")]
    codes = [values.language_code(part) for part in parts]
    if (
        not parts
        # Two or three letters that are no language of ours may be a word of another.
        or any(
            code is None or (len(part) < _NAME and code not in LANGUAGES)
            for part, code in zip(parts, codes, strict=True)
        )
        or any(link.get("languages") for link in service.get("service_at_locations") or ())
    ):
        return False
    known = {row.get("code"): row for row in service.get("languages") or ()}
    names = Locale("en").languages
    service["languages"] = [
        known.get(code)
        or {
            "id": stable_id(service["id"], "language", str(code)),
            "code": code,
            "name": names.get(str(code), str(code)),
        }
        for code in dict.fromkeys(codes)
    ]
    return True


def _text(key: str) -> Any:
    def change(service: Document, text: str, country: str | None, language: str) -> bool:
        if language == (facts.first(service, "text_language") or "en"):
            service[key] = text
            return True
        rows = list(service.get("translations") or ())
        place = ("service", service["id"], key, language)
        kept = [
            row for row in rows if (row["entity"], row["entity_id"], row["field"], row["language"]) != place
        ]
        fresh = dict(zip(("entity", "entity_id", "field", "language"), place, strict=True))
        service["translations"] = [*kept, fresh | {"text": text, "status": "unreviewed"}]
        return len(kept) != len(
            rows
        )  # without such a translation before, the original changes as well: somebody has to look

    return change


_CHANGES: Final[Mapping[str, Any]] = {
    "phone": _phone, "email": _email, "url": _url, "hours": _hours, "description": _text("description"),
    "eligibility": _text("eligibility_description"), "alert": _text("alert"),
    "languages": _languages,
}  # fmt: skip
