"""The life of a visit or check drawn as a line of stages; it is read aloud as one sentence."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from monitor_desk.ui import icons, theme
from monitor_desk.ui.recorded.stages import Stage, Standing, sentence
from monitor_desk.ui.widgets import paint

HEIGHT = 54
_DOT = 18
_LEAST = 66


class LifeRail(QWidget):
    """Shows where it stands: a tick for done, a full dot for now, a ring for what is to come."""

    def __init__(self, noun: str = "visit", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._noun = noun
        self.stages: Sequence[Stage] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(HEIGHT)

    def show_stages(self, stages: list[Stage]) -> None:
        """Show another life."""
        self.stages = stages
        self.setAccessibleName(sentence(stages, self._noun))
        self.setToolTip("\n".join(stage.spoken for stage in stages))
        self.update()

    def minimumSizeHint(self) -> QSize:
        """Leave each stage room for its day."""
        return QSize(_LEAST * max(1, len(self.stages)), HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line, the dots, their titles and days."""
        if not self.stages:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = self.width() / len(self.stages)
        centres = [round(width * (at + 0.5)) for at in range(len(self.stages))]
        self._paint_lines(painter, centres)
        for at, stage in enumerate(self.stages):
            cell = QRect(round(width * at), 0, round(width), HEIGHT)
            _paint_dot(painter, QRect(centres[at] - _DOT // 2, 1, _DOT, _DOT), stage)
            _paint_words(painter, cell, stage)

    def _paint_lines(self, painter: QPainter, centres: Sequence[int]) -> None:
        tokens = theme.current()
        for at in range(len(centres) - 1):
            is_done = self.stages[at + 1].standing not in {Standing.TO_COME}
            style = Qt.PenStyle.SolidLine if is_done else Qt.PenStyle.DashLine
            painter.setPen(QPen(QColor(tokens.primary if is_done else tokens.control), 2 if is_done else 1, style))
            painter.drawLine(centres[at] + _DOT // 2 + 3, 1 + _DOT // 2, centres[at + 1] - _DOT // 2 - 3, 1 + _DOT // 2)


def _paint_dot(painter: QPainter, rect: QRect, stage: Stage) -> None:
    tokens = theme.current()
    edge = QColor(tokens.primary)
    if stage.standing is Standing.DONE:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(edge)
        painter.drawEllipse(rect)
        icons.paint(painter, "tick", rect.adjusted(3, 3, -3, -3), tokens.on_primary)
        return
    is_now = stage.standing is Standing.NOW
    painter.setBrush(QColor(tokens.surface))
    painter.setPen(QPen(edge if is_now else QColor(tokens.control), 2 if is_now else 1.4))
    painter.drawEllipse(rect.adjusted(1, 1, -1, -1))
    if is_now:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(edge)
        painter.drawEllipse(rect.adjusted(5, 5, -5, -5))
    elif stage.standing is Standing.PASSED_OVER:
        painter.setPen(QPen(QColor(tokens.control), 1.4))
        painter.drawLine(rect.left() + 5, rect.center().y() + 1, rect.right() - 5, rect.center().y() + 1)


def _paint_words(painter: QPainter, cell: QRect, stage: Stage) -> None:
    tokens = theme.current()
    is_now = stage.standing is Standing.NOW
    font = paint.font(painter.font(), theme.SMALL_PX, is_strong=is_now)
    painter.setFont(font)
    painter.setPen(QColor(tokens.text if stage.standing in {Standing.NOW, Standing.DONE} else tokens.muted))
    line = QFontMetrics(font).height()
    title = QRect(cell.x() + 2, _DOT + 6, cell.width() - 4, line)
    paint.elided(painter, title, stage.title, paint.CENTRE)
    painter.setFont(paint.font(painter.font(), theme.TINY_PX, is_strong=stage.is_late))
    painter.setPen(QColor(tokens.red if stage.is_late else tokens.muted))
    words = f"■ {stage.below}" if stage.is_late else stage.below
    paint.elided(painter, title.translated(0, line + 1), words, paint.CENTRE)
