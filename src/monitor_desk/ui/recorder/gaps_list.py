"""What is still missing before a visit or a check can go on, each line a way to its question."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from monitor_desk.ui.widgets.buttons import LinkLine
from monitor_desk.ui.widgets.dialogs import Dialog
from monitor_desk.ui.widgets.labels import label
from monitor_desk.ui.widgets.scrolling import Scrolled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from monitor_desk.domain.forms.views import Gap

SHOWN = 40
HIGHEST, ONE_LINE = 168, 24


class GapsList(QWidget):
    """What is missing, each line a way to its question."""

    chosen = Signal(object)  # place

    def __init__(self, gaps: Sequence[Gap], until: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.links: list[LinkLine] = []
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(4)
        words = "Nothing is missing." if not gaps else f"{_many(len(gaps))} still missing before {until}:"
        outer.addWidget(label(words, "strong", wraps=True))
        lines = QWidget()
        layout = QVBoxLayout(lines)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        for gap in gaps[:SHOWN]:
            link = LinkLine(f"{gap.number} {gap.sentence}")
            link.setAccessibleName(f"Go to {gap.number}: {gap.sentence}")
            link.setProperty("place", gap.place)
            link.clicked.connect(self._pressed)
            layout.addWidget(link)
            self.links.append(link)
        if len(gaps) > SHOWN:
            layout.addWidget(label(f"and {len(gaps) - SHOWN} more", "muted"))
        if gaps:
            area = Scrolled(lines)
            area.setFixedHeight(min(HIGHEST, 4 + len(gaps) * ONE_LINE))
            outer.addWidget(area)

    def _pressed(self) -> None:
        self.chosen.emit(self.sender().property("place"))


class GapsDialog(Dialog):
    """A dialog with such a list; a line of it leads to its question instead."""

    gap_chosen = Signal(object)  # place

    def add_gaps(self, gaps: Sequence[Gap], until: str) -> GapsList:
        """Put the list at the top."""
        found = GapsList(gaps, until)
        found.chosen.connect(self._go)
        self.body.insertWidget(0, found)
        return found

    def _go(self, place: object) -> None:
        self.reject()
        self.gap_chosen.emit(place)


def _many(count: int) -> str:
    return "1 thing is" if count == 1 else f"{count} things are"
