"""One row of a spreadsheet of planned and delivered care as a line, or as remarks on why it is none."""

from datetime import date
from typing import Final

from monitor_desk.domain.actuals import CareLine, LineStatus, Span
from monitor_desk.domain.actuals.clock_times import is_near_clock_change
from monitor_desk.domain.imports import Severity
from monitor_desk.intake.actuals.cells import NOTHING, TimeCell
from monitor_desk.intake.actuals.codes import Codes
from monitor_desk.intake.actuals.days import Days
from monitor_desk.intake.actuals.deciding import ENDS, LENGTHS
from monitor_desk.intake.actuals.failed_cells import failed_cells
from monitor_desk.intake.actuals.prepared import PreparedActuals
from monitor_desk.intake.actuals.problems import Remarks
from monitor_desk.intake.actuals.readers import TimeReader
from monitor_desk.intake.actuals.sides import Side, UnreadableTimesError
from monitor_desk.intake.actuals.statuses import Statuses
from monitor_desk.intake.actuals.two_lengths import are_parts, joined
from monitor_desk.intake.columns import ColumnMatch
from monitor_desk.intake.dates import DateOrder
from monitor_desk.intake.tables import SourceRow

Times = tuple[Span | None, int | None]
_PARTS: Final = ("_start", "_end", "", "_minutes")
_NO_TIMES: Final[Times] = (None, None)
_TELLING: Final = frozenset({LineStatus.MISSED, LineStatus.CANCELLED})


class RowReader:
    """Reads the rows of one prepared spreadsheet."""

    def __init__(self, prepared: PreparedActuals) -> None:
        self._matches = [match for match in prepared.matches if match.field]
        columns = {match.field: match for match in prepared.matches if match.field}
        orders = {order.column: order.order for order in prepared.orders}
        dates = columns.get("care.on")
        self._days = Days(dates, orders.get(dates.column, DateOrder.DAY_FIRST) if dates else DateOrder.DAY_FIRST)
        self._persons, self._workers = Codes(columns.get("care.person")), Codes(columns.get("care.worker"))
        self._planned, self._actual = _SideReader("planned", prepared), _SideReader("actual", prepared)
        self.statuses = Statuses(columns.get("care.status"))

    def read(self, remarks: Remarks) -> CareLine | None:
        """Return the line of a row; nothing, with the reasons among the remarks, where it cannot be read."""
        row = remarks.row
        if failed := failed_cells(row, self._matches):
            for match, words in failed:
                remarks.refuse(f"{match.letter}{row.number} holds {words}", match)
            return None
        planned, actual = self._planned.said(remarks), self._actual.said(remarks)
        person = self._persons.read(row)
        if not person:
            remarks.refuse("the row names no person", self._persons.match)
        on = self._days.read(
            [said.start.on for said in (planned, actual) if said.start and said.start.on],
            [said.end.on for said in (planned, actual) if not said.start and said.end and said.end.on],
            remarks,
        )
        if on is None or remarks.found:
            return None
        plan = self._planned.times(_side(on, planned, is_plan=True), remarks)
        record = self._actual.times(_side(on, actual, plan), remarks)
        status = self.statuses.read(actual.status or planned.status, remarks)
        if plan == record == _NO_TIMES and status not in _TELLING:
            remarks.refuse("the row gives neither a planned nor a delivered time")
        if remarks.found and remarks.is_refused:
            return None
        return CareLine(row.number, person, on, *plan, *record, self._workers.read(row), status)


class _SideReader:
    """Reads the columns of the planned or of the recorded time."""

    def __init__(self, side: str, prepared: PreparedActuals) -> None:
        self._is_plan = side == "planned"
        self._columns = [prepared.match_of(f"care.{side}{part}") for part in _PARTS]
        self._readers = [_reader(prepared, match) for match in self._columns]
        pairs = ((cells[2].minutes, cells[3].minutes) for cells in map(self._cells, prepared.rows))
        has_both = self._columns[2] is not None and self._columns[3] is not None
        self._parts = has_both and are_parts(
            (first, second) for first, second in pairs if first is not None and second is not None
        )

    def said(self, remarks: Remarks) -> TimeCell:
        """Return what the cells of a row say together; refuse the row for each that cannot be read."""
        cells = self._cells(remarks.row)
        start, end, whole, minutes = cells
        for match, cell in zip(self._columns, cells, strict=True):
            if cell.problem:
                remarks.refuse(cell.problem, match)
        return TimeCell(
            start.start or whole.start or end.start,
            end.end or whole.end or start.end,
            joined(whole.minutes, minutes.minutes, parts=self._parts),
            start.status or end.status or whole.status or minutes.status,
        )

    def times(self, side: Side, remarks: Remarks) -> Times:
        """Return times and length: the length only where the times do not give it."""
        try:
            times = side.times()
        except UnreadableTimesError as problem:
            which = "plan" if self._is_plan else "record"
            remarks.refuse(f"the {which} cannot be right: {problem}", *self._columns)
            return _NO_TIMES
        if side.minutes is not None and (message := side.remark(times)):
            remarks.remark(message, *self._columns)
        if is_near_clock_change(side.on):
            for note in side.clock_notes(times):
                remarks.remark(note, *self._columns, severity=Severity.NOTE)
        return times, None if times is not None and times.minutes is not None else side.minutes

    def _cells(self, row: SourceRow) -> list[TimeCell]:
        return [reader.read(row.cell(reader.column)) if reader else NOTHING for reader in self._readers]


def _reader(prepared: PreparedActuals, match: ColumnMatch | None) -> TimeReader | None:
    if match is None or match.field is None:
        return None
    return TimeReader(
        column=match.column,
        is_end=match.field in ENDS,
        is_whole=match.field in LENGTHS,
        unit=next(unit.unit for unit in prepared.units if unit.column == match.column),
        order=next((one.order for one in prepared.orders if one.column == match.column), DateOrder.DAY_FIRST),
    )


def _side(on: date, said: TimeCell, plan: Times = _NO_TIMES, *, is_plan: bool = False) -> Side:
    times, minutes = plan
    length = times.minutes if times else None
    return Side(on, said.start, said.end, said.minutes, times, minutes if length is None else length, is_plan)
