"""Step 3: an import, the demonstration caseload, or nothing yet."""

from __future__ import annotations

from enum import Enum

from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from monitor_desk.ui.widgets.labels import label


class Filling(Enum):
    """What a new desk begins with."""

    IMPORT = (
        "Import a register or directory",
        "A contract register or a list of homes, from .csv or .xlsx. You see everything before it is stored.",
    )
    DEMONSTRATION = (
        "Look round with invented data",
        "24 invented providers with their contracts. One undo takes them away again.",
    )
    EMPTY = "Start empty", "Add providers and contracts by hand."


class FillingStep(QWidget):
    """Three choices, the first of them chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choices: dict[Filling, QRadioButton] = {}
        self._group = QButtonGroup(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for filling in Filling:
            title, words = filling.value
            choice = QRadioButton(title)
            choice.setAccessibleDescription(words)
            choice.setMinimumHeight(28)
            self.choices[filling] = choice
            self._group.addButton(choice)
            hint = label(words, "hint", wraps=True)
            hint.setContentsMargins(26, 0, 0, 6)
            layout.addWidget(choice)
            layout.addWidget(hint)
        self.choices[Filling.IMPORT].setChecked(True)
        self.setFocusProxy(self.choices[Filling.IMPORT])

    def chosen(self) -> Filling:
        """Return what was chosen."""
        return next(filling for filling, choice in self.choices.items() if choice.isChecked())
