"""The result of a visit or check: as computed with its working, and as the officer gives it."""

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
    from collections.abc import Callable
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

    from monitor_desk.domain.forms.filling import Filled
    from monitor_desk.domain.forms.results import Result, WorkingLine
    from monitor_desk.domain.recorded_file import RecordedFile
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

    def show_result(self, file: RecordedFile, filled: Filled | None) -> None:
        """Show the result; no data is never a good one."""
        result = score(filled) if filled is not None else None
        given = file.level
        self.pill.show_state(given_pill(file, result))
        self.computed.setText(f"Computed: {result.sentence}" if result else "There is no form.")
        self.reason.setText(f"Why it differs: {given.reason}")
        self.reason.setVisible(bool(given.reason and given.chosen != given.computed))
        self.set_button.setVisible(result is not None)
        lines = [_said(line) for line in result.working] if result else []
        self.working.setText("\n".join(["Working", *lines]) if lines else "")
        self.working.setVisible(bool(lines))


def given_pill(file: RecordedFile, result: Result | None) -> PillSpec:
    """Return the level that stands: the officer's, else the computed one, else that there is none."""
    form = file.form
    scale = form.named_scale(form.scale) if form is not None else None
    given = scale.level(file.level.chosen) if scale is not None and file.level.chosen else None
    if given is not None:
        return level_pill(given.label, given.tone.value)
    if result is not None and result.level is not None:
        pill = level_pill(result.level.label, result.level.tone.value)
        return pill.saying(f"{pill.word}, as computed")
    return level_pill("")


def setting(file: RecordedFile, keep: Callable[[UUID, str, str], None]) -> Asking:
    """Ask for the level, and why it differs where it does; `keep` stores it."""
    form = file.form
    levels = form.named_scale(form.scale).levels if form is not None else ()

    def act(typed: Typed) -> None:
        keep(file.id, str(typed["level"] or ""), str(typed["reason"] or ""))

    items = (
        Item(
            key="level",
            words="&Result",
            make=answers([(one.id, one.label) for one in levels]),
            value=file.level.chosen or None,
            needed="Choose the result",
        ),
        Item(
            key="reason",
            words="&Why",
            make=a_text,
            value=file.level.reason,
            hint="Needed where it differs from the computed one; it stands in the report",
        ),
    )
    described = "\n".join(f"{one.label}: {one.descriptor}" for one in levels if one.descriptor)
    return Asking(title="Set the result", verb="Set result", items=items, do=act, lead=described)


def _said(line: WorkingLine) -> str:
    figures = f": {line.points} of {line.of}" if line.points is not None and line.of else ""
    level = f": {line.level}" if line.level and not figures else ""
    return f"· {line.words}{figures}{level}"
