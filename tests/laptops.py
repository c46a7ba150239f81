"""Laptops that write and exchange in any order, with clocks that are wrong: as pure rules and with real stores."""

from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from random import Random
from typing import Any
from uuid import UUID

from hypothesis import strategies as st
from sqlmodel import Session

from causality import Write
from monitor_desk.data import log, records
from monitor_desk.data.database import Database
from monitor_desk.data.writing import WritingSession
from monitor_desk.domain.fields import Value
from monitor_desk.domain.fold import fold
from monitor_desk.domain.hybrid_clock import tick
from monitor_desk.domain.merge import Joined, Known, Place, Waiting, join
from monitor_desk.domain.records import KINDS, RecordRef
from monitor_desk.domain.revisions import ChangeSet, Revision, Verb, hash_values, to_plain
from stores import OFFICER, SteppedClock, receive, shared

TEXTS = ("", "Ash", "Birch")
FIELDS: dict[str, dict[str, tuple[Value, ...]]] = {
    "officer": {"name": TEXTS, "telephone": TEXTS},
    "provider": {"name": TEXTS, "address": TEXTS, "is_sme": (None, True, False)},
    "location": {"name": TEXTS, "places": (None, 0, 1), "area": TEXTS},
    "note": {"text": TEXTS, "happened_on": (None, date(2026, 4, 1), date(2026, 4, 2))},
}
OWNERS = {
    "provider": ("officer_id", "officer"),
    "location": ("provider_id", "provider"),
    "note": ("provider_id", "provider"),
}


@dataclass
class World:
    """Every write that was made, wherever: what the model judges by."""

    writes: dict[str, Write] = field(default_factory=dict)
    refused: list[Waiting] = field(default_factory=list)

    def of_record(self, record_id: UUID, among: Iterable[str]) -> list[Write]:
        """Return the writes of a record, of those that a laptop has."""
        return [self.writes[one] for one in among if self.writes[one].record == record_id]


class Laptop(ABC):
    """One laptop as the actions see it."""

    def __init__(self, world: World, name: str) -> None:
        self.world = world
        self.name = name
        self.clock = SteppedClock()

    @abstractmethod
    def standing(self) -> dict[str, Revision]:
        """Return the revisions that stand here."""

    @abstractmethod
    def held(self) -> list[Revision]:
        """Return all revisions that are here, those that wait included."""

    @abstractmethod
    def take(self, revisions: list[Revision]) -> None:
        """Join a colleague's revisions."""

    @abstractmethod
    def write(self, record: RecordRef, verb: Verb, values: Mapping[str, Value]) -> None:
        """Change a record, or make it."""

    def known(self, kind: str) -> list[UUID]:
        """Return the ids of the records of a kind that stand here, in an order that is the same in every run."""
        return sorted({one.record_id for one in self.standing().values() if one.record_kind == kind})


class RuleLaptop(Laptop):
    """A laptop of pure rules: `join` and `fold` on revisions in memory."""

    def __init__(self, world: World, name: str) -> None:
        super().__init__(world, name)
        self._standing: dict[str, Revision] = {}
        self._waiting: list[Revision] = []
        self._last = 0
        self._chain: list[str] = [""]

    def standing(self) -> dict[str, Revision]:
        return self._standing

    def held(self) -> list[Revision]:
        return [*self._standing.values(), *self._waiting]

    def take(self, revisions: list[Revision]) -> None:
        joined = self.join(revisions)
        self._standing.update({one.id: one for one in joined.ready})
        self._waiting = [one.revision for one in joined.waiting]
        self._last = max([self._last, *(one.clock for one in joined.ready)])
        self.world.refused += joined.refused

    def join(self, revisions: Iterable[Revision]) -> Joined:
        """Say what of the offered revisions could stand here."""
        places = {
            one.id: Place(one.clock, RecordRef(one.record_kind, one.record_id)) for one in self._standing.values()
        }
        known = Known(revisions=places, records=frozenset(place.record for place in places.values()))
        return join([*revisions, *self._waiting], known)

    def write(self, record: RecordRef, verb: Verb, values: Mapping[str, Value]) -> None:
        mine = [one for one in self._standing.values() if one.record_id == record.id]
        plain = {name: to_plain(value) for name, value in values.items()}
        self._last = tick(self._last, self.clock())
        revision = Revision(
            record_kind=record.kind,
            record_id=record.id,
            parents=fold(mine).heads if mine else (),
            device=self.name,
            sequence=len(self._chain),
            previous=self._chain[-1],
            clock=self._last,
            change=ChangeSet(id=f"{self.name}{len(self._chain)}", officer=OFFICER, label="Change"),
            verb=verb,
            salt="salt",
            values=plain,
            values_hash=hash_values("salt", plain),
        )
        self._chain.append(revision.id)
        self._standing[revision.id] = revision
        self.world.writes[revision.id] = Write(revision, frozenset(one.id for one in mine))


