"""The cell of each fault of a form, as the checks of the engine tell it by section, question and field."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from monitor_desk.domain.forms import workbook_layout as layout
from monitor_desk.domain.forms.checking import FormFault, faults_of
from monitor_desk.domain.forms.model import Form
from monitor_desk.intake.form_workbook.cells import Book, Remarks, Row
from monitor_desk.intake.form_workbook.survey import Placed

_SHOWN: Final = ("show_if", "required_if")
_LISTED: Final = ("columns", "choices")
_OF_FORM: Final = {"title": "form_title", "id": "form_id"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where everything of a form stands in its workbook."""

    book: Book
    places: dict[tuple[int, int], Placed]
    bands: Sequence[Row]
    limiters: Sequence[Row]


class FaultCells:
    """Tells the faults of a form by their cells, one for each cell that has none yet."""

    def __init__(self, source: Source, remarks: Remarks) -> None:
        self._source = source
        self._remarks = remarks

    def tell(self, form: Form, tiers: Collection[str]) -> None:
        """Note every fault of the form."""
        for fault in faults_of(form, tiers=tiers):
            if not self._is_spoilt(fault):
                cell, heading = self.cell(fault, form)
                if cell not in self._remarks.spoilt:
                    self._remarks.faults.append(f"{cell}: {f'“{heading}” ' if heading else ''}{fault.sentence}.")

    def notice(self, fault: FormFault, form: Form, sentence: str) -> None:
        """Remark on the cell of a fault."""
        self._remarks.notice(self.cell(fault, form)[0], sentence)

    def cell(self, fault: FormFault, form: Form) -> tuple[str, str]:
        """Return the cell of a fault and the heading over it."""
        placed = self._source.places.get((fault.section, fault.question)) if fault.section else None
        if placed is None:
            return self._of_form(fault, form)
        if fault.field in _LISTED and placed.items:
            return placed.items[0].row.where("list_name"), fault.field
        heading = layout.heading_of(fault.field)
        if fault.field == "required_if" and not placed.row.has("required_if"):
            heading = "required"
        return placed.row.where(heading), heading if fault.field else ""

    def _is_spoilt(self, fault: FormFault) -> bool:
        placed = self._source.places.get((fault.section, fault.question))
        return placed is not None and placed.is_spoilt

    def _of_form(self, fault: FormFault, form: Form) -> tuple[str, str]:
        if fault.field == "band":
            alone = [replace(form, bands=(band,)) for band in form.bands]
            return self._one_of(self._source.bands, alone, fault, layout.BANDS), ""
        if fault.field == "limiter":
            alone = [replace(form, limiters=(limiter,)) for limiter in form.limiters]
            return self._one_of(self._source.limiters, alone, fault, layout.LIMITERS), ""
        if not fault.field or layout.SETTINGS not in self._source.book.sheets:
            return f"{layout.SURVEY}!A1", fault.field
        heading = _OF_FORM.get(fault.field, fault.field)
        row = next(iter(self._source.book.rows(layout.SETTINGS)), None)
        return (row.where(heading) if row else f"{layout.SETTINGS}!A2"), heading

    def _one_of(self, rows: Sequence[Row], alone: Sequence[Form], fault: FormFault, sheet: str) -> str:
        """Return the cell of the row that has the fault also by itself, else the first of the sheet."""
        for row, form in zip(rows, alone, strict=True):
            if fault in faults_of(form):
                return row.where("level" if sheet == layout.BANDS else "when")
        return f"{sheet}!A{rows[0].number if rows else 1}"


def without_expression(form: Form, cells: FaultCells) -> Form:
    """Return another program's form without the conditions that cannot be read here, each remarked on by its cell."""
    for fault in faults_of(form):
        if fault.field in _SHOWN and fault.section:
            what = "always shown" if fault.field == "show_if" else "never required"
            cells.notice(fault, form, f"the condition {fault.sentence}, so it is {what}")
            form = _cleared(form, fault)
    return form


def _cleared(form: Form, fault: FormFault) -> Form:
    blank: dict[str, Any] = {fault.field: ""}
    sections = list(form.sections)
    section = sections[fault.section - 1]
    if fault.question:
        questions = list(section.questions)
        questions[fault.question - 1] = replace(questions[fault.question - 1], **blank)
        sections[fault.section - 1] = replace(section, questions=tuple(questions))
    else:
        sections[fault.section - 1] = replace(section, **blank)
    return replace(form, sections=tuple(sections))
