"""Trends over concluded checks on a real desk."""

from dataclasses import replace
from datetime import date

import pytest

from checked import DUE_ON, SENT_ON, TODAY, Checked, check_form
from monitor_desk.domain.providers import Provider
from monitor_desk.services.desk import Desk


@pytest.fixture
def checked(desk: Desk) -> Checked:
    return Checked(desk)


def test_that_only_concluded_checks_count_and_each_by_the_tone_of_its_level(checked: Checked) -> None:
    for values in (("good", "good"), ("good", "improve"), ("poor", "good")):
        checked.concluded(*values)
    checked.plan()
    checked.answered("poor", "poor")
    checked.desk.checks.withdraw(checked.answered("poor", "poor"), "Asked twice")
    (trend,) = checked.desk.checks.trends()
    assert (trend.check_kind, trend.concluded, trend.last_on) == ("Medication check", 3, TODAY)
    assert (trend.good, trend.partly, trend.poor, trend.without) == (1, 1, 1, 0)
    assert trend.words == "1 of 3 failed (33 %, on few checks)"
    assert [one.level for one in trend.outcomes] == ["Good", "Requires improvement", "Poor"]
    assert {one.form_id for one in trend.outcomes} == {checked.form_id}


def test_that_the_kind_that_fails_most_comes_first_over_all_and_for_one_provider(checked: Checked) -> None:
    rotas = checked.desk.forms.add(replace(check_form(), id="rotas", title="Rotas"), title="Rotas")
    checked.desk.forms.put_in_use(rotas, "First version")
    heron = checked.desk.records.add(Provider(name="Heron Care"))
    checked.concluded("good", "good")
    checked.concluded("poor", "poor", form_id=rotas)
    checked.concluded("poor", "poor", provider_id=heron, contract_id=None)
    trends = checked.desk.checks.trends()
    assert [(one.check_kind, one.poor, one.rated, one.providers) for one in trends] == [
        ("Rotas", 1, 1, 1),
        ("Medication check", 1, 2, 2),
    ]
    (own,) = checked.desk.checks.trends(heron)
    assert (own.check_kind, own.poor_share, {one.provider for one in own.outcomes}) == (
        "Medication check",
        100,
        {"Heron Care"},
    )


@pytest.mark.parametrize(("on", "late"), [(DUE_ON, 0), (date(2026, 11, 17), 1)])
def test_that_documents_that_came_late_count_beside_the_result(checked: Checked, on: date, late: int) -> None:
    check_id = checked.requested(sent_on=SENT_ON)
    checked.desk.checks.tick([held for held, _ in checked.asked(check_id).values()], on)
    checked.desk.checks.begin(check_id)
    for scheme in (0, 1):
        checked.desk.check_recording.answer(check_id, checked.home(check_id, "rating", scheme), value="good")
    checked.desk.checks.conclude(check_id)
    (trend,) = checked.desk.checks.trends()
    assert (trend.late_or_missing, trend.good) == (late, 1)


def test_that_there_is_no_trend_before_anything_was_concluded(checked: Checked) -> None:
    checked.begun()
    assert checked.desk.checks.trends() == []
