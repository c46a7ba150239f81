"""Checks: ad hoc quality and compliance checks, KPI values that they recount, and audits of actuals."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

# What hangs on a visit hangs on a check as well.
OWNED = (
    "visit_part",
    "visit_section",
    "document_request",
    "quick_note",
    "answer",
    "addendum",
    "finding",
    "concern",
    "action",
    "action_step",
    "evidence_file",
    "paper",
)


def upgrade() -> None:
    """Make the tables of checks and let what visits have hang on checks; nothing that is there is touched."""
    op.create_table(
        "check",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("heads", sa.String(), nullable=False),
        sa.Column("is_binned", sa.Boolean(), nullable=False),
        sa.Column("is_disputed", sa.Boolean(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("provider_id", sa.Uuid(), nullable=True),
        sa.Column("contract_id", sa.Uuid(), nullable=True),
        sa.Column("form_version_id", sa.Uuid(), nullable=True),
        sa.Column("check_kind", sa.String(), nullable=False),
        sa.Column("why", sa.String(), nullable=False),
        sa.Column("why_words", sa.String(), nullable=False),
        sa.Column("kpi", sa.String(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("officer_id", sa.Uuid(), nullable=True),
        sa.Column("from_on", sa.Date(), nullable=True),
        sa.Column("until_on", sa.Date(), nullable=True),
        sa.Column("scope", sa.String(), nullable=False),
        sa.Column("placement_on", sa.Date(), nullable=True),
        sa.Column("request_due_on", sa.Date(), nullable=True),
        sa.Column("requested_on", sa.Date(), nullable=True),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("reminded_on", sa.Date(), nullable=True),
        sa.Column("conclude_due_on", sa.Date(), nullable=True),
        sa.Column("how_chosen", sa.String(), nullable=False),
        sa.Column("sample_size", sa.Integer(), nullable=True),
        sa.Column("out_of", sa.Integer(), nullable=True),
        sa.Column("summary", sa.String(), nullable=False),
        sa.Column("private_note", sa.String(), nullable=False),
        sa.Column("level", sa.String(), nullable=False),
        sa.Column("level_computed", sa.String(), nullable=False),
        sa.Column("level_reason", sa.String(), nullable=False),
        sa.Column("is_on_paper", sa.Boolean(), nullable=True),
        sa.Column("concluded_on", sa.Date(), nullable=True),
        sa.Column("closed_on", sa.Date(), nullable=True),
        sa.Column("stopped_reason", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["contract_id"], ["contract.id"], name=op.f("fk_check_contract_id_contract")),
        sa.ForeignKeyConstraint(
            ["form_version_id"], ["form_version.id"], name=op.f("fk_check_form_version_id_form_version")
        ),
        sa.ForeignKeyConstraint(["officer_id"], ["officer.id"], name=op.f("fk_check_officer_id_officer")),
        sa.ForeignKeyConstraint(["provider_id"], ["provider.id"], name=op.f("fk_check_provider_id_provider")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_check")),
    )
    op.create_index(op.f("ix_check_contract_id"), "check", ["contract_id"], unique=False)
    op.create_index(op.f("ix_check_form_version_id"), "check", ["form_version_id"], unique=False)
    op.create_index(op.f("ix_check_officer_id"), "check", ["officer_id"], unique=False)
    op.create_index(op.f("ix_check_provider_id"), "check", ["provider_id"], unique=False)
    op.create_table(
        "check_step",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("heads", sa.String(), nullable=False),
        sa.Column("is_binned", sa.Boolean(), nullable=False),
        sa.Column("is_disputed", sa.Boolean(), nullable=False),
        sa.Column("step", sa.String(), nullable=False),
        sa.Column("check_id", sa.Uuid(), nullable=True),
        sa.Column("happened_on", sa.Date(), nullable=True),
        sa.Column("with_whom", sa.String(), nullable=False),
        sa.Column("how", sa.String(), nullable=False),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("author", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["check_id"], ["check.id"], name=op.f("fk_check_step_check_id_check")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_check_step")),
    )
    op.create_index(op.f("ix_check_step_check_id"), "check_step", ["check_id"], unique=False)
    op.create_table(
        "check_source",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("heads", sa.String(), nullable=False),
        sa.Column("is_binned", sa.Boolean(), nullable=False),
        sa.Column("is_disputed", sa.Boolean(), nullable=False),
        sa.Column("check_id", sa.Uuid(), nullable=True),
        sa.Column("finding_id", sa.Uuid(), nullable=True),
        sa.Column("note_id", sa.Uuid(), nullable=True),
        sa.ForeignKeyConstraint(["check_id"], ["check.id"], name=op.f("fk_check_source_check_id_check")),
        sa.ForeignKeyConstraint(["finding_id"], ["finding.id"], name=op.f("fk_check_source_finding_id_finding")),
        sa.ForeignKeyConstraint(["note_id"], ["note.id"], name=op.f("fk_check_source_note_id_note")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_check_source")),
    )
    op.create_index(op.f("ix_check_source_check_id"), "check_source", ["check_id"], unique=False)
    op.create_index(op.f("ix_check_source_finding_id"), "check_source", ["finding_id"], unique=False)
    op.create_index(op.f("ix_check_source_note_id"), "check_source", ["note_id"], unique=False)
    op.create_table(
        "kpi_validation",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("heads", sa.String(), nullable=False),
        sa.Column("is_binned", sa.Boolean(), nullable=False),
        sa.Column("is_disputed", sa.Boolean(), nullable=False),
        sa.Column("ref", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("check_id", sa.Uuid(), nullable=True),
        sa.Column("period", sa.String(), nullable=False),
        sa.Column("definition", sa.String(), nullable=False),
        sa.Column("measure", sa.String(), nullable=False),
        sa.Column("unit", sa.String(), nullable=False),
        sa.Column("submitted", sa.String(), nullable=False),
        sa.Column("submitted_numerator", sa.String(), nullable=False),
        sa.Column("submitted_denominator", sa.String(), nullable=False),
        sa.Column("tolerance", sa.String(), nullable=False),
        sa.Column("basis", sa.String(), nullable=False),
        sa.Column("how_chosen", sa.String(), nullable=False),
        sa.Column("out_of", sa.Integer(), nullable=True),
        sa.Column("list_name", sa.String(), nullable=False),
        sa.Column("list_sha256", sa.String(), nullable=False),
        sa.Column("list_rows", sa.String(), nullable=False),
        sa.Column("verdict", sa.String(), nullable=False),
        sa.Column("verdict_reason", sa.String(), nullable=False),
        sa.Column("author", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["check_id"], ["check.id"], name=op.f("fk_kpi_validation_check_id_check")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_kpi_validation")),
    )
    op.create_index(op.f("ix_kpi_validation_check_id"), "kpi_validation", ["check_id"], unique=False)
    op.create_table(
        "actuals_audit",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("heads", sa.String(), nullable=False),
        sa.Column("is_binned", sa.Boolean(), nullable=False),
        sa.Column("is_disputed", sa.Boolean(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("check_id", sa.Uuid(), nullable=True),
        sa.Column("evidence_id", sa.Uuid(), nullable=True),
        sa.Column("file_sha256", sa.String(), nullable=False),
        sa.Column("columns", sa.String(), nullable=False),
        sa.Column("lines", sa.Integer(), nullable=True),
        sa.Column("left_out", sa.Integer(), nullable=True),
        sa.Column("problems", sa.String(), nullable=False),
        sa.Column("content", sa.String(), nullable=False),
        sa.Column("content_sha256", sa.String(), nullable=False),
        sa.Column("read_on", sa.Date(), nullable=True),
        sa.Column("author", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["check_id"], ["check.id"], name=op.f("fk_actuals_audit_check_id_check")),
        sa.ForeignKeyConstraint(
            ["evidence_id"], ["evidence_file.id"], name=op.f("fk_actuals_audit_evidence_id_evidence_file")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_actuals_audit")),
    )
    op.create_index(op.f("ix_actuals_audit_check_id"), "actuals_audit", ["check_id"], unique=False)
    op.create_index(op.f("ix_actuals_audit_evidence_id"), "actuals_audit", ["evidence_id"], unique=False)
    op.create_table(
        "actuals_sample",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("heads", sa.String(), nullable=False),
        sa.Column("is_binned", sa.Boolean(), nullable=False),
        sa.Column("is_disputed", sa.Boolean(), nullable=False),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("check_id", sa.Uuid(), nullable=True),
        sa.Column("audit_id", sa.Uuid(), nullable=True),
        sa.Column("method", sa.String(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=True),
        sa.Column("out_of", sa.Integer(), nullable=True),
        sa.Column("seed", sa.Integer(), nullable=True),
        sa.Column("drawn_on", sa.Date(), nullable=True),
        sa.Column("author", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["audit_id"], ["actuals_audit.id"], name=op.f("fk_actuals_sample_audit_id_actuals_audit")
        ),
        sa.ForeignKeyConstraint(["check_id"], ["check.id"], name=op.f("fk_actuals_sample_check_id_check")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_actuals_sample")),
    )
    op.create_index(op.f("ix_actuals_sample_audit_id"), "actuals_sample", ["audit_id"], unique=False)
    op.create_index(op.f("ix_actuals_sample_check_id"), "actuals_sample", ["check_id"], unique=False)
    op.create_table(
        "actuals_line",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("heads", sa.String(), nullable=False),
        sa.Column("is_binned", sa.Boolean(), nullable=False),
        sa.Column("is_disputed", sa.Boolean(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("check_id", sa.Uuid(), nullable=True),
        sa.Column("sample_id", sa.Uuid(), nullable=True),
        sa.Column("row", sa.Integer(), nullable=True),
        sa.Column("held_on", sa.Date(), nullable=True),
        sa.Column("planned", sa.String(), nullable=False),
        sa.Column("actual", sa.String(), nullable=False),
        sa.Column("worker", sa.String(), nullable=False),
        sa.Column("actual_minutes", sa.Integer(), nullable=True),
        sa.Column("result", sa.String(), nullable=False),
        sa.Column("minutes_found", sa.Integer(), nullable=True),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("author", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["check_id"], ["check.id"], name=op.f("fk_actuals_line_check_id_check")),
        sa.ForeignKeyConstraint(
            ["sample_id"], ["actuals_sample.id"], name=op.f("fk_actuals_line_sample_id_actuals_sample")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_actuals_line")),
    )
    op.create_index(op.f("ix_actuals_line_check_id"), "actuals_line", ["check_id"], unique=False)
    op.create_index(op.f("ix_actuals_line_sample_id"), "actuals_line", ["sample_id"], unique=False)
    for table in OWNED:
        _add_reference(table, "check_id", "check")
    _add_reference("document_request", "document_id", "document")
    op.add_column("document_request", sa.Column("expires_on", sa.Date(), nullable=True))


def _add_reference(table: str, column: str, named: str) -> None:
    """Add a column that names a record: SQLite takes the constraint with the column, never afterwards."""
    constraint = f'CONSTRAINT fk_{table}_{column}_{named} REFERENCES "{named}" (id)'
    op.execute(f"ALTER TABLE {table} ADD COLUMN {column} CHAR(32) {constraint}")
    op.create_index(f"ix_{table}_{column}", table, [column], unique=False)
