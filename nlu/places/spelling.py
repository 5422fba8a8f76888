"""Writes Romanian, Polish and Turkish names in Cyrillic, for the thousands of villages GeoNames names in Latin only.

The result is compared through :func:`nlu.places.keys.key`, which merges и/і/ы and е/є/э, so one Cyrillic spelling
serves Ukrainian and Russian. Rules follow the usual practical transcriptions of each language.
"""

from __future__ import annotations

import re
from collections.abc import Callable

_ROMANIAN = (
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
    ("x", "кс"),
    ("qu", "кв"),
)
_POLISH = (
    ("szcz", "щ"), ("sz", "ш"), ("cz", "ч"), ("ch", "х"),
    ("(?<=[ptkх])rz", "ш"), ("rz", "ж"), ("dż", "дж"), ("d[źz]i?(?=[aąeęou])", "дз"),
    ("ż", "ж"), ("[źz]", "з"), ("[ćc]", "ц"), ("ś", "с"), ("ń", "н"), ("ł", "л"), ("ó", "у"),
    ("[ij]a", "я"), ("[ij]ą", "ион"), ("[ij]e", "е"), ("[ij]ę", "ен"), ("[ij]u", "ю"), ("[ij]o", "ио"),
    ("ą(?=[bp])", "ом"), ("ą", "он"), ("ę(?=[bp])", "ем"), ("ę", "ен"), ("w", "в"), ("j", "и"), ("h", "г"),
)  # fmt: skip
_TURKISH = (
    ("ya", "я"), ("yu", "ю"), ("ye", "е"), ("y[oö]", "ио"), ("ç", "ч"), ("c", "дж"), ("ş", "ш"), ("ğ", "г"), ("ı", "и"),
    ("ö", "е"), ("ü", "ю"), ("j", "ж"), ("h", "х"), ("y", "и"),
)  # fmt: skip
_LETTERS = str.maketrans("abcdefgijklmnopqrstuvwyz", "абкдефгийклмнопкрстуввиз")


def _writer(rules: tuple[tuple[str, str], ...]) -> Callable[[str], str]:
    compiled = [(re.compile(pattern), written) for pattern, written in rules]

    def write(name: str) -> str:
        for pattern, written in compiled:
            name = pattern.sub(written, name)
        return name.translate(_LETTERS)

    return write


_WRITERS = {
    "RO": _writer(_ROMANIAN),
    "MD": _writer(_ROMANIAN),
    "PL": _writer(_POLISH),
    "TR": _writer(_TURKISH),
}


def in_cyrillic(name: str, country: str) -> set[str]:
    """Return the likely Cyrillic spellings of a Latin ``name`` by the orthography of ``country``, or none."""
    writer = _WRITERS.get(country)
    if writer is None:
        return set()
    written = writer(name.replace("İ", "i").replace("I", "ı").lower() if country == "TR" else name.lower())
    if re.search("[a-z]", written):
        return set()
    found = {written}
    if country in ("RO", "MD") and written.endswith("шти"):
        found.add(written[:-1])  # «Колонешть» beside «Колонешты»
    return found
