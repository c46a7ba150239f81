"""A page of the navigation that this version does not have yet: one honest sentence and the way back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from monitor_desk.ui import theme
from monitor_desk.ui.widgets.messages import EmptyState
from monitor_desk.ui.widgets.page_header import PageHeader


class LaterPage(QWidget):
    """Says what the page will hold."""

    open_requested = Signal(str, object)  # kind and id

    def __init__(self, title: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.header = PageHeader(title, has_search=True)
        self.header.set_line("Not in this version")
        self.empty = EmptyState(words, "Back to Today")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.PAGE_MARGIN, theme.PAGE_TOP, theme.PAGE_MARGIN, theme.CARD_GAP)
        layout.addWidget(self.header)
        layout.addWidget(self.empty, 1)
        self.empty.acted.connect(self._back)

    def _back(self) -> None:
        self.open_requested.emit("today", None)
