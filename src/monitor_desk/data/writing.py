"""The one path by which records change: table, log and search index together, in the open transaction."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from secrets import token_hex
from typing import Any
from uuid import UUID

from sqlalchemy import Table, bindparam, insert, update
from sqlmodel import Session, select

from monitor_desk.data.folding import refold
from monitor_desk.data.log import LocalState, RevisionRow, to_row
from monitor_desk.data.search_index import index_records, index_row, unindex_records
from monitor_desk.data.tables import TABLES
from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.fields import Draft, Value
from monitor_desk.domain.hybrid_clock import tick
from monitor_desk.domain.revisions import ChangeSet, Revision, Values, Verb, hash_values, to_plain


@dataclass(frozen=True, slots=True, kw_only=True)
class Present:
    """A record as it stands in its table, with the heads of its log."""

    heads: str
    is_binned: bool
    is_disputed: bool
    draft: Draft


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordChange:
    """A change of one record, made in knowledge of what stood `before`; `draft` is the whole record after it."""

    id: UUID
    before: Present | None
    verb: Verb
    values: Mapping[str, Value]
    draft: Draft


@dataclass(slots=True)
class _Chain:
    """Where this device stands in its own chain of revisions."""

    device: str
    sequence: int
    previous: str
    clock: int


class WritingSession(Session):
    """A session in which records can change, all of it under one change set."""

    def __init__(self, change: ChangeSet, now: Callable[[], datetime], **options: Any) -> None:  # noqa: ANN401
        super().__init__(autoflush=False, **options)
        self.change = change
        self.touched: set[str] = set()
        self._now = now
        self._chain: _Chain | None = None

    def flush(self, objects: Any = None) -> None:  # noqa: ANN401  # as the library has it
        """Refuse what would pass by the log: records change by `apply` alone."""
        if self.new or self.dirty or self.deleted:
            message = "Records are written by data.records, so that the revision log holds them."
            raise AssertionError(message)
        super().flush(objects)

    def apply(self, kind: str, changes: Iterable[RecordChange]) -> None:
        """Write changes of records of one kind, each with its revision."""
        listed = list(changes)
        if not listed:
            return
        revisions = [self._revision(kind, change) for change in listed]
        self.execute(insert(RevisionRow), [to_row(revision) for revision in revisions])
        written = list(zip(listed, (revision.id for revision in revisions), strict=True))
        disputed = {change.id for change in listed if change.before is not None and change.before.is_disputed}
        write_rows(self, kind, [(change, head) for change, head in written if change.id not in disputed])
        refold(self, kind, disputed)
        self.touched.add(kind)

    def advance_clock(self, clock: int) -> None:
        """Take note of a colleague's clock, so that what is written next comes after it."""
        chain = self._standing()
        chain.clock = max(chain.clock, clock)

    def save_chain(self) -> None:
        """Keep this device's place in its chain; called once, before the commit."""
        if self._chain is None:
            return
        chain = self._chain
        text = f"{chain.sequence} {chain.clock} {chain.previous}"
        self.execute(update(LocalState).where(LocalState.name == "chain").values(value=text))  # type: ignore[arg-type]

    def _standing(self) -> _Chain:
        if self._chain is None:
            known: dict[str, str] = dict(self.execute(select(LocalState.name, LocalState.value)).all())
            if "device" not in known or "chain" not in known:
                message = "This desk has lost its device entry and was left as it was. Restore the last backup."
                raise DeskError(message)
            sequence, clock, *previous = known["chain"].split(" ")
            self._chain = _Chain(known["device"], int(sequence), "".join(previous), int(clock))
        return self._chain

    def _revision(self, kind: str, change: RecordChange) -> Revision:
        chain = self._standing()
        plain: Values = {name: to_plain(value) for name, value in change.values.items()}
        salt = token_hex(8)
        chain.sequence += 1
        chain.clock = tick(chain.clock, self._now())
        revision = Revision(
            record_kind=kind,
            record_id=change.id,
            parents=tuple(change.before.heads.split()) if change.before else (),
            device=chain.device,
            sequence=chain.sequence,
            previous=chain.previous,
            clock=chain.clock,
            change=self.change,
            verb=change.verb,
            salt=salt,
            values=plain,
            values_hash=hash_values(salt, plain),
        )
        chain.previous = revision.id
        return revision


def write_rows(session: Session, kind: str, written: Sequence[tuple[RecordChange, str]]) -> None:
    """Write into table and search index what changes of undisputed records come to, each with its new head."""
    made = [(change, head) for change, head in written if change.before is None]
    if made:
        rows = [{"id": change.id, "heads": head, **change.draft.values()} for change, head in made]
        session.execute(insert(TABLES[kind]), [row | {"is_binned": False, "is_disputed": False} for row in rows])
    by_fields: dict[tuple[str, ...], list[tuple[RecordChange, str]]] = {}
    for change, head in written:
        if change.before is not None:
            by_fields.setdefault(tuple(sorted(change.values)), []).append((change, head))
    for names, some in by_fields.items():
        _update_rows(session, TABLES[kind], names, some)
    _index(session, [change for change, _ in written])


def _update_rows(
    session: Session, table: Table, names: Sequence[str], written: Sequence[tuple[RecordChange, str]]
) -> None:
    columns = ("heads", "is_binned", *names)
    statement = update(table).where(table.c.id == bindparam("row_id"))
    statement = statement.values({table.c[name]: bindparam(f"new_{name}") for name in columns})
    rows = [
        {"row_id": change.id, "new_heads": head, "new_is_binned": change.verb is Verb.BIN}
        | {f"new_{name}": change.values[name] for name in names}
        for change, head in written
    ]
    session.connection().execute(statement, rows)


def _index(session: Session, changes: Iterable[RecordChange]) -> None:
    """Bring the index into step, leaving alone what reads there as before."""
    old: list[UUID] = []
    new: list[tuple[UUID, Draft]] = []
    for change in changes:
        before, after = change.before, None if change.verb is Verb.BIN else index_row(change.id, change.draft)
        was = None if before is None or before.is_binned else index_row(change.id, before.draft)
        if was == after:
            continue
        old += [] if was is None else [change.id]
        new += [] if after is None else [(change.id, change.draft)]
    unindex_records(session, old)
    index_records(session, new)
