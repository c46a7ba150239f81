"""The head of a question: number and words, whether it is critical, what to look for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from monitor_desk.domain.forms.model import QuestionType
from monitor_desk.ui import theme
from monitor_desk.ui.theme import Tone
from monitor_desk.ui.widgets import paint
from monitor_desk.ui.widgets.labels import label
from monitor_desk.ui.widgets.pills import Mark, Pill, PillSpec

if TYPE_CHECKING:
    from monitor_desk.ui.recorder.answers.asked import Asked

CRITICAL = PillSpec(word="Critical question", tone=Tone.AMBER, mark=Mark.TRIANGLE)
NOT_MET = PillSpec(word="Critical, not met", tone=Tone.RED, mark=Mark.SQUARE)
SEND_BEFOREHAND = PillSpec(word="Sent beforehand", tone=Tone.GREY, mark=Mark.NONE)
_ONE_LINE = 360  # a title wider than this has its pill on the line beneath


class QuestionHead(QWidget):
    """Says what is asked."""

    def __init__(self, asked: Asked, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        question = asked.question
        self.title = label(asked.spoken, "strong", wraps=True)
        self.pill = Pill(CRITICAL)
        self.look_for = label(question.look_for, "hint", wraps=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        self._lay_title(layout, asked.spoken)
        layout.addWidget(self.look_for)
        self.look_for.setVisible(bool(question.look_for))
        self.pill.setVisible(question.is_critical)
        if question.type is QuestionType.GUIDANCE:
            self.title.setProperty("role", "")

    def _lay_title(self, layout: QVBoxLayout, words: str) -> None:
        strong = paint.font(self.font(), theme.TEXT_PX, is_strong=True)
        if QFontMetrics(strong).horizontalAdvance(words) > _ONE_LINE:
            layout.addWidget(self.title)
            layout.addWidget(self.pill, 0, Qt.AlignmentFlag.AlignLeft)
            return
        self.title.setWordWrap(False)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.title)
        row.addWidget(self.pill)
        row.addStretch(1)
        layout.addLayout(row)

    def show_critical(self, *, is_not_met: bool) -> None:
        """Say whether a critical question is not met."""
        self.pill.show_state(NOT_MET if is_not_met else CRITICAL)
