"""A visit's report: what is in it, its text and check sum, what may be disputed, and its figures."""

import json
from dataclasses import fields, is_dataclass, replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor_desk.domain.forms.answers import Place, answer_id
from monitor_desk.domain.forms.model import Tone
from monitor_desk.domain.visit_report import (
    Reader,
    VisitReport,
    content_sum,
    disputable,
    figures,
    for_reader,
    from_text,
    line_refs,
    report_of,
    to_text,
)
from monitor_desk.domain.visit_report.figures import share_words
from monitor_desk.domain.visit_report.sections import AnswerLine, SectionLine
from visit_files import AT_ELM, VISIT, long_file, made, visit_file, with_points
from visit_report_checks import canaried


def _line(report: VisitReport, ref: str) -> AnswerLine:
    return next(line for section in report.sections for line in section.answers if line.ref == ref)


def _section(report: VisitReport, ref: str) -> SectionLine:
    return next(section for section in report.sections if section.ref == ref)


def test_that_a_report_frozen_as_text_comes_back_as_it_was() -> None:
    report = replace(report_of(with_points(visit_file())), stage="Draft", version=1, frozen_on=date(2026, 11, 20))
    text = to_text(report)
    assert "\n" not in text
    assert from_text(text) == report
    assert content_sum(to_text(from_text(text))) == content_sum(text)


def test_that_every_field_of_a_report_comes_back_from_its_text() -> None:
    report, _ = canaried()
    assert from_text(to_text(report)) == report


@given(summary=st.text(), level=st.text(), version=st.integers(1, 99) | st.none())
def test_that_any_words_come_back_from_a_frozen_report(summary: str, level: str, version: int | None) -> None:
    base = VisitReport(visit_id=VISIT, summary=summary.encode("utf-8", "ignore").decode(), version=version)
    report = replace(base, sections=(SectionLine(level=level.encode("utf-8", "ignore").decode()),))
    assert from_text(to_text(report)) == report


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{}",
        "[]",
        "null",
        '{"format":"visit report 9","report":{}}',
        '{"format":"visit report 1","report":{"x":1}}',
        '{"format":"visit report 1","report":{"visit_id":5}}',
        "[" * 100_000,
    ],
)
def test_that_what_is_no_report_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"report|Expecting"):
        from_text(text)


def test_that_a_report_says_computed_and_decided_result_with_the_working_and_why_they_differ() -> None:
    result = report_of(visit_file()).result
    assert (result.computed, result.level, result.tone) == ("Poor", "Requires improvement", Tone.PARTLY)
    assert result.is_overridden
    assert result.reason.startswith("The open cabinet was put right")
    assert any("Critical and not met" in step for step in result.working)


def test_that_a_repeated_section_is_there_for_each_scheme_under_a_number_of_its_own() -> None:
    report = report_of(visit_file())
    assert [section.ref for section in report.sections] == ["1", "2a", "2b", "3a"]
    assert [section.part for section in report.sections] == ["", "Location 1", "Location 2", "Person 1"]
    refs = [line.ref for section in report.sections for line in section.answers]
    assert len(refs) == len(set(refs))
    assert _section(report, "2b").level == "Excellent"
    assert _section(report, "2b").computed == "Good"


def test_that_fact_stands_apart_from_interpretation_and_words_from_judgement() -> None:
    report = report_of(visit_file())
    seen = _line(report, "2a.4").observation
    assert seen is not None
    assert seen.fact.startswith("The worker left")
    assert seen.interpretation.startswith("One worker")
    talk = _line(report, "3a.1").talk
    assert talk is not None
    assert (talk.role, talk.is_alone) == ("Person A", True)
    assert _line(report, "3a.1").note == ""
    assert (_line(report, "1.1").answer, _line(report, "1.1").quality) == ("In place: yes", "Good enough: partly")
    assert (_line(report, "1.12").answer, _line(report, "1.12").text[:8]) == ("", "A scheme")


