"""The overview of a contract: what falls due next on the left, its terms on the right."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from monitor_desk.domain.checks import Check
from monitor_desk.domain.contract_page import ContractPage
from monitor_desk.domain.dates import say_date, say_day
from monitor_desk.domain.money import say_money
from monitor_desk.domain.obligations import ScheduledObligation
from monitor_desk.domain.tiers import Tier
from monitor_desk.ui import theme
from monitor_desk.ui.contracts.diligence import DiligenceCard
from monitor_desk.ui.states import risk_pill
from monitor_desk.ui.widgets.buttons import Button
from monitor_desk.ui.widgets.cards import Card
from monitor_desk.ui.widgets.facts import Fact, FactsList
from monitor_desk.ui.widgets.labels import label
from monitor_desk.ui.widgets.side_column import SideColumn
from monitor_desk.ui.widgets.timeline import Timeline, TimelineRow
from monitor_desk.ui.widgets.words import short_day

_FACTS_WIDTH = 380
_MOST = 12


class ContractOverview(QWidget):
    """Shows what a contract asks for next and what was agreed."""

    provider_opened = Signal()
    term_taken = Signal()
    schedule_requested = Signal()
    diligence_opened = Signal(object)  # id of the check
    diligence_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        coming = Card("What falls due")
        self.coming = Timeline("What falls due")
        self.nothing = label("", "muted", wraps=True)
        coming.body.addWidget(self.nothing)
        coming.body.addWidget(self.coming, 1)
        self.facts = FactsList()
        facts = Card()
        facts.body.addWidget(self.facts)
        self.term = label("", wraps=True)
        self.take_button = Button("Take these dates")
        term = Card("Term as written")
        term.body.addWidget(self.term)
        term.body.addWidget(self.take_button)
        self._term_card = term
        self.diligence = DiligenceCard()
        self._side = SideColumn((facts, self.diligence, term), _FACTS_WIDTH)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.CARD_GAP)
        layout.addWidget(coming, 1)
        layout.addWidget(self._side)
        self.setFocusProxy(self.coming)
        self.facts.opened.connect(self._fact_opened)
        self.take_button.clicked.connect(self.term_taken)
        self.coming.opened.connect(self._due_opened)
        self.diligence.opened.connect(self.diligence_opened)
        self.diligence.begin_button.clicked.connect(self.diligence_requested)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep both parts wide enough to be read."""
        super().resizeEvent(event)
        self._side.fit(event.size().width())

    def show_page(
        self, page: ContractPage, tiers: tuple[Tier, ...], diligence: Sequence[tuple[UUID, Check]] = ()
    ) -> None:
        """Show a contract with its due diligence checks, the latest first."""
        coming = [one for one in page.obligations if one.is_open][:_MOST]
        self.coming.set_rows([_row(one) for one in coming])
        self.coming.setVisible(bool(coming))
        self.nothing.setText("\n".join(f"▲ {gap}." for gap in page.gaps) or ("" if coming else "Nothing falls due."))
        self.nothing.setVisible(bool(self.nothing.text()))
        self.facts.set_facts(_facts(page, tiers))
        self.diligence.show_checks(diligence)
        self._show_term(page)

    def _show_term(self, page: ContractPage) -> None:
        term = page.term
        self._term_card.setVisible(term is not None)
        if term is None:
            return
        lines = [f"“{page.contract.term_words}”", term.sentence()]
        if page.ends_offered_on:
            lines.append(f"Would end on {say_date(page.ends_offered_on)}.")
        if page.latest_end_on and page.latest_end_on != page.ends_offered_on:
            lines.append(f"With every extension: {say_date(page.latest_end_on)}.")
        if mismatch := term.mismatch(page.contract.starts_on):
            lines.append(mismatch)
        self.term.setText("\n".join(lines))
        offers_end = page.contract.ends_on is None and page.ends_offered_on is not None
        self.take_button.setVisible(offers_end or (bool(term.extensions) and not page.extensions))

    def _fact_opened(self, link: str) -> None:
        if link == "provider":
            self.provider_opened.emit()

    def _due_opened(self, _target: object) -> None:
        self.schedule_requested.emit()


def _row(one: ScheduledObligation) -> TimelineRow:
    detail = one.warning or one.reason
    return TimelineRow(target=one.id, on=short_day(one.due_on), icon="calendar", headline=one.title, detail=detail)


def _facts(page: ContractPage, tiers: tuple[Tier, ...]) -> list[Fact]:
    contract = page.contract
    tier = next((one.title for one in tiers if one.id == contract.tier), contract.tier)
    since = page.tiers[0][1] if page.tiers else None
    found = [
        Fact(name="Provider", value=page.provider or "None yet", link="provider" if contract.provider_id else ""),
        Fact(name="Risk", value=risk_pill(contract.risk)),
        Fact(
            name="Tier",
            value=f"{tier} since {say_date(since.from_on)}" if since and since.from_on else tier or "None yet",
        ),
        Fact(name="Why", value=since.reason if since else ""),
        Fact(name="Officer", value=page.officer),
        Fact(name="Commissioner", value=contract.lead_commissioner),
        Fact(name="Runs", value=_span(contract.starts_on, contract.ends_on)),
        Fact(name="Notice by", value=_notice(page)),
        Fact(name="Extension", value=_extension(page)),
        Fact(name="Value", value=say_money(contract.value_pence) if contract.value_pence is not None else ""),
        Fact(name="Regime", value=contract.regime),
        Fact(name="Payment", value=contract.payment_terms),
    ]
    return [fact for fact in found if fact.value]


def _span(starts_on: date | None, ends_on: date | None) -> str:
    if starts_on is None and ends_on is None:
        return ""
    begin = say_date(starts_on) if starts_on else "unknown start"
    return f"{begin} to {say_date(ends_on) if ends_on else 'no end known'}"


def _notice(page: ContractPage) -> str:
    """Return the last safe day of the next break, and the day by which to decide."""
    open_breaks = [row for row in page.breaks if row.entry.served_on is None]
    if not open_breaks:
        return ""
    first = min(open_breaks, key=lambda row: row.serve_by_on)
    return f"{say_day(first.serve_by_on)} {first.serve_by_on.year}; decide by {say_date(first.decide_by_on)}"


def _extension(page: ContractPage) -> str:
    waiting = [one for _, one in page.extensions if one.exercised_on is None]
    if not waiting:
        return ""
    by = waiting[0].decide_by_on
    return f"{waiting[0].months} months" + (f"; decide by {say_date(by)}" if by else "")
