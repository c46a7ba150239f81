"""Factual accuracy: the form that goes out, the response that comes back, each point answered, disputes decided."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING, Any

from monitor_desk.domain.papers import AccuracyPoint
from monitor_desk.domain.visits import VisitState
from monitor_desk.ui.recorded.table_pane import TablePane
from monitor_desk.ui.records.ask_dialog import AskDialog
from monitor_desk.ui.records.owned_list import OwnedRow
from monitor_desk.ui.theme import Tone
from monitor_desk.ui.visit_states import answer_pill
from monitor_desk.ui.visits.accuracy_dialogs import answering, deciding, disputing
from monitor_desk.ui.visits.point_dialog import adding_point
from monitor_desk.ui.widgets.columns import Column, Kind
from monitor_desk.ui.widgets.pills import Mark, PillSpec

if TYPE_CHECKING:
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

    from monitor_desk.domain.visit_file import VisitFile
    from monitor_desk.services.desk import Desk

_DISPUTED = PillSpec(word="Disputed", tone=Tone.RED, mark=Mark.SQUARE)
_DECIDED = PillSpec(word="Decided", tone=Tone.GREEN, mark=Mark.DISC)


class AccuracyPane(TablePane):
    """Lists the points; Enter answers the chosen one."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("Factual accuracy points", _columns(), ("No response has been read.", ""), parent)
        self._desk = desk
        self._points: dict[UUID, AccuracyPoint] = {}
        self._draft: UUID | None = None  # the version that the provider responds to
        self.form_button = self.add_button("Response form…")
        self.read_button = self.add_button("Read the response…", icon="import")
        self.add_point_button = self.add_button("Add point…", icon="add")
        self.answer_button = self.add_row_button("Answer…")
        self.dispute_button = self.add_row_button("Dispute…")
        self.opened.connect(self._answer)
        self.add_point_button.clicked.connect(self.add_point)
        self.answer_button.clicked.connect(self._answer)
        self.dispute_button.clicked.connect(self._dispute)
        self.table.chosen.connect(self._show_dispute)

    def show_file(self, file: VisitFile) -> None:
        """Show the points of a visit; before a draft was shared there is nothing to respond to."""
        self._points = dict(file.accuracy)
        self.set_rows([OwnedRow(id=one, record=held, names={}) for one, held in file.accuracy])
        self._draft = next((paper.id for paper in reversed(file.papers) if paper.stage == "Draft"), None)
        has_draft = self._draft is not None
        open_points = sum(1 for _, point in file.accuracy if not point.answer)
        counted = f"Factual accuracy: {open_points} of {len(file.accuracy)} to answer"
        self.words.setText(counted if file.accuracy else "Factual accuracy")
        empty = "No response has been read." if has_draft else "The provider responds once the draft is shared."
        self.empty.show_words(empty)
        for button in (self.form_button, self.read_button):
            button.setVisible(has_draft)
        self.add_point_button.setVisible(has_draft and file.visit.state() is VisitState.DRAFT_SHARED)
        for button in (self.answer_button, self.dispute_button):
            button.setVisible(bool(file.accuracy))
        self._show_dispute(self.chosen())

    def add_point(self) -> None:
        """Ask for a point that came in other words than those of the form."""
        if self._draft is not None:
            AskDialog(self._desk, adding_point(self._desk, self._draft), self).open()

    def _show_dispute(self, _chosen: object) -> None:
        point = self._chosen_point()
        is_disputed = point is not None and bool(point.has_dispute)
        self.dispute_button.setText("Decide dispute…" if is_disputed else "Dispute…")
        self.dispute_button.setEnabled(point is not None and bool(point.answer) and not point.dispute_answer)

    def _chosen_point(self) -> AccuracyPoint | None:
        chosen = self.chosen()
        return self._points.get(chosen) if chosen is not None else None

    def _answer(self) -> None:
        chosen, point = self.chosen(), self._chosen_point()
        if chosen is not None and point is not None:
            AskDialog(self._desk, answering(self._desk, chosen, point), self).open()

    def _dispute(self) -> None:
        chosen, point = self.chosen(), self._chosen_point()
        if chosen is not None and point is not None:
            ask = deciding if point.has_dispute else disputing
            AskDialog(self._desk, ask(self._desk, chosen, point), self).open()


def _columns() -> list[Column[Any]]:
    return [
        Column(key="number", title="No.", value=attrgetter("record.number"), kind=Kind.NUMBER, is_right=True),
        Column(key="says", title="The provider says", value=_says, is_stretched=True),
        Column(key="ground", title="Ground", value=attrgetter("record.ground"), is_spare=True),
        Column(key="line", title="About", value=_line, is_stretched=True, is_spare=True),
        Column(key="answer", title="Answer", value=_answered, kind=Kind.PILL),
        Column(key="dispute", title="Dispute", value=_dispute, kind=Kind.PILL, is_spare=True),
    ]


def _says(row: OwnedRow) -> str:
    return row.record.headline()


def _line(row: OwnedRow) -> str:
    return str(getattr(row.record, "line_words", "")).replace("\n", " ")


def _answered(row: OwnedRow) -> PillSpec:
    return answer_pill(str(getattr(row.record, "answer", "")))


def _dispute(row: OwnedRow) -> PillSpec | None:
    point = row.record
    if not isinstance(point, AccuracyPoint) or not point.has_dispute:
        return None
    return _DECIDED if point.dispute_answer else _DISPUTED
