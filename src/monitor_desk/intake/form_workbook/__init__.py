"""A form read back from its workbook, or from an XLSForm of another program, every fault named by its cell at once.

Nothing is stored here: what comes out is a form and what was remarked on, or an error that holds every fault.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.forms import workbook_layout as layout
from monitor_desk.domain.forms.ids import is_id
from monitor_desk.domain.forms.model import Form, Scale
from monitor_desk.intake.form_workbook.cells import Book, Remarks, Sheet
from monitor_desk.intake.form_workbook.faults import FaultCells, Source, without_expression
from monitor_desk.intake.form_workbook.lists import (
    read_bands,
    read_limiters,
    read_lists,
    read_prepare,
    read_scales,
    with_known,
)
from monitor_desk.intake.form_workbook.names import Names, as_it_is
from monitor_desk.intake.form_workbook.questions import RowReader
from monitor_desk.intake.form_workbook.settings import read_settings
from monitor_desk.intake.form_workbook.survey import SurveyReader
from monitor_desk.intake.form_workbook.types import ALIASES, NOT_SUPPORTED
from monitor_desk.intake.headers import has_known_header
from monitor_desk.intake.limits import Cancelled, checked_kind
from monitor_desk.intake.tables import SourceTable
from monitor_desk.intake.workbooks import read_sheets

_MOST_ROWS: Final = 20_000  # of a survey: the largest forms have some hundreds of questions
_READ: Final = {
    layout.SURVEY: (*layout.SURVEY_HEADINGS, *NOT_SUPPORTED, "appearance"),
    layout.CHOICES: layout.CHOICES_HEADINGS,
    layout.SETTINGS: layout.SETTINGS_HEADINGS,
    layout.SCALES: layout.SCALES_HEADINGS,
    layout.BANDS: layout.BANDS_HEADINGS,
    layout.LIMITERS: layout.LIMITERS_HEADINGS,
    layout.PREPARE: layout.PREPARE_HEADINGS,
}


class FormWorkbookError(DeskError):
    """A workbook whose form cannot be used; `faults` names each by its cell, `notices` what was remarked on besides."""

    def __init__(self, name: str, faults: Iterable[str], notices: Iterable[str] = ()) -> None:
        self.faults = tuple(faults)
        self.notices = tuple(notices)
        many = f"{len(self.faults)} faults" if len(self.faults) != 1 else "1 fault"
        super().__init__(
            f"{name} has {many}, so nothing of it was taken over and the form stands as it was; "
            f"correct the cells and read it again. {' '.join(self.faults)}"
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class FormWorkbook:
    """A form out of a workbook; `notices` name by cell what was read otherwise than it stands there, or not at all."""

    form: Form
    notices: tuple[str, ...]
    is_ours: bool


def read_form_workbook(
    path: Path, *, scales: Iterable[Scale] = (), tiers: Collection[str] = (), cancelled: Cancelled | None = None
) -> FormWorkbook:
    """Return the form in a workbook; raise `FormWorkbookError` with every fault, `DeskError` for a file that is none.

    `scales` are the team's: a form may name one of them, and another program's form gets the first. `tiers` are the
    ids of tiers that a form may name.
    """
    remarks = Remarks()
    book = _book(path, remarks, cancelled)
    settings = book.sheets.get(layout.SETTINGS)
    is_ours = settings is not None and "scoring" in settings.columns
    names = None if is_ours else _names(book)
    lists = read_lists(book, names.id if names is not None else as_it_is)
    survey = SurveyReader(RowReader(lists, names))
    sections = survey.read(book)
    lists.remark_unused()
    bands, limiters = list(read_bands(book)), list(read_limiters(book))
    head = read_settings(book, path.stem, is_ours=is_ours)
    form = replace(
        head,
        bands=tuple(band for _, band in bands),
        limiters=tuple(limiter for _, limiter in limiters),
        prepare=read_prepare(book),
        sections=sections,
    )
    form = _with_scales(form, read_scales(book), tuple(scales), is_ours=is_ours)
    source = Source(book=book, places=survey.places, bands=[row for row, _ in bands], limiters=[r for r, _ in limiters])
    cells = FaultCells(source, remarks)
    form = form if is_ours else without_expression(form, cells)
    cells.tell(form, tiers)
    if remarks.faults:
        raise FormWorkbookError(path.name, remarks.faults, remarks.notices)
    return FormWorkbook(form=form, notices=tuple(remarks.notices), is_ours=is_ours)


def older_than(read: Form, current: Form) -> str:
    """Return one sentence where a workbook is of an older version than the one being edited, else nothing."""
    if read.version >= current.version:
        return ""
    return (
        f"The workbook was written from version {read.version}; the form is being edited as version "
        f"{current.version}, so what changed since then is not in the workbook."
    )


def _book(path: Path, remarks: Remarks, cancelled: Cancelled | None) -> Book:
    path = Path(path)
    if checked_kind(path) != ".xlsx":
        message = (
            f"{path.name} is a .csv and a form is a workbook of several sheets, so nothing was read; choose an .xlsx."
        )
        raise DeskError(message)
    try:
        content = path.read_bytes()
    except OSError as problem:
        message = (
            f"{path.name} could not be opened ({problem.strerror or 'no reason given'}), so nothing was read; "
            "close it in other programs and try again."
        )
        raise DeskError(message) from problem
    tables = read_sheets(path.name, content, cancelled)
    by_name = {table.sheet.strip().casefold(): table for table in tables}
    _refuse_others(path.name, tables, by_name.get(layout.SURVEY))
    sheets = {}
    for title, known in _READ.items():
        if title in by_name:
            sheets[title] = Sheet(by_name[title], remarks, ALIASES if title != layout.SCALES else {})
            sheets[title].pass_over(known)
    return Book(sheets)


def _refuse_others(name: str, tables: Iterable[SourceTable], survey: SourceTable | None) -> None:
    """Raise `DeskError` in one sentence for a workbook that is no form."""
    if survey is None:
        if any(has_known_header(table.rows[:5]) for table in tables):
            what = "looks like a register or directory, which is read under Import"
        else:
            what = f"has the sheets {', '.join(f'“{table.sheet}”' for table in tables)}"
        message = (
            f"{name} has no sheet “survey”, so it is no form and nothing was read: it {what}. Choose another file."
        )
        raise DeskError(message)
    if len(survey.rows) < 2:
        message = f"The sheet “survey” of {name} has no rows below its headings, so there is no form in it to read."
        raise DeskError(message)
    if len(survey.rows) > _MOST_ROWS:
        message = (
            f"The sheet “survey” of {name} has more than {_MOST_ROWS:,} rows, which no form has; nothing was read."
        )
        raise DeskError(message)


def _names(book: Book) -> Names:
    """Return what gives another program's names their ids; names that are ids already keep theirs."""
    return Names(taken=frozenset(name for row in book.rows(layout.SURVEY) if is_id(name := row.text("name"))))


def _with_scales(form: Form, own: tuple[Scale, ...], known: tuple[Scale, ...], *, is_ours: bool) -> Form:
    scale = form.scale
    if not is_ours and not scale and (own or known):
        scale = (own or known)[0].id
    asked = (scale, *(question.scale for section in form.sections for question in section.questions))
    return replace(form, scale=scale, scales=with_known(own, known, asked))
