"""The head of a section: title, guidance, who has it, and whether it is finished."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from monitor_desk.ui.widgets.buttons import Button
from monitor_desk.ui.widgets.labels import label, rule

if TYPE_CHECKING:
    from monitor_desk.domain.forms.views import SectionView
    from monitor_desk.domain.visits import VisitSection


class SectionHead(QWidget):
    """Says which section is recorded, and lets an officer take it or mark it finished."""

    taken = Signal()
    finished = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_finished = False
        self.title = label("", "card-title", wraps=True)
        self.guidance = label("", "hint", wraps=True)
        self.owner = label("", "muted")
        self.take_button, self.finish_button = Button("Take section"), Button("Mark finished")
        self.take_button.setToolTip("Say that you record this section")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.title, 1)
        for widget in (self.owner, self.take_button, self.finish_button):
            row.addWidget(widget)
        body = QVBoxLayout()
        body.setContentsMargins(16, 10, 12, 10)
        body.setSpacing(4)
        body.addLayout(row)
        body.addWidget(self.guidance)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(body)
        layout.addWidget(rule())
        self.take_button.clicked.connect(self.taken)
        self.finish_button.clicked.connect(self._finish)

    def show_section(self, view: SectionView, kept: VisitSection | None, officer: str, *, is_fixed: bool) -> None:
        """Show another section, or how the same one stands now."""
        owner = kept.officer if kept else ""
        self._is_finished = bool(kept and kept.is_finished)
        self.title.setText(view.heading)
        self.guidance.setText(view.section.guidance)
        self.guidance.setVisible(bool(view.section.guidance))
        self.owner.setText("Mine" if owner == officer else owner)
        self.owner.setVisible(bool(owner))
        self.take_button.setVisible(owner != officer and not is_fixed)
        self.take_button.setAccessibleName(f"{view.heading}: take this section")
        self.finish_button.setText("Open again" if self._is_finished else "Mark finished")
        self.finish_button.setAccessibleName(f"{view.heading}: {self.finish_button.text().lower()}")
        self.finish_button.setVisible(not is_fixed)

    def _finish(self) -> None:
        self.finished.emit(not self._is_finished)
