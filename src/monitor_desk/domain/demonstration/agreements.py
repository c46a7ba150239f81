"""Contracts of the demonstration: what was bought from whom, for how long, and how closely it is watched."""

from collections import defaultdict
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final
from uuid import UUID

from monitor_desk.domain.contracts import Contract
from monitor_desk.domain.demonstration import situations
from monitor_desk.domain.demonstration.chance import chance, demonstration_id
from monitor_desk.domain.demonstration.names import FIRST, Organisation, organisation
from monitor_desk.domain.demonstration.organisations import officer_of
from monitor_desk.domain.demonstration.services import SERVICES
from monitor_desk.domain.demonstration.spans import LONG, WAYS, Span, span, start
from monitor_desk.domain.demonstration.wish import BLOCK_CONTRACTS, Made, Wish, shares

_PROCUREMENT_ACT_ON: Final = date(2025, 2, 24)  # Procurement Act 2023, commencement of the main provisions
_CURED: Final = (
    "Service credits up to 5% of the annual value; default notice; suspension of new business; termination",
    "Withholding of payment; default notice; termination",
    "Improvement notice; step-in; termination",
)
_COMMISSIONERS: Final = ("Learning disability lead", "Older people lead", "Housing lead", "Children’s placements lead")


@dataclass(frozen=True, slots=True)
class Deal:
    """A contract before it is written down; `place` is its place in its block of forty."""

    number: int
    id: UUID
    provider: int
    service: str
    reference: str
    starts_on: date
    span: Span

    @property
    def place(self) -> int:
        """Return the place that decides its situation."""
        return self.number % BLOCK_CONTRACTS

    @property
    def level(self) -> int:
        """Return how closely it is watched now, 0 the closest."""
        if self.place in situations.INTENSIVE:
            return 0
        return 2 if self.place in situations.LIGHT else 1


def deals(wish: Wish) -> list[Deal]:
    """Return every contract in order, provider by provider."""
    found: list[Deal] = []
    given: defaultdict[str, int] = defaultdict(int)
    for provider, count in enumerate(shares(wish.providers, tuple(each.contracts for each in FIRST))):
        services = organisation(provider).services
        for nth in range(count):
            service = services[nth % len(services)]
            found.append(_deal(wish, len(found), provider, service, given))
    return found


def contracts(wish: Wish, of: list[Deal]) -> Made:
    """Return the contracts of the register."""
    return [(deal.id, _contract(wish, deal)) for deal in of]


def _deal(wish: Wish, number: int, provider: int, service: str, given: defaultdict[str, int]) -> Deal:
    starts_on = start(wish.today, number)
    place = number % BLOCK_CONTRACTS
    has_long = place in {situations.EXTENSION_SOON, situations.BREAK_SOON, situations.BREAK_LATER}
    return Deal(
        number=number,
        id=demonstration_id("contract", number),
        provider=provider,
        service=service,
        reference=_reference(number, SERVICES[service].prefix, given),
        starts_on=starts_on,
        span=span(starts_on, wish.today, WAYS.index(LONG) if has_long else number),
    )


def _reference(number: int, prefix: str, given: defaultdict[str, int]) -> str:
    """Return the next reference of its series; the pictures' own are kept for theirs."""
    if number in situations.REFERENCES:
        return situations.REFERENCES[number]
    while True:
        given[prefix] += 1
        reference = f"{prefix}-{given[prefix]:04d}"
        if reference not in situations.REFERENCES.values():
            return reference


def _contract(wish: Wish, deal: Deal) -> Contract:
    service, known = SERVICES[deal.service], organisation(deal.provider)
    lot = chance("contract", deal.number)
    year_pence = lot.randint(*service.thousands) * 100_000
    months = deal.span.months + sum(deal.span.extensions[: deal.span.used])
    title = service.titles[deal.number % len(service.titles)]
    contract = Contract(
        reference=deal.reference,
        title=title,
        provider_id=demonstration_id("provider", deal.provider),
        description=f"{title}, delivered by {known.name}.",
        department=service.department,
        service_type=deal.service,
        lots=f"Lot {1 + deal.number % 4}" if deal.service in {"supported living", "home care"} else "",
        starts_on=deal.starts_on,
        ends_on=deal.span.ends_on,
        review_on=deal.span.ends_on - timedelta(days=274) if deal.span.ends_on else None,
        awarded_on=deal.starts_on - timedelta(days=lot.randint(35, 110)),
        term_words=deal.span.words,
        notice_days=(90, 180, 90, 60)[deal.number % 4],
        value_pence=year_pence * months // 12 if months else None,
        annual_value_pence=year_pence,
        currency="GBP",
        procurement="Quoted" if year_pence < 20_000_000 else "Tendered",
        cpv=service.cpv,
        notice_id=f"demonstration-{deal.number + 1:06d}",
    )
    return _watched(wish, deal, _bought(contract, deal, known))


def _bought(contract: Contract, deal: Deal, known: Organisation) -> Contract:
    is_shared = deal.number % 6 == 2
    year_pence = contract.annual_value_pence or 0
    return replace(
        contract,
        regime=_regime(deal, known, year_pence),
        is_light_touch=year_pence >= 10_000_000,
        is_sme=deal.provider % 5 != 3,
        is_vcse=known.is_voluntary,
        funders="Council 70%, health partner 30%" if is_shared else "Council",
        co_commissioners="Health partner" if is_shared else "",
        payment_terms=("Arrears", "Advance", "Arrears", "Mixed")[deal.number % 4],
    )


def _regime(deal: Deal, known: Organisation, year_pence: int) -> str:
    if known.is_voluntary and year_pence < 15_000_000:
        return "Grant"
    if deal.service == "children's placements" and deal.number % 2:
        return "Spot purchase"
    is_new = deal.starts_on >= _PROCUREMENT_ACT_ON
    return "Procurement Act 2023" if is_new else "Public Contracts Regulations 2015"


def _watched(wish: Wish, deal: Deal, contract: Contract) -> Contract:
    return replace(
        contract,
        tier=wish.tier_id(deal.level),
        risk=_risk(deal.place),
        officer_id=officer_of(deal.provider),
        deputy_id=officer_of(deal.provider, is_deputy=True),
        lead_commissioner=_COMMISSIONERS[deal.number % len(_COMMISSIONERS)],
        kpi_set="Supported housing" if deal.service in {"supported housing", "supported living"} else "",
        has_annual_visit=SERVICES[deal.service].has_visit,
        performance="Performance driven" if deal.number % 3 else "Independent",
        volume_sensitive=("Yes", "Partially", "No")[deal.number % 3],
        corrective_measures=_CURED[deal.number % len(_CURED)],
        dpia_on=deal.starts_on - timedelta(days=20),
        continuity_plan_on=wish.after(-30 - deal.number * 23 % 400),
        exit_plan_on=deal.starts_on + timedelta(days=40) if deal.number % 5 else None,
    )


def _risk(place: int) -> str:
    if place in situations.ACT:
        return "Act"
    if place == situations.NOT_RATED:
        return ""
    return "Watch" if place in situations.WATCH else "On track"
