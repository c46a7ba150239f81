"""What happened to a record, newest first: date, icon, headline, a line beneath, a state."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from monitor_desk.ui import icons, theme
from monitor_desk.ui.widgets import paint
from monitor_desk.ui.widgets.pills import PillSpec, paint_pill, pill_size

Index = QModelIndex | QPersistentModelIndex
HEIGHT = 44
_TEXT_LEFT = 114


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineRow:
    """One thing that happened; `on` is in words, `target` is what Enter opens."""

    target: object
    on: str
    icon: str
    headline: str
    detail: str = ""
    pill: PillSpec | None = None

    @property
    def spoken(self) -> str:
        """The row as one sentence."""
        state = self.pill.word if self.pill is not None else ""
        return ", ".join(part for part in (self.on, self.headline, self.detail, state) if part)


class TimelineModel(QAbstractListModel):
    """Frozen rows."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: Sequence[TimelineRow] = ()

    def set_rows(self, rows: Sequence[TimelineRow]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, _parent: Index | None = None) -> int:
        """Return how many there are."""
        return len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a row as one sentence, for speech and copying."""
        if not index.isValid() or role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return None
        return self.rows[index.row()].spoken


class _Delegate(QStyledItemDelegate):
    """Draws one thing that happened."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Every row is as high as the others."""
        return QSize(200, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw date, icon, words and state."""
        model = index.model()
        if not isinstance(model, TimelineModel):
            return
        row, tokens = model.rows[index.row()], theme.current()
        rect: QRect = option.rect
        state = option.state
        is_chosen = bool(state & QStyle.StateFlag.State_Selected)
        is_marked = is_chosen and bool(state & QStyle.StateFlag.State_HasFocus)
        painter.save()
        if is_marked:
            painter.fillRect(rect, QColor(tokens.selection))
        muted = tokens.on_selection if is_marked and tokens.has_outlines else tokens.muted
        painter.setPen(QColor(tokens.hair))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setPen(QColor(muted))
        paint.elided(painter, QRect(rect.x(), rect.y(), 88, rect.height()), row.on)
        mark = QRect(rect.x() + 90, rect.center().y() - 7, 15, 15)
        icons.paint(painter, row.icon, mark, muted if tokens.has_outlines else tokens.primary)
        right = _paint_state(painter, rect, row.pill)
        words = QRect(rect.x() + _TEXT_LEFT, rect.y(), right - rect.x() - _TEXT_LEFT - 12, rect.height())
        _paint_words(painter, words, row, ink=tokens.on_selection if is_marked else tokens.text, muted=muted)
        painter.restore()


def _paint_state(painter: QPainter, rect: QRect, pill: PillSpec | None) -> int:
    if pill is None:
        return rect.right()
    width = pill_size(pill, painter.font()).width()
    paint_pill(painter, QRect(rect.right() - width + 1, rect.y(), width, rect.height()), pill)
    return rect.right() - width


def _paint_words(painter: QPainter, rect: QRect, row: TimelineRow, *, ink: str, muted: str) -> None:
    painter.setPen(QColor(ink))
    line = QFontMetrics(painter.font()).height()
    if not row.detail:
        paint.elided(painter, rect, row.headline)
        return
    top = rect.y() + (rect.height() - 2 * line) // 2
    paint.elided(painter, QRect(rect.x(), top, rect.width(), line), row.headline)
    painter.setFont(paint.font(painter.font(), theme.TINY_PX))
    painter.setPen(QColor(muted))
    paint.elided(painter, QRect(rect.x(), top + line + 1, rect.width(), line), row.detail)


class Timeline(QListView):
    """Arrow keys go along, Enter opens."""

    opened = Signal(object)  # the row's target

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bare")
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.events = TimelineModel()
        self.setModel(self.events)
        self.setItemDelegate(_Delegate(self))
        self.doubleClicked.connect(self._open)

    def set_rows(self, rows: Sequence[TimelineRow]) -> None:
        """Show other rows."""
        self.events.set_rows(rows)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the row."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the first row."""
        super().focusInEvent(event)
        if not self.selectionModel().hasSelection() and self.events.rows:
            self.setCurrentIndex(self.events.index(max(0, self.currentIndex().row()), 0))

    def focus_rect(self) -> QRect:
        """The ring keeps off the words, which begin at the edge."""
        return self.rect().adjusted(-6, -4, 6, 4)

    def _open(self, index: QModelIndex) -> None:
        if index.isValid() and self.events.rows[index.row()].target is not None:
            self.opened.emit(self.events.rows[index.row()].target)
