"""Locations: listed with the regulator's latest word."""

from uuid import UUID

from monitor_desk.data import lists, records
from monitor_desk.data.database import Database
from monitor_desk.domain.locations import LocationRow, Rating


class LocationService:
    """What an officer can look up about locations."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def rows(self, words: str = "") -> list[LocationRow]:
        """Return the locations that fit the words, by name."""
        with self._database.read() as session:
            return lists.locations(session, words=words)

    def ratings(self, location_id: UUID) -> list[Rating]:
        """Return the regulator's history of a location, the latest first."""
        with self._database.read() as session:
            found = [rating for _, rating in records.owned(session, Rating, location_id=location_id)]
        return sorted(found, key=lambda rating: (str(rating.rated_on), rating.area), reverse=True)
