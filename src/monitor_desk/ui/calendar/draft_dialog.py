"""Drafting the calendar of a financial year."""

from __future__ import annotations

from typing import TYPE_CHECKING

from monitor_desk.domain.errors import InvalidDraftError
from monitor_desk.ui.calendar.rule import rule_words, shipped_rule
from monitor_desk.ui.records.field_widgets import NumberField
from monitor_desk.ui.widgets.dialogs import Dialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from monitor_desk.services.desk import Desk

HINT = "The year in which it begins on 1 April. Periods that the table has already stay as they are."


class DraftDialog(Dialog):
    """Says the rule and asks for the year; what is drafted is then the team's to edit."""

    def __init__(self, desk: Desk, year: int, parent: QWidget | None = None) -> None:
        lead = f"{rule_words(shipped_rule())} Every date can be changed afterwards."
        super().__init__("Draft a year of the calendar", "Draft the year", parent, lead=lead)
        self._desk = desk
        self.year = NumberField()
        self.form.add_row("year", "&Financial year", self.year, HINT)
        self.year.set_value(year)

    def act(self) -> None:
        """Draft it; raise `DeskError` for what is no year, and where nothing is lacking."""
        year = self.year.value()
        if year is None:
            raise InvalidDraftError({"year": "Give the year, such as 2026"})
        if self._desk.calendar.draft_year(year) == 0:
            raise InvalidDraftError({"year": "The table has every period of this year already"})
