"""Undo: the inverse of a change set, written as a change set of its own; redo is the undo of an undo."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final
from uuid import UUID

from sqlalchemy import text
from sqlmodel import Session

from monitor_desk.data import local_state, records
from monitor_desk.data.log import of_change_set, of_records
from monitor_desk.data.writing import WritingSession
from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.fields import Draft, Value
from monitor_desk.domain.fold import State, fold
from monitor_desk.domain.records import KINDS
from monitor_desk.domain.revisions import Plain, Revision, Verb, from_plain, to_plain
from monitor_desk.domain.undo import Step, Undone
from monitor_desk.domain.undo_barrier import barrier

# From the last entry of a change set straight to the last of the one before: a device writes its
# sets one by one. CROSS JOIN keeps SQLite from walking the whole log for each step.
_STEPS: Final = text(
    "WITH RECURSIVE last (sequence) AS ("
    " SELECT max(sequence) FROM revision WHERE device = :device"
    " UNION ALL"
    " SELECT (SELECT min(sequence) - 1 FROM revision WHERE change_set ="
    " (SELECT change_set FROM revision WHERE device = :device AND sequence = last.sequence))"
    " FROM last WHERE last.sequence > 1 LIMIT :most)"
    " SELECT change_set, label, officer, undoes FROM last CROSS JOIN revision"
    " ON revision.device = :device AND revision.sequence = last.sequence ORDER BY last.sequence DESC"
)


def steps(session: Session, *, most: int = 400) -> list[Step]:
    """Return the last change sets of this device, newest first, undos among them."""
    rows = session.connection().execute(_STEPS, {"device": local_state.get(session, "device"), "most": most})
    return [Step(change_set=row.change_set, label=row.label, officer=row.officer, undoes=row.undoes) for row in rows]


def undo(session: WritingSession, change_set: str) -> Undone:
    """Write the inverse of a change set; a field that was changed again since keeps its present value.

    Raise `DeskError` for one that is not taken back: what left the office, or was signed, stays.
    """
    made = of_change_set(session, change_set)
    if problem := barrier(made):
        raise DeskError(problem)
    logs = of_records(session, {revision.record_id for revision in made})
    left = written = 0
    touched = {revision.record_kind for revision in made}
    for kind in [kind for kind in reversed(KINDS) if kind in touched]:
        inverse = _inverse_of(session, kind, [one for one in made if one.record_kind == kind], logs)
        written += records.change_many(session, kind, inverse.changes)
        records.put_in_bin(session, kind, inverse.to_bin)
        records.restore(session, kind, inverse.to_restore)
        written += len(inverse.to_bin) + len(inverse.to_restore)
        left += inverse.left
    if made and not written:
        _note_attempt(session, made[0])
    return Undone(
        label=made[0].change.label if made else "",
        records=len({revision.record_id for revision in made}),
        fields_left=left,
    )


@dataclass(slots=True)
class _Inverse:
    to_bin: list[UUID] = field(default_factory=list)
    to_restore: list[UUID] = field(default_factory=list)
    changes: dict[UUID, dict[str, Value]] = field(default_factory=dict)
    left: int = 0


def _inverse_of(session: Session, kind: str, made: list[Revision], logs: Mapping[UUID, list[Revision]]) -> _Inverse:
    inverse = _Inverse()
    by_record: dict[UUID, list[Revision]] = {}
    for revision in made:
        by_record.setdefault(revision.record_id, []).append(revision)
    present = records.present(session, kind, list(by_record))
    for record_id, mine in by_record.items():
        before, now = _before(mine[0], logs[record_id]), present[record_id]
        written = _written(mine)
        was_binned, is_binned_by_it = before is None or before.is_binned, mine[-1].verb is Verb.BIN
        if now.is_binned and not is_binned_by_it:
            inverse.left += max(1, len(written))
            continue
        if was_binned and now.is_binned == is_binned_by_it:
            inverse.to_bin.append(record_id)
        elif now.is_binned and not was_binned:
            inverse.to_restore.append(record_id)
        if before is not None:
            _add_old_values(inverse, record_id, written, (before, now.draft))
    return inverse


def _note_attempt(session: WritingSession, revision: Revision) -> None:
    """Write an entry that changes nothing: this undo was made, and the next one goes to the change before."""
    kind, record_id = revision.record_kind, revision.record_id
    turn = records.put_in_bin if records.is_binned(session, kind, record_id) else records.restore
    turn(session, kind, [record_id])


def _before(first: Revision, log: list[Revision]) -> State | None:
    """Return the record's state just before a revision, or None if that made the record."""
    by_id = {revision.id: revision for revision in log}
    known: dict[str, Revision] = {}
    to_visit = list(first.parents)
    while to_visit:
        identity = to_visit.pop()
        if identity not in known:
            known[identity] = by_id[identity]
            to_visit.extend(by_id[identity].parents)
    return fold(known.values()) if known else None


def _written(mine: list[Revision]) -> dict[str, Plain]:
    written: dict[str, Plain] = {}
    for revision in mine:
        written.update(revision.values or {})
    return written


def _add_old_values(
    inverse: _Inverse, record_id: UUID, written: Mapping[str, Plain], around: tuple[State, Draft]
) -> None:
    before, present = around
    kind = type(present)
    old: dict[str, Value] = {}
    for name, value in written.items():
        if to_plain(getattr(present, name)) != value:
            inverse.left += 1
        else:
            was = before.values.get(name)
            old[name] = kind.spec(name).blank() if was is None else from_plain(kind, name, was)
    if old:
        inverse.changes[record_id] = old
