"""The life of a check on a real desk, from the plan to the closing or the withdrawal."""

from dataclasses import replace
from datetime import date

import pytest

from checked import DUE_ON, MATRIX, POLICY, ROTA, SENT_ON, TODAY, Checked, check_form
from monitor_desk.domain.actions import Action
from monitor_desk.domain.check_clocks import CheckClocks
from monitor_desk.domain.check_rows import CheckFilter
from monitor_desk.domain.checks import Check, CheckState
from monitor_desk.domain.clocks import Span, Unit
from monitor_desk.domain.errors import DeskError, InvalidDraftError, NotFoundError
from monitor_desk.domain.findings import Finding
from monitor_desk.domain.notes import Note
from monitor_desk.domain.providers import Provider
from monitor_desk.domain.records import RecordRef
from monitor_desk.domain.today import Bucket
from monitor_desk.services.desk import Desk

S = CheckState


@pytest.fixture
def checked(desk: Desk) -> Checked:
    return Checked(desk)


def due_of(checked: Checked, bucket: Bucket) -> list[tuple[str, date]]:
    rows = checked.desk.today.view().in_bucket(bucket)
    return [(row.key, row.due_on) for row in rows if row.kind == Check.kind]


def test_that_a_planned_check_keeps_its_form_its_schemes_and_what_is_asked_for(checked: Checked) -> None:
    check_id = checked.plan(why="KPI", why_words="A miss became a hit", kpi="KPI 5, Q2", scope="Both schemes")
    file = checked.file(check_id)
    assert (file.title, file.check.check_kind, file.check.state()) == ("Medication check",) * 2 + (S.PLANNED,)
    assert file.form is not None
    assert (file.form.version, file.form.purpose) == (1, "check")
    assert [part.label for _, part in file.parts] == ["Rose House", "Ivy House"]
    assert [(one.title, one.asked_on) for _, one in file.documents] == [(ROTA, None), (MATRIX, None)]
    assert (file.provider, file.contract and file.contract.reference) == ("Kestrel Supported Living", "SL-0103")
    assert file.check.request_due_on == date(2026, 12, 3)
    assert (file.check.kpi, file.check.scope, file.check.why_words) == (
        "KPI 5, Q2",
        "Both schemes",
        "A miss became a hit",
    )


def test_that_a_check_is_planned_without_a_contract_or_by_the_contract_alone(checked: Checked) -> None:
    alone = checked.plan(contract_id=None, asks_prepared=False, title="  Spot check ", location_ids=())
    file = checked.file(alone)
    assert (file.title, file.contract, file.documents, file.parts) == ("Spot check", None, (), ())
    assert checked.check(checked.plan(provider_id=None)).provider_id == checked.provider_id


def test_that_a_check_says_which_finding_or_note_led_to_it(checked: Checked) -> None:
    records = checked.desk.records
    finding = Finding(provider_id=checked.provider_id, fact="Two gaps in the chart", grade="Minor", found_on=SENT_ON)
    note = Note(provider_id=checked.provider_id, text="Carers come late", happened_on=DUE_ON, source="Complaint")
    finding_id, note_id = checked.desk.findings.add(finding), records.add(note)
    check_id = checked.plan(why="Complaint", finding_id=finding_id, note_id=note_id)
    assert [(row.ref, row.words, row.on) for row in checked.file(check_id).source_rows] == [
        (RecordRef("finding", finding_id), "Two gaps in the chart", SENT_ON),
        (RecordRef("note", note_id), "Complaint: Carers come late", DUE_ON),
    ]


def test_that_a_check_cannot_be_planned_and_nothing_is_kept(checked: Checked) -> None:
    other = checked.desk.records.add(Provider(name="Heron Care"))
    visits = next(row for row in checked.desk.forms.rows("visit") if row.version_id)
    with pytest.raises(InvalidDraftError, match="another provider's"):
        checked.plan(provider_id=other)
    with pytest.raises(DeskError, match="is no form for checks, so nothing was planned"):
        checked.plan(form_id=visits.id)
    with pytest.raises(InvalidDraftError) as refused:
        checked.plan(provider_id=None, contract_id=None, form_id=None, why="Whim")
    assert set(refused.value.problems) == {"provider_id", "form_id", "why"}
    assert checked.desk.checks.rows() == []


