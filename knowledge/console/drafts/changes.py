"""Tells what changed in a record in words that an operator uses: "Opening hours", "Name in Ukrainian", not a path in a document.

Values come from differences in which secrets were already replaced by marks; from the documents themselves only what a part *is*
(which fact, which language) is read, never what it says.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Any, Final

from babel import Locale

from knowledge.catalogue.history import FieldChange, label
from knowledge.catalogue.model import Document
from knowledge.console.ports.frame import Texts

_STEP: Final = re.compile(r"([^.\[\]]+)(?:\[([^\]]*)\])?\.?")
#: What says how a part hangs together, not what it says.
_FRAME: Final = frozenset(
    {
        "id", "link_entity", "link_type", "entity", "entity_id", "field", "source_hash", "taxonomy_term", "label", "freq",
        "organization_id", "location_id", "service_id", "wkst",
    }
)  # fmt: skip
#: Attribute → beginning of the keys that name its values.
_VALUES: Final = {
    "need": "need", "accepts_status": "status", "group": "group", "accessibility": "access", "gender": "form-gender",
    "cost": "form-cost", "appointment": "form-appointment", "location_precision": "form-precision",
}  # fmt: skip
#: Attributes that are there or not.
_FLAGS: Final = {"true": "drafts-yes", "false": "drafts-no"}
#: Field of a place or of an emergency number → beginning of the keys that name its values.
_CODED: Final = {
    "crisis": "emergency-danger", "purpose": "number-purpose",
    "location_type": "form-place-kind", "address_type": "form-place-kind",
}  # fmt: skip
#: Part → what it says of itself that stands in its label, or beside it, already.
_SAID: Final = {"languages": "name", "translations": "language", "addresses": "address_type"}
#: Texts longer than this are compared word by word.
_LONG: Final = 24
_WORDS: Final = re.compile(r"\s+|[^\s]+")


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a text; ``new``: the other side does not have it."""

    text: str
    new: bool


@dataclass(frozen=True, slots=True)
class Line:
    """One change in words.

    Attributes:
        field: Path of the first field that it tells of, also the name of the place in a page.
        label: What changed, such as "Telephone".
        before, after: What it was and is, in pieces; empty when there was or is nothing.
    """

    field: str
    label: str
    before: tuple[Piece, ...]
    after: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class _Group:
    """Changes of one part of a record, or of one field of its own."""

    steps: tuple[tuple[str, str | None], ...]
    before: dict[str, Any]
    after: dict[str, Any]
    first: str


class Teller:
    """Words for changes, in one language.

    Args:
        texts: The console's texts.
        language: Of the operator.
    """

    def __init__(self, texts: Texts, language: str) -> None:
        self._texts, self._language = texts, language
        self._say: Callable[..., str] = lambda key, **args: texts.say(language, key, **args)

    def lines(
        self, before: Document | None, after: Document | None, changes: Iterable[FieldChange]
    ) -> list[Line]:
        """The changes in words; what only holds a record together is left out.

        Args:
            before, after: The documents that were compared.
            changes: Their differences, with marks for secrets.
        """
        documents = [one for one in (after, before) if one]
        found = []
        for group in _grouped(changes):
            part = _part(documents, group.steps)
            name = self._label(group.steps, part)
            for label_, inner in self._lines_of(group, name):
                old = self._told(group, part, {key: group.before[key] for key in inner})
                new = self._told(group, part, {key: group.after[key] for key in inner})
                if old != new:
                    found.append(Line(group.first, label_, *compared(old, new)))
        return found

    def _lines_of(self, group: _Group, name: str) -> list[tuple[str, list[str]]]:
        """Which fields of a part are told together: all, but how far a text is checked is told apart from the text itself."""
        fields = list(group.before)
        both = len(fields) > 1 and "status" in fields and group.before["status"] and group.after["status"]
        if not both:
            return [(name, fields)]
        rest = [field for field in fields if field != "status"]
        return [(name, rest), (self._say("drafts-status-of", what=name), ["status"])]

    def field(self, path: str, documents: Sequence[Document] = ()) -> str:
        """The name of one field."""
        steps = _steps(path)
        part_steps = _part_steps(steps)
        if part_steps == steps:
            return self._label(steps, _part(documents, steps))
        of_part = self._label(part_steps, _part(documents, part_steps))
        return f"{of_part} – {self._named(steps[-1][0])}"

    def value(self, path: str, value: Any, documents: Sequence[Document] = ()) -> str:
        """One value of a field in words; empty for nothing."""
        steps = _steps(path)
        part = _part(documents, _part_steps(steps)) or {}
        return self._value(steps[-1][0], value, part)

    def _label(self, steps: Sequence[tuple[str, str | None]], part: Mapping[str, Any] | None) -> str:
        name = steps[-1][0]
        known = part or {}
        if name == "numbers" and known.get("number"):
            return self._say("emergency-line", number=str(known["number"]))
        if name == "attributes" and known.get("link_type"):
            key = f"drafts-fact-{known['link_type']}"
            return self._say(key) if self._texts.has(key) else str(known["link_type"])
        if name == "translations" and known.get("language"):
            return self._say(
                "drafts-in-language",
                what=self._named(str(known.get("field") or "")),
                name=self.language_name(str(known["language"])),
            )
        if len(steps) > 1 and steps[0][0] == "texts" and steps[0][1]:
            what = self._named("text" if name == "texts" else name)
            return self._say("drafts-in-language", what=what, name=self.language_name(steps[0][1]))
        return self._named(name)

    def _named(self, field: str) -> str:
        for key in (f"drafts-field-{field}", f"emergency-field-{field}"):
            if self._texts.has(key):
                return self._say(key)
        return field.replace("_", " ")

    def language_name(self, code: str) -> str:
        """The name of a language in the operator's."""
        return str(Locale.parse(self._language).languages.get(code, code))

    def country_name(self, place: str) -> str:
        """The name of a country; of anything but a country's code, itself."""
        return str(Locale.parse(self._language).territories.get(place, place))

    def _told(self, group: _Group, part: Mapping[str, Any] | None, values: Mapping[str, Any]) -> str:
        known = part or {}
        name = group.steps[-1][0]
        if set(values) == {""}:
            return self._value(name, values[""], known)
        if name == "schedules":
            return self._schedule(values)
        shown = {key: one for key, one in values.items() if key not in _FRAME and one not in (None, [], "")}
        if len(shown) > 1 and (name != "languages" or "code" in shown):
            shown.pop(_SAID.get(name, ""), None)
        return " · ".join(filter(None, (self._value(key, one, known) for key, one in shown.items())))

    def _value(self, field: str, value: Any, part: Mapping[str, Any]) -> str:
        if value is None or value == []:
            return ""
        if isinstance(value, bool):
            return self._say("drafts-yes" if value else "drafts-no")
        if isinstance(value, list):
            return " · ".join(filter(None, (self._value(field, one, part) for one in value)))
        if isinstance(value, Mapping):
            return " · ".join(f"{key}: {one}" for key, one in value.items())
        kind = part.get("link_type")
        if field == "needs" or (field == "value" and kind in _VALUES):
            key = f"{_VALUES.get(str(kind), 'need')}-{value}"
            return self._say(key) if self._texts.has(key) else str(value)
        if field == "value" and value in _FLAGS:
            return self._say(_FLAGS[value])
        if field == "status":
            key = f"drafts-status-{str(value).replace(' ', '-')}"
            return self._say(key) if self._texts.has(key) else str(value)
        if field == "country":
            return self.country_name(str(value))
        if field in _CODED:
            key = f"{_CODED[field]}-{value}"
            return self._say(key) if self._texts.has(key) else str(value)
        if field in ("code", "text_language", "languages") or (field == "value" and kind == "text_language"):
            return self.language_name(str(value))
        return str(value)

    def _schedule(self, values: Mapping[str, Any]) -> str:
        days = str(values.get("byday") or "")
        names = Locale.parse(self._language).days["format"]["abbreviated"]
        spoken = ", ".join(
            str(names[_DAYS.index(day)]) if day in _DAYS else day for day in days.split(",") if day
        )
        hours = "–".join(str(values[key]) for key in ("opens_at", "closes_at") if values.get(key))
        rest = [
            str(one)
            for key, one in values.items()
            if one and key not in _FRAME and key not in ("byday", "opens_at", "closes_at")
        ]
        return " ".join(filter(None, (spoken, hours, " · ".join(rest))))


