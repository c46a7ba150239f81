"""Statements prepared once: compiled to the driver's own SQL and run on a session's connection, in its transaction.

SQLAlchemy takes some ten times as long about a one-row statement as SQLite does, and an answer needs ten of them
before the officer looks up. What is written and read is the same; so are the errors.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection, Delete, Insert, Select, TextClause, Update
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.exc import DBAPIError
from sqlalchemy.types import TypeEngine
from sqlmodel import Session

_DIALECT: Final = SQLiteDialect_pysqlite(dbapi=sqlcipher)
_Turn = Callable[[Any], Any] | None


class Prepared:
    """One statement whose every value is a parameter, as the driver takes it."""

    def __init__(self, statement: Select[Any] | Insert | Update | Delete | TextClause) -> None:
        compiled = statement.compile(dialect=_DIALECT)
        self._sql = str(compiled)
        self._binds = [(name, _to_driver(compiled.binds[name].type)) for name in compiled.positiontup or ()]
        columns = statement.selected_columns if isinstance(statement, Select) else ()
        self._turns = [_from_driver(column.type) for column in columns]

    def run(self, session: Session, values: Mapping[str, Any]) -> None:
        """Run it once."""
        execute(session.connection(), self._sql, self._bound(values))

    def run_many(self, session: Session, rows: Sequence[Mapping[str, Any]]) -> None:
        """Run it for each of the rows."""
        if len(rows) == 1:
            self.run(session, rows[0])
            return
        bound = [self._bound(values) for values in rows]
        try:
            _driver(session.connection()).executemany(self._sql, bound)
        except sqlcipher.Error as problem:
            raise _wrapped(problem, self._sql) from problem

    def rows(self, session: Session, values: Mapping[str, Any]) -> Sequence[Sequence[Any]]:
        """Return the rows found, each value as the domain has it; where text asks for them, as the file has it."""
        found = execute(session.connection(), self._sql, self._bound(values))
        if not any(self._turns):
            return found
        return [
            [value if turn is None else turn(value) for turn, value in zip(self._turns, row, strict=True)]
            for row in found
        ]

    def _bound(self, values: Mapping[str, Any]) -> tuple[Any, ...]:
        return tuple([values[name] if turn is None else turn(values[name]) for name, turn in self._binds])


def execute(connection: Connection, sql: str, bound: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Run a statement on the driver's connection and return the rows found; errors come as SQLAlchemy's."""
    try:
        found: list[tuple[Any, ...]] = _driver(connection).execute(sql, bound).fetchall()
    except sqlcipher.Error as problem:
        raise _wrapped(problem, sql) from problem
    return found


def _wrapped(problem: Exception, sql: str) -> BaseException:
    """Return the driver's error as SQLAlchemy's, without the officer's text."""
    return DBAPIError.instance(sql, None, problem, sqlcipher.Error, hide_parameters=True, dialect=_DIALECT)


def _driver(connection: Connection) -> Any:  # noqa: ANN401  # the driver has no types
    return connection.connection.driver_connection


def _to_driver(kind: TypeEngine[Any]) -> _Turn:
    return kind.dialect_impl(_DIALECT).bind_processor(_DIALECT)


def _from_driver(kind: TypeEngine[Any]) -> _Turn:
    return kind.dialect_impl(_DIALECT).result_processor(_DIALECT, None)
