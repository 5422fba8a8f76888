"""Cuts a message where one wish ends and the next begins, so that two needs, or a refused and a wanted one, are read apart.

Punctuation and words such as "and" part wishes in every language. People on phones leave both out; then a second verb of wanting does,
before it where the verb comes first ("I need food I need a doctor"), behind it where it comes last («غذا نمی‌خوام دکتر می‌خوام»).
"""

from __future__ import annotations

import functools
import re
from bisect import bisect_right
from collections.abc import Iterator

from nlu.refusals import is_negated
from nlu.text import fold

MOST = 4
"""Clauses of a message that are read: each costs a reading. Of a longer one the first is kept, and the end, where people say what they need."""

_ENOUGH = 3
"""Words before a cut that only a "too" tells of."""

_SHORTEST = 4
"""Letters of a clause; less is a word like "yes"."""

_PUNCTUATION = re.compile(r"(?:(?<!\d)[.,:]|[.,:](?![\d/])|[;!?،؛؟…\n+]|\s[-–—]\s)+")

_JOINING = {
    "en": ("and", "also", "plus", "as well as"),
    "uk": ("та", "й", "і", "ще", "а також", "також", "плюс", "i", "ta"),
    "ru": ("и", "ещё", "а также", "также", "плюс", "i"),
    "ro": ("și", "si", "precum și", "plus", "iar"),
    "pl": ("i", "oraz", "a także", "także", "plus"),
    "ar": ("و", "وكمان", "كمان", "وأيضا", "ايضا"),
    "fa": ("و", "همچنین", "بعلاوه"),
    "ps": ("او", "همدارنګه"),
    "tr": ("ve", "ayrıca", "bir de", "artı", "hem de"),
    "fr": ("et", "ainsi que", "aussi", "en plus"),
    "es": ("y", "e", "también", "además"),
    "de": ("und", "außerdem", "sowie", "plus"),
}
"""Words that join two wishes. Single Latin letters mean other things elsewhere, so they count in their own language only."""

_CONTRASTING = {
    "en": ("but",),
    "uk": ("але", "а", "проте"),
    "ru": ("но", "а"),
    "ro": ("dar", "ci"),
    "pl": ("ale", "lecz", "a"),
    "ar": ("لكن", "بل", "بس"),
    "fa": ("ولی", "اما", "بلکه"),
    "ps": ("خو", "بلکې"),
    "tr": ("ama", "fakat"),
    "fr": ("mais",),
    "es": ("pero", "sino"),
    "de": ("aber", "sondern"),
}
"""Words that set a wish against what was said before. They stay with a refusal that ends there, which they make plain."""

_COMMA_BEFORE_CONTRAST = re.compile(
    rf"[,،]\s+(?=(?:{'|'.join(sorted({word for words in _CONTRASTING.values() for word in words}))})\s)",
    re.IGNORECASE,
)

_ONLY = frozenset(
    map(fold, ("just", "only", "лише", "тільки", "только", "doar", "numai", "tylko", "فقط", "یوازې", "sadece", "seulement", "solo", "nur"))
)  # fmt: skip
"""Words that do the same behind a "not", and mean little elsewhere."""

_NEGATING = re.compile(fold(r"(?:not|не|nie|nu|nicht|kein\w*|pas|no|مو|مش|ليس|نه|keine)") + r"$")

