"""What the columns of a table show and how they sort."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any, Generic, Protocol, TypeVar

from monitor_desk.ui.widgets import words
from monitor_desk.ui.widgets.pills import PillSpec

R = TypeVar("R")


class Kind(StrEnum):
    """How a column's values are drawn."""

    TEXT = "text"
    NUMBER = "number"
    MONEY = "money"
    DATE = "date"
    LATENESS = "lateness"
    PILL = "pill"


@dataclass(frozen=True, slots=True, kw_only=True)
class Lateness:
    """When something is due, in words ("3 days late · 28 Nov"); late ones stand out."""

    words: str
    is_late: bool
    due_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Column(Generic[R]):
    """One column: what it is called, what it takes from a row, how it looks."""

    key: str
    title: str
    value: Callable[[R], Any]
    kind: Kind = Kind.TEXT
    width: int = 0
    is_stretched: bool = False
    is_spare: bool = False  # left out where the table has no room for every column
    is_right: bool = False
    sort_key: Callable[[R], Any] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Group(Generic[R]):
    """A titled run of rows; it is left out when empty."""

    title: str
    rows: Sequence[R]


class Remembered(Protocol):
    """Where a table keeps its widths, order and sort between runs."""

    def recall(self, key: str) -> str | None:
        """Return what was kept under a key."""
        ...

    def keep(self, key: str, value: str) -> None:
        """Keep a text under a key."""
        ...


def _plain(value: Any) -> str:  # noqa: ANN401  a column may hold anything
    return str(value)


_WORDS: dict[Kind, Callable[[Any], str]] = {
    Kind.MONEY: words.money,
    Kind.DATE: words.short_day,
    Kind.NUMBER: "{:,}".format,
    Kind.LATENESS: lambda late: str(late.words),
    Kind.PILL: lambda pill: str(pill.word),
}


def text_of(column: Column[Any], row: object) -> str:
    """Return the words of a cell; nothing known is an empty text."""
    value = column.value(row)
    return "" if value is None else _WORDS.get(column.kind, _plain)(value)


def _rank(column: Column[Any], row: object) -> Any:  # noqa: ANN401  whatever compares
    value = column.value(row)
    if isinstance(value, str):
        return value.casefold() or None
    if isinstance(value, Lateness):
        return value.due_on
    if isinstance(value, PillSpec):
        return value.word.casefold()
    return value


def ordered(rows: Sequence[Any], column: Column[Any], *, is_down: bool) -> list[Any]:
    """Return the rows sorted by a column; rows with nothing in it come last either way."""
    if column.sort_key is not None:
        key = column.sort_key
        return _ordered_known([(key(row), row) for row in rows], is_down=is_down)
    return _ordered_known([(_rank(column, row), row) for row in rows], is_down=is_down)


def _ordered_known(ranked: list[tuple[Any, Any]], *, is_down: bool) -> list[Any]:
    known = [pair for pair in ranked if pair[0] is not None]
    known.sort(key=_first, reverse=is_down)
    rows = [row for _, row in known]
    return rows if len(known) == len(ranked) else rows + [row for rank, row in ranked if rank is None]


def _first(pair: tuple[Any, Any]) -> Any:  # noqa: ANN401  whatever compares
    return pair[0]
