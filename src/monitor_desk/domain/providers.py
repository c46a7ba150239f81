"""Providers: the organisations under contract."""

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from monitor_desk.domain.fields import Draft, Kind, says


@dataclass(frozen=True, slots=True, kw_only=True)
class Provider(Draft):
    """An organisation under contract, with the officer who watches over it (domain, section 1)."""

    kind: ClassVar[str] = "provider"
    noun: ClassVar[str] = "Provider"

    name: str = says("Name", required="Give the provider its name", is_searchable=True)
    trading_name: str = says("Trading name", is_searchable=True)
    officer_id: UUID | None = says(
        "Officer", Kind.RECORD, record="officer", hint="Each provider has one designated officer"
    )
    deputy_id: UUID | None = says("Deputy officer", Kind.RECORD, record="officer")
    service_types: str = says("Service types", hint="Such as supported living; home care", is_searchable=True)
    company_number: str = says("Company number", section="Identity", is_searchable=True)
    charity_number: str = says("Charity number", section="Identity", is_searchable=True)
    council_ref: str = says("Council's own reference", section="Identity", is_searchable=True)
    regulator_id: str = says("Regulator's provider id", section="Identity", is_searchable=True)
    is_sme: bool | None = says("Small or medium enterprise", Kind.YES_NO, section="Identity")
    is_vcse: bool | None = says("Voluntary or community organisation", Kind.YES_NO, section="Identity")
    address: str = says("Address", Kind.LONG_TEXT, section="Where and how to reach them")
    postcode: str = says("Postcode", section="Where and how to reach them")
    telephone: str = says("Telephone", section="Where and how to reach them")
    email: str = says("E-mail", section="Where and how to reach them")
    website: str = says("Website", section="Where and how to reach them")


@dataclass(frozen=True, slots=True, kw_only=True)
class ProviderRow:
    """One line of the list of providers; `risk` is the gravest of its live contracts, empty where none is rated."""

    id: UUID
    name: str
    service_types: str
    officer: str
    tier: str
    risk: str
    contracts: int
    locations: int
    company_number: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ProviderFilter:
    """Which providers to list: typed words, and an officer's caseload."""

    words: str = ""
    officer_id: UUID | None = None
    risk: str = ""
