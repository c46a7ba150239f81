"""What the recorder's buttons and keys do: the dialogs, and the small things that need none."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.evidence_rules import EvidenceTarget
from monitor_desk.domain.finding_rules import suggested_grade
from monitor_desk.domain.findings import Finding
from monitor_desk.domain.forms.answers import Place
from monitor_desk.domain.forms.judging import judged
from monitor_desk.domain.forms.model import QuestionType
from monitor_desk.ui.actions.steps import asking
from monitor_desk.ui.recorder.concern_dialog import ConcernDialog
from monitor_desk.ui.recorder.evidence_adding import browse
from monitor_desk.ui.recorder.evidence_dialog import EvidenceDialog
from monitor_desk.ui.recorder.finding_dialog import FindingDialog
from monitor_desk.ui.recorder.gaps_list import GapsDialog
from monitor_desk.ui.recorder.note_dialogs import AddToNoteDialog, FileNoteDialog, QuickNoteDialog
from monitor_desk.ui.recorder.recorded import Recorded
from monitor_desk.ui.recorder.site_dialogs import PersonDialog, times_dialog
from monitor_desk.ui.recorder.visit_reading import VisitReading
from monitor_desk.ui.records.ask_dialog import AskDialog

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from PySide6.QtWidgets import QDialog, QWidget

    from monitor_desk.domain.actions import ActionStepKind
    from monitor_desk.domain.evidence_rules import AddedEvidence
    from monitor_desk.domain.fields import Value
    from monitor_desk.domain.forms.views import SectionView
    from monitor_desk.domain.packs import ConflictRow
    from monitor_desk.services.desk import Desk
    from monitor_desk.ui.recorder.evidence_adding import EvidenceAdding, Source
    from monitor_desk.ui.recorder.reading import Reading
    from monitor_desk.ui.recorder.subject import Subject


class RecorderActions(QObject):
    """Does what the officer asks for, on the visit or check as it was last read."""

    gap_chosen = Signal(object)  # place
    page_requested = Signal(object)  # id of the visit or check
    refused = Signal(str)  # the sentence why something was not done

    def __init__(self, desk: Desk, subject: Subject, adding: EvidenceAdding, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._subject, self._adding, self._page = desk, subject, adding, page
        self._reading: Reading | None = None
        self._view: SectionView | None = None
        self.dialog: QDialog | None = None  # what stands over the page
        adding.added.connect(self._count_files)

    def follow(self, reading: Reading, view: SectionView) -> None:
        """Take the file as it is now, and the section that is shown."""
        self._reading, self._view = reading, view

    def add_quick_note(self) -> None:
        """Take a note that is filed later."""
        if self._reading is not None and not self._reading.is_fixed():
            self._open(QuickNoteDialog(self._desk, self._recorded(self._reading), self._page))

    def file_note(self, note_id: UUID) -> None:
        """Move a quick note to its question."""
        if self._reading is None:
            return
        note = next((one for key, one in self._reading.file.notes if key == note_id), None)
        if note is not None:
            targets = [
                (one.place, f"{one.number} {one.question.ask}{f' ({view.part_label})' if view.part_label else ''}")
                for view in self._reading.filled.sections()
                for one in view.shown
                if one.counts
            ]
            self._open(FileNoteDialog(self._recorded(self._reading), (note_id, note), targets, self._page))

    def add_to_note(self, place: Place) -> None:
        """Add to a note after the visit."""
        reading = self._reading
        if reading is not None and (answer_id := reading.answer_id(place)) is not None:
            answer = reading.answer(place)
            words = (answer.note or answer.value) if answer else ""
            self._open(AddToNoteDialog(self._desk, reading.file.id, (answer_id, words), self._page))

    def raise_concern(self, place: Place | None) -> None:
        """Record an immediate concern; what was noted at a critical question stands in it already."""
        if self._reading is None or self._reading.is_fixed():
            return
        answer = self._reading.answer(place) if place else None
        what = answer.note if answer else ""
        if place is None and self._view is not None:
            place = Place(self._view.section.id, "", self._view.part_id)
        self._open(ConcernDialog(self._desk, self._recorded(self._reading), place, self._page, what=what))

    def add_finding(self, place: Place | None) -> None:
        """Add a finding for a question, its note taken over as the fact."""
        reading, view = self._reading, self._view
        if reading is None or view is None:
            return
        question = reading.filled.question(place) if place else None
        given = question.given if question else None
        value = judged(question.question, given) if question and given else ""
        grade = suggested_grade(value, is_critical=question.question.is_critical) if question else ""
        values = {
            "fact": given.note if given else "",
            "grade": grade,
            "provider_id": reading.file.provider_id,
            "section": view.section.id,
            "question": place.question if place else "",
            "part_id": view.part_id,
            "frameworks": ", ".join(question.question.frameworks) if question else "",
        }
        draft = Finding.of({**values, f"{reading.file.ref.kind}_id": reading.file.id})
        self._open(FindingDialog(self._desk, draft, self._page))

    def open_finding(self, finding_id: UUID) -> None:
        """Show a finding, to be changed."""
        found = (
            next((one for key, one in self._reading.file.findings if key == finding_id), None)
            if self._reading
            else None
        )
        if found is not None:
            self._open(FindingDialog(self._desk, found, self._page, finding_id=finding_id))

    def add_person(self) -> None:
        """Add someone met."""
        if isinstance(self._reading, VisitReading):
            self._open(PersonDialog(self._desk, self._reading.file, self._page))

    def remove_person(self, person_id: UUID) -> None:
        """Take someone met away again."""
        self._try(self._desk.recording.remove_person, person_id)

    def add_person_part(self) -> None:
        """Repeat the sections for a further person, named by the next letter."""
        if self._reading is not None:
            self._try(self._subject.recording.add_person_part, self._reading.file.id)

    def change_times(self) -> None:
        """Arrive or leave."""
        if isinstance(self._reading, VisitReading):
            self._open(times_dialog(self._desk, self._reading.file, self._page))

    def take_next_step(self) -> None:
        """Take the next step, or go on to the page of the visit or check."""
        if self._reading is None:
            return
        dialog = self._subject.next_dialog(self._reading, self._page)
        if dialog is None:
            self.page_requested.emit(self._reading.file.id)
            return
        if isinstance(dialog, GapsDialog):
            dialog.gap_chosen.connect(self.gap_chosen)
        self._open(dialog)

    def browse_evidence(self, place: Place | None) -> None:
        """Ask for files and add them."""
        self.add_evidence(browse(self._page), place)

    def add_evidence(self, sources: list[Source], place: Place | None) -> None:
        """Add what was dropped, pasted or chosen to a question, or to the section."""
        if self._reading is None or self._view is None or self._reading.is_fixed():
            return
        owner = self._reading.file.ref
        target = EvidenceTarget(
            visit_id=owner.id if owner.kind == "visit" else None,
            check_id=owner.id if owner.kind == "check" else None,
            part_id=self._view.part_id,
            section=self._view.section.id,
            question=place.question if place else "",
        )
        self._adding.add(sources, target)

    def open_evidence(self, evidence_id: UUID) -> None:
        """Show a piece of evidence."""
        self._open(EvidenceDialog(self._desk, evidence_id, self._page))

    def carry_forward(self, place: Place, action_id: UUID) -> None:
        """Take an earlier action up on this visit."""
        if self._reading is not None:
            self._try(self._subject.recording.carry_forward, self._reading.file.id, place, action_id)

    def check_action(self, action_id: UUID, kind: ActionStepKind) -> None:
        """Ask for what a step of an earlier action needs; the step names this visit."""
        held = (
            next((one for key, one in self._reading.file.actions if key == action_id), None) if self._reading else None
        )
        if self._reading is not None and held is not None:
            step = asking(self._desk, action_id, held, kind, self._reading.file.id)
            self._open(AskDialog(self._desk, step, self._page))

    def settle(self, row: ConflictRow, value: Value) -> None:
        """Choose one of two versions."""
        self._try(self._desk.sharing.settle, row.ref, row.field, value)

    def take_section(self) -> None:
        """Say that the officer records this section."""
        if self._reading is not None and self._view is not None:
            owner_id, view = self._reading.file.id, self._view
            self._try(self._subject.recording.take_section, owner_id, view.section.id, view.part_id)

    def finish_section(self, is_finished: bool) -> None:  # noqa: FBT001  a signal's slot
        """Mark the section finished, or open it again."""
        if self._reading is not None and self._view is not None:
            owner_id, view = self._reading.file.id, self._view
            finish = partial(self._subject.recording.finish_section, is_finished=is_finished)
            self._try(finish, owner_id, view.section.id, view.part_id)

    def _recorded(self, reading: Reading) -> Recorded:
        return Recorded(reading.file.ref, self._subject.recording)

    def _count_files(self, added: AddedEvidence, target: EvidenceTarget) -> None:
        """Keep how many files answer a question that asks for them."""
        reading = self._reading
        if (
            reading is None
            or not target.question
            or not added.ids
            or reading.file.id not in {target.visit_id, target.check_id}
        ):
            return
        question = reading.filled.form.question(target.section, target.question)
        if question.type is QuestionType.FILE:
            place = Place(target.section, target.question, target.part_id)
            held = len(self._desk.evidence.rows(target))
            self._try(partial(self._subject.recording.answer, value=str(held)), reading.file.id, place)

    def _try(self, call: Callable[..., object], *given: object) -> None:
        """Do something that needs no dialog; say why where it is refused."""
        try:
            call(*given)
        except DeskError as refusal:
            self.refused.emit(str(refusal))

    def _open(self, dialog: QDialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(dialog.deleteLater)
        dialog.finished.connect(self._closed)
        dialog.open()

    def _closed(self) -> None:
        self.dialog = None
