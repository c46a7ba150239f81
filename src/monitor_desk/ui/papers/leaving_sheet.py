"""The sheet that first shows what will leave: for whom, what is in it, what is left out; then preview and save."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from monitor_desk.ui.papers.orders import KINDS, PDF
from monitor_desk.ui.papers.preview import PreviewDialog, Shown
from monitor_desk.ui.papers.saving import keep_folder, usual_folder
from monitor_desk.ui.theme import Tone
from monitor_desk.ui.widgets.buttons import Button
from monitor_desk.ui.widgets.choice_fields import AnswerField, ChoiceField
from monitor_desk.ui.widgets.columns import Column, Kind
from monitor_desk.ui.widgets.dialogs import Dialog
from monitor_desk.ui.widgets.labels import label
from monitor_desk.ui.widgets.pills import Mark, PillSpec
from monitor_desk.ui.widgets.progress import ProgressStrip
from monitor_desk.ui.widgets.row_table import RowTable

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from monitor_desk.domain.errors import DeskError
    from monitor_desk.domain.visit_report.leaving import LeavingLine
    from monitor_desk.services.desk import Desk
    from monitor_desk.ui.papers.orders import PaperOrder
    from monitor_desk.ui.shell.tasks import Report, Task, TaskRunner

_WIDTH, _TABLE = 620, 276
_PERSONAL = PillSpec(word="Personal", tone=Tone.AMBER, mark=Mark.TRIANGLE)


class LeavingSheet(Dialog):
    """Nothing leaves but through here: the copy is made only for the reader that is chosen."""

    saved = Signal(object)  # Path

    def __init__(self, desk: Desk, tasks: TaskRunner, order: PaperOrder, parent: QWidget | None = None) -> None:
        super().__init__(f"What leaves: {order.title[:1].lower()}{order.title[1:]}", "Save…", parent)
        self._desk, self._tasks, self._order = desk, tasks, order
        self._task: Task | None = None
        self._made: dict[str, bytes] = {}
        self.setMinimumWidth(_WIDTH)
        self._build()
        tasks.progressed.connect(self._progressed)
        tasks.cancelled.connect(self._cancelled)
        self._show_reader()

    def _build(self) -> None:
        readers = [(one.key, one.words, str(at)) for at, one in enumerate(self._order.readers, start=1)]
        self.reader = AnswerField(readers) if readers else None
        if self.reader is not None:
            self.form.add_row("reader", "&For whom", self.reader)
            self.reader.set_value(self._order.readers[0].key)
            self.reader.changed.connect(self._reader_chosen)
        self.kind = ChoiceField([(kind, KINDS[kind]) for kind in self._order.kinds])
        self.form.add_row("kind", "&As", self.kind)
        self.kind.set_value(self._order.kinds[0])
        self.omits = label("", wraps=True)
        self.table = RowTable("What leaves", _columns(), id_of=_what)
        self.table.setMinimumHeight(_TABLE)
        self.strip = ProgressStrip()
        self.strip.hide()
        for widget in (self.omits, self.table, self.strip):
            self.body.addWidget(widget)
        self.preview_button = Button("Preview…")
        self._foot.insertWidget(self._foot.count() - 1, self.preview_button)
        self.preview_button.setVisible(PDF in self._order.kinds)
        self.preview_button.clicked.connect(self.preview)
        self.strip.cancelled.connect(self._cancel)

    def chosen_reader(self) -> str:
        """Return for whom the copy is made."""
        return str(self.reader.value() or "") if self.reader is not None else ""

    def preview(self) -> None:
        """Show the copy as it will look; one that was looked at before is not made again."""
        reader, order = self.chosen_reader(), self._order
        if reader in self._made:
            self._show_preview(self._made[reader])
            return

        def work(report: Report) -> bytes:
            return order.make(reader, PDF, report)

        self._run(work, self._show_preview)

    def try_act(self) -> None:
        """Ask where to save the copy, make it and save it."""
        if not self.verb_button.isEnabled():
            return
        kind = str(self.kind.value())
        usual = usual_folder(self._desk) / self._order.name(self.chosen_reader(), kind, self._desk.clock.today())
        name, _ = QFileDialog.getSaveFileName(self, "Save", str(usual), f"{KINDS[kind]} (*{kind})")
        if name:
            self.save_as(Path(name).with_suffix(kind))

    def save_as(self, path: Path) -> None:
        """Make the copy and save it there, whole or not at all."""
        reader, order = self.chosen_reader(), self._order

        def work(report: Report) -> Path:
            order.write(reader, path.suffix, path, report)
            return path

        self._run(work, self._saved)

    def reject(self) -> None:
        """Esc waits until what is being made is done or cancelled."""
        if self._task is None:
            super().reject()

    def _run(self, work: Callable[[Report], Any], done: Callable[[Any], None]) -> None:
        """Do it on the worker, with progress and cancel."""
        self.problem.hide()
        self._set_busy(is_busy=True)
        self.strip.begin("Making the paper")

        def take(result: Any) -> None:  # noqa: ANN401  # whatever the work returns
            self._rest()
            done(result)

        self._task = self._tasks.run("Making the paper", work, take, self._failed)

    def _show_preview(self, content: bytes) -> None:
        reader = self.chosen_reader()
        self._made[reader] = content
        shown = Shown(
            content=content,
            title=self._order.title,
            whom=self._whom(reader),
            file_name=self._order.name(reader, PDF, self._desk.clock.today()),
        )
        dialog = PreviewDialog(self._desk, shown, self)
        dialog.saved.connect(self.saved)
        dialog.open()

    def _saved(self, path: Path) -> None:
        keep_folder(self._desk, path.parent)
        self.saved.emit(path)
        self.accept()

    def _whom(self, reader: str) -> str:
        return next((f"{one.words}. {one.omits}" for one in self._order.readers if one.key == reader), "")

    def _reader_chosen(self, reader: object) -> None:
        if self.reader is not None and reader is None:  # the same key again: a copy is always for somebody
            self.reader.set_value(self._last)
        self._show_reader()

    def _show_reader(self) -> None:
        self._last = reader = self.chosen_reader()
        omits = next((one.omits for one in self._order.readers if one.key == reader), "")
        refused = self._order.refused_to(reader)
        lines = () if refused else self._order.leaving(reader)
        self.omits.setText(refused or " ".join(part for part in (omits, _people(lines)) if part))
        self.table.set_rows(lines)
        for button in (self.verb_button, self.preview_button):
            button.setEnabled(not refused)

    def _set_busy(self, *, is_busy: bool) -> None:
        self.strip.setVisible(is_busy)
        for widget in (self.form, self.verb_button, self.cancel_button, self.preview_button):
            widget.setEnabled(not is_busy)

    def _rest(self) -> None:
        self._task = None
        self._set_busy(is_busy=False)

    def _failed(self, refusal: DeskError) -> None:
        self._rest()
        self.show_refusal(refusal)

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _cancelled(self, _title: str) -> None:
        if self._task is not None:
            self._rest()

    def _progressed(self, done: int, total: int, words: str) -> None:
        if self._task is not None:
            self.strip.show_progress(done, total, words)


def _people(lines: Sequence[LeavingLine]) -> str:
    """Say how much of what leaves tells of persons."""
    personal = [line.what for line in lines if line.is_personal and line.leaves]
    cautions = [line.caution for line in lines if line.caution]
    if personal:
        return " ".join((f"Tells of people: {', '.join(personal)}.", *cautions))
    return " ".join(cautions) or "No field in it tells of a person."


def _columns() -> list[Column[Any]]:
    return [
        Column(key="what", title="What", value=_sentence, is_stretched=True),
        Column(key="leaves", title="Leaves", value=_leaves, kind=Kind.NUMBER, is_right=True),
        Column(key="left_out", title="Left out", value=_left_out, kind=Kind.NUMBER, is_right=True),
        Column(key="personal", title="", value=_personal, kind=Kind.PILL),
    ]


def _what(line: LeavingLine) -> str:
    return line.what


def _sentence(line: LeavingLine) -> str:
    return line.what[:1].upper() + line.what[1:]


def _leaves(line: LeavingLine) -> int:
    return line.leaves


def _left_out(line: LeavingLine) -> int | None:
    return line.left_out or None


def _personal(line: LeavingLine) -> PillSpec | None:
    return _PERSONAL if line.is_personal and line.leaves else None
