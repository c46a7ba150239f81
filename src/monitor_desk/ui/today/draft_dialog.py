"""A text that was kept while something else was being filled in: to be read, copied, or let go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from monitor_desk.ui.widgets.buttons import Button
from monitor_desk.ui.widgets.dialogs import Dialog
from monitor_desk.ui.widgets.fields import LongTextField

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from monitor_desk.services.desk import Desk
    from monitor_desk.ui.today.lines import DraftLine


class DraftDialog(Dialog):
    """Shows the text of a record that was never stored; it stays until the officer lets it go."""

    def __init__(self, desk: Desk, draft: DraftLine, parent: QWidget | None = None) -> None:
        lead = "It was typed for a record that was not stored. Copy it to where it belongs, then let go of it."
        super().__init__(draft.title, "Let go of it", parent, lead=lead)
        self._desk = desk
        self._draft = draft
        self.text = LongTextField()
        self.text.set_value(draft.typed.text)
        self.text.page.setReadOnly(True)
        self.form.add_row("text", f"&{draft.field}", self.text)
        self.copy_button = Button("Copy")
        self.body.addWidget(self.copy_button)
        self.copy_button.clicked.connect(self._copy)
        self.cancel_button.setText("Keep it")

    def act(self) -> None:
        """Let go of the draft; its record was never made."""
        self._desk.records.forget_typing(self._draft.typed)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._draft.typed.text)
