"""What Alembic runs around every migration; the connection is handed over by ``migrate``."""

from __future__ import annotations

from alembic import context

from knowledge.catalogue.confirming import tables as _confirming  # noqa: F401  # their tables belong to the same metadata
from knowledge.catalogue.drafts import tables as _drafts  # noqa: F401
from knowledge.catalogue.migrations import VERSION_TABLE
from knowledge.catalogue.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    version_table=VERSION_TABLE,
    transactional_ddl=True,
    # Only our own tables: other packages share the database.
    include_name=lambda name, kind, _parents: kind != "table" or name in metadata.tables,
    render_as_batch=True,
)
context.run_migrations()
