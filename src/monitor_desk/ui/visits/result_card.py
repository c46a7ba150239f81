"""The result of a visit: as computed with its working, and as the officer gives it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from monitor_desk.domain.forms.scoring import score
from monitor_desk.ui.records.ask_dialog import Asking, Item, Typed, a_text, answers
from monitor_desk.ui.visit_states import level_pill
from monitor_desk.ui.widgets.buttons import Button
from monitor_desk.ui.widgets.cards import Card
from monitor_desk.ui.widgets.labels import label
from monitor_desk.ui.widgets.pills import Pill

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from monitor_desk.domain.forms.filling import Filled
    from monitor_desk.domain.forms.results import Result, WorkingLine
    from monitor_desk.domain.visit_file import VisitFile
    from monitor_desk.services.desk import Desk
    from monitor_desk.ui.widgets.pills import PillSpec


class ResultCard(Card):
    """Shows both results and how the computed one came about."""

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Result", parent)
        self.pill = Pill(level_pill(""))
        self.computed = label("", wraps=True)
        self.reason = label("", "quote", wraps=True)
        self.working = label("", "muted", wraps=True)
        self.set_button = Button("Set the result…")
        for widget in (self.pill, self.computed, self.reason, self.set_button, self.working):
            self.body.addWidget(widget)
        self.set_button.clicked.connect(self.asked)

    def show_result(self, file: VisitFile, filled: Filled | None) -> None:
        """Show the result of a visit; no data is never a good one."""
        result = score(filled) if filled is not None else None
        visit = file.visit
        self.pill.show_state(given_pill(file, result))
        self.computed.setText(f"Computed: {result.sentence}" if result else "The visit has no form.")
        self.reason.setText(f"Why it differs: {visit.level_reason}")
        self.reason.setVisible(bool(visit.level_reason and visit.level != visit.level_computed))
        self.set_button.setVisible(result is not None)
        lines = [_said(line) for line in result.working] if result else []
        self.working.setText("\n".join(["Working", *lines]) if lines else "")
        self.working.setVisible(bool(lines))


def given_pill(file: VisitFile, result: Result | None) -> PillSpec:
    """Return the level that stands: the officer's, else the computed one, else that there is none."""
    form = file.form
    scale = form.named_scale(form.scale) if form is not None else None
    given = scale.level(file.visit.level) if scale is not None and file.visit.level else None
    if given is not None:
        return level_pill(given.label, given.tone.value)
    if result is not None and result.level is not None:
        pill = level_pill(result.level.label, result.level.tone.value)
        return pill.saying(f"{pill.word}, as computed")
    return level_pill("")


def setting(desk: Desk, file: VisitFile) -> Asking:
    """Ask for the level, and why it differs where it does."""
    form = file.form
    levels = form.named_scale(form.scale).levels if form is not None else ()

    def act(typed: Typed) -> None:
        desk.visits.set_level(file.id, str(typed["level"] or ""), str(typed["reason"] or ""))

    items = (
        Item(
            key="level",
            words="&Result",
            make=answers([(one.id, one.label) for one in levels]),
            value=file.visit.level or None,
            needed="Choose the result",
        ),
        Item(
            key="reason",
            words="&Why",
            make=a_text,
            value=file.visit.level_reason,
            hint="Needed where it differs from the computed one; it stands in the report",
        ),
    )
    described = "\n".join(f"{one.label}: {one.descriptor}" for one in levels if one.descriptor)
    return Asking(title="Set the result", verb="Set result", items=items, do=act, lead=described)


def _said(line: WorkingLine) -> str:
    figures = f": {line.points} of {line.of}" if line.points is not None and line.of else ""
    level = f": {line.level}" if line.level and not figures else ""
    return f"· {line.words}{figures}{level}"
