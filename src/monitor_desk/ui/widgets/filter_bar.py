"""The filter over a list: type to narrow, chips for saved filters, the count said aloud."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from monitor_desk.ui import icons, theme
from monitor_desk.ui.widgets.buttons import KeyButton
from monitor_desk.ui.widgets.flow import FlowLayout
from monitor_desk.ui.widgets.labels import label
from monitor_desk.ui.widgets.speech import say

WAIT_MS = 100


class FilterBar(QWidget):
    """Ctrl+F comes here, Esc clears; tells its parent what is asked for."""

    filtered = Signal(str)  # what is typed, 100 ms after the last key
    chips_changed = Signal(object)  # frozenset of the keys of the chosen chips

    def __init__(self, noun: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._noun = noun
        self._chips: dict[str, KeyButton] = {}
        self._build()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WAIT_MS)
        self._timer.timeout.connect(self._tell)
        self.field.textChanged.connect(self._typed)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(self.take_focus)

    def _build(self) -> None:
        self.field = QLineEdit()
        self.field.setAccessibleName(f"Filter {self._noun}")
        self.field.setPlaceholderText(f"Filter {self._noun}")
        self.field.setToolTip("Ctrl+F; Esc clears")
        self.field.setClearButtonEnabled(True)
        self.field.setFixedWidth(280)
        self._icon = self.field.addAction(QIcon(), self.field.ActionPosition.LeadingPosition)
        self._colour()
        chips = QWidget()
        self._chip_line = FlowLayout(chips, gap=6)
        self.count = label("", "hint")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.field)
        layout.addWidget(chips, 1)
        layout.addWidget(self.count)

    def add_chip(self, key: str, words: str) -> KeyButton:
        """Add a saved filter as a toggle."""
        chip = KeyButton(words)
        chip.toggled.connect(self._chip_toggled)
        self._chips[key] = chip
        self._chip_line.addWidget(chip)
        return chip

    def text(self) -> str:
        """Return what is typed, without blanks round it."""
        return self.field.text().strip()

    def chosen_chips(self) -> frozenset[str]:
        """Return the keys of the chosen chips."""
        return frozenset(key for key, chip in self._chips.items() if chip.isChecked())

    def choose_chips(self, keys: frozenset[str]) -> None:
        """Set the chips, telling once what changed."""
        before = self.chosen_chips()
        for key, chip in self._chips.items():
            chip.blockSignals(True)
            chip.setChecked(key in keys)
            chip.blockSignals(False)
            chip.update()
        if self.chosen_chips() != before:
            self.chips_changed.emit(self.chosen_chips())

    def set_text(self, words: str) -> None:
        """Type for the officer, when a page is restored; told at once."""
        self.field.setText(words)
        if self._timer.isActive():
            self._timer.stop()
            self._tell()

    def show_count(self, shown: int, total: int) -> None:
        """Say "12 of 240 providers"; aloud too while something is filtered."""
        words = f"{shown:,} of {total:,} {self._noun}" if shown != total else f"{total:,} {self._noun}"
        if words != self.count.text():
            self.count.setText(words)
            if self.text() or self.chosen_chips():
                say(self.field, words)

    def take_focus(self) -> None:
        """Put the cursor in the filter, all of it selected."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def changeEvent(self, event: QEvent) -> None:
        """Recolour the icon when the theme changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_icon"):
            self._colour()

    def _colour(self) -> None:
        self._icon.setIcon(icons.icon("search", theme.current().muted))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc clears what is typed; a second one goes on to the page."""
        if event.key() == Qt.Key.Key_Escape and self.field.text():
            self.field.clear()
        else:
            super().keyPressEvent(event)

    def _typed(self) -> None:
        self._timer.start()

    def _tell(self) -> None:
        self.filtered.emit(self.text())

    def _chip_toggled(self) -> None:
        self.chips_changed.emit(self.chosen_chips())
