"""The navigation at the left: one button for each page, its count, a yellow mark on the current one."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from monitor_desk.ui import icons, theme
from monitor_desk.ui.shell.places import PageSpec
from monitor_desk.ui.widgets import paint

NAME = "Monitor Desk"
_NAME_HEIGHT = 50


class RailItem(QPushButton):
    """One page; spoken as "Visits, 2 due"."""

    focus_edge = "rail_text"

    def __init__(self, spec: PageSpec, parent: QWidget) -> None:
        super().__init__(spec.title, parent)
        self.spec = spec
        self.count = 0
        self.is_narrow = False
        self.is_by_key = False
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setAutoDefault(False)
        self.setMaximumHeight(theme.RAIL_ITEM)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.show_count(0)

    def show_count(self, count: int) -> None:
        """Show another count; none hides it."""
        self.count = count
        self.setAccessibleName(f"{self.spec.title}, {count:,} to do" if count else self.spec.title)
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Note whether the keyboard led here."""
        super().focusInEvent(event)
        self.is_by_key = event.reason() is not Qt.FocusReason.MouseFocusReason

    def sizeHint(self) -> QSize:
        """Return the size of an item."""
        return QSize(theme.RAIL_NARROW - 16 if self.is_narrow else theme.RAIL_WIDTH - 16, theme.RAIL_ITEM)

    def minimumSizeHint(self) -> QSize:
        """Be content with the icon, and with less height where the window is low."""
        return QSize(40, theme.RAIL_ITEM_LEAST)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground, the mark, the icon, the words and the count."""
        tokens = theme.current()
        painter = QPainter(self)
        is_current = self.isChecked()
        if is_current or self.underMouse():
            paint.box(painter, self.rect(), tokens.rail_on, tokens.rail_text if tokens.has_outlines else None)
        if is_current:
            painter.save()
            painter.setClipRect(QRect(0, 0, 3, self.height()))
            paint.box(painter, QRect(0, 0, 12, self.height()), tokens.focus)
            painter.restore()
        ink = tokens.on_rail if is_current else tokens.rail_text
        icons.paint(painter, self.spec.icon, QRect(10, (self.height() - 16) // 2, 16, 16), ink)
        if self.is_narrow:
            return
        painter.setPen(QColor(ink))
        right = self._paint_count(painter) if self.count else self.width() - 8
        paint.elided(painter, QRect(36, 0, right - 40, self.height()), self.spec.title)

    def _paint_count(self, painter: QPainter) -> int:
        tokens = theme.current()
        words = f"{self.count:,}"
        painter.save()
        painter.setFont(paint.font(self.font(), theme.TINY_PX, is_strong=True))
        width = max(20, painter.fontMetrics().horizontalAdvance(words) + 13)
        badge = QRect(self.width() - 10 - width, (self.height() - 17) // 2, width, 17)
        paint.box(painter, badge, tokens.rail_badge, tokens.rail_text if tokens.has_outlines else None, 8.5)
        painter.setPen(QColor(tokens.on_rail))
        painter.drawText(badge, paint.CENTRE, words)
        painter.restore()
        return badge.left()


class Rail(QFrame):
    """The pages of the desk; Up and Down go along, Tab leaves."""

    opened = Signal(str)  # key of the page

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Pages")
        self.items: dict[str, RailItem] = {}
        self._is_narrow = False
        self._top, self._foot = QVBoxLayout(), QVBoxLayout()
        for part in (self._top, self._foot):
            part.setSpacing(2)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(8, _NAME_HEIGHT, 8, 11)
        self._column.setSpacing(0)
        self._column.addLayout(self._top)
        self._column.addStretch(1)
        self._column.addLayout(self._foot)
        self.setFixedWidth(theme.RAIL_WIDTH)

    def add(self, spec: PageSpec) -> None:
        """Add a page, in its order."""
        item = RailItem(spec, self)
        item.setToolTip(spec.title)
        item.clicked.connect(self._pressed)
        self.items[spec.key] = item
        (self._foot if spec.is_at_foot else self._top).addWidget(item)

    def show_current(self, key: str) -> None:
        """Mark the page that is shown."""
        if key in self.items:
            self.items[key].setChecked(True)

    def take_focus(self) -> None:
        """Put the keyboard on the current page's item."""
        for item in self.items.values():
            if item.isChecked():
                item.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def is_walked(self) -> bool:
        """Say whether the officer goes along the items by keyboard; a press of the mouse only passes through."""
        return any(item.hasFocus() and item.is_by_key for item in self.items.values())

    def set_narrow(self, *, is_narrow: bool) -> None:
        """Show icons only where the window is narrow; the names stay spoken and as tooltips."""
        if is_narrow == self._is_narrow:
            return
        self._is_narrow = is_narrow
        self.setFixedWidth(theme.RAIL_NARROW if is_narrow else theme.RAIL_WIDTH)
        self._column.setContentsMargins(8, 8 if is_narrow else _NAME_HEIGHT, 8, 8 if is_narrow else 11)
        for item in self.items.values():
            item.is_narrow = is_narrow
            item.update()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down go along the items."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        items = list(self.items.values())
        at = next((place for place, item in enumerate(items) if item.hasFocus()), -1)
        if step and at >= 0:
            items[(at + step) % len(items)].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground and the program's name."""
        tokens = theme.current()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(tokens.rail))
        if tokens.has_outlines:
            painter.fillRect(self.width() - 1, 0, 1, self.height(), QColor(tokens.line))
        if not self._is_narrow:
            painter.setPen(QColor(tokens.on_rail))
            painter.setFont(paint.font(self.font(), theme.CARD_TITLE_PX, is_strong=True))
            painter.drawText(QRect(18, 8, self.width() - 20, 38), paint.LEFT, NAME)

    def _pressed(self) -> None:
        item = self.sender()
        if isinstance(item, RailItem):
            self.opened.emit(item.spec.key)
