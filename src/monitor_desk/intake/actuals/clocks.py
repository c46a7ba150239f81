"""Times of day as people write them: 08:30, 8.30, 0830, 8:30am, midnight, 24:00, with a date before them or without."""

import re
from datetime import UTC, date, datetime, time, timedelta
from typing import Final

from monitor_desk.domain.actuals.clock_times import DAY, MINUTE, local
from monitor_desk.intake.actuals.cells import Clock
from monitor_desk.intake.dates import DateOrder, read_date

FIRST_YEAR, LAST_YEAR = 1901, 2200
_FORMS: Final = (
    re.compile(r"(?P<hour>\d{1,2}) ?[:.h] ?(?P<minute>\d{2})(?:[:.]\d{2}(?:\.\d+)?)? ?(?P<half>[ap]m)?"),
    re.compile(r"(?P<hour>\d{1,2}) ?(?P<half>[ap]m)"),
    re.compile(r"(?P<hour>\d{1,2})(?P<minute>\d{2}) ?(?P<half>[ap]m)?"),
)
_NAMED: Final = {"midnight": 0, "12 midnight": 0, "noon": 720, "midday": 720, "12 noon": 720}
_HALF: Final = re.compile(r"[ap]m$")
_DOTTED_HALF: Final = re.compile(r"(?<![a-z])([ap])\.? ?m\b\.?")
_UNIT: Final = re.compile(r" ?(?:hrs?|hours|o.clock)\.?$")
_DATED: Final = re.compile(r"(.*\d)[t,\s]\s*(\d{1,2}[:.]\d{2}.*)")
_ZONE: Final = re.compile(r"(?<=\d)z$|(?<=\d)[+-]\d{2}:?\d{2}$")
_BETWEEN: Final = (" - ", " – ", " — ", " to ", " until ", " till ", "-", "–", "—", "to")
_UNKNOWN: Final = frozenset({"", "?", "??", "..."})
_HOURS: Final = re.compile(r"\d{1,2}")


def read_clock(words: str, order: DateOrder = DateOrder.DAY_FIRST) -> Clock | None:
    """Return the time that words give, nothing where they are none; a date before it is read in its column's order."""
    plain = _plain(words)
    minute = _minute(plain)
    if minute is not None:
        return Clock(minute)
    zone = _ZONE.search(plain) if plain[10:11] == "t" or plain.endswith("z") else None
    match = _DATED.fullmatch(plain[: zone.start()] if zone else plain)
    if match is None:
        return None
    on, minute = read_date(match[1], order).value, _minute(match[2])
    if not isinstance(on, date) or minute is None:
        return None
    return _in_zone(on, minute, zone[0]) if zone else Clock(minute, on)


def read_from_to(words: str, order: DateOrder = DateOrder.DAY_FIRST) -> tuple[Clock | None, Clock | None] | None:
    """Return both ends of "08:00-09:15", one of them None in "08:00-?"; nothing where the words are no such pair."""
    plain = _plain(words)
    for between in _BETWEEN:
        first, found, last = (part.strip() for part in plain.rpartition(between))
        if not first or (not found and not last):
            continue
        start, end = _ends(first, last, order)
        if (start or first in _UNKNOWN) and (end or last in _UNKNOWN) and (start or end):
            return start, end
    return None


def clock_of_day(at: time | timedelta) -> Clock | None:
    """Return a time of Excel to the nearest second with its seconds left off; nothing beyond a day or below none."""
    if isinstance(at, timedelta):
        seconds = at.total_seconds()
    else:
        seconds = at.hour * 3600 + at.minute * 60 + at.second + at.microsecond / 1e6
    minute = round(seconds) // 60
    return Clock(minute) if 0 <= minute <= DAY else None


def clock_of_moment(at: datetime) -> Clock | None:
    """Return a date and time of Excel to the nearest second with its seconds left off; nothing for a far year."""
    if not FIRST_YEAR <= at.year <= LAST_YEAR:
        return None
    at = (at + timedelta(milliseconds=500)).replace(microsecond=0)
    return Clock(at.hour * 60 + at.minute, at.date())


def _plain(words: str) -> str:
    """Return words in lower case, "a.m." as "am", without "hrs" at their end."""
    plain = " ".join(words.lower().split())
    return _UNIT.sub("", _DOTTED_HALF.sub(r"\1m", plain))


def _minute(plain: str) -> int | None:
    """Return the minute of the day; nothing for what is no time of day."""
    if plain in _NAMED:
        return _NAMED[plain]
    match = next((match for form in _FORMS if (match := form.fullmatch(plain))), None)
    if match is None:
        return None
    given = match.groupdict()
    hour, minute = int(given["hour"]), int(given.get("minute") or 0)
    if given["half"]:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if given["half"] == "pm" else 0)
    at = hour * 60 + minute
    return at if minute < 60 and at <= DAY else None


def _ends(first: str, last: str, order: DateOrder) -> tuple[Clock | None, Clock | None]:
    """Return both ends; where only one says am or pm, the other takes that which makes sense ("8-9pm", "11-1pm")."""
    halves = [found[0] if (found := _HALF.search(part)) else "" for part in (first, last)]
    if not any(halves) or all(halves) or {first, last} & _UNKNOWN:
        return _clock_or_hour(first, order), _clock_or_hour(last, order)
    said = "".join(halves)
    starts, ends = (_readings(part, half, said, order) for part, half in zip((first, last), halves, strict=True))
    pairs = [(start, end) for start in starts for end in ends]
    in_order = [pair for pair in pairs if pair[0].minute <= pair[1].minute]
    return in_order[0] if in_order else pairs[-1] if pairs else (None, None)


def _readings(words: str, half: str, said: str, order: DateOrder) -> list[Clock]:
    """Return what a time may be, the half of the day that the other end says before the other one."""
    other = "am" if said == "pm" else "pm"
    tried = [words] if half else [f"{words} {said}", f"{words} {other}"]
    found = [clock for each in tried if (clock := read_clock(each, order))]
    return found or [clock for clock in [read_clock(words, order)] if clock]


def _clock_or_hour(words: str, order: DateOrder) -> Clock | None:
    if _HOURS.fullmatch(words):
        return Clock(int(words) * 60) if int(words) <= 24 else None
    return read_clock(words, order)


def _in_zone(on: date, minute: int, zone: str) -> Clock | None:
    """Return the British time of a moment that names its own distance from UTC, and the moment itself."""
    ahead = 0 if zone == "z" else (int(zone[1:3]) * 60 + int(zone[-2:])) * (-1 if zone[0] == "-" else 1)
    begins = datetime.combine(on, time(), tzinfo=UTC) - datetime.fromtimestamp(0, UTC)
    moment = begins // MINUTE + minute - ahead
    there = local(moment)
    return Clock(there.hour * 60 + there.minute, there.date(), moment) if there else None
