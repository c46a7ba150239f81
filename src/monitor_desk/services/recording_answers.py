"""Answers as the recorder writes them: one question, one change, durable before the officer looks up."""

from dataclasses import replace
from uuid import UUID

from monitor_desk.data import drafts as draft_store
from monitor_desk.data import records
from monitor_desk.data.database import Database
from monitor_desk.data.rows import Present, read_rows
from monitor_desk.data.writing import WritingSession
from monitor_desk.domain.answers import Answer
from monitor_desk.domain.drafts import TypedText
from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.fields import Value
from monitor_desk.domain.forms.answer_rules import problem_of
from monitor_desk.domain.forms.answers import Place, answer_id
from monitor_desk.domain.forms.model import Form, Question, QuestionType, Repeat
from monitor_desk.domain.visit_filled import places_of
from monitor_desk.domain.visit_notes import SETTLED, is_blank, is_settled, needs_reason
from monitor_desk.domain.visits import Visit, VisitPart
from monitor_desk.services.clock import Clock
from monitor_desk.services.forms import FormService

_GIVEN = ("value", "quality", "note", "reason", "private_note")


class AnswerRecording:
    """Keeps answers and what is being typed into them."""

    def __init__(self, database: Database, clock: Clock, officer: str, forms: FormService) -> None:
        self._database = database
        self._clock = clock
        self._officer = officer
        self._forms = forms
        self._versions: dict[UUID, UUID | None] = {}  # of a visit that is being recorded

    def answer(  # noqa: PLR0913  # the fields of an answer, each by its name
        self,
        visit_id: UUID,
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

        Once the site visit has ended, a first answer is marked as one of after the visit and on-site notes stay as
        they are; once the draft is shared a change says `why`. Raises `DeskError` for an answer that the question
        cannot hold, or one that may not change any more.
        """
        texts = zip(_GIVEN, (value, quality, note, reason, private_note), strict=True)
        given: dict[str, Value] = {name: text for name, text in texts if text is not None}
        own = answer_id(visit_id, place)
        question, form = self._question(visit_id, place)
        with self._database.write(by=self._officer, label=f"Answer: {question.ask}", reason=why.strip()) as session:
            visit = self._visit(session, visit_id)
            before = read_rows(session, Answer.kind, [own]).get(own)
            answer = Answer.of(before.draft.values()) if before and not before.is_binned else _blank(visit_id, place)
            after = replace(answer, **given, asked=question.ask)  # type: ignore[arg-type]
            after = _marked(visit, answer, after, officer=self._officer, on_paper=on_paper).checked()
            _refuse(visit, question, form, after, reason=why)
            self._store(session, own, before, after)
            for name in given:
                draft_store.drop(session, self._typed(own, name, ""))

    def keep_typing(self, visit_id: UUID, place: Place, field: str, text: str) -> None:
        """Keep the latest text of a field that is being typed: durable at once, an answer only when it is left."""
        typed = self._typed(answer_id(visit_id, place), field, text)
        with self._database.write(by=self._officer, label="Typing") as session:
            draft_store.keep(session, typed)

    def forget_typing(self, visit_id: UUID, place: Place, field: str) -> None:
        """Let go of a text that was being typed and is not needed."""
        with self._database.write(by=self._officer, label="Forget draft") as session:
            draft_store.drop(session, self._typed(answer_id(visit_id, place), field, ""))

    def unfinished(self, visit_id: UUID) -> list[TypedText]:
        """Return what was being typed into the visit's answers and has not become one, the latest first."""
        return [typed for _, typed in self.unfinished_places(visit_id)]

    def unfinished_places(self, visit_id: UUID) -> list[tuple[Place, TypedText]]:
        """Return the same with the question that each belongs to."""
        with self._database.read() as session:
            typed = [one for one in draft_store.listed(session) if one.kind == Answer.kind]
            visit = records.get(session, Visit, visit_id) if typed else Visit()
            parts = records.owned(session, VisitPart, visit_id=visit_id) if typed else []
        if visit.form_version_id is None:
            return []
        form = self._forms.version(visit.form_version_id)
        places = {answer_id(visit_id, place): place for place in places_of(form, tuple(parts))}
        return [(places[one.id], one) for one in typed if one.id in places]

    def _typed(self, own: UUID, field: str, text: str) -> TypedText:
        return TypedText(kind=Answer.kind, id=own, field=field, text=text, typed_at=self._clock.now())

    def _question(self, visit_id: UUID, place: Place) -> tuple[Question, Form]:
        """Return the question and its form; which version a visit keeps is read once and compared at each answer."""
        if visit_id not in self._versions:
            with self._database.read() as session:
                self._versions[visit_id] = records.get(session, Visit, visit_id).form_version_id
        return self._asked(Visit(form_version_id=self._versions[visit_id]), place)

    def _visit(self, session: WritingSession, visit_id: UUID) -> Visit:
        """Return the visit; raise `DeskError` where it was given another form since its questions were shown."""
        visit = records.present(session, Visit.kind, [visit_id])[visit_id].draft
        if not isinstance(visit, Visit) or visit.form_version_id != self._versions.pop(visit_id):
            message = "The visit was given another form meanwhile, so nothing was stored. Open the visit again."
            raise DeskError(message)
        self._versions[visit_id] = visit.form_version_id
        return visit

    def _asked(self, visit: Visit, place: Place) -> tuple[Question, Form]:
        if visit.form_version_id is None:
            message = "This visit has no form, so nothing was stored. Choose its form first."
            raise DeskError(message)
        form = self._forms.version(visit.form_version_id)
        try:
            section, question = form.section(place.section), form.question(place.section, place.question)
        except KeyError:
            message = "This visit's form has no such question; nothing was stored. Open the visit again."
            raise DeskError(message) from None
        is_placed = (place.part_id is None) == (section.repeat is Repeat.ONCE)
        if question.type is QuestionType.GUIDANCE or not is_placed:
            message = "There is nothing to answer here; nothing was stored. Open the visit again."
            raise DeskError(message)
        return question, form

    def _store(self, session: WritingSession, own: UUID, before: Present | None, after: Answer) -> None:
        if before is None:
            if after.part_id is not None:
                _refuse_foreign_part(session, after)
            if not is_blank(after):
                records.insert(session, after, own)
            return
        if not records.change(session, Answer.kind, own, after.values()) and before.is_binned:
            records.restore(session, Answer.kind, [own])


def _blank(visit_id: UUID, place: Place) -> Answer:
    return Answer(visit_id=visit_id, part_id=place.part_id, section=place.section, question=place.question)


def _marked(visit: Visit, before: Answer, after: Answer, *, officer: str, on_paper: bool) -> Answer:
    """Return the answer with who gave it and when: a first one after the end of the visit is marked as such."""
    if visit.ended_on is None:
        return replace(after, author=officer, is_on_paper=True if on_paper else after.is_on_paper)
    if not is_blank(before):
        return after
    marks: dict[str, bool | None] = {"is_on_paper": True} if on_paper else {"is_after_visit": True}
    return replace(after, author=officer, **marks)  # type: ignore[arg-type]


def _refuse(visit: Visit, question: Question, form: Form, after: Answer, *, reason: str) -> None:
    if visit.ended_on is not None and is_settled(visit):
        raise DeskError(SETTLED)
    if why := needs_reason(visit, reason):
        raise DeskError(why)
    if problem := problem_of(question, form, after.given()):
        raise DeskError(f"{problem}. Nothing was stored; choose another answer.")


def _refuse_foreign_part(session: WritingSession, after: Answer) -> None:
    part = records.get(session, VisitPart, after.part_id) if after.part_id else None
    if part is not None and part.visit_id != after.visit_id:
        message = "This location or person belongs to another visit; nothing was stored. Open the visit again."
        raise DeskError(message)
