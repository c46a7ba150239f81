"""Answers: what to choose from, what is wrong with a text that a question cannot hold, and each answer in words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forms_made import asks, filled, form, rows, sampled, section
from monitor_desk.domain.forms import answers
from monitor_desk.domain.forms.answer_options import options, quality_options
from monitor_desk.domain.forms.answer_rules import problem_of
from monitor_desk.domain.forms.answer_words import answer_words
from monitor_desk.domain.forms.answers import Given
from monitor_desk.domain.forms.filling import Filled
from monitor_desk.domain.forms.ids import free_id, id_from, is_id
from monitor_desk.domain.forms.model import Choice, Column, ColumnType, Level, Question, QuestionType, Scale, Tone
from monitor_desk.domain.forms.scoring import score

KINDS = QuestionType
FIGURES = Scale(id="figures", title="3 to 1", levels=tuple(Level(id=each, label=f"{each} of 3") for each in "321"))
WAYS = (Choice(id="post", label="By post"), Choice(id="phone", label="By telephone"))
DATED = Column(id="dated", title="Check dated", type=ColumnType.DATE)


def keys(question: Question) -> list[tuple[str, str]]:
    made = form(section("s", question), scales=(*form().scales, FIGURES))
    return [(option.key, option.value) for option in options(question, made)]


@pytest.mark.parametrize(
    ("question", "wanted"),
    [
        (
            asks("a", KINDS.RATING),
            [("1", "excellent"), ("2", "good"), ("3", "improve"), ("4", "poor"), ("N", "n/a"), ("0", "not assessed")],
        ),
        (
            asks("a", KINDS.RATING, scale="figures"),
            [("3", "3"), ("2", "2"), ("1", "1"), ("N", "n/a"), ("0", "not assessed")],
        ),
        (asks("a"), [("1", "met"), ("2", "partially met"), ("3", "not met"), ("N", "n/a"), ("0", "not assessed")]),
        (asks("a", KINDS.YES_NO), [("1", "yes"), ("2", "no"), ("N", "n/a"), ("S", "not seen")]),
        (asks("a", KINDS.ONE_CHOICE, choices=WAYS), [("1", "post"), ("2", "phone")]),
        (sampled("a", "Signed"), [("N", "n/a"), ("0", "not assessed")]),
        (asks("a", KINDS.LONG_TEXT), []),
    ],
)
def test_that_each_answer_to_choose_has_its_key(question: Question, wanted: list[tuple[str, str]]) -> None:
    assert keys(question) == wanted


def test_that_a_yes_is_only_good_where_yes_is_the_good_answer() -> None:
    tones = [option.tone for option in options(asks("a", KINDS.YES_NO, good="no"), form())][:2]
    assert tones == [Tone.POOR, Tone.GOOD]
    assert {option.tone for option in options(asks("a", KINDS.YES_NO), form())} == {Tone.NONE}


def test_that_a_tenth_choice_has_no_key_of_its_own() -> None:
    many = tuple(Choice(id=f"c{n}", label=f"Choice {n}") for n in range(11))
    assert [key for key, _ in keys(asks("a", KINDS.CHOICES, choices=many))][8:] == ["9", "", ""]


@pytest.mark.parametrize("question", [asks("a", kind) for kind in QuestionType if kind is not KINDS.ONE_CHOICE])
def test_that_what_can_be_chosen_is_no_problem(question: Question) -> None:
    made = form(section("s", question))
    for option in options(question, made):
        assert problem_of(question, made, Given(value=option.value)) == ""
    for option in quality_options(question):
        assert problem_of(question, made, Given(value="", quality=option.value)) == ""


@pytest.mark.parametrize(
    ("question", "value", "problem"),
    [
        (asks("a", KINDS.RATING), "splendid", "“splendid” is none of the answers to this question"),
        (asks("a"), "yes", "“yes” is none of the answers to this question"),
        (asks("a", KINDS.MET), "not seen", "“not seen” is none of the answers to this question"),
        (asks("a", KINDS.NUMBER), "12.5", ""),
        (asks("a", KINDS.NUMBER), "-3", ""),
        (asks("a", KINDS.NUMBER), "1e9", "“1e9” is not a number such as 12 or 12.5"),
        (asks("a", KINDS.NUMBER), "twelve", "“twelve” is not a number such as 12 or 12.5"),
        (asks("a", KINDS.PERCENTAGE), "100", ""),
        (asks("a", KINDS.PERCENTAGE), "101", "“101” is not a percentage from 0 to 100"),
        (asks("a", KINDS.MONEY), "123450", ""),
        (asks("a", KINDS.MONEY), "12.50", "“12.50” is not an amount in whole pence"),
        (asks("a", KINDS.DATE), "2026-04-03", ""),
        (asks("a", KINDS.DATE), "2026-02-30", "“2026-02-30” is not a date such as 3 April 2026"),
        (asks("a", KINDS.DATE), "20260403", "“20260403” is not a date such as 3 April 2026"),
        (asks("a", KINDS.TIME), "14:30", ""),
        (asks("a", KINDS.TIME), "25:00", "“25:00” is not a time such as 14:30"),
        (asks("a", KINDS.CHOICES, choices=WAYS), '["post"]', ""),
        (asks("a", KINDS.CHOICES, choices=WAYS), '["pigeon"]', "“pigeon” is none of the choices of this question"),
        (asks("a", KINDS.CHOICES, choices=WAYS), "post", "This answer holds no list of choices"),
        (asks("a", KINDS.FILE), "3", ""),
        (asks("a", KINDS.FILE), "some", "“some” is not a number of files"),
        (asks("a", KINDS.OBSERVATION), "[" * 100_000, "This answer holds no observation"),
        (asks("a", KINDS.OBSERVATION), '{"time":5}', "This answer holds no observation"),
        (asks("a", KINDS.CONVERSATION), '{"who":"x"}', "This answer holds no conversation"),
        (sampled("a", "Signed"), rows({"signed": "met"}), ""),
        (sampled("a", "Signed"), rows({"signed": "perhaps"}), "File 1, Signed: “perhaps” is not a check"),
        (sampled("a", "Signed"), '{"rows":[1]}', "This answer holds no sample table"),
        (asks("a", KINDS.SAMPLE, columns=(DATED,)), rows({"dated": "May"}), "File 1, Check dated: “May” is not a date"),
        (asks("a", KINDS.SAMPLE, columns=(DATED,)), rows({"dated": ""}), ""),
    ],
)
def test_that_a_text_that_a_question_cannot_hold_is_named(question: Question, value: str, problem: str) -> None:
    assert problem_of(question, form(section("s", question)), Given(value=value)) == problem


@given(st.sampled_from(list(QuestionType)), st.text(max_size=30), st.text(max_size=5))
def test_that_any_text_that_was_stored_can_be_scored_and_told(kind: QuestionType, value: str, second: str) -> None:
    question = asks("a", kind, columns=(DATED,), choices=WAYS, is_critical=True)
    made = form(section("s", question))
    said = Given(value=value, quality=second)
    assert isinstance(problem_of(question, made, said), str)
    assert answer_words(question, made, said) or not value.strip() or kind in {KINDS.GUIDANCE, KINDS.DOCUMENT_SEEN}
    one: Filled = filled(made, {"s.a": said})
    assert score(one).level is None
    assert one.gaps() is not None


@pytest.mark.parametrize(
    ("question", "said", "words"),
    [
        (asks("a", KINDS.RATING), Given(value="improve"), "Requires improvement"),
        (asks("a"), Given(value="partially met"), "Partially met"),
        (asks("a"), Given(value="n/a", reason="no hoist"), "Not applicable"),
        (asks("a"), Given(value="not assessed"), "Not assessed"),
        (asks("a", KINDS.IN_PLACE), Given(value="yes", quality="partly"), "In place: yes. Good enough: partly."),
        (asks("a", KINDS.IN_PLACE), Given(value="no", quality="no"), "In place: no."),
        (asks("a", KINDS.IN_PLACE), Given(value="yes"), "In place: yes. Good enough: not answered."),
        (asks("a", KINDS.NUMBER, unit="hours"), Given(value="1234.5"), "1,234.5 hours"),
        (asks("a", KINDS.PERCENTAGE), Given(value="85"), "85%"),
        (asks("a", KINDS.MONEY), Given(value="123450"), "£1,234.50"),
        (asks("a", KINDS.DATE), Given(value="2026-04-03"), "3 April 2026"),
        (asks("a", KINDS.DATE), Given(value="soon"), "soon"),
        (asks("a", KINDS.TIME), Given(value="14:30"), "2:30pm"),
        (asks("a", KINDS.CHOICES, choices=WAYS), Given(value='["post", "phone"]'), "By post, By telephone"),
        (asks("a", KINDS.FILE), Given(value="1"), "1 file"),
        (
            sampled("a", "One", "Two"),
            Given(value=rows({"one": "met", "two": "not met"}, {"one": "n/a", "two": "met"})),
            "2 of 3 checks met in 2 files",
        ),
        (
            sampled("a", "One"),
            Given(value=rows({"one": "met"}), quality="not met"),
            "1 of 1 check met in 1 file; judged not met",
        ),
        (
            asks("a", KINDS.DOCUMENT_SEEN),
            Given(
                value=answers.document_text(
                    answers.DocumentSeen(title="Medication policy", version="3", dated="2026-04-03", where="at work")
                )
            ),
            "Medication policy, version 3, dated 3 April 2026, seen at work",
        ),
        (asks("a", KINDS.DOCUMENT_SEEN), Given(value="not seen"), "Not seen"),
        (
            asks("a", KINDS.CONVERSATION),
            Given(value=answers.conversation_text(answers.Conversation(role="a support worker", is_alone=True))),
            "With a support worker, seen alone",
        ),
        (
            asks("a", KINDS.OBSERVATION),
            Given(value=answers.observation_text(answers.Observation(time="12:05", interpretation="Unhurried"))),
            "Seen at 12:05pm. Interpretation: Unhurried",
        ),
        (
            asks("a", KINDS.SIGNATURE),
            Given(value=answers.signature_text(answers.Signature(role="the manager", signed_on="2026-04-03"))),
            "Signed by the manager on 3 April 2026",
        ),
        (asks("a", KINDS.LONG_TEXT), Given(value="As typed"), "As typed"),
        (asks("a"), Given(note="a note alone"), ""),
    ],
)
def test_that_an_answer_is_told_in_words(question: Question, said: Given, words: str) -> None:
    assert answer_words(question, form(section("s", question)), said) == words


@given(st.text(max_size=90), st.lists(st.text(max_size=90), max_size=4))
def test_that_a_title_gives_an_id_that_is_sound_and_free(title: str, others: list[str]) -> None:
    taken = {id_from(other) for other in others} | {id_from(title)}
    found = free_id(title, taken)
    assert is_id(found)
    assert found not in taken


def test_that_an_id_is_made_of_plain_letters() -> None:
    assert id_from("Reason given for 'as required'") == "reason-given-for-as-required"
    assert id_from("Café: Zoë's 2 plans") == "cafe-zoes-2-plans"
