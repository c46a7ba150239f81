"""Planned and delivered care of the demonstration: four weeks, line by line, with faults that an audit has to find."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import lru_cache
from io import StringIO
from random import Random
from typing import Final

from monitor_desk.domain.actuals import ActualsAudit, ActualsSettings, CareLine, LineStatus, analyse, span
from monitor_desk.domain.demonstration.chance import chance

WEEKS: Final = 4
_HEADINGS: Final = (
    "Person code", "Worker code", "Date", "Planned start", "Planned end", "Actual start", "Actual end", "Status",
    "Entered by",
)  # fmt: skip
_FIRST_ROW: Final = 2
_PERSONS: Final = ("P-101", "P-104", "P-112", "P-117", "P-120", "P-126")
_CALLS: Final = ((7 * 60 + 30, 45), (12 * 60 + 15, 30), (18 * 60, 45))  # from when, how long
_TRAVEL: Final = 60
_WORKERS: Final = ("W-11", "W-14", "W-15", "W-19", "W-22", "W-23")
_WEEKLY: Final = 89 * 60  # five hours a week more than the plan: it has shrunk quietly
_MISSED, _SHORT, _UNRECORDED, _DOUBLED, _OVERLAPPING = 4, 9, 3, 2, 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A care visit in minutes of its day; no `actual` where nothing is recorded."""

    person: str
    worker: str
    on: date
    planned: tuple[int, int]
    actual: tuple[int, int] | None
    status: str = "Completed"
    entered_by: str = "worker"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A spreadsheet as it came, its lines as they are read, and what the audit of it finds."""

    content: bytes
    lines: tuple[CareLine, ...]
    audit: ActualsAudit
    keyed_in: int  # per cent of the recorded times


@lru_cache(maxsize=16)
def sheet(from_on: date, key: str) -> Sheet:
    """Return the spreadsheet of four weeks from a Monday; `key` decides where its faults are."""
    lot = chance("actuals", key)
    rows = _with_faults(list(_sound(from_on, lot)), lot)
    lines = tuple(_line(row, nth + _FIRST_ROW) for nth, row in enumerate(rows))
    settings = ActualsSettings(commissioned_minutes_a_week=_WEEKLY)
    recorded = [row for row in rows if row.actual]
    by_office = sum(row.entered_by == "office" for row in recorded)
    return Sheet(
        content=_text(rows).encode(),
        lines=lines,
        audit=analyse(lines, settings),
        keyed_in=by_office * 100 // len(recorded),
    )


def _sound(from_on: date, lot: Random) -> Iterator[Row]:
    """Yield the visits as they were planned and, but for a minute or two, delivered."""
    for day in range(WEEKS * 7):
        on = from_on + timedelta(days=day)
        for call, (start, minutes) in enumerate(_CALLS):
            for place, person in enumerate(_PERSONS):
                round_, nth = divmod(place, 2)  # three rounds of two people each
                begins = start + nth * _TRAVEL
                late, longer = lot.randint(-2, 6), lot.randint(-3, 4)
                yield Row(
                    person=person,
                    worker=_WORKERS[(round_ * 2 + (day + call) % 2) % len(_WORKERS)],
                    on=on,
                    planned=(begins, begins + minutes),
                    actual=(begins + late, begins + late + minutes + longer),
                )


def _with_faults(rows: list[Row], lot: Random) -> list[Row]:
    """Plant the faults, each at a visit of its own; times keyed in by the office stand on the quarter hour."""
    chosen = iter(lot.sample(range(1, len(rows)), 120))
    for place in _some(chosen, _MISSED):
        rows[place] = replace(rows[place], actual=None, status="Missed")
    for place in _some(chosen, _SHORT):
        start, end = rows[place].planned
        rows[place] = replace(rows[place], actual=(start + 4, end - lot.randint(14, 22)))
    for place in _some(chosen, _UNRECORDED):
        rows[place] = replace(rows[place], actual=None, status="")
    for place in _some(chosen, 46):
        rows[place] = replace(rows[place], actual=rows[place].planned, entered_by="office")
    for place in sorted(_some(chosen, _DOUBLED), reverse=True):
        rows.insert(place + 1, rows[place])
    for place in _some(chosen, _OVERLAPPING):
        _overlap(rows, place)
    return rows


def _overlap(rows: list[Row], place: int) -> None:
    """Let the worker of a recorded visit be recorded at the next person's in the same minutes."""
    row = rows[place]
    other = next(
        (n for n, one in enumerate(rows) if one.on == row.on and one.person != row.person and one.actual), None
    )
    if row.actual and other is not None:
        start, end = row.actual
        rows[other] = replace(rows[other], worker=row.worker, actual=(start + 10, end + 10))


def _some(chosen: Iterator[int], count: int) -> list[int]:
    return [next(chosen) for _ in range(count)]


def _line(row: Row, number: int) -> CareLine:
    return CareLine(
        row=number,
        person=row.person,
        on=row.on,
        planned=span(row.on, *row.planned),
        actual=span(row.on, *row.actual) if row.actual else None,
        worker=row.worker,
        status={"Completed": LineStatus.DELIVERED, "Missed": LineStatus.MISSED}.get(row.status, LineStatus.NOT_SAID),
    )


def _text(rows: list[Row]) -> str:
    out = StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(_HEADINGS)
    for row in rows:
        times = (*map(_clock, row.planned), *(map(_clock, row.actual) if row.actual else ("", "")))
        entered_by = row.entered_by if row.actual else ""
        writer.writerow((row.person, row.worker, f"{row.on:%d/%m/%Y}", *times, row.status, entered_by))
    return out.getvalue()


def _clock(minute: int) -> str:
    return f"{minute // 60:02d}:{minute % 60:02d}"
