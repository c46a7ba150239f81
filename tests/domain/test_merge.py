from dataclasses import replace
from random import Random
from uuid import UUID

from hypothesis import given, settings
from hypothesis import strategies as st

from causality import lost, outcome
from laptops import Laptop, RuleLaptop, World, actions, exchange_all, perform
from monitor_desk.domain.fold import fold
from monitor_desk.domain.hybrid_clock import tick
from monitor_desk.domain.merge import Known, Waiting, join
from monitor_desk.domain.records import RecordRef
from monitor_desk.domain.revisions import Plain, Revision, Verb, hash_values

OFFICER = RecordRef("officer", UUID(int=1))
PROVIDER = RecordRef("provider", UUID(int=2))
NOTHING = Known(revisions={}, records=frozenset())


def three_laptops() -> tuple[World, list[RuleLaptop]]:
    world = World()
    return world, [RuleLaptop(world, name) for name in "ABC"]


def judge(world: World, laptop: Laptop) -> None:
    """Hold what a laptop shows against the model, for every record that stands there."""
    standing = laptop.standing()
    for record_id in {one.record_id for one in standing.values()}:
        state = fold(one for one in standing.values() if one.record_id == record_id)
        writes = world.of_record(record_id, standing)
        expected = outcome(writes)
        assert state.values == expected.shown
        assert list(state.heads) == expected.latest
        assert (state.is_binned, state.is_bin_disputed) == (expected.is_binned, expected.is_bin_disputed)
        listed = {name: [(one.revision, one.value) for one in found] for name, found in state.conflicts.items()}
        assert listed == expected.conflicts
        assert list(lost(writes, expected)) == []


@settings(max_examples=250)
@given(todo=actions(40), seed=st.integers(0, 2**16))
def test_that_three_laptops_end_the_same_and_lose_nothing_in_whatever_order_they_exchange(
    todo: list[tuple[object, ...]], seed: int
) -> None:
    world, laptops = three_laptops()
    perform(list(laptops), todo)
    for laptop in laptops:
        judge(world, laptop)
    exchange_all(list(laptops), Random(seed))
    for laptop in laptops:
        assert set(laptop.standing()) == set(world.writes)
        assert laptop.join([]).waiting == ()
        judge(world, laptop)
    assert world.refused == []


@settings(max_examples=100)
@given(todo=actions(30), seed=st.integers(0, 2**16))
def test_that_a_second_exchange_changes_nothing(todo: list[tuple[object, ...]], seed: int) -> None:
    _, laptops = three_laptops()
    perform(list(laptops), todo)
    exchange_all(list(laptops), Random(seed))
    again = laptops[0].join(laptops[1].held())
    assert (again.ready, again.waiting, again.refused) == ((), (), ())


@settings(max_examples=150)
@given(todo=actions(30), seed=st.integers(0, 2**16), share=st.floats(0.1, 0.9))
def test_that_of_any_part_that_arrives_each_revision_stands_or_waits_with_a_reason(
    todo: list[tuple[object, ...]], seed: int, share: float
) -> None:
    world, laptops = three_laptops()
    perform(list(laptops), todo)
    random = Random(seed)
    part = [write.revision for write in world.writes.values() if random.random() < share]
    random.shuffle(part)
    joined = join(part, NOTHING)
    assert {one.id for one in part} == {one.id for one in joined.ready} | {one.revision.id for one in joined.waiting}
    assert all(one.why for one in joined.waiting)
    assert joined.refused == ()
    here: set[str] = set()
    for one in joined.ready:
        assert set(one.parents) <= here
        here.add(one.id)


def chain() -> list[Revision]:
    """An officer, a provider of that officer, and two changes of the provider."""
    laptop = RuleLaptop(World(), "A")
    laptop.write(OFFICER, Verb.SET, {"name": "Officer 1"})
    laptop.write(PROVIDER, Verb.SET, {"name": "Harbour Lane", "officer_id": OFFICER.id})
    laptop.write(PROVIDER, Verb.SET, {"name": "Harbour Lane Support"})
    laptop.write(PROVIDER, Verb.BIN, {})
    return list(laptop.standing().values())


def whys(waiting: tuple[Waiting, ...]) -> list[str]:
    return [one.why for one in waiting]


