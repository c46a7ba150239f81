"""What is wrong with a form is named by section, question and field; one that is right has no fault."""

from dataclasses import replace
from typing import Any

import pytest

from forms_made import GOOD, asks, form, sampled, section
from monitor_desk.domain.forms.checking import FormFault, faults_of
from monitor_desk.domain.forms.model import Band, Choice, Form, Limiter, QuestionType, Scale, Scoring, Section

KINDS = QuestionType
SOUND = form(
    section("start", asks("supports", KINDS.YES_NO, good="yes"), asks("level", KINDS.RATING)),
    section("later", asks("records", show_if="${start.supports} = 'yes'"), sampled("files", "Signed")),
)


def told(made: Form) -> list[tuple[int, int, str]]:
    return [(fault.section, fault.question, fault.words) for fault in faults_of(made)]


def with_section(**more: object) -> Form:
    changed: Section = replace(SOUND.sections[1], **more)  # type: ignore[arg-type]  # any field of a section
    return replace(SOUND, sections=(SOUND.sections[0], changed))


def with_question(**more: object) -> Form:
    changed = replace(SOUND.sections[1].questions[0], **more)  # type: ignore[arg-type]  # any field of a question
    return with_section(questions=(changed, SOUND.sections[1].questions[1]))


def test_that_a_sound_form_has_no_fault() -> None:
    assert faults_of(SOUND) == []


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"id": ""}, "“id” is missing"),
        ({"id": "Two Words"}, "“id” “Two Words” has to be lower-case letters"),
        ({"id": "files"}, "“id” “files” is there more than once"),
        ({"ask": " "}, "“ask” is missing"),
        ({"weight": 0}, "“weight” has to be 1 or more"),
        ({"type": KINDS.SAMPLE}, "“columns” is missing: a sample needs at least one column"),
        ({"type": KINDS.ONE_CHOICE}, "“choices” needs at least two things to choose from"),
        ({"type": KINDS.RATING, "scale": "nine"}, "“scale” is “nine”, which no rating scale is"),
        ({"type": KINDS.LONG_TEXT, "is_critical": True}, "“critical” is for questions that can be not met"),
        ({"type": KINDS.YES_NO, "is_critical": True}, "“critical” is for questions that can be not met"),
        ({"type": KINDS.YES_NO, "good": "perhaps"}, "“good” is “perhaps”, but has to be “yes” or “no”"),
        ({"good": "yes"}, "“good” does not belong to a question of the type “met”"),
        ({"unit": "hours"}, "“unit” does not belong"),
        ({"level": "C"}, "“level” is only for forms of cumulative levels"),
        ({"type": KINDS.GUIDANCE, "is_required": True}, "“required” is not for guidance"),
        ({"show_if": "${start.supports} ="}, "“show_if” cannot be read: at character 20 it ends where a value"),
        ({"show_if": "${nowhere} = 1"}, "“show_if” refers to ${nowhere}, which no question of this form is"),
        ({"show_if": "${records} = 'met'"}, "“show_if” refers to the question itself"),
        ({"show_if": "${files} = 'met'"}, "“show_if” refers to ${later.files}, which is only asked later"),
        ({"show_if": "${supports} = 'maybe'"}, "“show_if” compares ${supports} with “maybe”, which it can never be"),
        ({"show_if": "'best' = ${start.level}"}, "“show_if” compares ${start.level} with “best”"),
        ({"show_if": "${visit.weather} = 'fine'"}, "“show_if” refers to ${visit.weather}; known are contract."),
        ({"show_if": "${visit.type} = 'Annual'"}, "“show_if” compares ${visit.type} with “Annual”"),
        ({"required_if": "${supports.quality} = 'no'"}, "“required_if” refers to ${supports.quality}; only"),
        ({"tiers": ("heavy",)}, "“tiers” has “heavy”, but known are “light”, “standard”"),
    ],
)
def test_that_each_fault_of_a_question_is_named_at_its_place(changes: dict[str, object], words: str) -> None:
    found = faults_of(with_question(**changes), tiers={"light", "standard"})
    assert any((fault.section, fault.question) == (2, 1) and fault.words.startswith(words) for fault in found), found


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"id": "start"}, "“id” “start” is there more than once"),
        ({"id": "visit"}, "“id” “visit” is kept for the facts of the visit; choose another"),
        ({"title": ""}, "“title” is missing"),
        ({"questions": ()}, "has no question"),
        ({"weight": 0}, "“weight” has to be 1 or more"),
        ({"show_if": "${records} = 'met'"}, "“show_if” refers to ${later.records}, which is only asked later"),
    ],
)
def test_that_each_fault_of_a_section_is_named_at_its_place(changes: dict[str, object], words: str) -> None:
    assert any(place == 2 and told_words.startswith(words) for place, _, told_words in told(with_section(**changes)))


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"scale": "nine"}, "“scale” is “nine”, which no rating scale is"),
        ({"scale": ""}, "“scale” is missing"),
        ({"purpose": "party"}, "“purpose” is “party”"),
        ({"visit_types": ("Annual",)}, "“visit_types” has “Annual”, but known are “annual”"),
        ({"critical_cap": "middling"}, "“critical_cap” names the level “middling”"),
        ({"critical_cap": "poor"}, "“critical_cap” is set, but no question is critical"),
        ({"bands": (Band(at_least=1, level="poor"),)}, "“band” is only for a weighted average and for limiters"),
        ({"scoring": Scoring.AVERAGE}, "“band” is missing"),
        (
            {
                "scoring": Scoring.AVERAGE,
                "bands": (Band(at_least=50, level="good"), Band(at_least=50, level="poor")),
            },
            "“band” has to fall",
        ),
        (
            {
                "scoring": Scoring.AVERAGE,
                "bands": (Band(at_least=50, level="poor"), Band(at_least=40, level="good")),
            },
            "“band” gives a higher percentage no better level",
        ),
        ({"limiters": (Limiter(when="1 = 1", cap="poor", words="x"),)}, "“limiter” is only for the scoring"),
        ({"scoring": Scoring.LIMITERS}, "“limiter” is missing"),
        (
            {"scoring": Scoring.LIMITERS, "limiters": (Limiter(when="${x} = 1", cap="bad", words="x"),)},
            "“limiter” names the level “bad”",
        ),
        (
            {"scoring": Scoring.LIMITERS, "limiters": (Limiter(when="${x} = 1", cap="poor", words="x"),)},
            "“limiter” refers to ${x}, which no question",
        ),
        ({"sections": ()}, "has no section"),
        ({"sections": (section("a", asks("b", KINDS.GUIDANCE)),)}, "has nothing to answer"),
        ({"scoring": Scoring.WORST, "sections": (section("a", asks("b", KINDS.LONG_TEXT)),)}, "“scoring” is “worst"),
        ({"scales": (Scale(id="good", title="x", levels=GOOD.levels[:1]),)}, "“scale” is “good”, which has fewer"),
    ],
)
def test_that_each_fault_of_the_whole_form_is_named(changes: dict[str, object], words: str) -> None:
    found = faults_of(replace(SOUND, **changes))  # type: ignore[arg-type]  # any field of a form
    assert any(not fault.section and fault.words.startswith(words) for fault in found), found


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ({"theme": "Access"}, "“level” is missing"),
        ({"level": "C"}, "“theme” is missing"),
        ({"level": "E", "theme": "Access"}, "“level” is “E”, which the form's scale does not have"),
        ({"level": "D", "theme": "Access"}, "“level” is “D”, the lowest"),
    ],
)
def test_that_a_line_of_cumulative_levels_needs_level_and_theme(more: dict[str, Any], words: str) -> None:
    made = form(section("one", asks("line", **more)), scoring=Scoring.CUMULATIVE)
    assert [fault.words for fault in faults_of(made) if fault.words.startswith(words)]


def test_that_an_id_of_two_sections_has_to_be_told_with_its_section() -> None:
    made = form(
        section("one", asks("policy")),
        section("two", asks("policy")),
        section("three", asks("last", show_if="${policy} = 'met'")),
    )
    assert told(made) == [
        (3, 1, "“show_if” refers to ${policy}, which stands in one and two; write ${section.question}")
    ]


def test_that_columns_and_choices_of_one_id_are_named() -> None:
    twice = (Choice(id="post", label="Post"), Choice(id="post", label="Post again"))
    made = form(section("one", asks("how", KINDS.CHOICES, choices=twice), sampled("files", "Signed", "Signed!")))
    assert told(made) == [
        (1, 1, "“choices” has the id “post” more than once"),
        (1, 2, "“columns” has the id “signed” more than once"),
    ]


def test_that_a_fault_says_field_and_sentence_in_one() -> None:
    assert FormFault(sentence="has no section").words == "has no section"
    assert FormFault(field="level", sentence="is missing").words == "“level” is missing"
