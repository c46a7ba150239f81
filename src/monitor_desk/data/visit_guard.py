"""The one place that keeps visits true by whatever path: what was noted on site, a visit's steps, and its form.

Every change of a record on this desk passes here, undo included. What a colleague wrote is joined as it is: it was
judged on the desk where it was written.
"""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Final
from uuid import UUID

from sqlalchemy import exists, select
from sqlmodel import Session, col

from monitor_desk.data.answers import Answer as AnswerTable
from monitor_desk.data.forms import FormVersion
from monitor_desk.data.log import Conflict
from monitor_desk.data.rows import Present, RecordChange, read_rows
from monitor_desk.domain.answers import Answer
from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.forms import keeping
from monitor_desk.domain.revisions import ChangeSet, Verb, to_plain
from monitor_desk.domain.visit_keeping import STEP_STAYS, visit_problem
from monitor_desk.domain.visit_notes import JUDGED, answer_problem, bin_problem, quick_note_problem
from monitor_desk.domain.visits import QuickNote, Visit, VisitStep

_WHERE: Final = ("visit_id", "part_id", "section", "question", "asked")
_Known = Sequence[tuple[RecordChange, Present]]


def refuse(session: Session, kind: str, changes: Iterable[RecordChange], by: ChangeSet) -> None:
    """Raise `DeskError` where a change would unsay what a visit rests on; nothing is then written.

    A record that is made, restored as it was, or settled by choosing one of two versions unsays nothing.
    """
    rule = _RULES.get(kind)
    if rule is None:
        return
    known = [(change, change.before) for change in changes if change.before is not None and _unsays(change)]
    if known and (problem := rule(session, known, by)):
        raise DeskError(problem)


def _unsays(change: RecordChange) -> bool:
    return change.verb is Verb.BIN or bool(change.values)


def _visits_problem(session: Session, known: _Known, by: ChangeSet) -> str:
    for change, present in known:
        if change.verb is Verb.BIN or not isinstance(before := present.draft, Visit):
            continue
        has_answers = "form_version_id" in change.values and _has_answers(session, change.id)
        settled = _settled(session, change, present)
        values = {name: value for name, value in change.values.items() if name not in settled}
        if problem := visit_problem(before, values, is_undo=bool(by.undoes), has_answers=has_answers):
            return problem
    return ""


def _notes_problem(session: Session, known: _Known, by: ChangeSet) -> str:
    visits = _visits_of(session, known)
    for change, present in known:
        before = present.draft
        owner = before.visit_id if isinstance(before, Answer | QuickNote) else None
        visit = visits.get(owner) if owner else None
        if visit is not None and (problem := _note_problem(session, visit, change, present, by)):
            return problem
    return ""


def _note_problem(session: Session, visit: Visit, change: RecordChange, present: Present, by: ChangeSet) -> str:
    before, reason = present.draft, by.reason or by.undoes
    if change.verb is Verb.BIN:
        return bin_problem(visit, before, reason=reason) if isinstance(before, Answer | QuickNote) else ""
    settled = _settled(session, change, present)
    if isinstance(before, QuickNote):
        return quick_note_problem(visit, before, set(change.values) - settled, reason=reason)
    if not isinstance(before, Answer) or not isinstance(change.draft, Answer):
        return ""
    stood = Answer.of({name: getattr(before, name) for name in _WHERE}) if present.is_binned else before
    after = replace(change.draft, **{name: getattr(stood, name) for name in settled})
    is_noted = before.value != after.value and _is_value_noted(session, visit, before)
    return answer_problem(visit, stood, after, reason=reason, is_value_noted=is_noted)


def _steps_problem(_session: Session, _known: _Known, by: ChangeSet) -> str:
    return "" if by.undoes else STEP_STAYS


def _visits_of(session: Session, known: _Known) -> Mapping[UUID, Visit]:
    """Return the visits, of those concerned, of which the time on site has ended."""
    drafts = [present.draft for _, present in known]
    ids = {draft.visit_id for draft in drafts if isinstance(draft, Answer | QuickNote) and draft.visit_id}
    found = read_rows(session, Visit.kind, list(ids))
    visits = {one: present.draft for one, present in found.items()}
    return {one: visit for one, visit in visits.items() if isinstance(visit, Visit) and visit.ended_on is not None}


def _settled(session: Session, change: RecordChange, present: Present) -> set[str]:
    """Return the fields that are given one of the two values that stand side by side: a person's choice of them."""
    if not present.is_disputed:
        return set()
    query = select(col(Conflict.field), col(Conflict.candidates)).where(col(Conflict.record_id) == change.id)
    candidates = {row.field: [value for _, value in json.loads(row.candidates)] for row in session.execute(query)}
    return {name for name, value in change.values.items() if to_plain(value) in candidates.get(name, [])}


def _has_answers(session: Session, visit_id: UUID) -> bool:
    held = exists().where(col(AnswerTable.visit_id) == visit_id, col(AnswerTable.is_binned).is_(False))
    return bool(session.execute(select(held)).scalar())


def _is_value_noted(session: Session, visit: Visit, answer: Answer) -> bool:
    """Say whether the value of an answer is itself what was noted; so it is taken where its form is not known."""
    query = select(col(FormVersion.content)).where(col(FormVersion.id) == visit.form_version_id)
    content = session.execute(query).scalar()
    return content is None or (answer.section, answer.question) not in _judged_in(content)


@lru_cache(maxsize=8)
def _judged_in(content: str) -> frozenset[tuple[str, str]]:
    """Return the questions of a kept form whose value is a judgement or a figure."""
    form = keeping.from_text(content)
    return frozenset(
        (section.id, question.id)
        for section in form.sections
        for question in section.questions
        if question.type in JUDGED
    )


_RULES: Final[Mapping[str, Callable[[Session, _Known, ChangeSet], str]]] = {
    Visit.kind: _visits_problem,
    VisitStep.kind: _steps_problem,
    Answer.kind: _notes_problem,
    QuickNote.kind: _notes_problem,
}
