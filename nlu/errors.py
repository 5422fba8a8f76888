"""The one tree of errors this package raises, so that a caller can catch the root and never a library's own.

    NluError
    ├── PatternError      a pattern or word-list file of the package cannot be used
    ├── DataError         a training, evaluation or gazetteer file cannot be used
    ├── ModelError        a model is missing, damaged or does not fit its settings
    └── ServerError       the intent server did not answer as it should
        ├── ServerTimeout     … in time
        └── ServerUnavailable … at all (not started, stopped, circuit open)

Errors carry fields, never sentences made for people, and never the text of a message.
"""

from __future__ import annotations


class NluError(Exception):
    """Root of every error raised by :mod:`nlu`.

    ``reason`` is a short stable identifier (``"missing"``, ``"bad_yaml"``), ``subject`` what it is about
    (a file name, a setting) and ``detail`` free text for a log; none of them may hold a person's words.
    """

    def __init__(self, reason: str, *, subject: str = "", detail: str = "") -> None:
        super().__init__(reason, subject, detail)
        self.reason = reason
        self.subject = subject
        self.detail = detail

    def __str__(self) -> str:
        return ": ".join(part for part in (self.reason, self.subject, self.detail) if part)


class PatternError(NluError):
    """A pattern or word-list file that ships with the package cannot be read or compiled."""


class DataError(NluError):
    """A training, evaluation or gazetteer file cannot be read or contradicts the taxonomy."""


class ModelError(NluError):
    """A model is missing, damaged or does not fit the settings."""


class ServerError(NluError):
    """The intent server answered with an error or with something that is no parse.

    ``status`` is its HTTP status, or ``None`` when there was no complete answer.
    """

    def __init__(
        self, reason: str, *, subject: str = "", detail: str = "", status: int | None = None
    ) -> None:
        super().__init__(reason, subject=subject, detail=detail)
        self.status = status


class ServerTimeout(ServerError):
    """The intent server did not answer within the time allowed."""


class ServerUnavailable(ServerError):
    """The intent server cannot be reached at all."""
