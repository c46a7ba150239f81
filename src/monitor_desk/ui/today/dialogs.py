"""What is asked when an obligation is moved or waived: the reason, and for a move the new date."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from monitor_desk.domain.dates import read_typed_date
from monitor_desk.domain.errors import InvalidDraftError
from monitor_desk.ui.today.lines import due_words, obligation_of
from monitor_desk.ui.widgets.date_field import DateField
from monitor_desk.ui.widgets.dialogs import Dialog
from monitor_desk.ui.widgets.fields import LongTextField

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from monitor_desk.domain.today import TodayRow
    from monitor_desk.services.desk import Desk

REASON = "Say why, so that the record stands up later"


def _lead(row: TodayRow, today: date) -> str:
    return f"{row.what} · {row.provider} {row.contract} · {due_words(row.due_on, today).words}"


class MoveDialog(Dialog):
    """Gives an obligation another date, with the reason."""

    def __init__(self, desk: Desk, row: TodayRow, parent: QWidget | None = None) -> None:
        today = desk.clock.today()
        super().__init__("Move to another date", "Move", parent, lead=_lead(row, today))
        self._desk = desk
        self._row = row
        self.due_on = DateField(partial(read_typed_date, today=today))
        self.reason = LongTextField()
        self.form.add_row("due_on", "New &date", self.due_on)
        self.form.add_row("reason", "&Reason", self.reason)

    def act(self) -> None:
        """Store the new date."""
        due_on, reason = self.due_on.value(), self.reason.value()
        problems = {}
        if due_on is None:
            problems["due_on"] = "Type the date to which it moves"
        if not reason.strip():
            problems["reason"] = REASON
        if due_on is None or problems:
            raise InvalidDraftError(problems)
        self._desk.schedule.move(obligation_of(self._row), due_on, reason)


class WaiveDialog(Dialog):
    """Does without an obligation this time, with the reason."""

    def __init__(self, desk: Desk, row: TodayRow, parent: QWidget | None = None) -> None:
        super().__init__("Do without it this time", "Waive", parent, lead=_lead(row, desk.clock.today()))
        self._desk = desk
        self._row = row
        self.reason = LongTextField()
        self.form.add_row("reason", "&Reason", self.reason)

    def act(self) -> None:
        """Store that it is waived."""
        if not self.reason.value().strip():
            raise InvalidDraftError({"reason": REASON})
        self._desk.schedule.waive(obligation_of(self._row), self.reason.value())
