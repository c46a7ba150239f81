"""A form with its answers: what is shown, numbered, required, counted and missing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forms_made import IVY, ROSE, TODAY, asks, filled, form, place, rows, sampled, section
from monitor_desk.domain.forms.answers import Given
from monitor_desk.domain.forms.filling import Filled
from monitor_desk.domain.forms.model import QuestionType, Repeat
from monitor_desk.domain.forms.occasion import Occasion
from monitor_desk.domain.forms.views import GapKind, SectionState

KINDS = QuestionType
HOUSE = form(
    section(
        "start",
        asks("hello", KINDS.GUIDANCE),
        asks("supports", KINDS.YES_NO, good="yes"),
        asks("old", is_retired=True),
        asks("how", KINDS.SHORT_TEXT, show_if="${supports} = 'yes'", is_required=True),
    ),
    section("gone", asks("x"), is_retired=True),
    section(
        "medication",
        asks("records", is_critical=True),
        asks("why", KINDS.LONG_TEXT, required_if="${records} = 'not met'"),
        asks("plan", show_if="${why} != ''"),
        repeat=Repeat.LOCATION,
        show_if="${start.supports} = 'yes'",
    ),
    section(
        "end",
        asks("sum", KINDS.LONG_TEXT, show_if="${medication.records} = 'not met'"),
        asks("fine", show_if="not(${medication.records} = 'not met')"),
    ),
)
KEYS = ("start.supports", "start.how", "medication.records@1", "medication.records@2", "medication.why@1", "end.sum")


def shown(one: Filled) -> list[str]:
    return [
        f"{view.place.section}.{view.place.question}{f'@{view.place.part_id.int}' if view.place.part_id else ''}"
        for each in one.sections()
        for view in each.shown
    ]


def test_that_sections_repeat_for_each_location_and_keep_their_numbers() -> None:
    one = filled(HOUSE, {"start.supports": "yes"}, ROSE, IVY)
    assert [view.heading for view in one.sections()] == [
        "1 Start",
        "2 Medication, Rose House",
        "2 Medication, Ivy House",
        "3 End",
    ]
    assert [view.number for view in one.sections()[0].questions] == ["", "1.1", "1.2"]


def test_that_a_hidden_answer_is_kept_and_counts_for_nothing() -> None:
    one = filled(HOUSE, {"start.supports": "yes", "medication.records@1": "not met"}, ROSE)
    assert "end.sum" in shown(one)
    hidden = one.answered(place("start.supports"), Given(value="no"))
    assert hidden.answers[place("medication.records@1")].value == "not met"
    assert hidden.section("medication", ROSE.id) is None
    assert "end.sum" not in shown(hidden)
    assert (hidden.answered_count, hidden.critical_not_met()) == (1, ())
    back = hidden.answered(place("start.supports"), Given(value="yes"))
    assert shown(back) == shown(one)


def test_that_in_a_repeated_section_a_reference_means_the_same_part() -> None:
    one = filled(HOUSE, {"start.supports": "yes", "medication.why@2": "no key"}, ROSE, IVY)
    assert "medication.plan@2" in shown(one)
    assert "medication.plan@1" not in shown(one)


def test_that_from_outside_one_part_is_enough() -> None:
    said = {"start.supports": "yes", "medication.records@1": "met", "medication.records@2": "not met"}
    one = filled(HOUSE, said, ROSE, IVY)
    assert "end.sum" in shown(one)
    assert "end.fine" not in shown(one)


@given(st.lists(st.tuples(st.sampled_from(KEYS), st.sampled_from(["yes", "no", "met", "not met", "", "n/a"]))))
def test_that_one_answer_more_gives_what_filling_in_afresh_gives(said: list[tuple[str, str]]) -> None:
    one = filled(HOUSE, {}, ROSE, IVY)
    for key, value in said:
        one = one.answered(place(key), Given(value=value))
    afresh = Filled(HOUSE, one.answers, (ROSE, IVY), Occasion(today=TODAY))
    assert one.sections() == afresh.sections()
    assert one.gaps() == afresh.gaps()


def test_that_an_answer_before_leaves_what_was_made_earlier_alone() -> None:
    before = filled(HOUSE, {}, ROSE)
    seen = before.sections()
    before.answered(place("start.supports"), Given(value="yes"))
    assert before.sections() == seen
    assert place("start.supports") not in before.answers


def test_that_service_type_and_tier_show_and_hide_and_an_unknown_one_hides_nothing() -> None:
    made = form(
        section("a", asks("b", tiers=("intensive",)), asks("c", show_if="${contract.tier} = 'light'")),
        section("d", asks("e"), service_types=("Supported living",)),
    )
    assert shown(filled(made, {}, tier="light", service_type="home care")) == ["a.c"]
    assert shown(filled(made, {}, tier="intensive", service_type="supported Living")) == ["a.b", "d.e"]
    assert shown(filled(made, {})) == ["a.b", "d.e"]


@pytest.mark.parametrize(
    ("condition", "answer", "is_true"),
    [
        ("${files} = 'partially met'", rows({"signed": "met"}, {"signed": "not met"}), True),
        ("${files} = 'met'", rows({"signed": "met"}, {"signed": "n/a"}), True),
        ("${files} = ''", rows({"signed": ""}), True),
        ("${files} = 'n/a'", "n/a", True),
        ("${files} = 'met'", "no sample at all", False),
        ("${price} > 1000 and ${price} < 1001", "100050", True),
        ("${price} > 1000", "99900", False),
    ],
)
def test_that_an_expression_sees_a_sample_as_its_judgement_and_money_in_pounds(
    condition: str, answer: str, is_true: bool
) -> None:
    made = form(
        section("a", sampled("files", "Signed"), asks("price", KINDS.MONEY), asks("then", show_if=condition)),
    )
    key = "a.price" if "price" in condition else "a.files"
    assert ("a.then" in shown(filled(made, {key: answer}))) is is_true


def test_that_facts_of_the_visit_can_be_asked() -> None:
    made = form(section("a", asks("b", show_if="${visit.announced} = 'no' and ${visit.type} = 'annual'")))
    assert shown(filled(made, {}, is_announced=False, visit_type="Annual")) == ["a.b"]
    assert shown(filled(made, {}, visit_type="Annual")) == []


def test_that_each_thing_missing_is_told_with_its_place() -> None:
    made = form(
        section(
            "a",
            asks("name", KINDS.SHORT_TEXT, is_required=True),
            asks("policy", KINDS.IN_PLACE),
            asks("hoist"),
            sampled("files", "Signed"),
            asks("day", KINDS.DATE),
            asks("seen", KINDS.YES_NO),
            asks("secret", is_required=True, show_if="${seen} = 'yes'"),
        )
    )
    said = {
        "a.policy": "yes",
        "a.hoist": "n/a",
        "a.files": rows({"signed": "met"}, how=""),
        "a.day": "tomorrow",
        "a.seen": Given(value="not seen", reason="locked"),
    }
    assert [(gap.number, gap.kind, gap.sentence) for gap in filled(made, said).gaps()] == [
        ("1.1", GapKind.ANSWER, "“Name” is not answered"),
        ("1.2", GapKind.SECOND_JUDGEMENT, "“Policy” does not say whether it is good enough"),
        ("1.3", GapKind.REASON, "“Hoist” is answered “n/a” without a reason"),
        ("1.4", GapKind.HOW_CHOSEN, "“Files” does not say how the files were chosen"),
        ("1.5", GapKind.READABLE, "“Day”: “tomorrow” is not a date such as 3 April 2026"),
    ]


@pytest.mark.parametrize(
    ("said", "state", "answered"),
    [
        ({}, SectionState.NOT_STARTED, 0),
        ({"a.note": "x"}, SectionState.PART, 1),
        ({"a.records": "met"}, SectionState.COMPLETE, 1),
        ({"a.records": "n/a"}, SectionState.COMPLETE, 1),
        ({"a.records": "not met", "a.note": "x"}, SectionState.CONCERN, 2),
    ],
)
def test_that_a_section_says_how_far_it_is(said: dict[str, str], state: SectionState, answered: int) -> None:
    made = form(
        section("a", asks("read", KINDS.GUIDANCE), asks("records", is_critical=True), asks("note", KINDS.LONG_TEXT))
    )
    (view,) = filled(made, said).sections()
    assert (view.state, view.answered, view.total) == (state, answered, 2)


def test_that_what_was_said_or_seen_is_answered_by_its_words() -> None:
    made = form(section("a", asks("talk", KINDS.CONVERSATION), asks("rating", KINDS.RATING)))
    one = filled(made, {"a.talk": Given(note="They like it here"), "a.rating": Given(note="later")})
    assert [view.is_answered for view in one.sections()[0].questions] == [True, False]


def test_that_an_expression_that_cannot_be_read_hides_nothing() -> None:
    assert shown(filled(form(section("a", asks("b", show_if="((("))), {})) == ["a.b"]
