"""The yellow ring round whatever has the keyboard focus, drawn over the window."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget
from shiboken6 import isValid

from monitor_desk.ui import theme

_WIDTH = theme.FOCUS_WIDTH
_MOVES = {
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Show,
    QEvent.Type.Hide,
    QEvent.Type.ZOrderChange,
    QEvent.Type.DynamicPropertyChange,
}


class FocusRing(QWidget):
    """A transparent frame on top of one window; it takes no clicks."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("focus_ring")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._around = QRect()
        self._radius = theme.CONTROL_RADIUS
        self._edge = ""
        self.hide()

    def surround(self, target: QWidget) -> None:
        """Lie round a widget, cut where a scroll area cuts it."""
        rect = _rect_of(target)
        shown = _cut(target, rect.adjusted(-_WIDTH, -_WIDTH, _WIDTH, _WIDTH))
        if shown.isEmpty() or not target.isVisible():
            self.hide()
            return
        self._radius = int(getattr(target, "focus_radius", theme.CONTROL_RADIUS))
        self._edge = str(getattr(target, "focus_edge", ""))
        self.setGeometry(shown)
        self._around = rect.translated(-shown.topLeft())
        self.show()
        self.raise_()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the yellow ring outside the control and the dark edge on it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = theme.current()
        half = _WIDTH / 2
        around = QRectF(self._around)
        painter.setPen(QPen(QColor(tokens.focus), _WIDTH))
        outer = self._radius + half
        painter.drawRoundedRect(around.adjusted(-half, -half, half, half), outer, outer)
        painter.setPen(QPen(QColor(getattr(tokens, self._edge, tokens.text)), 1))
        painter.drawRoundedRect(around.adjusted(0.5, 0.5, -0.5, -0.5), self._radius, self._radius)


def _rect_of(target: QWidget) -> QRect:
    own = getattr(target, "focus_rect", None)
    rect = own() if callable(own) else target.rect()
    return QRect(target.mapTo(target.window(), rect.topLeft()), rect.size())


def _cut(target: QWidget, rect: QRect) -> QRect:
    window = target.window()
    parent = target.parentWidget()
    while parent is not None and parent is not window:
        if isinstance(parent.parentWidget(), QAbstractScrollArea):
            rect = rect.intersected(QRect(parent.mapTo(window, QPoint(0, 0)), parent.size()))
        parent = parent.parentWidget()
    return rect


class FocusRings(QObject):
    """Moves the ring with the focus; one for the application, its child."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._target: QWidget | None = None
        self._watched: list[QWidget] = []
        self._ring: FocusRing | None = None
        app.focusChanged.connect(self._focus_moved)

    @classmethod
    def watch(cls, app: QApplication) -> None:
        """Begin to ring the focus; a second call changes nothing."""
        if not any(isinstance(child, cls) for child in app.children()):
            cls(app)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the target when it or anything it stands in moves."""
        if event.type() in _MOVES and watched is not self._ring:
            self._place()
        return False

    def _focus_moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        self._let_go()
        if new is None or new.window().windowType() in {Qt.WindowType.Popup, Qt.WindowType.ToolTip}:
            return
        self._target = new
        self._ring = _ring_of(new.window())
        widget: QWidget | None = new
        while widget is not None:
            widget.installEventFilter(self)
            self._watched.append(widget)
            widget = None if widget.isWindow() else widget.parentWidget()
        self._place()

    def _let_go(self) -> None:
        for widget in self._watched:
            if isValid(widget):
                widget.removeEventFilter(self)
        if self._ring is not None and isValid(self._ring):
            self._ring.hide()
        self._watched, self._target, self._ring = [], None, None

    def _place(self) -> None:
        if self._target is None or self._ring is None:
            return
        if isValid(self._target) and isValid(self._ring):
            self._ring.surround(self._target)


def _ring_of(window: QWidget) -> FocusRing:
    found = window.findChild(FocusRing, "focus_ring", Qt.FindChildOption.FindDirectChildrenOnly)
    return found if isinstance(found, FocusRing) else FocusRing(window)
