"""KPI values that a check recounted, in the store."""

from uuid import UUID

from sqlmodel import Field

from monitor_desk.data.record import Record


class KpiValidation(Record, table=True):
    """The KPI validation table; its fields are `domain`'s."""

    __tablename__ = "kpi_validation"

    ref: str = ""
    title: str = ""
    check_id: UUID | None = Field(default=None, foreign_key="check.id", index=True)
    period: str = ""
    definition: str = ""
    measure: str = ""
    unit: str = ""
    submitted: str = ""
    submitted_numerator: str = ""
    submitted_denominator: str = ""
    tolerance: str = ""
    basis: str = ""
    how_chosen: str = ""
    out_of: int | None = None
    list_name: str = ""
    list_sha256: str = ""
    list_rows: str = ""
    verdict: str = ""
    verdict_reason: str = ""
    author: str = ""
