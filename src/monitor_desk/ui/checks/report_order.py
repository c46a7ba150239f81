"""The result of a check as a paper that leaves: for a colleague, the provider or the public; PDF, Word or workbook."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from monitor_desk.domain.check_report import CheckReport, for_reader, leaving, refused_to
from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.visit_report.model import Reader
from monitor_desk.ui.papers.orders import PDF, PaperOrder, Told
from monitor_desk.ui.visits.report_order import READERS

if TYPE_CHECKING:
    from pathlib import Path
    from uuid import UUID

    from monitor_desk.domain.visit_report.leaving import LeavingLine
    from monitor_desk.services.desk import Desk


class CheckReportOrder(PaperOrder):
    """One version of a result; each reader's copy is made from the whole one by leaving out."""

    kinds: ClassVar = (PDF, ".docx", ".xlsx")
    readers: ClassVar = READERS

    def __init__(self, desk: Desk, report: CheckReport) -> None:
        self._desk = desk
        self._report = report
        self.provider = report.provider
        named = f"{report.stage} result, version {report.version}" if report.version else "Result, not yet concluded"
        self.title = f"{named}, {report.title}"

    def leaving(self, reader: str) -> tuple[LeavingLine, ...]:
        """Return what leaves with a reader's copy, and what is left out of it."""
        return leaving(self._report, Reader(reader))

    def refused_to(self, reader: str) -> str:
        """Return why this version does not go to a reader: the public gets what was concluded."""
        return refused_to(self._report, Reader(reader))

    def make(self, reader: str, kind: str, told: Told) -> bytes:
        """Make a reader's copy; figures and lines are the same in every format."""
        copy = self._copy(reader)
        from monitor_desk.reports.check_report.paper import check_report_paper
        from monitor_desk.reports.paper.pdf import as_pdf
        from monitor_desk.reports.paper.word import as_docx

        done, total = 0, len(copy.evidence) + 1

        def content(evidence_id: UUID) -> bytes:
            nonlocal done
            done += 1
            told(min(done, total), total, "Fetching photos")
            return self._desk.evidence.content(evidence_id)

        told(0, total, "Making the paper")
        paper = check_report_paper(copy, content, self._desk.clock.today())
        return as_pdf(paper) if kind == PDF else as_docx(paper)

    def write(self, reader: str, kind: str, path: Path, told: Told) -> None:
        """Write a reader's copy whole or not at all; a workbook goes straight to its place."""
        if kind != ".xlsx":
            super().write(reader, kind, path, told)
            return
        from monitor_desk.reports.check_report.workbook import write_check_workbook
        from monitor_desk.reports.whole_files import whole_file

        copy = self._copy(reader)
        told(0, 1, "Writing the workbook")
        with whole_file(path) as part:
            write_check_workbook(copy, part, self._desk.clock.now())

    def _copy(self, reader: str) -> CheckReport:
        refused = self.refused_to(reader)
        if refused:
            raise DeskError(refused)
        return for_reader(self._report, Reader(reader))
