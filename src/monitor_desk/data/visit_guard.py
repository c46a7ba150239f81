"""The one place that keeps visits true by whatever path: what was noted on site, its steps, and what it rests on.

Every change of a record on this desk passes here, undo included. What a colleague wrote is joined as it is: it was
judged on the desk where it was written.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from functools import lru_cache
from typing import Final
from uuid import UUID

from sqlalchemy import exists, select
from sqlmodel import Session, col

from monitor_desk.data.answers import Answer as AnswerTable
from monitor_desk.data.forms import FormVersion
from monitor_desk.data.owner_changes import Known as _Known
from monitor_desk.data.owner_changes import owner_of, owners_of, settled, taken_back_whole, unsays
from monitor_desk.data.rows import Present, RecordChange
from monitor_desk.domain.answers import Answer
from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.forms import keeping
from monitor_desk.domain.revisions import ChangeSet, Verb
from monitor_desk.domain.visit_keeping import RESTED_ON, STEP_STAYS, record_problem, visit_bin_problem, visit_problem
from monitor_desk.domain.visit_notes import JUDGED, answer_problem, bin_problem, quick_note_problem
from monitor_desk.domain.visits import QuickNote, Visit, VisitStep

_WHERE: Final = ("visit_id", "part_id", "section", "question", "asked")


def refuse(session: Session, kind: str, changes: Iterable[RecordChange], by: ChangeSet) -> None:
    """Raise `DeskError` where a change would unsay what a visit rests on; nothing is then written.

    A record that is made, restored as it was, or settled by choosing one of two versions unsays nothing, nor does the
    undo of what made a whole visit as it stands.
    """
    rule = _RULES.get(kind)
    if rule is None:
        return
    known = [(change, change.before) for change in changes if change.before is not None and unsays(change)]
    whole = taken_back_whole(session, Visit, by) if known else frozenset()
    left = [(change, present) for change, present in known if owner_of(Visit, change.id, present.draft) not in whole]
    if left and (problem := rule(session, left, by)):
        raise DeskError(problem)


def _visits_problem(session: Session, known: _Known, by: ChangeSet) -> str:
    for change, present in known:
        if not isinstance(before := present.draft, Visit):
            continue
        if change.verb is Verb.BIN:
            if problem := visit_bin_problem(before):
                return problem
            continue
        has_answers = "form_version_id" in change.values and _has_answers(session, change.id)
        chosen = settled(session, change, present)
        values = {name: value for name, value in change.values.items() if name not in chosen}
        if problem := visit_problem(before, values, is_undo=bool(by.undoes), has_answers=has_answers):
            return problem
    return ""


def _notes_problem(session: Session, known: _Known, by: ChangeSet) -> str:
    visits = {one: visit for one, visit in owners_of(session, Visit, known).items() if visit.ended_on is not None}
    for change, present in known:
        before = present.draft
        owner = owner_of(Visit, change.id, before)
        visit = visits.get(owner) if owner else None
        if visit is not None and (problem := _note_problem(session, visit, change, present, by)):
            return problem
    return ""


def _note_problem(session: Session, visit: Visit, change: RecordChange, present: Present, by: ChangeSet) -> str:
    before, reason = present.draft, by.reason or by.undoes
    if change.verb is Verb.BIN:
        return bin_problem(visit, before, reason=reason) if isinstance(before, Answer | QuickNote) else ""
    chosen = settled(session, change, present)
    if isinstance(before, QuickNote):
        return quick_note_problem(visit, before, set(change.values) - chosen, reason=reason)
    if not isinstance(before, Answer) or not isinstance(change.draft, Answer):
        return ""
    stood = Answer.of({name: getattr(before, name) for name in _WHERE}) if present.is_binned else before
    after = replace(change.draft, **{name: getattr(stood, name) for name in chosen})
    is_noted = before.value != after.value and _is_value_noted(session, visit, before)
    return answer_problem(visit, stood, after, reason=reason, is_value_noted=is_noted)


def _steps_problem(_session: Session, _known: _Known, by: ChangeSet) -> str:
    return "" if by.undoes else STEP_STAYS


def _records_problem(session: Session, known: _Known, by: ChangeSet) -> str:
    """Return why what a shared draft rests on besides its answers stays as it is."""
    visits, reason = owners_of(session, Visit, known), by.reason or by.undoes
    for change, present in known:
        owner = owner_of(Visit, change.id, present.draft)
        visit = visits.get(owner) if owner else None
        changed = set(change.values) - settled(session, change, present)
        is_binned = change.verb is Verb.BIN
        kind = present.draft.kind
        if visit and (problem := record_problem(visit, kind, changed, is_binned=is_binned, reason=reason)):
            return problem
    return ""


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
    **dict.fromkeys(RESTED_ON, _records_problem),
}
