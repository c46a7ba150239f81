"""The visit plan of a year: who is visited when, who is not and why, and the load of each month."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from monitor_desk.domain.visit_plan import NotVisited, PlanLine, YearPlan
from monitor_desk.ui import theme
from monitor_desk.ui.records.ask_dialog import AskDialog, Asking
from monitor_desk.ui.records.dialog_drafts import on_page
from monitor_desk.ui.remembered import TableMemory
from monitor_desk.ui.reports.export_dialog import ExportDialog
from monitor_desk.ui.visit_plan.dialogs import leaving_out, moving, sizing
from monitor_desk.ui.visit_plan.month_strip import MonthStrip
from monitor_desk.ui.visit_plan.plan_file import PlanFile
from monitor_desk.ui.visit_plan.rows import count_of, left_out_columns, line_id, planned_columns, working_facts
from monitor_desk.ui.widgets.buttons import Button
from monitor_desk.ui.widgets.cards import Card
from monitor_desk.ui.widgets.choice_fields import ComboBox
from monitor_desk.ui.widgets.facts import FactsList
from monitor_desk.ui.widgets.flow import FlowLayout
from monitor_desk.ui.widgets.labels import label
from monitor_desk.ui.widgets.messages import EmptyState, ProblemPanel
from monitor_desk.ui.widgets.page_header import PageHeader
from monitor_desk.ui.widgets.row_table import RowTable
from monitor_desk.ui.widgets.side_column import SideColumn
from monitor_desk.ui.widgets.tab_bar import TabBar

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    from monitor_desk.services.desk import Desk
    from monitor_desk.ui.shell.tasks import Report, TaskRunner

PLANNED, LEFT_OUT = "planned", "left out"
_SIDE = 320
_LOW = 560


class VisitPlanPage(QWidget):
    """Shows a year's plan; what is decided here stands over what is proposed."""

    open_requested = Signal(str, object)  # kind and id
    watches = frozenset({"visit", "visit_plan_line", "contract", "setting", "action", "rating", "tier_change"})

    def __init__(self, desk: Desk, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._tasks = desk, tasks
        self.plan: YearPlan | None = None
        self._build()
        self._connect()
        self.refresh()

    def refresh(self) -> None:
        """Work the plan out again, on the worker."""
        year, plans = self.year.currentText(), self._desk.visit_plan

        def work(_report: Report) -> YearPlan:
            return plans.year_plan(year)

        self._tasks.run("Working out the plan", work, self._show)

    def place_state(self) -> object:
        """Return the year and which list is open."""
        return self.year.currentText(), self.tabs.current_key()

    def restore_state(self, state: object) -> None:
        """Show that year and list again."""
        if isinstance(state, tuple):
            year, tab = state
            if year != self.year.currentText():
                self.year.setCurrentText(year)
                self.refresh()
            self.tabs.open_tab(tab)

    def accept(self) -> None:
        """Put the chosen lines in the diary; say which were left and why."""
        plan, chosen = self.plan, [one for one in self.planned.selected_ids() if isinstance(one, UUID)]
        if plan is None or not chosen:
            return
        accepted = self._desk.visit_plan.accept(chosen, plan.year)
        if accepted.left:
            why = " ".join(f"{reference}: {words}" for reference, words in accepted.left)
            planned = f"{len(accepted.visit_ids)} of {len(chosen)} visits were planned."
            self.problem.show_problem(planned, why)

    def change_month(self) -> None:
        """Ask for another month for the chosen line."""
        line = self._chosen()
        if line is not None and self.plan is not None:
            month = line.month_on if isinstance(line, PlanLine) else None
            self._ask(moving(self._desk, self.plan, line, month))

    def leave_out(self) -> None:
        """Ask why the chosen contract is not visited."""
        line = self._chosen()
        if line is not None and self.plan is not None:
            self._ask(leaving_out(self._desk, self.plan, line))

    def take_back(self) -> None:
        """Go back to what is proposed for the chosen contract."""
        line = self._chosen()
        if line is not None and self.plan is not None:
            self._desk.visit_plan.decide(line.contract.id, self.plan.year, "")

    def set_capacity(self) -> None:
        """Ask how many visits the team can make."""
        if self.plan is not None:
            self._ask(sizing(self._desk, self.plan))

    def export(self) -> None:
        """Ask where the workbook goes, and show what leaves."""
        ExportDialog(self._desk, self._tasks, PlanFile(self.year.currentText()), self).open()

    def _build(self) -> None:
        self.header = PageHeader("Visit plan")
        self.header.set_crumbs([("visits", "Visits")])
        self.export_button = self.header.add_action("Export…", icon="export")
        self.accept_button = self.header.add_primary("Put in the diary")
        self.accept_button.setToolTip("Plan the visits of the chosen lines (Ctrl+Return)")
        self.accept_button.setShortcut("Ctrl+Return")
        self.problem = ProblemPanel()
        self.year = ComboBox()
        self.year.setAccessibleName("Year")
        self.year.addItems(list(self._desk.visit_plan.years()))
        self.year.setCurrentText(self._desk.visit_plan.this_year())
        self.strip = MonthStrip()
        self.tabs = TabBar("Lists of the plan")
        self.tabs.add_tab(PLANNED, "Visited")
        self.tabs.add_tab(LEFT_OUT, "Not visited")
        memory = TableMemory(self._desk.preferences, "visit plan")
        self.planned = RowTable("Contracts visited", planned_columns(), id_of=line_id, remembered=memory)
        self.left_out = RowTable("Contracts not visited", left_out_columns(), id_of=line_id, remembered=memory)
        self._stack = QStackedWidget()
        self.empty = EmptyState("No contract runs in this year, so there is nothing to plan.", "Import a file")
        for shown in (self.planned, self.left_out, self.empty):
            self._stack.addWidget(shown)
        self.working = FactsList(label_width=120)
        self.why = label("", wraps=True)
        self._lay()

    def _lay(self) -> None:
        load = Card()
        load.body.addWidget(self.strip)
        why, working = Card("Why"), Card("Working")
        why.body.addWidget(self.why)
        working.body.addWidget(self.working)
        self._side = SideColumn((why, working), _SIDE)
        lower = QHBoxLayout()
        lower.setSpacing(theme.CARD_GAP)
        lower.addWidget(self._stack, 1)
        lower.addWidget(self._side)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.PAGE_MARGIN, theme.PAGE_TOP, theme.PAGE_MARGIN, theme.CARD_GAP)
        layout.setSpacing(theme.CARD_GAP)
        for widget in (self.header, self.problem, self._bar(), load, self.tabs):
            layout.addWidget(widget)
        layout.addLayout(lower, 1)
        self.setFocusProxy(self.planned)

    def _bar(self) -> QWidget:
        bar = QWidget()
        row = FlowLayout(bar, gap=8)
        row.addWidget(self.year)
        self.buttons: dict[str, Button] = {}
        presses: tuple[tuple[str, Callable[[], None]], ...] = (
            ("Visits the team can make…", self.set_capacity),
            ("Change month…", self.change_month),
            ("Not this year…", self.leave_out),
            ("As proposed", self.take_back),
        )
        for words, slot in presses:
            button = self.buttons[words] = Button(words)
            button.clicked.connect(slot)
            row.addWidget(button)
        return bar

    def _connect(self) -> None:
        self.year.activated.connect(self._year_chosen)
        self.export_button.clicked.connect(self.export)
        self.accept_button.clicked.connect(self.accept)
        self.tabs.opened.connect(self._tab_opened)
        self.empty.acted.connect(self._import)
        for table in (self.planned, self.left_out):
            table.chosen.connect(self._show_working)
            table.opened.connect(self._opened)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep both parts wide enough to be read."""
        super().resizeEvent(event)
        self._side.fit(event.size().width())
        self.strip.set_low(is_low=event.size().height() < _LOW)

    def _show(self, plan: YearPlan) -> None:
        self.plan = plan
        self.header.set_line(
            f"{plan.year} · the team can make {plan.capacity:,} visits · {plan.visits:,} planned "
            f"({count_of(plan.lines, is_booked=True):,} in the diary) · {len(plan.unvisited):,} contracts not visited"
        )
        self.strip.show_plan(plan)
        self.planned.set_rows(plan.lines)
        self.left_out.set_rows(plan.unvisited)
        self.tabs.set_count(PLANNED, len(plan.lines))
        self.tabs.set_count(LEFT_OUT, len(plan.unvisited))
        for table in (self.planned, self.left_out):
            if table.chosen_id() is None and table.rows.entries:
                table.choose(line_id(table.rows.entries[0]))
        self._tab_opened(self.tabs.current_key())

    def _show_working(self, _chosen: object = None) -> None:
        line = self._chosen()
        self.working.set_facts(working_facts(line) if line is not None else [])
        if isinstance(line, PlanLine):
            self.why.setText(line.why)
        else:
            self.why.setText(line.reason if line is not None else "Choose a contract to see how its place came about.")
        self.accept_button.setEnabled(self.tabs.current_key() == PLANNED and isinstance(line, PlanLine))
        is_open = line is not None and not (isinstance(line, PlanLine) and line.is_booked)
        for words in ("Change month…", "Not this year…"):
            self.buttons[words].setEnabled(is_open)
        self.buttons["As proposed"].setEnabled(is_open and line is not None and bool(line.contract.decided()))

    def _chosen(self) -> PlanLine | NotVisited | None:
        if self.plan is None:
            return None
        is_planned = self.tabs.current_key() == PLANNED
        lines: tuple[PlanLine | NotVisited, ...] = self.plan.lines if is_planned else self.plan.unvisited
        chosen = (self.planned if is_planned else self.left_out).chosen_id()
        return next((line for line in lines if line.contract.id == chosen), None)

    def _ask(self, asking: Asking) -> None:
        AskDialog(self._desk, replace(asking, about=on_page("visit_plan", asking.lead)), self).open()

    def _year_chosen(self) -> None:
        self.refresh()

    def _tab_opened(self, key: str) -> None:
        is_any = self.plan is None or bool(self.plan.lines or self.plan.unvisited)
        table = self.planned if key == PLANNED else self.left_out
        self._stack.setCurrentWidget(table if is_any else self.empty)
        self._show_working()

    def _import(self) -> None:
        self.open_requested.emit("import", None)

    def _opened(self, contract_id: object) -> None:
        self.open_requested.emit("contract", contract_id)
