"""A check's report: what is in it, who gets what of it, its figures, its text and what leaves with it."""

from dataclasses import fields, is_dataclass, replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from check_files import (
    AUDIT,
    CHECK,
    COMPLAINT,
    DUE_ON,
    REQUESTED_ON,
    SECRET,
    TODAY,
    audits,
    check_file,
    long_audits,
    made,
    nothing_came,
)
from check_report_checks import canaried
from monitor_desk.domain import visit_report
from monitor_desk.domain.check_report import (
    WHO_SEES,
    CheckReport,
    content_sum,
    figures,
    for_reader,
    from_text,
    leaving,
    refused_to,
    report_of,
    to_text,
)
from monitor_desk.domain.check_report.value_lines import ValueLine
from monitor_desk.domain.checks import CheckState
from monitor_desk.domain.forms.model import Tone
from monitor_desk.domain.kpi_recount.rows import ListRow, rows_text
from monitor_desk.domain.visit_report import Reader, who_sees
from monitor_desk.domain.visits import DocumentRequest
from visit_report_checks import lines_of

REPORT, CANARIES = canaried()
PERSONS = ("P-0017", "=P-Ł02", "W-0311", "W-0322", "W-<33>", "W-0344")


def _whole() -> CheckReport:
    return report_of(check_file(), TODAY, audits())


def _value(report: CheckReport, kpi: str) -> ValueLine:
    return next(line for line in report.validations if line.kpi == kpi)


def test_that_a_report_says_what_was_asked_for_when_it_came_and_until_when_it_is_good() -> None:
    report = _whole()
    assert [(line.title[:10], line.arrival) for line in report.documents] == [
        ("Rotas as p", "On time"),
        ("Call log o", "Late"),
        ("=Insurance", "On time"),
        ("Daily reco", "Not received"),
    ]
    assert report.documents[2].expires_on == date(2026, 12, 31)
    assert report.receipt == "Part: 2 of 4 have come, 1 after its day"
    assert [(line.step, line.to_whom) for line in report.reminders] == [
        ("Reminder sent", "Registered manager"),
        ("More time given", ""),
    ]


@pytest.mark.parametrize(
    ("requests", "today", "state", "words"),
    [
        ((), TODAY, CheckState.PLANNED, "Nothing asked for"),
        (({},), TODAY, CheckState.PLANNED, "Not asked for yet"),
        (({"asked_on": REQUESTED_ON},), DUE_ON, CheckState.REQUESTED, "Waiting: 0 of 1 have come"),
        (({"asked_on": REQUESTED_ON},), TODAY, CheckState.REQUESTED, "Not at all: 0 of 1 have come"),
        (({"received_on": DUE_ON}, {}), DUE_ON, CheckState.REQUESTED, "Part has come: 1 of 2 has come"),
        (({"received_on": TODAY},) * 2, TODAY, CheckState.CHECKING, "Late: 2 of 2 have come, 2 after their day"),
        (({"received_on": DUE_ON},) * 2, TODAY, CheckState.CHECKING, "On time: 2 of 2 have come"),
    ],
)
def test_that_the_receipt_is_said_in_words(
    requests: tuple[dict[str, Any], ...], today: date, state: CheckState, words: str
) -> None:
    file = check_file()
    held = tuple((made(f"r{n}"), DocumentRequest(title="x", **values)) for n, values in enumerate(requests))
    check = replace(file.check, status=state.value, concluded_on=None)
    assert report_of(replace(file, check=check, documents=held), today).receipt == words


def test_that_a_result_being_frozen_waits_for_nothing_and_is_concluded() -> None:
    file = check_file()
    check = replace(file.check, status=CheckState.CHECKING.value, due_on=date(2027, 1, 1))
    open_still = tuple((one, replace(request, due_on=None)) for one, request in file.documents)
    report = report_of(replace(file, check=check, documents=open_still), TODAY)
    assert report.state == "Concluded"
    assert report.receipt.startswith("Part: 2 of 4")
    assert report.documents[3].arrival == "Not received"


