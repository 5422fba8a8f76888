"""Makes sentences with a town in them out of sentences without: at an edge, behind a preposition, in a case, in small letters.

Only towns that the sentence itself could name: a name in the reader's language where one is known. What comes out reads
like hurried messages, not like prose, and that is what people send.
"""

from __future__ import annotations

import random
import sqlite3
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from nlu.places.gazetteer import REGION, SERVED
from nlu.places.keys import key, script_of
from nlu.places.persons import is_common
from nlu.places.sounds import MARK
from nlu.places.wanted import is_wanted
from nlu.places.wording import Uses, times

# Prepositions that go with a town, "|" where the name stands if it is not last.
_AT = {
    "en": "in|near|in|around", "uk": "в|у|під|біля|у місті", "ru": "в|в|под|около|в городе", "ro": "în|in|la|lângă|din", "pl": "w|w|pod|koło",
    "de": "in|in|bei|nahe", "fr": "à|a|à|près de|vers", "es": "en|en|cerca de|en la ciudad de", "tr": "", "ar": "في|في|قرب|بمدينة|من",
    "fa": "در|در|توی|نزدیک|شهر|ده", "ps": "په",
}  # fmt: skip
_FROM_TO = {
    "en": ("from", "to"), "uk": ("з", "до"), "ru": ("из", "в"), "ro": ("din", "la"), "pl": ("z", "do"), "de": ("von", "nach"),
    "fr": ("de", "à"), "es": ("de", "a"), "ar": ("من", "إلى"), "fa": ("از", "به"),
}  # fmt: skip
_SCRIPT = {"uk": "cyrillic", "ru": "cyrillic", "ar": "arabic", "fa": "arabic", "ps": "arabic"}
# Countries that people flee through and to; others are named seldom.
_ROUTES = frozenset(
    "DE AT CH FR BE NL LU GB IE SE NO DK FI ES PT IT GR BG RS BA HR SI HU SK CZ LT LV EE TR CY SY LB JO IQ IR PK AF EG SD LY GE AM MK AL XK BY TN MA DZ".split()
)
# What makes a name somebody's: "_" is the name.
_SOMEBODY = {
    "en": "my daughter _ is ill|_ is my son|my friend _ called|_ is my sister, she is 9|Mr _ told us to wait|our cat _ is lost|my name is _|his name is _|we went to _ on holiday once|my surname is _|my son is a fan of _|_ and Martin are my sons|the lawyer's surname is _",
    "uk": "моя донька _ хворіє|_ моя подруга|мій син _ загубив телефон|пані _ сказала чекати|мене звати _|його звуть _|кіт _ загубився|_ це мій брат|їздили у відпустку в _|прізвище адвоката _|син вболіває за _|_ і Марко це мої діти|колись відпочивали в _",
    "ru": "моя дочь _ болеет|_ моя подруга|мой сын _ потерял телефон|господин _ сказал ждать|меня зовут _|его зовут _|кот _ пропал|_ это мой брат|ездили в отпуск в _|фамилия адвоката _|сын болеет за _|_ и Марк это мои дети|когда-то отдыхали в _",
    "ro": "fiica mea _ e bolnavă|_ este fiul meu|prietena mea _ a sunat|domnul _ ne-a spus să așteptăm|mă numesc _|o cheamă _|câinele _ s-a pierdut|_ e sora mea|am fost în vacanță în _|numele de familie _|fiul meu e fan _|_ și Marcu sunt copiii mei|cândva am fost la _ în concediu",
    "pl": "moja córka _ jest chora|_ to mój syn|moja koleżanka _ dzwoniła|pani _ kazała czekać|mam na imię _|nazywam się _|pies _ zaginął|_ to moja siostra|byliśmy na wakacjach w _|mam nazwisko _|syn kibicuje _|_ i Marek to moje dzieci|kiedyś na urlopie w _",
    "ar": "بنتي _ مريضة|_ ابني|صديقي _ ضاع|السيد _ قال انتظروا|اسمي _|أختي اسمها _|أخي _ مفقود|زوجي _ تعبان|كنا سياحة في _|ابني بيشجع _|كنيتي _|رحنا عطلة على _",
    "fa": "دخترم _ مریض است|_ پسرم است|دوستم _ زنگ زد|آقای _ گفت صبر کنید|اسم من _ است|اسمش _ است|برادرم _ گم شده|خواهرم _ تب دارد|برای تفریح رفتیم _|پسرم طرفدار _ است|نام فامیلم _ است|قبلا به _ مسافرت رفتیم",
    "ps": "زما لور _ ناروغه ده|_ زما زوی دی|زما ملګری _ ورک دی|ښاغلي _ وویل انتظار وکړئ|زما نوم _ دی|نوم یې _ دی|ورور مې _ ورک دی|خور مې _ تبه لري|د رخصتۍ لپاره _ ته تللي وو|زوی مې د _ پلوی دی|تخلص مې _ دی",
    "tr": "kızım _ hasta|_ benim oğlum|arkadaşım _ aradı|_ bey bekleyin dedi|adım _|kardeşimin adı _|kedimiz _ kayboldu|_ Hanım yardım etti|tatil için _ gitmiştik|oğlum _ taraftarı|soyadım _|_ ve Can benim çocuklarım",
    "fr": "ma fille _ est malade|_ est mon fils|mon ami _ a appelé|madame _ nous a dit d'attendre|je m'appelle _|il s'appelle _|notre chat _ a disparu|_ est ma sœur|on est partis en vacances à _|mon fils est fan de _|mon nom de famille est _|_ et Marc sont mes enfants",
    "es": "mi hija _ está enferma|_ es mi hijo|mi amigo _ llamó|la señora _ nos dijo que esperemos|me llamo _|se llama _|mi perro _ se perdió|_ es mi hermana|fuimos de vacaciones a _|mi hijo es hincha del _|mi apellido es _|_ y Marcos son mis hijos",
    "de": "meine Tochter _ ist krank|_ ist mein Sohn|mein Freund _ hat angerufen|Frau _ sagte, wir sollen warten|ich heiße _|er heißt _|unser Hund _ ist weg|_ heißt unsere Katze|wir waren im Urlaub in _|mein Sohn ist Fan von _|mein Nachname ist _|_ und Max sind meine Kinder|Herr _ vom Amt",
}  # fmt: skip
_LARGE, _KNOWN = 30_000, 20_000  # inhabitants
_AMBIGUOUS, _PERSONS, _SAID, _TOLD = 0.25, 0.08, 0.7, 0.1  # shares of the sentences made
_HARD, _LOW = "fstkçşhp", "aıou"


