"""The cards at the right: findings of the section, people met, times on site, notes that are still to be filed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from monitor_desk.domain.dates import say_date
from monitor_desk.ui.recorder.grades import grade_pill
from monitor_desk.ui.widgets.buttons import Button, IconButton, LinkLine
from monitor_desk.ui.widgets.cards import Card
from monitor_desk.ui.widgets.labels import label
from monitor_desk.ui.widgets.pills import Pill

if TYPE_CHECKING:
    from uuid import UUID

    from monitor_desk.domain.findings import Finding
    from monitor_desk.domain.forms.views import SectionView
    from monitor_desk.domain.visits import PersonMet
    from monitor_desk.ui.recorder.reading import Reading
    from monitor_desk.ui.recorder.visit_reading import VisitReading


class ListCard(Card):
    """A card with lines that are made anew when they differ, and one thing to add."""

    add_requested = Signal()
    opened = Signal(object)  # id of the record of a line
    removed = Signal(object)

    def __init__(self, title: str, verb: str = "", parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.title.setWordWrap(True)
        self._shown: object = None
        self._lines: QWidget | None = None
        self.add_button = Button(verb, "link")
        self.add_button.clicked.connect(self.add_requested)
        self.body.addWidget(self.add_button)
        self.add_button.setVisible(bool(verb))

    def renew(self, content: object) -> QVBoxLayout | None:
        """Return an empty column for the lines, nothing where they would say the same."""
        if content == self._shown:
            return None
        self._shown = content
        if self._lines is not None:
            self._lines.hide()
            self._lines.deleteLater()
        self._lines = QWidget(self)
        column = QVBoxLayout(self._lines)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.body.insertWidget(0, self._lines)
        self._lines.show()
        return column

    def link(self, words: str, spoken: str, record: UUID) -> LinkLine:
        """Return a line that opens a record."""
        made = LinkLine(words)
        made.setAccessibleName(spoken)
        made.setProperty("record", record)
        made.clicked.connect(self._open)
        return made

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses what has the keyboard, as Space does."""
        focus = QApplication.focusWidget()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers() and isinstance(focus, Button):
            focus.click()
        else:
            super().keyPressEvent(event)

    def _open(self) -> None:
        self.opened.emit(self.sender().property("record"))

    def _remove(self) -> None:
        self.removed.emit(self.sender().property("record"))


class FindingsCard(ListCard):
    """Each finding of the section with its grade, triage, actions and what it repeats."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Findings in this section", "Add finding…", parent)
        self.add_button.setToolTip("Ctrl+Shift+F")

    def show_reading(self, reading: Reading, view: SectionView) -> None:
        """Show the findings of a section."""
        findings = reading.findings(view)
        facts = [(key, one, _finding_line(reading, key, one)) for key, one in findings]
        column = self.renew(facts)
        if column is None:
            return
        if not facts:
            column.addWidget(label("None yet", "muted"))
        for key, finding, line in facts:
            column.addWidget(Pill(grade_pill(finding.grade)), 0, Qt.AlignmentFlag.AlignLeft)
            spoken = f"{finding.grade} finding: {finding.headline()}"
            column.addWidget(self.link(finding.headline(), spoken, key))
            column.addWidget(label(line, "hint", wraps=True))


def _finding_line(reading: Reading, finding_id: UUID, finding: Finding) -> str:
    actions = sum(action.finding_id == finding_id for _, action in reading.file.actions)
    parts = [
        finding.triage,
        f"{actions} action{'' if actions == 1 else 's'}" if actions else "",
        "repeat of an earlier one" if finding.repeat_of_id else "",
    ]
    return " · ".join(part for part in parts if part)


class PeopleCard(ListCard):
    """Who was met, by role."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("People met", "Add person…", parent)

    def show_reading(self, reading: VisitReading) -> None:
        """Show who was met."""
        people = [(key, _person(one)) for key, one in reading.file.people]
        column = self.renew(people)
        if column is None:
            return
        if not people:
            column.addWidget(label("Nobody yet", "muted"))
        for key, words in people:
            row = QHBoxLayout()
            row.setSpacing(4)
            row.addWidget(label(words, wraps=True), 1)
            button = IconButton("close", f"Remove {words} from people met")
            button.setProperty("record", key)
            button.clicked.connect(self._remove)
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
            column.addLayout(row)


def _person(person: PersonMet) -> str:
    return f"{person.role}, {person.words}" if person.words else person.role


class TimesCard(ListCard):
    """When the officers were on site, a line for each day."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Times on site", "Times…", parent)

    def show_reading(self, reading: VisitReading) -> None:
        """Show the times."""
        lines = [
            (say_date(day.held_on) if day.held_on else "", f"{day.arrived or '?'}–{day.left or '…'}", place)
            for _, day in reading.file.days
            for place in [reading.file.locations.get(day.location_id, "") if day.location_id else ""]
        ]
        column = self.renew(lines)
        if column is None:
            return
        if not lines:
            column.addWidget(label("Not on site yet", "muted"))
        for day, times, place in lines:
            column.addWidget(label(f"{day}, {times}", wraps=True))
            if place:
                column.addWidget(label(place, "hint", wraps=True))


class NotesCard(ListCard):
    """Quick notes that stand at no question yet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Notes to file", "", parent)

    def show_reading(self, reading: Reading) -> None:
        """Show the notes; the card is not there while there are none."""
        notes = [(key, one) for key, one in reading.file.notes if not one.section]
        self.setVisible(bool(notes))
        column = self.renew(notes)
        if column is None:
            return
        for key, note in notes:
            private = "Private:" if note.is_private else ""
            words = " ".join(part for part in (note.noted_time, private, note.headline()) if part)
            column.addWidget(self.link(words, f"File the note of {words}", key))
