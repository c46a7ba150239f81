"""Labels of plain text in the few styles of the desk."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget


def label(words: str = "", role: str = "", parent: QWidget | None = None, *, wraps: bool = False) -> QLabel:
    """Return a plain-text label; roles: title, card-title, strong, muted, hint, section, error, amber, quote."""
    made = QLabel(words, parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("role", role)
    made.setWordWrap(wraps)
    return made


def rule(parent: QWidget | None = None) -> QFrame:
    """Return a thin line across."""
    made = QFrame(parent)
    made.setProperty("role", "rule")
    return made


class ElidedLabel(QLabel):
    """One line that shortens itself; the whole text is its tooltip and spoken name."""

    def __init__(self, words: str = "", role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.show_words(words)

    def show_words(self, words: str) -> None:
        """Show other words."""
        self.words = words
        self.setAccessibleName(words)
        self.updateGeometry()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten for the new width."""
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        """Ask for the whole line."""
        self.ensurePolished()
        metrics = QFontMetrics(self.font())
        return QSize(metrics.horizontalAdvance(self.words) + 2, metrics.height() + 2)

    def minimumSizeHint(self) -> QSize:
        """Be content with a few words."""
        hint = self.sizeHint()
        return QSize(min(hint.width(), 80), hint.height())

    def _fit(self) -> None:
        shown = QFontMetrics(self.font()).elidedText(self.words, Qt.TextElideMode.ElideRight, max(self.width(), 20))
        self.setText(shown)
        self.setToolTip(self.words if shown != self.words else "")
