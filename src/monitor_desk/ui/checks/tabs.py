"""The tabs of a check's page, made once and filled from its file."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from monitor_desk.domain.findings import Finding
from monitor_desk.ui.actions.action_dialog import adding, from_finding
from monitor_desk.ui.checks.actuals.pane import ActualsPane
from monitor_desk.ui.checks.letters import CheckLetterOrder
from monitor_desk.ui.checks.overview import CheckOverview
from monitor_desk.ui.checks.requests_pane import RequestsPane
from monitor_desk.ui.checks.result_pane import ResultPane
from monitor_desk.ui.checks.values.pane import ValuesPane
from monitor_desk.ui.papers.leaving_sheet import LeavingSheet
from monitor_desk.ui.recorded.actions_pane import ActionPlanPane
from monitor_desk.ui.recorded.evidence_pane import EvidencePane
from monitor_desk.ui.recorded.findings_pane import FindingsPane
from monitor_desk.ui.recorded.sections_pane import SectionsPane
from monitor_desk.ui.records.ask_dialog import AskDialog

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

    from monitor_desk.domain.check_file import CheckFile
    from monitor_desk.domain.life_steps import PossibleStep
    from monitor_desk.services.desk import Desk
    from monitor_desk.ui.shell.tasks import TaskRunner
    from monitor_desk.ui.widgets.pills import PillSpec


class CheckTabs(QObject):
    """Holds the panes, and passes on what they ask for."""

    open_requested = Signal(str, object)  # kind and id
    step_requested = Signal(str)  # key of the step
    recorder_requested = Signal()

    def __init__(self, desk: Desk, tasks: TaskRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._tasks = desk, tasks
        self._file: CheckFile | None = None
        self.overview = CheckOverview()
        self.requests = RequestsPane(desk)
        self.sections = SectionsPane()
        self.values = ValuesPane(desk, tasks)
        self.actuals = ActualsPane(desk, tasks)
        self.findings = FindingsPane(desk)
        self.actions = ActionPlanPane(desk)
        self.evidence = EvidencePane(desk, tasks)
        self.result = ResultPane(desk, tasks)
        self._connect()

    def panes(self) -> Sequence[tuple[str, str, QWidget]]:
        """Return key, words and pane of each tab in their order."""
        return (
            ("overview", "Overview", self.overview),
            ("requests", "Asked for", self.requests),
            ("sections", "Lines", self.sections),
            ("values", "KPI values", self.values),
            ("actuals", "Actuals", self.actuals),
            ("findings", "Findings", self.findings),
            ("actions", "Actions", self.actions),
            ("evidence", "Evidence", self.evidence),
            ("result", "Result", self.result),
        )

    def show_file(self, file: CheckFile, steps: Sequence[PossibleStep]) -> dict[str, int | None]:
        """Fill every pane; return the counts of the tabs."""
        self._file = file
        today = self._desk.clock.today()
        self.overview.show_file(file, steps, today)
        filled = self.sections.show_file(file, today)
        return {
            "requests": self.requests.show_file(file),
            "sections": filled.total_count if filled is not None else None,
            "values": self.values.show_file(file) or None,
            "actuals": self.actuals.show_file(file),
            "findings": self.findings.show_file(file),
            "actions": self.actions.show_file(file),
            "evidence": self.evidence.show_file(file),
            "result": self.result.show_file(file, filled),
        }

    def level_pill(self) -> PillSpec | None:
        """Return the outcome, where there is one."""
        return self.result.level_pill(self._file) if self._file is not None else None

    def show_letter(self, is_reminder: bool) -> None:  # noqa: FBT001  a signal's slot
        """Show what leaves with the request or the reminder."""
        if self._file is not None:
            order = CheckLetterOrder(self._desk, self._file, is_reminder=is_reminder)
            LeavingSheet(self._desk, self._tasks, order, self.requests).open()

    def _connect(self) -> None:
        self.overview.open_requested.connect(self.open_requested)
        for asking in (self.overview, self.requests, self.result):
            asking.step_requested.connect(self.step_requested)
        self.requests.letter_requested.connect(self.show_letter)
        self.sections.recorder_requested.connect(self.recorder_requested)
        self.actions.opened.connect(partial(self.open_requested.emit, "action"))
        self.actions.finding_asked.connect(self._add_action)

    def _add_action(self, finding_id: UUID) -> None:
        finding = self._desk.records.get(Finding, finding_id)
        asking = adding(self._desk, from_finding(finding_id, finding), finding)
        AskDialog(self._desk, asking, self.actions).open()
