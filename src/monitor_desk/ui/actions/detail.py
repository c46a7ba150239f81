"""The page of an action: one next step, the others in a menu, and everything that happened to it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from monitor_desk.domain.actions import Action, ActionStepKind
from monitor_desk.domain.records import RecordRef
from monitor_desk.ui.actions.action_dialog import editing
from monitor_desk.ui.actions.overview import ActionOverview
from monitor_desk.ui.actions.steps import asking
from monitor_desk.ui.records.ask_dialog import AskDialog
from monitor_desk.ui.records.bin_dialog import bin_records
from monitor_desk.ui.records.record_page import RecordPage
from monitor_desk.ui.theme import Tone
from monitor_desk.ui.visit_states import action_pill
from monitor_desk.ui.widgets.pills import Mark, PillSpec

if TYPE_CHECKING:
    from uuid import UUID

    from monitor_desk.domain.action_life import PossibleStep
    from monitor_desk.domain.action_rows import ActionPage
    from monitor_desk.domain.fields import Draft
    from monitor_desk.ui.records.ask_dialog import Asking

_BY_STEPS = ("requirement", "due_on", "status", "number", "agreed_on", "provider_complete_on", "verified_on")
_OVERDUE = PillSpec(word="Overdue", tone=Tone.RED, mark=Mark.SQUARE)


class ActionDetailPage(RecordPage):
    """Shows an action; what the provider says and what the council verified stand apart."""

    watches = frozenset({"action", "action_step", "finding", "evidence_file", "visit", "check", "provider", "contract"})
    draft: ClassVar[type[Draft]] = Action
    leaving_out = (*_BY_STEPS, "provider_id", "visit_id", "finding_id", "author")

    def take_step(self, kind: ActionStepKind) -> None:
        """Ask for what a step needs and take it."""
        if self.record_id is not None:
            action = self._desk.records.get(Action, self.record_id)
            self._ask(asking(self._desk, self.record_id, action, kind), self.record_id)

    def edit(self) -> None:
        """Ask for other words or another date."""
        if self.record_id is not None:
            action = self._desk.records.get(Action, self.record_id)
            self._ask(editing(self._desk, self.record_id, action), self.record_id)

    def _ask(self, asked: Asking, record_id: UUID) -> None:
        AskDialog(self._desk, replace(asked, about=RecordRef(Action.kind, record_id)), self).open()

    def _build_tabs(self) -> None:
        self.header.set_crumbs([("actions", "Actions")])
        self.more_button = self.header.add_action("More")
        self._menu = QMenu(self)
        self.more_button.setMenu(self._menu)
        self.refuse_button = self.header.add_action("Do not accept…")
        self.step_button = self.header.add_primary("")
        self.edit_action = QAction("Change…", self)
        self.history_action = QAction("History…", self)
        self.bin_action = QAction("Move to the bin", self)
        self._steps: tuple[PossibleStep, ...] = ()
        self.overview = ActionOverview()
        self.add_tab("overview", "Overview", self.overview)

    def _connect(self) -> None:
        super()._connect()
        self.step_button.clicked.connect(self._take_usual)
        self.refuse_button.clicked.connect(self._refuse)
        self._menu.triggered.connect(self._menu_chosen)
        self.edit_action.triggered.connect(self.edit)
        self.history_action.triggered.connect(self.show_history)
        self.bin_action.triggered.connect(self._bin)
        self.overview.open_requested.connect(self.open_requested)

    def _show(self, record_id: UUID) -> None:
        page = self._desk.actions.page(record_id)
        self._steps = page.possible
        self._show_header(page)
        self._show_steps()
        self.overview.show_page(page)
        self.show_binned(is_binned=page.is_binned)

    def _show_header(self, page: ActionPage) -> None:
        number = f"Action {page.action.number}" if page.action.number is not None else "Action"
        self.header.set_title(f"{number}: {page.action.headline()}")
        pills = [action_pill(page.action.state())]
        self.header.set_pills([*pills, _OVERDUE] if page.is_overdue else pills)
        parts = (page.provider, page.contract, page.location, page.lateness)
        self.header.set_line(" · ".join(part for part in parts if part))

    def _show_steps(self) -> None:
        """Put the usual step on the button, the opposite of verifying beside it, the others into the menu."""
        usual = next((one for one in self._steps if one.is_usual), None)
        self.step_button.setVisible(usual is not None)
        self.step_button.setText(f"{usual.verb}…" if usual else "")
        refused = self._refusing()
        self.refuse_button.setVisible(refused is not None)
        self._menu.clear()
        for one in self._steps:
            if one is not usual and one is not refused:
                self._menu.addAction(f"{one.verb}…").setData(one.kind.value)
        self._menu.addSeparator()
        self._menu.addActions([self.edit_action, self.history_action, self.bin_action])

    def _refusing(self) -> PossibleStep | None:
        return next((one for one in self._steps if one.kind.name == "NOT_ACCEPTED"), None)

    def _take_usual(self) -> None:
        usual = next((one for one in self._steps if one.is_usual), None)
        if usual is not None:
            self.take_step(usual.kind)

    def _menu_chosen(self, action: QAction) -> None:
        if isinstance(action.data(), str):  # Qt hands the word back, not the member
            self.take_step(ActionStepKind(action.data()))

    def _refuse(self) -> None:
        refused = self._refusing()
        if refused is not None:
            self.take_step(refused.kind)

    def _bin(self) -> None:
        if self.record_id is not None:
            bin_records(self._desk, Action.kind, [self.record_id], self)
