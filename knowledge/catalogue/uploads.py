"""Keeps files that operators brought in a private folder until they have decided, or a day at most: they may hold addresses of shelters."""

from __future__ import annotations

import json
import os
import re
import secrets
import shutil
import time
import zipfile
from collections.abc import AsyncIterable
from dataclasses import asdict, dataclass
from pathlib import Path, PurePosixPath
from typing import Any, Final, Literal

from knowledge.errors import CatalogueError

#: ``services`` is HSDS as JSON or as a package of CSV files.
Form = Literal["services", "answers", "sheet"]

DAY_S: Final = 24 * 3600.0
#: A file may unpack to so many times what an upload may have: text is seldom packed tighter than 1:20, bombs 1:1000.
_UNPACKED: Final = 10
_TOKEN: Final = re.compile(r"[A-Za-z0-9_-]{22}")
_ENDINGS: Final[dict[str, Form]] = {
    ".json": "services",
    ".zip": "services",
    ".jsonl": "answers",
    ".ndjson": "answers",
    ".csv": "sheet",
    ".tsv": "sheet",
    ".txt": "sheet",
    ".xlsx": "sheet",
}


class UploadRefused(CatalogueError):
    """A file is not taken (``reason``: ``empty``, ``too_large``, ``ending``, ``bomb``, ``outside``, ``damaged``)."""

    code = "upload_refused"


class UnknownUpload(CatalogueError):
    """There is no such upload, or no more, or it is somebody else's."""

    code = "unknown_upload"


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that waits for a decision.

    Attributes:
        token: Unguessable name of its folder.
        name: What the operator's file is called, for showing.
        form: How it is read.
        size: Bytes.
        who: Operator.
        at: Seconds since 1970.
        path: Where it lies.
    """

    token: str
    name: str
    form: Form
    size: int
    who: str
    at: float
    path: Path


class Uploads:
    """The folder of uploads.

    Args:
        folder: Private; made when first needed.
        most_bytes: Of one file.
        keep_s: After so many seconds an undecided file is removed.
    """

    def __init__(self, folder: Path, most_bytes: int, keep_s: float = DAY_S) -> None:
        self.folder = folder
        self.most_bytes = most_bytes
        self._keep_s = keep_s

    async def take(self, name: str, chunks: AsyncIterable[bytes], who: str) -> Upload:
        """Writes a file that comes in pieces.

        Raises:
            UploadRefused: It is empty, too large, of a kind that cannot be read, or dangerous; nothing of it is left.
        """
        plain = PurePosixPath(name.replace("\\", "/")).name.strip()[:120] or "file"
        ending = PurePosixPath(plain).suffix.casefold()
        if ending not in _ENDINGS:
            raise UploadRefused(reason="ending", file=plain, value=ending)
        self.sweep()
        home = self._make()
        try:
            size = await self._write(home / f"file{ending}", plain, chunks)
            upload = Upload(
                home.name, plain, _ENDINGS[ending], size, who, time.time(), home / f"file{ending}"
            )
            if ending in (".zip", ".xlsx"):
                check_archive(upload.path, self.most_bytes * _UNPACKED)
            self.note(upload.token, "upload", asdict(upload) | {"path": upload.path.name})
        except BaseException:
            shutil.rmtree(home, ignore_errors=True)
            raise
        return upload

    def find(self, token: str, who: str | None) -> Upload:
        """An upload by its token.

        Args:
            who: Whose it must be; None for any operator's.

        Raises:
            UnknownUpload: There is none (any more), or it is somebody else's.
        """
        said = self.noted(token, "upload")
        if said is None or (who is not None and said["who"] != who):
            raise UnknownUpload(token=token[:4])
        return Upload(**said | {"path": self.folder / token / said["path"]})

    def waiting(self, who: str) -> list[Upload]:
        """An operator's undecided files, newest first."""
        self.sweep()
        homes = self.folder.iterdir() if self.folder.is_dir() else ()
        found = [
            Upload(**said | {"path": home / said["path"]})
            for home in homes
            if (said := self.noted(home.name, "upload"))
        ]
        return sorted((one for one in found if one.who == who), key=lambda one: -one.at)

    def note(self, token: str, what: str, value: Any) -> None:
        """Keeps something beside a file as long as the file is kept."""
        path = self.folder / token / f"{what}.json"
        fresh = path.with_suffix(".new")
        fresh.write_text(json.dumps(value, ensure_ascii=False), encoding="utf-8")
        os.replace(fresh, path)

    def noted(self, token: str, what: str) -> Any:
        """What was noted; None if nothing was."""
        if not _TOKEN.fullmatch(token):
            return None
        try:
            return json.loads((self.folder / token / f"{what}.json").read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return None

    def remove(self, token: str) -> None:
        """Removes a file with all that is kept beside it."""
        if _TOKEN.fullmatch(token):
            shutil.rmtree(self.folder / token, ignore_errors=True)

    def sweep(self) -> None:
        """Removes what is older than it may get."""
        if not self.folder.is_dir():
            return
        for home in self.folder.iterdir():
            try:
                old = home.stat().st_mtime < time.time() - self._keep_s
            except OSError:
                continue
            said = self.noted(home.name, "upload")
            if old or (said is not None and said["at"] < time.time() - self._keep_s):
                shutil.rmtree(home, ignore_errors=True)

    def _make(self) -> Path:
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        home = self.folder / secrets.token_urlsafe(16)
        home.mkdir(mode=0o700)
        return home

    async def _write(self, path: Path, name: str, chunks: AsyncIterable[bytes]) -> int:
        size = 0
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as file:
            async for chunk in chunks:
                size += len(chunk)
                if size > self.most_bytes:
                    raise UploadRefused(reason="too_large", file=name, expected=self.most_bytes)
                file.write(chunk)
        if not size:
            raise UploadRefused(reason="empty", file=name)
        return size


def check_archive(path: Path, most_bytes: int) -> None:
    """Refuses an archive that unpacks to more than so many bytes, or that names paths outside itself.

    Nothing is ever unpacked to disk, but whoever names such paths means harm. A member cannot hold more than it declares:
    reading stops there.

    Raises:
        UploadRefused: ``damaged``, ``outside`` or ``bomb``.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            members = archive.infolist()
    except (zipfile.BadZipFile, OSError, NotImplementedError, ValueError):
        raise UploadRefused(reason="damaged", file=path.name) from None
    for member in members:
        parts = PurePosixPath(member.filename.replace("\\", "/"))
        if parts.is_absolute() or ".." in parts.parts or re.match(r"[A-Za-z]:", member.filename):
            raise UploadRefused(reason="outside", file=path.name, value=member.filename[:100])
    if len(members) > 10_000 or sum(member.file_size for member in members) > most_bytes:
        raise UploadRefused(reason="bomb", file=path.name, expected=most_bytes)
