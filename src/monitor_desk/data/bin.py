"""The binned records, with who binned them and why."""

from collections.abc import Iterator
from typing import TypeVar
from uuid import UUID

from sqlmodel import Session

from monitor_desk.data import records
from monitor_desk.data.log import of_records
from monitor_desk.domain.bin import BinRow
from monitor_desk.domain.fields import Draft
from monitor_desk.domain.records import KINDS
from monitor_desk.domain.revisions import Revision, Verb

DraftT = TypeVar("DraftT", bound=Draft)


def rows(session: Session) -> list[BinRow]:
    """Return every binned record, the latest binned first."""
    found = [row for kind in KINDS for row in _of_kind(session, kind)]
    return sorted(found, key=lambda row: row.binned_at, reverse=True)


def binned_by_people(session: Session, draft: type[DraftT]) -> list[tuple[UUID, DraftT]]:
    """Return the binned records of a kind that a person put there; what an undo took back is not among them."""
    binned = records.listed_in_bin(session, draft)
    logs = of_records(session, [record_id for record_id, _ in binned])
    return [one for one in binned if not _last_binning(logs[one[0]]).change.undoes]


def _of_kind(session: Session, kind: str) -> Iterator[BinRow]:
    draft = KINDS[kind]
    binned = dict(records.listed_in_bin(session, draft))
    logs = of_records(session, binned)
    for record_id, record in binned.items():
        last = _last_binning(logs[record_id])
        yield BinRow(
            id=record_id,
            kind=kind,
            noun=draft.noun,
            title=record.headline(),
            binned_at=last.made_at,
            officer=last.change.officer,
            reason=last.change.reason,
        )


def _last_binning(log: list[Revision]) -> Revision:
    return max((one for one in log if one.verb is Verb.BIN), key=lambda one: one.clock)
