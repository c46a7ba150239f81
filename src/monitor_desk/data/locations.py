"""Locations, their ratings and contacts in the store."""

from datetime import date
from uuid import UUID

from sqlmodel import Field

from monitor_desk.data.record import Record


class Location(Record, table=True):
    """The location table; its fields are `domain`'s."""

    __tablename__ = "location"

    name: str = Field(default="", index=True)
    provider_id: UUID | None = Field(default=None, foreign_key="provider.id", index=True)
    type: str = ""
    regulator_id: str = Field(default="", index=True)
    council_ref: str = Field(default="", index=True)
    places: int | None = None
    address: str = ""
    postcode: str = ""
    telephone: str = ""
    email: str = ""
    website: str = ""
    regulator_page: str = ""
    area: str = ""
    area_code: str = ""
    longitude: str = ""
    latitude: str = ""


class Rating(Record, table=True):
    """The regulator's rating table; its fields are `domain`'s."""

    __tablename__ = "rating"

    location_id: UUID | None = Field(default=None, foreign_key="location.id", index=True)
    rated_on: date | None = None
    area: str = ""
    rating: str = ""
    source: str = ""


class Contact(Record, table=True):
    """The contact table; its fields are `domain`'s."""

    __tablename__ = "contact"

    name: str = Field(default="", index=True)
    role: str = ""
    provider_id: UUID | None = Field(default=None, foreign_key="provider.id", index=True)
    location_id: UUID | None = Field(default=None, foreign_key="location.id", index=True)
    telephone: str = ""
    out_of_hours: str = ""
    email: str = ""
