"""The samples drawn from an audit: each care visit with what rota and daily record show of it."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from monitor_desk.domain.actuals_audits import AGREES, ActualsLine
from monitor_desk.domain.dates import say_date
from monitor_desk.ui import theme
from monitor_desk.ui.checks.actuals.line_asking import recording
from monitor_desk.ui.checks.actuals.words import result_pill
from monitor_desk.ui.recorded.table_pane import TablePane
from monitor_desk.ui.records.ask_dialog import AskDialog
from monitor_desk.ui.records.owned_list import OwnedRow
from monitor_desk.ui.widgets.choice_fields import ChoiceField
from monitor_desk.ui.widgets.columns import Column, Kind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from monitor_desk.domain.actuals_audits import ActualsSample
    from monitor_desk.domain.check_file import CheckFile
    from monitor_desk.services.desk import Desk
    from monitor_desk.ui.widgets.pills import PillSpec

_EMPTY = "No sample is drawn yet. One is looked at against rota, daily record and invoice."


class SamplesPane(QWidget):
    """Lists the care visits of the chosen sample; Enter records what was seen of one."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._samples: dict[UUID, ActualsSample] = {}
        self._lines: Mapping[UUID, ActualsLine] = {}
        self._is_open = True
        self.sample = ChoiceField([])
        self.sample.name("Sample")
        self.list = TablePane("Care visits of the sample", _columns(), (_EMPTY, "Draw a sample…"))
        self.record_button = self.list.add_row_button("Record…")
        self.agrees_button = self.list.add_row_button(AGREES, "Space")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.CARD_GAP)
        layout.addWidget(self.sample)
        layout.addWidget(self.list, 1)
        self.setFocusProxy(self.list)
        self.sample.edited.connect(self._show_sample)
        self.list.opened.connect(self._record)
        self.record_button.clicked.connect(self._record)
        self.agrees_button.clicked.connect(self._agrees)

    def show_audit(self, file: CheckFile, audit_id: UUID | None, *, is_open: bool) -> int | None:
        """Show the samples of an audit, the last drawn first; return how many care visits they hold, None for none."""
        self._samples = {one: held for one, held in file.samples if held.audit_id == audit_id}
        self._lines = {one: held for one, held in file.lines if held.sample_id in self._samples}
        kept = self.sample.value()
        self.sample.set_choices([(one, _title(held)) for one, held in reversed(self._samples.items())])
        self.sample.set_value(kept if kept in self._samples else next(reversed(self._samples), None))
        self.sample.setVisible(len(self._samples) > 1)
        self.list.empty.button.setVisible(is_open)
        for button in (self.record_button, self.agrees_button):
            button.setVisible(is_open)
        self._is_open = is_open
        self._show_sample()
        return len(self._lines) or None

    def choose_sample(self, sample_id: UUID) -> bool:
        """Show one sample; return whether it is known."""
        if sample_id in self._samples:
            self.sample.set_value(sample_id)
            self._show_sample()
        return sample_id in self._samples

    def _show_sample(self, _chosen: object = None) -> None:
        chosen = self.sample.value()
        lines = [(one, held) for one, held in self._lines.items() if held.sample_id == chosen]
        lines.sort(key=_row_of)
        self.list.set_rows([OwnedRow(id=one, record=held, names={}) for one, held in lines])
        seen = sum(1 for _, held in lines if held.result)
        sample = self._samples.get(chosen) if isinstance(chosen, UUID) else None
        self.list.words.setText(f"{seen:,} of {len(lines):,} looked at. {sample.words}." if sample else "")

    def _record(self, _asked: object = None) -> None:
        line_id = self.list.chosen()
        if line_id is not None and self._is_open:
            AskDialog(self._desk, recording(self._desk, line_id, self._lines[line_id]), self).open()

    def _agrees(self) -> None:
        line_id = self.list.chosen()
        if line_id is not None and self._is_open:
            self._desk.checks.set_line(line_id, {"result": AGREES})


def _title(held: ActualsSample) -> str:
    drawn = f", drawn on {say_date(held.drawn_on)}" if held.drawn_on else ""
    return f"{held.words}{drawn}"


def _row_of(pair: tuple[UUID, ActualsLine]) -> int:
    return pair[1].row or 0


def _columns() -> list[Column[Any]]:
    return [
        Column(key="row", title="Row", value=attrgetter("record.row"), kind=Kind.NUMBER),
        Column(key="result", title="Result", value=_result, kind=Kind.PILL),
        Column(key="on", title="Day", value=attrgetter("record.held_on"), kind=Kind.DATE),
        Column(key="person", title="Person", value=attrgetter("record.person")),
        Column(key="worker", title="Worker", value=attrgetter("record.worker"), is_spare=True),
        Column(key="planned", title="Planned", value=attrgetter("record.planned"), is_stretched=True, is_spare=True),
        Column(key="actual", title="Submitted", value=attrgetter("record.actual"), is_stretched=True),
        Column(key="found", title="Found", value=attrgetter("record.minutes_found"), kind=Kind.NUMBER),
        Column(key="words", title="What was seen", value=_seen, is_stretched=True, is_spare=True),
    ]


def _result(row: OwnedRow) -> PillSpec:
    return result_pill(str(getattr(row.record, "result", "")))


def _seen(row: OwnedRow) -> str:
    return str(getattr(row.record, "words", "")).replace("\n", " ")
