"""``poruch backup`` and ``poruch restore``: all state of the assistant in one file, and back."""

from __future__ import annotations

import sqlite3
import sys
import tarfile
import tempfile
from contextlib import closing
from pathlib import Path
from typing import Annotated

import typer

from bot.errors import SettingsError
from bot.settings import Settings, load_settings

DATABASE, KEY = "poruch.db", "secret.key"


def backup(path: Annotated[Path, typer.Argument(help="The file to write (.tar.gz).")]) -> None:
    """Write database and key to one file, also while the assistant runs. Keep it safe: the key opens the database.

    Example: poruch backup poruch-2026-11-21.tar.gz
    """
    settings = load_settings()
    database = _sqlite_file(settings)
    if not database.is_file():
        raise SettingsError(file=str(database), expected="a database (poruch setup makes one)")
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / DATABASE
        with closing(sqlite3.connect(database)) as source, closing(sqlite3.connect(copy)) as target:
            source.backup(target)  # consistent, whatever is being written
        unfinished = path.with_name(path.name + ".new")
        with tarfile.open(unfinished, "w:gz") as archive:
            archive.add(copy, DATABASE)
            if (key := settings.data / KEY).is_file():
                archive.add(key, KEY)
        unfinished.chmod(0o600)
        unfinished.replace(path)
    print(f"Written: {path}", file=sys.stderr)


def restore(
    path: Annotated[Path, typer.Argument(help="A file that backup wrote.")],
    force: Annotated[bool, typer.Option(help="Replace the present database.")] = False,
) -> None:
    """Put database and key back. Stop the assistant first.

    Example: poruch restore poruch-2026-11-21.tar.gz
    """
    settings = load_settings()
    database = _sqlite_file(settings)
    if database.exists() and not force:
        raise SettingsError(file=str(database), expected="no database there, or --force to replace it")
    settings.data.mkdir(parents=True, exist_ok=True)
    try:
        with tarfile.open(path) as archive:
            members = {member.name: member for member in archive.getmembers() if member.isfile()}
            if DATABASE not in members:
                raise SettingsError(file=str(path), expected="a file written by poruch backup")
            for name, target in ((DATABASE, database), (KEY, settings.data / KEY)):
                if name in members and (source := archive.extractfile(members[name])) is not None:
                    unfinished = target.with_name(target.name + ".new")
                    unfinished.write_bytes(source.read())
                    unfinished.chmod(0o600)
                    unfinished.replace(target)
    except (tarfile.TarError, OSError) as error:
        raise SettingsError(
            file=str(path), expected="a file written by poruch backup", value=type(error).__name__
        ) from None
    for leftover in ("-wal", "-shm"):
        database.with_name(database.name + leftover).unlink(missing_ok=True)
    print(f"Restored into {settings.data}", file=sys.stderr)


def _sqlite_file(settings: Settings) -> Path:
    scheme, _, path = settings.database_url.partition(":///")
    if not scheme.startswith("sqlite"):
        raise SettingsError(
            file="environment",
            field="PORUCH_DATABASE_URL",
            expected="SQLite; a PostgreSQL database is backed up with pg_dump",
        )
    return Path(path)
