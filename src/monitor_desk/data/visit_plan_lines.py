"""Lines of the annual visit plan in the store."""

from datetime import date
from uuid import UUID

from sqlmodel import Field

from monitor_desk.data.record import Record


class VisitPlanLine(Record, table=True):
    """The line of the visit plan table; its fields are `domain`'s."""

    __tablename__ = "visit_plan_line"

    contract_id: UUID | None = Field(default=None, foreign_key="contract.id", index=True)
    year: str = ""
    decision: str = ""
    month_on: date | None = None
    reason: str = ""
    visit_id: UUID | None = Field(default=None, foreign_key="visit.id", index=True)
    author: str = ""
