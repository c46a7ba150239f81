"""The columns of a spreadsheet of care: what each is taken as, how its dates and numbers are read, and why."""

from __future__ import annotations

from dataclasses import dataclass
from operator import attrgetter
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from monitor_desk.intake.actuals import Unit
from monitor_desk.intake.actuals_headings import ACTUALS_LABELS
from monitor_desk.intake.dates import DateOrder
from monitor_desk.ui import theme
from monitor_desk.ui.theme import Tone
from monitor_desk.ui.widgets.choice_fields import ChoiceField
from monitor_desk.ui.widgets.columns import Column, Kind
from monitor_desk.ui.widgets.form import Form
from monitor_desk.ui.widgets.labels import label
from monitor_desk.ui.widgets.pills import Mark, PillSpec
from monitor_desk.ui.widgets.row_table import RowTable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from monitor_desk.intake.columns import ColumnMatch
    from monitor_desk.ui.checks.actuals.reading_work import ReadFile

NOT_TAKEN = "Not taken"
_TAKEN = PillSpec(word="Taken", tone=Tone.GREEN, mark=Mark.DISC)
_LEFT = PillSpec(word=NOT_TAKEN, mark=Mark.RING)
_UNSURE = PillSpec(word="To check", tone=Tone.AMBER, mark=Mark.TRIANGLE)
_SURE = 0.95
_TABLE, _SIDE, _LONGEST = 316, 280, 60


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnLine:
    """One column of the file and what it is taken as."""

    id: int
    heading: str
    samples: str
    field: str
    state: PillSpec


class ColumnsChoice(QWidget):
    """Lists the columns; what is chosen for one is told, and worked out elsewhere."""

    match_changed = Signal(int, object)  # column and field, None for none
    order_changed = Signal(int, object)  # column and DateOrder
    unit_changed = Signal(int, object)  # column and Unit

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._file: ReadFile | None = None
        self._build()
        self.table.chosen.connect(self._show_column)
        self.table.opened.connect(self._go_to_field)
        self.field.edited.connect(self._field_changed)
        self.order.edited.connect(self._order_changed)
        self.unit.edited.connect(self._unit_changed)

    def _build(self) -> None:
        self.table = RowTable("Columns of the spreadsheet", _columns())
        self.table.setMinimumHeight(_TABLE)
        self.field = ChoiceField(list(ACTUALS_LABELS.items()), nothing=NOT_TAKEN)
        self.order = ChoiceField([(order, order.value.capitalize()) for order in DateOrder])
        self.unit = ChoiceField([(unit, unit.value.capitalize()) for unit in Unit])
        for field in (self.field, self.order, self.unit):  # the longest choice would widen the dialog beyond its place
            field.box.setSizeAdjustPolicy(field.box.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            field.box.setMinimumContentsLength(26)
        self.form = Form(is_stacked=True)
        self.form.add_row("field", "Taken &as", self.field)
        self.form.add_row("order", "Its &dates are", self.order)
        self.form.add_row("unit", "Its &numbers are", self.unit)
        self.why = label("", "muted", wraps=True)
        self.notes = label("", wraps=True)
        side = QWidget()
        side.setFixedWidth(_SIDE)
        beside = QVBoxLayout(side)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self.form)
        beside.addWidget(self.why)
        beside.addStretch(1)
        upper = QHBoxLayout()
        upper.setSpacing(theme.CARD_GAP)
        upper.addWidget(self.table, 1)
        upper.addWidget(side)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.CARD_GAP)
        layout.addLayout(upper, 1)
        layout.addWidget(self.notes)
        self.setFocusProxy(self.table)

    def show_file(self, file: ReadFile) -> None:
        """Show how a spreadsheet is understood."""
        self._file = file
        lines = [_line(file, match) for match in file.prepared.matches]
        self.table.set_rows(lines)
        self.notes.setText("\n".join(reading_notes(file)))
        if self.table.chosen_id() is None and lines:
            self.table.choose(next((line.id for line in lines if line.state is _UNSURE), lines[0].id))
        self._show_column(self.table.chosen_id())

    def _show_column(self, column: object) -> None:
        prepared = self._file.prepared if self._file else None
        match = next((one for one in prepared.matches if one.column == column), None) if prepared else None
        if prepared is None or match is None or self._file is None:
            return
        order = next((one for one in prepared.orders if one.column == column), None)
        unit = next((one for one in prepared.units if one.column == column), None)
        self.field.set_value(match.field)
        self.order.set_value(order.order if order else None)
        self.unit.set_value(unit.unit if unit else None)
        self.form.set_row_visible("order", is_visible=order is not None)
        self.form.set_row_visible("unit", is_visible=unit is not None and bool(unit.evidence))
        self.why.setText("\n".join(_reasons(self._file, match)))

    def _go_to_field(self, _column: object) -> None:
        self.form.go_to("field")

    def _field_changed(self, name: object) -> None:
        column = self.table.chosen_id()
        if isinstance(column, int):
            self.match_changed.emit(column, name)

    def _order_changed(self, order: object) -> None:
        column = self.table.chosen_id()
        if isinstance(column, int) and isinstance(order, DateOrder):
            self.order_changed.emit(column, order)

    def _unit_changed(self, unit: object) -> None:
        column = self.table.chosen_id()
        if isinstance(column, int) and isinstance(unit, Unit):
            self.unit_changed.emit(column, unit)


