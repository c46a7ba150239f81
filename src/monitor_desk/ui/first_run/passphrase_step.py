"""Step 2, first half: the passphrase, typed twice."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from monitor_desk.ui.start.passphrases import NewPassphrase


class PassphraseStep(QWidget):
    """Takes a passphrase that is strong enough."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.new = NewPassphrase()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.new)
        self.setFocusProxy(self.new.first.line)

    def passphrase(self) -> str:
        """Return the passphrase, or nothing after saying what is wrong with it."""
        return self.new.passphrase()

    def clear(self) -> None:
        """Forget it."""
        self.new.clear()
