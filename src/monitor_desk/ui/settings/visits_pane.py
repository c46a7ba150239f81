"""The clocks of visits: how long before or after, and in what it is counted; kept as each is left."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QHBoxLayout, QWidget

from monitor_desk.domain.errors import InvalidDraftError
from monitor_desk.domain.visit_clocks import Span, Unit, VisitClocks
from monitor_desk.ui.records.field_widgets import NumberField
from monitor_desk.ui.settings.subject import Subject
from monitor_desk.ui.widgets.buttons import Button
from monitor_desk.ui.widgets.choice_fields import ChoiceField
from monitor_desk.ui.widgets.labels import label

if TYPE_CHECKING:
    from monitor_desk.services.desk import Desk

LEAD = "Visits that are planned already keep their dates. A provider who was told a date is not told another."
CLOCKS: Final = {
    "letter": ("Visit letter", "before the visit"),
    "documents": ("Documents of the provider", "before the visit"),
    "draft": ("Draft report", "after the site visit ended"),
    "accuracy": ("Factual accuracy response", "after the draft was shared"),
    "plan": ("Action plan", "after the final report"),
    "revisit": ("Re-visit after a poor result", "after the site visit ended"),
}


class VisitsPane(Subject):
    """Shows and keeps the clocks."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("Visits: when things are due", LEAD, parent)
        self._desk = desk
        self.values: dict[str, NumberField] = {}
        self.units: dict[str, ChoiceField] = {}
        for name, (title, when) in CLOCKS.items():
            self.body.addLayout(self._row(name, title, when))
        self.problem = label("", "problem", wraps=True)
        self.problem.hide()
        self.body.addWidget(self.problem)
        self.usual_button = Button("Back to the usual ones")
        self.add_buttons(self.usual_button)
        self.usual_button.clicked.connect(self._usual)
        self.setFocusProxy(self.values["letter"])

    def refresh(self) -> None:
        """Read the clocks again."""
        for name, span in self._desk.visits.clocks().spans().items():
            self.values[name].set_value(span.value)
            self.units[name].set_value(span.unit)

    def _row(self, name: str, title: str, when: str) -> QHBoxLayout:
        value, unit = NumberField(), ChoiceField([(one, one.value) for one in Unit])
        value.control.setFixedWidth(72)
        value.name(f"{title}: how many, {when}")
        unit.name(f"{title}: counted in")
        value.changed.connect(partial(self._changed, name))
        unit.changed.connect(partial(self._changed, name))
        self.values[name], self.units[name] = value, unit
        words = label(title)
        words.setFixedWidth(190)
        row = QHBoxLayout()
        row.setSpacing(8)
        for widget in (words, value, unit):
            row.addWidget(widget)
        row.addWidget(label(when, "muted", wraps=True), 1)
        return row

    def _changed(self, name: str, _value: object = None) -> None:
        value, unit = self.values[name].value(), self.units[name].value()
        self.problem.hide()
        self.values[name].mark_wrong(is_wrong=False)
        if not isinstance(value, int) or not isinstance(unit, Unit):
            self._refuse(name, "Give a whole number; what was set before still holds")
            return
        try:
            self._desk.visits.set_clocks(replace(self._desk.visits.clocks(), **{name: Span(value, unit)}))
        except InvalidDraftError as refusal:
            self._refuse(name, refusal.problems.get(name, str(refusal)))

    def _refuse(self, name: str, sentence: str) -> None:
        self.values[name].mark_wrong(is_wrong=True)
        self.problem.setText(f"■ {CLOCKS[name][0]}: {sentence}.")
        self.problem.show()

    def _usual(self) -> None:
        self._desk.visits.set_clocks(VisitClocks())
        self.problem.hide()
        self.refresh()
