"""A factual accuracy response form that came back, as Word file or workbook: its points, and what could not be read."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Final

from monitor_desk.domain.accuracy_forms import (
    HEADINGS,
    KEYS,
    AccuracyForm,
    AccuracyResponse,
    ReturnedForm,
    ReturnedRow,
    ground_of,
    response_to,
)
from monitor_desk.domain.errors import DeskError
from monitor_desk.intake.limits import MAX_PACKED_BYTES
from monitor_desk.intake.tables import Cell, SourceRow, SourceTable
from monitor_desk.intake.word_tables import WordTable, read_word
from monitor_desk.intake.workbooks import read_sheets

_KINDS: Final = (".docx", ".xlsx")
_COMPLETED_BY: Final = "completed by (role)"


def read_response(path: Path, form: AccuracyForm) -> AccuracyResponse:
    """Return what a provider says on the form of a draft; nothing is stored.

    Raise `DeskError` for a file that is no such form, belongs to another visit or version, is damaged or was changed
    where it must not be. Rows that cannot be understood are problems, named by where they stand.
    """
    content = _content(path)
    is_word = path.suffix.casefold() == ".docx"
    returned = _of_word(path.name, content) if is_word else _of_workbook(path.name, content)
    return response_to(form, returned)


def _content(path: Path) -> bytes:
    if path.suffix.casefold() not in _KINDS:
        raise DeskError(
            f"{path.name} is neither a Word file (.docx) nor a workbook (.xlsx), so nothing was stored; "
            "open it in Word or Excel and save it as one of these, or key the points in."
        )
    try:
        if path.stat().st_size > MAX_PACKED_BYTES:
            raise DeskError(f"{path.name} is larger than 20 MB, far more than a response form; nothing was stored.")
        return path.read_bytes()
    except OSError as error:
        reason = error.strerror or "no reason given"
        raise DeskError(f"{path.name} could not be opened ({reason}), so nothing was stored; try again.") from error


def _of_word(name: str, content: bytes) -> ReturnedForm:
    found = read_word(name, content)
    keys = _keys(row for table in found.tables for row in table.rows)
    if keys and found.properties and any(found.properties.get(key, keys.get(key)) != keys.get(key) for key in KEYS):
        raise DeskError(
            f"The ids at the end of {name} are not those that the file was made with, so nothing was stored. "
            "Ask for the form again, or key the points in."
        )
    rows = [row for number, table in enumerate(found.tables, 1) for row in _rows_of_word(table, number)]
    return ReturnedForm(
        name=name,
        keys=keys or {key: found.properties[key] for key in KEYS if key in found.properties},
        rows=tuple(rows),
        completed_by=_completed_by(row for table in found.tables for row in table.rows),
    )


def _rows_of_word(table: WordTable, number: int) -> list[ReturnedRow]:
    """Return the rows of the table of lines, nothing for another table."""
    columns = _columns(table.rows[0]) if table.rows else None
    if columns is None:
        return []
    places = ((f"Table {number}, row {at}", row) for at, row in enumerate(table.rows[1:], 2))
    return [_row(place, columns, row) for place, row in places]


def _of_workbook(name: str, content: bytes) -> ReturnedForm:
    tables = read_sheets(name, content)
    texts = [[_text(cell) for cell in row.cells] for table in tables for row in table.rows]
    return ReturnedForm(
        name=name,
        keys=_keys(texts),
        rows=tuple(row for table in tables for row in _rows_of_sheet(table)),
        completed_by=_completed_by(texts),
    )


def _rows_of_sheet(table: SourceTable) -> list[ReturnedRow]:
    """Return the rows below the headings of the sheet of lines, nothing for another sheet."""
    found = ((at, _columns([_text(cell) for cell in row.cells])) for at, row in enumerate(table.rows))
    head = next(((at, columns) for at, columns in found if columns is not None), None)
    if head is None:
        return []
    at, columns = head
    return [_sheet_row(table.sheet, row, columns) for row in table.rows[at + 1 :]]


def _sheet_row(sheet: str, row: SourceRow, columns: dict[str, int]) -> ReturnedRow:
    return _row(f"{sheet}, row {row.number}", columns, [_text(cell) for cell in row.cells])


def _columns(row: Sequence[str]) -> dict[str, int] | None:
    """Return where each heading stands; columns may have been moved, and others added."""
    known = {" ".join(cell.split()).casefold(): at for at, cell in reversed(list(enumerate(row)))}
    found = {heading: known[heading.casefold()] for heading in HEADINGS if heading.casefold() in known}
    return found if "Line" in found and "What you say" in found else None


def _row(place: str, columns: dict[str, int], cells: Sequence[str]) -> ReturnedRow:
    def held(heading: str) -> str:
        at = columns.get(heading, -1)
        return cells[at].strip() if 0 <= at < len(cells) else ""

    line, _, ground, says, proposed, evidence = HEADINGS
    return ReturnedRow(
        place=place,
        mark=held(line),
        ground=ground_of(held(ground)),
        says=held(says),
        proposed=held(proposed),
        evidence=held(evidence),
    )


def _keys(rows: Iterable[Sequence[str]]) -> dict[str, str]:
    """Return what the file says of itself; the visible rows of a form have the same labels nowhere else."""
    found: dict[str, str] = {}
    for row in rows:
        label = row[0].strip() if row else ""
        if label in KEYS and len(row) > 1 and row[1].strip():
            found[label] = "".join(row[1].split()) if label != "Form" else " ".join(row[1].split())
    return found


def _completed_by(rows: Iterable[Sequence[str]]) -> str:
    for row in rows:
        if len(row) > 1 and row[0].strip().casefold() == _COMPLETED_BY:
            return row[1].strip()
    return ""


def _text(cell: Cell) -> str:
    """Return a cell as what was typed; one leading apostrophe is a spreadsheet's mark for text."""
    if isinstance(cell, str):
        return cell.removeprefix("'")
    if isinstance(cell, datetime | date):
        return cell.isoformat()
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return "" if cell is None else str(cell)
