"""Answers as the recorder writes them: one question, one change, durable before the officer looks up."""

from abc import ABC, abstractmethod
from dataclasses import replace
from typing import ClassVar, Generic, TypeVar, cast
from uuid import UUID

from monitor_desk.data import drafts as draft_store
from monitor_desk.data import records
from monitor_desk.data.database import Database
from monitor_desk.data.rows import Present, read_rows
from monitor_desk.data.writing import WritingSession
from monitor_desk.domain.answers import Answer
from monitor_desk.domain.checks import Check
from monitor_desk.domain.drafts import TypedText
from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.fields import Value
from monitor_desk.domain.forms.answer_rules import problem_of
from monitor_desk.domain.forms.answers import Place, answer_id
from monitor_desk.domain.forms.model import Form, Question, QuestionType, Repeat
from monitor_desk.domain.recorded_filled import places_of
from monitor_desk.domain.records import RecordRef
from monitor_desk.domain.visit_notes import is_blank
from monitor_desk.domain.visits import Visit, VisitPart
from monitor_desk.services.clock import Clock
from monitor_desk.services.forms import FormService

OwnerT = TypeVar("OwnerT", Visit, Check)
_GIVEN = ("value", "quality", "note", "reason", "private_note")


class AnswerRecording(ABC, Generic[OwnerT]):
    """Keeps the answers of visits or of checks, and what is being typed into them."""

    owner: ClassVar[type[Visit] | type[Check]]

    def __init__(self, database: Database, clock: Clock, officer: str, forms: FormService) -> None:
        self._database = database
        self._clock = clock
        self._officer = officer
        self._forms = forms
        self._versions: dict[UUID, UUID | None] = {}  # of a visit or check that is being recorded

    @abstractmethod
    def _marked(self, owner: OwnerT, before: Answer, after: Answer, *, on_paper: bool) -> Answer:
        """Return the answer with who gave it, and with what marks it."""

    @abstractmethod
    def _refuse_settled(self, owner: OwnerT, reason: str) -> None:
        """Raise `DeskError` where nothing that was recorded changes any more, or a reason is missing."""

    def answer(  # noqa: PLR0913  # the fields of an answer, each by its name
        self,
        owner_id: UUID,
        place: Place,
        *,
        value: str | None = None,
        quality: str | None = None,
        note: str | None = None,
        reason: str | None = None,
        private_note: str | None = None,
        on_paper: bool = False,
        why: str = "",
    ) -> None:
        """Keep an answer, only the fields that are given; an empty text clears one.

        Once a site visit has ended, a first answer is marked as one of after the visit and on-site notes stay as
        they are; once the draft is shared a change says `why`. Raises `DeskError` for an answer that the question
        cannot hold, or one that may not change any more.
        """
        texts = zip(_GIVEN, (value, quality, note, reason, private_note), strict=True)
        given: dict[str, Value] = {name: text for name, text in texts if text is not None}
        own = answer_id(owner_id, place)
        question, form = self._question(owner_id, place)
        with self._database.write(by=self._officer, label=f"Answer: {question.ask}", reason=why.strip()) as session:
            owner = self._owner(session, owner_id)
            before = read_rows(session, Answer.kind, [own]).get(own)
            known = before is not None and not before.is_binned
            answer = Answer.of(before.draft.values()) if before and known else self._blank(owner_id, place)
            after = replace(answer, **given, asked=question.ask)  # type: ignore[arg-type]
            after = self._marked(owner, answer, after, on_paper=on_paper).checked()
            self._refuse_settled(owner, why)
            if problem := problem_of(question, form, after.given()):
                raise DeskError(f"{problem}. Nothing was stored; choose another answer.")
            self._store(session, own, before, after)
            for name in given:
                draft_store.drop(session, self._typed(own, name, ""))

    def keep_typing(self, owner_id: UUID, place: Place, field: str, text: str) -> None:
        """Keep the latest text of a field that is being typed: durable at once, an answer only when it is left."""
        typed = self._typed(answer_id(owner_id, place), field, text)
        with self._database.write(by=self._officer, label="Typing") as session:
            draft_store.keep(session, typed)

    def forget_typing(self, owner_id: UUID, place: Place, field: str) -> None:
        """Let go of a text that was being typed and is not needed."""
        with self._database.write(by=self._officer, label="Forget draft") as session:
            draft_store.drop(session, self._typed(answer_id(owner_id, place), field, ""))

    def unfinished(self, owner_id: UUID) -> list[TypedText]:
        """Return what was being typed into the answers and has not become one, the latest first."""
        return [typed for _, typed in self.unfinished_places(owner_id)]

    def unfinished_places(self, owner_id: UUID) -> list[tuple[Place, TypedText]]:
        """Return the same with the question that each belongs to."""
        with self._database.read() as session:
            typed = [one for one in draft_store.listed(session) if one.kind == Answer.kind]
            version_id = records.get(session, self.owner, owner_id).form_version_id if typed else None
            parts = records.owned(session, VisitPart, **self._own(owner_id)) if typed else []
        if version_id is None:
            return []
        form = self._forms.version(version_id)
        places = {answer_id(owner_id, place): place for place in places_of(form, tuple(parts))}
        return [(places[one.id], one) for one in typed if one.id in places]

    def _ref(self, owner_id: UUID) -> RecordRef:
        return RecordRef(self.owner.kind, owner_id)

    def _own(self, owner_id: UUID) -> dict[str, UUID]:
        """Return the field by which a record names its visit or check."""
        return {f"{self.owner.kind}_id": owner_id}

    def _typed(self, own: UUID, field: str, text: str) -> TypedText:
        return TypedText(kind=Answer.kind, id=own, field=field, text=text, typed_at=self._clock.now())

    def _question(self, owner_id: UUID, place: Place) -> tuple[Question, Form]:
        """Return the question and its form; which version is kept is read once and compared at each answer."""
        if owner_id not in self._versions:
            with self._database.read() as session:
                self._versions[owner_id] = records.get(session, self.owner, owner_id).form_version_id
        return self._asked(self._versions[owner_id], place)

    def _owner(self, session: WritingSession, owner_id: UUID) -> OwnerT:
        """Return the visit or check; raise `DeskError` where it was given another form since it was shown."""
        owner = records.present(session, self.owner.kind, [owner_id])[owner_id].draft
        if not isinstance(owner, self.owner) or owner.form_version_id != self._versions.pop(owner_id):
            noun = self.owner.noun.lower()
            raise DeskError(f"The {noun} was given another form meanwhile, so nothing was stored. Open it again.")
        self._versions[owner_id] = owner.form_version_id
        return cast("OwnerT", owner)

    def _now(self, session: WritingSession, owner_id: UUID) -> OwnerT:
        """Return the visit or check as it stands."""
        return cast("OwnerT", records.get(session, self.owner, owner_id))

    def _asked(self, version_id: UUID | None, place: Place) -> tuple[Question, Form]:
        noun = self.owner.noun.lower()
        if version_id is None:
            raise DeskError(f"This {noun} has no form, so nothing was stored. Choose its form first.")
        form = self._forms.version(version_id)
        try:
            section, question = form.section(place.section), form.question(place.section, place.question)
        except KeyError:
            message = f"This {noun}'s form has no such question; nothing was stored. Open the {noun} again."
            raise DeskError(message) from None
        is_placed = (place.part_id is None) == (section.repeat is Repeat.ONCE)
        if question.type is QuestionType.GUIDANCE or not is_placed:
            raise DeskError(f"There is nothing to answer here; nothing was stored. Open the {noun} again.")
        return question, form

    def _blank(self, owner_id: UUID, place: Place) -> Answer:
        names = {"part_id": place.part_id, "section": place.section, "question": place.question}
        return Answer.of({**names, **self._own(owner_id)})

    def _store(self, session: WritingSession, own: UUID, before: Present | None, after: Answer) -> None:
        if before is None:
            if after.part_id is not None:
                self._refuse_foreign_part(session, after)
            if not is_blank(after):
                records.insert(session, after, own)
            return
        if not records.change(session, Answer.kind, own, after.values()) and before.is_binned:
            records.restore(session, Answer.kind, [own])

    def _refuse_foreign_part(self, session: WritingSession, after: Answer) -> None:
        part = records.get(session, VisitPart, after.part_id) if after.part_id else None
        if part is not None and (part.visit_id, part.check_id) != (after.visit_id, after.check_id):
            noun = self.owner.noun.lower()
            message = f"This location or person belongs to another {noun}; nothing was stored. Open the {noun} again."
            raise DeskError(message)
