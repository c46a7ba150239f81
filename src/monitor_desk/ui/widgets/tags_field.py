"""Several short words, each a chip that can be taken away."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QVBoxLayout, QWidget

from monitor_desk.ui.widgets.buttons import Button
from monitor_desk.ui.widgets.fields import Field
from monitor_desk.ui.widgets.flow import FlowLayout


class TagsField(Field):
    """Enter or a comma adds what is typed; Backspace in the empty line takes the last away."""

    def __init__(self, parent: QWidget | None = None, *, known: list[str] | None = None) -> None:
        super().__init__(parent)
        self._tags: list[str] = []
        self.line = QLineEdit()
        self.line.setPlaceholderText("Type and press Enter")
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips, gap=6)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.line)
        layout.addWidget(self._chips)
        if known:
            completer = QCompleter(known, self)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            self.line.setCompleter(completer)
        self.hold(self.line)
        self._show()

    def value(self) -> tuple[str, ...]:
        """Return the tags in the order they were added."""
        return tuple(self._tags)

    def show_value(self, value: object) -> None:
        """Show these tags."""
        self._tags = [str(tag) for tag in value] if isinstance(value, tuple | list) else []
        self._show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter and comma add, Backspace takes away."""
        if watched is self.line and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(event)
        return super().eventFilter(watched, event)

    def focus_left(self) -> None:
        """Add what was typed but not yet added: nothing typed is lost."""
        self._add()
        super().focus_left()

    def _key(self, event: QKeyEvent) -> bool:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Comma} and self.line.text().strip():
            self._add()
            return True
        if event.key() == Qt.Key.Key_Backspace and not self.line.text() and self._tags:
            self._take_away(self._tags[-1])
            return True
        return False

    def _add(self) -> None:
        typed = self.line.text().strip().strip(",").strip()
        self.line.clear()
        if typed and typed.casefold() not in {tag.casefold() for tag in self._tags}:
            self._tags.append(typed)
            self._tell()

    def _take_away(self, tag: str) -> None:
        self._tags.remove(tag)
        self._tell()

    def _tell(self) -> None:
        self._show()
        self.edited.emit(self.value())
        self.settle()

    def _show(self) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for tag in self._tags:
            chip = Button(tag.replace("&", "&&"), icon="close")
            chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
            chip.setAccessibleName(f"Remove {tag}")
            chip.setProperty("tag", tag)
            chip.clicked.connect(self._chip_pressed)
            self._flow.addWidget(chip)
        self._chips.setVisible(bool(self._tags))

    def _chip_pressed(self) -> None:
        self._take_away(str(self.sender().property("tag")))
        self.line.setFocus()
