"""The plan of an import in tabs: new, changed, same, missing, repeated, providers to choose, problems, columns."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from monitor_desk.domain.import_rows import Outcome
from monitor_desk.ui import theme
from monitor_desk.ui.imports import plan_columns, plan_rows
from monitor_desk.ui.imports.choice_dialogs import NEW_PROVIDER, ProviderDialog, RepeatDialog, candidates
from monitor_desk.ui.imports.columns_pane import ColumnsPane
from monitor_desk.ui.imports.plan_table import PlanTable
from monitor_desk.ui.imports.review import NOUNS
from monitor_desk.ui.widgets.columns import Group
from monitor_desk.ui.widgets.tab_bar import TabBar

if TYPE_CHECKING:
    from collections.abc import Sequence

    from monitor_desk.domain.import_plan import ImportPlan
    from monitor_desk.domain.import_rows import ProviderChoice
    from monitor_desk.ui.imports.review import Review

KEPT_WORDS = "A blank cell empties nothing: what the desk holds in that field stays."
MISSING_WORDS = "These are in the desk and no row of the file names them. They stay as they are."
REPEAT_WORDS = "The same id stands in several rows. Enter chooses which row counts."
CHOICE_WORDS = (
    "The name alone does not say which provider is meant. Until one is chosen, these rows wait. Enter chooses."
)
PROBLEM_WORDS = "Each is named by its row and column. Select rows and press Ctrl+C to copy them."


class PlanPane(QWidget):
    """Shows everything that would happen before anything is stored."""

    row_chosen = Signal(str, int)  # key of a repeated id, row
    provider_chosen = Signal(str, object)  # key of a choice, id or None

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._review: Review | None = None
        self.tabs = TabBar("What the import would do")
        self.columns = ColumnsPane()
        self._stack = QStackedWidget()
        self._panes: dict[str, QWidget] = {}
        self._build()
        self.tabs.opened.connect(self._tab_opened)
        self.repeated.table.opened.connect(self._choose_row)
        self.choices.table.opened.connect(self._choose_provider)

    def _build(self) -> None:
        self.new = self._add(
            "new", "New", PlanTable("New", plan_columns.record_columns(), "The file adds nothing new.")
        )
        self.changed = self._add(
            "changed",
            "Changed",
            PlanTable("Changed", plan_columns.change_columns(), "Nothing would change.", KEPT_WORDS, tells="whole"),
        )
        self.same = self._add(
            "same", "Same", PlanTable("Same", plan_columns.same_columns(), "No row is as it stands already.")
        )
        self.missing = self._add(
            "missing",
            "Not in file",
            PlanTable(
                "No longer in the file",
                plan_columns.missing_columns(),
                "The file names all that the desk has.",
                MISSING_WORDS,
            ),
        )
        self.repeated = self._add(
            "repeated",
            "Repeated",
            PlanTable(
                "Repeated and corrected",
                plan_columns.repeat_columns(),
                "Every id stands in one row only.",
                REPEAT_WORDS,
                tells="differences",
            ),
        )
        self.choices = self._add(
            "choices",
            "Choose",
            PlanTable(
                "Choose a provider", plan_columns.choice_columns(), "Every provider is known by its id.", CHOICE_WORDS
            ),
        )
        self.problems = self._add(
            "problems",
            "Problems",
            PlanTable(
                "Problems", plan_columns.problem_columns(), "Every cell was read.", PROBLEM_WORDS, tells="message"
            ),
        )
        self._panes["columns"] = self.columns
        self._stack.addWidget(self.columns)
        self.tabs.add_tab("columns", "Columns")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.CARD_GAP)
        layout.addWidget(self.tabs)
        layout.addWidget(self._stack, 1)
        self.setFocusProxy(self.tabs)

    def _add(self, key: str, words: str, pane: PlanTable) -> PlanTable:
        self._panes[key] = pane
        self._stack.addWidget(pane)
        self.tabs.add_tab(key, words)
        return pane

    def show_review(self, review: Review) -> None:
        """Show another plan; the open tab stays."""
        self._review = review
        self.columns.show_prepared(review.prepared)
        self.tabs.set_count("columns", len(review.prepared.matches))
        plan = review.plan
        for key, groups in (_groups(plan, review) if plan else dict.fromkeys(_KEYS, ())).items():
            pane = self._panes[key]
            if isinstance(pane, PlanTable):
                self.tabs.set_count(key, _count(key, groups))
                pane.show_groups(groups)

    def open_first(self) -> None:
        """Open the tab that an officer should look at first."""
        review = self._review
        if review is None or review.plan is None:
            self.tabs.open_tab("columns")
            return
        plan = review.plan
        asks = (("choices", plan.choices), ("new", plan.of(Outcome.NEW)), ("changed", plan.of(Outcome.CHANGED)))
        self.tabs.open_tab(next((key for key, rows in asks if rows), "problems" if plan.problems else "same"))

    def _tab_opened(self, key: str) -> None:
        self._stack.setCurrentWidget(self._panes[key])

    def _choose_row(self, key: object) -> None:
        plan = self._review.plan if self._review else None
        repeat = next((one for one in plan.repeats if one.key == key), None) if plan else None
        if plan is not None and repeat is not None and repeat.is_correction:
            dialog = RepeatDialog(plan.kind, repeat, self)
            dialog.row_chosen.connect(self.row_chosen)
            dialog.open()

    def _choose_provider(self, key: object) -> None:
        review = self._review
        choice = next((one for one in review.asked if one.key == key), None) if review else None
        if review is not None and review.plan is not None and choice is not None:
            dialog = ProviderDialog(review.plan, choice, _chosen(review, choice), self)
            dialog.provider_chosen.connect(self.provider_chosen)
            dialog.open()


_KEYS = ("new", "changed", "same", "missing", "repeated", "choices", "problems")


def _groups(plan: ImportPlan, review: Review) -> dict[str, Sequence[Group[Any]]]:
    many = NOUNS[plan.kind][1].capitalize()

    def with_providers(lines: Sequence[Any], providers: Sequence[Any]) -> Sequence[Group[Any]]:
        if not providers:
            return [Group(title="", rows=lines)]
        return [Group(title=many, rows=lines), Group(title="Providers", rows=providers)]

    changed = with_providers(plan_rows.change_lines(plan), plan_rows.provider_change_lines(plan.providers))
    return {
        "new": with_providers(plan_rows.record_lines(plan, Outcome.NEW), plan_rows.provider_lines(plan.providers)),
        "changed": changed,
        "same": [Group(title="", rows=plan_rows.record_lines(plan, Outcome.SAME))],
        "missing": [Group(title="", rows=plan_rows.missing_lines(plan))],
        "repeated": [Group(title="", rows=plan_rows.repeat_lines(plan))],
        "choices": [Group(title="", rows=[_choice_line(review, plan, choice) for choice in review.asked])],
        "problems": [Group(title="", rows=plan_rows.problem_lines(plan.problems))],
    }


def _count(key: str, groups: Sequence[Group[Any]]) -> int:
    first = groups[0].rows if groups else ()
    if key == "changed":  # one record may change in several fields, and is counted once
        return len({line.row for line in first})
    return len(first)


def _choice_line(review: Review, plan: ImportPlan, choice: ProviderChoice) -> plan_rows.ChoiceLine:
    chosen = _chosen(review, choice)
    words = "Not chosen yet"
    if chosen == NEW_PROVIDER:
        words = "A new provider"
    elif chosen is not None:
        words = dict(candidates(plan, choice)).get(chosen, words)
    rows = ", ".join(str(row) for row in choice.rows)
    return plan_rows.ChoiceLine(id=choice.key, name=choice.name, rows=rows, chosen=words, choice=choice)


def _chosen(review: Review, choice: ProviderChoice) -> object:
    if choice.key not in review.providers:
        return None
    return review.providers[choice.key] or NEW_PROVIDER
