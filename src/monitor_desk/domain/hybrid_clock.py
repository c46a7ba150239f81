"""The hybrid logical clock: wall time that never runs backwards, so that wrong laptop clocks do no harm.

One whole number: milliseconds since 1970 in the upper bits, a counter in the lower 16 (Kulkarni and others, 2014).
"""

from datetime import UTC, datetime, timedelta

_COUNTER_BITS = 16
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def tick(last: int, now: datetime) -> int:
    """Return the next clock value: after `last`, and no earlier than the wall clock `now`."""
    return max(last + 1, _milliseconds(now) << _COUNTER_BITS)


def moment(clock: int) -> datetime:
    """Return the wall time in UTC that a clock value carries."""
    return _EPOCH + timedelta(milliseconds=clock >> _COUNTER_BITS)


def _milliseconds(now: datetime) -> int:
    return (now - _EPOCH) // timedelta(milliseconds=1)
