"""The sections at the left: how each stands, its number, title and count, grouped by the part of the visit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from monitor_desk.domain.forms.views import SectionState, SectionView
from monitor_desk.ui import theme
from monitor_desk.ui.widgets import paint

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from monitor_desk.ui.recorder.reading import Reading

Index = QModelIndex | QPersistentModelIndex
_VIEW, _OWNER = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
_HEAD, _TITLE, _ISSUE = (Qt.ItemDataRole.UserRole + step for step in (2, 3, 4))
_GLYPHS = {
    SectionState.NOT_STARTED: ("○", "not started"),
    SectionState.PART: ("◐", "part answered"),
    SectionState.COMPLETE: ("✓", "complete"),
    SectionState.CONCERN: ("▲", "with concern"),
}
_WITH_OWNER = 46
_OFFICE, _CLOSING = "Office part", "To finish"


class _Lines(QStyledItemDelegate):
    """Draws a section or a heading."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one line."""
        rect: QRect = option.rect
        view = index.data(_VIEW)
        painter.save()
        if isinstance(view, SectionView):
            self._paint_section(
                painter, rect, view, index, is_current=bool(option.state & QStyle.StateFlag.State_Selected)
            )
        else:
            painter.setFont(paint.font(painter.font(), theme.SMALL_PX, is_strong=True))
            painter.setPen(QColor(theme.current().muted))
            paint.elided(painter, rect.adjusted(8, 6, -8, 0), str(index.data(_HEAD)))
        painter.restore()

    def _paint_section(
        self, painter: QPainter, rect: QRect, view: SectionView, index: Index, *, is_current: bool
    ) -> None:
        tokens = theme.current()
        if is_current:
            paint.box(painter, rect, tokens.selection)
        ink = tokens.on_selection if is_current else tokens.text
        faint = ink if is_current and tokens.has_outlines else tokens.muted
        painter.setFont(paint.font(painter.font(), theme.TEXT_PX, is_strong=is_current))
        count = f"{view.answered}/{view.total}"
        wide = painter.fontMetrics().horizontalAdvance(count)
        owner = str(index.data(_OWNER) or "")
        line = QRect(rect.x() + 8, rect.y(), rect.width() - wide - 28, theme.ROW if not owner else 30)
        painter.setPen(QColor(ink))
        paint.elided(painter, line, f"{_glyph(view, index)} {view.number} {index.data(_TITLE)}")
        painter.setPen(QColor(faint))
        painter.drawText(QRect(rect.right() - wide - 8, line.y(), wide + 1, line.height()), paint.RIGHT, count)
        if owner:
            painter.setFont(paint.font(painter.font(), theme.SMALL_PX))
            paint.elided(painter, QRect(rect.x() + 24, rect.y() + 24, rect.width() - 32, 20), owner)

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """A line with its officer is higher."""
        return QSize(60, _WITH_OWNER if index.data(_OWNER) else theme.ROW)


class SectionsList(QListWidget):
    """Up and Down go along; the section under the cursor is shown."""

    opened = Signal(object)  # (section id, part id)
    entered = Signal()  # Enter: go into the section

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bare")
        self.setAccessibleName("Sections")
        self.setItemDelegate(_Lines(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSpacing(0)
        self._shown: list[tuple[str, UUID | None] | None] = []
        self._heads: list[str] = []
        self.currentItemChanged.connect(self._moved)

    def show_sections(self, reading: Reading, officer: str) -> None:
        """Show how the sections stand, the current one kept."""
        self.setAccessibleName(f"Sections of the {reading.file.ref.kind}")
        views = reading.filled.sections()
        lines = _lines(views)
        owners = [_owner(reading, line, officer) if isinstance(line, SectionView) else "" for line in lines]
        shape = [None if isinstance(line, str) else (line.section.id, line.part_id) for line in lines]
        heads = [line for line in lines if isinstance(line, str)]
        if (shape, heads) != (self._shown, self._heads):
            self._make(lines)
            self._shown, self._heads = shape, heads
        for at, (line, owner) in enumerate(zip(lines, owners, strict=True)):
            item = self.item(at)
            if isinstance(line, SectionView):
                item.setData(_VIEW, line)
                item.setData(_OWNER, owner)
                item.setData(_TITLE, _title(line, lines))
                item.setData(_ISSUE, any(one.is_issue() for _, one in reading.findings(line)))
                words = f"{line.heading}, {line.answered} of {line.total} answered, {_GLYPHS[line.state][1]}"
                item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{words}, {owner}" if owner else words)
                item.setToolTip(line.heading)

    def section_keys(self) -> list[tuple[str, UUID | None]]:
        """Return the sections in the order in which they stand."""
        return [shape for shape in self._shown if shape is not None]

    def choose(self, key: tuple[str, UUID | None]) -> None:
        """Mark a section as the one that is shown, without telling anyone."""
        self.blockSignals(True)
        for at, shape in enumerate(self._shown):
            if shape == key:
                self.setCurrentRow(at)
        self.blockSignals(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes into the section."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def focus_rect(self) -> QRect:
        """The ring goes round the current section."""
        rect = self.visualItemRect(self.currentItem()) if self.currentRow() >= 0 else self.rect()
        return rect.adjusted(2, 2, -2, -2)

    def _make(self, lines: Sequence[SectionView | str]) -> None:
        self.blockSignals(True)
        self.clear()
        for line in lines:
            item = QListWidgetItem()
            if isinstance(line, str):
                item.setFlags(Qt.ItemFlag.NoItemFlags)
                item.setData(_HEAD, line)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, line)
            self.addItem(item)
        self.blockSignals(False)

    def _moved(self, item: QListWidgetItem | None) -> None:
        view = item.data(_VIEW) if item is not None else None
        if isinstance(view, SectionView):
            self.opened.emit((view.section.id, view.part_id))
        self.setProperty("row", self.currentRow())  # lets the ring follow


def _glyph(view: SectionView, index: Index) -> str:
    """Return the sign of a section; one that is complete with an issue found in it asks to be looked at."""
    if view.state is SectionState.COMPLETE and index.data(_ISSUE):
        return _GLYPHS[SectionState.CONCERN][0]
    return _GLYPHS[view.state][0]


def _title(view: SectionView, lines: Sequence[SectionView | str]) -> str:
    """Return a section's title; "Scheme: food" under the scheme's name is just "Food"."""
    start, colon, rest = view.title.partition(": ")
    if not colon or not any(isinstance(line, str) for line in lines):
        return view.title
    alike = sum(isinstance(line, SectionView) and line.title.startswith(f"{start}: ") for line in lines)
    return f"{rest[:1].upper()}{rest[1:]}" if alike > 1 else view.title


def _lines(views: Sequence[SectionView]) -> list[SectionView | str]:
    """Return the sections as the visit goes: the office's, each part's under its name, then those that close it.

    Without parts there are no names.
    """
    places = [at for at, view in enumerate(views) if view.part_label]
    if not places:
        return list(views)
    groups: dict[str, list[SectionView]] = {_OFFICE: list(views[: places[0]])}
    after: list[SectionView] = []
    for view in views[places[0] :]:
        (groups.setdefault(view.part_label, []) if view.part_label else after).append(view)
    found: list[SectionView | str] = []
    for name, members in (*groups.items(), (_CLOSING, after)):
        found += [name, *members] if members else []
    return found


def _owner(reading: Reading, view: SectionView, officer: str) -> str:
    kept = reading.kept(view)
    if kept is None:
        return ""
    name = "Mine" if kept.officer == officer else kept.officer
    return ", ".join(one for one in (name, "finished" if kept.is_finished else "") if one)
