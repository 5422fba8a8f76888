"""One-time links and sessions: random tokens that are known to who was given them, and stored as hashes only."""

from __future__ import annotations

import hashlib
import secrets
from typing import Final

_TOKEN_BYTES: Final = 32


def new_token() -> str:
    """256 random bits for a cookie or a link."""
    return secrets.token_urlsafe(_TOKEN_BYTES)


def token_hash(token: str) -> str:
    """What is stored of a token; it has enough randomness of its own to need no salt."""
    return hashlib.sha256(token.encode("utf-8", "replace")).hexdigest()
