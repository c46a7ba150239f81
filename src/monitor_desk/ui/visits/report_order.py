"""A visit's report as a paper that leaves: for a colleague, the provider or the public; PDF, Word or workbook."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.visit_report import Reader, VisitReport
from monitor_desk.domain.visit_report.leaving import LeavingLine, leaving, refused_to
from monitor_desk.domain.visit_report.readers import for_reader
from monitor_desk.ui.papers.orders import PDF, PaperOrder, ReaderChoice, Told

if TYPE_CHECKING:
    from pathlib import Path
    from uuid import UUID

    from monitor_desk.services.desk import Desk

READERS: Final = (
    ReaderChoice(key=Reader.PROVIDER.value, words="For the provider", omits="Leaves out private notes."),
    ReaderChoice(key=Reader.COLLEAGUE.value, words="For a colleague", omits="Leaves out nothing."),
    ReaderChoice(
        key=Reader.PUBLIC.value,
        words="For the public",
        omits="Leaves out every personal field, private notes, evidence and what was said on the visit.",
    ),
)


class ReportOrder(PaperOrder):
    """One version of a report; each reader's copy is made from the whole one by leaving out."""

    kinds: ClassVar = (PDF, ".docx", ".xlsx")
    readers: ClassVar = READERS

    def __init__(self, desk: Desk, report: VisitReport) -> None:
        self._desk = desk
        self._report = report
        self.provider = report.provider
        self.title = f"{report.stage} report, version {report.version}" if report.version else "Report, not yet shared"

    def leaving(self, reader: str) -> tuple[LeavingLine, ...]:
        """Return what leaves with a reader's copy, and what is left out of it."""
        return leaving(self._report, Reader(reader))

    def refused_to(self, reader: str) -> str:
        """Return why this version does not go to a reader: the public gets what was issued as final."""
        return refused_to(self._report, Reader(reader))

    def _copy(self, reader: str) -> VisitReport:
        refused = self.refused_to(reader)
        if refused:
            raise DeskError(refused)
        return for_reader(self._report, Reader(reader))

    def make(self, reader: str, kind: str, told: Told) -> bytes:
        """Make a reader's copy; figures and lines are the same in every format."""
        copy = self._copy(reader)
        from monitor_desk.reports.paper.pdf import as_pdf
        from monitor_desk.reports.paper.word import as_docx
        from monitor_desk.reports.visit_report.paper import visit_report_paper

        done, total = 0, len(copy.evidence) + 1

        def content(evidence_id: UUID) -> bytes:
            nonlocal done
            done += 1
            told(min(done, total), total, "Fetching photos")
            return self._desk.evidence.content(evidence_id)

        told(0, total, "Making the paper")
        paper = visit_report_paper(copy, content, self._desk.clock.today())
        return as_pdf(paper) if kind == PDF else as_docx(paper)

    def write(self, reader: str, kind: str, path: Path, told: Told) -> None:
        """Write a reader's copy whole or not at all; a workbook goes straight to its place."""
        if kind != ".xlsx":
            super().write(reader, kind, path, told)
            return
        from monitor_desk.reports.visit_report.workbook import write_visit_workbook
        from monitor_desk.reports.whole_files import whole_file

        copy = self._copy(reader)
        told(0, 1, "Writing the workbook")
        with whole_file(path) as part:
            write_visit_workbook(copy, part, self._desk.clock.now())