class StoreLaptop(Laptop):
    """A laptop with a real encrypted store."""

    def __init__(self, world: World, name: str, database: Database, clock: SteppedClock) -> None:
        super().__init__(world, name)
        self.database = database
        self.clock = clock

    def standing(self) -> dict[str, Revision]:
        with self.database.read() as session:
            return dict(log.all_revisions(session))

    def held(self) -> list[Revision]:
        return shared(self.database)

    def take(self, revisions: list[Revision]) -> None:
        self.world.refused += receive(self.database, revisions).refused

    def write(self, record: RecordRef, verb: Verb, values: Mapping[str, Value]) -> None:
        before = self._log(record)
        with self.database.write(by=OFFICER, label="Change") as session:
            self._change(session, record, verb, values)
        for revision in self._log(record):
            if revision not in before:
                self.world.writes[revision.id] = Write(revision, frozenset(one.id for one in before))

    def _change(self, session: WritingSession, record: RecordRef, verb: Verb, values: Mapping[str, Value]) -> None:
        if not _exists(session, record):
            records.insert(session, KINDS[record.kind].of(values), record.id)
        elif verb is Verb.BIN:
            records.put_in_bin(session, record.kind, [record.id])
        elif values:
            records.resolve(session, record.kind, record.id, values)
        else:
            records.restore(session, record.kind, [record.id])

    def _log(self, record: RecordRef) -> list[Revision]:
        with self.database.read() as session:
            return log.of_records(session, [record.id]).get(record.id, [])


def _exists(session: Session, record: RecordRef) -> bool:
    return bool(log.of_records(session, [record.id]))


def actions(most: int) -> st.SearchStrategy[list[tuple[Any, ...]]]:
    """Return lists of things that three officers do, most of them on a few records that all have from the start."""
    who, pick = st.integers(0, 2), st.integers(0, 5)
    years = st.integers(-20, 20)
    shared = [("make", 0, "officer", 0), ("make", 0, "provider", 0), ("send", 0, 1, 0, 1.0), ("send", 0, 2, 0, 1.0)]
    start = st.sampled_from([shared, shared, []])
    one = st.one_of(
        st.tuples(st.just("make"), who, st.sampled_from(sorted(FIELDS)), pick),
        st.tuples(st.just("set"), who, pick, pick, pick),
        st.tuples(st.just("set"), who, pick, pick, pick),
        st.tuples(st.sampled_from(["bin", "restore", "resolve"]), who, pick),
        st.tuples(st.just("clock"), who, years),
        st.tuples(st.just("send"), who, who, st.integers(0, 2**16), st.sampled_from([0.2, 0.5, 1.0])),
        st.tuples(st.just("send"), who, who, st.integers(0, 2**16), st.sampled_from([0.2, 0.5, 1.0])),
    )
    return st.tuples(start, st.lists(one, min_size=most // 2, max_size=most)).map(joined)


def joined(parts: tuple[list[tuple[Any, ...]], list[tuple[Any, ...]]]) -> list[tuple[Any, ...]]:
    """Return how it starts and how it goes on, as one."""
    return [*parts[0], *parts[1]]


def perform(laptops: list[Laptop], todo: Iterable[tuple[Any, ...]]) -> None:
    """Do all of it; what has no record to be done on is passed over."""
    made = 0
    for verb, who, *how in todo:
        laptop = laptops[who]
        if verb == "clock":
            laptop.clock.step(days=365 * how[0], milliseconds=how[0])
        elif verb == "send":
            _send(laptop, laptops[how[0]], Random(how[1]), how[2])
        elif verb == "make":
            made += 1
            _make(laptop, RecordRef(how[0], UUID(int=made)), how[1])
        elif found := [RecordRef(kind, one) for kind in FIELDS for one in laptop.known(kind)]:
            _change(laptop, found[how[0] % len(found)], verb, how[1:])


def exchange_all(laptops: list[Laptop], random: Random) -> None:
    """Give everything to everyone, in any order, twice over."""
    for _ in range(2):
        pairs = [(giver, taker) for giver in laptops for taker in laptops if giver is not taker]
        random.shuffle(pairs)
        for giver, taker in pairs:
            _send(giver, taker, random, 1.0)


def _send(giver: Laptop, taker: Laptop, random: Random, share: float) -> None:
    """Send a part of what a laptop holds, shuffled: children before parents, and some of it twice."""
    held = sorted(giver.held(), key=lambda one: one.id)
    sent = [one for one in held if random.random() < share]
    random.shuffle(sent)
    taker.take(sent + sent[:3])


def _make(laptop: Laptop, record: RecordRef, pick: int) -> None:
    values: dict[str, Value] = {name: choices[pick % len(choices)] for name, choices in FIELDS[record.kind].items()}
    if record.kind in OWNERS:
        name, kind = OWNERS[record.kind]
        owners = laptop.known(kind)
        values |= {name: owners[pick % len(owners)]} if owners else {}
    blank = KINDS[record.kind]().values()
    laptop.write(record, Verb.SET, {name: value for name, value in values.items() if value != blank[name]})


def _change(laptop: Laptop, record: RecordRef, verb: str, how: list[int]) -> None:
    if verb == "set":
        name, choices = list(FIELDS[record.kind].items())[how[0] % len(FIELDS[record.kind])]
        laptop.write(record, Verb.SET, {name: choices[how[1] % len(choices)]})
    elif verb == "resolve":
        state = fold(one for one in laptop.standing().values() if one.record_id == record.id)
        draft = KINDS[record.kind].of({})
        name = min(state.conflicts, default="")
        if name:
            chosen = state.conflicts[name][0].value
            spec = type(draft).spec(name)
            value: Value = date.fromisoformat(chosen) if spec.kind == "date" and isinstance(chosen, str) else chosen
            laptop.write(record, Verb.SET, {name: value})
    else:
        laptop.write(record, Verb.BIN if verb == "bin" else Verb.SET, {})
