"""Several lines of plain text that take one line while they are empty; read-only once the visit has ended."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from monitor_desk.ui.widgets.fields import Field

MOST_LINES = 16
_AROUND = 20  # edge, padding and margin of the page


class NotePage(QPlainTextEdit):
    """Plain text as high as its lines, within bounds; beyond them it scrolls."""

    def __init__(self, least_lines: int) -> None:
        super().__init__()
        self._least = least_lines
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(4)
        self.document().documentLayout().documentSizeChanged.connect(self.fit)
        self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the lines as they break at the new width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Put the cursor behind the last word when the keyboard comes by Tab: a note is gone on with."""
        super().focusInEvent(event)
        if event.reason() in {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}:
            self.moveCursor(QTextCursor.MoveOperation.End)

    def fit(self) -> None:
        """Be as high as the lines."""
        wanted = max(round(self.document().size().height()), self._least)
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if wanted > MOST_LINES else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(policy)
        height = max(min(wanted, MOST_LINES) * self.fontMetrics().lineSpacing() + _AROUND, 32)
        if height != self.maximumHeight():
            self.setFixedHeight(height)


class NoteField(Field):
    """A note; its words stand in it in grey while it is empty."""

    def __init__(self, words: str = "Note", parent: QWidget | None = None, *, least_lines: int = 1) -> None:
        super().__init__(parent)
        self.page = NotePage(least_lines)
        self.page.setPlaceholderText(words)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.page)
        self.hold(self.page)
        self._settled = ""
        self._is_showing = False
        self.page.textChanged.connect(self._page_edited)

    def value(self) -> str:
        """Return the text without blanks at its end."""
        return self.page.toPlainText().rstrip()

    def show_value(self, value: object) -> None:
        """Show a text; None is empty."""
        text = "" if value is None else str(value)
        if text == self.page.toPlainText():
            return
        self._is_showing = True
        self.page.setPlainText(text)
        self._is_showing = False

    def draft(self) -> str:
        """Return the words as typed."""
        return self.page.toPlainText()

    def set_read_only(self, *, is_read_only: bool) -> None:
        """Let the words be read and copied, and no longer changed."""
        self.page.setReadOnly(is_read_only)

    def _page_edited(self) -> None:
        if not self._is_showing:
            self.edited.emit(self.draft())
