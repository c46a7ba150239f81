"""Takes a picture of a window, with the dialog over it if there is one, at a size and a scale."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from monitor_desk.ui import theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

SHADE = 90  # of 255: how much the window is darkened under a dialog


@dataclass(frozen=True, slots=True, kw_only=True)
class Size:
    """A screen: its size in the program's pixels, and how many of the screen's stand for one of them."""

    width: int
    height: int
    ratio: float
    suffix: str


SIZES = (
    Size(width=1366, height=768, ratio=1.0, suffix=""),
    Size(width=911, height=512, ratio=1.5, suffix="-150"),  # 1366 × 768 at 150 %
)


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """What is photographed."""

    window: QWidget
    dialog: QWidget | None = None


def photographed(view: View, size: Size) -> QPixmap:
    """Return the picture."""
    picture = QPixmap(QSize(round(size.width * size.ratio), round(size.height * size.ratio)))
    picture.setDevicePixelRatio(size.ratio)
    picture.fill(QColor(theme.current().bg))
    view.window.render(picture, QPoint())
    if view.dialog is not None:
        _lay_over(picture, view.dialog, size)
    return picture


def _lay_over(picture: QPixmap, dialog: QWidget, size: Size) -> None:
    own = QPixmap(dialog.size() * size.ratio)
    own.setDevicePixelRatio(size.ratio)
    own.fill(QColor(theme.current().bg))
    dialog.render(own, QPoint())
    left, top = (size.width - dialog.width()) // 2, max(0, (size.height - dialog.height()) // 2)
    painter = QPainter(picture)
    shade = QColor(Qt.GlobalColor.black)
    shade.setAlpha(SHADE)
    painter.fillRect(QRect(0, 0, size.width, size.height), shade)
    painter.drawPixmap(QPoint(left, top), own)
    painter.setPen(QColor(theme.current().control))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(QRect(left, top, dialog.width() - 1, dialog.height() - 1))
    painter.end()
