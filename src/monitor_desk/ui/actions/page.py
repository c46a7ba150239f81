"""The list of actions across providers: what is overdue first, what waits for the council next."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView

from monitor_desk.domain.action_rows import ActionFilter, ActionRow
from monitor_desk.domain.actions import STATES, Action, ActionState
from monitor_desk.ui.actions.action_dialog import adding
from monitor_desk.ui.actions.rows import OVERDUE, WAITING, columns, group_of, groups
from monitor_desk.ui.actions.steps import agreeing
from monitor_desk.ui.records.ask_dialog import AskDialog
from monitor_desk.ui.records.dialog_drafts import on_page
from monitor_desk.ui.records.filtered_list_page import FilteredListPage

if TYPE_CHECKING:
    from collections.abc import Sequence

    from monitor_desk.domain.fields import Draft
    from monitor_desk.ui.widgets.columns import Column


class ActionsPage(FilteredListPage):
    """Lists actions in the order in which they press; Ctrl+N adds one, Ctrl+G agrees those that are chosen."""

    watches = frozenset({"action", "action_step", "provider", "contract", "officer", "finding"})
    draft: ClassVar[type[Draft]] = Action
    title = "Actions"
    noun = "actions"
    when_empty = "Add action"
    choices: ClassVar = {
        "state": ("State", "Any state"),
        "officer": ("Officer", "Any officer"),
        "source": ("Source", "Any source"),
    }

    def columns(self) -> list[Column[Any]]:
        """Return the columns of the table."""
        return columns(self._desk.clock.today)

    def found(self, words: str) -> Sequence[ActionRow]:
        """Return the actions that fit the typed words."""
        return self._desk.actions.rows(ActionFilter(words=words))

    def fill(self, rows: Sequence[ActionRow]) -> None:
        """Show them in their groups."""
        self.table.set_groups(groups(rows, self._desk.clock.today()))

    def line(self, rows: Sequence[ActionRow]) -> str:
        """Say how much is listed, late, and waiting for the council."""
        standing = [group_of(row, self._desk.clock.today()) for row in rows]
        late, waiting = standing.count(OVERDUE), standing.count(WAITING)
        return f"{len(rows):,} actions · {late:,} overdue · {waiting:,} waiting for the council to verify"

    def offer(self, key: str) -> None:
        """Offer every state in the order of an action's life; officers and sources as they occur."""
        if key != "state":
            super().offer(key)
        elif self.filters.boxes[key].count() == 1:
            chosen = self.filters.value(key)
            self.filters.offer_fixed(key, STATES)
            self.filters.boxes[key].setCurrentText(chosen or self.choices[key][1])

    def add(self) -> None:
        """Ask for a new action and open it."""
        dialog = AskDialog(self._desk, replace(adding(self._desk, Action()), about=on_page("actions")), self)
        dialog.answered.connect(self._opened)
        dialog.open()

    def agree(self) -> None:
        """Agree the chosen drafts at once."""
        chosen = set(self.selected())
        drafts = [row.id for row in self._everything if row.id in chosen and row.state == ActionState.DRAFT]
        if drafts:
            AskDialog(self._desk, agreeing(self._desk, drafts), self).open()

    def _build(self) -> None:
        super()._build()
        self.add_button.setShortcut("Ctrl+N")
        self.add_button.setToolTip("Ctrl+N")
        self.agree_action = QAction("Agree the chosen drafts…", self.table)
        self.agree_action.setShortcut("Ctrl+G")
        self.table.insertAction(self.bin_action, self.agree_action)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.agree_button = self.header.add_action("Agree…")
        self.agree_button.setToolTip("Agree the chosen drafts (Ctrl+G)")
        self.agree_button.setEnabled(False)
        self.header.put_last(self.add_button)

    def _connect(self) -> None:
        super()._connect()
        self.agree_action.triggered.connect(self.agree)
        self.agree_button.clicked.connect(self.agree)
        self.table.selectionModel().selectionChanged.connect(self._selection_changed)

    def _selection_changed(self) -> None:
        chosen = set(self.selected())
        drafts = sum(1 for row in self._everything if row.id in chosen and row.state == ActionState.DRAFT)
        self.agree_button.setEnabled(bool(drafts))
        self.agree_button.setText(f"Agree {drafts:,}…" if drafts else "Agree…")
