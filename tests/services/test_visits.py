"""The life of a visit on a real desk, from the plan to the closing."""

from dataclasses import replace
from datetime import date

import pytest

from monitor_desk.domain.actions import Action, ActionState
from monitor_desk.domain.clocks import Span, Unit
from monitor_desk.domain.errors import DeskError, InvalidDraftError
from monitor_desk.domain.findings import Finding
from monitor_desk.domain.forms.answers import Place
from monitor_desk.domain.locations import Location
from monitor_desk.domain.obligations import ObligationState, ScheduledObligation
from monitor_desk.domain.providers import Provider
from monitor_desk.domain.tiers import ObligationKind
from monitor_desk.domain.visit_clocks import VisitClocks
from monitor_desk.domain.visit_rows import VisitFilter
from monitor_desk.domain.visits import DocumentRequest, VisitDay, VisitState
from monitor_desk.services.desk import Desk
from visited import CHANGES, POLICY, TODAY, Visited

S = VisitState


@pytest.fixture
def visited(desk: Desk) -> Visited:
    return Visited(desk)


def annual_visits(visited: Visited) -> list[ScheduledObligation]:
    due = visited.desk.schedule.due(until_on=date(2028, 12, 1), contract_ids=[visited.contract_id])
    return [one for one in due if one.kind is ObligationKind.ANNUAL_VISIT]


def test_that_a_planned_visit_keeps_its_form_its_schemes_and_the_dates_of_its_clocks(visited: Visited) -> None:
    visit_id = visited.plan(planned_on=date(2027, 1, 6), why="Annual visit of the year")
    file = visited.file(visit_id)
    assert file.visit.title == "Supported living: annual visit"
    assert file.visit.state() is S.PLANNED
    assert file.form is not None
    assert file.form.version == 1
    assert [part.label for _, part in file.parts] == ["Rose House", "Ivy House"]
    assert file.visit.letter_due_on == date(2026, 12, 18)
    assert file.visit.documents_due_on == date(2026, 12, 29)
    assert file.visit.draft_due_on == date(2027, 1, 20)
    assert file.provider == "Kestrel Supported Living"
    assert file.contract is not None


def test_that_an_unannounced_visit_has_no_date_for_a_letter(visited: Visited) -> None:
    visit_id = visited.plan(visit_type="Unannounced", is_announced=False)
    visit = visited.visit(visit_id)
    assert (visit.letter_due_on, visit.documents_due_on) == (None, None)
    with pytest.raises(DeskError, match=r"gets no letter\. Nothing was changed"):
        visited.desk.visits.announce(visit_id, sent_on=TODAY)
    with pytest.raises(DeskError, match="would announce the visit"):
        visited.desk.visits.ask_documents(visit_id, ["Rota"])


def test_that_what_is_missing_of_a_plan_is_named_by_field(visited: Visited) -> None:
    with pytest.raises(InvalidDraftError) as refused:
        visited.plan(provider_id=None, contract_id=None, form_id=None, planned_on=None, visit_type="Tour")
    assert set(refused.value.problems) == {"provider_id", "form_id", "planned_on", "visit_type"}
    assert visited.desk.visits.rows() == []


def test_that_a_contract_of_another_provider_is_refused(visited: Visited) -> None:
    other = visited.desk.records.add(Provider(name="Heron Care"))
    with pytest.raises(InvalidDraftError, match="another provider's"):
        visited.plan(provider_id=other)


def test_that_planning_moves_nothing_of_the_schedule(visited: Visited) -> None:
    before = annual_visits(visited)
    assert before
    visited.plan()
    assert annual_visits(visited) == before


def test_that_clocks_are_settings_and_do_not_move_what_is_planned(visited: Visited) -> None:
    planned = visited.plan(planned_on=date(2027, 1, 6))
    clocks = VisitClocks(letter=Span(15), accuracy=Span(10))
    visited.desk.visits.set_clocks(clocks)
    assert visited.desk.visits.clocks() == clocks
    visited.desk.visits.set_clocks(VisitClocks(letter=Span(20, Unit.DAYS)))
    assert visited.visit(planned).letter_due_on == date(2026, 12, 18)
    assert visited.visit(visited.plan(planned_on=date(2027, 1, 21))).letter_due_on == date(2027, 1, 1)


