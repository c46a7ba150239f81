"""The page of a check: where it stands, one next step, and everything that belongs to it in tabs."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from monitor_desk.domain.check_deadlines import deadlines_of
from monitor_desk.domain.check_keeping import is_settled
from monitor_desk.domain.checks import Check
from monitor_desk.domain.dates import say_day, say_lateness
from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.forms.answers import Place as Asked
from monitor_desk.ui.checks.states import check_pill, receipt_pill
from monitor_desk.ui.checks.step_taking import CheckStepTaking
from monitor_desk.ui.checks.steps import CONCLUDE
from monitor_desk.ui.checks.tabs import CheckTabs
from monitor_desk.ui.records.bin_dialog import bin_records
from monitor_desk.ui.records.record_page import RecordPage
from monitor_desk.ui.shell.places import Place

if TYPE_CHECKING:
    from uuid import UUID

    from monitor_desk.domain.check_file import CheckFile
    from monitor_desk.domain.fields import Draft
    from monitor_desk.domain.life_steps import PossibleStep

RECORDER = "check_recorder"
# What steps decide is not typed over: it would leave no trace in the life of the check.
BY_STEPS = (
    "provider_id", "contract_id", "form_version_id", "check_kind", "status", "requested_on", "due_on", "reminded_on",
    "concluded_on", "closed_on", "stopped_reason", "level", "level_computed", "level_reason",
)  # fmt: skip


class CheckDetailPage(RecordPage):
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

    def take_step(self, key: str) -> None:
        """Ask for what a step needs and take it; raise `DeskError` where something stops it."""
        stopped = next((step.stopped_by for step in self._steps if step.key == key), "")
        if stopped and key != CONCLUDE:  # its dialog lists what is missing, each line a way to its question
            raise DeskError(stopped)
        if self._file is not None:
            self.taking.take(self._file, key)

    def open_recorder(self) -> None:
        """Go on recording."""
        if self.record_id is not None:
            self.finish()
            self.open_requested.emit(RECORDER, self.record_id)

    def go_to_question(self, asked: object) -> None:
        """Open the recorder at a question."""
        if isinstance(asked, Asked):
            section = (asked.section, asked.part_id)
            place = Place(page=RECORDER, record=self.record_id, state=(section, asked))
            self.open_requested.emit(RECORDER, place)

    def _build_tabs(self) -> None:
        self._file: CheckFile | None = None
        self._steps: tuple[PossibleStep, ...] = ()
        self.taking = CheckStepTaking(self._desk, self)
        self.header.set_crumbs([("checks", "Checks")])
        self.more_button = self.header.add_action("More")
        self._menu = QMenu(self)
        self.more_button.setMenu(self._menu)
        self.recorder_button = self.header.add_action("Open the recorder", icon="edit")
        self.step_button = self.header.add_primary("")
        self.step_button.hide()  # until a check is shown
        self.recorder_action = QAction("Open the recorder", self)
        self.history_action = QAction("History…", self)
        self.bin_action = QAction("Move to the bin", self)
        self.parts = CheckTabs(self._desk, self._tasks, self)
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
        self.taking.gap_chosen.connect(self.go_to_question)
        self.taking.frozen.connect(self._frozen)
        self.parts.open_requested.connect(self.open_requested)
        self.parts.step_requested.connect(self.take_step)
        self.parts.recorder_requested.connect(self.open_recorder)

    def _show(self, record_id: UUID) -> None:
        file = self._desk.checks.file(record_id)
        self._file = file
        self._steps = tuple(self._desk.checks.steps_of(file))
        for key, count in self.parts.show_file(file, self._steps).items():
            self.tabs.set_count(key, count)
        self._show_header(file)
        self._show_steps(file)
        self.show_binned(is_binned=self._desk.records.is_binned(self._ref(record_id)))

    def _show_header(self, file: CheckFile) -> None:
        check, today = file.check, self._desk.clock.today()
        self.header.set_title(check.title)
        pills = [check_pill(check.state()), receipt_pill(file.receipt(today))]
        level = self.parts.level_pill()
        self.header.set_pills([*pills, level] if level is not None else pills)
        reference = file.contract.reference if file.contract else ""
        kind = check.check_kind if check.check_kind != check.title else ""
        parts = (file.provider, reference, kind, check.why, file.officer, self._following(file))
        self.header.set_line(" · ".join(part for part in parts if part))

    def _following(self, file: CheckFile) -> str:
        """Return what is due next, and when."""
        today, checks = self._desk.clock.today(), self._desk.checks
        requests = [one for _, one in file.documents]
        due = deadlines_of(file.check, requests, checks.clocks(), self._desk.schedule.working_days())
        if not due:
            return ""
        words = f"{due[0].words[:1].lower()}{due[0].words[1:]}"
        when = say_lateness(due[0].due_on, today) if due[0].due_on < today else f"by {say_day(due[0].due_on)}"
        return f"next: {words}, {when}"

    def _show_steps(self, file: CheckFile) -> None:
        """Put the likeliest step on the button and the others into the menu; a stopped one says so when chosen."""
        primary = next((step for step in self._steps if step.is_primary), None)
        self.step_button.setVisible(primary is not None)
        self.step_button.setText(f"{primary.words}…" if primary else "")
        self.step_button.setToolTip(primary.stopped_by if primary else "")
        self.step_button.setAccessibleDescription(primary.stopped_by if primary else "")
        is_recorded = file.form is not None and not is_settled(file.check)
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

    def _frozen(self, paper_id: object) -> None:
        """Show the frozen version, and what would leave with it."""
        self.tabs.open_tab("result")
        self.parts.result.show_leaving(paper_id)

    def _bin(self) -> None:
        if self.record_id is not None:
            bin_records(self._desk, Check.kind, [self.record_id], self)
