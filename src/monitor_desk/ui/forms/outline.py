"""The outline at the left: the form itself, its sections, their questions; moved by keys or by dragging."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QDropEvent, QFont, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QTreeWidget, QTreeWidgetItem, QWidget

from monitor_desk.domain.forms.editing import Spot
from monitor_desk.domain.forms.model import QuestionType
from monitor_desk.ui import theme

if TYPE_CHECKING:
    from collections.abc import Collection

    from monitor_desk.domain.forms.model import Form, Question, Section

ABOUT = Spot("")  # the form itself
_HEIGHT = 28
_SPOT = Qt.ItemDataRole.UserRole
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class Outline(QTreeWidget):
    """Up and Down go along; Alt with them moves what is chosen; Delete retires, Insert adds a question."""

    chosen = Signal(object)  # Spot
    stepped = Signal(object, int)  # Spot, -1 or 1
    dropped = Signal(object, object, int)  # Spot, the section it goes to (empty: among the sections), its place there
    retire_requested = Signal(object)
    add_requested = Signal()
    entered = Signal()  # Enter: go to the fields

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Sections and questions of the form")
        self.setAccessibleDescription("Alt+Up and Alt+Down move what is chosen, Insert adds a question, Delete retires")
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setIndentation(14)
        self.setTabKeyNavigation(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self._shape: list[Spot] = []
        self._items: dict[Spot, QTreeWidgetItem] = {}
        self.currentItemChanged.connect(self._moved)

    def show_form(self, form: Form, faulty: Collection[Spot]) -> None:
        """Show the form, what is chosen and open staying so."""
        shape = [Spot(s.id, q) for s in form.sections for q in ("", *(each.id for each in s.questions))]
        if shape != self._shape:
            self._build(form, shape)
        about = self._items[ABOUT]
        _show(about, "About the form", is_retired=False, is_faulty=ABOUT in faulty)
        number = 0
        for section in form.sections:
            spot = Spot(section.id)
            number += not section.is_retired
            words = _section_words(section, number)
            _show(self._items[spot], words, is_retired=section.is_retired, is_faulty=spot in faulty)
            count = 0
            for question in section.questions:
                count += question.type is not QuestionType.GUIDANCE and not question.is_retired
                own = Spot(section.id, question.id)
                words = _question_words(question, f"{number}.{count}")
                is_retired = question.is_retired or section.is_retired
                _show(self._items[own], words, is_retired=is_retired, is_faulty=own in faulty)

    def current(self) -> Spot:
        """Return what is chosen; the form itself at first."""
        item = self.currentItem()
        spot = item.data(0, _SPOT) if item is not None else None
        return spot if isinstance(spot, Spot) else ABOUT

    def choose(self, spot: Spot) -> None:
        """Choose a part, its section opened."""
        item = self._items.get(spot)
        if item is not None:
            self.setCurrentItem(item)
            self.scrollToItem(item)

    def has(self, spot: Spot) -> bool:
        """Say whether the form has this part."""
        return spot in self._items

    def words(self, spot: Spot) -> str:
        """Return the line of a part as it is shown."""
        return self._items[spot].text(0)

    def _build(self, form: Form, shape: list[Spot]) -> None:
        kept = self.current()
        was_open = {spot for spot, item in self._items.items() if item.isExpanded()}
        known = set(self._items)
        self.blockSignals(True)
        self.clear()
        self._shape, self._items = shape, {ABOUT: _item(ABOUT)}
        self.addTopLevelItem(self._items[ABOUT])
        for section in form.sections:
            top = Spot(section.id)
            self._items[top] = _item(top)
            self.addTopLevelItem(self._items[top])
            for question in section.questions:
                own = Spot(section.id, question.id)
                self._items[own] = _item(own)
                self._items[top].addChild(self._items[own])
            self._items[top].setExpanded(top in was_open or top not in known)
        self.setCurrentItem(self._items.get(kept, self._items[ABOUT]))
        self.blockSignals(False)
        if self.current() != kept:
            self.chosen.emit(self.current())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, retire, add, or go to the fields."""
        key, spot = Qt.Key(event.key()), self.current()
        if _is_step(event) and spot != ABOUT:
            self.stepped.emit(spot, _STEPS[key])
        elif key == Qt.Key.Key_Delete and spot != ABOUT:
            self.retire_requested.emit(spot)
        elif key == Qt.Key.Key_Insert:
            self.add_requested.emit()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keep Alt+Up and Alt+Down from the window's own keys."""
        is_wanted = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_step(event)
        if is_wanted:
            event.accept()
        return is_wanted or super().event(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Say where something was dropped; the form is changed, and the outline follows it."""
        target = self._target(event.position().toPoint())
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        if target is not None and self.current() != ABOUT:
            self.drop(*target)

    def drop(self, section: str, at: int) -> None:
        """Put what is chosen at a place of a section; with no section, at a place among the sections."""
        self.dropped.emit(self.current(), section, at)

    def _target(self, point: QPoint) -> tuple[str, int] | None:
        """Return section and place under a point, for what is dragged: a section among sections, a question in one."""
        item = self.itemAt(point)
        spot = item.data(0, _SPOT) if item is not None else None
        if not isinstance(spot, Spot):
            return None
        is_below = self.dropIndicatorPosition() is QAbstractItemView.DropIndicatorPosition.BelowItem
        if not self.current().question:
            sections = [each.section for each in self._shape if not each.question]
            return "", sections.index(spot.section) + is_below if spot.section else 0
        if not spot.section:
            return None
        inside = [each.question for each in self._shape if each.section == spot.section and each.question]
        return spot.section, inside.index(spot.question) + is_below if spot.question else 0

    def _moved(self, current: QTreeWidgetItem | None) -> None:
        if current is not None:
            self.chosen.emit(self.current())


def _is_step(event: QKeyEvent) -> bool:
    return bool(event.modifiers() & Qt.KeyboardModifier.AltModifier) and Qt.Key(event.key()) in _STEPS


def _item(spot: Spot) -> QTreeWidgetItem:
    item = QTreeWidgetItem()
    item.setData(0, _SPOT, spot)
    item.setSizeHint(0, QSize(0, _HEIGHT))
    if spot == ABOUT:
        item.setFlags(item.flags() & ~(Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled))
    return item


def _section_words(section: Section, number: int) -> str:
    words = section.title or section.id
    return words if section.is_retired else f"{number} {words}"


def _question_words(question: Question, number: str) -> str:
    words = question.ask or question.id
    is_unnumbered = question.type is QuestionType.GUIDANCE or question.is_retired
    return words if is_unnumbered else f"{number} {words}"


def _show(item: QTreeWidgetItem, words: str, *, is_retired: bool, is_faulty: bool) -> None:
    said = f"■ {words}" if is_faulty else words
    text = f"Retired: {said}" if is_retired else said
    if item.text(0) == text:
        return
    item.setText(0, text)
    item.setToolTip(0, f"{text}: has a fault" if is_faulty else text)
    item.setData(
        0, Qt.ItemDataRole.AccessibleTextRole, f"{words}{', retired' * is_retired}{', has a fault' * is_faulty}"
    )
    font = QFont(item.font(0))
    font.setPixelSize(theme.TEXT_PX)
    font.setStrikeOut(is_retired)
    font.setBold(item.parent() is None)
    item.setFont(0, font)
