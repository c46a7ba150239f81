"""What a follow-up is for: the actions of the visit before, each with what can be recorded of it on this visit."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from monitor_desk.domain.action_life import PossibleStep, possible_steps
from monitor_desk.domain.action_rows import is_overdue, say_standing
from monitor_desk.domain.actions import Action, ActionStepKind
from monitor_desk.domain.dates import say_date
from monitor_desk.ui.actions.steps import ON_VISITS
from monitor_desk.ui.recorder.side_cards import ListCard
from monitor_desk.ui.visit_states import action_pill
from monitor_desk.ui.widgets.buttons import Button, LinkLine
from monitor_desk.ui.widgets.flow import FlowLayout
from monitor_desk.ui.widgets.labels import label
from monitor_desk.ui.widgets.pills import Pill

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from PySide6.QtWidgets import QVBoxLayout

    from monitor_desk.ui.recorder.visit_reading import VisitReading


@dataclass(frozen=True, slots=True, kw_only=True)
class ToCheck:
    """One action that a follow-up looks at: as it stands, what the provider says, when it is due, what may follow."""

    id: UUID
    headline: str
    state: str
    says: str
    due: str
    is_late: bool
    steps: tuple[PossibleStep, ...]


class ChecksCard(ListCard):
    """Enter on an action opens its page; its buttons record what is seen of it on this visit."""

    step_requested = Signal(object, object)  # id of the action, kind of the step

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Actions to check", "", parent)
        self.links: list[LinkLine] = []
        self.buttons: list[Button] = []

    def show_reading(self, reading: VisitReading) -> None:
        """Show the actions; the card is there on a follow-up alone."""
        rows = to_check(reading)
        self.setVisible(reading.file.visit.follows_id is not None)
        column = self.renew(rows)
        if column is None:
            return
        self.links, self.buttons = [], []
        if not rows:
            column.addWidget(label("Nothing is open from the visit before", "muted", wraps=True))
        for row in rows:
            self._add(column, row)

    def take_focus(self) -> bool:
        """Put the keyboard on the first action; say whether there is one."""
        is_there = self.isVisible() and bool(self.links)
        if is_there:
            self.links[0].setFocus(Qt.FocusReason.ShortcutFocusReason)
        return is_there

    def _add(self, column: QVBoxLayout, row: ToCheck) -> None:
        column.addWidget(Pill(action_pill(row.state)), 0, Qt.AlignmentFlag.AlignLeft)
        link = self.link(row.headline, f"Action to check: {row.headline}. {row.state}. {row.due}", row.id)
        self.links.append(link)
        column.addWidget(link)
        column.addWidget(label(row.says, "hint", wraps=True))
        if row.due:
            column.addWidget(label(row.due, "error" if row.is_late else "hint", wraps=True))
        if row.steps:
            column.addWidget(self._steps(row))

    def _steps(self, row: ToCheck) -> QWidget:
        held = QWidget()
        flow = FlowLayout(held, gap=10)
        for step in row.steps:
            button = Button(f"{step.verb}…", "link")
            button.setAccessibleName(f"{step.verb}: {row.headline}")
            button.setProperty("record", row.id)
            button.setProperty("step", step.kind.value)
            button.clicked.connect(self._pressed)
            flow.addWidget(button)
            self.buttons.append(button)
        return held

    def _pressed(self) -> None:
        button = self.sender()
        kind = ActionStepKind(button.property("step"))  # Qt hands the word back, not the member
        self.step_requested.emit(button.property("record"), kind)


def to_check(reading: VisitReading) -> Sequence[ToCheck]:
    """Return the open actions of the visit before, and those of it that were seen on this visit already."""
    file = reading.file
    if file.visit.follows_id is None:
        return []
    return [_row(reading, key, action) for key, action in file.actions if _is_of_before(reading, key, action)]


def _is_of_before(reading: VisitReading, action_id: UUID, action: Action) -> bool:
    own = {finding_id for finding_id, _ in reading.file.findings}
    is_own = action.visit_id == reading.file.id or action.finding_id in own
    return not is_own and (action.is_open() or bool(_seen(reading, action_id)))


def _row(reading: VisitReading, action_id: UUID, action: Action) -> ToCheck:
    state = action.state()
    late = is_overdue(state, action.due_on, reading.today)
    standing = say_standing(state, action.due_on, action.provider_complete_on, reading.today)
    due = f"Due {say_date(action.due_on)}" if action.due_on else ""
    parts = (due, standing if late or not due else "", _seen(reading, action_id))
    possible = () if reading.is_fixed() or not action.is_open() else possible_steps(state)
    return ToCheck(
        id=action_id,
        headline=f"{action.number} {action.headline()}" if action.number else action.headline(),
        state=state.value,
        says=_says(reading, action_id, action),
        due=" · ".join(part for part in parts if part),
        is_late=late,
        steps=tuple(step for step in possible if step.kind in ON_VISITS),
    )


def _says(reading: VisitReading, action_id: UUID, action: Action) -> str:
    """Return what the provider said last, else that it has said nothing yet."""
    steps = [one for _, one in reading.file.action_steps if one.action_id == action_id]
    told = next((one for one in reversed(steps) if one.step == ActionStepKind.PROVIDER_COMPLETE), None)
    if told is not None and action.provider_complete_on is not None:
        words = f": {told.words}" if told.words else ""
        return f"The provider says complete, {say_date(action.provider_complete_on)}{words}"
    return f"The provider says: {action.provider_words}" if action.provider_words else "The provider has said nothing"


def _seen(reading: VisitReading, action_id: UUID) -> str:
    """Return what was recorded of an action on this visit."""
    here = [
        one.step.lower()
        for _, one in reading.file.action_steps
        if one.action_id == action_id and one.visit_id == reading.file.id
    ]
    return f"On this visit: {', '.join(here)}" if here else ""
