"""Finding: records by words, and records to open by name."""

from dataclasses import dataclass

from monitor_desk.data import search_index
from monitor_desk.data.database import Database
from monitor_desk.domain.search import Hit


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What a search found; `total` is counted no further than a thousand."""

    hits: tuple[Hit, ...]
    total: int


class SearchService:
    """Finds records by the words in them."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def find(self, words: str, *, most: int = 50) -> Found:
        """Return the records in which every word begins a word, with the match marked."""
        with self._database.read() as session:
            hits = search_index.find(session, words, most=most)
            total = len(hits) if len(hits) < most else search_index.count(session, words)
        return Found(hits=tuple(hits), total=total)
