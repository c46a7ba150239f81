"""What a page says: nothing here yet, something went wrong, something was done."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from monitor_desk.ui.widgets.buttons import Button, IconButton
from monitor_desk.ui.widgets.labels import label
from monitor_desk.ui.widgets.speech import say

STAYS_MS = 8000
STAYS_WITH_UNDO_MS = 15000


class EmptyState(QWidget):
    """One sentence that says why there is nothing, and one thing to do about it."""

    acted = Signal()

    def __init__(self, words: str = "", action: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = label(words, "muted", wraps=True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.words.setMaximumWidth(460)
        self.button = Button(action)
        self.button.clicked.connect(self.acted)
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.addStretch(1)
        line = QHBoxLayout()
        line.addWidget(self.words)
        layout.addLayout(line)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(2)
        self.show_words(words, action)

    def show_words(self, words: str, action: str = "") -> None:
        """Show another sentence and action; no action hides the button."""
        self.words.setText(words)
        self.button.setText(action)
        self.button.setVisible(bool(action))


class ProblemPanel(QFrame):
    """At the top of a page: what went wrong, what is safe, what to do."""

    dismissed = Signal()
    acted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("problem")
        self.headline = label("", "strong", wraps=True)
        self.advice = label("", wraps=True)
        for words in (self.headline, self.advice):
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.action = Button("", "plain")
        self.action.hide()
        self.close_button = IconButton("close", "Dismiss this message")
        text = QVBoxLayout()
        text.setSpacing(2)
        text.addWidget(self.headline)
        text.addWidget(self.advice)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 8, 8, 8)
        layout.addLayout(text, 1)
        layout.addWidget(self.action)
        layout.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self.action.clicked.connect(self.acted)
        self.close_button.clicked.connect(self.dismiss)
        self.hide()

    def show_problem(self, headline: str, advice: str = "", action: str = "") -> None:
        """Show what happened and what to do; it is also read aloud."""
        self.headline.setText(headline)
        self.advice.setText(advice)
        self.advice.setVisible(bool(advice))
        self.action.setText(action)
        self.action.setVisible(bool(action))
        self.show()
        say(self, f"{headline} {advice}".strip())

    def dismiss(self) -> None:
        """Put the panel away."""
        self.hide()
        self.dismissed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc puts the panel away."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)


class UndoBar(QFrame):
    """A quiet line at the foot: what was done, with Undo where it can be undone."""

    undo_requested = Signal(object)  # whatever names the change set
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("undo")
        self._change_set: object = None
        self.words: QLabel = label("")
        self.undo_button = Button("Undo")
        self.undo_button.focus_edge = "rail_text"  # type: ignore[attr-defined]
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 5, 5, 5)
        layout.setSpacing(16)
        layout.addWidget(self.words, 1)
        layout.addWidget(self.undo_button)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.put_away)
        self.undo_button.clicked.connect(self._undo)
        self.hide()

    def show_done(self, words: str, change_set: object = None) -> None:
        """Say what was done; with a change set, offer to take it back."""
        self._change_set = change_set
        self.words.setText(words)
        self.undo_button.setVisible(change_set is not None)
        self.undo_button.setAccessibleName(f"Undo: {words}")
        self.setMinimumHeight(42)
        self.adjustSize()
        self.show()
        self.raise_()
        self._timer.start(STAYS_WITH_UNDO_MS if change_set is not None else STAYS_MS)
        say(self, words)

    def put_away(self) -> None:
        """Hide the line, unless the keyboard is on it."""
        if self.undo_button.hasFocus():
            self._timer.start(STAYS_MS)
            return
        self.hide()
        self.closed.emit()

    def _undo(self) -> None:
        change_set, self._change_set = self._change_set, None
        self._timer.stop()
        self.hide()
        self.undo_requested.emit(change_set)
