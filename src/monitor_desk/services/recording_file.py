"""What the recorder writes beside answers, of visits and checks alike: quick notes, sections, concerns, old actions."""

from uuid import UUID

from monitor_desk.data import finding_queries, records
from monitor_desk.domain import action_life
from monitor_desk.domain.actions import Action, ActionStep, ActionStepKind
from monitor_desk.domain.fields import Value
from monitor_desk.domain.findings import IMMEDIATE, Concern, Finding
from monitor_desk.domain.forms.answers import Place
from monitor_desk.domain.forms.model import Repeat
from monitor_desk.domain.notes import TRIAGE
from monitor_desk.domain.visit_times import read_typed_time
from monitor_desk.domain.visits import QuickNote, VisitPart
from monitor_desk.services.recording_answers import AnswerRecording, OwnerT
from monitor_desk.services.section_keeping import keep_section

_ACT_NOW = TRIAGE[0]
_LETTERS = 26


class FileRecording(AnswerRecording[OwnerT]):
    """What an officer records of a visit or a check, one change set for each thing recorded."""

    def quick_note(self, owner_id: UUID, text: str, *, is_private: bool = False, at: str | None = None) -> UUID:
        """Note something in passing, at this moment unless a time is given; it is filed to a question later."""
        values = {
            "text": text,
            "noted_on": self._clock.today(),
            "noted_time": read_typed_time(at) if at else self._time(),
            "is_private": True if is_private else None,
            "author": self._officer,
        }
        note = QuickNote.of({**values, **self._own(owner_id)}).checked()
        with self._database.write(by=self._officer, label="Quick note") as session:
            self._refuse_settled(self._now(session, owner_id), "-")
            return records.insert(session, note)

    def file_note(self, note_id: UUID, place: Place | None) -> None:
        """File a quick note to a section or question, or take it out again."""
        values: dict[str, Value] = {
            "section": place.section if place else "",
            "question": place.question if place else "",
            "part_id": place.part_id if place else None,
        }
        with self._database.write(by=self._officer, label="File quick note") as session:
            records.change(session, QuickNote.kind, note_id, values)

    def change_note(self, note_id: UUID, text: str, why: str = "") -> None:
        """Put the words of a quick note right while the visit or check lasts; after its end they stay as they are."""
        with self._database.write(by=self._officer, label="Change quick note", reason=why.strip()) as session:
            before = records.get(session, QuickNote, note_id)
            after = QuickNote.of({**before.values(), "text": text}).checked()
            records.change(session, QuickNote.kind, note_id, {"text": after.text})

    def take_section(
        self, owner_id: UUID, section: str, part_id: UUID | None = None, officer: str | None = None
    ) -> None:
        """Say which officer has a section; an empty name leaves it to whoever comes."""
        with self._database.write(by=self._officer, label="Take section") as session:
            self._refuse_settled(self._now(session, owner_id), "-")
            values = {"officer": self._officer if officer is None else officer.strip()}
            keep_section(session, self._ref(owner_id), section, part_id, values)

    def finish_section(
        self, owner_id: UUID, section: str, part_id: UUID | None = None, *, is_finished: bool = True
    ) -> None:
        """Say that a section is finished, or take that back."""
        label = "Finish section" if is_finished else "Take section up again"
        with self._database.write(by=self._officer, label=label) as session:
            self._refuse_settled(self._now(session, owner_id), "-")
            keep_section(session, self._ref(owner_id), section, part_id, {"is_finished": True if is_finished else None})

    def add_person_part(self, owner_id: UUID, label: str = "", location_id: UUID | None = None) -> UUID:
        """Add a person for whom sections are repeated, by a letter where no label is given, never by name."""
        own = self._own(owner_id)
        with self._database.write(by=self._officer, label=f"Add person to {self.owner.noun.lower()}") as session:
            self._refuse_settled(self._now(session, owner_id), "-")
            parts = [one for _, one in records.owned(session, VisitPart, **own)]
            taken = {one.label for one in parts if one.repeat == Repeat.PERSON.value}
            values = {
                "label": label.strip() or _next_person(taken),
                "repeat": Repeat.PERSON.value,
                "location_id": location_id,
                "position": max((one.position or 0 for one in parts), default=0) + 1,
            }
            return records.insert(session, VisitPart.of({**values, **own}).checked())

    def carry_forward(self, owner_id: UUID, place: Place, action_id: UUID) -> UUID:
        """Take an earlier action up on this visit or check, and return the id of the step that says so.

        The action stays one and the same, with its history: here it stands among the open ones. Raises `DeskError`
        for one that is a draft, verified or withdrawn.
        """
        own = self._own(owner_id)
        with self._database.write(by=self._officer, label="Carry action forward") as session:
            action, owner = records.get(session, Action, action_id), self._now(session, owner_id)
            self._refuse_settled(owner, "-")
            taken_up = records.owned(session, ActionStep, action_id=action_id, **own)
            if taken_up:
                return taken_up[0][0]
            asked, noun = self._asked(owner.form_version_id, place)[0].ask, self.owner.noun.lower()
            values = {
                "step": ActionStepKind.PROGRESS.value,
                "action_id": action_id,
                "happened_on": self._clock.today(),
                "words": f"Carried forward to “{asked}” on the {noun} “{owner.title}”",
                "author": self._officer,
            }
            taken = action_life.taken(action, ActionStep.of({**values, **own}), self._clock.today())
            records.change(session, Action.kind, action_id, taken.changes)
            return records.insert(session, taken.step)

    def raise_concern(self, owner_id: UUID, draft: Concern) -> UUID:
        """Keep an immediate concern with its finding, graded Immediate and triaged Act now; return its id."""
        with self._database.write(by=self._officer, label="Raise immediate concern") as session:
            owner = self._now(session, owner_id)
            self._refuse_settled(owner, "-")
            location_id = draft.location_id
            if location_id is None and draft.part_id is not None:
                location_id = records.get(session, VisitPart, draft.part_id).location_id
            known = {
                **self._own(owner_id),
                "provider_id": owner.provider_id,
                "location_id": location_id,
                "author": draft.author or self._officer,
                "seen_on": draft.seen_on or self._clock.today(),
                "seen_time": read_typed_time(draft.seen_time) or self._time(),
                "told_time": read_typed_time(draft.told_time),
            }
            concern = Concern.of({**draft.values(), **known}).checked()
            finding = _finding_of(concern, owner.contract_id, finding_queries.next_number(session, concern))
            finding_id = records.insert(session, finding.checked())
            return records.insert(session, Concern.of({**concern.values(), "finding_id": finding_id}))

    def _time(self) -> str:
        return f"{self._clock.now().astimezone():%H:%M}"


def _finding_of(concern: Concern, contract_id: UUID | None, number: int) -> Finding:
    return Finding(
        fact=concern.what,
        grade=IMMEDIATE,
        triage=_ACT_NOW,
        provider_id=concern.provider_id,
        contract_id=contract_id,
        location_id=concern.location_id,
        visit_id=concern.visit_id,
        check_id=concern.check_id,
        part_id=concern.part_id,
        section=concern.section,
        question=concern.question,
        number=number,
        found_on=concern.seen_on,
        author=concern.author,
    )


def _next_person(taken: set[str]) -> str:
    free = (f"Person {chr(ord('A') + n)}" for n in range(_LETTERS))
    return next((label for label in free if label not in taken), f"Person {len(taken) + 1}")
