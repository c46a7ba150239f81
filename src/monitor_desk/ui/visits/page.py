"""The list of visits: where each stands, what its next step is, and by when."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from monitor_desk.domain.visit_deadlines import OVER
from monitor_desk.domain.visit_rows import VisitDraft, VisitFilter, VisitRow
from monitor_desk.domain.visits import STATES, VISIT_TYPES, Visit
from monitor_desk.ui.records.filtered_list_page import FilteredListPage
from monitor_desk.ui.visits.plan_dialog import PlanDialog
from monitor_desk.ui.visits.rows import columns, groups

if TYPE_CHECKING:
    from collections.abc import Sequence

    from monitor_desk.domain.fields import Draft
    from monitor_desk.ui.widgets.columns import Column

_FIXED = {"state": STATES, "visit_type": VISIT_TYPES}


class VisitsPage(FilteredListPage):
    """Lists visits; Ctrl+N plans one, Enter opens the chosen one."""

    watches = frozenset(
        {"visit", "visit_step", "provider", "contract", "officer", "document_request", "accuracy_point", "answer"}
    )
    draft: ClassVar[type[Draft]] = Visit
    title = "Visits"
    noun = "visits"
    when_empty = "Plan visit"
    choices: ClassVar = {
        "state": ("State", "Any state"),
        "officer": ("Officer", "Any officer"),
        "visit_type": ("Type", "Any type"),
    }

    def columns(self) -> list[Column[Any]]:
        """Return the columns of the table."""
        return columns(self._desk.clock.today)

    def found(self, words: str) -> Sequence[VisitRow]:
        """Return the visits that fit the typed words."""
        return self._desk.visits.rows(VisitFilter(words=words))

    def fill(self, rows: Sequence[VisitRow]) -> None:
        """Show them in their groups."""
        self.table.set_groups(groups(rows))

    def line(self, rows: Sequence[VisitRow]) -> str:
        """Say how much is listed, how many of them are open, and how many late."""
        going = sum(1 for row in rows if row.state not in OVER)
        late = sum(1 for row in rows if row.is_late)
        return f"{len(rows):,} visits · {going:,} open · {late:,} with a step that is late"

    def offer(self, key: str) -> None:
        """Offer every state and type in their order; officers as they occur."""
        if key not in _FIXED:
            super().offer(key)
        elif self.filters.boxes[key].count() <= 2:  # the line for everything, and one recalled
            chosen = self.filters.value(key)
            self.filters.offer_fixed(key, _FIXED[key])
            self.filters.boxes[key].setCurrentText(chosen or self.choices[key][1])

    def add(self) -> None:
        """Plan a visit and open it."""
        dialog = PlanDialog(self._desk, VisitDraft(), self)
        dialog.planned.connect(self._opened)
        dialog.open()

    def _build(self) -> None:
        super()._build()
        self.add_button.setText("Plan visit")
        self.add_button.setShortcut("Ctrl+N")
        self.add_button.setToolTip("Ctrl+N")
        self.plan_button = self.header.add_action("Visit plan for the year", icon="calendar")
        self.header.put_last(self.add_button)

    def _connect(self) -> None:
        super()._connect()
        self.plan_button.clicked.connect(self._open_plan)

    def _open_plan(self) -> None:
        self.open_requested.emit("visit_plan", None)
