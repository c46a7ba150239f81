"""The pages of the desk in their order, each with what makes it; a page is imported when it is first shown."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from monitor_desk.ui.later_page import LaterPage
from monitor_desk.ui.shell.places import PageSpec

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from monitor_desk.services.desk import Desk
    from monitor_desk.ui.shell.tasks import TaskRunner

HOME = "today"


@dataclass(frozen=True, slots=True, kw_only=True)
class PageEntry:
    """A page: where its class is, or what it will hold once it is there."""

    key: str
    title: str
    module: str = ""  # under monitor_desk.ui
    class_name: str = ""
    later: str = ""
    icon: str = ""
    under: str = ""
    is_at_foot: bool = False

    @property
    def full_module(self) -> str:
        """The module by its whole name."""
        return f"monitor_desk.ui.{self.module}"

    def is_built(self) -> bool:
        """Say whether this version has the page."""
        return bool(self.module)


PAGES = (
    PageEntry(key=HOME, title="Today", module="today.page", class_name="TodayPage"),
    PageEntry(key="providers", title="Providers", module="providers.page", class_name="ProvidersPage"),
    PageEntry(key="contracts", title="Contracts", module="contracts.page", class_name="ContractsPage"),
    PageEntry(key="visits", title="Visits", module="visits.page", class_name="VisitsPage"),
    PageEntry(key="checks", title="Checks", module="checks.page", class_name="ChecksPage"),
    PageEntry(
        key="kpis",
        title="KPIs",
        later="Returns will be read and held against their targets here. When they are due stands on Today.",
    ),
    PageEntry(
        key="reviews",
        title="Reviews",
        later="Agendas and minutes of reviews will stand here. When a review is due stands on Today.",
    ),
    PageEntry(
        key="escalations",
        title="Escalations",
        later="Concerns, notices and their clocks will stand here, step by step by the team's policy.",
    ),
    PageEntry(key="actions", title="Actions", module="actions.page", class_name="ActionsPage"),
    PageEntry(
        key="reports",
        title="Reports",
        module="reports.page",
        class_name="ReportsPage",
    ),
    PageEntry(key="sharing", title="Sharing", module="sharing.page", class_name="SharingPage", is_at_foot=True),
    PageEntry(key="settings", title="Settings", module="settings.page", class_name="SettingsPage", is_at_foot=True),
    PageEntry(key="help", title="Help", module="help.page", class_name="HelpPage", is_at_foot=True),
    PageEntry(
        key="provider",
        title="Provider",
        module="providers.detail",
        class_name="ProviderDetailPage",
        icon="providers",
        under="providers",
    ),
    PageEntry(
        key="contract",
        title="Contract",
        module="contracts.detail",
        class_name="ContractDetailPage",
        icon="contracts",
        under="contracts",
    ),
    PageEntry(
        key="locations",
        title="Locations",
        module="locations.page",
        class_name="LocationsPage",
        icon="place",
        under="providers",
    ),
    PageEntry(
        key="location",
        title="Location",
        module="locations.detail",
        class_name="LocationDetailPage",
        icon="place",
        under="providers",
    ),
    PageEntry(
        key="visit",
        title="Visit",
        module="visits.detail",
        class_name="VisitDetailPage",
        icon="visits",
        under="visits",
    ),
    PageEntry(
        key="check",
        title="Check",
        module="checks.detail",
        class_name="CheckDetailPage",
        icon="checks",
        under="checks",
    ),
    PageEntry(
        key="check_recorder",
        title="Check recorder",
        module="recorder.check_page",
        class_name="CheckRecorderPage",
        icon="checks",
        under="checks",
    ),
    PageEntry(
        key="check_trends",
        title="Trends over checks",
        module="checks.trends.page",
        class_name="CheckTrendsPage",
        icon="reports",
        under="checks",
    ),
    PageEntry(
        key="visit_plan",
        title="Visit plan",
        module="visit_plan.page",
        class_name="VisitPlanPage",
        icon="calendar",
        under="visits",
    ),
    PageEntry(
        key="action",
        title="Action",
        module="actions.detail",
        class_name="ActionDetailPage",
        icon="actions",
        under="actions",
    ),
    PageEntry(
        key="recorder",
        title="Visit recorder",
        module="recorder.page",
        class_name="RecorderPage",
        icon="visits",
        under="visits",
    ),
    PageEntry(
        key="import", title="Import", module="imports.page", class_name="ImportsPage", icon="import", under="contracts"
    ),
    PageEntry(
        key="calendar",
        title="KPI calendar",
        module="calendar.page",
        class_name="CalendarPage",
        icon="calendar",
        under="settings",
    ),
    PageEntry(key="forms", title="Forms", module="forms.page", class_name="FormsPage", icon="checks", under="settings"),
    PageEntry(key="form", title="Form", module="forms.detail", class_name="FormPage", icon="checks", under="settings"),
    PageEntry(
        key="safety",
        title="Is my work safe?",
        module="safety.page",
        class_name="SafetyPage",
        icon="shield",
        under="settings",
    ),
    PageEntry(key="bin", title="Bin", module="bin.page", class_name="BinPage", icon="bin", under="settings"),
)
BY_KEY = {entry.key: entry for entry in PAGES}


def specs(desk: Desk, tasks: TaskRunner, made: Callable[[QWidget], None]) -> list[PageSpec]:
    """Return the pages for the window; `made` is told of each when it is made, to listen to it."""
    return [
        PageSpec(
            key=entry.key,
            title=entry.title,
            icon=entry.icon or entry.key,
            make=partial(_make, entry, desk, tasks, made),
            is_at_foot=entry.is_at_foot,
            under=entry.under,
        )
        for entry in PAGES
    ]


def _make(entry: PageEntry, desk: Desk, tasks: TaskRunner, made: Callable[[QWidget], None], parent: QWidget) -> QWidget:
    page: QWidget
    if entry.is_built():
        page = getattr(import_module(entry.full_module), entry.class_name)(desk, tasks, parent)
    else:
        page = LaterPage(entry.title, entry.later, parent)
    made(page)
    return page
