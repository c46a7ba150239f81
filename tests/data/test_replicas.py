from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select
from sqlmodel import col

from causality import lost, outcome
from laptops import StoreLaptop, World, actions, exchange_all, perform
from monitor_desk.data import records
from monitor_desk.data.database import Database
from monitor_desk.data.folding import conflicts_of
from monitor_desk.data.log import Conflict, WaitingRevision
from monitor_desk.domain.fold import Candidate, State
from monitor_desk.domain.officers import Officer
from monitor_desk.domain.providers import Provider
from monitor_desk.domain.records import KINDS
from monitor_desk.domain.revisions import Plain, Revision, canonical, hash_values, to_plain
from stores import OFFICER, START, SteppedClock, Stores, content, receive, shared


def laptops_in(template: Path, folder: Path) -> tuple[World, Stores, list[StoreLaptop]]:
    world, stores = World(), Stores(template, folder)
    clocks = [SteppedClock() for _ in "ABC"]
    laptops = [StoreLaptop(world, name, stores.new(clock), clock) for name, clock in zip("ABC", clocks, strict=True)]
    return world, stores, laptops


def judge(world: World, laptop: StoreLaptop) -> None:
    """Hold a laptop's tables and list of disputes against the model."""
    standing = laptop.standing()
    shown = content(laptop.database)
    disputes: set[tuple[object, ...]] = set()
    for record_id in {one.record_id for one in standing.values()}:
        writes = world.of_record(record_id, standing)
        expected, kind = outcome(writes), writes[0].revision.record_kind
        assert list(lost(writes, expected)) == []
        with laptop.database.read() as session:
            row = records.present(session, kind, [record_id])[record_id]
        blank = KINDS[kind]().values()
        values = {name: to_plain(blank[name]) if value is None else value for name, value in expected.shown.items()}
        plain_row = {name: to_plain(value) for name, value in row.draft.values().items()}
        assert plain_row == {name: to_plain(value) for name, value in blank.items()} | values
        assert row.heads == " ".join(expected.latest)
        assert row.is_binned == expected.is_binned
        assert row.is_disputed == (expected.is_bin_disputed or bool(expected.conflicts))
        disputes |= {
            (kind, record_id, name, canonical([list(one) for one in found]))
            for name, found in expected.conflicts.items()
        }
    assert shown["conflict"] == disputes


@settings(max_examples=10)
@given(todo=actions(20), seed=st.integers(0, 2**16))
def test_that_three_stores_end_the_same_and_lose_nothing_in_whatever_order_they_exchange(
    template: Path, todo: list[tuple[object, ...]], seed: int
) -> None:
    with TemporaryDirectory() as folder:
        world, stores, laptops = laptops_in(template, Path(folder))
        perform(list(laptops), todo)
        for laptop in laptops:
            judge(world, laptop)
        exchange_all(list(laptops), Random(seed))
        assert [set(laptop.standing()) for laptop in laptops] == [set(world.writes)] * 3
        judge(world, laptops[0])
        first, *others = (content(laptop.database) for laptop in laptops)
        assert others == [first, first]
        assert world.refused == []
        assert stores.faults() == []
        stores.close()


@pytest.fixture
def ours(stores: Stores) -> Database:
    return stores.new()


@pytest.fixture
def theirs(stores: Stores) -> Database:
    clock = SteppedClock(START)
    clock.step(days=-2000)
    return stores.new(clock)


@pytest.fixture
def provider(ours: Database, theirs: Database) -> Iterator[UUID]:
    """A provider that both desks know; at the end of the test both exchange everything and must agree."""
    with ours.write(by=OFFICER, label="Add provider") as session:
        officer = records.insert(session, Officer(name="Officer 1"))
        made = records.insert(session, Provider(name="Harbour Lane", officer_id=officer))
    receive(theirs, shared(ours))
    yield made
    exchange(ours, theirs)
    assert content(ours) == content(theirs)