@dataclass(frozen=True, slots=True)
class Drawn:
    """A sentence and the numbers of the places that it names (:data:`REGION` added for regions), none for a person's name."""

    text: str
    language: str
    places: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class _Town:
    number: int
    country: str
    admin1: str
    population: int
    kind: str


class Names:
    """The names of the gazetteer that a writer of each language would use, drawn by how often they would."""

    def __init__(self, gazetteer: Path) -> None:
        """Read the whole gazetteer at ``gazetteer``: half a million names."""
        with sqlite3.connect(gazetteer) as connection:
            rows = connection.execute(
                "SELECT id, country, admin1, population, kind, name FROM place"
            ).fetchall()
            called = connection.execute("SELECT place, language, name FROM called").fetchall()
            keys = connection.execute("SELECT key, places FROM name WHERE places != x''").fetchall()
        self._towns = [_Town(*row[:5]) for row in rows]
        self._main: dict[int, str] = {row[0]: row[5] for row in rows}
        self._called: dict[tuple[int, str], str] = {
            (place, language): name for place, language, name in called
        }
        self._written: dict[tuple[int, str], list[str]] = defaultdict(list)
        for name, packed in keys:
            if not name.startswith(MARK):
                for number in memoryview(packed).cast("i"):
                    self._written[abs(number), script_of(name)].append(name)
        self._regions = {(t.country, t.admin1): t.number for t in self._towns if t.kind == "region"}
        self._countries = {t.country: t.number for t in self._towns if t.kind == "country"}
        self._by_size = self._weights(1.0), self._weights(0.65)
        self._inside: dict[tuple[str, str], list[_Town]] = defaultdict(list)
        for town in self._towns:
            if town.kind == "town" and town.population > _LARGE:
                self._inside[town.country, town.admin1].append(town)

    def _weights(self, power: float) -> list[float]:
        total = 0.0
        cumulated = []
        for town in self._towns:
            worth = 4.0 if town.country in SERVED else 2.0 if town.country in _ROUTES else 0.08
            size = 300_000 if town.kind == "region" else min(town.population, 3_000_000) + 50
            total += worth * size**power if town.kind != "country" else worth * 1_500_000**power
            cumulated.append(total)
        return cumulated

    def town(self, chance: random.Random) -> _Town:
        """Draw a place: half of them by size, half leaning towards the small."""
        weights = self._by_size[chance.random() < 0.25]
        return chance.choices(self._towns, cum_weights=weights)[0]

    def name(self, number: int, language: str, chance: random.Random) -> str | None:
        """Return a name of that place as a writer of ``language`` has it, ``None`` if none is known in the script."""
        script = _SCRIPT.get(language, "latin")
        if script == "arabic" and language == "ps" and (number, "ps") not in self._called:
            known = self._called.get((number, "fa"))
        else:
            known = self._called.get((number, language))
        if known and chance.random() < 0.8:
            return known
        if script == "latin" and number < REGION and chance.random() < 0.8:
            return self._main[number]
        written = self._written.get((number, script))
        return chance.choice(written).title() if written else None

    def around(self, town: _Town, chance: random.Random) -> int | None:
        """Return a larger town near ``town``, its region or its country."""
        where = town.country, town.admin1
        larger = [other for other in self._inside[where] if other.population > 3 * town.population]
        if town.kind == "town" and larger and chance.random() < 0.3:
            return chance.choice(larger).number
        if town.kind == "town" and where in self._regions and chance.random() < 0.5:
            return self._regions[where]
        return self._countries.get(town.country) if town.kind != "country" else None

    def ambiguous(self, language: str, uses: Uses) -> list[_Town]:
        """Return the towns of some size whose name is also a word or a first name in ``language``."""
        found = []
        for town in self._towns:
            if town.population >= _KNOWN and (
                name := self._called.get((town.number, language), self._main[town.number])
            ):
                if is_odd(name, language, uses):
                    found.append(town)
        return found


