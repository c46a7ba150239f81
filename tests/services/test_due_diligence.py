"""Due diligence before the first placement: on record for its contract, due before it, with expiries."""

from datetime import date
from typing import Any

import pytest

from checked import TODAY, Checked
from monitor_desk.domain.checks import DUE_DILIGENCE, Check
from monitor_desk.domain.records import RecordRef
from monitor_desk.domain.today import Bucket
from monitor_desk.services.desk import Desk

PLACEMENT_ON = date(2026, 12, 7)


@pytest.fixture
def checked(desk: Desk) -> Checked:
    return Checked(desk)


def diligence(checked: Checked) -> dict[str, Any]:
    form = next(row for row in checked.desk.forms.rows(Check.kind) if row.key == "due-diligence-documents")
    return {"form_id": form.id, "why": DUE_DILIGENCE, "placement_on": PLACEMENT_ON, "location_ids": ()}


def test_that_a_contract_without_due_diligence_has_none_on_record(checked: Checked) -> None:
    checked.plan()
    assert checked.desk.checks.due_diligence(checked.contract_id) == []


def test_that_due_diligence_is_on_record_for_its_contract_alone_the_latest_first(checked: Checked) -> None:
    known = diligence(checked)
    first, second = checked.plan(**known), checked.plan(**known)
    checked.plan(**{**known, "contract_id": None})
    found = checked.desk.checks.due_diligence(checked.contract_id)
    assert [held for held, _ in found] == [second, first]
    checked.desk.records.put_in_bin(Check.kind, [second])
    assert [held for held, _ in checked.desk.checks.due_diligence(checked.contract_id)] == [first]
    checked.desk.checks.withdraw(first, "The contract was not signed")
    assert checked.desk.checks.due_diligence(checked.contract_id) == []


def test_that_it_asks_for_the_documents_that_its_form_names(checked: Checked) -> None:
    check_id = checked.plan(**diligence(checked))
    asked = " ".join(checked.asked(check_id)).casefold()
    for wanted in ("insurance", "safeguarding", "continuity plan", "registration"):
        assert wanted in asked


def test_that_it_is_due_before_the_first_placement_until_it_is_concluded(checked: Checked) -> None:
    check_id = checked.plan(**diligence(checked))

    def placements() -> list[tuple[RecordRef | None, date]]:
        rows = checked.desk.today.view().in_bucket(Bucket.NEXT)
        return [(row.file, row.due_on) for row in rows if row.key == "placement"]

    assert placements() == [(RecordRef(Check.kind, check_id), PLACEMENT_ON)]
    checked.desk.checks.begin(check_id)
    assert len(placements()) == 1
    checked.desk.checks.withdraw(check_id, "The contract was not signed")
    assert placements() == []


def test_that_an_insurance_without_a_contract_still_expires_in_what_is_due_of_the_provider(checked: Checked) -> None:
    check_id = checked.plan(**{**diligence(checked), "contract_id": None, "asks_prepared": False})
    (asked,) = checked.desk.checks.ask_for(check_id, ["Public liability insurance"])
    checked.desk.checks.received(asked, is_enough=True, expires_on=date(2026, 12, 5))
    due = checked.desk.schedule.open_of_provider(checked.provider_id)
    assert [(one.due_on, one.provider_id) for one in due if "Public liability" in one.title] == [
        (date(2026, 12, 5), checked.provider_id)
    ]
    assert checked.desk.checks.due_diligence(checked.contract_id) == []
    assert checked.asked(check_id)["Public liability insurance"][1].received_on == TODAY