def test_that_a_value_says_submitted_recomputed_difference_tolerance_verdict_and_working() -> None:
    line = _value(_whole(), "EF-9")
    assert (line.submitted, line.submitted_of, line.recomputed) == ("95 %", "76 of 80", "82.4 %")
    assert (line.difference, line.tolerance, line.verdict) == ("12.6 points lower", "2 points", "Not supported")
    assert line.marked == "95 % ■ not supported (recomputed 82.4 %)"
    assert (line.rows, line.counted, line.blank, line.excluded) == (18, 16, 1, 1)
    assert "14 of 17 is 82.4 %." in line.working
    assert [row.label for row in line.list_rows if row.counts == "no"] == ["=Call 15", "Call 16"]


def test_that_an_officers_verdict_stands_beside_the_recomputed_one_with_its_reason() -> None:
    line = _value(_whole(), "HR-1")
    assert (line.verdict, line.computed) == ("Supported", "Cannot be told")
    assert line.verdict_reason == "The other files were seen in September."
    assert line.difference == ""


def test_that_a_value_without_rows_and_verdict_stands_alone() -> None:
    file = check_file()
    one, validation = file.validations[0]
    bare = replace(file, validations=((one, replace(validation, list_rows="")),))
    line = report_of(bare, TODAY).validations[0]
    assert (line.verdict, line.computed, line.marked, line.rows) == ("", "", "95 %", 0)


def test_that_rows_that_cannot_be_read_do_not_stop_a_report() -> None:
    file = check_file()
    one, validation = file.validations[0]
    broken = replace(file, validations=((one, replace(validation, list_rows="{")),))
    line = report_of(broken, TODAY).validations[0]
    assert (line.recomputed, line.list_rows, line.verdict) == ("", (), "Cannot be told")


@settings(max_examples=30)
@given(
    rows=st.lists(st.tuples(st.sampled_from(["yes", "no", ""]), st.sampled_from(["", "left"])), max_size=30),
    submitted=st.integers(0, 100),
)
def test_that_the_rows_of_a_value_add_up(rows: list[tuple[str, str]], submitted: int) -> None:
    file = check_file()
    one, validation = file.validations[0]
    listed = [ListRow(f"Row {n}", counts, "", excluded) for n, (counts, excluded) in enumerate(rows)]
    changed = replace(validation, submitted=f"{submitted} %", list_rows=rows_text(listed))
    line = report_of(replace(file, validations=((one, changed),)), TODAY).validations[0]
    assert line.rows == len(line.list_rows) == line.counted + line.blank + line.excluded
    assert (line.difference == "none") == (bool(line.recomputed) and line.verdict == "Supported")


def test_that_an_audit_says_counts_totals_and_every_variance_with_its_row() -> None:
    result = audits()[AUDIT]
    line = _whole().audits[0]
    assert (line.lines, line.left_out, line.is_read) == (34, 3, True)
    assert line.found == len(line.variances) == len(result.variances) == 6
    assert {one.kind: one.number for one in line.counts} == {kind.value: n for kind, n in result.counts.items()}
    assert [(one.row, one.sentence) for one in line.variances] == [(one.row, one.sentence) for one in result.variances]
    assert sum(one.delivered_minutes for one in line.by_week) == line.total.delivered_minutes == 821
    assert (line.total.percentage, line.total.percentage_of_planned) == (78, 82)
    assert [one.person for one in line.by_person] == ["=P-Ł02", "P-0017"]
    assert line.tolerances[0] == "A visit may fall short of its plan by 7 minutes, or by 10 % of it if that is more."


def test_that_an_audit_whose_result_is_not_given_says_no_more_than_its_rows() -> None:
    line = report_of(check_file(), TODAY).audits[0]
    assert (line.lines, line.is_read, line.variances, line.counts) == (34, False, (), ())
    assert "Variances" not in dict(figures(report_of(check_file(), TODAY)))


def test_that_care_visits_that_were_looked_at_say_planned_submitted_found_and_result() -> None:
    sample = _whole().samples[0]
    assert (sample.audit, sample.size, sample.out_of, sample.seed) == ("U1", 5, 34, 7)
    differs = sample.lines[1]
    assert (differs.planned, differs.actual_minutes, differs.minutes_found) == ("9:00am to 9:30am", 27, 20)
    assert differs.result == "Differs"
    assert sample.lines[4].result == "Not looked at yet"
    assert sum(one.number for one in sample.counts) == 5


