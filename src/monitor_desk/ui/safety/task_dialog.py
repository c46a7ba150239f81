"""A dialog whose verb takes a while: it stays open, shows how far it is, and says in place what stands against it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from monitor_desk.domain.errors import DeskError, InvalidDraftError
from monitor_desk.ui.widgets.dialogs import Dialog
from monitor_desk.ui.widgets.progress import ProgressStrip

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from monitor_desk.ui.shell.tasks import Report, Task, TaskRunner


class TaskDialog(Dialog):
    """The subclass says in `work` what the worker does, and in `took` what comes of it."""

    def __init__(
        self, tasks: TaskRunner, title: str, verb: str, parent: QWidget | None = None, *, lead: str = ""
    ) -> None:
        super().__init__(title, verb, parent, lead=lead)
        self._tasks = tasks
        self._task: Task | None = None
        self.strip = ProgressStrip()
        self.strip.cancel_button.hide()
        self.strip.hide()
        self.body.addWidget(self.strip)
        tasks.progressed.connect(self._progressed)

    def work(self) -> Callable[[Report], Any]:
        """Return what the worker does with what is typed now; raise `DeskError` to keep the dialog open."""
        raise NotImplementedError

    def took(self, result: Any) -> None:  # noqa: ANN401  # whatever the work returns
        """Take what came of it, before the dialog closes."""

    def closes(self) -> bool:
        """Say whether the dialog closes when the work is done."""
        return True

    def try_act(self) -> None:
        """Start the work, or show beside the fields what stands against it."""
        if self._task is not None:
            return
        self.problem.hide()
        typed = self.form.typing_problems()
        if typed:
            self.show_refusal(InvalidDraftError(typed))
            return
        try:
            work = self.work()
        except DeskError as refusal:
            self.show_refusal(refusal)
            return
        self._set_busy(is_busy=True)
        self.strip.begin(self.verb_button.text())
        self._task = self._tasks.run(self.windowTitle(), work, self._done, self._failed)

    def reject(self) -> None:
        """Esc waits until the work is done."""
        if self._task is None:
            super().reject()

    def _set_busy(self, *, is_busy: bool) -> None:
        self.strip.setVisible(is_busy)
        for widget in (self.form, self.verb_button, self.cancel_button):
            widget.setEnabled(not is_busy)

    def _done(self, result: Any) -> None:  # noqa: ANN401  # whatever the work returns
        self._task = None
        self._set_busy(is_busy=False)
        self.took(result)
        self.acted.emit()
        if self.closes():
            self.accept()

    def _failed(self, refusal: DeskError) -> None:
        self._task = None
        self._set_busy(is_busy=False)
        self.show_refusal(refusal)

    def _progressed(self, done: int, total: int, words: str) -> None:
        if self._task is not None:
            self.strip.show_progress(done, total, words)
