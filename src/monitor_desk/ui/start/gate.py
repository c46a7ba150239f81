"""The frame of what is shown while no desk is open: one card in the middle of the window."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from monitor_desk.domain.errors import DeskError
from monitor_desk.ui import theme

NAME = "Monitor Desk"  # the navigation says it too; it is not imported before the first paint
WIDTH, GAP = 560, 8


class Gate(QWidget):
    """A titled card; the subclass fills `body` and puts its buttons into `foot`."""

    def __init__(self, title: str, lead: str = "", parent: QWidget | None = None) -> None:
        from monitor_desk.ui.widgets.labels import label  # with what it takes along: not before the first paint
        from monitor_desk.ui.widgets.messages import ProblemPanel
        from monitor_desk.ui.widgets.progress import Meter

        super().__init__(parent)
        self.title = label(title, "title", wraps=True)
        self.lead = label(lead, "muted", wraps=True)
        self.problem = ProblemPanel()
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        self.busy_words = label("", "muted")
        self.meter = Meter("Under way")
        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self._lay()
        self.lead.setVisible(bool(lead))  # only now that it has a parent: else it would flash as a window
        self.show_busy("")

    def _lay(self) -> None:
        from monitor_desk.ui.widgets.cards import Card

        card = Card()
        card.setFixedWidth(WIDTH)
        card.setContentsMargins(GAP, GAP, GAP, GAP)
        card.body.setSpacing(12)
        for widget in (self.title, self.lead, self.problem):
            card.body.addWidget(widget)
        card.body.addLayout(self.body)
        card.body.addWidget(self.busy_words)
        card.body.addWidget(self.meter)
        card.body.addLayout(self.foot)
        row = QHBoxLayout()  # not an alignment: with one, wrapped lines would not get their height
        row.addStretch(1)
        row.addWidget(card)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.addStretch(2)
        layout.addLayout(row)
        layout.addStretch(3)

    def say(self, title: str, lead: str = "") -> None:
        """Show another title and another sentence under it."""
        self.title.setText(title)
        self.lead.setText(lead)
        self.lead.setVisible(bool(lead))

    def show_busy(self, words: str) -> None:
        """Say what is under way, with a bar that moves; empty words put both away."""
        self.busy_words.setText(words)
        self.busy_words.setVisible(bool(words))
        self.meter.setVisible(bool(words))
        self.meter.show_part(0, 0 if words else 1)

    def show_refusal(self, refusal: DeskError) -> None:
        """Show what stands against it and what to do."""
        self.show_busy("")
        headline, _, advice = str(refusal).partition(". ")
        self.problem.show_problem(f"{headline}." if advice else headline, advice)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground of a page."""
        QPainter(self).fillRect(self.rect(), theme.current().bg)


class OpeningGate(Gate):
    """Shown while a desk is being opened for which nothing has to be typed."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(NAME, "", parent)
        self.show_busy(words)