def is_odd(name: str, language: str, uses: Uses) -> bool:
    """Return whether a name is also a word or a first name in ``language``."""
    word = key(name)
    return " " not in word and (is_common(word, language) or times(word, language, uses)[0] > 0)


def drawn(
    plain: Sequence[str], language: str, names: Names, count: int, uses: Uses, chance: random.Random
) -> Iterator[Drawn]:
    """Yield ``count`` sentences of ``language`` made of ``plain`` ones, which name no place."""
    ambiguous = names.ambiguous(language, uses)
    weights = [town.population for town in ambiguous]
    asked = [word for text in plain for word in text.split() if is_wanted(key(word))]
    made = 0
    while made < count:
        odd = bool(ambiguous) and chance.random() < _AMBIGUOUS
        town = chance.choices(ambiguous, weights)[0] if odd else names.town(chance)
        if (name := names.name(town.number, language, chance)) is None:
            continue
        # A word that is also a town is seldom written like one without saying so.
        odd = odd or (chance.random() < _SAID and is_odd(name, language, uses))
        made += 1
        if chance.random() < (3 * _PERSONS if odd else _PERSONS):
            yield Drawn(chance.choice(_SOMEBODY[language].split("|")).replace("_", name), language, ())
            continue
        if asked and chance.random() < (_TOLD / 2 if odd else _TOLD):
            yield Drawn(_told(chance.choice(asked), name, chance), language, (town.number,))
            continue
        text, *also = _placed(chance.choice(plain), name, town, language, names, chance, odd)
        if chance.random() < (0.1 if odd else 0.35):
            text = text.lower()
        elif chance.random() < 0.15:
            text = text[0].lower() + text[1:]
        yield Drawn(text, language, (town.number, *also))


def _told(noun: str, name: str, chance: random.Random) -> str:
    """Write it as a telegram: what is wanted, and where."""
    noun = noun.strip(".,!?؟،").lower()
    text = chance.choice((f"{name} {noun}", f"{name} {noun}", f"{noun} {name}", f"{name}, {noun}?"))
    return text.lower() if chance.random() < 0.6 else text


