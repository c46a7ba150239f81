"""The shipped forms of ad hoc checks: what each asks for, its words, how it prints, and what its answers come to."""

import re
import subprocess
from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path

import pytest

from monitor_desk import shipped
from monitor_desk.domain.forms.answers import Given, Place, Sample, SampleRow, sample_text
from monitor_desk.domain.forms.checking import faults_of
from monitor_desk.domain.forms.checking_questions import can_score
from monitor_desk.domain.forms.filling import Filled
from monitor_desk.domain.forms.model import (
    MET,
    NO,
    NOT_APPLICABLE,
    NOT_MET,
    PARTIALLY_MET,
    PARTLY,
    YES,
    ColumnType,
    Form,
    Question,
    QuestionType,
    Scoring,
    Tone,
)
from monitor_desk.domain.forms.occasion import Occasion
from monitor_desk.domain.forms.results import Result
from monitor_desk.domain.forms.scoring import score
from monitor_desk.intake.forms import read_forms
from monitor_desk.reports.blank_form import blank_form_paper, blank_of_form
from monitor_desk.reports.paper.pdf import as_pdf
from monitor_desk.services.forms import count_questions

ON = date(2026, 11, 10)
TITLES = {
    "kpi-validation": "KPI validation",
    "rotas-and-daily-records": "Staff rotas and daily records",
    "medication": "Medication processes, support planning and administration",
    "service-users-finances": "Service users' finances",
    "safeguarding-adults": "Safeguarding policies, procedures and practice",
    "other-policies": "Other policies, procedures and practice",
    "audit-of-actuals": "Audit of actuals",
    "individual-service-funds": "Individual service funds and their management",
    "internal-quality-assurance": "Internal quality assurance",
    "other-check": "Other check",
    "due-diligence-documents": "Due diligence: documents before a first placement",
}
FORMS = read_forms(shipped.forms())
CHECKS = {form.id: form for form in FORMS if form.purpose == "check"}
BEST, MIDDLE, WORST = range(3)
# What each form comes to when all is met, partly met and not met; the officer judges an “other” check alone.
LEVELS = {
    "kpi-validation": ("met", "partially-met", "not-met"),
    "rotas-and-daily-records": ("excellent", "requires-improvement", "poor"),
    "medication": ("excellent", "requires-improvement", "poor"),
    "service-users-finances": ("green", "amber", "red"),
    "safeguarding-adults": ("outstanding", "requires-improvement", "inadequate"),
    "other-policies": ("met", "partially-met", "not-met"),
    "audit-of-actuals": ("green", "amber", "red"),
    "individual-service-funds": ("met", "partially-met", "not-met"),
    "internal-quality-assurance": ("outstanding", "requires-improvement", "inadequate"),
    "due-diligence-documents": ("met", "partially-met", "not-met"),
}
# The figures on which a result depends, at their best, in the middle and at their worst; money in pence.
FIGURES = {
    "unraised": ("0", "1", "4"),
    "delivered_share": ("99", "91", "70"),
    "keyed_in": ("3", "25", "60"),
    "overbilled": ("0", "12050", "990000"),
}
LIMITERS = [
    ("medication", "learning.advice", "no", "poor"),
    ("medication", "administration.made_up", "yes", "poor"),
    ("medication", "planning.hidden", "not met", "poor"),
    ("safeguarding-adults", "practice.unraised", "1", "requires-improvement"),
    ("safeguarding-adults", "people.safe", "good", "good"),
    ("safeguarding-adults", "people.safe", "not assessed", "good"),
    ("safeguarding-adults", "policy.policy", "no", "requires-improvement"),
    ("audit-of-actuals", "variance.delivered_share", "95", "green"),
    ("audit-of-actuals", "variance.delivered_share", "94.9", "amber"),
    ("audit-of-actuals", "variance.delivered_share", "84.9", "red"),
    ("audit-of-actuals", "variance.keyed_in", "21", "amber"),
    ("audit-of-actuals", "adjustment.overbilled", "1", "amber"),
]
LONGEST = 30  # words of a sentence
AMERICAN = re.compile(
    r"\b((?!sizes?\b|prize|seize)\w+iz(e|es|ed|ing|ations?)|(un)?(color|behavior|favor|labor|honor|neighbor)\w*"
    r"|programs?|centers?|judgments?|fulfill|enroll|gray|defense|offense|licenses?|(cancel|travel|label)(ed|ing))\b",
    re.IGNORECASE,
)
NAMING = re.compile(r"\b(names?|initials|surnames?|date of birth|NHS number)\b", re.IGNORECASE)
CHOOSING = re.compile(
    r"\b(choose|choosing|chosen|pick|take|taken|drawn?|random|every|all|at least|up to|a row for each|three)\b", re.I
)
each_form = pytest.mark.parametrize("form", CHECKS.values(), ids=lambda form: form.id)


