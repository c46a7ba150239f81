"""Providers of the demonstration and whom to reach there, by role."""

from uuid import UUID

from monitor_desk.domain.demonstration.chance import demonstration_id
from monitor_desk.domain.demonstration.names import Organisation, organisation, postcode, slug, street, telephone
from monitor_desk.domain.demonstration.people import OFFICERS
from monitor_desk.domain.demonstration.services import SERVICES
from monitor_desk.domain.demonstration.wish import Made, Wish
from monitor_desk.domain.locations import Contact
from monitor_desk.domain.providers import Provider

_ROLES = (
    ("Registered manager", "manager"),
    ("Nominated individual", "nominated"),
    ("Operations manager", "operations"),
    ("Finance contact", "finance"),
)
_UNREGULATED = ("Service manager", "manager")


def officer_of(provider: int, *, is_deputy: bool = False) -> UUID:
    """Return the officer who watches over a provider, or who stands in."""
    return demonstration_id("officer", (provider + is_deputy) % len(OFFICERS))


def providers(wish: Wish) -> Made:
    """Return the organisations under contract."""
    return [
        (demonstration_id("provider", number), _provider(number, organisation(number)))
        for number in range(wish.providers)
    ]


def contacts(wish: Wish) -> Made:
    """Return two contacts for each provider, and who can be reached out of hours at every third."""
    found: Made = []
    for number in range(wish.providers):
        is_rated = any(SERVICES[service].is_rated for service in organisation(number).services)
        wanted = [_ROLES[0] if is_rated else _UNREGULATED, _ROLES[1 + number % 3]]
        found += [
            (demonstration_id("contact", 3 * number + place), _contact(number, *role))
            for place, role in enumerate(wanted)
        ]
        if number % 3 == 0:
            found.append((demonstration_id("contact", 3 * number + 2), _on_call(number)))
    return found


def _provider(number: int, known: Organisation) -> Provider:
    office = slug(known.name)
    return Provider(
        name=known.name,
        trading_name=known.trading_name,
        officer_id=officer_of(number),
        deputy_id=officer_of(number, is_deputy=True),
        service_types="; ".join(dict.fromkeys(known.services)),
        company_number=f"99{number:06d}",
        charity_number=f"99{number:05d}" if known.is_voluntary else "",
        council_ref=f"{number + 101:06d}",
        regulator_id=f"0-9{number:09d}",
        is_sme=number % 5 != 3,
        is_vcse=known.is_voluntary,
        address=f"{street(number)}\nQuayminster",
        postcode=postcode(number),
        telephone=telephone(number),
        email=f"{office}@example.org.uk",
        website=f"https://example.com/{office}",
    )


def _contact(provider: int, role: str, box: str) -> Contact:
    return Contact(
        name=role,
        role=role,
        provider_id=demonstration_id("provider", provider),
        telephone=telephone(provider + 300),
        email=f"{box}.{slug(organisation(provider).name)}@example.org.uk",
    )


def _on_call(provider: int) -> Contact:
    return Contact(
        name="On-call manager",
        role="On-call manager",
        provider_id=demonstration_id("provider", provider),
        out_of_hours=telephone(provider + 600),
    )
