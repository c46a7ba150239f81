"""Where the officer is to the letter: page, record, field and cursor; so that unlocking returns there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

if TYPE_CHECKING:
    from monitor_desk.ui.shell.places import Place


@dataclass(frozen=True, slots=True, kw_only=True)
class FocusSpot:
    """A control by its class, its spoken name and its place among those alike, with the cursor in its text."""

    class_name: str
    spoken: str
    number: int
    cursor: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Whereabouts:
    """A place, and the control that had the keyboard there."""

    place: Place | None
    spot: FocusSpot | None = None


def spot_of(page: QWidget | None, focus: QWidget | None) -> FocusSpot | None:
    """Return where the keyboard is on a page, None if it is elsewhere."""
    if page is None or focus is None or not page.isAncestorOf(focus):
        return None
    alike = _alike(page, type(focus).__name__, focus.accessibleName())
    cursor = 0
    if isinstance(focus, QLineEdit):
        cursor = focus.cursorPosition()
    elif isinstance(focus, QPlainTextEdit):
        cursor = focus.textCursor().position()
    number = next((at for at, one in enumerate(alike) if one is focus), 0)
    return FocusSpot(class_name=type(focus).__name__, spoken=focus.accessibleName(), number=number, cursor=cursor)


def go_to(page: QWidget | None, spot: FocusSpot | None) -> bool:
    """Put keyboard and cursor back; return whether the control is there."""
    if page is None or spot is None:
        return False
    alike = _alike(page, spot.class_name, spot.spoken)
    if spot.number >= len(alike):
        return False
    control = alike[spot.number]
    control.setFocus()
    if isinstance(control, QLineEdit):
        control.setCursorPosition(spot.cursor)
    elif isinstance(control, QPlainTextEdit):
        cursor = control.textCursor()
        cursor.setPosition(min(spot.cursor, len(control.toPlainText())))
        control.setTextCursor(cursor)
    return True


def _alike(page: QWidget, class_name: str, spoken: str) -> list[QWidget]:
    return [
        one for one in page.findChildren(QWidget) if type(one).__name__ == class_name and one.accessibleName() == spoken
    ]
