"""Desks on which officers do anything at all to contracts, calendar and records, to hold the kept plan against."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from random import Random
from typing import Final
from uuid import UUID

from hypothesis import strategies as st
from sqlalchemy import select

from desks import outfit
from monitor_desk.data import records, undo
from monitor_desk.data.tables import TABLES
from monitor_desk.data.writing import WritingSession
from monitor_desk.domain.calendar_entries import ClosureDay, ObligationEntry, Setting
from monitor_desk.domain.contracts import (
    BreakPoint,
    Contract,
    Document,
    Extension,
    FrequencyChange,
    TierChange,
    Variation,
)
from monitor_desk.domain.fields import Draft, FieldSpec, Kind, Value
from monitor_desk.domain.obligations import ScheduledObligation
from monitor_desk.domain.periods import draft_year
from monitor_desk.domain.providers import Provider
from monitor_desk.domain.records import KINDS
from monitor_desk.domain.tiers import TIER_KINDS
from monitor_desk.domain.today import NEXT_DAYS
from monitor_desk.domain.undo import to_undo
from monitor_desk.domain.working_days import Division
from monitor_desk.services.calendar import as_entry
from monitor_desk.services.schedule import DIVISION, ScheduleService
from stores import OFFICER, SteppedClock, Stores, receive, shared

NOW: Final = datetime(2026, 12, 1, 14, 32, tzinfo=UTC)
TIERS: Final = outfit().tiers
UNTIL: Final = (-500, -60, 0, 7, 45, 200, 399, 400, 401, 900)
MADE: Final[tuple[type[Draft], ...]] = (
    *(Contract, Contract, TierChange, FrequencyChange, Document, Document, Variation, BreakPoint, Extension),
    *(Provider, ClosureDay),
)
EDITED: Final = (*(draft.kind for draft in MADE), "period", "setting", "obligation", "contract")
_LEFT_ALONE: Final = frozenset({"obligation_kind", "key"})  # what an occurrence's id is made of
_WORDS: Final = {
    "tier": ("", "no such tier", *(tier.id for tier in TIERS)),
    "activity": ("", *(kind.value for kind in TIER_KINDS)),
    "value": tuple(division.value for division in Division),
    "name": (DIVISION, "2026-Q1", "2026-Q3", "2027-M02"),
    "reason": ("", "  ", "\n", "Agreed", "Łódź"),
}


class PlanClock(SteppedClock):
    """A stepped clock as the services know it."""

    def now(self) -> datetime:
        """Return the moment at which it stands."""
        return self()

    def today(self) -> date:
        """Return its day."""
        return self().date()


class PlannedDesk:
    """A store with its schedule, and what an officer may do there."""

    def __init__(self, stores: Stores) -> None:
        self.clock = PlanClock(NOW)
        self.database = stores.new(self.clock)
        self.schedule = ScheduleService(self.database, self.clock, OFFICER, TIERS)

    def begin(self) -> None:
        """Put in a provider, two contracts and the calendar of four years."""
        periods = [
            one for year in range(2025, 2029) for one in draft_year(year, outfit().rule, self.schedule.working_days())
        ]
        with self._write() as session:
            for period in periods:
                records.insert(session, as_entry(period))
            provider = records.insert(session, Provider(name="Kestrel"))
            for start in (date(2025, 3, 3), date(2026, 7, 31)):
                records.insert(
                    session, Contract(reference=f"C-{start}", provider_id=provider, starts_on=start, tier="standard")
                )
            records.insert(session, Setting(name=DIVISION, value=Division.ENGLAND_AND_WALES.value))

    def differences(self) -> list[str]:
        """Return where reading the kept plan differs from working everything out anew."""
        today = self.clock.today()
        found = [
            f"open until {until_on}"
            for until_on in (today + timedelta(days=days) for days in UNTIL)
            if self.schedule.open_work(until_on) != _open(self.schedule.due(until_on=until_on))
        ]
        soon, far = today + timedelta(days=NEXT_DAYS), today + timedelta(days=400)
        pressing = [one for one in _open(self.schedule.due(until_on=far)) if _presses(one, soon)]
        if list(self.schedule.pressing(soon).rows) != pressing:
            found.append(f"pressing on {today}")
        return found

    def do(self, verb: str, random: Random) -> None:
        """Do something at random; what there is nothing to do it on is passed over."""
        {
            "make": self._make,
            "edit": self._edit,
            "bin": self._turn,
            "settle": self._settle,
            "undo": self._undo,
            "wait": self._wait,
        }[verb](random)

    def take_from(self, other: "PlannedDesk", random: Random) -> None:
        """Receive some or all of what a colleague has."""
        held = shared(other.database)
        random.shuffle(held)
        receive(self.database, held if random.random() < 0.5 else held[: len(held) // 2])

    def _make(self, random: Random) -> None:
        draft = random.choice(MADE)
        values = {spec.name: self._value(spec, random) for spec in draft.specs() if random.random() < 0.9}
        with self._write() as session:
            records.insert(session, draft(**values))

    def _edit(self, random: Random) -> None:
        kind = random.choice(EDITED)
        own = [] if kind != "obligation" else ["contract_id"]
        specs = [spec for spec in KINDS[kind].specs() if spec.name not in {*_LEFT_ALONE, *own}]
        chosen = random.sample(specs, min(len(specs), random.choice((1, 1, 2))))
        for record_id in self._some(kind, random):
            with self._write() as session:
                values = {spec.name: self._value(spec, random) for spec in chosen}
                records.change(session, kind, record_id, values)

    def _turn(self, random: Random) -> None:
        kind = random.choice(EDITED)
        for record_id in self._some(kind, random):
            with self._write() as session:
                turn = records.restore if records.is_binned(session, kind, record_id) else records.put_in_bin
                turn(session, kind, [record_id])

    def _settle(self, random: Random) -> None:
        ahead = timedelta(days=random.choice((10, 300, 1500)))
        found = self.schedule.due(until_on=self.clock.today() + ahead)
        for one in random.sample(found, min(len(found), 4)):
            values = {name: self._value(ObligationEntry.spec(name), random) for name in _settling(random)}
            with self._write() as session:
                if records.exists(session, ObligationEntry.kind, one.id):
                    records.change(session, ObligationEntry.kind, one.id, values)
                else:
                    entry = {"contract_id": one.contract_id, "obligation_kind": one.kind.value, "key": one.key}
                    records.insert(session, ObligationEntry.of({**entry, "title": one.title, **values}), one.id)

    def _undo(self, random: Random) -> None:
        with self.database.read() as session:
            steps = [*to_undo(undo.steps(session)), *undo.steps(session)[:2]]
        if not steps:
            return
        step = random.choice(steps[:3])
        with self.database.write(by=OFFICER, label="Undo", undoes=step.change_set) as session:
            undo.undo(session, step.change_set)

    def _wait(self, random: Random) -> None:
        self.clock.step(days=random.choice((1, 19, 20, 21, 60, -3)))

    def _some(self, kind: str, random: Random) -> list[UUID]:
        with self.database.read() as session:
            known = sorted(session.execute(select(TABLES[kind].c.id)).scalars())
        return random.sample(known, min(len(known), 1))

    def _value(self, spec: FieldSpec, random: Random) -> Value:
        if spec.kind is Kind.RECORD:
            return random.choice([None, *self._some(spec.record, random) * 3])
        if spec.kind is Kind.DATE:
            around = random.choice((5, 90, 500, 2500))
            return random.choice([None, *[self.clock.today() + timedelta(days=random.randint(-around, around))] * 4])
        if spec.kind is Kind.YES_NO:
            return random.choice((None, True, False))
        if spec.kind in {Kind.NUMBER, Kind.MONEY}:
            return random.choice((None, 1, 3, 12))
        return random.choice(_WORDS.get(spec.name, (*spec.choices, "", "Ash", "5+2 years")))

    @contextmanager
    def _write(self) -> Iterator[WritingSession]:
        self.clock.step(seconds=1)
        with self.database.write(by=OFFICER, label="Edit") as session:
            yield session


def actions(most: int) -> st.SearchStrategy[list[tuple[int, str, int]]]:
    """Return lists of what two officers do: who, what, and the seed of the rest."""
    verbs = ("make", "make", "edit", "edit", "edit", "bin", "settle", "settle", "undo", "wait", "send", "read")
    one = st.tuples(st.integers(0, 1), st.sampled_from(verbs), st.integers(0, 2**32))
    return st.lists(one, min_size=3, max_size=most)


def _settling(random: Random) -> tuple[str, ...]:
    return random.choice((("done_on",), ("waived_on", "reason"), ("due_on", "reason"), ("issued_on", "issued_due_on")))


def _open(rows: Iterable[ScheduledObligation]) -> list[ScheduledObligation]:
    return [one for one in rows if one.is_open]


def _presses(one: ScheduledObligation, soon: date) -> bool:
    return one.due_on <= soon or one.is_waiting_on_provider
