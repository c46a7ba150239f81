from datetime import date
from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import bindparam, insert, select, text
from sqlalchemy.exc import IntegrityError, OperationalError

from monitor_desk.data import records
from monitor_desk.data.database import Database
from monitor_desk.data.prepared import Prepared
from monitor_desk.data.rows import read_rows
from monitor_desk.data.tables import TABLES
from monitor_desk.domain.contracts import Contract
from monitor_desk.domain.providers import Provider
from stores import OFFICER

CONTRACT = TABLES["contract"]


def row(**values: Any) -> dict[str, Any]:
    """Return a whole row of the contract table."""
    return {column.name: None for column in CONTRACT.columns} | {
        "id": uuid4(),
        "heads": "",
        "is_binned": False,
        "is_disputed": False,
        **Contract(reference="C-1").values(),
        **values,
    }


def test_that_prepared_statements_write_and_read_what_the_library_does(database: Database) -> None:
    wanted = row(starts_on=date(2026, 4, 1), has_annual_visit=True, title="Łódź, ’twas “so” 日")
    wanted = {name: value for name, value in wanted.items() if name in CONTRACT.c}
    read = Prepared(select(CONTRACT).where(CONTRACT.c.id == bindparam("wanted")))
    with database.read() as session:  # which commits nothing: the log knows nothing of this row
        Prepared(insert(CONTRACT)).run_many(session, [wanted])
        by_the_library = session.execute(select(CONTRACT).where(CONTRACT.c.id == wanted["id"])).one()
        (prepared,) = read.rows(session, {"wanted": wanted["id"]})
        assert dict(zip(CONTRACT.c.keys(), prepared, strict=True)) == dict(by_the_library._mapping) == wanted
        assert read.rows(session, {"wanted": uuid4()}) == []


def test_that_many_rows_are_written_like_one(database: Database) -> None:
    names = Prepared(text("SELECT title FROM contract ORDER BY title"))
    with database.read() as session:
        Prepared(insert(CONTRACT)).run_many(session, [row(title=f"Lot {n}") for n in range(3)])
        assert [title for (title,) in names.rows(session, {})] == ["Lot 0", "Lot 1", "Lot 2"]


@pytest.mark.parametrize("many", [1, 2])
def test_that_a_refused_row_is_the_library_s_error_without_the_officer_s_text(database: Database, many: int) -> None:
    again, statement = row(title="Mrs Example wept"), Prepared(insert(CONTRACT))
    with database.read() as session:
        statement.run(session, again)
        with pytest.raises(IntegrityError) as refused:
            statement.run_many(session, [again, row()][:many])
    assert "wept" not in str(refused.value)


def test_that_a_statement_that_cannot_run_is_the_library_s_error(database: Database) -> None:
    with pytest.raises(OperationalError, match="nowhere"), database.read() as session:
        Prepared(text("SELECT 1 FROM nowhere")).rows(session, {})


def test_that_a_session_reads_anew_what_it_wrote(database: Database) -> None:
    with database.write(by=OFFICER, label="Add") as session:
        one, other = (records.insert(session, Provider(name=name)) for name in ("Harbour Lane", "Meadow Bank"))
    with database.write(by=OFFICER, label="Change twice") as session:
        before = read_rows(session, "provider", [one, other])
        assert records.change(session, "provider", one, {"name": "Harbour Row"})
        after = read_rows(session, "provider", [one, other])
        assert records.get(session, Provider, one).name == "Harbour Row"
        assert (after[one].heads == before[one].heads, after[other] == before[other]) == (False, True)
        records.put_in_bin(session, "provider", [one])
        assert records.present(session, "provider", [one])[one].is_binned
    with database.read() as session:
        assert records.get(session, Provider, one).name == "Harbour Row"


def test_that_a_record_looked_for_before_it_is_made_is_found_after(database: Database) -> None:
    with database.write(by=OFFICER, label="Add") as session:
        made = uuid4()
        assert read_rows(session, "provider", [made]) == {}
        records.insert(session, Provider(name="Harbour Lane"), made)
        assert records.get(session, Provider, made).name == "Harbour Lane"