def test_that_each_of_the_nine_kinds_and_due_diligence_has_a_form_to_plan_with(checked: Checked) -> None:
    kinds = {row.key: row for row in checked.desk.forms.rows(Check.kind)}
    wanted = {
        "kpi-validation",
        "rotas-and-daily-records",
        "medication",
        "service-users-finances",
        "safeguarding-adults",
        "other-policies",
        "audit-of-actuals",
        "individual-service-funds",
        "internal-quality-assurance",
        "other-check",
        "due-diligence-documents",
    }
    assert wanted <= kinds.keys()
    for key in wanted:
        check_id = checked.plan(form_id=kinds[key].id)
        assert checked.check(check_id).check_kind == kinds[key].title
        assert checked.file(check_id).documents or key == "other-check"


def test_that_a_check_keeps_the_version_of_its_form_that_it_began_with(checked: Checked) -> None:
    check_id = checked.plan()
    forms = checked.desk.forms
    forms.keep_working(checked.form_id, replace(forms.in_use(checked.form_id), prepare=("Chart of the month",)))
    forms.put_in_use(checked.form_id, "Asks for less")
    first, second = checked.file(check_id).form, checked.file(checked.plan()).form
    assert (first and first.version, second and second.version) == (1, 2)
    assert list(checked.asked(checked.plan())) == ["Chart of the month"]


def test_that_a_check_is_led_from_the_request_to_the_closing(checked: Checked) -> None:
    checks = checked.desk.checks
    check_id = checked.requested(sent_on=SENT_ON)
    checks.remind(check_id, on=date(2026, 11, 18), how="Telephone", to_whom="Deputy")
    checks.tick([held for held, _ in checked.asked(check_id).values()])
    checks.begin(check_id)
    for scheme in (0, 1):
        checked.desk.check_recording.answer(check_id, checked.home(check_id, "rating", scheme), value="good")
    checks.conclude(check_id, "As agreed")
    checks.tell(check_id, to_whom="Registered manager", how="Letter", words="By post")
    checks.close(check_id)
    check = checked.check(check_id)
    assert (check.state(), check.requested_on, check.due_on) == (S.CLOSED, SENT_ON, DUE_ON)
    assert (check.concluded_on, check.closed_on, check.level) == (TODAY, TODAY, "good")
    assert [(step.step, step.happened_on, step.with_whom) for _, step in checked.file(check_id).steps] == [
        ("Request sent", SENT_ON, "Registered manager"),
        ("Reminder sent", date(2026, 11, 18), "Deputy"),
        ("Checking begun", TODAY, ""),
        ("Concluded", TODAY, ""),
        ("Outcome told", TODAY, "Registered manager"),
        ("Closed", TODAY, ""),
    ]
    assert {step.author for _, step in checked.file(check_id).steps} == {checked.desk.officer}
    changes = [entry.label for entry in checked.desk.records.history(RecordRef(Check.kind, check_id))]
    assert changes == [
        "Close check",
        "Conclude check",
        "Begin checking",
        "Record reminder as sent",
        "Record request as sent",
        "Plan check",
    ]


def test_that_a_check_does_not_close_before_somebody_was_told_and_each_issue_has_an_action(checked: Checked) -> None:
    desk, check_id = checked.desk, checked.answered()
    desk.findings.add(Finding(check_id=check_id, fact="Gaps in the chart", grade="Major"))
    ((finding_id, finding),) = checked.file(check_id).findings
    desk.checks.conclude(check_id, "One issue")
    with pytest.raises(DeskError, match=r"1 issue has no action: 1 Gaps in the chart\. Nothing was changed\."):
        desk.checks.close(check_id)
    action_id = desk.actions.add(Action(requirement="Keep the chart", finding_id=finding_id, due_on=date(2027, 1, 29)))
    action = desk.records.get(Action, action_id)
    assert (action.check_id, action.provider_id) == (check_id, checked.provider_id)
    with pytest.raises(DeskError, match=r"Nobody was told of the outcome\. Record who was told first\. Nothing"):
        desk.checks.close(check_id)
    with pytest.raises(InvalidDraftError, match="Say who was told, by role"):
        desk.checks.tell(check_id, to_whom=" ")
    desk.checks.tell(check_id, to_whom="Registered manager")
    desk.checks.close(check_id)
    assert (finding.contract_id, finding.number) == (checked.contract_id, 1)
    assert checked.check(check_id).state() is S.CLOSED


