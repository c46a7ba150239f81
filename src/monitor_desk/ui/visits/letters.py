"""The visit letter and the form for factual accuracy, as papers that leave."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from monitor_desk import shipped
from monitor_desk.domain.accuracy_forms import form_for
from monitor_desk.domain.letters import DRAFT_LETTER, VISIT_LETTER
from monitor_desk.domain.visit_letters import draft_letter_words, visit_letter_words
from monitor_desk.domain.visit_report.leaving import LeavingLine
from monitor_desk.intake.letters import read_letters
from monitor_desk.ui.papers.orders import PDF, PaperOrder, Told
from monitor_desk.ui.papers.writers import writer_of

if TYPE_CHECKING:
    from uuid import UUID

    from monitor_desk.domain.visit_file import VisitFile
    from monitor_desk.domain.visit_report import VisitReport
    from monitor_desk.services.desk import Desk

_LISTS: Final = {
    "prepare": "what to have ready",
    "asked_beforehand": "what the form asks beforehand",
    "documents": "documents asked for",
    "locations": "locations visited",
    "grounds": "grounds of factual accuracy",
}


class LetterOrder(PaperOrder):
    """A letter of a visit in the team's wording: the one before it, or with a report the one that goes with a draft."""

    def __init__(self, desk: Desk, file: VisitFile, report: VisitReport | None = None) -> None:
        self._desk = desk
        self._today = desk.clock.today()
        self._id = DRAFT_LETTER if report is not None else VISIT_LETTER
        self.title = "Letter with the draft" if report is not None else "Visit letter"
        self.provider = file.provider
        writer = writer_of(desk, file.visit.officer_id)
        if report is not None:
            self._words = draft_letter_words(file, report, writer, self._today)
        else:
            self._words = visit_letter_words(file, writer, self._today)

    def leaving(self, reader: str) -> tuple[LeavingLine, ...]:  # noqa: ARG002  # it is for the provider alone
        """Return what the letter tells the provider."""
        words = self._words
        contact = len(words.facts.get("contact", ()))
        told = [
            ("facts of the visit", len(words.facts.get("visit", ())), False),
            ("the officer’s name and how to reach them", contact, True),
            *((_LISTS.get(name, name), len(found), False) for name, found in words.lists.items()),
        ]
        return tuple(LeavingLine(what=what, leaves=n, left_out=0, is_personal=p) for what, n, p in told if n)

    def make(self, reader: str, kind: str, told: Told) -> bytes:  # noqa: ARG002  # it is for the provider alone
        """Make the letter."""
        from monitor_desk.reports.letter import letter_paper
        from monitor_desk.reports.paper.pdf import as_pdf
        from monitor_desk.reports.paper.word import as_docx

        told(0, 1, "Making the letter")
        template = read_letters(shipped.forms())[self._id]
        paper = letter_paper(template, self._words, self._today)
        return as_pdf(paper) if kind == PDF else as_docx(paper)


class ResponseFormOrder(PaperOrder):
    """The form on which the provider says what of the draft is not accurate; it holds the lines' ids."""

    title = "Factual accuracy response form"
    kinds: ClassVar = (".docx", ".xlsx")

    def __init__(self, desk: Desk, paper_id: UUID, report: VisitReport) -> None:
        self._desk = desk
        self._form = form_for(report, paper_id)
        self.provider = report.provider

    def leaving(self, reader: str) -> tuple[LeavingLine, ...]:  # noqa: ARG002  # it is for the provider alone
        """Return what of the report the form repeats."""
        lines = len(self._form.lines)
        return (
            LeavingLine(
                what="lines of the report that the provider may say something about",
                leaves=lines,
                left_out=0,
                caution="Its lines repeat the words of the report, which may name roles and “Person A”.",
            ),
        )

    def make(self, reader: str, kind: str, told: Told) -> bytes:  # noqa: ARG002  # it is for the provider alone
        """Make the form."""
        told(0, 1, "Making the form")
        if kind == ".xlsx":
            from monitor_desk.reports.accuracy_form_workbook import accuracy_form_workbook

            return accuracy_form_workbook(self._form, self._desk.clock.now())
        from monitor_desk.reports.accuracy_form_word import accuracy_form_word

        return accuracy_form_word(self._form)
