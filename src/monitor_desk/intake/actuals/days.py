"""The day of a visit: from its own column, else the day that is given with its start."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from monitor_desk.intake.actuals.problems import Remarks
from monitor_desk.intake.columns import ColumnMatch
from monitor_desk.intake.dates import DateOrder, read_date
from monitor_desk.intake.reading import Reading
from monitor_desk.intake.tables import Cell

_NIGHT: Final = 1  # a night shift may be begun on the day before or after that of its date
_NO_COLUMN: Final = Reading(None)


class Days:
    """Reads the column of dates, each different cell once."""

    def __init__(self, match: ColumnMatch | None, order: DateOrder) -> None:
        self._match = match
        self._order = order
        self._known: dict[Cell, Reading] = {}

    def read(self, dated: Sequence[date], ended: Sequence[date], remarks: Remarks) -> date | None:
        """Return the day of a row; remark on what is none, and on a record that is more than a day from its plan.

        `dated` are the days with which its starts are given, `ended` those of ends that have no start.
        """
        reading = self._own(remarks)
        on = reading.value
        if isinstance(on, date):
            if _are_apart([on], (*dated, *ended)):
                remarks.refuse("the date and the day of the times are too far apart", self._match)
            return on
        if reading.message:
            remarks.refuse(reading.message.partition(";")[0].rstrip("."), self._match)
        elif not dated:
            remarks.refuse("the row has no date", self._match)
        elif _are_apart(dated, (*dated, *ended)):
            remarks.refuse("the days of the planned and of the recorded time are too far apart")
        return dated[0] if dated else None

    def _own(self, remarks: Remarks) -> Reading:
        if self._match is None:
            return _NO_COLUMN
        cell = remarks.row.cell(self._match.column)
        found = self._known.get(cell)
        if found is None:
            found = self._known[cell] = read_date(cell, self._order)
        return found


def _are_apart(days: Sequence[date], others: Sequence[date]) -> bool:
    return any(abs((other - on).days) > _NIGHT for on in days for other in others)
