"""Choosing between versions of a field that two officers wrote; the others stay in the history."""

from __future__ import annotations

from typing import TYPE_CHECKING

from monitor_desk.domain.dates import say_date
from monitor_desk.ui.sharing.words import moment_words
from monitor_desk.ui.widgets.choice_fields import ChoiceField
from monitor_desk.ui.widgets.dialogs import Dialog
from monitor_desk.ui.widgets.labels import label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from monitor_desk.domain.fields import Value
    from monitor_desk.domain.packs import ConflictRow
    from monitor_desk.services.desk import Desk

LEAD = "Both were written without knowledge of each other. What you do not choose stays in the history."


class SettleDialog(Dialog):
    """Shows every version whole, with who wrote it and when, and puts the chosen one in force."""

    def __init__(self, desk: Desk, conflict: ConflictRow, parent: QWidget | None = None) -> None:
        super().__init__(f"{conflict.label}: choose a version", "Keep this version", parent, lead=LEAD)
        self._desk, self._conflict = desk, conflict
        self.body.insertWidget(0, label(conflict.record, "strong", wraps=True))
        choices: list[tuple[object, str]] = []
        for number, version in enumerate(conflict.versions, 1):
            who = f"{version.officer or 'Unknown'}, {moment_words(version.written_at)}"
            shown = " · shown now" if version.is_shown else ""
            self.body.insertWidget(2 * number - 1, label(f"{number}  {who}{shown}", "muted", wraps=True))
            self.body.insertWidget(2 * number, label(said(version.value), wraps=True))
            choices.append((number - 1, f"{number}  {who}"))
        self.choice = ChoiceField(choices)
        self.choice.set_value(next((at for at, one in enumerate(conflict.versions) if one.is_shown), 0))
        self.form.add_row("choice", "&Version to keep", self.choice)

    def act(self) -> None:
        """Put the chosen version in force."""
        at = self.choice.value()
        version = self._conflict.versions[at if isinstance(at, int) else 0]
        self._desk.sharing.settle(self._conflict.ref, self._conflict.field, version.value)


def said(value: Value) -> str:
    """Return a value in words; nothing at all is said so."""
    from datetime import date

    if isinstance(value, date):
        return say_date(value)
    if isinstance(value, bool):
        return "Yes" if value else "No"
    return str(value) if value not in {None, ""} else "(empty)"
