"""What would be taken of a list: how it was read, the first rows, what is wrong and what is left."""

from __future__ import annotations

from dataclasses import dataclass
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from monitor_desk.domain.kpi_recount.rows import NO, YES
from monitor_desk.ui import theme
from monitor_desk.ui.checks.values.list_reading import VALUED
from monitor_desk.ui.widgets.columns import Column
from monitor_desk.ui.widgets.labels import label
from monitor_desk.ui.widgets.row_table import RowTable
from monitor_desk.ui.widgets.speech import say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from monitor_desk.domain.kpi_recount.rows import ListRow
    from monitor_desk.ui.checks.values.list_reading import SeenList

FIRST: Final = 20
_TABLE, _LINES = theme.HEAD + 5 * theme.ROW + 2, 6
_SHOWN: Final = {YES: "✓ Yes", NO: "■ No", "": "○ No data"}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Line:
    """One row as it would be taken."""

    id: int
    label: str
    counts: str
    value: str
    excluded: str
    note: str


class ListPreview(QWidget):
    """Shows what was read; nothing of it is taken yet."""

    def __init__(self, measure: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notes = label("", "muted", wraps=True)
        self.tally = label("", "strong", wraps=True)
        self.table = RowTable("First rows of the list", _columns(measure))
        self.table.setFixedHeight(_TABLE)
        self._remarks_title = label("", "amber", wraps=True)
        self.remarks = QPlainTextEdit()
        self.remarks.setReadOnly(True)
        self.remarks.setTabChangesFocus(True)
        self.remarks.setAccessibleName("Rows with a problem and rows not taken")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for widget in (self.notes, self.tally, self.table, self._remarks_title, self.remarks):
            layout.addWidget(widget)
        layout.addStretch(1)

    def show_notes(self, notes: Sequence[str]) -> None:
        """Say how the file was read, and which columns hold names of people."""
        self.notes.setText("\n".join(notes))
        self.notes.setVisible(bool(notes))

    def show_seen(self, seen: SeenList) -> None:
        """Show what would be taken."""
        self.tally.setText(seen.tally)
        self.table.set_rows([_line(at, row) for at, row in enumerate(seen.rows[:FIRST])])
        lines, others = seen.remarks, len(seen.remarks) - seen.problems
        self.remarks.setPlainText("\n".join(lines))
        self.remarks.setFixedHeight(min(len(lines) + 1, _LINES) * self.remarks.fontMetrics().lineSpacing() + 18)
        said = [f"{seen.problems:,} with a problem" if seen.problems else "", f"{others:,} not taken" if others else ""]
        self._remarks_title.setText(f"▲ {', '.join(part for part in said if part)}")
        for widget in (self._remarks_title, self.remarks):
            widget.setVisible(bool(lines))
        say(self, self.tally.text())


def _line(at: int, row: ListRow) -> _Line:
    return _Line(
        id=at, label=row.label, counts=_SHOWN[row.counts], value=row.value, excluded=row.excluded, note=row.note
    )


def _columns(measure: str) -> list[Column[Any]]:
    is_valued = measure in VALUED
    value: Column[Any] = Column(key="value", title="Value", value=attrgetter("value"), is_right=True)
    counts: Column[Any] = Column(key="counts", title="Counts", value=attrgetter("counts"))
    return [
        Column(key="label", title="Label", value=attrgetter("label"), is_stretched=True),
        value if is_valued else counts,
        Column(key="excluded", title="Left out because", value=attrgetter("excluded"), is_stretched=True),
        Column(key="note", title="Note", value=attrgetter("note"), is_spare=is_valued),
    ]
