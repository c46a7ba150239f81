"""The planned or the recorded time of a visit, put together from what the cells of a row say of it."""

from datetime import date, timedelta
from typing import Final, NamedTuple

from monitor_desk.domain.actuals import Span, span
from monitor_desk.domain.actuals.clock_times import (
    DAY,
    UnlikelyTimesError,
    clock_change,
    day_of,
    local,
    moments,
    say_clock,
    say_length,
)
from monitor_desk.intake.actuals.cells import Clock

_SLIP: Final = 6 * 60
_LONGEST: Final = DAY + 60  # a day on which the clocks go back
_ROUNDING: Final = 1


class UnreadableTimesError(ValueError):
    """Times that no visit can have; a clause without full stop says why."""


class Side(NamedTuple):
    """What a row says of a visit's planned or recorded time, beside the plan if it is the record that is read."""

    on: date
    start: Clock | None
    end: Clock | None
    minutes: int | None
    plan: Span | None = None
    planned_minutes: int | None = None
    is_plan: bool = False

    def times(self) -> Span | None:
        """Return the span, with one end open where the row leaves it so; nothing where it gives a length alone.

        Raise `UnreadableTimesError` for times that no visit can have.
        """
        if self.start is not None and self.end is not None:
            return self._whole(self.start, self.end)
        if self.start is not None:
            begins = _moment(self.start, day_of(self.on, self.start.minute, self.plan.start if self.plan else None))
            return Span(begins, None if self.minutes is None else begins + self.minutes)
        if self.end is not None:
            ends = _moment(self.end, self._end_on(self.end))
            return Span(None if self.minutes is None else ends - self.minutes, ends)
        return None

    def remark(self, times: Span | None) -> str:
        """Return a sentence where the row gives a length as well and its times do not come to it, else ""."""
        length = times.minutes if times else None
        if length is None or self.minutes is None or abs(length - self.minutes) <= _ROUNDING:
            return ""
        if times and abs(_by_clock(times) - self.minutes) <= _ROUNDING:
            return ""  # the clocks changed in between
        return (
            f"The times come to {say_length(length)} and the length beside them is {say_length(self.minutes)}; "
            "the times were taken."
        )

    def clock_notes(self, times: Span | None) -> list[str]:
        """Return a sentence for each time that the clock skipped or showed twice on its day."""
        notes = []
        for clock, at in zip((self.start, self.end), times or (None, None), strict=True):
            there = local(at) if clock is not None and clock.moment is None else None
            change = clock_change(there.date(), clock.minute) if clock and there else ""
            if times and clock and there and change:
                said = _CHANGES[change]
                notes.append(said.format(clock=say_clock(there.date(), clock.minute), times=times.words))
        return notes

    def _whole(self, start: Clock, end: Clock) -> Span:
        if start.moment is not None and end.moment is not None:
            return _checked(Span(start.moment, end.moment))
        start_on = start.on or day_of(self.on, start.minute, self.plan.start if self.plan else None)
        if start.minute == end.minute and (end.on is None or end.on == start_on):
            return self._whole_day_or_none(start, start_on)
        try:
            found = span(self.on, start.minute, end.minute, start_on=start_on, end_on=end.on)
        except UnlikelyTimesError as unlikely:
            raise UnreadableTimesError(str(unlikely)) from unlikely
        self._check_slip(start, end, found)
        return found

    def _whole_day_or_none(self, start: Clock, start_on: date) -> Span:
        """Return 8:00 to 8:00 as a day where the row or the plan says so, else as a record of no time."""
        if self.minutes == DAY or (self.planned_minutes or 0) >= DAY - 60:
            return span(self.on, start.minute, start.minute, start_on=start_on, end_on=start_on + timedelta(days=1))
        if self.is_plan:
            message = "it starts and ends at the same time, so its length is not known"
            raise UnreadableTimesError(message)
        return span(self.on, start.minute, start.minute, start_on=start_on)

    def _check_slip(self, start: Clock, end: Clock, found: Span) -> None:
        """Refuse 20:00 to 8:30 as a night where half an hour was planned: somebody left out "pm"."""
        is_night = end.on is None and end.minute < start.minute
        if is_night and self.planned_minutes is not None and (found.minutes or 0) - self.planned_minutes > _SLIP:
            message = (
                f"it would be a night of {say_length(found.minutes or 0)}, and {say_length(self.planned_minutes)} "
                "were planned"
            )
            raise UnreadableTimesError(message)

    def _end_on(self, end: Clock) -> date:
        """Return the day of an end that stands alone: near the plan's end, or a night's on the day after."""
        if self.plan is not None:
            return day_of(self.on, end.minute, self.plan.end)
        return self.on + timedelta(days=1) if (self.minutes or 0) > end.minute else self.on


_CHANGES: Final = {
    "skipped": "{clock} did not exist, because the clocks went forward; the visit is read as {times}, so that it lasts "
    "as long as it says, and an overlap with the one before or after it may be none.",
    "repeated": "{clock} came twice, because the clocks went back; the visit is taken to last as long as it says.",
}


def _moment(clock: Clock, on: date) -> int:
    return clock.moment if clock.moment is not None else moments(clock.on or on, clock.minute)[0]


def _checked(times: Span) -> Span:
    if not 0 <= (times.minutes or 0) <= _LONGEST:
        message = "it lasts longer than a day" if (times.minutes or 0) > 0 else "it ends before it starts"
        raise UnreadableTimesError(message)
    return times


def _by_clock(times: Span) -> int:
    start, end = local(times.start), local(times.end)
    if start is None or end is None:
        return 0
    return int((end.replace(tzinfo=None) - start.replace(tzinfo=None)).total_seconds()) // 60
