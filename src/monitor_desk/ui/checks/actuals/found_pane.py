"""What a spreadsheet of care comes to, and every row that was not taken or wants a look: seen before it is kept."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import count
from operator import attrgetter
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from monitor_desk.domain.imports import Severity
from monitor_desk.ui import theme
from monitor_desk.ui.checks.actuals.headline import figure_facts, kind_facts
from monitor_desk.ui.checks.actuals.words import counted
from monitor_desk.ui.theme import Tone
from monitor_desk.ui.widgets.columns import Column, Kind
from monitor_desk.ui.widgets.facts import Fact, FactsList
from monitor_desk.ui.widgets.labels import label
from monitor_desk.ui.widgets.pills import Mark, PillSpec
from monitor_desk.ui.widgets.row_table import RowTable

if TYPE_CHECKING:
    from monitor_desk.domain.imports import Problem
    from monitor_desk.intake.actuals import LeftOutRow
    from monitor_desk.ui.checks.actuals.reading_work import Found

_STATES: Final = {
    Severity.REFUSED: PillSpec(word="Not taken", tone=Tone.RED, mark=Mark.SQUARE),
    Severity.PROBLEM: PillSpec(word="To check", tone=Tone.AMBER, mark=Mark.TRIANGLE),
    Severity.NOTE: PillSpec(word="Note", mark=Mark.RING),
}
_LEFT_OUT: Final = PillSpec(word="Left out", mark=Mark.RING)
_TABLE, _NAMES, _FIGURES, _KINDS = 220, 190, 420, 260
_POLICY: Final = QSizePolicy.Policy.Preferred


@dataclass(frozen=True, slots=True, kw_only=True)
class RemarkLine:
    """One row of the file with what is said of it."""

    id: int
    row: int
    state: PillSpec
    value: str
    words: str


class FoundPane(QWidget):
    """Shows figures above and remarks below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.figures, self.kinds = FactsList(), FactsList(label_width=_NAMES)
        self.notes = label("", wraps=True)
        self.words = label("", "strong", wraps=True)
        self.table = RowTable("Rows not taken, left out or to check", _columns())
        self.table.setMinimumHeight(_TABLE)
        upper = QHBoxLayout()
        upper.setSpacing(theme.CARD_GAP * 2)
        for facts, least in ((self.figures, _FIGURES), (self.kinds, _KINDS)):
            facts.setMinimumWidth(least)
            facts.setSizePolicy(_POLICY, _POLICY)  # else its values are reckoned as if each broke into many lines
            column = QVBoxLayout()
            column.addWidget(facts)
            column.addStretch(1)
            upper.addLayout(column, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.CARD_GAP)
        layout.addLayout(upper)
        for widget in (self.notes, self.words, self.table):
            layout.addWidget(widget)
        layout.setStretchFactor(self.table, 100)
        layout.addStretch(1)  # where no row wants a look

    def show_found(self, found: Found) -> None:
        """Show what was found."""
        self.figures.set_facts(figure_facts(found.audit))
        self.kinds.set_facts([Fact(name=fact.name, value=fact.value) for fact in kind_facts(found.audit)])
        self.notes.setText("\n".join(found.audit.notes))
        self.notes.setVisible(bool(found.audit.notes))
        lines = remark_lines(found)
        self.table.set_rows(lines)
        self.table.setVisible(bool(lines))
        self.words.setText(rows_words(found))


def rows_words(found: Found) -> str:
    """Say how the rows of the file add up: taken, not taken, left out."""
    read = found.read
    said = f"{counted(read.rows, 'row')}: {len(read.lines):,} taken as care visits"
    parts = (
        (len(read.refused_rows), "could not be read"),
        (len(read.left_out), "left out (totals, headings, remarks)"),
    )
    return ", ".join([said, *(f"{number:,} {words}" for number, words in parts if number)]) + "."


def remark_lines(found: Found) -> list[RemarkLine]:
    """Return a line for each remark on a row, those that were not taken first."""
    order, number = list(_STATES), count()
    problems = sorted(found.read.problems, key=lambda one: (order.index(one.severity), one.row))
    refused = [_problem(next(number), one) for one in problems if one.severity is Severity.REFUSED]
    left_out = [_left_out(next(number), one) for one in found.read.left_out]
    return [*refused, *left_out, *(_problem(next(number), one) for one in problems[len(refused) :])]


def _left_out(number: int, one: LeftOutRow) -> RemarkLine:
    return RemarkLine(id=number, row=one.row, state=_LEFT_OUT, value=one.words, words=f"It is {one.why}.")


def _problem(number: int, one: Problem) -> RemarkLine:
    value = " ".join(part for part in (one.column, f"“{one.value}”" if one.value else "") if part)
    return RemarkLine(id=number, row=one.row, state=_STATES[one.severity], value=value, words=one.message)


def _columns() -> list[Column[RemarkLine]]:
    return [
        Column(key="row", title="Row", value=attrgetter("row"), kind=Kind.NUMBER),
        Column(key="state", title="State", value=attrgetter("state"), kind=Kind.PILL),
        Column(key="value", title="What stands there", value=attrgetter("value"), is_stretched=True),
        Column(key="words", title="What is said of it", value=attrgetter("words"), is_stretched=True),
    ]
