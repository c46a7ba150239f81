"""The desk's own line icons, recoloured from the theme when drawn."""

from functools import cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from monitor_desk import shipped
from monitor_desk.ui import theme

SIZE = 16


@cache
def _source(name: str) -> str:
    return (shipped.resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")


def names() -> list[str]:
    """Return the names of every icon shipped."""
    return sorted(path.stem for path in (shipped.resources() / "icons").glob("*.svg"))


def pixmap(name: str, colour: str, size: int = SIZE, ratio: float = 1.0) -> QPixmap:
    """Return an icon in a colour, crisp at the screen's ratio."""
    key = f"{name}/{colour}/{size}/{ratio}"
    made = QPixmap()
    if QPixmapCache.find(key, made):
        return made
    edge = round(size * ratio)
    made = QPixmap(QSize(edge, edge))
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    renderer = QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode()))
    renderer.render(painter, QRectF(0, 0, edge, edge))
    painter.end()
    made.setDevicePixelRatio(ratio)
    QPixmapCache.insert(key, made)
    return made


def paint(painter: QPainter, name: str, rect: QRect, colour: str) -> None:
    """Draw an icon into a square."""
    ratio = painter.device().devicePixelRatio()
    painter.drawPixmap(rect.topLeft(), pixmap(name, colour, rect.width(), ratio))


def icon(name: str, colour: str | None = None) -> QIcon:
    """Return an icon for a button, in the text colour unless told otherwise."""
    made = QIcon()
    for ratio in (1.0, 1.5, 2.0):
        made.addPixmap(pixmap(name, colour or theme.current().text, SIZE, ratio))
    return made
