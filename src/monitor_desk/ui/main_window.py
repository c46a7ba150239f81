"""The window of an open desk: the frame with its pages, palette, commands, undo, status line and timers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, SignalInstance
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from monitor_desk.domain.records import KINDS
from monitor_desk.domain.today import Bucket
from monitor_desk.ui.finder import Finder, touches_names
from monitor_desk.ui.page_list import HOME, specs
from monitor_desk.ui.router import Router
from monitor_desk.ui.shell.main_frame import FrameParts, MainFrame
from monitor_desk.ui.shell.places import Place
from monitor_desk.ui.shell.status_line import OFFLINE
from monitor_desk.ui.start.backup_timer import BackupTimer
from monitor_desk.ui.start.desk_events import DeskEvents
from monitor_desk.ui.status_words import StatusWords
from monitor_desk.ui.today.note_dialog import NoteDialog
from monitor_desk.ui.today.page import WATCHED, TodayPage
from monitor_desk.ui.typing_kept import keep_everything
from monitor_desk.ui.undoing import Undoing
from monitor_desk.ui.whereabouts import Whereabouts, go_to, spot_of
from monitor_desk.ui.window_commands import WindowCommands

if TYPE_CHECKING:
    from collections.abc import Callable

    from monitor_desk.services.desk import Desk
    from monitor_desk.ui.shell.tasks import TaskRunner
    from monitor_desk.ui.start.desk_events import Commit
    from monitor_desk.ui.today.reader import TodayReader, TodayReading

NEEDS_YOU = (Bucket.OVERDUE, Bucket.TODAY, Bucket.DRAFTS)


class MainWindow(MainFrame):
    """Everything an officer sees of an open desk; it begins on Today."""

    ready = Signal()  # Today is listed for the first time

    def __init__(
        self, desk: Desk, tasks: TaskRunner, parent: QWidget | None = None, *, is_demonstration: bool = False
    ) -> None:
        self.finder = Finder(desk, tasks)
        self._router = Router(desk)
        super().__init__(
            FrameParts(router=self._router.place, search=self.finder.find, recents=self.finder.recents), parent
        )
        self.finder.setParent(self)
        self.desk = desk
        self.tasks = tasks
        self.events = DeskEvents(desk.subscribe, self)
        self.backups = BackupTimer(desk, tasks, self)
        self.undoing = Undoing(desk, tasks, self)
        self.words = StatusWords(desk, tasks, self.status, is_demonstration=is_demonstration)
        self.commands = WindowCommands(self)
        self.reader: TodayReader  # the home page's own; it gives the count in the navigation too
        self._register_pages()
        self.host.page(HOME)
        self._connect_desk()
        self.go(HOME)

    def _register_pages(self) -> None:
        for spec in specs(self.desk, self.tasks, self._listen):
            self.register(spec)

    def _listen(self, page: QWidget) -> None:
        """Connect what a page that was just made may tell beyond opening a record."""
        if isinstance(page, TodayPage):
            self.reader = page.reader
        slots: dict[str, Callable[..., None]] = {
            "risk_requested": self._show_risk,
            "theme_chosen": self.commands.dress,
            "lock_requested": self.lock_requested.emit,
            "backed_up": self._backed_up,
            "restored": self._restored,
        }
        for name, slot in slots.items():
            signal = getattr(page, name, None)
            if isinstance(signal, SignalInstance):
                signal.connect(slot)

    def _connect_desk(self) -> None:
        self.events.committed.connect(self._committed)
        self.reader.read.connect(self._today_read)
        self.backups.made.connect(self._backed_up)
        self.undo_requested.connect(self.undoing.undo)
        self.undoing.done.connect(self.show_done)
        self.tasks.refused.connect(self.show_problem)
        self.place_changed.connect(self._arrived)
        self.status_opened.connect(self._open_status)
        self.help_requested.connect(self._open_help)
        self.commands.backup_asked.connect(self.backups.make_now)
        self.commands.redo_asked.connect(self.undoing.redo)
        self.commands.note_asked.connect(self.add_note)

    def add_note(self) -> None:
        """Take a note on a provider, from any page."""
        dialog = NoteDialog(self.desk, self.host)
        dialog.finished.connect(self.reader.ask)
        dialog.open()

    def keep_typing(self) -> None:
        """Store everything that is being typed."""
        keep_everything(self.desk, self)

    def whereabouts(self) -> Whereabouts:
        """Return where the officer is, to the letter."""
        self.history.note(self.host.state())
        return Whereabouts(place=self.history.current, spot=spot_of(self.host.current(), QApplication.focusWidget()))

    def return_to(self, where: Whereabouts) -> None:
        """Show a place again as it was left."""
        if where.place is not None:
            self.go(where.place.page, where.place.record, where.place.state)
        if not go_to(self.host.current(), where.spot):
            self.focus_page()

    def focus_page(self) -> None:
        """Put the keyboard where it was on the page; on a page just opened, where the page wants it."""
        page = self.host.current()
        if page is not None and page.focusProxy() is not None and page.focusWidget() is None:
            page.setFocus()
        else:
            self.host.take_focus()

    def leave(self) -> None:
        """Close what stands over the window and stop everything that would still use the desk."""
        self.events.stop()
        self.backups.stop()
        self.words.stop()
        for dialog in self.findChildren(QDialog):
            dialog.reject()
        popup = QApplication.activePopupWidget()
        if popup is not None:
            popup.close()

    def _committed(self, commit: Commit) -> None:
        self.words.show_saved()
        self.announce(commit.kinds)
        if commit.kinds & WATCHED and self._is_elsewhere():
            self.reader.ask()
        if touches_names(commit.kinds):
            self.finder.read_names()
            self.words.count()
        self.commands.last_change = self.undoing.note(commit)

    def _is_elsewhere(self) -> bool:
        return not isinstance(self.host.current(), TodayPage)

    def _today_read(self, reading: TodayReading) -> None:
        self.set_badges({HOME: sum(reading.view.count(bucket) for bucket in NEEDS_YOU)})
        self.words.show_backup(reading.backup_at)
        if not self.words.is_counted:
            self.words.count()
            self.finder.read_names()
            self.ready.emit()

    def _backed_up(self, backup: object) -> None:
        self.words.show_backup(getattr(backup, "made_at", None))
        self.show_done("Backup made, opened and counted")
        self.reader.ask()

    def _restored(self, _restored: object) -> None:
        """Read everything again: a backup stands in the place of the desk."""
        self.announce(KINDS)
        self.reader.ask()
        self.finder.read_names()
        self.words.count()

    def _arrived(self, place: Place) -> None:
        if place.record is not None:
            self.finder.note(place.page, place.record)
        if place.page == HOME and self.reader.last is not None:
            self.reader.ask()
        QTimer.singleShot(0, self, self._focus_page)

    def _focus_page(self) -> None:
        """Put the keyboard on the page unless it is on something that can be seen."""
        focus = QApplication.focusWidget()
        if focus is None or not focus.isVisible():
            self.focus_page()

    def _show_risk(self, risk: str) -> None:
        self.go("contracts")
        show = getattr(self.host.current(), "show_risk", None)
        if callable(show):
            show(risk)

    def _open_status(self, item: str) -> None:
        self.go("help" if item == OFFLINE else "safety")

    def _open_help(self, page: str) -> None:
        self.go("help", state=page)
