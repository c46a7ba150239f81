"""The life of a visit as stages: done, now, to come, passed over, late."""

from datetime import date

from monitor_desk.domain.visits import Visit, VisitState
from monitor_desk.ui.recorded.stages import Standing, sentence
from monitor_desk.ui.visits.life import ORDER, stages

TODAY = date(2026, 12, 1)


def visit(state: VisitState, **more: object) -> Visit:
    return Visit.of({"title": "Annual visit", "status": state.value, "planned_on": date(2026, 11, 20), **more})


def test_that_each_stage_before_now_is_done_or_passed_over_and_each_after_is_to_come() -> None:
    for at, state in enumerate(ORDER[:-1]):
        found = stages(visit(state), TODAY)
        assert [one.standing for one in found[at + 1 :]] == [Standing.TO_COME] * (len(ORDER) - at - 1)
        assert found[at].standing is Standing.NOW
        assert all(one.standing in {Standing.DONE, Standing.PASSED_OVER} for one in found[:at])


def test_that_a_closed_visit_is_done_to_its_end() -> None:
    assert stages(visit(VisitState.CLOSED, closed_on=TODAY), TODAY)[-1].standing is Standing.DONE


def test_that_a_visit_that_was_given_up_ends_there() -> None:
    found = stages(visit(VisitState.ABORTED, began_on=date(2026, 11, 20)), TODAY)
    assert [one.title for one in found[-2:]] == ["On site", "Aborted"]


def test_that_a_letter_that_was_not_sent_in_time_is_late() -> None:
    found = stages(visit(VisitState.PLANNED, letter_due_on=date(2026, 11, 6)), TODAY)
    assert found[1].is_late
    assert found[1].below == "letter by 6 Nov"
    sent = stages(visit(VisitState.ANNOUNCED, letter_sent_on=date(2026, 11, 5)), TODAY)
    assert (sent[1].is_late, sent[1].below) == (False, "5 Nov")


def test_that_an_unannounced_visit_waits_for_no_letter() -> None:
    found = stages(visit(VisitState.PLANNED, is_announced=False, letter_due_on=date(2026, 11, 6)), TODAY)
    assert (found[1].below, found[1].is_late) == ("", False)


def test_that_the_life_is_spoken_as_a_sentence() -> None:
    words = sentence(stages(visit(VisitState.ON_SITE, began_on=date(2026, 11, 20)), TODAY))
    assert "Planned done, 20 November 2026" in words
    assert "On site now" in words
    assert "Closed to come" in words
