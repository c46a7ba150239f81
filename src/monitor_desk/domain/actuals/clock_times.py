"""Times of day in Britain as spans of real minutes: over midnight, and on the days when the clocks change."""

from datetime import UTC, date, datetime, time, timedelta
from functools import cache, lru_cache
from typing import Final, NamedTuple
from zoneinfo import ZoneInfo

from monitor_desk.domain.dates import say_date, say_time

DAY: Final = 1440
MINUTE: Final = timedelta(minutes=1)
_EPOCH: Final = date(1970, 1, 1).toordinal()
_NIGHT_BEGINS: Final = 15 * 60  # our own defaults: sleep-in shifts begin in the afternoon at the earliest,
_NIGHT_ENDS: Final = 12 * 60  # and waking ones end by noon; anything else over midnight is a slip of the pen
_NEAR: Final = 6 * 60
_FAR: Final = 12 * 60


class UnlikelyTimesError(ValueError):
    """A start and an end that no visit can have; the words say why and end with no full stop."""


class Span(NamedTuple):
    """From when until when, in whole minutes since the start of 1970 in UTC; None where that end is not known.

    Seconds are left off both ends, as they are when a rota is read by eye, so that sums are neither raised nor lowered.
    """

    start: int | None
    end: int | None

    @property
    def minutes(self) -> int | None:
        """Return the minutes that really went by, whatever the clocks did; None where an end is not known."""
        return None if self.start is None or self.end is None else self.end - self.start

    @property
    def words(self) -> str:
        """Return "8:00am to 9:15am", "10:00pm to 7:00am the next day", "8:00am, no end"."""
        start, end = local(self.start), local(self.end)
        if start is None or end is None:
            return f"{_said(start)}, no end" if start else f"no start, until {_said(end)}"
        later = " the next day" if end.date() > start.date() else ""
        return f"{_said(start)} to {_said(end)}{later}"


def span(on: date, start: int, end: int, *, start_on: date | None = None, end_on: date | None = None) -> Span:
    """Return the span from one minute of the day to another in British local time; 1440 is 24:00.

    An end before the start is a night's, on the next day, if it starts from 3pm on and ends by noon. On a day when the
    clocks change, a time that the clock skipped or showed twice is read on the clock of the span's other end, so
    that it lasts as long as it says. Raise `UnlikelyTimesError` for an end before the start, or more than a day after.
    """
    first_on = start_on or on
    last_on = end_on or first_on
    by_clock = (last_on - first_on).days * DAY + end - start
    if by_clock < 0:
        again = _in_repeated_hour(first_on, start, end) if last_on == first_on else None
        if again is not None:
            return again
        if end_on is not None or start < _NIGHT_BEGINS or end > _NIGHT_ENDS:
            message = "it ends before it starts and is no night"
            raise UnlikelyTimesError(message)
        last_on += timedelta(days=1)
        by_clock += DAY
    if by_clock > DAY:
        message = "it lasts longer than a day"
        raise UnlikelyTimesError(message)
    begins, ends = _midnight(first_on), _midnight(last_on)
    if begins is not None and ends is not None:
        return Span(begins + start, ends + end)
    return _lasting(moments(first_on, start), moments(last_on, end), by_clock)


def moments(on: date, minute: int) -> tuple[int, int]:
    """Return the one or two minutes since 1970 that a time may be, the earlier clock's first.

    They differ for an hour that comes twice (first in summer, then in winter time) and for one that the clocks skip
    (first as if they had not been put forward yet, then as if they had).
    """
    midnight = _midnight(on)
    if midnight is not None:
        return midnight + minute, midnight + minute
    wall = (on.toordinal() - _EPOCH) * DAY + minute
    if minute >= DAY:
        at_night = wall - _offsets(on)[1]
        return at_night, at_night
    at = datetime.combine(on, time(*divmod(minute, 60)), tzinfo=_zone())
    return wall - _offset(at), wall - _offset(at.replace(fold=1))


def clock_change(on: date, minute: int) -> str:
    """Return "skipped" or "repeated" for a time that the clock did not show on that day or showed twice, else ""."""
    if _midnight(on) is not None:
        return ""
    first, second = moments(on, minute)
    if first == second:
        return ""
    return "repeated" if first < second else "skipped"


@lru_cache(maxsize=4096)
def is_near_clock_change(on: date) -> bool:
    """Say whether the clocks change on a day, on the one before or on the one after."""
    return any(_midnight(on + timedelta(days=away)) is None for away in (-1, 0, 1))


def day_of(on: date, minute: int, near: int | None) -> date:
    """Return the day of a recorded time: that of the visit, or the next or last one where only that is near its plan.

    A visit planned for 11:30pm and begun at "00:10" was begun on the next day: 40 minutes late and not a day early.
    """
    if near is None:
        return on
    away = moments(on, minute)[0] - near
    if abs(away) < _FAR:
        return on
    other = -1 if away > 0 else 1
    return on + timedelta(days=other) if abs(away + other * DAY) <= _NEAR else on


def local(minute: int | None) -> datetime | None:
    """Return a minute since 1970 on a British clock."""
    return None if minute is None else (datetime.fromtimestamp(0, UTC) + minute * MINUTE).astimezone(_zone())


def say_length(minutes: int) -> str:
    """Return "45 minutes", "1 hour", "1 hour 15 minutes"."""
    hours, rest = divmod(minutes, 60)
    parts = [f"{hours:,} hour{'s' * (hours != 1)}"] if hours else []
    if rest or not hours:
        parts.append(f"{rest} minute{'s' * (rest != 1)}")
    return " ".join(parts)


def say_clock(on: date, minute: int) -> str:
    """Return "1:30am on 30 March 2025"."""
    return f"{say_time(time(minute // 60 % 24, minute % 60))} on {say_date(on)}"


def _lasting(starts: tuple[int, int], ends: tuple[int, int], minutes: int) -> Span:
    """Return the reading of both ends that comes nearest to a length, the earlier clock's where two are as near."""
    pairs = [Span(start, end) for start in starts for end in ends if start <= end]
    return min(pairs, key=lambda pair: abs((pair.end or 0) - (pair.start or 0) - minutes))


def _in_repeated_hour(on: date, start: int, end: int) -> Span | None:
    """Return 1:50am to 1:10am where the clock was put back in between."""
    starts, ends = moments(on, start), moments(on, end)
    return Span(starts[0], ends[1]) if starts[0] < starts[1] and ends[0] < ends[1] else None


def _said(at: datetime | None) -> str:
    return say_time(at.time()) if at else ""


@cache
def _zone() -> ZoneInfo:
    return ZoneInfo("Europe/London")


@lru_cache(maxsize=4096)
def _midnight(on: date) -> int | None:
    """Return when a day begins, in minutes since 1970; nothing for a day on which the clocks change."""
    morning, night = _offsets(on)
    return (on.toordinal() - _EPOCH) * DAY - morning if morning == night else None


@lru_cache(maxsize=4096)
def _offsets(on: date) -> tuple[int, int]:
    """Return the minutes ahead of UTC when a day begins and when it ends."""
    begins = datetime.combine(on, time(), tzinfo=_zone())
    return _offset(begins), _offset(begins + timedelta(days=1))


def _offset(at: datetime) -> int:
    ahead = at.utcoffset()
    return ahead // MINUTE if ahead else 0
