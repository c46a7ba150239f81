"""Reading a spreadsheet of planned and delivered care: the file, its columns, the limits, what was found."""

from __future__ import annotations

from enum import IntEnum
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal

from monitor_desk.domain.errors import DeskError, InvalidDraftError
from monitor_desk.ui.checks.actuals.columns_choice import ColumnsChoice
from monitor_desk.ui.checks.actuals.file_form import FileForm, path_of
from monitor_desk.ui.checks.actuals.found_pane import FoundPane
from monitor_desk.ui.checks.actuals.reading_work import (
    Found,
    ReadFile,
    analysed,
    keep,
    read_file,
    remember_columns,
    remembered_columns,
)
from monitor_desk.ui.checks.actuals.settings_form import (
    add_settings,
    keep_settings,
    show_settings,
    typed_settings,
    usual_settings,
)
from monitor_desk.ui.checks.actuals.working_dialog import WorkingDialog
from monitor_desk.ui.records.dialog_drafts import DialogDrafts
from monitor_desk.ui.widgets.buttons import Button
from monitor_desk.ui.widgets.speech import say

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path
    from uuid import UUID

    from PySide6.QtGui import QDragEnterEvent, QDropEvent, QShowEvent
    from PySide6.QtWidgets import QWidget

    from monitor_desk.domain.actuals import ActualsSettings
    from monitor_desk.domain.check_file import CheckFile
    from monitor_desk.intake.actuals import PreparedActuals, Unit
    from monitor_desk.intake.dates import DateOrder
    from monitor_desk.services.desk import Desk
    from monitor_desk.ui.shell.tasks import Report, TaskRunner

_WIDTH = 880


class Step(IntEnum):
    """Where the dialog stands."""

    FILE = 0
    COLUMNS = 1
    LIMITS = 2
    FOUND = 3


_VERBS: Final = ("Read the file", "Go on to the limits", "Analyse", "Keep the audit")
_LEADS: Final = (
    "Choose the .xlsx or .csv that the provider sent: a row for each care visit with the person’s code, the day, what "
    "was planned and what was delivered. Nothing is stored before you have seen what was found.",
    "What each column is taken as. Choose another where it is not right; Enter on a column goes there.",
    "What is tolerated, and what delivered care is measured against.",
    "Nothing is stored yet. The audit is kept with the spreadsheet as evidence, and with these remarks.",
)


