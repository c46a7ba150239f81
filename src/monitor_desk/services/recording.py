"""What the recorder writes of a visit: its answers and notes, people met, and what is added after its end."""

from dataclasses import replace
from typing import ClassVar
from uuid import UUID

from monitor_desk.data import records
from monitor_desk.domain.answers import Addendum, Answer
from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.visit_notes import SETTLED, is_blank, is_settled, needs_reason
from monitor_desk.domain.visits import PersonMet, QuickNote, Visit
from monitor_desk.services.recording_file import FileRecording


class RecordingService(FileRecording[Visit]):
    """What an officer records of a visit, one change set for each thing recorded."""

    owner: ClassVar[type[Visit]] = Visit

    def add_to_note(self, visit_id: UUID, note_id: UUID, text: str, reason: str = "") -> UUID:
        """Add to an answer or quick note of a visit that has ended; the note itself stays as it was."""
        with self._database.write(by=self._officer, label="Add to a note", reason=reason.strip()) as session:
            is_answer = records.exists(session, Answer.kind, note_id)
            kind: type[Answer] | type[QuickNote] = Answer if is_answer else QuickNote
            if records.get(session, kind, note_id).visit_id != visit_id:
                message = "This note belongs to another visit; nothing was stored. Open the visit again."
                raise DeskError(message)
            addition = Addendum(
                text=text,
                visit_id=visit_id,
                answer_id=note_id if is_answer else None,
                quick_note_id=None if is_answer else note_id,
                added_on=self._clock.today(),
                author=self._officer,
                reason=reason,
            )
            return records.insert(session, addition.checked())

    def add_person(self, visit_id: UUID, role: str, words: str = "", location_id: UUID | None = None) -> UUID:
        """Record who was met, by role and never by name."""
        person = PersonMet(role=role, visit_id=visit_id, words=words, location_id=location_id).checked()
        with self._database.write(by=self._officer, label="Person met") as session:
            return records.insert(session, person)

    def remove_person(self, person_id: UUID) -> None:
        """Take a person met away again, into the bin."""
        with self._database.write(by=self._officer, label="Remove person met") as session:
            records.put_in_bin(session, PersonMet.kind, [person_id])

    def _marked(self, owner: Visit, before: Answer, after: Answer, *, on_paper: bool) -> Answer:
        """Return the answer with who gave it and when: a first one after the end of the visit is marked as such."""
        if owner.ended_on is None:
            return replace(after, author=self._officer, is_on_paper=True if on_paper else after.is_on_paper)
        if not is_blank(before):
            return after
        marks: dict[str, bool | None] = {"is_on_paper": True} if on_paper else {"is_after_visit": True}
        return replace(after, author=self._officer, **marks)  # type: ignore[arg-type]

    def _refuse_settled(self, owner: Visit, reason: str) -> None:
        if owner.ended_on is not None and is_settled(owner):
            raise DeskError(SETTLED)
        if why := needs_reason(owner, reason):
            raise DeskError(why)
