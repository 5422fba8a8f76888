"""Reads what a browser sent of the form: the values as typed, those it was shown with, and which button was pressed."""

from __future__ import annotations

import base64
import json
import re
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from knowledge.catalogue.values import degrees
from knowledge.console.editing.work import Side
from knowledge.console.forms import ServiceForm, decode
from knowledge.console.forms.fields import encode
from knowledge.console.frame import Visit
from knowledge.console.numerals import whole

#: Bytes that the values a form was shown with may unpack to.
_MOST_SHOWN: Final = 2_000_000
_BOTH: Final = re.compile(r"\s*(-?\d{1,2}[.,]\d+)\s*[,; ]\s*(-?\d{1,3}[.,]\d+)\s*")


@dataclass(frozen=True, slots=True)
class Posted:
    """What a form brought: its values as typed, those it was shown with, and what its buttons want."""

    form: ServiceForm
    shown: ServiceForm
    deed: str
    draft: int | None
    base: int | None
    choices: Mapping[str, Side]
    fields: Mapping[str, Sequence[str]]


async def read_posted(visit: Visit) -> Posted:
    """The form of a request."""
    data = await visit.form()
    posted: dict[str, list[str]] = {}
    for name, value in data.multi_items():
        if isinstance(value, str):
            posted.setdefault(name, []).append(value)
    form = _both_numbers(decode(ServiceForm, posted))
    draft, base = (posted.get(name, [""])[0] for name in ("draft", "base"))
    choices = {
        name.removeprefix("choice."): side
        for name, texts in posted.items()
        if name.startswith("choice.") and (side := _side(texts[0])) is not None
    }
    return Posted(
        form, _unpacked(posted.get("shown", [""])[0]), posted.get("do", ["save"])[0],
        whole(draft), whole(base), choices, posted,
    )  # fmt: skip


def _side(text: str) -> Side | None:
    return "mine" if text == "mine" else "theirs" if text == "theirs" else None


def _both_numbers(form: ServiceForm) -> ServiceForm:
    """Both coordinates as a map copies them into one field, put into theirs."""
    places = tuple(
        replace(row, latitude=match[1], longitude=match[2])
        if (match := _BOTH.fullmatch(row.latitude)) and degrees(row.latitude) is None
        else row
        for row in form.places
    )
    return replace(form, places=places)


def packed(form: ServiceForm) -> str:
    """The values a form is shown with, for its hidden field."""
    return base64.b64encode(zlib.compress(json.dumps(encode(form)).encode())).decode()


def _unpacked(text: str) -> ServiceForm:
    try:
        unpacker = zlib.decompressobj()
        plain = unpacker.decompress(base64.b64decode(text), _MOST_SHOWN)
        return decode(ServiceForm, json.loads(plain))
    except (ValueError, zlib.error):
        return ServiceForm()
