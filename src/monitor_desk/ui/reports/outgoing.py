"""What can be exported: for each kind of file what it holds, for whom it is, and what writes it."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

if TYPE_CHECKING:
    from pathlib import Path

    from monitor_desk.services.desk import Desk


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """How much would leave, and what is in each row."""

    rows: int
    noun: str
    fields: str
    people: str

    @property
    def words(self) -> str:
        """Return "40 contracts"."""
        return f"{self.rows:,} {self.noun}{'s' * (self.rows != 1)}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """A file that was written; `words` say what is in it, counted again."""

    path: Path
    words: str
    notes: tuple[str, ...] = ()


class Outgoing(ABC):
    """One kind of file that leaves the desk."""

    key: ClassVar[str]
    title: ClassVar[str]
    lead: ClassVar[str]
    audience: ClassVar[str]
    kinds: ClassVar[tuple[str, ...]]
    asks_days: ClassVar[bool] = False

    @abstractmethod
    def contents(self, desk: Desk, days: int) -> Contents:
        """Return what would leave now."""

    @abstractmethod
    def write(self, desk: Desk, path: Path, days: int) -> Written:
        """Write the file; raise `DeskError` where that cannot be."""

    def file_name(self, desk: Desk) -> str:
        """Return the usual name: what it is and of which day."""
        return f"{self.title} {desk.clock.today().isoformat()}{self.kinds[0]}"
