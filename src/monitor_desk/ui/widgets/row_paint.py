"""How the cells and heads of a table are drawn."""

from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from monitor_desk.ui import icons, theme
from monitor_desk.ui.widgets import paint
from monitor_desk.ui.widgets.columns import Column, Group, Lateness, text_of
from monitor_desk.ui.widgets.pills import PillSpec, paint_pill, pill_size
from monitor_desk.ui.widgets.row_model import RowModel, is_right

PADDING = 12
Index = QModelIndex | QPersistentModelIndex


def cell_width(column: Column[Any], row: object, base: QFont) -> int:
    """Return the room that a cell's content needs, padding included."""
    value = column.value(row)
    if isinstance(value, PillSpec):
        return pill_size(value, base).width() + 2 * PADDING
    shown = paint.font(base, theme.TEXT_PX, is_strong=isinstance(value, Lateness) and theme.current().has_outlines)
    return QFontMetrics(shown).horizontalAdvance(text_of(column, row)) + 2 * PADDING + 2


class RowDelegate(QStyledItemDelegate):
    """Draws a cell by its column's kind, and a group's title across the table."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell."""
        tokens = theme.current()
        entry = index.data(Qt.ItemDataRole.UserRole)
        rect: QRect = option.rect
        painter.save()
        if isinstance(entry, Group):
            _paint_group(painter, rect, entry.title)
        else:
            state = option.state
            chosen = bool(state & QStyle.StateFlag.State_Selected)
            if chosen:
                painter.fillRect(rect, QColor(tokens.selection))
            model = index.model()
            if isinstance(model, RowModel):
                _paint_cell(painter, rect, model.columns[index.column()], entry, is_chosen=chosen)
            painter.setPen(QColor(tokens.hair))
            painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Every row is as high as the others."""
        return QSize(80, theme.ROW)

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        """Show the whole words where they were shortened."""
        model = index.model() if index.isValid() else None
        if event.type() != QEvent.Type.ToolTip or not isinstance(model, RowModel) or model.is_group(index.row()):
            return False
        column, row = model.columns[index.column()], model.entries[index.row()]
        rect: QRect = option.rect
        is_cut = cell_width(column, row, view.font()) - 2 > rect.width()
        QToolTip.showText(event.globalPos(), text_of(column, row) if is_cut else "", view)
        return True


def _paint_group(painter: QPainter, rect: QRect, title: str) -> None:
    tokens = theme.current()
    painter.fillRect(rect, QColor(tokens.bg))
    painter.setPen(QColor(tokens.hair))
    painter.drawLine(rect.bottomLeft(), rect.bottomRight())
    painter.setFont(paint.font(painter.font(), theme.SMALL_PX, is_strong=True))
    painter.setPen(QColor(tokens.muted))
    paint.elided(painter, rect.adjusted(PADDING, 0, -PADDING, 0), title)


def _paint_cell(painter: QPainter, rect: QRect, column: Column[Any], row: object, *, is_chosen: bool) -> None:
    tokens = theme.current()
    value = column.value(row)
    inner = rect.adjusted(PADDING, 0, -PADDING, -1)
    if value is None:
        return
    if isinstance(value, PillSpec):
        paint_pill(painter, inner, value)
        return
    is_late = isinstance(value, Lateness) and value.is_late
    ink = tokens.on_selection if is_chosen else tokens.text
    if is_late and not (is_chosen and tokens.has_outlines):
        ink = tokens.red
    painter.setFont(paint.font(painter.font(), theme.TEXT_PX, is_strong=is_late and tokens.has_outlines))
    painter.setPen(QColor(ink))
    paint.elided(painter, inner, text_of(column, row), paint.RIGHT if is_right(column) else paint.LEFT)


class RowHead(QHeaderView):
    """The heads of a table: 12 px semi-bold, an arrow on the sorted one."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setHighlightSections(False)
        self.setFixedHeight(theme.HEAD)
        self.setMinimumSectionSize(44)
        self.setSortIndicatorShown(True)
        self.setDefaultAlignment(paint.LEFT)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Draw one head."""
        tokens = theme.current()
        model = self.model()
        if not isinstance(model, RowModel):
            return
        column = model.columns[section]
        painter.save()
        painter.setPen(QPen(QColor(tokens.line), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setFont(paint.font(self.font(), theme.SMALL_PX, is_strong=True))
        painter.setPen(QColor(tokens.muted))
        inner = rect.adjusted(PADDING, 0, -PADDING, -1)
        if self.sortIndicatorSection() == section:
            inner = self._paint_arrow(painter, inner)
        paint.elided(painter, inner, column.title, paint.RIGHT if is_right(column) else paint.LEFT)
        painter.restore()

    def _paint_arrow(self, painter: QPainter, inner: QRect) -> QRect:
        is_down = self.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
        arrow = QRect(inner.right() - 2, inner.center().y() - 5, 12, 12)
        icons.paint(painter, "down" if is_down else "up", arrow, theme.current().muted)
        return inner.adjusted(0, 0, -4, 0)

    def head_width(self, section: int) -> int:
        """Return the room a head needs, its arrow included."""
        model = self.model()
        title = model.columns[section].title if isinstance(model, RowModel) else ""
        metrics = QFontMetrics(paint.font(self.font(), theme.SMALL_PX, is_strong=True))
        return metrics.horizontalAdvance(title) + 2 * PADDING + 6
