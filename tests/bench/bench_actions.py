"""Time the list of 10,000 actions beside the raw SQL that it needs (quality, section 4: at most twice)."""

import gc
import sys
from collections.abc import Callable
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path
from random import Random
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

sys.path.insert(0, str(Path(__file__).parents[1]))

from monitor_desk.data import action_queries, records
from monitor_desk.data.database import Database
from monitor_desk.data.ids import new_id
from monitor_desk.domain.action_rows import ActionFilter
from monitor_desk.domain.actions import STATES, Action
from monitor_desk.domain.contracts import Contract
from monitor_desk.domain.findings import GRADES, Finding
from monitor_desk.domain.providers import Provider
from stores import OFFICER, Stores, make_template

ACTIONS = 10_000
TODAY = date(2026, 12, 1)
BARE = """
    SELECT a.id, a.number, substr(a.requirement, 1, 200), a.provider_id, p.name, a.contract_id, c.reference, l.name,
      a.source, a.owner, coalesce(o.name, t.name, ''), a.status, a.due_on, f.grade, a.visit_id, a.finding_id,
      a.provider_complete_on, a.status IN ('Agreed', 'In progress', 'Not accepted') AND a.due_on < '2026-12-01' AS late
    FROM action a LEFT JOIN provider p ON p.id = a.provider_id LEFT JOIN contract c ON c.id = a.contract_id
      LEFT JOIN location l ON l.id = a.location_id LEFT JOIN finding f ON f.id = a.finding_id
      LEFT JOIN officer o ON o.id = c.officer_id LEFT JOIN officer t ON t.id = p.officer_id
    WHERE a.is_binned = 0 ORDER BY late DESC, a.due_on IS NULL, a.due_on, a.id
"""
OVERDUE = """a.is_binned = 0 AND a.status IN ('Agreed', 'In progress', 'Not accepted') AND a.due_on < '2026-12-01'"""


def main() -> None:
    """Print the times for all of them and for what a filter leaves."""
    with TemporaryDirectory() as folder:
        stores = Stores(make_template(Path(folder) / "template.db"), Path(folder))
        database = filled(stores.new())
        compare(database, "all", ActionFilter(), BARE)
        compare(database, "overdue", ActionFilter(is_overdue_only=True), BARE.replace("a.is_binned = 0", OVERDUE))
        stores.close()


def filled(database: Database) -> Database:
    """Return the desk with all the actions."""
    random = Random(1)
    with database.write(by=OFFICER, label="Import") as session:
        providers = [records.insert(session, Provider(name=f"Provider {n}")) for n in range(200)]
        contracts = [
            records.insert(session, Contract(reference=f"C-{n}", title="Care", provider_id=providers[n % 200]))
            for n in range(400)
        ]
        findings = [
            records.insert(session, Finding(fact="Gaps", grade=random.choice(GRADES), provider_id=providers[n % 200]))
            for n in range(2_000)
        ]
        made = [
            (
                new_id(),
                Action(
                    requirement=f"Keep the records of person {n} whole and signed on every day\n" + "More words. " * 30,
                    provider_id=providers[n % 200],
                    contract_id=contracts[n % 400],
                    finding_id=findings[n % 2_000],
                    number=n,
                    owner="Registered manager",
                    source="Site visit",
                    status=random.choice(STATES),
                    due_on=TODAY + timedelta(days=random.randrange(-200, 200)),
                ),
            )
            for n in range(ACTIONS)
        ]
        records.insert_many(session, made)
    return database


def compare(database: Database, what: str, wanted: ActionFilter, bare_query: str) -> None:
    """Time the list beside the bare query."""
    with closing(database.raw_connection()) as connection, database.read() as session:
        bare = median_of(lambda: connection.execute(bare_query).fetchall())
        listed = median_of(lambda: action_queries.rows(session, wanted, TODAY))
        count = len(action_queries.rows(session, wanted, TODAY))
        assert count == len(connection.execute(bare_query).fetchall())
    print(
        f"{what}: {count:,} of {ACTIONS:,} in {listed:.1f} ms; bare {bare:.1f} ms: ratio {listed / bare:.2f} (target 2)"
    )


def median_of(does: Callable[[], object]) -> float:
    """Return the milliseconds it takes, of many times the middle one; waste is collected between, as in the window."""
    times = []
    for _ in range(15):
        gc.collect()
        gc.disable()
        began = perf_counter()
        does()
        times.append(perf_counter() - began)
        gc.enable()
    return median(times) * 1000


if __name__ == "__main__":
    main()
