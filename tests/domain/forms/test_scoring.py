"""The five ways of scoring: their laws, their working, and what never counts (domain.md, section 5)."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from forms_made import GOOD, IVY, QAF, ROSE, asks, filled, form, place, rows, sampled, section
from monitor_desk.domain.forms.answers import Given
from monitor_desk.domain.forms.judging import is_not_met, points_of
from monitor_desk.domain.forms.model import Form, Limiter, Question, QuestionType, Repeat, Scoring
from monitor_desk.domain.forms.results import Final, Result
from monitor_desk.domain.forms.samples import suggested_from_sample
from monitor_desk.domain.forms.scoring import score

KINDS = QuestionType
VALUES = ("met", "partially met", "not met")
UNCOUNTED = ("", "n/a", "not assessed")
KEYS = [f"{home}.q{n}" for home in "abc" for n in range(3)]
SCORED = [Scoring.AVERAGE, Scoring.WORST, Scoring.LIMITERS]
answers = st.dictionaries(st.sampled_from(KEYS), st.sampled_from(VALUES + UNCOUNTED))


def three(scoring: Scoring, *, order: str = "abc", is_critical: bool = False) -> Form:
    sections = [
        section(home, *(asks(f"q{n}", weight=n + 1, is_critical=is_critical and n == 0) for n in range(3)), weight=2)
        for home in order
    ]
    limiters = (Limiter(when="${a.q1} = 'not met'", cap="improve", words="A second line"),)
    return form(
        *sections,
        scoring=scoring,
        critical_cap="improve" if is_critical else "",
        limiters=limiters if scoring is Scoring.LIMITERS else (),
    )


def result(scoring: Scoring, said: dict[str, str], *, order: str = "abc", is_critical: bool = False) -> Result:
    return score(filled(three(scoring, order=order, is_critical=is_critical), said))


def rank(found: Result) -> int:
    assert found.level is not None
    return GOOD.rank(found.level.id)


@pytest.mark.parametrize(
    ("question", "said", "points"),
    [
        (asks("a", KINDS.RATING), Given(value="good"), 67),
        (asks("a", KINDS.RATING), Given(value="unknown"), None),
        (asks("a"), Given(value="met"), 100),
        (asks("a"), Given(value="partially met"), 50),
        (asks("a"), Given(value="not met"), 0),
        (asks("a"), Given(value="n/a"), None),
        (asks("a"), Given(value="not assessed"), None),
        (asks("a"), Given(note="words alone"), None),
        (asks("a", KINDS.IN_PLACE), Given(value="no"), 0),
        (asks("a", KINDS.IN_PLACE), Given(value="yes", quality="yes"), 100),
        (asks("a", KINDS.IN_PLACE), Given(value="yes", quality="partly"), 50),
        (asks("a", KINDS.IN_PLACE), Given(value="partly", quality="yes"), 50),
        (asks("a", KINDS.IN_PLACE), Given(value="partly", quality="partly"), 50),
        (asks("a", KINDS.IN_PLACE), Given(value="yes", quality="no"), 25),
        (asks("a", KINDS.IN_PLACE), Given(value="partly", quality="no"), 25),
        (asks("a", KINDS.IN_PLACE), Given(value="yes"), None),
        (asks("a", KINDS.YES_NO, good="no"), Given(value="no"), 100),
        (asks("a", KINDS.YES_NO, good="no"), Given(value="yes"), 0),
        (asks("a", KINDS.YES_NO, good="no"), Given(value="not seen"), None),
        (asks("a", KINDS.YES_NO), Given(value="yes"), None),
        (asks("a", KINDS.NUMBER), Given(value="5"), None),
        (sampled("a", "One", "Two"), Given(value=rows({"one": "met", "two": "not met"}, {"one": "n/a"})), 50),
        (sampled("a", "One"), Given(value=rows({"one": "n/a"}, {"one": ""})), None),
        (sampled("a", "One"), Given(value=rows({"one": "met"}), quality="not met"), 0),
        (sampled("a", "One"), Given(value="[1, 2"), None),
    ],
)
def test_that_an_answer_counts_so_many_points(question: Question, said: Given, points: int | None) -> None:
    assert points_of(question, form(section("s", question)), said) == points


@given(st.lists(st.sampled_from(["met", "not met", "n/a", ""]), max_size=12))
def test_that_a_sample_suggests_by_its_share_and_blanks_never_count(cells: list[str]) -> None:
    question = sampled("a", "Signed")
    met, not_met = cells.count("met"), cells.count("not met")
    wanted = ""
    if met + not_met:
        wanted = "met" if not not_met else "partially met" if met >= not_met else "not met"
    assert suggested_from_sample(question, rows(*({"signed": cell} for cell in cells))) == wanted


@pytest.mark.parametrize(
    ("question", "said", "is_so"),
    [
        (asks("a", KINDS.RATING), Given(value="poor"), True),
        (asks("a", KINDS.RATING), Given(value="improve"), False),
        (asks("a", KINDS.RATING, scale="qaf"), Given(value="D"), True),
        (asks("a", KINDS.IN_PLACE), Given(value="yes", quality="no"), True),
        (asks("a", KINDS.IN_PLACE), Given(value="partly", quality="partly"), False),
        (asks("a", KINDS.YES_NO, good="no"), Given(value="yes"), True),
        (asks("a", KINDS.YES_NO), Given(value="no"), False),
        (sampled("a", "One"), Given(value=rows({"one": "not met"})), True),
        (sampled("a", "One"), Given(value=rows({"one": "not met"}), quality="partially met"), False),
        (asks("a"), Given(value="not assessed"), False),
    ],
)
def test_that_it_is_known_what_not_met_means(question: Question, said: Given, is_so: bool) -> None:
    assert is_not_met(question, form(section("s", question)), said) is is_so


@given(answers, st.sampled_from(KEYS), st.sampled_from(UNCOUNTED), st.sampled_from(SCORED))
def test_that_what_does_not_count_changes_nothing(
    said: dict[str, str], key: str, uncounted: str, scoring: Scoring
) -> None:
    assume(key not in said)
    before, after = result(scoring, said), result(scoring, {**said, key: uncounted})
    assert (before.level, before.points) == (after.level, after.points)


@given(answers, st.sampled_from(KEYS), st.sampled_from(SCORED), st.booleans())
def test_that_a_worse_answer_never_improves_the_result(
    said: dict[str, str], key: str, scoring: Scoring, is_critical: bool
) -> None:
    better, middle, worse = (result(scoring, {**said, key: value}, is_critical=is_critical) for value in VALUES)
    assert rank(better) <= rank(middle) <= rank(worse)
    assert (better.points or 0) >= (middle.points or 0) >= (worse.points or 0)
    without = result(scoring, {each: value for each, value in said.items() if each != key}, is_critical=is_critical)
    assert without.level is None or rank(without) <= rank(worse)


@given(st.dictionaries(st.sampled_from(KEYS), st.sampled_from(UNCOUNTED)), st.sampled_from(list(Scoring)))
def test_that_no_data_is_no_result(said: dict[str, str], scoring: Scoring) -> None:
    found = score(filled(cumulative(), {})) if scoring is Scoring.CUMULATIVE else result(scoring, said)
    assert (found.level, found.points, found.answered) == (None, None, 0)
    assert found.sentence


@given(answers, st.permutations("abc"), st.sampled_from(SCORED))
def test_that_the_order_of_sections_does_not_matter(said: dict[str, str], order: list[str], scoring: Scoring) -> None:
    first, second = result(scoring, said), result(scoring, said, order="".join(order))
    assert (first.level, first.points) == (second.level, second.points)


@given(answers, st.sampled_from(SCORED))
def test_that_a_critical_cap_never_raises(said: dict[str, str], scoring: Scoring) -> None:
    free, capped = result(scoring, said), result(scoring, said, is_critical=True)
    assume(free.level is not None)
    assert rank(free) <= rank(capped)
    assert capped.points == free.points
    if capped.critical_not_met:
        assert rank(capped) >= GOOD.rank("improve")


def test_that_the_average_is_weighted_and_shown_with_its_working() -> None:
    made = form(
        section("a", asks("x", weight=3), asks("y"), weight=2),
        section("b", asks("z"), repeat=Repeat.LOCATION),
        scoring=Scoring.AVERAGE,
    )
    found = score(filled(made, {"a.x": "met", "a.y": "not met", "b.z@1": "met", "b.z@2": "not met"}, ROSE, IVY))
    assert found.points == Fraction(2 * 75 + 50, 3)
    assert [(line.words, line.points, line.level) for line in found.working] == [
        ("1 A: 2 of 2 lines answered, counts 2 times", Decimal("75.0"), "Good"),
        ("2 B, Rose House: 1 of 1 lines answered", Decimal("100.0"), "Excellent"),
        ("2 B, Ivy House: 1 of 1 lines answered", Decimal("0.0"), "Poor"),
        ("Good, with an average of 66.7%", Decimal("66.7"), "Good"),
    ]


def test_that_a_limiter_caps_and_says_why() -> None:
    said = dict.fromkeys(KEYS, "met") | {"a.q1": "not met"}
    found = result(Scoring.LIMITERS, said)
    assert found.level is not None
    assert found.level.id == "improve"
    assert found.working[-1].words == "No better than Requires improvement: A second line"
    assert found.sentence.startswith("Requires improvement, capped: excellent, with an average of 8")


def test_that_a_rated_section_is_judged_by_its_rating_and_another_by_its_worst_line() -> None:
    made = form(
        section("a", asks("line"), asks("overall", KINDS.RATING)),
        section("b", asks("one"), asks("two")),
        scoring=Scoring.WORST,
    )
    found = score(filled(made, {"a.line": "not met", "a.overall": "good", "b.one": "met", "b.two": "partially met"}))
    assert [each.level.id for each in found.sections if each.level] == ["good", "improve"]
    assert found.sections[1].decided_by == (place("b.two"),)
    assert found.working[1].words == "2 B: 2 of 2 lines answered, decided by 2.2"
    assert found.level == GOOD.level("improve")


def test_that_a_judgement_by_descriptors_is_never_computed() -> None:
    found = result(Scoring.DESCRIPTOR, {"a.q0": "not met"}, is_critical=True)
    assert (found.level, found.cap) == (None, GOOD.level("improve"))
    assert found.sentence == "The officer judges the whole by the descriptors of the levels"


def cumulative() -> Form:
    lines = [
        asks(f"{theme}{level}{n}".lower(), level=level, theme=theme) for theme in "XY" for level in "CBA" for n in "12"
    ]
    return form(section("s", *lines), scoring=Scoring.CUMULATIVE)


def earned(**said: str) -> Result:
    """Return the result where every line is met but those named."""
    every = {f"s.{theme}{level}{n}": "met" for theme in "xy" for level in "cba" for n in "12"}
    return score(filled(cumulative(), every | {f"s.{key}": value for key, value in said.items()}))


@pytest.mark.parametrize(
    ("said", "level"),
    [
        ({}, "A"),
        ({"xa1": "not met"}, "B"),
        ({"xb1": "partially met"}, "C"),
        ({"xb1": "not met", "xa1": "met"}, "C"),
        ({"yc2": "not met"}, "D"),
        ({"yc2": "not met", "xc1": ""}, "D"),
        ({"yc2": ""}, None),
        ({"yb2": "not assessed"}, "C"),
        ({"xb1": "n/a", "xb2": "n/a"}, "A"),
        ({f"x{level}{n}": "n/a" for level in "cba" for n in "12"} | {"yb1": "not met"}, "C"),
    ],
)
def test_that_a_level_is_earned_only_with_every_line_below_it(said: dict[str, str], level: str | None) -> None:
    found = earned(**said)
    assert (found.level.id if found.level else None) == level


LINES = [f"{theme}{level}{n}" for theme in "xy" for level in "cba" for n in "12"]


@given(st.dictionaries(st.sampled_from(LINES), st.sampled_from(VALUES)), st.sampled_from(LINES))
def test_that_meeting_one_line_more_never_lowers_a_cumulative_level(said: dict[str, str], key: str) -> None:
    worse, better = earned(**said, **({} if key in said else {key: "not met"})), earned(**(said | {key: "met"}))
    assert worse.level is not None
    assert better.level is not None
    assert QAF.rank(better.level.id) <= QAF.rank(worse.level.id)


def test_that_a_theme_says_which_line_it_lacks() -> None:
    found = earned(xb1="not met", xb2="partially met", ya2="")
    assert [theme.words for theme in found.themes] == [
        "B is not reached: 1.3, 1.4 are not met",
        "A is not shown: 1.12 is not answered",
    ]
    assert found.sentence == "C, as its weakest theme: X"
    assert earned().sentence == "A in every theme"


def test_that_the_share_answered_is_full_only_when_nothing_is_missing() -> None:
    made = form(section("s", *(asks(f"q{n}") for n in range(200))), scoring=Scoring.WORST)
    nearly = {f"s.q{n}": "met" for n in range(199)}
    assert score(filled(made, nearly)).share_answered == 99
    assert score(filled(made, nearly | {"s.q199": "n/a"})).share_answered == 100
    assert score(filled(made, {})).share_answered == 0


@pytest.mark.parametrize(
    ("final", "problem"),
    [
        (Final(computed="good"), ""),
        (Final(computed="good", chosen="good"), ""),
        (Final(computed="good", chosen="poor"), "Say why the result is Poor and not Good as computed"),
        (Final(computed="good", chosen="poor", reason=" "), "Say why the result is Poor and not Good as computed"),
        (Final(computed="good", chosen="poor", reason="Two incidents since"), ""),
        (Final(chosen="good"), ""),
        (
            Final(chosen="good", cap="improve"),
            "Say why the result is Good although Requires improvement is the best that is left open",
        ),
        (Final(chosen="poor", cap="improve"), ""),
        (Final(chosen="splendid"), "The scale “Good to poor” has no level “splendid”"),
    ],
)
def test_that_a_level_other_than_the_computed_one_wants_a_reason(final: Final, problem: str) -> None:
    assert final.problem(GOOD) == problem
    assert final.level == (final.chosen or final.computed)


@pytest.mark.parametrize("scoring", SCORED)
def test_that_an_immediate_concern_caps_the_result_where_the_form_has_a_cap(scoring: Scoring) -> None:
    said = dict.fromkeys(KEYS, "met")
    for is_critical, level in ((True, "improve"), (False, "excellent")):
        made = three(scoring, is_critical=is_critical)
        found = score(filled(made, said, has_concern=True))
        words = [line.words for line in found.working]
        assert found.level is not None
        assert found.level.id == level
        line = "An immediate concern was raised: no better than Requires improvement"
        assert words.count(line) == is_critical
        assert score(filled(made, said)).level == GOOD.level("excellent")