def test_that_a_visit_is_led_from_the_letter_to_the_write_up(visited: Visited) -> None:
    visits = visited.desk.visits
    visit_id = visited.plan()
    visits.announce(visit_id, sent_on=date(2026, 11, 17), how="E-mail", to_whom="Registered manager")
    asked = visits.ask_documents(visit_id, ["Rota", "Training matrix", "Rota"])
    visits.document_received(asked[0], date(2026, 11, 24), "Four weeks", is_enough=True)
    visits.begin_desktop(visit_id)
    first = visits.begin_site(visit_id, date(2026, 11, 30), "9.40", visited.schemes[0])
    visits.leave_site(first, "3pm")
    visits.begin_site(visit_id, TODAY, "09:00", visited.schemes[1])
    visits.feedback(visit_id, on=TODAY, time="2.30pm", to_whom="Registered manager", summary="Medicines well kept")
    visits.sign(visit_id, role="Registered manager", signed_on=TODAY)
    visits.end_site(visit_id)
    file = visited.file(visit_id)
    assert file.visit.state() is S.WRITE_UP
    assert (file.visit.began_on, file.visit.ended_on) == (date(2026, 11, 30), TODAY)
    assert file.visit.draft_due_on == date(2026, 12, 15)
    assert [(day.arrived, day.left) for _, day in file.days] == [("09:40", "15:00"), ("09:00", "")]
    assert [(one.title, one.received_on) for _, one in file.documents] == [
        ("Rota", date(2026, 11, 24)),
        ("Training matrix", None),
    ]
    assert [step.step for _, step in file.steps] == [
        "Announced",
        "Documents asked for",
        "Desktop review begun",
        "On site",
        "On site",
        "Verbal feedback given",
        "Signed for the provider",
        "Site visit ended",
    ]
    assert {step.author for _, step in file.steps} == {visited.desk.officer}


def test_that_documents_are_asked_for_once(visited: Visited) -> None:
    visit_id = visited.plan()
    visited.desk.visits.ask_documents(visit_id, ["Rota"])
    with pytest.raises(DeskError, match="asked for before"):
        visited.desk.visits.ask_documents(visit_id, ["  Rota "])
    assert len(visited.desk.records.owned(DocumentRequest, visit_id=visit_id)) == 1


def test_that_what_has_not_happened_yet_is_not_recorded(visited: Visited) -> None:
    visit_id = visited.plan()
    with pytest.raises(DeskError, match="still to come"):
        visited.desk.visits.begin_site(visit_id, date(2026, 12, 2), "09:00")
    assert visited.desk.records.owned(VisitDay, visit_id=visit_id) == []
    assert visited.visit(visit_id).state() is S.PLANNED


def test_that_a_visit_does_not_end_before_it_began(visited: Visited) -> None:
    visit_id = visited.on_site()
    with pytest.raises(DeskError, match="before it began"):
        visited.desk.visits.end_site(visit_id, date(2026, 11, 30))


def test_that_moving_a_visit_has_a_reason_and_takes_its_dates_along(visited: Visited) -> None:
    visit_id = visited.plan(planned_on=date(2027, 1, 6))
    with pytest.raises(DeskError, match="Say why"):
        visited.desk.visits.reschedule(visit_id, date(2027, 1, 21), " ")
    visited.desk.visits.reschedule(visit_id, date(2027, 1, 21), "The manager is on leave")
    visit = visited.visit(visit_id)
    assert (visit.planned_on, visit.letter_due_on) == (date(2027, 1, 21), date(2027, 1, 7))
    ((_, step),) = visited.file(visit_id).steps
    assert step.words == "From 6 January 2027 to 21 January 2027. The manager is on leave"


