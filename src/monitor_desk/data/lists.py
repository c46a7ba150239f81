"""The lists of providers, contracts and locations: filtered in SQL, whole rows out."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Subquery, and_, case, distinct, func, literal, or_, select
from sqlalchemy.orm import aliased
from sqlmodel import Session, col

from monitor_desk.data.contracts import Contract
from monitor_desk.data.locations import Location, Rating
from monitor_desk.data.officers import Officer
from monitor_desk.data.providers import Provider
from monitor_desk.domain.contracts import RISKS, ContractFilter, ContractRow
from monitor_desk.domain.locations import LocationRow
from monitor_desk.domain.providers import ProviderFilter, ProviderRow


def providers(session: Session, wanted: ProviderFilter, tiers: Sequence[str] = ()) -> list[ProviderRow]:
    """Return the providers that fit, by name; `tiers` are the team's tiers, the closest watch first."""
    of_contracts = _contracts_by_provider()
    of_locations = (
        select(col(Location.provider_id), func.count().label("locations"))
        .where(col(Location.is_binned).is_(False))
        .group_by(col(Location.provider_id))
        .subquery()
    )
    query = (
        select(
            col(Provider.id),
            col(Provider.name),
            col(Provider.service_types),
            func.coalesce(col(Officer.name), "").label("officer"),
            func.coalesce(of_contracts.c.tiers, "").label("tiers"),
            func.coalesce(of_contracts.c.gravity, len(RISKS)).label("gravity"),
            func.coalesce(of_contracts.c.contracts, 0).label("contracts"),
            func.coalesce(of_locations.c.locations, 0).label("locations"),
            col(Provider.company_number),
        )
        .outerjoin(Officer, col(Officer.id) == col(Provider.officer_id))
        .outerjoin(of_contracts, of_contracts.c.provider_id == col(Provider.id))
        .outerjoin(of_locations, of_locations.c.provider_id == col(Provider.id))
        .where(col(Provider.is_binned).is_(False), *_provider_conditions(wanted))
        .order_by(func.lower(col(Provider.name)))
    )
    if wanted.risk:
        gravity = RISKS.index(wanted.risk) if wanted.risk in RISKS else len(RISKS)
        query = query.where(func.coalesce(of_contracts.c.gravity, len(RISKS)) == gravity)
    risks, order = (*RISKS, ""), {tier: place for place, tier in enumerate(tiers)}
    return [
        ProviderRow(
            id=provider_id,
            name=name,
            service_types=service_types,
            officer=officer,
            tier=_closest(own_tiers, order),
            risk=risks[gravity],
            contracts=contract_count,
            locations=location_count,
            company_number=number,
        )
        for (
            provider_id,
            name,
            service_types,
            officer,
            own_tiers,
            gravity,
            contract_count,
            location_count,
            number,
        ) in session.connection().execute(query).all()
    ]


def contracts(session: Session, wanted: ContractFilter) -> list[ContractRow]:
    """Return the contracts that fit, by reference."""
    own, theirs = aliased(Officer), aliased(Officer)
    query = (
        select(
            col(Contract.id),
            col(Contract.reference),
            col(Contract.title),
            col(Contract.provider_id),
            func.coalesce(col(Provider.name), "").label("provider"),
            col(Contract.service_type),
            col(Contract.tier),
            col(Contract.risk),
            func.coalesce(col(own.name), col(theirs.name), "").label("officer"),
            col(Contract.starts_on),
            col(Contract.ends_on),
            col(Contract.value_pence),
        )
        .outerjoin(Provider, col(Provider.id) == col(Contract.provider_id))
        .outerjoin(own, col(own.id) == col(Contract.officer_id))
        .outerjoin(theirs, col(theirs.id) == col(Provider.officer_id))
        .where(col(Contract.is_binned).is_(False), *_contract_conditions(wanted))
        .order_by(col(Contract.reference))
    )
    names = tuple(query.selected_columns.keys())
    return [ContractRow(**dict(zip(names, row, strict=True))) for row in session.connection().execute(query).all()]


def running_by_risk(session: Session, today: date) -> dict[str, int]:
    """Return how many contracts that have not ended are of each risk."""
    is_running = or_(col(Contract.ends_on).is_(None), col(Contract.ends_on) >= today)
    query = select(col(Contract.risk), func.count()).where(col(Contract.is_binned).is_(False), is_running)
    return dict(session.execute(query.group_by(col(Contract.risk))).all())


