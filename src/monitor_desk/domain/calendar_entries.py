"""What the team keeps of its calendar: return periods, closure days, and what became of each obligation."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar
from uuid import UUID

from monitor_desk.domain.fields import Draft, Kind, says

PERIOD_KINDS = ("month", "quarter", "half", "year")
CLOSURE_KINDS = ("Council closure", "Extra bank holiday")


@dataclass(frozen=True, slots=True, kw_only=True)
class PeriodEntry(Draft):
    """A row of the calendar table: a return period and the day its returns are due."""

    kind: ClassVar[str] = "period"
    noun: ClassVar[str] = "Period"

    name: str = says("Name", required="Give the period a name such as 2020-Q1", is_searchable=True)
    period_kind: str = says("Length", Kind.CHOICE, choices=PERIOD_KINDS, required="Choose the length of the period")
    starts_on: date | None = says("From", Kind.DATE, required="Give the first day")
    ends_on: date | None = says("To", Kind.DATE, required="Give the last day")
    due_on: date | None = says("Due", Kind.DATE, required="Give the day on which returns are due")
    issued_on: date | None = says(
        "Issued", Kind.DATE, hint="Once issued to providers, the due date does not move by itself"
    )

    def rules(self) -> dict[str, str]:
        """A period ends after it starts and its returns are due after it ends."""
        if self.starts_on and self.ends_on and self.ends_on < self.starts_on:
            return {"ends_on": "The last day comes before the first"}
        if self.ends_on and self.due_on and self.due_on <= self.ends_on:
            return {"due_on": "Returns are due after the period has ended"}
        return {}


@dataclass(frozen=True, slots=True, kw_only=True)
class ClosureDay(Draft):
    """A day on which the council is closed or that was declared a holiday once."""

    kind: ClassVar[str] = "closure"
    noun: ClassVar[str] = "Closure day"

    closed_on: date | None = says("Date", Kind.DATE, required="Give the day")
    name: str = says("Name", required="Give the day a name")
    closure_kind: str = says("Kind", Kind.CHOICE, choices=CLOSURE_KINDS)

    def headline(self) -> str:
        """Return its name."""
        return self.name


@dataclass(frozen=True, slots=True, kw_only=True)
class ObligationEntry(Draft):
    """What an officer did about one obligation of the schedule: issued, moved, done or waived."""

    kind: ClassVar[str] = "obligation"
    noun: ClassVar[str] = "Obligation"

    contract_id: UUID | None = says("Contract", Kind.RECORD, record="contract", required="Choose the contract")
    obligation_kind: str = says("Kind", required="Say what falls due")
    key: str = says("Occurrence", required="Say which occurrence")
    title: str = says("What", is_searchable=True)
    due_on: date | None = says("Moved to", Kind.DATE)
    reason: str = says("Reason", Kind.LONG_TEXT)
    author: str = says("Decided by")
    issued_on: date | None = says("Issued on", Kind.DATE)
    issued_due_on: date | None = says("Issued with due date", Kind.DATE)
    done_on: date | None = says("Done on", Kind.DATE)
    waived_on: date | None = says("Waived on", Kind.DATE)

    def rules(self) -> dict[str, str]:
        """What is moved or waived has a reason: an override is never silent (domain, section 3)."""
        if (self.due_on or self.waived_on) and not self.reason:
            return {"reason": "Say why it is moved or waived"}
        return {}

    def headline(self) -> str:
        """Return what falls due."""
        return self.title or self.obligation_kind


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting(Draft):
    """One of the team's settings, shared like any record."""

    kind: ClassVar[str] = "setting"
    noun: ClassVar[str] = "Setting"

    name: str = says("Name", required="Give the setting its name")
    value: str = says("Value", Kind.LONG_TEXT)
