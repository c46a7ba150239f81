"""The three panes of the recorder side by side; where the page is narrow the cards go under the section."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from monitor_desk.ui import theme
from monitor_desk.ui.recorder.sections_list import SectionsList
from monitor_desk.ui.recorder.side import SideCards
from monitor_desk.ui.widgets.buttons import Button
from monitor_desk.ui.widgets.cards import Card
from monitor_desk.ui.widgets.labels import label, rule
from monitor_desk.ui.widgets.scrolling import Scrolled

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from monitor_desk.ui.recorder.section_page import SectionPage

NARROW = 1000  # of the panes: three columns need more
SECTIONS, SECTIONS_NARROW, SIDE = 250, 204, 244  # the bar that scrolls the cards stands beside them


class RecorderPanes(QWidget):
    """Sections, the section that is recorded, and what belongs to it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sections, self.counts = SectionsList(), label("", "muted", wraps=True)
        self.person_button = Button("Add a person's part", "link")
        self.side = SideCards()
        self.page: SectionPage | None = None
        self._is_narrow = False
        self._build()

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.CARD_GAP)
        row.addWidget(self._build_left())
        row.addWidget(self._build_middle(), 1)
        row.addWidget(self._build_right())

    def _build_left(self) -> Card:
        self._left = Card()
        _set_margins(self._left, (8, 8, 8, 14))
        foot = QVBoxLayout()
        foot.setContentsMargins(8, 4, 8, 0)
        foot.setSpacing(10)
        foot.addWidget(rule())
        foot.addWidget(self.counts)
        foot.addWidget(self.person_button)
        self._left.body.addWidget(self.sections, 1)
        self._left.body.addLayout(foot)
        self._left.setFixedWidth(SECTIONS)
        return self._left

    def _build_middle(self) -> Card:
        self._content = QWidget()
        self._content_layout = QVBoxLayout(self._content)
        self._content_layout.setContentsMargins(0, 0, 0, 0)
        self._content_layout.setSpacing(0)
        self.area = Scrolled(self._content)
        middle = Card()
        _set_margins(middle, (1, 1, 1, 1))
        middle.body.addWidget(self.area)
        return middle

    def _build_right(self) -> QWidget:
        self._side_area = Scrolled(self.side)
        self._right = QWidget()
        self._right.setFixedWidth(SIDE)
        right = QVBoxLayout(self._right)
        right.setContentsMargins(0, 0, 0, 0)
        right.addWidget(self._side_area)
        return self._right

    def show_page(self, page: SectionPage) -> None:
        """Put another section into the middle; the one before is gone."""
        focus = QApplication.focusWidget()
        had_keyboard = self.page is not None and focus is not None and self.page.isAncestorOf(focus)
        if self.page is not None:
            self.page.hide()
            self._content_layout.removeWidget(self.page)
            self.page.deleteLater()
        self.page = page
        self._content_layout.insertWidget(0, page, 1)
        page.show()
        self.area.verticalScrollBar().setValue(0)
        if had_keyboard:
            page.go_to(None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the cards under the section where there is no room beside it."""
        super().resizeEvent(event)
        self._fold(is_narrow=self.width() < NARROW)

    def step(self, step: int) -> bool:
        """Put the keyboard on the next pane; say whether there is one."""
        at = self.pane_at() + step
        panes = (self._to_sections, self._to_page, self.side.take_focus)
        if not 0 <= at < len(panes):
            return False
        panes[at]()
        return True

    def pane_at(self) -> int:
        """Return which pane has the keyboard: 0 sections, 1 the section, 2 the cards; -1 for none."""
        focus = QApplication.focusWidget()
        if focus is None:
            return -1
        if self.side.isAncestorOf(focus):
            return 2
        if self.page is not None and self.page.isAncestorOf(focus):
            return 1
        return 0 if self._left.isAncestorOf(focus) else -1

    def can_step(self, step: int) -> bool:
        """Say whether there is a next pane."""
        at = self.pane_at()
        return at >= 0 and 0 <= at + step <= 2

    def _to_sections(self) -> None:
        self.sections.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _to_page(self) -> None:
        if self.page is not None:
            self.page.go_to(None)

    def _fold(self, *, is_narrow: bool) -> None:
        if is_narrow == self._is_narrow:
            return
        self._is_narrow = is_narrow
        self._left.setFixedWidth(SECTIONS_NARROW if is_narrow else SECTIONS)
        if is_narrow:
            self._side_area.takeWidget()
            self._right.hide()
            self.side.setContentsMargins(12, 12, 12, 12)
            self._content_layout.addWidget(self.side)
            self.side.show()
        else:
            self._content_layout.removeWidget(self.side)
            self.side.setContentsMargins(0, 0, 0, 0)
            self._side_area.setWidget(self.side)
            self.side.show()
            self._right.show()


def _set_margins(card: Card, margins: tuple[int, int, int, int]) -> None:
    layout = card.layout()
    if layout is not None:
        layout.setContentsMargins(*margins)