def test_that_the_last_check_of_the_kind_stands_beside_this_one() -> None:
    last = _whole().last
    assert (last.level, last.tone, last.findings) == ("Good", Tone.GOOD, 1)
    file = check_file()
    assert file.last is not None
    odd = replace(file, last=replace(file.last, tone="blue"))
    assert report_of(odd, TODAY).last.tone is Tone.NONE
    assert report_of(replace(file, last=None), TODAY).last.title == ""


def test_that_a_check_shares_the_lines_of_visits() -> None:
    report = _whole()
    assert [section.ref for section in report.sections] == ["1", "2a", "2b", "3a"]
    assert (report.result.computed, report.result.level) == ("Poor", "Requires improvement")
    assert [line.ref for line in report.actions] == ["A21", "A22"]
    assert [line.ref for line in report.earlier_actions] == ["A14"]
    assert report.findings[0].repeat_of == "On an earlier visit or check"
    repeated = check_file().findings[0][1].repeat_of_id
    assert repeated is not None
    named = report_of(check_file(), TODAY, earlier_findings={repeated: "F6 of a visit"})
    assert named.findings[0].repeat_of == "F6 of a visit"


def test_that_a_check_concluded_without_an_outcome_has_none_whatever_the_form_computes() -> None:
    file = check_file()
    unsettled = replace(file, check=replace(file.check, level="", level_reason=""))
    assert report_of(unsettled, TODAY).result.level == ""
    still_open = replace(unsettled.check, concluded_on=None, status=CheckState.CHECKING.value)
    assert report_of(replace(unsettled, check=still_open), TODAY).result.level == "Poor"
    assert report_of(nothing_came(), TODAY).result.level == ""


def test_that_a_report_says_which_version_it_is() -> None:
    report = _whole()
    assert report.standing == "Not yet shared"
    assert replace(report, stage="Final", version=1).standing == "Final report – version 1"


def test_that_a_report_frozen_as_text_comes_back_as_it_was() -> None:
    for report in (_whole(), report_of(nothing_came(), TODAY), REPORT, report_of(check_file(), TODAY, long_audits())):
        text = to_text(report)
        assert "\n" not in text
        assert from_text(text) == report
        assert content_sum(to_text(from_text(text))) == content_sum(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{}",
        "[]",
        '{"format":[],"report":{}}',
        '{"format":"visit report 1","report":{"visit_id":"x"}}',
        "[" * 100_000,
    ],
)
def test_that_what_is_no_report_of_a_check_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"report|Expecting"):
        from_text(text)


def test_that_reports_of_visits_and_checks_are_never_taken_for_each_other() -> None:
    with pytest.raises(ValueError, match="not a report"):
        visit_report.from_text(to_text(_whole()))


@pytest.mark.parametrize("reader", list(Reader))
def test_that_a_word_in_any_field_is_in_a_copy_exactly_where_the_table_allows(reader: Reader) -> None:
    text = to_text(for_reader(REPORT, reader))
    wrong = [canary.path for canary in CANARIES if (canary.word in text) != canary.is_for(reader)]
    assert len(CANARIES) > 150
    assert wrong == []


def test_that_nobody_gets_more_than_a_colleague_nor_the_public_more_than_the_provider() -> None:
    def seen(reader: Reader) -> set[str]:
        return {canary.word for canary in CANARIES if canary.is_for(reader)}

    assert seen(Reader.PUBLIC) < seen(Reader.PROVIDER) < seen(Reader.COLLEAGUE) == {one.word for one in CANARIES}


def test_that_the_table_leaves_no_person_in_a_public_copy() -> None:
    personal = [canary for canary in CANARIES if any(sees.is_personal for sees in canary.ways)]
    assert len(personal) > 40
    assert not any(canary.is_for(Reader.PUBLIC) for canary in personal)


