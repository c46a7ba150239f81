"""When something nobody thought of happens: keep what is typed, note where, say so."""

import sys
import threading
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.mistakes import report_of
from monitor_desk.ui.widgets.dialogs import Dialog
from monitor_desk.ui.widgets.labels import label


class CrashDialog(Dialog):
    """Says that the program made a mistake, that what was typed is kept, and where the note is."""

    def __init__(self, log: Path, parent: QWidget | None = None) -> None:
        super().__init__(
            "The program made a mistake",
            "Carry on",
            parent,
            lead="What you typed is kept. You can carry on; if it happens again, close the desk and open it anew.",
        )
        self.form.hide()
        self.cancel_button.hide()
        self.where = label(f"A note for whoever looks after the program, without any of your text: {log}", wraps=True)
        self.where.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.where.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.body.addWidget(self.where)


class CrashHandler(QObject):
    """Takes every exception that nothing else took."""

    raised = Signal(object)  # from any thread, to the window's
    problem_found = Signal(object)  # DeskError to show in the page's panel

    def __init__(
        self, log: Path, clock: Callable[[], datetime], keep_typed: Callable[[], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._log, self._clock, self._keep_typed = log, clock, keep_typed
        self._window = parent
        self._dialog: CrashDialog | None = None
        self._before = sys.excepthook
        self.raised.connect(self._show)

    def install(self) -> None:
        """Take over from Python, for this thread and others."""
        self._before = sys.excepthook
        sys.excepthook = self.take
        threading.excepthook = self._take_from_thread

    def uninstall(self) -> None:
        """Give back to Python."""
        sys.excepthook = self._before
        threading.excepthook = threading.__excepthook__

    def take(self, kind: type[BaseException], trouble: BaseException, trace: TracebackType | None) -> None:
        """Keep what is typed, write the note, show the dialog; what is for the officer goes to the page."""
        if issubclass(kind, KeyboardInterrupt):
            self._before(kind, trouble, trace)
        elif isinstance(trouble, DeskError):
            self.problem_found.emit(trouble)
        else:
            self.write(trouble)
            self.raised.emit(trouble)

    def write(self, trouble: BaseException) -> None:
        """Add a note to the log; a log that cannot be written must not hide the mistake."""
        try:
            self._log.parent.mkdir(parents=True, exist_ok=True)
            with self._log.open("a", encoding="utf-8") as log:
                log.write(report_of(trouble, self._clock(), "window"))
        except OSError:
            sys.stderr.write("The note about this mistake could not be written.\n")

    def _take_from_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self.take(args.exc_type, args.exc_value, args.exc_traceback)

    @Slot(object)
    def _show(self, _trouble: BaseException) -> None:
        try:
            self._keep_typed()
        except Exception as second:  # noqa: BLE001  a second mistake must not hide the first
            self.write(second)
        if self._dialog is not None and self._dialog.isVisible():
            return
        self._dialog = CrashDialog(self._log, self._window)
        self._dialog.open()
