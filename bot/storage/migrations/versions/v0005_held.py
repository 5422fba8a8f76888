"""Adds since when a counsellor has a case, so that only their own time to answer counts; gives no row the number of a removed one."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Adds the column. SQLite gives the number of a removed row to the next one unless the table is made otherwise."""
    op.add_column("bot_case", sa.Column("held", sa.Float))
    _number(once=True)


def downgrade() -> None:
    """Removes it."""
    _number(once=False)
    op.drop_column("bot_case", "held")


def _number(*, once: bool) -> None:
    if op.get_bind().dialect.name != "sqlite":  # PostgreSQL never gives a number twice
        return
    for name in ("bot_outbox", "bot_case_message"):
        with op.batch_alter_table(name, recreate="always", table_kwargs={"sqlite_autoincrement": once}):
            pass
    # By hand: a constraint without a name is lost on the way above.
    op.create_table(
        "bot_counsellor_new",
        sa.Column("id", sa.Integer, primary_key=True, autoincrement=True),
        sa.Column("telegram", sa.LargeBinary, unique=True),
        sa.Column("operator", sa.String(128), unique=True),
        sa.Column("sealed", sa.LargeBinary, nullable=False),
        sa.Column("present", sa.Boolean, nullable=False),
        sa.Column("seen", sa.Float),
        sqlite_autoincrement=once,
    )
    op.execute(
        "INSERT INTO bot_counsellor_new (id, telegram, operator, sealed, present, seen) "
        "SELECT id, telegram, operator, sealed, present, seen FROM bot_counsellor"
    )
    op.drop_table("bot_counsellor")
    op.rename_table("bot_counsellor_new", "bot_counsellor")
