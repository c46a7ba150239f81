"""A form as an Excel workbook to edit and read back: XLSForm's sheets and headings, our own beside them."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from zipfile import ZipFile

from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.forms import workbook_layout as layout
from monitor_desk.domain.forms.checking import PURPOSES
from monitor_desk.domain.forms.model import NO, YES, ColumnType, Form, Repeat, Scoring, Tone
from monitor_desk.reports.form_workbook_rows import (
    Lists,
    Row,
    band_rows,
    guidance_rows,
    limiter_rows,
    prepare_rows,
    scale_rows,
    settings_rows,
    survey_rows,
)
from monitor_desk.reports.whole_files import write_whole
from monitor_desk.reports.workbook import LONGEST_TEXT, MAKER, plain

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

_LOOKS_ESCAPED: Final = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_WIDE: Final = frozenset({"label", "hint", "descriptor", "words", "when", "summary", "prepare"})
_MIDDLE: Final = frozenset({"type", "name", "theme", "frameworks", "relevant", "required_if", "scale", "form_title"})
_LAST_ROW: Final = 5_000  # validation reaches well below what is written, for rows that are added
_FLAGS: Final = ("required", "critical", "send_beforehand", "retired")


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportedForm:
    """What was written, counted again in the file."""

    path: Path
    sections: int
    questions: int


def write_form(form: Form, out: Path, made_at: datetime) -> ExportedForm:
    """Write a form's workbook to `out`, whole or not at all; `made_at` is an aware moment.

    A text that begins with = stays a text. Only a file that this program made, and nobody has edited since, is
    written over. Raise `DeskError` where the file cannot be written or a text is longer than a cell holds.
    """
    if out.suffix.casefold() != ".xlsx":
        message = f"A form is written as .xlsx, not as “{out.name}”; nothing was written. Name such a file."
        raise DeskError(message)
    content = BytesIO()
    _book(form, made_at).save(content)
    questions = sum(len(section.questions) for section in form.sections)
    _check(content, 2 * len(form.sections) + questions, out)
    write_whole(out, content.getvalue())
    return ExportedForm(path=out, sections=len(form.sections), questions=questions)


def _check(content: BytesIO, wanted: int, out: Path) -> None:
    """Count the rows of the survey again in what is about to be written."""
    with ZipFile(content) as archive:
        found = archive.read("xl/worksheets/sheet1.xml").count(b"<row ") - 1
    if found != wanted:
        message = (
            f"Of {wanted} rows of the form {found} were found again, so {out.name} was not written and what was there "
            "before stands; try again, or tell whoever looks after the program."
        )
        raise DeskError(message)


def _book(form: Form, made_at: datetime) -> "Workbook":
    from openpyxl import Workbook

    book = Workbook()
    book.remove(book.worksheets[0])
    book.properties.creator = MAKER
    book.properties.title = f"Form: {plain(form.title)}"
    book.properties.created = made_at.astimezone(UTC).replace(tzinfo=None)
    lists = Lists()
    survey = list(survey_rows(form, lists))
    sheets: Sequence[tuple[str, Sequence[str], Iterable[Row]]] = (
        (layout.SURVEY, layout.SURVEY_HEADINGS, survey),
        (layout.CHOICES, layout.CHOICES_HEADINGS, lists.rows()),
        (layout.SETTINGS, layout.SETTINGS_HEADINGS, settings_rows(form)),
        (layout.SCALES, layout.SCALES_HEADINGS, scale_rows(form)),
        (layout.BANDS, layout.BANDS_HEADINGS, band_rows(form)),
        (layout.LIMITERS, layout.LIMITERS_HEADINGS, limiter_rows(form)),
        (layout.PREPARE, layout.PREPARE_HEADINGS, prepare_rows(form)),
    )
    for title, headings, rows in sheets:
        _sheet(book, title, headings, rows)
    types = _guidance(book, form, lists)
    _validate(book, form, types)
    return book


def _sheet(book: "Workbook", title: str, headings: Sequence[str], rows: Iterable[Row]) -> None:
    from openpyxl.styles import Font

    page = book.create_sheet(title)
    page.freeze_panes = "D2" if title == layout.SURVEY else "A2"
    _set_widths(page, headings)
    for column, heading in enumerate(headings, 1):
        page.cell(1, column, heading).font = Font(bold=True)
    for number, row in enumerate(rows, 2):
        is_group = title == layout.SURVEY and str(row["type"]).startswith("begin")
        _fill(page, number, [row.get(heading, "") for heading in headings], is_bold=is_group)


def _set_widths(page: "Worksheet", headings: Sequence[str]) -> None:
    from openpyxl.utils import get_column_letter

    for column, heading in enumerate(headings, 1):
        width = 60 if heading in _WIDE else 26 if heading in _MIDDLE else 16
        page.column_dimensions[get_column_letter(column)].width = width


def _fill(page: "Worksheet", number: int, values: Sequence[str | int], *, is_bold: bool) -> None:
    """Put a row's values into their cells; what begins with = is marked as text, so that it stays one when edited."""
    from openpyxl.styles import Alignment, Font

    font, wrapped = Font(bold=is_bold), Alignment(wrap_text=True, vertical="top")
    for column, value in enumerate(values, 1):
        if value == "":
            continue
        cell: Any = page.cell(number, column)
        cell.value = _kept(value, page.title, cell.coordinate)
        if isinstance(value, str):
            cell.data_type = "s"
            cell.quotePrefix = value.startswith(("=", "+", "-", "@"))
        cell.font, cell.alignment = font, wrapped


