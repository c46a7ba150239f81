"""The cards at the right of the home page: drafts, whether the work is safe, contracts by risk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from monitor_desk.ui import theme
from monitor_desk.ui.states import risk_pill
from monitor_desk.ui.today.lines import typed_words
from monitor_desk.ui.widgets import paint
from monitor_desk.ui.widgets.buttons import Button
from monitor_desk.ui.widgets.cards import Card
from monitor_desk.ui.widgets.flow import FlowLayout
from monitor_desk.ui.widgets.labels import ElidedLabel, label
from monitor_desk.ui.widgets.pills import PillSpec, paint_pill, pill_size
from monitor_desk.ui.widgets.scrolling import Scrolled

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from monitor_desk.ui.today.lines import DraftLine
    from monitor_desk.ui.today.reader import TodayReading

WIDTH = 264  # what is due, with its provider, has the first claim on the room
MOST_DRAFTS = 4


class DraftButton(QPushButton):
    """A draft in the card: its record, when it was typed; a press opens it."""

    def __init__(self, draft: DraftLine, now: datetime, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.draft = draft
        self._when = f"{typed_words(draft.typed.typed_at, now)} · {draft.field}".replace("typed", "Typed", 1)
        self.setAutoDefault(False)
        self.setAccessibleName(f"{draft.title}, {self._when}, open")
        self.setToolTip(draft.title)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return room for two lines."""
        return QSize(WIDTH - 40, 44)

    def minimumSizeHint(self) -> QSize:
        """Be content with a few words of each line."""
        return QSize(120, 44)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the record over what is typed and when."""
        tokens = theme.current()
        painter = QPainter(self)
        if self.underMouse():
            paint.box(painter, self.rect().adjusted(-4, 0, 4, 0), tokens.bg)
        upper, lower = self.rect().adjusted(0, 3, 0, -22), self.rect().adjusted(0, 22, 0, -3)
        painter.setPen(tokens.text)
        paint.elided(painter, upper, self.draft.title)
        painter.setPen(tokens.muted)
        paint.elided(painter, lower, self._when)


class RiskPill(QPushButton):
    """A pill with a count that opens the contracts of its risk."""

    focus_radius = 10

    def __init__(self, risk: str, count: int, parent: QWidget | None = None) -> None:
        pill = risk_pill(risk)
        super().__init__(parent)
        self.spec: PillSpec = pill.saying(f"{pill.word} {count:,}")
        self.word = pill.word
        self.count = count
        self.setAutoDefault(False)
        self.setAccessibleName(f"{count:,} contracts {pill.word}, show them")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the room of the pill, high enough to be hit."""
        size = pill_size(self.spec, self.font())
        return QSize(size.width(), theme.CONTROL - 4)

    def minimumSizeHint(self) -> QSize:
        """A pill is never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the pill."""
        paint_pill(QPainter(self), self.rect(), self.spec)


class Side(QWidget):
    """Three cards; each part of them opens what it speaks of."""

    draft_opened = Signal(object)  # DraftLine
    risk_opened = Signal(str)
    safety_opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(WIDTH)
        self.drafts, self.safe, self.risks = Card("Drafts"), Card("Is my work safe?"), Card("Contracts by risk")
        inner = QWidget()
        layout = QVBoxLayout(inner)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.CARD_GAP)
        for card in (self.drafts, self.safe, self.risks):
            layout.addWidget(card)
        layout.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(Scrolled(inner))
        self.saved, self.backup = label("", wraps=True), label("", wraps=True)
        self.more = Button("Backups and restore", "link")
        for widget in (self.saved, self.backup, self.more):
            self.safe.body.addWidget(widget)
        self.more.clicked.connect(self.safety_opened)
        self._parts: list[QWidget] = []

    def show_reading(self, reading: TodayReading, now: datetime) -> None:
        """Show drafts and risks."""
        for part in self._parts:
            part.hide()
            part.deleteLater()
        self._parts = [self._drafts_part(reading.drafts, now), self._risks_part(reading.view.risks)]
        self.drafts.body.addWidget(self._parts[0])
        self.risks.body.addWidget(self._parts[1])

    def show_safety(self, saved: str, backup: str) -> None:
        """Show when the work was saved and when it was backed up."""
        self.saved.setText(saved)
        self.backup.setText(backup)

    def _drafts_part(self, drafts: Sequence[DraftLine], now: datetime) -> QWidget:
        part = QWidget()
        layout = QVBoxLayout(part)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        for draft in drafts[:MOST_DRAFTS]:
            button = DraftButton(draft, now)
            button.clicked.connect(self._draft_pressed)
            layout.addWidget(button)
        left = len(drafts) - MOST_DRAFTS
        if not drafts:
            layout.addWidget(label("Nothing is half written.", "muted"))
        elif left > 0:
            layout.addWidget(ElidedLabel(f"and {left} more: press “Drafts to finish”", "hint"))
        return part

    def _risks_part(self, risks: Sequence[tuple[str, int]]) -> QWidget:
        part = QWidget()
        layout = FlowLayout(part, gap=8, row_gap=2)
        shown = [(risk, count) for risk, count in risks if count]
        for risk, count in shown:
            pill = RiskPill(risk, count)
            pill.clicked.connect(self._risk_pressed)
            layout.addWidget(pill)
        if not shown:
            layout.addWidget(label("No contract is running.", "muted"))
        return part

    def _draft_pressed(self) -> None:
        button = self.sender()
        if isinstance(button, DraftButton):
            self.draft_opened.emit(button.draft)

    def _risk_pressed(self) -> None:
        pill = self.sender()
        if isinstance(pill, RiskPill):
            self.risk_opened.emit(pill.word)
