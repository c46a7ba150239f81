"""Joining a colleague's revisions: which can stand now, which must wait, which are refused and why."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from uuid import UUID

from monitor_desk.domain.fields import Draft, Kind
from monitor_desk.domain.records import KINDS, RecordRef
from monitor_desk.domain.revisions import Revision, Values, is_fitting


@dataclass(frozen=True, slots=True)
class Place:
    """Where a revision stands: its clock and its record."""

    clock: int
    record: RecordRef


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What this desk has already: each revision that matters by its id, and the records referred to."""

    revisions: Mapping[str, Place]
    records: frozenset[RecordRef]


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """A revision that does not stand, and why."""

    revision: Revision
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Joined:
    """The outcome: revisions that stand now, parents first; those that wait; those that were altered on the way."""

    ready: tuple[Revision, ...]
    waiting: tuple[Waiting, ...]
    refused: tuple[Waiting, ...]


@dataclass(slots=True)
class _Desk:
    """The desk as it fills: what stands, what was just let in, what was refused."""

    revisions: dict[str, Place]
    records: set[RecordRef]
    ready: list[Revision] = field(default_factory=list)
    refused: list[Waiting] = field(default_factory=list)


def join(offered: Iterable[Revision], known: Known) -> Joined:
    """Say of each offered revision whether it can stand: its parents and the records that it names must be here.

    Clocks grow along the parents, so a pass in clock order sees parents before children; a record that is referred
    to may have been made by a laptop whose clock runs ahead, so passes go on until nothing more can stand.
    """
    desk = _Desk(revisions=dict(known.revisions), records=set(known.records))
    new = {revision.id: revision for revision in offered if revision.id not in known.revisions}
    left = sorted(new.values(), key=lambda one: (one.clock, one.id))
    is_moving = True
    while is_moving:
        still = [revision for revision in left if not _is_placed(revision, desk)]
        is_moving = len(still) < len(left)
        left = still
    waiting = tuple(Waiting(revision=one, why=_lack(one, desk)) for one in left)
    return Joined(ready=tuple(desk.ready), waiting=waiting, refused=tuple(desk.refused))


def references(revision: Revision) -> Iterator[RecordRef]:
    """Yield the records that a revision names in its fields."""
    draft = KINDS.get(revision.record_kind)
    if draft is None:
        return
    for name, value in _known_values(draft, revision.values or {}).items():
        spec = draft.spec(name)
        if spec.kind is Kind.RECORD and isinstance(value, str) and value and is_fitting(draft, name, value):
            yield RecordRef(spec.record, UUID(value))


def _is_placed(revision: Revision, desk: _Desk) -> bool:
    """Let the revision in, or refuse it, and say so; False where it can only wait."""
    if fault := _fault(revision, desk.revisions):
        desk.refused.append(Waiting(revision=revision, why=fault))
        return True
    if _lack(revision, desk):
        return False
    record = RecordRef(revision.record_kind, revision.record_id)
    desk.revisions[revision.id] = Place(revision.clock, record)
    desk.records.add(record)
    desk.ready.append(revision)
    return True


def _fault(revision: Revision, here: Mapping[str, Place]) -> str:
    if not revision.is_untouched():
        return "Its content is not what its maker wrote"
    parents = [here[parent] for parent in revision.parents if parent in here]
    if any(parent.clock >= revision.clock for parent in parents):
        return "It claims to be older than what it changes"
    if any(parent.record != RecordRef(revision.record_kind, revision.record_id) for parent in parents):
        return "It claims to follow a change of another record"
    return ""


def _lack(revision: Revision, desk: _Desk) -> str:
    draft = KINDS.get(revision.record_kind)
    if draft is None:
        return "A newer version of Monitor Desk made it"
    values = _known_values(draft, revision.values or {})
    if not all(is_fitting(draft, name, value) for name, value in values.items()):
        return f"It says something of the {draft.noun.lower()} that this version of Monitor Desk cannot read"
    if any(parent not in desk.revisions for parent in revision.parents):
        return f"An earlier change of the same {draft.noun.lower()} has not come yet"
    for record in references(revision):
        if record not in desk.records:
            return f"The {KINDS[record.kind].noun.lower()} that it names has not come yet"
    return ""


def _known_values(draft: type[Draft], values: Values) -> Values:
    """Return the values of the fields that this version knows; those of a newer version stay in the log."""
    names = {spec.name for spec in draft.specs()}
    return {name: value for name, value in values.items() if name in names}
