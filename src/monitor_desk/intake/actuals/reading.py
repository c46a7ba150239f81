"""Reading every row of a prepared spreadsheet of planned and delivered care."""

from dataclasses import dataclass
from typing import Final

from monitor_desk.domain.actuals import CareLine
from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.imports import Problem, Severity
from monitor_desk.intake.actuals.other_rows import OtherRows, is_total
from monitor_desk.intake.actuals.prepared import PreparedActuals
from monitor_desk.intake.actuals.problems import LeftOutRow, Remarks
from monitor_desk.intake.actuals.rows import RowReader
from monitor_desk.intake.limits import Cancelled, Progress, go_on

_EVERY: Final = 2_000


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadActuals:
    """What a file gave. Each of its rows is a line, refused (a problem says why), or left out: `rows` counts all."""

    lines: tuple[CareLine, ...]
    problems: tuple[Problem, ...]
    left_out: tuple[LeftOutRow, ...]
    rows: int

    @property
    def refused_rows(self) -> tuple[int, ...]:
        """Return the rows that were meant as visits and could not be read."""
        return tuple(dict.fromkeys(one.row for one in self.problems if one.severity is Severity.REFUSED))


def read_lines(
    prepared: PreparedActuals, progress: Progress | None = None, cancelled: Cancelled | None = None
) -> ReadActuals:
    """Return a line for each visit, and what is to be said of all other rows.

    `progress` is told (rows done, rows in all). Raise `DeskError` in one sentence where the columns do not suffice or
    no row could be read, and `ReadingCancelledError` if the officer stops it.
    """
    if prepared.refusal:
        raise DeskError(prepared.refusal)
    rows = prepared.rows
    reader, others = RowReader(prepared), OtherRows(prepared.table, prepared.header, prepared.matches)
    lines: list[CareLine] = []
    problems: list[Problem] = []
    left_out: list[LeftOutRow] = []
    for number, row in enumerate(rows):
        if number % _EVERY == 0:
            go_on(cancelled)
            if progress is not None:
                progress(number, len(rows))
        remarks = Remarks(row)
        line = reader.read(remarks)
        other = others.why_left_out(row) if line is None or is_total(line.person) else None
        if other is not None:
            left_out.append(other)
            continue
        problems += remarks.found
        if line is not None:
            lines.append(line)
    if progress is not None:
        progress(len(rows), len(rows))
    go_on(cancelled)
    _check_any(prepared, lines, problems)
    problems += reader.statuses.notes()
    return ReadActuals(lines=tuple(lines), problems=tuple(problems), left_out=tuple(left_out), rows=len(rows))


def _check_any(prepared: PreparedActuals, lines: list[CareLine], problems: list[Problem]) -> None:
    if lines:
        return
    rows = len(prepared.rows)
    first = problems[0].message.partition(", so nothing")[0] if problems else "they hold totals and remarks alone"
    where = f" (row {problems[0].row}: {first})" if problems else f": {first}"
    raise DeskError(
        f"None of the {rows:,} row{'s' * (rows != 1)} of {prepared.table.file_name} could be read as a care visit"
        f"{where}, so nothing was stored; check the columns that were matched."
    )
