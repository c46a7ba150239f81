"""What the reports of a visit and of a check have in common: what is written of both is written once."""

from typing import Protocol

from monitor_desk.domain.visit_report.lines import ActionLine, ConcernLine, EvidenceLine, FindingLine, NoteLine
from monitor_desk.domain.visit_report.model import Reader, ResultLine
from monitor_desk.domain.visit_report.sections import SectionLine


class RecordedReport(Protocol):
    """The report of a form that was filled in, with its result and what came of it."""

    @property
    def reader(self) -> Reader:
        """Return for whom this copy is."""

    @property
    def stage(self) -> str:
        """Return what was frozen: a draft, a final report or a correction."""

    @property
    def version(self) -> int | None:
        """Return which frozen version it is, nothing for one that was not frozen."""

    @property
    def result(self) -> ResultLine:
        """Return the overall result."""

    @property
    def private_note(self) -> str:
        """Return what is for colleagues only."""

    @property
    def sections(self) -> tuple[SectionLine, ...]:
        """Return the sections of the form."""

    @property
    def findings(self) -> tuple[FindingLine, ...]:
        """Return the findings."""

    @property
    def concerns(self) -> tuple[ConcernLine, ...]:
        """Return the immediate concerns."""

    @property
    def actions(self) -> tuple[ActionLine, ...]:
        """Return the actions that came of it."""

    @property
    def earlier_actions(self) -> tuple[ActionLine, ...]:
        """Return the actions of others that were checked on it."""

    @property
    def evidence(self) -> tuple[EvidenceLine, ...]:
        """Return the photos and files."""

    @property
    def notes(self) -> tuple[NoteLine, ...]:
        """Return the quick notes."""
