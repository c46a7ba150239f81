"""What a provider is asked for with a check: listed, sent, reminded of, more time, ticks, expiries."""

from datetime import date

import pytest

from checked import DUE_ON, MATRIX, ROTA, SENT_ON, TODAY, Checked
from monitor_desk.domain.check_receipt import Receipt
from monitor_desk.domain.checks import Check, CheckState
from monitor_desk.domain.contracts import Document
from monitor_desk.domain.errors import DeskError, InvalidDraftError
from monitor_desk.domain.obligations import ScheduledObligation
from monitor_desk.domain.records import RecordRef
from monitor_desk.domain.tiers import ObligationKind
from monitor_desk.domain.visits import DocumentRequest
from monitor_desk.services.desk import Desk

EXPIRES_ON = date(2027, 3, 31)


@pytest.fixture
def checked(desk: Desk) -> Checked:
    return Checked(desk)


def expiries(checked: Checked) -> list[ScheduledObligation]:
    due = checked.desk.schedule.due(until_on=date(2028, 12, 1), contract_ids=[checked.contract_id])
    return [one for one in due if one.kind is ObligationKind.DOCUMENT_EXPIRES]


def test_that_a_request_is_due_by_its_clock_and_each_thing_on_it_has_its_days(checked: Checked) -> None:
    check_id = checked.requested(sent_on=SENT_ON)
    check = checked.check(check_id)
    assert (check.state(), check.requested_on, check.due_on) == (CheckState.REQUESTED, SENT_ON, DUE_ON)
    assert check.conclude_due_on == date(2026, 11, 30)
    assert {(one.asked_on, one.due_on) for _, one in checked.file(check_id).documents} == {(SENT_ON, DUE_ON)}
    ((_, step),) = checked.file(check_id).steps
    assert (step.how, step.with_whom, step.words) == ("E-mail", "Registered manager", "Due 16 November 2026")


def test_that_a_request_may_be_due_by_another_day_but_not_before_it_is_sent(checked: Checked) -> None:
    check_id = checked.plan()
    with pytest.raises(InvalidDraftError, match="It is due before it was asked for"):
        checked.send(check_id, due_on=date(2026, 11, 30))
    assert checked.history(check_id) == []
    checked.send(check_id, due_on=TODAY)
    assert checked.check(check_id).due_on == TODAY


def test_that_a_request_says_how_and_to_whom_and_asks_for_something(checked: Checked) -> None:
    check_id = checked.plan(asks_prepared=False)
    with pytest.raises(InvalidDraftError) as refused:
        checked.desk.checks.send_request(check_id, how="", to_whom=" ")
    assert set(refused.value.problems) == {"how", "to_whom"}
    with pytest.raises(DeskError, match=r"Nothing is listed to ask for\. Add to what is asked for first\. Nothing was"):
        checked.send(check_id)
    assert checked.check(check_id).requested_on is None


def test_that_each_thing_is_listed_once_in_its_order(checked: Checked) -> None:
    check_id = checked.plan(asks_prepared=False)
    checked.desk.checks.ask_for(check_id, ["  Rota  of week 14 ", "", "Chart", "Rota of week 14"])
    assert list(checked.asked(check_id)) == ["Rota of week 14", "Chart"]
    with pytest.raises(DeskError, match="Every one of these is on the list already; nothing was changed"):
        checked.desk.checks.ask_for(check_id, ["Chart", " "])
    assert checked.history(check_id) == []


def test_that_what_is_added_later_goes_out_with_the_next_request_and_the_first_day_stays(checked: Checked) -> None:
    check_id = checked.requested(sent_on=SENT_ON)
    with pytest.raises(DeskError, match="Everything that is listed was asked for"):
        checked.send(check_id)
    checked.desk.checks.ask_for(check_id, ["Incident log"])
    assert checked.asked(check_id)["Incident log"][1].asked_on is None
    checked.send(check_id)
    assert checked.asked(check_id)["Incident log"][1].due_on == date(2026, 12, 15)
    assert {checked.asked(check_id)[title][1].due_on for title in (ROTA, MATRIX)} == {DUE_ON}
    check = checked.check(check_id)
    assert (check.requested_on, check.due_on, check.conclude_due_on) == (
        SENT_ON,
        date(2026, 12, 15),
        date(2026, 12, 31),
    )
    assert checked.history(check_id) == ["Request sent", "Added to what is asked for", "Request sent"]
    row = checked.row(check_id)
    assert (row.next_step, row.next_due_on, row.is_late) == ("3 things asked for", DUE_ON, True)