def change(database: Database, provider: UUID, **values: str) -> None:
    with database.write(by=OFFICER, label="Change") as session:
        records.change(session, "provider", provider, values)


def exchange(ours: Database, theirs: Database) -> None:
    receive(ours, shared(theirs))
    receive(theirs, shared(ours))


def disputes(database: Database) -> list[str]:
    with database.read() as session:
        return list(session.execute(select(col(Conflict.field))).scalars())


def waiting(database: Database) -> list[str]:
    with database.read() as session:
        return list(session.execute(select(col(WaitingRevision.waits_for))).scalars())


def name_of(database: Database, provider: UUID) -> str:
    with database.read() as session:
        return records.get(session, Provider, provider).name


def is_disputed(database: Database, provider: UUID) -> bool:
    with database.read() as session:
        return records.present(session, "provider", [provider])[provider].is_disputed


def test_that_receiving_again_adds_nothing(ours: Database, theirs: Database, provider: UUID) -> None:
    change(ours, provider, name="Harbour")
    first = receive(theirs, shared(ours))
    before = content(theirs)
    again = receive(theirs, shared(ours))
    assert (first.added, first.records) == (1, 1)
    assert (again.added, again.records, again.waiting, again.refused) == (0, 0, (), ())
    assert content(theirs) == before


def test_that_a_resolved_conflict_is_gone_from_list_and_row(ours: Database, theirs: Database, provider: UUID) -> None:
    change(ours, provider, name="Harbour")
    change(theirs, provider, name="Lane")
    exchange(ours, theirs)
    assert (disputes(ours), disputes(theirs), is_disputed(ours, provider)) == (["name"], ["name"], True)
    with ours.write(by=OFFICER, label="Settle") as session:
        records.resolve(session, "provider", provider, {"name": name_of(ours, provider)})
    assert (disputes(ours), is_disputed(ours, provider)) == ([], False)
    exchange(ours, theirs)
    assert (disputes(theirs), is_disputed(theirs, provider)) == ([], False)


def test_that_a_change_of_another_field_leaves_the_conflict_listed(
    ours: Database, theirs: Database, provider: UUID
) -> None:
    change(ours, provider, name="Harbour")
    change(theirs, provider, name="Lane")
    exchange(ours, theirs)
    change(ours, provider, telephone="01632 960001")
    assert (disputes(ours), is_disputed(ours, provider)) == (["name"], True)


def test_that_an_edit_made_unseen_by_who_binned_the_record_brings_it_back_flagged(
    ours: Database, theirs: Database, provider: UUID
) -> None:
    with ours.write(by=OFFICER, label="Bin") as session:
        records.put_in_bin(session, "provider", [provider])
    change(theirs, provider, name="Lane")
    exchange(ours, theirs)
    assert is_disputed(ours, provider)
    with ours.read() as session:
        assert not records.is_binned(session, "provider", provider)
    with ours.write(by=OFFICER, label="Bin") as session:
        records.put_in_bin(session, "provider", [provider])
    assert not is_disputed(ours, provider)


def test_that_a_change_waits_in_the_list_with_its_reason_and_stands_later(ours: Database, stores: Stores) -> None:
    other = stores.new()
    with other.write(by=OFFICER, label="Add") as session:
        officer = records.insert(session, Officer(name="Officer 1"))
        provider = records.insert(session, Provider(name="Harbour Lane", officer_id=officer))
    change(other, provider, name="Lane")
    made_officer, made, renamed = shared(other)
    assert receive(ours, [renamed]).added == 0
    assert waiting(ours) == ["An earlier change of the same provider has not come yet"]
    assert receive(ours, [made]).added == 0
    assert sorted(waiting(ours)) == [
        "An earlier change of the same provider has not come yet",
        "The officer that it names has not come yet",
    ]
    assert receive(ours, [made_officer]).added == 3
    assert waiting(ours) == []
    assert name_of(ours, provider) == "Lane"


