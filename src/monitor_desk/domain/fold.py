"""The fold: a record's state from its revisions, the same in whatever order they came.

A write made in knowledge of another replaces it. Concurrent writes to different fields both stand; to the same field
the later (clock, id) is shown and all candidates stay listed until a person's later write resolves them. Delete is a
tombstone; an edit concurrent with it wins and is flagged (design, section 2).
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from monitor_desk.domain.records import KINDS
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

    revisions: Sequence[Revision]
    ancestors: Sequence[int]


def fold(revisions: Iterable[Revision]) -> State:
    """Return the state of one record; every revision's parents must be among `revisions`.

    Raises `KeyError` where a parent is absent: such a revision waits outside the fold.
    """
    by_id = {revision.id: revision for revision in revisions}
    in_order = sorted(by_id.values(), key=lambda one: (one.clock, one.id))
    return _fold_line(in_order) if _is_line(in_order) else _fold_branches(in_order)


def _is_line(in_order: Sequence[Revision]) -> bool:
    """Say whether each was written in knowledge of exactly the one before: true of nearly every record."""
    parents: tuple[str, ...] = ()
    for revision in in_order:
        if revision.parents != parents:
            return False
        parents = (revision.id,)
    return bool(in_order)


def _fold_line(in_order: Sequence[Revision]) -> State:
    values: dict[str, Plain] = {}
    for revision in in_order:
        values.update(revision.values or {})
    last = in_order[-1]
    return State(values=values, heads=(last.id,), is_binned=last.verb is Verb.BIN)


def _fold_branches(in_order: Sequence[Revision]) -> State:
    ordered = _ordered(in_order)
    head_indexes = _unseen(ordered, range(len(in_order)))
    verbs = {in_order[index].verb for index in head_indexes}
    values, conflicts = _fields(ordered)
    return State(
        values=values,
        heads=tuple(sorted(in_order[index].id for index in head_indexes)),
        is_binned=verbs == {Verb.BIN},
        is_bin_disputed=len(verbs) > 1,
        conflicts=conflicts,
    )


def _ordered(in_order: Sequence[Revision]) -> _Ordered:
    index = {revision.id: place for place, revision in enumerate(in_order)}
    ancestors = [0] * len(in_order)
    for place, revision in enumerate(in_order):
        for parent in revision.parents:
            ancestors[place] |= ancestors[index[parent]] | (1 << index[parent])
    return _Ordered(revisions=in_order, ancestors=ancestors)


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
    return values, _without_bylines(ordered.revisions[0].record_kind, conflicts)


def _without_bylines(kind: str, conflicts: dict[str, tuple[Candidate, ...]]) -> dict[str, tuple[Candidate, ...]]:
    """Leave out who wrote it: two officers who wrote the same are not at odds, and else a byline follows the choice."""
    bylines = KINDS[kind].bylines() if kind in KINDS else frozenset()
    return {name: candidates for name, candidates in conflicts.items() if name not in bylines}


def _candidate(ordered: _Ordered, place: int, name: str) -> Candidate:
    revision = ordered.revisions[place]
    return Candidate(revision=revision.id, value=(revision.values or {})[name])


def _comparable(value: Plain) -> tuple[str, Plain]:
    """Return the value with its type, since True equals 1 in Python but not on paper."""
    return type(value).__name__, value
