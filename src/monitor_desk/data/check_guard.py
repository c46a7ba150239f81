"""The one place that keeps checks true by whatever path: their states, and what they were concluded on.

Every change of a record on this desk passes here, undo included; a colleague's was judged where it was written.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import Final

from sqlalchemy import exists, select
from sqlmodel import Session, col

from monitor_desk.data.answers import Answer as AnswerTable
from monitor_desk.data.owner_changes import Known, owner_of, owners_of, settled, taken_back_whole, unsays
from monitor_desk.data.rows import RecordChange
from monitor_desk.domain.check_keeping import RESTED_ON, check_bin_problem, check_problem, settled_sentence
from monitor_desk.domain.checks import Check
from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.revisions import ChangeSet, Verb


def refuse(session: Session, kind: str, changes: Iterable[RecordChange], by: ChangeSet) -> None:
    """Raise `DeskError` where a change would unsay what a check rests on; nothing is then written.

    A record that is made, restored as it was, or settled by choosing one of two versions unsays nothing, nor does the
    undo of what made a whole check as it stands.
    """
    rule = _RULES.get(kind)
    if rule is None:
        return
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


def _has_answers(session: Session, change: RecordChange) -> bool:
    held = exists().where(col(AnswerTable.check_id) == change.id, col(AnswerTable.is_binned).is_(False))
    return bool(session.execute(select(held)).scalar())


_RULES: Final[Mapping[str, Callable[[Session, Known, ChangeSet], str]]] = {
    Check.kind: _checks_problem,
    **dict.fromkeys(RESTED_ON, _records_problem),
}
