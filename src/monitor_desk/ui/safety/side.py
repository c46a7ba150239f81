"""A part of a page at its side that scrolls and keeps its width."""

from PySide6.QtWidgets import QVBoxLayout, QWidget


def at_width(area: QWidget, width: int) -> QWidget:
    """Return a scrolling part of a page held to a width, whatever its content asks for."""
    held = QWidget()
    held.setFixedWidth(width)
    layout = QVBoxLayout(held)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(area)
    return held
