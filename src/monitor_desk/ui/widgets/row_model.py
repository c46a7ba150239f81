"""The model of a table: frozen rows, grouped or not, sorted here and never by a proxy."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from monitor_desk.ui.widgets.columns import Column, Group, Kind, ordered, text_of

Index = QModelIndex | QPersistentModelIndex
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class RowModel(QAbstractTableModel):
    """Rows as they were given; groups stand as rows of their own."""

    def __init__(self, columns: Sequence[Column[Any]], id_of: Callable[[Any], object]) -> None:
        super().__init__()
        self.columns = list(columns)
        self.id_of = id_of
        self._groups: list[Group[Any]] = []
        self.entries: list[Any] = []
        self.sorted_by: tuple[int, bool] | None = None

    def set_groups(self, groups: Sequence[Group[Any]]) -> None:
        """Show other rows, in the order last asked for."""
        self.beginResetModel()
        self._groups = [group for group in groups if group.rows]
        self.entries = self._arranged()
        self.endResetModel()

    def _arranged(self) -> list[Any]:
        entries: list[Any] = []
        for group in self._groups:
            if group.title:
                entries.append(group)
            entries.extend(self._in_order(group.rows))
        return entries

    def _in_order(self, rows: Sequence[Any]) -> Sequence[Any]:
        if self.sorted_by is None:
            return rows
        column, is_down = self.sorted_by
        return ordered(rows, self.columns[column], is_down=is_down)

    def is_group(self, row: int) -> bool:
        """Say whether a row is a group's title."""
        return isinstance(self.entries[row], Group)

    def group_rows(self) -> list[int]:
        """Return where the groups' titles stand."""
        return [at for at, entry in enumerate(self.entries) if isinstance(entry, Group)]

    def row_of(self, wanted: object) -> int:
        """Return where the record with this id stands, -1 if it does not."""
        id_of = self.id_of
        for at, entry in enumerate(self.entries):
            if not isinstance(entry, Group) and id_of(entry) == wanted:
                return at
        return -1

    def count(self) -> int:
        """Return how many records are shown."""
        return sum(len(group.rows) for group in self._groups)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort within each group, keeping what is selected; column -1 is the order as given."""
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        held = [(self.entries[index.row()], index.column()) for index in before]
        self.sorted_by = None if column < 0 else (column, order == Qt.SortOrder.DescendingOrder)
        self.entries = self._arranged()
        if before:
            places = {id(entry): at for at, entry in enumerate(self.entries)}
            after = [self.index(places[id(entry)], at) for entry, at in held]
            self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many rows, titles included."""
        return 0 if parent is not None and parent.isValid() else len(self.entries)

    def columnCount(self, parent: Index | None = None) -> int:
        """Return how many columns."""
        return 0 if parent is not None and parent.isValid() else len(self.columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A group's title cannot be selected."""
        if not index.isValid() or self.is_group(index.row()):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the words of a cell, and its row for the delegate."""
        if not index.isValid():
            return None
        entry = self.entries[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return entry
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        if isinstance(entry, Group):
            return entry.title if index.column() == 0 else ""
        column = self.columns[index.column()]
        shown = text_of(column, entry)
        return f"{column.title}: {shown}" if role == Qt.ItemDataRole.AccessibleTextRole else shown

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a column's title and side."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if is_right(column) else _LEFT
        return column.title if role == Qt.ItemDataRole.DisplayRole else None


def is_right(column: Column[Any]) -> bool:
    """Say whether a column's values stand at its right edge: numbers and money do."""
    return column.is_right or column.kind in {Kind.NUMBER, Kind.MONEY}
