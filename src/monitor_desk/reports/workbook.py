"""Workbooks as they leave the desk: written fresh, text never a formula, nothing in their properties about a person."""

import os
import re
import zipfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.cell.cell import Cell as BookCell
    from openpyxl.worksheet._write_only import WriteOnlyWorksheet

MAKER: Final = "Monitor Desk"
LONGEST_TEXT: Final = 32_767  # characters in a cell (Excel specifications and limits)
DATE_FORMAT: Final = "dd/mm/yyyy"
MONEY_FORMAT: Final = "#,##0.00"
_UNPRINTABLE: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")  # not in XML 1.0
_MARKED: Final = re.compile(r"'+[=+\-@\t\r0-9]")
_MADE_BY_US: Final = re.compile(rb"<dc:creator\b[^>]*>" + MAKER.encode() + rb"</dc:creator>")  # with lxml or without
_TEXT_FORMULA: Final = re.compile(r'="[^"]*"')

Cell = str | int | float | date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column of a sheet: its heading, its width in characters and how its figures are shown."""

    heading: str
    width: int = 16
    number_format: str = "General"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One sheet: a heading row and the rows below it."""

    title: str
    columns: tuple[Column, ...]
    rows: Iterable[Sequence[Cell]]


def plain(text: str) -> str:
    """Return a text without the control characters that no file of this kind may hold."""
    return _UNPRINTABLE.sub("", text)


def kept(text: str) -> str:
    """Return a text for a cell that is text by its type; one that looks marked already is marked once more.

    A reader that takes one leading apostrophe away, as spreadsheets and the desk's own intake do, gets the same text.
    """
    if text.isprintable() and text[:1] not in {"'", "="}:
        return text
    text = plain(text)
    return f"'{text}" if _MARKED.match(text) or _TEXT_FORMULA.fullmatch(text) else text


def write_workbook(path: Path, sheets: Sequence[Sheet], *, title: str, made_at: datetime) -> None:
    """Write a workbook of the sheets; `made_at` is an aware moment."""
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    book.properties.creator = MAKER
    book.properties.title = title
    book.properties.created = made_at.astimezone(UTC).replace(tzinfo=None)
    with path.open("wb") as file:  # first, so that a place that will not do is known before any row is made
        for sheet in sheets:
            _write_sheet(book, sheet)
        book.save(file)
        file.flush()
        os.fsync(file.fileno())


def rows_written(path: Path) -> int:
    """Return the number of rows below the headings in the first sheet of a workbook of ours."""
    with zipfile.ZipFile(path) as archive:
        return archive.read("xl/worksheets/sheet1.xml").count(b"<row ") - 1


def rows_by_sheet(path: Path) -> list[int]:
    """Return the number of rows below the headings in each sheet of a workbook of ours, in their order."""
    with zipfile.ZipFile(path) as archive:
        names = [name for name in archive.namelist() if name.startswith("xl/worksheets/sheet")]
        return [archive.read(f"xl/worksheets/sheet{n}.xml").count(b"<row ") - 1 for n in range(1, len(names) + 1)]


def is_ours(path: Path) -> bool:
    """Say whether a workbook was made by this program."""
    try:
        with zipfile.ZipFile(path) as archive:
            return _MADE_BY_US.search(archive.read("docProps/core.xml")) is not None
    except (OSError, zipfile.BadZipFile, KeyError):
        return False


def _write_sheet(book: "Workbook", sheet: Sheet) -> None:
    from openpyxl.utils import get_column_letter

    page: Any = book.create_sheet(sheet.title)
    page.freeze_panes = "A2"
    for number, column in enumerate(sheet.columns, start=1):
        page.column_dimensions[get_column_letter(number)].width = column.width
    page.append(_headings(page, sheet.columns))
    fill = _filler(page, sheet.columns)
    for row in sheet.rows:
        page.append(fill(row))


def _headings(page: "WriteOnlyWorksheet", columns: Iterable[Column]) -> "Iterator[BookCell]":
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Font

    for column in columns:
        cell = WriteOnlyCell(page, column.heading)
        cell.font = Font(bold=True)
        yield cell


def _filler(page: "WriteOnlyWorksheet", columns: Sequence[Column]) -> Callable[[Sequence[Cell]], list[object]]:
    """Return what puts a row's values into cells; a row is written at once, so each column needs but one cell."""
    from openpyxl.cell import WriteOnlyCell

    cells = [WriteOnlyCell(page) for _ in columns]
    for cell, column in zip(cells, columns, strict=True):
        cell.number_format = column.number_format

    def fill(row: Sequence[Cell]) -> list[object]:
        return [_filled(cell, value) for cell, value in zip(cells, row, strict=True)]

    return fill


def _filled(cell: "BookCell", value: Cell) -> object:
    if value is None or value == "":
        return None
    if isinstance(value, str) and not value.startswith("="):
        return value
    cell.value = value
    if isinstance(value, str):
        cell.data_type = "s"  # a text that begins with = is no formula
    return cell
