"""Says something to a screen reader without moving the focus."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def say(widget: QWidget, words: str) -> None:
    """Announce a change, politely: after what is being read."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))
