"""What the recorder writes beside answers: additions, quick notes, people met, sections, concerns."""

from uuid import UUID

from monitor_desk.data import finding_queries, records
from monitor_desk.domain import action_life
from monitor_desk.domain.actions import Action, ActionStep, ActionStepKind
from monitor_desk.domain.answers import Addendum, Answer
from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.findings import IMMEDIATE, Concern, Finding
from monitor_desk.domain.forms.answers import Place
from monitor_desk.domain.notes import TRIAGE
from monitor_desk.domain.visit_times import read_typed_time
from monitor_desk.domain.visits import PersonMet, QuickNote, Visit, VisitPart
from monitor_desk.services.recording_answers import AnswerRecording
from monitor_desk.services.section_keeping import keep_section

_ACT_NOW = TRIAGE[0]


class RecordingService(AnswerRecording):
    """What an officer records of a visit, one change set for each thing recorded."""

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

    def quick_note(self, visit_id: UUID, text: str, *, is_private: bool = False, at: str | None = None) -> UUID:
        """Note something in passing, at this moment unless a time is given; it is filed to a question later."""
        note = QuickNote(
            text=text,
            visit_id=visit_id,
            noted_on=self._clock.today(),
            noted_time=read_typed_time(at) if at else self._time(),
            is_private=True if is_private else None,
            author=self._officer,
        ).checked()
        with self._database.write(by=self._officer, label="Quick note") as session:
            return records.insert(session, note)

    def file_note(self, note_id: UUID, place: Place | None) -> None:
        """File a quick note to a section or question, or take it out again."""
        values = {
            "section": place.section if place else "",
            "question": place.question if place else "",
            "part_id": place.part_id if place else None,
        }
        with self._database.write(by=self._officer, label="File quick note") as session:
            records.change(session, QuickNote.kind, note_id, values)

    def change_note(self, note_id: UUID, text: str, why: str = "") -> None:
        """Put the words of a quick note right while the visit lasts; after its end they stay as they are."""
        with self._database.write(by=self._officer, label="Change quick note", reason=why.strip()) as session:
            before = records.get(session, QuickNote, note_id)
            after = QuickNote.of({**before.values(), "text": text}).checked()
            records.change(session, QuickNote.kind, note_id, {"text": after.text})

    def add_person(self, visit_id: UUID, role: str, words: str = "", location_id: UUID | None = None) -> UUID:
        """Record who was met, by role and never by name."""
        person = PersonMet(role=role, visit_id=visit_id, words=words, location_id=location_id).checked()
        with self._database.write(by=self._officer, label="Person met") as session:
            return records.insert(session, person)

    def remove_person(self, person_id: UUID) -> None:
        """Take a person met away again, into the bin."""
        with self._database.write(by=self._officer, label="Remove person met") as session:
            records.put_in_bin(session, PersonMet.kind, [person_id])

    def take_section(
        self, visit_id: UUID, section: str, part_id: UUID | None = None, officer: str | None = None
    ) -> None:
        """Say which officer has a section; an empty name leaves it to whoever comes."""
        with self._database.write(by=self._officer, label="Take section") as session:
            values = {"officer": self._officer if officer is None else officer.strip()}
            keep_section(session, visit_id, section, part_id, values)

    def finish_section(
        self, visit_id: UUID, section: str, part_id: UUID | None = None, *, is_finished: bool = True
    ) -> None:
        """Say that a section is finished, or take that back."""
        label = "Finish section" if is_finished else "Take section up again"
        with self._database.write(by=self._officer, label=label) as session:
            keep_section(session, visit_id, section, part_id, {"is_finished": True if is_finished else None})

    def carry_forward(self, visit_id: UUID, place: Place, action_id: UUID) -> UUID:
        """Take an earlier action up on this visit, and return the id of the step that says so.

        The action stays one and the same, with its history: on this visit it stands among the open ones. Raises
        `DeskError` for one that is a draft, verified or withdrawn.
        """
        with self._database.write(by=self._officer, label="Carry action forward") as session:
            action, visit = records.get(session, Action, action_id), records.get(session, Visit, visit_id)
            taken_up = records.owned(session, ActionStep, action_id=action_id, visit_id=visit_id)
            if taken_up:
                return taken_up[0][0]
            step = ActionStep(
                step=ActionStepKind.PROGRESS.value,
                action_id=action_id,
                visit_id=visit_id,
                happened_on=self._clock.today(),
                words=f"Carried forward to “{self._asked(visit, place)[0].ask}” on the visit “{visit.title}”",
                author=self._officer,
            )
            taken = action_life.taken(action, step, self._clock.today())
            records.change(session, Action.kind, action_id, taken.changes)
            return records.insert(session, taken.step)

    def raise_concern(self, visit_id: UUID, draft: Concern) -> UUID:
        """Keep an immediate concern with its finding, graded Immediate and triaged Act now; return its id."""
        with self._database.write(by=self._officer, label="Raise immediate concern") as session:
            visit = records.get(session, Visit, visit_id)
            location_id = draft.location_id
            if location_id is None and draft.part_id is not None:
                location_id = records.get(session, VisitPart, draft.part_id).location_id
            known = {
                "visit_id": visit_id,
                "provider_id": visit.provider_id,
                "location_id": location_id,
                "author": draft.author or self._officer,
                "seen_on": draft.seen_on or self._clock.today(),
                "seen_time": read_typed_time(draft.seen_time) or self._time(),
                "told_time": read_typed_time(draft.told_time),
            }
            concern = Concern.of({**draft.values(), **known}).checked()
            finding = _finding_of(
                concern, visit, finding_queries.next_number(session, visit_id=visit_id, provider_id=visit.provider_id)
            )
            finding_id = records.insert(session, finding.checked())
            return records.insert(session, Concern.of({**concern.values(), "finding_id": finding_id}))

    def _time(self) -> str:
        return f"{self._clock.now().astimezone():%H:%M}"


def _finding_of(concern: Concern, visit: Visit, number: int) -> Finding:
    return Finding(
        fact=concern.what,
        grade=IMMEDIATE,
        triage=_ACT_NOW,
        provider_id=visit.provider_id,
        contract_id=visit.contract_id,
        location_id=concern.location_id,
        visit_id=concern.visit_id,
        part_id=concern.part_id,
        section=concern.section,
        question=concern.question,
        number=number,
        found_on=concern.seen_on,
        author=concern.author,
    )
