"""The top of a page: breadcrumb, title with its states, one line of facts, search and actions."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from monitor_desk.ui.widgets.buttons import Button, SearchButton
from monitor_desk.ui.widgets.flow import FlowLayout
from monitor_desk.ui.widgets.labels import ElidedLabel
from monitor_desk.ui.widgets.pills import Pill, PillSpec

NARROW = 900  # of the page: 1366 × 768 at 150 % has about 810
SEARCH, SEARCH_NARROW = 330, 252
_PILL_GAP = 6


class PageHeader(QWidget):
    """Says what is shown and how much; actions stand right, one of them primary."""

    crumb_opened = Signal(str)  # key of the page
    palette_requested = Signal()

    def __init__(self, title: str, parent: QWidget | None = None, *, has_search: bool = False) -> None:
        super().__init__(parent)
        self._build(title)
        self.search = SearchButton(parent=self)
        self.search.setVisible(has_search)
        self._actions.addWidget(self.search)
        self.search.clicked.connect(self.palette_requested)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def _build(self, title: str) -> None:
        self._crumbs = QHBoxLayout()
        self._crumbs.setSpacing(4)
        self._title = ElidedLabel(title, "title")
        self._pills = QWidget(self)
        FlowLayout(self._pills, gap=_PILL_GAP).setContentsMargins(0, 3, 0, 0)
        self._pills.hide()
        self._line = ElidedLabel("", "muted")
        title_row = QHBoxLayout()
        title_row.setSpacing(12)
        title_row.addWidget(self._title, 0)
        title_row.addWidget(self._pills, 1)
        title_row.addStretch(0)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addLayout(self._crumbs)
        words.addLayout(title_row)
        self._actions = QHBoxLayout()
        self._actions.setSpacing(8)
        right = QVBoxLayout()
        right.addLayout(self._actions)
        right.addStretch(1)
        top = QHBoxLayout()
        top.setSpacing(20)
        top.addLayout(words, 1)
        top.addLayout(right)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(top)
        layout.addWidget(self._line)  # under the actions, so that it has the whole width

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the title its room where the page is narrow."""
        super().resizeEvent(event)
        self.search.setMaximumWidth(SEARCH_NARROW if self.width() < NARROW else SEARCH)

    def set_title(self, words: str) -> None:
        """Show another title."""
        self._title.show_words(words)

    def set_line(self, words: str) -> None:
        """Show another line under the title."""
        self._line.show_words(words)

    def set_pills(self, pills: Sequence[PillSpec]) -> None:
        """Show the states beside the title."""
        layout = self._pills.layout()
        while layout is not None and (item := layout.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for spec in pills:
            pill = Pill(spec, self._pills)
            pill.show()
            if layout is not None:
                layout.addWidget(pill)
        widths = [Pill(spec).sizeHint().width() for spec in pills]
        self._pills.setMinimumWidth(sum(widths) + _PILL_GAP * max(0, len(widths) - 1))
        self._pills.setVisible(bool(pills))

    def set_crumbs(self, crumbs: Sequence[tuple[str, str]]) -> None:
        """Show the way back: key and words of each page above this one."""
        while (item := self._crumbs.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for key, words in crumbs:
            crumb = Button(f"{words} ›", "crumb", self)
            crumb.setAccessibleName(f"Back to {words}")
            crumb.setProperty("page", key)
            crumb.clicked.connect(self._crumb_pressed)
            self._crumbs.addWidget(crumb)
        if crumbs:
            self._crumbs.addStretch(1)

    def add_action(self, words: str, kind: str = "plain", *, icon: str = "") -> Button:
        """Add a button right; return it to be connected."""
        button = Button(words, kind, self, icon=icon)
        self._actions.addWidget(button)
        return button

    def add_primary(self, words: str, *, icon: str = "") -> Button:
        """Add the page's one primary button."""
        return self.add_action(words, "primary", icon=icon)

    def put_last(self, button: Button) -> None:
        """Move a button to the right end, where the primary one stands."""
        self._actions.addWidget(button)

    def _crumb_pressed(self) -> None:
        self.crumb_opened.emit(str(self.sender().property("page")))
