"""What the visit plan needs to know of every contract, read in a few queries for all of them."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Final
from uuid import UUID

from sqlalchemy import and_, case, func, or_, select
from sqlalchemy.orm import aliased
from sqlmodel import Session, col

from monitor_desk.data import records
from monitor_desk.data.actions import Action
from monitor_desk.data.contracts import Contract, ContractLocation
from monitor_desk.data.locations import Location, Rating
from monitor_desk.data.officers import Officer
from monitor_desk.data.providers import Provider
from monitor_desk.data.visits import Visit
from monitor_desk.domain.action_rows import WITH_PROVIDER
from monitor_desk.domain.actions import OPEN_STATES
from monitor_desk.domain.calendar_entries import ObligationEntry
from monitor_desk.domain.contracts import ContractLocation as ContractLocationRecord
from monitor_desk.domain.contracts import FrequencyChange
from monitor_desk.domain.tiers import ObligationKind
from monitor_desk.domain.visit_plan import Booked
from monitor_desk.domain.visit_plan.lines import VisitPlanLine
from monitor_desk.domain.visits import VisitState

_STOPPED: Final = (VisitState.CANCELLED.value, VisitState.ABORTED.value)
_WORST_FIRST: Final = ("inadequate", "special", "requires", "good", "outstanding")


@dataclass(frozen=True, slots=True, kw_only=True)
class ContractLine:
    """A contract as the plan reads it."""

    id: UUID
    reference: str
    title: str
    service_type: str
    provider_id: UUID | None
    provider: str
    officer_id: UUID | None
    officer: str
    tier: str
    risk: str
    has_annual_visit: bool
    starts_on: date | None
    ends_on: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class LastVisit:
    """The visit that was made last: when it ended, and its result as the id of a level on its form."""

    ended_on: date
    level: str
    form_version_id: UUID | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanFacts:
    """All that the plan of a year reads from the store; the mappings are by contract."""

    contracts: list[ContractLine]
    ratings: Mapping[UUID, tuple[str, date | None]]
    last_visits: Mapping[UUID, LastVisit]
    booked: Mapping[UUID, list[Booked]]
    open_actions: Mapping[UUID, tuple[int, int]]
    frequencies: Mapping[UUID, int]
    decisions: Mapping[UUID, VisitPlanLine]


def read(session: Session, year: str, span: tuple[date, date], today: date) -> PlanFacts:
    """Return what the plan of a year, from its first day to its last, is made from."""
    return PlanFacts(
        contracts=contracts(session),
        ratings=ratings(session),
        last_visits=last_visits(session, today),
        booked=booked(session, *span),
        open_actions=open_actions(session, today),
        frequencies=frequencies(session, today),
        decisions=decisions(session, year),
    )


def contracts(session: Session) -> list[ContractLine]:
    """Return every contract, by reference."""
    own, theirs = aliased(Officer), aliased(Officer)
    query = (
        select(
            *(col(column) for column in (Contract.id, Contract.reference, Contract.title, Contract.service_type)),
            col(Contract.provider_id),
            func.coalesce(col(Provider.name), "").label("provider"),
            func.coalesce(col(Contract.officer_id), col(Provider.officer_id)).label("officer_id"),
            func.coalesce(col(own.name), col(theirs.name), "").label("officer"),
            *(col(column) for column in (Contract.tier, Contract.risk, Contract.has_annual_visit)),
            *(col(column) for column in (Contract.starts_on, Contract.ends_on)),
        )
        .outerjoin(Provider, col(Provider.id) == col(Contract.provider_id))
        .outerjoin(own, col(own.id) == col(Contract.officer_id))
        .outerjoin(theirs, col(theirs.id) == col(Provider.officer_id))
        .where(col(Contract.is_binned).is_(False))
        .order_by(col(Contract.reference))
    )
    found = (dict(row._mapping) for row in session.connection().execute(query))
    return [ContractLine(**{**row, "has_annual_visit": bool(row["has_annual_visit"])}) for row in found]


def ratings(session: Session) -> dict[UUID, tuple[str, date | None]]:
    """Return the worst of the latest overall ratings at a contract's locations, or else at its provider's."""
    newest = _latest_ratings(session)
    by_contract: defaultdict[UUID, set[UUID]] = defaultdict(set)
    scheme = select(col(ContractLocation.contract_id), col(ContractLocation.location_id))
    for contract_id, location_id in session.execute(scheme.where(col(ContractLocation.is_binned).is_(False))):
        by_contract[contract_id].add(location_id)
    by_provider: defaultdict[UUID | None, set[UUID]] = defaultdict(set)
    where = select(col(Location.provider_id), col(Location.id)).where(col(Location.is_binned).is_(False))
    for provider_id, location_id in session.execute(where):
        by_provider[provider_id].add(location_id)
    found: dict[UUID, tuple[str, date | None]] = {}
    for contract_id, provider_id in session.execute(select(col(Contract.id), col(Contract.provider_id))):
        places = by_contract.get(contract_id) or by_provider.get(provider_id, set())
        rated = [newest[place] for place in places if place in newest]
        if rated:
            found[contract_id] = min(rated, key=lambda one: (_gravity(one[0]), one[1]))
    return found


def last_visits(session: Session, until_on: date) -> dict[UUID, LastVisit]:
    """Return the visit of each contract that ended last, up to a day; one that was stopped is none.

    A later one that is only ticked off in the schedule counts with its day; the result stays that of the last record.
    """
    query = (
        select(col(Visit.contract_id), col(Visit.ended_on), col(Visit.level), col(Visit.form_version_id))
        .where(
            col(Visit.is_binned).is_(False),
            col(Visit.contract_id).is_not(None),
            col(Visit.ended_on) <= until_on,
            col(Visit.status).not_in(_STOPPED),
        )
        .order_by(col(Visit.ended_on), col(Visit.id))
    )
    found = {
        row.contract_id: LastVisit(ended_on=row.ended_on, level=row.level, form_version_id=row.form_version_id)
        for row in session.execute(query)
    }
    for contract_id, done_on in _ticked_off(session, until_on):
        last = found.get(contract_id)
        if last is None or last.ended_on < done_on:
            usual = last or LastVisit(ended_on=done_on, level="", form_version_id=None)
            found[contract_id] = replace(usual, ended_on=done_on)
    return found


def frequencies(session: Session, today: date) -> dict[UUID, int]:
    """Return every how many months a contract is visited where that was changed, the last change in force."""
    table = records.table_of(FrequencyChange)
    is_visit = table.c.activity == ObligationKind.ANNUAL_VISIT.value
    changes = [one for _, one in records.listed(session, FrequencyChange, is_visit, table.c.from_on <= today)]
    changes.sort(key=lambda one: one.from_on or date.min)
    return {one.contract_id: one.every_months for one in changes if one.contract_id and one.every_months}


def schemes(session: Session, contract_id: UUID) -> tuple[UUID, ...]:
    """Return the locations in a contract's schedule."""
    found = records.owned(session, ContractLocationRecord, contract_id=contract_id)
    return tuple(one.location_id for _, one in found if one.location_id is not None)


