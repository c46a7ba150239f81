"""Checking the log: every hash, every chain, and that the tables are what the log folds to."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlmodel import Session

from monitor_desk.data import local_state
from monitor_desk.data.folding import row_of
from monitor_desk.data.log import RevisionRow, all_revisions, every_column, from_row
from monitor_desk.data.tables import TABLES
from monitor_desk.domain.fold import fold
from monitor_desk.domain.records import KINDS
from monitor_desk.domain.revisions import Revision


@dataclass(frozen=True, slots=True, kw_only=True)
class LogReport:
    """What a check of the log found; `faults` is empty when all is well."""

    revisions: int
    records: int
    faults: tuple[str, ...]


def check(session: Session) -> LogReport:
    """Check every hash and chain of the log, fold all of it and compare with the tables."""
    revisions, chain_faults = _check_chains(session)
    records, table_faults = _check_tables(session)
    return LogReport(revisions=revisions, records=records, faults=(*chain_faults, *table_faults))


def _check_chains(session: Session) -> tuple[int, list[str]]:
    faults: list[str] = []
    counted = 0
    before: Revision | None = None
    own = local_state.own_chain(session)
    for stored_id, revision in all_revisions(session):
        counted += 1
        if stored_id != revision.id or not revision.is_untouched():
            faults.append(f"{_named(revision)} is not as it was written")
        if _is_broken(before, revision, own.device):
            faults.append(f"The entry before {_named(revision)} was taken out or altered")
        if revision.device == own.device:
            own = own.after(revision.sequence, revision.id)
        before = revision
    return counted, faults + ([] if own.is_whole() else ["The last entries of this laptop's own log are missing"])


def _is_broken(before: Revision | None, revision: Revision, own_device: str) -> bool:
    """Neighbours must name each other; only a colleague's chain may have gaps, of entries that have not come."""
    is_first = before is None or before.device != revision.device
    if is_first:
        return revision.device == own_device and revision.sequence != 1
    if before is not None and revision.sequence == before.sequence + 1:
        return revision.previous != before.id
    return revision.device == own_device


def _check_tables(session: Session) -> tuple[int, list[str]]:
    faults: list[str] = []
    counted = 0
    for kind, table in TABLES.items():
        rows = {row.id: row._mapping for row in session.execute(select(table))}
        counted += len(rows)
        for record_id, log in _logs(session, kind):
            row = rows.pop(record_id, None)
            expected = row_of(KINDS[kind], fold(log))
            if row is None or any(row[name] != value for name, value in expected.items()):
                faults.append(f"{KINDS[kind].noun} {record_id} differs from its history")
        faults += [f"{KINDS[kind].noun} {record_id} has no history" for record_id in rows]
    return counted, faults


def _logs(session: Session, kind: str) -> Iterator[tuple[UUID, list[Revision]]]:
    query = every_column().where(RevisionRow.record_kind == kind).order_by(RevisionRow.record_id, RevisionRow.clock)  # type: ignore[arg-type]
    rows: Iterator[Any] = iter(session.execute(query.execution_options(yield_per=2000)))
    for record_id, group in groupby(rows, key=lambda row: row.record_id):
        yield record_id, [from_row(row)[1] for row in group]


def _named(revision: Revision) -> str:
    return f"Log entry {revision.sequence} of {revision.made_at:%d %B %Y %H:%M} ({revision.change.label})"
