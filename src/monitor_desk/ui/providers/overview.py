"""The overview of a provider: what happened on the left, the facts on the right."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from monitor_desk.domain.dates import say_date, say_day, say_lateness
from monitor_desk.domain.obligations import ScheduledObligation
from monitor_desk.domain.provider_page import ProviderPage
from monitor_desk.ui import theme
from monitor_desk.ui.records.timeline_rows import timeline_rows
from monitor_desk.ui.states import risk_pill
from monitor_desk.ui.widgets.cards import Card
from monitor_desk.ui.widgets.facts import Fact, FactsList, Part
from monitor_desk.ui.widgets.labels import label
from monitor_desk.ui.widgets.side_column import SideColumn
from monitor_desk.ui.widgets.timeline import Timeline

_FACTS_WIDTH = 360


class ProviderOverview(QWidget):
    """Shows the timeline and facts of a provider and says what is opened from them."""

    open_requested = Signal(str, object)  # kind and id

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        happened = Card("What happened")
        self.timeline = Timeline("What happened")
        self.nothing = label(
            "Nothing is on record yet. Notes, ratings and contract dates gather here.", "muted", wraps=True
        )
        happened.body.addWidget(self.nothing)
        happened.body.addWidget(self.timeline, 1)
        facts = Card()
        self.facts = FactsList()
        facts.body.addWidget(self.facts)
        self._side = SideColumn((facts,), _FACTS_WIDTH)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.CARD_GAP)
        layout.addWidget(happened, 1)
        layout.addWidget(self._side)
        self.setFocusProxy(self.timeline)
        self.timeline.opened.connect(self._opened)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep both parts wide enough to be read."""
        super().resizeEvent(event)
        self._side.fit(event.size().width())

    def show_page(self, page: ProviderPage, next_due: ScheduledObligation | None, today: date) -> None:
        """Show everything known of a provider."""
        self.timeline.set_rows(timeline_rows(page.timeline))
        self.timeline.setVisible(bool(page.timeline))
        self.nothing.setVisible(not page.timeline)
        self.facts.set_facts(_facts(page, next_due, today))

    def _opened(self, target: object) -> None:
        if isinstance(target, tuple):
            self.open_requested.emit(*target)


def _facts(page: ProviderPage, next_due: ScheduledObligation | None, today: date) -> list[Fact]:
    provider = page.provider
    found = [
        Fact(name="Next", value=_next(next_due, today), is_strong=True),
        Fact(name="Officer", value=page.officer or "None yet"),
        Fact(name="Deputy", value=page.deputy),
        Fact(name="Risk", value=_risks(page)),
        Fact(name="Regulator", value=_rating(page)),
        Fact(name="Expires next", value=_document(page, today)),
        Fact(name="Services", value=provider.service_types),
        Fact(name="Company", value=provider.company_number),
        Fact(name="Charity", value=provider.charity_number),
        Fact(name="Telephone", value=provider.telephone),
        Fact(name="E-mail", value=provider.email),
    ]
    return [fact for fact in found if fact.value]


def _next(next_due: ScheduledObligation | None, today: date) -> str:
    if next_due is None:
        return "Nothing is due"
    when = say_lateness(next_due.due_on, today) if next_due.due_on <= today else say_day(next_due.due_on)
    return f"{next_due.title}, {next_due.reference}: {when}"


def _risks(page: ProviderPage) -> list[Part]:
    parts: list[Part] = []
    for row in page.contracts:
        pill = risk_pill(row.risk)
        parts.append(pill.saying(f"{row.reference} {pill.word.lower()}"))
    return parts


def _rating(page: ProviderPage) -> str:
    rated = [row for row in page.locations if row.rated_on is not None]
    if not rated:
        return ""
    latest = max(rated, key=lambda row: row.rated_on or date.min)
    words = latest.rating or "Inspected"
    return f"{words} · {latest.name} · {say_date(latest.rated_on or date.min)}"


def _document(page: ProviderPage, today: date) -> str:
    dated = [document for _, document in page.documents if document.expires_on]
    if not dated:
        return ""
    first = min(dated, key=lambda document: document.expires_on or date.max)
    on = first.expires_on or date.max
    return f"{first.title}: {'expired' if on < today else 'to'} {say_date(on)}"
