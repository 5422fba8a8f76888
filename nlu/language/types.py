"""What is said about the language of a message; apart, because every module of the package speaks of it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class LanguageGuess:
    """What a message seems to be written in.

    Attributes:
        language: One of the product's twelve, ``None`` for "cannot tell" and for every other language.
        confidence: Share of the evidence that speaks for the answer, 0 to 1.
        other: ISO 639 code when it is clearly a language the product does not speak, else ``None``.
    """

    language: str | None
    confidence: float
    other: str | None = None


UNKNOWN = LanguageGuess(None, 0.0)
