from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor_desk.data import records, undo
from monitor_desk.data.database import Database
from monitor_desk.data.ids import new_id
from monitor_desk.data.tables import TABLES
from monitor_desk.domain.contracts import Contract
from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.fields import Draft, Value
from monitor_desk.domain.officers import Officer
from monitor_desk.domain.providers import Provider
from monitor_desk.domain.records import KINDS
from monitor_desk.domain.undo import Undone, to_redo, to_undo
from monitor_desk.domain.visits import Visit
from stores import OFFICER, Stores, content, receive, shared

LEFT = ("accuracy_point", "addendum", "paper")


def add(database: Database, *drafts: Draft) -> list[UUID]:
    with database.write(by=OFFICER, label="Add") as session:
        return [records.insert(session, draft) for draft in drafts]


def change(database: Database, record_id: UUID, **values: Value) -> str:
    """Change a provider and return the change set."""
    with database.write(by=OFFICER, label="Change") as session:
        records.change(session, "provider", record_id, values)
        return session.change.id


def turn(database: Database, record_id: UUID, *, is_binned: bool) -> str:
    with database.write(by=OFFICER, label="Bin" if is_binned else "Restore") as session:
        (records.put_in_bin if is_binned else records.restore)(session, "provider", [record_id])
        return session.change.id


def take_back(database: Database, change_set: str) -> Undone:
    with database.write(by=OFFICER, label="Undo", undoes=change_set) as session:
        return undo.undo(session, change_set)


def undo_next(database: Database) -> Undone:
    with database.read() as session:
        step = to_undo(undo.steps(session))[0]
    return take_back(database, step.change_set)


def redo_next(database: Database) -> Undone:
    with database.read() as session:
        step = to_redo(undo.steps(session))[0]
    return take_back(database, step.change_set)


def counts(database: Database) -> tuple[int, int]:
    """Return how many changes can be undone and redone."""
    with database.read() as session:
        steps = undo.steps(session)
    return len(to_undo(steps)), len(to_redo(steps))


def visible(database: Database) -> dict[str, Any]:
    """Return what an officer sees: every record that is not binned, with its fields."""
    with database.read() as session:
        return {
            kind: dict(records.listed(session, draft))
            for kind, draft in ((draft.kind, draft) for draft in (Officer, Provider, Contract))
        }


STEPS = st.lists(
    st.tuples(st.sampled_from(["add", "set", "set", "bin", "restore", "both"]), st.integers(0, 5), st.integers(0, 3)),
    min_size=1,
    max_size=12,
)


def do(database: Database, made: list[UUID], step: tuple[str, int, int]) -> None:
    """Do one thing that changes something; what cannot be done is passed over."""
    verb, which, what = step
    if verb == "add" or not made:
        made += add(database, Provider(name=f"Provider {what}", postcode="ZZ1 1ZZ" if what % 2 else ""))
        return
    provider = made[which % len(made)]
    if verb in {"bin", "restore"}:
        turn(database, provider, is_binned=verb == "bin")
    elif verb == "set":
        change(database, provider, name=f"Name {what}", is_sme=(None, True, False)[what % 3])
    else:
        with database.write(by=OFFICER, label="Both") as session:
            records.change(session, "provider", provider, {"address": f"{what} High Street"})
            records.put_in_bin(session, "provider", [provider])


@settings(max_examples=20)
@given(todo=STEPS)
def test_that_undoing_and_redoing_everything_passes_through_exactly_the_earlier_states(
    template: Path, todo: list[tuple[str, int, int]]
) -> None:
    with TemporaryDirectory() as folder:
        stores = Stores(template, Path(folder))
        pass_through(stores.new(), todo)
        assert stores.faults() == []
        stores.close()


def pass_through(database: Database, todo: list[tuple[str, int, int]]) -> None:
    made: list[UUID] = []
    states = [visible(database)]
    for step in todo:
        before = counts(database)
        do(database, made, step)
        if counts(database) != before:
            states.append(visible(database))
    for expected in states[-2::-1]:
        assert undo_next(database).fields_left == 0
        assert visible(database) == expected
    assert counts(database)[0] == 0
    for expected in states[1:]:
        redo_next(database)
        assert visible(database) == expected
    assert counts(database)[1] == 0


