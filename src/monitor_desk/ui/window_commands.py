"""What the palette can do from anywhere, with its keys."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from monitor_desk.ui import theme
from monitor_desk.ui.shell.commands import Command, PaletteItem
from monitor_desk.ui.start import looks

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from monitor_desk.ui.main_window import MainWindow

BOUND = {"lock": "Ctrl+L", "undo": "Ctrl+Z"}  # keys that the frame binds itself
THEME = "theme"


class WindowCommands(QObject):
    """Adds the window's commands; the name of the last change stands in the one that undoes it."""

    backup_asked = Signal()
    note_asked = Signal()
    redo_asked = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._fixed: Callable[[], Sequence[PaletteItem]] = window.palette_box.fixed
        self.last_change = ""
        self._add()
        window.palette_box.fixed = self.items

    def _add(self) -> None:
        window = self._window
        actions: list[Command] = [
            Command(key="note", title="New note…", run=self.note_asked.emit, shortcut="Ctrl+Shift+N", icon="note"),
            Command(key="add provider", title="Add provider…", run=self._add_provider, icon="add"),
            Command(key="add contract", title="Add contract…", run=self._add_contract, icon="add"),
            Command(key="plan visit", title="Plan visit…", run=self._plan_visit, icon="add"),
            Command(key="add check", title="New check…", run=self._add_check, icon="add"),
            Command(key="add action", title="Add action…", run=self._add_action, icon="add"),
            Command(key="visit plan", title="Visit plan for the year", run=self._visit_plan, icon="calendar"),
            Command(key="check trends", title="Trends over checks", run=self._check_trends, icon="reports"),
            Command(key="forms", title="Forms", run=self._forms, icon="checks"),
            Command(key="import", title="Import a register or directory…", run=self._import, icon="import"),
            Command(key="undo", title="Undo the last change", run=window.ask_undo, icon="undo"),
            Command(key="redo", title="Redo", run=self.redo_asked.emit, shortcut="Ctrl+Shift+Z", icon="forward"),
            Command(key="backup", title="Back up now", run=self.backup_asked.emit, icon="shield"),
            Command(key="lock", title="Lock now", run=window.lock_requested.emit, icon="lock"),
            Command(key="locations", title="Locations", run=self._locations, icon="place"),
            Command(key="calendar", title="KPI calendar", run=self._calendar, icon="calendar"),
            Command(key="safety", title="Backups and restore", run=self._safety, icon="shield"),
            Command(key="bin", title="Bin", run=self._bin, icon="bin"),
            Command(key="light", title="Switch to light", run=self._light, icon="settings"),
            Command(key="dark", title="Switch to dark", run=self._dark, icon="settings"),
            Command(key="contrast", title="Switch to high contrast", run=self._contrast, icon="settings"),
            Command(key="system", title="Switch to the system's light or dark", run=self._system, icon="settings"),
        ]
        for command in actions:
            window.add_command(command)

    def items(self) -> list[PaletteItem]:
        """Return pages and commands, with the keys that the frame binds and the change that would be undone."""
        return [self._completed(item) for item in self._fixed()]

    def _completed(self, item: PaletteItem) -> PaletteItem:
        if item.kind != "command" or item.target not in BOUND:
            return item
        named = self.last_change if item.target == "undo" else ""
        title = f"Undo: {named}" if named else item.title
        return replace(item, title=title, shortcut=BOUND[str(item.target)])

    def _add_provider(self) -> None:
        self._add_on("providers")

    def _add_contract(self) -> None:
        self._add_on("contracts")

    def _plan_visit(self) -> None:
        self._add_on("visits")

    def _add_check(self) -> None:
        self._add_on("checks")

    def _check_trends(self) -> None:
        self._window.go("check_trends")

    def _add_action(self) -> None:
        self._add_on("actions")

    def _visit_plan(self) -> None:
        self._window.go("visit_plan")

    def _forms(self) -> None:
        self._window.go("forms")

    def _add_on(self, page: str) -> None:
        self._window.go(page)
        add = getattr(self._window.host.page(page), "add", None)
        if callable(add):
            add()

    def _import(self) -> None:
        self._window.go("import")

    def _locations(self) -> None:
        self._window.go("locations")

    def _calendar(self) -> None:
        self._window.go("calendar")

    def _safety(self) -> None:
        self._window.go("safety")

    def _bin(self) -> None:
        self._window.go("bin")

    def _light(self) -> None:
        self.dress(theme.LIGHT.key)

    def _dark(self) -> None:
        self.dress(theme.DARK.key)

    def _contrast(self) -> None:
        self.dress(theme.HIGH_CONTRAST.key)

    def _system(self) -> None:
        self.dress("")

    def dress(self, key: str) -> None:
        """Put on a palette and remember it; an empty key lets the system decide."""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            looks.dress(app, key)
        self._window.desk.preferences.put(THEME, key)
