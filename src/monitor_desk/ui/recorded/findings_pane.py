"""The findings of a visit or check: added, changed, answered by actions."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING, Any

from monitor_desk.domain.findings import ISSUES, Finding
from monitor_desk.ui.actions.action_dialog import adding, from_finding
from monitor_desk.ui.recorded.table_pane import TablePane
from monitor_desk.ui.recorder.finding_dialog import FindingDialog
from monitor_desk.ui.records.ask_dialog import AskDialog
from monitor_desk.ui.records.bin_dialog import bin_records
from monitor_desk.ui.states import state_pill
from monitor_desk.ui.visit_states import grade_pill
from monitor_desk.ui.widgets.columns import Column, Kind

if TYPE_CHECKING:
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

    from monitor_desk.domain.finding_rows import FindingRow
    from monitor_desk.domain.recorded_file import RecordedFile
    from monitor_desk.services.desk import Desk
    from monitor_desk.ui.widgets.pills import PillSpec


class FindingsPane(TablePane):
    """Lists findings; Enter opens one, Ctrl+E adds an action to the chosen one."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("Findings", _columns(), ("Nothing was found yet.", "Add finding…"), parent)
        self._desk = desk
        self._owner = Finding()
        self.add_finding_button = self.add_button("Add finding…", icon="add")
        self.edit_button = self.add_row_button("Open finding…")
        self.action_button = self.add_row_button("Add action…", "Ctrl+E")
        self.bin_button = self.add_row_button("Move to the bin", "Del")
        self.add_finding_button.clicked.connect(self.add)
        self.empty_acted.connect(self.add)
        self.edit_button.clicked.connect(self._edit_chosen)
        self.opened.connect(self.edit)
        self.action_button.clicked.connect(self.add_action)
        self.bin_button.clicked.connect(self._bin)

    def show_file(self, file: RecordedFile) -> int:
        """Show the findings; return how many there are."""
        owner = {f"{file.ref.kind}_id": file.id}
        self._owner = Finding.of({**owner, "provider_id": file.provider_id, "contract_id": file.contract_id})
        rows = self._desk.findings.rows(visit_id=owner.get("visit_id"), check_id=owner.get("check_id"))
        rows.sort(key=_number)
        self.set_rows(rows)
        unanswered = [row for row in rows if row.grade in ISSUES and not row.actions]
        self.words.setText(_words(len(rows), unanswered))
        return len(rows)

    def add(self) -> None:
        """Ask for another finding."""
        FindingDialog(self._desk, self._owner, self).open()

    def edit(self, finding_id: object) -> None:
        """Open a finding."""
        chosen = self.chosen() if finding_id is None else finding_id
        found = next((row for row in self.table.rows.entries if getattr(row, "id", None) == chosen), None)
        if found is not None:
            draft = self._desk.records.get(Finding, found.id)
            FindingDialog(self._desk, draft, self, finding_id=found.id).open()

    def add_action(self) -> None:
        """Ask for an action that answers the chosen finding."""
        chosen = self.chosen()
        if chosen is not None:
            finding = self._desk.records.get(Finding, chosen)
            asking = adding(self._desk, from_finding(chosen, finding), finding)
            AskDialog(self._desk, asking, self).open()

    def _edit_chosen(self) -> None:
        self.edit(self.chosen())

    def _bin(self) -> None:
        chosen: UUID | None = self.chosen()
        if chosen is not None:
            bin_records(self._desk, Finding.kind, [chosen], self)


def _number(row: FindingRow) -> int:
    return row.number or 0


def _words(count: int, unanswered: list[FindingRow]) -> str:
    if not count:
        return ""
    if not unanswered:
        return "Each issue has an action"
    first = f"Finding {unanswered[0].number}" if unanswered[0].number else "One"
    return (
        f"▲ {len(unanswered)} without an action, first: {first}" if len(unanswered) > 1 else f"▲ {first} has no action"
    )


def _columns() -> list[Column[Any]]:
    return [
        Column(key="number", title="No.", value=attrgetter("number"), kind=Kind.NUMBER, is_right=True),
        Column(key="grade", title="Grade", value=_grade, kind=Kind.PILL),
        Column(key="triage", title="Triage", value=_triage, kind=Kind.PILL),
        Column(key="fact", title="What was found", value=attrgetter("headline"), is_stretched=True),
        Column(key="location", title="Location", value=attrgetter("location"), is_spare=True),
        Column(key="repeat", title="Repeat", value=_repeat, is_spare=True),
        Column(key="actions", title="Actions", value=_actions),
        Column(key="shared", title="Good practice", value=_shared, is_spare=True),
    ]


def _grade(row: FindingRow) -> PillSpec | None:
    return grade_pill(row.grade)


def _triage(row: FindingRow) -> PillSpec | None:
    return state_pill(row.triage) if row.triage else None


def _repeat(row: FindingRow) -> str:
    return "Repeat" if row.repeat_of_id else ""


def _actions(row: FindingRow) -> str:
    if not row.actions:
        return "None yet" if row.grade in ISSUES else ""
    return f"{row.actions}, {row.open_actions} open"


def _shared(row: FindingRow) -> str:
    return "May be shared" if row.may_be_shared else ""
