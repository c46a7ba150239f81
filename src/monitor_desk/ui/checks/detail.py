"""The page of a check: where it stands, one next step, and everything that belongs to it in tabs."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from monitor_desk.domain.check_deadlines import deadlines_of
from monitor_desk.domain.check_keeping import is_settled
from monitor_desk.domain.checks import Check
from monitor_desk.domain.forms.answers import Place as Asked
from monitor_desk.ui.checks.states import check_pill, receipt_pill
from monitor_desk.ui.checks.step_taking import CheckStepTaking
from monitor_desk.ui.checks.steps import CONCLUDE
from monitor_desk.ui.checks.tabs import CheckTabs
from monitor_desk.ui.recorded.page import RecordedPage, following_words
from monitor_desk.ui.shell.places import Place

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

    from monitor_desk.domain.check_file import CheckFile
    from monitor_desk.domain.fields import Draft

# What steps decide is not typed over: it would leave no trace in the life of the check.
BY_STEPS = (
    "provider_id", "contract_id", "form_version_id", "check_kind", "status", "requested_on", "due_on", "reminded_on",
    "concluded_on", "closed_on", "stopped_reason", "level", "level_computed", "level_reason",
)  # fmt: skip


class CheckDetailPage(RecordedPage):
    """Shows a check; the one primary button is the step that most likely follows."""

    watches = frozenset(
        {
            "check", "check_step", "check_source", "visit_part", "visit_section", "document_request", "document",
            "answer", "finding", "concern", "action", "action_step", "evidence_file", "paper", "kpi_validation",
            "actuals_audit", "actuals_sample", "actuals_line", "provider", "contract", "setting",
        }
    )  # fmt: skip
    draft: ClassVar[type[Draft]] = Check
    leaving_out = BY_STEPS
    listing = ("checks", "Checks")
    recorder = "check_recorder"
    tells_itself = frozenset({CONCLUDE})

    def go_to_question(self, asked: object) -> None:
        """Open the recorder at a question."""
        if isinstance(asked, Asked):
            state = ((asked.section, asked.part_id), asked)
            self.open_requested.emit(self.recorder, Place(page=self.recorder, record=self.record_id, state=state))

    def _make_panes(self) -> Sequence[tuple[str, str, QWidget]]:
        self._file: CheckFile | None = None
        self.taking = CheckStepTaking(self._desk, self)
        self.parts = CheckTabs(self._desk, self._tasks, self)
        return self.parts.panes()

    def _ask_step(self, key: str) -> None:
        if self._file is not None:
            self.taking.take(self._file, key)

    def _connect(self) -> None:
        super()._connect()
        self.taking.gap_chosen.connect(self.go_to_question)
        self.taking.frozen.connect(self._frozen)
        self.parts.open_requested.connect(self.open_requested)
        self.parts.step_requested.connect(self.take_step)
        self.parts.recorder_requested.connect(self.open_recorder)

    def _show(self, record_id: UUID) -> None:
        file = self._desk.checks.file(record_id)
        self._file = file
        steps = self._desk.checks.steps_of(file)
        for key, count in self.parts.show_file(file, steps).items():
            self.tabs.set_count(key, count)
        self._show_header(file)
        self._show_steps(steps, has_form=file.form is not None, is_recorded=not is_settled(file.check))
        self.show_binned(is_binned=self._desk.records.is_binned(self._ref(record_id)))

    def _show_header(self, file: CheckFile) -> None:
        check, checks, today = file.check, self._desk.checks, self._desk.clock.today()
        self.header.set_title(check.title)
        pills = [check_pill(check.state()), receipt_pill(file.receipt(today))]
        level = self.parts.level_pill()
        self.header.set_pills([*pills, level] if level is not None else pills)
        requests = [one for _, one in file.documents]
        due = deadlines_of(check, requests, checks.clocks(), self._desk.schedule.working_days())
        reference = file.contract.reference if file.contract else ""
        kind = check.check_kind if check.check_kind != check.title else ""
        parts = (file.provider, reference, kind, check.why, file.officer, following_words(due, today))
        self.header.set_line(" · ".join(part for part in parts if part))

    def _frozen(self, paper_id: object) -> None:
        """Show the frozen version, and what would leave with it."""
        self.tabs.open_tab("result")
        self.parts.result.show_leaving(paper_id)
