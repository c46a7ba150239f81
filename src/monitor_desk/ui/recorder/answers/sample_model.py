"""The rows of a sample: a file in each, a check or an entry in each column."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.forms.answer_rules import is_iso_date
from monitor_desk.domain.forms.answers import SampleRow
from monitor_desk.domain.forms.model import MET, NOT_APPLICABLE, NOT_MET, Column, ColumnType
from monitor_desk.ui.widgets.words import short_day

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_SHOWN = {MET: "✓ Met", NOT_MET: "■ Not met", NOT_APPLICABLE: "– n/a"}
_SPOKEN = {MET: "met", NOT_MET: "not met", NOT_APPLICABLE: "not applicable"}


class SampleModel(QAbstractTableModel):
    """Holds frozen rows; column 0 names the file, the last one takes a note."""

    edited = Signal()
    refused = Signal(str)  # why what was typed was not taken

    def __init__(self, columns: Sequence[Column], read: Any, parent: QObject | None = None) -> None:  # noqa: ANN401
        super().__init__(parent)
        self.columns = tuple(columns)
        self._read = read  # from a column's type and what was typed to what its cell holds
        self.rows: list[SampleRow] = []

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return how many files were sampled."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Return the form's columns and the two of every sample."""
        return 0 if parent.isValid() else len(self.columns) + 2

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return the title of a column, the number of a row."""
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        return self.title(section) if orientation is Qt.Orientation.Horizontal else str(section + 1)

    def title(self, section: int) -> str:
        """Return the title of a column."""
        if section == 0:
            return "Record"
        return "Note" if section > len(self.columns) else self.columns[section - 1].title

    def column(self, section: int) -> Column | None:
        """Return the form's column, None for the file's name and the note."""
        return self.columns[section - 1] if 0 < section <= len(self.columns) else None

    def is_check(self, section: int) -> bool:
        """Say whether a column takes met, not met or not applicable."""
        column = self.column(section)
        return column is not None and column.type is ColumnType.CHECK

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that words can be typed where no check stands."""
        held = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return held if self.is_check(index.column()) else held | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return what a cell shows, holds and says."""
        text = self.text(index.row(), index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._shown(text, index.column())
        if role == Qt.ItemDataRole.EditRole:
            return text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = _SPOKEN.get(text, text) if self.is_check(index.column()) else text
            return f"{self.rows[index.row()].label}, {self.title(index.column())}: {said or 'empty'}"
        return None

    def _shown(self, text: str, section: int) -> str:
        column = self.column(section)
        if column is None or not text:
            return text
        if column.type is ColumnType.DATE and is_iso_date(text):
            return short_day(date.fromisoformat(text))
        return _SHOWN.get(text, text) if column.type is ColumnType.CHECK else text

    def text(self, row: int, section: int) -> str:
        """Return what a cell holds."""
        held, column = self.rows[row], self.column(section)
        if column is not None:
            return held.cells.get(column.id, "")
        return held.label if section == 0 else held.note

    def setData(  # noqa: N802  Qt's name
        self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole
    ) -> bool:
        """Store what was typed into a cell."""
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        column = self.column(index.column())
        try:
            text = self._read(column.type if column else ColumnType.TEXT, str(value).strip())
        except DeskError as wrong:
            self.refused.emit(f"{self.title(index.column())}: {wrong}")
            return False
        self.put(index.row(), index.column(), text)
        return True

    def put(self, row: int, section: int, text: str) -> None:
        """Store what a cell holds."""
        if text == self.text(row, section):
            return
        held, column = self.rows[row], self.column(section)
        if column is not None:
            self.rows[row] = replace(held, cells={**held.cells, column.id: text})
        elif section == 0:
            self.rows[row] = replace(held, label=text or held.label)
        else:
            self.rows[row] = replace(held, note=text)
        self.dataChanged.emit(self.index(row, section), self.index(row, section))
        self.edited.emit()

    def show(self, rows: Sequence[SampleRow]) -> None:
        """Show other rows without telling anyone."""
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def add(self) -> int:
        """Add a file under the next free name; return its row."""
        at = len(self.rows)
        self.insert(at, SampleRow(label=self._next_label(), cells={}))
        return at

    def insert(self, at: int, row: SampleRow) -> None:
        """Put a row in its place."""
        self.beginInsertRows(_ROOT, at, at)
        self.rows.insert(at, row)
        self.endInsertRows()
        self.edited.emit()

    def take(self, at: int) -> SampleRow:
        """Take a row away and return it, so that it can be put back."""
        self.beginRemoveRows(_ROOT, at, at)
        taken = self.rows.pop(at)
        self.endRemoveRows()
        self.edited.emit()
        return taken

    def _next_label(self) -> str:
        """Return Person A, Person B, …, or the next in the manner of the last row, such as Staff file 4."""
        taken = {row.label for row in self.rows}
        if self.rows:
            words, _, tail = self.rows[-1].label.rpartition(" ")
            if words and tail.isdecimal():
                return f"{words} {int(tail) + 1}"
            if words and len(tail) == 1 and tail.isalpha() and tail not in "Zz":
                return f"{words} {chr(ord(tail) + 1)}"
        letters = (f"Person {chr(ord('A') + step)}" for step in range(26))
        return next((one for one in letters if one not in taken), f"Record {len(self.rows) + 1}")
