"""The action plan of a visit or check: what is missing for it, and its actions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from monitor_desk.domain.actions import Action
from monitor_desk.ui import theme
from monitor_desk.ui.actions.list_pane import ActionList
from monitor_desk.ui.widgets.buttons import LinkLine
from monitor_desk.ui.widgets.cards import Card
from monitor_desk.ui.widgets.labels import label

if TYPE_CHECKING:
    from monitor_desk.domain.finding_rows import FindingRow
    from monitor_desk.domain.recorded_file import RecordedFile
    from monitor_desk.services.desk import Desk


class ActionPlanPane(QWidget):
    """Lists what still needs an action above the actions themselves."""

    opened = Signal(object)  # id of the action
    finding_asked = Signal(object)  # id of a finding that needs an action

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.missing = Card("Issues without an action")
        self._links: QWidget | None = None
        self.links: list[LinkLine] = []
        self.list = ActionList(desk, ("provider", "contract", "officer", "source"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.CARD_GAP)
        layout.addWidget(self.missing)
        layout.addWidget(self.list, 1)
        self.setFocusProxy(self.list)
        self.list.opened.connect(self.opened)

    def show_file(self, file: RecordedFile) -> int:
        """Show the plan; return how many actions it has."""
        values = {"provider_id": file.provider_id, "contract_id": file.contract_id}
        own = Action.of({**values, f"{file.ref.kind}_id": file.id})
        self.list.show_of(own, {action_id for action_id, _ in file.actions})
        self._show_missing(self._desk.actions.issues_without_action(file.ref))
        return len(file.actions)

    def _show_missing(self, rows: list[FindingRow]) -> None:
        if self._links is not None:
            self._links.hide()
            self._links.deleteLater()
        self._links = QWidget(self.missing)
        lines = QVBoxLayout(self._links)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(2)
        words = "1 issue has no action" if len(rows) == 1 else f"{len(rows)} issues have no action"
        lines.addWidget(label(f"▲ {words}. Add one to each:", "amber", wraps=True))
        self.links = [self._link(row) for row in rows]
        for link in self.links:
            lines.addWidget(link)
        self.missing.body.addWidget(self._links)
        self._links.show()
        self.missing.setVisible(bool(rows))

    def _link(self, row: FindingRow) -> LinkLine:
        number = f"{row.number} " if row.number else ""
        link = LinkLine(f"{number}{row.headline} ({row.grade.lower()})")
        link.setProperty("finding", row.id)
        link.clicked.connect(self._pressed)
        return link

    def _pressed(self) -> None:
        self.finding_asked.emit(self.sender().property("finding"))
