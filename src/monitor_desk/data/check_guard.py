"""The one place that keeps checks true by whatever path: their states, and what they were concluded on.

Every change of a record on this desk passes here, undo included; a colleague's was judged where it was written.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Final
from uuid import UUID

from sqlalchemy import exists, select
from sqlmodel import Session, col

from monitor_desk.data.answers import Answer as AnswerTable
from monitor_desk.data.log import RevisionRow
from monitor_desk.data.owner_changes import Known, owner_of, owners_of, settled, taken_back_whole, unsays
from monitor_desk.data.rows import RecordChange, read_rows
from monitor_desk.domain.check_keeping import RESTED_ON, check_bin_problem, check_problem, settled_sentence
from monitor_desk.domain.checks import Check
from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.revisions import ChangeSet, Verb


def refuse(session: Session, kind: str, changes: Iterable[RecordChange], by: ChangeSet) -> None:
    """Raise `DeskError` where a change would unsay what a check rests on; nothing is then written.

    Nor is anything added to what it rests on: made, restored or moved there. Settling one of two versions unsays
    nothing, nor does the undo of what made a whole check as it stands.
    """
    rule, changes = _RULES.get(kind), list(changes)
    if rule is None:
        return
    if kind in RESTED_ON and (problem := _additions_problem(session, changes, by)):
        raise DeskError(problem)
    known = [(change, change.before) for change in changes if change.before is not None and unsays(change)]
    whole = taken_back_whole(session, Check, by) if known else frozenset()
    left = [(change, present) for change, present in known if owner_of(Check, change.id, present.draft) not in whole]
    if left and (problem := rule(session, left, by)):
        raise DeskError(problem)


def _checks_problem(session: Session, known: Known, by: ChangeSet) -> str:
    for change, present in known:
        if not isinstance(before := present.draft, Check):
            continue
        if change.verb is Verb.BIN:
            problem = check_bin_problem(before)
        else:
            chosen = settled(session, change, present)
            values = {name: value for name, value in change.values.items() if name not in chosen}
            has_answers = "form_version_id" in values and _has_answers(session, change)
            problem = check_problem(before, values, is_undo=bool(by.undoes), has_answers=has_answers)
        if problem:
            return problem
    return ""


def _records_problem(session: Session, known: Known, _by: ChangeSet) -> str:
    """Return why what a check was concluded on stays as it is."""
    checks = owners_of(session, Check, known)
    for change, present in known:
        owner = owner_of(Check, change.id, present.draft)
        check = checks.get(owner) if owner else None
        is_choice = change.verb is not Verb.BIN and set(change.values) <= settled(session, change, present)
        if check is not None and not is_choice and (problem := settled_sentence(check)):
            return problem
    return ""


def _additions_problem(session: Session, changes: Sequence[RecordChange], by: ChangeSet) -> str:
    """Return why nothing is added to a check that was concluded, but for a check that is made or restored with it."""
    moved = [one for one in changes if one.before is None or one.before.is_binned or "check_id" in one.values]
    given = {getattr(one.draft, "check_id", None) for one in moved if one.verb is not Verb.BIN}
    owners = [one for one in given if isinstance(one, UUID)]
    for check_id, present in read_rows(session, Check.kind, owners).items():
        check = present.draft
        sentence = settled_sentence(check) if isinstance(check, Check) and not present.is_binned else ""
        if sentence and not _came_with(session, check_id, by):
            return sentence
    return ""


def _came_with(session: Session, check_id: UUID, by: ChangeSet) -> bool:
    """Say whether a check was made or restored by this change set itself, as the demonstration's are."""
    is_it = exists().where(col(RevisionRow.record_id) == check_id, col(RevisionRow.change_set) == by.id)
    return bool(session.execute(select(is_it)).scalar())


def _has_answers(session: Session, change: RecordChange) -> bool:
    held = exists().where(col(AnswerTable.check_id) == change.id, col(AnswerTable.is_binned).is_(False))
    return bool(session.execute(select(held)).scalar())


_RULES: Final[Mapping[str, Callable[[Session, Known, ChangeSet], str]]] = {
    Check.kind: _checks_problem,
    **dict.fromkeys(RESTED_ON, _records_problem),
}
