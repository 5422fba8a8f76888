"""The live index: a few parts that never change, exchanged as a whole so that no search sees half of a change.

An edit builds a small new part and marks the old record in its own; small parts are put together in the background, and
measured anew when there are enough new vectors to move the means. A search takes one snapshot and is never waited for.
"""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Final

from knowledge.errors import ModelUnavailable
from knowledge.search.analysis import RUNS_FILE, RunCounter
from knowledge.search.cards import HIDDEN_STATUSES
from knowledge.search.courtesy import Courtesy
from knowledge.search.dense import Frame
from knowledge.search.derived import DerivedFile
from knowledge.search.documents import passages_of, record_key, words_of
from knowledge.search.embedding import Embedding, Progress
from knowledge.search.measuring import measured, measured_anew
from knowledge.search.reader import IndexedAnswer, Record
from knowledge.search.segment import Segment, build_segment
from knowledge.search.snapshot import Snapshot
from knowledge.search.types import Embedder, Normaliser
from knowledge.search.vector_cache import VectorCache, passage_key

#: Name of the vectors' file in the index folder.
VECTORS_FILE: Final = "vectors.db"
#: An index as small as this is built anew at every edit: that takes no longer, and nothing in it is ever approximate.
SMALL: Final = 500
#: More records than this in the part that takes up edits make it a part of its own.
EDITED: Final = 256
#: Parts do not grow beyond this: building one anew holds it twice in memory.
LARGEST: Final = 1 << 15
#: More parts than this are put together.
_PARTS: Final = 6
#: Vectors of so many texts tell their means well enough; with fewer, means are taken again whenever the vectors have doubled.
ENOUGH: Final = 50_000
#: Means are taken anew so often when edits come in meanwhile; then another time.
_ATTEMPTS: Final = 3
#: When every so manieth vector is new, the means are taken again at the end.
_MOVED: Final = 20


