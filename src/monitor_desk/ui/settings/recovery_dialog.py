"""A new recovery code: made after the passphrase is typed, shown once, closed when it is known to be kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from monitor_desk.domain.errors import InvalidDraftError
from monitor_desk.ui.first_run.code_step import CodeStep
from monitor_desk.ui.safety.task_dialog import TaskDialog
from monitor_desk.ui.settings.passphrase_dialog import WRONG
from monitor_desk.ui.start.passphrases import PassphraseField

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from monitor_desk.services.keys import KeyService
    from monitor_desk.ui.shell.tasks import Report, TaskRunner

LEAD = "It opens the desk when the passphrase is forgotten. The code of before will no longer open it."
KEEP = "This is the new code. It is shown this once and already in force."


class RecoveryDialog(TaskDialog):
    """Asks for the passphrase, shows the code, and asks for its last group."""

    def __init__(self, keys: KeyService, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(tasks, "New recovery code", "Make a new code", parent, lead=LEAD)
        self._keys = keys
        self._has_code = False
        self.current = PassphraseField()
        self.form.add_row("current", "Passphrase of &now", self.current)
        self.code_step = CodeStep()
        self.body.addWidget(self.code_step)
        self.code_step.hide()

    def try_act(self) -> None:
        """Make the code; once it is shown, close when its last group is typed back."""
        if not self._has_code:
            super().try_act()
        elif self.code_step.is_kept():
            self.code_step.show_code("")
            self.accept()

    def work(self) -> Callable[[Report], str]:
        """Check the passphrase and make the code; raise `InvalidDraftError` where nothing is typed."""
        current, keys = self.current.value(), self._keys
        if not current:
            raise InvalidDraftError({"current": "Type the passphrase of now"})

        def make(_report: Report) -> str:
            if not keys.is_passphrase(current):
                raise InvalidDraftError({"current": WRONG})
            return keys.new_recovery_code()

        return make

    def took(self, result: str) -> None:
        """Show the code."""
        self._has_code = True
        self.lead.setText(KEEP)
        self.form.hide()
        self.current.set_value("")
        self.code_step.show_code(result)
        self.code_step.show()
        self.verb_button.setText("I have kept it")
        self.cancel_button.hide()
        self.code_step.copy_button.setFocus()

    def closes(self) -> bool:
        """Stay open: the code is to be kept first."""
        return False

    def reject(self) -> None:
        """Esc does not put away a code that is not known to be kept."""
        if not self._has_code:
            super().reject()
