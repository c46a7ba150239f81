"""The page that answers “Is my work safe?”: saved, backed up, checked, and how to go back."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from monitor_desk.domain.records import KINDS
from monitor_desk.ui import theme
from monitor_desk.ui.safety.restore_dialog import RestoreDialog
from monitor_desk.ui.safety.side import at_width
from monitor_desk.ui.safety.state_card import StateCard
from monitor_desk.ui.safety.words import BackupLine, backup_lines, restored_words, size_words, verified_words
from monitor_desk.ui.theme import Tone
from monitor_desk.ui.widgets.columns import Column, Kind
from monitor_desk.ui.widgets.messages import EmptyState, ProblemPanel
from monitor_desk.ui.widgets.page_header import PageHeader
from monitor_desk.ui.widgets.pills import Mark, PillSpec
from monitor_desk.ui.widgets.progress import ProgressStrip
from monitor_desk.ui.widgets.row_table import RowTable
from monitor_desk.ui.widgets.scrolling import Scrolled
from monitor_desk.ui.widgets.speech import say

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from monitor_desk.domain.errors import DeskError
    from monitor_desk.services.backups import Verified
    from monitor_desk.services.desk import Desk
    from monitor_desk.services.restoring import RestoredDesk
    from monitor_desk.ui.shell.tasks import Report, TaskRunner

SIDE_WIDTH = 330
NONE_YET = "There is no backup yet. One is made by itself within half an hour of the first change."
_VERIFIED = PillSpec(word="Verified", tone=Tone.GREEN, mark=Mark.DISC)
_NOT_VERIFIED = PillSpec(word="Not verified", tone=Tone.AMBER, mark=Mark.TRIANGLE)


class SafetyPage(QWidget):
    """Shows what is saved and backed up; makes, checks and restores backups."""

    open_requested = Signal(str, object)  # kind and id
    backed_up = Signal(object)  # BackupFile
    restored = Signal(object)  # RestoredDesk: everything shown is to be read again
    watches = frozenset(KINDS)

    def __init__(self, desk: Desk, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tasks = tasks
        self._title = ""
        self._lines: dict[str, BackupLine] = {}
        self._build()
        self._connect()
        self.refresh()

    def _build(self) -> None:
        self.header = PageHeader("Is my work safe?")
        self.check_button = self.header.add_action("Check everything", icon="shield")
        self.backup_button = self.header.add_primary("Back up now")
        self.problem = ProblemPanel()
        self.strip = ProgressStrip()
        self.strip.cancel_button.hide()
        self.strip.hide()
        self.table = RowTable("Backups", _columns())
        self.restore_action = QAction("Restore…", self.table)
        self.table.addAction(self.restore_action)
        self.empty = EmptyState(NONE_YET, "Back up now")
        self._shown = QStackedWidget()
        self._shown.addWidget(self.table)
        self._shown.addWidget(self.empty)
        self.state = StateCard()
        area = at_width(Scrolled(self.state), SIDE_WIDTH)
        middle = QHBoxLayout()
        middle.setSpacing(theme.CARD_GAP)
        middle.addWidget(self._shown, 1)
        middle.addWidget(area)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.PAGE_MARGIN, theme.PAGE_TOP, theme.PAGE_MARGIN, theme.CARD_GAP)
        layout.setSpacing(theme.CARD_GAP)
        for widget in (self.header, self.problem, self.strip):
            layout.addWidget(widget)
        layout.addLayout(middle, 1)
        self.setFocusProxy(self.table)

    def _connect(self) -> None:
        self.backup_button.clicked.connect(self.back_up)
        self.empty.acted.connect(self.back_up)
        self.check_button.clicked.connect(self.check)
        self.restore_action.triggered.connect(self._restore)
        self.state.restore_requested.connect(self._restore)
        self.table.opened.connect(self._restore)
        self.table.chosen.connect(self._chosen)
        self._tasks.progressed.connect(self._progressed)

    def refresh(self) -> None:
        """Read the list of backups again."""
        lines = backup_lines(self._desk.backups)
        self._lines = {line.id: line for line in lines}
        self.table.set_rows(lines)
        self._shown.setCurrentWidget(self.table if lines else self.empty)
        self.state.show_state(self._desk, lines)
        self.header.set_line(self.state.line)
        self._chosen()

    def back_up(self) -> None:
        """Make a verified backup now."""
        desk = self._desk

        def work(report: Report) -> object:
            def progress(done: int, total: int) -> None:
                report(done, total, "Backing up")

            return desk.backups.make(progress, reason="asked for by the officer")

        self._run("Backing up", work, self._backed_up)

    def check(self) -> None:
        """Read everything to its end: pages, log, records, evidence, backups."""
        desk = self._desk

        def work(report: Report) -> Verified:
            report(0, 0, "Reading every page, change, file and backup to its end")
            return desk.backups.verify()

        self._run("Checking everything", work, self._checked)

    def _run(self, title: str, work: Callable[[Report], Any], done: Callable[[Any], None]) -> None:
        if self._title:
            return
        self._title = title
        self.problem.hide()
        self.strip.begin(title)
        self._set_busy(is_busy=True)
        self._tasks.run(title, work, done, self._refused)

    def _set_busy(self, *, is_busy: bool) -> None:
        self.strip.setVisible(is_busy)
        for button in (self.backup_button, self.check_button):
            button.setEnabled(not is_busy)
        if not is_busy:
            self._title = ""

    def _backed_up(self, backup: object) -> None:
        self._set_busy(is_busy=False)
        self.refresh()
        self.backed_up.emit(backup)
        self.state.show_result("The backup is made, opened again and counted.")
        say(self, self.state.result.text())

    def _checked(self, found: Verified) -> None:
        self._set_busy(is_busy=False)
        words = verified_words(found)
        if found.faults:
            advice = (
                "Restore the newest sound backup, or copy the backups away and tell whoever looks after the program."
            )
            self.problem.show_problem(words, "\n".join([*found.faults[:8], advice]))
        else:
            self.state.show_result(words)
            say(self, words)

    def _refused(self, refusal: DeskError) -> None:
        self._set_busy(is_busy=False)
        self.problem.show_problem(str(refusal))

    def _restore(self, _backup: object = None) -> None:
        line = self._lines.get(str(self.table.chosen_id()))
        if line is not None and not self._title:
            dialog = RestoreDialog(self._desk, self._tasks, line, self)
            dialog.restored.connect(self._restored)
            dialog.open()

    def _restored(self, restored: RestoredDesk) -> None:
        self.refresh()
        self.state.show_result(restored_words(restored))
        say(self, self.state.result.text())
        self.restored.emit(restored)

    def _chosen(self, _backup: object = None) -> None:
        self.state.restore_button.setEnabled(self.table.chosen_id() is not None)

    def _progressed(self, done: int, total: int, words: str) -> None:
        if self._title:
            self.strip.show_progress(done, total, words)


def _when(line: BackupLine) -> str:
    local = line.made_at.astimezone()
    return f"{local.day} {local:%b %Y %H:%M}"


def _size(line: BackupLine) -> str:
    return size_words(line.size)


def _state(line: BackupLine) -> PillSpec:
    return _VERIFIED if line.is_verified else _NOT_VERIFIED


def _columns() -> list[Column[BackupLine]]:
    return [
        Column(key="when", title="Made", value=_when, sort_key=attrgetter("made_at")),
        Column(key="state", title="State", value=_state, kind=Kind.PILL),
        Column(key="size", title="Size", value=_size, sort_key=attrgetter("size"), is_right=True),
        Column(key="holds", title="Holds", value=attrgetter("holds")),
        Column(key="reason", title="Why", value=attrgetter("reason"), is_stretched=True),
    ]