def reading_notes(file: ReadFile) -> list[str]:
    """Return how the spreadsheet was read, a sentence each; what is missing stands first."""
    prepared = file.prepared
    sheet = f", sheet “{prepared.table.sheet}”" if prepared.table.sheet else ""
    taken = sum(1 for match in prepared.matches if match.field)
    first = f"{prepared.table.file_name}{sheet}: {len(prepared.matches):,} columns, {taken:,} taken."
    dates = [f"Column “{order.heading}”: {order.order.value}. {order.evidence}" for order in prepared.orders]
    return [*([f"■ {file.refusal}"] if file.refusal else []), first, *file.notes, *dates]


def _line(file: ReadFile, match: ColumnMatch) -> ColumnLine:
    is_doubtful = any(one.column == match.column and not one.is_certain for one in file.prepared.orders)
    is_doubtful = is_doubtful or any(
        one.column == match.column and one.evidence and not one.is_certain for one in file.prepared.units
    )
    is_unsure = match.field is not None and (match.confidence < _SURE or is_doubtful)
    return ColumnLine(
        id=match.column,
        heading=f"{match.letter} · {match.heading or 'no heading'}",
        samples=" · ".join(file.samples[match.column]),
        field=ACTUALS_LABELS.get(match.field or "", ""),
        state=_LEFT if match.field is None else _UNSURE if is_unsure else _TAKEN,
    )


def _reasons(file: ReadFile, match: ColumnMatch) -> Iterator[str]:
    """Yield what stands in a column, why it is taken so, and on what evidence its dates and numbers are read."""
    values = [value if len(value) <= _LONGEST else f"{value[:_LONGEST]}…" for value in file.samples[match.column]]
    yield f"Such as {' · '.join(values)}" if values else "Empty"
    if match.why:
        yield f"{match.why}."
    said = [(one.column, one.evidence, one.is_certain) for one in file.prepared.orders]
    said += [(one.column, one.evidence, one.is_certain) for one in file.prepared.units]
    for column, evidence, is_certain in said:
        if column == match.column and evidence:
            yield evidence if is_certain else f"▲ {evidence}"


def _columns() -> list[Column[ColumnLine]]:
    return [
        Column(
            key="heading", title="Column", value=attrgetter("heading"), is_stretched=True, sort_key=attrgetter("id")
        ),
        Column(key="samples", title="Such as", value=attrgetter("samples"), is_stretched=True, is_spare=True),
        Column(key="field", title="Taken as", value=attrgetter("field"), is_stretched=True),
        Column(key="state", title="State", value=attrgetter("state"), kind=Kind.PILL),
    ]