@pytest.mark.parametrize(("is_on_site", "state"), [(False, S.CANCELLED), (True, S.ABORTED)])
def test_that_a_visit_is_given_up_only_with_a_reason(visited: Visited, is_on_site: bool, state: VisitState) -> None:
    visit_id = visited.on_site() if is_on_site else visited.plan()
    give_up = visited.desk.visits.abort if is_on_site else visited.desk.visits.cancel
    with pytest.raises(DeskError, match="Say why"):
        give_up(visit_id, "")
    give_up(visit_id, "An outbreak at Rose House")
    visit = visited.visit(visit_id)
    assert (visit.state(), visit.stopped_reason) == (state, "An outbreak at Rose House")
    assert visited.desk.visits.possible_steps(visit_id) == []


def test_that_an_annual_visit_meets_its_obligation_in_the_same_change_and_undo_leaves_both(visited: Visited) -> None:
    first, second = annual_visits(visited)[:2]
    assert first.due_on == date(2026, 11, 20)
    visit_id = visited.on_site()
    visited.desk.visits.end_site(visit_id)
    met = annual_visits(visited)
    assert (met[0].state, met[0].done_on) == (ObligationState.DONE, TODAY)
    assert met[1] == second
    with pytest.raises(DeskError, match="The end of a site visit is not taken back, so nothing was changed"):
        visited.desk.undo.undo()
    assert annual_visits(visited) == met
    assert (visited.visit(visit_id).ended_on, visited.visit(visit_id).state()) == (TODAY, S.WRITE_UP)


def test_that_a_second_visit_in_the_year_does_not_use_up_the_next_one(visited: Visited) -> None:
    for _ in range(2):
        visited.desk.visits.end_site(visited.on_site())
    states = [one.state for one in annual_visits(visited)][:2]
    assert states == [ObligationState.DONE, ObligationState.PLANNED]


def test_that_a_visit_of_another_type_meets_no_obligation(visited: Visited) -> None:
    visited.desk.visits.end_site(visited.on_site(visit_type="Ad hoc"))
    assert annual_visits(visited)[0].state is ObligationState.OVERDUE


def test_that_a_draft_is_not_shared_while_answers_are_missing(visited: Visited) -> None:
    visit_id = visited.on_site()
    visited.desk.visits.end_site(visit_id)
    step = visited.step(visit_id, "share_draft")
    assert step is not None
    assert step.stopped_by.startswith("2 answers are missing, the first: “Medication as a whole” for Rose House")
    for scheme in (0, 1):
        visited.desk.recording.answer(visit_id, visited.home(visit_id, "rating", scheme), value="good")
    step = visited.step(visit_id, "share_draft")
    assert step is not None
    assert (step.stopped_by, step.is_primary) == ("", True)


def test_that_a_plan_is_agreed_only_when_each_issue_has_an_action(visited: Visited) -> None:
    desk, visit_id = visited.desk, visited.ended()
    issue = Finding(provider_id=visited.provider_id, visit_id=visit_id, fact="Gaps in the rota", grade="Major")
    finding_id = desk.findings.add(issue)
    visited.set_state(visit_id, S.DRAFT_SHARED, S.FINAL)
    with pytest.raises(DeskError, match=r"1 issue has no action: 1 Gaps in the rota\. Nothing was changed"):
        desk.visits.agree_plan(visit_id, TODAY)
    action = Action(requirement="Fill the rota", provider_id=visited.provider_id, finding_id=finding_id)
    action_id = desk.actions.add(action)
    with pytest.raises(DeskError, match=r"not agreed and nothing was changed\. Action 1: Give the date"):
        desk.visits.agree_plan(visit_id, TODAY)
    assert visited.visit(visit_id).state() is S.FINAL
    desk.actions.edit(action_id, replace(desk.records.get(Action, action_id), due_on=date(2027, 1, 29)))
    desk.visits.agree_plan(visit_id, TODAY)
    assert visited.visit(visit_id).state() is S.ACTION_PLAN
    assert desk.records.get(Action, action_id).state() is ActionState.AGREED
    with pytest.raises(DeskError, match=r"1 action is open: 1 Fill the rota\. Plan a follow-up"):
        desk.visits.close(visit_id)
    follow_up = desk.visits.plan_follow_up(visit_id, date(2027, 5, 4))
    desk.visits.close(visit_id)
    assert visited.visit(visit_id).closed_on == TODAY
    file = visited.file(follow_up)
    assert (file.visit.visit_type, file.visit.follows_id) == ("Follow-up", visit_id)
    assert [action.requirement for _, action in file.actions] == ["Fill the rota"]
    assert len(file.parts) == 2


