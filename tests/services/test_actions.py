"""Actions with a real store: each step and the action change together, lists show what presses."""

from datetime import date
from uuid import UUID

import pytest

from monitor_desk.domain.action_life import explained_due_on
from monitor_desk.domain.action_rows import ActionFilter, Waiting
from monitor_desk.domain.actions import Action, ActionState, ActionStep
from monitor_desk.domain.contracts import Contract
from monitor_desk.domain.errors import DeskError, InvalidDraftError, NotFoundError
from monitor_desk.domain.findings import Finding
from monitor_desk.domain.locations import Location
from monitor_desk.domain.officers import Officer
from monitor_desk.domain.providers import Provider
from monitor_desk.domain.records import RecordRef
from monitor_desk.domain.visits import Visit
from monitor_desk.services.desk import Desk

AGREED = date(2026, 10, 1)


def a_provider(desk: Desk, name: str = "Harbour Lane Support") -> UUID:
    return desk.records.add(Provider(name=name))


def an_action(desk: Desk, requirement: str = "Keep the records whole", **more: object) -> UUID:
    values = {"requirement": requirement, "due_on": date(2026, 11, 30), **more}
    values.setdefault("provider_id", None)
    values["provider_id"] = values["provider_id"] or a_provider(desk)
    return desk.actions.add(Action(**values))  # type: ignore[arg-type]


def test_that_an_action_goes_from_draft_to_verified_with_every_step_kept(desk: Desk) -> None:
    action_id = an_action(desk)
    desk.actions.agree(action_id, AGREED)
    desk.actions.progress(action_id, "New charts are in use at one scheme", date(2026, 10, 20))
    desk.actions.extend(
        action_id, new_due_on=date(2026, 12, 20), reason="The manager changed", authoriser="Contracts manager"
    )
    desk.actions.provider_says_complete(action_id, "All staff were trained", date(2026, 11, 20))
    page = desk.actions.page(action_id)
    assert page.action.state() is ActionState.PROVIDER_COMPLETE
    assert page.action.verified_on is None
    assert page.lateness == "Waits for the council since 20 November 2026"
    desk.actions.not_accept(action_id, reason="Two of five charts still have gaps", new_due_on=date(2027, 1, 15))
    desk.actions.verify(action_id, method="Sample", sample_size=5, words="Five charts of November are whole")
    page = desk.actions.page(action_id)
    assert [step.step for _, step in page.steps] == [
        "Agreed",
        "Progress",
        "Extension",
        "Provider says complete",
        "Not accepted",
        "Council verified",
    ]
    steps = [step for _, step in page.steps]
    assert [(step.old_due_on, step.new_due_on) for step in steps if step.new_due_on] == [
        (None, date(2026, 11, 30)),
        (date(2026, 11, 30), date(2026, 12, 20)),
        (date(2026, 12, 20), date(2027, 1, 15)),
    ]
    assert page.action.due_on == explained_due_on(steps)
    assert (page.action.verified_on, steps[-1].sample_size, steps[-1].author) == (date(2026, 12, 1), 5, desk.officer)
    assert [one.verb for one in page.possible] == ["Reopen"]


def test_that_a_refused_step_changes_nothing(desk: Desk) -> None:
    action_id = an_action(desk)
    with pytest.raises(DeskError, match="still a draft, so it was not verified and nothing was stored"):
        desk.actions.verify(action_id, method="Visit", words="Seen")
    desk.actions.agree(action_id, AGREED)
    steps = desk.undo.steps()
    with pytest.raises(InvalidDraftError) as caught:
        desk.actions.extend(action_id, new_due_on=None, reason="", authoriser="")
    assert set(caught.value.problems) == {"new_due_on", "reason", "authoriser"}
    assert desk.undo.steps() == steps
    assert len(desk.actions.page(action_id).steps) == 1


def test_that_one_undo_takes_back_a_step_with_what_it_changed(desk: Desk) -> None:
    action_id = an_action(desk)
    desk.actions.agree(action_id, AGREED)
    desk.actions.provider_says_complete(action_id)
    assert desk.undo.steps()[0].label == "Action: Provider says complete"
    desk.undo.undo()
    page = desk.actions.page(action_id)
    assert page.action.state() is ActionState.AGREED
    assert page.action.provider_complete_on is None
    assert [step.step for _, step in page.steps] == ["Agreed"]


