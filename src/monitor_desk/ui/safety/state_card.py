"""Beside the list of backups: how things stand, what was just done, and how backups are kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QVBoxLayout, QWidget

from monitor_desk.ui import theme
from monitor_desk.ui.safety.words import AWAY_WORDS, KEPT_WORDS, moment_words
from monitor_desk.ui.widgets.buttons import Button
from monitor_desk.ui.widgets.cards import Card
from monitor_desk.ui.widgets.labels import label

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from monitor_desk.services.desk import Desk
    from monitor_desk.ui.safety.words import BackupLine


class StateCard(QWidget):
    """Says in words what is saved and backed up."""

    restore_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = ""
        self._folder: Path | None = None
        self.saved, self.backup = label("", wraps=True), label("", wraps=True)
        self.result = label("", "strong", wraps=True)
        self.restore_button = Button("Restore the chosen backup…", "danger")
        self.folder_button = Button("Open the folder of backups")
        now = Card("How things stand")
        for widget in (self.result, self.saved, self.backup, self.restore_button):
            now.body.addWidget(widget)
        kept = Card("How backups are kept")
        for words in (KEPT_WORDS, AWAY_WORDS):
            kept.body.addWidget(label(words, "muted", wraps=True))
        kept.body.addWidget(self.folder_button)
        for card in (now, kept):
            card.body.setSpacing(8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.CARD_GAP)
        layout.addWidget(now)
        layout.addWidget(kept)
        layout.addStretch(1)
        self.result.hide()
        self.restore_button.clicked.connect(self.restore_requested)
        self.folder_button.clicked.connect(self._open_folder)

    def show_state(self, desk: Desk, lines: Sequence[BackupLine]) -> None:
        """Say what is saved and when the last verified backup was made."""
        saved_at = desk.backups.saved_at
        stored = (
            f"the last change at {moment_words(saved_at)}" if saved_at else "nothing was changed since it was opened"
        )
        self.saved.setText(f"✓ Everything typed is stored on this computer, {stored}.")
        last = next((line for line in lines if line.is_verified), None)
        if last is None:
            words = "No verified backup yet"
            self.backup.setText(f"▲ {words}.")
        else:
            words = f"Last verified backup {moment_words(last.made_at)}"
            self.backup.setText(f"✓ {words}: {last.holds}.")
        self.backup.setProperty("role", "amber" if last is None else "")
        self.backup.style().polish(self.backup)
        self.line = words
        self._folder = lines[0].path.parent if lines else None
        self.restore_button.setVisible(bool(lines))
        self.folder_button.setVisible(bool(lines))

    def show_result(self, words: str) -> None:
        """Say what was just done or found."""
        self.result.setText(words)
        self.result.show()

    def _open_folder(self) -> None:
        if self._folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))
