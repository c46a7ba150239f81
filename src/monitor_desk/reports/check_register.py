"""The register of checks as a workbook: one line a check, with why it was made, so it is for colleagues only."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Final

from monitor_desk.domain.check_rows import CheckRow
from monitor_desk.domain.dates import say_date
from monitor_desk.domain.errors import DeskError
from monitor_desk.reports import workbook
from monitor_desk.reports.check_report.colours import coloured
from monitor_desk.reports.paper.model import Tone
from monitor_desk.reports.whole_files import whole_file
from monitor_desk.reports.workbook import DATE_FORMAT, LONGEST_TEXT, Cell, Column, Sheet

_TITLE: Final = "Register of checks"
_ENDING: Final = ".xlsx"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Field:
    """A column of the register and what it shows of a check."""

    column: Column
    of: Callable[[CheckRow], Cell]


def file_name(on: date) -> str:
    """Return the usual name of the file: what and of which day."""
    return f"{_TITLE} {on.isoformat()}{_ENDING}"


def write_check_register(rows: Sequence[CheckRow], path: Path, made_at: datetime) -> int:
    """Write one line for each check, whole or not at all, and return how many were found again in the file.

    Only a file that this program made is written over. Raise `DeskError` where the file cannot be written.
    """
    if _ENDING not in {ending.casefold() for ending in path.suffixes}:
        message = f"A register is written as {_ENDING}, not as “{path.name}”; nothing was written. Name such a file."
        raise DeskError(message)
    register = Sheet(
        title="Checks",
        columns=tuple(field.column for field in _FIELDS),
        rows=[[_cell(field.of(row)) for field in _FIELDS] for row in rows],
    )
    about = Sheet(title="About", columns=_ABOUT, rows=_about(rows, made_at.date()))
    with whole_file(path) as part:
        workbook.write_workbook(part, [register, about], title=_TITLE, made_at=made_at)
        found = workbook.rows_written(part)
        if found != len(rows):
            message = f"Of {len(rows)} checks {found} were found again in {path.name}, so it was not kept; try again."
            raise DeskError(message)
    return found


def _text(heading: str, of: Callable[[CheckRow], Cell], width: int = 16) -> _Field:
    return _Field(column=Column(heading=heading, width=width), of=of)


def _day(heading: str, of: Callable[[CheckRow], Cell]) -> _Field:
    return _Field(column=Column(heading=heading, width=12, number_format=DATE_FORMAT), of=of)


def _outcome(row: CheckRow) -> str:
    return row.level_label or row.level


def _next_due(row: CheckRow) -> str:
    """Return how late the next step is; nothing while it is in time."""
    return row.lateness if row.is_late else ""


_FIELDS: Final = (
    _text("Provider", lambda row: row.provider, 32),
    _text("Contract", lambda row: row.contract),
    _text("Kind of check", lambda row: row.check_kind, 36),
    _text("What", lambda row: row.title, 40),
    _text("Why", lambda row: row.why),
    _day("Requested on", lambda row: row.requested_on),
    _day("Due", lambda row: row.due_on),
    _text("What came", lambda row: row.receipt.value, 20),
    _text("Received", lambda row: row.received, 9),
    _text("Asked for", lambda row: row.asked, 9),
    _text("State", lambda row: row.state),
    _text("Outcome", _outcome, 26),
    _text("KPI values not supported", lambda row: coloured("\n".join(row.value_marks), Tone.ACT), 50),
    _day("Concluded", lambda row: row.concluded_on),
    _text("Officer", lambda row: row.officer, 22),
    _text("Next step", lambda row: row.next_step, 30),
    _day("Next step due", lambda row: row.next_due_on),
    _text("Late", _next_due),
)
HEADINGS: Final = tuple(field.column.heading for field in _FIELDS)
_ABOUT: Final = (Column(heading=_TITLE, width=40), Column(heading="", width=24))


def _cell(value: Cell) -> Cell:
    if not isinstance(value, str):
        return value
    text = workbook.kept(value)
    return text if len(text) <= LONGEST_TEXT else f"{text[: LONGEST_TEXT - 1]}…"


def _about(rows: Sequence[CheckRow], made_on: date) -> list[list[Cell]]:
    """Return the counts that the file states of itself."""
    states = sorted(Counter(f"State: {row.state}" for row in rows).items())
    receipts = sorted(Counter(f"What came: {row.receipt.value}" for row in rows).items())
    counted: list[list[Cell]] = [[words, number] for words, number in (*states, *receipts)]
    return [
        ["Made on", say_date(made_on)],
        ["For", "Colleagues only: it says why each check was made"],
        ["Checks", len(rows)],
        *counted,
        ["KPI values not supported", sum(len(row.value_marks) for row in rows)],
        ["Checks whose next step is late", sum(row.is_late for row in rows)],
    ]
