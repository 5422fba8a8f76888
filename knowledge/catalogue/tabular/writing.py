"""Puts the files of a package on the disk, as a folder or as a .zip, so that the same catalogue always gives the same bytes."""

from __future__ import annotations

import io
import json
import os
import zipfile
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from tempfile import NamedTemporaryFile, TemporaryDirectory
from typing import Final

from knowledge.catalogue.tabular.files import DESCRIPTION, OUR_NAME
from knowledge.errors import CatalogueError

#: The earliest moment that a .zip can say; the real one would make each export another file.
_MOMENT: Final = (1980, 1, 1, 0, 0, 0)
_UNIX: Final = 3
_READABLE: Final = 0o644 << 16


def zip_bytes(files: Mapping[str, bytes]) -> bytes:
    """The files as one .zip."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in sorted(files):
            info = zipfile.ZipInfo(name, _MOMENT)
            info.compress_type, info.create_system, info.external_attr = (
                zipfile.ZIP_DEFLATED,
                _UNIX,
                _READABLE,
            )
            archive.writestr(info, files[name])
    return target.getvalue()


def write_file(path: Path, data: bytes) -> None:
    """Writes a file whole or not at all: a reader never finds half of it.

    Raises:
        CatalogueError: It cannot be written; what was there before still is.
    """
    draft: Path | None = None
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with NamedTemporaryFile(dir=path.parent, prefix=f".{path.name}.", delete=False) as file:
            draft = Path(file.name)
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
    except OSError as error:
        if draft:
            with suppress(OSError):
                draft.unlink()
        raise CatalogueError(file=str(path), doing="export", reason=error.strerror) from error


def write_folder(path: Path, files: Mapping[str, bytes]) -> None:
    """Writes the files into a folder; tables of an earlier export that there are no more are taken away.

    Raises:
        CatalogueError: It cannot be written, or something stands in the folder that no export wrote.
    """
    try:
        path.mkdir(parents=True, exist_ok=True)
        present = {one.name for one in path.iterdir()}
    except OSError as error:
        raise CatalogueError(file=str(path), doing="export", reason=error.strerror) from error
    ours = _written_before(path) & present
    if foreign := sorted(present - ours):
        raise CatalogueError(
            file=str(path),
            doing="export",
            value=foreign[0],
            expected="an empty folder, or one of an earlier export",
        )
    try:
        with TemporaryDirectory(dir=path, prefix=".export.") as drafts:
            for name, data in files.items():
                write_file(Path(drafts) / name, data)
            for name in files:
                (Path(drafts) / name).replace(path / name)
        for name in ours - files.keys():
            (path / name).unlink()
    except OSError as error:
        raise CatalogueError(file=str(path), doing="export", reason=error.strerror) from error


def _written_before(path: Path) -> set[str]:
    """Files of an earlier export, by its description."""
    try:
        package = json.loads((path / DESCRIPTION).read_bytes())
        if package["name"] != OUR_NAME:
            return set()
        return {DESCRIPTION, *(str(one["path"]) for one in package["resources"])}
    except (OSError, ValueError, KeyError, TypeError):
        return set()
