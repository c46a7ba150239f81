"""Putting a contract into a tier, with the reason."""

from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtWidgets import QWidget

from monitor_desk.domain.dates import read_typed_date
from monitor_desk.domain.errors import InvalidDraftError
from monitor_desk.ui.widgets.choice_fields import ChoiceField
from monitor_desk.ui.widgets.date_field import DateField
from monitor_desk.ui.widgets.dialogs import Dialog
from monitor_desk.ui.widgets.fields import LongTextField

if TYPE_CHECKING:
    from monitor_desk.services.desk import Desk


class TierDialog(Dialog):
    """Asks for the tier, from when it applies and why; what was before stays in the history."""

    def __init__(self, desk: "Desk", contract_id: UUID, tier: str, parent: QWidget | None = None) -> None:
        lead = "The tier sets how often reviews, visits and returns fall due. Dates that were issued do not move."
        super().__init__("Set strategy tier", "Set tier", parent, lead=lead)
        self._desk, self._contract_id = desk, contract_id
        self.tier = ChoiceField([(one.id, one.title) for one in desk.schedule.tiers])
        self.from_on = DateField(partial(read_typed_date, today=desk.clock.today()))
        self.reason = LongTextField()
        self.form.add_row("tier", "&Tier", self.tier)
        self.form.add_row("from_on", "&From", self.from_on)
        self.form.add_row("reason", "&Why", self.reason, "Such as a repeat finding or a manager vacancy")
        self.tier.set_value(tier or None)
        self.from_on.set_value(desk.clock.today())

    def act(self) -> None:
        """Set it; raise `InvalidDraftError` without a tier or reason."""
        tier = self.tier.value()
        if not isinstance(tier, str):
            raise InvalidDraftError({"tier": "Choose the tier"})
        self._desk.contracts.set_tier(self._contract_id, tier, str(self.reason.value() or ""), self.from_on.value())
