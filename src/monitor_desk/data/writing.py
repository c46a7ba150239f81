"""The one path by which records change: table, log and search index together, in the open transaction."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from secrets import token_hex
from typing import Any, Final

from sqlalchemy import Connection, insert, text
from sqlmodel import Session

from monitor_desk.data import check_guard, plan_marks, visit_guard
from monitor_desk.data.folding import refold
from monitor_desk.data.log import REVISIONS, to_row
from monitor_desk.data.prepared import Prepared
from monitor_desk.data.rows import RecordChange, remember_rows, write_rows
from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.hybrid_clock import tick
from monitor_desk.domain.revisions import ChangeSet, Revision, Values, hash_values, to_plain

_STANDING: Final = Prepared(text("SELECT name, value FROM local_state WHERE name IN ('device', 'chain')"))
_SAVE: Final = Prepared(text("UPDATE local_state SET value = :chain WHERE name = 'chain'"))
_INSERT: Final = Prepared(insert(REVISIONS))


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
        super().__init__(autoflush=False, expire_on_commit=False, **options)
        self.change = change
        self.touched: set[str] = set()
        self._now = now
        self._chain: _Chain | None = None
        self._one: Connection | None = None
        remember_rows(self)

    def connection(self, *_: Any, **__: Any) -> Connection:  # noqa: ANN401  # as the library has it
        """Return the connection of the one transaction that this session lives for, asked for once."""
        if self._one is None:
            self._one = super().connection()
        return self._one

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
        visit_guard.refuse(self, kind, listed, self.change)
        check_guard.refuse(self, kind, listed, self.change)
        revisions = [self._revision(kind, change) for change in listed]
        _INSERT.run_many(self, [to_row(revision) for revision in revisions])
        written = list(zip(listed, (revision.id for revision in revisions), strict=True))
        disputed = {change.id for change in listed if change.before is not None and change.before.is_disputed}
        with plan_marks.kept_in_step(self, kind, plan_marks.touching(kind, listed)):
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
        standing = f"{chain.sequence} {chain.clock} {chain.previous}"
        _SAVE.run(self, {"chain": standing})

    def _standing(self) -> _Chain:
        if self._chain is None:
            known = {name: str(value) for name, value in _STANDING.rows(self, {})}
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