@pytest.mark.parametrize("reader", [Reader.PROVIDER, Reader.PUBLIC])
def test_that_what_led_to_a_check_and_all_that_could_tell_it_is_for_colleagues_only(reader: Reader) -> None:
    report = replace(_whole(), correction_reason="The caller rang again", stopped_reason="The caller took it back")
    text = to_text(for_reader(report, reader))
    for word in (
        SECRET,
        COMPLAINT,
        "Intelligence",
        "complained",
        "caller",
        "Two calls were",
        "rewritten",
        "night budget",
    ):
        assert word in to_text(report)
        assert word not in text, word


def test_that_the_public_gets_counts_and_totals_and_no_row_place_or_code() -> None:
    report = _whole()
    public = for_reader(report, Reader.PUBLIC)
    text = to_text(public)
    for word in (*PERSONS, "Call 16", "Staff file 8", "Łódź Road, July", "call log", "8:05am", "seed", "Robin"):
        assert word in to_text(report)
        assert word not in text, word
    assert public.locations == ()
    assert public.audits[0].counts == report.audits[0].counts
    assert public.audits[0].by_week == report.audits[0].by_week
    assert public.validations[0].marked == report.validations[0].marked
    assert (public.validations[0].rows, public.validations[0].list_rows) == (18, ())


@pytest.mark.parametrize("kind", ["findings", "actions", "evidence"])
def test_that_what_belongs_to_another_provider_leaves_no_trace_in_the_providers_copy(kind: str) -> None:
    file = check_file()
    record_id, record = getattr(file, kind)[0]
    named = "requirement" if kind == "actions" else "caption" if kind == "evidence" else "fact"
    foreign = replace(record, provider_id=made("another provider"), **{named: "Of Heronsgate Care alone"})
    more: dict[str, Any] = {kind: ((record_id, foreign), *getattr(file, kind)[1:])}
    whole = report_of(replace(file, **more), TODAY)
    assert "Heronsgate" in to_text(whole)
    assert "Heronsgate" not in to_text(for_reader(whole, Reader.PROVIDER))


def test_that_what_came_of_a_concern_stays_out_of_the_public_copy_with_its_actions() -> None:
    public = for_reader(_whole(), Reader.PUBLIC)
    assert [line.ref for line in public.findings] == ["F1", "F2", "F4"]
    assert [line.ref for line in public.actions] == ["A21"]
    assert public.concerns == ()


def test_that_private_lines_leave_no_trace() -> None:
    for reader in (Reader.PROVIDER, Reader.PUBLIC):
        copy = for_reader(_whole(), reader)
        assert not any(getattr(line, "is_private", False) for line in lines_of(copy))


def test_that_a_copy_of_a_copy_is_that_copy() -> None:
    for reader in Reader:
        once = for_reader(REPORT, reader)
        assert for_reader(once, reader) == once


@given(words=st.text(min_size=1).filter(str.strip))
def test_that_no_typed_word_reaches_the_public_through_a_note_or_a_row(words: str) -> None:
    marked = f"‹{words}›"
    file = check_file()
    answers = {
        place: (one, replace(answer, note=marked, reason=marked)) for place, (one, answer) in file.answers.items()
    }
    one, validation = file.validations[0]
    rows = rows_text([ListRow(marked, "yes", marked, "", marked), ListRow(marked, "no", marked, marked, marked)])
    values = ((one, replace(validation, list_rows=rows, definition=marked, verdict_reason=marked)),)
    whole = report_of(replace(file, answers=answers, validations=values), TODAY)
    assert "‹" not in to_text(for_reader(whole, Reader.PUBLIC))


def test_that_only_a_frozen_result_goes_to_the_public() -> None:
    report = _whole()
    assert refused_to(report, Reader.PROVIDER) == refused_to(report, Reader.COLLEAGUE) == ""
    assert "Conclude the check first" in refused_to(report, Reader.PUBLIC)
    assert refused_to(replace(report, stage="Draft", version=1), Reader.PUBLIC)
    assert not refused_to(replace(report, stage="Final", version=1), Reader.PUBLIC)
    assert not refused_to(replace(report, stage="Correction", version=2), Reader.PUBLIC)


