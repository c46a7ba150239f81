"""What became of each obligation, so that on any day the desk shows a caseload that is well in hand, but not done.

For each forty contracts: 3 overdue, 2 due today, 6 in the next 7 days, 9 waiting for the provider (look/today.png).
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Final
from uuid import UUID

from monitor_desk.domain.calendar_entries import ObligationEntry
from monitor_desk.domain.contract_facts import ContractFacts
from monitor_desk.domain.demonstration import situations
from monitor_desk.domain.demonstration.people import MANAGER, OFFICERS
from monitor_desk.domain.demonstration.wish import BLOCK_CONTRACTS, Made, Wish
from monitor_desk.domain.obligations import Obligation
from monitor_desk.domain.periods import Period
from monitor_desk.domain.planning import Horizon, SchedulePlan
from monitor_desk.domain.schedule import schedule
from monitor_desk.domain.tiers import ObligationKind

_TODAY, _NEXT, _WAITING, _PLANS = 2, 6, 9, 2
_NEXT_DAYS = 7
_AHEAD = timedelta(days=130)

_REVIEWS = frozenset({ObligationKind.QUARTERLY_REVIEW, ObligationKind.ANNUAL_REVIEW})
_MOVABLE = _REVIEWS | {ObligationKind.ANNUAL_VISIT}
_NEVER_DONE = frozenset({ObligationKind.VARIATION_UNSIGNED, ObligationKind.DOCUMENT_EXPIRES})
_ORDER: Final = (
    ObligationKind.BREAK,
    ObligationKind.DOCUMENT_EXPIRES,
    ObligationKind.EXTENSION_DECISION,
    ObligationKind.ANNUAL_VISIT,
    ObligationKind.QUARTERLY_REVIEW,
    ObligationKind.ANNUAL_REVIEW,
    ObligationKind.KPI_RETURN,
    ObligationKind.DEVELOPMENT_PLAN,
)
_FORWARD: Final = (
    "Brought forward: the provider’s manager leaves next month.",
    "Brought forward to the day on which the commissioner is on site.",
    "Brought forward: the figures of the last quarter are wanted by the board.",
)
_LATER: Final = "Put off by two weeks, so that what is found on the site visit of that day can be taken into it."
_LATER_ALONE: Final = "Put off at the provider’s request: the scheme moves house that week."
_WAIVED: Final = "Held together with the meeting on the action plan, which went through the same agenda."


def obligation_entries(wish: Wish, facts: list[ContractFacts], periods: tuple[Period, ...]) -> Made:
    """Return the entries for the caseload's obligations, under the ids that the schedule gives them."""
    begun = [contract.starts_on for contract in facts if contract.starts_on]
    plan = SchedulePlan(
        tiers=wish.tiers,
        periods=periods,
        working_days=wish.working_days,
        horizon=Horizon(from_on=min([*begun, wish.today]) - timedelta(days=800), to_on=wish.today + _AHEAD),
    )
    found: Made = []
    for first in range(0, len(facts), BLOCK_CONTRACTS):
        contracts = facts[first : first + BLOCK_CONTRACTS]
        found += _Block(wish=wish, contracts=contracts, rows=schedule(contracts, plan)).settle()
    return found


