"""Reads opening hours as people write them — "Mo-Fr 9-17", «пн-пт 9:00–18:00, обід 13-14», "luni–vineri 9-17" — or says that it cannot.

Nothing is guessed: a word that is not known, an end before the beginning, times without a day, and the whole is not understood.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

from knowledge.catalogue.values import is_all_day, western_digits
from knowledge.catalogue.weekdays import names_of_days
from knowledge.search.hours import is_by_appointment, is_readable
from knowledge.search.weeks import DAY_END, OSM_DAYS, Minutes, week_to_osm

#: Beginnings of the names of days in all their cases, for languages that bend them. Monday first.
_STEMS: Final = (
    ("понед", "poniedz", "monday", "lunes", "lundi", "montag", "luni", "lunea"),
    ("вівтор", "вторн", "wtor", "tuesday", "tues", "martes", "mardi", "dienstag", "mart", "salı", "sali"),
    ("серед", "сред", "srod", "wednes", "miercol", "miercur", "mercredi", "mittwoch", "çarş", "cars"),
    ("четвер", "czwart", "thurs", "thur", "jueves", "jeudi", "donnerstag", "joi", "joia", "perş", "pers"),
    ("п'ятн", "пʼятн", "пятн", "piat", "friday", "viernes", "vendredi", "freitag", "viner", "cuma"),
    (
        "субот",
        "суббот",
        "sobot",
        "saturday",
        "sabado",
        "samedi",
        "samstag",
        "sonnabend",
        "sambat",
        "cumartesi",
    ),
    ("неділ", "воскр", "niedziel", "sunday", "domingo", "dimanche", "sonntag", "duminic", "pazar"),
)
#: Two letters mean different days in different languages: all the short days of a text must be of one language.
_SHORT: Final = {
    "en": "mo tu we th fr sa su",
    "de": "mo di mi do fr sa so",
    "ro": "lu ma mi jo vi sa du",
    "pl": "pn wt sr cz pt sb nd",
    "fr": "lu ma me je ve sa di",
    "es": "lu ma mi ju vi sa do",
    "letters": "l - - j v s d",
}
_ALWAYS: Final = re.compile(
    r"24\s*/\s*7|7\s*/\s*24|24h/24|24 heures sur 24.*|las 24 horas.*|цілодобово|круглосуточно|non-?stop|calodobow\w+|rund um die uhr"
    r"|على مدار الساعة.*|شبانه.?روزی|۲۴ ساعته|(?:7 gun )?24 saat|around the clock|24 hours(?: a day)?|24 ore(?: din 24)?"
)
_WORDS: Final[dict[str, str]] = {
    "DASH": "to до till until through thru bis au pana do al la a a la تا الى إلى حتى по",
    "FROM": "from з із зі від с со от de de la od von ab du des desde dès من از in on în on le il am an у в во",
    "AND": "and und et y e i si și ve і та й и و oraz",
    "CLOSED": "closed off зачинено закрито вихідний вихідні выходной выходные закрыто inchis inchise zamkniete nieczynne مغلق تعطیل بسته تړلی kapali "
    "ferme fermee cerrado geschlossen zu",
    "DAILY": "daily everyday щодня щоденно ежедневно zilnic codziennie يوميا روزانه günlük gunluk täglich taglich quotidien diario",
    "WORKDAYS": "weekdays workdays будні будни робочі рабочие werktags haftaici wochentags laborables",
    "WEEKEND": "weekend weekends wochenende weekendy haftasonu",
    "HOLIDAYS": "ph holidays holiday свята праздники sarbatori feiertag feiertage feiertagen swieta jours-feries festivos tatil",
    "BREAK": "break lunch обід обед перерва перерыв pauza przerwa pause pausa mittagspause",
    "NOTHING": "h uhr год годин години ч час часа часов ore ora godz godz. hours hour open opening відкрито открыто deschis czynne ouvert abierto "
    "geöffnet geoffnet acik program orar графік график режим роботи работы programul обідня обеденный",
}
#: "Days off" are the weekend where times follow.
_DAYS_OFF: Final = frozenset({"вихідні", "выходные"})
_PHRASES: Final = (
    (r"(?:on )?(?:public|bank) holidays?|sarbatori(?:le)? legale|dni swiateczne|jours feries|dias festivos|святков\w+ дні\w*|праздничн\w+ дн\w+|resmi tatil\w*", " holidays "),
    (r"every ?day|her gun|tous les jours|todos los dias|кожен день|каждый день|هر روز|كل يوم|каждого дня|in fiecare zi|7 days a week|без вихідних|без выходных", " daily "),
    (r"working days|business days|робоч\w+ дн\w+|рабоч\w+ дн\w+|zile(?:le)? lucratoare|dni robocze|hafta ici|jours ouvr\w+|dias laborables|en semaine", " weekdays "),
    (r"hafta sonu|fin de semana|week-end|fin de semaine", " weekend "),
    (r"jours-feries", " holidays "),
)  # fmt: skip
_TOKEN: Final = re.compile(
    r"(?P<time>\d{1,2}(?:[:.]\d{2}|\s?h\s?\d{2})?(?:\s*(?:am|pm|a\.m\.|p\.m\.)(?![^\W\d_]))?)|(?P<dash>\s*[-–—−~]+\s*|\.{2,3}|…)"
    r"|(?P<word>[^\W\d_](?:[^\W\d_]|['ʼ’\u200c](?=[^\W\d_]))*\.?)|(?P<mark>[,;/:&+|()\n.])"
)
_TIME: Final = re.compile(r"(\d{1,2})(?:\s?[:.h]\s?(\d{2}))?\s*(am|pm|a\.m\.|p\.m\.)?")


@dataclass(frozen=True, slots=True)
class PlainHours:
    """What was understood: an OpenStreetMap expression (None: only that one has to ask for a time) and whether one has to."""

    osm: str | None
    by_appointment: bool = False


@dataclass(slots=True)
class _Group:
    days: list[str] = field(default_factory=list)
    slots: list[Minutes] = field(default_factory=list)
    closed: bool = False

    @property
    def told(self) -> bool:
        return bool(self.slots) or self.closed


class _Unclear(Exception):
    pass


def read_hours(text: str, *, day: str | None = None) -> PlainHours | None:
    """The hours that a text says; None if any of it is not understood.

    Args:
        day: ``Mo`` … ``Su`` when the text stands in a column of its own for that day.
    """
    folded = _folded(text)
    if not folded:
        return None
    if day is None and (_ALWAYS.fullmatch(folded) or is_all_day(folded)):
        return PlainHours("24/7")
    if (
        day is None
        and is_readable(text.strip())
        and re.match(r"(?:Mo|Tu|We|Th|Fr|Sa|Su|PH)\b.*\d", text.strip())
    ):
        return PlainHours(text.strip(), is_by_appointment(text))
    kept = [
        part
        for part in re.split(r"[;,()\n]", folded)
        if not (is_by_appointment(part) and not re.search(r"\d", part))
    ]
    asked = is_by_appointment(folded)
    left = ", ".join(part for part in kept if part.strip()) if asked else folded
    if not left.strip():
        return PlainHours(None, True)
    if day is not None and (_ALWAYS.fullmatch(left) or is_all_day(left)):
        return PlainHours(f"{day} 00:00-24:00", asked)
    try:
        osm = _osm(_tokens(left), day)
    except _Unclear:
        return None
    return PlainHours(osm, asked) if is_readable(osm) else None


def _folded(text: str) -> str:
    """Small letters without accents (except those that make another letter), Western digits, plain spaces."""
    done = western_digits(text).replace("\u00a0", " ").replace("ı", "i")
    done = re.sub(r"[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]", "", done)
    done = re.sub(r"([⁰¹²³⁴⁵⁶⁷⁸⁹]{2})", lambda match: ":" + unicodedata.normalize("NFKC", match[1]), done)
    done = "".join(_bare(char) for char in unicodedata.normalize("NFC", done.casefold()))
    # "9-00 до 18-00" is how hours and minutes are parted east of the Prut.
    if len(re.findall(r"\b\d{1,2}-(?:00|30|15|45)\b(?!:)", done)) >= 2:
        done = re.sub(r"\b(\d{1,2})-(00|30|15|45)\b(?!:)", r"\1:\2", done)
    for pattern, word in _PHRASES:
        done = re.sub(pattern, word, done)
    return re.sub(r"[ \t]+", " ", done).strip(" .;,")


def _bare(char: str) -> str:
    """Latin letters without their accents; Cyrillic й and ї are letters of their own."""
    if char.isascii() or not unicodedata.name(char, "").startswith("LATIN"):
        return char
    return unicodedata.normalize("NFD", char)[0] if char not in "łß" else {"ł": "l", "ß": "ss"}[char]


@lru_cache(maxsize=1)
def _known() -> dict[str, str]:
    words = {_folded(word): kind for kind, some in _WORDS.items() for word in some.split()}
    for name, number in names_of_days().items():
        if (not name.isdigit() and " " not in name and len(name) > 2) or (
            len(name) == 2 and not name.isascii()
        ):
            words[_folded(name)] = OSM_DAYS[number]
    return words


@lru_cache(maxsize=1)
def _stems() -> tuple[tuple[str, int], ...]:
    """Beginnings of the days' names, long enough to tell one by, with the number of the day."""
    folded = ((stem, number) for number, some in enumerate(_STEMS) for stem in map(_folded, some))
    return tuple((stem, number) for stem, number in folded if len(stem) > 3)


