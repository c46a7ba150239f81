"""The records that belong to another: listed on its page, added to, edited, binned."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from monitor_desk.domain.fields import Draft, Kind
from monitor_desk.domain.records import KINDS, RecordRef
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
    """One record with its id, and the names of the records that it refers to."""

    id: UUID
    record: Draft
    names: Mapping[UUID, str]


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
        self._ask: Callable[[], None] | None = None
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
        names = self._names([record for _, record in rows])
        self.table.set_rows([OwnedRow(id=record_id, record=record, names=names) for record_id, record in rows])
        self._shown.setCurrentWidget(self.table if rows else self.empty)
        self.add_button.setVisible(bool(rows))

    def add_through(self, ask: Callable[[], None], words: str = "") -> None:
        """Have records of this list come about by another dialog, and stay as they were decided."""
        self._ask = ask
        self.add_button.setText(words or self.add_button.text())
        self.empty.show_words(f"There are no {self._plural} yet.", words or self.add_button.text())
        self.table.removeAction(self.bin_action)

    def chosen(self) -> UUID | None:
        """Return the chosen record, None if there is none."""
        found = self.table.chosen_id()
        return found if isinstance(found, UUID) else None

    def add(self) -> None:
        """Ask for another record of the owner."""
        if self._ask is not None:
            self._ask()
        else:
            self._open(self._draft.of(self._owner), None)

    def edit(self, record_id: object) -> None:
        """Edit a record of the list; one that was decided in another dialog shows its history instead."""
        if self._ask is not None:
            self._show_history()
        elif isinstance(record_id, UUID):
            self._open(self._desk.records.get(self._draft, record_id), record_id)

    def _open(self, draft: Draft, record_id: UUID | None) -> None:
        dialog = RecordDialog(self._desk, draft, self, record_id=record_id)
        dialog.stored.connect(self.stored)
        dialog.open()

    def _names(self, records: Sequence[Draft]) -> dict[UUID, str]:
        found: dict[UUID, str] = {}
        for spec in self._draft.specs():
            ids = {getattr(record, spec.name) for record in records} if spec.kind is Kind.RECORD else set()
            for record_id in ids - {None, *self._owner.values()}:
                found[record_id] = self._desk.records.get(KINDS[spec.record], record_id).headline()
        return found

    def _show_history(self) -> None:
        chosen = self.chosen()
        if chosen is not None:
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
        value = get(row)
        return row.names.get(value, "") if isinstance(value, UUID) else said(value, spec.kind)

    return Column(
        key=name,
        title=spec.label,
        value=words if spec.kind in {Kind.YES_NO, Kind.RECORD} else get,
        kind=kind,
        is_stretched=is_wide,
        is_right=kind in {ColumnKind.MONEY, ColumnKind.NUMBER},
    )
