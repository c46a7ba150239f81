"""The head of the recorder: which visit, where and since when; immediate concern, quick note, and what comes next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from monitor_desk.domain.dates import say_date
from monitor_desk.domain.forms.model import Repeat
from monitor_desk.domain.visits import VisitState
from monitor_desk.ui import theme
from monitor_desk.ui.recorder.reading import BEFORE
from monitor_desk.ui.widgets import paint
from monitor_desk.ui.widgets.buttons import Button
from monitor_desk.ui.widgets.page_header import PageHeader

if TYPE_CHECKING:
    from monitor_desk.domain.visit_file import VisitFile
    from monitor_desk.ui.recorder.reading import Reading

BEGIN, END, WRITE_UP = "Begin visit", "End visit", "Open the visit"


class KeyedButton(Button):
    """A button that shows its keys after its words."""

    def __init__(self, words: str, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(words, "plain", parent)
        self._keys = keys

    def sizeHint(self) -> QSize:
        """Return room for words and keys."""
        self.ensurePolished()
        words = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(words + paint.key_width(self.font(), self._keys) + 36, theme.CONTROL)

    def minimumSizeHint(self) -> QSize:
        """It is never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the box, the words and the key cap."""
        tokens = theme.current()
        painter = QPainter(self)
        edge = tokens.text if self.underMouse() else tokens.control
        paint.box(painter, self.rect(), tokens.surface, edge)
        width = paint.key_width(self.font(), self._keys)
        cap = QRect(self.width() - width - 13, (self.height() - 18) // 2, width, 18)
        paint.key_cap(painter, cap, self._keys, tokens.muted, tokens.line)
        painter.setPen(QColor(tokens.text if self.isEnabled() else tokens.muted))
        painter.drawText(QRect(14, 0, cap.left() - 14, self.height()), paint.LEFT, self.text())


class RecorderHeader(PageHeader):
    """Says what is recorded; its one primary button is the next step of the visit."""

    concern_requested = Signal()
    note_requested = Signal()
    next_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Visit recorder", parent)
        self.concern_button = self.add_action("▲ Immediate concern", "danger")
        self.concern_button.setAccessibleName("Immediate concern")
        self.concern_button.setToolTip("Ctrl+Shift+I")
        self.note_button = KeyedButton("Quick note", "Ctrl ⇧ N")
        self.note_button.setAccessibleName("Quick note")
        self.note_button.setToolTip("Ctrl+Shift+N")
        self._actions.addWidget(self.note_button)
        self.next_button = self.add_primary(END)
        self.concern_button.clicked.connect(self.concern_requested)
        self.note_button.clicked.connect(self.note_requested)
        self.next_button.clicked.connect(self.next_requested)

    def show_reading(self, reading: Reading) -> None:
        """Show how the visit stands."""
        file, state = reading.file, reading.state()
        self.set_title(f"{file.visit.title} · {file.provider}")
        self.set_line(" · ".join(part for part in _facts(file, state) if part))
        words = BEGIN if state in BEFORE else END if state is VisitState.ON_SITE else WRITE_UP
        self.next_button.setText(words)
        for button in (self.concern_button, self.note_button):
            button.setEnabled(not reading.is_fixed())


def _facts(file: VisitFile, state: VisitState) -> list[str]:
    places = [part.label for _, part in file.parts if part.repeat == Repeat.LOCATION]
    where = " and ".join(places) if len(places) <= 2 else f"{len(places)} locations"
    announced = {True: "announced", False: "unannounced", None: ""}[file.visit.is_announced]
    reference = file.contract.reference if file.contract else ""
    return [reference, where, _stands(file, state), announced, "taken on paper" if file.visit.is_on_paper else ""]


def _stands(file: VisitFile, state: VisitState) -> str:
    if state is VisitState.ON_SITE:
        since = next((day.arrived for _, day in reversed(file.days) if not day.left), "")
        return f"on site since {since}" if since else "off site at the moment"
    if file.visit.ended_on is not None:
        return f"{state.value.lower()}, site visit ended {say_date(file.visit.ended_on)}"
    if file.visit.planned_on is not None:
        return f"{state.value.lower()} for {say_date(file.visit.planned_on)}"
    return state.value.lower()
