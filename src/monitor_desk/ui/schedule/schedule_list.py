"""The schedule of one contract as a table: what falls due, where it stands, what was decided about it."""

from collections.abc import Sequence
from datetime import date
from operator import attrgetter
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from monitor_desk.domain.dates import say_lateness
from monitor_desk.domain.obligations import ObligationState, ScheduledObligation
from monitor_desk.ui import theme
from monitor_desk.ui.schedule.actions import ObligationActions
from monitor_desk.ui.theme import Tone
from monitor_desk.ui.widgets.columns import Column, Group, Kind
from monitor_desk.ui.widgets.labels import label
from monitor_desk.ui.widgets.pills import Mark, PillSpec
from monitor_desk.ui.widgets.row_table import RowTable

if TYPE_CHECKING:
    from monitor_desk.services.desk import Desk

_STATES = {
    ObligationState.OVERDUE: PillSpec(word="Overdue", tone=Tone.RED, mark=Mark.SQUARE),
    ObligationState.DUE: PillSpec(word="Due", tone=Tone.AMBER, mark=Mark.TRIANGLE),
    ObligationState.PLANNED: PillSpec(word="Planned", tone=Tone.GREY, mark=Mark.RING),
    ObligationState.DONE: PillSpec(word="Done", tone=Tone.GREEN, mark=Mark.DISC),
    ObligationState.WAIVED: PillSpec(word="Waived", tone=Tone.GREY, mark=Mark.NONE),
}


class ScheduleList(QWidget):
    """Lists obligations; Ctrl+D, Ctrl+I, Ctrl+M, Ctrl+W and Ctrl+R say what became of the chosen one."""

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[UUID, ScheduledObligation] = {}
        self.gaps = label("", "muted", wraps=True)
        self.gaps.setTextFormat(Qt.TextFormat.PlainText)
        self._today = desk.clock.today()
        self.table = RowTable("Schedule", self._columns())
        self.actions_of = ObligationActions(desk, self._chosen, self.table)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.CARD_GAP)
        layout.addWidget(self.gaps)
        layout.addWidget(self.table, 1)
        self.setFocusProxy(self.table)
        self.table.opened.connect(self._opened)

    def show_schedule(self, obligations: Sequence[ScheduledObligation], gaps: Sequence[str], today: date) -> None:
        """Show a contract's schedule, and why it has gaps."""
        self._today = today
        self._rows = {one.id: one for one in obligations}
        settled = [one for one in reversed(obligations) if not one.is_open]
        self.table.set_groups(
            [
                Group(title="Open", rows=[one for one in obligations if one.is_open]),
                Group(title="Done or waived", rows=settled),
            ]
        )
        self.gaps.setText("\n".join(f"▲ {gap}." for gap in gaps))
        self.gaps.setVisible(bool(gaps))

    def _chosen(self) -> ScheduledObligation | None:
        chosen = self.table.chosen_id()
        return self._rows.get(chosen) if isinstance(chosen, UUID) else None

    def _opened(self, _obligation_id: object) -> None:
        self.actions_of.done.trigger()

    def _columns(self) -> list[Column[ScheduledObligation]]:
        return [
            Column(key="what", title="What", value=attrgetter("title"), width=250),
            Column(key="due", title="Due", value=attrgetter("due_on"), kind=Kind.DATE),
            Column(key="when", title="When", value=self._when, sort_key=attrgetter("due_on")),
            Column(key="state", title="State", value=_state, kind=Kind.PILL),
            Column(key="note", title="Decided or to note", value=_note, is_stretched=True),
        ]

    def _when(self, row: ScheduledObligation) -> str:
        return say_lateness(row.due_on, self._today) if row.is_open else ""


def _state(row: ScheduledObligation) -> PillSpec:
    if row.is_waiting_on_provider and row.state is not ObligationState.OVERDUE:
        return PillSpec(word="Waiting", tone=Tone.GREY, mark=Mark.RING)
    return _STATES[row.state]


def _note(row: ScheduledObligation) -> str:
    return row.warning or row.waived_reason or row.reason
