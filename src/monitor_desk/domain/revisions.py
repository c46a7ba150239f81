"""Revisions: one immutable entry for each change of a record, chained by hashes so that tampering shows."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from hashlib import sha256
from typing import Final, TypeAlias
from uuid import UUID

from monitor_desk.domain.fields import Draft, Kind, Value
from monitor_desk.domain.hybrid_clock import moment

Plain: TypeAlias = str | int | bool | None
Values: TypeAlias = Mapping[str, Plain]

_JSON: Final = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False)
_PLAIN_TYPES: Final = {Kind.MONEY: int, Kind.NUMBER: int, Kind.YES_NO: bool}


class Verb(StrEnum):
    """What a revision does to its record: sets fields (which also takes it out of the bin), or bins it."""

    SET = "set"
    BIN = "bin"


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeSet:
    """One thing an officer did; it may change several records and is undone as one."""

    id: str
    officer: str
    label: str
    reason: str = ""
    undoes: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Revision:
    """One change of one record. `values` is None where a lawful erasure blanked it; its hash still verifies.

    `id` is the SHA-256 of the canonical header: everything but the values, which it names by their hash.
    """

    record_kind: str
    record_id: UUID
    parents: tuple[str, ...]
    device: str
    sequence: int
    previous: str
    clock: int
    change: ChangeSet
    verb: Verb
    salt: str
    values: Values | None
    values_hash: str
    id: str = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "id", sha256(canonical(self.header()).encode()).hexdigest())

    @property
    def made_at(self) -> datetime:
        """Return when it was made, in UTC, by the hybrid clock."""
        return moment(self.clock)

    def header(self) -> dict[str, object]:
        """Return what the id covers."""
        return {
            "record": [self.record_kind, self.record_id.hex],
            "parents": sorted(self.parents),
            "device": [self.device, self.sequence, self.previous],
            "clock": self.clock,
            "change": [
                self.change.id,
                self.change.officer,
                self.change.label,
                self.change.reason,
                self.change.undoes,
            ],
            "verb": self.verb.value,
            "values": self.values_hash,
        }

    def is_untouched(self) -> bool:
        """Say whether the values are still those that were hashed; a blanked revision has none left to differ."""
        return self.values is None or hash_values(self.salt, self.values) == self.values_hash


def canonical(content: object) -> str:
    """Return the one JSON text of `content`: sorted keys, no spaces, no escapes beyond JSON's own."""
    return _JSON.encode(content)


def hash_values(salt: str, values: Values) -> str:
    """Return the salted hash of the values; without the salt nobody can guess back what was erased."""
    return sha256((salt + canonical(values)).encode()).hexdigest()


def to_plain(value: Value) -> Plain:
    """Return a field's value as it stands in the log: dates and ids as text."""
    if isinstance(value, date):
        return value.isoformat()
    return value.hex if isinstance(value, UUID) else value


def from_plain(draft: type[Draft], name: str, value: Plain) -> Value:
    """Return a logged value as the record's own type; raise `KeyError` for a field the record does not have."""
    kind = draft.spec(name).kind
    if not isinstance(value, str) or not value:
        return value
    if kind is Kind.DATE:
        return date.fromisoformat(value)
    return UUID(value) if kind is Kind.RECORD else value


def is_fitting(draft: type[Draft], name: str, value: Plain) -> bool:
    """Say whether a logged value is one that the field can hold; raise `KeyError` if the record has no such field."""
    if value is None:
        return True
    if type(value) is not _PLAIN_TYPES.get(draft.spec(name).kind, str):
        return False
    try:
        from_plain(draft, name, value)
    except ValueError:
        return False
    return True
