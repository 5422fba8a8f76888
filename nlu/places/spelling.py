"""Writes Latin names in Cyrillic, for the tens of thousands of places that GeoNames names in Latin only.

The Cyrillic spelling is also the pivot from which :mod:`nlu.places.sounds` hears a name in Arabic script. It is
compared through :func:`nlu.places.keys.key`, which merges и/і/ы/й and е/є/э, so one spelling serves Ukrainian and
Russian. Rules follow the usual practical transcriptions of each language, word by word.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from functools import lru_cache

from nlu.places.keys import key

Rules = tuple[tuple[str, str], ...]

_VOWEL = "[aeiouyäöüáéíóúàèìòùâêîôûãõăąęěůőűøåа-яœ]"
_ROMANIAN: Rules = (
    ("ch(?=[ei])", "к"),
    ("gh(?=[ei])", "г"),
    ("c(?=[eiî])", "ч"),
    ("g(?=[eiî])", "дж"),
    ("(?<=[bcdfghjklmnpqrstvwxzșşțţкгчц])ea", "я"),
    ("ia", "я"),
    ("iu", "ю"),
    ("ie", "е"),
    ("[șş]", "ш"),
    ("[țţ]", "ц"),
    ("[âî]", "и"),
    ("ă", "е"),
    ("j", "ж"),
    ("h", "х"),
    ("qu", "кв"),
)
_POLISH: Rules = (
    ("szcz", "щ"), ("sz", "ш"), ("cz", "ч"), ("ch", "х"),
    ("(?<=[ptkх])rz", "ш"), ("rz", "ж"), ("dż", "дж"), ("d[źz]i?(?=[aąeęou])", "дз"),
    ("ż", "ж"), ("[źz]", "з"), ("[ćc]", "ц"), ("ś", "с"), ("ń", "н"), ("ł", "л"), ("ó", "у"),
    ("[ij]a", "я"), ("[ij]ą", "ион"), ("[ij]e", "е"), ("[ij]ę", "ен"), ("[ij]u", "ю"), ("[ij]o", "ио"),
    ("ą(?=[bp])", "ом"), ("ą", "он"), ("ę(?=[bp])", "ем"), ("ę", "ен"), ("j", "и"), ("h", "г"),
)  # fmt: skip
_TURKISH: Rules = (
    ("ya", "я"), ("yu", "ю"), ("ye", "е"), ("y[oö]", "ио"), ("ç", "ч"), ("c", "дж"), ("ş", "ш"), ("ğ", "г"), ("ı", "и"),
    ("ö", "е"), ("ü", "ю"), ("j", "ж"), ("h", "х"),
)  # fmt: skip
_GERMAN: Rules = (
    ("tz?sch", "ч"), ("dsch", "дж"), ("sch", "ш"), (r"\bst", "шт"), (r"\bsp", "шп"), ("chs", "кс"), ("ch", "х"),
    ("ck", "к"), ("ph", "ф"), ("th", "т"), ("[td]z|z", "ц"), ("ä?eu|äu", "ои"), ("e[iy]", "аи"), ("ie", "и"),
    (f"(?<={_VOWEL})h(?!{_VOWEL})", ""), ("v", "ф"), ("qu", "кв"), (f"ss|ß|s(?!{_VOWEL})", "с"), ("s", "з"),
    ("ä", "е"), ("ö", "е"), ("ü", "ю"), ("ja", "я"), ("j", "и"), ("h", "г"),
)  # fmt: skip
_CZECH: Rules = (
    ("ch", "х"), ("č", "ч"), ("š", "ш"), ("ž", "ж"), ("ř", "рж"), ("ď", "д"), ("ť", "т"), ("ň", "н"), ("ľ|ĺ", "л"),
    ("ŕ", "р"), ("j[aá]", "я"), ("j[eé]", "е"), ("j[ií]", "и"), ("j[uúů]", "ю"), ("ě|ä", "е"), ("ů", "у"), ("c", "ц"),
    ("j", "и"), ("h", "г"),
)  # fmt: skip
_HUNGARIAN: Rules = (
    ("dzs", "дж"), ("zs", "ж"), ("sz", "с"), ("c[sh]", "ч"), ("c[zk]?", "ц"), ("s", "ш"), ("gy", "д"), ("ly", "и"),
    ("ny", "н"), ("ty", "т"), ("ö|ő", "е"), ("ü|ű", "ю"), ("j", "и"), ("h", "х"),
)  # fmt: skip
_ITALIAN: Rules = (
    ("ch", "к"), ("gh", "г"), ("sci(?=[aou])|sc(?=[ei])", "ш"), ("ci(?=[aou])|c(?=[ei])", "ч"),
    ("gi(?=[aou])|g(?=[ei])", "дж"), ("gli(?=[aeou])", "ли"), ("gn", "н"), ("z", "ц"), ("qu", "кв"), ("j", "и"), ("h", ""),
)  # fmt: skip
_SPANISH: Rules = (
    ("ch", "ч"), ("ll", "л"), ("ñ|ny", "н"), ("qu", "к"), ("gu(?=[ei])", "г"), ("j|g(?=[eiéí])", "х"),
    ("c(?=[eiéí])|z|ç", "с"), ("h", ""), ("x", "кс"),
)  # fmt: skip
_PORTUGUESE: Rules = (
    ("ch|x", "ш"), ("nh", "н"), ("lh", "л"), ("qu(?=[eiéí])", "к"), ("gu(?=[ei])", "г"), ("j|g(?=[eiéí])", "ж"),
    ("c(?=[eiéí])|ç", "с"), ("ão", "ан"), ("h", ""),
)  # fmt: skip
_FRENCH: Rules = (
    (r"e?aux?\b|e?au", "о"), (r"oux?\b|ou|où", "у"), (r"ois?\b|oi", "уа"), ("a[iî]n|ein|ym|in(?![aeiouy])", "ен"),
    ("a[iî]s?|ei", "е"), ("e[nm](?=[bcdfgpqstv])", "ан"), ("ch", "ш"), ("gn", "н"), ("ill", "и"), ("qu", "к"), ("gu(?=[eiéè])", "г"),
    ("ç|c(?=[eiéèêy])", "с"), ("j|g(?=[eiéèê])", "ж"), ("ph", "ф"), ("th", "т"), ("h", ""),
    (f"(?<={_VOWEL})s(?={_VOWEL})", "з"), (r"(?<=.[а-яa-z])e?[stdxz]+\b", ""), (r"(?<=..)er\b", "е"), (r"(?<=..)e\b", ""),
    ("[éèêë]", "е"), ("u|û", "ю"),
)  # fmt: skip
_SOUTH_SLAVIC: Rules = (
    ("dž|đ", "дж"), ("č|ć", "ч"), ("š", "ш"), ("ž", "ж"), ("ja", "я"), ("ju", "ю"), ("je", "е"), ("j", "и"), ("c", "ц"), ("h", "х"),
)  # fmt: skip
# GeoNames writes Slavic, Greek, Georgian and Armenian names in English letters.
_ROMANISED: Rules = (
    ("shch", "щ"), ("sh", "ш"), ("ch", "ч"), ("kh", "х"), ("zh", "ж"), ("ts", "ц"), ("dzh", "дж"), ("gh", "г"), ("ph", "ф"),
    ("th", "т"), ("ck", "к"), ("y?ya|ia", "я"), ("yu|iu", "ю"), ("ye|ie", "е"), ("yo|io", "ё"), ("y?yi", "и"), ("oo", "у"),
    ("ee", "и"), ("qu", "кв"), ("j", "дж"), ("h", "г"),
)  # fmt: skip
_LETTERS = str.maketrans("abcdefgijklmnopqrstuvwyz", "абкдефгийклмнопкрстуввиз", "'’ʼ`")
_WORD = re.compile(r"[^\W_]+")

_SHORT = {
    "Târgu": "Tg", "Tîrgu": "Tg", "Sfântu": "Sf", "Râmnicu": "Rm", "Sankt": "St", "Saint": "St", "Sainte": "Ste",
}  # fmt: skip
_BY_COUNTRY: dict[str, Rules] = {
    country: rules
    for countries, rules in (
        ("RO MD", _ROMANIAN), ("PL", _POLISH), ("TR", _TURKISH), ("DE AT CH LI LU", _GERMAN), ("CZ SK", _CZECH),
        ("HU", _HUNGARIAN), ("IT SM VA", _ITALIAN), ("ES AD", _SPANISH), ("PT", _PORTUGUESE), ("FR MC", _FRENCH),
        ("HR SI BA RS ME MK", _SOUTH_SLAVIC),
    )
    for country in countries.split()
}  # fmt: skip


def _bare(text: str) -> str:
    """Drop the accents that no rule asked for."""
    return "".join(
        c for c in unicodedata.normalize("NFD", text.replace("й", "и")) if not unicodedata.combining(c)
    )


@lru_cache(maxsize=32)
def _writer(rules: Rules) -> Callable[[str], str]:
    compiled = [(re.compile(pattern), written) for pattern, written in rules]

    def write(name: str) -> str:
        for pattern, written in compiled:
            name = pattern.sub(written, name)
        return _bare(name.replace("x", "кс").replace("ł", "л")).translate(_LETTERS)

    return write


def abbreviated(name: str) -> str | None:
    """Return ``name`` with its first word shortened as on signs («Tg Mureş», «St Gallen»), if that is usual."""
    first, _, rest = name.replace("-", " ").partition(" ")
    return f"{_SHORT[first]} {rest}" if rest and first in _SHORT else None


def romanised_in_cyrillic(name: str) -> str:
    """Return ``name``, romanised the English way, in Cyrillic: «Chernivtsi» → «чернивци»; Latin letters may remain."""
    return _writer(_ROMANISED)(unicodedata.normalize("NFC", name).lower())


def in_cyrillic(name: str, country: str) -> set[str]:
    """Return the likely Cyrillic spellings of a Latin ``name`` by the orthography of ``country``, or none."""
    rules = _BY_COUNTRY.get(country)
    if rules is None:
        return set()
    name = unicodedata.normalize("NFC", name)
    written = _writer(rules)(
        name.replace("İ", "i").replace("I", "ı").lower() if country == "TR" else name.lower()
    )
    if re.search("[a-zßœæ]", written) or not _WORD.search(written):
        return set()
    found = {written}
    if country in ("RO", "MD") and written.endswith(("шти", "чи", "ци", "ши")):
        found.add(written[:-1])  # «Колонешть» beside «Колонешты», «Отач»
    if country in ("DE", "AT", "CH") and "г" in written and "h" in name.lower():
        found.add(re.sub(r"\bг", "х", written))  # «Хамельн» beside «Гамельн»
    return found


@lru_cache(maxsize=2048)
def pivots(name: str, country: str) -> frozenset[str]:
    """Return the Cyrillic keys that :mod:`nlu.places.sounds` hears a GeoNames ``name`` by."""
    written = in_cyrillic(name, country) or {romanised_in_cyrillic(name)}
    if (
        country == "PL" and "ł" in name.lower()
    ):  # «Wrocław» is spelled by letter or by ear, with the sound of w
        written |= in_cyrillic(name.replace("ł", "w").replace("Ł", "W"), country)
    if country == "PL" and any(letter in name.lower() for letter in "ść"):  # heard as ш and ч, not as с and ц
        plain = name.lower().replace("ść", "szcz").replace("ś", "sz").replace("ć", "cz")
        written |= in_cyrillic(plain, country)
    if "h" in name.lower():
        written |= {one.replace("г", "х") for one in written}  # by ear «Stockholm» has no g
    return frozenset(key(one) for one in written)
