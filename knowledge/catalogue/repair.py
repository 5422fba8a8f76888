"""Goes through one HSDS object as it was written and makes of it what the standard means, telling of every change.

Nothing is guessed: what has one meaning only is repaired, what has none is left out, what is odd but possible is noted.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from knowledge.catalogue import values
from knowledge.catalogue.facts import PART_LISTS
from knowledge.catalogue.identifiers import MISSING, Path, Raw, Tell, identifier, stable_id
from knowledge.catalogue.plaintext import one_line, only_spaces_differ, plain
from knowledge.catalogue.repair_hours import repaired_schedule
from knowledge.vocabulary import (
    ACCESSIBILITY,
    COSTS,
    GENDERS,
    GROUPS,
    NEEDS,
    SERVICE_STATUSES,
    STATUSES,
    TRANSLATION_STATUSES,
)

_LONG_TEXTS: Final = frozenset(
    {"description", "interpretation_services", "application_process", "wait_time", "fees_description", "accreditations",
     "eligibility_description", "alert", "transportation", "notes", "details", "note"}
)  # fmt: skip
_SHORT_TEXTS: Final = frozenset({"name", "alternate_name", "title", "city", "address_1", "address_2"})
_DATES: Final = frozenset({"assured_date", "valid_from", "valid_to", "until", "dtstart"})
_EMAILS: Final = frozenset({"email", "assurer_email"})
_LINKS: Final = frozenset({"url", "website", "schedule_link"})
_WHOLE: Final = frozenset({"minimum_age", "maximum_age", "count", "interval"})
_STATUS_WORDS: Final = {
    "temporarily_closed": "temporarily closed", "temporarily-closed": "temporarily closed",
    "suspended": "temporarily closed", "closed": "inactive",
}  # fmt: skip
_KNOWN: Final = {
    "need": NEEDS, "accepts_status": STATUSES, "group": GROUPS, "accessibility": ACCESSIBILITY,
    "location_precision": ("exact", "town"), "appointment": ("required", "walk_in"),
    "gender": GENDERS, "cost": COSTS,
}  # fmt: skip


#: Objects that are records of their own wherever they are nested.
_SINGLE: Final = {"service": ("organization",), "service_at_location": ("location",)}


class Repairer:
    """Repairs one service (or organisation, location …) object.

    Args:
        tell: Hears of every repair, refusal and oddity.
    """

    def __init__(self, tell: Tell) -> None:
        self._tell = tell
        self._country: str | None = None
        self._paths: dict[int, Path] = {}
        self._parts: list[Raw] = []

    def raw_path(self, part: Raw) -> Path | None:
        """Where a repaired part stood in the raw object: parts before it may have been left out or made into several."""
        return self._paths.get(id(part))

    def entity(self, kind: str, raw: Raw, path: Path = (), *, country: str | None = None) -> Raw:
        """A repaired copy of the object; unknown fields are kept, fields that hold nothing are dropped."""
        before, self._country = self._country, country or _country_of(raw) or self._country
        done: Raw = {}
        for key, value in raw.items():
            here = (*path, key)
            if value is None:
                continue
            if key in PART_LISTS:
                if isinstance(value, list):
                    done[key] = self._list(PART_LISTS[key], value, here)
                else:
                    self._tell("type_invalid", "refused", here, value, "a list")
            elif key in _SINGLE.get(kind, ()):
                if isinstance(value, dict):
                    done[key] = self.entity(key, value, here)
                else:
                    self._tell("type_invalid", "refused", here, value, "an object")
            elif (proper := self._value(key, value, here)) is not None:
                done[key] = proper
        special = {"location": self._location, "service": self._service, "address": self._address}.get(kind)
        if special:
            special(done, path)
        self._country = before
        return done

    def _list(self, kind: str, rows: list[Any], path: Path) -> list[Raw]:
        done: list[Raw] = []
        for index, row in enumerate(rows):
            here = (*path, index)
            if not isinstance(row, dict):
                self._tell("no_object", "refused", here, row, f"an object ({kind})")
                continue
            part = self.entity(kind, row, here)
            makers = {
                "phone": self._phone, "schedule": self._schedule, "language": self._language, "attribute": self._attribute,
            }  # fmt: skip
            made = makers[kind](part, here) if kind in makers else [part]
            for one in made:
                self._paths[id(one)] = here
            self._parts.extend(made)  # kept alive: their numbers must not become those of others
            done.extend(made)
        return done

    def _value(self, key: str, value: Any, path: Path) -> Any:
        """One plain field, None when it has to go."""
        if key in _LONG_TEXTS or key in _SHORT_TEXTS:
            return self._text(key, value, path)
        if key in _EMAILS:
            return self._converted("email_invalid", values.email, value, path, "an e-mail address")
        if key in _LINKS and not isinstance(value, (dict, list)):
            return self._converted("link_invalid", values.link, value, path, "a web address (https://…)")
        if key in _DATES:
            return self._converted("date_invalid", values.iso_date, value, path, "a date such as 2026-11-21")
        if key in _WHOLE:
            return self._whole(value, path)
        if key == "id" or key.endswith("_id"):
            return identifier(value) or None
        return value

    def _text(self, key: str, value: Any, path: Path) -> str | None:
        if isinstance(value, (dict, list)):
            self._tell("text_invalid", "refused", path, value, "text")
            return None
        before = str(value)
        after = one_line(before) if key in _SHORT_TEXTS else plain(before)
        if not only_spaces_differ(before, after):
            self._tell("markup_removed", "repaired", path, before, after)
        return after or None

    def _converted(
        self, code: str, convert: Callable[[str], str | None], value: Any, path: Path, expected: str
    ) -> str | None:
        before = str(value).strip()
        if before.casefold() in MISSING:
            return None
        after = None if isinstance(value, (dict, list)) else convert(before)
        if after is None:
            self._tell(code, "refused", path, value, expected)
        elif after != before and not before.startswith(f"{after}T"):
            self._tell(code, "repaired", path, before, after)
        return after

    def _whole(self, value: Any, path: Path) -> int | None:
        if isinstance(value, str) and value.strip().casefold() in MISSING:
            return None
        try:
            number = float(value) if not isinstance(value, bool) else -1
        except (TypeError, ValueError):
            number = -1
        if not 0 <= number <= 100_000 or number != int(number):
            self._tell("number_invalid", "refused", path, value, "a whole number from 0")
            return None
        return int(number)

    def _service(self, done: Raw, path: Path) -> None:
        status = str(done.get("status") or "").strip().casefold()
        proper = _STATUS_WORDS.get(status, status)
        if not proper:
            done["status"] = "active"
            self._tell("status_missing", "repaired", (*path, "status"), "", "active")
        elif proper not in SERVICE_STATUSES:
            # Hidden until somebody says what it means: better no service than a closed door.
            self._tell("status_unknown", "repaired", (*path, "status"), done["status"], "inactive")
            done["status"] = "inactive"
        else:
            if proper != done["status"]:
                self._tell("status_unknown", "repaired", (*path, "status"), done["status"], proper)
            done["status"] = proper
        low, high = done.get("minimum_age"), done.get("maximum_age")
        if low is not None and high is not None and low > high:
            self._tell(
                "ages_contradict", "refused", (*path, "minimum_age"), f"{low} > {high}", "minimum ≤ maximum"
            )
            del done["minimum_age"], done["maximum_age"]

    def _location(self, done: Raw, path: Path) -> None:
        pair: list[float] = []
        for key in ("latitude", "longitude"):
            raw = done.pop(key, None)
            if raw is None or str(raw).strip().casefold() in MISSING:
                continue
            number = values.degrees(raw)
            if number is None:
                self._tell("coordinates_invalid", "refused", (*path, key), raw, "degrees (WGS 84)")
            else:
                if not isinstance(raw, (int, float)):
                    self._tell("coordinates_text", "repaired", (*path, key), raw, str(number))
                pair.append(number)
        if len(pair) != 2:
            if pair:
                self._tell("coordinates_incomplete", "refused", path, pair[0], "latitude and longitude")
            return
        country = _country_of(done) or self._country
        lat, lon = pair
        if fixed := self._degrees(lat, lon, country, path):
            done["latitude"], done["longitude"] = fixed

    def _degrees(self, lat: float, lon: float, country: str | None, path: Path) -> tuple[float, float] | None:
        here = (*path, "latitude")
        valid = abs(lat) <= 90 and abs(lon) <= 180 and (lat, lon) != (0, 0)
        swapped = abs(lon) <= 90 and abs(lat) <= 180
        fits, fits_swapped = values.fits_country(lat, lon, country), values.fits_country(lon, lat, country)
        if valid and fits is not False:
            return lat, lon
        if swapped and (fits_swapped if country and fits is not None else not valid and (lat, lon) != (0, 0)):
            self._tell("coordinates_swapped", "repaired", here, f"{lat}, {lon}", f"{lon}, {lat}")
            return lon, lat
        if not valid:
            self._tell("coordinates_out_of_range", "refused", here, f"{lat}, {lon}", "-90…90, -180…180")
            return None
        self._tell("coordinates_elsewhere", "noted", here, f"{lat}, {lon}", f"a place in {country}")
        return lat, lon

    def _address(self, done: Raw, path: Path) -> None:
        raw = done.get("country")
        if raw is None:
            return
        code = values.country_code(str(raw))
        if code is None:
            self._tell("country_unknown", "noted", (*path, "country"), raw, "ISO 3166 alpha-2")
        elif code != raw:
            self._tell("country_unknown", "repaired", (*path, "country"), raw, code)
            done["country"] = code

    def _phone(self, part: Raw, path: Path) -> list[Raw]:
        raw = part.get("number")
        here = (*path, "number")
        if raw is None or str(raw).strip().casefold() in MISSING:
            self._tell("phone_missing", "refused", here, raw or "", "a telephone number")
            return []
        text = str(raw).strip()
        numbers = values.phone_numbers(text, self._country)
        if not numbers:
            self._tell("phone_invalid", "refused", here, raw, "a telephone number")
            return []
        if [number.number for number in numbers] != [text]:
            self._tell("phone_words", "repaired", here, raw, " · ".join(number.number for number in numbers))
        done: list[Raw] = []
        for index, found in enumerate(numbers):
            row = part | {"number": found.number}
            if index and row.get("id"):
                row["id"] = stable_id(row["id"], found.number)
            if found.extension and not row.get("extension"):
                row["extension"] = found.extension
            if found.words and not row.get("description"):
                row["description"] = found.words
            if not values.is_dialable(found.number, self._country):
                self._tell(
                    "phone_unlikely",
                    "noted",
                    here,
                    found.number,
                    f"a number of {self._country or 'its country'}",
                )
            done.append(row)
        return done

    def _schedule(self, part: Raw, path: Path) -> list[Raw]:
        return repaired_schedule(part, path, self._tell, self._country)

    def _language(self, part: Raw, path: Path) -> list[Raw]:
        code = str(part.get("code") or "").strip()
        proper = values.language_code(code) if code else None
        if proper is None and part.get("name"):
            proper = values.language_code(str(part["name"])) if len(str(part["name"])) > 3 else None
        if proper is None:
            if not code and not part.get("name"):
                return []
            self._tell("language_unknown", "noted", (*path, "code"), code or part.get("name"), "ISO 639-1")
        elif proper != code:
            self._tell("language_code", "repaired", (*path, "code"), code or part.get("name"), proper)
            part["code"] = proper
        return [part]

    def _attribute(self, part: Raw, path: Path) -> list[Raw]:
        kind = str(part.get("link_type") or "")
        value = part.get("value")
        if isinstance(value, bool):
            part["value"] = value = "true" if value else "false"
        text = str(value or "").strip()
        if kind in _KNOWN and text not in _KNOWN[kind]:
            lower = text.casefold().replace(" ", "_").replace("-", "_")
            if lower in _KNOWN[kind]:
                self._tell("attribute_value", "repaired", (*path, "value"), text, lower)
                part["value"] = lower
            else:
                self._tell(
                    "attribute_value", "noted", (*path, "value"), text, f"one of {', '.join(_KNOWN[kind])}"
                )
        elif kind == "expires" and text and values.iso_date(text) is None:
            self._tell("attribute_value", "noted", (*path, "value"), text, "a date such as 2026-11-21")
        elif kind in {"sample", "source"} and text:
            part["value"] = self._text("name", text, (*path, "value"))
        return [part]

    def translation(self, row: Raw, path: Path) -> Raw | None:
        """A repaired row of the translations list, None if it cannot be used."""
        done = {key: value for key, value in row.items() if value is not None}
        for key in ("entity", "field", "language", "text"):
            if not str(done.get(key) or "").strip():
                self._tell("translation_incomplete", "refused", (*path, key), row.get(key) or "", "a value")
                return None
        language = values.language_code(str(done["language"]))
        if language is None:
            self._tell("language_unknown", "refused", (*path, "language"), done["language"], "ISO 639-1")
            return None
        text = self._text(
            "description" if done["field"] in _LONG_TEXTS else "name", done["text"], (*path, "text")
        )
        if text is None:
            return None
        status = str(done.get("status") or "unreviewed").strip()
        if status not in TRANSLATION_STATUSES:
            # Never believe that a person checked it when the file does not say so.
            expected = f"unreviewed (one of {', '.join(TRANSLATION_STATUSES)})"
            self._tell("translation_status", "repaired", (*path, "status"), status, expected)
            status = "unreviewed"
        return done | {"language": language, "text": text, "status": status}


def _country_of(raw: Raw) -> str | None:
    """The country of the first address in the object or in its first location."""
    addresses, links = raw.get("addresses"), raw.get("service_at_locations")
    for row in addresses if isinstance(addresses, list) else ():
        if isinstance(row, dict) and row.get("country"):
            return values.country_code(str(row["country"]))
    for link in links if isinstance(links, list) else ():
        if isinstance(link, dict) and isinstance(link.get("location"), dict):
            found = _country_of(link["location"])
            if found:
                return found
    return None
