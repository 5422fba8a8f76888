"""Reads the numbers that addresses and forms carry: whatever somebody puts there, it is a number in bounds or none, never an error."""

from __future__ import annotations

from typing import Final

#: Keys of rows and numbers of revisions stay below; both databases can hold it.
LARGEST: Final = 2**31 - 1
#: No list has more pages.
_PAGES: Final = 100_000


def whole(text: object, least: int = 0, most: int = LARGEST) -> int | None:
    """A whole number written in plain digits; None for everything else, such as ``-1``, ``٣``, ``1e9`` or what is out of bounds.

    Args:
        text: What an address or a form holds; not always a string.
        least, most: Bounds, both allowed.
    """
    if not isinstance(text, str) or not text.isascii() or not text.isdecimal():
        return None
    # Python refuses to read thousands of digits.
    if len(digits := text.lstrip("0") or "0") > len(str(most)):
        return None
    number = int(digits)
    return number if least <= number <= most else None


def page_number(text: object) -> int:
    """The page of a list, from 1; the first one for what is no number."""
    return whole(text, 1, _PAGES) or 1
