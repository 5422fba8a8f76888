"""Passwords: which are good enough, and how they are kept so that a stolen database does not give them away."""

from __future__ import annotations

import asyncio
import unicodedata
from concurrent.futures import ThreadPoolExecutor
from typing import Final

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

SHORTEST: Final = 12
LONGEST: Final = 200
#: Fewer different signs than this are a pattern, not a password.
_FEWEST_SIGNS: Final = 5
#: What must be left of a password when the name is taken out.
_REST: Final = 8
#: argon2id with the parameters that the library recommends (RFC 9106, second choice: 64 MiB).
_hasher: Final = PasswordHasher()
#: Checked when there is nothing to check, so that an unknown name takes as long as a known one.
_NOBODYS: Final = _hasher.hash("nobody has this password")
#: Each check takes 64 MiB and a core: a crowd of tries waits in line.
_line: Final = ThreadPoolExecutor(2, "passwords")


def weakness(password: str, name: str) -> str | None:
    """Why a password cannot be taken: ``short``, ``long``, ``name``, ``simple``; None: it can. No rules of composition.

    Length alone makes a password strong (NIST SP 800-63B, 5.1.1.2).
    """
    plain = _plain(password)
    if len(plain) < SHORTEST:
        return "short"
    if len(plain) > LONGEST:
        return "long"
    own = "".join(unicodedata.normalize("NFKC", name).casefold().split())
    if len(own) >= 3 and len("".join(plain.casefold().split()).replace(own, "")) < _REST:
        return "name"
    return "simple" if len(set(plain.casefold())) < _FEWEST_SIGNS else None


async def hashed(password: str) -> str:
    """What is stored of a password."""
    return await asyncio.get_running_loop().run_in_executor(_line, _hasher.hash, _plain(password))


async def is_right(password: str, stored: str | None) -> bool:
    """Whether the password is the stored one; with nothing stored it is not, after the same time."""
    plain = _plain(password[: LONGEST + 1])
    loop = asyncio.get_running_loop()
    right = await loop.run_in_executor(_line, _verify, plain, stored or _NOBODYS)
    return right and stored is not None


def is_outdated(stored: str) -> bool:
    """Whether the password should be hashed anew with the present parameters."""
    return _hasher.check_needs_rehash(stored)


def _verify(password: str, stored: str) -> bool:
    try:
        return _hasher.verify(stored, password)
    except (VerificationError, InvalidHashError):
        return False


def _plain(password: str) -> str:
    """One spelling for the same signs, whatever keyboard made them."""
    return unicodedata.normalize("NFKC", password)
