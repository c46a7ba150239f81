"""Checking the log: every hash, every chain, and that the tables are what the log folds to.

It reads rows as they lie in the file, so that a row which makes no sense is reported like any other fault.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from typing import Any
from uuid import UUID

from sqlalchemy import Row, RowMapping, Table, select, type_coerce
from sqlalchemy.exc import DBAPIError
from sqlalchemy.types import NullType
from sqlmodel import Session, col

from monitor_desk.data import local_state
from monitor_desk.data.folding import conflicts_of, plain_row_of
from monitor_desk.data.log import Conflict, RevisionRow, every_column, from_row, to_row
from monitor_desk.data.tables import TABLES
from monitor_desk.domain.fold import State, fold
from monitor_desk.domain.hybrid_clock import moment
from monitor_desk.domain.records import KINDS
from monitor_desk.domain.revisions import Revision

_PORTION = 2000


@dataclass(frozen=True, slots=True, kw_only=True)
class LogReport:
    """What a check of the log found; `faults` is empty when all is well."""

    revisions: int
    records: int
    faults: tuple[str, ...]


def check(session: Session) -> LogReport:
    """Check every hash and chain of the log, fold all of it and compare with the tables."""
    faults: list[str] = []
    revisions = records = 0
    try:
        revisions = _check_chains(session, faults)
        records = _check_tables(session, faults)
    except DBAPIError:
        faults.append("The log cannot be read to its end")
    return LogReport(revisions=revisions, records=records, faults=tuple(faults))


def _check_chains(session: Session, faults: list[str]) -> int:
    counted = 0
    before: Row[Any] | None = None
    own = local_state.own_chain(session)
    last: tuple[int, str] = (0, "")
    query = every_column().order_by(col(RevisionRow.device), col(RevisionRow.sequence), col(RevisionRow.clock))
    for row in session.execute(query.execution_options(yield_per=_PORTION)):
        counted += 1
        is_whole = _read(row) is not None
        if not is_whole:
            faults.append(f"{_named(row)} is not as it was written")
        elif _is_broken(before, row, own.device):
            faults.append(f"The entry before {_named(row)} was taken out or altered")
        if row.device == own.device:
            last = (row.sequence, row.id)
        before = row if is_whole else None
    if last != (own.sequence, own.last):
        faults.append("The last entries of this laptop's own log are missing")
    return counted


def _is_broken(before: Row[Any] | None, row: Row[Any], own_device: str) -> bool:
    """Neighbours must name each other; only a colleague's chain may have gaps, of entries that have not come."""
    is_own = bool(row.device == own_device)
    if before is None or before.device != row.device:
        return is_own and row.sequence != 1
    if row.sequence == before.sequence + 1:
        return bool(row.previous != before.id)
    return is_own


def _check_tables(session: Session, faults: list[str]) -> int:
    counted = 0
    disputes: list[Mapping[str, Any]] = []
    for kind, table in TABLES.items():
        rows = {row["id"]: row for row in _as_stored(session, table)}
        counted += len(rows)
        for record_id, log in _logs(session, kind):
            state = _folded(log)
            row = rows.pop(record_id, None)
            if state is None or row is None or not _is_same(row, plain_row_of(KINDS[kind], state)):
                faults.append(f"{KINDS[kind].noun} {record_id} differs from its history")
            if state is not None and state.conflicts:
                disputes += conflicts_of(kind, UUID(record_id), state)
        faults += [f"{KINDS[kind].noun} {record_id} has no history" for record_id in rows]
    expected = {tuple(row.values()) for row in disputes}
    columns = (Conflict.record_kind, Conflict.record_id, Conflict.field, Conflict.candidates)
    if {tuple(row) for row in session.execute(select(*map(col, columns)))} != expected:
        faults.append("The list of disputed fields differs from the log")
    return counted


def _is_same(row: RowMapping, expected: Mapping[str, Any]) -> bool:
    return all(row[name] == value for name, value in expected.items())


def _as_stored(session: Session, table: Table) -> list[RowMapping]:
    columns = [type_coerce(column, NullType()).label(column.name) for column in table.columns]
    return list(session.execute(select(*columns)).mappings())


def _logs(session: Session, kind: str) -> Iterator[tuple[str, list[Row[Any]]]]:
    query = every_column().where(col(RevisionRow.record_kind) == kind)
    query = query.order_by(col(RevisionRow.record_id)).execution_options(yield_per=_PORTION)
    for record_id, group in groupby(session.execute(query), key=lambda row: str(row.record_id)):
        yield record_id, list(group)


def _folded(log: Iterable[Row[Any]]) -> State | None:
    """Return the state that the whole entries of a record come to; None where what they rest on is gone."""
    try:
        return fold(revision for revision in map(_read, log) if revision is not None)
    except (KeyError, IndexError):
        return None


def _read(row: Row[Any]) -> Revision | None:
    """Return the revision in a row, or None where the row is not byte for byte what the revision would be."""
    try:
        _, revision = from_row(row)
        expected = to_row(revision) | {"record_id": revision.record_id.hex}
        return revision if expected == dict(row._mapping) and revision.is_untouched() else None
    except (ValueError, TypeError, AttributeError):
        return None


def _named(row: Row[Any]) -> str:
    try:
        made_at = f"of {moment(row.clock):%d %B %Y %H:%M}"
    except (TypeError, OverflowError):
        made_at = "without a date"
    return f"Log entry {row.sequence} {made_at} ({row.label})"
