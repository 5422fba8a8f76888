"""Hears when help is wanted: "now", "tonight", «в неділю», "on Sunday morning", "after 6 pm", round the clock.

Nothing is heard of times that belong to a story ("I arrived on Monday", "Sunday is my name day"): a wish that nobody had
would hide places that are open. What is heard is read against the clock of the place where help is looked for, by whoever knows it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from nlu.moment_words import WORDS
from nlu.phrases import compiled, languages_of, pattern, pieces

DAY = 24 * 60
"""Minutes of a day; a stretch may end after midnight, beyond it."""

PARTS = ((6 * 60, 12 * 60), (11 * 60, 14 * 60), (12 * 60, 18 * 60), (17 * 60, 22 * 60), (20 * 60, 30 * 60))
"""Morning, noon, afternoon, evening and night as minutes of the day. Our own reading of everyday speech, no norm: wide, so that a
place is not left out that is open for part of it."""

TONIGHT = (17 * 60, 30 * 60)

_HALF = 12 * 60
_EARLY = 8
"""An hour below this, said without a half of the day, is meant in the afternoon: "after 6" is about closing times."""

_WHOLE = (0, DAY)


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of time on a clock that the message does not know.

    Attributes:
        begin, end: Minutes since midnight of its day; equal for a single moment, ``end`` beyond 1440 after midnight.
        ahead: Days from today (0 is today), None when no such day was named.
        weekday: Monday 0, the next one; None when none was named. With neither, the next time that the clock shows this stretch.
    """

    begin: int
    end: int
    ahead: int | None = None
    weekday: int | None = None


@dataclass(frozen=True, slots=True)
class Moment:
    """When help is wanted, as a message says it; nothing of it true means that it does not say.

    Attributes:
        now: At once.
        always: It must be open round the clock.
        spans: Days and hours; open in any of them is what was asked.
    """

    now: bool = False
    always: bool = False
    spans: tuple[Span, ...] = ()

    def __bool__(self) -> bool:
        return self.now or self.always or bool(self.spans)


def moment_of(text: str, language: str | None = None) -> Moment:
    """When help is wanted.

    Args:
        text: As written.
        language: Of the text; None tries all.

    >>> moment_of("Is there a doctor open on Sunday morning?", "en").spans
    (Span(begin=360, end=720, ahead=None, weekday=6),)
    >>> bool(moment_of("Sunday is my name day", "en"))
    False
    """
    readers = [_reader(code) for code in languages_of(language, WORDS)]
    found = Moment()
    for reader in readers:
        for piece in reader.clauses(text):
            # Neighbours share words: what one language tells as a story is no wish in the other.
            if reader.right_now.search(piece) or not any(each.story.search(piece) for each in readers):
                found = _joined(found, reader.read(piece))
        if found:
            break  # words of several languages look alike; the first that makes sense is believed
    return found


def without_moment(text: str, language: str | None = None) -> str:
    """The message without its words of time and of opening; empty when nothing else is said.

    >>> without_moment("Is there a lawyer open on Sunday?", "en")
    'Is there a lawyer'
    """
    words = text.split()
    plain = [" ".join(pieces(word)) for word in words]
    starts, joined = [], ""
    for word in plain:
        starts.append(len(joined))
        joined += word + " "
    timely: set[int] = set()
    for code in languages_of(language, WORDS):
        for phrase in _reader(code).timely:
            for match in phrase.finditer(joined):
                timely |= {
                    number
                    for number, start in enumerate(starts)
                    if start < match.end() and start + len(plain[number]) > match.start()
                }
    rest = " ".join(word for number, word in enumerate(words) if number not in timely)
    return rest.strip(" ,.;:!?؟،-–—") if any(letter.isalpha() for letter in rest) else ""


def _joined(one: Moment, other: Moment) -> Moment:
    spans = tuple(dict.fromkeys((*one.spans, *other.spans)))
    return Moment(one.now or other.now, one.always or other.always, spans)