def test_that_a_later_request_with_an_earlier_day_does_not_shorten_the_whole(checked: Checked) -> None:
    check_id = checked.requested()
    checked.desk.checks.ask_for(check_id, ["Incident log"])
    checked.send(check_id, due_on=date(2026, 12, 4))
    check = checked.check(check_id)
    assert (check.due_on, check.conclude_due_on) == (date(2026, 12, 15), date(2026, 12, 31))
    assert checked.row(check_id).next_due_on == date(2026, 12, 4)


def test_that_what_was_not_asked_for_yet_is_neither_missing_nor_reminded_of(checked: Checked) -> None:
    check_id = checked.requested(sent_on=SENT_ON)
    checked.desk.checks.tick([held for held, _ in checked.asked(check_id).values()], DUE_ON)
    checked.desk.checks.ask_for(check_id, ["Incident log"])
    with pytest.raises(DeskError, match=r"Everything that was asked for has come\. Nothing was changed"):
        checked.desk.checks.remind(check_id)
    row = checked.row(check_id)
    assert (row.receipt, row.received, row.asked) == (Receipt.PART_SO_FAR, 2, 3)
    assert row.next_step == "Conclude the check"
    checked.desk.checks.withdraw(check_id, "Asked twice")
    assert checked.row(check_id).receipt is Receipt.ON_TIME


def test_that_nothing_is_held_against_a_provider_who_was_never_asked(checked: Checked) -> None:
    check_id = checked.concluded()
    assert checked.row(check_id).receipt is Receipt.NOTHING_ASKED
    (trend,) = checked.desk.checks.trends()
    assert trend.late_or_missing == 0


def test_that_a_reminder_names_what_is_missing_and_moves_the_next_one(checked: Checked) -> None:
    check_id = checked.requested(sent_on=SENT_ON)
    checked.desk.checks.tick([checked.asked(check_id)[ROTA][0]], date(2026, 11, 10))
    assert checked.steps(check_id)["remind"].is_primary
    checked.desk.checks.remind(check_id, on=date(2026, 11, 30), how="Telephone", to_whom="Deputy")
    ((_, step),) = checked.file(check_id).steps[1:]
    assert (step.words, step.how, step.with_whom) == (MATRIX, "Telephone", "Deputy")
    assert checked.check(check_id).reminded_on == date(2026, 11, 30)
    checked.desk.checks.tick([checked.asked(check_id)[MATRIX][0]])
    with pytest.raises(DeskError, match="Everything that was asked for has come"):
        checked.desk.checks.remind(check_id)
    with pytest.raises(DeskError, match="Everything that was asked for has come"):
        checked.desk.checks.give_more_time(check_id, date(2026, 12, 8), "Holiday")


def test_that_more_time_has_a_reason_and_is_for_what_has_not_come(checked: Checked) -> None:
    check_id = checked.requested(sent_on=SENT_ON)
    checks = checked.desk.checks
    checks.tick([checked.asked(check_id)[ROTA][0]], DUE_ON)
    with pytest.raises(DeskError, match="Say why"):
        checks.give_more_time(check_id, date(2026, 12, 8), " ")
    with pytest.raises(InvalidDraftError, match="before it was asked for"):
        checks.give_more_time(check_id, date(2026, 11, 1), "A slip")
    checks.give_more_time(check_id, date(2026, 12, 8), "The manager is on leave")
    asked = checked.asked(check_id)
    assert (asked[ROTA][1].due_on, asked[MATRIX][1].due_on) == (DUE_ON, date(2026, 12, 8))
    check = checked.check(check_id)
    assert (check.due_on, check.conclude_due_on) == (date(2026, 12, 8), date(2026, 12, 22))
    ((_, step),) = checked.file(check_id).steps[1:]
    assert step.words == "From 16 November 2026 to 8 December 2026. The manager is on leave"
    assert checked.row(check_id).receipt is Receipt.PART_SO_FAR
    history = checked.desk.records.history(RecordRef(Check.kind, check_id))
    assert history[0].reason == "The manager is on leave"