def booked(session: Session, begins_on: date, ends_on: date) -> Mapping[UUID, list[Booked]]:
    """Return the annual visits of a year by contract, earliest first: by the day on site, else the day planned."""
    held_on = func.coalesce(col(Visit.began_on), col(Visit.planned_on))
    query = (
        select(col(Visit.id), col(Visit.contract_id), held_on.label("held_on"), col(Visit.status))
        .where(
            col(Visit.is_binned).is_(False),
            col(Visit.contract_id).is_not(None),
            col(Visit.visit_type) == "Annual",
            col(Visit.status).not_in(_STOPPED),
            and_(held_on >= begins_on, held_on <= ends_on),
        )
        .order_by(held_on, col(Visit.id))
    )
    found: defaultdict[UUID, list[Booked]] = defaultdict(list)
    for visit_id, contract_id, on, status in session.execute(query):
        planned_on = on if isinstance(on, date) else date.fromisoformat(str(on))
        state = status or VisitState.PLANNED.value
        found[contract_id].append(Booked(visit_id=visit_id, planned_on=planned_on, state=state))
    return found


def open_actions(session: Session, today: date) -> dict[UUID, tuple[int, int]]:
    """Return how many actions of each contract are open, and how many of those the provider is late with."""
    late = and_(col(Action.status).in_([state.value for state in WITH_PROVIDER]), col(Action.due_on) < today)
    query = (
        select(col(Action.contract_id), func.count(), func.sum(case((late, 1), else_=0)))
        .where(
            col(Action.is_binned).is_(False),
            col(Action.contract_id).is_not(None),
            or_(col(Action.status).in_(sorted(OPEN_STATES)), col(Action.status) == ""),
        )
        .group_by(col(Action.contract_id))
    )
    return {contract_id: (count, int(overdue)) for contract_id, count, overdue in session.execute(query)}


def decisions(session: Session, year: str) -> dict[UUID, VisitPlanLine]:
    """Return what was decided for the contracts in a year."""
    table = records.table_of(VisitPlanLine)
    found = records.listed(session, VisitPlanLine, table.c.year == year)
    return {line.contract_id: line for _, line in found if line.contract_id is not None}


def _ticked_off(session: Session, until_on: date) -> list[tuple[UUID, date]]:
    """Return when annual visits were ticked off in the schedule, by contract."""
    table = records.table_of(ObligationEntry)
    is_visit = table.c.obligation_kind == ObligationKind.ANNUAL_VISIT.value
    found = records.listed(session, ObligationEntry, is_visit, table.c.done_on <= until_on)
    return [(one.contract_id, one.done_on) for _, one in found if one.contract_id and one.done_on]


def _latest_ratings(session: Session) -> dict[UUID, tuple[str, date]]:
    """Return the latest overall rating of each location."""
    query = (
        select(col(Rating.location_id), col(Rating.rating), col(Rating.rated_on))
        .where(
            col(Rating.is_binned).is_(False),
            col(Rating.rating) != "",
            col(Rating.rated_on).is_not(None),
            func.lower(col(Rating.area)).in_(("", "overall")),
        )
        .order_by(col(Rating.rated_on), col(Rating.id))
    )
    return {location_id: (rating, rated_on) for location_id, rating, rated_on in session.execute(query)}


def _gravity(rating: str) -> int:
    """Return the place of a rating, 0 for the worst."""
    words = rating.casefold()
    return next((place for place, start in enumerate(_WORST_FIRST) if words.startswith(start)), len(_WORST_FIRST))
