"""The clocks of a subject, such as visits: how long before or after, in what it is counted; kept as each is left."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QHBoxLayout, QWidget

from monitor_desk.domain.check_clocks import CheckClocks
from monitor_desk.domain.clocks import Clocks, Span, Unit
from monitor_desk.domain.errors import InvalidDraftError
from monitor_desk.domain.visit_clocks import VisitClocks
from monitor_desk.ui.records.field_widgets import NumberField
from monitor_desk.ui.settings.subject import Subject
from monitor_desk.ui.widgets.buttons import Button
from monitor_desk.ui.widgets.choice_fields import ChoiceField
from monitor_desk.ui.widgets.labels import label

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from monitor_desk.services.desk import Desk


@dataclass(frozen=True, slots=True, kw_only=True)
class ClocksSubject:
    """Whose clocks are set: each with its title and what it is counted from, and where they are read and kept."""

    title: str
    lead: str
    clocks: Mapping[str, tuple[str, str]]
    read: Callable[[], Clocks]
    keep: Callable[[Any], None]
    usual: Clocks


def of_visits(desk: Desk) -> ClocksSubject:
    """Return the clocks of visits."""
    return ClocksSubject(
        title="Visits: when things are due",
        lead="Visits that are planned already keep their dates. A provider who was told a date is not told another.",
        clocks={
            "letter": ("Visit letter", "before the visit"),
            "documents": ("Documents of the provider", "before the visit"),
            "draft": ("Draft report", "after the site visit ended"),
            "accuracy": ("Factual accuracy response", "after the draft was shared"),
            "plan": ("Action plan", "after the final report"),
            "revisit": ("Re-visit after a poor result", "after the site visit ended"),
        },
        read=desk.visits.clocks,
        keep=desk.visits.set_clocks,
        usual=VisitClocks(),
    )


def of_checks(desk: Desk) -> ClocksSubject:
    """Return the clocks of checks."""
    return ClocksSubject(
        title="Checks: when things are due",
        lead="Checks that are under way keep their dates. A provider who was told a date is not told another.",
        clocks={
            "request": ("Request", "after the check is planned"),
            "reply": ("What was asked for", "after the request was sent"),
            "remind": ("Reminder", "after it was due, and after each reminder"),
            "conclude": ("Outcome", "after what was asked for was due"),
            "close": ("Closing", "after it was concluded"),
        },
        read=desk.checks.clocks,
        keep=desk.checks.set_clocks,
        usual=CheckClocks(),
    )


class ClocksPane(Subject):
    """Shows and keeps the clocks."""

    def __init__(self, subject: ClocksSubject, parent: QWidget | None = None) -> None:
        super().__init__(subject.title, subject.lead, parent)
        self._subject = subject
        self.values: dict[str, NumberField] = {}
        self.units: dict[str, ChoiceField] = {}
        for name, (title, when) in subject.clocks.items():
            self.body.addLayout(self._row(name, title, when))
        self.problem = label("", "problem", wraps=True)
        self.problem.hide()
        self.body.addWidget(self.problem)
        self.usual_button = Button("Back to the usual ones")
        self.add_buttons(self.usual_button)
        self.usual_button.clicked.connect(self._usual)
        self.setFocusProxy(next(iter(self.values.values())))

    def refresh(self) -> None:
        """Read the clocks again."""
        for name, span in self._subject.read().spans().items():
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
            self._subject.keep(replace(self._subject.read(), **{name: Span(value, unit)}))
        except InvalidDraftError as refusal:
            self._refuse(name, refusal.problems.get(name, str(refusal)))

    def _refuse(self, name: str, sentence: str) -> None:
        self.values[name].mark_wrong(is_wrong=True)
        self.problem.setText(f"■ {self._subject.clocks[name][0]}: {sentence}.")
        self.problem.show()

    def _usual(self) -> None:
        self._subject.keep(self._subject.usual)
        self.problem.hide()
        self.refresh()
