"""Who sees what of a visit's report: the copies for provider and public omit, and the sheet before says what."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor_desk.domain.forms.answers import NOT_TO_BE_NOTED, Conversation, Place, conversation_text
from monitor_desk.domain.visit_report import Reader, VisitReport, for_reader, leaving, report_of, to_text, who_sees
from monitor_desk.domain.visit_report.sections import TalkLine
from visit_files import PERSON, PROVIDER, VISIT, made, visit_file, with_points
from visit_report_checks import Canary, canaried, lines_of

REPORT, CANARIES = canaried()


@pytest.mark.parametrize("reader", list(Reader))
def test_that_a_word_in_any_field_is_in_a_copy_exactly_where_the_table_allows(reader: Reader) -> None:
    text = to_text(for_reader(REPORT, reader))
    wrong = [canary.path for canary in CANARIES if (canary.word in text) != canary.is_for(reader)]
    assert len(CANARIES) > 100
    assert wrong == []


def test_that_the_table_leaves_no_person_in_a_public_copy() -> None:
    personal = [canary for canary in CANARIES if any(sees.is_personal for sees in canary.ways)]
    assert len(personal) > 20
    assert not any(canary.is_for(Reader.PUBLIC) for canary in personal)


def test_that_nobody_gets_more_than_a_colleague_nor_the_public_more_than_the_provider() -> None:
    def seen(reader: Reader) -> set[str]:
        return {canary.word for canary in CANARIES if canary.is_for(reader)}

    assert seen(Reader.PUBLIC) < seen(Reader.PROVIDER) < seen(Reader.COLLEAGUE) == {one.word for one in CANARIES}


@pytest.mark.parametrize("reader", [Reader.PROVIDER, Reader.PUBLIC])
def test_that_private_lines_leave_no_trace(reader: Reader) -> None:
    copy = for_reader(report_of(visit_file()), reader)
    assert not any(getattr(line, "is_private", False) for line in lines_of(copy))
    text = to_text(copy)
    for word in ("Notice in the staff room", "rushed", "nurse lead", "workload", "SG-2026-118"):
        assert word not in text


@pytest.mark.parametrize("kind", ["findings", "actions", "evidence"])
def test_that_what_belongs_to_another_provider_leaves_no_trace_in_the_providers_copy(kind: str) -> None:
    file = visit_file()
    record_id, record = getattr(file, kind)[0]
    named = "requirement" if kind == "actions" else "caption" if kind == "evidence" else "fact"
    foreign = replace(record, provider_id=made("another provider"), **{named: "Of Heronsgate Care alone"})
    more: dict[str, Any] = {kind: ((record_id, foreign), *getattr(file, kind)[1:])}
    changed = replace(file, **more)
    assert foreign.provider_id != PROVIDER
    whole = report_of(changed)
    assert "Heronsgate" in to_text(whole)
    assert "Heronsgate" not in to_text(for_reader(whole, Reader.PROVIDER))


def test_that_names_of_schemes_and_codes_of_people_are_numbers_to_the_public() -> None:
    text = to_text(for_reader(report_of(visit_file()), Reader.PUBLIC))
    for word in ("Person A", "Robin", "advocate", "Staff file 8"):
        assert word not in text
    assert "Location 2" in text
    headings = [section.heading for section in for_reader(report_of(visit_file()), Reader.PUBLIC).sections]
    assert headings[1] == "Medication – Location 1"


def test_that_a_copy_of_a_copy_is_that_copy() -> None:
    for reader in Reader:
        once = for_reader(REPORT, reader)
        assert for_reader(once, reader) == once


@given(words=st.text(min_size=1).filter(str.strip))
def test_that_no_typed_word_reaches_the_public_through_a_note(words: str) -> None:
    marked = f"‹{words}›"
    file = visit_file()
    answers = {
        place: (one, replace(answer, note=marked, reason=marked)) for place, (one, answer) in file.answers.items()
    }
    text = to_text(for_reader(report_of(replace(file, answers=answers)), Reader.PUBLIC))
    assert "‹" not in text


def test_that_the_sheet_says_what_leaves_what_is_personal_and_what_is_left_out() -> None:
    report = report_of(with_points(visit_file()))
    lines = {line.what: line for line in leaving(report, Reader.PROVIDER)}
    assert (lines["photos"].leaves, lines["photos"].left_out) == (4, 1)
    assert (lines["private notes"].leaves, lines["private notes"].left_out) == (0, 3)
    assert lines["safeguarding references"].words == "safeguarding references: none, 1 left out"
    assert lines["conversations"].is_personal
    public = {line.what: line for line in leaving(report, Reader.PUBLIC)}
    assert not any(line.leaves for line in public.values() if line.is_personal)


@pytest.mark.parametrize("told_by", ["link", "grade", "words"])
def test_that_what_came_of_a_concern_stays_out_of_the_public_copy_with_its_actions(told_by: str) -> None:
    report = report_of(visit_file())
    marked = next(line for line in report.findings if line.is_of_concern)
    others = tuple(line for line in report.findings if line is not marked)
    changed = {
        "link": replace(marked, grade="Major"),
        "grade": replace(marked, is_of_concern=False),
        "words": replace(marked, grade="Major", is_of_concern=False, fact=f"{report.concerns[0].what} "),
    }[told_by]
    whole = replace(report, findings=(*others, changed))
    public, provider = for_reader(whole, Reader.PUBLIC), for_reader(whole, Reader.PROVIDER)
    assert changed.fact not in to_text(public)
    assert "A second worker is on shift" not in to_text(public)
    assert "A second worker is on shift" in to_text(provider)
    lines = {line.what: line for line in leaving(whole, Reader.PUBLIC)}
    assert (lines["findings"].leaves, lines["findings"].left_out) == (3, 1)
    assert (lines["actions"].leaves, lines["actions"].left_out) == (1, 1)
    assert {line.what: line.left_out for line in leaving(whole, Reader.PROVIDER)}["findings"] == 0


def test_that_the_sheet_asks_to_read_free_text_before_the_public_gets_it() -> None:
    report = report_of(visit_file())
    cautions = {reader: [line.caution for line in leaving(report, reader) if line.caution] for reader in Reader}
    assert cautions[Reader.PROVIDER] == cautions[Reader.COLLEAGUE] == []
    (caution,) = cautions[Reader.PUBLIC]
    assert "leave as they were typed: read them before it leaves" in caution


def test_that_the_sheets_counts_are_those_of_the_copy() -> None:
    report = report_of(visit_file())
    for reader in Reader:
        copy = for_reader(report, reader)
        lines = {line.what: line.leaves for line in leaving(report, reader)}
        assert lines["findings"] == len(copy.findings)
        assert lines["questions with their answers"] == sum(len(section.answers) for section in copy.sections)
        assert lines["photos"] + lines["files listed"] == len(copy.evidence)


def test_that_the_table_can_be_printed_in_the_help() -> None:
    rows = {says: (readers, is_personal) for says, readers, is_personal in who_sees()}
    assert rows["private notes"] == ("colleague", False)
    assert rows["signatures"] == ("colleague, provider", True)


def test_that_an_empty_report_can_be_copied_and_leaves_nothing() -> None:
    empty = VisitReport(visit_id=VISIT)
    assert leaving(empty, Reader.PUBLIC) == ()
    assert for_reader(empty, Reader.PUBLIC) == replace(empty, reader=Reader.PUBLIC)


def test_that_each_canary_is_found_where_it_was_put() -> None:
    text = to_text(REPORT)
    assert [canary.path for canary in CANARIES if canary.word not in text] == []
    assert isinstance(CANARIES[0], Canary)


def test_that_a_conversation_that_was_not_to_be_noted_stays_with_colleagues() -> None:
    file, place = visit_file(), Place("life", "talk", PERSON)
    talk_id, given = file.answers[place]
    refused = replace(given, value=conversation_text(Conversation(role="Person A", consent=NOT_TO_BE_NOTED)))
    report = report_of(replace(file, answers={**file.answers, place: (talk_id, refused)}))
    copies = {reader: list(lines_of(for_reader(report, reader))) for reader in Reader}
    talks = {reader: [one for one in lines if isinstance(one, TalkLine)] for reader, lines in copies.items()}
    assert [talk.role for talk in talks[Reader.COLLEAGUE]] == ["Person A"]
    assert talks[Reader.PROVIDER] == talks[Reader.PUBLIC] == []
