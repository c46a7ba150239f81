"""Where the pictures are taken: the window on the desk, one on the throw-away desk, and the worker."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from monitor_desk.ui.main_window import MainWindow
from monitor_desk.ui.records.list_page import ListPage
from monitor_desk.ui.shell.tasks import TaskRunner
from monitor_desk.ui.tour.camera import View

if TYPE_CHECKING:
    from monitor_desk.services.desk import Desk
    from monitor_desk.ui.tour.camera import Size
    from monitor_desk.ui.tour.spare import Spare

PATIENCE_MS = 60_000
BREATH_MS = 140  # longer than a filter waits for the next key


class Stage:
    """Arranges windows and dialogs; pages are asked for by key."""

    def __init__(self, desk: Desk, spare: Spare, size: Size) -> None:
        self.desk, self.spare, self.size = desk, spare, size
        self.tasks = TaskRunner()
        self._windows: dict[str, MainWindow] = {}
        self._others: list[QWidget] = []

    def window(self, *, is_spare: bool = False) -> MainWindow:
        """Return the window of the desk or of the throw-away desk, shown and at rest."""
        key = "spare" if is_spare else "desk"
        if key not in self._windows:
            window = MainWindow(self.spare.desk if is_spare else self.desk, self.tasks, is_demonstration=not is_spare)
            self._windows[key] = window
            self.stand(window)
        window = self._windows[key]
        window.activateWindow()
        return window

    def stand(self, window: QWidget) -> None:
        """Show a window at the size of the picture."""
        window.setMinimumSize(0, 0)
        window.resize(self.size.width, self.size.height)
        window.show()
        self.settle()

    def page(self, key: str, record: object = None, *, is_spare: bool = False) -> Any:  # noqa: ANN401  # any page
        """Show a page and return it."""
        window = self.window(is_spare=is_spare)
        window.host.undo_bar.hide()
        window.go(key, record)
        self.settle()
        window.host.take_focus()
        return window.host.current()

    def view(self, dialog: QDialog | None = None, *, is_spare: bool = False) -> View:
        """Return the window as it stands, with a dialog over it."""
        return View(window=self.window(is_spare=is_spare), dialog=dialog)

    def over(self, dialog: QDialog, *, is_spare: bool = False) -> View:
        """Open a dialog and return the view of it."""
        dialog.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen, on=False)
        dialog.open()
        self.settle()
        return self.view(dialog, is_spare=is_spare)

    def alone(self, window: QWidget) -> View:
        """Show a window of its own, which is put away after the picture."""
        self._others.append(window)
        self.stand(window)
        return View(window=window)

    def settle(self) -> None:
        """Let the windows work until the worker rests."""
        loop = QEventLoop()
        QTimer.singleShot(PATIENCE_MS, loop.quit)
        self.tasks.idled.connect(loop.quit)
        QTimer.singleShot(BREATH_MS, loop.quit)
        loop.exec()
        while self.tasks.is_busy():
            loop.exec()
        QTimer.singleShot(1, loop.quit)
        loop.exec()

    def clear(self, view: View) -> None:
        """Put away what stood over the windows, and the filter of the list that was shown: it would be remembered."""
        for main in self._windows.values():
            page = main.host.current()
            if isinstance(page, ListPage):
                page.clear_filter()
        if isinstance(view.dialog, QDialog):
            view.dialog.done(0)
            view.dialog.deleteLater()
        elif view.dialog is not None:
            view.dialog.hide()
        for window in self._others:
            window.hide()
            window.deleteLater()
        self._others.clear()
        popup = QApplication.activePopupWidget()
        if popup is not None:
            popup.close()

    def strike(self) -> None:
        """Put the windows away for good."""
        self.settle()
        for window in self._windows.values():
            window.leave()
            window.hide()
            window.deleteLater()
        self.tasks.wait()
        self.settle()
