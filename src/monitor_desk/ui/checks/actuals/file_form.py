"""Which spreadsheet: typed, pasted or chosen; the folder is remembered."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QUrl, Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from monitor_desk.domain.errors import InvalidDraftError
from monitor_desk.ui.imports.start_pane import as_path
from monitor_desk.ui.widgets.buttons import Button
from monitor_desk.ui.widgets.fields import TextField
from monitor_desk.ui.widgets.form import Form

if TYPE_CHECKING:
    from monitor_desk.services.desk import Desk

_FOLDER: Final = "actuals:folder"


class FileForm(QWidget):
    """Asks for the file."""

    chosen = Signal(object)  # Path

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.form = Form(is_stacked=True)
        self.file = TextField()
        self.browse_button = Button("Choose a file…")
        self.file.row.addWidget(self.browse_button)
        self.form.add_row("file", "&Spreadsheet", self.file, "Or drop it on this window, or paste its path")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.form)
        self.setFocusProxy(self.file.line)
        self.browse_button.clicked.connect(self._browse)

    def typed(self) -> Path:
        """Return the path that is typed; raise `InvalidDraftError` where there is none."""
        path = as_path(self.file.value())
        self.form.set_problems({} if path else {"file": "Choose the spreadsheet first"})
        if path is None:
            raise InvalidDraftError({"file": "Choose the spreadsheet first"})
        return path

    def show_path(self, path: Path) -> None:
        """Show a path, and remember its folder."""
        self.form.set_problems({})
        self.file.set_value(str(path))
        self._desk.preferences.put(_FOLDER, str(path.parent))

    def _browse(self) -> None:
        begin = self._desk.preferences.get(_FOLDER) or str(Path.home())
        name, _ = QFileDialog.getOpenFileName(
            self, "Choose a spreadsheet", begin, "Workbooks and tables (*.xlsx *.csv)"
        )
        if name:
            self.chosen.emit(Path(name))


def path_of(url: QUrl) -> Path:
    """Return the path of a dropped file."""
    return Path(url.toLocalFile())
