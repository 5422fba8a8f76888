"""Reads «Калуський район» and «Хустская громада» as what surrounds Калуш and Хуст: an adjective and a noun of area.

The adjective's stem proposes towns; only those that the gazetteer knows count, so it may propose too many.
"""

from __future__ import annotations

import re

_AREA = re.compile(r"(раион|громад|област|повит|воеводств|тг$|отг$|окру[гз]|уезд|общин)")
_ADJECTIVE = re.compile(r"(.{2,}?)([сзц]?к)(?:ии|ого|ому|им|ом|а|у|и|ои|ою|ая|ую)")
# Stems of peoples: «українська громада» is no district.
_PEOPLES = frozenset(
    "украин росии рос рус румун румын молдов молдав пол ниме неме туре сирии афган грузин европеи ром".split()
)


def is_area(key: str) -> bool:
    """Return whether a Cyrillic key is a noun like «район», in any case."""
    return _AREA.match(key) is not None


def towns(adjective: str) -> list[str]:
    """Return the keys of towns that a Cyrillic adjective's key may come from."""
    match = _ADJECTIVE.fullmatch(adjective)
    if match is None or match.group(1) in _PEOPLES:
        return []
    stem, suffix = match.groups()
    bases = [stem + suffix, *(stem + ending for ending in ("", "и", "а", "о", "е", "я", "ш", "ж", "га", "г"))]
    if suffix == "цк":
        bases += [stem + ending for ending in ("ц", "ця", "ца", "ци", "це", "ч", "к", "ка")]
    if stem.endswith("ив"):
        bases += [stem[:-2] + ending for ending in ("ево", "еве", "ово", "ове", "ва", "ев", "ов")]
    if stem.endswith("и"):
        bases.append(stem[:-1] + "я")
    return bases
