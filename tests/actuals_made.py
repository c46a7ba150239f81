"""Makes spreadsheets of planned and delivered care, sound ones and ones with planted faults that are known."""

import csv
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import StrEnum
from pathlib import Path

import openpyxl

from actuals_plans import (
    BACK,
    FORWARD,
    ONE_OF_EACH,
    Made,
    Planted,
    clean_lines,
    with_faults,
)
from monitor_desk.domain.actuals import CareLine, Span, VarianceKind
from monitor_desk.domain.actuals.clock_times import local

__all__ = [
    "BACK",
    "FORWARD",
    "ONE_OF_EACH",
    "Layout",
    "Made",
    "Planted",
    "clean_lines",
    "untimed",
    "with_faults",
    "write_actuals",
    "write_lines",
]


class Layout(StrEnum):
    """How the times of a visit are written."""

    TIMES = "times of Excel"
    TEXT = "text"
    FROM_TO = "from to in one cell"
    DATETIMES = "dates and times"
    MINUTES = "minutes"
    HOURS = "decimal hours"


TIMED = (Layout.TIMES, Layout.TEXT, Layout.FROM_TO, Layout.DATETIMES)


def write_actuals(
    path: Path, rows: int, seed: int, faults: Mapping[VarianceKind, int], layout: Layout = Layout.TIMES
) -> Made:
    """Write a .csv or .xlsx of about so many rows (planting adds some) with so many faults of each kind."""
    made = with_faults(clean_lines(rows, seed), faults, seed)
    write_lines(path, made.lines, layout)
    return made


def write_lines(path: Path, lines: Sequence[CareLine], layout: Layout) -> None:
    """Write the lines under the headings of a layout."""
    rows = [HEADINGS[layout], *(_cells(line, layout, is_text=path.suffix == ".csv") for line in lines)]
    if path.suffix == ".csv":
        with path.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows(rows)
        return
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Visits")
    for cells in rows:
        sheet.append(cells)
    book.save(path)


def untimed(line: CareLine) -> CareLine:
    """Return a line as a spreadsheet of lengths alone gives it."""
    return line._replace(
        planned=None, planned_minutes=line.planned_length, actual=None, actual_minutes=line.recorded_length
    )


HEADINGS: Mapping[Layout, Sequence[str]] = {
    Layout.FROM_TO: ("Person code", "Visit date", "Planned", "Actual", "Worker code", "Status"),
    Layout.MINUTES: ("Person code", "Visit date", "Planned minutes", "Actual minutes", "Worker code", "Status"),
    Layout.HOURS: ("Person code", "Visit date", "Planned hours", "Actual hours", "Worker code", "Status"),
    Layout.DATETIMES: (
        "Person code", "Planned start", "Planned end", "Actual start", "Actual end", "Worker code", "Status",
    ),
    **dict.fromkeys(
        (Layout.TIMES, Layout.TEXT),
        (
            "Person code", "Visit date", "Planned start", "Planned end", "Actual start", "Actual end", "Worker code",
            "Status",
        ),
    ),
}  # fmt: skip


def _cells(line: CareLine, layout: Layout, *, is_text: bool) -> list[object]:
    on: object = f"{line.on:%d/%m/%Y}" if is_text else line.on
    ends = [line.worker, line.status.value]
    if layout is Layout.DATETIMES:
        moments = [_moment(at, is_text=is_text) for at in _ends(line)]
        return [line.person, *moments, *ends]
    return [line.person, on, *_times(line, layout, is_text=is_text), *ends]


def _times(line: CareLine, layout: Layout, *, is_text: bool) -> list[object]:
    if layout is Layout.MINUTES:
        return [line.planned_length, line.recorded_length]
    if layout is Layout.HOURS:
        lengths = (line.planned_length, line.recorded_length)
        return [None if length is None else round(length / 60, 4) for length in lengths]
    if layout is Layout.FROM_TO:
        return [_from_to(line.planned), _from_to(line.actual)]
    is_clock = layout is Layout.TEXT or is_text
    return [at and (f"{at:%H:%M}" if is_clock else at.time()) for at in _ends(line)]


def _ends(line: CareLine) -> list[datetime | None]:
    return [local(at) for times in (line.planned, line.actual) for at in (times or (None, None))]


def _from_to(times: Span | None) -> str:
    if times is None:
        return ""
    start, end = (f"{at:%H:%M}" if at else "?" for at in map(local, times))
    return f"{start}-{end}"


def _moment(at: datetime | None, *, is_text: bool) -> object:
    if at is None:
        return None
    return f"{at:%d/%m/%Y %H:%M}" if is_text else at.replace(tzinfo=None)
