"""The rows of the list behind a KPI: what each is about, whether it counts, its value, and why it is left out."""

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from monitor_desk.domain.kpi_recount.rows import NO, YES, ListRow
from monitor_desk.ui.checks.values.rows_cells import COUNTS, FIELDS, LABEL, VALUE, cell_of, labels_after, with_cell

Index = QModelIndex | QPersistentModelIndex
TITLES: Final = ("Label", "Counts", "Value", "Left out because", "Note")
_ROOT = QModelIndex()
_SHOWN: Final = {YES: "✓ Yes", NO: "■ No", "": "○ No data"}
_SPOKEN: Final = {YES: "yes", NO: "no", "": "no data"}
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class RowsModel(QAbstractTableModel):
    """Holds frozen rows; each change puts another in its place."""

    edited = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[ListRow] = []
        self.is_read_only = False

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return how many rows the list has."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Return the columns of every list; the table hides what a measure does not use."""
        return 0 if parent.isValid() else len(FIELDS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return the title of a column, the number of a row."""
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        return TITLES[section] if orientation is Qt.Orientation.Horizontal else str(section + 1)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that words can be typed everywhere but where a row counts or not."""
        held = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        is_typed = index.column() != COUNTS and not self.is_read_only
        return held | Qt.ItemFlag.ItemIsEditable if is_typed else held

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return what a cell shows, holds and says."""
        text, is_counts = self.text(index.row(), index.column()), index.column() == COUNTS
        if role == Qt.ItemDataRole.DisplayRole:
            return _SHOWN[text] if is_counts else text
        if role == Qt.ItemDataRole.EditRole:
            return text
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if index.column() == VALUE else _LEFT
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = _SPOKEN[text] if is_counts else text
            return f"{self.rows[index.row()].label}, {TITLES[index.column()]}: {said or 'empty'}"
        return None

    def text(self, row: int, section: int) -> str:
        """Return what a cell holds."""
        return cell_of(self.rows[row], section)

    def setData(  # noqa: N802  Qt's name
        self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole
    ) -> bool:
        """Store what was typed into a cell, on one line."""
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        self.put(index.row(), index.column(), " ".join(str(value).split()))
        return True

    def put(self, row: int, section: int, text: str) -> None:
        """Store what a cell holds; a row keeps its label where none is typed."""
        if text == self.text(row, section) or (section == LABEL and not text):
            return
        self.rows[row] = with_cell(self.rows[row], section, text)
        self.dataChanged.emit(self.index(row, section), self.index(row, section))
        self.edited.emit()

    def show(self, rows: Sequence[ListRow]) -> None:
        """Show other rows without telling anyone."""
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def add(self) -> int:
        """Add a row under the next label; return where it stands."""
        at = len(self.rows)
        self.insert(at, ListRow(label=next(labels_after(self.rows))))
        return at

    def insert(self, at: int, row: ListRow) -> None:
        """Put a row in its place."""
        self.beginInsertRows(_ROOT, at, at)
        self.rows.insert(at, row)
        self.endInsertRows()
        self.edited.emit()

    def take(self, at: int) -> ListRow:
        """Take a row away and return it, so that it can be put back."""
        self.beginRemoveRows(_ROOT, at, at)
        taken = self.rows.pop(at)
        self.endRemoveRows()
        self.edited.emit()
        return taken
