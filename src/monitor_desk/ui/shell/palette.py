"""The command palette: type to find a page, a command or a record; Enter opens it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from monitor_desk.ui import icons, theme
from monitor_desk.ui.shell.commands import PaletteItem, matching
from monitor_desk.ui.widgets import paint
from monitor_desk.ui.widgets.labels import label
from monitor_desk.ui.widgets.speech import say

Index = QModelIndex | QPersistentModelIndex
WIDTH, ROW, SHOWN, MOST = 620, 36, 10, 50
_TOP, _AROUND_LINES = 72, 108  # below the window's edge; field, hint and margins, and a little of the page beneath


class PaletteModel(QAbstractListModel):
    """The lines found."""

    def __init__(self) -> None:
        super().__init__()
        self.items: Sequence[PaletteItem] = ()

    def set_items(self, items: Sequence[PaletteItem]) -> None:
        """Show other lines."""
        self.beginResetModel()
        self.items = items
        self.endResetModel()

    def rowCount(self, _parent: Index | None = None) -> int:
        """Return how many there are."""
        return len(self.items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a line as one sentence."""
        if index.isValid() and role == Qt.ItemDataRole.DisplayRole:
            return self.items[index.row()].spoken
        return None


class _Delegate(QStyledItemDelegate):
    """Draws icon, title, detail and key."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Every line is as high as the others."""
        return QSize(200, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one line."""
        model = index.model()
        if not isinstance(model, PaletteModel):
            return
        item, tokens = model.items[index.row()], theme.current()
        rect: QRect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if chosen:
            paint.box(painter, rect, tokens.selection)
        ink = tokens.on_selection if chosen else tokens.text
        muted = ink if chosen and tokens.has_outlines else tokens.muted
        icons.paint(painter, item.icon, QRect(rect.x() + 10, rect.center().y() - 8, 16, 16), muted)
        inner = rect.adjusted(38, 0, -12, 0)
        if item.shortcut:
            width = paint.key_width(painter.font(), item.shortcut)
            cap = QRect(inner.right() - width, rect.center().y() - 8, width, 18)
            paint.key_cap(painter, cap, item.shortcut, muted, muted if chosen else tokens.control)
            inner.setRight(cap.left() - 10)
        title = min(painter.fontMetrics().horizontalAdvance(item.title) + 2, inner.width())
        painter.setPen(QColor(ink))
        paint.elided(painter, QRect(inner.x(), inner.y(), title, inner.height()), item.title)
        painter.setPen(QColor(muted))
        paint.elided(painter, inner.adjusted(title + 12, 0, 0, 0), item.detail)
        painter.restore()


class CommandPalette(QFrame):
    """An overlay over the window; Esc or a look elsewhere closes it."""

    picked = Signal(object)  # PaletteItem
    closed = Signal()

    def __init__(self, fixed: Callable[[], Sequence[PaletteItem]], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("palette")
        self.fixed = fixed
        self.search: Callable[[str], Sequence[PaletteItem]] = _nothing
        self.recents: Callable[[], Sequence[PaletteItem]] = tuple
        self.field = QLineEdit()
        self.field.setAccessibleName("Search or run a command")
        self.field.setPlaceholderText("Search or run a command")
        self.found = PaletteModel()
        self.list = QListView()
        self.list.setObjectName("bare")
        self.list.setAccessibleName("Found")
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(True)
        self.list.setModel(self.found)
        self.list.setItemDelegate(_Delegate(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.count = label("", "hint")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 10, 10, 8)
        layout.setSpacing(6)
        for widget in (self.field, self.list, self.count):
            layout.addWidget(widget)
        self._connect()
        self.hide()

    def _connect(self) -> None:
        self.field.textChanged.connect(self._look)
        self.field.installEventFilter(self)
        self.list.clicked.connect(self._pick)

    def open(self) -> None:
        """Show the recent places and take the keyboard."""
        self.field.clear()
        self._look("")
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_palette(self) -> None:
        """Put the palette away."""
        if self.isVisible():
            self.hide()
            self.closed.emit()

    def place(self, window: QWidget) -> None:
        """Stand in the upper middle of the window, as high as what was found."""
        room = (window.height() - _TOP - _AROUND_LINES) // ROW
        lines = min(max(len(self.found.items), 1), SHOWN, max(room, 3))
        width = min(WIDTH, window.width() - 40)
        self.list.setFixedHeight(lines * ROW + 2)
        self.setGeometry((window.width() - width) // 2, _TOP, width, self.sizeHint().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows choose, Enter opens, Esc closes."""
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(event)
        if watched is self.field and isinstance(event, QFocusEvent) and event.lostFocus() and self.isVisible():
            self.close_palette()
        return False

    def _key(self, event: QKeyEvent) -> bool:
        step = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: SHOWN,
            Qt.Key.Key_PageUp: -SHOWN,
        }.get(Qt.Key(event.key()), 0)
        if step and self.found.items:
            at = min(max(self.list.currentIndex().row() + step, 0), len(self.found.items) - 1)
            self._choose(at)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._pick(self.list.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            self.close_palette()
        else:
            return False
        return True

    def _choose(self, at: int) -> None:
        self.list.setCurrentIndex(self.found.index(at, 0))
        say(self.field, self.found.items[at].spoken)

    def _look(self, typed: str) -> None:
        if typed.strip():
            items = [*matching(self.fixed(), typed), *self.search(typed.strip())][:MOST]
        else:
            items = [*self.recents(), *self.fixed()][:MOST]
        self.found.set_items(items)
        if items:
            self.list.setCurrentIndex(self.found.index(0, 0))
        self.count.setText(_count_words(len(items), is_recent=not typed.strip()))
        self.place(self.window())
        if self.isVisible():
            say(self.field, self.count.text())

    def _pick(self, index: QModelIndex) -> None:
        if index.isValid():
            item = self.found.items[index.row()]
            self.close_palette()
            self.picked.emit(item)


def _nothing(_typed: str) -> Sequence[PaletteItem]:
    return ()


def _count_words(count: int, *, is_recent: bool) -> str:
    if is_recent:
        return "Where you were, pages and commands. Type to search everything."
    if count == 0:
        return "Nothing found. Try fewer letters or part of a name."
    return "1 found" if count == 1 else (f"The first {count} found" if count == MOST else f"{count} found")
