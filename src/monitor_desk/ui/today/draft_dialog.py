"""A text that was kept while something else was being filled in: to be gone on with, copied, or let go."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication

from monitor_desk.ui.widgets.buttons import Button
from monitor_desk.ui.widgets.dialogs import Dialog
from monitor_desk.ui.widgets.fields import LongTextField

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from monitor_desk.services.desk import Desk
    from monitor_desk.ui.today.lines import DraftLine

LOOSE: Final = "It was typed for a record that was not stored. Copy it to where it belongs, then let go of it."
OPENS: Final = {
    "visit": "Open the visit",
    "check": "Open the check",
    "recorder": "Open the recorder",
    "check_recorder": "Open the recorder",
    "action": "Open the action",
    "contract": "Open the contract",
    "provider": "Open the provider",
    "visits": "Open Visits",
    "checks": "Open Checks",
    "actions": "Open Actions",
    "visit_plan": "Open the visit plan",
}


class DraftDialog(Dialog):
    """Shows texts that were never stored; they stay until they are stored or the officer lets them go."""

    open_requested = Signal(str, object)  # kind and id of what leads to the dialog in which they were typed

    def __init__(self, desk: Desk, draft: DraftLine, parent: QWidget | None = None) -> None:
        verb, lead = "Copy", LOOSE
        if draft.dialog is not None:
            verb = OPENS.get(draft.dialog.opens[0], "Open")
            lead = f"Typed into “{draft.dialog.title}” and not stored. Open that again: what was typed stands in it."
        super().__init__(draft.title, verb, parent, lead=lead)
        self._desk = desk
        self._draft = draft
        self._typed = draft.dialog.texts if draft.dialog else (draft.typed,)
        self._show_texts()
        self.drop_button = Button("Let go of it", "quiet")
        self._foot.insertWidget(0, self.drop_button)
        self.drop_button.clicked.connect(self._drop)
        if draft.dialog is not None:
            self.copy_button = Button("Copy")
            self._foot.insertWidget(2, self.copy_button)
            self.copy_button.clicked.connect(self._copy)
        self.cancel_button.setText("Keep it")
        self.accepted.connect(self._open)

    def _show_texts(self) -> None:
        for at, typed in enumerate(self._typed):
            field, shown = typed.in_dialog(), LongTextField()
            shown.set_value(typed.text)
            shown.page.setReadOnly(True)
            self.form.add_row(f"text{at}", field.label if field else f"&{self._draft.field}", shown)

    def act(self) -> None:
        """Copy it where nothing leads to its place; else that is opened when this dialog is gone."""
        if self._draft.dialog is None:
            self._copy()

    def _open(self) -> None:
        if self._draft.dialog is not None:
            self.open_requested.emit(*self._draft.dialog.opens)

    def _drop(self) -> None:
        """Let go of the texts; their record was never made."""
        for typed in self._typed:
            self._desk.records.forget_typing(typed)
        self.reject()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText("\n\n".join(typed.text for typed in self._typed))