class SearchIndex:
    """Builds snapshots and holds the newest one.

    Args:
        folder: Where derived files are kept (vectors and runs by content); may be deleted at any time.
        embedder: The model, or None to search by words and needs only.
        normalise: The product's text folding.
        small: See :data:`SMALL`.
        edited: See :data:`EDITED`.
        largest: See :data:`LARGEST`.
    """

    def __init__(
        self,
        folder: Path,
        embedder: Embedder | None,
        normalise: Normaliser,
        *,
        small: int = SMALL,
        edited: int = EDITED,
        largest: int = LARGEST,
    ) -> None:
        self.courtesy = Courtesy()
        self._normalise = normalise
        self._small, self._edited, self._largest = small, edited, largest
        self._counter = RunCounter(DerivedFile(folder / RUNS_FILE), normalise, self.courtesy)
        self._embedding = (
            Embedding(embedder, VectorCache(folder / VECTORS_FILE), self.courtesy) if embedder else None
        )
        self._changing = threading.Lock()
        self._working = threading.Lock()
        #: Texts embedded since the means were taken.
        self._unmeasured = 0
        self._snapshot = Snapshot((), None)

    @property
    def snapshot(self) -> Snapshot:
        """The newest state; a search takes it once and works on it to its end."""
        return self._snapshot

    @property
    def progress(self) -> Progress:
        """How far embedding has come."""
        return self._embedding.progress if self._embedding else Progress(0, 0)

    @property
    def pending(self) -> bool:
        """Whether anything waits to be embedded, or vectors that there are wait to be measured for the first time."""
        if self._embedding is None:
            return False
        return self._embedding.pending or (self._unmeasured > 0 and self._snapshot.frame is None)

    def replace(
        self, records: Iterable[Record], progress: Callable[[int, int], None] | None = None
    ) -> Snapshot:
        """Builds the index of these records, embeds what is new, and puts it in place of the present one.

        Args:
            records: All of them.
            progress: Told how many of how many texts are embedded; silent when nothing is new.
        """
        self.load(records)
        self.embed(progress)
        return self._snapshot

    def load(self, records: Iterable[Record]) -> Snapshot:
        """Like :meth:`replace`, with the vectors that are known already; :meth:`embed` makes the others."""
        by_key = {record_key(record): record for record in records}
        with self._changing:
            everything = list(by_key.values())
            parts = [everything[at : at + self._largest] for at in range(0, len(everything), self._largest)]
            del by_key, everything
            segments = tuple(self._built(part) for part in parts)
            lacking: set[str] = set()
            if self._embedding:
                self._embedding.forget_tasks()
                self._embedding.lacking = lacking
            self._measure(Snapshot(segments, None))
            if self._embedding:
                self._embedding.lacking = None
                # Measuring has looked every text up, unless it found nothing at all to measure.
                looked_up = self._snapshot.frame is not None
                for segment in segments:
                    store = segment.store
                    rows = [row for row, key in enumerate(store.keys) if not looked_up or key in lacking]
                    self._embedding.ask_for(store.whole(row) for row in rows)
        return self._snapshot

    def upsert(self, record: Record) -> Snapshot:
        """Adds or exchanges one record; only its changed texts are embedded."""
        self.change([record], ())
        self.embed()
        return self._snapshot

    def remove(self, key: str) -> Snapshot:
        """Takes a record out ("service:<id>" or "answer:<id>"); nothing happens if it is not there."""
        return self.change((), [key])

    def change(self, changed: Sequence[Record], gone: Iterable[str]) -> Snapshot:
        """Adds, exchanges and removes records; :meth:`embed` makes the vectors that are not known yet.

        Args:
            changed: Records as they are now.
            gone: Keys of those that are no more.
        """
        fresh = {record_key(record): record for record in changed}
        with self._changing, self.courtesy.hurrying():
            before = self._snapshot
            hidden = {*gone, *(key for key, record in fresh.items() if _is_guarded(record))}
            left = tuple(one.without(hidden) for one in before.segments)
            if any(one is not whole for one, whole in zip(left, before.segments, strict=True)):
                # What must not be seen any longer, be it hidden or confidential now, disappears before anything is built.
                # Whatever else was edited is found as it was until it is found as it is: never is it missing meanwhile.
                self._snapshot = Snapshot(left, before.frame)
            kept = [one.without(fresh) for one in left]
            built: Sequence[Segment] = ()
            if sum(map(len, kept)) + len(fresh) <= self._small:
                records = [*(record for one in kept for record in _records(one)), *fresh.values()]
                self._measure(Snapshot((self._built(records),) if records else (), None))
                built = self._snapshot.segments
            elif fresh:
                edits = list(fresh.values())
                if kept and len(kept[-1]) + len(edits) <= self._edited:
                    edits = [*_records(kept.pop()), *edits]
                segment = self._built(edits)
                if before.frame is not None and self._embedding:
                    segment = measured(segment, before.frame, self._embedding)
                    built = (segment,)
                self._snapshot = Snapshot((*kept, segment), before.frame)
            if self._embedding:
                self._embedding.ask_for(changed, first=True)
                self._ask_for_lost(self._embedding, built)
        return self._snapshot

    def tried(self, changed: Sequence[Record], gone: Iterable[str]) -> Snapshot:
        """The state that :meth:`change` and :meth:`embed` would lead to; the present one stays. See :meth:`change`.

        Vectors that are missing are made at once and kept: whoever tries a record often goes on to publish it.

        Raises:
            ModelUnavailable: Texts have no vectors yet and there is no model.
        """
        fresh = {record_key(record): record for record in changed}
        out = {*gone, *fresh}
        before = self._snapshot
        kept = [one.without(out) for one in before.segments]
        if self._embedding:
            self._embedding.embed_at_once(list(fresh.values()))
        if sum(map(len, kept)) + len(fresh) <= self._small:
            records = [*(record for one in kept for record in _records(one)), *fresh.values()]
            snapshot = Snapshot((self._built(records),) if records else (), None)
            return self._measured(snapshot, self._embedding) if self._embedding else snapshot
        segment = self._built(fresh.values())
        if before.frame is not None and self._embedding:
            segment = measured(segment, before.frame, self._embedding)
        return Snapshot((*kept, segment), before.frame)

    def embed(self, progress: Callable[[int, int], None] | None = None) -> None:
        """Embeds what has no vectors yet, exchanging the snapshot every few seconds; then puts small parts together.

        Another thread may search and change records meanwhile.

        Raises:
            ModelUnavailable: There is no model. Nothing waits any more then, and words and needs still find.
            Exception: Whatever the model raises; see :meth:`Embedding.work`.
        """
        embedding = self._embedding
        unavailable: ModelUnavailable | None = None
        # Whoever works already takes up what has come in meanwhile.
        while embedding and embedding.pending and self._working.acquire(blocking=False):
            try:
                with contextlib.closing(embedding.work(self._find, progress)) as work:
                    for keys, texts in work:
                        self._add_vectors(embedding, keys, texts)
            except ModelUnavailable as error:
                embedding.forget_tasks()
                unavailable = error
            finally:
                self._working.release()
            if embedding.stopped:
                return
        snapshot = self._snapshot
        frame = snapshot.frame
        if self._unmeasured and (
            frame is None or len(snapshot) <= self._small or self._unmeasured * _MOVED > frame.made_of
        ):
            self._measure_unhurried()
        self.tidy()
        if unavailable is not None:
            raise unavailable

    def stop(self) -> None:
        """Ends :meth:`embed` soon; what is not embedded then is embedded after the next start."""
        if self._embedding:
            self._embedding.stop()

    def _find(self, key: str) -> Record | None:
        with contextlib.suppress(KeyError):
            return self._snapshot.record(key)
        return None

    def _add_vectors(self, embedding: Embedding, keys: Sequence[str], texts: int) -> None:
        if embedding.stopped:
            return
        self._unmeasured += texts
        frame = self._snapshot.frame
        few = frame is None or (frame.made_of < ENOUGH and self._unmeasured > frame.made_of)
        if few and self._measure_unhurried():
            return
        with self._changing:
            frame = self._snapshot.frame
            if frame is None:
                return
            segments = list(self._snapshot.segments)
            for number, segment in enumerate(segments):
                rows = [row for key in keys if (row := segment.row(key)) is not None]
                if rows:
                    segments[number] = measured(segment, frame, embedding, rows)
            self._snapshot = Snapshot(tuple(segments), frame)

    @staticmethod
    def _ask_for_lost(embedding: Embedding, segments: Iterable[Segment]) -> None:
        """Asks for vectors of parts just measured that nobody has asked for: another process may have forgotten them."""
        lost = [(one, (one.alive & ~one.embedded).nonzero()[0].tolist()) for one in segments]
        if any(rows for _one, rows in lost):
            waiting = embedding.waiting
            embedding.ask_for(
                one.store.whole(row)
                for one, rows in lost
                for row in rows
                if one.store.keys[row] not in waiting
            )

    def _measure(self, snapshot: Snapshot) -> None:
        """Puts a state in place, its means taken anew and all its vectors measured from them."""
        if self._embedding:
            snapshot, self._unmeasured = self._measured(snapshot, self._embedding), 0
        self._snapshot = snapshot

    def _measure_unhurried(self) -> bool:
        """The same in the background, where nobody who changes something waits; says whether no change came between."""
        embedding = self._embedding
        for _attempt in range(_ATTEMPTS):
            if embedding is None or embedding.stopped:
                return False
            before = self._snapshot
            after = self._measured(before, embedding)
            with self._changing:
                if self._snapshot is before:
                    self._snapshot, self._unmeasured = after, 0
                    self._ask_for_lost(embedding, after.segments)
                    return True
        return False

    @staticmethod
    def _measured(snapshot: Snapshot, embedding: Embedding) -> Snapshot:
        frame, segments = measured_anew(snapshot.segments, embedding, ENOUGH)
        return Snapshot(segments, frame)

    def tidy(self) -> None:
        """Puts parts together when there are many, or when much of one was removed."""
        if self._embedding and self._embedding.stopped:
            return
        snapshot = self._snapshot
        worn = [one for one in snapshot.segments if 2 * len(one) < self._largest]
        small = len(worn) > 1 and (len(snapshot.segments) > _PARTS or sum(map(len, worn[1:])) > self._edited)
        holey = [one for one in snapshot.segments if 4 * len(one) < 3 * len(one.alive)]
        merged = worn if small else holey
        if not merged:
            return
        if sum(map(len, merged)) > self._largest:
            merged = merged[-2:]
        built = self._built([record for one in merged for record in _records(one)])
        if snapshot.frame is not None and self._embedding:
            built = measured(built, snapshot.frame, self._embedding)
        with self._changing:
            self._exchange(merged, built, snapshot.frame)
            if snapshot.frame is not None and self._embedding:
                self._ask_for_lost(self._embedding, [built])

    def _exchange(self, merged: Sequence[Segment], built: Segment, frame: Frame | None) -> None:
        """Puts a part in the place of those it was built from, without what was changed meanwhile."""
        stores = {id(one.store) for one in merged}
        present = [one for one in self._snapshot.segments if id(one.store) in stores]
        if len(present) < len(stores) or self._snapshot.frame is not frame:
            return  # something was built or measured anew meanwhile: another time
        left = {key for one in present for key in one.rows if one.row(key) is not None}
        built = built.without([key for key in built.rows if key not in left])
        others = [one for one in self._snapshot.segments if id(one.store) not in stores]
        self._snapshot = Snapshot((built, *others), self._snapshot.frame)

    def forget_others(self) -> None:
        """Drops vectors and runs of texts that are no longer in the catalogue."""
        records = self._snapshot.records
        self._counter.keep_only(item for record in records.values() for item in words_of(record))
        if self._embedding:
            self._embedding.keep_only(
                passage_key(passage) for record in records.values() for passage in passages_of(record)
            )

    def _built(self, records: Iterable[Record]) -> Segment:
        return build_segment(records, self._counter, self._normalise, self.courtesy)


def _records(segment: Segment) -> Iterable[Record]:
    return (segment.store.whole(row) for row in segment.alive.nonzero()[0].tolist())


def _is_guarded(record: Record) -> bool:
    """Whether what was said of a record before must not be seen any longer: it is confidential, or not shown, now."""
    if isinstance(record, IndexedAnswer):
        return False
    return record.confidential or record.status in HIDDEN_STATUSES
