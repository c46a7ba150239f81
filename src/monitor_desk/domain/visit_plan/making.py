"""How the visit plan of a year is made.

Every contract that runs in the year ends up in one of two lists. What is booked and what an officer decided come
first; the others in the order of their points, until the year is full. Each gets one visit before any gets a second.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from monitor_desk.domain.dates import say_date
from monitor_desk.domain.months import add_months, last_day_of, say_months
from monitor_desk.domain.visit_plan import Cause, NotVisited, PlanContract, PlanLine, YearPlan, year_begins_on
from monitor_desk.domain.visit_plan.lines import NOT_THIS_YEAR, VISIT
from monitor_desk.domain.visit_plan.months import Spread, months_of_year, open_months
from monitor_desk.domain.visit_plan.points import Point, PointsTable, working


def year_plan(
    year: str, capacity: int, contracts: Iterable[PlanContract], today: date, table: PointsTable | None = None
) -> YearPlan:
    """Return the plan of a year for every contract that runs in it.

    There are never more visits than the capacity, but for those that are booked already.
    """
    begins_on = year_begins_on(year)
    ends_on = last_day_of(begins_on, 12)
    running = [one for one in contracts if _runs(one, begins_on, ends_on)]
    ranked = _ranked(running, today, table)
    maker = _Maker(months_of_year(begins_on), today, ranked)
    chosen = maker.chosen(capacity)
    lines = maker.lines(chosen)
    return YearPlan(
        year=year,
        starts_on=begins_on,
        ends_on=ends_on,
        capacity=capacity,
        lines=lines,
        unvisited=maker.unvisited(chosen, capacity),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Ranked:
    """A contract in the order of its points."""

    contract: PlanContract
    working: tuple[Point, ...]
    points: int


def _runs(contract: PlanContract, begins_on: date, ends_on: date) -> bool:
    """Say whether a contract runs on any day of the year; one that has a visit in it is not left out either."""
    has_begun = contract.starts_on is None or contract.starts_on <= ends_on
    has_not_ended = contract.ends_on is None or contract.ends_on >= begins_on
    return (has_begun and has_not_ended) or bool(contract.booked)


def _ranked(contracts: Iterable[PlanContract], today: date, table: PointsTable | None) -> list[_Ranked]:
    """Return the contracts by their points, most first; equal ones by reference, so that the order is always one."""
    found = []
    for contract in contracts:
        lines = working(contract.standing, today, table)
        points = sum(line.points for line in lines)
        found.append(_Ranked(contract=contract, working=lines, points=points))
    return sorted(found, key=lambda one: (-one.points, one.contract.reference, one.contract.id.bytes))


class _Maker:
    """Makes both lists of a plan from contracts in their order."""

    def __init__(self, year: Sequence[date], today: date, ranked: Sequence[_Ranked]) -> None:
        self._year = year
        self._today = today
        self._ranked = ranked
        self._ahead = open_months(year, starts_on=None, ends_on=None, today=today)
        self._out = {one.contract.id: self._out_of_it(one.contract) for one in ranked}
        running = [one for one in ranked if self._out[one.contract.id] is None]
        self._ranks = {one.contract.id: place for place, one in enumerate(running, start=1)}

    def chosen(self, capacity: int) -> dict[UUID, int]:
        """Return how many visits each contract gets: those booked, then a first one each, then a second."""
        visits = {one.contract.id: len(one.contract.booked) for one in self._ranked if one.contract.booked}
        left = capacity - sum(visits.values())
        running = [one.contract for one in self._ranked if self._out[one.contract.id] is None]
        decided = [one for one in running if one.decided() == VISIT]
        others = [one for one in running if one.decided() != VISIT]
        for wanted in range(1, 1 + max((one.asked() for one in running), default=0)):
            for contract in (*decided, *others):
                has = visits.get(contract.id, 0)
                if left > 0 and has < wanted <= contract.asked() and self._months(contract):
                    visits[contract.id] = has + 1
                    left -= 1
        return visits

    def lines(self, chosen: dict[UUID, int]) -> tuple[PlanLine, ...]:
        """Return the contracts that are visited in the order of their points, with their months."""
        spread = Spread(self._ahead, self._to_spread(chosen))
        visited = [one for one in self._ranked if chosen.get(one.contract.id)]
        for one in visited:
            for month in self._settled(one.contract):
                spread.count(month, one.contract.officer)
        return tuple(self._line(one, chosen[one.contract.id], spread) for one in visited)

    def unvisited(self, chosen: dict[UUID, int], capacity: int) -> tuple[NotVisited, ...]:
        """Return the contracts that are not visited, with the reason."""
        return tuple(self._left_out(one, capacity) for one in self._ranked if not chosen.get(one.contract.id))

    def _out_of_it(self, contract: PlanContract) -> tuple[Cause, str] | None:
        """Return why a contract is not in the running; None if it is."""
        if contract.booked:
            return None
        decision = contract.decision
        if decision is not None and decision.decision == NOT_THIS_YEAR:
            by = f"{decision.author}: " if decision.author else ""
            return Cause.DECIDED, f"{by}{decision.reason}"
        if not self._months(contract):
            return self._no_month(contract)
        return None if contract.decided() == VISIT else self._not_asked(contract)

    def _no_month(self, contract: PlanContract) -> tuple[Cause, str]:
        if not self._ahead:
            return Cause.YEAR_OVER, "The year is over and no visit was made"
        ends = say_date(contract.ends_on) if contract.ends_on else "a day that is not known"
        return Cause.NOT_RUNNING, f"The contract ends on {ends}, before it could be visited"

    def _not_asked(self, contract: PlanContract) -> tuple[Cause, str] | None:
        """Say where no visit is asked for in the year: waived, none in the contract or tier, or due after the year."""
        if contract.waived:
            return Cause.DECIDED, f"Waived in the schedule: {contract.waived}"
        if not contract.has_annual_visit:
            return Cause.NO_ANNUAL_VISIT, "The contract has no annual visit"
        if contract.every_months is None:
            return Cause.NO_ANNUAL_VISIT, "Its tier asks for no annual visit"
        last = contract.standing.last_visit_on
        if last is None or contract.due_ons or contract.every_months <= 12:
            return None
        due_on = add_months(last, contract.every_months)
        if due_on <= last_day_of(self._year[0], 12):
            return None
        every = say_months(contract.every_months)
        return Cause.NOT_DUE, f"Visited every {every}, last on {say_date(last)}: due again on {say_date(due_on)}"

    def _months(self, contract: PlanContract) -> tuple[date, ...]:
        return open_months(self._year, starts_on=contract.starts_on, ends_on=contract.ends_on, today=self._today)

    def _to_spread(self, chosen: dict[UUID, int]) -> int:
        """Return how many visits fall into the months ahead."""
        gone = sum(
            booked.planned_on.replace(day=1) not in self._ahead
            for one in self._ranked
            for booked in one.contract.booked
        )
        return sum(chosen.values()) - gone

    def _line(self, one: _Ranked, visits: int, spread: Spread) -> PlanLine:
        contract = one.contract
        months = self._settled(contract)
        for number in range(len(months), visits):
            free = [month for month in self._months(contract) if month not in months] or self._months(contract)
            months.append(spread.choose(free, self._wanted(contract, number, months), contract.officer))
        rank = self._ranks[contract.id]
        return PlanLine(
            contract=contract,
            rank=rank,
            points=one.points,
            working=one.working,
            months=tuple(sorted(months)),
            why=self._why(contract, rank, visits),
            is_booked=bool(contract.booked),
            is_decided=contract.decided() == VISIT,
        )

    def _settled(self, contract: PlanContract) -> list[date]:
        """Return the months that stand: of visits that are booked, else the one that an officer chose."""
        if contract.booked:
            return [booked.planned_on.replace(day=1) for booked in contract.booked]
        decision = contract.decision
        chosen = decision.month_on.replace(day=1) if decision and decision.month_on else None
        return [chosen] if chosen in self._months(contract) and contract.decided() == VISIT else []

    def _wanted(self, contract: PlanContract, number: int, months: Sequence[date]) -> date | None:
        """Return the month that a visit is wanted in: decided, due, or an even way from the one before."""
        if number < len(contract.due_ons):
            return contract.due_ons[number]
        if months and contract.every_months:
            return add_months(months[-1], contract.every_months)
        if contract.standing.last_visit_on is not None and contract.every_months:
            return add_months(contract.standing.last_visit_on, contract.every_months)
        return self._anniversary(contract)

    def _anniversary(self, contract: PlanContract) -> date | None:
        if contract.starts_on is None:
            return None
        return next(month for month in self._year if month.month == contract.starts_on.month)

    def _why(self, contract: PlanContract, rank: int, visits: int) -> str:
        words = f"Rank {rank} of {len(self._ranks)}"
        if contract.booked:
            first = contract.booked[0]
            words = f"{'In the diary for' if first.visit_id else 'Done: was due on'} {say_date(first.planned_on)}"
        elif contract.decision is not None and contract.decided() == VISIT:
            said = f": {contract.decision.reason}" if contract.decision.reason else ""
            words = f"Chosen by {contract.decision.author or 'an officer'}{said}"
        asked = contract.asked()
        return words if visits >= asked else f"{words}; its tier asks for {asked} visits a year, {visits} within reach"

    def _left_out(self, one: _Ranked, capacity: int) -> NotVisited:
        contract = one.contract
        rank = self._ranks.get(contract.id)
        cause, reason = self._out[contract.id] or (
            Cause.BEYOND_CAPACITY,
            f"Beyond the {capacity} visits of the year: rank {rank} of {len(self._ranks)}",
        )
        return NotVisited(
            contract=contract, cause=cause, reason=reason, points=one.points, working=one.working, rank=rank
        )
