"""The KPI values of a check: what was submitted, what the list behind it comes to, and how that came about."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtWidgets import QHBoxLayout, QWidget
from shiboken6 import isValid

from monitor_desk.domain.check_keeping import is_settled
from monitor_desk.domain.kpi_validations import KpiValidation
from monitor_desk.ui import theme
from monitor_desk.ui.checks.values.dialog import ValueDialog
from monitor_desk.ui.checks.values.words import ValueRow, is_long, value_row
from monitor_desk.ui.checks.values.working_card import WorkingCard
from monitor_desk.ui.recorded.table_pane import TablePane
from monitor_desk.ui.records.bin_dialog import bin_records
from monitor_desk.ui.widgets.columns import Column, Kind
from monitor_desk.ui.widgets.side_column import SideColumn

if TYPE_CHECKING:
    from uuid import UUID

    from PySide6.QtGui import QResizeEvent

    from monitor_desk.domain.check_file import CheckFile
    from monitor_desk.services.desk import Desk
    from monitor_desk.ui.shell.tasks import Report, TaskRunner

ADD: Final = "Add KPI value…"
FOR: Final = (
    "A value that the provider submitted is recounted here from the list behind it, so that the check can say whether "
    "it is supported."
)
NONE_KEPT: Final = "No KPI value was recounted in this check."
_SIDE: Final = 304


class ValuesPane(QWidget):
    """Lists the values; Enter opens one, and the working of the chosen one stands beside them."""

    def __init__(self, desk: Desk, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._tasks = desk, tasks
        self._file: CheckFile | None = None
        self._rows: dict[UUID, ValueRow] = {}
        self.list = TablePane("KPI values", _columns(), (FOR, ADD))
        self.add_button = self.list.add_button(ADD, icon="add")
        self.open_button = self.list.add_row_button("Open…")
        self.bin_button = self.list.add_row_button("Move to the bin", "Del")
        self.working = WorkingCard()
        self._side = SideColumn((self.working,), _SIDE)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.CARD_GAP)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._side)
        self.setFocusProxy(self.list)
        self._connect()

    def _connect(self) -> None:
        self.add_button.clicked.connect(self.add)
        self.list.empty_acted.connect(self.add)
        self.list.opened.connect(self.open_value)
        self.list.table.chosen.connect(self._show_working)
        self.open_button.clicked.connect(self._open_chosen)
        self.bin_button.clicked.connect(self._bin)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep both parts wide enough to be read."""
        super().resizeEvent(event)
        self._side.fit(event.size().width())

    def show_file(self, file: CheckFile) -> int:
        """Show the values of a check; return how many there are. Only what was changed is recounted."""
        self._file = file
        held = self._rows
        self._rows = {
            one: held[one] if one in held and held[one].value == value else self._begun(one, value)
            for one, value in file.validations
        }
        self._show_rows()
        self._show_what_may_be_done(is_open=not is_settled(file.check))
        return len(self._rows)

    def _begun(self, value_id: UUID, value: KpiValidation) -> ValueRow:
        """Return a value recounted; a long list is recounted on the worker and shown when that is done."""
        if not is_long(value):
            return value_row(value_id, value)

        def work(_report: Report) -> ValueRow:
            return value_row(value_id, value)

        self._tasks.run("Recounting", work, self._take)
        return ValueRow(id=value_id, value=value)

    def _take(self, row: ValueRow) -> None:
        if isValid(self) and row.id in self._rows and self._rows[row.id].value == row.value:
            self._rows[row.id] = row
            self._show_rows()

    def _show_rows(self) -> None:
        rows = list(self._rows.values())
        self.list.set_rows(rows)
        wrong = sum(row.is_wrong for row in rows)
        self.list.words.setText(f"■ {wrong} not supported" if wrong else "")
        self._show_working(self.list.chosen())

    def _show_what_may_be_done(self, *, is_open: bool) -> None:
        self.add_button.setVisible(is_open and bool(self._rows))
        self.open_button.setVisible(bool(self._rows))
        self.bin_button.setVisible(is_open and bool(self._rows))
        for action in self.list.table.actions():
            if action.text() == self.bin_button.text():
                action.setVisible(is_open)
        self.list.empty.show_words(FOR if is_open else NONE_KEPT, ADD if is_open else "")

    def add(self) -> None:
        """Ask for another value; the first one is the KPI that the check was asked for."""
        if self._file is not None and not is_settled(self._file.check):
            title = "" if self._rows else self._file.check.kpi
            draft = KpiValidation(check_id=self._file.id, title=title)
            ValueDialog(self._desk, self._tasks, draft, self).open()

    def open_value(self, value_id: object) -> None:
        """Open a value, to be looked at only once the check is settled."""
        row = next((row for row in self._rows.values() if row.id == value_id), None)
        if row is not None and self._file is not None:
            settled = is_settled(self._file.check)
            ValueDialog(self._desk, self._tasks, row.value, self, value_id=row.id, is_settled=settled).open()

    def _open_chosen(self) -> None:
        self.open_value(self.list.chosen())

    def _show_working(self, value_id: object) -> None:
        row = next((row for row in self._rows.values() if row.id == value_id), None)
        self._side.setVisible(row is not None)
        if row is not None:
            self.working.show_row(row)

    def _bin(self) -> None:
        chosen = self.list.chosen()
        if chosen is not None and self._file is not None and not is_settled(self._file.check):
            bin_records(self._desk, KpiValidation.kind, [chosen], self)


def _columns() -> list[Column[Any]]:
    return [
        Column(key="kpi", title="KPI", value=attrgetter("headline"), is_stretched=True),
        Column(key="period", title="Period", value=attrgetter("value.period"), is_spare=True),
        Column(key="submitted", title="Submitted", value=attrgetter("value.submitted"), is_right=True),
        Column(key="recomputed", title="Recomputed", value=attrgetter("shown"), is_right=True, is_spare=True),
        Column(key="difference", title="Difference", value=attrgetter("difference"), is_right=True, is_spare=True),
        Column(key="verdict", title="Verdict", value=attrgetter("verdict"), kind=Kind.PILL),
    ]