@dataclass(slots=True, kw_only=True)
class _Block:
    """Forty contracts, their obligations, and what is entered for each of them."""

    wish: Wish
    contracts: list[ContractFacts]
    rows: list[Obligation]
    entries: dict[UUID, ObligationEntry] = field(default_factory=dict)

    def settle(self) -> Made:
        """Enter what became of everything and return the entries."""
        today, next_on = self.wish.today, self.wish.after(_NEXT_DAYS)
        self._settle_past([row for row in self.rows if row.due_on < today])
        self._put_off()
        open_rows = self._fill([row for row in self.rows if row.due_on == today], _TODAY, self.wish.working(0, 0))
        near = [row for row in self.rows if today < row.due_on <= next_on and row.id not in self.entries]
        open_rows += self._fill(near, _NEXT, self.wish.working(1, _NEXT_DAYS))
        later = [row for row in self.rows if row.due_on > next_on and row.id not in self.entries]
        self._wait(open_rows, later)
        return list(self.entries.items())

    def _quota(self, of_forty: int) -> int:
        return round(of_forty * len(self.contracts) / BLOCK_CONTRACTS)

    def _enter(self, row: Obligation, **what: date | str | None) -> None:
        values = {"contract_id": row.contract_id, "obligation_kind": row.kind.value, "key": row.key, "title": row.title}
        self.entries[row.id] = ObligationEntry.of({**values, **what})

    def _settle_past(self, past: list[Obligation]) -> None:
        """Enter all as done but for what is overdue: a variation, a lapsed document and a return stay open."""
        missing = self._last(past, situations.RETURN_MISSING, frozenset({ObligationKind.KPI_RETURN}))
        waived = self._last(past, situations.WAIVED, _REVIEWS)
        for row in past:
            if missing is not None and row.id == missing.id:
                self._enter(row, issued_on=row.due_on - timedelta(days=21), issued_due_on=row.due_on)
            elif waived is not None and row.id == waived.id:
                self._enter(row, waived_on=row.due_on, reason=_WAIVED, author=MANAGER)
            elif row.kind not in _NEVER_DONE:
                self._enter(row, **self._done(row))

    def _last(self, past: list[Obligation], place: int, kinds: frozenset[ObligationKind]) -> Obligation | None:
        if place >= len(self.contracts):
            return None
        own = [row for row in past if row.contract_id == self.contracts[place].id and row.kind in kinds]
        return max(own, key=lambda row: row.due_on, default=None)

    def _done(self, row: Obligation) -> dict[str, date]:
        """Return when it was done: some days before it fell due, now and then a few after, never after today."""
        days = row.id.int % 11
        done_on = row.due_on + timedelta(days=days - 8)
        done_on = self.wish.working_days.on_or_before(min(done_on, self.wish.after(-1)))
        if row.kind is ObligationKind.KPI_RETURN:
            return {"issued_on": row.due_on - timedelta(days=21), "issued_due_on": row.due_on, "done_on": done_on}
        return {"done_on": done_on}

    def _fill(self, rows: list[Obligation], of_forty: int, working: list[date]) -> list[Obligation]:
        """Keep so many of the rows open and enter the others as done; bring later work forward if need be."""
        quota = self._quota(of_forty)
        ordered = sorted(rows, key=_by_interest)
        for row in ordered[quota:]:
            self._enter(row, **self._done(row))
        kept = ordered[:quota]
        if not working:
            return kept
        movable = self._movable(_NEXT_DAYS + 1, 100)
        for number, row in zip(range(quota - len(kept)), movable, strict=False):
            reason = _FORWARD[number % len(_FORWARD)]
            due_on = working[(number * 2) % len(working)]
            self._enter(row, due_on=due_on, reason=reason, author=OFFICERS[number % len(OFFICERS)])
            kept.append(row)
        return kept

    def _movable(self, first: int, last: int) -> Iterator[Obligation]:
        """Yield reviews and visits that fall due between so many days from today, the next first, a contract once."""
        seen = set()
        for row in sorted(
            self.rows, key=lambda row: (row.due_on, row.kind is not ObligationKind.ANNUAL_REVIEW, row.id)
        ):
            is_near = self.wish.after(first) <= row.due_on <= self.wish.after(last)
            if is_near and row.kind in _MOVABLE and row.id not in self.entries and row.contract_id not in seen:
                seen.add(row.contract_id)
                yield row

    def _put_off(self) -> None:
        """Enter one review as moved by two weeks: where a visit falls on the same day, else any."""
        coming = [row for row in self._movable(1, 100) if row.kind in _REVIEWS]
        visits = {(row.contract_id, row.due_on) for row in self.rows if row.kind is ObligationKind.ANNUAL_VISIT}
        with_visit = [row for row in coming if (row.contract_id, row.due_on) in visits]
        for row in (with_visit or coming)[:1]:
            due_on = self.wish.working_days.on_or_after(row.due_on + timedelta(days=14))
            self._enter(row, due_on=due_on, reason=_LATER if with_visit else _LATER_ALONE, author=OFFICERS[1])

    def _wait(self, open_rows: list[Obligation], later: list[Obligation]) -> None:
        """Issue returns until so many things wait for the provider; plans beyond that are taken as received."""
        plans = [row for row in later if row.kind is ObligationKind.DEVELOPMENT_PLAN and self._is_due(row)]
        for row in plans[self._quota(_PLANS) :]:
            self._enter(row, **self._done(row))
        waiting = len(plans[: self._quota(_PLANS)]) + self._overdue_waiting()
        waiting += sum(row.kind is ObligationKind.DEVELOPMENT_PLAN for row in open_rows)
        returns = [row for row in [*open_rows, *later] if row.kind is ObligationKind.KPI_RETURN]
        for row in _spread(returns)[: max(0, self._quota(_WAITING) - waiting)]:
            self._enter(row, issued_on=self._issued_on(row), issued_due_on=row.due_on)

    def _is_due(self, row: Obligation) -> bool:
        return self.wish.today >= row.due_on - timedelta(days=row.window)

    def _overdue_waiting(self) -> int:
        unsigned = sum(len(contract.variations) for contract in self.contracts)
        return unsigned + (len(self.contracts) > situations.RETURN_MISSING)

    def _issued_on(self, row: Obligation) -> date:
        issued_on = min(row.due_on - timedelta(days=30), self.wish.after(-3 - row.id.int % 6))
        return self.wish.working_days.on_or_before(issued_on)


def _by_interest(row: Obligation) -> tuple[int, bool, date, str]:
    """Order what is kept open: decisions and documents first, then visits and reviews, then papers."""
    place = _ORDER.index(row.kind) if row.kind in _ORDER else len(_ORDER)
    return place, row.reference not in situations.REFERENCES.values(), row.due_on, row.reference


def _spread(returns: Iterable[Obligation]) -> list[Obligation]:
    """Return the next return of each contract, the first due first."""
    found: dict[UUID, Obligation] = {}
    for row in sorted(returns, key=lambda row: (row.due_on, row.reference)):
        found.setdefault(row.contract_id, row)
    return list(found.values())
