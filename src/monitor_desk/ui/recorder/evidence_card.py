"""Evidence of the section: small pictures, and a place to drop, paste or browse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from monitor_desk.ui import theme
from monitor_desk.ui.recorder.evidence_adding import pasted_sources, sources_in
from monitor_desk.ui.widgets import paint
from monitor_desk.ui.widgets.cards import Card
from monitor_desk.ui.widgets.flow import FlowLayout
from monitor_desk.ui.widgets.progress import ProgressStrip

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from monitor_desk.domain.evidence import Evidence

THUMB = QSize(62, 54)


class Thumb(QPushButton):
    """One piece of evidence: a small picture, or the end of its file's name; spoken by its caption."""

    def __init__(self, evidence_id: UUID, evidence: Evidence, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.evidence_id = evidence_id
        self._kind = evidence.name.rpartition(".")[2].upper()[:4]
        self._picture = QPixmap()
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"Evidence: {evidence.headline()}")
        self.setToolTip(evidence.headline())

    def sizeHint(self) -> QSize:
        """Be as large as in the drawing, whatever the style asks of buttons."""
        return THUMB

    def minimumSizeHint(self) -> QSize:
        """It is never cut."""
        return THUMB

    def show_picture(self, content: bytes) -> None:
        """Show a picture that was read."""
        picture = QPixmap()
        if picture.loadFromData(content):
            self._picture = picture
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the picture cut to the frame, or the kind of file."""
        tokens = theme.current()
        painter = QPainter(self)
        paint.box(painter, self.rect(), tokens.grey_soft, tokens.control)
        if self._picture.isNull():
            painter.setFont(paint.font(self.font(), theme.TINY_PX, is_strong=True))
            painter.setPen(QColor(tokens.muted))
            painter.drawText(self.rect(), paint.CENTRE, self._kind)
            return
        inner = self.rect().adjusted(1, 1, -1, -1)
        shown = self._picture.scaled(
            inner.size(), Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation
        )
        cut = shown.copy((shown.width() - inner.width()) // 2, 0, inner.width(), inner.height())
        painter.drawPixmap(inner.topLeft(), cut)


class DropZone(QPushButton):
    """Where files are dropped; a press browses, Ctrl+V pastes."""

    browsed = Signal()
    brought = Signal(object)  # sources

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Drop photos here, paste, or browse", parent)
        self.setAutoDefault(False)
        self.setAcceptDrops(True)
        self.setToolTip("Ctrl+Shift+E")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self.browsed)

    def sizeHint(self) -> QSize:
        """Be as high as in the drawing."""
        return QSize(120, 56)

    def minimumSizeHint(self) -> QSize:
        """The words break into lines."""
        return QSize(120, 56)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Paste what the clipboard holds."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.brought.emit(pasted_sources())
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and pictures."""
        if event.mimeData().hasUrls() or event.mimeData().hasImage():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take what was dropped."""
        event.acceptProposedAction()
        self.brought.emit(sources_in(event.mimeData()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a dashed frame with the words."""
        tokens = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(tokens.text if self.underMouse() else tokens.control), 1, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -2, -2), theme.CONTROL_RADIUS, theme.CONTROL_RADIUS)
        painter.setPen(QColor(tokens.muted))
        painter.setFont(paint.font(self.font(), theme.SMALL_PX))
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignCenter
        painter.drawText(self.rect().adjusted(10, 4, -10, -4), flags, self.text())


class EvidenceCard(Card):
    """What belongs to the section, and the way to add more."""

    opened = Signal(object)  # id of the evidence

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Evidence", parent)
        self.zone = DropZone()
        self.strip = ProgressStrip()
        self.thumbs: dict[UUID, Thumb] = {}
        self._grid = QWidget()
        self._flow = FlowLayout(self._grid, gap=6)
        for widget in (self._grid, self.zone, self.strip):
            self.body.addWidget(widget)
        self.body.setSpacing(8)
        self.strip.hide()
        self._grid.hide()

    def show_evidence(self, wanted: Mapping[UUID, Evidence]) -> list[UUID]:
        """Show these pieces; return the pictures that are still to be read."""
        if list(wanted) == list(self.thumbs):
            return []
        for thumb in self.thumbs.values():
            thumb.hide()
            thumb.deleteLater()
        while self._flow.takeAt(0) is not None:
            pass
        self.thumbs = {key: Thumb(key, one, self._grid) for key, one in wanted.items()}
        for thumb in self.thumbs.values():
            self._flow.addWidget(thumb)
            thumb.clicked.connect(self._open)
            thumb.show()
        self._grid.setVisible(bool(wanted))
        self._grid.updateGeometry()
        return [key for key, one in wanted.items() if one.is_picture()]

    def show_pictures(self, pictures: Mapping[UUID, bytes]) -> None:
        """Show the pictures that were read."""
        for evidence_id, content in pictures.items():
            if evidence_id in self.thumbs:
                self.thumbs[evidence_id].show_picture(content)

    def _open(self) -> None:
        thumb = self.sender()
        if isinstance(thumb, Thumb):
            self.opened.emit(thumb.evidence_id)
