"""What every page and dialog is held to: spoken names, nothing cut, no key twice."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QCalendarWidget,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QScrollBar,
    QTabBar,
    QToolButton,
    QWidget,
)

_CLOSED = (QAbstractItemView, QCalendarWidget, QComboBox, QAbstractSpinBox, QLineEdit)


def controls(widget: QWidget) -> Iterator[QWidget]:
    """Yield every widget that takes the keyboard; what is inside lists, calendars and fields is theirs to name."""
    for child in [widget, *(found for found in widget.children() if isinstance(found, QWidget))]:
        if child is widget:
            if child.focusPolicy() is not Qt.FocusPolicy.NoFocus and not isinstance(child, QScrollBar):
                yield child
        elif not child.isWindow() and not isinstance(widget, _CLOSED):
            yield from controls(child)


def spoken(widget: QWidget) -> str:
    """Return the name a screen reader says; a combo box's own text is its value, not its name."""
    if isinstance(widget, QComboBox) and not widget.accessibleName():
        return _buddy_words(widget)
    interface = QAccessible.queryAccessibleInterface(widget)
    return str(interface.text(QAccessible.Text.Name)).strip() if interface is not None else ""


def _buddy_words(widget: QWidget) -> str:
    labels = widget.window().findChildren(QLabel)
    return next((found.text() for found in labels if found.buddy() is widget), "")


def nameless(widget: QWidget) -> list[str]:
    """Return each focusable control whose spoken name is empty."""
    return [
        describe(control)
        for control in controls(widget)
        if not control.isWindow() and not _says_nothing_yet(control) and not spoken(control)
    ]


def _says_nothing_yet(widget: QWidget) -> bool:
    """A plain scroll area takes the focus for scrolling only, and what is hidden and empty says nothing yet."""
    is_empty = isinstance(widget, QLabel | QAbstractButton) and not widget.text() and not widget.toolTip()
    is_waiting = is_empty and (widget.isHidden() or isinstance(widget, QLabel))
    return is_waiting or type(widget) is QScrollArea


def describe(widget: QWidget) -> str:
    """Return what a finding calls a widget: class, name, and what it stands in."""
    parent = widget.parentWidget()
    words = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
    inside = type(parent).__name__ if parent is not None else "nothing"
    return f"{type(widget).__name__} {widget.objectName()!r} {words[:40]!r} in {inside}"


def clipped(widget: QWidget) -> list[str]:
    """Return each visible label, button or tab whose words do not fit, and what sticks out of its parent."""
    found = []
    for child in widget.findChildren(QWidget):
        if not child.isVisible() or isinstance(child.parentWidget(), QToolButton | QLineEdit):
            continue
        why = _why_cut(child)
        if why:
            found.append(f"{describe(child)}: {why}")
    return found


def _why_cut(widget: QWidget) -> str:
    if isinstance(widget, QLabel | QAbstractButton | QTabBar) and _sticks_out(widget):
        return "sticks out of its parent"
    if isinstance(widget, QLabel):
        return _label_cut(widget)
    if isinstance(widget, QPushButton):
        need = widget.minimumSizeHint()
        is_cut = need.width() > widget.width() or need.height() > widget.height() + 1
        return f"needs {need.toTuple()}, has {widget.size().toTuple()}" if is_cut and widget.text() else ""
    if isinstance(widget, QAbstractButton) and widget.text():
        need = widget.sizeHint()
        return f"needs {need.toTuple()}, has {widget.size().toTuple()}" if need.width() > widget.width() else ""
    return ""


def _label_cut(widget: QLabel) -> str:
    if not widget.text() or hasattr(widget, "words"):  # a label that shortens itself keeps its words
        return ""
    if widget.wordWrap():
        need = widget.heightForWidth(widget.width())
        return f"needs height {need}, has {widget.height()}" if need > widget.height() + 1 else ""
    wide = widget.sizeHint().width()
    return f"needs width {wide}, has {widget.width()}" if wide > widget.width() + 1 else ""


def _sticks_out(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    if parent is None or widget.isWindow() or isinstance(parent.parentWidget(), QAbstractScrollArea):
        return False
    return not parent.rect().adjusted(-1, -1, 1, 1).contains(widget.geometry())


def shortcut_clashes(window: QWidget) -> list[str]:
    """Return each key that two things of a window answer to while both can be seen."""
    owners: dict[str, list[str]] = defaultdict(list)
    for keys, owner in _keys(window):
        if keys:
            owners[keys].append(owner)
    return [f"{keys}: {', '.join(names)}" for keys, names in owners.items() if len(names) > 1]


def _keys(window: QWidget) -> Iterator[tuple[str, str]]:
    for shortcut in window.findChildren(QShortcut):
        if _is_live(shortcut, window):
            for sequence in shortcut.keys():  # noqa: SIM118  not a mapping
                yield sequence.toString(), f"shortcut of {type(shortcut.parent()).__name__}"
    for action in window.findChildren(QAction):
        if _is_live(action, window):
            for sequence in action.shortcuts():
                yield sequence.toString(), f"action {action.text()!r}"
    for button in window.findChildren(QAbstractButton):
        if _is_live(button, window):
            yield button.shortcut().toString(), describe(button)
    for words in window.findChildren(QLabel):
        if words.buddy() is not None and _is_live(words, window):
            yield QKeySequence.mnemonic(words.text()).toString(), describe(words)


def _is_live(thing: QObject, window: QWidget) -> bool:
    owner: QObject | None = thing
    while owner is not None and not isinstance(owner, QWidget):
        owner = owner.parent()
    return owner is None or owner is window or owner.isVisible()


@dataclass
class Memory:
    """Remembers for a table, as the preferences do."""

    kept: dict[str, str] = field(default_factory=dict)

    def recall(self, key: str) -> str | None:
        return self.kept.get(key)

    def keep(self, key: str, value: str) -> None:
        self.kept[key] = value
