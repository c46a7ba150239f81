"""The visits of a provider or a contract, as a tab of its page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from monitor_desk.domain.visit_rows import VisitDraft, VisitFilter
from monitor_desk.ui.records.linked_list import LinkedList
from monitor_desk.ui.visits.plan_dialog import PlanDialog
from monitor_desk.ui.visits.rows import columns, groups

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from monitor_desk.services.desk import Desk


class VisitList(LinkedList):
    """Lists the visits of an owner and plans another; says which one is opened."""

    def __init__(self, desk: Desk, leaving_out: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__("visits", "Plan visit…", columns(desk.clock.today, leaving_out=leaving_out), parent)
        self._desk = desk
        self._draft = VisitDraft()
        self.add_requested.connect(self.plan)

    def show_of(self, draft: VisitDraft) -> int:
        """Show the visits of the provider or contract that a draft names; return how many there are."""
        self._draft = draft
        provider_id = draft.provider_id if draft.contract_id is None else None
        rows = self._desk.visits.rows(VisitFilter(provider_id=provider_id, contract_id=draft.contract_id))
        self.set_rows(rows)
        self.table.set_groups(groups(rows))
        return len(rows)

    def plan(self) -> None:
        """Plan another visit of the owner and open it."""
        dialog = PlanDialog(self._desk, self._draft, self)
        dialog.planned.connect(self.opened)
        dialog.open()
