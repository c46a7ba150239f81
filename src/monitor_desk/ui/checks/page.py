"""The list of checks: what was asked for, whether it came, and what each came to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from monitor_desk.domain.check_deadlines import OVER
from monitor_desk.domain.check_rows import CheckDraft, CheckFilter, CheckRow
from monitor_desk.domain.checks import STATES, WHY, Check
from monitor_desk.ui.checks.plan_dialog import PlanCheckDialog
from monitor_desk.ui.checks.register_order import RegisterOfChecks
from monitor_desk.ui.checks.rows import columns, groups
from monitor_desk.ui.papers.leaving_sheet import LeavingSheet
from monitor_desk.ui.records.filtered_list_page import FilteredListPage

if TYPE_CHECKING:
    from collections.abc import Sequence

    from monitor_desk.domain.fields import Draft
    from monitor_desk.ui.widgets.columns import Column

_FIXED = {"state": STATES, "why": WHY}


class ChecksPage(FilteredListPage):
    """Lists checks; Ctrl+N begins one, Enter opens the chosen one."""

    watches = frozenset(
        {"check", "check_step", "provider", "contract", "officer", "document_request", "kpi_validation", "form_version"}
    )
    draft: ClassVar[type[Draft]] = Check
    title = "Checks"
    noun = "checks"
    when_empty = "New check"
    choices: ClassVar = {
        "state": ("State", "Any state"),
        "check_kind": ("Kind", "Any kind"),
        "officer": ("Officer", "Any officer"),
        "why": ("Why", "Any reason"),
    }

    _shown_rows: Sequence[CheckRow] = ()

    def columns(self) -> list[Column[Any]]:
        """Return the columns of the table."""
        return columns(self._desk.clock.today)

    def found(self, words: str) -> Sequence[CheckRow]:
        """Return the checks that fit the typed words."""
        return self._desk.checks.rows(CheckFilter(words=words))

    def fill(self, rows: Sequence[CheckRow]) -> None:
        """Show them in their groups."""
        self._shown_rows = rows
        self.table.set_groups(groups(rows))

    def line(self, rows: Sequence[CheckRow]) -> str:
        """Say how much is listed, how many of them are open, and what is waited for."""
        going = sum(1 for row in rows if row.state not in OVER)
        waiting = sum(1 for row in rows if row.is_waiting)
        late = sum(1 for row in rows if row.is_late)
        return f"{len(rows):,} checks · {going:,} open · {waiting:,} waiting for the provider · {late:,} late"

    def offer(self, key: str) -> None:
        """Offer every state and reason in their order; kinds and officers as they occur."""
        if key not in _FIXED:
            super().offer(key)
        elif self.filters.boxes[key].count() <= 2:  # the line for everything, and one recalled
            chosen = self.filters.value(key)
            self.filters.offer_fixed(key, _FIXED[key])
            self.filters.boxes[key].setCurrentText(chosen or self.choices[key][1])

    def add(self) -> None:
        """Begin a check and open it."""
        dialog = PlanCheckDialog(self._desk, CheckDraft(), self)
        dialog.planned.connect(self._opened)
        dialog.open()

    def save_register(self) -> None:
        """Show what leaves with the register of the checks that are listed."""
        LeavingSheet(self._desk, self._tasks, RegisterOfChecks(self._desk, self._shown_rows), self).open()

    def _build(self) -> None:
        super()._build()
        self.add_button.setText("New check")
        self.add_button.setShortcut("Ctrl+N")
        self.add_button.setToolTip("Ctrl+N")
        self.trends_button = self.header.add_action("Trends", icon="reports")
        self.register_button = self.header.add_action("Save register…", icon="export")
        self.header.put_last(self.add_button)

    def _connect(self) -> None:
        super()._connect()
        self.trends_button.clicked.connect(self._open_trends)
        self.register_button.clicked.connect(self.save_register)

    def _open_trends(self) -> None:
        self.open_requested.emit("check_trends", None)
