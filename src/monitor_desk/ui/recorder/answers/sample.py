"""A sample: how it was chosen, of how many, a row for each file, what they add up to, and the officer's judgement."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from monitor_desk.domain.dates import read_typed_date
from monitor_desk.domain.forms.answers import Sample, SampleRow, sample_of, sample_text
from monitor_desk.domain.forms.model import ColumnType, Question
from monitor_desk.domain.forms.samples import count_sample
from monitor_desk.ui.recorder.answers.as_text import NARROW
from monitor_desk.ui.recorder.answers.asked import QUALITY, VALUE, AnswerInput, Asked
from monitor_desk.ui.recorder.answers.judgement import KeyField
from monitor_desk.ui.recorder.answers.parsed_field import ParsedField, read_number
from monitor_desk.ui.recorder.answers.sample_model import SampleModel
from monitor_desk.ui.recorder.answers.sample_table import SampleTable
from monitor_desk.ui.recorder.answers.uncounted import SetAsideField
from monitor_desk.ui.widgets.buttons import Button
from monitor_desk.ui.widgets.fields import Field, TextField
from monitor_desk.ui.widgets.labels import label
from monitor_desk.ui.widgets.speech import say

_KEYS = "1 met · 2 not met · N n/a · Enter adds a record · Delete removes one"


class SampleField(Field):
    """The entries of a sample."""

    def __init__(self, question: Question, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question, self._today = question, today
        self._removed: tuple[int, SampleRow] | None = None
        self.model = SampleModel(question.columns, self._read, self)
        self.how, self.out_of = TextField(), ParsedField(read_number, width=72)
        self.table = SampleTable(self.model)
        self.add_button, self.undo_button = Button("Add record", icon="add"), Button("", "link")
        self.totals, self.keys = label("", "strong", wraps=True), label(_KEYS, "hint", wraps=True)
        self._settled = ""
        self._lay()
        self._connect()
        self.control = self.how.control
        self.setFocusProxy(self.how.control)
        self._count()

    def _lay(self) -> None:
        chosen = QHBoxLayout()
        chosen.setSpacing(8)
        self.how.line.setPlaceholderText("Such as every third file, or picked by the officer")
        words = label("How was the sample chosen?", "muted")
        chosen.addWidget(words)
        chosen.addWidget(self.how, 1)
        chosen.addWidget(label("out of", "muted"))
        chosen.addWidget(self.out_of)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self.add_button)
        foot.addWidget(self.totals, 1)
        foot.addWidget(self.undo_button)
        self.undo_button.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(chosen)
        layout.addWidget(self.table)
        layout.addWidget(self.keys)
        layout.addLayout(foot)

    def _connect(self) -> None:
        for field in (self.how, self.out_of):
            field.edited.connect(self._told)
            field.left.connect(self.focus_left)
        self.model.edited.connect(self._told)
        self.model.refused.connect(self._refused)
        self.table.left.connect(self.focus_left)
        self.table.added.connect(self.add)
        self.table.removed.connect(self._remove)
        self.add_button.clicked.connect(self.add)
        self.undo_button.clicked.connect(self._put_back)

    def value(self) -> str:
        """Return the sample as an answer's text."""
        of = self.out_of.value()
        out_of = int(of) if of.isdecimal() else None
        return sample_text(Sample(how_chosen=self.how.value(), out_of=out_of, rows=tuple(self.model.rows)))

    def show_value(self, value: object) -> None:
        """Show a sample."""
        sample = sample_of(str(value or ""))
        self.how.set_value(sample.how_chosen)
        self.out_of.set_value("" if sample.out_of is None else str(sample.out_of))
        if tuple(self.model.rows) != sample.rows:
            self.model.show(sample.rows)
        self._count()

    def problem(self) -> str:
        """Return why the number of files is none."""
        return self.out_of.problem()

    def name(self, words: str, hint: str = "") -> None:
        """Name what takes the keyboard."""
        self.how.name(f"{words}: how was the sample chosen?", hint)
        self.out_of.name(f"{words}: out of how many", hint)
        self.table.setAccessibleName(f"{words}: records sampled")
        self.table.setAccessibleDescription(_KEYS)
        self.add_button.setAccessibleName(f"{words}: add record")
        self._spoken = words

    def add(self) -> None:
        """Add a row and go to its first check."""
        self.table.go(self.model.add())
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _remove(self, row: int) -> None:
        self._removed = (row, self.model.take(row))
        words = f"Removed {self._removed[1].label}. Undo"
        self.undo_button.setText(words.replace("&", "&&"))
        self.undo_button.show()
        say(self, words)

    def _put_back(self) -> None:
        if self._removed is not None:
            row, held = self._removed
            self._removed = None
            self.model.insert(min(row, self.model.rowCount()), held)
            self.table.go(row)
            self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.undo_button.hide()

    def _told(self) -> None:
        self._count()
        self.edited.emit(self.draft())

    def _refused(self, sentence: str) -> None:
        self.keys.setText(f"■ {sentence}")
        say(self, sentence)

    def _count(self) -> None:
        self.keys.setText(_KEYS)
        count = count_sample(self._question, self.value())
        if not count.checks:
            self.totals.setText("")
            return
        files = "1 record" if count.files == 1 else f"{count.files} records"
        words = f"{count.met} of {count.checks} checks met in {files}"
        self.totals.setText(f"{words} · suggests {count.suggests}" if count.suggests else words)

    def _read(self, kind: ColumnType, text: str) -> str:
        if not text or kind not in {ColumnType.DATE, ColumnType.NUMBER}:
            return text
        return read_number(text) if kind is ColumnType.NUMBER else read_typed_date(text, self._today).isoformat()


class SampleInput(AnswerInput):
    """The sample, and what the officer makes of it where that differs from what it adds up to."""

    def __init__(self, asked: Asked, parent: QWidget | None = None) -> None:
        super().__init__(asked, parent)
        self.sample = SampleField(asked.question, asked.today)
        self.field = SetAsideField(self.sample, asked)
        self.field.name(asked.spoken)
        self.judgement = KeyField(asked.quality_options)
        self.judgement.name(f"{asked.spoken}: your judgement")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(0)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        words = label("Your judgement", "muted", wraps=True)
        words.setFixedWidth(NARROW)
        grid.addWidget(self.field, 0, 0, 1, 2)
        grid.addWidget(words, 1, 0)
        grid.addWidget(self.judgement, 1, 1)

    def fields(self) -> Mapping[str, Field]:
        """Return the sample and the judgement."""
        return {VALUE: self.field, QUALITY: self.judgement}
