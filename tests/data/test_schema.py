import shutil
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.operations import Operations
from sqlalchemy import create_engine
from sqlalchemy.pool import NullPool
from sqlmodel import SQLModel

from monitor_desk.data import drafts, log, log_check, records, schema, search_index, undo
from monitor_desk.data.cipher import open_connection
from monitor_desk.data.database import Database
from monitor_desk.data.tables import TABLES
from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.fields import Kind
from monitor_desk.domain.providers import Provider
from monitor_desk.domain.records import KINDS
from monitor_desk.domain.undo import to_undo
from stores import KEY, OFFICER, SteppedClock

DUMPS = sorted(Path(__file__).parent.glob("schema_*.sql"))
TYPES = {
    Kind.TEXT: "VARCHAR",
    Kind.LONG_TEXT: "VARCHAR",
    Kind.CHOICE: "VARCHAR",
    Kind.DATE: "DATE",
    Kind.MONEY: "INTEGER",
    Kind.NUMBER: "INTEGER",
    Kind.YES_NO: "BOOLEAN",
    Kind.RECORD: "CHAR(32)",
}


@pytest.fixture
def migrated(template: Path, tmp_path: Path) -> Path:
    """A store as the migrations make it."""
    return Path(shutil.copyfile(template, tmp_path / "desk.db"))


def run(path: Path, sql: str, *parameters: object) -> list[tuple[Any, ...]]:
    with closing(open_connection(path, KEY, create=True)) as connection:
        return list(connection.execute(sql, parameters))


def schema_of(path: Path) -> list[tuple[Any, ...]]:
    return run(path, "SELECT type, name, sql FROM sqlite_master ORDER BY name")


def test_that_the_migrations_make_exactly_the_tables_that_the_program_uses(migrated: Path) -> None:
    assert {drafts.DraftRow.metadata, log.RevisionRow.metadata} == {SQLModel.metadata}
    engine = create_engine("sqlite://", creator=lambda: open_connection(migrated, KEY), poolclass=NullPool)

    def is_ours(_object: object, name: str | None, kind: str, *_rest: object) -> bool:
        return not (kind == "table" and (name or "").startswith("search"))

    options = {"compare_type": True, "compare_server_default": True, "include_object": is_ours}
    with engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection, opts=options), SQLModel.metadata) == []


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_that_a_record_has_the_same_fields_as_its_table(migrated: Path, kind: str) -> None:
    columns = {row[1]: row[2] for row in run(migrated, f'PRAGMA table_info("{kind}")')}
    own = {name: columns.pop(name) for name in ("id", "heads", "is_binned", "is_disputed")}
    assert own == {"id": "CHAR(32)", "heads": "VARCHAR", "is_binned": "BOOLEAN", "is_disputed": "BOOLEAN"}
    assert columns == {spec.name: TYPES[spec.kind] for spec in KINDS[kind].specs()}


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_that_each_reference_is_held_by_the_store_and_indexed(migrated: Path, kind: str) -> None:
    found = {row[3]: row[2] for row in run(migrated, f'PRAGMA foreign_key_list("{kind}")')}
    assert found == {spec.name: spec.record for spec in KINDS[kind].specs() if spec.kind is Kind.RECORD}
    indexed = {index.columns.keys()[0] for index in TABLES[kind].indexes}
    assert set(found) <= indexed


def test_that_the_order_of_kinds_puts_what_is_named_before_what_names_it() -> None:
    order = list(KINDS)
    assert order == list(TABLES)
    for kind, draft in KINDS.items():
        named = [spec.record for spec in draft.specs() if spec.kind is Kind.RECORD]
        assert all(order.index(record) < order.index(kind) for record in named if record != kind), kind


def test_that_the_latest_migration_is_the_one_that_the_program_asks_for(migrated: Path, tmp_path: Path) -> None:
    assert schema.stored_revision(migrated, KEY) == schema.LATEST
    assert not schema.needs_upgrade(migrated, KEY)
    assert schema.stored_revision(tmp_path / "none.db", KEY) == ""
    assert schema.needs_upgrade(tmp_path / "none.db", KEY)
    assert not (tmp_path / "none.db").exists()


