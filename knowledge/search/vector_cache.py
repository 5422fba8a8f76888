"""Keeps the vectors of catalogue texts on disk by content, so that a restart embeds nothing and an edit embeds one text.

The file holds digests and numbers, never a text, and only of catalogue texts: what people ask is not kept at all. It is
derived: deleting it costs time, nothing else.
"""

from __future__ import annotations

import contextlib
import hashlib
import sqlite3
import threading
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Final

import numpy as np

from knowledge.errors import IndexUnavailable
from knowledge.search.documents import Passage
from knowledge.search.types import Embedder, Vector

_CHUNK: Final = 64
_ASKED_AT_ONCE: Final = 400

#: Told how many of how many texts are embedded.
EmbeddingProgress = Callable[[int, int], None]


def content_key(text: str, as_question: bool = False) -> bytes:
    """The digest under which a text's vector is kept; the same text has another vector as a question."""
    person = b"question" if as_question else b"passage"
    return hashlib.blake2b(text.encode("utf-8"), digest_size=16, person=person).digest()


class VectorCache:
    """Vectors by model name and content, in one SQLite file.

    Args:
        path: The file; made with its folder when first used. A damaged file is thrown away.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()

    def _connect(self) -> sqlite3.Connection:
        connection = sqlite3.connect(self._path, timeout=10)
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute(
            "CREATE TABLE IF NOT EXISTS vector"
            " (model TEXT NOT NULL, key BLOB NOT NULL, value BLOB NOT NULL, PRIMARY KEY (model, key)) WITHOUT ROWID"
        )
        return connection

    def _open(self) -> sqlite3.Connection:
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            return self._connect()
        except sqlite3.OperationalError as error:
            raise IndexUnavailable(file=self._path.name, reason="cannot be opened") from error
        except sqlite3.DatabaseError:
            for suffix in ("", "-wal", "-shm"):
                self._path.with_name(self._path.name + suffix).unlink(missing_ok=True)
            return self._connect()
        except OSError as error:
            raise IndexUnavailable(file=self._path.name, reason=type(error).__name__) from error

    def get(self, model: str, keys: Sequence[bytes]) -> dict[bytes, Vector]:
        """The vectors that are known."""
        found: dict[bytes, Vector] = {}
        with self._lock, contextlib.closing(self._open()) as connection:
            for start in range(0, len(keys), _ASKED_AT_ONCE):
                part = keys[start : start + _ASKED_AT_ONCE]
                marks = ",".join("?" * len(part))
                rows = connection.execute(
                    f"SELECT key, value FROM vector WHERE model = ? AND key IN ({marks})", (model, *part)
                )
                found.update((key, np.frombuffer(value, dtype="<f4")) for key, value in rows)
        return found

    def put(self, model: str, items: Iterable[tuple[bytes, Vector]]) -> None:
        """Adds vectors."""
        rows = [(model, key, np.asarray(value, dtype="<f4").tobytes()) for key, value in items]
        with self._lock, contextlib.closing(self._open()) as connection, connection:
            connection.executemany("INSERT OR REPLACE INTO vector VALUES (?, ?, ?)", rows)

    def keep_only(self, model: str, keys: Iterable[bytes]) -> int:
        """Forgets every other vector, those of other models too; says how many went."""
        with self._lock, contextlib.closing(self._open()) as connection, connection:
            connection.execute("CREATE TEMP TABLE wanted (key BLOB PRIMARY KEY)")
            connection.executemany("INSERT OR IGNORE INTO wanted VALUES (?)", ((key,) for key in keys))
            gone = connection.execute(
                "DELETE FROM vector WHERE model <> ? OR key NOT IN (SELECT key FROM wanted)", (model,)
            )
            return gone.rowcount


class CachedEmbedder:
    """An embedder that embeds each catalogue text once in its life.

    Args:
        inner: The model.
        cache: Where the vectors of passages are kept; questions pass through untouched.
    """

    def __init__(self, inner: Embedder, cache: VectorCache) -> None:
        self._inner = inner
        self._cache = cache

    @property
    def name(self) -> str:
        """Identifies model and version."""
        return self._inner.name

    @property
    def dimension(self) -> int:
        """Length of a vector."""
        return self._inner.dimension

    def warm_up(self) -> None:
        """Loads the model; raises ModelUnavailable."""
        self._inner.warm_up()

    def embed_queries(self, texts: Sequence[str]) -> Vector:
        """Unit vectors of what people ask; never kept."""
        return self._inner.embed_queries(texts)

    def embed_passages(self, texts: Sequence[str]) -> Vector:
        """Unit vectors of texts to be found."""
        return self.embed_with_progress(texts, None)

    def embed_with_progress(
        self, texts: Sequence[str], progress: EmbeddingProgress | None, as_questions: bool = False
    ) -> Vector:
        """Like ``embed_passages``; an interrupted first build goes on where it stopped, since each part is kept at once.

        Args:
            texts: Texts of the catalogue.
            progress: Told how many of the new ones are done.
            as_questions: Embed them as questions are; for the sample questions of records, never for people's.
        """
        embed = self._inner.embed_queries if as_questions else self._inner.embed_passages
        keys = [content_key(text, as_questions) for text in texts]
        known = self._cache.get(self.name, keys)
        missing = {key: text for key, text in zip(keys, texts, strict=True) if key not in known}
        todo = sorted(missing.items(), key=lambda item: len(item[1]))
        for start in range(0, len(todo), _CHUNK):
            part = todo[start : start + _CHUNK]
            vectors = embed([text for _key, text in part])
            fresh = [(key, vectors[row]) for row, (key, _text) in enumerate(part)]
            self._cache.put(self.name, fresh)
            known.update(fresh)
            if progress:
                progress(min(start + _CHUNK, len(todo)), len(todo))
        if not texts:
            return np.zeros((0, self.dimension), dtype=np.float32)
        return np.stack([known[key] for key in keys]).astype(np.float32)

    def forget_others(self, passages: Iterable[Passage]) -> int:
        """Drops the vectors of texts that are no longer in the catalogue; says how many."""
        keys = (content_key(passage.text, passage.kind == "question") for passage in passages)
        return self._cache.keep_only(self.name, keys)
