"""Importing the list behind a KPI: which file, which columns, what would be taken; then it is taken."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog
from shiboken6 import isValid

from monitor_desk.domain.errors import DeskError, InvalidDraftError
from monitor_desk.ui.checks.values.list_columns import ListColumns
from monitor_desk.ui.checks.values.list_preview import ListPreview
from monitor_desk.ui.checks.values.list_reading import TakenList, prepared_list, seen_list
from monitor_desk.ui.imports.start_pane import NO_FILE, as_path
from monitor_desk.ui.widgets.buttons import Button
from monitor_desk.ui.widgets.dialogs import Dialog
from monitor_desk.ui.widgets.fields import TextField
from monitor_desk.ui.widgets.progress import ProgressStrip

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from monitor_desk.intake.kpi_list import PreparedList
    from monitor_desk.services.desk import Desk
    from monitor_desk.ui.checks.values.list_reading import SeenList
    from monitor_desk.ui.shell.tasks import Report, Task, TaskRunner

FOLDER: Final = "kpi list:folder"
READ, TAKE = "Read the file", "Take the rows"
LEAD: Final = "A workbook (.xlsx) or a .csv file. Nothing is taken before you have seen what it holds."
NOTHING_READ: Final = "No row of the list can be taken, so nothing was; choose other columns, or another file."
_WIDTH: Final = 680


class ListDialog(Dialog):
    """Reads a list and gives its rows to whoever opened it."""

    taken = Signal(object)  # TakenList

    def __init__(self, desk: Desk, tasks: TaskRunner, measure: str, parent: QWidget | None = None) -> None:
        super().__init__("Import a list", READ, parent, lead=LEAD)
        self.setMinimumWidth(_WIDTH)
        self._desk, self._tasks, self._measure = desk, tasks, measure
        self._task: Task | None = None
        self._path: Path | None = None
        self._prepared: PreparedList | None = None
        self._seen: SeenList | None = None
        self._reading = 0  # the latest reading of the rows: an earlier one that ends later is not shown
        self.file = TextField()
        self.browse_button = Button("Choose a file…")
        self.file.row.addWidget(self.browse_button)
        self.form.add_row("file", "&File", self.file)
        self.columns = ListColumns(self.form, measure, self)
        self.preview = ListPreview(measure)
        self.strip = ProgressStrip()
        self.body.insertWidget(0, self.strip)
        self.body.addWidget(self.preview)
        self.strip.hide()
        self.preview.hide()
        self._connect()

    def _connect(self) -> None:
        self.browse_button.clicked.connect(self._browse)
        self.file.edited.connect(self._file_edited)
        self.columns.changed.connect(self._read_rows)
        self.strip.cancelled.connect(self._cancel)
        self._tasks.progressed.connect(self._progressed)
        self._tasks.cancelled.connect(self._cancelled)

    def read(self, path: Path) -> None:
        """Read a file on the worker, with progress and cancel."""
        self.file.set_value(str(path))
        self._forget()
        self._desk.preferences.put(FOLDER, str(path.parent))

        def work(report: Report) -> PreparedList:
            return prepared_list(path, report)

        title = f"Reading {path.name}"
        self._set_busy(is_busy=True)
        self.strip.begin(title)
        self._path = path
        self._task = self._tasks.run(title, work, self._show_list, self._failed)

    def try_act(self) -> None:
        """Read the file first; take the rows only once they were shown."""
        path = as_path(self.file.value())
        if self._task is not None or not self.verb_button.isEnabled():
            return
        if path is None:
            self.show_refusal(InvalidDraftError({"file": NO_FILE}))
        elif path != self._path or self._prepared is None:
            self.problem.hide()
            self.form.set_problems({})
            self.read(path)
        else:
            super().try_act()

    def act(self) -> None:
        """Give the rows away; raise `DeskError` where there are none, or labels that are names of people."""
        problems = self.columns.problems()
        if problems:
            raise InvalidDraftError(problems)
        if self._seen is None or self._prepared is None or not self._seen.rows:
            raise DeskError(NOTHING_READ)
        prepared = self._prepared
        self.taken.emit(TakenList(rows=self._seen.rows, name=prepared.file_name, sha256=prepared.sha256))

    def reject(self) -> None:
        """Esc waits until the file is read or the reading cancelled."""
        if self._task is None:
            super().reject()

    def _browse(self) -> None:
        begin = self._desk.preferences.get(FOLDER) or str(Path.home())
        found, _ = QFileDialog.getOpenFileName(self, "Choose a file", begin, "Workbooks and tables (*.xlsx *.csv)")
        if found:
            self.read(Path(found))

    def _file_edited(self) -> None:
        """Another path is another list: what was read of the first is not taken under its name."""
        if self._prepared is not None and as_path(self.file.value()) != self._path:
            self._forget()

    def _show_list(self, prepared: PreparedList) -> None:
        self._rest()
        self._prepared = prepared
        self.columns.show_list(prepared)
        self.preview.show_notes(prepared.notes)
        self.form.go_to("label")
        self._read_rows()

    def _read_rows(self) -> None:
        """Read the rows anew by the columns that are chosen."""
        prepared, asked, measure = self._prepared, self.columns.asked(), self._measure
        if prepared is None:
            return
        self._reading += 1
        own = self._reading

        def work(_report: Report) -> SeenList:
            return seen_list(prepared, asked, measure)

        def show(seen: SeenList) -> None:
            if isValid(self) and own == self._reading and self._prepared is prepared:
                self._show_seen(seen)

        self._seen = None
        self.verb_button.setEnabled(False)
        self._tasks.run("Reading the rows", work, show)

    def _show_seen(self, seen: SeenList) -> None:
        self._seen = seen
        self.preview.show_seen(seen)
        self.preview.show()
        self.verb_button.setText(TAKE)
        self.verb_button.setEnabled(True)

    def _forget(self) -> None:
        """Let go of what was read."""
        self._path = self._prepared = self._seen = None
        self.columns.hide()
        self.preview.hide()
        self.verb_button.setText(READ)
        self.verb_button.setEnabled(True)

    def _set_busy(self, *, is_busy: bool) -> None:
        self.strip.setVisible(is_busy)
        for widget in (self.form, self.verb_button, self.cancel_button):
            widget.setEnabled(not is_busy)
        if is_busy:
            self.strip.cancel_button.setFocus()

    def _rest(self) -> None:
        self._task = None
        self._set_busy(is_busy=False)
        self.file.control.setFocus()

    def _failed(self, refusal: DeskError) -> None:
        self._rest()
        self._forget()
        self.show_refusal(refusal)

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _cancelled(self, title: str) -> None:
        if self._task is not None and self._task.title == title:
            self._rest()
            self._forget()

    def _progressed(self, done: int, total: int, words: str) -> None:
        if self._task is not None:
            self.strip.show_progress(done, total, words)
