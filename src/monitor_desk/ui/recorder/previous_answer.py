"""What was answered on the visit before, in grey with a rule, and the key that carries an open action forward."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from monitor_desk.ui.widgets.buttons import Button
from monitor_desk.ui.widgets.labels import label

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from monitor_desk.ui.recorder.answers.asked import Asked

KEYS = "Alt+C"


class PreviousLine(QWidget):
    """Shows nothing where there was no visit before."""

    carried = Signal(object)  # id of the earlier action

    def __init__(self, asked: Asked, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asked = asked
        self._actions: list[tuple[UUID, int | None, str]] | None = None
        self.words = label("", "quote", wraps=True)
        self.buttons: list[Button] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)
        self._layout.addWidget(self.words)
        self.hide()

    def show_previous(self, words: str, actions: Sequence[tuple[UUID, int | None, str]]) -> None:
        """Show what was said, and a button for each action that is still open."""
        self.words.setText(words)
        if self._actions != list(actions):
            self._actions = list(actions)
            self._show_buttons()
        self.setVisible(bool(words))

    def carry_first(self) -> None:
        """Carry the first action forward, as its button does."""
        if self.buttons:
            self.buttons[0].click()

    def _show_buttons(self) -> None:
        for button in self.buttons:
            button.hide()
            button.deleteLater()
        self.buttons = []
        for key, number, words in self._actions or []:
            keys = f"   {KEYS}" if not self.buttons else ""
            button = Button(f"Carry action {number or ''} forward{keys}", "link")
            button.setAccessibleName(f"{self._asked.spoken}: carry action {number or ''} forward, {words}")
            button.setProperty("action", key)
            button.clicked.connect(self._pressed)
            self._layout.addWidget(button)
            self.buttons.append(button)

    def _pressed(self) -> None:
        self.carried.emit(self.sender().property("action"))
