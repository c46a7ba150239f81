"""Findings with a real store: numbered, filled in from their visit, and compared with earlier ones."""

from datetime import date
from uuid import UUID

import pytest

from monitor_desk.domain.actions import Action
from monitor_desk.domain.contracts import Contract
from monitor_desk.domain.errors import InvalidDraftError
from monitor_desk.domain.findings import Finding
from monitor_desk.domain.locations import Location
from monitor_desk.domain.providers import Provider
from monitor_desk.domain.visits import Visit, VisitPart
from monitor_desk.services.desk import Desk


class Known:
    """A provider with a contract, two locations and two visits."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.provider = desk.records.add(Provider(name="Harbour Lane Support"))
        self.contract = desk.records.add(Contract(reference="SL-1", title="Living", provider_id=self.provider))
        self.here, self.there = (
            desk.records.add(Location(name=name, provider_id=self.provider)) for name in ("Harbour Lane", "Mill Court")
        )
        self.last_year, self.now = (self.visit(title) for title in ("Annual 2025", "Annual 2026"))

    def visit(self, title: str) -> UUID:
        visit = Visit(title=title, provider_id=self.provider, contract_id=self.contract, visit_type="Annual")
        return self.desk.records.add(visit)

    def finding(self, fact: str, visit: UUID, on: date, **more: object) -> UUID:
        values = {"fact": fact, "grade": "Moderate", "visit_id": visit, "found_on": on, **more}
        return self.desk.findings.add(Finding(**values))  # type: ignore[arg-type]


@pytest.fixture
def known(desk: Desk) -> Known:
    return Known(desk)


def test_that_a_finding_is_numbered_within_its_visit_and_takes_over_what_the_visit_knows(known: Known) -> None:
    desk = known.desk
    part = desk.records.add(
        VisitPart(label="Mill Court", visit_id=known.now, repeat="location", location_id=known.there)
    )
    made = [
        desk.findings.add(Finding(fact=f"Fact {n}", grade="Major", visit_id=known.now, part_id=part)) for n in range(2)
    ]
    elsewhere = desk.findings.add(Finding(fact="Other", grade="Advisory", visit_id=known.last_year))
    first = desk.records.get(Finding, made[0])
    assert (first.provider_id, first.contract_id, first.location_id) == (known.provider, known.contract, known.there)
    assert (first.triage, first.found_on, first.author) == ("Act now", date(2026, 12, 1), desk.officer)
    assert [desk.records.get(Finding, one).number for one in (*made, elsewhere)] == [1, 2, 1]
    assert [row.number for row in desk.findings.rows(visit_id=known.now)] == [1, 2]
    assert {row.location for row in desk.findings.rows(visit_id=known.now)} == {"Mill Court"}


def test_that_the_officers_triage_stands_and_an_edit_keeps_the_number(known: Known) -> None:
    desk = known.desk
    made = desk.findings.add(Finding(fact="Gaps", grade="Major", triage="Note only", visit_id=known.now))
    draft = desk.records.get(Finding, made)
    assert draft.triage == "Note only"
    assert desk.findings.edit(made, Finding.of({**draft.values(), "grade": "Minor", "number": 99}), reason="Smaller")
    assert (desk.records.get(Finding, made).grade, desk.records.get(Finding, made).number) == ("Minor", 1)
    with pytest.raises(InvalidDraftError) as caught:
        desk.findings.edit(made, Finding.of({**draft.values(), "may_be_shared": True}))
    assert "may_be_shared" in caught.value.problems


def test_that_repeats_are_offered_the_same_question_and_place_first(known: Known) -> None:
    desk = known.desk
    asked = {"section": "medication", "question": "records"}
    old = known.finding("Gaps in May", known.last_year, date(2025, 5, 1), location_id=known.here, **asked)
    there = known.finding(
        "Gaps at the other scheme", known.last_year, date(2025, 6, 1), location_id=known.there, **asked
    )
    alike = known.finding("Evening charts have gaps on two days", known.last_year, date(2025, 7, 1), section="office")
    known.finding("The fire door is propped open", known.last_year, date(2025, 8, 1), section="office")
    other = desk.records.add(Provider(name="Another"))
    desk.findings.add(Finding(fact="Gaps", grade="Minor", provider_id=other, section="medication", question="records"))
    mine = known.finding("Charts have gaps on two evenings", known.now, date(2026, 11, 30), **asked)
    desk.actions.add(Action(requirement="Keep records", finding_id=old))
    draft = Finding(
        fact="Charts of two days have gaps in the evening",
        grade="Major",
        visit_id=known.now,
        location_id=known.here,
        section="medication",
        question="records",
    )
    found = desk.findings.repeats_of(draft, mine)
    assert [row.id for row in found] == [old, there, alike]
    assert [row.earlier.found_by for row in found] == ["Annual 2025"] * 3
    assert [row.earlier.open_actions for row in found] == [1, 0, 0]
    assert desk.findings.repeats_of(Finding(fact="Anything")) == []


def test_that_what_is_for_the_next_review_is_listed_by_contract(known: Known) -> None:
    desk = known.desk
    wanted = known.finding("Rota is short", known.now, date(2026, 11, 1))
    known.finding("Gaps", known.now, date(2026, 11, 1), grade="Major")
    other = desk.records.add(Contract(reference="HC-1", title="Home care", provider_id=known.provider))
    elsewhere = desk.findings.add(
        Finding(fact="Calls are late", grade="Minor", provider_id=known.provider, contract_id=other)
    )
    assert [row.id for row in desk.findings.for_next_review(known.contract)] == [wanted]
    assert {row.id for row in desk.findings.for_next_review()} == {wanted, elsewhere}
    assert [row.id for row in desk.findings.rows(provider_id=known.provider, triage="Act now")] != []


def test_that_only_good_practice_that_may_be_shared_is_offered_to_others(known: Known) -> None:
    shared = known.finding("Cooking club", known.now, date(2026, 11, 1), grade="Good practice", may_be_shared=True)
    known.finding("Kept to themselves", known.now, date(2026, 11, 1), grade="Good practice", may_be_shared=False)
    known.finding("Not asked", known.now, date(2026, 11, 1), grade="Good practice")
    rows = known.desk.findings.good_practice()
    assert [(row.id, row.may_be_shared, row.provider) for row in rows] == [(shared, True, "Harbour Lane Support")]


def test_that_the_list_counts_the_actions_that_stand(known: Known) -> None:
    desk = known.desk
    made = known.finding("Gaps", known.now, date(2026, 11, 1))
    first, second, third = (
        desk.actions.add(Action(requirement=f"Do {n}", finding_id=made, due_on=date(2026, 12, 1))) for n in range(3)
    )
    desk.actions.withdraw(first, "Not needed")
    desk.actions.agree(second)
    desk.actions.verify(second, method="Document", words="Seen")
    row = desk.findings.rows(visit_id=known.now)[0]
    assert (row.actions, row.open_actions) == (2, 1)
    desk.records.put_in_bin("action", [third])
    row = desk.findings.rows(visit_id=known.now)[0]
    assert (row.actions, row.open_actions) == (1, 0)
