"""The keys of the window: pages, panes, back, palette, help, lock, undo, and the commands' own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

    from monitor_desk.ui.shell.commands import Command
    from monitor_desk.ui.shell.main_frame import MainFrame
    from monitor_desk.ui.shell.places import PageSpec

_DIGITS = "1234567890"


class FrameKeys(QObject):
    """Every shortcut of the window in one place, so that no two are the same."""

    def __init__(self, frame: MainFrame) -> None:
        super().__init__(frame)
        self._frame = frame
        self._taken: dict[str, str] = {}
        self._pages: dict[str, str] = {}
        fixed: dict[str, Callable[[], object]] = {
            "Ctrl+K": frame.palette_box.open,
            "Alt+Left": frame.back,
            "Alt+Right": frame.forward,
            "F6": self._next_pane,
            "Shift+F6": self._pane_before,
            "F1": frame.ask_help,
            "Ctrl+L": frame.lock_requested.emit,
            "Ctrl+Z": frame.ask_undo,
        }
        for keys, slot in fixed.items():
            self._bind(keys, slot, keys)

    def _bind(self, keys: str, slot: Callable[[], object], what: str) -> QShortcut:
        if keys in self._taken:
            raise ValueError(f"{keys} is taken by {self._taken[keys]}; {what} needs another shortcut")
        self._taken[keys] = what
        shortcut = QShortcut(QKeySequence(keys), self._frame)
        shortcut.activated.connect(slot)
        return shortcut

    def add_page(self, spec: PageSpec) -> None:
        """Give the next page in the navigation Ctrl and its number; after ten there is none."""
        at = len(self._pages)
        if at >= len(_DIGITS):
            return
        self._pages[spec.key] = f"Ctrl+{_DIGITS[at]}"
        shortcut = self._bind(self._pages[spec.key], self._page_key, spec.key)
        shortcut.setProperty("page", spec.key)

    def add_command(self, command: Command) -> None:
        """Bind a command's shortcut; raise `ValueError` if it is taken."""
        if command.shortcut:
            self._bind(command.shortcut, command.run, command.key)

    def words(self, page: str) -> str:
        """Return the shortcut of a page, empty if it has none."""
        return self._pages.get(page, "")

    def _page_key(self) -> None:
        self._frame.go(str(self.sender().property("page")))

    def _next_pane(self) -> None:
        self._step(1)

    def _pane_before(self) -> None:
        self._step(-1)

    def _step(self, step: int) -> None:
        frame = self._frame
        panes: list[tuple[QWidget, Callable[[], None]]] = [
            (frame.rail, frame.rail.take_focus),
            (frame.host, frame.host.take_focus),
            (frame.status, frame.status.take_focus),
        ]
        focus = QApplication.focusWidget()
        at = next((place for place, (pane, _) in enumerate(panes) if focus and pane.isAncestorOf(focus)), -step)
        panes[(at + step) % len(panes)][1]()
