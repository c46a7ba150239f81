"""The right of the recorder: actions to check, findings, evidence, people, times, notes; narrow, it goes below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from monitor_desk.ui import theme
from monitor_desk.ui.recorder.check_card import ChecksCard
from monitor_desk.ui.recorder.evidence_card import EvidenceCard
from monitor_desk.ui.recorder.side_cards import FindingsCard, NotesCard, PeopleCard, TimesCard
from monitor_desk.ui.recorder.visit_reading import VisitReading

if TYPE_CHECKING:
    from uuid import UUID

    from monitor_desk.domain.forms.views import SectionView
    from monitor_desk.ui.recorder.reading import Reading


class SideCards(QWidget):
    """The cards one under the other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.checks = ChecksCard()
        self.findings, self.evidence = FindingsCard(), EvidenceCard()
        self.people, self.times, self.notes = PeopleCard(), TimesCard(), NotesCard()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.CARD_GAP)
        for card in (self.checks, self.findings, self.evidence, self.people, self.times, self.notes):
            layout.addWidget(card)
        layout.addStretch(1)
        self.checks.hide()
        self.notes.hide()

    def show_reading(self, reading: Reading, view: SectionView) -> list[UUID]:
        """Show what belongs to a section; return the pictures that are still to be read."""
        self.findings.show_reading(reading, view)
        is_visit = isinstance(reading, VisitReading)
        self.people.setVisible(is_visit)
        self.times.setVisible(is_visit)
        if isinstance(reading, VisitReading):
            self.checks.show_reading(reading)
            self.people.show_reading(reading)
            self.times.show_reading(reading)
        self.notes.show_reading(reading)
        is_open = not reading.is_fixed()
        for button in (self.people.add_button, self.times.add_button, self.findings.add_button, self.evidence.zone):
            button.setEnabled(is_open)
        own = (view.section.id, view.part_id)
        return self.evidence.show_evidence(
            {key: one for key, one in reading.file.evidence if (one.section, one.part_id) == own}
        )

    def take_focus(self) -> None:
        """Put the keyboard on the first card."""
        if not self.checks.take_focus():
            self.findings.add_button.setFocus()
