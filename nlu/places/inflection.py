"""Guesses the nominative of an inflected place name by its ending, cheaply and generously.

The rules propose; the gazetteer disposes: a guess counts only if it is a known name, so rules may over-generate.
They work on keys (:func:`nlu.places.keys.key`), where Cyrillic и/і/ї/ы/й are one letter, є/э/ё are е, signs are
dropped and letters are single, and Polish and Romanian have no diacritics. Measured against dictionaries
(pymorphy3, simplemma) they need no memory and know the towns that no dictionary lists.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from nlu.places.keys import script_of
from nlu.places.types import Role

Guess = tuple[str, Role | None]

# ending -> endings of the nominative; every rule that fits is tried
_EAST_SLAVIC = """
-> и | а-> - о | я-> - и е | у-> - а о | ю-> - я и е | и-> - а я о ия ея | е-> - а я о и
ию-> ия | ия-> и | ие-> ия | иеи-> ия | иею-> ия | еи-> я а и | ею-> я а | ои-> а ая | ою-> а ая | ую-> ая
ом-> - о и е | ем-> - е о и | им-> и е | ам-> и а | ям-> и я | ами-> и а | ями-> и я | ах-> и а | ях-> и я
ов-> и | ев-> и | ив-> и | ови-> - о | еви-> - и | ого-> и е о | его-> и е | ому-> и е о | ему-> и е
ова-> ив | ову-> ив | ови-> ив | ове-> ив | овом-> ив | ева-> ив | еву-> ив | еви-> ив | еве-> ив | евом-> ив
иева-> ив | иеву-> ив | иеви-> ив | иеве-> ив | иевом-> ив
ца-> ец | цу-> ец | це-> ец | ци-> ец ка к | цом-> ец | цем-> ец | ця-> ец | цю-> ец | зи-> га г | си-> ха х
ка-> ок | ку-> ок | ке-> ок | ком-> ок | оля-> ил | олю-> ил | оли-> ил | олем-> ил | ози-> иг | огу-> иг | ога-> иг
огом-> иг | кви-> ков ква | квою-> ква | ая-> а | ея-> и | чини-> чина | щини-> щина
"""
_POLISH = """
-> e y i | a-> - o | u-> - o e | y-> - a | i-> - a ia ie | e-> a - ie | em-> - o e | m-> - | om-> y i | ami-> y i e | ach-> e y i a | ych-> e y | ich-> ie i e
ie-> a - o | iu-> - ia ie | ia-> - ie | iem-> - ie | owi-> - | a-> e | ej-> a | iej-> a | ego-> y i e | emu-> y i | ym-> y e | im-> i
ce-> ka ca | rze-> ra r ro | dze-> ga | szcie-> szt | scie-> st sc sto | cie-> t ta to c | dzie-> d da do | le-> la l lo | sie-> sa s
nie-> na n no | ca-> ec | cu-> ec | cem-> ec | ka-> ek | ku-> ek | kiem-> ek k ko | giem-> g | ow-> y | czu-> cz | zu-> z
"""
_ROMANIAN = """
ei-> a e | iei-> ea ia | ii-> ia | evei-> eava | ului-> - u | lui-> - | ul-> - | u-> - | ilor-> i | ului-> ul
"""
_GERMAN = "s-> -"
_TURKISH_STEMS = """
da at|de at|ta at|te at|daki at|deki at|taki at|teki at|dayim at|deyim at|tayim at|teyim at|dayiz at|deyiz at|tayiz at|teyiz at
dayken at|deyken at|dan from|den from|tan from|ten from|danim from|denim from|danim from|tanim from|tenim from
danz from|daniz from|deniz from|taniz from|teniz from|ya to|ye to|a to|e to|na to|ne to|nda at|nde at|ndan from|nden from
in -|un -|nin -|nun -|i -|u -|yi -|yu -|la -|le -|yla -|yle -
"""
# Arabic glues prepositions and the conjunction «و» to the word; «لل» is «ل» + article.
_ARABIC_PREFIXES: tuple[tuple[str, str, Role | None], ...] = (
    ("وب", "", "at"), ("ول", "", "to"), ("بال", "ال", "at"), ("لل", "ال", "to"), ("ب", "", "at"), ("ل", "", "to"),
    ("وبال", "ال", "at"), ("ولل", "ال", "to"), ("عال", "ال", "to"), ("فال", "ال", "at"), ("ع", "", "to"),
    ("و", "", None), ("ف", "", None), ("ال", "", None), ("بال", "", "at"), ("لل", "", "to"), ("وال", "ال", None),
)  # fmt: skip
# Persian prepositions, written without the space: «درفرانکفورت», «بکابل».
_PERSIAN_PREFIXES: tuple[tuple[str, int, Role], ...] = (
    ("در", 3, "at"),
    ("از", 3, "from"),
    ("به", 3, "to"),
    ("ب", 4, "to"),
)
# «ي» and «ی» at the end make adjectives («پولنډي», «آلمانی»: Polish, German), so they are not taken off.
_PASHTO_ENDINGS = (("ه", ""), ("ی", "ه"), ("ی", "ا"))
_MIN_STEM = 3


def _table(written: str) -> dict[str, list[str]]:
    table: dict[str, list[str]] = {}
    for rule in re.split(r"[|\n]", written):
        if "->" in rule:
            ending, bases = rule.split("->")
            table.setdefault(ending.strip(), []).extend("" if b == "-" else b for b in bases.split())
    return table


def _turkish_table() -> list[tuple[str, Role | None]]:
    roles: dict[str, Role] = {"at": "at", "to": "to", "from": "from"}
    pairs = [pair.split() for pair in re.split(r"[|\n]", _TURKISH_STEMS) if pair.strip()]
    return [(ending, roles.get(role)) for ending, role in pairs]


_CYRILLIC_RULES = _table(_EAST_SLAVIC)
_LATIN_RULES = {"pl": _table(_POLISH), "ro": _table(_ROMANIAN), "de": _table(_GERMAN)}
_TURKISH_RULES = _turkish_table()


@lru_cache(maxsize=4096)
def guesses(word: str, language: str | None) -> tuple[Guess, ...]:
    """Return the possible nominatives of the key ``word``, with the role its ending or prefix implies.

    ``language`` chooses the rules among those of the script; ``None`` tries them all. The word itself is not among
    them. Roles come from Turkish cases and prefixes of Arabic and Persian only.
    """
    script = script_of(word)
    found: list[Guess] = []
    if script == "cyrillic":
        found = [(base, None) for base in _by_ending(word, _CYRILLIC_RULES)]
    elif script == "arabic":
        found = list(_arabic_script(word, language))
    elif script == "latin":
        found = list(_latin(word, language))
    return tuple(dict.fromkeys(guess for guess in found if len(guess[0]) >= _MIN_STEM and guess[0] != word))


def _by_ending(word: str, table: dict[str, list[str]]) -> Iterator[str]:
    for length in range(min(5, len(word) - 1), -1, -1):
        ending = word[len(word) - length :]
        stem = word[: len(word) - length]
        for base in table.get(ending, ()):
            yield stem + base


def _latin(word: str, language: str | None) -> Iterator[Guess]:
    for code in (language,) if language else ("pl", "ro"):
        if rules := _LATIN_RULES.get(str(code)):
            for base in _by_ending(word, rules):
                yield base, None
    if language in ("tr", None):
        for ending, role in _TURKISH_RULES:
            if word.endswith(ending) and len(word) - len(ending) >= (4 if len(ending) < 2 else 3):
                base = word[: len(word) - len(ending)]
                yield base, role
                if base.endswith("g") and ending[0] in "aieu":
                    yield base[:-1] + "k", role  # «Selaniğe» is to Selanik


def _arabic_script(word: str, language: str | None) -> Iterator[Guess]:
    if language in ("ar", None):
        for prefix, article, role in _ARABIC_PREFIXES:
            if word.startswith(prefix) and len(word) - len(prefix) >= 2:
                yield article + word[len(prefix) :], role
                yield _other_end(article + word[len(prefix) :]), role
        yield _other_end(word), None
    if language == "fa":
        for prefix, least, role in _PERSIAN_PREFIXES:
            if word.startswith(prefix) and len(word) - len(prefix) >= least:
                yield word[len(prefix) :], role
    if language in ("ps", None):
        for ending, base in _PASHTO_ENDINGS:
            if word.endswith(ending):
                yield word[: len(word) - len(ending)] + base, None


def _other_end(word: str) -> str:
    """Arabic ends foreign names in «ة» or «ا» as it pleases: «أورفة», «أورفا»."""
    return word[:-1] + {"ه": "ا", "ا": "ه"}.get(word[-1], word[-1])


def turkish_role(tail: str) -> Role | None:
    """Return the role that the key of what follows a Turkish name's apostrophe implies («’da» → "at")."""
    for ending, role in sorted(_TURKISH_RULES, key=lambda rule: -len(rule[0])):
        if tail == ending:
            return role
    if tail[:3] in ("dan", "den", "tan", "ten") or tail[:4] in ("ndan", "nden"):
        return "from"
    return "at" if tail[:2] in ("da", "de", "ta", "te") else None