def test_that_a_result_other_than_the_computed_one_has_a_reason_and_both_are_kept(visited: Visited) -> None:
    visit_id = visited.on_site()
    for scheme in (0, 1):
        visited.desk.recording.answer(visit_id, visited.home(visit_id, "rating", scheme), value="good")
    visited.desk.visits.end_site(visit_id)
    with pytest.raises(DeskError, match="differs from the computed result"):
        visited.desk.visits.set_level(visit_id, "poor")
    visited.desk.visits.set_level(visit_id, "poor", "A death was not reported")
    visit = visited.visit(visit_id)
    assert (visit.level, visit.level_computed, visit.level_reason) == ("poor", "good", "A death was not reported")
    assert visit.revisit_due_on == date(2027, 6, 1)
    visited.desk.visits.set_level(visit_id, "good")
    assert visited.visit(visit_id).revisit_due_on is None
    with pytest.raises(DeskError, match="no level of this form's scale"):
        visited.desk.visits.set_level(visit_id, "splendid", "Because")


def test_that_the_level_of_a_section_is_kept_with_its_reason(visited: Visited) -> None:
    visit_id = visited.on_site()
    place = visited.home(visit_id, "rating")
    visited.desk.recording.answer(visit_id, place, value="good")
    with pytest.raises(DeskError, match="differs from the computed result"):
        visited.desk.visits.set_section_level(visit_id, "medication", place.part_id, "improve")
    visited.desk.visits.set_section_level(visit_id, "medication", place.part_id, "improve", "Two errors unreported")
    ((_, section),) = visited.file(visit_id).sections
    assert (section.level, section.level_reason) == ("improve", "Two errors unreported")


def test_that_a_scheme_of_which_something_is_recorded_stays_part_of_the_visit(visited: Visited) -> None:
    visit_id = visited.on_site()
    visited.desk.recording.answer(visit_id, visited.home(visit_id, "rating"), value="good")
    with pytest.raises(DeskError, match="Something is recorded of Rose House"):
        visited.desk.visits.set_parts(visit_id, [visited.schemes[1]])
    visited.desk.visits.set_parts(visit_id, [visited.schemes[0]])
    assert [part.label for _, part in visited.file(visit_id).parts] == ["Rose House"]
    visited.desk.visits.set_parts(visit_id, [visited.schemes[1], visited.schemes[0]])
    assert {part.label: part.position for _, part in visited.file(visit_id).parts} == {"Ivy House": 1, "Rose House": 2}


def test_that_persons_are_added_by_letter(visited: Visited) -> None:
    visit_id = visited.plan(location_ids=())
    for _ in range(2):
        visited.desk.recording.add_person_part(visit_id)
    assert [part.label for _, part in visited.file(visit_id).parts] == ["Person A", "Person B"]


def test_that_the_list_says_what_is_due_next_and_how_far_a_visit_is(visited: Visited) -> None:
    planned = visited.plan(planned_on=date(2026, 12, 10))
    on_site = visited.on_site()
    visited.desk.recording.answer(on_site, POLICY, value="no")
    rows = {row.id: row for row in visited.desk.visits.rows()}
    assert list(rows) == [planned, on_site]
    assert (rows[planned].next_step, rows[planned].next_due_on) == ("Send the visit letter", date(2026, 11, 26))
    assert (rows[planned].lateness, rows[planned].is_late) == ("5 days late", True)
    assert (rows[on_site].next_step, rows[on_site].answered, rows[on_site].total) == ("End the site visit", 1, 22)
    assert rows[on_site].contract == "SL-0103"


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (VisitFilter(), 3),
        (VisitFilter(words="kestrel sl-01"), 3),
        (VisitFilter(words="heron"), 0),
        (VisitFilter(states=("On site",)), 1),
        (VisitFilter(is_open=False), 1),
        (VisitFilter(is_open=True, visit_type="Annual"), 2),
        (VisitFilter(planned_from=TODAY, planned_until=TODAY), 2),
    ],
)
def test_that_the_list_is_narrowed(visited: Visited, wanted: VisitFilter, found: int) -> None:
    visited.desk.visits.cancel(visited.plan(), "Asked twice")
    visited.on_site()
    visited.plan(planned_on=date(2027, 2, 3))
    assert len(visited.desk.visits.rows(wanted)) == found