def _day(word: str) -> str | None:
    found = _known().get(word)
    if found in OSM_DAYS:
        return found
    # The longest beginning holds: "cumartesi" is Saturday, "cuma" Friday.
    stems = [(len(stem), number) for stem, number in _stems() if word.startswith(stem)]
    return OSM_DAYS[max(stems)[1]] if stems else None


def _tokens(text: str) -> list[tuple[str, str]]:
    """Kinds and values; days already as ``Mo`` …

    Raises:
        _Unclear: A word is not known, or a short day means different things.
    """
    found: list[tuple[str, str]] = []
    place = 0
    for match in _TOKEN.finditer(text):
        if text[place : match.start()].strip():
            raise _Unclear
        place = match.end()
        kind, value = str(match.lastgroup), match[0].strip()
        if kind == "word":
            word = value.strip(".").replace("’", "'").replace("\u200c", "")
            day = _day(word)
            known = _known().get(word)
            if day is not None:
                found.append(("day", day))
            elif (
                len(word) <= 2
                and word.isascii()
                and known not in ("FROM", "DASH", "AND", "NOTHING", "CLOSED", "HOLIDAYS")
            ):
                found.append(("short", word))
            elif known is not None:
                found.append((known, word))
            else:
                raise _Unclear
        elif kind == "dash":
            found.append(("DASH", "-"))
        elif kind == "mark":
            found.append(("mark", value or "\n"))
        else:
            found.append(("time", value))
    if text[place:].strip():
        raise _Unclear
    return _settle(found)


