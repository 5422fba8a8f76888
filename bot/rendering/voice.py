"""One language's way of saying things: texts, names of codes, dates, times, distances, lists, and which way they run."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, datetime
from functools import cache

from babel import Locale
from babel.dates import format_date, format_skeleton
from babel.numbers import format_decimal

from bot.dialogue.types import Args
from bot.rendering.markup import RLM, RTL_LETTER, clean, isolate, ltr, rtl
from bot.texts import Texts, texts
from nlu.taxonomy import LANGUAGES, RTL_LANGUAGES

_OSM_DAYS = {"Mo": 0, "Tu": 1, "We": 2, "Th": 3, "Fr": 4, "Sa": 5, "Su": 6}
_OSM_DAY = re.compile(r"\b(Mo|Tu|We|Th|Fr|Sa|Su)\b")
_MONDAY = date(2026, 11, 23)

_LTR_ARGS = frozenset({"time", "times", "numbers", "number", "email", "word"})
"""Arguments that run left to right in every language."""


class Voice:
    """Says things in one language.

    Args:
        language: One of the twelve codes; any other speaks English.
    """

    def __init__(self, language: str) -> None:
        self.language = language if language in LANGUAGES else "en"
        self.rtl = self.language in RTL_LANGUAGES
        self._texts: Texts = texts(self.language)
        self._locale = Locale.parse(self.language)
        self.comma = "، " if self.rtl else ", "

    def say(self, key: str, args: Args | None = None) -> str:
        """The text of a key; arguments that are codes (``need``, ``language``, ``country`` …; several with commas) are named in the language first."""
        return self._texts.format(
            key, **{name: self._value(name, value) for name, value in (args or {}).items()}
        )

    def has(self, key: str) -> bool:
        """Whether there is such a text."""
        return self._texts.has(key)

    def need(self, need: str) -> str:
        """Name of a need."""
        return self._named("need", need)

    def language_name(self, code: str) -> str:
        """Name of a language, of the twelve or any other."""
        if self._texts.has(f"language-{code}"):
            return self._texts.format(f"language-{code}")
        return str(self._locale.languages.get(code.replace("-", "_")) or code)

    def country(self, code: str) -> str:
        """Name of a country."""
        return str(self._locale.territories.get(code) or code)

    def day(self, day: date, *, today: date | None = None) -> str:
        """A weekday; with its date when it is further than a week from ``today``."""
        name = str(format_date(day, "EEEE", self._locale))
        if today is not None and 0 <= (day - today).days < 7:
            return name
        return f"{name}{self.comma}{self.short_date(day)}"

    def short_date(self, day: date) -> str:
        """Day and month."""
        return str(format_skeleton("MMMd", day, locale=self._locale))

    def date(self, day: date) -> str:
        """A full date."""
        return str(format_date(day, "long", self._locale))

    def time(self, moment: datetime) -> str:
        """Hours and minutes, in the zone of the moment given."""
        return moment.strftime("%H:%M")

    def distance(self, km: float) -> str:
        """A straight-line distance: metres below one kilometre, no false precision above ten."""
        if km < 0.975:
            return self.say("distance-m", {"m": max(50, round(km * 20) * 50)})
        rounded = round(km, 1) if km < 10 else float(round(km))
        return self.say("distance-km", {"km": str(format_decimal(rounded, "#,##0.#", locale=self._locale))})

    def duty(self, hours: str) -> str:
        """Opening hours in OpenStreetMap syntax with the language's own weekdays ("Mo-Fr 09:00-18:00" → "Mon–Fri 09:00–18:00")."""
        named = _OSM_DAY.sub(lambda match: self._short_day(_OSM_DAYS[match.group()]), hours)
        named = re.sub(r"\d{1,2}:\d{2}-\d{1,2}:\d{2}", lambda m: self.run(m.group().replace("-", "–")), named)
        return named.replace("-", "–").replace(";", self.comma.strip())

    def listed(self, parts: list[str]) -> str:
        """Parts one after another."""
        return self.comma.join(self.foreign(part) for part in parts)

    def run(self, text: str) -> str:
        """A number, time or link: isolated in languages that run the other way."""
        return ltr(clean(text)) if self.rtl else clean(text)

    def foreign(self, text: str) -> str:
        """A name or text of any script: each line isolated where its direction could turn its surroundings around."""
        text = clean(text)
        if not (self.rtl or RTL_LETTER.search(text)):
            return text
        return "\n".join(self._isolated(line) if line.strip() else line for line in text.split("\n"))

    def _isolated(self, line: str) -> str:
        # The first letter would decide otherwise, and a name in Latin letters often comes first.
        return rtl(line) if self.rtl and RTL_LETTER.search(line) else isolate(line)

    def directed(self, markup: str) -> str:
        """A message whose every line runs the language's way, also those that begin with a Latin name or a number."""
        if not self.rtl:
            return markup
        return "\n".join(f"{RLM}{line}" if line.strip() else line for line in markup.split("\n"))

    def _short_day(self, weekday: int) -> str:
        return str(format_date(_MONDAY.replace(day=23 + weekday), "EEE", self._locale))

    def _named(self, group: str, code: str) -> str:
        key = f"{group}-{code}"
        return self._texts.format(key) if self._texts.has(key) else code.replace("_", " ")

    def _value(self, name: str, value: str | int | float | datetime) -> str | int | float:
        if isinstance(value, datetime):
            return self.date(value.date())
        if not isinstance(value, str):
            return value
        if name in _LTR_ARGS:
            return self.run(value)
        if name == "needs":
            return self.comma.join(self.need(need) for need in value.split(",") if need)
        named: Mapping[str, str] = _GROUPS
        if name in named:
            return self.comma.join(self._named(named[name], code) for code in value.split(","))
        if name == "language":
            return self.language_name(value)
        if name == "country":
            return self.country(value)
        if name == "duty":
            return self.duty(value)
        return clean(value)


_GROUPS = {"need": "need", "status": "status", "group": "group", "field": "data"}
"""Arguments that are codes, and the keys that name them (``need-food``)."""


@cache
def voice(language: str) -> Voice:
    """The shared voice of a language."""
    return Voice(language)
