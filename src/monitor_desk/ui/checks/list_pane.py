"""The checks of a provider or a contract, as a tab of its page."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from monitor_desk.domain.check_rows import CheckDraft, CheckFilter
from monitor_desk.ui.checks.plan_dialog import PlanCheckDialog
from monitor_desk.ui.checks.rows import columns, groups
from monitor_desk.ui.records.linked_list import LinkedList

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from monitor_desk.services.desk import Desk


class CheckList(LinkedList):
    """Lists the checks of an owner and begins another; says which one is opened."""

    def __init__(self, desk: Desk, leaving_out: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__("checks", "New check…", columns(desk.clock.today, leaving_out=leaving_out), parent)
        self._desk = desk
        self._draft = CheckDraft()
        self.add_requested.connect(self._plan_any)

    def show_of(self, draft: CheckDraft) -> int:
        """Show the checks of the provider or contract that a draft names; return how many there are."""
        self._draft = draft
        provider_id = draft.provider_id if draft.contract_id is None else None
        rows = self._desk.checks.rows(CheckFilter(provider_id=provider_id, contract_id=draft.contract_id))
        self.set_rows(rows)
        self.table.set_groups(groups(rows))
        return len(rows)

    def plan(self, why: str) -> None:
        """Begin another check of the owner, made for a reason, and open it."""
        dialog = PlanCheckDialog(self._desk, replace(self._draft, why=why), self)
        dialog.planned.connect(self.opened)
        dialog.open()

    def _plan_any(self) -> None:
        self.plan(self._draft.why)
