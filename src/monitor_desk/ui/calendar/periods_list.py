"""The table of return periods: edited by Enter, with a word where a due date is no working day."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING
from uuid import UUID

from monitor_desk.domain.calendar_entries import PeriodEntry
from monitor_desk.domain.dates import WEEKDAYS
from monitor_desk.ui.records.owned_list import OwnedList, OwnedRow
from monitor_desk.ui.theme import Tone
from monitor_desk.ui.widgets.columns import Column, Kind
from monitor_desk.ui.widgets.pills import Mark, PillSpec

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from monitor_desk.services.desk import Desk

_WARNS = PillSpec(word="No working day", tone=Tone.AMBER, mark=Mark.TRIANGLE)
_ISSUED = PillSpec(word="Issued", tone=Tone.PRIMARY)
_LENGTHS = {"month": 1, "quarter": 3, "half": 6, "year": 12}


class PeriodsList(OwnedList):
    """Lists the periods; Enter edits, Del bins."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._warnings: Mapping[UUID, str] = {}
        super().__init__(desk, PeriodEntry, self._columns(), "return periods", parent)

    def show_periods(self, periods: Sequence[tuple[UUID, PeriodEntry]], warnings: Mapping[UUID, str]) -> None:
        """Show the table, each warning beside its period."""
        self._warnings = warnings
        self.show_owned(periods)

    def _columns(self) -> list[Column[OwnedRow]]:
        return [
            Column(key="name", title="Name", value=attrgetter("record.name")),
            Column(key="length", title="Length", value=_length, sort_key=_months),
            Column(key="from", title="From", value=attrgetter("record.starts_on"), kind=Kind.DATE),
            Column(key="to", title="To", value=attrgetter("record.ends_on"), kind=Kind.DATE),
            Column(key="due", title="Due", value=attrgetter("record.due_on"), kind=Kind.DATE),
            Column(key="weekday", title="Weekday", value=_weekday, is_spare=True),
            Column(key="issued", title="Issued", value=attrgetter("record.issued_on"), kind=Kind.DATE),
            Column(key="state", title="State", value=self._state, kind=Kind.PILL, is_stretched=True),
        ]

    def _state(self, row: OwnedRow) -> PillSpec | None:
        if row.id in self._warnings:
            why = self._warnings[row.id].partition("(")[2].partition(")")[0]
            return _WARNS.saying(f"{why[:1].upper()}{why[1:]}") if why else _WARNS
        return _ISSUED if getattr(row.record, "issued_on", None) else None


def _entry(row: OwnedRow) -> PeriodEntry:
    record = row.record
    return record if isinstance(record, PeriodEntry) else PeriodEntry()


def _length(row: OwnedRow) -> str:
    return _entry(row).period_kind.capitalize()


def _months(row: OwnedRow) -> int:
    return _LENGTHS.get(_entry(row).period_kind, 0)


def _weekday(row: OwnedRow) -> str:
    on = _entry(row).due_on
    return WEEKDAYS[on.weekday()] if on else ""
