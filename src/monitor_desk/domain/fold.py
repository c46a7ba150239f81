"""The fold: a record's state from its revisions, the same in whatever order they came.

A write made in knowledge of another replaces it. Concurrent writes to different fields both stand; to the same field
the later (clock, id) is shown and all candidates stay listed until a person's later write resolves them. Delete is a
tombstone; an edit concurrent with it wins and is flagged (design, section 2).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from monitor_desk.domain.revisions import Plain, Revision, Verb


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """One of several values that were written to a field without knowledge of each other."""

    revision: str
    value: Plain


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """What a record is, and what is still in dispute about it."""

    values: Mapping[str, Plain]
    heads: tuple[str, ...]
    is_binned: bool
    is_bin_disputed: bool = False
    conflicts: Mapping[str, tuple[Candidate, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Ordered:
    """A record's revisions, parents first, each with the set of its ancestors as bits."""

    revisions: list[Revision]
    ids: list[str]
    ancestors: list[int]


def fold(revisions: Iterable[Revision]) -> State:
    """Return the state of one record; every revision's parents must be among `revisions`.

    Raises `KeyError` where a parent is absent: such a revision waits outside the fold.
    """
    ordered = _ordered({revision.id: revision for revision in revisions})
    head_indexes = _unseen(ordered, range(len(ordered.ids)))
    verbs = {ordered.revisions[index].verb for index in head_indexes}
    values, conflicts = _fields(ordered)
    return State(
        values=values,
        heads=tuple(sorted(ordered.ids[index] for index in head_indexes)),
        is_binned=verbs == {Verb.BIN},
        is_bin_disputed=len(verbs) > 1,
        conflicts=conflicts,
    )


def _ordered(by_id: Mapping[str, Revision]) -> _Ordered:
    order = sorted(by_id, key=lambda identity: (by_id[identity].clock, identity))
    index = {identity: place for place, identity in enumerate(order)}
    ancestors = [0] * len(order)
    for place, identity in enumerate(order):
        for parent in by_id[identity].parents:
            ancestors[place] |= ancestors[index[parent]] | (1 << index[parent])
    return _Ordered(revisions=[by_id[identity] for identity in order], ids=order, ancestors=ancestors)


def _unseen(ordered: _Ordered, indexes: Iterable[int]) -> list[int]:
    """Return those of `indexes` that no other of them knew of."""
    listed = list(indexes)
    seen = 0
    for index in listed:
        seen |= ordered.ancestors[index]
    return [index for index in listed if not seen >> index & 1]


def _fields(ordered: _Ordered) -> tuple[dict[str, Plain], dict[str, tuple[Candidate, ...]]]:
    writers: dict[str, list[int]] = {}
    for place, revision in enumerate(ordered.revisions):
        for name in revision.values or {}:
            writers.setdefault(name, []).append(place)
    values: dict[str, Plain] = {}
    conflicts: dict[str, tuple[Candidate, ...]] = {}
    for name in sorted(writers):
        candidates = [_candidate(ordered, place, name) for place in _unseen(ordered, writers[name])]
        values[name] = candidates[-1].value
        if len({_comparable(candidate.value) for candidate in candidates}) > 1:
            conflicts[name] = tuple(candidates)
    return values, conflicts


def _candidate(ordered: _Ordered, place: int, name: str) -> Candidate:
    return Candidate(revision=ordered.ids[place], value=(ordered.revisions[place].values or {})[name])


def _comparable(value: Plain) -> tuple[str, Plain]:
    """Return the value with its type, since True equals 1 in Python but not on paper."""
    return type(value).__name__, value
