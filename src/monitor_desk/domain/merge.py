"""Joining a colleague's revisions: which can stand now, which must wait, which are refused and why."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from uuid import UUID

from monitor_desk.domain.fields import Kind
from monitor_desk.domain.records import KINDS
from monitor_desk.domain.revisions import Revision


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What this desk has already: the clock of each revision that matters, and the records referred to."""

    clocks: Mapping[str, int]
    records: frozenset[UUID]


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


def join(offered: Iterable[Revision], known: Known) -> Joined:
    """Say of each offered revision whether it can stand: its parents and the records that it names must be here.

    Clocks grow along the parents, so one pass in clock order sees parents before children.
    """
    clocks, records = dict(known.clocks), set(known.records)
    ready: list[Revision] = []
    waiting: list[Waiting] = []
    refused: list[Waiting] = []
    for revision in sorted(offered, key=lambda one: (one.clock, one.id)):
        if revision.id in known.clocks:
            continue
        if fault := _fault(revision, clocks):
            refused.append(Waiting(revision=revision, why=fault))
        elif lack := _lack(revision, clocks, records):
            waiting.append(Waiting(revision=revision, why=lack))
        else:
            clocks[revision.id] = revision.clock
            records.add(revision.record_id)
            ready.append(revision)
    return _settle(ready, waiting, refused, (clocks, records))


def _settle(
    ready: list[Revision], waiting: list[Waiting], refused: list[Waiting], here: tuple[dict[str, int], set[UUID]]
) -> Joined:
    """Go on until nothing more can stand: a record may have been made by a laptop whose clock runs behind."""
    clocks, records = here
    is_moving = True
    while is_moving:
        is_moving = False
        for one in list(waiting):
            if not _lack(one.revision, clocks, records):
                waiting.remove(one)
                clocks[one.revision.id] = one.revision.clock
                records.add(one.revision.record_id)
                ready.append(one.revision)
                is_moving = True
    still = tuple(Waiting(revision=one.revision, why=_lack(one.revision, clocks, records)) for one in waiting)
    return Joined(ready=tuple(ready), waiting=still, refused=tuple(refused))


def _fault(revision: Revision, clocks: Mapping[str, int]) -> str:
    if not revision.is_untouched():
        return "Its content is not what its maker wrote"
    if any(clocks.get(parent, -1) >= revision.clock for parent in revision.parents):
        return "It claims to be older than what it changes"
    return ""


def _lack(revision: Revision, clocks: Mapping[str, int], records: set[UUID]) -> str:
    draft = KINDS.get(revision.record_kind)
    if draft is None:
        return "A newer version of Monitor Desk made it"
    if any(parent not in clocks for parent in revision.parents):
        return f"An earlier change of the same {draft.noun.lower()} has not come yet"
    for spec in draft.specs():
        value = (revision.values or {}).get(spec.name)
        if spec.kind is Kind.RECORD and isinstance(value, str) and value and UUID(value) not in records:
            return f"The {KINDS[spec.record].noun.lower()} that it names has not come yet"
    return ""
