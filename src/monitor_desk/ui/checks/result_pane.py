"""The outcome of a check: as computed and as given, its frozen versions, and what leaves with each."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from monitor_desk.domain.check_keeping import is_settled
from monitor_desk.ui import theme
from monitor_desk.ui.checks.report_order import CheckReportOrder
from monitor_desk.ui.papers.leaving_sheet import LeavingSheet
from monitor_desk.ui.recorded.result_card import ResultCard, given_pill, setting
from monitor_desk.ui.recorded.versions_pane import VersionsPane
from monitor_desk.ui.records.ask_dialog import AskDialog
from monitor_desk.ui.widgets.side_column import SideColumn

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    from monitor_desk.domain.check_file import CheckFile
    from monitor_desk.domain.check_report import CheckReport
    from monitor_desk.domain.forms.filling import Filled
    from monitor_desk.services.desk import Desk
    from monitor_desk.ui.shell.tasks import Report, TaskRunner
    from monitor_desk.ui.widgets.pills import PillSpec

_SIDE = 372


class ResultPane(QWidget):
    """Everything that leaves from here goes through the sheet that shows what leaves."""

    step_requested = Signal(str)  # key of the step

    def __init__(self, desk: Desk, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._tasks = desk, tasks
        self._file: CheckFile | None = None
        self.result, self.versions = ResultCard(), VersionsPane()
        self._side = SideColumn((self.result,), _SIDE)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.CARD_GAP)
        layout.addWidget(self.versions, 1)
        layout.addWidget(self._side)
        self.setFocusProxy(self.versions)
        self.versions.opened.connect(self.show_leaving)
        self.versions.share_button.clicked.connect(self._show_chosen)
        self.versions.present_button.clicked.connect(self.show_present)
        self.result.asked.connect(self.set_result)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep both parts wide enough to be read."""
        super().resizeEvent(event)
        self._side.fit(event.size().width())

    def show_file(self, file: CheckFile, filled: Filled | None) -> int | None:
        """Show the outcome of a check; return how many versions there are, None for none."""
        self._file = file
        self.result.show_result(file, filled)
        self.result.set_button.setEnabled(not is_settled(file.check))
        return self.versions.show_file(file) or None

    def level_pill(self, file: CheckFile) -> PillSpec | None:
        """Return the outcome that was given, nothing as long as none was."""
        return given_pill(file, None) if file.level.chosen else None

    def set_result(self) -> None:
        """Ask for the outcome."""
        if self._file is not None:
            AskDialog(self._desk, setting(self._file, self._desk.checks.set_level), self).open()

    def show_present(self) -> None:
        """Show what would leave with the result as it stands now."""
        if self._file is not None:
            check_id, checks = self._file.id, self._desk.checks

            def work(_report: Report) -> CheckReport:
                return checks.present(check_id)

            self._with_report(work)

    def show_leaving(self, paper_id: object) -> None:
        """Show what leaves with a frozen version."""
        if isinstance(paper_id, UUID):
            checks = self._desk.checks

            def work(_report: Report) -> CheckReport:
                return checks.report(paper_id)

            self._with_report(work)

    def _show_chosen(self) -> None:
        self.show_leaving(self.versions.chosen())

    def _with_report(self, work: Callable[[Report], CheckReport]) -> None:
        def show(report: CheckReport) -> None:
            LeavingSheet(self._desk, self._tasks, CheckReportOrder(self._desk, report), self).open()

        self._tasks.run("Reading the result", work, show)
