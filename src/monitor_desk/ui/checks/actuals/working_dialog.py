"""A dialog that does its work on the worker: Esc asks the work to stop, else closes; the keyboard comes back after."""

from __future__ import annotations

from typing import TYPE_CHECKING

from monitor_desk.ui.checks.actuals.working import Working
from monitor_desk.ui.widgets.dialogs import Dialog
from monitor_desk.ui.widgets.progress import ProgressStrip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from monitor_desk.ui.shell.tasks import TaskRunner


class WorkingDialog(Dialog):
    """The subclass puts `strip` where it is to stand, and says what rests while something is under way."""

    def __init__(
        self, tasks: TaskRunner, title: str, verb: str, parent: QWidget | None = None, *, lead: str = ""
    ) -> None:
        super().__init__(title, verb, parent, lead=lead)
        self._had: QWidget | None = None
        self.strip = ProgressStrip()
        self.working = Working(tasks, self.strip, self)
        self.working.busy_changed.connect(self._busy_changed)
        self.working.refused.connect(self.show_refusal)

    def resting(self) -> Sequence[QWidget]:
        """Return what cannot be pressed while something is under way."""
        return (self.form, self.verb_button, self.cancel_button)

    def reject(self) -> None:
        """Ask what is under way to stop; else close."""
        if self.working.is_busy:
            self.strip.cancel_button.click()
        else:
            super().reject()

    def _busy_changed(self, is_busy: bool) -> None:  # noqa: FBT001  a signal's slot
        if is_busy:
            self._had = self.focusWidget()
            self.problem.hide()
        for widget in self.resting():
            widget.setEnabled(not is_busy)
        if is_busy:
            self.strip.cancel_button.setFocus()
        elif self._had is not None and self._had.isVisible():
            self._had.setFocus()
