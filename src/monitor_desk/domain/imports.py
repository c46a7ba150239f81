"""What a council's own file says, line by line, and what an import of it would count."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import ClassVar, Final
from uuid import UUID

from monitor_desk.domain.contracts import Contract
from monitor_desk.domain.fields import Draft, Value
from monitor_desk.domain.locations import Location

PROVIDER_IDS: Final = ("regulator_id", "company_number", "charity_number")


class Severity(StrEnum):
    """How much a remark on a file matters."""

    NOTE = "note"  # read with help, such as a leading 0 put back: nothing to do
    PROBLEM = "problem"  # something was left out or wants a decision
    REFUSED = "refused"  # nothing of the row is taken


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One remark on a file, named by row and column, with the value as it stood there."""

    row: int
    column: str
    value: str
    message: str
    severity: Severity = Severity.PROBLEM
    letter: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportCounts:
    """What an import comes to: rows = new + changed + same + repeated + refused (missing ones have no row)."""

    rows: int = 0
    new: int = 0
    changed: int = 0
    same: int = 0
    missing: int = 0
    repeated: int = 0
    refused: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ExistingRecord:
    """A record that the desk holds; a location brings its ratings along."""

    id: UUID
    values: Mapping[str, Value]
    ratings: tuple["ExistingRecord", ...] = ()
    is_binned: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportLine:
    """One row of a file: a field absent from `values` was not in the file or not readable; a blank one was blank."""

    record: ClassVar[type[Draft]]

    row: int
    values: Mapping[str, Value] = field(default_factory=dict)
    provider: Mapping[str, Value] = field(default_factory=dict)
    ratings: tuple[Mapping[str, Value], ...] = ()
    problems: tuple[Problem, ...] = ()

    @property
    def is_refused(self) -> bool:
        """Say whether nothing of the row is taken."""
        return any(problem.severity is Severity.REFUSED for problem in self.problems)

    @property
    def keys(self) -> tuple[str, ...]:
        """Return the ids by which the record is known, the strongest first; never its name."""
        return record_keys(self.record.kind, self.values)


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterLine(ImportLine):
    """One row of a contract register."""

    record: ClassVar[type[Draft]] = Contract

    @property
    def contract(self) -> Mapping[str, Value]:
        """Return the contract's fields."""
        return self.values


@dataclass(frozen=True, slots=True, kw_only=True)
class DirectoryLine(ImportLine):
    """One row of a directory of locations."""

    record: ClassVar[type[Draft]] = Location

    @property
    def location(self) -> Mapping[str, Value]:
        """Return the location's fields."""
        return self.values


def same_text(value: object) -> str:
    """Return a text without differences of spacing."""
    return " ".join(str(value).split()) if value else ""


def same_id(value: object) -> str:
    """Return an id without differences of case and spacing."""
    return same_text(value).casefold()


def is_blank(value: object) -> bool:
    """Say whether a field holds nothing; 0 and no are something."""
    return value is None or value == ""


def record_keys(kind: str, values: Mapping[str, Value]) -> tuple[str, ...]:
    """Return the keys of a contract (its reference) or location (regulator's id, else the council's)."""
    names = ("reference",) if kind == Contract.kind else ("regulator_id", "council_ref")
    return tuple(f"{name}:{said}" for name in names if (said := same_id(values.get(name))))


def provider_keys(values: Mapping[str, Value]) -> tuple[str, ...]:
    """Return the ids that a provider has, the strongest first."""
    return tuple(f"{name}:{said}" for name in PROVIDER_IDS if (said := same_id(values.get(name))))
