"""The page of a visit: where it stands, one next step, and everything that belongs to it in tabs."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from monitor_desk.domain.dates import say_day, say_lateness
from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.visit_deadlines import deadlines
from monitor_desk.domain.visits import Visit, VisitState
from monitor_desk.ui.records.bin_dialog import bin_records
from monitor_desk.ui.records.record_page import RecordPage
from monitor_desk.ui.visit_states import visit_pill
from monitor_desk.ui.visits.step_taking import StepTaking
from monitor_desk.ui.visits.tabs import VisitTabs

if TYPE_CHECKING:
    from uuid import UUID

    from monitor_desk.domain.fields import Draft
    from monitor_desk.domain.life_steps import PossibleStep
    from monitor_desk.domain.visit_file import VisitFile

RECORDED = frozenset({VisitState.DESKTOP, VisitState.ON_SITE, VisitState.WRITE_UP})
# What steps decide is not typed over: it would leave no trace in the life of the visit.
BY_STEPS = (
    "provider_id", "contract_id", "form_version_id", "status", "planned_on", "follows_id", "is_announced",
    "letter_due_on", "letter_sent_on", "documents_due_on", "began_on", "ended_on", "draft_due_on", "draft_shared_on",
    "accuracy_due_on", "accuracy_received_on", "final_on", "plan_due_on", "plan_agreed_on", "revisit_due_on",
    "closed_on", "stopped_reason", "feedback_on", "feedback_time", "feedback_to", "feedback_summary", "signed_role",
    "signed_on", "signature", "level", "level_computed", "level_reason",
)  # fmt: skip


class VisitDetailPage(RecordPage):
    """Shows a visit; the one primary button is the step that most likely follows."""

    watches = frozenset(
        {
            "visit", "visit_part", "visit_day", "visit_section", "visit_step", "visit_person", "document_request",
            "answer", "finding", "concern", "action", "action_step", "evidence_file", "paper", "accuracy_point",
            "provider", "contract",
        }
    )  # fmt: skip
    draft: ClassVar[type[Draft]] = Visit
    leaving_out = BY_STEPS

    def take_step(self, key: str) -> None:
        """Ask for what a step needs and take it; raise `DeskError` where something stops it."""
        stopped = next((step.stopped_by for step in self._steps if step.key == key), "")
        if stopped:
            raise DeskError(stopped)
        if self._file is not None:
            self.taking.take(self._file, key)

    def open_recorder(self) -> None:
        """Go on recording."""
        if self.record_id is not None:
            self.finish()
            self.open_requested.emit("recorder", self.record_id)

    def _build_tabs(self) -> None:
        self._file: VisitFile | None = None
        self._steps: tuple[PossibleStep, ...] = ()
        self.taking = StepTaking(self._desk, self._tasks, self)
        self.header.set_crumbs([("visits", "Visits")])
        self.more_button = self.header.add_action("More")
        self._menu = QMenu(self)
        self.more_button.setMenu(self._menu)
        self.recorder_button = self.header.add_action("Open the recorder", icon="edit")
        self.step_button = self.header.add_primary("")
        self.recorder_action = QAction("Open the recorder", self)
        self.history_action = QAction("History…", self)
        self.bin_action = QAction("Move to the bin", self)
        self.parts = VisitTabs(self._desk, self._tasks, self.taking)
        for key, words, pane in self.parts.panes():
            self.add_tab(key, words, pane)

    def _connect(self) -> None:
        super()._connect()
        self.step_button.clicked.connect(self._take_primary)
        self.recorder_button.clicked.connect(self.open_recorder)
        self.recorder_action.triggered.connect(self.open_recorder)
        self._menu.triggered.connect(self._menu_chosen)
        self.history_action.triggered.connect(self.show_history)
        self.bin_action.triggered.connect(self._bin)
        self.taking.open_requested.connect(self.open_requested)
        self.parts.open_requested.connect(self.open_requested)
        self.parts.step_requested.connect(self.take_step)
        self.parts.recorder_requested.connect(self.open_recorder)

    def _show(self, record_id: UUID) -> None:
        file = self._desk.visits.file(record_id)
        self._file = file
        self._steps = tuple(self._desk.visits.possible_steps(record_id))
        for key, count in self.parts.show_file(file, self._steps).items():
            self.tabs.set_count(key, count)
        self._show_header(file)
        self._show_steps(file)
        self.show_binned(is_binned=self._desk.records.is_binned(self._ref(record_id)))

    def _show_header(self, file: VisitFile) -> None:
        visit, today = file.visit, self._desk.clock.today()
        self.header.set_title(f"{visit.title} · {file.provider}")
        pills = [visit_pill(visit.state())]
        level = self.parts.level_pill()
        self.header.set_pills([*pills, level] if level is not None else pills)
        waiting = sum(1 for _, one in file.documents if one.received_on is None)
        due = deadlines(visit, outstanding=waiting, has_follow_up=bool(file.follow_ups))
        following = ""
        if due:
            is_past = due[0].due_on < today
            when = say_lateness(due[0].due_on, today) if is_past else f"by {say_day(due[0].due_on)}"
            following = f"next: {due[0].words[:1].lower()}{due[0].words[1:]}, {when}"
        reference = file.contract.reference if file.contract else ""
        planned = f"planned for {say_day(visit.planned_on)} {visit.planned_on.year}" if visit.planned_on else ""
        parts = (reference, visit.visit_type, planned, file.officer, following)
        self.header.set_line(" · ".join(part for part in parts if part))

    def _show_steps(self, file: VisitFile) -> None:
        """Put the likeliest step on the button and the others into the menu; a stopped one says so when chosen."""
        primary = next((step for step in self._steps if step.is_primary), None)
        self.step_button.setVisible(primary is not None)
        self.step_button.setText(f"{primary.words}…" if primary else "")
        self.step_button.setToolTip(primary.stopped_by if primary else "")
        self.step_button.setAccessibleDescription(primary.stopped_by if primary else "")
        is_recorded = file.form is not None and file.visit.state() in RECORDED
        self.recorder_button.setVisible(is_recorded)
        self._menu.clear()
        if file.form is not None and not is_recorded:
            self._menu.addAction(self.recorder_action)
        for step in self._steps:
            if step is not primary:
                words = f"{step.words} (stopped)" if step.stopped_by else f"{step.words}…"
                self._menu.addAction(words).setData(step.key)
        self._menu.addSeparator()
        self._menu.addActions([self.history_action, self.bin_action])

    def _take_primary(self) -> None:
        primary = next((step for step in self._steps if step.is_primary), None)
        if primary is not None:
            self.take_step(primary.key)

    def _menu_chosen(self, action: QAction) -> None:
        if isinstance(action.data(), str):
            self.take_step(action.data())

    def _bin(self) -> None:
        if self.record_id is not None:
            bin_records(self._desk, Visit.kind, [self.record_id], self)
