"""Trends over checks: which kind fails most often over all providers, and how one provider does on each."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from monitor_desk.domain.check_trends import FEW, KindTrend, quarters
from monitor_desk.domain.providers import Provider
from monitor_desk.ui import theme
from monitor_desk.ui.checks.trends.bars import OutcomeBars
from monitor_desk.ui.checks.trends.rows import check_of, kind_bar, kind_columns, kind_of, outcome_columns, quarter_bar
from monitor_desk.ui.remembered import TableMemory
from monitor_desk.ui.widgets.cards import Card
from monitor_desk.ui.widgets.choice_fields import ChoiceField
from monitor_desk.ui.widgets.labels import label
from monitor_desk.ui.widgets.messages import EmptyState
from monitor_desk.ui.widgets.page_header import PageHeader
from monitor_desk.ui.widgets.row_table import RowTable
from monitor_desk.ui.widgets.scrolling import Scrolled

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from monitor_desk.services.desk import Desk
    from monitor_desk.ui.shell.tasks import TaskRunner

ALL = "All providers"
_SHOWN, _MOST_BARS = 8, 5
KEY = "● good   ▲ in part   ■ failed   ○ without a result"


class CheckTrendsPage(QWidget):
    """Counts the concluded checks; Enter opens the chosen one."""

    open_requested = Signal(str, object)  # kind and id
    watches = frozenset({"check", "document_request", "kpi_validation", "provider", "form_version"})

    def __init__(self, desk: Desk, tasks: TaskRunner, parent: QWidget | None = None) -> None:  # noqa: ARG002  every page gets it
        super().__init__(parent)
        self._desk = desk
        self.trends: Sequence[KindTrend] = ()
        self._build()
        self._lay()
        self.provider.changed.connect(self._provider_chosen)
        self.kinds.chosen.connect(self._show_kind)
        self.kinds.opened.connect(self._go_to_checks)
        self.checks.opened.connect(self._open)
        self.empty.acted.connect(self._list)
        self.refresh()

    def refresh(self) -> None:
        """Read the concluded checks again."""
        providers = sorted(self._desk.records.all_of(Provider), key=lambda one: one[1].name.casefold())
        self.provider.set_choices([(one, held.name) for one, held in providers])
        self._show()

    def place_state(self) -> object:
        """Return whose checks are counted, and the chosen kind."""
        return self.provider.value(), self.kinds.chosen_id()

    def restore_state(self, state: object) -> None:
        """Count the same again."""
        if isinstance(state, tuple):
            provider_id, kind = state
            self.provider.set_value(provider_id)
            self._show()
            self.kinds.choose(kind)

    def _build(self) -> None:
        self.header = PageHeader("Trends over checks")
        self.header.set_crumbs([("checks", "Checks")])
        self.provider = ChoiceField([], nothing=ALL)
        self.provider.name("Provider")
        memory = TableMemory(self._desk.preferences, "check trends")
        self.bars = OutcomeBars("Outcomes by kind of check")
        self.kinds = RowTable("Kinds of check", kind_columns(), id_of=kind_of, remembered=memory)
        self.over_time = OutcomeBars("Outcomes of this kind by quarter")
        self.checks = RowTable("Checks of this kind", outcome_columns(), id_of=check_of, remembered=memory)
        self.named = label("", "strong", wraps=True)
        self.empty = EmptyState("No check was concluded yet, so there is nothing to compare.", "Open Checks")

    def _lay(self) -> None:
        left, right = Card("Kinds, the one that fails most often first"), Card()
        left.body.addWidget(label(KEY, "hint", wraps=True))
        self._bars_area = Scrolled(self.bars)
        left.body.addWidget(self._bars_area)
        left.body.addWidget(self.kinds, 1)
        right.body.addWidget(self.named)
        right.body.addWidget(self.over_time)
        right.body.addWidget(self.checks, 1)
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.CARD_GAP)
        row.addWidget(left, 6)
        row.addWidget(right, 5)
        self._shown = QStackedWidget()
        self._shown.addWidget(both)
        self._shown.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.PAGE_MARGIN, theme.PAGE_TOP, theme.PAGE_MARGIN, theme.CARD_GAP)
        layout.setSpacing(theme.CARD_GAP)
        layout.addWidget(self.header)
        layout.addWidget(self.provider)
        layout.addWidget(self._shown, 1)
        self.setFocusProxy(self.kinds)

    def _show(self) -> None:
        provider_id: UUID | None = self.provider.value()  # type: ignore[assignment]  # its choices are ids
        self.trends = self._desk.checks.trends(provider_id)
        concluded = sum(trend.concluded for trend in self.trends)
        failed = sum(trend.poor for trend in self.trends)
        few = f" · few: below {FEW} checks" if any(one.rated < FEW for one in self.trends) else ""
        self.header.set_line(f"{concluded:,} concluded · {failed:,} failed{few}")
        self._shown.setCurrentIndex(0 if self.trends else 1)
        self.bars.show_bars([kind_bar(trend) for trend in self.trends])
        self._bars_area.setFixedHeight(self.bars.height_of(min(len(self.trends), _MOST_BARS)))
        self.kinds.set_rows(self.trends)
        if self.kinds.chosen_id() is None and self.trends:
            self.kinds.choose(self.trends[0].check_kind)
        self._show_kind()

    def _show_kind(self, _kind: object = None) -> None:
        chosen = next((one for one in self.trends if one.check_kind == self.kinds.chosen_id()), None)
        outcomes = chosen.outcomes if chosen is not None else ()
        self.named.setText(f"{chosen.check_kind}: {chosen.words}" if chosen is not None else "")
        self.over_time.show_bars([quarter_bar(one) for one in quarters(outcomes)][-_SHOWN:])
        self.checks.set_rows(sorted(outcomes, key=attrgetter("concluded_on"), reverse=True))

    def _provider_chosen(self, _provider: object) -> None:
        self._show()

    def _go_to_checks(self, _kind: object) -> None:
        self.checks.setFocus()

    def _open(self, check_id: object) -> None:
        self.open_requested.emit("check", check_id)

    def _list(self) -> None:
        self.open_requested.emit("checks", None)