def test_that_more_time_shortens_no_day_that_is_later(checked: Checked) -> None:
    check_id, checks = checked.requested(sent_on=SENT_ON), checked.desk.checks
    checks.ask_for(check_id, ["Incident log"])
    checked.send(check_id)
    before = checked.file(check_id)
    with pytest.raises(InvalidDraftError, match="due by then or later already"):
        checks.give_more_time(check_id, DUE_ON, "Leave")
    assert checked.file(check_id) == before
    checks.give_more_time(check_id, date(2026, 12, 8), "Leave")
    days = {title: one.due_on for title, (_, one) in checked.asked(check_id).items()}
    assert days == {ROTA: date(2026, 12, 8), MATRIX: date(2026, 12, 8), "Incident log": date(2026, 12, 15)}
    check = checked.check(check_id)
    assert (check.due_on, check.conclude_due_on) == (date(2026, 12, 15), date(2026, 12, 31))


def test_that_more_time_is_not_given_before_anything_was_asked(checked: Checked) -> None:
    with pytest.raises(DeskError, match=r"“Give more time” is no step of a check that is planned\. Nothing"):
        checked.desk.checks.give_more_time(checked.plan(), date(2026, 12, 8), "Leave")
    with pytest.raises(DeskError, match=r"No request has been sent yet\. Nothing was changed"):
        checked.desk.checks.remind(checked.begun())


@pytest.mark.parametrize(
    ("days", "found"),
    [
        ((DUE_ON, DUE_ON), Receipt.ON_TIME),
        ((DUE_ON, date(2026, 11, 17)), Receipt.LATE),
        ((DUE_ON, None), Receipt.PART),
        ((None, None), Receipt.NOT_AT_ALL),
    ],
)
def test_that_the_list_says_what_came_of_a_request(
    checked: Checked, days: tuple[date | None, date | None], found: Receipt
) -> None:
    check_id = checked.requested(sent_on=SENT_ON)
    for title, day in zip((ROTA, MATRIX), days, strict=True):
        if day is not None:
            checked.desk.checks.tick([checked.asked(check_id)[title][0]], day)
    assert checked.row(check_id).receipt is checked.file(check_id).receipt(TODAY) is found


def test_that_a_tick_keeps_its_day_and_is_taken_back(checked: Checked) -> None:
    check_id = checked.requested(sent_on=SENT_ON)
    both = [held for held, _ in checked.asked(check_id).values()]
    checked.desk.checks.tick(both[:1], DUE_ON)
    checked.desk.checks.tick(both)
    assert [one.received_on for _, one in checked.file(check_id).documents] == [DUE_ON, TODAY]
    with pytest.raises(DeskError, match="still to come"):
        checked.desk.checks.tick(both, date(2026, 12, 2))
    checked.desk.checks.untick(both)
    assert [one.received_on for _, one in checked.file(check_id).documents] == [None, None]


def test_that_what_is_taken_off_lies_in_the_bin_and_can_be_asked_for_again(checked: Checked) -> None:
    check_id = checked.plan()
    rota, matrix = (held for held, _ in checked.asked(check_id).values())
    checked.desk.checks.tick([matrix])
    with pytest.raises(DeskError, match="This has come already, so it stays on the list; nothing was changed"):
        checked.desk.checks.take_off([rota, matrix])
    assert list(checked.asked(check_id)) == [ROTA, MATRIX]
    checked.desk.checks.take_off([rota])
    assert list(checked.asked(check_id)) == [MATRIX]
    assert checked.desk.records.is_binned(RecordRef(DocumentRequest.kind, rota))
    (again,) = checked.desk.checks.ask_for(check_id, [ROTA])
    assert again != rota


