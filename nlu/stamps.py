"""Remembers of what a learned file was made, so that set-up makes it again only when something it learns from has changed."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import Path


def fingerprint(sources: Iterable[Path]) -> str:
    """Changes when one of the files does, or when one comes or goes."""
    digest = hashlib.sha256()
    for path in sources:
        digest.update(path.name.encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()


def is_current(made: Path, wanted: str) -> bool:
    """Whether a file is there and carries this fingerprint."""
    stamp = _stamp(made)
    return made.is_file() and stamp.is_file() and stamp.read_text() == wanted


def stamp(made: Path, fingerprint: str) -> None:
    """Notes beside a file of what it was made."""
    _stamp(made).write_text(fingerprint)


def _stamp(made: Path) -> Path:
    return made.with_suffix(".fingerprint")
