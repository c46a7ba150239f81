"""The variances of an audit: of one kind or of all, narrowed as one types; the chosen one in a sentence."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from monitor_desk.ui import theme
from monitor_desk.ui.checks.actuals.view import sought_in
from monitor_desk.ui.widgets.choice_fields import ChoiceField
from monitor_desk.ui.widgets.columns import Column, Kind
from monitor_desk.ui.widgets.filter_bar import FilterBar
from monitor_desk.ui.widgets.labels import label
from monitor_desk.ui.widgets.row_table import RowTable

if TYPE_CHECKING:
    from monitor_desk.ui.checks.actuals.view import AuditView, VarianceLine

_ALL = "Every kind"
_KIND_LETTERS, _LEAST_FILTER = 16, 150
_NONE = "No variance was found."
_UNSOUGHT = "No variance has these words. Esc clears them."
_CHOOSE = "Choose a line to read it as a sentence."


class VariancesPane(QWidget):
    """Shows what departs from the plan or cannot be right, line by line of the spreadsheet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: AuditView | None = None
        self.kind = ChoiceField([], nothing=_ALL)
        self.kind.name("Kind of variance")
        self.kind.box.setSizeAdjustPolicy(self.kind.box.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.kind.box.setMinimumContentsLength(_KIND_LETTERS)
        self.bar = FilterBar("variances")
        self.bar.field.setMinimumWidth(_LEAST_FILTER)  # the side column stands beside it
        self.table = RowTable("Variances", _columns())
        self.sentence = label("", wraps=True)
        self.sentence.setMinimumHeight(self.sentence.fontMetrics().lineSpacing() * 2)  # the table keeps its height
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.kind)
        line.addWidget(self.bar, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.CARD_GAP)
        layout.addLayout(line)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.sentence)
        self.setFocusProxy(self.table)
        self.kind.edited.connect(self._narrow)
        self.bar.filtered.connect(self._narrow)
        self.table.chosen.connect(self._show_sentence)

    def show_view(self, view: AuditView) -> None:
        """Show the variances of an audit; the kind stays chosen where it is still found."""
        self._view = view
        self.kind.set_choices([(kind, f"{kind.capitalize()} ({number:,})") for kind, number in view.kinds()])
        if self.kind.box.currentIndex() < 0:
            self.kind.set_value(None)
        self._narrow()

    def choose_kind(self, kind: str) -> None:
        """List one kind, all of it."""
        self.bar.set_text("")
        self.kind.set_value(kind or None)
        self._narrow()

    def _narrow(self, _asked: object = None) -> None:
        if self._view is None:
            return
        shown = sought_in(self._view.lines, str(self.kind.value() or ""), self.bar.text())
        self.table.set_rows(shown)
        self.bar.show_count(len(shown), len(self._view.lines))
        self._show_sentence(self.table.chosen_id())

    def _show_sentence(self, number: object) -> None:
        lines = self._view.lines if self._view else ()
        if isinstance(number, int):
            self.sentence.setText(f"Row {lines[number].row:,}. {lines[number].sentence}")
        else:
            self.sentence.setText(_NONE if not lines else _CHOOSE if self.table.count() else _UNSOUGHT)


def _columns() -> list[Column[Any]]:
    return [
        Column(key="row", title="Row", value=attrgetter("row"), kind=Kind.NUMBER),
        Column(key="kind", title="What", value=_kind, is_stretched=True),
        Column(key="on", title="Day", value=attrgetter("on"), kind=Kind.DATE),
        Column(key="person", title="Person", value=attrgetter("person")),
        Column(key="minutes", title="Minutes", value=attrgetter("minutes"), kind=Kind.NUMBER),
        Column(key="worker", title="Worker", value=attrgetter("worker"), is_spare=True),
        Column(key="actual", title="Delivered", value=attrgetter("actual"), is_stretched=True, is_spare=True),
        Column(key="planned", title="Planned", value=attrgetter("planned"), is_stretched=True, is_spare=True),
    ]


def _kind(line: VarianceLine) -> str:
    return line.kind.capitalize()
