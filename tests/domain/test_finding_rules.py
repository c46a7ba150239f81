"""What is suggested for a finding: triage, grade, and the earlier finding that it repeats."""

from datetime import date
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor_desk.domain.finding_rows import EarlierFinding
from monitor_desk.domain.finding_rules import likeness, repeats_of, suggested_grade, suggested_triage
from monitor_desk.domain.findings import GRADES, ISSUES, Finding
from monitor_desk.domain.notes import TRIAGE

HERE, THERE = uuid4(), uuid4()
FACT = "Medication records of the last 28 days have gaps on two evenings at Harbour Lane"


def earlier(fact: str = "Other", on: date | None = date(2026, 3, 1), **more: object) -> EarlierFinding:
    values: dict[str, object] = {
        "id": uuid4(),
        "number": 1,
        "fact": fact,
        "grade": "Moderate",
        "section": "medication",
        "question": "records",
        "location_id": HERE,
        "location": "Harbour Lane",
        "visit_id": uuid4(),
        "check_id": None,
        "found_by": "Annual visit",
        "found_on": on,
        "open_actions": 0,
    }
    return EarlierFinding(**{**values, **more})  # type: ignore[arg-type]


def finding(**more: object) -> Finding:
    values: dict[str, object] = {
        "fact": FACT,
        "grade": "Moderate",
        "section": "medication",
        "question": "records",
        "location_id": HERE,
        "found_on": date(2026, 12, 1),
    }
    return Finding(**{**values, **more})  # type: ignore[arg-type]


def test_that_every_grade_has_a_triage_and_what_presses_is_acted_on_now() -> None:
    assert [suggested_triage(grade) for grade in GRADES] == [
        "Note only",
        "Note only",
        "Next review",
        "Next review",
        "Act now",
        "Act now",
    ]
    assert {suggested_triage(grade) for grade in GRADES} <= set(TRIAGE)
    assert suggested_triage("") == ""


@pytest.mark.parametrize(
    ("value", "is_critical", "is_repeat", "grade"),
    [
        ("not met", True, False, "Immediate"),
        ("not met", True, True, "Immediate"),
        ("not met", False, False, "Moderate"),
        ("not met", False, True, "Major"),
        ("no", False, False, "Moderate"),
        ("partially met", False, False, "Minor"),
        ("partially met", False, True, "Moderate"),
        ("partially met", True, True, "Major"),
        ("partly", False, False, "Minor"),
        ("met", True, True, ""),
        ("n/a", True, False, ""),
        ("not assessed", True, False, ""),
        ("", False, False, ""),
    ],
)
def test_that_an_answer_suggests_a_grade(value: str, is_critical: bool, is_repeat: bool, grade: str) -> None:
    assert suggested_grade(value, is_critical=is_critical, is_repeat=is_repeat) == grade
    assert grade == "" or grade in ISSUES


def test_that_the_same_question_at_the_same_location_comes_first_then_the_newest() -> None:
    here_old = earlier(on=date(2025, 3, 1))
    here_new = earlier(on=date(2026, 3, 1))
    there = earlier(on=date(2026, 6, 1), location_id=THERE, location="Mill Court")
    words = earlier(FACT.replace("two", "three"), on=date(2026, 9, 1), question="storage")
    unlike = earlier("The fire door is propped open", question="environment")
    found = repeats_of(finding(), [words, there, here_old, unlike, here_new])
    assert [row.id for row in found] == [here_new.id, here_old.id, there.id, words.id]
    assert [row.why for row in found] == [
        "The same question, at the same location",
        "The same question, at the same location",
        "The same question, at Mill Court",
        "Nearly the same words, at the same location",
    ]


def test_that_findings_of_no_question_are_compared_by_their_words_alone() -> None:
    blank = earlier("Another matter", section="", question="")
    assert repeats_of(finding(section="", question=""), [blank]) == []
    assert len(repeats_of(finding(section="", question=""), [earlier(FACT, section="", question="")])) == 1


def test_that_good_practice_the_same_visit_and_what_came_later_are_no_repeats() -> None:
    visit_id = UUID(int=7)
    assert repeats_of(finding(grade="Good practice"), [earlier()]) == []
    assert repeats_of(finding(), [earlier(grade="Good practice")]) == []
    assert repeats_of(finding(visit_id=visit_id), [earlier(visit_id=visit_id)]) == []
    assert repeats_of(finding(), [earlier(on=date(2027, 1, 1))]) == []
    assert len(repeats_of(finding(visit_id=visit_id), [earlier(visit_id=None)])) == 1


@given(st.text(max_size=80), st.text(max_size=80))
def test_that_likeness_is_a_share_the_same_both_ways(one: str, other: str) -> None:
    assert 0 <= likeness(one, other) <= 100
    assert likeness(one, other) == likeness(other, one)
    assert likeness(one, one) in {0, 100}


def test_that_likeness_survives_other_forms_of_words_and_not_other_matters() -> None:
    assert likeness(FACT, "Two evenings without entries in the medication record, Harbour Lane, in 28 days") >= 50
    assert likeness(FACT, "Staff supervision has not been held since spring") < 20
