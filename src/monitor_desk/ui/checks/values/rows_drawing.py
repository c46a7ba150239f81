"""How the heads and cells of a list's rows are drawn and typed into."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import (
    QHeaderView,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from monitor_desk.ui import theme
from monitor_desk.ui.checks.values.rows_cells import VALUE
from monitor_desk.ui.checks.values.rows_model import RowsModel
from monitor_desk.ui.widgets import paint

Index = QModelIndex | QPersistentModelIndex
_PADDING = 10


class RowsHead(QHeaderView):
    """The titles of the columns."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setFixedHeight(theme.HEAD)
        self.setMinimumSectionSize(64)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Draw one title."""
        tokens = theme.current()
        painter.save()
        painter.setPen(QPen(QColor(tokens.line), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setFont(paint.font(self.font(), theme.SMALL_PX, is_strong=True))
        painter.setPen(QColor(tokens.muted))
        words = str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")
        inner = rect.adjusted(_PADDING, 0, -_PADDING, -1)
        paint.elided(painter, inner, words, paint.RIGHT if section == VALUE else paint.LEFT)
        painter.restore()


class RowsCells(QStyledItemDelegate):
    """Draws a cell, the current one with an edge; what is typed into one is in the list with every key."""

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Return a line to type into."""
        editor = QLineEdit(parent)
        editor.setFrame(False)
        editor.setAccessibleName(str(index.data(Qt.ItemDataRole.AccessibleTextRole)))
        self._place = QPersistentModelIndex(index)
        self._before = str(index.data(Qt.ItemDataRole.EditRole) or "")
        editor.textEdited.connect(self.take)
        return editor

    def take(self, words: str) -> None:
        """Take the words as they are typed: they are tidied when the cell is left."""
        model = self._place.model()
        if isinstance(model, RowsModel) and self._place.isValid():
            model.put(self._place.row(), self._place.column(), words)

    def take_back(self) -> None:
        """Bring back what stood there before."""
        self.take(self._before)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell."""
        tokens, rect = theme.current(), QRect(option.rect)
        table = self.parent()
        is_current = isinstance(table, QTableView) and table.hasFocus() and table.currentIndex() == index
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected and is_current and not tokens.has_outlines:
            painter.fillRect(rect, QColor(tokens.selection))
        painter.setPen(QColor(tokens.text))
        align = paint.RIGHT if index.column() == VALUE else paint.LEFT
        paint.elided(painter, rect.adjusted(_PADDING, 0, -_PADDING, -1), str(index.data() or ""), align)
        painter.setPen(QColor(tokens.hair))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if is_current:
            painter.setPen(QPen(QColor(tokens.primary), 2))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))
        painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Every row is as high as the others."""
        return QSize(64, theme.ROW)
