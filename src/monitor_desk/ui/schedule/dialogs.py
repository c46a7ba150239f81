"""The dialogs that move, waive or settle an obligation, each with what the record needs."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from monitor_desk.domain.dates import read_typed_date, say_date
from monitor_desk.domain.errors import InvalidDraftError
from monitor_desk.domain.obligations import ScheduledObligation
from monitor_desk.ui.widgets.date_field import DateField
from monitor_desk.ui.widgets.dialogs import Dialog
from monitor_desk.ui.widgets.fields import LongTextField

if TYPE_CHECKING:
    from monitor_desk.services.desk import Desk


class MoveDialog(Dialog):
    """Asks for another date and why."""

    def __init__(self, desk: "Desk", obligation: ScheduledObligation, parent: QWidget | None = None) -> None:
        lead = f"{obligation.title}, {obligation.reference}, is due on {say_date(obligation.due_on)}."
        super().__init__("Move", "Move", parent, lead=lead)
        self._desk, self._obligation = desk, obligation
        self.on = DateField(partial(read_typed_date, today=desk.clock.today()))
        self.reason = LongTextField()
        self.form.add_row("due_on", "&New date", self.on, "Such as 3/4/26, fri or +14")
        self.form.add_row("reason", "&Why", self.reason, "An override is never silent; the reason stays in the history")

    def act(self) -> None:
        """Move it; raise `InvalidDraftError` without a date or reason."""
        on = self.on.value()
        if on is None:
            raise InvalidDraftError({"due_on": "Give the new date"})
        if not self.reason.value():
            raise InvalidDraftError({"reason": "Say why it is moved"})
        self._desk.schedule.move(self._obligation, on, str(self.reason.value()))


class WaiveDialog(Dialog):
    """Asks why an obligation is not asked for this time."""

    def __init__(self, desk: "Desk", obligation: ScheduledObligation, parent: QWidget | None = None) -> None:
        what = f"{obligation.title}, {obligation.reference}, due on {say_date(obligation.due_on)}"
        lead = f"{what}, is not asked for this time."
        super().__init__("Waive", "Waive", parent, lead=lead)
        self._desk, self._obligation = desk, obligation
        self.reason = LongTextField()
        self.form.add_row("reason", "&Why", self.reason, "The reason stays in the history")

    def act(self) -> None:
        """Waive it; raise `InvalidDraftError` without a reason."""
        if not self.reason.value():
            raise InvalidDraftError({"reason": "Say why it is waived"})
        self._desk.schedule.waive(self._obligation, str(self.reason.value()))


class DoneDialog(Dialog):
    """Asks on which day an obligation was met."""

    def __init__(self, desk: "Desk", obligation: ScheduledObligation, parent: QWidget | None = None) -> None:
        super().__init__("Done", "Mark done", parent, lead=f"{obligation.title}, {obligation.reference}")
        self._desk, self._obligation = desk, obligation
        self.on = DateField(partial(read_typed_date, today=desk.clock.today()))
        self.form.add_row("done_on", "&Done on", self.on, "Today or earlier")
        self.on.set_value(desk.clock.today())

    def act(self) -> None:
        """Mark it done; raise `DeskError` for a day to come."""
        on = self.on.value()
        if on is None:
            raise InvalidDraftError({"done_on": "Give the day on which it was done"})
        self._desk.schedule.mark_done(self._obligation, on)
