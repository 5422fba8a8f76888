"""Makes records out of the objects of a file: every service with its organisation and locations taken out of it, once each."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any, Final

from knowledge.catalogue import facts
from knowledge.catalogue.fitting import fit
from knowledge.catalogue.identifiers import Path, Raw, identifier, stable_id
from knowledge.catalogue.model import Document, RecordKind, source_hash
from knowledge.catalogue.repair import Repairer
from knowledge.catalogue.report import Action, Issue
from knowledge.catalogue.spoken_hours import without_echo
from knowledge.catalogue.unfit import without_unfit

_NAME_LENGTH: Final = 80
#: Finds file, line and name of the field of a path inside the object at hand.
Where = Callable[[Path], tuple[str, int | None, str]]


@dataclass(slots=True)
class Gathered:
    """The records of a file, in its order, and what had to be said about them.

    Attributes:
        file: Name of the file or package.
        records: Canonical documents by kind and id.
        issues: In the order of the file.
        refused: Whole records that were left out.
        ids_made: Parts without an id that were given one, by kind of part.
    """

    file: str
    records: dict[tuple[RecordKind, str], Document] = field(default_factory=dict)
    issues: list[Issue] = field(default_factory=list)
    refused: int = 0
    ids_made: Counter[str] = field(default_factory=Counter)


class Gatherer:
    """Takes objects one by one; whatever is wrong with one never touches the others.

    Args:
        file: Name for the report.
        example: Whether every service is an invented one and is marked so.
        rows: Whether each line holds one object only, as in CSV: what stands there is then told once, however many services share it.
    """

    def __init__(self, file: str, *, example: bool = False, rows: bool = False) -> None:
        self.result = Gathered(file)
        self._example = example
        self._told: set[tuple[object, ...]] | None = set() if rows else None
        self._where: Where = lambda path: (file, None, ".".join(map(str, path)))
        self._raw_path: Callable[[Raw], Path | None] = lambda _part: None
        self._record = ""

    def note(self, code: str, action: Action, path: Path, value: Any, expected: str) -> None:
        """Adds an issue about the object at hand."""
        shown = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=str)
        file, line, name = self._where(path)
        self.note_at(code, action, file, line, name, shown, expected)

    def note_at(
        self, code: str, action: Action, file: str, line: int | None, name: str, value: str, expected: str
    ) -> None:
        """Adds an issue about a place in the file."""
        shown = value if len(value) <= 200 else f"{value[:199]}…"
        if self._told is not None:
            mark = (code, file, line, name, shown)
            if mark in self._told:
                return
            self._told.add(mark)
        self.result.issues.append(Issue(code, action, file, line, self._record, name, shown, expected[:300]))

    def add(self, raw: Any, where: Where, *, unfit: bool = False) -> None:
        """Takes one service object of the file.

        Args:
            where: Finds the place of a value, for the report.
            unfit: Whether its texts may hold characters that cannot be stored.
        """
        self._where, self._record = where, ""
        begun = len(self.result.issues)
        if unfit:
            raw = without_unfit(raw, self.note)
        if not isinstance(raw, dict):
            self._refuse("no_object", (), raw, "a service object")
            return
        self._record = identifier(raw.get("id"))
        repairer = Repairer(self.note)
        self._raw_path = repairer.raw_path
        service = repairer.entity("service", raw)
        organization = service.pop("organization", None)
        if not self._named(service, organization):
            self._refuse("name_missing", ("name",), "", "a name")
            return
        self._identify(service, organization)
        self._own(begun)
        translations = service.pop("translations", None)
        owner = self._organization(service, organization)
        places = list(self._places(service))
        if self._example and not facts.flag(service, "example"):
            mark = {
                "id": stable_id(self._record, "example"),
                "link_entity": "service",
                "link_type": "example",
                "value": "true",
            }
            service["attributes"] = [*service.get("attributes", ()), mark]
        self._name_parts("service", service, ())
        if not places and not service.get("service_at_locations"):
            self.note(
                "no_location", "noted", (), "", "a location; without one it is online or its place is unknown"
            )
        nested = [("organization", owner), *(("location", place) for place in places)]
        self._translate(translations, service, [(kind, part) for kind, part in nested if part], raw)
        for kind, document in nested:
            if document:
                self._keep(kind, document)  # type: ignore[arg-type]
        fitted = fit("service", service, self.note)
        if fitted is None:
            self.result.refused += 1
        else:
            self._keep_service(without_echo(fitted))

    def _refuse(self, code: str, path: Path, value: Any, expected: str) -> None:
        self.note(code, "refused", path, value, expected)
        self.result.refused += 1

    def _named(self, service: Raw, organization: Any) -> bool:
        if str(service.get("name") or "").strip():
            return True
        description = str(service.get("description") or "").strip().split("\n")[0]
        owner = organization.get("name") if isinstance(organization, dict) else None
        short = (
            description
            if len(description) <= _NAME_LENGTH
            else description[:_NAME_LENGTH].rsplit(" ", 1)[0] + "…"
        )
        name = service.get("alternate_name") or short or owner
        if not name:
            return False
        service["name"] = name
        self.note("name_missing", "repaired", ("name",), "", str(name))
        return True

    def _identify(self, service: Raw, organization: Any) -> None:
        if not service.get("id"):
            owner = organization if isinstance(organization, dict) else {}
            key = owner.get("id") or owner.get("name") or service.get("organization_id") or ""
            service["id"] = stable_id("service", str(key).casefold(), str(service["name"]).casefold())
            self._record = service["id"]
            self.note("id_missing", "repaired", ("id",), "", service["id"])
        self._record = service["id"]

    def _own(self, begun: int) -> None:
        """Gives what was said before the object had an id to the record that it became."""
        issues = self.result.issues
        issues[begun:] = [one if one.record else replace(one, record=self._record) for one in issues[begun:]]

    def _organization(self, service: Raw, raw: Any) -> Raw | None:
        if not isinstance(raw, dict):
            return None
        if not raw.get("id"):
            if not raw.get("name"):
                self.note(
                    "name_missing", "refused", ("organization",), "", "an organisation with an id and a name"
                )
                return None
            raw["id"] = service.get("organization_id") or stable_id(
                "organization", str(raw["name"]).casefold()
            )
            self.note("id_missing", "repaired", ("organization", "id"), "", raw["id"])
        service["organization_id"] = raw["id"]
        if not raw.get("name"):
            if raw.keys() - {"id"}:
                raw["name"] = raw.get("alternate_name") or raw.get("website") or raw.get("email")
            if not raw.get("name"):
                self.note("name_missing", "refused", ("organization", "name"), "", "a name")
                return None
            self.note("name_missing", "repaired", ("organization", "name"), "", raw["name"])
        self._name_parts("organization", raw, ("organization",))
        return raw

    def _places(self, service: Raw) -> Iterator[Raw]:
        for index, link in enumerate(service.get("service_at_locations") or ()):
            path: Path = self._raw_path(link) or ("service_at_locations", index)
            place = link.pop("location", None)
            if isinstance(place, dict) and place:
                if not place.get("id"):
                    place["id"] = link.get("location_id") or stable_id("location", _content(place))
                    self.note("id_missing", "repaired", (*path, "location", "id"), "", place["id"])
                if not place.get("name") and place.get("location_type", "physical") != "virtual":
                    city = next(
                        (row.get("city") for row in place.get("addresses") or () if row.get("city")), None
                    )
                    if city:
                        place["name"] = city
                        self.note("name_missing", "repaired", (*path, "location", "name"), "", city)
                link["location_id"] = place["id"]
                self._name_parts("location", place, (*path, "location"))
                yield place
            if not link.get("id"):
                link["id"] = stable_id("service_at_location", service["id"], link.get("location_id") or index)
                self.result.ids_made["service_at_location"] += 1

    def _name_parts(self, kind: str, document: Raw, path: Path) -> None:
        """Gives parts without an id one that stays the same, and parts that share one their own."""
        seen: dict[tuple[str, str], str] = {}
        for key, entity in facts.PART_LISTS.items():
            rows = document.get(key)
            if not isinstance(rows, list):
                continue
            kept: list[Raw] = []
            for index, row in enumerate(rows):
                here = self._raw_path(row) or (*path, key, index)
                content = _content(row)
                if not row.get("id"):
                    row["id"] = stable_id(document.get("id"), entity, content)
                    self.result.ids_made[entity] += 1
                known = seen.setdefault((entity, row["id"]), content)
                if known != content:
                    old, row["id"] = row["id"], stable_id(document.get("id"), entity, row["id"], content)
                    self.note("id_repeated", "repaired", (*here, "id"), old, row["id"])
                    if seen.setdefault((entity, row["id"]), content) != content:
                        continue
                elif any(other is not row and other.get("id") == row["id"] for other in kept):
                    self.note("id_repeated", "noted", here, row["id"], "said twice; kept once")
                    continue
                kept.append(row)
                self._name_parts(entity, row, here)
            document[key] = kept

    def _translate(self, rows: Any, service: Raw, nested: list[tuple[str, Raw]], raw: Raw) -> None:
        """Puts each translation with the record whose text it translates, and checks that it still does."""
        if not isinstance(rows, list):
            return
        holders = [("service", service), *nested]
        now: dict[tuple[str, str, str], str] = {}
        home: dict[tuple[str, str], Raw] = {}
        for kind, document in holders:
            document.setdefault("translations", [])
            for key, text in facts.originals(kind, document).items():
                now[key] = text
                home.setdefault(key[:2], document)
            home[(kind, document["id"])] = document
        then = _raw_originals(raw)
        seen: dict[tuple[str, ...], str] = {}
        for index, row in enumerate(rows):
            path: Path = ("translations", index)
            done = Repairer(self.note).translation(row, path) if isinstance(row, dict) else None
            if done is None:
                continue
            entity = str(done["entity"])
            if not done.get("entity_id"):
                owners = [document["id"] for kind, document in holders if kind == entity]
                if len(owners) != 1:
                    self.note("translation_orphan", "refused", path, entity, "the id of what was translated")
                    continue
                done["entity_id"] = owners[0]
            done["entity_id"] = str(done["entity_id"])
            place = (entity, done["entity_id"], str(done["field"]))
            if seen.setdefault((*place, done["language"]), done["text"]) != done["text"]:
                self.note(
                    "translation_repeated", "refused", path, done["language"], "one text for each language"
                )
                continue
            holder = home.get(place[:2], service)
            if any(_same_place(old, done) for old in holder["translations"]):
                continue
            self._date_translation(done, now.get(place), then.get(place), path)
            holder["translations"].append(done)

    def _date_translation(self, row: Raw, now: str | None, then: str | None, path: Path) -> None:
        if now is None:
            self.note(
                "translation_orphan", "noted", path, row["field"], "a text of the record that it translates"
            )
            return
        known = row.get("source_hash")
        if known and then is not None and known == source_hash(then):
            row["source_hash"] = source_hash(now)
        elif known and known != source_hash(now):
            self.note(
                "translation_stale",
                "noted",
                (*path, "source_hash"),
                row["field"],
                "the original has changed since",
            )

    def _keep(self, kind: RecordKind, document: Raw) -> None:
        fitted = fit(kind, document, self.note)
        if fitted is None:
            return
        fitted = without_echo(fitted)
        key = (kind, fitted["id"])
        known = self.result.records.get(key)
        if known is None:
            self.result.records[key] = fitted
        elif known != fitted:
            self._merge(kind, known, fitted)

    def _merge(self, kind: RecordKind, known: Document, other: Document) -> None:
        """The same organisation or location in several services: what was said first holds, what is new is added."""
        for name, value in other.items():
            if name == "translations":
                old = known.setdefault(name, [])
                old.extend(row for row in value if not any(_same_place(have, row) for have in old))
            elif known.get(name) in (None, [], ""):
                known[name] = value
            elif known[name] != value and value not in ([], ""):
                self.note(
                    "said_differently", "noted", (kind, name), value, f"as said first: {known[name]}"[:200]
                )

    def _keep_service(self, document: Document) -> None:
        key: tuple[RecordKind, str] = ("service", document["id"])
        known = self.result.records.get(key)
        if known is None:
            self.result.records[key] = document
        elif known == document:
            self.note("id_repeated", "noted", ("id",), document["id"], "said twice; kept once")
        elif known["name"].casefold() == document["name"].casefold():
            self._refuse("id_repeated", ("id",), document["id"], "an id used once; the first one is kept")
        else:
            fresh = stable_id("service", document["id"], document["name"].casefold())
            self.note("id_repeated", "repaired", ("id",), document["id"], fresh)
            for row in document.get("translations") or ():
                if row["entity"] == "service" and row["entity_id"] == document["id"]:
                    row["entity_id"] = fresh
            document["id"] = self._record = fresh
            self._keep_service(document)


def _content(row: Raw) -> str:
    return json.dumps({key: value for key, value in row.items() if key != "id"}, sort_keys=True, default=str)


def _same_place(one: Raw, other: Raw) -> bool:
    return all(one.get(key) == other.get(key) for key in ("entity", "entity_id", "field", "language"))


def _raw_originals(raw: Raw) -> dict[tuple[str, str, str], str]:
    """Texts as the file has them, before anything was repaired: what a source hash was made of."""
    found = dict(facts.originals("service", raw))
    if isinstance(raw.get("organization"), dict):
        found |= facts.originals("organization", raw["organization"])
    links = raw.get("service_at_locations")
    for link in links if isinstance(links, list) else ():
        if isinstance(link, dict) and isinstance(link.get("location"), dict):
            found |= facts.originals("location", link["location"])
    return found