def test_that_after_it_was_reopened_somebody_is_told_anew(checked: Checked) -> None:
    check_id, checks = checked.concluded(), checked.desk.checks
    checks.tell(check_id, to_whom="Registered manager")
    checks.reopen(check_id, "A chart was found")
    checks.conclude(check_id)
    assert checked.steps(check_id)["close"].stopped_by.startswith("Nobody was told of the outcome")
    assert checked.steps(check_id)["tell"].is_primary


def test_that_a_withdrawn_check_has_a_reason_keeps_what_was_recorded_and_takes_no_step(checked: Checked) -> None:
    check_id, desk = checked.answered(), checked.desk
    with pytest.raises(DeskError, match="Say why"):
        desk.checks.withdraw(check_id, " ")
    desk.checks.withdraw(check_id, "The service has closed")
    check = checked.check(check_id)
    assert (check.state(), check.stopped_reason) == (S.WITHDRAWN, "The service has closed")
    assert len(checked.file(check_id).answers) == 2
    assert checked.steps(check_id) == {}
    for step in (desk.checks.begin, desk.checks.conclude, desk.checks.close):
        with pytest.raises(DeskError, match=r"is no step of a check that is withdrawn\. Nothing was changed"):
            step(check_id)
    with pytest.raises(DeskError, match="The check was withdrawn, so what was recorded stays"):
        desk.check_recording.answer(check_id, POLICY, value="yes")
    assert checked.check(check_id) == check
    assert due_of(checked, Bucket.OVERDUE) == due_of(checked, Bucket.NEXT) == []


def test_that_what_has_not_happened_yet_is_not_recorded(checked: Checked) -> None:
    check_id, tomorrow = checked.plan(), date(2026, 12, 2)
    with pytest.raises(DeskError, match="still to come, so nothing was stored"):
        checked.send(check_id, sent_on=tomorrow)
    with pytest.raises(DeskError, match="still to come"):
        checked.desk.checks.remind(check_id, on=tomorrow)
    with pytest.raises(DeskError, match="still to come"):
        checked.desk.checks.tell(check_id, to_whom="Manager", on=tomorrow)
    assert (checked.check(check_id).state(), checked.history(check_id)) == (S.PLANNED, [])


def test_that_a_check_in_the_bin_takes_no_step_and_a_planned_one_comes_back(checked: Checked) -> None:
    check_id, records = checked.plan(), checked.desk.records
    records.put_in_bin(Check.kind, [check_id])
    assert checked.desk.checks.rows() == []
    with pytest.raises(DeskError, match=r"This check is in the bin; nothing was changed\. Restore it first\."):
        checked.desk.checks.begin(check_id)
    records.restore(Check.kind, [check_id])
    checked.desk.checks.begin(check_id)
    assert checked.row(check_id).state == S.CHECKING.value


def test_that_a_check_that_is_not_there_is_not_found(checked: Checked) -> None:
    with pytest.raises(NotFoundError):
        checked.file(checked.provider_id)


def test_that_clocks_are_settings_and_do_not_move_what_is_under_way(checked: Checked) -> None:
    before = checked.requested()
    clocks = CheckClocks(request=Span(1), reply=Span(14, Unit.DAYS), conclude=Span(1, Unit.MONTHS))
    checked.desk.checks.set_clocks(clocks)
    assert checked.desk.checks.clocks() == clocks
    assert checked.check(before).due_on == date(2026, 12, 15)
    check = checked.check(checked.requested())
    assert (check.request_due_on, check.due_on, check.conclude_due_on) == (
        date(2026, 12, 2),
        date(2026, 12, 15),
        date(2027, 1, 15),
    )
    with pytest.raises(InvalidDraftError):
        checked.desk.checks.set_clocks(CheckClocks(reply=Span(400)))
    assert checked.desk.checks.clocks() == clocks


def test_that_a_check_begun_without_a_request_is_due_to_be_concluded(checked: Checked) -> None:
    check_id = checked.begun()
    assert checked.check(check_id).conclude_due_on == date(2026, 12, 15)
    row = checked.row(check_id)
    assert (row.next_step, row.next_due_on) == ("Conclude the check", date(2026, 12, 15))
    checked.desk.records.set_field(Check.kind, check_id, "conclude_due_on", TODAY)
    assert due_of(checked, Bucket.TODAY) == [("conclude", TODAY)]


