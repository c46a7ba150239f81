"""The report of a visit: its result, its versions, and what the provider says of the draft."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QWidget

from monitor_desk.domain.errors import DeskError
from monitor_desk.ui import theme
from monitor_desk.ui.papers.leaving_sheet import LeavingSheet
from monitor_desk.ui.recorded.result_card import ResultCard, given_pill, setting
from monitor_desk.ui.recorded.versions_pane import VersionsPane
from monitor_desk.ui.records.ask_dialog import AskDialog
from monitor_desk.ui.visits.accuracy_pane import AccuracyPane
from monitor_desk.ui.visits.letters import LetterOrder, ResponseFormOrder
from monitor_desk.ui.visits.report_order import ReportOrder
from monitor_desk.ui.visits.response_dialog import ResponseDialog
from monitor_desk.ui.widgets.side_column import SideColumn

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    from monitor_desk.domain.forms.filling import Filled
    from monitor_desk.domain.visit_file import VisitFile
    from monitor_desk.domain.visit_report import VisitReport
    from monitor_desk.services.desk import Desk
    from monitor_desk.ui.papers.orders import PaperOrder
    from monitor_desk.ui.shell.tasks import Report, TaskRunner
    from monitor_desk.ui.widgets.pills import PillSpec

_SIDE = 372


class ReportPane(QWidget):
    """Everything that leaves from here goes through the sheet that shows what leaves."""

    open_requested = Signal(str, object)  # kind and id
    step_requested = Signal(str)  # key of the step

    def __init__(self, desk: Desk, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._tasks = desk, tasks
        self._file: VisitFile | None = None
        self.result = ResultCard()
        self.versions = VersionsPane()
        self.accuracy = AccuracyPane(desk)
        self._side = SideColumn((self.result,), _SIDE)
        stack = QSplitter(Qt.Orientation.Vertical)
        stack.setChildrenCollapsible(False)
        stack.setHandleWidth(theme.CARD_GAP)
        stack.addWidget(self.versions)
        stack.addWidget(self.accuracy)
        stack.setStretchFactor(0, 2)
        stack.setStretchFactor(1, 3)
        stack.setSizes([200, 300])
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.CARD_GAP)
        layout.addWidget(stack, 1)
        layout.addWidget(self._side)
        self.setFocusProxy(self.versions)
        self._connect()

    def _connect(self) -> None:
        self.versions.opened.connect(self.show_leaving)
        self.versions.share_button.clicked.connect(self._show_chosen)
        self.versions.present_button.clicked.connect(self.show_present)
        self.versions.letter_button.clicked.connect(self.show_draft_letter)
        self.result.asked.connect(self.set_result)
        self.accuracy.form_button.clicked.connect(self.save_response_form)
        self.accuracy.read_button.clicked.connect(self.read_response)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep both parts wide enough to be read."""
        super().resizeEvent(event)
        self._side.fit(event.size().width())

    def show_file(self, file: VisitFile, filled: Filled | None) -> int | None:
        """Show the report of a visit; return how many versions there are, None for none."""
        self._file = file
        self.result.show_result(file, filled)
        self.accuracy.show_file(file)
        return self.versions.show_file(file) or None

    def level_pill(self, file: VisitFile) -> PillSpec | None:
        """Return the result that was given, nothing as long as none was."""
        return given_pill(file, None) if file.level.chosen else None

    def set_result(self) -> None:
        """Ask for the result."""
        if self._file is not None:
            AskDialog(self._desk, setting(self._file, self._desk.visits.set_level), self).open()

    def show_present(self) -> None:
        """Show what would leave with the report as it stands now."""
        if self._file is not None:
            visit_id, papers = self._file.id, self._desk.papers

            def work(_report: Report) -> VisitReport:
                return papers.present(visit_id)

            self._with_report(work)

    def show_leaving(self, paper_id: object) -> None:
        """Show what leaves with a frozen version."""
        if isinstance(paper_id, UUID):
            papers = self._desk.papers

            def work(_report: Report) -> VisitReport:
                return papers.report(paper_id)

            self._with_report(work)

    def show_letter(self) -> None:
        """Show what leaves with the visit letter."""
        if self._file is not None:
            self._open(LetterOrder(self._desk, self._file))

    def show_draft_letter(self) -> None:
        """Show what leaves with the letter that goes with the draft."""
        draft = self._draft()
        if draft is not None and self._file is not None:
            self._open(LetterOrder(self._desk, self._file, self._desk.papers.report(draft)))

    def save_response_form(self) -> None:
        """Show what leaves with the form on which the provider responds to the draft."""
        draft = self._draft()
        if draft is not None:
            self._open(ResponseFormOrder(self._desk, draft, self._desk.papers.report(draft)))

    def read_response(self) -> None:
        """Ask for the form that came back; raise `DeskError` before a draft was shared."""
        draft = self._draft()
        if draft is None:
            message = "No draft has been shared, so there is nothing to respond to. Share the draft first."
            raise DeskError(message)
        ResponseDialog(self._desk, self._tasks, draft, self).open()

    def _show_chosen(self) -> None:
        self.show_leaving(self.versions.chosen())

    def _draft(self) -> UUID | None:
        papers = self._file.papers if self._file is not None else ()
        return next((paper.id for paper in reversed(papers) if paper.stage == "Draft"), None)

    def _with_report(self, work: Callable[[Report], VisitReport]) -> None:
        def show(report: VisitReport) -> None:
            self._open(ReportOrder(self._desk, report))

        self._tasks.run("Reading the report", work, show)

    def _open(self, order: PaperOrder) -> None:
        LeavingSheet(self._desk, self._tasks, order, self).open()
