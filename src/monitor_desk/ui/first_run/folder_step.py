"""Step 1: the folder in which the desk is kept."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from monitor_desk.ui.widgets.buttons import Button
from monitor_desk.ui.widgets.fields import TextField
from monitor_desk.ui.widgets.form import Form
from monitor_desk.ui.widgets.labels import label

if TYPE_CHECKING:
    from monitor_desk.domain.folders import FolderVerdict

WORDS = "A folder on this computer. Not a network drive and not OneDrive or the like: those can damage a desk."


class FolderStep(QWidget):
    """Shows the usual folder, lets another be chosen, and says why one will not do."""

    suggestion_taken = Signal()

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._suggested = folder
        self.form = Form(is_stacked=True)
        self.field = TextField()
        self.field.set_value(str(folder))
        self.form.add_row("folder", "&Folder", self.field, WORDS)
        self.browse_button = Button("Browse…")
        self.field.row.addWidget(self.browse_button)
        self.reason = label("", "error", wraps=True)
        self.take_button = Button("Use the suggested folder")
        row = QHBoxLayout()
        row.addWidget(self.take_button)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.form)
        layout.addWidget(self.reason)
        layout.addLayout(row)
        self.setFocusProxy(self.field.line)
        self._connect()
        self._clear()

    def _connect(self) -> None:
        self.browse_button.clicked.connect(self._browse)
        self.take_button.clicked.connect(self._take_suggestion)
        self.field.edited.connect(self._clear)

    def folder(self) -> Path:
        """Return the folder as typed, from its root on; the suggested one where nothing is typed."""
        typed = self.field.value().strip()
        return (Path(typed).expanduser() if typed else self._suggested).absolute()

    def refuse(self, verdict: FolderVerdict) -> None:
        """Say why this folder will not do, and offer another."""
        self._suggested = Path(verdict.suggested)
        self.reason.setText(f"■ {verdict.reason}")
        self.reason.show()
        self.take_button.setText("Use the suggested folder")
        self.take_button.setToolTip(str(verdict.suggested))
        self.take_button.setVisible(self._suggested != self.folder())
        self.field.mark_wrong(is_wrong=True)
        self.field.control.setAccessibleDescription(verdict.reason)
        self.field.control.setFocus()

    def _clear(self) -> None:
        self.reason.hide()
        self.take_button.hide()
        self.field.mark_wrong(is_wrong=False)

    def _take_suggestion(self) -> None:
        self.field.set_value(str(self._suggested))
        self._clear()
        self.field.control.setFocus()
        self.suggestion_taken.emit()

    def _browse(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, "Choose the folder of the desk", str(self.folder()))
        if chosen:
            self.field.set_value(chosen)
            self._clear()
