"""Where a signature is drawn, by mouse, pen or finger; strokes are kept in thousandths of the pad."""

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from monitor_desk.ui import theme
from monitor_desk.ui.widgets import paint

Strokes = tuple[tuple[tuple[int, int], ...], ...]
_WHOLE = 1000
_HEIGHT = 120


class SignaturePad(QWidget):
    """Takes strokes; it is no stop for the keyboard, for the tick beside it says the same."""

    drawn = Signal()  # a stroke has ended

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.strokes: Strokes = ()
        self._points: list[tuple[int, int]] = []
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("Signature, drawn")
        self.setCursor(Qt.CursorShape.CrossCursor)

    def sizeHint(self) -> QSize:
        """Be wide and low, as a line to sign on."""
        return QSize(420, _HEIGHT)

    def show_strokes(self, strokes: Strokes) -> None:
        """Show a signature that was drawn before."""
        self.strokes = strokes
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a stroke."""
        self._points = [self._place(event.position())]

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with it."""
        if self._points:
            self._points.append(self._place(event.position()))
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End it."""
        if self._points:
            self._points.append(self._place(event.position()))
            self.strokes = (*self.strokes, tuple(self._points))
            self._points = []
            self.update()
            self.drawn.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the pad, its line and the strokes."""
        tokens = theme.current()
        painter = QPainter(self)
        paint.box(painter, self.rect(), tokens.surface if self.isEnabled() else tokens.bg, tokens.control)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        foot = self.height() - 24
        painter.setPen(QPen(QColor(tokens.line), 1))
        painter.drawLine(16, foot, self.width() - 16, foot)
        painter.setPen(QPen(QColor(tokens.text), 2))
        for stroke in (*self.strokes, tuple(self._points)):
            painter.drawPolyline(QPolygonF([self._point(place) for place in stroke]))
        if not self.strokes and not self._points:
            painter.setPen(QColor(tokens.muted))
            painter.drawText(self.rect().adjusted(16, 0, -16, -32), paint.LEFT, "Sign here")

    def _place(self, at: QPointF) -> tuple[int, int]:
        x, y = at.x() * _WHOLE / max(self.width(), 1), at.y() * _WHOLE / max(self.height(), 1)
        return min(max(round(x), 0), _WHOLE), min(max(round(y), 0), _WHOLE)

    def _point(self, place: tuple[int, int]) -> QPointF:
        return QPointF(place[0] * self.width() / _WHOLE, place[1] * self.height() / _WHOLE)
