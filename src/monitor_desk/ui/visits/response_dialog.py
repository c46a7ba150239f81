"""Reading a factual accuracy response: the file chosen or dropped, its points and problems shown, then kept."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from operator import attrgetter
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from monitor_desk.domain.accuracy_forms import AccuracyResponse, form_for
from monitor_desk.domain.dates import read_typed_date
from monitor_desk.domain.errors import DeskError, InvalidDraftError
from monitor_desk.intake.accuracy_response import read_response
from monitor_desk.ui.imports.start_pane import as_path
from monitor_desk.ui.theme import Tone
from monitor_desk.ui.widgets.buttons import Button
from monitor_desk.ui.widgets.columns import Column, Kind
from monitor_desk.ui.widgets.date_field import DateField
from monitor_desk.ui.widgets.dialogs import Dialog
from monitor_desk.ui.widgets.fields import TextField
from monitor_desk.ui.widgets.labels import label
from monitor_desk.ui.widgets.pills import Mark, PillSpec
from monitor_desk.ui.widgets.row_table import RowTable

if TYPE_CHECKING:
    from uuid import UUID

    from monitor_desk.services.desk import Desk
    from monitor_desk.ui.shell.tasks import Report, TaskRunner

_WIDTH, _TABLE = 680, 220
_POINT = PillSpec(word="Point", tone=Tone.GREEN, mark=Mark.DISC)
_PROBLEM = PillSpec(word="Not understood", tone=Tone.RED, mark=Mark.SQUARE)
NOTHING_YET = "Choose the form that came back, or drop it here. Nothing is kept before you have seen it."


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadLine:
    """One point or problem as it was read."""

    id: int
    kind: PillSpec
    about: str
    says: str


class ResponseDialog(Dialog):
    """Shows what the provider says before any of it is kept."""

    def __init__(self, desk: Desk, tasks: TaskRunner, paper_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__("Read the factual accuracy response", "Keep the points", parent)
        self._desk, self._tasks, self._paper_id = desk, tasks, paper_id
        self._response: AccuracyResponse | None = None
        self.setMinimumWidth(_WIDTH)
        self.setAcceptDrops(True)
        self.file = TextField()
        self.browse_button = Button("Choose…")
        self.file.row.addWidget(self.browse_button)
        self.received_on = DateField(partial(read_typed_date, today=desk.clock.today()))
        self.form.add_row("file", "&File", self.file, "The Word file or workbook that was sent with the draft")
        self.form.add_row("received_on", "&Received on", self.received_on)
        self.received_on.set_value(desk.clock.today())
        self.found = label(NOTHING_YET, "strong", wraps=True)
        self.table = RowTable("What was read", _columns())
        self.table.setMinimumHeight(_TABLE)
        self.table.hide()
        for widget in (self.found, self.table):
            self.body.addWidget(widget)
        self.verb_button.setEnabled(False)
        self.browse_button.clicked.connect(self._browse)
        self.file.changed.connect(self._typed)

    def read(self, path: Path) -> None:
        """Read a file on the worker and show what is in it."""
        paper_id, papers = self._paper_id, self._desk.papers

        def work(_report: Report) -> AccuracyResponse:
            return read_response(path, form_for(papers.report(paper_id), paper_id))

        self.problem.hide()
        self.file.set_value(str(path))
        self._tasks.run("Reading the response", work, self._show, self._refused)

    def act(self) -> None:
        """Keep the points; raise `DeskError` where rows were not understood."""
        if self._response is None:
            raise InvalidDraftError({"file": "Choose the form that came back"})
        self._desk.papers.take_response(self._paper_id, self._response.checked(), self.received_on.value())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a file."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read the file that was dropped."""
        event.acceptProposedAction()
        self.read(Path(event.mimeData().urls()[0].toLocalFile()))

    def _browse(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, "Response", self.file.value(), "Forms (*.docx *.xlsx)")
        if name:
            self.read(Path(name))

    def _typed(self, words: object) -> None:
        path = as_path(str(words))
        if path is not None:
            self.read(path)

    def _show(self, response: AccuracyResponse) -> None:
        self._response = response
        points, problems = len(response.points), len(response.problems)
        self.found.setText(_summary(response))
        self.table.set_rows(_lines(response))
        self.table.setVisible(bool(points or problems))
        self.verb_button.setText(f"Keep {points} point{'s' * (points != 1)}" if points else "Record: no comments")
        self.verb_button.setEnabled(not problems)
        self.fit()

    def _refused(self, refusal: DeskError) -> None:
        self._response = None
        self.table.hide()
        self.verb_button.setEnabled(False)
        self.found.setText(NOTHING_YET)
        self.show_refusal(refusal)


def _summary(response: AccuracyResponse) -> str:
    points, problems = len(response.points), len(response.problems)
    by = f", completed by {response.completed_by}" if response.completed_by else ""
    if problems:
        return f"{problems} rows were not understood, so nothing can be kept. Correct the file or ask for it again."
    return f"{points} point{'s' * (points != 1)}{by}" if points else f"The provider has no comments{by}"


def _lines(response: AccuracyResponse) -> list[ReadLine]:
    problems = [
        ReadLine(id=at, kind=_PROBLEM, about=one.place, says=one.sentence)
        for at, one in enumerate(response.problems, start=1)
    ]
    points = [
        ReadLine(id=-at, kind=_POINT, about=one.line_words.replace("\n", " "), says=one.headline())
        for at, one in enumerate(response.points, start=1)
    ]
    return [*problems, *points]


def _columns() -> list[Column[Any]]:
    return [
        Column(key="kind", title="Read as", value=attrgetter("kind"), kind=Kind.PILL),
        Column(key="about", title="About", value=attrgetter("about"), is_stretched=True),
        Column(key="says", title="What the provider says", value=attrgetter("says"), is_stretched=True),
    ]
