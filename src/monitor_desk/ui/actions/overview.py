"""The overview of an action: what is asked and what happened, and apart from it who says that it is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from monitor_desk.domain.actions import ActionStep, ActionStepKind
from monitor_desk.domain.dates import say_date
from monitor_desk.ui import theme
from monitor_desk.ui.actions.words import how_verified, step_rows
from monitor_desk.ui.theme import Tone
from monitor_desk.ui.visit_states import action_pill, grade_pill
from monitor_desk.ui.widgets.cards import Card
from monitor_desk.ui.widgets.facts import Fact, FactsList
from monitor_desk.ui.widgets.labels import label
from monitor_desk.ui.widgets.pills import Mark, Pill, PillSpec
from monitor_desk.ui.widgets.side_column import SideColumn
from monitor_desk.ui.widgets.timeline import Timeline

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from monitor_desk.domain.action_rows import ActionPage

_SIDE = 360
_NOT_SAID = PillSpec(word="Not said yet", tone=Tone.GREY, mark=Mark.RING)
_NOT_SEEN = PillSpec(word="Not verified", tone=Tone.GREY, mark=Mark.RING)


class Stamp(Card):
    """Whether one of the two sides has spoken, in a card of its own."""

    def __init__(self, title: str, waiting: PillSpec, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._waiting = waiting
        self.pill = Pill(waiting)
        self.words = label("", wraps=True)
        self.body.addWidget(self.pill)
        self.body.addWidget(self.words)

    def show_step(self, step: ActionStep | None, pill: PillSpec, nothing: str) -> None:
        """Show the step that counts now, or what stands instead of one."""
        self.pill.show_state(self._waiting if step is None else pill)
        self.words.setText(nothing if step is None else " · ".join(part for part in _parts(step) if part))


class ActionOverview(QWidget):
    """Shows an action and says what is opened from it."""

    open_requested = Signal(str, object)  # kind and id

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.requirement = label("", wraps=True)
        asked = Card("What done looks like")
        asked.body.addWidget(self.requirement)
        happened = Card("What happened")
        self.steps = Timeline("What happened to the action")
        self.nothing = label("Nothing has happened yet: it is a draft.", "muted", wraps=True)
        happened.body.addWidget(self.nothing)
        happened.body.addWidget(self.steps, 1)
        self.provider = Stamp("The provider says", _NOT_SAID)
        self.council = Stamp("The council verified", _NOT_SEEN)
        facts = Card()
        self.facts = FactsList()
        facts.body.addWidget(self.facts)
        self._side = SideColumn((self.provider, self.council, facts), _SIDE)
        left = QVBoxLayout()
        left.setSpacing(theme.CARD_GAP)
        left.addWidget(asked)
        left.addWidget(happened, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.CARD_GAP)
        layout.addLayout(left, 1)
        layout.addWidget(self._side)
        self.setFocusProxy(self.steps)
        self.steps.opened.connect(self._opened)
        self.facts.opened.connect(self._fact_opened)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep both parts wide enough to be read."""
        super().resizeEvent(event)
        self._side.fit(event.size().width())

    def show_page(self, page: ActionPage) -> None:
        """Show everything known of an action."""
        self._page = page
        action = page.action
        self.requirement.setText(action.requirement)
        self.steps.set_rows(step_rows(page.steps))
        self.steps.setVisible(bool(page.steps))
        self.nothing.setVisible(not page.steps)
        said = _last(page, ActionStepKind.PROVIDER_COMPLETE) if action.provider_complete_on else None
        seen = _last(page, ActionStepKind.VERIFIED) if action.verified_on else None
        self.provider.show_step(
            said, action_pill("Provider says complete"), "The provider has not said that it is complete."
        )
        self.council.show_step(
            seen, action_pill("Council verified"), "Only what the council has seen for itself is verified."
        )
        self.facts.set_facts(_facts(page))

    def _opened(self, target: object) -> None:
        if isinstance(target, tuple):
            self.open_requested.emit(*target)

    def _fact_opened(self, link: str) -> None:
        self.open_requested.emit(link, getattr(self._page.action, f"{link}_id"))


def _last(page: ActionPage, kind: ActionStepKind) -> ActionStep | None:
    return next((step for _, step in reversed(page.steps) if step.step == kind), None)


def _parts(step: ActionStep) -> tuple[str, ...]:
    on = say_date(step.happened_on) if step.happened_on else ""
    return on, how_verified(step) if step.method else "", step.words, step.evidence, step.author


def _facts(page: ActionPage) -> list[Fact]:
    action, finding = page.action, page.finding
    grade = grade_pill(finding.grade) if finding else None
    due = say_date(action.due_on) if action.due_on else ""
    found = [
        Fact(name="Due", value=" · ".join(part for part in (due, page.lateness) if part), is_strong=True),
        Fact(name="Provider", value=page.provider, link="provider"),
        Fact(name="Contract", value=page.contract, link="contract"),
        Fact(name="Location", value=page.location, link="location"),
        Fact(name="Visit", value=page.visit, link="visit"),
        Fact(name="Check", value=page.check, link="check"),
        Fact(name="Finding", value=[grade] if grade else ""),
        Fact(name="Found", value=finding.headline() if finding else ""),
        Fact(name="Owner", value=action.owner),
        Fact(name="Expected", value=action.evidence_expected),
        Fact(name="Clause", value=action.clause),
        Fact(name="Provider's words", value=action.provider_words),
        Fact(name="Officer", value=page.officer),
        Fact(name="Source", value=action.source),
        Fact(name="Evidence", value=", ".join(held.headline() for _, held in page.evidence)),
    ]
    return [fact for fact in found if fact.value]
