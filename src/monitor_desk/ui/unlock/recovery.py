"""The other way in: the recovery code, after which a new passphrase must be set."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from monitor_desk.ui.start.passphrases import NewPassphrase
from monitor_desk.ui.widgets.fields import TextField
from monitor_desk.ui.widgets.form import Form
from monitor_desk.ui.widgets.labels import label

if TYPE_CHECKING:
    from monitor_desk.domain.errors import DeskError
    from monitor_desk.services.desk import Desk
    from monitor_desk.ui.shell.tasks import TaskRunner

HINT = "Seven groups of five letters and figures, from the paper or the file where you kept it."
OPENED = "The recovery code opened the desk. Set a new passphrase; the recovery code stays as it is."


class RecoveryPart(QWidget):
    """Asks for the code; once it opened the desk, for a new passphrase."""

    opened = Signal(object)  # Desk, with its new passphrase set
    busy = Signal(bool)

    def __init__(self, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._desk: Desk | None = None
        self.form = Form(is_stacked=True)
        self.code = TextField()
        self.form.add_row("code", "&Recovery code", self.code, HINT)
        self.words = label(OPENED, wraps=True)
        self.new = NewPassphrase()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        for widget in (self.form, self.words, self.new):
            layout.addWidget(widget)
        self._show_part()

    def _show_part(self) -> None:
        is_open = self._desk is not None
        self.form.setVisible(not is_open)
        for widget in (self.words, self.new):
            widget.setVisible(is_open)

    def is_waiting_for_passphrase(self) -> bool:
        """Say whether the code opened the desk and the new passphrase is still to come."""
        return self._desk is not None

    def take(self, desk: Desk) -> None:
        """Hold the desk that the code opened and ask for a new passphrase."""
        self._desk = desk
        self._show_part()
        self.new.form.go_to("first")

    def set_passphrase(self) -> None:
        """Set the new passphrase and hand the desk over."""
        desk, typed = self._desk, self.new.passphrase()
        if desk is None or not typed:
            return
        self.busy.emit(True)
        self._tasks.run(
            "Setting the passphrase", lambda _report: desk.keys.change_passphrase(typed), self._done, self._refused
        )

    def _done(self, _nothing: None) -> None:
        desk, self._desk = self._desk, None
        self.clear()
        if desk is not None:
            self.opened.emit(desk)

    def _refused(self, refusal: DeskError) -> None:
        self.busy.emit(False)
        self.new.form.set_problem("first", str(refusal))

    def show_problem(self, sentence: str) -> None:
        """Say beside the code what is wrong with it."""
        self.form.set_problem("code", sentence)
        self.form.go_to("code")

    def take_focus(self) -> None:
        """Put the cursor where the code is typed."""
        self.form.go_to("code")

    def drop(self) -> None:
        """Close a desk that has no new passphrase yet."""
        if self._desk is not None:
            self._desk.close()
            self._desk = None
        self.clear()

    def clear(self) -> None:
        """Forget what was typed."""
        self.code.set_value("")
        self.form.set_problem("code", "")
        self.new.clear()
        self._show_part()
