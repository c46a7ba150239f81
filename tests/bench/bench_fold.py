"""Time the fold of 100,000 revisions, of many records and of few, beside a bare loop over their values."""

import sys
from collections.abc import Iterable
from pathlib import Path
from time import perf_counter
from uuid import UUID

sys.path.insert(0, str(Path(__file__).parents[1]))

from monitor_desk.domain.fold import fold
from monitor_desk.domain.revisions import ChangeSet, Plain, Revision, Verb, hash_values

REVISIONS = 100_000
CHANGE = ChangeSet(id="c", officer="Officer 1", label="Change")
FIELDS = ("name", "address", "telephone", "email", "website")


def main() -> None:
    """Print the times for straight histories of 20, 1,000 and 100,000 revisions, and for branched ones."""
    compare("20 revisions each, straight", [line(n, 20) for n in range(REVISIONS // 20)])
    compare("1,000 revisions each, straight", [line(n, 1_000) for n in range(REVISIONS // 1_000)])
    compare("100,000 revisions of one record, straight", [line(0, REVISIONS)])
    compare("20 revisions each, two laptops at once", [branches(n, 20) for n in range(REVISIONS // 20)])
    compare("1,000 revisions each, two laptops at once", [branches(n, 1_000) for n in range(REVISIONS // 1_000)])


def compare(what: str, logs: list[list[Revision]]) -> None:
    """Time the fold of each log beside a loop that only collects the last values."""
    bare = timed_bare(logs)
    began = perf_counter()
    for log in logs:
        fold(log)
    taken = perf_counter() - began
    print(f"{what}: {taken:.2f} s; bare loop {bare:.2f} s: ratio {taken / bare:.1f}")


def timed_bare(logs: Iterable[Iterable[Revision]]) -> float:
    """Return how long it takes to sort each log and collect the last values."""
    began = perf_counter()
    for log in logs:
        values: dict[str, Plain] = {}
        for one in sorted(log, key=clock_of):
            values.update(one.values or {})
    return perf_counter() - began


def clock_of(revision: Revision) -> tuple[int, str]:
    """Return what revisions are ordered by."""
    return revision.clock, revision.id


def line(record: int, count: int) -> list[Revision]:
    """Return a history in which each change knew the one before."""
    log: list[Revision] = []
    for n in range(count):
        log.append(revision(record, n, (log[-1].id,) if log else ()))
    return log


def branches(record: int, count: int) -> list[Revision]:
    """Return a history of two laptops that exchange after every ten changes."""
    log = [revision(record, 0, ())]
    heads = [log[0].id] * 2
    for n in range(1, count):
        laptop = n % 2
        parents = tuple(set(heads)) if n % 10 == 0 else (heads[laptop],)
        log.append(revision(record, n, parents))
        heads = [log[-1].id] * 2 if n % 10 == 0 else [*heads[:laptop], log[-1].id, *heads[laptop + 1 :]]
    return log


def revision(record: int, n: int, parents: tuple[str, ...]) -> Revision:
    """Return the nth change of a record."""
    values: dict[str, Plain] = {FIELDS[n % len(FIELDS)]: f"words {n}"}
    return Revision(
        record_kind="provider",
        record_id=UUID(int=record),
        parents=parents,
        device="laptop",
        sequence=n,
        previous="",
        clock=n << 16,
        change=CHANGE,
        verb=Verb.SET,
        salt="",
        values=values,
        values_hash=hash_values("", values),
    )


if __name__ == "__main__":
    main()
