"""Small drawing helpers shared by widgets that paint themselves."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from monitor_desk.ui import theme

MIDDLE = Qt.AlignmentFlag.AlignVCenter
LEFT = MIDDLE | Qt.AlignmentFlag.AlignLeft
RIGHT = MIDDLE | Qt.AlignmentFlag.AlignRight
CENTRE = Qt.AlignmentFlag.AlignCenter


def font(base: QFont, pixels: int, *, is_strong: bool = False) -> QFont:
    """Return a font of that many pixels, semi-bold if strong."""
    made = QFont(base)
    made.setPixelSize(pixels)
    made.setWeight(QFont.Weight.DemiBold if is_strong else QFont.Weight.Normal)
    return made


def box(painter: QPainter, rect: QRect, fill: str, edge: str | None = None, radius: float = 4) -> None:
    """Fill a rounded box, with an edge one pixel wide if a colour is given."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor(fill))
    painter.setPen(QPen(QColor(edge), 1) if edge else Qt.PenStyle.NoPen)
    inset = 0.5 if edge else 0.0
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius)
    painter.restore()


def elided(painter: QPainter, rect: QRect, words: str, align: Qt.AlignmentFlag = LEFT) -> None:
    """Write one line of plain text, shortened with an ellipsis where it does not fit."""
    shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, align | Qt.TextFlag.TextSingleLine, shown)


def key_width(base: QFont, words: str) -> int:
    """Return the width of a key cap with these words."""
    return max(17, QFontMetrics(font(base, theme.TINY_PX)).horizontalAdvance(words) + 10)


def key_cap(painter: QPainter, rect: QRect, words: str, ink: str, edge: str) -> None:
    """Draw a key as it looks on a keyboard: a small box with its name."""
    painter.save()
    box(painter, rect, "transparent", edge, 3)
    painter.setFont(font(painter.font(), theme.TINY_PX))
    painter.setPen(QColor(ink))
    painter.drawText(rect, CENTRE, words)
    painter.restore()