def questions(form: Form) -> list[Question]:
    return [question for section in form.sections for question in section.questions]


def words_of(form: Form) -> Iterator[str]:
    """Yield every text of a form that somebody reads."""
    yield from (form.title, form.summary, *form.prepare, *(limiter.words for limiter in form.limiters))
    for section in form.sections:
        yield from (section.title, section.guidance)
    for question in questions(form):
        yield from (question.ask, question.look_for, question.unit)
        yield from (item.label for item in question.choices)
        yield from (column.title for column in question.columns)


def sentences(form: Form) -> list[str]:
    return [one for text in words_of(form) for one in re.split(r"(?<=[.?!])\s+", text) if one]


def ticks(question: Question, how: int) -> str:
    """Return a sample of two files with all, half or none of their checks met."""
    met = {BEST: (MET, MET), MIDDLE: (MET, NOT_MET), WORST: (NOT_MET, NOT_MET)}[how]
    checks = [column.id for column in question.columns if column.type is ColumnType.CHECK]
    rows = tuple(SampleRow(label=f"Person {n}", cells=dict.fromkeys(checks, value)) for n, value in enumerate(met))
    return sample_text(Sample(how_chosen="every tenth", out_of=20, rows=rows))


def answer(form: Form, question: Question, how: int) -> Given:
    """Return the best, the middle or the worst answer; what opens other lines is answered so that it does."""
    kind, levels = question.type, form.scale_of(question).levels
    amber = next(level.id for level in levels if level.tone is Tone.PARTLY)
    if kind is QuestionType.IN_PLACE:
        return (Given(value=YES, quality=YES), Given(value=YES, quality=PARTLY), Given(value=NO))[how]
    given = {
        QuestionType.MET: (MET, PARTIALLY_MET, NOT_MET)[how],
        QuestionType.RATING: (levels[0].id, amber, levels[-1].id)[how],
        QuestionType.SAMPLE: ticks(question, how) if question.columns else "",
        QuestionType.YES_NO: opposite(question.good) if how == WORST else question.good or YES,
        QuestionType.ONE_CHOICE: question.choices[-1].id if question.choices else "",
    }
    return Given(value=FIGURES.get(question.id, ("2", "2", "2"))[how] if kind not in given else given[kind])


def opposite(good: str) -> str:
    return NO if good == YES else YES


def filled(form: Form, how: int, changed: Mapping[str, Given] | None = None) -> Filled:
    """Fill a whole form in alike, but for the lines that are named “section.question”."""
    answers = {
        Place(section.id, question.id): (changed or {}).get(f"{section.id}.{question.id}")
        or answer(form, question, how)
        for section in form.sections
        for question in section.questions
    }
    return Filled(form, answers, (), Occasion(today=ON))


def level_of(result: Result) -> str:
    return result.level.id if result.level else ""


def test_that_the_nine_kinds_other_and_due_diligence_are_shipped_under_the_titles_of_the_field() -> None:
    assert {form.id: form.title for form in CHECKS.values()} == TITLES
    assert all(faults_of(form) == [] for form in CHECKS.values())
    assert {path.stem for path in (shipped.forms() / "checks").iterdir()} == set(TITLES)


@each_form
def test_that_a_check_is_short_and_has_samples_that_say_how_they_are_chosen(form: Form) -> None:
    assert 10 <= count_questions(form) <= 25
    assert 4 <= len(form.prepare) <= 10
    samples = [question for question in questions(form) if question.type is QuestionType.SAMPLE]
    assert samples
    for sample in samples:
        assert 4 <= len(sample.columns) <= 6, sample.id
        assert can_score(sample), sample.id
        assert CHOOSING.search(sample.look_for), sample.id
    assert {column.type for sample in samples for column in sample.columns} >= {ColumnType.CHECK}


