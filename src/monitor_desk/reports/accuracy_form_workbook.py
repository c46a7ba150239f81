"""The factual accuracy response form as a workbook: input cells that are not locked, a list of grounds, hidden ids."""

from collections.abc import Iterable
from datetime import UTC, datetime
from io import BytesIO
from math import ceil
from typing import TYPE_CHECKING, Any, Final

from monitor_desk.domain.accuracy_forms import HEADINGS, AccuracyForm
from monitor_desk.domain.papers import ACCURACY_GROUNDS
from monitor_desk.reports import workbook
from monitor_desk.reports.accuracy_form import COMPLETED_BY, COMPLETED_ON, DECLARATION, TITLE, about, guidance, shown

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

RESPONSE: Final = "Response"
DECLARED: Final = "Declaration"
IDS: Final = "Ids"
_WIDTHS: Final = (16, 52, 26, 44, 36, 30)
_FIRST_INPUT: Final = 3
_LINE: Final = 15.0  # points
_LETTERS: Final = 0.95  # of a column's width, which is counted in figures


def accuracy_form_workbook(form: AccuracyForm, made_at: datetime) -> bytes:
    """Return the form as .xlsx; `made_at` is an aware moment."""
    from openpyxl import Workbook

    book = Workbook()
    book.properties.creator = book.properties.lastModifiedBy = workbook.MAKER
    book.properties.title = TITLE
    book.properties.created = book.properties.modified = made_at.astimezone(UTC).replace(tzinfo=None)
    first = book.active
    if first is not None:
        book.remove(first)
    _guidance(book, form)
    _response(book, form)
    _declaration(book)
    _ids(book, form)
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def _guidance(book: "Workbook", form: AccuracyForm) -> None:
    from openpyxl.styles import Alignment

    sheet = book.create_sheet("Guidance")
    sheet.column_dimensions["A"].width, sheet.column_dimensions["B"].width = 28, 90
    _write(sheet, [(TITLE, ""), *about(form), ("", ""), *(("", words) for words in guidance(form))])
    _bold(sheet["A"])
    for cell in sheet["B"]:
        cell.alignment = Alignment(vertical="top", wrap_text=True)
        _heighten(sheet, cell, 90)
    _fit(sheet)
    _protect(sheet)


def _response(book: "Workbook", form: AccuracyForm) -> None:
    from openpyxl.styles import Alignment, Border, PatternFill, Protection, Side
    from openpyxl.utils import get_column_letter

    sheet = book.create_sheet(RESPONSE)
    rows = [(line.mark, f"{line.about}\n{shown(line)}".strip()) for line in form.lines]
    _write(sheet, [HEADINGS, *rows])
    _bold(sheet[1])
    sheet.freeze_panes = "B2"
    for number, width in enumerate(_WIDTHS, 1):
        sheet.column_dimensions[get_column_letter(number)].width = width
    top, wide = Alignment(vertical="top", wrap_text=True), len(HEADINGS)
    line = Border(bottom=Side("thin", color="D3DAE2"))
    unlocked, asked = Protection(locked=False), PatternFill("solid", start_color="FFF9E5")
    for row in sheet.iter_rows(min_row=2, max_row=len(rows) + 1, max_col=wide):
        for cell in row:
            cell.alignment, cell.border = top, line
            if cell.column == _FIRST_INPUT - 1:
                _heighten(sheet, cell, _WIDTHS[1])
            if cell.column >= _FIRST_INPUT:
                cell.protection, cell.fill = unlocked, asked
    _list_of_grounds(sheet, len(rows) + 1)
    sheet.print_title_rows = "1:1"
    sheet.page_setup.orientation = "landscape"
    _fit(sheet)
    _protect(sheet)


def _list_of_grounds(sheet: "Worksheet", last: int) -> None:
    from openpyxl.worksheet.datavalidation import DataValidation

    grounds = DataValidation(type="list", formula1=f'"{",".join(ACCURACY_GROUNDS)}"', allow_blank=True)
    grounds.errorTitle, grounds.error = "Ground", "Choose one of the list."
    grounds.promptTitle, grounds.prompt = "Ground", "On what ground do you ask for a correction?"
    sheet.add_data_validation(grounds)
    grounds.add(f"C2:C{last}")


def _declaration(book: "Workbook") -> None:
    from openpyxl.styles import PatternFill, Protection

    sheet = book.create_sheet(DECLARED)
    sheet.column_dimensions["A"].width, sheet.column_dimensions["B"].width = 26, 50
    _write(sheet, [(DECLARATION, ""), (COMPLETED_BY, ""), (COMPLETED_ON, "")])
    for place in ("B2", "B3"):
        sheet[place].protection = Protection(locked=False)
        sheet[place].fill = PatternFill("solid", start_color="FFF9E5")
    _fit(sheet)
    _protect(sheet)


def _ids(book: "Workbook", form: AccuracyForm) -> None:
    sheet = book.create_sheet(IDS)
    _write(sheet, [*form.keys().items(), *((line.mark, line.id) for line in form.lines)])
    sheet.sheet_state = "veryHidden"
    _protect(sheet)


def _write(sheet: "Worksheet", rows: Iterable[tuple[str, ...]]) -> None:
    """Write text as text: what begins with = is no formula."""
    for number, row in enumerate(rows, 1):
        for column, words in enumerate(row, 1):
            if words:
                cell: Any = sheet.cell(number, column, workbook.kept(words))
                cell.data_type = "s"


def _bold(cells: Iterable[Any]) -> None:
    from openpyxl.styles import Font

    for cell in cells:
        cell.font = Font(name="Calibri", size=11, bold=True)


def _heighten(sheet: "Worksheet", cell: Any, width: float) -> None:  # noqa: ANN401  # a cell of openpyxl
    """Make a row as high as its words need: a locked sheet does not do that by itself."""
    lines = sum(max(1, ceil(len(line) / (width * _LETTERS))) for line in str(cell.value or "").split("\n"))
    sheet.row_dimensions[cell.row].height = max(lines, 1) * _LINE


def _fit(sheet: "Worksheet") -> None:
    """Have the sheet printed as wide as a page and as long as it takes."""
    from openpyxl.worksheet.properties import PageSetupProperties

    sheet.page_setup.paperSize, sheet.page_setup.fitToHeight = "9", 0  # A4
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)


def _protect(sheet: "Worksheet") -> None:
    """Lock what is not for typing; columns and rows can still be made wider and higher. There is no password."""
    sheet.protection.sheet = True
    sheet.protection.formatColumns = sheet.protection.formatRows = False
