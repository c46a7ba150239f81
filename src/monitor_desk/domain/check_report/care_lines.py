"""Audits of actuals in a check's report: variances, totals, and the care visits that were looked at."""

from dataclasses import dataclass
from datetime import date

from monitor_desk.domain.check_report.lines import CountLine


@dataclass(frozen=True, slots=True, kw_only=True)
class TotalLine:
    """Care visits and minutes of a week, of a person or of all, with the delivered share in whole per cent, cut."""

    week: str = ""
    week_on: date | None = None
    person: str = ""
    visits: int = 0
    planned_minutes: int = 0
    delivered_minutes: int = 0
    cancelled_minutes: int = 0
    unmeasured: int = 0
    commissioned_minutes: int | None = None
    percentage: int | None = None
    percentage_of_planned: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class VarianceLine:
    """One thing that is wrong with one row of the file."""

    kind: str = ""
    row: int = 0
    person: str = ""
    on: date | None = None
    worker: str = ""
    planned: str = ""
    actual: str = ""
    minutes: int = 0
    other_row: int | None = None
    sentence: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditLine:
    """One reading of a file of planned and delivered care; `is_read` says whether its result is in this report."""

    id: str = ""
    ref: str = ""
    name: str = ""
    read_on: date | None = None
    author: str = ""
    file_sha256: str = ""
    is_read: bool = False
    lines: int = 0
    left_out: int = 0
    from_on: date | None = None
    until_on: date | None = None
    tolerances: tuple[str, ...] = ()
    counts: tuple[CountLine, ...] = ()
    caveats: tuple[str, ...] = ()
    total: TotalLine = TotalLine()
    by_week: tuple[TotalLine, ...] = ()
    by_person: tuple[TotalLine, ...] = ()
    variances: tuple[VarianceLine, ...] = ()

    @property
    def found(self) -> int:
        """Return how many variances there are, also in a copy that does not list them."""
        return sum(one.number for one in self.counts)


@dataclass(frozen=True, slots=True, kw_only=True)
class CareVisitLine:
    """One care visit of a sample, and what rota and daily record show of it."""

    row: int | None = None
    person: str = ""
    held_on: date | None = None
    planned: str = ""
    actual: str = ""
    actual_minutes: int | None = None
    worker: str = ""
    result: str = ""
    minutes_found: int | None = None
    words: str = ""
    author: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CareSampleLine:
    """A sample drawn from an audit: how it was chosen, and what came of its care visits."""

    id: str = ""
    ref: str = ""
    audit: str = ""
    words: str = ""
    method: str = ""
    size: int = 0
    out_of: int | None = None
    seed: int | None = None
    drawn_on: date | None = None
    author: str = ""
    counts: tuple[CountLine, ...] = ()
    lines: tuple[CareVisitLine, ...] = ()
