"""The ways to open the desk, and locking it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from monitor_desk.ui.settings.passphrase_dialog import PassphraseDialog
from monitor_desk.ui.settings.recovery_dialog import RecoveryDialog
from monitor_desk.ui.settings.subject import Subject
from monitor_desk.ui.widgets.buttons import Button
from monitor_desk.ui.widgets.facts import Fact, FactsList
from monitor_desk.ui.widgets.labels import label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from monitor_desk.services.desk import Desk
    from monitor_desk.ui.shell.tasks import TaskRunner

LEAD = "Everything the desk keeps is encrypted. Without one of the ways below nobody can read it, nor can anyone help."
LOCKS = "The desk locks by itself after ten minutes without a key or a movement, and when the computer sleeps."
NEW_WORDS_SET = "The passphrase was changed. Backups made before still open with the old one."
NEW_CODE_SET = "The new recovery code is in force. Destroy the old one once older backups are no longer needed."


class SecurityPane(Subject):
    """Shows the ways to open the desk and changes them."""

    lock_requested = Signal()

    def __init__(self, desk: Desk, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__("Security", LEAD, parent)
        self._desk = desk
        self._tasks = tasks
        self.facts = FactsList(label_width=150)
        self.done = label("", "strong", wraps=True)
        self.passphrase_button = Button("Change the passphrase…")
        self.code_button = Button("New recovery code…")
        self.lock_button = Button("Lock now", icon="lock")
        self.lock_button.setToolTip("Ctrl+L")
        for widget in (self.facts, self.done, label(LOCKS, "muted", wraps=True)):
            self.body.addWidget(widget)
        self.add_buttons(self.passphrase_button, self.code_button, self.lock_button)
        self.done.hide()
        self.setFocusProxy(self.passphrase_button)
        self.passphrase_button.clicked.connect(self._change_passphrase)
        self.code_button.clicked.connect(self._renew_code)
        self.lock_button.clicked.connect(self.lock_requested)

    def refresh(self) -> None:
        """Read the ways again."""
        ways = ", ".join(self._desk.keys.ways())
        self.facts.set_facts([Fact(name="It opens with", value=ways.capitalize())])

    def _change_passphrase(self) -> None:
        dialog = PassphraseDialog(self._desk.keys, self._tasks, self)
        dialog.acted.connect(self._passphrase_changed)
        dialog.open()

    def _renew_code(self) -> None:
        dialog = RecoveryDialog(self._desk.keys, self._tasks, self)
        dialog.accepted.connect(self._code_changed)
        dialog.open()

    def _passphrase_changed(self) -> None:
        self._say(NEW_WORDS_SET)

    def _code_changed(self) -> None:
        self._say(NEW_CODE_SET)

    def _say(self, words: str) -> None:
        self.done.setText(f"✓ {words}")
        self.done.show()
        self.refresh()
