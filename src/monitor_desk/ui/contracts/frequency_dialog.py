"""Flexing how often one activity happens on a contract."""

from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtWidgets import QWidget

from monitor_desk.domain.contracts import FrequencyChange
from monitor_desk.domain.dates import read_typed_date
from monitor_desk.domain.tiers import TIER_KINDS
from monitor_desk.ui.records.field_widgets import NumberField
from monitor_desk.ui.widgets.choice_fields import ChoiceField
from monitor_desk.ui.widgets.date_field import DateField
from monitor_desk.ui.widgets.dialogs import Dialog
from monitor_desk.ui.widgets.fields import LongTextField

if TYPE_CHECKING:
    from monitor_desk.services.desk import Desk


class FrequencyDialog(Dialog):
    """Asks which activity, how often, from when and why."""

    def __init__(self, desk: "Desk", contract_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(
            "Change a frequency", "Change frequency", parent, lead="Other than the tier says, on this contract."
        )
        self._desk, self._contract_id = desk, contract_id
        self.activity = ChoiceField([(kind.value, kind.value.capitalize()) for kind in TIER_KINDS])
        self.months = NumberField()
        self.from_on = DateField(partial(read_typed_date, today=desk.clock.today()))
        self.reason = LongTextField()
        self.form.add_row("activity", "&Activity", self.activity)
        self.form.add_row("every_months", "&Every so many months", self.months)
        self.form.add_row("from_on", "&From", self.from_on)
        self.form.add_row("reason", "&Why", self.reason, "An override is never silent")
        self.from_on.set_value(desk.clock.today())

    def act(self) -> None:
        """Store it; raise `InvalidDraftError` naming each field that breaks a rule."""
        change = FrequencyChange(
            contract_id=self._contract_id,
            activity=str(self.activity.value() or ""),
            every_months=self.months.value(),
            from_on=self.from_on.value(),
            reason=str(self.reason.value() or ""),
        )
        self._desk.contracts.set_frequency(change)
