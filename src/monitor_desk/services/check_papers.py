"""The results of checks as they were concluded: made as the check stands, or read back as they were frozen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from monitor_desk.data import recorded_queries, records
from monitor_desk.domain.checks import Check
from monitor_desk.domain.papers import Paper
from monitor_desk.domain.records import RecordRef
from monitor_desk.services.audit_reading import audits_of
from monitor_desk.services.check_reading import CheckReading
from monitor_desk.services.report_keeping import damaged, earlier_findings

if TYPE_CHECKING:
    from uuid import UUID

    from monitor_desk.domain.check_report import CheckReport  # imported when the first one is made, not at the start
    from monitor_desk.domain.recorded_file import PaperRow


class CheckPapers(CheckReading):
    """Reads the results of checks."""

    def present(self, check_id: UUID) -> CheckReport:
        """Return the result as the check stands now, not frozen."""
        from monitor_desk.domain.check_report import report_of

        file = self.file(check_id)
        with self._database.read() as session:
            audits, earlier = audits_of(session, file), earlier_findings(session, file)
        return report_of(file, self._clock.today(), audits, earlier)

    def papers(self, check_id: UUID) -> tuple[PaperRow, ...]:
        """Return the frozen results of a check, the first one first."""
        with self._database.read() as session:
            return recorded_queries.papers(session, RecordRef(Check.kind, check_id))

    def report(self, paper_id: UUID) -> CheckReport:
        """Return a frozen result; raise `DeskError` naming it when it is not as it was frozen."""
        from monitor_desk.domain.check_report import content_sum, from_text

        with self._database.read() as session:
            paper = records.get(session, Paper, paper_id)
        if content_sum(paper.content) != paper.content_sha256:
            raise damaged(paper)
        try:
            return from_text(paper.content)
        except ValueError as problem:
            raise damaged(paper) from problem
