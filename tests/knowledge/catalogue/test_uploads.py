"""Files that operators bring: private, limited, and gone after a day."""

from __future__ import annotations

import os
import stat
import time
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from knowledge.catalogue.uploads import DAY_S, UnknownUpload, UploadRefused, Uploads


async def pieces(*data: bytes) -> AsyncIterator[bytes]:
    for one in data:
        yield one


@pytest.fixture
def uploads(tmp_path: Path) -> Uploads:
    return Uploads(tmp_path / "imports", 1000)


async def test_a_file_is_for_its_owner_only(uploads: Uploads) -> None:
    upload = await uploads.take("../../etc/list.json", pieces(b"[", b"]"), "Olena")
    assert upload.name == "list.json" and upload.path.read_bytes() == b"[]" and upload.size == 2
    assert stat.S_IMODE(upload.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(upload.path.parent.stat().st_mode) == 0o700
    assert uploads.find(upload.token, "Olena") == upload
    with pytest.raises(UnknownUpload):
        uploads.find(upload.token, "Ivan")
    assert uploads.waiting("Olena") == [upload] and uploads.waiting("Ivan") == []


@pytest.mark.parametrize("token", ["", "..", "../imports", "a" * 22, "/etc/passwd", "a" * 21 + "/"])
async def test_tokens_that_are_none(uploads: Uploads, token: str) -> None:
    with pytest.raises(UnknownUpload):
        uploads.find(token, None)
    uploads.remove(token)


async def test_a_file_that_grows_too_large_leaves_nothing(uploads: Uploads) -> None:
    with pytest.raises(UploadRefused) as refused:
        await uploads.take("a.json", pieces(b"x" * 600, b"x" * 600), "Olena")
    assert refused.value.fields["reason"] == "too_large"
    assert list(uploads.folder.iterdir()) == []


async def test_after_a_day_it_is_gone(uploads: Uploads) -> None:
    upload = await uploads.take("a.json", pieces(b"[]"), "Olena")
    uploads.sweep()
    assert upload.path.exists()
    uploads.note(
        upload.token, "upload", uploads.noted(upload.token, "upload") | {"at": time.time() - DAY_S - 1}
    )
    uploads.sweep()
    assert not upload.path.parent.exists()


async def test_what_an_interrupted_upload_left_is_gone_after_a_day(uploads: Uploads) -> None:
    home = uploads.folder / ("a" * 22)
    home.mkdir(parents=True)
    (home / "file.json").write_bytes(b"[")
    uploads.sweep()
    assert home.exists()
    os.utime(home, (0, 0))
    uploads.sweep()
    assert not home.exists()
