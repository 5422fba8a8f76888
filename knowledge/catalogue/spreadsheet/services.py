"""Makes HSDS services of the rows of a table and sends them the way every file goes: repaired, or told with line and column."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from knowledge.catalogue import values
from knowledge.catalogue.gathering import Gathered, Gatherer
from knowledge.catalogue.identifiers import Path, Raw, stable_id
from knowledge.catalogue.model import Document, RecordKind
from knowledge.catalogue.plain_hours import read_hours
from knowledge.catalogue.report import Action
from knowledge.catalogue.spreadsheet.columns import Layout, listed, needs_of, pair, pieces
from knowledge.catalogue.spreadsheet.sheet import Row, Sheet
from knowledge.catalogue.spreadsheet.words import (
    DAY_FIELDS,
    TRANSLATED,
    cost_word,
    is_walk_in,
    language_word,
    need_word,
    truth,
)
from knowledge.catalogue.storage import Key
from knowledge.vocabulary import ACCESSIBILITY, SERVICE_STATUSES

#: HSDS names of columns that are copied as they are.
_PLAIN: Final = {
    "email": "email", "url": "url", "minimum_age": "minimum_age", "maximum_age": "maximum_age", "assured_date": "assured_date",
}  # fmt: skip
_TEXTS: Final = {
    "name": "name",
    "description": "description",
    "eligibility": "eligibility_description",
    "alert": "alert",
}
_ADDRESS: Final = {
    "city": "city",
    "region": "state_province",
    "postal_code": "postal_code",
    "country": "country",
}
_PLACE: Final = ("address", "city", "region", "postal_code", "latitude", "longitude", "coordinates")
#: Which of our attributes a column gives; those of other columns stay as the catalogue has them.
_GIVES: Final = {
    "needs": ("need",), "cost": ("cost",), "appointment": ("appointment",), "confidential": ("confidential",), "source": ("source",),
    "accessibility": ("accessibility",), "hours": ("osm_hours", "appointment"), **dict.fromkeys(DAY_FIELDS, ("osm_hours",)),
}  # fmt: skip


def gather_sheet(
    sheet: Sheet, layout: Layout, *, organizations: Mapping[str, str] | None = None, most: int | None = None
) -> Gathered:
    """The services of a table.

    Args:
        layout: What is in which column.
        organizations: Name in small letters → id, of those that the catalogue has.
        most: Only the first so many rows, for a preview.
    """
    gatherer = Gatherer(sheet.name, rows=True)
    if sheet.cut:
        gatherer.note_at(
            "rows_cut", "refused", sheet.name, None, "", str(sheet.cut), f"at most {len(sheet.rows)} rows"
        )
    seen: dict[str, int] = {}
    for row in sheet.rows[:most]:
        _Reader(sheet, layout, row, gatherer, seen, organizations or {}).add()
    return gatherer.result


def completed(gathered: Gathered, layout: Layout, present: Mapping[Key, Document]) -> None:
    """Fills in what the catalogue knows of records and the table has no column for: a short table takes nothing away."""
    given = {kind for one in layout.targets if one.field for kind in _GIVES.get(one.field, ())}
    for key, document in gathered.records.items():
        old = present.get(key)
        if old is not None:
            gathered.records[key] = _filled(document, old, given, key[0])


def _filled(new: Document, old: Document, given: set[str], kind: RecordKind) -> Document:
    done = {**old, **new}
    if kind == "service":
        kept = [
            row
            for row in old.get("attributes") or ()
            if row.get("link_type") not in given | {"text_language"}
        ]
        mine = new.get("attributes") or []
        known = {(row.get("link_type"), row.get("value")) for row in mine}
        rest = [row for row in kept if (row.get("link_type"), row.get("value")) not in known]
        ids = {row.get("id"): place for place, row in enumerate(old.get("attributes") or ())}
        merged = sorted([*mine, *rest], key=lambda row: ids.get(row.get("id"), len(ids)))
        if merged:
            done["attributes"] = merged
        if (
            "osm_hours" in given
            and "schedules" in old
            and any(row.get("link_type") == "osm_hours" for row in mine)
        ):
            done.pop("schedules")
    if old.get("translations"):
        fresh = new.get("translations") or []
        said = {(row["entity_id"], row["field"], row["language"]) for row in fresh}
        done["translations"] = [
            *(
                row
                for row in old["translations"]
                if (row["entity_id"], row["field"], row["language"]) not in said
            ),
            *fresh,
        ]
    return done


class _Reader:
    """One row: its service, and which column each of the service's values came from."""

    def __init__(
        self,
        sheet: Sheet,
        layout: Layout,
        row: Row,
        gatherer: Gatherer,
        seen: dict[str, int],
        organizations: Mapping[str, str],
    ) -> None:
        self._sheet, self._layout, self._row, self._gatherer, self._seen = sheet, layout, row, gatherer, seen
        self._organizations = organizations
        self._origin: dict[Path, int] = {}
        self._raw: Raw = {}
        self._attributes: list[Raw] = []
        self._later: list[tuple[str, Any, int, Action, str]] = []

    def add(self) -> None:
        name, organization, city = (self._first(one) for one in ("name", "organization", "city"))
        self._identify(name, organization, city)
        self._texts()
        self._owner(organization)
        self._place(city)
        self._contacts()
        self._hours()
        self._facts()
        if self._attributes:
            self._raw["attributes"] = self._attributes
        self._raw.setdefault("status", "active")
        # Only after the record has its id can it be said of whom these are; so they are noted while it is at hand.
        self._gatherer.add(self._raw, self._where)
        for code, value, place, action, expected in self._later:
            header = self._sheet.header[place]
            self._gatherer.note_at(
                code, action, self._sheet.name, self._row.line, header, str(value), expected
            )

    def _where(self, path: Path) -> tuple[str, int | None, str]:
        for length in range(len(path), 0, -1):
            if (place := self._origin.get(path[:length])) is not None:
                return self._sheet.name, self._row.line, self._sheet.header[place]
        return self._sheet.name, self._row.line, ""

    def _cells(self, field: str, language: str | None = None) -> list[tuple[int, str]]:
        return [
            (place, self._row.cells[place])
            for place in self._layout.columns(field, language)
            if self._row.cells[place]
        ]

    def _first(self, field: str) -> str:
        found = self._cells(field)
        return found[0][1] if found else str(getattr(self._layout, field, "") or "")

    def _put(self, path: Path, value: Any, place: int) -> None:
        holder: Any = self._raw
        for step in path[:-1]:
            holder = holder[step]
        holder[path[-1]] = value
        self._origin[path] = place

    def _identify(self, name: str, organization: str, city: str) -> None:
        """The same row has the same id next month, as long as its name, provider and town are the same."""
        if own := self._cells("id"):
            self._put(("id",), own[0][1], own[0][0])
            return
        title = name or self._first("description")[:80] or organization
        if not title:
            return
        key = stable_id("sheet", organization.casefold(), title.casefold(), city.casefold())
        self._seen[key] = self._seen.get(key, 0) + 1
        if self._seen[key] > 1:
            address = self._first("address").casefold() or self._seen[key]
            key = stable_id(key, address)
            self._seen[key] = self._seen.get(key, 0) + 1
            if self._seen[key] > 1:
                key = stable_id(key, self._seen[key])
        self._raw["id"] = key

    def _texts(self) -> None:
        for field in TRANSLATED:
            if found := self._cells(field):
                self._put((_TEXTS[field],), "\n\n".join(text for _, text in found), found[0][0])
        rows: list[Raw] = []
        for place, target in enumerate(self._layout.targets):
            if target.language and target.field and (text := self._row.cells[place]):
                if _TEXTS[target.field] not in self._raw:
                    # Nothing to translate from: then it is the original.
                    self._put((_TEXTS[target.field],), text, place)
                    continue
                self._origin["translations", len(rows)] = place
                rows.append(
                    {
                        "entity": "service", "entity_id": self._raw.get("id"), "field": _TEXTS[target.field],
                        "language": target.language, "text": text, "status": "unreviewed",
                    }
                )  # fmt: skip
        if rows:
            self._raw["translations"] = rows
        if self._layout.language:
            self._attribute("text_language", self._layout.language)

    def _owner(self, organization: str) -> None:
        if organization:
            name = organization.casefold()
            identity = self._organizations.get(name) or stable_id("organization", name)
            self._raw["organization"] = {"id": identity, "name": organization}
            if found := self._cells("organization"):
                self._origin["organization",] = found[0][0]

    def _place(self, city: str) -> None:
        if not any(self._cells(field) for field in _PLACE) and not city:
            return
        identity = self._raw.get("id")
        place: Raw = {"location_type": "physical", "name": city} if city else {"location_type": "physical"}
        address: Raw = {"country": self._layout.country} if self._layout.country else {}
        if identity:
            place["id"] = stable_id(identity, "place")
            address["id"] = stable_id(identity, "address")
        place["addresses"] = [address]
        self._raw["service_at_locations"] = [{"location": place}]
        if identity:
            self._raw["service_at_locations"][0]["id"] = stable_id(identity, "link")
        here: Path = ("service_at_locations", 0, "location")
        there: Path = (*here, "addresses", 0)
        if found := self._cells("address"):
            self._put(
                (*there, "address_1"), ", ".join(" ".join(text.split()) for _, text in found), found[0][0]
            )
        address["city"] = city
        for field, name in _ADDRESS.items():
            if found := self._cells(field):
                self._put((*there, name), found[0][1], found[0][0])
        for field in ("latitude", "longitude"):
            if found := self._cells(field):
                degrees = values.degrees(found[0][1])
                self._put((*here, field), found[0][1] if degrees is None else degrees, found[0][0])
        for column, text in self._cells("coordinates"):
            if both := pair(text):
                self._put((*here, "latitude"), float(both[0]), column)
                self._put((*here, "longitude"), float(both[1]), column)
            else:
                self._tell(
                    "coordinates_invalid", text, column, "refused", "latitude, longitude such as 45.75, 21.22"
                )

    def _contacts(self) -> None:
        phones: list[Raw] = []
        for column, text in self._cells("phone"):
            for piece in pieces(text):
                self._origin["phones", len(phones)] = column
                phones.append({"number": piece})
        if phones:
            self._raw["phones"] = phones
        for field in ("email", "url"):
            found = self._cells(field)
            if found:
                self._put((_PLAIN[field],), found[0][1], found[0][0])
            for column, text in found[1:]:
                self._tell("second_value", text, column, "noted", f"one {field}; the first one is kept")

    def _hours(self) -> None:
        rules: list[str] = []
        asked = False
        unclear: list[tuple[int, str]] = []
        columns = [(None, place, text) for place, text in self._cells("hours")]
        days = [
            (name.removeprefix("hours_"), place, text)
            for name in DAY_FIELDS
            for place, text in self._cells(name)
        ]
        for day, place, text in [*columns, *days]:
            read = read_hours(text, day=day)
            if read is None:
                unclear.append((place, text))
                continue
            asked |= read.by_appointment
            if read.osm:
                rules.append(read.osm)
                self._origin["attributes", len(self._attributes)] = place
        if unclear:
            # Half of the hours would be worse than none: they stand as text, and somebody is told.
            for place, text in unclear:
                self._tell(
                    "hours_unclear",
                    text,
                    place,
                    "noted",
                    "hours such as Mo-Fr 9-17; kept as text in the description",
                )
            written = [
                f"{self._sheet.header[place]}: {' '.join(text.split())}"
                for _, place, text in [*columns, *days]
            ]
            self._raw["description"] = "\n\n".join(
                filter(None, [self._raw.get("description"), "\n".join(written)])
            )
        elif any(" off" not in rule or rule.count(";") for rule in rules):
            self._attribute("osm_hours", "; ".join(rules))
        if asked:
            self._attribute("appointment", "required")

    def _facts(self) -> None:
        for field in ("minimum_age", "maximum_age", "assured_date"):
            if found := self._cells(field):
                self._put((_PLAIN[field],), found[0][1], found[0][0])
        self._needs()
        codes: list[Raw] = []
        for place, text in self._cells("languages"):
            for word in listed(text):
                self._origin["languages", len(codes)] = place
                known = language_word(word)
                codes.append(
                    {"code": known} if known else {"code": word} if len(word) <= 3 else {"name": word}
                )
        if codes:
            self._raw["languages"] = codes
        for place, text in self._cells("cost"):
            kind = cost_word(text)
            if kind:
                self._attribute("cost", kind, place)
            else:
                self._put(("fees_description",), text, place)
        for place, text in self._cells("appointment"):
            answer = truth(text)
            if is_walk_in(text) or answer is False:
                self._attribute("appointment", "walk_in", place)
            elif answer:
                self._attribute("appointment", "required", place)
            else:
                self._put(("application_process",), text, place)
        for place, text in self._cells("confidential"):
            if truth(text) is not False:  # a badly written "secret" must not publish an address
                self._attribute("confidential", "true", place)
        for place, text in self._cells("accessibility"):
            words = listed(text.casefold())
            facts = [word.replace(" ", "_") for word in words if word.replace(" ", "_") in ACCESSIBILITY]
            if words and len(facts) == len(words):
                for word in facts:
                    self._attribute("accessibility", word, place)
            elif truth(text) is not False and "service_at_locations" in self._raw:
                path: Path = ("service_at_locations", 0, "location", "accessibility")
                self._put(path, [{"description": text}], place)
        for place, text in self._cells("source"):
            self._attribute("source", text, place)
        for place, text in self._cells("status"):
            answer = truth(text)
            known_status = text.casefold() in SERVICE_STATUSES
            self._put(
                ("status",),
                text if known_status or answer is None else "active" if answer else "inactive",
                place,
            )

    def _needs(self) -> None:
        wanted: list[str] = []
        for place, text in self._cells("needs"):
            whole = need_word(text)
            for word in [text] if whole else listed(text):
                found = needs_of(word, self._layout.needs)
                if not found and word not in self._layout.needs:
                    self._tell(
                        "need_unknown",
                        word,
                        place,
                        "refused",
                        "a kind of help that we know; say which one it is",
                    )
                for need in found:
                    if need not in wanted:
                        wanted.append(need)
                        self._attribute("need", need, place)

    def _attribute(self, kind: str, value: str, place: int | None = None) -> None:
        if place is not None:
            self._origin["attributes", len(self._attributes)] = place
        row = {"link_entity": "service", "link_type": kind, "value": value}
        if (identity := self._raw.get("id")) is not None:
            row["id"] = stable_id(identity, kind, value)
        if row not in self._attributes:
            self._attributes.append(row)

    def _tell(self, code: str, value: Any, place: int, action: Action, expected: str) -> None:
        self._later.append((code, value, place, action, expected))
