"""Reads the table of names people use: what a town is called in each language, its nicknames, spellings by ear.

GeoNames knows that «Stanisławów», «Франик» or «اشتوتکارت» exist for few towns, and not in which language a name is. The
table says both, so it serves finding and naming alike.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from nlu.errors import DataError

_FIELD = re.compile(r"(\+?)([a-z]{2}) (.+)")


@dataclass(frozen=True, slots=True)
class Spoken:
    """What one place is called: every name, and for some languages the one its readers know it by."""

    names: tuple[str, ...]
    usual: Mapping[str, str]


def read_spoken(file: Path) -> dict[str, Spoken]:
    """Read the table; the keys are «CC:GeoNames name», the same with «#» and a GeoNames id, or «CC».

    Raises :class:`nlu.errors.DataError` for a line that cannot be read or a place that stands in it twice.
    """
    table: dict[str, Spoken] = {}
    for line in file.read_text(encoding="utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        place, *fields = line.split("\t")
        if place in table or not fields:
            raise DataError("damaged", subject=file.name, detail=place)
        names: list[str] = []
        usual: dict[str, str] = {}
        for field in fields:
            match = _FIELD.fullmatch(field)
            if match is None:
                raise DataError("damaged", subject=file.name, detail=f"{place}: {field}")
            other, language, written = match.groups()
            several = written.split(",")
            names += several
            if not other:
                usual[language] = several[0]
        table[place] = Spoken(tuple(dict.fromkeys(names)), usual)
    return table
