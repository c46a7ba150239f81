"""Taking an audit out, such as one of a wrong spreadsheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from monitor_desk.ui.widgets.dialogs import ConfirmDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from monitor_desk.domain.check_file import AuditRow
    from monitor_desk.services.desk import Desk


class TakeOutDialog(ConfirmDialog):
    """Says what goes and what stays before it is done."""

    def __init__(self, desk: Desk, row: AuditRow, parent: QWidget | None = None) -> None:
        words = (
            f"The audit of {row.name} goes to the bin, with its samples and what was recorded of their care visits. "
            "The spreadsheet stays under Evidence."
        )
        super().__init__("Take this audit out?", words, "Take out", parent)
        self._desk, self._audit_id = desk, row.id

    def act(self) -> None:
        """Take it out."""
        self._desk.checks.take_out_audit(self._audit_id)
