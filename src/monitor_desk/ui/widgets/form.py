"""A form: one column, each field with its label, hint and problem, a summary that leads to each."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from monitor_desk.ui.widgets.buttons import LinkLine
from monitor_desk.ui.widgets.fields import Field
from monitor_desk.ui.widgets.labels import label, rule
from monitor_desk.ui.widgets.scrolling import bring_into_view
from monitor_desk.ui.widgets.speech import say
from monitor_desk.ui.widgets.words import plain

LABEL_WIDTH = 168
FIELD_WIDTH = 460
NEEDED = " (needed)"  # stands after the words of a field that may not stay empty


@dataclass(frozen=True, slots=True)
class _Row:
    """What stands in one line of the form."""

    words: str
    hint: str
    label: QLabel
    field: Field
    hinted: QLabel
    problem: QLabel


class ProblemSummary(QFrame):
    """What is still to correct, each line a link to its field."""

    asked = Signal(str)  # key of the field

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("problem")
        self.headline = label("", "strong")
        self._links = QVBoxLayout()
        self._links.setSpacing(0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(2)
        layout.addWidget(self.headline)
        layout.addLayout(self._links)
        self.hide()

    def show_problems(self, problems: Mapping[str, str]) -> None:
        """List key and words of each problem; none hides the summary."""
        while (item := self._links.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for key, words in problems.items():
            link = LinkLine(words, self)
            link.setProperty("key", key)
            link.clicked.connect(self._pressed)
            self._links.addWidget(link)
        count = len(problems)
        self.headline.setText("1 thing to correct" if count == 1 else f"{count} things to correct")
        self.setVisible(bool(problems))

    def _pressed(self) -> None:
        self.asked.emit(str(self.sender().property("key")))


class Form(QWidget):
    """Fields by key; labels stand left of their fields, or above them in narrow dialogs."""

    edited = Signal(str, object)  # key and draft, with every key
    left = Signal(str)
    changed = Signal(str, object)  # key and settled value

    def __init__(self, parent: QWidget | None = None, *, is_stacked: bool = False) -> None:
        super().__init__(parent)
        self._is_stacked = is_stacked
        self._rows: dict[str, _Row] = {}
        self._keys: dict[Field, str] = {}
        self.summary = ProblemSummary(self)
        self.summary.asked.connect(self.go_to)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(3)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self.summary)
        layout.addLayout(self._grid)
        layout.addStretch(1)
        if not is_stacked:
            self._grid.setColumnMinimumWidth(0, LABEL_WIDTH)
            self._grid.setColumnStretch(1, 100)
            self._grid.setColumnStretch(2, 1)  # takes what is left of a wide page

    def add_row(self, key: str, words: str, field: Field, hint: str = "") -> Field:
        """Add a field; `words` carries its shortcut ("&Name") and is its spoken name."""
        name = label(words)
        name.setWordWrap(not self._is_stacked)
        name.setMinimumHeight(0 if self._is_stacked else 32)
        name.setBuddy(field.control)
        field.name(plain(words), hint)
        if not self._is_stacked:
            field.setMaximumWidth(FIELD_WIDTH)
        hinted, problem = label(hint, "hint", wraps=True), label("", "error", wraps=True)
        if not hint:
            hinted.hide()
        problem.hide()
        line = self._grid.rowCount()
        column = 0 if self._is_stacked else 1
        self._grid.addWidget(name, line, 0, Qt.AlignmentFlag.AlignTop)
        for step, widget in enumerate((field, hinted, problem), start=1 if self._is_stacked else 0):
            self._grid.addWidget(widget, line + step, column)
        self._grid.setRowMinimumHeight(line + 4, 6)
        self._rows[key] = _Row(words, hint, name, field, hinted, problem)
        self._keys[field] = key
        field.edited.connect(self._edited)
        field.left.connect(self._left)
        field.changed.connect(self._changed)
        return field

    def set_row_visible(self, key: str, *, is_visible: bool) -> None:
        """Show a line or hide it whole: what an earlier choice makes needless is not asked."""
        row = self._rows[key]
        row.label.setVisible(is_visible)
        row.field.setVisible(is_visible)
        row.hinted.setVisible(is_visible and bool(row.hint))
        row.problem.setVisible(is_visible and bool(row.problem.text()))

    def add_section(self, title: str) -> None:
        """Begin a new part of the form."""
        line = self._grid.rowCount()
        head = QWidget()
        head.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        layout = QHBoxLayout(head)
        layout.setContentsMargins(0, 8, 0, 4)
        layout.addWidget(label(title, "card-title"))
        layout.addWidget(rule(), 1)
        self._grid.addWidget(head, line, 0, 1, 3)

    def field(self, key: str) -> Field:
        """Return the field of a key."""
        return self._rows[key].field

    def keys(self) -> list[str]:
        """Return the keys in their order."""
        return list(self._rows)

    def values(self) -> dict[str, object]:
        """Return what every field holds."""
        return {key: row.field.value() for key, row in self._rows.items()}

    def set_values(self, values: Mapping[str, object]) -> None:
        """Show values without telling anyone; keys without a field are passed over."""
        for key, value in values.items():
            if key in self._rows:
                self._rows[key].field.set_value(value)

    def typing_problems(self) -> dict[str, str]:
        """Return the fields whose words make no value, each with its sentence."""
        found = {key: row.field.problem() for key, row in self._rows.items()}
        return {key: sentence for key, sentence in found.items() if sentence}

    def set_problem(self, key: str, sentence: str) -> None:
        """Show a sentence beside one field, or take it away."""
        row = self._rows[key]
        row.problem.setText(f"■ {sentence}" if sentence else "")
        row.problem.setVisible(bool(sentence))
        row.field.mark_wrong(is_wrong=bool(sentence))
        row.field.name(plain(row.words), f"{sentence} {row.hint}".strip())

    def set_problems(self, problems: Mapping[str, str]) -> None:
        """Show each sentence beside its field, list them at the top, go to the first."""
        for key in self._rows:
            self.set_problem(key, problems.get(key, ""))
        lines = {key: f"{self._title(key)}: {sentence}" for key, sentence in problems.items()}
        self.summary.show_problems(lines)
        first = next((key for key in self._rows if key in problems), None)
        if first is not None:
            say(self, f"{self.summary.headline.text()}. {lines[first]}")
            self.go_to(first)

    def go_to(self, key: str) -> None:
        """Put the cursor into a field."""
        if key in self._rows:
            control = self._rows[key].field.control
            control.setFocus(Qt.FocusReason.ShortcutFocusReason)
            bring_into_view(control)

    def _title(self, key: str) -> str:
        if key not in self._rows:
            return key.replace("_", " ").capitalize()
        return plain(self._rows[key].words).removesuffix(NEEDED)

    def _key_of_sender(self) -> str:
        sender = self.sender()
        return self._keys[sender] if isinstance(sender, Field) else ""

    def _edited(self, draft: object) -> None:
        key = self._key_of_sender()
        if self._rows[key].problem.text():
            self.set_problem(key, "")
        self.edited.emit(key, draft)

    def _left(self) -> None:
        key = self._key_of_sender()
        sentence = self._rows[key].field.problem()
        if sentence:  # what was refused stays said until the field is edited
            self.set_problem(key, sentence)
        self.left.emit(key)

    def _changed(self, value: object) -> None:
        self.changed.emit(self._key_of_sender(), value)
