"""Teaches the gate's words at set-up, and only when something they are learned from has changed."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from pathlib import Path

from nlu.crisis.gate import see
from nlu.crisis.words import Words, train_words
from nlu.taxonomy import LANGUAGES
from nlu.training import UNDECIDED, Example, danger_files, examples_of, training_files

_PACKAGE = Path(__file__).resolve().parent


def fingerprint() -> str:
    """Changes when a file does that the words are learned from: sentences, patterns, the code of the gate."""
    digest = hashlib.sha256()
    sources = [*training_files().values(), *danger_files().values()]
    shared = [_PACKAGE.parent / "components" / "ngrams.py", _PACKAGE.parent / "text.py"]
    code = [*sorted(_PACKAGE.glob("*.py")), *shared]
    for path in [*sources, *sorted((_PACKAGE / "patterns").glob("*.yml")), *code]:
        digest.update(path.name.encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()


def is_taught(path: Path) -> bool:
    """Whether the words at ``path`` are those that today's files give."""
    stamp = path.with_suffix(".fingerprint")
    return path.is_file() and stamp.is_file() and stamp.read_text() == fingerprint()


def teach(path: Path, progress: Callable[[int, int], None] | None = None) -> None:
    """Learns from everything that ships with the package and writes the file (under a minute).

    Args:
        path: The file.
        progress: Told how many sentences of how many were read.

    Raises:
        DataError: A file of sentences cannot be used.
    """
    examples = [example for language in LANGUAGES for example in examples_of(language)]
    learn(examples, progress).save(path)
    path.with_suffix(".fingerprint").write_text(fingerprint())


def learn(examples: Sequence[Example], progress: Callable[[int, int], None] | None = None) -> Words:
    """The words that these examples teach; those that may or may not be danger teach nothing."""
    clear = [example for example in examples if example.danger != UNDECIDED]
    return train_words(
        (see(example.text)[0] for example in clear),
        [example.danger for example in clear],
        progress=(lambda done: progress(done, len(clear))) if progress else None,
    )
