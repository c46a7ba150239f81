"""What one cell about the time of a visit says: a time of day, from–to, a length, or that there was no visit."""

from datetime import date
from typing import NamedTuple

from monitor_desk.domain.actuals import LineStatus


class Clock(NamedTuple):
    """A time of day in minutes (1440 is 24:00), with its date and its exact moment where the cell gives them."""

    minute: int
    on: date | None = None
    moment: int | None = None  # minutes since 1970 in UTC


class TimeCell(NamedTuple):
    """A cell's reading. `problem` says why it could not be read, as a clause without full stop."""

    start: Clock | None = None
    end: Clock | None = None
    minutes: int | None = None
    status: LineStatus | None = None
    problem: str = ""


NOTHING = TimeCell()
