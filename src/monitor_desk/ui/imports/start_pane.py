"""The first step of an import: what the file is, and which file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl, Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from monitor_desk.intake.known_columns import Target
from monitor_desk.ui import theme
from monitor_desk.ui.widgets.buttons import Button
from monitor_desk.ui.widgets.cards import Card
from monitor_desk.ui.widgets.choice_fields import ChoiceField
from monitor_desk.ui.widgets.fields import TextField
from monitor_desk.ui.widgets.form import Form
from monitor_desk.ui.widgets.labels import label

if TYPE_CHECKING:
    from monitor_desk.services.desk import Desk

FOLDER, TARGET = "import:folder", "import:target"
KINDS = [
    (Target.REGISTER, "A contract register: one row for each contract"),
    (Target.DIRECTORY, "A directory: one row for each location of a provider"),
]
WORDS = (
    "Choose a workbook (.xlsx) or a .csv file, drop it on this page, or paste its path. Nothing is stored before you "
    "have seen what would change."
)
NO_FILE = "Choose the file first"


class StartPane(QWidget):
    """Asks for the kind and the file; remembers both for the next time."""

    chosen = Signal(object, object)  # Path and Target

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.form = Form(is_stacked=True)
        self.kind = ChoiceField(KINDS)
        self.file = TextField()
        self.browse_button = Button("Choose a file…")
        self.file.row.addWidget(self.browse_button)
        self.read_button = Button("Read the file", "primary")
        self.form.add_row("kind", "&What the file holds", self.kind)
        self.form.add_row("file", "&File", self.file)
        card = Card("Bring in a file")
        card.body.setSpacing(12)
        card.body.addWidget(label(WORDS, "muted", wraps=True))
        card.body.addWidget(self.form)
        card.body.addWidget(self.read_button)
        card.setMaximumWidth(640)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.CARD_GAP)
        layout.addWidget(card)
        layout.addStretch(1)
        self.kind.set_value(_remembered_target(desk))
        self.setFocusProxy(self.file.line)
        self.browse_button.clicked.connect(self._browse)
        self.read_button.clicked.connect(self.go_on)
        self.file.line.returnPressed.connect(self.go_on)

    def take(self, path: Path) -> None:
        """Take a file that was dropped or chosen, and read it."""
        self.file.set_value(str(path))
        self.go_on()

    def go_on(self) -> None:
        """Tell of the file, or say that there is none yet."""
        typed = as_path(self.file.value())
        self.form.set_problems({} if typed else {"file": NO_FILE})
        target = self.kind.value()
        if typed is not None and isinstance(target, Target):
            self._desk.preferences.put(FOLDER, str(typed.parent))
            self._desk.preferences.put(TARGET, target.value)
            self.chosen.emit(typed, target)

    def _browse(self) -> None:
        begin = self._desk.preferences.get(FOLDER) or str(Path.home())
        found, _ = QFileDialog.getOpenFileName(self, "Choose a file", begin, "Workbooks and tables (*.xlsx *.csv)")
        if found:
            self.take(Path(found))


def as_path(typed: str) -> Path | None:
    """Return a path as it is typed, pasted with quotation marks, or pasted as file://…; None for nothing."""
    words = typed.strip().strip("\"'“”").strip()
    if words.startswith("file:"):
        words = QUrl(words).toLocalFile()
    return Path(words).expanduser() if words else None


def _remembered_target(desk: Desk) -> Target:
    kept = desk.preferences.get(TARGET)
    return next((target for target, _ in KINDS if target.value == kept), Target.REGISTER)
