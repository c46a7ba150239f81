"""Schedules of schemes and documents that expire."""

from collections import defaultdict
from datetime import timedelta
from typing import Final

from monitor_desk.domain.contracts import ContractLocation, Document
from monitor_desk.domain.demonstration import situations
from monitor_desk.domain.demonstration.agreements import Deal
from monitor_desk.domain.demonstration.chance import demonstration_id
from monitor_desk.domain.demonstration.names import FIRST
from monitor_desk.domain.demonstration.places import Site
from monitor_desk.domain.demonstration.wish import Made, Wish

_OWN: Final = (
    "Employers’ liability insurance",
    "Business continuity plan",
    "Professional indemnity insurance",
    "Fire risk assessment",
    "Safeguarding policy",
)
_YEAR = timedelta(days=364)
_ASH_GROVE_PROVIDER: Final = 1


def schedule_of_schemes(wish: Wish, deals: list[Deal], sites: list[Site]) -> Made:
    """Return which locations each contract covers; one in five has not been validated for more than a year."""
    by_provider: defaultdict[int, list[Site]] = defaultdict(list)
    for site in sites:
        by_provider[site.provider].append(site)
    own: defaultdict[int, list[Deal]] = defaultdict(list)
    for deal in deals:
        own[deal.provider].append(deal)
    pairs = [pair for provider, held in own.items() for pair in _pairs(held, by_provider[provider])]
    return [
        (demonstration_id(ContractLocation.kind, number), _scheme(wish, deal, site, number))
        for number, (deal, site) in enumerate(pairs)
    ]


def documents(wish: Wish, deals: list[Deal]) -> Made:
    """Return each provider's public liability insurance and one or two documents of each contract.

    One insurance ends within 7 days, one has lapsed, one document ends today. On days when the council does not work
    documents take the place of the reviews that cannot fall then.
    """
    found: Made = []
    seen: set[int] = set()
    for deal in deals:
        if deal.provider not in seen:
            seen.add(deal.provider)
            found.append((demonstration_id(Document.kind, 3 * deal.number), _liability(wish, deal)))
        found.append((demonstration_id(Document.kind, 3 * deal.number + 1), _own(wish, deal)))
        if deal.number % 3 == 0:
            found.append((demonstration_id(Document.kind, 3 * deal.number + 2), _settled(wish, deal, _OWN[4])))
    return found


def _pairs(deals: list[Deal], sites: list[Site]) -> list[tuple[Deal, Site]]:
    count = max(len(deals), len(sites))
    return [(deals[number % len(deals)], sites[number % len(sites)]) for number in range(count)]


def _scheme(wish: Wish, deal: Deal, site: Site, number: int) -> ContractLocation:
    days = 400 + number * 17 % 200 if number % 5 == 3 else 12 + number * 29 % 300
    validated_on = max(wish.after(-days), deal.starts_on)
    return ContractLocation(contract_id=deal.id, location_id=site.id, validated_on=validated_on)


def _liability(wish: Wish, deal: Deal) -> Document:
    days = 6 if deal.provider % len(FIRST) == _ASH_GROVE_PROVIDER else 25 + deal.provider * 41 % 320
    return Document(
        title="Public liability insurance",
        provider_id=demonstration_id("provider", deal.provider),
        reference=f"PL-{deal.provider + 1:05d}",
        issued_on=wish.after(days) - _YEAR,
        expires_on=wish.after(days),
    )


def _own(wish: Wish, deal: Deal) -> Document:
    if deal.place == situations.LAPSED:
        return _document(wish, deal, _OWN[0], -9)
    if deal.place == situations.EXPIRES_TODAY:
        return _document(wish, deal, "Fire risk assessment", 0)
    if deal.place == situations.EXPIRES_TODAY_TOO and not wish.working(0, 0):
        return _document(wish, deal, "Employers’ liability insurance", 0)
    if deal.place in situations.EXPIRES_IN_CLOSED_WEEK and not wish.working(1, 7):
        return _document(wish, deal, _OWN[1], 2 + deal.place % 5)
    return _settled(wish, deal, _OWN[deal.number % 4])


def _settled(wish: Wish, deal: Deal, title: str) -> Document:
    return _document(wish, deal, title, 25 + deal.number * 37 % 330)


def _document(wish: Wish, deal: Deal, title: str, days: int) -> Document:
    return Document(
        title=title,
        provider_id=demonstration_id("provider", deal.provider),
        contract_id=deal.id,
        reference=f"D-{deal.number + 1:05d}",
        issued_on=wish.after(days) - _YEAR,
        expires_on=wish.after(days),
    )
