"""Changing the passphrase: the one of now, and the new one twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from monitor_desk.domain.errors import InvalidDraftError
from monitor_desk.domain.passphrases import judge
from monitor_desk.ui.safety.task_dialog import TaskDialog
from monitor_desk.ui.start.passphrases import CapsHint, PassphraseField

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from monitor_desk.services.keys import KeyService
    from monitor_desk.ui.shell.tasks import Report, TaskRunner

LEAD = "Three or four unrelated words are strong and easy to remember. The recovery code stays as it is."
WRONG = "This does not open the desk"


class PassphraseDialog(TaskDialog):
    """Asks for the passphrase of now, so that nobody changes it on a desk that was left open."""

    def __init__(self, keys: KeyService, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(tasks, "Change the passphrase", "Change passphrase", parent, lead=LEAD)
        self._keys = keys
        self.current, self.first, self.second = PassphraseField(), PassphraseField(), PassphraseField()
        self.form.add_row("current", "Passphrase of &now", self.current)
        self.form.add_row("first", "New &passphrase", self.first)
        self.form.add_row("second", "New passphrase &again", self.second)
        self.caps = CapsHint()
        self.body.addWidget(self.caps)
        for field in (self.current, self.first, self.second):
            field.caps_noticed.connect(self.caps.notice)

    def work(self) -> Callable[[Report], None]:
        """Check the old one and set the new; raise `InvalidDraftError` for what is weak or differs."""
        current, new = self.current.value(), self.first.value()
        problems = {}
        if not current:
            problems["current"] = "Type the passphrase of now"
        weakness = judge(new)
        if weakness:
            problems["first"] = weakness.partition(";")[0]
        elif self.second.value() != new:
            problems["second"] = "The two are not the same. Type it again"
        if problems:
            raise InvalidDraftError(problems)
        keys = self._keys

        def change(_report: Report) -> None:
            if not keys.is_passphrase(current):
                raise InvalidDraftError({"current": WRONG})
            keys.change_passphrase(new)

        return change
