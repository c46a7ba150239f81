"""The columns of a file: what each is taken as, in which order its dates are read, and how the file was read."""

from __future__ import annotations

from dataclasses import dataclass
from operator import attrgetter
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from monitor_desk.intake.dates import DateOrder
from monitor_desk.intake.known_columns import target_field, target_fields
from monitor_desk.ui import theme
from monitor_desk.ui.safety.side import at_width
from monitor_desk.ui.theme import Tone
from monitor_desk.ui.widgets.cards import Card
from monitor_desk.ui.widgets.choice_fields import ChoiceField
from monitor_desk.ui.widgets.columns import Column
from monitor_desk.ui.widgets.columns import Kind as ColumnKind
from monitor_desk.ui.widgets.form import Form
from monitor_desk.ui.widgets.labels import ElidedLabel, label
from monitor_desk.ui.widgets.pills import Mark, PillSpec
from monitor_desk.ui.widgets.row_table import RowTable
from monitor_desk.ui.widgets.scrolling import Scrolled

if TYPE_CHECKING:
    from monitor_desk.intake.columns import ColumnMatch
    from monitor_desk.intake.dates import ColumnOrder
    from monitor_desk.intake.known_columns import Target, TargetField
    from monitor_desk.intake.preparing import Prepared

SIDE_WIDTH = 300
NOT_TAKEN = "Not taken"
_ORDERS = [(order, order.value.capitalize()) for order in DateOrder]
_TAKEN = PillSpec(word="Taken", tone=Tone.GREEN, mark=Mark.DISC)
_LEFT = PillSpec(word=NOT_TAKEN, tone=Tone.GREY, mark=Mark.RING)
_UNSURE = PillSpec(word="To check", tone=Tone.AMBER, mark=Mark.TRIANGLE)
_SURE = 0.95


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnLine:
    """One column of the file and what it is taken as."""

    id: int
    heading: str
    samples: str
    field: str
    state: PillSpec


class ColumnsPane(QWidget):
    """Lists the columns; what the chosen one is taken as is changed beside the list."""

    match_changed = Signal(int, object)  # column and field, None for none
    order_changed = Signal(int, object)  # column and DateOrder

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._prepared: Prepared | None = None
        self._build()
        self.table.chosen.connect(self._show_column)
        self.table.opened.connect(self._go_to_field)
        self.field.changed.connect(self._field_changed)
        self.order.changed.connect(self._order_changed)

    def _build(self) -> None:
        self.table = RowTable("Columns of the file", _columns())
        self.heading = ElidedLabel("", "card-title")
        self.field = ChoiceField([], nothing=NOT_TAKEN)
        self.order = ChoiceField(_ORDERS)
        for field in (self.field, self.order):  # the longest choice would widen the pane beyond its place
            field.box.setSizeAdjustPolicy(field.box.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            field.box.setMinimumContentsLength(14)
        self.form = Form(is_stacked=True)
        self.form.add_row("field", "Taken &as", self.field)
        self.form.add_row("order", "Order of its &dates", self.order)
        self.why = label("", "muted", wraps=True)
        self.samples = label("", "muted", wraps=True)
        card = Card()
        for widget in (self.heading, self.samples, self.form, self.why):
            card.body.addWidget(widget)
        self.notes = label("", wraps=True)
        read = Card("How the file was read")
        read.body.addWidget(self.notes)
        side = QWidget()
        stack = QVBoxLayout(side)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(theme.CARD_GAP)
        stack.addWidget(card)
        stack.addWidget(read)
        stack.addStretch(1)
        area = at_width(Scrolled(side), SIDE_WIDTH)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.CARD_GAP)
        layout.addWidget(self.table, 1)
        layout.addWidget(area)
        self.setFocusProxy(self.table)

    def show_prepared(self, prepared: Prepared) -> None:
        """Show how a file was read and understood."""
        if self._prepared is None or self._prepared.target is not prepared.target:
            self.field.set_choices([(field.name, field_words(field)) for field in target_fields(prepared.target)])
        self._prepared = prepared
        lines = [_line(prepared, match) for match in prepared.matches]
        self.table.set_rows(lines)
        self.notes.setText("\n".join(reading_notes(prepared)))
        if self.table.chosen_id() is None and lines:
            self.table.choose(lines[0].id)
        self._show_column(self.table.chosen_id())

    def _match(self, column: object) -> ColumnMatch | None:
        matches = self._prepared.matches if self._prepared else ()
        return next((match for match in matches if match.column == column), None)

    def _order_of(self, column: object) -> ColumnOrder | None:
        orders = self._prepared.orders if self._prepared else ()
        return next((order for order in orders if order.column == column), None)

    def _show_column(self, column: object) -> None:
        match, order = self._match(column), self._order_of(column)
        if match is None or self._prepared is None:
            return
        self.heading.show_words(f"Column {match.letter} · {match.heading or 'without a heading'}")
        values = self._prepared.samples(match.column)
        self.samples.setText(f"Such as {' · '.join(_short(value) for value in values)}" if values else "Empty")
        self.field.set_value(match.field)
        self.order.set_value(order.order if order else None)
        self.order.setEnabled(order is not None)
        reasons = [f"{match.why}." if match.why else "", order.evidence if order else ""]
        if order is not None and not order.is_certain:
            reasons[1] = f"▲ {order.evidence}"
        self.why.setText("\n".join(reason for reason in reasons if reason))

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


def field_words(field: TargetField) -> str:
    """Return "Contract: Reference", so that fields of the same name stay apart."""
    return f"{field.record.capitalize()}: {field.label.lower()}"


def reading_notes(prepared: Prepared) -> list[str]:
    """Return how the file was read, a sentence each; how its dates were understood among them."""
    sheet = f", sheet “{prepared.table.sheet}”" if prepared.table.sheet else ""
    taken = sum(1 for match in prepared.matches if match.field)
    first = f"{prepared.table.file_name}{sheet}: {len(prepared.matches):,} columns, {taken:,} taken."
    dates = [f"{order.heading}: {order.order.value}. {order.evidence}" for order in prepared.orders]
    return [first, *prepared.notes, *dates]


def _line(prepared: Prepared, match: ColumnMatch) -> ColumnLine:
    order = next((order for order in prepared.orders if order.column == match.column), None)
    is_unsure = (match.field and match.confidence < _SURE) or (order and not order.is_certain)
    return ColumnLine(
        id=match.column,
        heading=f"{match.letter} · {match.heading or 'no heading'}",
        samples=" · ".join(prepared.samples(match.column)),
        field=_taken_as(prepared.target, match.field),
        state=_LEFT if match.field is None else _UNSURE if is_unsure else _TAKEN,
    )


def _taken_as(target: Target, name: str | None) -> str:
    if not name:
        return ""
    field = target_field(target, name)
    return field.label if field.record in {"contract", "location"} else field_words(field)


def _short(value: str) -> str:
    return value if len(value) <= 60 else f"{value[:59]}…"


def _columns() -> list[Column[ColumnLine]]:
    return [
        Column(
            key="heading", title="Column", value=attrgetter("heading"), is_stretched=True, sort_key=attrgetter("id")
        ),
        Column(key="samples", title="Such as", value=attrgetter("samples"), is_stretched=True),
        Column(key="field", title="Taken as", value=attrgetter("field"), is_stretched=True),
        Column(key="state", title="State", value=attrgetter("state"), kind=ColumnKind.PILL),
    ]
