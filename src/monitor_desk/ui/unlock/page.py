"""The locked desk: it shows nothing of what is in it, asks for the passphrase, and opens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent

from monitor_desk.ui.start.gate import Gate
from monitor_desk.ui.start.passphrases import CapsHint, PassphraseField
from monitor_desk.ui.unlock.recovery import RecoveryPart
from monitor_desk.ui.widgets.buttons import Button
from monitor_desk.ui.widgets.form import Form

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from monitor_desk.domain.errors import DeskError
    from monitor_desk.services.desk import Desk
    from monitor_desk.ui.shell.tasks import TaskRunner
    from monitor_desk.ui.start.opener import Opener

TITLE = "The desk is locked"
LEAD = "What you typed is kept. Type your passphrase to go on where you were."
FIRST_LEAD = "Type your passphrase to open it."


class UnlockPage(Gate):
    """Opens the desk of a folder by its passphrase, or by its recovery code and a new passphrase."""

    opened = Signal(object)  # Desk

    def __init__(self, opener: Opener, folder: Path, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(TITLE, FIRST_LEAD, parent)
        self._opener = opener
        self._folder = folder
        self._tasks = tasks
        self._build()
        self._connect()

    def _build(self) -> None:
        self.form = Form(is_stacked=True)
        self.passphrase = PassphraseField()
        self.form.add_row("passphrase", "&Passphrase", self.passphrase)
        self.caps = CapsHint()
        self.recovery = RecoveryPart(self._tasks)
        self.recovery.hide()
        for widget in (self.form, self.caps, self.recovery):
            self.body.addWidget(widget)
        self.other_way = Button("Use the recovery code", "link")
        self.unlock_button = Button("Unlock", "primary")
        self.restore_button = Button("Restore the latest backup")
        self.restore_button.hide()
        self.foot.addWidget(self.other_way)
        self.foot.addWidget(self.restore_button)
        self.foot.addStretch(1)
        self.foot.addWidget(self.unlock_button)

    def _connect(self) -> None:
        self.passphrase.caps_noticed.connect(self.caps.notice)
        self.unlock_button.clicked.connect(self.unlock)
        self.other_way.clicked.connect(self._change_way)
        self.restore_button.clicked.connect(self.restore)
        self.recovery.opened.connect(self._opened)
        self.recovery.busy.connect(self._be_busy)

    def say_locked(self) -> None:
        """Say that the desk was open before and is as it was left."""
        self.say(TITLE, LEAD)

    def drop(self) -> None:
        """Close a desk that the recovery code opened and that has no new passphrase yet."""
        self.recovery.drop()

    def unlock(self) -> None:
        """Try what was typed."""
        self.problem.hide()
        if not self.unlock_button.isEnabled():
            return
        if self.recovery.is_waiting_for_passphrase():
            self.recovery.set_passphrase()
            return
        by_code = not self.recovery.isHidden()
        typed = self.recovery.code.value() if by_code else self.passphrase.value()
        if not typed:
            self._show_problem("Type the recovery code." if by_code else "Type the passphrase.")
            return
        self._be_busy(True)
        opener, folder = self._opener, self._folder
        way = opener.unlock_with_recovery if by_code else opener.unlock
        done = self._ask_passphrase if by_code else self._opened
        self._tasks.run("Unlocking", lambda _report: way(folder, str(typed)), done, self._refused)

    def restore(self) -> None:
        """Put the newest backup in the place of a damaged desk, and open it; the damaged file is set aside."""
        typed = self.passphrase.value()
        if not typed:
            self._show_problem("Type the passphrase; it opens the backup too.")
            return
        self._be_busy(True)
        opener, folder = self._opener, self._folder
        self._tasks.run(
            "Restoring", lambda _report: opener.restore_latest(folder, str(typed)), self._opened, self._refused
        )

    def _opened(self, desk: Desk) -> None:
        self.restore_button.hide()
        self.clear()
        self.opened.emit(desk)

    def _ask_passphrase(self, desk: Desk) -> None:
        self._be_busy(False)
        self.other_way.hide()
        self.unlock_button.setText("Set passphrase and open")
        self.recovery.take(desk)

    def clear(self) -> None:
        """Forget what was typed, and ask for the passphrase again."""
        self.passphrase.set_value("")
        self.recovery.clear()
        self.caps.notice(False)
        self.other_way.show()
        self.unlock_button.setText("Unlock")
        self._show_way(is_code=False)
        self._be_busy(False)

    def _refused(self, refusal: DeskError) -> None:
        self._be_busy(False)
        self.restore_button.setVisible(bool(getattr(refusal, "is_for_restore", False)))
        self._show_problem(str(refusal))

    def _show_problem(self, sentence: str) -> None:
        if not self.recovery.isHidden():
            self.recovery.show_problem(sentence)
            return
        self.form.set_problem("passphrase", sentence)
        self.form.go_to("passphrase")
        self.passphrase.line.selectAll()

    def _be_busy(self, is_busy: bool) -> None:  # noqa: FBT001  a signal gives it by place
        self.show_busy("Unlocking" if is_busy else "")
        self.unlock_button.setEnabled(not is_busy)
        self.restore_button.setEnabled(not is_busy)

    def _change_way(self) -> None:
        is_code = self.recovery.isHidden()
        self._show_way(is_code=is_code)
        (self.recovery.take_focus if is_code else self._focus_passphrase)()

    def _show_way(self, *, is_code: bool) -> None:
        self.problem.hide()
        self.form.set_problem("passphrase", "")
        self.recovery.setVisible(is_code)
        self.form.setVisible(not is_code)
        self.caps.notice(False)
        self.other_way.setText("Use the passphrase" if is_code else "Use the recovery code")

    def _focus_passphrase(self) -> None:
        self.form.go_to("passphrase")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter unlocks."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.unlock()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Put the cursor where the passphrase is typed."""
        super().showEvent(event)
        self._focus_passphrase()
