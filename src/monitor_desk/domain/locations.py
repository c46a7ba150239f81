"""Locations: the schemes, homes and branches where a service is delivered."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar
from uuid import UUID

from monitor_desk.domain.fields import Draft, Kind, says


@dataclass(frozen=True, slots=True, kw_only=True)
class Location(Draft):
    """A place where service is delivered: a supported-living house, a home, a branch office."""

    kind: ClassVar[str] = "location"
    noun: ClassVar[str] = "Location"

    name: str = says("Name", required="Give the location its name", is_searchable=True)
    provider_id: UUID | None = says("Provider", Kind.RECORD, record="provider")
    type: str = says("Type", hint="Such as supported living, nursing home, branch", is_searchable=True)
    regulator_id: str = says("Regulator's location id", is_searchable=True)
    council_ref: str = says("Council's own reference", is_searchable=True)
    places: int | None = says("Places", Kind.NUMBER, hint="Beds or tenancies")
    address: str = says("Address", Kind.LONG_TEXT, section="Where and how to reach it")
    postcode: str = says("Postcode", section="Where and how to reach it", is_searchable=True)
    telephone: str = says("Telephone", section="Where and how to reach it")
    email: str = says("E-mail", section="Where and how to reach it")
    website: str = says("Website", section="Where and how to reach it")
    regulator_page: str = says("Regulator's page", section="Where and how to reach it")
    area: str = says("Area", section="Where and how to reach it")
    area_code: str = says("Area code", section="Where and how to reach it")
    longitude: str = says("Longitude", section="Where and how to reach it")
    latitude: str = says("Latitude", section="Where and how to reach it")

    def rules(self) -> dict[str, str]:
        """Places are counted from nought."""
        if self.places is not None and self.places < 0:
            return {"places": "Places is a number from 0"}
        return {}


@dataclass(frozen=True, slots=True, kw_only=True)
class Rating(Draft):
    """What the regulator found at a location on a date: a history, one entry for each date and area."""

    kind: ClassVar[str] = "rating"
    noun: ClassVar[str] = "Regulator's rating"

    location_id: UUID | None = says(
        "Location", Kind.RECORD, record="location", required="Choose the location that was rated"
    )
    rated_on: date | None = says("Date", Kind.DATE, required="Give the date of the inspection or rating")
    area: str = says("Area of inspection", hint="Overall, safe, caring …")
    rating: str = says("Rating", hint="Left empty where only the date of an inspection is known")
    source: str = says("Source")

    def headline(self) -> str:
        """Return the rating in words."""
        return f"{self.area or 'Overall'}: {self.rating or 'inspected'}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact(Draft):
    """Whom to reach at a provider, by role."""

    kind: ClassVar[str] = "contact"
    noun: ClassVar[str] = "Contact"

    name: str = says("Name", required="Give the contact a name or a role", is_searchable=True)
    role: str = says("Role", hint="Such as registered manager, nominated individual", is_searchable=True)
    provider_id: UUID | None = says(
        "Provider", Kind.RECORD, record="provider", required="Choose the contact's provider"
    )
    location_id: UUID | None = says("Location", Kind.RECORD, record="location")
    telephone: str = says("Telephone")
    out_of_hours: str = says("Out of hours")
    email: str = says("E-mail", is_searchable=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class LocationRow:
    """One line of the list of locations, with the regulator's latest word on it."""

    id: UUID
    name: str
    type: str
    provider_id: UUID | None
    provider: str
    postcode: str
    regulator_id: str
    rating: str
    rated_on: date | None
