"""How far something is: a thin bar for drafts, a strip with words, percent and Cancel for long work."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from monitor_desk.ui.widgets.buttons import Button
from monitor_desk.ui.widgets.labels import label


class Meter(QProgressBar):
    """A thin bar; its name says what it measures."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextVisible(False)
        self.setAccessibleName(name)
        self.setFixedHeight(8)

    def show_part(self, done: int, total: int) -> None:
        """Show how much of a total is done; an unknown total moves to and fro."""
        self.setRange(0, max(total, 0))
        self.setValue(min(done, total))


class ProgressStrip(QFrame):
    """What is being counted, how far it is, and Cancel."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = label("")
        self.percent = label("", "muted")
        self.meter = Meter("Progress")
        self.cancel_button = Button("Cancel")
        line = QHBoxLayout()
        line.addWidget(self.words, 1)
        line.addWidget(self.percent)
        text = QVBoxLayout()
        text.setSpacing(6)
        text.addLayout(line)
        text.addWidget(self.meter)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        layout.addLayout(text, 1)
        layout.addWidget(self.cancel_button)
        self.cancel_button.clicked.connect(self._cancel)

    def begin(self, title: str) -> None:
        """Start anew."""
        self.words.setText(title)
        self.percent.setText("")
        self.meter.setAccessibleName(title)
        self.meter.show_part(0, 0)
        self.cancel_button.setEnabled(True)
        self.cancel_button.setText("Cancel")
        self.cancel_button.setAccessibleName(f"Cancel: {title}")

    def show_progress(self, done: int, total: int, words: str) -> None:
        """Say "Reading rows: 1,240 of 20,000" and the percent."""
        self.words.setText(f"{words}: {done:,} of {total:,}" if total else words)
        self.percent.setText(f"{done * 100 // total} %" if total else "")
        self.meter.show_part(done, total)

    def _cancel(self) -> None:
        self.cancel_button.setEnabled(False)
        self.cancel_button.setText("Stopping")
        self.cancelled.emit()


class ProgressDialogue(QDialog):
    """The strip as a dialog, for work during which nothing else should be touched."""

    cancelled = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setModal(True)
        self.strip = ProgressStrip()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 20)
        layout.setSpacing(12)
        layout.addWidget(label(title, "card-title"))
        layout.addWidget(self.strip)
        self.setMinimumWidth(460)
        self.strip.begin(title)
        self.strip.cancelled.connect(self.cancelled)
        self.strip.cancel_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def reject(self) -> None:
        """Esc asks to stop; the dialog goes when the work has stopped."""
        if self.strip.cancel_button.isEnabled():
            self.strip.cancel_button.click()