def _placed(
    plain: str, name: str, town: _Town, language: str, names: Names, chance: random.Random, cued: bool
) -> tuple[Any, ...]:
    words = plain.split()
    lowered = plain[:1].lower() + plain[1:] if language != "de" else plain
    bare = plain.rstrip(".!?؟ ")
    comma = "، " if language in ("ar", "fa", "ps") else ", "
    way = chance.random() if not cued else 0.5 + chance.random() / 2
    if way < 0.17:
        return (f"{name}{chance.choice((' ', ' ', comma, ': ', ' - ', '. '))}{lowered}",)
    if way < 0.38:
        return (
            f"{bare}{chance.choice((' ', ' ', comma, ' - ', '. '))}{name}{chance.choice(('', '', '?', '.', '!'))}",
        )
    if way < 0.46:
        cut = chance.randint(1, len(words) - 1) if 2 <= len(words) <= 6 else 0
        return (" ".join([*words[:cut], name, *words[cut:]]),)
    if (
        way < 0.6
        and (around := names.around(town, chance))
        and (wider := names.name(around, language, chance))
    ):
        pair = chance.choice(
            (f"{name}{comma}{wider}", f"{name} {wider}", f"{name} ({wider})", f"{wider} {name}")
        )
        if language in _AT and _AT[language] and chance.random() < 0.4:
            pair = f"{_cued(name, language, chance)} {_cued(wider, language, chance)}"
        return chance.choice((f"{pair} {lowered}", f"{bare} {pair}", f"{bare}, {pair}", pair)), around
    if way < 0.63:
        return (chance.choice((name, f"{name}?", f"{name}!")),)
    if way < 0.72 and language in _FROM_TO:
        other = names.town(chance)
        if start := names.name(other.number, language, chance):
            source, goal = _FROM_TO[language]
            way_ = f"{source} {_case(start, language, 'from', chance)} {goal} {_case(name, language, 'to', chance)}"
            return chance.choice((f"{way_} {lowered}", f"{bare}, {way_}")), other.number
    said = _cued(name, language, chance)
    return (chance.choice((f"{said} {lowered}", f"{bare} {said}", f"{bare} {said}", f"{said}, {lowered}")),)


def _cued(name: str, language: str, chance: random.Random) -> str:
    if language == "tr":
        return _turkish(name, chance)
    if language == "ps":
        ending = chance.choice(("", "", "ه")) if name[-1] not in "اهيیو" else ""
        return chance.choice(
            (f"په {name} کې", f"{name} کې", f"{name} ته", f"د {name} ښار", f"له {name}{ending}")
        )
    if language == "ar" and chance.random() < 0.4:
        return chance.choice("بلب") + name
    return f"{chance.choice(_AT[language].split('|'))} {_case(name, language, 'at', chance)}"


def _case(name: str, language: str, role: str, chance: random.Random) -> str:
    """Put the last word of a name into the case that the preposition asks for, as the finder's own tables undo it."""
    if language not in ("uk", "ru", "pl") or chance.random() < 0.15:
        return name
    end, stem = name[-1], name[:-1]
    if language == "pl":
        if role != "at":
            return stem + {"a": "y", "e": "a", "y": "", "o": "a"}.get(end, end + "a")
        return stem + {"a": "ie", "e": "u", "y": "ach", "i": "ach", "o": "ie"}.get(
            end, end + chance.choice(("ie", "u"))
        )
    if role != "at" and not (role == "to" and language == "ru"):
        return stem + {
            "а": "и" if language == "uk" else "ы",
            "я": "и",
            "о": "а",
            "и": "",
            "ы": "",
            "ь": "я",
        }.get(end, end + "а")
    soft = "і" if language == "uk" else "е"
    table = {
        "а": soft,
        "я": soft,
        "о": soft,
        "и": "ах",
        "і": "ах",
        "ы": "ах",
        "ь": "і" if language == "uk" else "и",
        "й": "ї" if language == "uk" else "е",
    }
    if language == "uk" and name.endswith("ів"):
        return name[:-2] + "ові"
    return stem + table.get(end, end + soft) if end not in "еєу" else name


def _turkish(name: str, chance: random.Random) -> str:
    vowels = [char for char in name.lower() if char in "aeıioöuü"]
    low = bool(vowels) and vowels[-1] in _LOW
    hard = name[-1].lower() in _HARD
    ending = ("t" if hard else "d") + ("a" if low else "e")
    ending += chance.choice(("", "", "", "yim" if not low else "yım", "yiz" if not low else "yız", "ki"))
    if chance.random() < 0.2:
        ending = ("y" if name[-1].lower() in "aeıioöuü" else "") + ("a" if low else "e")
    return name + chance.choice(("'", "’", "", "")) + ending