_WANTING_FIRST = (
    r"(?:i|we|he|she|they)(?: do not| don'?t| does not| doesn'?t)? (?:needs?|wants?|am looking for)|i'?m looking for|(?:don'?t|do not|doesn'?t|does not) (?:need|want)"
    r"|(?:мені |нам )?(?:не )?(?:треба|потрібн?[аеоі]?н?|хочу|шукаю|шукаємо)|(?:мне |нам )?(?:не )?(?:надо|нуж[не]\w*|хочу|ищу|ищем)"
    r"|(?:nu )?(?:am|avem|are) nevoie|(?:nu )?(?:îmi|ne|îi) trebuie|(?:nu )?(?:vreau|caut|căutăm)|(?:nie )?(?:potrzebuj\w+|potrzebn\w+|szukam\w*|chc\w+)"
    r"|(?:ما |مو |مش |لا )?(?:بدي|بدنا|احتاج|نحتاج|محتاج\w*|اريد|نريد)"
    r"|j'?ai (?:pas )?besoin|(?:je )?(?:cherche|veux|voudrais)|il (?:me|nous) faut|(?:no )?(?:necesit\w+|quiero|queremos|busco|buscamos)"
    r"|ich (?:brauche?|suche|will|möchte)|wir (?:brauchen|suchen|wollen)"
)  # fmt: skip

_WANTING_LAST = (
    r"isti\w+|istemi\w+|lazım(?: değil)?|gerekli(?: değil)?|gerek(?: yok)|arıyor\w+|ihtiyac\w* (?:var|yok)|değil"
    r"|ن?می ?خوا\w+|(?:لازم|نیاز|احتیاج) ن?دار\w+|(?:نه )?غواړ\w+|لټو\w+|(?:اړتیا|ضرورت) (?:نه )?لر\w+"
)  # fmt: skip

_FIRST = re.compile(rf"(?<!\S)(?:{fold(_WANTING_FIRST)})(?!\S)")
_LAST = re.compile(rf"(?<!\S)(?:{fold(_WANTING_LAST)})(?!\S)")

_NOT_THAT = re.compile(
    fold(
        r"(?<!\bis )(?<!\bam )(?<!\bare )(?<!\bdo )(?<!\bdoes )(?<!\bdid )(?<!\bcan )(?<!\bwas )(?<!\bwill )(?<!\bhave )(?<!\bhas )(?<!\bwhy )(?<!\bif )(?<!\bor )"
        r"(?<=[^ ] )(?:not (?:a|an|the|for|about|food|money|work|clothes)|no (?:un|una|el|la)|مو|مش|وليس|(?<=م )نه)(?= )"
    )
)
"""A "not" behind a whole wish, without a comma: "I am looking for work not a course"."""

_TOO = re.compile(rf"(?<!\S)\S+ {fold('هم')}(?!\S)")
"""Persian says "too" behind what comes as well: «غذا هم نداریم»."""

_ON_BEHALF = re.compile(
    fold(
        r"(?:writing|asking|texting) (?:for|on behalf of|about) (?:my|our|a|an|some|another|him|her|them)|(?:пишу|питаю|запитую) (?:за|для|від)"
        r"|(?:пишу|спрашиваю) (?:за|для|от)|(?:scriu|întreb) (?:pentru|din partea)|(?:piszę|pytam) (?:za|dla|w imieniu)"
        r"|(?:اكتب|اسال|بسال) (?:عن|ل\w+|نيابة)|(?:برای|از طرف) .*(?:نویسم|پرسم)|(?:لپاره|له خوا) .*(?:لیکم|پوښتم)|(?:için|adına) (?:yazıyorum|soruyorum)"
        r"|(?:écris|demande) (?:pour|de la part)|(?:escribo|pregunto) (?:por|para|de parte)|(?:schreibe?|frage?) (?:ich )?(?:für|im namen)"
    )
)
"""Says only for whom somebody asks; "for a friend without a phone" wants no telephone."""

_NAMES_WITH_AND = tuple(
    fold(word)
    for word in (
        "وثائق", "وثيقة", "وكيل", "وكلاء", "وظيفة", "وظائف", "وظيفه", "ورقة", "واحد", "وحد", "وحيد", "ولد", "والد", "ولاد", "وصل", "وصول", "وقت", "وطن", "وجب",
        "ورشة", "وضع", "وجع", "واتس", "وزار", "وسط", "وزن", "وسيل", "وسائل", "ویزا", "ولی", "واسه", "واقع", "ورزش", "ورود", "وارد",
    )
)  # fmt: skip
"""Words of the Arabic script whose first letter is no "and"."""


