"""What must come of writes made on several laptops, from causality alone: a plain model to hold the fold against.

It keeps with each write the whole set of writes that its author could see, and knows no parents, clocks of others or
heads; the fold is never asked.
"""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from uuid import UUID

from monitor_desk.domain.revisions import Plain, Revision, Verb


@dataclass(frozen=True, slots=True)
class Write:
    """One write, and the ids of the writes of the same record that its author could see."""

    revision: Revision
    saw: frozenset[str]

    @property
    def id(self) -> str:
        """Return the id of the revision."""
        return self.revision.id

    @property
    def record(self) -> UUID:
        """Return the id of the record."""
        return self.revision.record_id


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What a record must be."""

    shown: dict[str, Plain]
    candidates: dict[str, list[tuple[str, Plain]]]
    latest: list[str]
    is_binned: bool
    is_bin_disputed: bool

    @property
    def conflicts(self) -> dict[str, list[tuple[str, Plain]]]:
        """Return the fields for which two different values were typed unseen by each other."""
        return {name: found for name, found in self.candidates.items() if len({repr(value) for _, value in found}) > 1}


def outcome(writes: Collection[Write]) -> Outcome:
    """Return what a record must be after these writes of it."""
    names = {name for write in writes for name in write.revision.values or {}}
    candidates: dict[str, list[tuple[str, Plain]]] = {}
    for name in names:
        unseen = _unseen([write for write in writes if name in (write.revision.values or {})])
        candidates[name] = [(write.id, (write.revision.values or {})[name]) for write in unseen]
    latest = _unseen(writes)
    verbs = [write.revision.verb for write in latest]
    return Outcome(
        shown={name: found[-1][1] for name, found in candidates.items()},
        candidates=candidates,
        latest=sorted(write.id for write in latest),
        is_binned=all(verb is Verb.BIN for verb in verbs),
        is_bin_disputed=Verb.BIN in verbs and Verb.SET in verbs,
    )


def lost(writes: Collection[Write], found: Outcome) -> Iterator[tuple[Write, str]]:
    """Yield each typed value that is neither shown, nor replaced by someone who saw it, nor listed to choose from."""
    for write in writes:
        for name, value in (write.revision.values or {}).items():
            is_shown = repr(found.shown[name]) == repr(value)
            is_listed = (write.id, value) in found.conflicts.get(name, [])
            is_replaced = any(write.id in other.saw and name in (other.revision.values or {}) for other in writes)
            if not (is_shown or is_listed or is_replaced):
                yield write, name


def _unseen(writes: Iterable[Write]) -> list[Write]:
    """Return those that the author of no other had seen, in the order of the clock."""
    listed = sorted(writes, key=lambda write: (write.revision.clock, write.id))
    return [write for write in listed if not any(write.id in other.saw for other in listed)]
