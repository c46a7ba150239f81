"""What two officers wrote differently, side by side, until one of them chooses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from monitor_desk.domain.forms.answer_words import answer_words
from monitor_desk.domain.forms.answers import Given
from monitor_desk.ui.start.moments import clock_time
from monitor_desk.ui.widgets.buttons import Button
from monitor_desk.ui.widgets.labels import label

if TYPE_CHECKING:
    from monitor_desk.domain.packs import ConflictRow, Version
    from monitor_desk.ui.recorder.answers.asked import Asked


class VersionsPanel(QFrame):
    """One field in dispute: each version with who wrote it and when, and a button to choose it."""

    chosen = Signal(object, object)  # the conflict and the value

    def __init__(self, row: ConflictRow, asked: Asked, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("problem")
        self._row = row
        self.buttons: list[Button] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(6)
        layout.addWidget(label(f"Two versions: {row.label.lower()}", "strong"))
        layout.addWidget(label("Both are kept until one is chosen.", "hint"))
        for version in row.versions:
            layout.addLayout(self._line(version, asked))

    def _line(self, version: Version, asked: Asked) -> QHBoxLayout:
        words = _words(self._row.field, version.value, asked)
        who = f"{version.officer}, {clock_time(version.written_at)}{' (shown now)' if version.is_shown else ''}"
        button = Button("Choose this")
        button.setAccessibleName(f"{asked.spoken}: choose {who}: {words}")
        button.setProperty("at", len(self.buttons))
        button.clicked.connect(self._pressed)
        self.buttons.append(button)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(label(f"{who}: {words}", wraps=True), 1)
        line.addWidget(button)
        return line

    def _pressed(self) -> None:
        at = int(self.sender().property("at"))
        self.chosen.emit(self._row, self._row.versions[at].value)


def _words(field: str, value: object, asked: Asked) -> str:
    text = str(value or "")
    if field == "value":
        return answer_words(asked.question, asked.form, Given(value=text)) or "nothing"
    return text or "nothing"
