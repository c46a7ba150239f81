"""The grid of a sample: arrows go along, 1, 2 and N judge a check, typing fills the rest, Enter adds a file."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from monitor_desk.domain.forms.model import MET, NOT_APPLICABLE, NOT_MET, ColumnType
from monitor_desk.ui import theme
from monitor_desk.ui.recorder.answers.sample_model import SampleModel
from monitor_desk.ui.widgets import paint

Index = QModelIndex | QPersistentModelIndex
CHECK_KEYS = {
    Qt.Key.Key_1: MET,
    Qt.Key.Key_2: NOT_MET,
    Qt.Key.Key_N: NOT_APPLICABLE,
    Qt.Key.Key_Backspace: "",
    Qt.Key.Key_0: "",
}
_PADDING = 8
_HEAD_LINES = 5
_LEAST = 84
_LABEL = 96
_DATE = 104
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class _Head(QHeaderView):
    """Titles in 12 px, broken into lines where a column is narrow."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(_LEAST)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Draw one title."""
        tokens = theme.current()
        painter.save()
        painter.setPen(QPen(QColor(tokens.line), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setFont(paint.font(self.font(), theme.SMALL_PX, is_strong=True))
        painter.setPen(QColor(tokens.muted))
        painter.drawText(rect.adjusted(_PADDING, 2, -4, -2), _WRAPPED, self._words(section))
        painter.restore()

    def longest_word(self, section: int) -> int:
        """Return the width below which a word of the title would be cut."""
        metrics = self._metrics()
        return max((metrics.horizontalAdvance(word) for word in self._words(section).split()), default=0) + _PADDING + 6

    def height_for(self, widths: list[int]) -> int:
        """Return the height that the titles need in columns of these widths."""
        metrics = self._metrics()
        most = theme.HEAD
        for section, width in enumerate(widths):
            words = self._words(section)
            lines = metrics.boundingRect(QRect(0, 0, width - _PADDING - 4, 1000), int(_WRAPPED), words)
            most = max(most, min(lines.height(), _HEAD_LINES * metrics.lineSpacing()) + 10)
        return most

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(paint.font(self.font(), theme.SMALL_PX, is_strong=True))

    def _words(self, section: int) -> str:
        return str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")


class _Cells(QStyledItemDelegate):
    """Draws a cell, the current one with an edge; what is typed into one is in the sample with every key."""

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
        """Take the words as they are typed: they are understood when the cell is left."""
        model = self._place.model()
        if isinstance(model, SampleModel) and self._place.isValid():
            model.put(self._place.row(), self._place.column(), words)

    def take_back(self) -> None:
        """Bring back what stood there before."""
        self.take(self._before)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell."""
        tokens = theme.current()
        rect: QRect = option.rect
        table = self.parent()
        is_current = isinstance(table, QTableView) and table.hasFocus() and table.currentIndex() == index
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected and is_current and not tokens.has_outlines:
            painter.fillRect(rect, QColor(tokens.selection))
        painter.setPen(QColor(tokens.text))
        paint.elided(painter, rect.adjusted(_PADDING, 0, -4, -1), str(index.data() or ""))
        painter.setPen(QColor(tokens.hair))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if is_current:
            painter.setPen(QPen(QColor(tokens.primary), 2))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))
        painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Every row is as high as the others."""
        return QSize(_LEAST, theme.ROW)


class SampleTable(QTableView):
    """Shows every row without scrolling up and down; Tab leaves it."""

    added = Signal()
    removed = Signal(int)  # row that the officer takes away
    left = Signal()

    def __init__(self, model: SampleModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = model
        self._head = _Head(self)
        self.setHorizontalHeader(self._head)
        self.setModel(model)
        self._cells = _Cells(self)
        self.setItemDelegate(self._cells)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setCornerButtonEnabled(False)
        side = self.verticalHeader()
        side.hide()
        side.setDefaultSectionSize(theme.ROW)
        side.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        for changed in (model.modelReset, model.rowsInserted, model.rowsRemoved):
            changed.connect(self.fit)
        self.fit()

    def fit(self) -> None:
        """Share the width among the columns and be as high as the rows."""
        widths = self._widths()
        for section, width in enumerate(widths):
            self.setColumnWidth(section, width)
        head = self._head.height_for(widths)
        self._head.setFixedHeight(head)
        is_wide = sum(widths) > self.viewport().width() + 1
        bar = self.horizontalScrollBar().sizeHint().height() if is_wide else 0
        self.setFixedHeight(head + self._rows.rowCount() * theme.ROW + bar + 2)

    def _widths(self) -> list[int]:
        dated = [column.type is ColumnType.DATE for column in self._rows.columns]
        others = len(dated) - sum(dated) + 1  # the note too
        share = max(_LEAST, (max(self.width() - 2, 1) - _LABEL - sum(dated) * _DATE) // others)
        usual = [_LABEL, *(_DATE if is_date else share for is_date in dated), share]
        return [max(width, self._head.longest_word(section)) for section, width in enumerate(usual)]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def go(self, row: int, section: int = 1) -> None:
        """Make a cell current."""
        index = self._rows.index(row, section)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Judge a check, add or remove a file, or begin to type."""
        if self.state() is QAbstractItemView.State.EditingState or event.modifiers() not in _PLAIN:
            self._pass_on(event)
            return
        index, key = self.currentIndex(), Qt.Key(event.key())
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.added.emit()
        elif not index.isValid():
            self._pass_on(event)
        elif key is Qt.Key.Key_Delete:
            self.removed.emit(index.row())
        elif self._rows.is_check(index.column()):
            self._judge(event, key, index)
        elif event.text().isprintable() and event.text().strip():
            self.edit(index)
            self._type_on(event.text())
        else:
            self._pass_on(event)

    def _judge(self, event: QKeyEvent, key: Qt.Key, index: QModelIndex) -> None:
        if key not in CHECK_KEYS:
            self._pass_on(event)
            return
        self._rows.put(index.row(), index.column(), CHECK_KEYS[key])
        if CHECK_KEYS[key] and index.column() < len(self._rows.columns):
            self.go(index.row(), index.column() + 1)

    def _type_on(self, text: str) -> None:
        """Let the first letter replace what stood in the cell."""
        editor = self.viewport().findChild(QLineEdit)
        if isinstance(editor, QLineEdit):
            editor.setText(text)
            self._cells.take(text)

    def _pass_on(self, event: QKeyEvent) -> None:
        """Leave keys of the page to the page; a table would swallow letters to search by them."""
        if event.text().isprintable() and event.text().strip():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def closeEditor(  # noqa: N802  Qt's name
        self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint
    ) -> None:
        """Return the keyboard to the grid; Esc brings back what stood in the cell."""
        if hint is QAbstractItemDelegate.EndEditHint.RevertModelCache:
            self._cells.take_back()
        super().closeEditor(editor, hint)
        self.setFocus()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin on the first check."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._rows.rowCount():
            self.go(0)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the officer went on, unless it was into a cell."""
        super().focusOutEvent(event)
        self.viewport().update()
        if self.state() is not QAbstractItemView.State.EditingState:
            self.left.emit()
