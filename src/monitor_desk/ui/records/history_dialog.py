"""The history of a record: who, when, old, new, why."""

from dataclasses import dataclass
from datetime import date, datetime
from operator import attrgetter
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtWidgets import QWidget

from monitor_desk.domain.dates import say_date
from monitor_desk.domain.fields import Kind, Value
from monitor_desk.domain.history import FieldChange, HistoryEntry
from monitor_desk.domain.money import say_money
from monitor_desk.domain.records import KINDS, RecordRef
from monitor_desk.ui.widgets.columns import Column
from monitor_desk.ui.widgets.dialogs import Dialog
from monitor_desk.ui.widgets.row_table import RowTable

if TYPE_CHECKING:
    from monitor_desk.services.desk import Desk


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryLine:
    """One field of one change."""

    id: str
    made_at: datetime
    officer: str
    what: str
    old: str
    new: str
    reason: str


class HistoryDialog(Dialog):
    """Lists everything that happened to a record, newest first; nothing in it can be altered."""

    def __init__(self, desk: "Desk", ref: RecordRef, title: str, parent: QWidget | None = None) -> None:
        super().__init__(f"History: {title}", "Close", parent)
        self.cancel_button.hide()
        self.form.hide()
        self._desk = desk
        self._names: dict[UUID, str] = {}
        self.table = RowTable(f"History of {title}", _columns(), self)
        self.body.addWidget(self.table, 1)
        self.table.set_rows(self._lines(ref))
        self.resize(900, 480)

    def _lines(self, ref: RecordRef) -> list[HistoryLine]:
        return [line for entry in self._desk.records.history(ref) for line in self._of_entry(ref.kind, entry)]

    def _of_entry(self, kind: str, entry: HistoryEntry) -> list[HistoryLine]:
        if not entry.changes:
            words = "Its content was erased by law" if entry.is_erased else entry.label
            return [self._line(entry, "", words, "", "")]
        return [
            self._line(
                entry,
                change.name,
                change.label,
                self._said(kind, change, change.old),
                self._said(kind, change, change.new),
            )
            for change in entry.changes
        ]

    def _line(self, entry: HistoryEntry, name: str, what: str, old: str, new: str) -> HistoryLine:
        return HistoryLine(
            id=f"{entry.revision}{name}",
            made_at=entry.made_at,
            officer=entry.officer,
            what=what,
            old=old,
            new=new,
            reason=entry.reason,
        )

    def _said(self, kind: str, change: FieldChange, value: Value) -> str:
        spec = KINDS[kind].spec(change.name)
        if value is None or value == "":
            return "–"
        if isinstance(value, UUID):
            return self._name(spec.record, value)
        return said(value, spec.kind)

    def _name(self, kind: str, record_id: UUID) -> str:
        if record_id not in self._names:
            self._names[record_id] = self._desk.records.get(KINDS[kind], record_id).headline()
        return self._names[record_id]


def said(value: Value, kind: Kind) -> str:
    """Return a field's value as it is shown to people."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "Yes" if value else "No"
    if isinstance(value, date):
        return say_date(value)
    return say_money(value) if kind is Kind.MONEY and isinstance(value, int) else str(value)


def _when(line: HistoryLine) -> str:
    local = line.made_at.astimezone()
    return f"{local.day} {local:%b %Y %H:%M}"


def _columns() -> list[Column[HistoryLine]]:
    return [
        Column(key="when", title="When", value=_when, sort_key=attrgetter("made_at")),
        Column(key="officer", title="Who", value=attrgetter("officer")),
        Column(key="what", title="What", value=attrgetter("what")),
        Column(key="old", title="Before", value=attrgetter("old")),
        Column(key="new", title="After", value=attrgetter("new"), is_stretched=True),
        Column(key="reason", title="Why", value=attrgetter("reason")),
    ]
