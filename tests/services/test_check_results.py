"""What a check comes to: answers, the outcome set, concluded and frozen, reopened and corrected."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest

import desks
from checked import MANAGER, POLICY, ROTA, SENT_ON, TODAY, Checked, check_form
from hostile_evidence import photo
from monitor_desk.domain.actions import Action
from monitor_desk.domain.check_receipt import Receipt
from monitor_desk.domain.check_report import CheckReport
from monitor_desk.domain.checks import Check, CheckState
from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.evidence_rules import EvidenceTarget, Pasted
from monitor_desk.domain.findings import Concern, Finding
from monitor_desk.domain.forms.answers import answer_id
from monitor_desk.domain.forms.model import Scoring
from monitor_desk.domain.records import RecordRef
from monitor_desk.domain.visits import section_id
from monitor_desk.services import opening
from monitor_desk.services.desk import Desk

S = CheckState


@pytest.fixture
def checked(desk: Desk) -> Checked:
    return Checked(desk)


def report(checked: Checked, paper_id: UUID) -> CheckReport:
    return checked.desk.checks.report(paper_id)


def test_that_an_answer_is_kept_with_the_words_of_its_question_and_who_gave_it(checked: Checked) -> None:
    check_id = checked.begun()
    checked.desk.check_recording.answer(check_id, POLICY, value="yes")
    checked.desk.check_recording.answer(check_id, POLICY, quality="partly", note="Dated 2021")
    ((own, answer),) = checked.file(check_id).answers.values()
    assert (own, answer.check_id, answer.visit_id) == (answer_id(check_id, POLICY), check_id, None)
    assert (answer.asked, answer.value, answer.quality) == ("Safeguarding policy", "yes", "partly")
    assert (answer.note, answer.author, answer.is_after_visit) == ("Dated 2021", checked.desk.officer, None)


@pytest.mark.parametrize("is_begun", [False, True])
def test_that_answers_change_until_the_check_is_concluded(checked: Checked, is_begun: bool) -> None:
    check_id = checked.begun() if is_begun else checked.plan()
    for value in ("yes", "no"):
        checked.desk.check_recording.answer(check_id, MANAGER, value=value, note="Seen")
    assert checked.file(check_id).answers[MANAGER][1].value == "no"
    checked.desk.undo.undo()
    assert checked.file(check_id).answers[MANAGER][1].value == "yes"


def test_that_a_part_of_another_check_takes_no_answer(checked: Checked) -> None:
    check_id, other = checked.begun(), checked.begun()
    with pytest.raises(DeskError, match="belongs to another check; nothing was stored"):
        checked.desk.check_recording.answer(check_id, checked.home(other, "rating"), value="good")
    assert checked.file(check_id).answers == {}


def test_that_a_scheme_of_which_something_is_recorded_stays_part_of_the_check(checked: Checked) -> None:
    check_id = checked.begun()
    checked.desk.check_recording.answer(check_id, checked.home(check_id, "rating"), value="good")
    with pytest.raises(DeskError, match=r"Something is recorded of Rose House, so it stays part of the check"):
        checked.desk.checks.set_parts(check_id, [checked.schemes[1]])
    checked.desk.checks.set_parts(check_id, [checked.schemes[0]])
    assert [part.label for _, part in checked.file(check_id).parts] == ["Rose House"]


def test_that_findings_concerns_notes_and_evidence_belong_to_the_check(checked: Checked) -> None:
    desk, check_id = checked.desk, checked.begun()
    place = checked.home(check_id, "chart")
    note_id = desk.check_recording.quick_note(check_id, "Two initials missing", at="9.50")
    desk.check_recording.file_note(note_id, place)
    desk.check_recording.take_section(check_id, "office")
    concern = Concern(what="No chart at all", check_id=check_id, part_id=place.part_id, seen_time="10:05")
    concern_id = desk.check_recording.raise_concern(check_id, concern)
    target = EvidenceTarget(check_id=check_id, part_id=place.part_id, section="medication", question="chart")
    added = desk.evidence.add([Pasted(name="chart.jpg", content=photo())], target)
    finding_id = desk.findings.add(Finding(check_id=check_id, fact="Chart kept loosely", grade="Minor"))
    action_id = desk.actions.add(Action(requirement="Bind it", finding_id=finding_id))
    file = checked.file(check_id)
    assert [(held, one.question) for held, one in file.notes] == [(note_id, "chart")]
    assert [held for held, _ in file.sections] == [section_id(check_id, "office")]
    assert [held for held, _ in file.concerns] == [concern_id]
    assert [(one.grade, one.number, one.location_id) for _, one in file.findings] == [
        ("Immediate", 1, checked.schemes[0]),
        ("Minor", 2, None),
    ]
    assert {one.provider_id for _, one in file.findings} == {checked.provider_id}
    assert [(held, one.provider_id) for held, one in file.evidence] == [(added.ids[0], checked.provider_id)]
    assert [held for held, _ in file.actions] == [action_id]
    assert {row.id for row in desk.findings.rows(check_id=check_id)} == {held for held, _ in file.findings}
    issues = desk.actions.issues_without_action(RecordRef(Check.kind, check_id))
    assert [row.id for row in issues] == [file.findings[0][0]]


def test_that_an_outcome_other_than_the_computed_one_has_a_reason_and_both_are_kept(checked: Checked) -> None:
    check_id, checks = checked.answered("good", "improve"), checked.desk.checks
    with pytest.raises(DeskError, match="differs from the computed result, so it needs a reason; nothing was changed"):
        checks.set_level(check_id, "poor")
    with pytest.raises(DeskError, match="“splendid” is no level of this form's scale; nothing was changed"):
        checks.set_level(check_id, "splendid", "Because")
    checks.set_level(check_id, "poor", " A dose was missed ")
    check = checked.check(check_id)
    assert (check.level, check.level_computed, check.level_reason) == ("poor", "improve", "A dose was missed")
    result = report(checked, checks.conclude(check_id, "Poor")).result
    assert (result.level, result.computed, result.reason) == ("Poor", "Requires improvement", "A dose was missed")
    row = checked.row(check_id)
    assert (row.level, row.level_label, row.tone) == ("poor", "Poor", "red")


def test_that_an_outcome_the_answers_have_left_behind_is_not_concluded_without_a_reason(checked: Checked) -> None:
    check_id, checks = checked.answered(), checked.desk.checks
    checks.set_level(check_id, "good")
    checked.desk.check_recording.answer(check_id, checked.home(check_id, "rating"), value="poor")
    with pytest.raises(DeskError, match="differs from the computed one, so the check was not concluded"):
        checks.conclude(check_id)
    assert (checked.check(check_id).state(), checks.papers(check_id)) == (S.CHECKING, ())
    checks.set_level(check_id, "poor")
    assert report(checked, checks.conclude(check_id)).result.level == "Poor"


def test_that_the_level_of_a_section_is_kept_with_its_reason(checked: Checked) -> None:
    check_id = checked.begun()
    place = checked.home(check_id, "rating")
    checked.desk.check_recording.answer(check_id, place, value="good")
    with pytest.raises(DeskError, match="differs from the computed result"):
        checked.desk.checks.set_section_level(check_id, "medication", place.part_id, "improve")
    checked.desk.checks.set_section_level(check_id, "medication", place.part_id, "improve", "Two errors unreported")
    ((held, section),) = checked.file(check_id).sections
    assert held == section_id(check_id, "medication", place.part_id)
    assert (section.level, section.level_reason, section.check_id) == ("improve", "Two errors unreported", check_id)


def test_that_a_check_with_gaps_is_not_concluded_and_nothing_is_stored(checked: Checked) -> None:
    check_id = checked.begun()
    gaps = r"2 answers are missing, the first: “Medication as a whole” for Rose House.*\. Nothing was changed\."
    with pytest.raises(DeskError, match=gaps):
        checked.desk.checks.conclude(check_id, "Done")
    step = checked.steps(check_id)["conclude"]
    assert step.stopped_by.startswith("2 answers are missing, the first:")
    check = checked.check(check_id)
    assert (check.state(), check.summary, checked.desk.checks.papers(check_id)) == (S.CHECKING, "", ())


def test_that_a_check_without_an_outcome_is_not_concluded(desk: Desk) -> None:
    checked = Checked(desk, form=replace(check_form(), scoring=Scoring.DESCRIPTOR))
    check_id = checked.answered()
    with pytest.raises(DeskError, match=r"has no outcome, so it was not concluded\. Set the outcome first"):
        desk.checks.conclude(check_id, "As seen")
    desk.checks.set_level(check_id, "good")
    assert report(checked, desk.checks.conclude(check_id)).result.level == "Good"
    assert checked.check(check_id).level_computed == ""


def test_that_a_check_nothing_came_for_is_concluded_as_it_stands_and_has_no_good_result(checked: Checked) -> None:
    check_id, checks = checked.requested(sent_on=SENT_ON), checked.desk.checks
    with pytest.raises(DeskError, match="Nothing came, so say in the summary what that means"):
        checks.conclude(check_id)
    paper = report(checked, checks.conclude(check_id, "Two reminders were not answered."))
    assert (paper.state, paper.result.level, paper.summary) == ("Concluded", "", "Two reminders were not answered.")
    assert paper.receipt == "Not at all: 0 of 2 have come"
    row = checked.row(check_id)
    assert (row.level, row.tone, row.receipt) == ("", "grey", Receipt.NOT_AT_ALL)
    (trend,) = checks.trends()
    assert (trend.rated, trend.without, trend.late_or_missing) == (0, 1, 1)


def test_that_an_answer_in_passing_makes_no_good_result_of_a_check_nothing_came_for(checked: Checked) -> None:
    check_id = checked.requested(sent_on=SENT_ON)
    checked.desk.check_recording.answer(check_id, checked.home(check_id, "rating"), value="good")
    paper = report(checked, checked.desk.checks.conclude(check_id, "Nothing was sent"))
    assert (paper.result.level, checked.check(check_id).level_computed) == ("", "")
    assert checked.row(check_id).level == ""


def test_that_a_request_that_is_not_due_yet_is_not_concluded_without_being_checked(checked: Checked) -> None:
    check_id = checked.requested()
    with pytest.raises(DeskError, match=r"Checking has not begun\. Begin checking, or wait until"):
        checked.desk.checks.conclude(check_id, "Nothing came")


def test_that_a_concluded_check_is_frozen_as_version_1_and_says_what_it_is(checked: Checked) -> None:
    check_id = checked.requested(sent_on=SENT_ON)
    checked.desk.checks.tick([checked.asked(check_id)[ROTA][0]], date(2026, 11, 10))
    checked.desk.checks.begin(check_id)
    for scheme in (0, 1):
        checked.desk.check_recording.answer(check_id, checked.home(check_id, "rating", scheme), value="good")
    paper_id = checked.desk.checks.conclude(check_id, " All in order ")
    (row,) = checked.desk.checks.papers(check_id)
    assert (row.id, row.version, row.stage, row.frozen_on, row.author) == (
        paper_id,
        1,
        "Final",
        TODAY,
        checked.desk.officer,
    )
    paper = report(checked, paper_id)
    assert (paper.state, paper.concluded_on, paper.summary) == ("Concluded", TODAY, "All in order")
    assert paper.receipt == "Part: 1 of 2 has come"
    assert (paper.result.level, paper.version, paper.correction_reason) == ("Good", 1, "")
    present = checked.desk.checks.present(check_id)
    assert (present.state, present.receipt, present.result) == (paper.state, paper.receipt, paper.result)


def test_that_a_reopened_check_is_corrected_and_the_first_version_stays(checked: Checked) -> None:
    check_id, checks = checked.concluded(), checked.desk.checks
    (first,) = checks.papers(check_id)
    before = report(checked, first.id)
    with pytest.raises(DeskError, match="Say why"):
        checks.reopen(check_id, "")
    checks.reopen(check_id, "A second chart was found")
    check = checked.check(check_id)
    assert (check.state(), check.concluded_on, check.closed_on) == (S.CHECKING, None, None)
    assert checks.trends() == []
    checked.desk.check_recording.answer(check_id, checked.home(check_id, "rating"), value="poor")
    checks.set_level(check_id, "poor")
    second = checks.conclude(check_id, "One chart in two")
    assert [(row.version, row.stage, row.reason, row.supersedes_id) for row in checks.papers(check_id)] == [
        (1, "Final", "", None),
        (2, "Correction", "A second chart was found", first.id),
    ]
    assert report(checked, first.id) == before
    paper = report(checked, second)
    assert (paper.correction_reason, paper.result.level) == ("A second chart was found", "Poor")
    steps = [step.words for _, step in checked.file(check_id).steps if step.step == "Concluded"]
    assert steps == ["Version 1", "Version 2"]


def test_that_a_closed_check_is_reopened_with_its_reason_too(checked: Checked) -> None:
    check_id, checks = checked.concluded(), checked.desk.checks
    checks.tell(check_id, to_whom="Registered manager")
    checks.close(check_id)
    checks.reopen(check_id, "The provider sent the chart")
    checks.conclude(check_id)
    assert [row.reason for row in checks.papers(check_id)] == ["", "The provider sent the chart"]
    assert checked.check(check_id).closed_on is None


def settled_acts(checked: Checked, check_id: UUID) -> list[Callable[[], object]]:
    desk = checked.desk
    return [
        lambda: desk.check_recording.answer(check_id, POLICY, value="no"),
        lambda: desk.check_recording.quick_note(check_id, "Late word"),
        lambda: desk.check_recording.raise_concern(check_id, Concern(what="Door open", check_id=check_id)),
        lambda: desk.checks.set_level(check_id, "good"),
        lambda: desk.checks.set_section_level(check_id, "office", None, "good"),
        lambda: desk.checks.set_parts(check_id, [checked.schemes[0]]),
        lambda: desk.findings.add(Finding(check_id=check_id, fact="Late", grade="Minor")),
    ]


@pytest.mark.parametrize("is_withdrawn", [False, True])
def test_that_nothing_is_added_to_a_settled_check(checked: Checked, is_withdrawn: bool) -> None:
    check_id = checked.answered()
    if is_withdrawn:
        checked.desk.checks.withdraw(check_id, "Asked twice")
    else:
        checked.desk.checks.conclude(check_id)
    before = checked.file(check_id)
    words = "The check was withdrawn" if is_withdrawn else "The check was concluded and rests on this, so it stays"
    for act in settled_acts(checked, check_id):
        with pytest.raises(DeskError, match=words):
            act()
    assert checked.file(check_id) == before


@pytest.fixture
def unchecked(desk_template: Path, tmp_path: Path) -> Iterator[Desk]:
    """Open a desk that the test tampers with."""
    desk = desks.open_copy(desk_template, tmp_path / "desk")
    yield desk
    desk.close()


@pytest.mark.parametrize("change", ["content || ' '", "replace(content, 'As agreed', 'Otherwise')", "'{}'"])
def test_that_a_frozen_result_that_was_tampered_with_is_named_and_not_shown(unchecked: Desk, change: str) -> None:
    checked = Checked(unchecked)
    (row,) = unchecked.checks.papers(checked.concluded())
    connection = unchecked.records._database.raw_connection()
    connection.execute(f"UPDATE paper SET content = {change}")
    connection.commit()
    connection.close()
    with pytest.raises(DeskError, match="Final report, version 1 is not as it was frozen, so it is not shown"):
        unchecked.checks.report(row.id)


def test_that_the_last_check_of_the_kind_shows_beside_with_its_answers_and_its_actions(checked: Checked) -> None:
    desk = checked.desk
    before = checked.answered("improve", "good")
    desk.check_recording.answer(before, POLICY, value="yes", quality="partly", note="Out of date")
    finding = Finding(check_id=before, section="office", question="policy", fact="Out of date", grade="Minor")
    finding_id = desk.findings.add(finding)
    desk.checks.conclude(before, "Renew the policy")
    action_id = desk.actions.add(Action(requirement="Renew the policy", finding_id=finding_id))
    now = checked.begun(contract_id=None)
    file = checked.file(now)
    assert file.last is not None
    assert (file.last.id, file.last.level, file.last.summary) == (before, "Requires improvement", "Renew the policy")
    assert (file.last.findings, file.last.open_actions, file.last.tone) == (1, 1, "amber")
    previous = file.previous[POLICY]
    assert (previous.owner_id, previous.given.note) == (before, "Out of date")
    assert [held for held, *_ in previous.actions] == [action_id]
    assert file.previous[checked.home(now, "rating")].given.value == "improve"


def test_that_neither_a_withdrawn_nor_an_open_check_nor_one_of_another_kind_is_the_last(checked: Checked) -> None:
    checked.answered()
    checked.desk.checks.withdraw(checked.answered(), "Asked twice")
    other = checked.desk.forms.add(replace(check_form(), id="rotas", title="Rotas"), title="Rotas")
    checked.desk.forms.put_in_use(other, "First version")
    checked.concluded(form_id=other)
    file = checked.file(checked.begun())
    assert (file.last, file.previous) == (None, {})


def test_that_undo_takes_no_frozen_result_back(checked: Checked) -> None:
    check_id = checked.concluded()
    with pytest.raises(DeskError, match="A result that was frozen is not taken back, so nothing was changed"):
        checked.desk.undo.undo()
    assert checked.check(check_id).state() is S.CONCLUDED


def test_that_a_concluded_check_comes_back_whole_from_a_backup(unchecked: Desk, tmp_path: Path) -> None:
    checked = Checked(unchecked)
    check_id = checked.concluded()
    before = checked.file(check_id)
    backup = unchecked.backups.make()
    unchecked.checks.reopen(check_id, "A chart was found")
    unchecked.backups.restore(backup.path)
    unchecked.close()
    restored = opening.unlock(tmp_path / "desk", desks.PASSPHRASE, desks.outfit())
    try:
        assert restored.checks.file(check_id) == before
        assert restored.backups.verify().faults == ()
    finally:
        restored.close()
