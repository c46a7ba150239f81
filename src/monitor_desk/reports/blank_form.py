"""A form to be filled in by hand: every question with its boxes and lines, and what has been noted already."""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Final
from uuid import UUID, uuid5

from monitor_desk.domain.forms.filling import Filled
from monitor_desk.domain.forms.model import Form, Question, Repeat, Scale, Section
from monitor_desk.domain.forms.occasion import Occasion, Part
from monitor_desk.domain.forms.views import QuestionView, SectionView
from monitor_desk.domain.recorded_filled import fill
from monitor_desk.domain.visit_file import VisitFile
from monitor_desk.reports.blank_questions import question_blocks
from monitor_desk.reports.paper.model import AnswerLines, Block, Cell, Heading, PageBreak, Paper, Paragraph, Table
from monitor_desk.reports.visit_report.words import TONES, columns, facts, joined, said
from monitor_desk.reports.workbook import MAKER

_SOMEWHERE: Final = UUID("4a1d5a58-6d55-4d0b-8d55-2a7f0f7d9a11")  # namespace for parts that are not known yet
# What is written on top by hand, by what the form is used for.
_ASKED_FIRST: Final = {
    "visit": ("Day, arrived, left", "Officers", "People met, by role"),
    "check": ("Days on which records were looked at", "Officers", "Sent or shown by, by role"),
}
_REFERENCE: Final = re.compile(r"\$\{([^}]+)\}")


@dataclass(frozen=True, slots=True, kw_only=True)
class BlankForm:
    """What is to be printed: a form, its questions all shown with what was answered, and which parts (None: all)."""

    form: Form
    filled: Filled
    reference: str = ""
    provider: str = ""
    contract: str = ""
    planned_on: date | None = None
    parts: Collection[UUID | None] | None = None


def blank_of_form(form: Form, today: date) -> BlankForm:
    """Return an empty form that belongs to no visit."""
    return BlankForm(form=form, filled=_everything(Filled(form, {}, (), Occasion(today=today))))


def blank_of_visit(file: VisitFile, today: date, parts: Collection[UUID | None] | None = None) -> BlankForm | None:
    """Return a visit's form with what has been answered; None for a visit without a form."""
    if file.form is None:
        return None
    contract = file.contract
    return BlankForm(
        form=file.form,
        filled=_everything(fill(file, file.form, today)),
        reference=f"Visit {file.id.hex[-8:]}",
        provider=file.provider,
        contract=f"{contract.reference} {contract.title}".strip() if contract else "",
        planned_on=file.visit.planned_on,
        parts=parts,
    )


def blank_form_paper(blank: BlankForm, made_on: date) -> Paper:
    """Return a form to write on; the number of the visit is on every page, so that pages can be put in order again."""
    form = blank.form
    return Paper(
        title=joined(form.title, blank.provider, by=" – "),
        subject="A form to fill in by hand",
        blocks=tuple(_blocks(blank)),
        made_on=made_on,
        author=MAKER,
        marking="To be filled in by hand, then keyed in as taken on paper",
        header=joined(blank.provider, f"{form.title}, version {form.version}", by=" · "),
        footer=joined(blank.reference or f"No {form.purpose} yet", f"{form.title}, version {form.version}", by=" · "),
    )


def _blocks(blank: BlankForm) -> Iterator[Block]:
    form = blank.form
    yield Heading(form.title, level=1)
    yield from facts(
        ("Provider", blank.provider),
        ("Contract", blank.contract),
        ("Planned for", said(blank.planned_on)),
        ("Number", blank.reference),
    )
    for words in _ASKED_FIRST[form.purpose]:
        yield AnswerLines(words, lines=1)
    yield Paragraph(
        "Write roles and codes such as Person A, never the name of a person who is supported. "
        "Tick one box unless it says otherwise. Not applicable and not assessed want their reason.",
        is_muted=True,
    )
    yield from _levels(form)
    for number, view in enumerate(_wanted(blank)):
        if number:
            yield PageBreak()
        yield from _section(view, form)


def _levels(form: Form) -> Iterator[Block]:
    """Yield what each level of each scale in use means."""
    for scale in form.scales:
        if any(level.descriptor for level in scale.levels):
            yield _scale(scale)


def _scale(scale: Scale) -> Table:
    rows = tuple((Cell(level.label, tone=TONES[level.tone]), level.descriptor) for level in scale.levels)
    return Table(columns(("Level", 1.2), ("What it looks like", 4)), rows, caption=scale.title, has_row_headers=True)


def _section(view: SectionView, form: Form) -> Iterator[Block]:
    yield Heading(joined(f"{view.number} {view.title}", view.part_label, by=" – "))
    if view.section.guidance:
        yield Paragraph(view.section.guidance, is_muted=True)
    show_if = form.section(view.section.id).show_if
    if show_if:
        yield Paragraph(f"Only where {_in_words(show_if, form, view.section)}.", is_muted=True)
    for each in view.questions:
        if each.is_shown:
            yield from question_blocks(each, form, _only_where(each, form, view.section))


def _only_where(view: QuestionView, form: Form, section: Section) -> str:
    """Return when a question is asked, from the form's own words: on paper nothing is hidden."""
    asked = next((one.show_if for one in _section_of(form, section.id) if one.id == view.question.id), "")
    return f"Only where {_in_words(asked, form, section)}." if asked else ""


def _section_of(form: Form, section_id: str) -> tuple[Question, ...]:
    return next((section.questions for section in form.sections if section.id == section_id), ())


def _in_words(expression: str, form: Form, section: Section) -> str:
    """Return an expression with questions in place of their ids and without its quotation marks."""

    def asked(found: re.Match[str]) -> str:
        home, _, name = found[1].rpartition(".")
        sections = [home] if home else [section.id, *(one.id for one in form.sections)]
        named = (one.ask for each in sections for one in _section_of(form, each) if one.id == name)
        return f"“{next(named, found[1])}”"

    return _REFERENCE.sub(asked, expression).replace("'", "").replace(" = ", " is ").replace(" != ", " is not ")


def _wanted(blank: BlankForm) -> Iterator[SectionView]:
    for view in blank.filled.sections():
        if blank.parts is None or view.part_id in blank.parts:
            yield view


def _everything(filled: Filled) -> Filled:
    """Return the form with every question that its service type and tier have, and a part for each kind of repeat."""
    form = filled.form
    open_sections = tuple(
        replace(section, show_if="", questions=tuple(replace(one, show_if="") for one in section.questions))
        for section in form.sections
    )
    known = {part.repeat for part in filled.parts}
    repeats = {section.repeat for section in form.sections} - known - {Repeat.ONCE}
    more = [Part(id=uuid5(_SOMEWHERE, one), label=f"which {one}?", repeat=one) for one in sorted(repeats)]
    return Filled(replace(form, sections=open_sections), filled.answers, (*filled.parts, *more), filled.occasion)
