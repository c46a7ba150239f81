"""Locations of the demonstration and what the regulator found there over the years."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final
from uuid import UUID

from monitor_desk.domain.demonstration.chance import chance, demonstration_id
from monitor_desk.domain.demonstration.names import AREAS, FIRST, organisation, place, postcode, slug, street, telephone
from monitor_desk.domain.demonstration.services import SERVICES
from monitor_desk.domain.demonstration.wish import Made, Wish, shares
from monitor_desk.domain.locations import Location, Rating

# Paths through the years, the latest first, in the regulator's four words.
_COURSES: Final = (
    ("Good", "Good", "Requires improvement"),
    ("Good", "Good"),
    ("Outstanding", "Good", "Good"),
    ("Requires improvement", "Good", "Good"),
    ("Good", "Requires improvement", "Requires improvement", "Inadequate"),
    ("Good", "Good", "Good"),
    ("Requires improvement", "Requires improvement", "Good"),
    ("Good", "Outstanding"),
    ("Inadequate", "Requires improvement", "Good", "Good"),
)
_HARBOUR_LANE = ("Requires improvement", "Good", "Good")
_SOURCE = "Demonstration directory"


@dataclass(frozen=True, slots=True)
class Site:
    """A location, whose it is and what it is for."""

    number: int
    id: UUID
    provider: int
    service: str


def sites(wish: Wish) -> list[Site]:
    """Return every location in order, provider by provider."""
    found: list[Site] = []
    for provider, count in enumerate(shares(wish.providers, tuple(each.locations for each in FIRST))):
        services = organisation(provider).services
        for nth in range(count):
            number = len(found)
            found.append(Site(number, demonstration_id("location", number), provider, services[nth % len(services)]))
    return found


def locations(of: list[Site]) -> Made:
    """Return the locations."""
    return [(site.id, _location(site)) for site in of]


def ratings(wish: Wish, of: list[Site]) -> Made:
    """Return two to four dated ratings of each location that the regulator inspects."""
    found: Made = []
    for site in of:
        if SERVICES[site.service].is_rated:
            found += _ratings(wish.today, site, len(found))
    return found


def _location(site: Site) -> Location:
    service, number = SERVICES[site.service], site.number
    least, most = service.places
    name = place(number)
    return Location(
        name=name,
        provider_id=demonstration_id("provider", site.provider),
        type=service.place_type,
        regulator_id=f"0-8{number:09d}" if service.is_rated else "",
        council_ref=f"{number + 2001:06d}",
        places=chance("places", number).randint(least, most) if most else None,
        address=f"{street(number + 7)}\nQuayminster",
        postcode=postcode(number + 50),
        telephone=telephone(number + 120),
        email=f"{slug(name)}@example.org.uk",
        regulator_page=f"https://example.com/regulator/0-8{number:09d}" if service.is_rated else "",
        area=AREAS[number % len(AREAS)],
    )


def _ratings(today: date, site: Site, first: int) -> Made:
    course = _HARBOUR_LANE if site.provider == 0 else _COURSES[site.number % len(_COURSES)]
    lot = chance("ratings", site.number)
    rated_on = today - timedelta(days=lot.randint(40, 320))
    found: Made = []
    for rating in course:
        entry = Rating(location_id=site.id, rated_on=rated_on, area="Overall", rating=rating, source=_SOURCE)
        found.append((demonstration_id("rating", first + len(found)), entry))
        rated_on -= timedelta(days=lot.randint(290, 700))
    return found
