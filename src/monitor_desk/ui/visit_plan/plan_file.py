"""The visit plan as a workbook, through the same gate as every export."""

from __future__ import annotations

from typing import TYPE_CHECKING

from monitor_desk.reports.visit_plan import file_name, write_visit_plan
from monitor_desk.ui.reports.outgoing import Contents, Outgoing, Written

if TYPE_CHECKING:
    from pathlib import Path

    from monitor_desk.services.desk import Desk


class PlanFile(Outgoing):
    """Both lists of a year's plan, with months and working."""

    key = "visit-plan"
    title = "Visit plan"
    lead = "Who is visited in which month, who is not and why, with the working of each place in the order."
    audience = "colleagues in the council"
    kinds = (".xlsx",)

    def __init__(self, year: str) -> None:
        self._year = year

    def contents(self, desk: Desk, days: int) -> Contents:  # noqa: ARG002  # a plan is of a year
        """Return how many contracts the plan holds."""
        plan = desk.visit_plan.year_plan(self._year)
        return Contents(
            rows=len(plan.lines) + len(plan.unvisited),
            noun="contract",
            fields="rank, contract, provider, officer, tier, risk, points, month, and why it is visited or not",
            people="officers' names; look at reasons that your team typed",
        )

    def write(self, desk: Desk, path: Path, days: int) -> Written:  # noqa: ARG002  # a plan is of a year
        """Write the workbook."""
        made = write_visit_plan(desk.visit_plan.year_plan(self._year), path, desk.clock.now())
        words = f"{made.visits:,} visits of {made.visited:,} contracts, {made.not_visited:,} not visited"
        return Written(path=made.path, words=words)

    def file_name(self, desk: Desk) -> str:
        """Return the usual name: what it is and of which year."""
        return file_name(desk.visit_plan.year_plan(self._year))