class ReadActualsDialog(WorkingDialog):
    """Goes through its steps and back; nothing is stored before the last."""

    kept = Signal(object)  # id of the audit

    def __init__(
        self,
        desk: Desk,
        tasks: TaskRunner,
        file: CheckFile,
        parent: QWidget | None = None,
        *,
        settings: ActualsSettings | None = None,
    ) -> None:
        super().__init__(tasks, "Read planned and delivered care", _VERBS[0], parent, lead=_LEADS[0])
        self._desk, self._check = desk, file
        self._read: ReadFile | None = None
        self._found: Found | None = None
        self.step = Step.FILE
        self.setMinimumWidth(_WIDTH)
        self.setAcceptDrops(True)
        self._build()
        show_settings(self.form, settings or usual_settings(desk, file))
        self.drafts = DialogDrafts(desk, self, file.ref)
        self._connect()
        self.go_to(Step.FILE)

    def _build(self) -> None:
        add_settings(self.form, self._desk)
        self.file_form = FileForm(self._desk)
        self.columns, self.found = ColumnsChoice(), FoundPane()
        self._pages: tuple[QWidget, ...] = (self.file_form, self.columns, self.form, self.found)
        for widget in (self.file_form, self.columns, self.found, self.strip):
            self.body.addWidget(widget)
        self.back_button = Button("Back")
        self._foot.insertWidget(0, self.back_button)

    def _connect(self) -> None:
        self.back_button.clicked.connect(self.go_back)
        self.file_form.chosen.connect(self.take)
        self.columns.match_changed.connect(self._match_changed)
        self.columns.order_changed.connect(self._order_changed)
        self.columns.unit_changed.connect(self._unit_changed)

    def resting(self) -> Sequence[QWidget]:
        """Nothing is pressed but Cancel while something is under way."""
        return (*self._pages, self.back_button, self.verb_button, self.cancel_button)

    def go_to(self, step: Step) -> None:
        """Show a step."""
        self.step = step
        self.problem.hide()
        for at, page in enumerate(self._pages):
            page.setVisible(at == step)
        self.lead.setText(_LEADS[step])
        self.verb_button.setText(_VERBS[step])
        self.back_button.setVisible(step is not Step.FILE)
        self._take_focus()
        say(self, _LEADS[step])

    def go_back(self) -> None:
        """Show the step before."""
        self.go_to(Step(max(self.step - 1, Step.FILE)))

    def try_act(self) -> None:
        """Do what the step's verb says."""
        acts = (self._read_typed, self._go_on, self._analyse, self._keep)
        try:
            acts[self.step]()
        except DeskError as refusal:
            self.show_refusal(refusal)

    def show_refusal(self, refusal: DeskError) -> None:
        """Say it beside the fields of the limits, or above; the file's own form says it itself."""
        if not isinstance(refusal, InvalidDraftError):
            super().show_refusal(refusal)
        elif self.step is Step.LIMITS:
            self.form.set_problems(refusal.problems)
            self.fit()

    def take(self, path: Path) -> None:
        """Read a file that was chosen or dropped."""
        self.file_form.show_path(path)
        check, desk = self._check, self._desk

        def work(report: Report) -> ReadFile:
            return read_file(path, remembered_columns(desk, check), report)

        self.working.run(f"Reading {path.name}", work, self._columns_read)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a file."""
        if event.mimeData().hasUrls() and not self.working.is_busy:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read what was dropped."""
        event.acceptProposedAction()
        self.take(path_of(event.mimeData().urls()[0]))

    def showEvent(self, event: QShowEvent) -> None:
        """Put the cursor where the step begins."""
        super().showEvent(event)
        self._take_focus()

    def _take_focus(self) -> None:
        if self.step is Step.FOUND:
            self.verb_button.setFocus()
        elif self.step is Step.LIMITS:
            self.form.go_to("from_on")
        else:
            self._pages[self.step].setFocus()

    def _read_typed(self) -> None:
        self.take(self.file_form.typed())

    def _columns_read(self, file: ReadFile) -> None:
        self._show_columns(file)
        self.go_to(Step.COLUMNS)

    def _show_columns(self, file: ReadFile) -> None:
        self._read = file
        self.columns.show_file(file)

    def _go_on(self) -> None:
        if self._read is not None and self._read.refusal:
            raise DeskError(self._read.refusal)
        self.go_to(Step.LIMITS)

    def _analyse(self) -> None:
        typed = self.form.typing_problems()
        if typed:
            raise InvalidDraftError(typed)
        self.form.set_problems({})
        file, settings = self._read, typed_settings(self.form)
        if file is None:
            return

        def work(report: Report) -> Found:
            return analysed(file, settings, report)

        self.working.run("Analysing care visits", work, self._show_found)

    def _show_found(self, found: Found) -> None:
        self._found = found
        self.found.show_found(found)
        self.go_to(Step.FOUND)

    def _keep(self) -> None:
        file, found, desk, check_id = self._read, self._found, self._desk, self._check.id
        if file is None or found is None:
            return

        def work(_report: Report) -> UUID:
            return keep(desk, check_id, file, found)

        self.working.run("Keeping the audit with its spreadsheet", work, self._done, can_stop=False)

    def _done(self, audit_id: UUID) -> None:
        if self._read is not None and self._found is not None:
            remember_columns(self._desk, self._check, self._read.prepared.to_remember())
            keep_settings(self._desk, self._check, self._found.audit.settings)
        self.acted.emit()
        self.accept()
        self.kept.emit(audit_id)

    def _match_changed(self, column: int, field: str | None) -> None:
        if self._read is not None:
            self._work_out(partial(self._read.prepared.with_match, column, field))

    def _order_changed(self, column: int, order: DateOrder) -> None:
        if self._read is not None:
            self._work_out(partial(self._read.prepared.with_order, column, order))

    def _unit_changed(self, column: int, unit: Unit) -> None:
        if self._read is not None:
            self._work_out(partial(self._read.prepared.with_unit, column, unit))

    def _work_out(self, change: Callable[[], PreparedActuals]) -> None:
        """Decide dates and numbers anew on the worker: all values of a column are looked at."""
        file = self._read
        if file is None:
            return

        def work(_report: Report) -> ReadFile:
            return file.with_prepared(change())

        self.working.run("Working out the columns", work, self._show_columns, can_stop=False)
