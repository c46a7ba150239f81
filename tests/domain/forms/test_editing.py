"""Edits of a form: ids stay, references follow, nothing that was used is deleted."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import form_strategies
from forms_made import GOOD, asks, section
from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.forms import editing
from monitor_desk.domain.forms.checking import faults_of
from monitor_desk.domain.forms.editing import Spot
from monitor_desk.domain.forms.expressions import parse
from monitor_desk.domain.forms.model import (
    Choice,
    Column,
    ColumnType,
    Form,
    Limiter,
    Question,
    QuestionType,
    Scoring,
    Section,
)
from monitor_desk.domain.forms.references import Fact, Questions, Target


def _form(*sections: Section, **more: Any) -> Form:
    return Form(
        id="annual",
        title="Annual",
        version=1,
        scoring=Scoring.DESCRIPTOR,
        scale="good",
        scales=(GOOD,),
        sections=sections,
        **more,
    )


OFFICE = section("office", asks("policy"), asks("rota", show_if="${policy} = 'met'"))
SCHEME = section("scheme", asks("rota"), asks("keys", required_if="${office.rota} = 'met'"))
FORM = _form(OFFICE, SCHEME)


def test_that_a_new_question_gets_an_id_of_its_words_that_is_free() -> None:
    form, first = editing.add_question(FORM, "office", Question(id="", type=QuestionType.MET, ask="  Fire   drills "))
    form, second = editing.add_question(
        form, "office", Question(id="", type=QuestionType.MET, ask="Fire drills"), after="policy"
    )
    assert (first, second) == (Spot("office", "fire-drills"), Spot("office", "fire-drills-2"))
    assert [question.id for question in form.section("office").questions] == [
        "policy",
        "fire-drills-2",
        "rota",
        "fire-drills",
    ]
    assert form.question("office", "fire-drills").ask == "Fire drills"


def test_that_a_new_section_gets_an_id_that_is_neither_taken_nor_reserved() -> None:
    form, spot = editing.add_section(FORM, "Office", after="office")
    assert spot == Spot("office-2")
    assert [each.id for each in form.sections] == ["office", "office-2", "scheme"]
    assert editing.add_section(FORM, "Visit")[1] == Spot("visit-2")


@pytest.mark.parametrize("words", ["", "  \n "])
def test_that_nothing_is_added_without_words(words: str) -> None:
    with pytest.raises(DeskError, match="nothing was added"):
        editing.add_section(FORM, words)
    with pytest.raises(DeskError, match="nothing was added"):
        editing.add_question(FORM, "office", Question(id="", type=QuestionType.MET, ask=words))


def test_that_no_change_of_fields_changes_an_id() -> None:
    form = editing.change_question(FORM, Spot("office", "rota"), ask="Rota", id="other")
    assert form.question("office", "rota").ask == "Rota"
    assert (
        editing.change_section(form, "office", id="other", title="Head office").section("office").title == "Head office"
    )


def test_that_what_a_version_used_is_retired_and_not_deleted() -> None:
    spot = Spot("office", "policy")
    with pytest.raises(DeskError, match="retire it"):
        editing.remove(FORM, spot, [FORM])
    retired = editing.retire(FORM, spot)
    assert retired.question("office", "policy").is_retired
    assert editing.retire(retired, spot, is_retired=False) == FORM
    assert editing.retire(FORM, Spot("office")).section("office").is_retired


def test_that_what_no_version_used_may_be_deleted() -> None:
    form, spot = editing.add_question(FORM, "office", asks("new"))
    assert editing.remove(form, spot, [FORM]) == FORM
    form, spot = editing.add_section(FORM, "New")
    assert editing.remove(form, spot, [FORM]) == FORM


def test_that_the_faults_of_an_edit_stay_visible() -> None:
    form = editing.retire(FORM, Spot("office", "policy"))
    assert [fault.field for fault in faults_of(form)] == ["show_if"]


def test_that_a_question_moved_to_another_section_is_still_what_others_refer_to() -> None:
    form, spot = editing.move_question(FORM, Spot("office", "policy"), "scheme", 0)
    assert spot == Spot("scheme", "policy")
    assert form.question("office", "rota").show_if == "${policy} = 'met'"
    form, spot = editing.move_question(FORM, Spot("office", "rota"), "scheme", 0)
    assert spot == Spot("scheme", "rota-2")
    assert form.question("scheme", "rota-2").show_if == "${policy} = 'met'"
    assert form.question("scheme", "keys").required_if == "${scheme.rota-2} = 'met'"


def test_that_a_bare_reference_that_would_now_mean_another_question_is_written_out() -> None:
    form = _form(
        section("a", asks("x"), asks("y", show_if="${ x } = 'met' and not(${x} = '')")), section("b", asks("x"))
    )
    moved, _ = editing.move_question(form, Spot("a", "y"), "b", 1)
    assert moved.question("b", "y").show_if == "${a.x} = 'met' and not(${a.x} = '')"


@st.composite
def _referring(draw: st.DrawFn) -> Form:
    """Draw sections that share ids, with references of every shape."""
    keys = ["a", "b", "c"]
    sections = []
    for name in ("one", "two", "three"):
        held = draw(st.lists(st.sampled_from(keys), unique=True, min_size=1, max_size=3))
        paths = st.sampled_from(
            [*keys, *(f"{home}.{key}" for home in ("one", "two", "three") for key in keys), "visit.type"]
        )
        kinds = st.sampled_from([QuestionType.MET, QuestionType.IN_PLACE])
        texts = st.one_of(
            st.just(""),
            st.just("${ broken"),
            paths.map(lambda p: f"${{{p}}} = 'met'"),
            paths.map(lambda p: f"${{{p}.quality}} != 'no'"),
        )
        questions = [asks(key, draw(kinds), show_if=draw(texts), required_if=draw(texts)) for key in held]
        sections.append(section(name, *questions, show_if=draw(texts)))
    limiter = Limiter(when=draw(paths.map(lambda p: f"${{{p}}} = 'not met'")), cap="poor", words="x")
    return _form(*sections, limiters=(limiter,))


def _meanings(form: Form, moved: dict[Target, Target]) -> dict[object, list[object]]:
    """Return what every expression's references mean, by where it stands, the moved question under its new name."""
    questions = Questions(form)
    found: dict[object, list[object]] = {}

    def note(where: object, text: str, home: Section) -> None:
        if text and "broken" not in text:
            meant = [questions.meant(reference, home) for reference in parse(text).references()]
            named = [
                replace(moved[key], is_quality=each.is_quality)
                if isinstance(each, Target) and (key := Target(each.section, each.question)) in moved
                else each
                for each in meant
            ]
            found[where] = [each for each in named if isinstance(each, Target | Fact)]

    for limiter in form.limiters:
        note("limiter", limiter.when, Section(id="", title=""))
    for each in form.sections:
        note(each.id, each.show_if, each)
        for question in each.questions:
            place = Target(each.id, question.id)
            note((moved.get(place, place), "show"), question.show_if, each)
            note((moved.get(place, place), "required"), question.required_if, each)
    return found


