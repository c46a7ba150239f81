"""The calendar page: when returns are due, when the council is closed, which bank holidays count."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from monitor_desk.domain.calendar_entries import ClosureDay
from monitor_desk.ui import theme
from monitor_desk.ui.calendar.draft_dialog import DraftDialog
from monitor_desk.ui.calendar.holidays_pane import HolidaysPane
from monitor_desk.ui.calendar.periods_list import PeriodsList
from monitor_desk.ui.calendar.rule import next_year, year_words
from monitor_desk.ui.records.owned_list import OwnedList, columns_of
from monitor_desk.ui.widgets.page_header import PageHeader
from monitor_desk.ui.widgets.tab_bar import TabBar

if TYPE_CHECKING:
    from uuid import UUID

    from monitor_desk.services.desk import Desk
    from monitor_desk.ui.shell.tasks import TaskRunner


class CalendarPage(QWidget):
    """Keeps the calendar table, the closure days and the nation whose bank holidays count."""

    open_requested = Signal(str, object)  # kind and id
    watches = frozenset({"period", "closure", "setting"})

    def __init__(self, desk: Desk, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tasks = tasks
        self._panes: dict[str, QWidget] = {}
        self._build()
        self.draft_button.clicked.connect(self.draft_year)
        self.tabs.opened.connect(self._tab_opened)
        self.refresh()

    def _build(self) -> None:
        self.header = PageHeader("Calendar", has_search=True)
        self.header.set_crumbs([("settings", "Settings")])
        self.draft_button = self.header.add_primary("Draft the next year…", icon="calendar")
        self.tabs = TabBar("Parts of the calendar")
        self._stack = QStackedWidget()
        self.periods = PeriodsList(self._desk)
        self.closures = OwnedList(
            self._desk,
            ClosureDay,
            columns_of(ClosureDay, "closed_on", "name", "closure_kind", wide="name"),
            "closure days",
        )
        self.holidays = HolidaysPane(self._desk)
        for key, words, pane in (
            ("periods", "Return periods", self.periods),
            ("closures", "Closure days", self.closures),
            ("holidays", "Bank holidays", self.holidays),
        ):
            self._panes[key] = pane
            self._stack.addWidget(pane)
            self.tabs.add_tab(key, words)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.PAGE_MARGIN, theme.PAGE_TOP, theme.PAGE_MARGIN, theme.CARD_GAP)
        layout.setSpacing(theme.CARD_GAP)
        for widget in (self.header, self.tabs):
            layout.addWidget(widget)
        layout.addWidget(self._stack, 1)
        self.setFocusProxy(self.periods)

    def refresh(self) -> None:
        """Read the calendar again."""
        periods = self._desk.calendar.periods()
        warnings = self._desk.calendar.warnings()
        closures: list[tuple[UUID, ClosureDay]] = sorted(self._desk.records.all_of(ClosureDay), key=_day)
        self.periods.show_periods(periods, warnings)
        self.closures.show_owned(closures)
        self.holidays.refresh()
        self.tabs.set_count("periods", len(periods))
        self.tabs.set_count("closures", len(closures))
        self.header.set_line(_line(len(periods), len(warnings)))
        self.draft_button.setText(f"Draft {year_words(next_year(periods, self._desk.clock.today()))}…")

    def draft_year(self) -> None:
        """Ask for the year to draft."""
        year = next_year(self._desk.calendar.periods(), self._desk.clock.today())
        DraftDialog(self._desk, year, self).open()

    def place_state(self) -> object:
        """Return which tab is open."""
        return self.tabs.current_key()

    def restore_state(self, state: object) -> None:
        """Open the tab again."""
        if isinstance(state, str) and state in self._panes:
            self.tabs.open_tab(state)

    def _tab_opened(self, key: str) -> None:
        self._stack.setCurrentWidget(self._panes[key])
        self.setFocusProxy(self._panes[key])


def _line(periods: int, warnings: int) -> str:
    words = f"{periods:,} return period{'s' * (periods != 1)}"
    return f"{words} · {warnings:,} due on no working day" if warnings else words


def _day(closure: tuple[UUID, ClosureDay]) -> str:
    return str(closure[1].closed_on)
