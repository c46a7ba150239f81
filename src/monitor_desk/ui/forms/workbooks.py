"""A form out to its workbook and back, on the worker."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.forms.comparing import changes_between
from monitor_desk.intake.form_workbook import FormWorkbook, FormWorkbookError, older_than, read_form_workbook
from monitor_desk.reports.form_workbook import ExportedForm, write_form
from monitor_desk.ui.forms.add_dialog import team_scales
from monitor_desk.ui.forms.put_in_use_dialog import ReadOnlyLines
from monitor_desk.ui.papers.saving import file_name, keep_folder, usual_folder
from monitor_desk.ui.widgets.dialogs import Dialog
from monitor_desk.ui.widgets.labels import label

if TYPE_CHECKING:
    from uuid import UUID

    from monitor_desk.services.desk import Desk
    from monitor_desk.ui.shell.tasks import Report, TaskRunner


class WorkbookWork(QObject):
    """Writes and reads workbooks of forms, and says what came of it."""

    written = Signal(object)  # ExportedForm
    refused = Signal(object)  # DeskError
    taken = Signal(object)  # id of the form that took a workbook over

    def __init__(self, desk: Desk, tasks: TaskRunner, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._tasks, self._window = desk, tasks, parent
        self.dialog: Dialog | None = None

    def export(self, form_id: UUID) -> None:
        """Ask where, and write a form with its edits in progress."""
        form = self._desk.forms.working(form_id)
        usual = usual_folder(self._desk) / file_name(
            form.title, f"Form v{form.version}", self._desk.clock.today(), ".xlsx"
        )
        name, _ = QFileDialog.getSaveFileName(self._window, "Export workbook", str(usual), "Workbooks (*.xlsx)")
        if name:
            self.export_to(form_id, Path(name).with_suffix(".xlsx"))

    def export_to(self, form_id: UUID, path: Path) -> None:
        """Write a form to a path."""
        form, made_at = self._desk.forms.working(form_id), self._desk.clock.now()

        def work(_report: Report) -> ExportedForm:
            return write_form(form, path, made_at)

        self._tasks.run("Writing the workbook", work, self._exported, self._failed)

    def read(self, name: str) -> None:
        """Read a workbook; what it holds is shown before anything is taken over."""
        scales = list(team_scales(self._desk).values())
        tiers = [tier.id for tier in self._desk.schedule.tiers]

        def work(_report: Report) -> FormWorkbook:
            return read_form_workbook(Path(name), scales=scales, tiers=tiers)

        self._tasks.run("Reading the workbook", work, self._show_read, self._failed)

    def _exported(self, done: ExportedForm) -> None:
        keep_folder(self._desk, done.path.parent)
        self.written.emit(done)

    def _show_read(self, read: FormWorkbook) -> None:
        dialog = ReadDialog(self._desk, read, self._window)
        dialog.taken.connect(self.taken)
        self.dialog = dialog
        dialog.open()

    def _failed(self, refusal: DeskError) -> None:
        if isinstance(refusal, FormWorkbookError):
            self.dialog = FaultsDialog(refusal, self._window)
            self.dialog.open()
        else:
            self.refused.emit(refusal)


class FaultsDialog(Dialog):
    """Lists every fault of a workbook by its cell; nothing was taken over."""

    def __init__(self, refusal: FormWorkbookError, parent: QWidget | None = None) -> None:
        count = "1 fault" if len(refusal.faults) == 1 else f"{len(refusal.faults)} faults"
        lead = f"{count} in the workbook, so nothing of it was taken over and the form stands as it was."
        super().__init__("The workbook cannot be read yet", "Close", parent, lead=lead)
        self.cancel_button.hide()
        self.form.hide()
        self.body.insertWidget(0, label("Correct these cells and read it again", "strong", wraps=True))
        self.lines = ReadOnlyLines("Faults by cell", refusal.faults)
        self.body.insertWidget(1, self.lines)


class ReadDialog(Dialog):
    """Says whose form a workbook is, what it changes and what was not read; takes it over as edits in progress."""

    taken = Signal(object)  # id of the form

    def __init__(self, desk: Desk, read: FormWorkbook, parent: QWidget | None = None) -> None:
        self._desk, self._read = desk, read
        rows = [row for purpose in ("visit", "check") for row in desk.forms.rows(purpose, retired=True)]
        self._row = next((row for row in rows if row.key == read.form.id), None)
        verb = "Take over as edits" if self._row is not None else "Add as a new form"
        super().__init__("Read workbook", verb, parent, lead=self._lead())
        self.form.hide()
        current = desk.forms.working(self._row.id) if self._row is not None else None
        if current is not None:
            changes = changes_between(current, replace(read.form, version=current.version))
            lines = [f"{change.kind}: {change.words}" for change in changes]
            self._add("What it changes", lines or ["Nothing differs from the form as it stands."])
            if older := older_than(read.form, current):
                self._add("An older version", [older])
        if read.notices:
            self._add("Not supported, or read otherwise", read.notices)

    def act(self) -> None:
        """Keep the form as edits in progress."""
        forms, form = self._desk.forms, self._read.form
        if self._row is None:
            form_id = forms.add(form, title=form.title)
        else:
            form_id = self._row.id
            forms.keep_working(form_id, replace(form, version=forms.working(form_id).version))
        self.taken.emit(form_id)

    def _lead(self) -> str:
        form = self._read.form
        count = sum(len(section.questions) for section in form.sections)
        if self._row is None:
            return f"A new form, “{form.title}”: {count} questions in {len(form.sections)} sections."
        edits = " Its edits in progress are replaced; undo brings them back." if self._row.has_working else ""
        return f"It belongs to the form “{self._row.title}”. It stays apart from what is in use.{edits}"

    def _add(self, title: str, lines: list[str] | tuple[str, ...]) -> None:
        at = self.body.count() - 1
        self.body.insertWidget(at, label(title, "strong", wraps=True))
        self.body.insertWidget(at + 1, ReadOnlyLines(title, lines))