def test_that_a_sample_says_how_it_was_chosen_and_what_each_check_comes_to() -> None:
    sample = _line(report_of(visit_file()), "1.2").sample
    assert sample is not None
    assert (sample.how_chosen, sample.out_of, sample.files) == ("every fifth name on the list of starters", 34, 3)
    assert sample.totals == ("3 of 3", "2 of 3", "2 of 2", "", "", "")
    assert sample.rows[2].cells[2] == "Not applicable"


def test_that_what_was_added_later_and_what_was_answered_last_time_stand_with_the_answer() -> None:
    line = _line(report_of(visit_file()), "2a.2")
    assert [one.text for one in line.addenda] == ["The missing signature was found on the back of the chart."]
    assert (line.previous, line.previous_on) == ("Partially met", date(2025, 11, 4))


def test_that_an_action_of_an_earlier_visit_is_in_the_report_only_if_it_was_looked_at() -> None:
    report = report_of(visit_file())
    assert [line.ref for line in report.earlier_actions] == ["A14"]
    assert [line.ref for line in report.actions] == ["A21", "A22"]
    unlooked = replace(visit_file(), action_steps=())
    assert report_of(unlooked).earlier_actions == ()


def test_that_a_repeated_finding_names_the_one_before() -> None:
    named = report_of(visit_file(), earlier_findings={made("earlier finding"): "F6 of 4 November 2025"})
    assert named.findings[0].repeat_of == "F6 of 4 November 2025"
    assert report_of(visit_file()).findings[0].repeat_of == "On an earlier visit"


def test_that_each_line_that_may_be_disputed_keeps_its_id_from_version_to_version() -> None:
    first, second = report_of(visit_file()), report_of(long_file(findings=3, photos=1))
    chart = f"answer:{answer_id(VISIT, Place('medication', 'chart', AT_ELM))}"
    for report in (first, second):
        lines = {line.id: line for line in disputable(report)}
        assert lines[chart].ref == "2a.2"
        assert "Two gaps" in lines[chart].words
    refs = line_refs(first)
    assert len(refs) == len(set(refs.values()))


def test_that_a_provider_cannot_dispute_what_it_does_not_get() -> None:
    whole = report_of(visit_file())
    shown = {line.words for line in disputable(for_reader(whole, Reader.PROVIDER))}
    assert not any("nurse lead" in words for words in shown)
    assert {line.id for line in disputable(for_reader(whole, Reader.PROVIDER))} <= set(line_refs(whole))


def test_that_figures_count_what_the_reader_gets_and_nothing_else() -> None:
    report = report_of(visit_file())
    whole = dict(figures(report))
    assert whole["Questions answered"] == "23 of 25 (92 %)"
    assert whole["Findings"] == "4: 1 immediate, 1 major, 1 minor, 1 good practice"
    assert whole["Photos"] == "5"
    assert dict(figures(for_reader(report, Reader.PROVIDER)))["Photos"] == "4"
    public = dict(figures(for_reader(report, Reader.PUBLIC)))
    assert not {"Photos", "People met", "Documents received", "Locations visited"} & set(public)
    assert public["Questions answered"] == whole["Questions answered"]


@given(part=st.integers(0, 500), whole=st.integers(0, 500))
def test_that_only_all_is_a_hundred_per_cent_and_no_data_is_none(part: int, whole: int) -> None:
    part = min(part, whole)
    words = share_words(part, whole)
    assert ("100 %" in words) == (whole > 0 and part == whole)
    assert (words == "no data") == (whole == 0)


def test_that_a_visit_without_a_form_or_result_still_has_a_report() -> None:
    report = report_of(replace(visit_file(), form=None, answers={}, contract=None))
    assert report.sections == ()
    assert report.result.level == "improve"
    assert from_text(to_text(report)) == report


def test_that_every_line_of_a_report_has_a_table_of_readers_for_every_field() -> None:
    from monitor_desk.domain.visit_report import WHO_SEES

    for line, table in WHO_SEES.items():
        assert is_dataclass(line)
        assert set(table) == {item.name for item in fields(line)}, line.__name__


def test_that_a_frozen_report_is_readable_text() -> None:
    held = json.loads(to_text(report_of(visit_file())))
    assert held["format"] == "visit report 1"
    assert held["report"]["provider"].startswith("Millrace")