def test_that_a_step_is_never_changed_or_binned(desk: Desk) -> None:
    action_id = an_action(desk)
    step_id = desk.actions.agree(action_id, AGREED)
    step = desk.records.get(ActionStep, step_id)
    with pytest.raises(DeskError, match="stays as it was kept"):
        desk.records.edit(step_id, ActionStep.of({**step.values(), "words": "Other words"}))
    with pytest.raises(DeskError, match="stays as it was kept"):
        desk.records.put_in_bin("action_step", [step_id])


def test_that_actions_are_numbered_within_their_provider_and_no_number_comes_twice(desk: Desk) -> None:
    first, second = a_provider(desk), a_provider(desk, "Mill Court Care")
    made = [an_action(desk, f"Requirement {n}", provider_id=first) for n in range(2)]
    other = an_action(desk, provider_id=second)
    desk.records.put_in_bin("action", [made[1]])
    third = an_action(desk, provider_id=first)
    numbers = [desk.records.get(Action, one).number for one in (*made, third, other)]
    assert numbers == [1, 2, 3, 1]


def test_that_an_action_takes_over_what_its_finding_knows_and_begins_as_a_draft(desk: Desk) -> None:
    provider = a_provider(desk)
    location = desk.records.add(Location(name="Mill Court", provider_id=provider))
    contract = desk.records.add(Contract(reference="SL-1", title="Supported living", provider_id=provider))
    visit = desk.records.add(Visit(title="Annual", provider_id=provider, contract_id=contract, visit_type="Annual"))
    finding = desk.findings.add(Finding(fact="Gaps", grade="Major", visit_id=visit, location_id=location))
    action_id = desk.actions.add(
        Action(requirement="Keep records", finding_id=finding, status="Council verified", verified_on=AGREED)
    )
    action = desk.records.get(Action, action_id)
    assert (action.provider_id, action.contract_id, action.location_id, action.visit_id) == (
        provider,
        contract,
        location,
        visit,
    )
    assert (action.state(), action.verified_on, action.source) == (ActionState.DRAFT, None, "Site visit")
    page = desk.actions.page(action_id)
    assert (page.provider, page.contract, page.location, page.visit) == (
        "Harbour Lane Support",
        "SL-1",
        "Mill Court",
        "Annual",
    )
    assert page.finding is not None
    assert page.finding.grade == "Major"


def test_that_what_was_agreed_changes_only_with_a_reason_and_its_date_only_by_an_extension(desk: Desk) -> None:
    action_id = an_action(desk)
    draft = desk.records.get(Action, action_id)
    assert desk.actions.edit(action_id, Action.of({**draft.values(), "due_on": date(2026, 12, 24)}))
    desk.actions.agree(action_id, AGREED)
    agreed = desk.records.get(Action, action_id)
    silent = Action.of({**agreed.values(), "due_on": date(2027, 3, 1), "requirement": "Less than before"})
    with pytest.raises(InvalidDraftError) as caught:
        desk.actions.edit(action_id, silent)
    assert set(caught.value.problems) == {"due_on", "requirement"}
    wanted = Action.of({**agreed.values(), "requirement": "Keep the records whole and signed", "status": "Withdrawn"})
    assert desk.actions.edit(action_id, wanted, reason="Agreed with the manager by telephone")
    after = desk.records.get(Action, action_id)
    assert (after.requirement, after.state()) == ("Keep the records whole and signed", ActionState.AGREED)
    history = desk.records.history(RecordRef("action", action_id))
    assert "Agreed with the manager by telephone" in {entry.reason for entry in history}


def test_that_the_overdue_come_first_then_the_next_due_then_those_without_a_date(desk: Desk) -> None:
    provider = a_provider(desk)
    days = {
        "late": date(2026, 11, 1),
        "later": date(2026, 10, 15),
        "next": date(2026, 12, 5),
        "waits": date(2026, 9, 1),
    }
    made = {name: an_action(desk, name, provider_id=provider, due_on=on) for name, on in days.items()}
    for action_id in made.values():
        desk.actions.agree(action_id, date(2026, 8, 1))
    desk.actions.provider_says_complete(made["waits"])
    an_action(desk, "no date", provider_id=provider, due_on=None)
    rows = desk.actions.rows()
    assert [row.headline for row in rows] == ["later", "late", "waits", "next", "no date"]
    assert [row.is_overdue for row in rows] == [True, True, False, False, False]
    assert [row.lateness(date(2026, 12, 1)) for row in rows] == [
        "47 days late",
        "30 days late",
        "Waits for the council since 1 December 2026",
        "Sat 5 December",
        "No date",
    ]


