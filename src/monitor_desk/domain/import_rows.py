"""What the preview of an import lists: plain frozen rows, each a thing that would happen or a choice to make."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from monitor_desk.domain.fields import Value


class Outcome(StrEnum):
    """What an import would do with a record."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    WAITING = "waiting for a choice"


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldChange:
    """A field that would change; providers are said by their names."""

    field: str
    label: str
    old: Value
    new: Value


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldKept:
    """A field that is blank in the file and keeps what the desk holds."""

    field: str
    label: str
    value: Value


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedRating:
    """A rating that would join a location's history, or whose grade would be filled in or corrected (`id` set)."""

    values: Mapping[str, Value]
    id: UUID | None = None
    old: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedProvider:
    """A provider that the file names: `values` are what is to be written, all of them when it is new."""

    key: str
    name: str
    outcome: Outcome
    id: UUID | None
    rows: tuple[int, ...]
    values: Mapping[str, Value]
    changes: tuple[FieldChange, ...] = ()
    kept: tuple[FieldKept, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ProviderChoice:
    """A provider in the file that may be one of several in the desk: `with_provider` settles it."""

    key: str
    name: str
    rows: tuple[int, ...]
    candidates: tuple[UUID, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedRecord:
    """A contract or location: `values` are what is to be written, all of them when it is new.

    Its provider is `provider_id` where the desk has it, else the new one under `provider_key`; with neither, the
    file names none and the record keeps what it has.
    """

    key: str
    row: int
    headline: str
    outcome: Outcome
    id: UUID | None
    values: Mapping[str, Value]
    changes: tuple[FieldChange, ...] = ()
    kept: tuple[FieldKept, ...] = ()
    provider_key: str = ""
    provider_id: UUID | None = None
    ratings: tuple[PlannedRating, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class MissingRecord:
    """A record of the desk that is no longer in the file; listed, never deleted by itself."""

    id: UUID
    key: str
    headline: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RepeatDifference:
    """A field in which the rows of one id differ: each row with its value."""

    field: str
    label: str
    values: tuple[tuple[int, Value], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Repeat:
    """An id that several rows bear; with differences it is a correction: `with_choice` changes the row that stands."""

    key: str
    headline: str
    rows: tuple[int, ...]
    standing_row: int
    differences: tuple[RepeatDifference, ...] = ()

    @property
    def is_correction(self) -> bool:
        """Say whether the rows differ."""
        return bool(self.differences)
