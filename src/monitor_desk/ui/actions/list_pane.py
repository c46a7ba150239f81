"""The actions of a provider, a contract or a visit, as a tab of its page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from monitor_desk.domain.action_rows import ActionFilter
from monitor_desk.domain.actions import Action
from monitor_desk.ui.actions.action_dialog import adding
from monitor_desk.ui.actions.rows import columns, groups
from monitor_desk.ui.records.ask_dialog import AskDialog
from monitor_desk.ui.records.linked_list import LinkedList

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

    from monitor_desk.services.desk import Desk


class ActionList(LinkedList):
    """Lists the actions of an owner and adds to them; says which one is opened."""

    def __init__(self, desk: Desk, leaving_out: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__("actions", "Add action…", columns(desk.clock.today, leaving_out=leaving_out), parent)
        self._desk = desk
        self._draft = Action()
        self.add_requested.connect(self.add)

    def show_of(self, draft: Action, only: Collection[UUID] | None = None) -> int:
        """Show the actions of the provider, contract or visit that a draft names; return how many are open.

        A visit names its actions itself (`only`): a follow-up also looks at those of the visit that it follows.
        """
        self._draft = draft
        if only is None:
            rows = self._desk.actions.rows(self._wanted())
        else:
            known = self._desk.actions.rows(ActionFilter(provider_id=draft.provider_id)) if only else []
            rows = [row for row in known if row.id in only]
        self.set_rows(rows)
        self.table.set_groups(groups(rows, self._desk.clock.today()))
        return sum(1 for row in rows if Action(status=row.state).is_open())

    def _wanted(self) -> ActionFilter:
        draft = self._draft
        owner = draft.visit_id or draft.check_id
        return ActionFilter(
            provider_id=draft.provider_id if draft.contract_id is None and owner is None else None,
            contract_id=draft.contract_id if owner is None else None,
            visit_id=draft.visit_id,
            check_id=draft.check_id,
        )

    def add(self) -> None:
        """Ask for another action of the owner."""
        AskDialog(self._desk, adding(self._desk, self._draft), self).open()
