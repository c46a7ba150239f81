"""The visit recorder: sections left, one scrolling section in the middle, what belongs to it right."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from monitor_desk.domain.errors import DeskError
from monitor_desk.ui import theme
from monitor_desk.ui.recorder.doing import RecorderActions
from monitor_desk.ui.recorder.evidence_adding import EvidenceAdding
from monitor_desk.ui.recorder.header import RecorderHeader
from monitor_desk.ui.recorder.here import ActionsHere
from monitor_desk.ui.recorder.panes import RecorderPanes
from monitor_desk.ui.recorder.section_page import SectionPage
from monitor_desk.ui.recorder.subject import Subject, VisitSubject
from monitor_desk.ui.recorder.typed_again import TypedAgain
from monitor_desk.ui.widgets.messages import EmptyState, ProblemPanel

if TYPE_CHECKING:
    from monitor_desk.domain.forms.answers import Place
    from monitor_desk.domain.forms.views import SectionView
    from monitor_desk.services.desk import Desk
    from monitor_desk.ui.recorder.reading import Reading
    from monitor_desk.ui.shell.tasks import TaskRunner

SectionKey = tuple[str, UUID | None]
_NOTE_KEYS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
_PANES = {Qt.KeyboardModifier.NoModifier: 1, Qt.KeyboardModifier.ShiftModifier: -1}


class RecorderPage(QWidget):
    """Records one visit, or by a subclass one check; there is no Save button, and everything works by keyboard."""

    open_requested = Signal(str, object)  # kind and id
    subject_class: ClassVar[type[Subject]] = VisitSubject
    watches = frozenset(
        {
            "visit", "visit_part", "visit_day", "visit_section", "visit_person", "quick_note", "answer", "addendum",
            "finding", "concern", "action", "action_step", "evidence_file",
        }
    )  # fmt: skip

    def __init__(self, desk: Desk, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.subject = self.subject_class(desk)
        self.record_id: UUID | None = None
        self.reading: Reading | None = None
        self._key: SectionKey | None = None
        self._build()
        self.adding = EvidenceAdding(desk, tasks, self.panes.side.evidence.strip)
        self.doing = RecorderActions(desk, self.subject, self.adding, self)
        self.typed_again = TypedAgain(self.subject.recording, self.told)
        self.here = ActionsHere(self, self.doing)
        self._connect()

    def _build(self) -> None:
        self.header, self.panes = RecorderHeader(), RecorderPanes()
        self.told, self.problem = ProblemPanel(), ProblemPanel()
        self.empty = EmptyState(*self.subject.nothing)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.PAGE_MARGIN, theme.PAGE_TOP, theme.PAGE_MARGIN, theme.CARD_GAP)
        layout.setSpacing(theme.CARD_GAP)
        for widget in (self.header, self.told, self.problem):
            layout.addWidget(widget)
        layout.addWidget(self.panes, 1)
        layout.addWidget(self.empty, 1)
        self.header.hide()
        self.panes.hide()

    def _connect(self) -> None:
        panes, side, do = self.panes, self.panes.side, self.doing
        self.header.concern_requested.connect(self.here.raise_concern)
        self.header.note_requested.connect(do.add_quick_note)
        self.header.next_requested.connect(self.here.take_next_step)
        self.empty.acted.connect(self._open_list)
        self.told.acted.connect(self._go_to_typed)
        panes.sections.opened.connect(self.open_section)
        panes.sections.entered.connect(self._enter)
        panes.person_button.clicked.connect(do.add_person_part)
        side.checks.opened.connect(self._open_action)
        side.checks.step_requested.connect(do.check_action)
        side.findings.add_requested.connect(self.here.add_finding)
        side.findings.opened.connect(do.open_finding)
        side.people.add_requested.connect(do.add_person)
        side.people.removed.connect(do.remove_person)
        side.times.add_requested.connect(do.change_times)
        side.notes.opened.connect(do.file_note)
        side.evidence.zone.browsed.connect(self.here.browse)
        side.evidence.zone.brought.connect(self.here.bring)
        side.evidence.opened.connect(do.open_evidence)
        self.adding.told.connect(self.problem.show_problem)
        self.adding.pictures_read.connect(side.evidence.show_pictures)
        do.refused.connect(self.problem.show_problem)
        do.gap_chosen.connect(self.go_to)
        do.page_requested.connect(self._open_page)

    def show_record(self, record: object) -> None:
        """Open a visit or check at its first section that is not complete."""
        if not isinstance(record, UUID):
            return
        self.finish()
        is_other = record != self.record_id
        self.record_id = record
        if is_other:
            self._key = None
        self.problem.hide()
        self.refresh()
        if self.reading is not None:
            self.typed_again.look(self.reading)
            self._bring_back()
            if is_other:
                self._enter()

    def refresh(self) -> None:
        """Read it again; what is being typed stays."""
        if self.record_id is None:
            return
        try:
            self.reading = self.subject.read(self.record_id)
        except DeskError as refusal:
            self.reading = None
            self.problem.show_problem(str(refusal))
        is_there = self.reading is not None
        self.header.setVisible(is_there)
        self.panes.setVisible(is_there)
        self.empty.setVisible(not is_there)
        if self.reading is not None:
            self._show(self.reading)

    def finish(self) -> None:
        """Store everything that was typed: before a lock, a close or another page."""
        if self.panes.page is not None:
            self.panes.page.finish()

    def place_state(self) -> object:
        """Return the section and question that are shown."""
        page = self.panes.page
        return (self._key, page.current_place() if page is not None else None)

    def restore_state(self, state: object) -> None:
        """Show the section and question again."""
        if isinstance(state, tuple) and len(state) == 2 and state[0] is not None:
            self.open_section(state[0])
            if state[1] is not None:
                self.go_to(state[1])

    def open_section(self, key: SectionKey) -> None:
        """Show another section; the one before is stored first."""
        if self.reading is None or (key == self._key and self.panes.page is not None):
            return
        self.finish()
        self._key = key
        self._show(self.reading)

    def go_to(self, place: Place) -> None:
        """Put the keyboard on a question, wherever it is."""
        self.open_section((place.section, place.part_id))
        if self.panes.page is not None:
            self.panes.page.go_to(place)

    def next_section(self) -> None:
        """Go on to the next section."""
        self._step(1)

    def section_before(self) -> None:
        """Go back to the section before."""
        self._step(-1)

    def event(self, event: QEvent) -> bool:
        """Claim the keys that the window would take for something else: quick note, and F6 among the panes."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._wants(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on the keys that were claimed."""
        if not self._wants(event):
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_F6:
            self.panes.step(_PANES[event.modifiers()])
        else:
            self.doing.add_quick_note()

    def _wants(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_F6 and event.modifiers() in _PANES:
            return self.panes.can_step(_PANES[event.modifiers()])
        return event.key() == Qt.Key.Key_N and event.modifiers() == _NOTE_KEYS and self.reading is not None

    def _show(self, reading: Reading) -> None:
        views = reading.filled.sections()
        if not views:
            return
        view = self._chosen(views)
        self._key = (view.section.id, view.part_id)
        self.header.show_reading(reading)
        self.panes.sections.show_sections(reading, self._desk.officer)
        self.panes.sections.choose(self._key)
        findings = len(reading.file.findings)
        self.panes.counts.setText(
            f"{reading.filled.answered_count} of {reading.filled.total_count} answered · "
            f"{findings} finding{'' if findings == 1 else 's'}"
        )
        self.panes.person_button.setVisible(reading.asks_for_persons() and not reading.is_fixed())
        self.doing.follow(reading, view)
        page = self.panes.page
        if page is not None and page.key == self._key and page.owner_id == reading.file.id:
            page.show_section(reading, view)
        else:
            self._show_page(reading, view)
        self.adding.read_pictures(self.panes.side.show_reading(reading, view))

    def _show_page(self, reading: Reading, view: SectionView) -> None:
        page, do = SectionPage(self._desk, self.subject.recording, reading, view), self.doing
        page.finding_requested.connect(do.add_finding)
        page.concern_requested.connect(do.raise_concern)
        page.evidence_requested.connect(do.browse_evidence)
        page.addition_requested.connect(do.add_to_note)
        page.carried.connect(do.carry_forward)
        page.settled.connect(do.settle)
        page.head.taken.connect(do.take_section)
        page.head.finished.connect(do.finish_section)
        self.panes.show_page(page)
        self._bring_back()

    def _chosen(self, views: tuple[SectionView, ...]) -> SectionView:
        """Return the section that is shown, else the first that is not complete."""
        own = next((view for view in views if (view.section.id, view.part_id) == self._key), None)
        return own or next((view for view in views if view.answered < view.total), views[0])

    def _step(self, step: int) -> None:
        keys = self.panes.sections.section_keys()
        if self._key not in keys:
            return
        at = keys.index(self._key) + step
        if 0 <= at < len(keys):
            self.open_section(keys[at])
            self._enter()

    def _enter(self) -> None:
        if self.panes.page is not None:
            self.panes.page.go_to(None)

    def _bring_back(self) -> None:
        if self.panes.page is not None and self.reading is not None:
            self.typed_again.bring_back(self.panes.page, self.reading)

    def _go_to_typed(self) -> None:
        place = self.typed_again.first()
        if place is not None:
            self.go_to(place)

    def _open_page(self, record_id: object) -> None:
        self.open_requested.emit(self.subject.kind, record_id)

    def _open_action(self, action_id: object) -> None:
        self.open_requested.emit("action", action_id)

    def _open_list(self) -> None:
        self.open_requested.emit(self.subject.listing, None)
