"""Which number to call in which country: only numbers that somebody checked, and never none at all."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Final

from knowledge.errors import CatalogueError

#: Kinds of crisis a number can be for.
CRISIS_KINDS: Final = ("self_harm", "violence", "medical", "child")

#: What a number is for; the channels have words for each of them.
PURPOSES: Final = (
    "emergency", "police", "ambulance", "fire", "emotional_support", "violence_women", "child", "missing_child", "other",
)  # fmt: skip

#: The numbers that come with the program.
SHIPPED: Final = Path(__file__).resolve().parent / "data" / "emergency.json"

#: Directive (EU) 2018/1972, Article 109: 112 is answered in every member state.
EU_COUNTRIES: Final = (
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU",
    "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK",
)  # fmt: skip

_DIRECTIVE: Final = "Directive (EU) 2018/1972, Article 109"
_MOLDOVA: Final = "Serviciul Național Unic pentru Apelurile de Urgență 112"
_UKRAINE: Final = "Ministry of Internal Affairs of Ukraine"


@dataclass(frozen=True, slots=True)
class EmergencyNumber:
    """One number and what is known of it.

    Attributes:
        number: As it is dialled in the country and shown.
        purpose: ``emergency``, ``police``, ``ambulance``, ``fire``, ``child``, ``emotional_support``, ``violence_women``, ``missing_child`` …
        country: ISO 3166 alpha-2; None for "112" told to somebody whose country is not known.
        crisis: Kinds of crisis it is for.
        languages: Languages spoken there; None when not known.
        hours: Opening hours in OpenStreetMap's syntax; None when not known.
        source, source_url: Who says so.
        verified: Day on which the source was read; None means that the number must not be shown.
        note: For operators; people are not shown it.
    """

    number: str
    purpose: str
    country: str | None = None
    crisis: tuple[str, ...] = ()
    languages: tuple[str, ...] | None = None
    hours: str | None = None
    source: str = ""
    source_url: str | None = None
    verified: date | None = None
    note: str = ""


#: What is shown whatever the file says: a damaged file must leave nobody without a number.
_CERTAIN: Final = (
    *(EmergencyNumber("112", "emergency", country, CRISIS_KINDS, None, "24/7", _DIRECTIVE) for country in EU_COUNTRIES),
    EmergencyNumber("112", "emergency", "MD", CRISIS_KINDS, None, "24/7", _MOLDOVA),
    EmergencyNumber("101", "fire", "UA", (), None, "24/7", _UKRAINE),
    EmergencyNumber("102", "police", "UA", ("violence", "child"), None, "24/7", _UKRAINE),
    EmergencyNumber("103", "ambulance", "UA", ("medical", "self_harm"), None, "24/7", _UKRAINE),
)  # fmt: skip
_ANYWHERE: Final = EmergencyNumber("112", "emergency", None, CRISIS_KINDS, None, None, _DIRECTIVE)
_GENERAL: Final = ("emergency", "ambulance", "police", "fire")


class EmergencyNumbers:
    """The numbers to give in a crisis.

    Args:
        entries: Numbers; those never verified are kept out of every answer.
        countries: Countries served, first ones first; named when a person's country is not known.
    """

    def __init__(self, entries: Iterable[EmergencyNumber] = (), countries: Sequence[str] = ()) -> None:
        self._shipped = tuple(entry for entry in entries if entry.verified is not None)
        self._entries = _with_certain(self._shipped)
        self._countries = tuple(country.upper() for country in countries)

    @classmethod
    def load(cls, path: Path, countries: Sequence[str] = ()) -> EmergencyNumbers:
        """Reads ``knowledge/data/emergency.json`` or a file like it.

        Raises:
            CatalogueError: With file, entry, field and what was expected. Use ``EmergencyNumbers()`` to go on with
                the numbers that are certain (112 in the EU and Moldova, 101–103 in Ukraine).
        """
        try:
            rows = json.loads(path.read_text(encoding="utf-8-sig"))
        except (OSError, UnicodeDecodeError) as error:
            raise CatalogueError(file=str(path), expected="a readable UTF-8 file", value=str(error)) from None
        except json.JSONDecodeError as error:
            raise CatalogueError(
                file=str(path), line=error.lineno, column=error.colno, expected="valid JSON", value=error.msg
            ) from None
        if not isinstance(rows, list):
            raise CatalogueError(file=str(path), line=1, expected="a list of numbers")
        return cls((_entry(row, number, path) for number, row in enumerate(rows, 1)), countries)

    def override(self, records: Mapping[str, Sequence[EmergencyNumber]]) -> None:
        """Lets what operators keep stand in the place of the first numbers, country by country.

        Numbers that are certain are given all the same. A country for which no verified number is kept has its first ones.
        Whoever asks meanwhile is given either all of the old numbers or all of the new ones.

        Args:
            records: ISO 3166 alpha-2 → numbers; countries that are not named have their first ones again.
        """
        kept = {
            country.upper(): checked
            for country, entries in records.items()
            if (checked := [entry for entry in entries if entry.verified is not None])
        }
        first = [entry for entry in self._shipped if entry.country not in kept]
        self._entries = _with_certain([*first, *(entry for entries in kept.values() for entry in entries)])

    def for_crisis(self, kind: str, country: str | None = None) -> tuple[EmergencyNumber, ...]:
        """Numbers to give, the one to call first in front.

        Args:
            kind: One of :data:`CRISIS_KINDS`.
            country: ISO 3166 alpha-2, None when not known. Then, or where no number of the country was verified, 112
                comes first, followed by what differs from it in the countries served.
        """
        here = self._of(country, kind) if country else []
        if here:
            return tuple(here)
        others = [
            entry for name in self._countries for entry in self._of(name, kind) if entry.number != "112"
        ]
        return (_ANYWHERE, *others)

    def for_country(self, country: str | None) -> tuple[EmergencyNumber, ...]:
        """Every verified number of a country, general ones first; 112 alone when there is none."""
        here = [entry for entry in self._entries if country and entry.country == country.upper()]
        return tuple(sorted(here, key=_general_first)) or (_ANYWHERE,)

    @property
    def entries(self) -> tuple[EmergencyNumber, ...]:
        """Every number that is given, in no order."""
        return self._entries

    @property
    def countries(self) -> tuple[str, ...]:
        """Countries of which at least one number was verified, in alphabetical order."""
        return tuple(sorted({entry.country for entry in self._entries if entry.country}))

    def _of(self, country: str, kind: str) -> list[EmergencyNumber]:
        country = country.upper()
        always = {(entry.country, entry.number) for entry in _CERTAIN}
        chosen = [
            entry
            for entry in self._entries
            if entry.country == country
            and (kind in entry.crisis or (entry.country, _dialled(entry.number)) in always)
        ]
        return sorted(chosen, key=lambda entry: _rank(entry, kind))


def _with_certain(entries: Iterable[EmergencyNumber]) -> tuple[EmergencyNumber, ...]:
    found = list(entries)
    present = {(entry.country, _dialled(entry.number)) for entry in found}
    return (*found, *(entry for entry in _CERTAIN if (entry.country, entry.number) not in present))


def _rank(entry: EmergencyNumber, kind: str) -> tuple[int, int]:
    """A child is given the children's line first; everybody else the number that sends help now."""
    if kind not in entry.crisis:
        return 3, _general_first(entry)
    if kind == "child" and entry.purpose == "child":
        return 0, 0
    return (1 if entry.purpose in _GENERAL else 2), _general_first(entry)


