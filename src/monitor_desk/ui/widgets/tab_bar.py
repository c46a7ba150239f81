"""Tabs of a record page, each with its count."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QTabBar, QWidget

from monitor_desk.ui import theme
from monitor_desk.ui.widgets import paint

HEIGHT = 34


class TabBar(QTabBar):
    """Left and Right go along; the current tab is bold with a bar beneath."""

    opened = Signal(str)  # key of the tab

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._keys: list[str] = []
        self._words: list[str] = []
        self.currentChanged.connect(self._current_changed)

    def add_tab(self, key: str, words: str, count: int | None = None) -> None:
        """Add a tab; a count stands after its words."""
        self._keys.append(key)
        self._words.append(words)
        self.addTab(self._text(words, count))

    def set_count(self, key: str, count: int | None) -> None:
        """Show another count."""
        at = self._keys.index(key)
        self.setTabText(at, self._text(self._words[at], count))

    def open_tab(self, key: str) -> None:
        """Make a tab current."""
        self.setCurrentIndex(self._keys.index(key))

    def current_key(self) -> str:
        """Return the key of the current tab."""
        at = self.currentIndex()
        return self._keys[at] if 0 <= at < len(self._keys) else ""

    def focus_rect(self) -> QRect:
        """The ring goes round the current tab."""
        return self.tabRect(self.currentIndex()).adjusted(3, 3, -3, -3)

    def tabSizeHint(self, index: int) -> QSize:  # noqa: N802  Qt's name
        """Leave room for bold words, so that nothing moves when the tab is chosen."""
        metrics = QFontMetrics(paint.font(self.font(), theme.TEXT_PX, is_strong=True))
        return QSize(metrics.horizontalAdvance(self.tabText(index)) + 24, HEIGHT)

    def minimumTabSizeHint(self, index: int) -> QSize:  # noqa: N802  Qt's name
        """A tab is never cut; where there are too many, arrows scroll them."""
        return self.tabSizeHint(index)

    def minimumSizeHint(self) -> QSize:
        """Let the page be narrow."""
        return QSize(120, HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the words, the bar under the current one, and the line across."""
        tokens = theme.current()
        painter = QPainter(self)
        painter.setPen(QPen(QColor(tokens.line), 1))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        for at in range(self.count()):
            rect = self.tabRect(at)
            is_current = at == self.currentIndex()
            painter.setFont(paint.font(self.font(), theme.TEXT_PX, is_strong=is_current))
            painter.setPen(QColor(tokens.text if is_current else tokens.muted))
            painter.drawText(rect, paint.CENTRE, self.tabText(at))
            if is_current:
                painter.fillRect(rect.x(), self.height() - 3, rect.width(), 3, QColor(tokens.primary))

    @staticmethod
    def _text(words: str, count: int | None) -> str:
        return words if count is None else f"{words} {count:,}"

    def _current_changed(self, at: int) -> None:
        if 0 <= at < len(self._keys):
            self.focus_moved()
            self.opened.emit(self._keys[at])

    def focus_moved(self) -> None:
        """Let the ring follow to the new tab."""
        self.setProperty("tab", self.currentIndex())