def test_that_a_hundred_steps_are_undone_and_redone_one_by_one(database: Database) -> None:
    (provider,) = add(database, Provider(name="Name 0"))
    states = [visible(database)]
    for n in range(1, 101):
        if n % 10 == 0:
            turn(database, provider, is_binned=n % 20 != 0)
        else:
            change(database, provider, name=f"Name {n}", address=f"{n % 7} High Street")
        states.append(visible(database))
    assert counts(database) == (100, 0)
    for expected in states[-2::-1]:
        undo_next(database)
        assert visible(database) == expected
    for expected in states[1:]:
        redo_next(database)
        assert visible(database) == expected


def test_that_undo_leaves_fields_changed_since_and_counts_them(database: Database) -> None:
    (provider,) = add(database, Provider(name="Harbour Lane", postcode="ZZ1 1ZZ"))
    first = change(database, provider, name="Lane", postcode="ZZ2 2ZZ", telephone="01632 960001")
    change(database, provider, name="Lane End")
    assert take_back(database, first) == Undone(label="Change", records=1, fields_left=1)
    with database.read() as session:
        after = records.get(session, Provider, provider)
    assert (after.name, after.postcode, after.telephone) == ("Lane End", "ZZ1 1ZZ", "")


def test_that_undo_of_a_change_leaves_a_record_binned_since_in_the_bin(database: Database) -> None:
    (provider,) = add(database, Provider(name="Harbour Lane"))
    first = change(database, provider, name="Lane", postcode="ZZ2 2ZZ")
    turn(database, provider, is_binned=True)
    assert take_back(database, first).fields_left == 2
    with database.read() as session:
        assert records.is_binned(session, "provider", provider)
        assert records.get(session, Provider, provider).name == "Lane"


def test_that_undo_of_add_bins_and_of_bin_restores(database: Database) -> None:
    officer, provider = add(database, Officer(name="Officer 1"), Provider(name="Harbour Lane"))
    before = visible(database)
    turn(database, provider, is_binned=True)
    assert undo_next(database) == Undone(label="Bin", records=1, fields_left=0)
    assert visible(database) == before
    assert undo_next(database) == Undone(label="Add", records=2, fields_left=0)
    assert visible(database)["officer"] == visible(database)["provider"] == {}
    with database.read() as session:
        assert records.is_binned(session, "officer", officer)


def test_that_undo_of_bin_leaves_a_record_restored_since(database: Database) -> None:
    (provider,) = add(database, Provider(name="Harbour Lane"))
    binned = turn(database, provider, is_binned=True)
    turn(database, provider, is_binned=False)
    take_back(database, binned)
    assert provider in visible(database)["provider"]


def test_that_an_import_of_500_records_is_taken_back_by_one_undo(database: Database) -> None:
    (officer,) = add(database, Officer(name="Officer 1"))
    (known,) = add(database, Provider(name="Provider 0", officer_id=officer))
    before = visible(database)
    drafts: list[tuple[UUID, Draft]] = []
    for n in range(250):
        provider = new_id()
        drafts.append((provider, Provider(name=f"Provider {n}", officer_id=officer)))
        drafts.append((new_id(), Contract(reference=f"C-{n}", title="Care", provider_id=provider)))
    with database.write(by=OFFICER, label="Import register") as session:
        records.insert_many(session, drafts)
        records.change(session, "provider", known, {"name": "Provider zero"})
    assert undo_next(database) == Undone(label="Import register", records=501, fields_left=0)
    assert visible(database) == before
    redo_next(database)
    assert len(visible(database)["contract"]) == 250
    assert visible(database)["provider"][known].name == "Provider zero"


