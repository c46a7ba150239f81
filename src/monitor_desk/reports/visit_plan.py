"""The visit plan of a year as a workbook: who is visited when, who is not and why, and how that was worked out."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Final, TypeVar

from monitor_desk.domain.contracts import RISKS
from monitor_desk.domain.dates import MONTHS, say_date
from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.visit_plan import NotVisited, PlanLine, YearPlan
from monitor_desk.reports import workbook
from monitor_desk.reports.whole_files import whole_file
from monitor_desk.reports.workbook import LONGEST_TEXT, Cell, Column, Sheet

T = TypeVar("T", PlanLine, NotVisited)
_Field = tuple[Column, Callable[[T], Cell]]


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportedPlan:
    """What was written, counted again in the file."""

    path: Path
    visited: int
    visits: int
    not_visited: int


def file_name(plan: YearPlan) -> str:
    """Return the usual name of the file: what and which year."""
    return f"Visit plan {plan.year.replace('/', '-')}.xlsx"


def write_visit_plan(plan: YearPlan, out: Path, made_at: datetime) -> ExportedPlan:
    """Write both lists of a plan and their working to `out`, whole or not at all, and count what was written.

    Only a file that this program made is written over. Raise `DeskError` where the file cannot be written.
    """
    if out.suffix.casefold() != ".xlsx":
        message = f"The visit plan is written as .xlsx, not as “{out.name}”; nothing was written. Name such a file."
        raise DeskError(message)
    sheets = _sheets(plan, made_at.date())
    with whole_file(out) as part:
        workbook.write_workbook(part, sheets, title=f"Visit plan {plan.year}", made_at=made_at)
        found = workbook.rows_by_sheet(part)
        if found != [len(list(sheet.rows)) for sheet in sheets]:
            message = f"Not every line was found again in {out.name}, so it was not kept; try again."
            raise DeskError(message)
    return ExportedPlan(path=out, visited=found[0], visits=plan.visits, not_visited=found[1])


def _sheets(plan: YearPlan, made_on: date) -> list[Sheet]:
    return [
        _sheet("Visits", _VISITED, plan.lines),
        _sheet("Not visited", _LEFT_OUT, plan.unvisited),
        Sheet(title="Months", columns=_MONTH_COLUMNS, rows=_months(plan)),
        Sheet(title="Working", columns=_WORKING_COLUMNS, rows=_working(plan)),
        Sheet(title="About", columns=_ABOUT_COLUMNS, rows=_about(plan, made_on)),
    ]


def _sheet(title: str, fields: Sequence[_Field[T]], lines: Iterable[T]) -> Sheet:
    columns = tuple(column for column, _ in fields)
    return Sheet(title=title, columns=columns, rows=[[_cell(of(line)) for _, of in fields] for line in lines])


def _cell(value: Cell) -> Cell:
    if not isinstance(value, str):
        return value
    text = workbook.kept(value)
    return text if len(text) <= LONGEST_TEXT else f"{text[: LONGEST_TEXT - 1]}…"


def _month(on: date) -> str:
    return f"{MONTHS[on.month - 1]} {on.year}"


def _months_of(line: PlanLine) -> str:
    return ", ".join(_month(month) for month in line.months)


def _how(line: PlanLine) -> str:
    return "In the diary" if line.is_booked else "Decided" if line.is_decided else "Proposed"


def _about_contract() -> "list[tuple[Column, Callable[[PlanLine | NotVisited], Cell]]]":
    """Return what both lists say of a contract."""
    return [
        (Column(heading="Contract", width=16), lambda line: line.contract.reference),
        (Column(heading="Title", width=40), lambda line: line.contract.title),
        (Column(heading="Provider", width=32), lambda line: line.contract.provider),
        (Column(heading="Officer", width=22), lambda line: line.contract.officer),
        (Column(heading="Tier", width=12), lambda line: line.contract.standing.tier),
        (Column(heading="Risk", width=10), lambda line: line.contract.standing.risk or "No data"),
    ]


_RANK: Final = Column(heading="Rank", width=8)
_POINTS: Final = Column(heading="Points", width=8)
_VISITED: "Final[list[_Field[PlanLine]]]" = [
    (_RANK, lambda line: line.rank),
    *_about_contract(),
    (_POINTS, lambda line: line.points),
    (Column(heading="Month", width=30), _months_of),
    (Column(heading="Visits", width=8), lambda line: len(line.months)),
    (Column(heading="How", width=14), _how),
    (Column(heading="Why", width=60), lambda line: line.why),
]
_LEFT_OUT: "Final[list[_Field[NotVisited]]]" = [
    (_RANK, lambda line: line.rank),
    *_about_contract(),
    (_POINTS, lambda line: line.points),
    (Column(heading="Cause", width=30), lambda line: line.cause.value),
    (Column(heading="Why not", width=60), lambda line: line.reason),
]
_MONTH_COLUMNS: Final = (Column(heading="Month", width=18), Column(heading="Visits", width=8))
_WORKING_COLUMNS: Final = (
    Column(heading="Contract", width=16),
    Column(heading="Provider", width=32),
    Column(heading="What counts", width=18),
    Column(heading="Found", width=40),
    Column(heading="Points", width=8),
)
_ABOUT_COLUMNS: Final = (Column(heading="Visit plan", width=34), Column(heading="", width=24))


def _months(plan: YearPlan) -> list[list[Cell]]:
    months = sorted({month for line in plan.lines for month in line.months})
    return [[_month(month), plan.in_month(month)] for month in months]


def _working(plan: YearPlan) -> list[list[Cell]]:
    """Return a line for each point, so that every total can be added up again."""
    lines: list[PlanLine | NotVisited] = [*plan.lines, *plan.unvisited]
    return [
        [_cell(line.contract.reference), _cell(line.contract.provider), point.what, _cell(point.found), point.points]
        for line in lines
        for point in line.working
    ]


def _about(plan: YearPlan, made_on: date) -> list[list[Cell]]:
    """Return the counts that the file states of itself."""
    at_risk: list[list[Cell]] = [
        [f"Not visited with risk {risk}", sum(line.contract.standing.risk == risk for line in plan.unvisited)]
        for risk in RISKS
    ]
    return [
        ["Year", plan.year],
        ["Made on", say_date(made_on)],
        ["Visits the team can make", plan.capacity],
        ["Visits in the plan", plan.visits],
        ["Contracts visited", len(plan.lines)],
        ["Contracts not visited", len(plan.unvisited)],
        *at_risk,
    ]
