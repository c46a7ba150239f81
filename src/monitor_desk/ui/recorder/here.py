"""What keys and buttons do at the question that has the keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut

if TYPE_CHECKING:
    from collections.abc import Callable

    from monitor_desk.domain.forms.answers import Place
    from monitor_desk.ui.recorder.doing import RecorderActions
    from monitor_desk.ui.recorder.evidence_adding import Source
    from monitor_desk.ui.recorder.page import RecorderPage


class ActionsHere(QObject):
    """Stores what is being typed where the next step reads it, then does it for the question in hand."""

    def __init__(self, page: RecorderPage, doing: RecorderActions) -> None:
        super().__init__(page)
        self._page, self._doing = page, doing
        self._bind()

    def _bind(self) -> None:
        """Bind the keys that only the recorder has; those that the window has too are taken by the page itself."""
        page = self._page
        keys: dict[str, Callable[[], object]] = {
            "Ctrl+Return": page.next_section,
            "Ctrl+Enter": page.next_section,
            "Ctrl+Shift+Return": page.section_before,
            "Ctrl+Shift+Enter": page.section_before,
            "Ctrl+Shift+I": self.raise_concern,
            "Ctrl+Shift+F": self.add_finding,
            "Ctrl+Shift+E": self.browse,
            "Alt+C": self.carry,
        }
        for words, slot in keys.items():
            shortcut = QShortcut(QKeySequence(words), page)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    def raise_concern(self) -> None:
        """Record an immediate concern."""
        self._settle()
        self._doing.raise_concern(self._place())

    def add_finding(self) -> None:
        """Add a finding."""
        self._settle()
        self._doing.add_finding(self._place())

    def browse(self) -> None:
        """Ask for files to add."""
        self._doing.browse_evidence(self._place())

    def bring(self, sources: list[Source]) -> None:
        """Add what was dropped or pasted to the section."""
        self._doing.add_evidence(sources, None)

    def carry(self) -> None:
        """Carry an action of the last visit forward."""
        place, section = self._place(), self._page.panes.page
        if section is not None and place is not None:
            section.blocks[place].carry_first()

    def take_next_step(self) -> None:
        """Begin or end the visit, or go on to its page."""
        self._settle()
        self._doing.take_next_step()

    def _settle(self) -> None:
        self._page.finish()
        self._page.refresh()

    def _place(self) -> Place | None:
        section = self._page.panes.page
        return section.current_place() if section is not None else None