def test_that_each_filter_lets_through_what_it_says(desk: Desk) -> None:
    one, two = a_provider(desk), a_provider(desk, "Mill Court Care")
    officer = desk.records.add(Officer(name="Officer Blue"))
    contract = desk.records.add(
        Contract(reference="SL-1", title="Supported living", provider_id=one, officer_id=officer)
    )
    desk.records.add(Contract(reference="SL-2", title="Home care", provider_id=two))
    late = an_action(desk, "Medication charts", provider_id=one, contract_id=contract, due_on=date(2026, 11, 1))
    waits = an_action(desk, "Fire door", provider_id=one, owner="Registered manager")
    draft = an_action(desk, "Rota", provider_id=two)
    done = an_action(desk, "Supervision", provider_id=two)
    for action_id in (late, waits, done):
        desk.actions.agree(action_id, AGREED)
    desk.actions.provider_says_complete(waits)
    desk.actions.verify(done, method="Visit", words="Seen")

    def found(**wanted: object) -> set[UUID]:
        return {row.id for row in desk.actions.rows(ActionFilter(**wanted))}  # type: ignore[arg-type]

    assert found() == {late, waits, draft, done}
    assert found(words="medication harbour") == {late}
    assert found(words="SL-1") == {late}
    assert found(words="100%") == set()
    assert found(provider_id=two) == {draft, done}
    assert found(contract_id=contract) == found(officer_id=officer) == {late}
    assert found(state="Council verified") == {done}
    assert found(state="Draft") == {draft}
    assert found(is_overdue_only=True) == {late}
    assert found(waiting_for=Waiting.PROVIDER) == {late}
    assert found(waiting_for=Waiting.COUNCIL) == {waits}
    assert found(is_open_only=True) == {late, waits, draft}
    assert found(words="registered", provider_id=one, is_open_only=True) == {waits}
    assert {row.officer for row in desk.actions.rows(ActionFilter(contract_id=contract))} == {"Officer Blue"}


def test_that_a_plan_lacks_an_action_for_each_issue_until_it_has_one_that_stands(desk: Desk) -> None:
    provider = a_provider(desk)
    visit = desk.records.add(Visit(title="Annual", provider_id=provider, visit_type="Annual"))
    major = desk.findings.add(Finding(fact="Charts have gaps", grade="Major", visit_id=visit))
    minor = desk.findings.add(Finding(fact="Menu is old", grade="Minor", visit_id=visit))
    desk.findings.add(Finding(fact="Warm welcome", grade="Good practice", visit_id=visit))
    desk.findings.add(Finding(fact="Consider a noticeboard", grade="Advisory", visit_id=visit))

    def lacking() -> list[UUID]:
        return [row.id for row in desk.actions.issues_without_action(RecordRef(Visit.kind, visit))]

    assert lacking() == [major, minor]
    action_id = desk.actions.add(Action(requirement="Keep records", finding_id=major))
    assert lacking() == [minor]
    desk.actions.withdraw(action_id, "Found to be another provider's")
    assert lacking() == [major, minor]
    desk.actions.reopen(action_id, "It was theirs after all")
    desk.records.put_in_bin("finding", [minor])
    assert lacking() == []


def test_that_an_action_that_is_not_there_is_told(desk: Desk) -> None:
    with pytest.raises(NotFoundError, match="no such action"):
        desk.actions.page(UUID(int=5))
    with pytest.raises(NotFoundError):
        desk.actions.agree(UUID(int=5))


def test_that_several_are_agreed_at_once_all_or_none(desk: Desk) -> None:
    provider = a_provider(desk)
    dated, undated = (an_action(desk, provider_id=provider, due_on=on) for on in (date(2027, 1, 8), None))
    with pytest.raises(InvalidDraftError):
        desk.actions.agree_many([dated, undated], AGREED)
    assert desk.actions.page(dated).steps == ()
    desk.actions.agree_many([dated, undated], AGREED, due_on=date(2027, 2, 1))
    assert [row.due_on for row in desk.actions.rows(ActionFilter(state="Agreed"))] == [
        date(2027, 1, 8),
        date(2027, 2, 1),
    ]
    desk.undo.undo()
    assert len(desk.actions.rows(ActionFilter(state="Draft"))) == 2
