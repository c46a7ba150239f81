"""The annual visit plan of a year: who is visited, who is not, and why (domain.md, section 3)."""

import re
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Final
from uuid import UUID

from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.visit_plan.lines import VisitPlanLine
from monitor_desk.domain.visit_plan.points import Point, Standing

CAPACITY: Final = 30  # † visits a year; 28 to 32 is a real team's figure (domain.md, section 3)
MOST_CAPACITY: Final = 2_000
_YEAR: Final = re.compile(r"(\d{4})/(\d{2})")
_APRIL: Final = 4


class Cause(StrEnum):
    """Why a contract is not visited in a year."""

    DECIDED = "Decided"
    NO_ANNUAL_VISIT = "No annual visit in the contract"
    NOT_DUE = "Not due this year"
    BEYOND_CAPACITY = "Beyond the visits of the year"
    NOT_RUNNING = "The contract does not run"
    YEAR_OVER = "The year is over"


@dataclass(frozen=True, slots=True, kw_only=True)
class Booked:
    """A visit of the year that is in the diary or was made; without an id it is only ticked off in the schedule."""

    visit_id: UUID | None
    planned_on: date
    state: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanContract:
    """What the plan knows of a contract; `every_months` is how often its tier asks for a visit, None for never."""

    id: UUID
    reference: str
    title: str = ""
    service_type: str = ""
    provider_id: UUID | None = None
    provider: str = ""
    officer_id: UUID | None = None
    officer: str = ""
    starts_on: date | None = None
    ends_on: date | None = None
    has_annual_visit: bool = True
    every_months: int | None = 12
    standing: Standing = field(default_factory=Standing)
    due_ons: tuple[date, ...] = ()
    waived: str = ""
    booked: tuple[Booked, ...] = ()
    decision: VisitPlanLine | None = None

    def decided(self) -> str:
        """Return what an officer decided for the year, if anything was."""
        return self.decision.decision if self.decision else ""

    def asked(self) -> int:
        """Return how many visits a year it asks for: one, or more where its tier has it visited more often."""
        return max(1, 12 // self.every_months) if self.every_months and self.has_annual_visit else 1


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanLine:
    """A contract that is visited: in which months, its place in the order, and why."""

    contract: PlanContract
    rank: int
    points: int
    working: tuple[Point, ...]
    months: tuple[date, ...]
    why: str
    is_booked: bool
    is_decided: bool

    @property
    def month_on(self) -> date:
        """Return the first day of the month of the first visit."""
        return self.months[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class NotVisited:
    """A contract that is not visited in the year, and why; `rank` is None where it was not in the running."""

    contract: PlanContract
    cause: Cause
    reason: str
    points: int
    working: tuple[Point, ...]
    rank: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Accepted:
    """What became of lines that were accepted: the visits planned, and why others were not, by contract reference."""

    visit_ids: tuple[UUID, ...]
    left: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class YearPlan:
    """The plan of a year: both lists, and the visits the team can make."""

    year: str
    starts_on: date
    ends_on: date
    capacity: int
    lines: tuple[PlanLine, ...]
    unvisited: tuple[NotVisited, ...]

    @property
    def visits(self) -> int:
        """Return how many visits are in the plan."""
        return sum(len(line.months) for line in self.lines)

    def line_of(self, contract_id: UUID) -> PlanLine | None:
        """Return the line of a contract, if it is visited."""
        return next((line for line in self.lines if line.contract.id == contract_id), None)

    def in_month(self, month: date) -> int:
        """Return how many visits are proposed or booked in a month."""
        return sum(line.months.count(month.replace(day=1)) for line in self.lines)


def year_name(first_year: int) -> str:
    """Return "2026/27" for the financial year that begins in April 2026."""
    return f"{first_year}/{(first_year + 1) % 100:02d}"


def year_begins_on(year: str) -> date:
    """Return 1 April of a year such as "2026/27"; raise `DeskError` for anything else."""
    found = _YEAR.fullmatch(year)
    if found is None or year_name(int(found[1])) != year or not 1900 <= int(found[1]) <= 2900:
        raise DeskError(f"“{year}” is no year of the plan; nothing was changed. Give it like 2026/27.")
    return date(int(found[1]), _APRIL, 1)
