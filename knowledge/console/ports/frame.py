"""What the frame itself needs from outside: words in twelve languages, and something that keeps secrets unreadable at rest."""

from __future__ import annotations

from typing import Protocol

Value = str | int | float


class Texts(Protocol):
    """The console's texts."""

    def say(self, language: str, key: str, /, **args: Value) -> str:
        """The text of a key in a language, in English where the language lacks it; fails for a key that exists nowhere."""

    def has(self, key: str) -> bool:
        """Whether there is such a key at all."""


class Sealer(Protocol):
    """Encrypts small secrets for the database."""

    def seal(self, plain: bytes, purpose: str) -> bytes:
        """The bytes to store; they open for the same purpose only."""

    def open(self, sealed: bytes, purpose: str) -> bytes:
        """What was sealed."""
