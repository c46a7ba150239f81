"""Reading a colleague's pack: opened, looked at, and only then taken in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog

from monitor_desk.domain.errors import InvalidDraftError
from monitor_desk.domain.packs import Received, SealedContent
from monitor_desk.ui.imports.start_pane import as_path
from monitor_desk.ui.safety.task_dialog import TaskDialog
from monitor_desk.ui.sharing.words import counts_words, moment_words, size_words
from monitor_desk.ui.start.passphrases import CapsHint, PassphraseField
from monitor_desk.ui.widgets.buttons import Button
from monitor_desk.ui.widgets.fields import TextField
from monitor_desk.ui.widgets.labels import label
from monitor_desk.ui.widgets.speech import say

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from monitor_desk.services.desk import Desk
    from monitor_desk.ui.shell.tasks import Report, TaskRunner

LEAD = "Nothing is stored before you have seen who made the pack and what is in it."
KNOWN = "Known: packs with this seal were taken in before"
UNKNOWN = "Never seen before: ask your colleague to read you theirs"


class ReadPackDialog(TaskDialog):
    """First opens the pack and shows what it is; the second press takes it in."""

    received = Signal(object)  # Received

    def __init__(self, desk: Desk, tasks: TaskRunner, path: str = "", parent: QWidget | None = None) -> None:
        super().__init__(tasks, "Read a pack", "Open pack", parent, lead=LEAD)
        self._desk = desk
        self._opened: SealedContent | None = None
        self._is_taken = False
        self.file, self.passphrase = TextField(), PassphraseField()
        self.browse_button = Button("Choose…")
        self.file.row.addWidget(self.browse_button)
        self.caps = CapsHint()
        self.facts = label("", wraps=True)
        self.facts.hide()
        self.form.add_row("file", "&File", self.file, "The file that your colleague gave you; it ends in .mdpack")
        self.form.add_row("passphrase", "&Passphrase", self.passphrase)
        self.body.addWidget(self.caps)
        self.body.addWidget(self.facts)
        self.file.set_value(path)
        self.passphrase.caps_noticed.connect(self.caps.notice)
        self.browse_button.clicked.connect(self._browse)

    def work(self) -> Callable[[Report], Any]:
        """Open the pack, or take in the one that was opened."""
        if self._opened is not None:
            return _taking(self._desk, self._opened)
        path = as_path(self.file.value())
        if path is None:
            raise InvalidDraftError({"file": "Choose the file"})
        if not self.passphrase.value():
            raise InvalidDraftError({"passphrase": "Type the passphrase that your colleague told you"})
        return _opening(path, self.passphrase.value())

    def took(self, result: SealedContent | Received) -> None:
        """Show what was opened, or tell what was taken in."""
        if isinstance(result, Received):
            self._is_taken = True
            self.received.emit(result)
            return
        self._opened = result
        content = result.content
        known = self._desk.sharing.known_as(result.public)
        self.facts.setText(
            f"{content.title}\n\nMade by {content.made_by}, {moment_words(content.made_at)}\n\n"
            f"Seal {result.fingerprint}\n{KNOWN if known else UNKNOWN}\n\n"
            f"Holds {counts_words(content.counts())}; {size_words(len(content.files), content.size())}"
        )
        self.form.hide()
        self.facts.show()
        self.verb_button.setText("Take it in")
        self.verb_button.setFocus()
        self.fit()
        say(self, f"The pack is open: {content.title}, made by {content.made_by}. Nothing is stored yet.")

    def closes(self) -> bool:
        """Close once the pack was taken in."""
        return self._is_taken

    def _browse(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, "Which pack", self.file.value(), "Packs (*.mdpack)")
        if chosen:
            self.file.set_value(chosen)


def _opening(path: Path, passphrase: str) -> Callable[[Report], SealedContent]:
    def work(report: Report) -> SealedContent:
        from monitor_desk.intake.packs import read_pack

        report(0, 0, "Opening the pack")
        return read_pack(path, passphrase)

    return work


def _taking(desk: Desk, opened: SealedContent) -> Callable[[Report], Received]:
    def work(report: Report) -> Received:
        report(0, 0, "Making a backup, then taking the pack in")
        desk.backups.make(reason="before a pack was taken in")
        return desk.sharing.receive(opened.content, opened.public)

    return work
