"""The schema: made and upgraded by numbered migrations; a newer file is refused."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from importlib import resources
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, create_engine, event
from sqlalchemy.pool import NullPool

from monitor_desk.data.cipher import explain, is_store_fault, open_connection
from monitor_desk.domain.errors import DeskError

LATEST = "0003"


def stored_revision(path: Path, key: bytes) -> str:
    """Return the number of the last migration that the file has had; empty for a new file."""
    if not path.exists():
        return ""
    with _explained(path, key), closing(open_connection(path, key)) as connection:
        found = connection.execute("SELECT name FROM sqlite_master WHERE name = 'alembic_version'").fetchone()
        row = connection.execute("SELECT version_num FROM alembic_version").fetchone() if found else None
        return str(row[0]) if row else ""


def needs_upgrade(path: Path, key: bytes) -> bool:
    """Say whether the file is older than this program; raise `DeskError` if it is newer."""
    stored = stored_revision(path, key)
    if stored > LATEST:
        message = (
            f"This desk was last opened by a newer version of Monitor Desk (store {stored}, this program knows"
            f" {LATEST}). Nothing was changed. Open it with the newer version."
        )
        raise DeskError(message)
    return stored != LATEST


def upgrade(path: Path, key: bytes) -> None:
    """Bring the file to this program's schema in one transaction; if that fails it is as it was.

    Raises `DeskError` if the file is newer than this program, or the upgrade would break a record.
    """
    if not needs_upgrade(path, key):
        return
    from alembic import command
    from alembic.config import Config

    engine = create_engine(
        "sqlite://",
        creator=lambda: open_connection(path, key, foreign_keys=False, create=True),
        poolclass=NullPool,
        hide_parameters=True,
    )
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))
    config = Config()
    config.set_main_option("script_location", str(resources.files("monitor_desk.data") / "migrations"))
    with _explained(path, key), engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
        _check_references(connection)


@contextmanager
def _explained(path: Path, key: bytes) -> Iterator[None]:
    """Say in words what is wrong with the file: full disk, flipped bytes, cut short."""
    try:
        yield
    except DeskError:
        raise
    except Exception as problem:
        if is_store_fault(problem):
            raise explain(problem, path, key) from problem
        raise


def _check_references(connection: Connection) -> None:
    broken: list[Any] = list(connection.exec_driver_sql("PRAGMA foreign_key_check"))
    if broken:
        message = (
            "The upgrade would have left records without what they belong to, so it was not made."
            " The desk is as it was."
        )
        raise DeskError(message)
