"""The visit letter and the form for factual accuracy, as papers that leave."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from monitor_desk.domain.accuracy_forms import form_for
from monitor_desk.domain.visit_report_leaving import LeavingLine
from monitor_desk.ui.papers.orders import PaperOrder, Told

if TYPE_CHECKING:
    from uuid import UUID

    from monitor_desk.domain.visit_file import VisitFile
    from monitor_desk.domain.visit_report import VisitReport
    from monitor_desk.services.desk import Desk


class LetterOrder(PaperOrder):
    """The letter that announces a visit, with what to have ready."""

    title = "Visit letter"

    def __init__(self, desk: Desk, file: VisitFile) -> None:
        self._desk = desk
        self._file = file
        self.provider = file.provider

    def leaving(self, reader: str) -> tuple[LeavingLine, ...]:  # noqa: ARG002  # it is for the provider alone
        """Return what the letter tells the provider."""
        file = self._file
        told = (
            ("day, places and officer of the visit", 1, True),
            ("locations visited", len(file.parts), False),
            ("documents asked for", len(file.documents), False),
        )
        return tuple(LeavingLine(what=what, leaves=n, left_out=0, is_personal=p) for what, n, p in told if n)

    def make(self, reader: str, kind: str, told: Told) -> bytes:  # it is for the provider alone
        """Make the letter."""
        raise NotImplementedError


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
            LeavingLine(what="lines of the report that the provider may say something about", leaves=lines, left_out=0),
        )

    def make(self, reader: str, kind: str, told: Told) -> bytes:  # noqa: ARG002  # it is for the provider alone
        """Make the form."""
        told(0, 1, "Making the form")
        if kind == ".xlsx":
            from monitor_desk.reports.accuracy_form_workbook import accuracy_form_workbook

            return accuracy_form_workbook(self._form, self._desk.clock.now())
        from monitor_desk.reports.accuracy_form_word import accuracy_form_word

        return accuracy_form_word(self._form)