def _kept(value: str | int, sheet: str, where: str) -> str | int:
    """Return a value for a cell; a text of the shape _x0041_ is escaped, or readers take it for a character."""
    if isinstance(value, int):
        return value
    text = _LOOKS_ESCAPED.sub("_x005F_", plain(value))
    if len(text) > LONGEST_TEXT:
        message = (
            f"The text for {sheet}!{where} is longer than the {LONGEST_TEXT:,} characters that a cell holds, so no "
            "workbook was written; shorten it in the form first."
        )
        raise DeskError(message)
    return text


def _guidance(book: "Workbook", form: Form, lists: Lists) -> str:
    """Write the guidance sheet; return the cells that list the types."""
    from openpyxl.styles import Font

    page = book.create_sheet(layout.GUIDANCE)
    page.column_dimensions["A"].width, page.column_dimensions["B"].width = 40, 100
    rows = list(guidance_rows(form, lists))
    first = rows.index(("Type", "What is answered")) + 2
    for number, row in enumerate(rows, 1):
        _fill(page, number, row, is_bold=number == first - 1)
    for number in range(1, first):
        page.cell(number, 1).font = Font(bold=True)
    return f"{layout.GUIDANCE}!$A${first}:$A${len(rows)}"


def _validate(book: "Workbook", form: Form, types: str) -> None:
    """Offer what can be chosen; a type may name a new list, so that another text is only remarked on."""
    survey, choices, settings = book[layout.SURVEY], book[layout.CHOICES], book[layout.SETTINGS]
    _offer(survey, layout.SURVEY_HEADINGS, {"type": f"={types}"}, is_strict=False)
    scales = [scale.id for scale in form.scales]
    flags = dict.fromkeys(_FLAGS, _words(["yes"]))
    good = {"good": _words([YES, NO]), "repeat": _words([each for each in Repeat if each])}
    _offer(survey, layout.SURVEY_HEADINGS, {**flags, **good}, is_strict=True)
    _offer(survey, layout.SURVEY_HEADINGS, {"scale": _words(scales)}, is_strict=False)
    _offer(choices, layout.CHOICES_HEADINGS, {"holds": _words(list(ColumnType))}, is_strict=True)
    _offer(book[layout.SCALES], layout.SCALES_HEADINGS, {"tone": _words(list(Tone))}, is_strict=True)
    of_form = {"scoring": _words(list(Scoring)), "purpose": _words(PURPOSES)}
    _offer(settings, layout.SETTINGS_HEADINGS, of_form, is_strict=True)


def _words(words: Sequence[str]) -> str:
    """Return a list to choose from; empty where Excel could not hold it (255 characters, no commas)."""
    listed = ",".join(words)
    return f'"{listed}"' if listed and len(listed) <= 255 and not any("," in word for word in words) else ""


def _offer(page: "Worksheet", headings: Sequence[str], offers: Mapping[str, str], *, is_strict: bool) -> None:
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet.datavalidation import DataValidation

    for heading, choice in offers.items():
        if not choice:
            continue
        rule = DataValidation(type="list", formula1=choice.removeprefix("="), allow_blank=True)
        rule.showErrorMessage = is_strict
        rule.error, rule.errorTitle = "Choose one of the list", "Not known here"
        letter = get_column_letter(headings.index(heading) + 1)
        rule.add(f"{letter}2:{letter}{_LAST_ROW}")
        page.add_data_validation(rule)
