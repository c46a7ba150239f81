"""Checks of a desk filled with the demonstration: as the services would have made them, and ready to go on."""

from pathlib import Path

from monitor_desk.domain.check_facts import facts_of
from monitor_desk.domain.check_file import CheckFile
from monitor_desk.domain.check_rows import CheckRow
from monitor_desk.domain.checks import CheckState
from monitor_desk.domain.recorded_filled import filled_of
from monitor_desk.domain.recorded_results import computed_level
from monitor_desk.intake.actuals import prepare, read_lines
from monitor_desk.services.desk import Desk
from monitor_desk.ui.checks.actuals.kept_columns import columns_text

CONCLUDED = {CheckState.CONCLUDED.value, CheckState.CLOSED.value}


def files(desk: Desk, *states: str) -> list[CheckFile]:
    return [desk.checks.file(row.id) for row in desk.checks.rows() if row.state in states]


def row(desk: Desk, state: CheckState, kind: str) -> CheckRow:
    return next(one for one in desk.checks.rows() if one.state == state.value and one.check_kind.startswith(kind))


def test_that_what_is_concluded_could_be_concluded_so(caseload: Desk) -> None:
    today = caseload.clock.today()
    found = files(caseload, *CONCLUDED)
    assert len(found) >= 18
    for file in found:
        facts, on = facts_of(file, today), file.check.concluded_on
        assert on
        assert not facts.gaps or facts.nothing_came
        assert file.check.level_computed == ("" if facts.nothing_came else computed_level(file, on))
        assert file.check.level or facts.nothing_came
        assert not facts.issues_without_action


def test_that_every_answer_is_of_a_question_that_is_shown(caseload: Desk) -> None:
    for file in files(caseload, *CONCLUDED, CheckState.CHECKING.value):
        filled = filled_of(file, caseload.clock.today())
        assert filled
        shown = {view.place for section in filled.sections() for view in section.shown}
        assert set(file.answers) <= shown


def test_that_each_concluded_check_has_its_frozen_result(caseload: Desk) -> None:
    for file in files(caseload, *CONCLUDED):
        reports = [caseload.checks.report(paper.id) for paper in file.papers]
        assert [paper.version for paper in file.papers] == list(range(1, len(reports) + 1))
        assert reports[-1].concluded_on == file.check.concluded_on == file.papers[-1].frozen_on
        assert reports[-1].state == CheckState.CONCLUDED.value
        assert reports[0].told == ()


def test_that_a_check_was_reopened_and_its_correction_says_why(caseload: Desk) -> None:
    versions = [file.papers for file in files(caseload, *CONCLUDED) if len(file.papers) > 1]
    assert [[paper.stage for paper in each] for each in versions] == [["Final", "Correction"]]
    first, second = versions[0]
    assert second.supersedes_id == first.id
    assert second.reason
    earlier, later = caseload.checks.report(first.id), caseload.checks.report(second.id)
    assert earlier.correction_reason == ""
    assert later.correction_reason == second.reason
    assert earlier.sections != later.sections


def test_that_a_concluded_check_can_be_told_of_and_closed(caseload: Desk) -> None:
    chosen = row(caseload, CheckState.CONCLUDED, "KPI validation")
    caseload.checks.tell(chosen.id, to_whom="Registered manager")
    caseload.checks.close(chosen.id)
    assert caseload.checks.file(chosen.id).check.state() is CheckState.CLOSED


def test_that_what_is_late_can_be_reminded_of_again(caseload: Desk) -> None:
    chosen = next(one for one in caseload.checks.rows() if one.is_late and one.state == CheckState.REQUESTED.value)
    caseload.checks.remind(chosen.id, to_whom="Registered manager")
    assert caseload.checks.file(chosen.id).check.reminded_on == caseload.clock.today()


def test_that_an_audited_spreadsheet_reads_as_it_was_kept(caseload: Desk, tmp_path: Path) -> None:
    file = caseload.checks.file(row(caseload, CheckState.CHECKING, "Audit of actuals").id)
    source = caseload.checks.audit_source(file.audits[0].id)
    path = tmp_path / source.name
    path.write_bytes(source.content)
    prepared = prepare(path)
    read = read_lines(prepared)
    assert columns_text(prepared) == source.columns
    assert (len(read.lines), list(read.problems), list(read.left_out)) == (file.audits[0].lines, [], [])
    assert caseload.checks.audit(file.audits[0].id).lines == len(read.lines)
    sampled = {line.row: line for _, line in file.lines}
    again = {line.row: line for line in read.lines}
    assert all(again[one or 0].recorded_words == line.actual for one, line in sampled.items())


def test_that_trends_show_which_kind_fails_over_several_quarters(caseload: Desk) -> None:
    trends = {one.check_kind.split(" ")[0]: one for one in caseload.checks.trends()}
    medication = trends["Medication"]
    assert (medication.concluded, medication.poor) == (5, 2)
    days = [one.concluded_on for one in medication.outcomes]
    assert (days[-1] - days[0]).days > 300
    assert sum(one.poor for one in trends.values()) >= 4
    assert any(one.values_not_supported for one in trends["KPI"].outcomes)


def test_that_some_contracts_have_due_diligence_on_record_and_others_none(caseload: Desk) -> None:
    contracts = [one.id for one in caseload.contracts.rows()]
    found = [bool(caseload.checks.due_diligence(one)) for one in contracts]
    assert sum(found) == 3