@given(form=_referring(), data=st.data())
def test_that_a_move_changes_the_meaning_of_no_reference(form: Form, data: st.DataObject) -> None:
    spots = [Spot(each.id, question.id) for each in form.sections for question in each.questions]
    spot = data.draw(st.sampled_from(spots))
    home = data.draw(st.sampled_from([each.id for each in form.sections]))
    after, new = editing.move_question(form, spot, home, data.draw(st.integers(0, 4)))
    moved = {Target(spot.section, spot.question): Target(new.section, new.question)}
    before = {where: meant for where, meant in _meanings(form, moved).items() if meant}
    now = _meanings(after, {})
    assert {where: now[where] for where in before} == before


@given(form=form_strategies.forms(), data=st.data())
def test_that_steps_up_and_down_keep_every_question_and_unique_ids(form: Form, data: st.DataObject) -> None:
    spots = [Spot(each.id, question.id) for each in form.sections for question in each.questions]
    spot = data.draw(st.sampled_from([*spots, *(Spot(each.id) for each in form.sections)]))
    for by in data.draw(st.lists(st.sampled_from([-1, 1]), max_size=6)):
        form, spot = editing.step(form, spot, by)
        assert spot.question in {"", *(each.id for each in form.section(spot.section).questions)}
    assert len([question for each in form.sections for question in each.questions]) == len(spots)
    for each in form.sections:
        assert len({question.id for question in each.questions}) == len(each.questions)


def test_that_a_step_over_the_edge_goes_into_the_next_section() -> None:
    form, spot = editing.step(FORM, Spot("office", "rota"), 1)
    assert spot == Spot("scheme", "rota-2")
    assert form.section("scheme").questions[0].id == "rota-2"
    assert editing.step(FORM, Spot("office", "policy"), -1) == (FORM, Spot("office", "policy"))
    assert [each.id for each in editing.step(FORM, Spot("office"), 1)[0].sections] == ["scheme", "office"]


def test_that_another_type_says_what_is_lost_and_loses_just_that() -> None:
    choices = (Choice(id="a", label="A"), Choice(id="b", label="B"))
    question = asks("how", QuestionType.ONE_CHOICE, choices=choices, is_required=True)
    assert editing.lost_by(question, QuestionType.CHOICES) == ()
    assert editing.lost_by(question, QuestionType.GUIDANCE) == ("2 choices", "that it is required")
    assert editing.with_type(question, QuestionType.CHOICES).choices == choices
    rating = asks("care", QuestionType.RATING, scale="good", is_critical=True)
    assert editing.lost_by(rating, QuestionType.LONG_TEXT) == ("the scale “good”", "that it is critical")
    assert editing.lost_by(rating, QuestionType.MET) == ("the scale “good”",)


@given(form=form_strategies.forms(), data=st.data())
def test_that_no_change_of_type_leaves_something_that_does_not_belong(form: Form, data: st.DataObject) -> None:
    spots = [Spot(each.id, question.id) for each in form.sections[1:] for question in each.questions]
    for spot in spots:
        kind = data.draw(st.sampled_from(QuestionType))
        new = editing.with_type(form.question(spot.section, spot.question), kind)
        form = editing.change_question(form, spot, **{name: getattr(new, name) for name in new.__slots__})
    told = [fault for fault in faults_of(form) if "does not belong" in fault.sentence or fault.field == "required"]
    assert told == []


def test_that_the_column_types_survive_their_question() -> None:
    columns = (Column(id="signed", title="Signed"), Column(id="on", title="On", type=ColumnType.DATE))
    question = asks("files", QuestionType.SAMPLE, columns=columns)
    assert editing.with_type(question, QuestionType.SAMPLE) == question
    assert editing.lost_by(question, QuestionType.DATE) == ("2 columns",)
