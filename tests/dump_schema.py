"""Writes the populated dump of the present schema: `python tests/dump_schema.py`, once for each released migration."""

from contextlib import closing
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import UUID

from monitor_desk.data import drafts, records, schema
from monitor_desk.data.cipher import open_connection
from monitor_desk.data.database import Database
from monitor_desk.domain.drafts import TypedText
from monitor_desk.domain.fields import Draft, FieldSpec, Kind, Value
from monitor_desk.domain.records import KINDS
from stores import OFFICER, START, Stores, make_template, receive, shared

_SEARCH = "search"
_VALUES: dict[Kind, Value] = {Kind.DATE: date(2026, 4, 3), Kind.MONEY: 1_234_50, Kind.NUMBER: 7, Kind.YES_NO: True}


def main() -> None:
    """Fill a store with every kind of record, a dispute, a waiting change, a draft and a bin; write it as SQL."""
    with TemporaryDirectory() as folder:
        stores = Stores(make_template(Path(folder) / "template.db"), Path(folder))
        database = _filled(stores)
        stores.close()
        path = Path(__file__).parent / "data" / f"schema_{schema.LATEST}.sql"
        path.write_text(_dump(database), encoding="utf-8")


def _filled(stores: Stores) -> Database:
    ours, theirs = stores.new(), stores.new()
    made: dict[str, UUID] = {}
    with ours.write(by=OFFICER, label="Add one of each") as session:
        for kind, draft in KINDS.items():
            made[kind] = records.insert(session, _sample(draft, made))
    receive(theirs, shared(ours))
    for database, name in ((ours, "Łódź House"), (theirs, "Lodz House")):
        with database.write(by=OFFICER, label="Rename", reason="As on its letters") as session:
            records.change(session, "provider", made["provider"], {"name": name})
    with theirs.write(by=OFFICER, label="Add officers") as session:
        new = records.insert(session, KINDS["officer"].of({"name": "Officer 2"}))
        records.change(session, "officer", new, {"telephone": "01632 960001"})
    receive(ours, [one for one in shared(theirs) if one.values != {"name": "Officer 2"}])
    with ours.write(by=OFFICER, label="Bin note") as session:
        records.put_in_bin(session, "note", [made["note"]])
        drafts.keep(session, TypedText(kind="note", id=made["note"], field="text", text="Half a w", typed_at=START))
    with ours.write(by=OFFICER, label="Close a gap") as session:
        records.change(session, "team", made["team"], {"email": "team@council.example"})
    return ours


def _sample(draft: type[Draft], made: dict[str, UUID]) -> Draft:
    return draft(**{spec.name: _value(spec, made) for spec in draft.specs()})


def _value(spec: FieldSpec, made: dict[str, UUID]) -> Value:
    if spec.kind is Kind.RECORD:
        return made.get(spec.record)  # none for a record that may name another of its own kind
    if spec.kind in _VALUES:
        return _VALUES[spec.kind]
    return spec.choices[0] if spec.choices else f"{spec.label} of it's own"


def _dump(database: Database) -> str:
    """Return the store as SQL; the full-text index as rows to be put in, since its own tables are its secret."""
    with closing(open_connection(database.path, database._key)) as connection:
        shadows = [f"{_SEARCH}_{part}" for part in ("data", "idx", "content", "docsize", "config")]
        lines = ["BEGIN;"]
        for name, sql in connection.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY rowid"):
            lines += [] if name in shadows else [f"{sql};"]
        for (name,) in list(connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY rowid")):
            lines += [] if name in shadows else _rows(connection, name)
    return "\n".join([*lines, "COMMIT;", ""])


def _rows(connection: object, table: str) -> list[str]:
    columns = [row[1] for row in connection.execute(f'PRAGMA table_info("{table}")')]  # type: ignore[attr-defined]
    columns = ["rowid", *columns] if table == _SEARCH else columns
    quoted = " || ', ' || ".join(f'quote("{column}")' for column in columns)
    names = ", ".join(f'"{column}"' for column in columns)
    found = connection.execute(f'SELECT {quoted} FROM "{table}" ORDER BY 1')  # type: ignore[attr-defined]
    return [f'INSERT INTO "{table}" ({names}) VALUES ({row[0]});' for row in found]


if __name__ == "__main__":
    main()