def _settle(tokens: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Decides words of two letters: days of one language, or the small words that they may be as well."""
    tokens = _maybe_days(tokens)
    short = [word for kind, word in tokens if kind == "short"]
    if not short:
        return tokens
    readings = set()
    for names in map(str.split, _SHORT.values()):
        if all(word in names for word in short):
            readings.add(tuple(names.index(word) for word in short))
    if len(readings) != 1:
        raise _Unclear
    meant = iter(next(iter(readings)))
    return [("day", OSM_DAYS[next(meant)]) if kind == "short" else (kind, word) for kind, word in tokens]


def _maybe_days(tokens: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """ "do" is Thursday in "Mo-Do" and a link between two times in "9 do 17": what stands where a day must stand is a day."""
    done = list(tokens)
    ends = [("", ""), ("", "")]
    padded = [*ends, *tokens, *ends]
    for place, (_, word) in enumerate(tokens):
        if word not in {"do", "ma", "du", "la"}:
            continue
        older, before, _, after, later = padded[place : place + 5]
        behind = before == ("DASH", "-") and older[0] in ("day", "short")
        ahead = after == ("DASH", "-") and later[0] in ("day", "short", "DASH", "FROM")
        alone = after[0] == "time" and before[0] in ("", "mark", "AND")
        if behind or ahead or alone:
            done[place] = ("short", word)
    return done


def _minutes(raw: str) -> tuple[int, str]:
    match = _TIME.fullmatch(raw)
    if not match:
        raise _Unclear
    hour, minute, half = int(match[1]), int(match[2] or 0), (match[3] or "").replace(".", "")
    if minute > 59 or hour > 24 or (hour == 24 and minute) or (half and not 1 <= hour <= 12):
        raise _Unclear
    return (hour % 12 + (12 if half == "pm" else 0) if half else hour) * 60 + minute, half


def _slot(opens: str, closes: str) -> Minutes:
    (start, first), (end, second) = _minutes(opens), _minutes(closes)
    if second == "pm" and not first and start >= 12 * 60 and start < 13 * 60:
        first = "pm"
    if second and not first and start > 12 * 60:
        raise _Unclear
    if end in (0, DAY_END):
        end = DAY_END
    if end <= start:
        # "9-5" without am and pm is most often not a night.
        if not (first or second) and start < 14 * 60:
            raise _Unclear
        end += DAY_END
    return start, end


def _osm(tokens: list[tuple[str, str]], day: str | None) -> str:
    groups = _groups(tokens, day)
    week: dict[str, list[Minutes]] = {}
    off: list[str] = []
    for group in groups:
        if not group.days or not group.told:
            raise _Unclear
        for name in group.days:
            known = week.get(name, ())
            clash = any(a < d and c < b for a, b in known for c, d in group.slots)
            if clash or name in off or (known and group.closed):
                raise _Unclear  # "Mo-Fr 9-17, Fr 9-13": which of them holds on Fridays?
            if group.closed:
                off.append(name)
            else:
                week.setdefault(name, []).extend(group.slots)
    holidays = week.pop("PH", None)
    written = week_to_osm(week)
    if written is None and holidays is None:
        if not off or day is None:
            raise _Unclear  # when it is closed says nothing of when it is open
        return f"{day} off"
    rules = [written] if written else []
    if holidays:
        rules.append(str(week_to_osm({"Mo": holidays})).replace("Mo ", "PH ", 1))
    elif "PH" in off:
        rules.append("PH off")
    return "; ".join(rules)


def _groups(tokens: list[tuple[str, str]], day: str | None) -> list[_Group]:
    """Days with the times that belong to them; also when the times come first ("9-17 Mo-Fr")."""
    tokens = [one for one in tokens if one[0] not in ("NOTHING", "FROM")]
    first = next(
        (kind for kind, _ in tokens if kind in ("day", "time", "DAILY", "WORKDAYS", "WEEKEND", "HOLIDAYS")),
        "",
    )
    last = next((kind for kind, _ in reversed(tokens) if kind not in ("mark", "AND")), "")
    times_first = first == "time" and last in ("day", "DAILY", "WORKDAYS", "WEEKEND") and day is None
    groups = [_Group([day] if day else [])]
    place = 0
    pausing = False
    while place < len(tokens):
        kind, value = tokens[place]
        after = [one[0] for one in tokens[place + 1 : place + 3]]
        group = groups[-1]
        if kind == "time":
            if after[:1] != ["DASH"] or after[1:] != ["time"]:
                raise _Unclear
            if times_first and group.days:
                groups.append(group := _Group())
            slot = _slot(value, tokens[place + 2][1])
            if pausing:
                for one in groups:
                    one.slots = [piece for have in one.slots for piece in _without(have, slot)]
            else:
                group.slots.append(slot)
            place, pausing = place + 3, False
            continue
        if kind in ("day", "DAILY", "WORKDAYS", "WEEKEND", "HOLIDAYS"):
            if day is not None:
                raise _Unclear
            if group.told and not times_first:
                groups.append(group := _Group())
            span = 1
            if kind == "day" and after == ["DASH", "day"]:
                span = 3
                group.days += _range(value, tokens[place + 2][1])
            else:
                group.days += {
                    "day": [value], "DAILY": list(OSM_DAYS), "WORKDAYS": list(OSM_DAYS[:5]), "WEEKEND": list(OSM_DAYS[5:]), "HOLIDAYS": ["PH"],
                }[kind]  # fmt: skip
            place += span
            continue
        if kind == "CLOSED":
            if value in _DAYS_OFF and after[:1] == ["time"]:
                groups.append(_Group(list(OSM_DAYS[5:])))
                place += 1
                continue
            if group.slots:
                # "вихідний: сб, нд": the word comes before its days.
                groups.append(group := _Group())
            group.closed = True
            if not group.days:
                place = _days_behind(tokens, place + 1, group)
                continue
        elif kind == "BREAK":
            pausing = True
        elif kind == "DASH":
            # "Mo-Fr - 9-17": between the days and their times, not inside of either.
            if not (group.days and not group.told and after[:1] in (["time"], ["CLOSED"])):
                raise _Unclear
        elif kind not in ("mark", "AND"):
            raise _Unclear
        place += 1
    if pausing:
        raise _Unclear
    if len(groups) > 1 and not groups[-1].days and not groups[-1].told:
        groups.pop()
    return groups


def _days_behind(tokens: list[tuple[str, str]], place: int, group: _Group) -> int:
    while place < len(tokens) and tokens[place][0] in ("day", "mark", "AND", "DASH", "HOLIDAYS", "WEEKEND"):
        kind, value = tokens[place]
        if kind == "day" and [one[0] for one in tokens[place + 1 : place + 3]] == ["DASH", "day"]:
            group.days += _range(value, tokens[place + 2][1])
            place += 3
            continue
        group.days += {"day": [value], "HOLIDAYS": ["PH"], "WEEKEND": list(OSM_DAYS[5:])}.get(kind, [])
        place += 1
    return place


def _range(first: str, last: str) -> list[str]:
    start, end = OSM_DAYS.index(first), OSM_DAYS.index(last)
    return [OSM_DAYS[number % 7] for number in range(start, end + 1 if end >= start else end + 8)]


def _without(slot: Minutes, pause: Minutes) -> list[Minutes]:
    start, end = slot
    if not start < pause[0] < pause[1] < end:
        return [slot]
    return [(start, pause[0]), (pause[1], end)]