def test_that_today_shows_what_waits_for_the_provider_and_what_is_to_be_done_next(checked: Checked) -> None:
    planned, check_id = checked.plan(), checked.requested(sent_on=SENT_ON)
    assert due_of(checked, Bucket.NEXT) == [("request", date(2026, 12, 3))]
    assert due_of(checked, Bucket.WAITING) == [("reply", DUE_ON)]
    assert due_of(checked, Bucket.OVERDUE) == [("reply", DUE_ON), ("remind", date(2026, 11, 18))]
    rows = {row.key: row for row in checked.desk.today.view().rows if row.kind == Check.kind}
    assert rows["reply"].what == "2 things asked for: Medication check"
    assert rows["reply"].opens() == (Check.kind, check_id)
    assert rows["request"].opens() == (Check.kind, planned)
    checked.desk.checks.remind(check_id)
    assert ("remind", date(2026, 12, 3)) in due_of(checked, Bucket.NEXT)
    checked.desk.checks.tick([held for held, _ in checked.asked(check_id).values()])
    assert due_of(checked, Bucket.WAITING) == []
    assert due_of(checked, Bucket.OVERDUE) == [("conclude", date(2026, 11, 30))]


def test_that_an_answer_half_typed_leads_today_to_its_check(checked: Checked) -> None:
    check_id = checked.begun()
    checked.desk.check_recording.keep_typing(check_id, POLICY, "note", "Dated 20")
    view = checked.desk.today.view()
    assert view.count(Bucket.DRAFTS) == 1
    assert list(view.files_of_drafts.values()) == [RecordRef(Check.kind, check_id)]


def test_that_the_list_says_what_came_what_is_next_and_how_late_it_is(checked: Checked) -> None:
    late, planned = checked.requested(sent_on=SENT_ON), checked.plan(title="Rota check")
    checked.desk.checks.tick([checked.asked(late)[ROTA][0]])
    rows = checked.desk.checks.rows()
    assert [row.id for row in rows] == [planned, late]
    row = checked.row(late)
    assert (row.received, row.asked, row.receipt.value) == (1, 2, "Part")
    assert (row.next_step, row.next_due_on, row.lateness) == ("What was asked for", DUE_ON, "15 days late")
    assert (row.is_late, row.is_waiting, row.contract) == (True, True, "SL-0103")
    row = checked.row(planned)
    assert (row.receipt.value, row.next_step, row.is_late) == ("Not asked for yet", "Send the request", False)


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (CheckFilter(), 4),
        (CheckFilter(words="kestrel sl-01 medic"), 3),
        (CheckFilter(words="heron"), 0),
        (CheckFilter(words="100%"), 0),
        (CheckFilter(states=(S.CHECKING.value, S.WITHDRAWN.value)), 2),
        (CheckFilter(is_open=True), 3),
        (CheckFilter(is_open=False), 1),
    ],
)
def test_that_the_list_is_narrowed(checked: Checked, wanted: CheckFilter, found: int) -> None:
    checked.desk.checks.withdraw(checked.plan(), "Asked twice")
    checked.begun()
    checked.concluded()
    other = checked.desk.forms.add(replace(check_form(), id="rotas", title="Rotas"), title="Rotas")
    checked.desk.forms.put_in_use(other, "First version")
    checked.plan(form_id=other, contract_id=None)
    assert len(checked.desk.checks.rows(wanted)) == found


def test_that_the_list_is_narrowed_to_a_form_a_contract_or_a_provider(checked: Checked) -> None:
    own = checked.plan()
    heron = checked.desk.records.add(Provider(name="Heron Care"))
    other_form = next(row for row in checked.desk.forms.rows(Check.kind) if row.key == "medication")
    other = checked.plan(provider_id=heron, contract_id=None, form_id=other_form.id, location_ids=())

    def ids(wanted: CheckFilter) -> set[object]:
        return {row.id for row in checked.desk.checks.rows(wanted)}

    assert ids(CheckFilter(form_id=checked.form_id)) == ids(CheckFilter(contract_id=checked.contract_id)) == {own}
    assert ids(CheckFilter(form_id=other_form.id)) == ids(CheckFilter(provider_id=heron)) == {other}


def test_that_the_search_finds_a_check_by_its_scope_its_kpi_and_what_was_asked_for(checked: Checked) -> None:
    check_id = checked.plan(scope="Covert administration at Łódź House", kpi="KPI 17")
    for words in ("covert łódź", "kpi 17", "medication check"):
        assert (Check.kind, check_id) in {(hit.kind, hit.id) for hit in checked.desk.search.find(words).hits}
    held, _ = checked.asked(check_id)[MATRIX]
    assert ("document_request", held) in {(hit.kind, hit.id) for hit in checked.desk.search.find("matrix").hits}