def clauses(text: str, language: str | None = None, most: int = MOST) -> tuple[str, ...]:
    """Parts of a text that could each hold a need; empty when it is one piece that refuses nothing.

    Args:
        text: As written.
        language: Of the text, None when it is not known.
        most: How many parts at most.

    >>> clauses("we have nothing to eat and my mother needs a doctor", "en")
    ('we have nothing to eat', 'my mother needs a doctor')
    """
    parts = [
        clause
        for sentence in _PUNCTUATION.split(_COMMA_BEFORE_CONTRAST.sub(" ", text))
        for piece in _joined(sentence, language)
        for clause in _by_wishes(piece)
        if len(clause) >= _SHORTEST
    ]
    if len(parts) > 1 and _ON_BEHALF.search(fold(parts[0])):
        del parts[0]
    if len(parts) > most:
        parts = [parts[0], *parts[len(parts) - most + 1 :]]
    if len(parts) >= 2:
        return tuple(parts)
    refused = bool(parts) and not re.search("[?؟]", text) and is_negated(parts[0])
    return tuple(parts) if refused else ()


def _joined(sentence: str, language: str | None) -> Iterator[str]:
    """Parts between words that join or contrast."""
    joining, contrasting = _words(language)
    part: list[str] = []
    words = sentence.split()
    folded = [fold(word) for word in words]
    at = 0
    while at < len(words):
        long, pair = 1, " ".join(folded[at : at + 2])
        if pair in joining and at + 1 < len(words):
            long, met = 2, pair
        else:
            met = folded[at]
        before_not = at + long < len(words) and _NEGATING.match(folded[at + long]) is not None
        begins_with_not = bool(part) and _NEGATING.match(fold(part[0])) is not None
        if met in joining or met in contrasting or (met in _ONLY and begins_with_not):
            if met not in joining and begins_with_not:
                part.append(words[at])
            yield " ".join(part)
            part = list(words[at : at + long]) if before_not else []
        elif part and language in (None, "ar") and _is_and(folded[at]):
            yield " ".join(part)
            part = [words[at][1:]]
        else:
            long = 1
            part.append(words[at])
        at += long
    yield " ".join(part)


def _by_wishes(piece: str) -> Iterator[str]:
    """Parts of a piece that says more than once what is wanted."""
    words = piece.split()
    starts: list[int] = []
    folded = ""
    for word in words:
        starts.append(len(folded))
        folded += fold(word) + " "
    first, last = list(_FIRST.finditer(folded)), list(_LAST.finditer(folded))
    cuts = {bisect_right(starts, match.start()) - 1 for match in first[1:]}
    cuts |= {bisect_right(starts, match.end()) for match in last}
    cuts |= {bisect_right(starts, match.start()) - 1 for match in _NOT_THAT.finditer(folded)}
    cuts |= {
        cut for match in _TOO.finditer(folded) if (cut := bisect_right(starts, match.start()) - 1) >= _ENOUGH
    }
    before = 0
    for cut in sorted(cut for cut in cuts if 0 < cut < len(words)):
        yield " ".join(words[before:cut])
        before = cut
    yield " ".join(words[before:])


def _is_and(folded: str) -> bool:
    return folded.startswith("و") and len(folded) >= 4 and not folded.startswith(_NAMES_WITH_AND)


@functools.cache
def _words(language: str | None) -> tuple[frozenset[str], frozenset[str]]:
    return _of(_JOINING, language), _of(_CONTRASTING, language)


def _of(table: dict[str, tuple[str, ...]], language: str | None) -> frozenset[str]:
    every = [word for words in table.values() for word in words if len(word) > 1 or not word.isascii()]
    return frozenset(fold(word) for word in table.get(language or "", ()) or every)
