"""Importing registers and directories: counted, stored whole, taken back by one undo."""

from pathlib import Path

import pytest

from monitor_desk.domain.imports import ImportCounts
from monitor_desk.intake.preparing import lines, prepare
from monitor_desk.services.desk import Desk
from monitor_desk.services.imports import Stored

DATA = Path(__file__).resolve().parents[3] / "shared" / "data"
needs_data = pytest.mark.skipif(not DATA.is_dir(), reason="the shared data is not here")


def imported(desk: Desk, target: str, path: Path) -> Stored:
    prepared = prepare(path, target, desk.imports.remembered_columns(target))
    plan = desk.imports.plan(lines(prepared))
    return desk.imports.store(plan, target=target, file_name=path.name, columns=prepared.to_remember())


@needs_data
def test_that_the_register_goes_in_once_and_changes_nothing_the_second_time(desk: Desk) -> None:
    register = DATA / "contracts_finder_awards_flat.csv"
    assert imported(desk, "register", register).counts == ImportCounts(rows=147, new=141, repeated=6)
    before = desk.backups.verify().revisions
    again = imported(desk, "register", register)
    assert again == Stored(counts=ImportCounts(rows=147, same=141, repeated=6), change_set="")
    assert desk.backups.verify().revisions == before
    assert len(desk.contracts.rows()) == 141


@needs_data
def test_that_two_directories_two_years_apart_become_one_history(desk: Desk) -> None:
    first, second = DATA / "trafford_care_homes_2020-04-20.csv", DATA / "trafford_care_homes_2022-06-22.csv"
    assert imported(desk, "directory", first).counts == ImportCounts(rows=57, new=57)
    assert imported(desk, "directory", first).counts == ImportCounts(rows=57, same=57)
    assert imported(desk, "directory", second).counts == ImportCounts(rows=58, new=9, changed=49, missing=8)
    assert imported(desk, "directory", second).counts == ImportCounts(rows=58, same=58, missing=8)
    home = next(row for row in desk.locations.rows() if row.regulator_id == "1-1938268568")
    assert [str(rating.rated_on) for rating in desk.locations.ratings(home.id)] == ["2021-05-21", "2020-03-17"]


@needs_data
def test_that_one_undo_takes_an_import_back(desk: Desk) -> None:
    imported(desk, "directory", DATA / "trafford_care_homes_2020-04-20.csv")
    imported(desk, "directory", DATA / "trafford_care_homes_2022-06-22.csv")
    desk.undo.undo()
    assert len(desk.locations.rows()) == 57
    home = next(row for row in desk.locations.rows() if row.regulator_id == "1-1938268568")
    assert home.rated_on is not None
    assert str(home.rated_on) == "2020-03-17"


@needs_data
def test_that_a_verified_backup_is_made_before_an_import(desk: Desk) -> None:
    imported(desk, "directory", DATA / "trafford_care_homes_2020-04-20.csv")
    newest = desk.backups.listed()[0]
    assert newest.verified_at is not None
    assert newest.about.reason == "before import"
    assert newest.counts["location"] == 0


def test_that_a_row_without_a_supplier_becomes_a_contract_without_a_provider(desk: Desk, tmp_path: Path) -> None:
    register = tmp_path / "register.csv"
    register.write_text("Reference,Title,Supplier\nA1,Day opportunities,\nA2,Home care,Ash Grove Living\n")
    assert imported(desk, "register", register).counts.new == 2
    assert {row.reference: row.provider for row in desk.contracts.rows()} == {"A1": "", "A2": "Ash Grove Living"}


def test_that_a_binned_contract_stays_in_the_bin_and_is_not_made_again(desk: Desk, tmp_path: Path) -> None:
    register = tmp_path / "register.csv"
    register.write_text("Reference,Title,Supplier\nA1,Day opportunities,Ash Grove Living\n")
    imported(desk, "register", register)
    desk.records.put_in_bin("contract", [desk.contracts.rows()[0].id])
    assert imported(desk, "register", register) == Stored(counts=ImportCounts(rows=1, same=1), change_set="")
    assert desk.contracts.rows() == []


def test_that_an_import_that_was_undone_can_be_made_again(desk: Desk, tmp_path: Path) -> None:
    register = tmp_path / "register.csv"
    register.write_text("Reference,Title,Supplier\nA1,Day opportunities,Ash Grove Living\n")
    imported(desk, "register", register)
    desk.undo.undo()
    assert imported(desk, "register", register).counts == ImportCounts(rows=1, new=1)
    assert [(row.reference, row.provider) for row in desk.contracts.rows()] == [("A1", "Ash Grove Living")]


def test_that_matched_columns_are_remembered_for_the_next_file(desk: Desk, tmp_path: Path) -> None:
    register = tmp_path / "register.csv"
    register.write_text("Our number,Title,Supplier\nA1,Day opportunities,Ash Grove Living\n")
    prepared = prepare(register, "register").with_match(0, "contract.reference")
    plan = desk.imports.plan(lines(prepared))
    desk.imports.store(plan, target="register", file_name="register.csv", columns=prepared.to_remember())
    again = prepare(register, "register", desk.imports.remembered_columns("register"))
    assert again.refusal == ""
    assert desk.imports.plan(lines(again)).counts == ImportCounts(rows=1, same=1)