def locations(session: Session, *conditions: ColumnElement[bool], words: str = "") -> list[LocationRow]:
    """Return the locations that fit, by name, each with its latest overall rating."""
    latest = (
        select(col(Rating.location_id), func.max(col(Rating.rated_on)).label("rated_on"))
        .where(col(Rating.is_binned).is_(False))
        .group_by(col(Rating.location_id))
        .subquery()
    )
    newest = and_(col(Rating.location_id) == latest.c.location_id, col(Rating.rated_on) == latest.c.rated_on)
    query = (
        select(
            col(Location.id),
            col(Location.name),
            col(Location.type),
            col(Location.provider_id),
            func.coalesce(col(Provider.name), "").label("provider"),
            col(Location.postcode),
            col(Location.regulator_id),
            func.coalesce(func.max(col(Rating.rating)), "").label("rating"),
            latest.c.rated_on,
        )
        .outerjoin(Provider, col(Provider.id) == col(Location.provider_id))
        .outerjoin(latest, latest.c.location_id == col(Location.id))
        .outerjoin(Rating, newest)
        .where(col(Location.is_binned).is_(False), *conditions)
        .group_by(col(Location.id))
        .order_by(func.lower(col(Location.name)))
    )
    if words:
        query = query.where(_contains(words, col(Location.name), col(Provider.name), col(Location.postcode)))
    names = tuple(query.selected_columns.keys())
    return [LocationRow(**dict(zip(names, row, strict=True))) for row in session.connection().execute(query).all()]


def _contracts_by_provider() -> Subquery:
    gravity = case(
        *((col(Contract.risk) == risk, literal(place)) for place, risk in enumerate(RISKS)), else_=len(RISKS)
    )
    return (
        select(
            col(Contract.provider_id),
            func.count().label("contracts"),
            func.min(gravity).label("gravity"),
            func.group_concat(distinct(col(Contract.tier))).label("tiers"),
        )
        .where(col(Contract.is_binned).is_(False))
        .group_by(col(Contract.provider_id))
        .subquery()
    )


def _closest(found: str, order: Mapping[str, int]) -> str:
    """Return the tier under which a provider is watched most closely: tier ids come joined by commas."""
    known = [tier for tier in found.split(",") if tier]
    return known[0] if len(known) == 1 else min(known, key=lambda tier: order.get(tier, len(order)), default="")


def _provider_conditions(wanted: ProviderFilter) -> list[ColumnElement[bool]]:
    conditions = []
    if wanted.words:
        columns = (
            Provider.name,
            Provider.trading_name,
            Provider.service_types,
            Provider.company_number,
            Provider.postcode,
        )
        conditions.append(_contains(wanted.words, *(col(one) for one in columns)))
    if wanted.officer_id:
        conditions.append(
            or_(col(Provider.officer_id) == wanted.officer_id, col(Provider.deputy_id) == wanted.officer_id)
        )
    return conditions


def _contract_conditions(wanted: ContractFilter) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = []
    if wanted.words:
        columns = (Contract.reference, Contract.title, Contract.service_type, Contract.department, Provider.name)
        conditions.append(_contains(wanted.words, *(col(one) for one in columns)))
    if wanted.provider_id:
        conditions.append(col(Contract.provider_id) == wanted.provider_id)
    if wanted.officer_id:
        conditions.append(func.coalesce(col(Contract.officer_id), col(Provider.officer_id)) == wanted.officer_id)
    if wanted.risk:
        conditions.append(col(Contract.risk) == ("" if wanted.risk == "No data" else wanted.risk))
    if wanted.ids is not None:
        conditions.append(col(Contract.id).in_(wanted.ids))
    return conditions


def _contains(words: str, *columns: Any) -> ColumnElement[bool]:  # noqa: ANN401  # columns and mapped columns
    """Every typed word stands somewhere in the columns."""
    together: Any = columns[0]
    for column in columns[1:]:
        together = together + literal(" ") + func.coalesce(column, "")
    return and_(*(together.icontains(word, autoescape=True) for word in words.split()))
