"""The catalogue, its answers and their history."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Creates the tables."""
    op.create_table(
        "answer",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("position", KEY, nullable=False),
        sa.Column("country", sa.String(length=2), nullable=True),
        sa.Column("source_url", sa.Text(), nullable=False),
        sa.Column("assured_date", sa.Date(), nullable=True),
        sa.Column("document", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_answer")),
    )
    op.create_index(op.f("ix_answer_position"), "answer", ["position"], unique=False)
    op.create_table(
        "attribute",
        sa.Column("key", KEY, autoincrement=True, nullable=False),
        sa.Column("record_kind", sa.String(length=16), nullable=False),
        sa.Column("record_id", sa.Text(), nullable=False),
        sa.Column("entity", sa.String(length=32), nullable=False),
        sa.Column("entity_id", sa.Text(), nullable=True),
        sa.Column("link_type", sa.Text(), nullable=True),
        sa.Column("value", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_attribute")),
    )
    op.create_index(op.f("ix_attribute_link_type"), "attribute", ["link_type"], unique=False)
    op.create_index("ix_attribute_record", "attribute", ["record_kind", "record_id"], unique=False)
    op.create_table(
        "language",
        sa.Column("key", KEY, autoincrement=True, nullable=False),
        sa.Column("record_kind", sa.String(length=16), nullable=False),
        sa.Column("record_id", sa.Text(), nullable=False),
        sa.Column("entity", sa.String(length=32), nullable=False),
        sa.Column("entity_id", sa.Text(), nullable=True),
        sa.Column("code", sa.String(length=16), nullable=True),
        sa.Column("name", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_language")),
    )
    op.create_index(op.f("ix_language_code"), "language", ["code"], unique=False)
    op.create_index("ix_language_record", "language", ["record_kind", "record_id"], unique=False)
    op.create_table(
        "location",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("location_type", sa.String(length=32), nullable=True),
        sa.Column("latitude", sa.Float(), nullable=True),
        sa.Column("longitude", sa.Float(), nullable=True),
        sa.Column("city", sa.Text(), nullable=True),
        sa.Column("country", sa.String(length=2), nullable=True),
        sa.Column("document", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_location")),
    )
    op.create_table(
        "organization",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("document", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_organization")),
    )
    op.create_table(
        "phone",
        sa.Column("key", KEY, autoincrement=True, nullable=False),
        sa.Column("record_kind", sa.String(length=16), nullable=False),
        sa.Column("record_id", sa.Text(), nullable=False),
        sa.Column("entity", sa.String(length=32), nullable=False),
        sa.Column("entity_id", sa.Text(), nullable=True),
        sa.Column("number", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_phone")),
    )
    op.create_index(op.f("ix_phone_number"), "phone", ["number"], unique=False)
    op.create_index("ix_phone_record", "phone", ["record_kind", "record_id"], unique=False)
    op.create_table(
        "revision",
        sa.Column("id", KEY, autoincrement=True, nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("record_id", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("who", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("snapshot", sa.JSON(none_as_null=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_revision")),
        sa.UniqueConstraint("kind", "record_id", "number", name=op.f("uq_revision_kind_record_id_number")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "schedule",
        sa.Column("key", KEY, autoincrement=True, nullable=False),
        sa.Column("record_kind", sa.String(length=16), nullable=False),
        sa.Column("record_id", sa.Text(), nullable=False),
        sa.Column("entity", sa.String(length=32), nullable=False),
        sa.Column("entity_id", sa.Text(), nullable=True),
        sa.Column("valid_from", sa.Date(), nullable=True),
        sa.Column("valid_to", sa.Date(), nullable=True),
        sa.Column("byday", sa.Text(), nullable=True),
        sa.Column("opens_at", sa.String(length=16), nullable=True),
        sa.Column("closes_at", sa.String(length=16), nullable=True),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_schedule")),
    )
    op.create_index("ix_schedule_record", "schedule", ["record_kind", "record_id"], unique=False)
    op.create_table(
        "service",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("position", KEY, nullable=False),
        sa.Column("organization_id", sa.Text(), nullable=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("status", sa.String(length=32), nullable=False),
        sa.Column("assured_date", sa.Date(), nullable=True),
        sa.Column("confidential", sa.Boolean(), nullable=False),
        sa.Column("example", sa.Boolean(), nullable=False),
        sa.Column("document", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_service")),
    )
    op.create_index(op.f("ix_service_organization_id"), "service", ["organization_id"], unique=False)
    op.create_index(op.f("ix_service_position"), "service", ["position"], unique=False)
    op.create_index(op.f("ix_service_status"), "service", ["status"], unique=False)
    op.create_table(
        "translation",
        sa.Column("key", KEY, autoincrement=True, nullable=False),
        sa.Column("record_kind", sa.String(length=16), nullable=False),
        sa.Column("record_id", sa.Text(), nullable=False),
        sa.Column("entity", sa.String(length=32), nullable=False),
        sa.Column("entity_id", sa.Text(), nullable=True),
        sa.Column("field", sa.String(length=64), nullable=False),
        sa.Column("language", sa.String(length=16), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("status", sa.String(length=16), nullable=False),
        sa.Column("source_hash", sa.String(length=16), nullable=True),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_translation")),
    )
    op.create_index(op.f("ix_translation_language"), "translation", ["language"], unique=False)
    op.create_index("ix_translation_record", "translation", ["record_kind", "record_id"], unique=False)
    op.create_index(op.f("ix_translation_status"), "translation", ["status"], unique=False)
    op.create_table(
        "seeded",
        sa.Column("file", sa.Text(), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("file", name=op.f("pk_seeded")),
    )
    op.create_table(
        "answer_text",
        sa.Column("answer_id", sa.Text(), nullable=False),
        sa.Column("language", sa.String(length=8), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("status", sa.String(length=16), nullable=False),
        sa.ForeignKeyConstraint(
            ["answer_id"], ["answer.id"], name=op.f("fk_answer_text_answer_id_answer"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("answer_id", "language", name=op.f("pk_answer_text")),
    )
    op.create_table(
        "service_at_location",
        sa.Column("key", KEY, autoincrement=True, nullable=False),
        sa.Column("service_id", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("location_id", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["service_id"],
            ["service.id"],
            name=op.f("fk_service_at_location_service_id_service"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_service_at_location")),
    )
    op.create_index(
        op.f("ix_service_at_location_location_id"), "service_at_location", ["location_id"], unique=False
    )
    op.create_index(
        op.f("ix_service_at_location_service_id"), "service_at_location", ["service_id"], unique=False
    )


def downgrade() -> None:
    """Drops them, with everything in them."""
    op.drop_index(op.f("ix_service_at_location_service_id"), table_name="service_at_location")
    op.drop_index(op.f("ix_service_at_location_location_id"), table_name="service_at_location")
    op.drop_table("service_at_location")
    op.drop_table("answer_text")
    op.drop_table("seeded")
    op.drop_index(op.f("ix_translation_status"), table_name="translation")
    op.drop_index("ix_translation_record", table_name="translation")
    op.drop_index(op.f("ix_translation_language"), table_name="translation")
    op.drop_table("translation")
    op.drop_index(op.f("ix_service_status"), table_name="service")
    op.drop_index(op.f("ix_service_position"), table_name="service")
    op.drop_index(op.f("ix_service_organization_id"), table_name="service")
    op.drop_table("service")
    op.drop_index("ix_schedule_record", table_name="schedule")
    op.drop_table("schedule")
    op.drop_table("revision")
    op.drop_index("ix_phone_record", table_name="phone")
    op.drop_index(op.f("ix_phone_number"), table_name="phone")
    op.drop_table("phone")
    op.drop_table("organization")
    op.drop_table("location")
    op.drop_index("ix_language_record", table_name="language")
    op.drop_index(op.f("ix_language_code"), table_name="language")
    op.drop_table("language")
    op.drop_index("ix_attribute_record", table_name="attribute")
    op.drop_index(op.f("ix_attribute_link_type"), table_name="attribute")
    op.drop_table("attribute")
    op.drop_index(op.f("ix_answer_position"), table_name="answer")
    op.drop_table("answer")
