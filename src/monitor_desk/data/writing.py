"""The one path by which records change: table, log and search index together, in the open transaction."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from secrets import token_hex
from typing import Any
from uuid import UUID

from sqlalchemy import bindparam, insert, update
from sqlmodel import Session, select

from monitor_desk.data.log import LocalState, RevisionRow, to_row
from monitor_desk.data.search_index import index_records, unindex_records
from monitor_desk.data.tables import TABLES
from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.fields import Draft, Value
from monitor_desk.domain.hybrid_clock import tick
from monitor_desk.domain.records import KINDS
from monitor_desk.domain.revisions import ChangeSet, Revision, Values, Verb, hash_values, to_plain


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordChange:
    """A change of one record, made in knowledge of its present `heads`; `draft` is the whole record after it."""

    id: UUID
    heads: str
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
        self._write_table(kind, [(change, revision.id) for change, revision in zip(listed, revisions, strict=True)])
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
            parents=tuple(change.heads.split()),
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

    def _write_table(self, kind: str, written: list[tuple[RecordChange, str]]) -> None:
        made = [(change, head) for change, head in written if not change.heads]
        kept = [(change, head) for change, head in written if change.heads]
        if made:
            rows = [
                {"id": change.id, "heads": head, "is_binned": False, **change.draft.values()} for change, head in made
            ]
            self.execute(insert(TABLES[kind]), [row | {"is_disputed": False} for row in rows])
        by_fields: dict[tuple[str, ...], list[dict[str, Any]]] = {}
        for change, head in kept:
            row = {"row_id": change.id, "heads": head, "is_binned": change.verb is Verb.BIN, **change.values}
            by_fields.setdefault(tuple(sorted(row)), []).append(row)
        for rows in by_fields.values():
            names = [name for name in rows[0] if name != "row_id"]
            table = TABLES[kind]
            values: dict[Any, Any] = {name: bindparam(f"new_{name}") for name in names}
            statement = update(table).where(table.c.id == bindparam("row_id")).values(values)
            parameters = [{"row_id": row["row_id"], **{f"new_{name}": row[name] for name in names}} for row in rows]
            self.connection().execute(statement, parameters)
        self._index(kind, written)

    def _index(self, kind: str, written: list[tuple[RecordChange, str]]) -> None:
        if not any(spec.is_searchable for spec in KINDS[kind].specs()):
            return
        unindex_records(self, [change.id for change, _ in written if change.heads])
        index_records(self, kind, [(change.id, change.draft) for change, _ in written if change.verb is not Verb.BIN])