@each_form
def test_that_where_harm_may_follow_a_line_is_critical_and_caps_the_result(form: Form) -> None:
    critical = [question for question in questions(form) if question.is_critical]
    assert 1 <= len(critical) <= 5
    levels = [level.id for level in form.named_scale(form.scale).levels]
    assert levels.index(form.critical_cap) >= len(levels) // 2


@each_form
def test_that_every_line_says_what_to_look_for_and_no_id_is_there_twice(form: Form) -> None:
    ids = Counter((section.id, question.id) for section in form.sections for question in section.questions)
    assert set(ids.values()) == {1}
    assert all(len(question.look_for) > 30 for question in questions(form))
    assert all(section.title for section in form.sections)


def test_that_the_samples_hold_checks_days_figures_and_words() -> None:
    kinds = {column.type for form in CHECKS.values() for question in questions(form) for column in question.columns}
    assert kinds == set(ColumnType)


def test_that_the_checks_come_to_their_results_in_different_ways() -> None:
    assert len({form.scoring for form in CHECKS.values()}) >= 4
    assert len({form.scale for form in CHECKS.values()}) >= 4
    assert CHECKS["other-check"].scoring is Scoring.DESCRIPTOR


def test_that_no_line_stands_word_for_word_in_two_forms() -> None:
    lines = Counter(text for form in CHECKS.values() for one in questions(form) for text in (one.ask, one.look_for))
    assert [text for text, count in lines.items() if count > 1] == []
    elsewhere = {text for form in FORMS if form.purpose == "visit" for one in questions(form) for text in (one.ask,)}
    assert lines.keys() & elsewhere == set()
    prepared = Counter(item for form in FORMS for item in form.prepare if form.purpose == "check")
    assert max(prepared.values()) == 1


@each_form
def test_that_sentences_are_short_and_spelt_as_in_britain(form: Form) -> None:
    assert [one for one in sentences(form) if len(one.split()) > LONGEST] == []
    assert [match.group() for text in words_of(form) for match in AMERICAN.finditer(text)] == []


@each_form
def test_that_nobody_is_asked_for_by_name(form: Form) -> None:
    assert [text for text in words_of(form) if NAMING.search(text)] == []
    asked = " ".join((*form.prepare, *words_of(form)))
    assert re.search(r"\b(codes?|roles?|Person A)\b", asked)


@pytest.mark.parametrize("path", sorted((shipped.forms() / "checks").iterdir()), ids=lambda path: path.stem)
def test_that_a_file_begins_with_what_the_check_decides(path: Path) -> None:
    first = path.read_text(encoding="utf-8").splitlines()[0]
    assert first.startswith("# ")
    assert len(first) > 60


def test_that_documents_that_run_out_carry_their_day() -> None:
    expiring = {
        (form.id, question.id)
        for form in CHECKS.values()
        for question in questions(form)
        for column in question.columns
        if (column.id, column.title, column.type) == ("expires", "Expires", ColumnType.DATE)
    }
    due_diligence = {"insurances", "registrations", "dates", "premises"}
    assert {("due-diligence-documents", one) for one in due_diligence} <= expiring
    assert {("other-policies", "documents"), ("safeguarding-adults", "trained")} <= expiring


@each_form
def test_that_no_heading_of_a_sample_is_cut_on_paper(form: Form, tmp_path: Path) -> None:
    path = tmp_path / "form.pdf"
    path.write_bytes(as_pdf(blank_form_paper(blank_of_form(form, ON), ON)))
    done = subprocess.run(["pdftotext", "-raw", str(path), "-"], capture_output=True, text=True, check=True)
    printed = set(done.stdout.split())
    titles = [column.title for question in questions(form) for column in question.columns]
    assert {word for title in titles for word in title.split()} - printed == set()
    assert printed & {"W", "Wh", "Whi", "Whic"} == set()


@pytest.mark.parametrize("how", [BEST, MIDDLE, WORST], ids=["met", "partly", "not met"])
@pytest.mark.parametrize("key", LEVELS)
def test_that_a_check_met_partly_and_not_met_comes_to_the_level_that_says_so(key: str, how: int) -> None:
    result = score(filled(CHECKS[key], how))
    assert level_of(result) == LEVELS[key][how]
    assert result.answered == result.total > 0
    assert bool(result.critical_not_met) is (how == WORST)