def test_that_the_sheet_says_what_leaves_what_is_personal_and_what_is_left_out() -> None:
    report = _whole()
    provider = {line.what: line for line in leaving(report, Reader.PROVIDER)}
    assert (provider["things asked for"].leaves, provider["KPI values"].leaves) == (4, 3)
    assert (provider["why the check was made"].leaves, provider["why the check was made"].left_out) == (0, 4)
    assert (provider["photos"].leaves, provider["photos"].left_out) == (4, 1)
    assert provider["variances, row by row"].is_personal
    public = {line.what: line for line in leaving(report, Reader.PUBLIC)}
    assert not any(line.leaves for line in public.values() if line.is_personal)
    assert (public["variances, row by row"].left_out, public["findings"].left_out) == (6, 1)


def test_that_the_sheet_asks_to_read_free_text_before_provider_or_public_get_it() -> None:
    cautions = {reader: [line.caution for line in leaving(_whole(), reader) if line.caution] for reader in Reader}
    assert cautions[Reader.COLLEAGUE] == []
    for reader in (Reader.PROVIDER, Reader.PUBLIC):
        (caution,) = cautions[reader]
        assert "why the check was made" in caution


def test_that_figures_count_what_the_reader_gets_and_nothing_else() -> None:
    report = _whole()
    whole = dict(figures(report))
    assert whole["KPI values"] == "3: 2 supported, 1 not supported"
    assert whole["Delivered"] == "13 hours 41 minutes of 17 hours 30 minutes commissioned (78 %)"
    assert whole["Care visits checked"].startswith("5 of 34: agrees 1, differs 1")
    assert whole["Findings"] == "4: 1 immediate, 1 major, 1 minor, 1 good practice"
    public = dict(figures(for_reader(report, Reader.PUBLIC)))
    assert not {"Photos", "Locations", "Reminders and more time", "Immediate concerns"} & set(public)
    for name in ("KPI values", "Variances", "Delivered", "Care visits checked", "What was asked for"):
        assert public[name] == whole[name]


def test_that_two_audits_are_told_apart_in_the_figures() -> None:
    file = check_file()
    second = replace(file.audits[0], id=made("audit 2"), name="august.xlsx")
    names = dict(figures(report_of(replace(file, audits=(*file.audits, second)), TODAY, audits())))
    assert "Care visits audited, U1" in names
    assert "Care visits audited, U2" in names
    assert "Variances, U2" not in names


def test_that_every_line_of_a_report_has_a_table_of_readers_for_every_field() -> None:
    for line, table in WHO_SEES.items():
        assert is_dataclass(line)
        assert set(table) == {item.name for item in fields(line)}, line.__name__


def test_that_one_name_in_both_tables_stands_for_one_set_of_readers() -> None:
    found: dict[str, set[object]] = {}
    for whole in (visit_report.WHO_SEES, WHO_SEES):
        for table in whole.values():
            for sees in table.values():
                found.setdefault(sees.says, set()).add(sees.readers)
    assert [says for says, readers in found.items() if says and len(readers) > 1] == []


def test_that_the_help_can_print_the_table_of_visits_and_checks_as_one() -> None:
    both = who_sees(visit_report.WHO_SEES, WHO_SEES)
    assert who_sees() == who_sees(visit_report.WHO_SEES)
    assert set(who_sees()) < set(both)
    rows = {says: (readers, is_personal) for says, readers, is_personal in both}
    assert rows["why the check was made"] == ("colleague", False)
    assert rows["variances, row by row"] == ("colleague, provider", True)


def test_that_an_empty_report_can_be_copied_and_leaves_nothing() -> None:
    empty = CheckReport(check_id=CHECK)
    assert leaving(empty, Reader.PUBLIC) == ()
    assert for_reader(empty, Reader.PUBLIC) == replace(empty, reader=Reader.PUBLIC)
    assert from_text(to_text(empty)) == empty


def test_that_each_canary_is_found_where_it_was_put() -> None:
    text = to_text(REPORT)
    assert [canary.path for canary in CANARIES if canary.word not in text] == []
