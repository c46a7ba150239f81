"""What a contract's page needs from the store."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import Select, select
from sqlmodel import Session, col

from monitor_desk.data.contracts import Contract as ContractTable
from monitor_desk.data.contracts import ContractLocation
from monitor_desk.data.locations import Location
from monitor_desk.data.officers import Officer
from monitor_desk.data.providers import Provider
from monitor_desk.domain.contract_page import SchemeRow


@dataclass(frozen=True, slots=True, kw_only=True)
class ContractNames:
    """The names on a contract's page, and whether it is binned or in dispute."""

    provider: str
    officer: str
    is_binned: bool
    is_disputed: bool


def names(session: Session, contract_id: UUID) -> ContractNames:
    """Return the names on a contract's page; its officer is the provider's where it has none of its own."""
    own = select(col(Officer.name)).where(col(Officer.id) == col(ContractTable.officer_id)).scalar_subquery()
    theirs = select(col(Officer.name)).where(col(Officer.id) == col(Provider.officer_id)).scalar_subquery()
    query: Select[Any, Any, Any, Any] = (
        select(
            col(Provider.name),
            own.label("own"),
            theirs.label("theirs"),
            col(ContractTable.is_binned),
            col(ContractTable.is_disputed),
        )
        .outerjoin(Provider, col(Provider.id) == col(ContractTable.provider_id))
        .where(col(ContractTable.id) == contract_id)
    )
    row = session.execute(query).one()
    return ContractNames(
        provider=row.name or "",
        officer=row.own or row.theirs or "",
        is_binned=row.is_binned,
        is_disputed=row.is_disputed,
    )


def schemes(session: Session, contract_id: UUID) -> list[SchemeRow]:
    """Return the contract's schedule of schemes, by name."""
    query: Select[Any, Any, Any, Any] = (
        select(
            col(ContractLocation.id),
            col(ContractLocation.location_id),
            col(Location.name).label("location"),
            col(ContractLocation.validated_on),
        )
        .join(Location, col(Location.id) == col(ContractLocation.location_id))
        .where(col(ContractLocation.contract_id) == contract_id, col(ContractLocation.is_binned).is_(False))
        .order_by(col(Location.name))
    )
    return [SchemeRow(**row._mapping) for row in session.execute(query)]