_AND = {
    "en": "and|but|so|because|while", "uk": "і|й|та|але|бо|тому", "ru": "и|но|а|потому|поэтому", "ro": "și|dar|iar|așa că", "pl": "i|ale|a|więc|bo",
    "ar": "لكن|بس|فأنا|وأحتاج|ونحتاج|وبدي|وبدنا|و", "fa": "و|اما|ولی|چون", "ps": "او|خو|ځکه", "tr": "ve|ama|çünkü|ama şimdi", "fr": "et|mais|donc|car",
    "es": "y|pero|así que|porque", "de": "und|aber|deshalb|weil",
}  # fmt: skip


_NUMBER = re.compile(r"(\d{1,2})(?:[:.](\d{2}))?")
_WRITTEN_HOUR = re.compile(r"(?<=\d) ?h ?(?=\d\d(?!\d))")
_ENDING = re.compile(r"(?<=\d)'(?=[a-z])")
_GLUED = re.compile(r"(?<=\d)(?=(?:pm|am|h|uhr)(?!\w))")
_SAYS_HOUR = re.compile(pattern("saat|ora|orele|godz*|الساعة|ساعت|بج(ې|و)|las"))
"""Words inside a phrase that make its number an hour."""


class _Reader:
    """Reads the pieces of one language."""

    def __init__(self, language: str) -> None:
        words = WORDS[language]
        self.joining = re.compile(rf"(?<!\S)(?:{pattern(_AND[language])})(?!\S)")
        self.now, self.right_now = compiled(words.now), compiled(words.right_now)
        self.ahead = (compiled(words.today), compiled(words.tomorrow), compiled(words.overmorrow))
        self.weekend, self.tonight = compiled(words.weekend), compiled(words.tonight)
        self.days = tuple(compiled(day) for day in words.days)
        self.last = tuple(
            (number, re.compile(rf"(?<!\w)(?:{pattern(day)})$"))
            for number, day in _last(words.last, words.days)
        )
        self.parts = tuple(compiled(part) for part in words.parts)
        self.always, self.day_and_night = compiled(words.always), compiled(words.day_and_night)
        self.hours = tuple(
            re.compile(rf"(?<!\w)(?:{pattern(phrase)})(?![\w:])")
            for phrase in (words.after, words.at, words.before)
        )
        self.unit = re.compile(rf" ?(?:{pattern(words.hour)})(?!\w)")
        self.open, self.want = compiled(words.open), compiled(words.want)
        self.greeting, self.story = compiled(words.greeting), compiled(words.story)

    @property
    def timely(self) -> tuple[re.Pattern[str], ...]:
        """Phrases that say when, or that a door is open."""
        return (
            *self.ahead, *self.days, *self.hours, *self.parts, self.weekend, self.tonight, self.always, self.day_and_night,
            self.right_now, self.now, self.open,
        )  # fmt: skip

    def clauses(self, text: str) -> Iterator[str]:
        """Pieces without greetings, cut at "and" too: a past told in one half says nothing of the other."""
        for piece in pieces(text):
            for part in self.joining.split(piece):
                part = _GLUED.sub(" ", _WRITTEN_HOUR.sub(":", _ENDING.sub("", self.greeting.sub(" ", part))))
                if part := part.strip():
                    yield part

    def read(self, piece: str) -> Moment:
        """What one clause says of when; whether it tells a story is not asked here."""
        cue = self.open.search(piece) is not None
        right_now = self.right_now.search(piece) is not None
        always = self.always.search(piece) is not None or (
            cue and self.day_and_night.search(piece) is not None
        )
        days = self._days(piece)
        tonight = self.tonight.search(piece) is not None
        hours = self._hours(piece, days_named=bool(days))
        part = None if tonight else self._part(piece)
        if not days and not tonight and hours is None and (part is None or not cue):
            wanted = cue or self.want.search(piece) is not None
            now = right_now or (wanted and self.now.search(piece) is not None)
            return Moment(now=now, always=always)
        stretch = hours or (TONIGHT if tonight else part) or _WHOLE
        ahead = [(0, None)] if tonight and not days else days or [(None, None)]
        return Moment(
            always=always, spans=tuple(Span(*stretch, ahead=day, weekday=week) for day, week in ahead)
        )

    def _days(self, piece: str) -> list[tuple[int | None, int | None]]:
        found: list[tuple[int | None, int | None]] = []
        for number in (2, 1, 0):
            if self.ahead[number].search(piece):
                piece = self.ahead[number].sub(" ", piece) if number == 2 else piece
                found.append((number, None))
        named = {number for number, day in enumerate(self.days) if day.search(piece)}
        named |= {number for number, day in self.last if day.search(piece)}
        if self.weekend.search(piece):
            named |= {5, 6}
        if found and named:
            return found[:1]  # "tomorrow, Sunday" is one day
        return [*found, *((None, number) for number in sorted(named))]

    def _part(self, piece: str) -> tuple[int, int] | None:
        for number in (
            2,
            3,
            4,
            1,
            0,
        ):  # "tomorrow afternoon" before "noon" in it; evening words before morning ones
            if self.parts[number].search(piece):
                return PARTS[number]
        return None

    def _hours(self, piece: str, *, days_named: bool) -> tuple[int, int] | None:
        for match in self.hours[0].finditer(piece):
            if (minutes := self._minutes(match, piece)) is not None:
                return minutes, DAY
        for match in self.hours[1].finditer(piece):
            if (minutes := self._minutes(match, piece, exact=True, bare=not days_named)) is not None:
                return minutes, minutes
        for match in self.hours[2].finditer(piece):
            if (minutes := self._minutes(match, piece)) is not None:
                return min(6 * 60, minutes), minutes
        return None

    def _minutes(
        self, match: re.Match[str], piece: str, *, exact: bool = False, bare: bool = False
    ) -> int | None:
        """Minutes of the day that a number means; None where it need not be an hour at all, or could be two.

        Args:
            match: The number with its word.
            piece: All that was said.
            exact: Said with "at", not with "after" or "before".
            bare: Nothing else in the piece is about a day.
        """
        number = _NUMBER.search(match.group())
        if number is None:
            return None
        hour, minute = int(number[1]), int(number[2] or 0)
        if hour > 24 or minute > 59:
            return None
        behind = piece[match.end() :]
        unit = self.unit.match(behind)
        rest = (behind[unit.end() :] if unit else behind).strip()
        part = self._part(piece)
        if not (unit or number[2] or part or _SAYS_HOUR.search(match.group())) and (
            (rest and not self.ahead[0].match(rest) and not self.ahead[1].match(rest)) or (exact and bare)
        ):
            return None  # "after 2 months", "at 3 schools"
        half = unit.group().strip() if unit else ""
        if half == "am" or part == PARTS[0]:
            return hour % 12 * 60 + minute
        if hour >= 12:
            return hour * 60 + minute
        if half == "pm" or part in PARTS[1:4] or (part == PARTS[4] and hour >= 6):
            return hour * 60 + minute + _HALF
        if hour < _EARLY:
            return hour * 60 + minute + (0 if part else _HALF)
        return hour * 60 + minute if number[2] or exact else None


def _last(last: tuple[str, ...], days: tuple[str, ...]) -> list[tuple[int, str]]:
    """Which weekday each form at the end of a piece means."""
    if len(last) == len(days):
        return list(enumerate(last))
    return [(number, form) for form in last for number, day in enumerate(days) if _names(day, form)]


def _names(day: str, form: str) -> bool:
    word = pattern(form).split(")")[-1].strip()
    return re.search(rf"(?<!\w){word}", pattern(day)) is not None


@cache
def _reader(language: str) -> _Reader:
    return _Reader(language)
