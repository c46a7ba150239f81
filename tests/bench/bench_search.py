"""Time the search over 100,000 notes beside the bare full-text query that it needs."""

import sys
from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path
from random import Random
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

sys.path.insert(0, str(Path(__file__).parents[1]))

from monitor_desk.data import records, search_index
from monitor_desk.data.database import Database
from monitor_desk.data.ids import new_id
from monitor_desk.domain.notes import Note
from monitor_desk.domain.providers import Provider
from monitor_desk.domain.search import match_expression
from stores import OFFICER, Stores, make_template

NOTES = 100_000
WORDS = [
    f"{start}{end}"
    for start in ("medic", "staff", "care", "plan", "visit", "risk")
    for end in ("ation", "ing", "s", "")
]
BARE = "SELECT kind, record_id, title, snippet(search, -1, '[', ']', '…', 12) FROM search WHERE search MATCH ? LIMIT 50"


def main() -> None:
    """Print the times for rare and common words, and for a half-typed one."""
    with TemporaryDirectory() as folder:
        stores = Stores(make_template(Path(folder) / "template.db"), Path(folder))
        database = filled(stores.new())
        for words in (
            "number77777",
            "medication",
            "m",
            "ca",
            "medication staffing risk",
            "care plan number9999",
            "nowhere",
        ):
            compare(database, words)
        stores.close()


def filled(database: Database) -> Database:
    """Return the desk with all the notes."""
    random = Random(1)
    with database.write(by=OFFICER, label="Import") as session:
        provider = records.insert(session, Provider(name="Harbour Lane"))
        for start in range(0, NOTES, 10_000):
            texts = [" ".join(random.choices(WORDS, k=25)) + f" number{n}" for n in range(start, start + 10_000)]
            notes = [Note(text=text, provider_id=provider, happened_on=date(2026, 4, 1)) for text in texts]
            records.insert_many(session, [(new_id(), note) for note in notes])
    return database


def compare(database: Database, words: str) -> None:
    """Time a search and a capped count beside the bare query."""
    with closing(database.raw_connection()) as connection, database.read() as session:
        bare = median_of(lambda: connection.execute(BARE, (match_expression(words),)).fetchall())
        found = median_of(lambda: search_index.find(session, words))
        counted = median_of(lambda: search_index.count(session, words))
    print(f"{words!r}: {found:.2f} ms (target 50); bare {bare:.2f} ms: ratio {found / bare:.1f} (target 2)")
    print(f"  counted in {counted:.2f} ms")


def median_of(does: Callable[[], object]) -> float:
    """Return the milliseconds that it takes, in the middle of many times."""
    times = []
    for _ in range(25):
        began = perf_counter()
        does()
        times.append(perf_counter() - began)
    return median(times) * 1000


if __name__ == "__main__":
    main()
