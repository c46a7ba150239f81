"""The gate through which everything leaves: what, for whom, with which fields, and how much."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog

from monitor_desk.domain.errors import InvalidDraftError
from monitor_desk.ui.imports.start_pane import as_path
from monitor_desk.ui.records.field_widgets import NumberField
from monitor_desk.ui.safety.task_dialog import TaskDialog
from monitor_desk.ui.widgets.buttons import Button
from monitor_desk.ui.widgets.fields import TextField
from monitor_desk.ui.widgets.labels import label

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from monitor_desk.services.desk import Desk
    from monitor_desk.ui.reports.outgoing import Contents, Outgoing, Written
    from monitor_desk.ui.shell.tasks import Report, TaskRunner

FOLDER = "export:folder"
DAYS, MOST_DAYS = 90, 3660
COUNTING = "Counting…"


class ExportDialog(TaskDialog):
    """Says what will leave before it does; the file's name has what it is and its day."""

    written = Signal(object)  # Written

    def __init__(self, desk: Desk, tasks: TaskRunner, outgoing: Outgoing, parent: QWidget | None = None) -> None:
        super().__init__(tasks, f"Export: {outgoing.title.lower()}", "Export", parent, lead=outgoing.lead)
        self._desk = desk
        self._outgoing = outgoing
        self.what, self.whom = label("", "strong", wraps=True), label(f"For {outgoing.audience}.", wraps=True)
        self.fields, self.people = label("", "muted", wraps=True), label("", "muted", wraps=True)
        for at, words in enumerate((self.what, self.whom, self.fields, self.people)):
            self.body.insertWidget(at, words)
        self.days = NumberField()
        self.file = TextField()
        self.browse_button = Button("Choose…")
        self.file.row.addWidget(self.browse_button)
        if outgoing.asks_days:
            self.form.add_row("days", "&Days ahead", self.days, "What is overdue is in it too")
        self.form.add_row("file", "&File", self.file, f"A file that ends in {' or '.join(outgoing.kinds)}")
        self.days.set_value(DAYS)
        self.file.set_value(str(_folder(desk) / outgoing.file_name(desk)))
        self.browse_button.clicked.connect(self._browse)
        self.days.changed.connect(self.count)
        self._show_facts(None)
        self.count()

    def count(self) -> None:
        """Count what would leave; until that is known nothing can leave."""
        desk, outgoing, days = self._desk, self._outgoing, self.days.value()
        if days is None or not 0 <= days <= MOST_DAYS:
            return
        self.verb_button.setEnabled(False)
        self._tasks.run(
            "Counting what would leave", lambda _report: outgoing.contents(desk, days), self._counted, self._failed
        )

    def work(self) -> Callable[[Report], Written]:
        """Write the file; raise `InvalidDraftError` for a name or a number that will not do."""
        path, days = as_path(self.file.value()), self.days.value()
        problems = {}
        if days is None or not 0 <= days <= MOST_DAYS:
            problems["days"] = f"Give the days ahead, between 0 and {MOST_DAYS:,}"
        if path is None:
            problems["file"] = "Name the file"
        elif path.suffix.casefold() not in self._outgoing.kinds:
            problems["file"] = f"The name of the file ends in {' or '.join(self._outgoing.kinds)}"
        elif not path.parent.is_dir():
            problems["file"] = "There is no such folder"
        if problems or path is None or days is None:
            raise InvalidDraftError(problems)
        desk, outgoing = self._desk, self._outgoing
        desk.preferences.put(FOLDER, str(path.parent))
        return lambda _report: outgoing.write(desk, path, days)

    def took(self, result: Written) -> None:
        """Tell what was written."""
        self.written.emit(result)

    def _counted(self, contents: Contents) -> None:
        self._show_facts(contents)
        self.verb_button.setText(f"Export {contents.words}")
        self.verb_button.setEnabled(True)

    def _show_facts(self, contents: Contents | None) -> None:
        self.what.setText(f"What leaves: {contents.words}" if contents else COUNTING)
        self.fields.setText(f"Fields: {contents.fields}." if contents else "")
        self.people.setText(f"People: {contents.people}." if contents else "")

    def _browse(self) -> None:
        kinds = " ".join(f"*{kind}" for kind in self._outgoing.kinds)
        chosen, _ = QFileDialog.getSaveFileName(self, "Where to write it", self.file.value(), f"Files ({kinds})")
        if chosen:
            self.file.set_value(chosen)


def _folder(desk: Desk) -> Path:
    """Return the folder of the last export, else the documents, else the home folder."""
    kept = desk.preferences.get(FOLDER)
    if kept and Path(kept).is_dir():
        return Path(kept)
    documents = Path.home() / "Documents"
    return documents if documents.is_dir() else Path.home()
