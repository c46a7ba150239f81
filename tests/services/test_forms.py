"""The team's forms on a real desk: shipped ones adopted, edits in progress, versions that never change."""

from dataclasses import replace
from pathlib import Path

import pytest

import desks
from monitor_desk.domain.errors import DeskError, NotFoundError
from monitor_desk.domain.forms import keeping
from monitor_desk.domain.forms.rows import FormFaultsError
from monitor_desk.services import opening
from monitor_desk.services.desk import Desk
from visit_forms import small_form


def test_that_a_new_desk_holds_the_shipped_forms_in_use(desk: Desk) -> None:
    rows = desk.forms.rows()
    assert {row.key for row in rows} == {form.id for form in desks.outfit().forms if form.purpose == "visit"}
    assert [row.title for row in rows] == sorted(row.title for row in rows)
    assert all(row.number and row.version_id and row.questions >= 10 and not row.has_working for row in rows)
    for form in desks.outfit().forms:
        assert desk.forms.in_use(keeping.form_id(form.id)) == form


def test_that_two_desks_hold_the_shipped_forms_under_the_same_ids(desk: Desk, tmp_path: Path) -> None:
    other = opening.make(tmp_path / "other", desks.PASSPHRASE, desks.outfit()).desk
    try:
        assert {(row.id, row.version_id) for row in other.forms.rows()} == {
            (row.id, row.version_id) for row in desk.forms.rows()
        }
    finally:
        other.close()


def test_that_what_is_known_is_not_adopted_again_and_what_is_new_is(desk: Desk) -> None:
    assert desk.forms.adopt_shipped(desks.outfit().forms) == 0
    steps = desk.undo.steps()
    newer = [replace(form, version=form.version + 1, summary="Better") for form in desks.outfit().forms][:2]
    assert desk.forms.adopt_shipped(newer) == 2
    assert len(desk.undo.steps()) == len(steps) + 1
    for form in newer:
        assert desk.forms.in_use(keeping.form_id(form.id)) == form
        assert len(desk.forms.versions(keeping.form_id(form.id))) == 2


def test_that_the_teams_own_version_stays_in_use_when_a_newer_one_is_shipped(desk: Desk) -> None:
    (form, *_) = desks.outfit().forms
    form_id = keeping.form_id(form.id)
    desk.forms.keep_working(form_id, replace(desk.forms.working(form_id), summary="As we do it"))
    own = desk.forms.put_in_use(form_id, "Our own words")
    desk.forms.keep_working(form_id, replace(desk.forms.working(form_id), summary="As we shall do it"))
    desk.forms.adopt_shipped([replace(form, version=9, summary="Shipped later")])
    assert desk.forms.version_in_use(form_id) == own
    assert desk.forms.working(form_id).summary == "As we shall do it"
    assert [(row.number, row.is_in_use) for row in desk.forms.versions(form_id)] == [(2, True), (9, False), (1, False)]


def test_that_edits_are_kept_apart_until_they_are_put_in_use(desk: Desk) -> None:
    form_id = desk.forms.add(small_form(), title="Our visit")
    assert [row.key for row in desk.forms.rows()].count("small") == 1
    with pytest.raises(DeskError, match="No version of this form is in use yet"):
        desk.forms.in_use(form_id)
    desk.forms.put_in_use(form_id, "First")
    edited = replace(desk.forms.working(form_id), title="Our visit, shorter")
    desk.forms.keep_working(form_id, edited)
    row = next(row for row in desk.forms.rows() if row.id == form_id)
    assert (row.number, row.has_working, row.title, row.questions) == (1, True, "Our visit", 20)
    assert desk.forms.working(form_id) == edited
    second = desk.forms.put_in_use(form_id, "Shorter")
    row = next(row for row in desk.forms.rows() if row.id == form_id)
    assert (row.number, row.version_id, row.has_working, row.title) == (2, second, False, "Our visit, shorter")
    assert desk.forms.version(second) == replace(edited, version=2)
    (newest, first) = desk.forms.versions(form_id)
    assert (newest.reason, newest.author, first.number) == ("Shorter", desk.officer, 1)


def test_that_edits_can_be_let_go_of(desk: Desk) -> None:
    form_id = keeping.form_id("care-home")
    before = desk.forms.in_use(form_id)
    desk.forms.keep_working(form_id, replace(before, title="Oh"))
    desk.forms.discard_working(form_id)
    assert desk.forms.working(form_id) == replace(before, version=before.version + 1)


def test_that_a_form_with_faults_is_not_put_in_use_and_each_is_named(desk: Desk) -> None:
    form_id = keeping.form_id("care-home")
    form = desk.forms.working(form_id)
    (section, *rest) = form.sections
    bad = replace(section, questions=(replace(section.questions[0], show_if="${nowhere} = 'yes'"),))
    desk.forms.keep_working(form_id, replace(form, title="", sections=(bad, *rest)))
    with pytest.raises(FormFaultsError) as refused:
        desk.forms.put_in_use(form_id, "Shorter")
    assert {(fault.section, fault.question) for fault in refused.value.faults} >= {(0, 0), (1, 1)}
    assert "was not put in use; the edits are kept" in str(refused.value)
    assert len(desk.forms.versions(form_id)) == 1


def test_that_a_version_has_a_reason_and_differs_from_the_one_in_use(desk: Desk) -> None:
    form_id = keeping.form_id("care-home")
    with pytest.raises(DeskError, match="Say why the form changes"):
        desk.forms.put_in_use(form_id, "  ")
    with pytest.raises(DeskError, match="Nothing in the form differs"):
        desk.forms.put_in_use(form_id, "Because")


def test_that_an_id_is_taken_only_once(desk: Desk) -> None:
    with pytest.raises(DeskError, match="a form with the id “care-home” already"):
        desk.forms.add(replace(small_form(), id="care-home"), title="Ours")


def test_that_a_retired_form_is_left_out_until_it_is_taken_back(desk: Desk) -> None:
    form_id = keeping.form_id("care-home")
    desk.forms.retire(form_id)
    assert form_id not in {row.id for row in desk.forms.rows()}
    assert [row.is_retired for row in desk.forms.rows(retired=True) if row.id == form_id] == [True]
    desk.forms.take_back(form_id)
    assert form_id in {row.id for row in desk.forms.rows()}


def test_that_a_version_this_desk_does_not_have_is_said_to_be_missing(desk: Desk) -> None:
    with pytest.raises(NotFoundError, match="not in this desk"):
        desk.forms.version(keeping.form_id("nowhere"))


def test_that_an_opened_desk_takes_over_what_a_newer_program_ships(desk_template: Path, tmp_path: Path) -> None:
    desk = desks.open_copy(desk_template, tmp_path / "desk")
    desk.close()
    outfit = desks.outfit()
    newer = replace(outfit, forms=(replace(outfit.forms[0], version=2, summary="Better"), *outfit.forms[1:]))
    again = opening.unlock(tmp_path / "desk", desks.PASSPHRASE, newer)
    try:
        assert again.forms.in_use(keeping.form_id(outfit.forms[0].id)).summary == "Better"
    finally:
        again.close()