def test_that_a_change_waits_for_the_change_before_it_and_stands_when_that_has_come() -> None:
    officer, provider, renamed, _ = chain()
    first = join([renamed], NOTHING)
    assert whys(first.waiting) == ["An earlier change of the same provider has not come yet"]
    assert join([renamed, provider, officer], NOTHING).ready == (officer, provider, renamed)


def test_that_a_record_waits_for_the_record_that_it_names() -> None:
    officer, provider, renamed, binned = chain()
    first = join([binned, renamed, provider], NOTHING)
    assert whys(first.waiting) == [
        "The officer that it names has not come yet",
        "An earlier change of the same provider has not come yet",
        "An earlier change of the same provider has not come yet",
    ]
    assert join([binned, renamed, provider, officer], NOTHING).waiting == ()


def test_that_a_record_stands_although_the_one_it_names_was_made_by_a_clock_years_ahead() -> None:
    officer, provider, *_ = chain()
    late = replace(officer, clock=officer.clock + (10**12 << 16))
    assert join([provider, late], NOTHING).ready == (late, provider)


def test_that_a_record_of_another_kind_does_not_stand_for_the_one_named() -> None:
    officer, provider, *_ = chain()
    impostor = replace(officer, record_kind="team", values={}, values_hash=hash_values("salt", {}))
    assert whys(join([impostor, provider], NOTHING).waiting) == ["The officer that it names has not come yet"]


def test_that_altered_values_are_refused() -> None:
    officer, *_ = chain()
    altered = replace(officer, values={"name": "Someone else"})
    joined = join([altered], NOTHING)
    assert whys(joined.refused) == ["Its content is not what its maker wrote"]
    assert (joined.ready, joined.waiting) == ((), ())


def test_that_a_blanked_revision_still_stands() -> None:
    officer, *_ = chain()
    assert join([replace(officer, values=None)], NOTHING).ready == (replace(officer, values=None),)


def test_that_a_change_that_claims_to_be_older_than_its_parent_is_refused_even_if_both_come_together() -> None:
    officer, provider, renamed, _ = chain()
    for clock in (provider.clock, provider.clock - 1, 0):
        backdated = replace(renamed, clock=clock)
        joined = join([officer, backdated, provider], NOTHING)
        assert whys(joined.refused) == ["It claims to be older than what it changes"]
        assert joined.ready == (officer, provider)


def test_that_a_change_that_claims_a_parent_of_another_record_is_refused() -> None:
    officer, provider, *_ = chain()
    grafted = replace(provider, parents=(officer.id,))
    assert whys(join([officer, grafted], NOTHING).refused) == ["It claims to follow a change of another record"]


def test_that_what_a_newer_version_made_waits() -> None:
    officer, provider, *_ = chain()
    newer = replace(officer, record_kind="questionnaire")
    assert whys(join([newer], NOTHING).waiting) == ["A newer version of Monitor Desk made it"]
    unreadable: list[dict[str, Plain]] = [{"officer_id": "not an id"}, {"name": 7}, {"is_sme": 1}, {"is_sme": "yes"}]
    for values in unreadable:
        unread = replace(provider, values=values, values_hash=hash_values("salt", values))
        assert whys(join([unread], NOTHING).waiting) == [
            "It says something of the provider that this version of Monitor Desk cannot read"
        ]


def test_that_a_field_of_a_newer_version_does_not_keep_the_rest_waiting() -> None:
    officer, *_ = chain()
    values: dict[str, Plain] = {"name": "Officer 1", "pager": 12}
    newer = replace(officer, values=values, values_hash=hash_values("salt", values))
    assert join([newer], NOTHING).ready == (newer,)


def test_that_a_clock_after_years_of_wrong_ones_still_grows_along_the_parents() -> None:
    laptop = RuleLaptop(World(), "A")
    for days in (0, 9000, -20000, 5, -40000):
        laptop.clock.step(days=days)
        laptop.write(OFFICER, Verb.SET, {"name": f"Day {days}"})
    clocks = [one.clock for one in laptop.standing().values()]
    assert clocks == sorted(set(clocks))
    assert tick(clocks[-1], laptop.clock()) > clocks[-1]
