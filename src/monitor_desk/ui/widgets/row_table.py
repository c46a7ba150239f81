"""The table of the desk: frozen rows, groups, sort, copy, open; Tab leaves it."""

from collections.abc import Callable, Sequence
from operator import attrgetter
from typing import Any

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QMenu, QTableView, QWidget

from monitor_desk.ui import theme
from monitor_desk.ui.widgets.columns import Column, Group, Remembered, text_of
from monitor_desk.ui.widgets.row_model import RowModel
from monitor_desk.ui.widgets.row_paint import RowDelegate, RowHead
from monitor_desk.ui.widgets.table_layout import TableLayout

_Move = QAbstractItemView.CursorAction
_UPWARDS = {_Move.MoveUp, _Move.MovePageUp, _Move.MovePrevious}


class RowTable(QTableView):
    """Shows rows and says which one the officer opens or chooses."""

    opened = Signal(object)  # id of the record
    chosen = Signal(object)  # id of the record that is now current, None for none
    focus_radius = theme.CARD_RADIUS

    def __init__(
        self,
        name: str,
        columns: Sequence[Column[Any]],
        parent: QWidget | None = None,
        *,
        id_of: Callable[[Any], object] = attrgetter("id"),
        remembered: Remembered | None = None,
    ) -> None:
        super().__init__(parent)
        self.rows = RowModel(columns, id_of)
        self._chosen: object = None
        self._titles: list[int] = []
        self.setAccessibleName(name)
        self._build()
        self.setModel(self.rows)
        self._layout = TableLayout(self, self.rows, self._head, remembered)
        self._connect()

    def _build(self) -> None:
        self._head = RowHead(self)
        self.setHorizontalHeader(self._head)
        self.setItemDelegate(RowDelegate(self))
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setCornerButtonEnabled(False)
        side = self.verticalHeader()
        side.hide()
        side.setMinimumSectionSize(theme.GROUP)
        side.setDefaultSectionSize(theme.ROW)
        side.setSectionResizeMode(side.ResizeMode.Fixed)

    def _connect(self) -> None:
        self._head.setSortIndicatorClearable(True)
        if self.rows.sorted_by is None:
            self._head.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self._head.sortIndicatorChanged.connect(self._sort)
        self.doubleClicked.connect(self._open_index)
        self.selectionModel().currentRowChanged.connect(self._current_changed)

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Show other rows without groups, keeping the selection."""
        self.set_groups([Group(title="", rows=rows)])

    def set_groups(self, groups: Sequence[Group[Any]]) -> None:
        """Show other rows under their groups' titles, keeping the selection; empty groups are left out."""
        kept, place = self._chosen, self.verticalScrollBar().value()
        self.rows.set_groups(groups)
        self._dress_groups()
        self._layout.measure()
        if kept is not None:
            self.choose(kept)
        self.verticalScrollBar().setValue(place)

    def choose(self, wanted: object) -> bool:
        """Select the record with this id; return whether it is shown."""
        row = self.rows.row_of(wanted)
        if row < 0:
            self._chosen = None
            return False
        flags = QItemSelectionModel.SelectionFlag
        index = self.rows.index(row, 0)
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        return True

    def chosen_id(self) -> object:
        """Return the id of the current record, None if there is none."""
        return self._id_at(self.currentIndex())

    def selected_ids(self) -> list[object]:
        """Return the ids of all selected records, top first."""
        places = sorted({index.row() for index in self.selectionModel().selectedRows()})
        return [self.rows.id_of(self.rows.entries[at]) for at in places if not self.rows.is_group(at)]

    def count(self) -> int:
        """Return how many records are shown."""
        return self.rows.count()

    def copy(self) -> None:
        """Put the selected rows on the clipboard as text, tabs between the columns."""
        shown = [self._head.logicalIndex(at) for at in range(len(self.rows.columns))]
        columns = [self.rows.columns[at] for at in shown]
        places = sorted({index.row() for index in self.selectionModel().selectedRows()})
        entries = [self.rows.entries[at] for at in places if not self.rows.is_group(at)]
        lines = ["\t".join(text_of(column, entry) for column in columns) for entry in entries]
        if lines:
            QGuiApplication.clipboard().setText("\n".join(lines))

    def sort_by(self, key: str, *, is_down: bool = False) -> None:
        """Sort by the column of this key."""
        at = [column.key for column in self.rows.columns].index(key)
        order = Qt.SortOrder.DescendingOrder if is_down else Qt.SortOrder.AscendingOrder
        self._head.setSortIndicator(at, order)

    def _sort(self, section: int, order: Qt.SortOrder) -> None:
        self.rows.sort(section, order)

    def _dress_groups(self) -> None:
        self.clearSpans()
        for row in self._titles:
            if row < self.rows.rowCount():
                self.setRowHeight(row, theme.ROW)
        self._titles = self.rows.group_rows()
        for row in self._titles:
            self.setRowHeight(row, theme.GROUP)
            if len(self.rows.columns) > 1:
                self.setSpan(row, 0, 1, len(self.rows.columns))

    def _id_at(self, index: QModelIndex) -> object:
        if not index.isValid() or self.rows.is_group(index.row()):
            return None
        return self.rows.id_of(self.rows.entries[index.row()])

    def _current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        self._chosen = self._id_at(current)
        self.chosen.emit(self._chosen)

    def _open_index(self, index: QModelIndex) -> None:
        wanted = self._id_at(index)
        if wanted is not None:
            self.opened.emit(wanted)

    def moveCursor(self, action: QAbstractItemView.CursorAction, keys: Qt.KeyboardModifier) -> QModelIndex:  # noqa: N802
        """Step over the groups' titles."""
        index = super().moveCursor(action, keys)
        if not index.isValid() or not self.rows.is_group(index.row()):
            return index
        step = -1 if action in _UPWARDS else 1
        for way in (step, -step):
            row = index.row()
            while 0 <= row < self.rows.rowCount() and self.rows.is_group(row):
                row += way
            if 0 <= row < self.rows.rowCount():
                return self.rows.index(row, index.column())
        return index

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens; Ctrl+C copies."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._open_index(self.currentIndex())
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Choose the first row where none was, so that the arrow keys have a start."""
        super().focusInEvent(event)
        if not self.selectionModel().hasSelection() and event.reason() != Qt.FocusReason.MouseFocusReason:
            first = next((at for at in range(self.rows.rowCount()) if not self.rows.is_group(at)), -1)
            if first >= 0:
                self.selectRow(first)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share out the new width."""
        super().resizeEvent(event)
        self._layout.share()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer the page's actions, copy, and sorting by keyboard."""
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def menu(self) -> QMenu:
        """Return the menu of the selected rows; actions added to the table stand first."""
        menu = QMenu(self)
        menu.addActions(self.actions())
        menu.addSeparator()
        copy = menu.addAction("Copy rows as text")
        copy.setEnabled(self.selectionModel().hasSelection())
        copy.triggered.connect(self.copy)
        sorts = menu.addMenu("Sort by")
        for column in self.rows.columns:
            action = QAction(column.title, sorts)
            action.setData(column.key)
            action.triggered.connect(self._sort_chosen)
            sorts.addAction(action)
        menu.addAction("Columns as they were").triggered.connect(self._layout.reset)
        return menu

    def _sort_chosen(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            key = str(action.data())
            by = self.rows.sorted_by
            is_again = by is not None and self.rows.columns[by[0]].key == key and not by[1]
            self.sort_by(key, is_down=is_again)
