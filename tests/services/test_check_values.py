"""KPI values that a check recounts: kept as submitted, and marked wherever they are shown when not supported."""

from dataclasses import replace
from typing import Any
from uuid import UUID

import pytest

from checked import Checked
from monitor_desk.domain.errors import DeskError, InvalidDraftError
from monitor_desk.domain.kpi_recount import ListRow, rows_text
from monitor_desk.domain.kpi_validations import KpiValidation
from monitor_desk.services.desk import Desk

ROWS = rows_text([*[ListRow(f"Person {letter}", "yes") for letter in "ABC"], ListRow("Person D", "no")])
MARKED = "95 % ■ not supported (recomputed 75 %)"


@pytest.fixture
def checked(desk: Desk) -> Checked:
    return Checked(desk)


def value(check_id: UUID, **more: Any) -> KpiValidation:
    known: dict[str, Any] = {
        "check_id": check_id,
        "ref": "KPI 5",
        "title": "Seen within three days",
        "period": "Q2 2026/27",
        "measure": "Percentage",
        "submitted": "95 %",
        "basis": "Whole list",
        "list_rows": ROWS,
    }
    return KpiValidation(**{**known, **more})


def test_that_a_value_is_kept_as_submitted_with_its_list_and_who_recorded_it(checked: Checked) -> None:
    check_id = checked.begun()
    value_id = checked.desk.checks.add_value(value(check_id))
    ((held, kept),) = checked.file(check_id).validations
    assert (held, kept) == (value_id, value(check_id, author=checked.desk.officer))


def test_that_a_value_not_supported_is_marked_in_the_list_the_report_and_the_trend(checked: Checked) -> None:
    check_id, checks = checked.answered(), checked.desk.checks
    checks.add_value(value(check_id))
    checks.add_value(value(check_id, ref="KPI 6", submitted="75 %"))
    checks.add_value(value(check_id, ref="KPI 7", list_rows="", basis=""))
    assert checked.row(check_id).value_marks == (MARKED,)
    assert checks.present(check_id).validations[0].marked == MARKED
    frozen = checks.report(checks.conclude(check_id))
    assert [line.marked for line in frozen.validations] == [MARKED, "75 % ● supported", "95 %"]
    (trend,) = checks.trends()
    assert [one.values_not_supported for one in trend.outcomes] == [1]


def test_that_the_officers_verdict_stands_before_the_recounts_and_has_its_reason(checked: Checked) -> None:
    check_id, checks = checked.begun(), checked.desk.checks
    value_id = checks.add_value(value(check_id))
    overruled = value(check_id, verdict="Supported")
    with pytest.raises(InvalidDraftError) as refused:
        checks.change_value(value_id, overruled)
    assert set(refused.value.problems) == {"verdict_reason"}
    assert checked.row(check_id).value_marks == (MARKED,)
    assert checks.change_value(value_id, replace(overruled, verdict_reason="The fourth was found"), "A file was found")
    assert checked.row(check_id).value_marks == ()
    checks.change_value(value_id, value(check_id, submitted="75 %", verdict="Not supported", verdict_reason="No list"))
    assert checked.row(check_id).value_marks[0].startswith("75 % ■ not supported")


def test_that_a_value_stays_with_its_check_and_says_whether_it_changed(checked: Checked) -> None:
    check_id, other = checked.begun(), checked.begun()
    value_id = checked.desk.checks.add_value(value(check_id))
    assert not checked.desk.checks.change_value(value_id, value(check_id))
    assert checked.desk.checks.change_value(value_id, value(other, submitted="94 %"))
    assert checked.file(other).validations == ()
    assert checked.desk.records.get(KpiValidation, value_id).submitted == "94 %"


def test_that_a_value_of_a_settled_check_is_neither_added_nor_changed(checked: Checked) -> None:
    check_id = checked.answered()
    value_id = checked.desk.checks.add_value(value(check_id))
    checked.desk.checks.conclude(check_id)
    with pytest.raises(DeskError, match="The check was concluded and rests on this, so it stays"):
        checked.desk.checks.add_value(value(check_id, ref="KPI 6"))
    with pytest.raises(DeskError, match="The check was concluded and rests on this, so it stays"):
        checked.desk.checks.change_value(value_id, value(check_id, submitted="94 %"))
    assert [kept.submitted for _, kept in checked.file(check_id).validations] == ["95 %"]


def test_that_a_value_in_the_bin_marks_nothing(checked: Checked) -> None:
    check_id = checked.begun()
    value_id = checked.desk.checks.add_value(value(check_id))
    checked.desk.records.put_in_bin(KpiValidation.kind, [value_id])
    assert (checked.row(check_id).value_marks, checked.file(check_id).validations) == ((), ())


def test_that_the_search_finds_a_value_by_its_kpi(checked: Checked) -> None:
    value_id = checked.desk.checks.add_value(value(checked.begun()))
    assert value_id in {hit.id for hit in checked.desk.search.find("seen three days").hits}
