"""What lies on the disk tells nobody who asked what, and what was erased is gone from the files too."""

from __future__ import annotations

import base64
from pathlib import Path

import pytest

from bot.errors import SecretKeyError
from bot.security import Vault
from bot.storage import Case, CaseMessage, Counsellor, Outgoing, SqlStorage
from knowledge.catalogue.database import open_engine

ANNA = 5_550_123_457
NOW = 1_800_000_000.0


def on_disk(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.glob("poruch.db*"))


async def filled(folder: Path, key: bytes) -> SqlStorage:
    engine = open_engine(f"sqlite+aiosqlite:///{folder / 'poruch.db'}")
    store = SqlStorage(engine, Vault(key))
    await store.start()
    async with store.write() as unit:
        await unit.people.save(ANNA, {"place": "Ternopilske"}, NOW)
        await unit.inbox.add(1, ANNA, {"text": "a very secret question"}, NOW)
        await unit.outbox.put(1, 0, [Outgoing(ANNA, {"html": "a very secret answer"}, keep=True)], NOW)
        await unit.messages.remember(ANNA, 31337, NOW)
        await unit.cases.open(Case("K7M2QX", ANNA, "general", "queue", {"town": "Ternopilske"}, opened=NOW))
        await unit.cases.audit("K7M2QX", "took", ANNA + 1, NOW)
        await unit.said.add(CaseMessage("K7M2QX", "person", "a very secret word", at=NOW))
        await unit.counsellors.save(Counsellor("Ternopilske", telegram=ANNA + 1))
    return store


async def test_no_raw_id_and_no_text_is_on_the_disk(tmp_path: Path) -> None:
    store = await filled(tmp_path, bytes(32))
    found = on_disk(tmp_path)
    assert b"K7M2QX" in found, "the scan looks at the right files"
    for number in (ANNA, ANNA + 1):
        for form in (
            str(number).encode(),
            number.to_bytes(8, "big"),
            number.to_bytes(8, "little"),
            number.to_bytes(6, "big"),
            number.to_bytes(5, "big"),
        ):
            assert form not in found
    for words in (b"secret", b"Ternopilske", b"question", "Ternopilske".encode("utf-16-le")):
        assert words not in found
    await store._engine.dispose()


async def test_erased_rows_are_gone_from_the_files(tmp_path: Path) -> None:
    store = await filled(tmp_path, bytes(32))
    sealed = Vault(bytes(32)).seal_id(ANNA)
    assert sealed in on_disk(tmp_path)
    async with store.write() as unit:
        await unit.erase(ANNA)
        await unit.inbox.finish(1)
    await store.scrub()
    assert sealed not in on_disk(tmp_path)
    assert (tmp_path / "poruch.db-wal").stat().st_size == 0
    await store._engine.dispose()


async def test_a_wrong_key_is_refused_before_it_does_harm(tmp_path: Path) -> None:
    store = await filled(tmp_path, bytes(32))
    await store._engine.dispose()
    engine = open_engine(f"sqlite+aiosqlite:///{tmp_path / 'poruch.db'}")
    with pytest.raises(SecretKeyError) as raised:
        await SqlStorage(engine, Vault(bytes([1] * 32))).start()
    assert "key" in str(raised.value.fields)
    await SqlStorage(engine, Vault(bytes(32))).start()
    await engine.dispose()


def test_rows_cannot_be_swapped() -> None:
    vault = Vault(base64.b64decode("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="))
    sealed = vault.seal(b"x", "inbox:1")
    with pytest.raises(SecretKeyError):
        vault.open(sealed, "inbox:2")
    with pytest.raises(SecretKeyError):
        vault.open(sealed[:-1] + bytes([sealed[-1] ^ 1]), "inbox:1")
    assert vault.seal(b"x", "inbox:1") != sealed
