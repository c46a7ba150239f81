"""Lengths as people write them: 15 mins, 1h 30m, 1.5 hrs, 1:30."""

import re
from datetime import time, timedelta
from decimal import ROUND_HALF_UP, Decimal
from typing import Final

_HOURS_MINUTES: Final = re.compile(
    r"(?P<hours>\d+(?:\.\d+)?) ?(?:h|hrs?|hours?)\.?"
    r"(?:(?: ?,? ?(?:and )?)(?P<minutes>\d{1,2}) ?(?:m|mins?|minutes?)?\.?)?"
)
_MINUTES: Final = re.compile(r"(?P<minutes>\d+(?:\.\d+)?) ?(?:m|mins?|minutes?)\.?")
_CLOCK: Final = re.compile(r"(?P<hours>\d{1,3}):(?P<minutes>[0-5]\d)(?::[0-5]\d(?:\.\d+)?)?(?: ?(?:h|hrs?|hours?))?")


def read_length(words: str) -> int | None:
    """Return the minutes of a length that names its unit or stands as hours:minutes; nothing for what is none."""
    plain = " ".join(words.lower().split())
    for form in (_HOURS_MINUTES, _MINUTES, _CLOCK):
        match = form.fullmatch(plain)
        if match is not None:
            given = match.groupdict()
            return whole(Decimal(given.get("hours") or 0) * 60 + Decimal(given["minutes"] or 0))
    return None


def length_of(at: time | timedelta) -> int:
    """Return a duration of Excel in minutes, its seconds left off; less than none is negative."""
    if isinstance(at, timedelta):
        seconds = round(at.total_seconds())
    else:
        seconds = round(at.hour * 3600 + at.minute * 60 + at.second + at.microsecond / 1e6)
    return seconds // 60 if seconds >= 0 else -(-seconds // 60)


def whole(minutes: Decimal) -> int:
    """Return minutes to the nearest whole one."""
    return int(minutes.quantize(Decimal(1), rounding=ROUND_HALF_UP))
