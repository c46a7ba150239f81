"""The pages: each one of the navigation, each tab of a record, empty ones, the palette, the quiet line."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from monitor_desk.domain.contracts import ContractFilter
from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.providers import Provider
from monitor_desk.ui.help.topics import topics
from monitor_desk.ui.page_list import PAGES
from monitor_desk.ui.tour.shots import Shot

if TYPE_CHECKING:
    from uuid import UUID

    from monitor_desk.services.desk import Desk
    from monitor_desk.ui.tour.camera import View
    from monitor_desk.ui.tour.stage import Stage

TABS = {
    "provider": (
        "overview", "contracts", "visits", "checks", "actions", "locations", "people", "documents", "notes", "details",
    ),
    "contract": (
        "overview", "schedule", "visits", "checks", "actions", "extension", "break", "variation", "contract_location",
        "document", "tier_change", "frequency_change", "details",
    ),
    "location": ("ratings", "details"),
    "settings": (
        "appearance", "officers", "teams", "tiers", "forms", "visits", "checks", "calendar", "security", "data",
    ),
    "calendar": ("periods", "closures", "holidays"),
}  # fmt: skip
EMPTY = (
    "today", "providers", "contracts", "locations", "visits", "checks", "check_trends", "actions", "visit_plan", "bin",
    "safety",
)  # fmt: skip


def shots() -> list[Shot]:
    """Return the pictures of pages."""
    plain = [
        entry.key
        for entry in PAGES
        if entry.key not in {*TABS, "action", "check", "check_recorder", "form", "help", "import", "recorder", "visit"}
    ]
    found = [Shot(name=key, arrange=partial(_page, key=key)) for key in plain]
    found += [
        Shot(name=f"{page}-{tab}", arrange=partial(_tab, page=page, tab=tab))
        for page, tabs in TABS.items()
        for tab in tabs
    ]
    found += [Shot(name=f"help-{topic.key}", arrange=partial(_help, topic=topic.key)) for topic in topics()]
    found += [Shot(name=f"{page}-empty", arrange=partial(_empty, page=page)) for page in EMPTY if page in plain]
    return [
        *found,
        Shot(name="providers-filtered", arrange=partial(_filtered, words="care")),
        Shot(name="providers-nothing-fits", arrange=partial(_filtered, words="nobody is called so")),
        Shot(name="help-searched", arrange=_help_searched),
        Shot(name="palette", arrange=partial(_palette, words="")),
        Shot(name="palette-typed", arrange=partial(_palette, words="add")),
        Shot(name="undo-bar", arrange=_undo_bar),
        Shot(name="problem-panel", arrange=_problem),
        Shot(name="bin-filled", arrange=_bin),
        Shot(name="safety-checked", arrange=_checked, page="safety"),
        Shot(name="reports-written", arrange=_written),
    ]


def fullest_provider(desk: Desk) -> UUID:
    """Return the provider that has most to show."""
    return max(desk.providers.rows(), key=lambda row: (row.contracts + row.locations, row.name)).id


def fullest_contract(desk: Desk) -> UUID:
    """Return the contract that has most to show."""
    rows = desk.contracts.rows(ContractFilter())
    return max(rows, key=lambda row: (len(desk.contracts.page(row.id).extensions), len(row.title), row.reference)).id


def record_of(desk: Desk, kind: str) -> UUID | None:
    """Return the record of a kind that is shown, None for pages that show no record."""
    if kind == "provider":
        return fullest_provider(desk)
    if kind == "contract":
        return fullest_contract(desk)
    return desk.locations.rows()[0].id if kind == "location" else None


def _page(stage: Stage, *, key: str) -> View:
    stage.page(key)
    return stage.view()


def _tab(stage: Stage, *, page: str, tab: str) -> View:
    stage.page(page, record_of(stage.desk, page)).tabs.open_tab(tab)
    return stage.view()


def _help(stage: Stage, *, topic: str) -> View:
    stage.page("help").show_topic(topic)
    return stage.view()


def _help_searched(stage: Stage) -> View:
    page = stage.page("help")
    page.search.set_text("backup")
    stage.settle()
    return stage.view()


def _empty(stage: Stage, *, page: str) -> View:
    stage.page(page, is_spare=True)
    return stage.view(is_spare=True)


def _filtered(stage: Stage, *, words: str) -> View:
    page = stage.page("providers")
    page.clear_filter()
    page.filter_bar.set_text(words)
    return stage.view()


def _palette(stage: Stage, *, words: str) -> View:
    stage.page("today")
    window = stage.window()
    window.palette_box.open()
    for letter in words:
        target = QApplication.focusWidget() or window.palette_box
        QApplication.sendEvent(target, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter))
    stage.settle()
    return stage.view()


def _undo_bar(stage: Stage) -> View:
    stage.page("contracts")
    stage.window().palette_box.hide()
    stage.window().show_done("Moved to the bin: 2 contracts", "shown only")
    return stage.view()


def _problem(stage: Stage) -> View:
    stage.page("contracts")
    words = "register.xls is an old Excel workbook, so nothing was stored. Save it as .xlsx and import that file."
    stage.window().show_problem(DeskError(words))
    return stage.view()


def _bin(stage: Stage) -> View:
    desk = stage.spare.desk
    if not desk.bin.rows():
        for name in ("Orchard View Trust", "Kestrel Supported Living and Outreach Partnership"):
            made = desk.records.add(Provider(name=name))
            desk.records.put_in_bin(Provider.kind, [made], "Entered twice")
    stage.page("bin", is_spare=True)
    return stage.view(is_spare=True)


def _checked(stage: Stage) -> View:
    page = stage.page("safety", is_spare=True)
    if len(stage.spare.desk.backups.listed()) < 3:
        page.back_up()
        stage.settle()
    page.check()
    stage.settle()
    return stage.view(is_spare=True)


def _written(stage: Stage) -> View:
    from monitor_desk.ui.reports.outgoing import Written

    page = stage.page("reports", is_spare=True)
    path = stage.spare.folder / "Contract register.xlsx"
    page.show_written(Written(path=path, words="40 contracts, £12,480,000.00 over their terms"))
    return stage.view(is_spare=True)
