"""The first store: records, revision log, what waits and disputes, drafts, search index."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make every table."""
    op.create_table(
        "closure",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("heads", sa.String(), nullable=False),
        sa.Column("is_binned", sa.Boolean(), nullable=False),
        sa.Column("is_disputed", sa.Boolean(), nullable=False),
        sa.Column("closed_on", sa.Date(), nullable=True),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("closure_kind", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_closure")),
    )
    op.create_index(op.f("ix_closure_name"), "closure", ["name"], unique=False)
    op.create_table(
        "conflict",
        sa.Column("record_kind", sa.String(), nullable=False),
        sa.Column("record_id", sa.Uuid(), nullable=False),
        sa.Column("field", sa.String(), nullable=False),
        sa.Column("candidates", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("record_id", "field", name=op.f("pk_conflict")),
    )
    op.create_table(
        "draft",
        sa.Column("record_kind", sa.String(), nullable=False),
        sa.Column("record_id", sa.Uuid(), nullable=False),
        sa.Column("field", sa.String(), nullable=False),
        sa.Column("content", sa.String(), nullable=False),
        sa.Column("typed_at", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("record_kind", "record_id", "field", name=op.f("pk_draft")),
    )
    op.create_table(
        "local_state",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_local_state")),
    )
    op.create_table(
        "period",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("heads", sa.String(), nullable=False),
        sa.Column("is_binned", sa.Boolean(), nullable=False),
        sa.Column("is_disputed", sa.Boolean(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("period_kind", sa.String(), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=True),
        sa.Column("ends_on", sa.Date(), nullable=True),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("issued_on", sa.Date(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_period")),
    )
    op.create_index(op.f("ix_period_name"), "period", ["name"], unique=False)
    op.create_table(
        "planned_obligation",
        sa.Column("contract_id", sa.Uuid(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("window", sa.Integer(), nullable=False),
        sa.Column("tell_by_on", sa.Date(), nullable=True),
        sa.Column("waits_from_on", sa.Date(), nullable=True),
        sa.Column("is_settled", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("contract_id", "place", name=op.f("pk_planned_obligation")),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_planned_obligation_open",
        "planned_obligation",
        ["due_on"],
        unique=False,
        sqlite_where=sa.text("is_settled = 0"),
    )
    op.create_index(
        "ix_planned_obligation_waiting",
        "planned_obligation",
        ["waits_from_on", "due_on"],
        unique=False,
        sqlite_where=sa.text("is_settled = 0 AND waits_from_on IS NOT NULL"),
    )
    op.create_table(
        "revision",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("record_kind", sa.String(), nullable=False),
        sa.Column("record_id", sa.Uuid(), nullable=False),
        sa.Column("parents", sa.String(), nullable=False),
        sa.Column("device", sa.String(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("previous", sa.String(), nullable=False),
        sa.Column("clock", sa.Integer(), nullable=False),
        sa.Column("change_set", sa.String(), nullable=False),
        sa.Column("officer", sa.String(), nullable=False),
        sa.Column("label", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("undoes", sa.String(), nullable=False),
        sa.Column("verb", sa.String(), nullable=False),
        sa.Column("salt", sa.String(), nullable=False),
        sa.Column("field_values", sa.String(), nullable=True),
        sa.Column("values_hash", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_revision")),
    )
    op.create_index("ix_revision_change_set_sequence", "revision", ["change_set", "sequence"], unique=False)
    op.create_index(op.f("ix_revision_clock"), "revision", ["clock"], unique=False)
    op.create_index("ix_revision_device_sequence", "revision", ["device", "sequence"], unique=False)
    op.create_index(op.f("ix_revision_record_id"), "revision", ["record_id"], unique=False)
    op.create_table(
        "setting",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("heads", sa.String(), nullable=False),
        sa.Column("is_binned", sa.Boolean(), nullable=False),
        sa.Column("is_disputed", sa.Boolean(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_setting")),
    )
    op.create_index(op.f("ix_setting_name"), "setting", ["name"], unique=False)
    op.create_table(
        "stale_plan",
        sa.Column("contract_id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("contract_id", name=op.f("pk_stale_plan")),
    )
    op.create_table(
        "team",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("heads", sa.String(), nullable=False),
        sa.Column("is_binned", sa.Boolean(), nullable=False),
        sa.Column("is_disputed", sa.Boolean(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("email", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_team")),
    )
    op.create_index(op.f("ix_team_name"), "team", ["name"], unique=False)
    op.create_table(
        "waiting_revision",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("content", sa.String(), nullable=False),
        sa.Column("waits_for", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_waiting_revision")),
    )
    op.create_table(
        "officer",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("heads", sa.String(), nullable=False),
        sa.Column("is_binned", sa.Boolean(), nullable=False),
        sa.Column("is_disputed", sa.Boolean(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("team_id", sa.Uuid(), nullable=True),
        sa.Column("email", sa.String(), nullable=False),
        sa.Column("telephone", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["team_id"], ["team.id"], name=op.f("fk_officer_team_id_team")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_officer")),
    )
    op.create_index(op.f("ix_officer_name"), "officer", ["name"], unique=False)
    op.create_index(op.f("ix_officer_team_id"), "officer", ["team_id"], unique=False)
    op.create_table(
        "provider",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("heads", sa.String(), nullable=False),
        sa.Column("is_binned", sa.Boolean(), nullable=False),
        sa.Column("is_disputed", sa.Boolean(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("trading_name", sa.String(), nullable=False),
        sa.Column("officer_id", sa.Uuid(), nullable=True),
        sa.Column("deputy_id", sa.Uuid(), nullable=True),
        sa.Column("service_types", sa.String(), nullable=False),
        sa.Column("company_number", sa.String(), nullable=False),
        sa.Column("charity_number", sa.String(), nullable=False),
        sa.Column("council_ref", sa.String(), nullable=False),
        sa.Column("regulator_id", sa.String(), nullable=False),
        sa.Column("is_sme", sa.Boolean(), nullable=True),
        sa.Column("is_vcse", sa.Boolean(), nullable=True),
        sa.Column("address", sa.String(), nullable=False),
        sa.Column("postcode", sa.String(), nullable=False),
        sa.Column("telephone", sa.String(), nullable=False),
        sa.Column("email", sa.String(), nullable=False),
        sa.Column("website", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["deputy_id"], ["officer.id"], name=op.f("fk_provider_deputy_id_officer")),
        sa.ForeignKeyConstraint(["officer_id"], ["officer.id"], name=op.f("fk_provider_officer_id_officer")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_provider")),
    )
    op.create_index(op.f("ix_provider_council_ref"), "provider", ["council_ref"], unique=False)
    op.create_index(op.f("ix_provider_deputy_id"), "provider", ["deputy_id"], unique=False)
    op.create_index(op.f("ix_provider_name"), "provider", ["name"], unique=False)
    op.create_index(op.f("ix_provider_officer_id"), "provider", ["officer_id"], unique=False)
    op.create_index(op.f("ix_provider_regulator_id"), "provider", ["regulator_id"], unique=False)
    op.create_table(
        "contract",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("heads", sa.String(), nullable=False),
        sa.Column("is_binned", sa.Boolean(), nullable=False),
        sa.Column("is_disputed", sa.Boolean(), nullable=False),
        sa.Column("reference", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("provider_id", sa.Uuid(), nullable=True),
        sa.Column("description", sa.String(), nullable=False),
        sa.Column("department", sa.String(), nullable=False),
        sa.Column("service_type", sa.String(), nullable=False),
        sa.Column("lots", sa.String(), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=True),
        sa.Column("ends_on", sa.Date(), nullable=True),
        sa.Column("review_on", sa.Date(), nullable=True),
        sa.Column("awarded_on", sa.Date(), nullable=True),
        sa.Column("term_words", sa.String(), nullable=False),
        sa.Column("notice_days", sa.Integer(), nullable=True),
        sa.Column("value_pence", sa.Integer(), nullable=True),
        sa.Column("annual_value_pence", sa.Integer(), nullable=True),
        sa.Column("irrecoverable_vat_pence", sa.Integer(), nullable=True),
        sa.Column("currency", sa.String(), nullable=False),
        sa.Column("procurement", sa.String(), nullable=False),
        sa.Column("regime", sa.String(), nullable=False),
        sa.Column("is_light_touch", sa.Boolean(), nullable=True),
        sa.Column("is_sme", sa.Boolean(), nullable=True),
        sa.Column("is_vcse", sa.Boolean(), nullable=True),
        sa.Column("funders", sa.String(), nullable=False),
        sa.Column("co_commissioners", sa.String(), nullable=False),
        sa.Column("payment_terms", sa.String(), nullable=False),
        sa.Column("cpv", sa.String(), nullable=False),
        sa.Column("notice_id", sa.String(), nullable=False),
        sa.Column("tier", sa.String(), nullable=False),
        sa.Column("risk", sa.String(), nullable=False),
        sa.Column("officer_id", sa.Uuid(), nullable=True),
        sa.Column("deputy_id", sa.Uuid(), nullable=True),
        sa.Column("lead_commissioner", sa.String(), nullable=False),
        sa.Column("kpi_set", sa.String(), nullable=False),
        sa.Column("has_annual_visit", sa.Boolean(), nullable=True),
        sa.Column("performance", sa.String(), nullable=False),
        sa.Column("volume_sensitive", sa.String(), nullable=False),
        sa.Column("corrective_measures", sa.String(), nullable=False),
        sa.Column("dpia_on", sa.Date(), nullable=True),
        sa.Column("continuity_plan_on", sa.Date(), nullable=True),
        sa.Column("exit_plan_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(["deputy_id"], ["officer.id"], name=op.f("fk_contract_deputy_id_officer")),
        sa.ForeignKeyConstraint(["officer_id"], ["officer.id"], name=op.f("fk_contract_officer_id_officer")),
        sa.ForeignKeyConstraint(["provider_id"], ["provider.id"], name=op.f("fk_contract_provider_id_provider")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_contract")),
    )
    op.create_index(op.f("ix_contract_deputy_id"), "contract", ["deputy_id"], unique=False)
    op.create_index(op.f("ix_contract_notice_id"), "contract", ["notice_id"], unique=False)
    op.create_index(op.f("ix_contract_officer_id"), "contract", ["officer_id"], unique=False)
    op.create_index(op.f("ix_contract_provider_id"), "contract", ["provider_id"], unique=False)
    op.create_index(op.f("ix_contract_reference"), "contract", ["reference"], unique=False)
    op.create_table(
        "location",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("heads", sa.String(), nullable=False),
        sa.Column("is_binned", sa.Boolean(), nullable=False),
        sa.Column("is_disputed", sa.Boolean(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("provider_id", sa.Uuid(), nullable=True),
        sa.Column("type", sa.String(), nullable=False),
        sa.Column("regulator_id", sa.String(), nullable=False),
        sa.Column("council_ref", sa.String(), nullable=False),
        sa.Column("places", sa.Integer(), nullable=True),
        sa.Column("address", sa.String(), nullable=False),
        sa.Column("postcode", sa.String(), nullable=False),
        sa.Column("telephone", sa.String(), nullable=False),
        sa.Column("email", sa.String(), nullable=False),
        sa.Column("website", sa.String(), nullable=False),
        sa.Column("regulator_page", sa.String(), nullable=False),
        sa.Column("area", sa.String(), nullable=False),
        sa.Column("area_code", sa.String(), nullable=False),
        sa.Column("longitude", sa.String(), nullable=False),
        sa.Column("latitude", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["provider_id"], ["provider.id"], name=op.f("fk_location_provider_id_provider")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_location")),
    )
    op.create_index(op.f("ix_location_council_ref"), "location", ["council_ref"], unique=False)
    op.create_index(op.f("ix_location_name"), "location", ["name"], unique=False)
    op.create_index(op.f("ix_location_provider_id"), "location", ["provider_id"], unique=False)
    op.create_index(op.f("ix_location_regulator_id"), "location", ["regulator_id"], unique=False)
    op.create_table(
        "break",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("heads", sa.String(), nullable=False),
        sa.Column("is_binned", sa.Boolean(), nullable=False),
        sa.Column("is_disputed", sa.Boolean(), nullable=False),
        sa.Column("contract_id", sa.Uuid(), nullable=True),
        sa.Column("breaks_on", sa.Date(), nullable=True),
        sa.Column("who_may", sa.String(), nullable=False),
        sa.Column("notice_days", sa.Integer(), nullable=True),
        sa.Column("served_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(["contract_id"], ["contract.id"], name=op.f("fk_break_contract_id_contract")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_break")),
    )
    op.create_index(op.f("ix_break_contract_id"), "break", ["contract_id"], unique=False)
    op.create_table(
        "contact",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("heads", sa.String(), nullable=False),
        sa.Column("is_binned", sa.Boolean(), nullable=False),
        sa.Column("is_disputed", sa.Boolean(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("provider_id", sa.Uuid(), nullable=True),
        sa.Column("location_id", sa.Uuid(), nullable=True),
        sa.Column("telephone", sa.String(), nullable=False),
        sa.Column("out_of_hours", sa.String(), nullable=False),
        sa.Column("email", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["location_id"], ["location.id"], name=op.f("fk_contact_location_id_location")),
        sa.ForeignKeyConstraint(["provider_id"], ["provider.id"], name=op.f("fk_contact_provider_id_provider")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_contact")),
    )
    op.create_index(op.f("ix_contact_location_id"), "contact", ["location_id"], unique=False)
    op.create_index(op.f("ix_contact_name"), "contact", ["name"], unique=False)
    op.create_index(op.f("ix_contact_provider_id"), "contact", ["provider_id"], unique=False)
    op.create_table(
        "contract_location",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("heads", sa.String(), nullable=False),
        sa.Column("is_binned", sa.Boolean(), nullable=False),
        sa.Column("is_disputed", sa.Boolean(), nullable=False),
        sa.Column("contract_id", sa.Uuid(), nullable=True),
        sa.Column("location_id", sa.Uuid(), nullable=True),
        sa.Column("validated_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["contract_id"], ["contract.id"], name=op.f("fk_contract_location_contract_id_contract")
        ),
        sa.ForeignKeyConstraint(
            ["location_id"], ["location.id"], name=op.f("fk_contract_location_location_id_location")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_contract_location")),
    )
    op.create_index(op.f("ix_contract_location_contract_id"), "contract_location", ["contract_id"], unique=False)
    op.create_index(op.f("ix_contract_location_location_id"), "contract_location", ["location_id"], unique=False)
    op.create_table(
        "document",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("heads", sa.String(), nullable=False),
        sa.Column("is_binned", sa.Boolean(), nullable=False),
        sa.Column("is_disputed", sa.Boolean(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("provider_id", sa.Uuid(), nullable=True),
        sa.Column("contract_id", sa.Uuid(), nullable=True),
        sa.Column("reference", sa.String(), nullable=False),
        sa.Column("issued_on", sa.Date(), nullable=True),
        sa.Column("expires_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(["contract_id"], ["contract.id"], name=op.f("fk_document_contract_id_contract")),
        sa.ForeignKeyConstraint(["provider_id"], ["provider.id"], name=op.f("fk_document_provider_id_provider")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_document")),
    )
    op.create_index(op.f("ix_document_contract_id"), "document", ["contract_id"], unique=False)
    op.create_index(op.f("ix_document_provider_id"), "document", ["provider_id"], unique=False)
    op.create_index(op.f("ix_document_reference"), "document", ["reference"], unique=False)
    op.create_table(
        "extension",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("heads", sa.String(), nullable=False),
        sa.Column("is_binned", sa.Boolean(), nullable=False),
        sa.Column("is_disputed", sa.Boolean(), nullable=False),
        sa.Column("contract_id", sa.Uuid(), nullable=True),
        sa.Column("months", sa.Integer(), nullable=True),
        sa.Column("starts_on", sa.Date(), nullable=True),
        sa.Column("decided_by", sa.String(), nullable=False),
        sa.Column("decide_by_on", sa.Date(), nullable=True),
        sa.Column("exercised_on", sa.Date(), nullable=True),
        sa.Column("words", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["contract_id"], ["contract.id"], name=op.f("fk_extension_contract_id_contract")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_extension")),
    )
    op.create_index(op.f("ix_extension_contract_id"), "extension", ["contract_id"], unique=False)
    op.create_table(
        "frequency_change",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("heads", sa.String(), nullable=False),
        sa.Column("is_binned", sa.Boolean(), nullable=False),
        sa.Column("is_disputed", sa.Boolean(), nullable=False),
        sa.Column("contract_id", sa.Uuid(), nullable=True),
        sa.Column("activity", sa.String(), nullable=False),
        sa.Column("every_months", sa.Integer(), nullable=True),
        sa.Column("from_on", sa.Date(), nullable=True),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("author", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["contract_id"], ["contract.id"], name=op.f("fk_frequency_change_contract_id_contract")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_frequency_change")),
    )
    op.create_index(op.f("ix_frequency_change_contract_id"), "frequency_change", ["contract_id"], unique=False)
    op.create_table(
        "note",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("heads", sa.String(), nullable=False),
        sa.Column("is_binned", sa.Boolean(), nullable=False),
        sa.Column("is_disputed", sa.Boolean(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("provider_id", sa.Uuid(), nullable=True),
        sa.Column("contract_id", sa.Uuid(), nullable=True),
        sa.Column("happened_on", sa.Date(), nullable=True),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("triage", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["contract_id"], ["contract.id"], name=op.f("fk_note_contract_id_contract")),
        sa.ForeignKeyConstraint(["provider_id"], ["provider.id"], name=op.f("fk_note_provider_id_provider")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_note")),
    )
    op.create_index(op.f("ix_note_contract_id"), "note", ["contract_id"], unique=False)
    op.create_index(op.f("ix_note_provider_id"), "note", ["provider_id"], unique=False)
    op.create_table(
        "obligation",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("heads", sa.String(), nullable=False),
        sa.Column("is_binned", sa.Boolean(), nullable=False),
        sa.Column("is_disputed", sa.Boolean(), nullable=False),
        sa.Column("contract_id", sa.Uuid(), nullable=True),
        sa.Column("obligation_kind", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("author", sa.String(), nullable=False),
        sa.Column("issued_on", sa.Date(), nullable=True),
        sa.Column("issued_due_on", sa.Date(), nullable=True),
        sa.Column("done_on", sa.Date(), nullable=True),
        sa.Column("waived_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(["contract_id"], ["contract.id"], name=op.f("fk_obligation_contract_id_contract")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_obligation")),
    )
    op.create_index(op.f("ix_obligation_contract_id"), "obligation", ["contract_id"], unique=False)
    op.create_index(op.f("ix_obligation_done_on"), "obligation", ["done_on"], unique=False)
    op.create_table(
        "rating",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("heads", sa.String(), nullable=False),
        sa.Column("is_binned", sa.Boolean(), nullable=False),
        sa.Column("is_disputed", sa.Boolean(), nullable=False),
        sa.Column("location_id", sa.Uuid(), nullable=True),
        sa.Column("rated_on", sa.Date(), nullable=True),
        sa.Column("area", sa.String(), nullable=False),
        sa.Column("rating", sa.String(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["location_id"], ["location.id"], name=op.f("fk_rating_location_id_location")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rating")),
    )
    op.create_index(op.f("ix_rating_location_id"), "rating", ["location_id"], unique=False)
    op.create_table(
        "tier_change",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("heads", sa.String(), nullable=False),
        sa.Column("is_binned", sa.Boolean(), nullable=False),
        sa.Column("is_disputed", sa.Boolean(), nullable=False),
        sa.Column("contract_id", sa.Uuid(), nullable=True),
        sa.Column("tier", sa.String(), nullable=False),
        sa.Column("from_on", sa.Date(), nullable=True),
        sa.Column("reason", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["contract_id"], ["contract.id"], name=op.f("fk_tier_change_contract_id_contract")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tier_change")),
    )
    op.create_index(op.f("ix_tier_change_contract_id"), "tier_change", ["contract_id"], unique=False)
    op.create_table(
        "variation",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("heads", sa.String(), nullable=False),
        sa.Column("is_binned", sa.Boolean(), nullable=False),
        sa.Column("is_disputed", sa.Boolean(), nullable=False),
        sa.Column("contract_id", sa.Uuid(), nullable=True),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("summary", sa.String(), nullable=False),
        sa.Column("proposer", sa.String(), nullable=False),
        sa.Column("consulted_on", sa.Date(), nullable=True),
        sa.Column("evidence", sa.String(), nullable=False),
        sa.Column("compliance_checked_on", sa.Date(), nullable=True),
        sa.Column("cost_effect_pence", sa.Integer(), nullable=True),
        sa.Column("authorised_by", sa.String(), nullable=False),
        sa.Column("authorised_on", sa.Date(), nullable=True),
        sa.Column("sent_on", sa.Date(), nullable=True),
        sa.Column("signed_on", sa.Date(), nullable=True),
        sa.Column("effective_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(["contract_id"], ["contract.id"], name=op.f("fk_variation_contract_id_contract")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_variation")),
    )
    op.create_index(op.f("ix_variation_contract_id"), "variation", ["contract_id"], unique=False)
    op.execute(
        "CREATE VIRTUAL TABLE search USING fts5("
        "kind UNINDEXED, record_id UNINDEXED, title, body, tokenize='unicode61 remove_diacritics 2', prefix='2 3')"
    )
