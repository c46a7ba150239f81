"""The records that belong to another: listed on its page, added to, edited, binned."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from monitor_desk.domain.fields import Draft, Kind
from monitor_desk.domain.records import RecordRef
from monitor_desk.ui import theme
from monitor_desk.ui.records.bin_dialog import bin_records
from monitor_desk.ui.records.history_dialog import HistoryDialog, said
from monitor_desk.ui.records.record_dialog import RecordDialog
from monitor_desk.ui.widgets.buttons import Button
from monitor_desk.ui.widgets.columns import Column
from monitor_desk.ui.widgets.columns import Kind as ColumnKind
from monitor_desk.ui.widgets.messages import EmptyState
from monitor_desk.ui.widgets.row_table import RowTable

if TYPE_CHECKING:
    from monitor_desk.services.desk import Desk


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnedRow:
    """One record with its id."""

    id: UUID
    record: Draft


class OwnedList(QWidget):
    """Lists the records of one kind that belong to the page's record."""

    stored = Signal(str, object)  # kind and id of what was added or edited

    def __init__(
        self,
        desk: "Desk",
        draft: type[Draft],
        columns: Sequence[Column[OwnedRow]],
        plural: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._draft = draft
        self._plural = plural
        self._owner: dict[str, UUID] = {}
        self._build(columns)

    def _build(self, columns: Sequence[Column[OwnedRow]]) -> None:
        noun = self._draft.noun.lower()
        self.add_button = Button(f"Add {noun}…", icon="add")
        self.table = RowTable(self._plural.capitalize(), columns)
        self.history_action = QAction("History…", self.table)
        self.bin_action = QAction("Move to the bin", self.table)
        self.bin_action.setShortcut("Del")
        self.table.addActions([self.history_action, self.bin_action])
        self.empty = EmptyState(f"There are no {self._plural} yet.", f"Add {noun}…")
        self._shown = QStackedWidget()
        self._shown.addWidget(self.table)
        self._shown.addWidget(self.empty)
        top = QHBoxLayout()
        top.addStretch(1)
        top.addWidget(self.add_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.CARD_GAP)
        layout.addLayout(top)
        layout.addWidget(self._shown, 1)
        self.setFocusProxy(self.table)
        self.add_button.clicked.connect(self.add)
        self.empty.acted.connect(self.add)
        self.table.opened.connect(self.edit)
        self.history_action.triggered.connect(self._show_history)
        self.bin_action.triggered.connect(self._bin)

    def show_owned(self, rows: Sequence[tuple[UUID, Draft]], **owner: UUID) -> None:
        """Show the records of an owner: `show_owned(rows, provider_id=id)`."""
        self._owner = owner
        self.table.set_rows([OwnedRow(id=record_id, record=record) for record_id, record in rows])
        self._shown.setCurrentWidget(self.table if rows else self.empty)
        self.add_button.setVisible(bool(rows))

    def add(self) -> None:
        """Ask for another record of the owner."""
        self._open(self._draft.of(self._owner), None)

    def edit(self, record_id: object) -> None:
        """Edit a record of the list."""
        if isinstance(record_id, UUID):
            self._open(self._desk.records.get(self._draft, record_id), record_id)

    def _open(self, draft: Draft, record_id: UUID | None) -> None:
        dialog = RecordDialog(self._desk, draft, self, record_id=record_id)
        dialog.stored.connect(self.stored)
        dialog.open()

    def _show_history(self) -> None:
        chosen = self.table.chosen_id()
        if isinstance(chosen, UUID):
            title = self._desk.records.get(self._draft, chosen).headline()
            HistoryDialog(self._desk, RecordRef(self._draft.kind, chosen), title, self).open()

    def _bin(self) -> None:
        chosen = [one for one in self.table.selected_ids() if isinstance(one, UUID)]
        bin_records(self._desk, self._draft.kind, chosen, self)


_COLUMN_KINDS = {Kind.DATE: ColumnKind.DATE, Kind.MONEY: ColumnKind.MONEY, Kind.NUMBER: ColumnKind.NUMBER}


def columns_of(draft: type[Draft], *names: str, wide: str = "") -> list[Column[OwnedRow]]:
    """Return a column for each named field; `wide` takes the room that is left."""
    return [_column(draft, name, is_wide=name == wide) for name in names]


def _column(draft: type[Draft], name: str, *, is_wide: bool) -> Column[OwnedRow]:
    spec = draft.spec(name)
    get: Callable[[OwnedRow], Any] = attrgetter(f"record.{name}")
    kind = _COLUMN_KINDS.get(spec.kind, ColumnKind.TEXT)

    def words(row: OwnedRow) -> str:
        return said(get(row), spec.kind)

    return Column(
        key=name,
        title=spec.label,
        value=words if spec.kind is Kind.YES_NO else get,
        kind=kind,
        is_stretched=is_wide,
        is_right=kind in {ColumnKind.MONEY, ColumnKind.NUMBER},
    )
