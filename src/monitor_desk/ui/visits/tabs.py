"""The tabs of a visit's page, made once and filled from its file."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from monitor_desk.domain.findings import Finding
from monitor_desk.ui.actions.action_dialog import adding, from_finding
from monitor_desk.ui.recorded.actions_pane import ActionPlanPane
from monitor_desk.ui.recorded.evidence_pane import EvidencePane
from monitor_desk.ui.recorded.findings_pane import FindingsPane
from monitor_desk.ui.recorded.sections_pane import SectionsPane
from monitor_desk.ui.records.ask_dialog import AskDialog
from monitor_desk.ui.visits.desktop_pane import DesktopPane
from monitor_desk.ui.visits.overview import VisitOverview
from monitor_desk.ui.visits.report_pane import ReportPane
from monitor_desk.ui.visits.steps_site import leave

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

    from monitor_desk.domain.life_steps import PossibleStep
    from monitor_desk.domain.visit_file import VisitFile
    from monitor_desk.services.desk import Desk
    from monitor_desk.ui.shell.tasks import TaskRunner
    from monitor_desk.ui.visits.step_taking import StepTaking
    from monitor_desk.ui.widgets.pills import PillSpec


class VisitTabs(QObject):
    """Holds the panes, and passes on what they ask for."""

    open_requested = Signal(str, object)  # kind and id
    step_requested = Signal(str)  # key of the step
    recorder_requested = Signal()

    def __init__(self, desk: Desk, tasks: TaskRunner, taking: StepTaking) -> None:
        super().__init__(taking)
        self._desk, self._tasks = desk, tasks
        self._file: VisitFile | None = None
        self.overview = VisitOverview()
        self.desktop = DesktopPane(desk)
        self.sections = SectionsPane()
        self.findings = FindingsPane(desk)
        self.actions = ActionPlanPane(desk)
        self.evidence = EvidencePane(desk, tasks)
        self.report = ReportPane(desk, tasks)
        self._connect(taking)

    def panes(self) -> Sequence[tuple[str, str, QWidget]]:
        """Return key, words and pane of each tab in their order."""
        return (
            ("overview", "Overview", self.overview),
            ("desktop", "Desktop review", self.desktop),
            ("sections", "Sections", self.sections),
            ("findings", "Findings", self.findings),
            ("actions", "Actions", self.actions),
            ("evidence", "Evidence", self.evidence),
            ("report", "Report", self.report),
        )

    def show_file(self, file: VisitFile, steps: Sequence[PossibleStep]) -> dict[str, int | None]:
        """Fill every pane; return the counts of the tabs."""
        self._file = file
        today = self._desk.clock.today()
        self.overview.show_file(file, steps, today)
        filled = self.sections.show_file(file, today)
        return {
            "desktop": self.desktop.show_file(file),
            "sections": len(filled.sections()) if filled is not None else None,
            "findings": self.findings.show_file(file),
            "actions": self.actions.show_file(file),
            "evidence": self.evidence.show_file(file),
            "report": self.report.show_file(file, filled),
        }

    def level_pill(self) -> PillSpec | None:
        """Return the result, where there is one."""
        return self.report.level_pill(self._file) if self._file is not None else None

    def _connect(self, taking: StepTaking) -> None:
        for pane in (self.overview, self.report):
            pane.open_requested.connect(self.open_requested)
        for asking in (self.overview, self.desktop, self.report):
            asking.step_requested.connect(self.step_requested)
        self.overview.leave_requested.connect(self._leave)
        self.desktop.letter_requested.connect(self.report.show_letter)
        self.sections.recorder_requested.connect(self.recorder_requested)
        self.actions.opened.connect(partial(self.open_requested.emit, "action"))
        self.actions.finding_asked.connect(self._add_action)
        taking.response_requested.connect(self.report.read_response)
        taking.frozen.connect(self.report.show_leaving)

    def _leave(self) -> None:
        """Ask when the officer left the place that is still open."""
        if self._file is not None:
            day_id, day = next(one for one in self._file.days if not one[1].left)
            where = self._file.locations.get(day.location_id, "") if day.location_id else "The provider's office"
            AskDialog(self._desk, leave(self._desk, day_id, where), self.overview).open()

    def _add_action(self, finding_id: UUID) -> None:
        finding = self._desk.records.get(Finding, finding_id)
        asking = adding(self._desk, from_finding(finding_id, finding), finding)
        AskDialog(self._desk, asking, self.actions).open()