def test_that_an_other_check_is_judged_by_its_officer_alone() -> None:
    form = CHECKS["other-check"]
    for how in (BEST, MIDDLE, WORST):
        result = score(filled(form, how))
        assert result.level is None
        judged = [section.level.id for section in result.sections if section.level]
        assert judged == [("met", "partially-met", "not-met")[how]]
    assert score(filled(form, WORST)).cap == form.named_scale(form.scale).level("not-met")


@each_form
def test_that_nothing_answered_or_nothing_that_applies_is_no_result(form: Form) -> None:
    blank = Filled(form, {}, (), Occasion(today=ON))
    none = {place: Given(value=NOT_APPLICABLE, reason="Not here") for place in filled(form, BEST).answers}
    for nothing in (blank, Filled(form, none, (), Occasion(today=ON))):
        assert score(nothing).level is None
        assert score(nothing).points is None


@pytest.mark.parametrize(
    ("form", "where"),
    [
        (form, (section.id, question))
        for form in CHECKS.values()
        for section in form.sections
        for question in section.questions
        if question.is_critical
    ],
    ids=lambda value: value.id if isinstance(value, Form) else value[1].id,
)
def test_that_one_critical_line_not_met_is_enough(form: Form, where: tuple[str, Question]) -> None:
    section, question = where
    result = score(filled(form, BEST, {f"{section}.{question.id}": answer(form, question, WORST)}))
    assert [place.question for place in result.critical_not_met] == [question.id]
    scale = form.named_scale(form.scale)
    assert result.cap is not None
    assert scale.rank(result.cap.id) >= scale.rank(form.critical_cap)
    assert result.level is None or scale.rank(result.level.id) >= scale.rank(form.critical_cap)


@pytest.mark.parametrize(("key", "line", "value", "level"), LIMITERS)
def test_that_what_limits_a_result_does_so_alone(key: str, line: str, value: str, level: str) -> None:
    assert level_of(score(filled(CHECKS[key], BEST, {line: Given(value=value, reason="Nobody heard")}))) == level


def test_that_every_limiter_is_tried() -> None:
    tried = {(key, line) for key, line, _, _ in LIMITERS}
    named = {(form.id, line) for form in CHECKS.values() for one in form.limiters for line in named_in(one.when)}
    assert tried == named


def named_in(expression: str) -> list[str]:
    return re.findall(r"\$\{([^}]+)\}", expression)


def test_that_lines_on_giving_medicine_open_only_where_it_is_given() -> None:
    form = CHECKS["medication"]
    none = filled(form, BEST, {"scope.help": Given(value="nothing"), "scope.has_hidden": Given(value=NO)})
    assert none.section("administration") is None
    assert not shown(none, "planning", "hidden")
    given = filled(form, BEST)
    assert given.section("administration") is not None
    assert shown(given, "planning", "hidden")
    assert level_of(score(none)) == "excellent"


def test_that_cash_and_spending_are_asked_about_only_where_staff_handle_money() -> None:
    form = CHECKS["service-users-finances"]
    assert filled(form, BEST, {"scope.help": Given(value="advice")}).section("records") is None
    assert filled(form, BEST, {"scope.help": Given(value="along")}).section("records") is not None


@pytest.mark.parametrize(
    ("submitted", "recounted", "is_asked"), [("92.5", "92.50", False), ("92.5", "90", True), ("92.5", "", False)]
)
def test_that_a_difference_of_a_figure_has_to_be_explained(submitted: str, recounted: str, is_asked: bool) -> None:
    figures = {"figure.submitted": Given(value=submitted), "recount.recounted": Given(value=recounted)}
    assert shown(filled(CHECKS["kpi-validation"], BEST, figures), "recount", "cause") is is_asked


@pytest.mark.parametrize(
    ("key", "section", "count", "line"),
    [
        ("kpi-validation", "source", "left_out", "exclusions"),
        ("rotas-and-daily-records", "shifts", "uncovered", "gaps"),
        ("audit-of-actuals", "variance", "missed", "missed_found"),
    ],
)
def test_that_a_count_of_none_asks_for_no_more(key: str, section: str, count: str, line: str) -> None:
    form = CHECKS[key]
    for value, is_asked in (("", False), ("0", False), ("3", True), ("1.5", True)):
        assert shown(filled(form, BEST, {f"{section}.{count}": Given(value=value)}), section, line) is is_asked


def shown(form: Filled, section: str, question: str) -> bool:
    view = form.question(Place(section, question))
    return view is not None and view.is_shown
