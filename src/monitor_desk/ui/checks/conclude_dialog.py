"""Concluding a check: what is still missing, the outcome as it stands, and the summary that goes with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from monitor_desk.domain.check_receipt import Receipt
from monitor_desk.domain.forms.scoring import score
from monitor_desk.domain.recorded_filled import filled_of
from monitor_desk.ui.recorded.result_card import given_pill, setting
from monitor_desk.ui.recorder.gaps_list import GapsDialog
from monitor_desk.ui.records.ask_dialog import AskDialog
from monitor_desk.ui.records.dialog_drafts import DialogDrafts
from monitor_desk.ui.widgets.buttons import Button
from monitor_desk.ui.widgets.fields import LongTextField
from monitor_desk.ui.widgets.labels import label
from monitor_desk.ui.widgets.pills import Pill

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from monitor_desk.domain.check_file import CheckFile
    from monitor_desk.services.desk import Desk

LEAD = "The result is frozen as a version, and what it rests on stays until the check is reopened with a reason."


class ConcludeDialog(GapsDialog):
    """Concludes a check; a line of what is missing leads to its question instead."""

    concluded = Signal(object)  # id of the frozen version

    def __init__(self, desk: Desk, file: CheckFile, parent: QWidget | None = None) -> None:
        super().__init__("Conclude the check", "Conclude check", parent, lead=LEAD)
        self.setMinimumWidth(600)
        self._desk, self._file = desk, file
        filled = filled_of(file, desk.clock.today())
        self.outcome = Pill(given_pill(file, score(filled) if filled else None))
        self.outcome_button = Button("Set the outcome…")
        row = QHBoxLayout()
        row.addWidget(self.outcome)
        row.addWidget(self.outcome_button)
        row.addStretch(1)
        self.body.insertLayout(0, row)
        self._name_outcome()
        self.outcome_button.clicked.connect(self.set_outcome)
        self.nothing = label(
            "Nothing of what was asked for has come. Say in the summary what that means.", "amber", wraps=True
        )
        is_nothing = file.receipt(desk.clock.today()) is Receipt.NOT_AT_ALL
        self.nothing.setVisible(any(one.asked_on for _, one in file.documents) and not _any_came(file))
        self.body.insertWidget(0, self.nothing)
        self.gaps = self.add_gaps(filled.gaps() if filled and not is_nothing else (), "the check is concluded")
        self.summary = LongTextField()
        self.form.add_row("summary", "&Summary", self.summary, "What was looked at, what was found, what follows")
        self.summary.set_value(file.check.summary)
        self.drafts = DialogDrafts(desk, self, file.ref)

    def set_outcome(self) -> None:
        """Ask for the outcome, and show it."""
        dialog = AskDialog(self._desk, setting(self._file, self._desk.checks.set_level), self)
        dialog.answered.connect(self._outcome_set)
        dialog.open()

    def _outcome_set(self, _answer: object) -> None:
        self._file = self._desk.checks.file(self._file.id)
        self.outcome.show_state(given_pill(self._file, None))
        self._name_outcome()

    def _name_outcome(self) -> None:
        self.outcome.setAccessibleName(f"Outcome: {self.outcome.spec.word}")

    def act(self) -> None:
        """Conclude it; raise `DeskError` while something is missing."""
        self.concluded.emit(self._desk.checks.conclude(self._file.id, self.summary.value()))


def _any_came(file: CheckFile) -> bool:
    return any(one.received_on for _, one in file.documents)
