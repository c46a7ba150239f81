"""The fields of a form: what each holds, and the signals that keep what is typed."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

LEAST_LINES = 3
MOST_LINES = 14


class Field(QWidget):
    """One thing to fill in; `control` is what takes the keyboard."""

    edited = Signal(object)  # the draft, with every key
    left = Signal()  # the focus has gone elsewhere
    changed = Signal(object)  # the value, settled and different from before

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.control: QWidget = self
        self._settled: object = None

    def value(self) -> object:
        """Return what the field holds; None when nothing, or nothing understood."""
        raise NotImplementedError

    def set_value(self, value: object) -> None:
        """Show a value without telling anyone."""
        self.show_value(value)
        self._settled = self.value()

    def show_value(self, value: object) -> None:
        """Put a value into the control."""
        raise NotImplementedError

    def draft(self) -> object:
        """Return what to keep while it is being typed: the words, even where they make no value yet."""
        return self.value()

    def set_draft(self, draft: object) -> None:
        """Bring back what was being typed."""
        self.show_value(draft)

    def problem(self) -> str:
        """Return why what is typed makes no value, an empty text if it does."""
        return ""

    def name(self, words: str, hint: str = "") -> None:
        """Give the control its spoken name and description."""
        self.control.setAccessibleName(words)
        self.control.setAccessibleDescription(hint)

    def mark_wrong(self, *, is_wrong: bool) -> None:
        """Show or take away the red edge."""
        self.control.setProperty("wrong", is_wrong)
        self.control.style().unpolish(self.control)
        self.control.style().polish(self.control)

    def hold(self, control: QWidget) -> None:
        """Take the control that holds the value."""
        self.control = control
        self.setFocusProxy(control)
        control.installEventFilter(self)

    def settle(self) -> None:
        """Tell of a value that differs from the last one told."""
        value = self.value()
        if value != self._settled:
            self._settled = value
            self.changed.emit(value)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice the focus leaving the control; a menu or list that opens over it does not count."""
        if watched is self.control and isinstance(event, QFocusEvent) and _is_leaving(event):
            self.focus_left()
        return False

    def focus_left(self) -> None:
        """Settle and tell that the officer went on."""
        self.settle()
        self.left.emit()


def _is_leaving(event: QFocusEvent) -> bool:
    return event.lostFocus() and event.reason() is not Qt.FocusReason.PopupFocusReason


class LineField(Field):
    """A field that is one line of typing."""

    def __init__(self, parent: QWidget | None = None, *, width: int = 0) -> None:
        super().__init__(parent)
        self.line = QLineEdit()
        if width:
            self.line.setFixedWidth(width)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(8)
        beneath_its_label = Qt.AlignmentFlag.AlignLeft if width else Qt.AlignmentFlag(0)
        self.row.addWidget(self.line, 0, beneath_its_label)
        self.hold(self.line)
        self.line.textEdited.connect(self._line_edited)

    def draft(self) -> str:
        """Return the words as typed."""
        return self.line.text()

    def set_draft(self, draft: object) -> None:
        """Bring back the words as typed."""
        self.line.setText(str(draft))

    def _line_edited(self) -> None:
        self.edited.emit(self.draft())


class TextField(LineField):
    """One line of plain text."""

    def value(self) -> str:
        """Return the text without blanks round it."""
        return self.line.text().strip()

    def show_value(self, value: object) -> None:
        """Show a text; None is empty."""
        self.line.setText("" if value is None else str(value))
        self.line.setCursorPosition(0)


class _Page(QPlainTextEdit):
    """Plain text that asks for the height of its lines."""

    grown = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(self.fit)
        self.fit()

    def fit(self) -> None:
        """Be as high as the lines, within bounds."""
        lines = min(max(round(self.document().size().height()), LEAST_LINES), MOST_LINES)
        height = lines * self.fontMetrics().lineSpacing() + 22
        if height != self.height() or self.minimumHeight() != height:
            self.setFixedHeight(height)


class LongTextField(Field):
    """Several lines of plain text; grows as they are typed, up to a limit, then scrolls."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page = _Page()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.page)
        self.hold(self.page)
        self._is_showing = False
        self.page.textChanged.connect(self._page_edited)

    def value(self) -> str:
        """Return the text without blanks at its end."""
        return self.page.toPlainText().rstrip()

    def show_value(self, value: object) -> None:
        """Show a text; None is empty."""
        self._is_showing = True
        self.page.setPlainText("" if value is None else str(value))
        self._is_showing = False

    def draft(self) -> str:
        """Return the words as typed."""
        return self.page.toPlainText()

    def _page_edited(self) -> None:
        if not self._is_showing:
            self.edited.emit(self.draft())
