"""The cards at the side of a record's overview: they scroll where the window is low, and narrow with the page."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from monitor_desk.ui import theme
from monitor_desk.ui.widgets.scrolling import Scrolled

LEAST = 296  # a fact's name and a date in full
_SHARE = 0.4  # of the page, at most


class SideColumn(QWidget):
    """Holds cards one under the other."""

    def __init__(self, cards: Sequence[QWidget], width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._most = width
        inner = QWidget()
        inside = QVBoxLayout(inner)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(theme.CARD_GAP)
        for card in cards:
            inside.addWidget(card)
        inside.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(Scrolled(inner))
        self.setFixedWidth(width)

    def fit(self, page_width: int) -> None:
        """Take no more than a part of the page."""
        self.setFixedWidth(min(self._most, max(LEAST, round(page_width * _SHARE))))