_DAYS: Final = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


def compared(before: str, after: str) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
    """Both texts in pieces; of long ones only the words that differ are new."""
    if not before or not after or min(len(before), len(after)) < _LONG:
        return _whole(before), _whole(after)
    old, new = _WORDS.findall(before), _WORDS.findall(after)
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    if matcher.ratio() < 0.4:  # more new than old: marks on every other word help nobody
        return _whole(before), _whole(after)
    pieces: tuple[list[Piece], list[Piece]] = ([], [])
    for tag, begin, end, start, stop in matcher.get_opcodes():
        for side, words in ((0, old[begin:end]), (1, new[start:stop])):
            if words:
                pieces[side].append(Piece("".join(words), tag != "equal"))
    return tuple(pieces[0]), tuple(pieces[1])


def _whole(text: str) -> tuple[Piece, ...]:
    return (Piece(text, False),) if text else ()


def _steps(path: str) -> tuple[tuple[str, str | None], ...]:
    return tuple((match[1], match[2]) for match in _STEP.finditer(path))


def _part_steps(steps: tuple[tuple[str, str | None], ...]) -> tuple[tuple[str, str | None], ...]:
    """The way to the part that a field belongs to; texts of an answer are each a field of their own."""
    if steps[0][0] == "texts":
        return steps
    last = max((at for at, (_name, key) in enumerate(steps) if key is not None), default=None)
    return steps if last is None else steps[: last + 1]


def _grouped(changes: Iterable[FieldChange]) -> list[_Group]:
    groups: dict[tuple[tuple[str, str | None], ...], _Group] = {}
    for change in changes:
        steps = _steps(change.field)
        if not steps:
            continue
        way = _part_steps(steps)
        inner = ".".join(name for name, _key in steps[len(way) :])
        if inner in _FRAME or (not inner and steps[-1][0] in _FRAME):
            continue
        if steps[0][0] == "texts" and steps[-1][0] == "language":
            continue
        group = groups.setdefault(way, _Group(way, {}, {}, change.field))
        group.before[inner], group.after[inner] = change.before, change.after
    return list(groups.values())


def _part(documents: Sequence[Document], steps: Sequence[tuple[str, str | None]]) -> Mapping[str, Any] | None:
    """The part at the end of a way, in the first document that has it."""
    for document in documents:
        here: Any = document
        for name, key in steps:
            here = here.get(name) if isinstance(here, Mapping) else None
            if key is not None:
                items = here if isinstance(here, list) else []
                here = next(
                    (
                        item
                        for index, item in enumerate(items)
                        if isinstance(item, Mapping) and label(item, index) == key
                    ),
                    None,
                )
        if isinstance(here, Mapping):
            return here
    return None
