"""The program's one window: before it the gate (first run, unlock), behind it the open desk; it locks and closes."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from monitor_desk.ui.start.gate import NAME, Gate, OpeningGate
from monitor_desk.ui.start.idle_watch import IDLE_MINUTES, IdleWatch

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QCloseEvent

    from monitor_desk.domain.errors import DeskError
    from monitor_desk.services.clock import Clock
    from monitor_desk.services.desk import Desk
    from monitor_desk.ui.main_window import MainWindow
    from monitor_desk.ui.shell.tasks import Report, TaskRunner
    from monitor_desk.ui.start.opener import Opener
    from monitor_desk.ui.start.remembered import Remembered
    from monitor_desk.ui.whereabouts import Whereabouts

LOCK_AFTER = "lock after minutes"  # the preference's name


@dataclass(frozen=True, slots=True, kw_only=True)
class StartParts:
    """What the window is started with."""

    opener: Opener
    folder: Path
    tasks: TaskRunner
    remembered: Remembered
    clock: Clock
    is_demonstration: bool = False
    providers: int = field(default=24)


class DeskWindow(QWidget):
    """Shows either a gate or the open desk, never both: what is locked is gone from the window."""

    opened = Signal()  # the desk is open and Today is on its way
    closed = Signal()  # everything is stored and the desk is closed

    def __init__(self, parts: StartParts) -> None:
        super().__init__()
        self._parts = parts
        self.folder = parts.folder
        self.desk: Desk | None = None
        self.main: MainWindow | None = None
        self.gate: Gate | None = None
        self._where: Whereabouts | None = None
        self._closing_desk: Desk | None = None
        self._is_closing = False
        self._is_over = False
        self.setWindowTitle(NAME)
        self.resize(1366, 768)
        self.setMinimumSize(800, 500)
        self._stack = QStackedWidget()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self.idle = IdleWatch(parts.clock.now, self)
        self.idle.left_alone.connect(self.lock)

    def begin(self, *, has_desk: bool) -> None:
        """Show the first thing: the unlock page, the first run, or that the demonstration is being opened."""
        if self._parts.is_demonstration:
            self._show_gate(OpeningGate("Opening the demonstration…"))
        elif has_desk:
            self.show_unlock()
        else:
            self.show_first_run()

    def load(self) -> None:
        """Import the services while the officer looks at the window; then open the demonstration, if it is one."""
        opener = self._parts.opener
        done = self._make_demonstration if self._parts.is_demonstration else _nothing
        self._parts.tasks.run("Getting ready", lambda _report: opener.load(), done, self._show_refusal)

    def show_unlock(self) -> None:
        """Ask for the passphrase."""
        from monitor_desk.ui.unlock.page import UnlockPage

        page = UnlockPage(self._parts.opener, self.folder, self._parts.tasks)
        page.opened.connect(self.take)
        if self._where is not None:
            page.say_locked()
        self._show_gate(page)

    def show_first_run(self) -> None:
        """Lead through the first run."""
        from monitor_desk.ui.first_run.page import FirstRunPage

        page = FirstRunPage(self._parts.opener, self.folder, self._parts.tasks)
        page.opened.connect(self._first_opened)
        page.desk_found.connect(self._desk_found)
        self._show_gate(page)

    def raise_window(self) -> None:
        """Come to the front: a second start asks for that."""
        if self.isMinimized():
            self.showNormal()
        self.raise_()
        self.activateWindow()

    def take(self, desk: Desk) -> None:
        """Show an open desk, where the officer was before it locked."""
        from monitor_desk.ui.main_window import MainWindow

        self.desk = desk
        main = MainWindow(desk, self._parts.tasks, is_demonstration=self._parts.is_demonstration)
        self.main = main
        self._stack.addWidget(main)
        self._stack.setCurrentWidget(main)
        self._drop_gate()
        main.windowTitleChanged.connect(self.setWindowTitle)
        self.setWindowTitle(main.windowTitle())
        main.lock_requested.connect(self.lock)
        if self._where is not None:
            main.return_to(self._where)
            self._where = None
        else:
            main.focus_page()
        self.dress()
        if not self._parts.is_demonstration:
            minutes = desk.preferences.get(LOCK_AFTER)
            self.idle.set_limit((int(minutes) if minutes.isdigit() else IDLE_MINUTES) * 60_000)
            self.idle.start()
        self.opened.emit()

    def dress(self) -> None:
        """Take the palette that the officer chose, and remember it for the next unlock page."""
        from monitor_desk.ui.start import looks
        from monitor_desk.ui.window_commands import THEME

        app = QApplication.instance()
        if self.desk is not None and isinstance(app, QApplication):
            key = self.desk.preferences.get(THEME)
            looks.dress(app, key)
            if not self._parts.is_demonstration:
                self._parts.remembered.keep_theme(key)

    def lock(self) -> None:
        """Store what is typed, take everything of the desk from the window, close the desk, ask for the passphrase."""
        main, desk = self.main, self.desk
        if main is None or desk is None:
            return
        if self._parts.is_demonstration:
            main.show_done("The demonstration does not lock: nothing in it is real")
            return
        self._remember_theme(desk)
        self.keep_typing()
        self._where = main.whereabouts()
        self._put_away(main)
        self.show_unlock()
        self._parts.tasks.run("Locking", self._close_desk, lambda _closed: main.deleteLater())

    def keep_typing(self) -> None:
        """Store what is being typed; a refusal does not stand in the way, the last second's draft is kept."""
        from monitor_desk.ui.typing_kept import keep_as_far_as_possible

        if self.main is not None and self.desk is not None:
            keep_as_far_as_possible(self.desk, self.main)

    def show_problem(self, problem: DeskError) -> None:
        """Show at the top of whatever is shown what went wrong."""
        if self.main is not None:
            self.main.show_problem(problem)
        elif self.gate is not None:
            self.gate.show_refusal(problem)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Store what is typed, make a backup if one is due, close the desk; then go. Nothing is asked."""
        if self._is_over:
            event.accept()
            return
        event.ignore()
        if self._is_closing:
            return
        self._is_closing = True
        self.keep_typing()
        if self.desk is not None:
            self._remember_theme(self.desk)
        if self.main is not None:
            self._put_away(self.main)
        self._end_gate()
        self.hide()
        self._parts.tasks.idled.connect(self._over)
        self._parts.tasks.run("Closing", self._close_desk, _nothing, _nothing)

    def _close_desk(self, _report: Report) -> None:
        desk, self._closing_desk = self._closing_desk, None
        if desk is None:
            return
        try:
            if not self._parts.is_demonstration:
                desk.backups.make_if_due()
        finally:
            desk.close()

    def _over(self) -> None:
        """Go, whatever became of the backup: the desk is closed and nothing of it is lost."""
        if not self._is_over:
            self._is_over = True
            self.close()
            self.closed.emit()

    def _put_away(self, main: MainWindow) -> None:
        self.idle.stop()
        main.leave()
        main.windowTitleChanged.disconnect(self.setWindowTitle)
        self.setWindowTitle(NAME)
        self._stack.removeWidget(main)
        main.hide()
        self._closing_desk, self.main, self.desk = self.desk, None, None

    def _remember_theme(self, desk: Desk) -> None:
        from monitor_desk.ui.window_commands import THEME

        if not self._parts.is_demonstration:
            self._parts.remembered.keep_theme(desk.preferences.get(THEME))

    def _end_gate(self) -> None:
        from monitor_desk.ui.first_run.page import FirstRunPage
        from monitor_desk.ui.unlock.page import UnlockPage

        if isinstance(self.gate, FirstRunPage):
            self.gate.drop()
            self._closing_desk = self.gate.desk
        elif isinstance(self.gate, UnlockPage):
            self.gate.drop()

    def _show_gate(self, gate: Gate) -> None:
        self._drop_gate()
        self.gate = gate
        self._stack.addWidget(gate)
        self._stack.setCurrentWidget(gate)

    def _drop_gate(self) -> None:
        if self.gate is not None:
            self._stack.removeWidget(self.gate)
            self.gate.deleteLater()
            self.gate = None

    def _first_opened(self, desk: Desk, page: str) -> None:
        self._parts.remembered.keep_folder(self.folder_of_gate())
        self.folder = self.folder_of_gate()
        self.take(desk)
        if self.main is not None and page != "today":
            self.main.go(page)

    def folder_of_gate(self) -> Path:
        """Return the folder that the first run chose."""
        from monitor_desk.ui.first_run.page import FirstRunPage

        return self.gate.folder if isinstance(self.gate, FirstRunPage) else self.folder

    def _desk_found(self, folder: Path) -> None:
        self.folder = folder
        self._parts.remembered.keep_folder(folder)
        QTimer.singleShot(0, self, self.show_unlock)

    def _make_demonstration(self, _loaded: None) -> None:
        opener, folder, providers = self._parts.opener, self._parts.folder, self._parts.providers
        self._parts.tasks.run(
            "Making the demonstration",
            lambda _report: opener.make_demonstration(folder, providers),
            self.take,
            self._show_refusal,
        )

    def _show_refusal(self, refusal: DeskError) -> None:
        self.show_problem(refusal)


def _nothing(_result: object) -> None:
    return