def test_that_insurance_that_came_is_in_the_schedule_by_its_expiry_and_brought_up_to_date(checked: Checked) -> None:
    checks = checked.desk.checks
    check_id = checked.plan(asks_prepared=False, why="Due diligence")
    (asked,) = checks.ask_for(check_id, ["Employers’ liability insurance"])
    checks.received(asked, received_on=TODAY, is_enough=True, words=" £10m ", expires_on=EXPIRES_ON)
    one = checked.asked(check_id)["Employers’ liability insurance"][1]
    assert (one.received_on, one.is_enough, one.words, one.expires_on) == (TODAY, True, "£10m", EXPIRES_ON)
    assert one.document_id is not None
    document = checked.desk.records.get(Document, one.document_id)
    assert (document.title, document.provider_id) == ("Employers’ liability insurance", checked.provider_id)
    assert document.contract_id == checked.contract_id
    assert [due.due_on for due in expiries(checked)] == [EXPIRES_ON]
    assert "Employers’ liability insurance" in expiries(checked)[0].title
    checks.received(asked, is_enough=True, expires_on=date(2028, 3, 31))
    assert [due.due_on for due in expiries(checked)] == [date(2028, 3, 31)]
    assert len(checked.desk.records.all_of(Document)) == 1
    checks.untick([asked])
    assert [due.due_on for due in expiries(checked)] == [date(2028, 3, 31)]


def test_that_a_document_that_was_binned_is_made_anew(checked: Checked) -> None:
    check_id, checks = checked.plan(), checked.desk.checks
    asked, _ = checked.asked(check_id)[ROTA]
    checks.received(asked, expires_on=EXPIRES_ON)
    first = checked.asked(check_id)[ROTA][1].document_id
    assert first is not None
    checked.desk.records.put_in_bin(Document.kind, [first])
    checks.received(asked, expires_on=EXPIRES_ON)
    assert checked.asked(check_id)[ROTA][1].document_id != first
    assert [due.due_on for due in expiries(checked)] == [EXPIRES_ON]


def test_that_what_came_without_an_expiry_leaves_the_schedule_alone(checked: Checked) -> None:
    asked, _ = checked.asked(checked.plan())[ROTA]
    checked.desk.checks.received(asked, is_enough=False, words="Two weeks of four")
    assert checked.desk.records.all_of(Document) == []
    assert expiries(checked) == []


def test_that_only_what_a_check_asked_for_is_put_in_the_schedule(checked: Checked) -> None:
    from visited import Visited

    visited = Visited(checked.desk)
    (asked,) = visited.desk.visits.ask_documents(visited.plan(), ["Insurance"])
    with pytest.raises(InvalidDraftError, match="Only what was asked for with a check"):
        checked.desk.checks.received(asked, expires_on=EXPIRES_ON)
    assert checked.desk.records.get(DocumentRequest, asked).received_on is None


def test_that_undo_takes_a_request_and_an_expiry_back_whole(checked: Checked) -> None:
    check_id = checked.requested()
    asked, before = checked.asked(check_id)[ROTA]
    checked.desk.checks.received(asked, expires_on=EXPIRES_ON)
    checked.desk.undo.undo()
    assert checked.asked(check_id)[ROTA] == (asked, before)
    assert checked.desk.records.all_of(Document) == []
    checked.desk.undo.undo()
    check = checked.check(check_id)
    assert (check.state(), check.requested_on, check.due_on) == (CheckState.PLANNED, None, None)
    assert [(one.asked_on, one.due_on) for _, one in checked.file(check_id).documents] == [(None, None)] * 2
    assert checked.history(check_id) == []
    checked.desk.undo.redo()
    assert checked.check(check_id).state() is CheckState.REQUESTED
    assert checked.history(check_id) == ["Request sent"]


def test_that_nothing_more_is_asked_for_once_a_check_is_settled(checked: Checked) -> None:
    concluded, withdrawn = checked.concluded(), checked.plan()
    checked.desk.checks.withdraw(withdrawn, "Asked twice")
    for check_id, words in ((concluded, "The check was concluded"), (withdrawn, "The check was withdrawn")):
        asked, before = checked.asked(check_id)[ROTA]
        with pytest.raises(DeskError, match=words):
            checked.desk.checks.ask_for(check_id, ["Chart"])
        for act in (checked.desk.checks.tick, checked.desk.checks.take_off):
            with pytest.raises(DeskError, match=words):
                act([asked])
        with pytest.raises(DeskError, match=words):
            checked.desk.checks.received(asked, expires_on=EXPIRES_ON)
        assert checked.asked(check_id)[ROTA] == (asked, before)
    assert checked.desk.records.all_of(Document) == []
