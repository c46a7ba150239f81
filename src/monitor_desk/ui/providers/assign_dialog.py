"""Giving providers to an officer."""

from collections.abc import Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtWidgets import QWidget

from monitor_desk.domain.errors import InvalidDraftError
from monitor_desk.domain.officers import Officer
from monitor_desk.ui.widgets.dialogs import Dialog
from monitor_desk.ui.widgets.fields import TextField
from monitor_desk.ui.widgets.pick_field import PickField

if TYPE_CHECKING:
    from monitor_desk.services.desk import Desk


class AssignDialog(Dialog):
    """Asks which officer watches over the providers, and why that changes."""

    def __init__(self, desk: "Desk", provider_ids: Sequence[UUID], parent: QWidget | None = None) -> None:
        count = len(provider_ids)
        title = "Assign provider" if count == 1 else f"Assign {count} providers"
        super().__init__(title, "Assign", parent)
        self._desk = desk
        self._provider_ids = provider_ids
        officers = [(officer_id, officer.name) for officer_id, officer in desk.records.all_of(Officer)]
        self.officer = PickField()
        self.officer.set_choices(officers)
        self.reason = TextField()
        self.form.add_row("officer", "&Officer", self.officer, "Each provider has one designated officer")
        self.form.add_row("reason", "&Why", self.reason, "Kept in the history of each provider")

    def act(self) -> None:
        """Assign; raise `InvalidDraftError` when no officer is chosen."""
        officer_id = self.officer.value()
        if not isinstance(officer_id, UUID):
            raise InvalidDraftError({"officer": "Choose an officer, or add one under Settings"})
        self._desk.providers.assign(self._provider_ids, officer_id, self.reason.value())
