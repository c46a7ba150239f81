"""Putting the edits of a form in use as its next version."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPlainTextEdit

from monitor_desk.ui.widgets.dialogs import Dialog
from monitor_desk.ui.widgets.fields import TextField
from monitor_desk.ui.widgets.labels import label

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

    from monitor_desk.domain.forms.comparing import FormChange
    from monitor_desk.services.desk import Desk

_LINES = 8


class ReadOnlyLines(QPlainTextEdit):
    """Lines to read and copy; Tab leaves them."""

    def __init__(self, name: str, lines: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__("\n".join(lines), parent)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setAccessibleName(name)
        shown = min(max(2 * len(lines), 2), _LINES)  # most of them take two
        self.setFixedHeight(shown * self.fontMetrics().lineSpacing() + 20)


class PutInUseDialog(Dialog):
    """Shows what changes and asks why; the service refuses a form that has faults."""

    def __init__(
        self, desk: Desk, form_id: UUID, changes: Sequence[FormChange], number: int, parent: QWidget | None = None
    ) -> None:
        lead = f"Version {number} is asked on visits planned from now on. Visits that have a version already keep it."
        super().__init__("Put in use", "Put in use", parent, lead=lead)
        self._desk, self._form_id = desk, form_id
        if changes:
            counts = Counter(change.kind for change in changes)
            summary = ", ".join(f"{count} {kind.lower()}" for kind, count in counts.items())
            self.body.insertWidget(0, label(f"What changes: {summary}", "strong", wraps=True))
            lines = [f"{change.kind}: {change.words}" for change in changes]
            self.body.insertWidget(1, ReadOnlyLines("What changes", lines))
        self.reason = TextField()
        self.form.add_row("reason", "&Why (needed)", self.reason, "Kept with the version")

    def act(self) -> None:
        """Make the version; raise `DeskError` without a reason or with faults."""
        self._desk.forms.put_in_use(self._form_id, self.reason.value())
