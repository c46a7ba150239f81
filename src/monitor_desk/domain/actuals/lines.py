"""One care visit as a spreadsheet of planned and delivered care gives it."""

from datetime import date
from enum import StrEnum
from typing import NamedTuple

from monitor_desk.domain.actuals.clock_times import Span, say_length


class LineStatus(StrEnum):
    """What the spreadsheet says became of a visit, beside the times that it gives."""

    NOT_SAID = ""
    DELIVERED = "delivered"
    MISSED = "missed"  # nobody came, "no show" included
    CANCELLED = "cancelled"  # called off, refused, or nobody in: not the worker's omission


class CareLine(NamedTuple):
    """One row: a visit to a person by a worker, both by code, an empty worker where none is named.

    Minutes are given only where there are no times, and a span's own minutes go before them. `on` is the day that the
    visit belongs to: a night is of the day on which it begins.
    """

    row: int
    person: str
    on: date
    planned: Span | None = None
    planned_minutes: int | None = None
    actual: Span | None = None
    actual_minutes: int | None = None
    worker: str = ""
    status: LineStatus = LineStatus.NOT_SAID

    @property
    def planned_length(self) -> int | None:
        """Return the planned minutes; None where nothing is planned or its length is not known."""
        length = self.planned.minutes if self.planned else None
        return self.planned_minutes if length is None else length

    @property
    def recorded_length(self) -> int | None:
        """Return the delivered minutes; None where nothing is recorded or its length is not known."""
        length = self.actual.minutes if self.actual else None
        return self.actual_minutes if length is None else length

    @property
    def is_planned(self) -> bool:
        """Say whether a visit was planned; nought minutes are no plan."""
        return self.planned is not None or bool(self.planned_minutes)

    @property
    def is_recorded(self) -> bool:
        """Say whether any time of delivery is recorded, even an incomplete one; nought minutes are none."""
        return self.actual is not None or bool(self.actual_minutes)

    @property
    def is_called_off(self) -> bool:
        """Say whether the visit was cancelled and nothing delivered, so that nothing is missing."""
        return self.status is LineStatus.CANCELLED and not self.is_recorded

    @property
    def planned_words(self) -> str:
        """Return the plan as it is shown, such as "8:00am to 8:30am" or "30 minutes"; empty without one."""
        return _words(self.planned, self.planned_minutes)

    @property
    def recorded_words(self) -> str:
        """Return the record as it is shown; empty without one."""
        return _words(self.actual, self.actual_minutes)


def _words(times: Span | None, minutes: int | None) -> str:
    if times is not None:
        return times.words if minutes is None else f"{times.words} ({say_length(minutes)})"
    return "" if minutes is None else say_length(minutes)