def test_that_a_newer_file_is_refused_in_words_and_left_as_it_was(migrated: Path) -> None:
    run(migrated, "UPDATE alembic_version SET version_num = '9999'")
    before = migrated.read_bytes()
    for does in (schema.needs_upgrade, schema.upgrade):
        with pytest.raises(DeskError, match=r"newer version of Monitor Desk \(store 9999.*Nothing was changed"):
            does(migrated, KEY)
    assert migrated.read_bytes() == before


def test_that_an_upgrade_of_an_up_to_date_file_changes_nothing(migrated: Path) -> None:
    before = migrated.read_bytes()
    schema.upgrade(migrated, KEY)
    assert migrated.read_bytes() == before


def test_that_a_migration_that_fails_half_way_leaves_the_file_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "desk.db"
    run(path, "CREATE TABLE mine (word TEXT)")
    run(path, "INSERT INTO mine VALUES ('kept')")
    before = schema_of(path)
    made: list[str] = []
    create_table = Operations.create_table

    def fails_at_the_tenth(self: Operations, name: str, *rest: Any, **more: Any) -> Any:
        made.append(name)
        if len(made) == 10:
            raise OSError("the disk is gone")
        return create_table(self, name, *rest, **more)

    monkeypatch.setattr("alembic.op.create_table", lambda *a, **k: fails_at_the_tenth(_operations(), *a, **k))
    with pytest.raises(DeskError, match="disk did not read or write"):
        schema.upgrade(path, KEY)
    assert (len(made), schema_of(path), run(path, "SELECT * FROM mine")) == (10, before, [("kept",)])


def test_that_an_upgrade_that_leaves_a_record_without_what_it_belongs_to_is_not_made(tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    run(path, "CREATE TABLE owner (id TEXT PRIMARY KEY)")
    run(path, "CREATE TABLE owned (id TEXT PRIMARY KEY, owner_id TEXT REFERENCES owner (id))")
    with closing(open_connection(path, KEY, foreign_keys=False)) as connection:
        connection.execute("INSERT INTO owned VALUES ('1', 'gone')")
    before = schema_of(path)
    with pytest.raises(DeskError, match=r"not made\. The desk is as it was"):
        schema.upgrade(path, KEY)
    assert schema_of(path) == before


def _operations() -> Any:
    from alembic import op

    return op._proxy  # type: ignore[attr-defined]


@pytest.fixture(params=DUMPS, ids=lambda path: path.stem)
def released(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A populated store of each released schema, made from its dump."""
    path = tmp_path / "released.db"
    with closing(open_connection(path, KEY, foreign_keys=False, create=True)) as connection:
        connection.executescript(Path(request.param).read_text(encoding="utf-8"))
    return path


def test_that_a_populated_store_of_every_released_schema_is_upgraded_whole(released: Path) -> None:
    kept = {name for (name,) in run(released, "SELECT name FROM sqlite_master WHERE type = 'table'")} & set(KINDS)
    schema.upgrade(released, KEY)
    assert schema.stored_revision(released, KEY) == schema.LATEST
    assert run(released, "PRAGMA foreign_key_check") == []
    database = Database(released, KEY, SteppedClock())
    with database.read() as session:
        assert log_check.check(session).faults == ()
        assert all(session.execute(TABLES[kind].select()).first() is not None for kind in kept)
        assert search_index.find(session, "lodz") != []
        assert len(drafts.listed(session)) == 1
        step = to_undo(undo.steps(session))[0]
    with database.write(by=OFFICER, label="Undo", undoes=step.change_set) as session:
        undo.undo(session, step.change_set)
    with database.read() as session:
        assert log_check.check(session).faults == ()
        assert records.listed(session, Provider) != []
    database.close()


def test_that_there_is_a_populated_dump_of_every_migration() -> None:
    versions = Path(schema.__file__).parent / "migrations" / "versions"
    numbers = sorted(path.name[:4] for path in versions.glob("[0-9]*.py"))
    assert numbers == [f"{n:04d}" for n in range(1, len(numbers) + 1)]
    assert numbers[-1] == schema.LATEST
    assert [path.stem for path in DUMPS] == [f"schema_{number}" for number in numbers]
