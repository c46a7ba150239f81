"""Reading .xlsx: checked as an archive first, then read by calamine, the sheet with a known heading row chosen."""

import io
import zipfile
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from monitor_desk.domain.errors import DeskError
from monitor_desk.intake.limits import Cancelled, Progress, check_archive, damaged, go_on, refused_kind
from monitor_desk.intake.sheet_parts import CheckedParts, checked_parts
from monitor_desk.intake.tables import Cell, RowKeeper, SourceTable

if TYPE_CHECKING:
    from python_calamine import CalamineSheet, CalamineWorkbook

_OFFICE: Final = b"\xd0\xcf\x11\xe0"
_BROKEN: Final = (
    zipfile.BadZipFile,
    zlib.error,
    OSError,
    EOFError,
    ValueError,  # UnicodeDecodeError is one
    KeyError,
    RuntimeError,  # a member locked with a password
    NotImplementedError,
)
_EVERY: Final = 2_000
_SAMPLE_ROWS: Final = 40


@dataclass(frozen=True, slots=True)
class _Watch:
    """Whom to tell how far the reading is, and whom to ask whether to go on."""

    progress: Progress | None
    cancelled: Cancelled | None

    def tell(self, done: int, total: int) -> None:
        go_on(self.cancelled)
        if self.progress is not None:
            self.progress(done, total)


def read_workbook(
    name: str, content: bytes, progress: Progress | None, cancelled: Cancelled | None, sheet: str = ""
) -> SourceTable:
    """Return one sheet's table; raise `DeskError` for what is damaged, locked, strict, empty or no .xlsx at all."""
    parts = _checked(name, content, cancelled)
    watch = _Watch(progress, cancelled)
    with _opened(name, parts.content or content) as book:
        table = _chosen(name, book, watch, sheet)
    return SourceTable(file_name=name, sheet=table.sheet, rows=table.rows, notes=(*table.notes, *parts.notes))


def read_sheets(name: str, content: bytes, cancelled: Cancelled | None = None) -> tuple[SourceTable, ...]:
    """Return the table of every sheet, checked as `read_workbook` checks; those that hold nothing have no rows."""
    parts = _checked(name, content, cancelled)
    watch = _Watch(None, cancelled)
    with _opened(name, parts.content or content) as book:
        return tuple(_table(name, _sheet(name, book, sheet), watch) for sheet in _in_order(book, ""))


def _checked(name: str, content: bytes, cancelled: Cancelled | None) -> CheckedParts:
    """Look into a workbook before it is opened; raise `DeskError` for what is no workbook or could do harm."""
    _check_is_workbook(name, content)
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            check_archive(name, archive)
            _check_kind(name, archive)
            return checked_parts(name, archive, cancelled)
    except _BROKEN as error:
        raise damaged(name) from error


def _check_is_workbook(name: str, content: bytes) -> None:
    if content.startswith(_OFFICE):
        if "EncryptedPackage".encode("utf-16-le") in content:
            raise DeskError(
                f"{name} is locked with a password, so it was not read and nothing was stored; open it in Excel, "
                "choose File, Info, Protect workbook, take the password off, save it and import it again."
            )
        raise refused_kind(name, ".xls")
    if not zipfile.is_zipfile(io.BytesIO(content)):
        if content.startswith(b"PK"):
            raise damaged(name)
        raise DeskError(
            f"{name} is called .xlsx but is no workbook, so nothing was stored; open it in the program it was "
            "made with and save it as .xlsx, or give it its right ending."
        )


def _check_kind(name: str, archive: zipfile.ZipFile) -> None:
    """Refuse by name what is a zip archive but no .xlsx."""
    members = set(archive.namelist())
    if "mimetype" in members and b"opendocument" in archive.read("mimetype"):
        raise refused_kind(name, ".ods")
    if "word/document.xml" in members:
        raise refused_kind(name, ".docx")
    if "xl/workbook.bin" in members:
        raise refused_kind(name, ".xlsb")
    if "xl/vbaProject.bin" in members:
        raise refused_kind(name, ".xlsm")
    if "xl/workbook.xml" not in members:
        raise damaged(name) if "[Content_Types].xml" in members else refused_kind(name, ".zip")
    if b"purl.oclc.org/ooxml" in archive.read("xl/workbook.xml"):
        raise DeskError(
            f"{name} is a “Strict Open XML” workbook, which opens as if it were empty, so nothing was stored; in Excel "
            "choose Save as, “Excel workbook (.xlsx)” (not “Strict Open XML”), and import that file."
        )


def _opened(name: str, content: bytes) -> "CalamineWorkbook":
    from python_calamine import CalamineError, CalamineWorkbook

    try:
        return CalamineWorkbook.from_filelike(io.BytesIO(content))
    except (CalamineError, OSError, ValueError) as error:
        raise damaged(name) from error


def _chosen(name: str, book: "CalamineWorkbook", watch: _Watch, wanted: str) -> SourceTable:
    """Return the sheet that was asked for, else the first whose heading row is known, else the first filled one."""
    from monitor_desk.intake.headers import has_known_header

    first: SourceTable | None = None
    for sheet in _in_order(book, wanted):
        table = _table(name, _sheet(name, book, sheet), watch)
        if table.rows and (wanted or has_known_header(table.rows[:_SAMPLE_ROWS])):
            return _naming_others(table, book)
        if first is None or not first.rows:
            first = table
    if first is None:
        raise damaged(name)
    return _naming_others(first, book)


def _in_order(book: "CalamineWorkbook", wanted: str) -> list[str]:
    from python_calamine import SheetTypeEnum, SheetVisibleEnum

    sheets = [sheet for sheet in book.sheets_metadata if sheet.typ == SheetTypeEnum.WorkSheet]
    if wanted:
        return [sheet.name for sheet in sheets if sheet.name == wanted]
    return [sheet.name for sheet in sorted(sheets, key=lambda item: item.visible != SheetVisibleEnum.Visible)]


def _sheet(name: str, book: "CalamineWorkbook", sheet: str) -> "CalamineSheet":
    from python_calamine import CalamineError

    try:
        return book.get_sheet_by_name(sheet)
    except (CalamineError, OSError, ValueError) as error:
        raise damaged(name) from error


def _table(name: str, sheet: "CalamineSheet", watch: _Watch) -> SourceTable:
    """Return a sheet's filled rows; calamine leaves out the blank columns on the left but not the rows above."""
    keeper = RowKeeper(name)
    start = sheet.start
    if start is not None and sheet.end is not None:
        left: tuple[Cell, ...] = (None,) * start[1]
        for number, cells in enumerate(sheet.iter_rows(), start=1):
            if not keeper.keep(number, (*left, *cells) if left else cells):
                break
            if number % _EVERY == 0:
                watch.tell(number, sheet.end[0] + 1)
    return SourceTable(file_name=name, sheet=sheet.name, rows=tuple(keeper.rows), notes=keeper.notes())


def _naming_others(table: SourceTable, book: "CalamineWorkbook") -> SourceTable:
    others: Sequence[str] = [sheet for sheet in book.sheet_names if sheet != table.sheet]
    if not others:
        return table
    named = ", ".join(f"“{sheet}”" for sheet in others)
    note = f"Sheet “{table.sheet}” was read; not read: {named}."
    return SourceTable(file_name=table.file_name, sheet=table.sheet, rows=table.rows, notes=(note, *table.notes))
