"""A question answered by photos or files: how many are there, and the way to add one."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from monitor_desk.ui.recorder.answers.asked import AnswerInput, Asked
from monitor_desk.ui.widgets.buttons import Button
from monitor_desk.ui.widgets.labels import label


class FilesInput(AnswerInput):
    """Says how many files are kept for the question and asks for more; the count is stored when they are added."""

    def __init__(self, asked: Asked, parent: QWidget | None = None) -> None:
        super().__init__(asked, parent)
        self.words = label("", "muted")
        self.add_button = Button("Add photo or file…", icon="attach")
        self.add_button.setAccessibleName(f"{asked.spoken}: add photo or file")
        self.add_button.setToolTip("Ctrl+Shift+E")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.add_button)
        row.addWidget(self.words, 1)
        self.add_button.clicked.connect(self.evidence_requested)
        self.shown("")

    def shown(self, value: str) -> None:
        """Say how many files there are."""
        count = int(value) if value.isdecimal() else 0
        self.words.setText("No photo or file yet" if not count else "1 file" if count == 1 else f"{count} files")

    def take_focus(self) -> bool:
        """Put the keyboard on the button."""
        self.add_button.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True