def _general_first(entry: EmergencyNumber) -> int:
    return _GENERAL.index(entry.purpose) if entry.purpose in _GENERAL else len(_GENERAL)


def _dialled(number: str) -> str:
    return "".join(number.split())


def _entry(row: Any, position: int, path: Path) -> EmergencyNumber:
    def wrong(field: str, expected: str) -> CatalogueError:
        value = row.get(field) if isinstance(row, dict) else row
        return CatalogueError(file=str(path), entry=position, field=field, value=value, expected=expected)

    if not isinstance(row, dict):
        raise wrong("", "an object")
    for field in ("country", "number", "purpose"):
        if not isinstance(row.get(field), str) or not row[field].strip():
            raise wrong(field, "text")
    kinds = row.get("crisis") or []
    if not isinstance(kinds, list) or any(kind not in CRISIS_KINDS for kind in kinds):
        raise wrong("crisis", f"a list of {', '.join(CRISIS_KINDS)}")
    languages = row.get("languages")
    if languages is not None and not isinstance(languages, list):
        raise wrong("languages", "a list of language codes, or null when not known")
    try:
        verified = date.fromisoformat(row["verified"]) if row.get("verified") else None
    except (TypeError, ValueError):
        raise wrong("verified", "a date such as 2026-11-21, or null") from None
    return EmergencyNumber(
        number=row["number"].strip(),
        purpose=row["purpose"],
        country=row["country"].strip().upper(),
        crisis=tuple(kinds),
        languages=tuple(languages) if languages else None,
        hours=row.get("hours") or None,
        source=row.get("source") or "",
        source_url=row.get("source_url") or None,
        verified=verified,
        note=row.get("note") or "",
    )