def test_that_an_undo_that_finds_nothing_left_to_take_back_is_made_once_and_the_next_goes_further(
    stores: Stores,
) -> None:
    ours, theirs = stores.new(), stores.new()
    (provider,) = add(ours, Provider(name="Harbour Lane"))
    change(ours, provider, name="Lane")
    receive(theirs, shared(ours))
    change(theirs, provider, name="Lane End")
    receive(ours, shared(theirs))
    assert undo_next(ours).fields_left == 1
    assert visible(ours)["provider"][provider].name == "Lane End"
    assert undo_next(ours).label == "Add"
    assert visible(ours)["provider"] == {}


def test_that_a_colleagues_changes_are_not_among_what_can_be_undone_here(stores: Stores) -> None:
    ours, theirs = stores.new(), stores.new()
    add(theirs, Provider(name="Harbour Lane"))
    receive(ours, shared(theirs))
    assert counts(ours) == (0, 0)
    assert counts(theirs) == (1, 0)


def test_that_undo_undo_redo_edit_leaves_nothing_to_redo(database: Database) -> None:
    (provider,) = add(database, Provider(name="Name 0"))
    for n in (1, 2, 3):
        change(database, provider, name=f"Name {n}")
    undo_next(database)
    undo_next(database)
    assert counts(database) == (2, 2)
    redo_next(database)
    assert (counts(database), visible(database)["provider"][provider].name) == ((3, 1), "Name 2")
    change(database, provider, name="Name 4")
    assert counts(database) == (4, 0)
    undo_next(database)
    assert visible(database)["provider"][provider].name == "Name 2"


def test_that_an_undo_is_an_entry_of_its_own_in_the_history(database: Database) -> None:
    (provider,) = add(database, Provider(name="Harbour Lane"))
    renamed = change(database, provider, name="Lane")
    undo_next(database)
    last = max(shared(database), key=lambda one: one.clock)
    assert (last.change.undoes, last.change.label, last.values) == (renamed, "Undo", {"name": "Harbour Lane"})


def test_that_a_taken_back_conflict_choice_does_not_break_the_record(stores: Stores) -> None:
    ours, theirs = stores.new(), stores.new()
    (provider,) = add(ours, Provider(name="Harbour Lane"))
    receive(theirs, shared(ours))
    change(ours, provider, name="Harbour")
    change(theirs, provider, name="Lane")
    receive(ours, shared(theirs))
    undo_next(ours)
    receive(theirs, shared(ours))
    assert content(ours) == content(theirs)


@pytest.mark.parametrize("kind", sorted(TABLES.keys() - LEFT))
def test_that_what_was_added_of_any_kind_can_be_undone_and_redone(database: Database, kind: str) -> None:
    (made,) = add(database, KINDS[kind]())
    undo_next(database)
    with database.read() as session:
        assert records.is_binned(session, kind, made)
    redo_next(database)
    with database.read() as session:
        assert not records.is_binned(session, kind, made)


@pytest.mark.parametrize("kind", LEFT)
def test_that_what_has_left_is_taken_back_only_together_with_its_visit(database: Database, kind: str) -> None:
    visit_id = new_id()
    with database.write(by=OFFICER, label="Add") as session:
        records.insert(session, Visit(), visit_id)
        together = records.insert(session, KINDS[kind].of({"visit_id": visit_id}))
    undo_next(database)
    redo_next(database)
    (made,) = add(database, KINDS[kind].of({"visit_id": visit_id}))
    with pytest.raises(DeskError, match="so nothing was changed"):
        undo_next(database)
    with database.read() as session:
        assert not any(records.is_binned(session, kind, one) for one in (together, made))


def test_that_the_steps_are_listed_newest_first_each_once_and_no_more_than_asked_for(database: Database) -> None:
    with database.read() as session:
        assert undo.steps(session) == []
    with database.write(by=OFFICER, label="Import") as session:
        records.insert_many(session, [(new_id(), Provider(name=f"Provider {n}")) for n in range(30)])
    (provider,) = add(database, Provider(name="Harbour Lane"))
    sets = [change(database, provider, name=f"Name {n}") for n in range(5)]
    with database.read() as session:
        steps = undo.steps(session)
        assert [step.label for step in steps] == ["Change"] * 5 + ["Add", "Import"]
        assert [step.change_set for step in steps[:5]] == sets[::-1]
        assert undo.steps(session, most=3) == steps[:3]
