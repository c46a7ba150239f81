"""The record of the annual visit plan: what was decided for a contract in a year."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar
from uuid import UUID, uuid5

from monitor_desk.domain.fields import Draft, Kind, says

VISIT, NOT_THIS_YEAR = "Visit", "Not this year"


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitPlanLine(Draft):
    """An officer's decision on a line of the plan, over what the plan proposed, with the reason."""

    kind: ClassVar[str] = "visit_plan_line"
    noun: ClassVar[str] = "Line of the visit plan"

    contract_id: UUID | None = says("Contract", Kind.RECORD, record="contract", required="Choose the contract")
    year: str = says("Year", required="Say which year, such as 2026/27")
    decision: str = says("Decision", Kind.CHOICE, choices=(VISIT, NOT_THIS_YEAR), required="Choose what is decided")
    month_on: date | None = says("Month", Kind.DATE)
    reason: str = says("Reason", Kind.LONG_TEXT)
    visit_id: UUID | None = says("Visit", Kind.RECORD, record="visit")
    author: str = says("Decided by", is_byline=True)

    def rules(self) -> dict[str, str]:
        """A contract that is not visited has a reason."""
        if self.decision == NOT_THIS_YEAR and not self.reason:
            return {"reason": "Say why it is not visited this year"}
        return {}

    def headline(self) -> str:
        """Return the year and the decision."""
        return f"{self.year}: {self.decision}"


def plan_line_id(contract_id: UUID, year: str) -> UUID:
    """Return the id of a contract's line in a year's plan: the same on every laptop."""
    return uuid5(contract_id, f"visit plan:{year}")
