"""The settings page: one tab for each subject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from monitor_desk.domain.officers import Officer, Team
from monitor_desk.ui import theme
from monitor_desk.ui.records.owned_list import OwnedList, columns_of
from monitor_desk.ui.settings.appearance import AppearancePane
from monitor_desk.ui.settings.calendar_pane import CalendarPane
from monitor_desk.ui.settings.clocks_pane import ClocksPane, of_checks, of_visits
from monitor_desk.ui.settings.data_pane import DataPane
from monitor_desk.ui.settings.forms_pane import FormsPane
from monitor_desk.ui.settings.officers import OfficersList
from monitor_desk.ui.settings.security import SecurityPane
from monitor_desk.ui.settings.tiers import TiersPane
from monitor_desk.ui.widgets.page_header import PageHeader
from monitor_desk.ui.widgets.tab_bar import TabBar

if TYPE_CHECKING:
    from monitor_desk.services.desk import Desk
    from monitor_desk.ui.shell.tasks import TaskRunner


class SettingsPage(QWidget):
    """Holds the settings of the team and of this computer."""

    open_requested = Signal(str, object)  # kind and id
    theme_chosen = Signal(str)  # key of the palette, empty when the system decides
    lock_requested = Signal()
    watches = frozenset({"officer", "team", "setting", "period", "closure", "form", "form_version"})

    def __init__(self, desk: Desk, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tasks = tasks
        self._panes: dict[str, QWidget] = {}
        self._build()
        self._connect()
        self.refresh()

    def _build(self) -> None:
        self.header = PageHeader("Settings", has_search=True)
        self.header.set_line("For the team and for this computer")
        self.tabs = TabBar("Subjects of the settings")
        self._stack = QStackedWidget()
        self.appearance = AppearancePane(self._desk.preferences)
        self.officers = OfficersList(self._desk)
        self.teams = OwnedList(self._desk, Team, columns_of(Team, "name", "email", wide="name"), "teams")
        self.tiers = TiersPane(self._desk.schedule.tiers)
        self.forms = FormsPane(self._desk)
        self.visits, self.checks = ClocksPane(of_visits(self._desk)), ClocksPane(of_checks(self._desk))
        self.calendar = CalendarPane(self._desk)
        self.security = SecurityPane(self._desk, self._tasks)
        self.data = DataPane(self._desk)
        for key, words, pane in (
            ("appearance", "Appearance", self.appearance),
            ("officers", "Officers", self.officers),
            ("teams", "Teams", self.teams),
            ("tiers", "Tiers", self.tiers),
            ("forms", "Forms", self.forms),
            ("visits", "Visits", self.visits),
            ("checks", "Checks", self.checks),
            ("calendar", "Calendar", self.calendar),
            ("security", "Security", self.security),
            ("data", "Data", self.data),
        ):
            self._panes[key] = pane
            self._stack.addWidget(pane)
            self.tabs.add_tab(key, words)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.PAGE_MARGIN, theme.PAGE_TOP, theme.PAGE_MARGIN, theme.CARD_GAP)
        layout.setSpacing(theme.CARD_GAP)
        layout.addWidget(self.header)
        layout.addWidget(self.tabs)
        layout.addWidget(self._stack, 1)
        self.setFocusProxy(self.tabs)

    def _connect(self) -> None:
        self.tabs.opened.connect(self._tab_opened)
        self.appearance.theme_chosen.connect(self.theme_chosen)
        self.security.lock_requested.connect(self.lock_requested)
        self.calendar.page_requested.connect(self._open_page)
        self.forms.page_requested.connect(self._open_page)
        self.data.page_requested.connect(self._open_page)

    def refresh(self) -> None:
        """Read the team, the calendar and the ways to open the desk again."""
        officers, teams = self._desk.records.all_of(Officer), self._desk.records.all_of(Team)
        self.officers.show_officers(officers, dict(teams))
        self.teams.show_owned(teams)
        self.tabs.set_count("officers", len(officers))
        self.tabs.set_count("teams", len(teams))
        self.calendar.refresh()
        self.forms.refresh()
        self.visits.refresh()
        self.checks.refresh()
        self.security.refresh()

    def show_theme(self, key: str) -> None:
        """Show which palette is chosen, where the program remembers it elsewhere."""
        self.appearance.show_theme(key)

    def place_state(self) -> object:
        """Return which tab is open."""
        return self.tabs.current_key()

    def restore_state(self, state: object) -> None:
        """Open the tab again."""
        if isinstance(state, str) and state in self._panes:
            self.tabs.open_tab(state)

    def _tab_opened(self, key: str) -> None:
        self._stack.setCurrentWidget(self._panes[key])

    def _open_page(self, key: str) -> None:
        self.open_requested.emit(key, None)
