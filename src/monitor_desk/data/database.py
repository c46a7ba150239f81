"""The database: reading, and writing as one named change that is stored whole or not at all."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.pool import QueuePool
from sqlmodel import Session

from monitor_desk.data.cipher import explain, is_store_fault, open_connection
from monitor_desk.data.ids import new_id
from monitor_desk.data.prepared import execute
from monitor_desk.data.writing import WritingSession
from monitor_desk.domain.revisions import ChangeSet

ReadingSession = Session  # what a service hands on to what reads for it, without knowing SQL


@dataclass(frozen=True, slots=True, kw_only=True)
class Committed:
    """What was just stored: the kinds of record that it touched and the change set to undo it by."""

    kinds: frozenset[str]
    change_set: str
    label: str


class Database:
    """The encrypted store of one desk, open."""

    def __init__(self, path: Path, key: bytes, now: Callable[[], datetime]) -> None:
        self.path = path
        self._key = key
        self._now = now
        self._listeners: list[Callable[[Committed], None]] = []
        self._engine = _engine(path, key)
        self._writing = self._engine.execution_options(is_writing=True)

    def subscribe(self, listener: Callable[[Committed], None]) -> None:
        """Have `listener` told of every commit, on the thread that wrote."""
        self._listeners.append(listener)

    @contextmanager
    def read(self) -> Iterator[Session]:
        """Open a session to read from; it sees one moment of the store."""
        with self._explained(), Session(self._engine, autoflush=False) as session:
            yield session

    @contextmanager
    def write(self, *, by: str, label: str, reason: str = "", undoes: str = "") -> Iterator[WritingSession]:
        """Open a session to write in; it commits at the end, or nothing happened. Then the listeners are told."""
        change = ChangeSet(id=new_id().hex, officer=by, label=label, reason=reason, undoes=undoes)
        with self._explained(), WritingSession(change, self._now, bind=self._writing) as session:
            yield session
            session.save_chain()
            session.commit()
            touched = frozenset(session.touched)
        if touched:
            self._announce(Committed(kinds=touched, change_set=change.id, label=label))

    def raw_connection(self) -> Any:  # noqa: ANN401  # the driver has no types
        """Open another connection of its own, for backups and checks; the caller closes it."""
        return open_connection(self.path, self._key)

    def close(self) -> None:
        """Close every connection; the write-ahead log is folded into the file."""
        self._engine.dispose()

    def _announce(self, committed: Committed) -> None:
        for listener in self._listeners:
            listener(committed)

    @contextmanager
    def _explained(self) -> Iterator[None]:
        try:
            yield
        except IntegrityError:
            raise
        except DBAPIError as problem:
            if is_store_fault(problem):
                raise explain(problem, self.path, self._key) from problem
            raise


def _engine(path: Path, key: bytes) -> Engine:
    engine = create_engine(
        "sqlite://",
        module=sqlcipher,
        creator=lambda: open_connection(path, key),
        hide_parameters=True,
        poolclass=QueuePool,
        pool_size=2,
    )
    event.listen(engine, "begin", _begin)
    return engine


def _begin(connection: Connection) -> None:
    is_writing = connection.get_execution_options().get("is_writing", False)
    execute(connection, "BEGIN IMMEDIATE" if is_writing else "BEGIN")
