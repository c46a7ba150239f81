"""Where tables keep their widths, order and sort: the desk's preferences."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from monitor_desk.services.preferences import PreferenceService


class TableMemory:
    """Remembers the layout of one table."""

    def __init__(self, preferences: "PreferenceService", table: str) -> None:
        self._preferences = preferences
        self._table = table

    def recall(self, key: str) -> str | None:
        """Return what was kept under a key."""
        return self._preferences.get(f"table:{self._table}:{key}") or None

    def keep(self, key: str, value: str) -> None:
        """Keep a text under a key."""
        self._preferences.put(f"table:{self._table}:{key}", value)
