"""The import page: choose a file, look at everything it would do, confirm once, undo once."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from monitor_desk.ui import theme
from monitor_desk.ui.imports.flow import ImportFlow
from monitor_desk.ui.imports.plan_pane import PlanPane
from monitor_desk.ui.imports.result_pane import ResultPane
from monitor_desk.ui.imports.review import counted
from monitor_desk.ui.imports.start_pane import StartPane
from monitor_desk.ui.widgets.messages import ProblemPanel
from monitor_desk.ui.widgets.page_header import PageHeader
from monitor_desk.ui.widgets.progress import ProgressStrip
from monitor_desk.ui.widgets.speech import say

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from monitor_desk.domain.errors import DeskError
    from monitor_desk.intake.dates import DateOrder
    from monitor_desk.intake.known_columns import Target
    from monitor_desk.services.desk import Desk
    from monitor_desk.services.imports import Stored
    from monitor_desk.ui.imports.review import Review
    from monitor_desk.ui.shell.tasks import TaskRunner

LINE = "Contract registers and directories of locations, from .xlsx and .csv files"
NOTHING = "Nothing to change: the desk holds all of this already."


class ImportsPage(QWidget):
    """Leads a file into the desk; nothing is stored before its one confirmation."""

    open_requested = Signal(str, object)  # kind and id
    watches = frozenset({"contract", "location", "provider", "rating"})

    def __init__(self, desk: Desk, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.review: Review | None = None
        self._had_keys = False
        self._flow = ImportFlow(desk, tasks, self)
        self.setAcceptDrops(True)
        self._build()
        self._connect()
        self.start_again()

    def _build(self) -> None:
        self.header = PageHeader("Import", has_search=True)
        self.again_button = self.header.add_action("Another file")
        self.store_button = self.header.add_primary("Import")
        self.problem = ProblemPanel()
        self.strip = ProgressStrip()
        self.start, self.plan, self.result = StartPane(self._desk), PlanPane(), ResultPane()
        self._shown = QStackedWidget()
        for pane in (self.start, self.plan, self.result):
            self._shown.addWidget(pane)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.PAGE_MARGIN, theme.PAGE_TOP, theme.PAGE_MARGIN, theme.CARD_GAP)
        layout.setSpacing(theme.CARD_GAP)
        for widget in (self.header, self.problem, self.strip):
            layout.addWidget(widget)
        layout.addWidget(self._shown, 1)
        self.strip.hide()

    def _connect(self) -> None:
        self.start.chosen.connect(self.read)
        self.again_button.clicked.connect(self.start_again)
        self.store_button.clicked.connect(self._store)
        self.strip.cancelled.connect(self._flow.cancel)
        self.plan.columns.match_changed.connect(self._match_changed)
        self.plan.columns.order_changed.connect(self._order_changed)
        self.plan.row_chosen.connect(self._row_chosen)
        self.plan.provider_chosen.connect(self._provider_chosen)
        self.result.undo_requested.connect(self._flow.undo)
        self.result.list_requested.connect(self._list)
        self.result.again_requested.connect(self.start_again)
        self._flow.begun.connect(self._begun)
        self._flow.progressed.connect(self.strip.show_progress)
        self._flow.ended.connect(self._ended)
        self._flow.reviewed.connect(self._reviewed)
        self._flow.stored.connect(self._stored)
        self._flow.undone.connect(self._undone)
        self._flow.refused.connect(self._refused)

    def read(self, path: Path, target: Target) -> None:
        """Read a file and show what an import of it would do."""
        self.problem.hide()
        self.review = None
        self._flow.read(path, target)

    def start_again(self) -> None:
        """Ask for a file."""
        self.review = None
        self.problem.hide()
        self.header.set_line(LINE)
        self._show(self.start)

    def refresh(self) -> None:
        """Compare again when the desk has changed while a plan is looked at."""
        if self.review is not None and self._shown.currentWidget() is self.plan and not self._flow.is_busy:
            self._flow.work_out(self.review)

    def _show(self, pane: QWidget) -> None:
        self._shown.setCurrentWidget(pane)
        is_plan = pane is self.plan
        self.header.search.setVisible(not is_plan)  # the plan's line and buttons need the room
        self.store_button.setVisible(is_plan)
        self.again_button.setVisible(is_plan)
        proxy = pane.focusProxy()
        if proxy is not None:
            self.setFocusProxy(proxy)

    def _begun(self, title: str, can_stop: bool) -> None:  # noqa: FBT001  a signal gives it by place
        self.problem.hide()
        self._had_keys = self._had_keys or _has_keys(self)
        self.strip.begin(title)
        self.strip.cancel_button.setVisible(can_stop)
        self.strip.show()
        for widget in (self._shown, self.store_button, self.again_button):
            widget.setEnabled(False)

    def _ended(self) -> None:
        self.strip.hide()
        for widget in (self._shown, self.store_button, self.again_button):
            widget.setEnabled(True)
        QTimer.singleShot(0, self, self._take_keys_back)

    def _take_keys_back(self) -> None:
        """Bring the keyboard back from where Qt led it when the pane was put out of use."""
        if self._had_keys and not self._flow.is_busy and not _has_keys(self._shown):
            self.setFocus()
        self._had_keys = self._flow.is_busy and self._had_keys

    def _reviewed(self, review: Review) -> None:
        is_first = self.review is None
        self.review = review
        self.plan.show_review(review)
        self._show(self.plan)
        if is_first:
            self.plan.open_first()
        self._say_review(review)

    def _say_review(self, review: Review) -> None:
        self.store_button.setEnabled(review.has_work)
        refusal = review.prepared.refusal
        if review.plan is None:
            self.problem.show_problem(refusal)
            self.plan.tabs.open_tab("columns")
            self.header.set_line(f"{review.path.name}: not understood yet")
            self.store_button.setText("Import")
            return
        plan, counts = review.plan, review.plan.counts
        line = f"{review.path.name}: {counts.rows:,} rows. Nothing is stored yet."
        if review.touched:
            self.store_button.setText(f"Import {counted(review.touched, plan.kind)}")
        elif review.has_work:
            providers = review.touched_providers
            self.store_button.setText(f"Import {providers:,} provider{'s' * (providers != 1)}")
        else:
            self.store_button.setText("Nothing to change")
            line = f"{review.path.name}: {counts.rows:,} rows. {NOTHING}"
        self.header.set_line(line)
        say(self, f"{line} {self.store_button.text()}")

    def _work_out(self, review: Review) -> None:
        self.review = review
        self._flow.work_out(review)

    def _match_changed(self, column: int, name: object) -> None:
        if self.review is not None:
            self._work_out(self.review.with_match(column, name if isinstance(name, str) else None))

    def _order_changed(self, column: int, order: DateOrder) -> None:
        if self.review is not None:
            self._work_out(self.review.with_order(column, order))

    def _row_chosen(self, key: str, row: int) -> None:
        if self.review is not None:
            self._work_out(self.review.with_row(key, row))

    def _provider_chosen(self, key: str, provider_id: object) -> None:
        if self.review is not None:
            self._work_out(self.review.with_provider(key, provider_id))  # type: ignore[arg-type]

    def _store(self) -> None:
        if self.review is not None:
            self._flow.store(self.review)

    def _stored(self, stored: Stored) -> None:
        if self.review is not None:
            self.result.show_stored(self.review, stored)
            self.header.set_line(self.result.words.text())
            self._show(self.result)
            self.result.list_button.setFocus()
            say(self, self.result.words.text())

    def _undone(self) -> None:
        self.result.show_undone()
        self.header.set_line(LINE)
        say(self, self.result.words.text())

    def _refused(self, refusal: DeskError) -> None:
        headline, _, advice = str(refusal).partition("; ")
        self.problem.show_problem(headline if not advice else f"{headline}.", advice[:1].upper() + advice[1:])
        if self._shown.currentWidget() is self.start:
            self.start.file.control.setFocus()

    def _list(self, kind: str) -> None:
        self.open_requested.emit(f"{kind}s", None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+V reads a file whose path was copied."""
        if event.matches(QKeySequence.StandardKey.Paste) and self._shown.currentWidget() is self.start:
            self._take(QGuiApplication.clipboard().text())
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Say that a file may be dropped here."""
        if event.mimeData().hasUrls() and not self._flow.is_busy:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read the file that was dropped; of several the first."""
        urls = event.mimeData().urls()
        if urls:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.start_again()
            self.start.take(Path(urls[0].toLocalFile()))

    def _take(self, words: str) -> None:
        if words.strip():
            self.start.take(Path(words.strip().splitlines()[0]))


def _has_keys(page: QWidget) -> bool:
    focus = QApplication.focusWidget()
    return focus is not None and page.isAncestorOf(focus)
