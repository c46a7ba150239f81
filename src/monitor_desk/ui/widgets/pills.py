"""A state as a word, a shape and a colour: as a label and inside table cells."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from monitor_desk.ui import theme
from monitor_desk.ui.theme import Tone
from monitor_desk.ui.widgets import paint

HEIGHT = 21
_SIDE = 8
_MARK = 10
_GAP = 4


class Mark(StrEnum):
    """The shape that tells states apart without colour."""

    SQUARE = "■"
    TRIANGLE = "▲"
    DISC = "●"
    RING = "○"
    NONE = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PillSpec:
    """What a pill says."""

    word: str
    tone: Tone = Tone.GREY
    mark: Mark = Mark.NONE

    @property
    def text(self) -> str:
        """The shape and the word, as copied and written in files."""
        return f"{self.mark} {self.word}".strip()

    def saying(self, word: str) -> "PillSpec":
        """Return the same state with other words ("Act 3")."""
        return PillSpec(word=word, tone=self.tone, mark=self.mark)


ACT = PillSpec(word="Act", tone=Tone.RED, mark=Mark.SQUARE)
WATCH = PillSpec(word="Watch", tone=Tone.AMBER, mark=Mark.TRIANGLE)
ON_TRACK = PillSpec(word="On track", tone=Tone.GREEN, mark=Mark.DISC)
NO_DATA = PillSpec(word="No data", tone=Tone.GREY, mark=Mark.RING)
STATES = {state.word.casefold(): state for state in (ACT, WATCH, ON_TRACK, NO_DATA)}


def pill_font(base: QFont) -> QFont:
    """Return the font of pills."""
    return paint.font(base, theme.SMALL_PX, is_strong=True)


def pill_size(spec: PillSpec, base: QFont) -> QSize:
    """Return the room a pill needs."""
    words = QFontMetrics(pill_font(base)).horizontalAdvance(spec.word)
    return QSize(words + 2 * _SIDE + (_MARK + _GAP if spec.mark else 0), HEIGHT)


def paint_pill(painter: QPainter, rect: QRect, spec: PillSpec) -> None:
    """Draw a pill at the left of a rectangle, in its middle; too long a word is shortened."""
    tokens = theme.current()
    inks = tokens.tone(spec.tone)
    size = pill_size(spec, painter.font())
    width = min(size.width(), rect.width())
    area = QRect(rect.x(), rect.y() + (rect.height() - HEIGHT) // 2, width, HEIGHT)
    painter.save()
    paint.box(painter, area, inks.soft, inks.ink if tokens.has_outlines else None, HEIGHT / 2)
    at = area.x() + _SIDE
    if spec.mark:
        _paint_mark(painter, QRectF(at, area.center().y() + 0.5 - _MARK / 2, _MARK, _MARK), spec.mark, inks.ink)
        at += _MARK + _GAP
    painter.setFont(pill_font(painter.font()))
    painter.setPen(QColor(inks.ink))
    paint.elided(painter, QRect(at, area.y(), area.right() - _SIDE + 2 - at, area.height()), spec.word)
    painter.restore()


def _paint_mark(painter: QPainter, rect: QRectF, mark: Mark, ink: str) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ink))
    if mark is Mark.SQUARE:
        painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5))
    elif mark is Mark.TRIANGLE:
        top, left, right = rect.center(), rect.bottomLeft(), rect.bottomRight()
        top.setY(rect.top() + 0.5)
        painter.drawPolygon(QPolygonF([top, right, left]))
    elif mark is Mark.DISC:
        painter.drawEllipse(rect.adjusted(0.5, 0.5, -0.5, -0.5))
    else:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(ink), 1.6))
        painter.drawEllipse(rect.adjusted(1, 1, -1, -1))


class Pill(QLabel):
    """A pill on a page; it reads aloud as its word."""

    def __init__(self, spec: PillSpec, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_state(spec)

    def show_state(self, spec: PillSpec) -> None:
        """Say another state."""
        self.spec = spec
        self.setText(spec.text)
        self.setAccessibleName(spec.word)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the room of the pill."""
        return pill_size(self.spec, self.font())

    def minimumSizeHint(self) -> QSize:
        """A pill is never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the pill."""
        paint_pill(QPainter(self), self.rect(), self.spec)
