"""The line at the foot of the window: saved, backup, offline, and the size of the desk."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from monitor_desk.ui import theme
from monitor_desk.ui.widgets.buttons import Button
from monitor_desk.ui.widgets.labels import ElidedLabel, label

SAVED, BACKUP, OFFLINE = "saved", "backup", "offline"


class StatusLine(QFrame):
    """Its left items are buttons: each opens what it speaks of."""

    opened = Signal(str)  # saved, backup or offline

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status")
        self.setAccessibleName("Status")
        self.setFixedHeight(theme.STATUS_HEIGHT)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 0, 16, 0)
        layout.setSpacing(16)
        self._items: dict[str, Button] = {}
        for key in (SAVED, BACKUP, OFFLINE):
            item = Button("", "status", self, icon="tick" if key == SAVED else "")
            item.setProperty("key", key)
            item.clicked.connect(self._pressed)
            item.hide()
            self._items[key] = item
            layout.addWidget(item)
        self.busy = label("", "hint")
        layout.addWidget(self.busy)
        layout.addStretch(1)
        self._size = ElidedLabel("")
        self._size.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self._size)
        self.show_words(OFFLINE, "Offline: nothing leaves this laptop")

    def show_words(self, key: str, words: str) -> None:
        """Show what one item says; none hides it."""
        self._items[key].setText(words)
        self._items[key].setVisible(bool(words))

    def show_saved(self, at: str) -> None:
        """Say "Saved 14:32", with a tick."""
        self.show_words(SAVED, f"Saved {at}")

    def show_backup(self, words: str) -> None:
        """Say "Backup 14:00, verified"."""
        self.show_words(BACKUP, words)

    def show_size(self, words: str) -> None:
        """Say "24 providers · 40 contracts · Demonstration"."""
        self._size.show_words(words)

    def show_busy(self, words: str) -> None:
        """Say what runs in the background; none when nothing does."""
        self.busy.setText(words)

    def words(self, key: str) -> str:
        """Return what one item says."""
        return self._items[key].text()

    def take_focus(self) -> None:
        """Put the keyboard on the first item."""
        first = next((item for item in self._items.values() if not item.isHidden()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _pressed(self) -> None:
        self.opened.emit(str(self.sender().property("key")))
