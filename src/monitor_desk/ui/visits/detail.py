"""The page of a visit: where it stands, one next step, and everything that belongs to it in tabs."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from monitor_desk.domain.dates import say_day
from monitor_desk.domain.visit_deadlines import deadlines
from monitor_desk.domain.visits import Visit, VisitState
from monitor_desk.ui.recorded.page import RecordedPage, following_words
from monitor_desk.ui.visit_states import visit_pill
from monitor_desk.ui.visits.step_taking import StepTaking
from monitor_desk.ui.visits.tabs import VisitTabs

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

    from monitor_desk.domain.fields import Draft
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


class VisitDetailPage(RecordedPage):
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
    listing = ("visits", "Visits")
    recorder = "recorder"

    def _make_panes(self) -> Sequence[tuple[str, str, QWidget]]:
        self._file: VisitFile | None = None
        self.taking = StepTaking(self._desk, self._tasks, self)
        self.parts = VisitTabs(self._desk, self._tasks, self.taking)
        return self.parts.panes()

    def _ask_step(self, key: str) -> None:
        if self._file is not None:
            self.taking.take(self._file, key)

    def _connect(self) -> None:
        super()._connect()
        self.taking.open_requested.connect(self.open_requested)
        self.parts.open_requested.connect(self.open_requested)
        self.parts.step_requested.connect(self.take_step)
        self.parts.recorder_requested.connect(self.open_recorder)

    def _show(self, record_id: UUID) -> None:
        file = self._desk.visits.file(record_id)
        self._file = file
        steps = self._desk.visits.possible_steps(record_id)
        for key, count in self.parts.show_file(file, steps).items():
            self.tabs.set_count(key, count)
        self._show_header(file)
        self._show_steps(steps, has_form=file.form is not None, is_recorded=file.visit.state() in RECORDED)
        self.show_binned(is_binned=self._desk.records.is_binned(self._ref(record_id)))

    def _show_header(self, file: VisitFile) -> None:
        visit, today = file.visit, self._desk.clock.today()
        self.header.set_title(f"{visit.title} · {file.provider}")
        pills = [visit_pill(visit.state())]
        level = self.parts.level_pill()
        self.header.set_pills([*pills, level] if level is not None else pills)
        waiting = sum(1 for _, one in file.documents if one.received_on is None)
        due = deadlines(visit, outstanding=waiting, has_follow_up=bool(file.follow_ups))
        reference = file.contract.reference if file.contract else ""
        planned = f"planned for {say_day(visit.planned_on)} {visit.planned_on.year}" if visit.planned_on else ""
        parts = (reference, visit.visit_type, planned, file.officer, following_words(due, today))
        self.header.set_line(" · ".join(part for part in parts if part))
