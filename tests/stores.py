"""Stores for tests: a clock that moves only when told, desks copied from one migrated file, and what is in them."""

import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import select, text
from sqlmodel import Session, col

from monitor_desk.data import local_state, log_check, records, replicas, schema
from monitor_desk.data.database import Database
from monitor_desk.data.ids import new_id
from monitor_desk.data.log import Conflict
from monitor_desk.data.search_index import index_row
from monitor_desk.data.tables import TABLES
from monitor_desk.domain.records import KINDS
from monitor_desk.domain.revisions import Revision

KEY = bytes(range(32))
OFFICER = "Officer 1"
START = datetime(2026, 4, 1, 9, 0, tzinfo=UTC)


class SteppedClock:
    """A clock at which no time passes unless it is told so."""

    def __init__(self, at: datetime = START) -> None:
        self._at = at

    def __call__(self) -> datetime:
        """Return the moment at which the clock stands."""
        return self._at

    def step(self, **much: float) -> None:
        """Let time pass, or run backwards: `step(days=1)`, `step(hours=-3)`."""
        self._at += timedelta(**much)

    def stand_at(self, moment: datetime) -> None:
        """Put the clock to a moment."""
        self._at = moment


class Stores:
    """Makes desks in a folder, each a copy of one empty file that was migrated once."""

    def __init__(self, template: Path, folder: Path) -> None:
        self._template = template
        self._folder = folder
        self._open: list[Database] = []
        self._checked: list[Database] = []

    def new(self, clock: SteppedClock | None = None, *, is_checked: bool = True) -> Database:
        """Open an empty desk; unless the test tampers with it, its log is compared with its tables at the end."""
        path = self._folder / f"desk-{len(self._open) + 1}.db"
        shutil.copyfile(self._template, path)
        database = Database(path, KEY, clock or SteppedClock())
        with database.write(by=OFFICER, label="Begin") as session:
            local_state.begin_device(session, new_id().hex)
        self._open.append(database)
        if is_checked:
            self._checked.append(database)
        return database

    def forget(self, database: Database) -> None:
        """Leave a desk out of the check: the test took its file away."""
        self._checked.remove(database)

    def close(self) -> None:
        """Close every desk."""
        for database in self._open:
            database.close()

    def faults(self) -> list[str]:
        """Return what escaped the log or the search index, in any of the desks to be checked."""
        found: list[str] = []
        for database in self._checked:
            with database.read() as session:
                found += log_check.check(session).faults
                found += [] if indexed(session) == to_be_indexed(session) else ["The search index differs"]
        return found


def make_template(path: Path) -> Path:
    """Make an empty desk with this program's schema, whole in one file, to be copied."""
    schema.upgrade(path, KEY)
    return path


def content(database: Database) -> dict[str, Any]:
    """Return all that must be the same on every laptop: records, disputes and search index."""
    with database.read() as session:
        found: dict[str, Any] = {
            kind: {row.id: tuple(row) for row in session.execute(select(table))} for kind, table in TABLES.items()
        }
        columns = (col(Conflict.record_kind), col(Conflict.record_id), col(Conflict.field), col(Conflict.candidates))
        found["conflict"] = {tuple(row) for row in session.execute(select(*columns))}
        found["search"] = indexed(session)
        return found


def shared(database: Database) -> list[Revision]:
    """Return every revision that a desk has."""
    with database.read() as session:
        return replicas.share(session)


def receive(database: Database, revisions: list[Revision]) -> replicas.Merged:
    """Join a colleague's revisions."""
    with database.write(by=OFFICER, label="Receive") as session:
        return replicas.receive(session, revisions)


def indexed(session: Session) -> set[tuple[object, ...]]:
    """Return every row of the search index."""
    query = text("SELECT rowid, kind, record_id, title, body FROM search")
    return {tuple(row) for row in session.execute(query)}


def to_be_indexed(session: Session) -> set[tuple[object, ...]]:
    """Return the rows that the search index should have, from the tables."""
    found: set[tuple[object, ...]] = set()
    for kind, table in TABLES.items():
        for row in session.execute(select(table).where(table.c.is_binned.is_(False))):
            expected = index_row(row.id, records.to_draft(KINDS[kind], row))
            found |= {tuple(expected.values())} if expected else set()
    return found
