"""Keeps what is stored unreadable without the secret key, and keeps the Telegram token out of every log line.

Ids are encrypted deterministically (AES-SIV), so that a row can be found again and a reply delivered; everything else with AES-GCM.
"""

from __future__ import annotations

import base64
import binascii
import hmac
import logging
import os
import re
import secrets
import traceback
from pathlib import Path
from typing import Any, Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM, AESSIV
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from bot.errors import SecretKeyError

KEY_BYTES: Final = 32
SHADES: Final = 16
_NONCE_BYTES: Final = 12
_KNOWN: Final = b"poruch key check 1"


def load_key(value: str | None, data: Path) -> bytes:
    """The secret key: from ``PORUCH_SECRET_KEY`` if given, else from ``secret.key`` in the data folder, made there when missing.

    Args:
        value: Base64 of 32 bytes, or None.
        data: Folder of all state.

    Raises:
        SecretKeyError: The value or the file is no such key, or the file cannot be read.
    """
    if value:
        return _decoded(value, "PORUCH_SECRET_KEY")
    path = data / "secret.key"
    try:
        data.mkdir(parents=True, exist_ok=True)
        try:
            # Exclusive and private from its first byte on: two processes starting together agree on one key.
            handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        except FileExistsError:
            return _decoded(path.read_text(encoding="ascii"), str(path))
        key = secrets.token_bytes(KEY_BYTES)
        with os.fdopen(handle, "wb") as file:
            file.write(base64.b64encode(key) + b"\n")
            file.flush()
            os.fsync(file.fileno())
        return key
    except (OSError, UnicodeDecodeError) as error:
        raise SecretKeyError(
            field=str(path), expected="a readable key file", value=type(error).__name__
        ) from None


def _decoded(value: str, field: str) -> bytes:
    try:
        key = base64.b64decode(value.strip(), validate=True)
    except (binascii.Error, ValueError):
        key = b""
    if len(key) != KEY_BYTES:
        raise SecretKeyError(field=field, expected=f"base64 of {KEY_BYTES} bytes", value="(hidden)")
    return key


class Vault:
    """Encrypts and decrypts what is stored.

    Args:
        key: 32 bytes; everything else is derived from it.
    """

    def __init__(self, key: bytes) -> None:
        if len(key) != KEY_BYTES:
            raise SecretKeyError(field="key", expected=f"{KEY_BYTES} bytes", value="(hidden)")
        self._ids = AESSIV(_derived(key, b"ids", 64))
        self._payloads = AESGCM(_derived(key, b"payloads", 32))
        self._shades = _derived(key, b"shades", 32)

    def __repr__(self) -> str:
        return "Vault(…)"

    def seal_id(self, number: int) -> bytes:
        """An id as it is stored; the same number always gives the same bytes."""
        return self._ids.encrypt(number.to_bytes(8, "big", signed=True), [b"telegram id"])

    def open_id(self, sealed: bytes) -> int:
        """The number behind a stored id.

        Raises:
            SecretKeyError: It was sealed with another key.
        """
        try:
            return int.from_bytes(self._ids.decrypt(sealed, [b"telegram id"]), "big", signed=True)
        except InvalidTag:
            raise SecretKeyError(field="id", expected="data written with this key") from None

    def seal(self, plain: bytes, purpose: str) -> bytes:
        """A payload as it is stored; ``purpose`` binds it to its place, so that rows cannot be swapped."""
        nonce = os.urandom(_NONCE_BYTES)
        return nonce + self._payloads.encrypt(nonce, plain, purpose.encode())

    def open(self, sealed: bytes, purpose: str) -> bytes:
        """The payload behind stored bytes.

        Raises:
            SecretKeyError: It was sealed with another key or for another place.
        """
        try:
            return self._payloads.decrypt(sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], purpose.encode())
        except (InvalidTag, ValueError):
            raise SecretKeyError(field=purpose, expected="data written with this key") from None

    def shade(self, number: int, purpose: str) -> int:
        """One of :data:`SHADES` values for an id: two that differ prove two people, and too many share one for it to tell who."""
        message = purpose.encode() + b"\0" + number.to_bytes(8, "big", signed=True)
        return hmac.digest(self._shades, message, "sha256")[0] % SHADES

    def token(self) -> bytes:
        """What is stored once, to recognise a wrong key before it does harm."""
        return self.seal(_KNOWN, "key check")

    def check(self, token: bytes) -> None:
        """Checks the stored token.

        Raises:
            SecretKeyError: The data was written with another key.
        """
        if self.open(token, "key check") != _KNOWN:
            raise SecretKeyError(field="key check", expected="data written with this key")


def _derived(key: bytes, purpose: bytes, length: int) -> bytes:
    return HKDF(hashes.SHA256(), length, salt=None, info=b"poruch/1/" + purpose).derive(key)


# ── logs ──────────────────────────────────────────────────────────────────────────────────────────

_TOKEN = re.compile(r"\d{5,}:[A-Za-z0-9_-]{20,}")
_COORDINATES = re.compile(r"(latitude|longitude|\blat|\blon)(['\"]?\s*[=:]\s*)-?\d+(\.\d+)?")
_TELEGRAM_ID = re.compile(
    r"((?:chat|user|from|message)_?id['\"]?\s*[=:]\s*|\bid['\"]\s*:\s*|Chat\D{0,3}|User\D{0,3})-?\d{5,}",
    re.IGNORECASE,
)
QUIET_LOGGERS: Final = ("httpx", "httpcore", "telegram", "aiosqlite", "alembic", "hpack")


def redacted(text: str) -> str:
    """The text without bot tokens, coordinates and Telegram ids."""
    text = _TOKEN.sub("…token…", text)
    text = _COORDINATES.sub(r"\1\2…", text)
    return _TELEGRAM_ID.sub(r"\1…", text)


def _where(error: BaseException | None) -> str:
    """Where an error arose and of which kind it is. Its words are left out: they often quote what somebody wrote."""
    parts: list[str] = []
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        frames = "".join(traceback.format_tb(error.__traceback__))
        parts.append(
            f"Traceback (most recent call last):\n{frames}{type(error).__module__}.{type(error).__qualname__}"
        )
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    return "\n\nThat came from:\n\n".join(parts)


def protect_logs() -> None:
    """Redacts every log record of the process before any handler sees it; of exceptions only place and kind stay.

    Safe to call twice.
    """
    for name in QUIET_LOGGERS:
        logging.getLogger(name).setLevel(logging.WARNING)
    make = logging.getLogRecordFactory()
    if getattr(make, "redacts", False):
        return

    def redacting(*args: Any, **kwargs: Any) -> logging.LogRecord:
        record = make(*args, **kwargs)
        try:
            record.msg, record.args = redacted(record.getMessage()), ()
        except (TypeError, ValueError):
            record.msg, record.args = redacted(str(record.msg)), ()
        if record.exc_info and record.exc_info[0] is not None:
            record.exc_text = redacted(_where(record.exc_info[1]))
            # A handler must not format the exception again, this time with its secrets.
            record.exc_info = None
        return record

    redacting.redacts = True  # type: ignore[attr-defined]
    logging.setLogRecordFactory(redacting)