def test_that_what_waits_is_passed_on_to_others(ours: Database, theirs: Database, stores: Stores) -> None:
    other = stores.new()
    with other.write(by=OFFICER, label="Add") as session:
        provider = records.insert(session, Provider(name="Harbour Lane"))
    change(other, provider, name="Lane")
    made, renamed = shared(other)
    receive(ours, [renamed])
    receive(theirs, [made])
    exchange(ours, theirs)
    assert (name_of(ours, provider), name_of(theirs, provider)) == ("Lane", "Lane")


def test_that_altered_values_are_refused_and_change_nothing(ours: Database, stores: Stores) -> None:
    other = stores.new()
    with other.write(by=OFFICER, label="Add") as session:
        records.insert(session, Provider(name="Harbour Lane"))
    altered = [replace(one, values={"name": "Someone else"}) for one in shared(other)]
    before = content(ours)
    merged = receive(ours, altered)
    assert [one.why for one in merged.refused] == ["Its content is not what its maker wrote"]
    assert (content(ours), waiting(ours)) == (before, [])


def test_that_a_change_that_claims_to_be_older_than_its_parent_is_refused(
    ours: Database, theirs: Database, provider: UUID
) -> None:
    change(ours, provider, name="Harbour")
    backdated = [replace(one, clock=one.clock - (10**6 << 16)) for one in shared(ours) if one.change.label == "Change"]
    merged = receive(theirs, backdated)
    assert [one.why for one in merged.refused] == ["It claims to be older than what it changes"]
    assert name_of(theirs, provider) == "Harbour Lane"


def forged(like: Revision, values: dict[str, Plain]) -> Revision:
    return replace(like, values=values, values_hash=hash_values(like.salt, values))


def test_that_values_which_this_version_cannot_read_wait_and_break_nothing(ours: Database, stores: Stores) -> None:
    other = stores.new()
    with other.write(by=OFFICER, label="Add") as session:
        records.insert(session, Officer(name="Officer 1"))
        records.insert(session, Provider(name="Harbour Lane"))
    officer, provider = shared(other)
    unreadable: list[dict[str, Plain]] = [
        {"name": "A", "officer_id": "nobody"},
        {"name": "B", "officer_id": provider.record_id.hex},
        {"name": 3},
        {"is_sme": "maybe"},
    ]
    merged = receive(ours, [officer, *(forged(provider, values) for values in unreadable)])
    assert (merged.added, len(merged.waiting), merged.refused) == (1, 4, ())
    assert receive(ours, [provider]).added == 1


def test_that_what_is_written_after_a_colleagues_change_comes_after_it_by_the_clock(
    ours: Database, theirs: Database, provider: UUID
) -> None:
    change(ours, provider, name="Harbour")
    receive(theirs, shared(ours))
    change(theirs, provider, name="Lane")
    receive(ours, shared(theirs))
    assert (name_of(ours, provider), disputes(ours)) == ("Lane", [])


def test_that_a_merge_is_announced_with_the_kinds_that_it_touched(
    ours: Database, theirs: Database, provider: UUID
) -> None:
    change(ours, provider, name="Harbour")
    heard: list[frozenset[str]] = []
    theirs.subscribe(lambda committed: heard.append(committed.kinds))
    receive(theirs, shared(ours))
    receive(theirs, shared(ours))
    assert heard == [frozenset({"provider"})]


def test_that_a_conflict_row_names_each_candidate_with_its_revision() -> None:
    candidates = (Candidate(revision="a", value="Harbour"), Candidate(revision="b", value=None))
    state = State(values={}, heads=(), is_binned=False, conflicts={"name": candidates})
    (row,) = conflicts_of("provider", UUID(int=1), state)
    assert (row["field"], row["candidates"]) == ("name", '[["a","Harbour"],["b",null]]')
