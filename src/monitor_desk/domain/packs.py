"""Share packs: what goes from one desk to another, and what came of taking it in (domain.md, section 5)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from monitor_desk.domain.fields import Value
from monitor_desk.domain.records import RecordRef
from monitor_desk.domain.revisions import ChangeSet, Revision, Verb


@dataclass(frozen=True, slots=True, kw_only=True)
class PackContent:
    """What a pack holds: revisions of the records shared, and their photos and files by the sum of their content."""

    title: str
    made_by: str
    made_at: datetime
    desk: str  # which device made it
    revisions: tuple[Revision, ...]
    files: Mapping[str, bytes] = field(default_factory=dict, repr=False)

    def counts(self) -> Mapping[str, int]:
        """Return how many records of each kind it touches."""
        return counted(self.revisions)

    def size(self) -> int:
        """Return how big its photos and files are together, in bytes."""
        return sum(len(held) for held in self.files.values())


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaving:
    """What a pack would hold: records of each kind, photos and files, and their size in bytes."""

    records: Mapping[str, int]
    files: int
    size: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Seal:
    """By which a pack is signed: an Ed25519 key pair of the desk, 32 bytes each."""

    private: bytes = field(repr=False)
    public: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class SealedContent:
    """A pack that was opened: its content, and the public key of the desk that sealed it."""

    content: PackContent
    public: bytes

    @property
    def fingerprint(self) -> str:
        """Return the seal in a form that two people can read to each other."""
        return fingerprint(self.public)


@dataclass(frozen=True, slots=True, kw_only=True)
class Received:
    """What taking a pack in brought; a second time it brings nothing."""

    records: int
    added: int
    already_here: int
    files: int
    waiting: tuple[str, ...]
    refused: tuple[str, ...]
    conflicts: int
    touched: tuple[RecordRef, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """One of several values that were written without knowledge of each other; `is_shown` is the one in force."""

    value: Value
    officer: str
    written_at: datetime
    is_shown: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ConflictRow:
    """A field that two officers wrote differently; all versions stay until a person chooses."""

    ref: RecordRef
    field: str
    label: str
    record: str
    versions: tuple[Version, ...]


def counted(revisions: Iterable[Revision]) -> Mapping[str, int]:
    """Return how many records of each kind the revisions touch."""
    found: dict[str, set[UUID]] = {}
    for revision in revisions:
        found.setdefault(revision.record_kind, set()).add(revision.record_id)
    return {kind: len(ids) for kind, ids in sorted(found.items())}


def fingerprint(public: bytes) -> str:
    """Return a public key as eight groups of four: the first 16 bytes in hexadecimal."""
    digits = public[:16].hex().upper()
    return " ".join(digits[start : start + 4] for start in range(0, len(digits), 4))


def plain_of(revision: Revision) -> dict[str, Any]:
    """Return a revision as JSON values."""
    change = revision.change
    return {
        "record": [revision.record_kind, revision.record_id.hex],
        "parents": list(revision.parents),
        "device": [revision.device, revision.sequence, revision.previous],
        "clock": revision.clock,
        "change": [change.id, change.officer, change.label, change.reason, change.undoes],
        "verb": revision.verb.value,
        "salt": revision.salt,
        "values": revision.values,
        "values_hash": revision.values_hash,
        "id": revision.id,
    }


def revision_of(plain: Mapping[str, Any]) -> Revision:
    """Return the revision that `plain_of` wrote; raise `ValueError` for anything else, or for an altered one."""
    try:
        kind, record_id = plain["record"]
        device, sequence, previous = plain["device"]
        names = ("id", "officer", "label", "reason", "undoes")
        revision = Revision(
            record_kind=_of(str, kind),
            record_id=UUID(record_id),
            parents=tuple(_of(str, parent) for parent in plain["parents"]),
            device=_of(str, device),
            sequence=_of(int, sequence),
            previous=_of(str, previous),
            clock=_of(int, plain["clock"]),
            change=ChangeSet(**{name: _of(str, one) for name, one in zip(names, plain["change"], strict=True)}),
            verb=Verb(plain["verb"]),
            salt=_of(str, plain["salt"]),
            values=_values(plain["values"]),
            values_hash=_of(str, plain["values_hash"]),
        )
    except (KeyError, TypeError, AttributeError) as problem:
        message = "This is not an entry of a pack"
        raise ValueError(message) from problem
    if revision.id != plain.get("id") or not revision.is_untouched():
        message = "An entry of the pack was altered"
        raise ValueError(message)
    return revision


def _values(held: object) -> Mapping[str, str | int | bool | None] | None:
    if held is None:
        return None
    if not isinstance(held, dict) or not all(
        isinstance(name, str) and (one is None or isinstance(one, str | int)) for name, one in held.items()
    ):
        message = "The values of an entry are of another kind"
        raise TypeError(message)
    return held


def _of(wanted: type, value: Any) -> Any:  # noqa: ANN401  # JSON
    if not isinstance(value, wanted) or isinstance(value, bool):
        message = f"{value!r} is of another kind"
        raise TypeError(message)
    return value
