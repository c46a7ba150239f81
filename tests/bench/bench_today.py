"""Time Today, the pages and the lists beside the same SQL run bare, at 24, 500 and 5,000 providers."""

import argparse
import gc
import resource
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import timedelta
from pathlib import Path
from time import perf_counter
from typing import Any

from sqlalchemy import event
from sqlalchemy.engine import Engine
from sqlcipher3 import dbapi2

sys.path.insert(0, str(Path(__file__).parents[1]))

import desks
from monitor_desk.data import keys
from monitor_desk.data.cipher import open_connection
from monitor_desk.data.folders import Places
from monitor_desk.domain.contracts import Contract, ContractFilter
from monitor_desk.domain.providers import Provider, ProviderFilter
from monitor_desk.services import opening
from monitor_desk.services.desk import Desk

Statement = tuple[str, Any]
TODAY_SECONDS, LIST_SECONDS = 0.150, 0.050


@contextmanager
def heard() -> Iterator[list[Statement]]:
    """Note every statement that is run within, with its parameters."""
    found: list[Statement] = []

    def note(_connection: Any, _cursor: Any, statement: str, parameters: Any, *_rest: Any) -> None:
        found.append((statement, parameters))

    event.listen(Engine, "before_cursor_execute", note)
    try:
        yield found
    finally:
        event.remove(Engine, "before_cursor_execute", note)


def best(call: Callable[[], object], times: int = 7) -> float:
    """Return the shortest of several runs, in seconds."""
    taken = []
    for _ in range(times):
        gc.collect()
        started = perf_counter()
        call()
        taken.append(perf_counter() - started)
    return min(taken)


def compare(name: str, call: Callable[[], object], raw: dbapi2.Connection) -> float:
    """Print how long a reading takes beside its SQL run bare on a warm connection; return its seconds."""
    call()
    with heard() as statements:
        call()
    asked = [one for one in statements if not one[0].startswith(("BEGIN", "COMMIT", "ROLLBACK"))]

    def bare() -> None:
        for statement, parameters in asked:
            raw.execute(statement, parameters).fetchall()

    bare()
    taken, baseline = best(call), best(bare)
    print(
        f"  {name:28} {taken * 1000:7.1f} ms, {taken / baseline:4.1f} × its SQL bare "
        f"({baseline * 1000:.1f} ms, {len(asked)} statements)"
    )
    return taken


def once(name: str, call: Callable[[], object]) -> None:
    """Print how long something takes that is done once."""
    started = perf_counter()
    call()
    print(f"  {name:28} {(perf_counter() - started) * 1000:7.1f} ms")


def edit(desk: Desk) -> None:
    """Move the end of a contract by a day, as an officer would."""
    contract_id = desk.contracts.rows()[0].id
    contract = desk.records.get(Contract, contract_id)
    ends_on = (contract.ends_on or desk.clock.today()) + timedelta(days=1)
    desk.records.set_field(Contract.kind, contract_id, "ends_on", ends_on)


def measure(folder: Path, providers: int) -> bool:
    """Print the times at one size; say whether those with a target keep to it."""
    desk = opening.make(folder, desks.PASSPHRASE, desks.outfit()).desk
    desk.demonstration.fill(providers)
    print(f"{providers:,} providers, {len(desk.contracts.rows()):,} contracts")
    once("first plan, all contracts", desk.schedule.refresh_plan)
    once("refresh, nothing stale", desk.schedule.refresh_plan)
    desk.close()
    desk = opening.unlock(folder, desks.PASSPHRASE, desks.outfit())
    once("first Today after opening", desk.today.view)
    edit(desk)
    once("refresh after one edit", desk.schedule.refresh_plan)
    key = keys.unlock(Places(folder=folder).keys, desks.PASSPHRASE)
    with closing(open_connection(Places(folder=folder).live, key)) as raw:
        is_met = _read_all(desk, raw)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"  {len(desk.today.view().rows):,} rows on Today; peak {peak:.0f} MB, the filling included")
    desk.close()
    return is_met


def _read_all(desk: Desk, raw: dbapi2.Connection) -> bool:
    row = desk.providers.rows()[0]
    contract_id = desk.contracts.rows(ContractFilter(provider_id=row.id))[0].id
    words = desk.records.get(Provider, row.id).name.split(maxsplit=1)[0]
    today = compare("Today", desk.today.view, raw)
    quick = [
        compare("providers filtered", lambda: desk.providers.rows(ProviderFilter(words=words)), raw),
        compare("contracts filtered", lambda: desk.contracts.rows(ContractFilter(words=words)), raw),
        compare("provider page", lambda: desk.providers.page(row.id), raw),
        compare("its next work", lambda: desk.schedule.open_of_provider(row.id), raw),
        compare("contract page", lambda: desk.contracts.page(contract_id), raw),
    ]
    compare("all providers", desk.providers.rows, raw)
    compare("all contracts", desk.contracts.rows, raw)
    compare("all locations", desk.locations.rows, raw)
    return today <= TODAY_SECONDS and max(quick) <= LIST_SECONDS


def main() -> int:
    """Print the times for each size; 1 if a target is missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("providers", nargs="*", type=int, default=[24, 500, 5000])
    with tempfile.TemporaryDirectory() as folder:
        sizes = parser.parse_args().providers
        met = [measure(Path(folder) / str(providers), providers) for providers in sizes]
    return 0 if all(met) else 1


if __name__ == "__main__":
    sys.exit(main())
