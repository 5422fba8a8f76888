"""The errors of the knowledge package, drawn as one tree.

KnowledgeError
├── CatalogueError        a file or record of the catalogue
│   ├── ImportFailed      nothing could be read from a file (its issues say why)
│   ├── UnknownRecord     an id that is not in the catalogue
│   ├── RecordMoved       somebody changed a record since it was read
│   └── DraftError        a draft that cannot go on as asked
│       ├── UnknownDraft  no draft has that number
│       ├── DraftMoved    somebody saved or decided it meanwhile
│       ├── DraftConflict a record of it was changed meanwhile
│       └── NotYet        it must be checked, completed or seen by somebody else first
├── StorageError          the database cannot be used
├── OperatorError         an operator of the console cannot be added or changed (reason)
└── SearchError           the index or the embedding model
    ├── ModelUnavailable  the embedding model cannot be loaded
    └── IndexUnavailable  the index cannot be read or built
"""

from __future__ import annotations


class KnowledgeError(Exception):
    """Root of everything this package raises on purpose.

    Args:
        code: Stable identifier, also the key of a translated sentence.
        **fields: What happened where (file, line, field, value, expected …).
    """

    code = "knowledge_error"

    def __init__(self, **fields: object) -> None:
        self.fields = fields
        super().__init__(", ".join(f"{name}={value!r}" for name, value in fields.items()))


class CatalogueError(KnowledgeError):
    """A file or a record of the catalogue is not usable."""

    code = "catalogue_error"


class ImportFailed(CatalogueError):
    """Nothing of a file could be imported."""

    code = "import_failed"


class UnknownRecord(CatalogueError):
    """There is no record with that id."""

    code = "unknown_record"


class RecordMoved(CatalogueError):
    """The record was changed since it was read; nothing was written."""

    code = "record_moved"


class DraftError(CatalogueError):
    """A draft cannot go on as asked."""

    code = "draft_error"


class UnknownDraft(DraftError):
    """No draft has that number."""

    code = "unknown_draft"


class DraftMoved(DraftError):
    """The draft was saved, published or withdrawn since it was read; what was to be saved can be opened as another draft."""

    code = "draft_moved"


class DraftConflict(DraftError):
    """A record of the draft was changed since the draft was begun; nothing was published."""

    code = "draft_conflict"


class NotYet(DraftError):
    """The draft cannot be published yet; the field ``reason`` is ``unchecked``, ``unfit``, ``doubtful``, ``second`` or ``redacted``."""

    code = "not_yet"


class StorageError(KnowledgeError):
    """The database cannot be opened, migrated or written."""

    code = "storage_error"


class OperatorError(KnowledgeError):
    """An operator of the console cannot be added or changed.

    Args:
        reason: ``name``, ``taken``, ``unknown``, ``last_admin``, ``role`` or ``password``.
    """

    code = "operator_error"

    def __init__(self, reason: str, **fields: object) -> None:
        self.reason = reason
        super().__init__(reason=reason, **fields)


class SearchError(KnowledgeError):
    """The index or the embedding model cannot be used."""

    code = "search_error"


class ModelUnavailable(SearchError):
    """The embedding model cannot be loaded."""

    code = "model_unavailable"


class IndexUnavailable(SearchError):
    """The index cannot be read or built."""

    code = "index_unavailable"