def test_that_last_years_answer_and_its_actions_show_beside_the_question(visited: Visited) -> None:
    desk = visited.desk
    last = visited.on_site(planned_on=date(2025, 12, 1))
    desk.recording.answer(last, POLICY, value="yes", quality="partly", note="Out of date")
    desk.recording.answer(last, visited.home(last, "rating"), value="improve")
    desk.recording.answer(last, CHANGES, value="A new manager")
    desk.visits.end_site(last)
    finding = Finding(
        provider_id=visited.provider_id,
        visit_id=last,
        section="office",
        question="policy",
        fact="The policy is out of date",
        grade="Minor",
    )
    desk.actions.add(
        Action(requirement="Renew the policy", provider_id=visited.provider_id, finding_id=desk.findings.add(finding))
    )
    file = visited.file(visited.plan())
    previous = file.previous[POLICY]
    assert (previous.owner_id, previous.answered_on) == (last, date(2025, 12, 1))
    assert previous.words == "In place: yes. Good enough: partly."
    assert [(number, words, state) for _, number, words, state in previous.actions] == [
        (1, "Renew the policy", "Draft")
    ]
    rose, ivy = (visited.home(file.id, "rating", scheme) for scheme in (0, 1))
    assert file.previous[rose].words == "Requires improvement"
    assert ivy not in file.previous
    assert file.previous[CHANGES].given.value == "A new manager"
    assert visited.file(last).previous == {}


def test_that_the_latest_visit_before_is_the_previous_one_and_an_unfinished_one_is_not(visited: Visited) -> None:
    recording = visited.desk.recording
    for day, words in ((date(2024, 12, 2), "First"), (date(2025, 12, 1), "Second")):
        earlier = visited.on_site(planned_on=day)
        recording.answer(earlier, CHANGES, value=words)
        visited.desk.visits.end_site(earlier)
    aborted = visited.on_site(planned_on=date(2026, 6, 1))
    recording.answer(aborted, CHANGES, value="Aborted")
    visited.desk.visits.abort(aborted, "A fire")
    unfinished = visited.on_site()
    recording.answer(unfinished, CHANGES, value="Now")
    assert visited.file(visited.plan()).previous[CHANGES].given.value == "Second"


def test_that_a_question_that_moved_to_a_renamed_section_keeps_its_previous_answer(visited: Visited) -> None:
    last = visited.on_site(planned_on=date(2025, 12, 1))
    visited.desk.recording.answer(last, CHANGES, value="A new manager")
    visited.desk.visits.end_site(last)
    forms = visited.desk.forms
    form = forms.working(visited.form_id)
    office = form.section("office")
    renamed = tuple(replace(one, id="bureau") if one is office else one for one in form.sections)
    forms.keep_working(visited.form_id, replace(form, sections=renamed))
    forms.put_in_use(visited.form_id, "Named anew")
    assert visited.file(visited.plan()).previous[Place("bureau", "changes")].given.value == "A new manager"


def test_that_a_visit_keeps_the_version_it_was_planned_with(visited: Visited) -> None:
    visit_id = visited.plan()
    forms = visited.desk.forms
    forms.keep_working(visited.form_id, forms.working(visited.form_id))
    forms.keep_working(visited.form_id, replace(forms.working(visited.form_id), title="Another"))
    forms.put_in_use(visited.form_id, "Another title")
    assert [visited.file(one).form.version for one in (visit_id, visited.plan())] == [1, 2]  # type: ignore[union-attr]


def test_that_a_location_elsewhere_is_named_as_well(visited: Visited) -> None:
    elsewhere = visited.desk.records.add(Location(name="Day centre"))
    file = visited.file(visited.plan(location_ids=(elsewhere,)))
    assert file.locations[elsewhere] == "Day centre"
    assert set(visited.schemes) < set(file.locations)
