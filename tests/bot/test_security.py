"""The key is made once, kept private and recognised; logs never show a token, an id or a position."""

from __future__ import annotations

import base64
import io
import logging
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

from bot.errors import SecretKeyError
from bot.security import Vault, load_key, protect_logs

TOKEN = "123456789:AAE-abcdefghijklmnopqrstuvwxyz012345"


def test_a_key_is_made_once_and_only_its_owner_may_read_it(tmp_path: Path) -> None:
    folder = tmp_path / "new"
    key = load_key(None, folder)
    assert len(key) == 32
    assert stat.S_IMODE((folder / "secret.key").stat().st_mode) == 0o600
    assert load_key(None, folder) == key
    other = base64.b64encode(bytes(32)).decode()
    assert load_key(other, folder) == bytes(32)


@pytest.mark.parametrize("value", ["short", base64.b64encode(bytes(31)).decode(), "ключ", "!!!!"])
def test_what_is_no_key_is_refused_without_showing_it(value: str, tmp_path: Path) -> None:
    with pytest.raises(SecretKeyError) as raised:
        load_key(value, tmp_path)
    assert value not in str(raised.value)
    (tmp_path / "secret.key").write_text(value, encoding="utf-8")
    with pytest.raises(SecretKeyError):
        load_key(None, tmp_path)


@given(some.integers(-(2**63), 2**63 - 1))
def test_ids_come_back(number: int) -> None:
    vault = Vault(bytes(32))
    assert vault.open_id(vault.seal_id(number)) == number
    assert vault.seal_id(number) == vault.seal_id(number)
    assert vault.seal_id(number) != Vault(bytes([1] * 32)).seal_id(number)


@pytest.fixture
def log() -> Iterator[io.StringIO]:
    before = logging.getLogRecordFactory()
    protect_logs()
    protect_logs()
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    logger = logging.getLogger("somebody.else")
    logger.addHandler(handler)
    logger.propagate = False
    yield stream
    logger.removeHandler(handler)
    logging.setLogRecordFactory(before)


def test_logs_show_no_token_id_or_position(log: io.StringIO) -> None:
    logger = logging.getLogger("somebody.else")
    logger.warning("POST https://api.telegram.org/bot%s/sendMessage", TOKEN)
    logger.warning("params %s", {"chat_id": 5550000001, "latitude": 45.751, "longitude": 21.234})
    try:
        try:
            raise KeyError(" ".join(["my", "daughter", "is ill"]))
        except KeyError as inner:
            raise ValueError(f"The token `{TOKEN}` was {' '.join(['rejected', 'by'])} it") from inner
    except ValueError:
        logger.exception("it failed")
    shown = log.getvalue()
    assert "it failed" in shown and "Traceback" in shown and "sendMessage" in shown
    assert "ValueError" in shown and "KeyError" in shown and "test_security.py" in shown
    for secret in (
        TOKEN,
        "rejected by",
        "my daughter",
        TOKEN.split(":")[1],
        "5550000001",
        "45.751",
        "21.234",
    ):
        assert secret not in shown
    assert logging.getLogger("httpx").level == logging.WARNING
