from dataclasses import replace
from random import Random
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from causality import outcome
from laptops import RuleLaptop, World, actions, perform
from monitor_desk.domain.fields import Value
from monitor_desk.domain.fold import Candidate, State, fold
from monitor_desk.domain.records import RecordRef
from monitor_desk.domain.revisions import Revision, Verb

PROVIDER = RecordRef("provider", UUID(int=1))


def two_laptops() -> tuple[RuleLaptop, RuleLaptop]:
    """Two laptops that both know one provider."""
    world = World()
    ours, theirs = RuleLaptop(world, "A"), RuleLaptop(world, "B")
    set_fields(ours, name="Harbour Lane")
    theirs.take(ours.held())
    return ours, theirs


def set_fields(laptop: RuleLaptop, **values: Value) -> Revision:
    laptop.write(PROVIDER, Verb.SET, values)
    return list(laptop.standing().values())[-1]


def put_in_bin(laptop: RuleLaptop) -> None:
    laptop.write(PROVIDER, Verb.BIN, {})


def merged(ours: RuleLaptop, theirs: RuleLaptop) -> State:
    ours.take(theirs.held())
    theirs.take(ours.held())
    assert fold(ours.standing().values()) == fold(theirs.standing().values())
    return fold(ours.standing().values())


def test_that_a_write_made_in_knowledge_of_another_replaces_it() -> None:
    ours, theirs = two_laptops()
    theirs.clock.step(days=-3000)
    set_fields(theirs, name="Harbour Lane Support")
    state = merged(ours, theirs)
    assert (state.values["name"], state.conflicts) == ("Harbour Lane Support", {})


def test_that_concurrent_writes_to_different_fields_both_stand() -> None:
    ours, theirs = two_laptops()
    set_fields(ours, telephone="01632 960001")
    set_fields(theirs, postcode="ZZ1 1ZZ")
    state = merged(ours, theirs)
    assert state.values == {"name": "Harbour Lane", "telephone": "01632 960001", "postcode": "ZZ1 1ZZ"}
    assert (state.conflicts, state.is_bin_disputed, len(state.heads)) == ({}, False, 2)


def test_that_concurrent_writes_to_one_field_show_the_later_and_list_both() -> None:
    ours, theirs = two_laptops()
    theirs.clock.step(minutes=5)
    first, second = set_fields(ours, name="Harbour"), set_fields(theirs, name="Lane")
    state = merged(ours, theirs)
    assert state.values["name"] == "Lane"
    assert state.conflicts == {
        "name": (Candidate(revision=first.id, value="Harbour"), Candidate(revision=second.id, value="Lane"))
    }


def test_that_a_conflict_stays_until_a_person_writes_that_field() -> None:
    ours, theirs = two_laptops()
    set_fields(ours, name="Harbour")
    set_fields(theirs, name="Lane")
    merged(ours, theirs)
    set_fields(ours, telephone="01632 960001")
    assert "name" in merged(ours, theirs).conflicts
    set_fields(theirs, name="Harbour")
    state = merged(ours, theirs)
    assert (state.values["name"], state.conflicts) == ("Harbour", {})


def test_that_two_resolutions_unseen_by_each_other_are_a_new_conflict_of_just_these() -> None:
    ours, theirs = two_laptops()
    set_fields(ours, name="Harbour")
    set_fields(theirs, name="Lane")
    merged(ours, theirs)
    set_fields(ours, name="Harbour")
    set_fields(theirs, name="Harbour and Lane")
    listed = merged(ours, theirs).conflicts["name"]
    assert {one.value for one in listed} == {"Harbour", "Harbour and Lane"}


def test_that_the_same_value_on_both_sides_is_no_conflict() -> None:
    ours, theirs = two_laptops()
    set_fields(ours, name="Harbour")
    set_fields(theirs, name="Harbour")
    assert merged(ours, theirs).conflicts == {}


def test_that_yes_and_the_number_one_are_two_values() -> None:
    ours, theirs = two_laptops()
    set_fields(ours, field_of_a_newer_version=True)
    set_fields(theirs, field_of_a_newer_version=1)
    assert "field_of_a_newer_version" in merged(ours, theirs).conflicts


def test_that_an_edit_unseen_by_who_binned_the_record_wins_and_is_flagged() -> None:
    ours, theirs = two_laptops()
    put_in_bin(ours)
    set_fields(theirs, telephone="01632 960001")
    state = merged(ours, theirs)
    assert (state.is_binned, state.is_bin_disputed) == (False, True)
    put_in_bin(theirs)
    state = merged(ours, theirs)
    assert (state.is_binned, state.is_bin_disputed) == (True, False)


def test_that_a_record_binned_by_both_is_binned_without_dispute() -> None:
    ours, theirs = two_laptops()
    put_in_bin(ours)
    put_in_bin(theirs)
    state = merged(ours, theirs)
    assert (state.is_binned, state.is_bin_disputed) == (True, False)


def test_that_a_restored_record_has_the_fields_that_it_had() -> None:
    ours, _ = two_laptops()
    put_in_bin(ours)
    assert fold(ours.standing().values()).is_binned
    set_fields(ours)
    state = fold(ours.standing().values())
    assert (state.is_binned, state.values) == (False, {"name": "Harbour Lane"})


def test_that_a_record_made_twice_under_one_id_keeps_both_makings() -> None:
    world = World()
    ours, theirs = RuleLaptop(world, "A"), RuleLaptop(world, "B")
    set_fields(ours, name="Harbour", postcode="ZZ1 1ZZ")
    set_fields(theirs, name="Lane")
    state = merged(ours, theirs)
    assert state.values["postcode"] == "ZZ1 1ZZ"
    assert {one.value for one in state.conflicts["name"]} == {"Harbour", "Lane"}


def test_that_a_revision_without_its_parent_cannot_be_folded() -> None:
    ours, _ = two_laptops()
    set_fields(ours, name="Harbour")
    with pytest.raises(KeyError):
        fold(list(ours.standing().values())[1:])


def test_that_a_long_straight_history_folds_to_its_last_writes() -> None:
    ours, _ = two_laptops()
    revisions = [set_fields(ours, **{name: f"{name} {n}"}) for n in range(300) for name in ("address", "website")]
    Random(1).shuffle(revisions)
    state = fold([*ours.standing().values(), *revisions])
    assert state.values == {"name": "Harbour Lane", "address": "address 299", "website": "website 299"}


@settings(max_examples=100)
@given(todo=actions(40), seed=st.integers(0, 2**16))
def test_that_the_order_and_repetition_of_revisions_make_no_difference(
    todo: list[tuple[object, ...]], seed: int
) -> None:
    world = World()
    laptops = [RuleLaptop(world, name) for name in "ABC"]
    perform(list(laptops), todo)
    for record_id in {write.record for write in world.writes.values()}:
        writes = world.of_record(record_id, world.writes)
        revisions = [write.revision for write in writes]
        expected = fold(revisions)
        assert expected.values == outcome(writes).shown
        again = [*revisions, *(replace(one) for one in revisions)]
        Random(seed).shuffle(again)
        assert fold(again) == expected
