"""One piece of evidence: the picture, what it shows, and the way to take it out again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.evidence import Evidence
from monitor_desk.ui.widgets.buttons import Button
from monitor_desk.ui.widgets.choice_fields import TickField
from monitor_desk.ui.widgets.dialogs import Dialog
from monitor_desk.ui.widgets.fields import TextField
from monitor_desk.ui.widgets.labels import label

if TYPE_CHECKING:
    from uuid import UUID

    from monitor_desk.services.desk import Desk

_LONGEST = 520


class EvidenceDialog(Dialog):
    """Shows a photo or names a file; the caption goes into the report."""

    def __init__(self, desk: Desk, evidence_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__("Evidence", "Keep caption", parent)
        self._desk, self._id = desk, evidence_id
        evidence = desk.records.get(Evidence, evidence_id)
        self.setMinimumWidth(_LONGEST + 48)
        self._show(evidence)
        self.caption = TextField()
        self.is_private = TickField("Left out of what the provider gets")
        self.caption.set_value(evidence.caption)
        self.is_private.set_value(evidence.is_private)
        self.form.add_row("caption", "&Caption", self.caption, "What it shows, in a sentence")
        self.form.add_row("is_private", "&Private", self.is_private)
        self.remove_button = Button("Take out", "danger")
        self.remove_button.setAccessibleName(f"Take {evidence.headline()} out")
        self._foot.insertWidget(0, self.remove_button)
        self.remove_button.clicked.connect(self._remove)

    def _show(self, evidence: Evidence) -> None:
        picture = QLabel()
        picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        if evidence.is_picture():
            try:
                shown = QPixmap()
                shown.loadFromData(self._desk.evidence.thumbnail(self._id, _LONGEST))
                picture.setPixmap(shown)
                picture.setAccessibleName(evidence.headline())
                self.body.insertWidget(0, picture)
            except DeskError as refusal:
                self.problem.show_problem(str(refusal))
        size = f"{(evidence.size or 0) / 1000:,.0f} KB"
        pixels = f", {evidence.width} × {evidence.height} pixels" if evidence.width else ""
        self.body.insertWidget(self.body.count() - 1, label(f"{evidence.name} · {size}{pixels}", "hint", wraps=True))

    def act(self) -> None:
        """Store the caption."""
        changes = {"caption": self.caption.value(), "is_private": True if self.is_private.value() else None}
        self._desk.records.change_many(Evidence.kind, {self._id: changes}, label="Change caption")

    def _remove(self) -> None:
        try:
            self._desk.evidence.remove([self._id])
        except DeskError as refusal:
            self.show_refusal(refusal)
            return
        self.reject()
