"""The rows of a list as a field of a form: typed, pasted or imported, each taking away with an undo."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.kpi_recount.rows import ListRow, held_rows, rows_text
from monitor_desk.domain.kpi_recount.words import Measure
from monitor_desk.ui.checks.values.rows_cells import COUNTS, VALUE, pasted, rows_from, words_of
from monitor_desk.ui.checks.values.rows_model import RowsModel
from monitor_desk.ui.checks.values.rows_table import RowsTable
from monitor_desk.ui.widgets.buttons import Button
from monitor_desk.ui.widgets.fields import Field
from monitor_desk.ui.widgets.labels import label
from monitor_desk.ui.widgets.speech import say

KEYS: Final = "Enter adds a row · Delete removes one · Ctrl+V takes cells of a spreadsheet"
COUNTED: Final = f"1 counts · 2 does not · 0 no data · {KEYS}"
LABELS: Final = "Labels are references or Person A, Person B, never names of people."
_HIDDEN: Final = {
    Measure.COUNT.value: (VALUE,),
    Measure.PERCENTAGE.value: (VALUE,),
    Measure.SUM.value: (COUNTS,),
    Measure.AVERAGE.value: (COUNTS,),
}


class RowsField(Field):
    """Holds the text of a record's rows."""

    import_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._measure = ""
        self._unread = ""  # a text that holds no rows stays as it is until rows take its place
        self._taken: tuple[int, ListRow] | None = None
        self._before: list[ListRow] | None = None
        self.model = RowsModel(self)
        self.table = RowsTable(self.model)
        self.add_button, self.undo_button = Button("Add row", icon="add"), Button("", "link")
        self.import_button = Button("Import a list…")
        self.count = label("", "strong")
        self.keys = label("", "hint", wraps=True)
        self._lay()
        self._connect()
        self.control = self.table
        self.setFocusProxy(self.table)
        self.show_measure("")

    def _lay(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(12)
        for widget in (self.add_button, self.import_button, self.count):
            foot.addWidget(widget)
        foot.addStretch(1)
        foot.addWidget(self.undo_button)
        self.undo_button.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.table)
        layout.addWidget(self.keys)
        layout.addLayout(foot)

    def _connect(self) -> None:
        self.model.edited.connect(self._told)
        self.table.left.connect(self.focus_left)
        self.table.added.connect(self.add)
        self.table.removed.connect(self._remove)
        self.table.pasted.connect(self.paste)
        self.add_button.clicked.connect(self.add)
        self.undo_button.clicked.connect(self._put_back)
        self.import_button.clicked.connect(self.import_asked)

    @property
    def rows(self) -> tuple[ListRow, ...]:
        """Return the rows as they stand."""
        return tuple(self.model.rows)

    def value(self) -> str:
        """Return the rows as the record keeps them."""
        return rows_text(self.model.rows) or self._unread

    def show_value(self, value: object) -> None:
        """Show the rows of a record."""
        text = str(value or "")
        rows = held_rows(text)
        self._unread = text if rows is None else ""
        self._show(rows or ())

    def draft(self) -> str:
        """Return the rows as lines of cells: these are read by people too."""
        return words_of(self.model.rows)

    def set_draft(self, draft: object) -> None:
        """Bring back rows that were being typed."""
        self._show(rows_from(str(draft or "")))

    def name(self, words: str, hint: str = "") -> None:
        """Name what takes the keyboard."""
        self.table.setAccessibleName(words)
        self.table.setAccessibleDescription(f"{hint} {self._usual()}".strip())
        self.add_button.setAccessibleName(f"{words}: add row")

    def show_measure(self, measure: str) -> None:
        """Hide the columns that a KPI of this measure does not use."""
        self._measure = measure
        self._hide_unused()
        self._say(self._usual())

    def _hide_unused(self) -> None:
        """Hide what is not used; a row that is said not to count adds nothing to a sum either, so that is shown."""
        hidden = set(_HIDDEN.get(self._measure, ()))
        if any(row.counts for row in self.model.rows):
            hidden.discard(COUNTS)
        for section in (COUNTS, VALUE):
            self.table.setColumnHidden(section, section in hidden)

    def set_read_only(self) -> None:
        """Let the rows be looked at only."""
        self.model.is_read_only = True
        for widget in (self.add_button, self.import_button, self.keys):
            widget.hide()

    def add(self) -> None:
        """Add a row and go to what has to be filled."""
        self.table.go(self.model.add())
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def take(self, rows: Sequence[ListRow], words: str) -> None:
        """Put other rows in the place of these; one undo brings them back."""
        before = list(self.model.rows)
        self.model.show(rows)
        self._hide_unused()
        self._told()
        self._before, self._taken = before, None
        self._offer_undo(words)

    def paste(self, words: str) -> None:
        """Lay the cells of a spreadsheet over the grid from the current cell on."""
        index, shown = self.table.currentIndex(), self.table.shown()
        at = index.row() if index.isValid() else self.model.rowCount()
        sections = [section for section in shown if not index.isValid() or section >= index.column()]
        try:
            found = pasted(self.model.rows, words, at, sections)
        except DeskError as refusal:
            self._say(f"■ {refusal}")
            return
        if found.count:
            self.take(found.rows, f"Pasted {found.count:,} row{'s' * (found.count != 1)}.")
            self.table.go(at, sections[0])
        self._say(f"▲ {found.remark}" if found.remark else self._usual())

    def _remove(self, row: int) -> None:
        self._taken = (row, self.model.take(row))
        self._offer_undo(f"Removed {self._taken[1].label}.")

    def _offer_undo(self, words: str) -> None:
        self.undo_button.setText(f"{words} Undo".replace("&", "&&"))
        self.undo_button.show()
        say(self, words)

    def _put_back(self) -> None:
        if self._before is not None:
            self.model.show(self._before)
            self._hide_unused()
            self._told()
        elif self._taken is not None:
            row, held = self._taken
            self.model.insert(min(row, self.model.rowCount()), held)
            self.table.go(row)
        self._forget()
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _forget(self) -> None:
        self._before = self._taken = None
        self.undo_button.hide()

    def _show(self, rows: Sequence[ListRow]) -> None:
        if self.rows != tuple(rows):
            self.model.show(rows)
        self._forget()
        self._hide_unused()
        self._count()

    def _told(self) -> None:
        if self._before is not None:  # going back now would take away what was typed since
            self._forget()
        self._unread = ""
        self._count()
        self.edited.emit(None)  # the words of thousands of rows are made when they are kept, not with every key

    def _count(self) -> None:
        rows = self.model.rowCount()
        self.count.setText(f"{rows:,} row{'s' * (rows != 1)}" if rows else "")

    def _usual(self) -> str:
        keys = KEYS if COUNTS in _HIDDEN.get(self._measure, ()) else COUNTED
        return f"{keys}. {LABELS}"

    def _say(self, words: str) -> None:
        self.keys.setText(words)
        if words != self._usual():
            say(self, words)
