"""A card in a part that scrolls: held apart from it, so that the card keeps its own surface."""

from PySide6.QtWidgets import QVBoxLayout, QWidget


def held_in(*parts: QWidget, gap: int = 12) -> QWidget:
    """Return a widget that holds these, one under the other, the last with what height is left."""
    held = QWidget()
    column = QVBoxLayout(held)
    column.setContentsMargins(0, 0, 4, 0)
    column.setSpacing(gap)
    for number, part in enumerate(parts, 1):
        column.addWidget(part, 1 if number == len(parts) else 0)
    return held
