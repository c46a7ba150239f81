"""Remembered choices of this laptop: columns, sort orders, filters, palette; they do not travel."""

from monitor_desk.data import local_state
from monitor_desk.data.database import Database

_PREFIX = "preference:"


class PreferenceService:
    """Keeps small choices as text, by name."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, name: str, default: str = "") -> str:
        """Return a remembered choice, or the default."""
        with self._database.read() as session:
            return local_state.get(session, _PREFIX + name, default)

    def put(self, name: str, value: str) -> None:
        """Remember a choice."""
        with self._database.write(by="", label="Remember") as session:
            local_state.put(session, _PREFIX + name, value)
