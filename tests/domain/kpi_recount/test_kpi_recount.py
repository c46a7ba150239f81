"""A submitted KPI recomputed: figures as they are written, exact recounts, verdicts, and the mark beside the value."""

from collections.abc import Sequence
from dataclasses import fields, replace
from decimal import Decimal
from fractions import Fraction
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor_desk.domain.kpi_recount import (
    ListRow,
    Recount,
    marked,
    recount,
    rows_of,
    rows_text,
    standing_verdict,
)
from monitor_desk.domain.kpi_recount.units import say_figure
from monitor_desk.domain.kpi_recount.words import BASES, MARKS, MEASURES, VERDICTS
from monitor_desk.domain.kpi_validations import KpiValidation

CHECK = UUID(int=5)
WORDS = st.text(max_size=12)
COUNTS = st.sampled_from(["yes", "no", ""])
VALUES = st.one_of(
    st.decimals(-1000, 1000, places=2).map(str),
    st.integers(-50, 5000).map(lambda pounds: f"£{pounds:,}".replace("£-", "-£")),
    st.sampled_from(["", "n/a", "-", "abc", "6 weeks", "-0.04", "11 of 12", "92 %"]),
)
ROWS = st.lists(
    st.builds(ListRow, WORDS, COUNTS, VALUES, st.sampled_from(["", "", "", "moved away", "not eligible"]), WORDS),
    max_size=25,
)
NUMBERS = st.decimals(0, 120, places=2)
SUBMITTED = st.one_of(
    NUMBERS.map(lambda number: f"{number} %"),
    st.tuples(st.integers(0, 25), st.integers(1, 25)).map(lambda pair: f"{pair[0]} of {pair[1]}"),
    st.integers(0, 25).map(str),
)


def validation(rows: Sequence[ListRow] = (), **more: Any) -> KpiValidation:
    values: dict[str, Any] = {
        "check_id": CHECK,
        "title": "Seen within three days",
        "measure": "Percentage",
        "submitted": "95 %",
        "basis": "Whole list",
        "list_rows": rows_text(rows),
    }
    return KpiValidation(**{**values, **more})


def answers(yes: int = 0, no: int = 0, blank: int = 0, excluded: int = 0) -> list[ListRow]:
    told = ["yes"] * yes + ["no"] * no + [""] * blank
    rows = [ListRow(f"Person {number}", counts) for number, counts in enumerate(told)]
    return rows + [ListRow(f"Gone {number}", "yes", "", "moved away") for number in range(excluded)]


def values(*texts: str) -> list[ListRow]:
    return [ListRow(f"Case {number}", "", text) for number, text in enumerate(texts)]


any_validation = st.builds(
    validation,
    ROWS,
    measure=st.sampled_from(MEASURES),
    submitted=SUBMITTED,
    tolerance=st.one_of(st.just(""), st.decimals(0, 20, places=2).map(str)),
    basis=st.sampled_from(BASES),
    out_of=st.one_of(st.none(), st.integers(1, 40)),
    submitted_numerator=st.sampled_from(["", "11", "14"]),
    submitted_denominator=st.sampled_from(["", "12", "0"]),
)


@given(ROWS)
def test_that_rows_come_back_from_their_text_as_they_were(rows: list[ListRow]) -> None:
    assert rows_of(rows_text(rows)) == tuple(rows)
    assert rows_text(rows_of(rows_text(rows))) == rows_text(rows)
    assert (rows_text(rows) == "") == (rows == [])


@pytest.mark.parametrize(
    "text",
    [
        *(
            "x",
            "[]",
            "{}",
            '{"rows":{}}',
            '{"rows":[1]}',
            '{"rows":[],"more":1}',
            '{"rows":' + "[" * 100_000,
            "1" * 5000,
        ),
        *('{"rows":[["a","yes","",""]]}', '{"rows":[["a","maybe","","",""]]}', '{"rows":[["a","yes",1,"",""]]}'),
    ],
)
def test_that_foreign_text_is_refused_as_rows_and_recounted_as_unreadable(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        rows_of(text)
    result = recount(validation(list_rows=text))
    assert result.verdict == "Cannot be told"
    assert "rows kept here cannot be read" in result.sentence


def expected(rows: Sequence[ListRow], measure: str) -> Fraction | None:
    """Count anew and in another way: row by row, with figures that need no reading."""
    told: list[Fraction] = []
    for row in rows:
        if row.excluded:
            continue
        if measure in {"Count", "Percentage"}:
            told.append(Fraction(row.counts == "yes"))
        elif row.counts != "no" and row.value:
            told.append(Fraction(row.value))
    has_data = any(row.counts for row in rows if not row.excluded)
    if measure in {"Sum", "Average"}:
        has_data = bool(told) or (measure == "Sum" and any(row.counts == "no" and not row.excluded for row in rows))
    if not has_data:
        return None
    whole = sum(told, Fraction(0))
    if measure in {"Count", "Sum"}:
        return whole
    return whole * (100 if measure == "Percentage" else 1) / len(told) if told else None


def seem_shares(rows: Sequence[ListRow]) -> bool:
    told = [float(row.value) for row in rows if row.value and row.counts != "no" and not row.excluded]
    return any(told) and all(0 <= number <= 1 for number in told)


PLAIN_ROWS = st.lists(
    st.builds(
        ListRow,
        WORDS,
        COUNTS,
        st.one_of(st.just(""), st.decimals(-100, 100, places=2).map(str)),
        st.sampled_from(["", "", "moved"]),
        st.just(""),
    ),
    max_size=30,
)


@given(PLAIN_ROWS, st.sampled_from(MEASURES), SUBMITTED)
def test_that_the_recount_of_a_whole_list_is_an_independent_count(
    rows: list[ListRow], measure: str, submitted: str
) -> None:
    result = recount(validation(rows, measure=measure, submitted=submitted))
    exact = expected(rows, measure)
    if measure == "Average" and "%" in submitted and result.submitted is not None and result.submitted > 1:
        exact = None if seem_shares(rows) else exact
    assert (result.recomputed is None) == (exact is None)
    if exact is not None and result.recomputed is not None:
        assert abs(Fraction(result.recomputed) - exact) < Fraction(1, 10**40)
    assert result.counted + result.blank + result.excluded == len(rows)
    assert result.excluded == sum(bool(row.excluded) for row in rows)


@given(any_validation, st.randoms(use_true_random=False))
def test_that_the_order_of_the_rows_changes_nothing(checked: KpiValidation, chance: Any) -> None:
    rows = list(rows_of(checked.list_rows))
    chance.shuffle(rows)
    assert recount(replace(checked, list_rows=rows_text(rows))) == recount(checked)


@given(any_validation, ROWS)
def test_that_rows_left_out_change_neither_figure_nor_verdict(checked: KpiValidation, more: list[ListRow]) -> None:
    whole = replace(checked, basis="Whole list")
    rows = (*rows_of(checked.list_rows), *(replace(row, excluded="not eligible") for row in more))
    before, after = recount(whole), recount(replace(whole, list_rows=rows_text(rows)))
    for name in ("recomputed", "numerator", "denominator", "counted", "blank", "difference", "verdict"):
        if before.denominator or name != "denominator":
            assert getattr(after, name) == getattr(before, name), name
    assert after.excluded == before.excluded + len(more)


@given(any_validation)
def test_that_the_verdict_follows_from_the_exact_difference_and_the_tolerance(checked: KpiValidation) -> None:
    result = recount(checked)
    gap = result.difference
    assert (result.verdict == "Supported") == (gap is not None and gap == 0)
    assert (result.verdict == "Within tolerance") == (gap is not None and 0 < abs(gap) <= result.tolerance)
    if checked.basis == "Whole list":
        assert (result.verdict == "Cannot be told") == (gap is None)
    if gap is None:
        assert result.recomputed is None or result.submitted is None
    elif result.recomputed is not None and result.submitted is not None:
        assert abs(Fraction(gap) - Fraction(result.recomputed) + Fraction(result.submitted)) < Fraction(1, 10**40)


@given(any_validation)
def test_that_no_figure_is_a_negative_nought(checked: KpiValidation) -> None:
    result = recount(checked)
    figures = [getattr(result, item.name) for item in fields(Recount)]
    assert not [figure for figure in figures if isinstance(figure, Decimal) and not figure and figure.is_signed()]
    said = " ".join((result.sentence, result.shown, *result.working, marked(checked, result))).replace(";", " ")
    assert not {"-0", "-£0", "-0%"} & set(said.split())


@given(any_validation)
def test_that_a_difference_is_never_said_between_figures_that_read_the_same(checked: KpiValidation) -> None:
    result = recount(checked)
    if result.difference and result.submitted is not None:
        unit = result.shown.partition(" ")[2]
        digits = result.shown.partition(".")[2].partition(" ")[0]
        submitted = say_figure(Fraction(result.submitted), unit, max(1, len(digits)))
        assert result.shown != submitted
        assert " 0 points" not in result.sentence


@given(PLAIN_ROWS.filter(bool), SUBMITTED, st.data())
def test_that_no_data_is_never_counted_as_met(rows: list[ListRow], submitted: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(rows) - 1))
    lost = [replace(row, counts="") if number == place else row for number, row in enumerate(rows)]
    before, after = (recount(validation(one, submitted=submitted)).recomputed for one in (rows, lost))
    assert after is None or (before is not None and after <= before)


@given(any_validation)
def test_that_a_sample_of_every_row_is_the_whole_list(checked: KpiValidation) -> None:
    rows = len(rows_of(checked.list_rows))
    whole, sample = (replace(checked, basis=basis, out_of=rows) for basis in ("Whole list", "Sample"))
    assert recount(sample) == recount(whole)


@given(any_validation.filter(lambda one: len(rows_of(one.list_rows)) != one.out_of), st.sampled_from(["Count", "Sum"]))
def test_that_a_sample_never_confirms_a_count_or_a_sum(checked: KpiValidation, measure: str) -> None:
    result = recount(replace(checked, basis="Sample", measure=measure))
    assert (result.recomputed, result.difference) == (None, None)
    assert result.verdict in {"Cannot be told", "Not supported"}
    assert measure == "Count" or result.verdict == "Cannot be told"


@given(st.lists(COUNTS, min_size=1, max_size=20), st.data())
def test_that_a_sample_rules_a_true_count_out_in_no_case(whole: list[str], data: st.DataObject) -> None:
    known = [counts or "no" for counts in whole]
    size = data.draw(st.integers(1, len(known)))
    rows = [ListRow(f"P{number}", counts) for number, counts in enumerate(known[:size])]
    true = str(known.count("yes"))
    result = recount(validation(rows, measure="Count", submitted=true, basis="Sample", out_of=len(known)))
    assert result.verdict == ("Supported" if size == len(known) else "Cannot be told")


@given(any_validation, WORDS, st.sampled_from(["", *VERDICTS]))
def test_that_a_marked_value_always_holds_the_words_submitted(checked: KpiValidation, words: str, verdict: str) -> None:
    told = replace(checked, submitted=words, verdict=verdict)
    mark = marked(told)
    assert mark.startswith(words)
    standing = standing_verdict(told)
    assert standing == (verdict or recount(told).verdict)
    if verdict or told.list_rows:
        assert mark[len(words) :].startswith(f" {MARKS[standing]} {standing.lower()}")
        assert (" by the officer (reco" in mark[len(words) :]) == (standing != recount(told).verdict)
    else:
        assert mark == words


@given(st.lists(st.text(max_size=15), min_size=7, max_size=7), st.integers(-3, 40) | st.none())
def test_that_no_words_typed_make_a_recount_fail(words: list[str], out_of: int | None) -> None:
    names = ("submitted", "submitted_numerator", "submitted_denominator", "tolerance", "unit", "measure", "basis")
    typed: dict[str, Any] = dict(zip(names, words, strict=True))
    for measure in ("Average", *MEASURES):
        made = validation(values("6 weeks", "5"), **{**typed, "measure": measure}, out_of=out_of)
        assert recount(made).verdict in VERDICTS
        assert isinstance(made.rules(), dict)


@pytest.mark.parametrize(
    ("made", "sentence", "mark"),
    [
        (
            validation(answers(14, 2), tolerance="2"),
            "Submitted 95 %, recomputed 87.5 % from 14 of 16: 7.5 points lower, tolerance 2 points: not supported",
            "95 % ■ not supported (recomputed 87.5 %)",
        ),
        (
            validation(answers(19, 1)),
            "Submitted 95 %, recomputed 95 % from 19 of 20: no difference: supported",
            "95 % ● supported",
        ),
        (
            validation(answers(15, 1), tolerance="2 points"),
            "Submitted 95 %, recomputed 93.8 % from 15 of 16: 1.3 points lower, tolerance 2 points: within tolerance",
            "95 % ▲ within tolerance (recomputed 93.8 %)",
        ),
        (
            validation(answers(1799, 201), submitted="90 %"),
            "Submitted 90 %, recomputed 89.95 % from 1,799 of 2,000: 0.05 points lower, no tolerance: not supported",
            "90 % ■ not supported (recomputed 89.95 %)",
        ),
        (
            validation(answers(14, 2), submitted="88.77 %", tolerance="1.25"),
            "Submitted 88.77 %, recomputed 87.5 % from 14 of 16: 1.27 points lower, tolerance 1.25 points: "
            "not supported",
            "88.77 % ■ not supported (recomputed 87.5 %)",
        ),
        (
            validation(answers(11, 1), submitted="92 %", submitted_numerator="11", submitted_denominator="12"),
            "Submitted 92 % (11 of 12), recomputed 91.7 % from 11 of 12: no difference: supported",
            "92 % ● supported",
        ),
        (
            validation(answers(23, 2), submitted="0.92"),
            "Submitted 0.92 (92 %), recomputed 92 % from 23 of 25: no difference: supported",
            "0.92 ● supported",
        ),
        (
            validation(answers(2, 0, 0, 1), submitted="100 %"),
            "Submitted 100 %, recomputed 100 % from 2 of 2: no difference: supported",
            "100 % ● supported",
        ),
        (
            validation([]),
            "Submitted 95 %, not recomputed: there are no rows to recompute it from: cannot be told",
            "95 %",
        ),
        (
            validation(answers(0, 0, 3)),
            "Submitted 95 %, not recomputed: no row holds data: cannot be told",
            "95 % ○ cannot be told",
        ),
        (
            validation(answers(0, 0, 0, 4)),
            "Submitted 95 %, not recomputed: every row is left out: cannot be told",
            "95 % ○ cannot be told",
        ),
        (
            validation(answers(4), submitted="n/a"),
            "Submitted n/a, recomputed 100 % from 4 of 4: nothing to compare it with: cannot be told",
            "n/a ○ cannot be told",
        ),
        (
            validation(answers(4), basis=""),
            "Submitted 95 %, not recomputed: whether the rows are the whole list or a sample was not chosen: "
            "cannot be told",
            "95 % ○ cannot be told",
        ),
        (
            validation(answers(4), measure=""),
            "Submitted 95 %, not recomputed: how the KPI is measured was not chosen: cannot be told",
            "95 % ○ cannot be told",
        ),
        (
            validation(answers(12, 8), measure="Count", submitted="14"),
            "Submitted 14, recomputed 12 from 20 rows: 2 lower, no tolerance: not supported",
            "14 ■ not supported (recomputed 12)",
        ),
        (
            validation(values("£74,000", "£500.10", "n/a"), measure="Sum", submitted="£75,000", tolerance="5 %"),
            "Submitted £75,000, recomputed £74,500.10 from 2 rows: £499.90 lower, tolerance £3,750: within tolerance",
            "£75,000 ▲ within tolerance (recomputed £74,500.10)",
        ),
        (
            validation(values("6", "7 weeks", "8 wks"), measure="Average", submitted="6 weeks", tolerance="1 week"),
            "Submitted 6 weeks, recomputed 7 weeks from 3 rows: 1 week higher, tolerance 1 week: within tolerance",
            "6 weeks ▲ within tolerance (recomputed 7 weeks)",
        ),
        (
            validation(values("6", "7 days"), measure="Average", submitted="6 weeks", unit="days"),
            "Submitted 6 weeks, recomputed 6.5 days from 2 rows: nothing to compare it with: cannot be told",
            "6 weeks ○ cannot be told",
        ),
        (
            validation(values("6 weeks", "7 days"), measure="Sum", submitted="13"),
            "Submitted 13, not recomputed: the rows are in different units (day, week): cannot be told",
            "13 ○ cannot be told",
        ),
        (
            validation(values("", "n/a"), measure="Average", submitted="6"),
            "Submitted 6, not recomputed: no row holds data: cannot be told",
            "6 ○ cannot be told",
        ),
        (
            validation([ListRow("A", "no", "5")], measure="Average", submitted="6"),
            "Submitted 6, not recomputed: no row holds a value to take the average of: cannot be told",
            "6 ○ cannot be told",
        ),
        (
            validation(answers(9, 3), basis="Sample", out_of=80, tolerance="2"),
            "Submitted 95 %, recomputed 75 % from 9 of 12, a sample of 12 of 80: 20 points lower, tolerance 2 points: "
            "not supported",
            "95 % ■ not supported (recomputed 75 %, a sample of 12 of 80)",
        ),
        (
            validation(answers(12), basis="Sample", out_of=80),
            "Submitted 95 %, recomputed 100 % from 12 of 12, a sample of 12 of 80: 5 points higher, no tolerance, "
            "no more than one row of the sample makes: cannot be told",
            "95 % ○ cannot be told",
        ),
        (
            validation(answers(19, 1), basis="Sample"),
            "Submitted 95 %, recomputed 95 % from 19 of 20, a sample of 20, of how many is not said: no difference: "
            "supported",
            "95 % ● supported (a sample of 20, of how many is not said)",
        ),
        (
            validation(answers(7, 5), basis="Sample", out_of=80, measure="Count", submitted="76"),
            "Submitted 76, not recomputed: a sample cannot give the count of the whole list, but the rows of the "
            "sample leave at most 75 that can count: not supported",
            "76 ■ not supported (a sample of 12 of 80)",
        ),
        (
            validation(answers(7, 5), basis="Sample", out_of=80, measure="Count", submitted="6"),
            "Submitted 6, not recomputed: a sample cannot give the count of the whole list, but 7 rows of the sample "
            "alone count: not supported",
            "6 ■ not supported (a sample of 12 of 80)",
        ),
        (
            validation(answers(7, 5), basis="Sample", out_of=80, measure="Count", submitted="75"),
            "Submitted 75, not recomputed: a sample cannot give the count of the whole list: cannot be told",
            "75 ○ cannot be told",
        ),
        (
            validation(answers(7, 5), basis="Sample", out_of=80, measure="Count", submitted="76", tolerance="1"),
            "Submitted 76, not recomputed: a sample cannot give the count of the whole list: cannot be told",
            "76 ○ cannot be told",
        ),
    ],
)
def test_that_a_recount_is_told_in_one_sentence_and_marks_the_value(
    made: KpiValidation, sentence: str, mark: str
) -> None:
    result = recount(made)
    assert result.sentence == sentence
    assert result.verdict.lower() == sentence.rpartition(": ")[2]
    assert marked(made) == mark == marked(made, result)


ONE = answers(1)
OF_19 = {"submitted_numerator": "19", "submitted_denominator": "20"}
OF_15 = {"submitted_numerator": "15", "submitted_denominator": "16"}


@pytest.mark.parametrize(
    ("rows", "more", "words"),
    [
        (answers(14, 2, 0, 3), {}, "The list has 19 rows, 3 left out (3 moved away)."),
        (answers(14, 2), {}, "14 that count, 2 that do not, 0 without data. 14 of 16 is 87.5 %."),
        (answers(14, 0, 2), {}, "without those rows it would be 14 of 14, 100 %."),
        (answers(1, 1), OF_15, "15 of 16 make 93.8 %, not the 95 % submitted."),
        (
            answers(1, 1),
            {"submitted": "93.8 % (15/16)"},
            "make 93.75 %, submitted as 93.8 %: the exact figure is compared.",
        ),
        (answers(1, 1), OF_19, "The provider's own 19 of 20 make it."),
        (answers(1, 1), OF_19, "The provider counted 19 of 20; the list gives 1 of 2."),
        (answers(19, 2), OF_19, "The provider counted 19 of 20; the list gives 19 of 21."),
        (answers(18, 2), OF_19, "The provider counted 19 of 20; the list gives 18 of 20."),
        (
            ONE,
            {**OF_19, "submitted_denominator": "0"},
            "The denominator submitted is 0, and nothing can be taken of 0.",
        ),
        (ONE, {"measure": "Count", "submitted": "3", "submitted_numerator": "4"}, "own 4 make 4, not the 3 submitted."),
        (answers(11, 1), {"submitted": "92 %"}, "is 92 % too; a tolerance of 0.5 points would allow it."),
        (values("75,210"), {"measure": "Sum", "submitted": "£75k"}, "is £75,000 too; a tolerance of £500 would allow"),
        (values("9"), {"measure": "Sum", "submitted": "10", "tolerance": "5 %"}, "The tolerance of 5 % is 0.5."),
        (ONE, {"tolerance": "-1"}, "“-1” is no tolerance: type a number from 0 up"),
        (ONE, {"tolerance": "1 week"}, "no tolerance was allowed."),
        (values("5", "6 days", "?!"), {"measure": "Sum", "submitted": "11 weeks"}, "without data: “6 days”, “?!”."),
        ([ListRow("Person A", "yes"), ListRow("person  a", "no")], {}, "so perhaps counted twice: “person a”."),
        (ONE, {"basis": "Sample", "out_of": 9}, "It rests on a sample of 1 of 9: the rest of the list may differ."),
        (ONE, {"out_of": 9}, "The rows are said to be the whole list, but that is said to have 9 rows."),
        (answers(12), {"basis": "Sample", "out_of": 80}, "One row of this sample makes 8.3 points"),
        (
            values("£10", "£20"),
            {"basis": "Sample", "out_of": 8, "measure": "Sum", "submitted": "£100"},
            "As a guide only: 8 rows like these would come to £120.",
        ),
        (
            ONE,
            {"submitted": "nil"},
            "“nil” is no figure, and no data is never taken for 0; if nought is meant, type 0.",
        ),
        (ONE, {"submitted": ""}, "No value was submitted."),
        (ONE, {"submitted": "lots"}, "“lots” is not read as a percentage, such as 92 % or 11 of 12."),
    ],
)
def test_that_the_working_says_how_it_came_about(rows: list[ListRow], more: dict[str, Any], words: str) -> None:
    assert words in " ".join(recount(validation(rows, **more)).working)


def test_that_a_value_that_was_not_submitted_is_not_compared() -> None:
    made = recount(validation(ONE, submitted=""))
    assert made.sentence.startswith("Submitted nothing, recomputed 100 % from 1 of 1: nothing to compare it with")


def test_that_without_data_there_is_no_numerator_and_with_some_there_is() -> None:
    assert [recount(validation(rows)).numerator for rows in ([], answers(0, 0, 2), answers(0, 1))] == [None, None, 0]


def test_that_a_difference_that_is_just_the_tolerance_is_not_too_fine_for_a_sample() -> None:
    made = recount(validation(answers(12), basis="Sample", out_of=80, tolerance="5"))
    assert made.verdict == "Within tolerance"
    assert "one row" not in " ".join((made.sentence, *made.working)).lower()


def test_that_a_difference_of_rounding_alone_is_flagged_and_no_other() -> None:
    assert recount(validation(answers(11, 1), submitted="92 %")).is_rounding
    assert not recount(validation(answers(11, 1), submitted="91 %")).is_rounding
    assert not recount(validation(answers(11, 1), submitted="11 of 12")).is_rounding
    within = recount(validation(answers(183, 17), submitted="92 %", tolerance="0.5"))
    assert (within.verdict, within.is_rounding) == ("Within tolerance", True)
    assert not any("would allow" in sentence for sentence in within.working)


def test_that_the_officers_verdict_stands_before_the_computed_one_and_the_value_keeps_the_recount() -> None:
    made = validation(answers(14, 2), verdict="Within tolerance", verdict_reason="Agreed at the review")
    assert recount(made).verdict == "Not supported"
    assert standing_verdict(made) == "Within tolerance"
    assert marked(made) == "95 % ▲ within tolerance by the officer (recomputed 87.5 %)"


def test_that_a_verdict_from_a_later_program_is_shown_in_its_own_words() -> None:
    assert marked(validation(answers(1), verdict="Disputed")) == "95 % ○ disputed by the officer (recomputed 100 %)"


def test_that_a_reasoned_verdict_says_whose_it_is_once_the_rows_no_longer_make_it() -> None:
    made = validation(answers(4), submitted="100 %", verdict="Supported", verdict_reason="All four files were seen")
    assert marked(made) == "100 % ● supported"
    changed = replace(made, list_rows=rows_text(answers(0, 4)))
    assert changed.rules() == {}
    assert marked(changed) == "100 % ● supported by the officer (recomputed 0 %)"
    assert recount(changed).sentence.endswith(": not supported")
    unread = replace(made, list_rows=rows_text(answers(0, 0, 4)))
    assert marked(unread) == "100 % ● supported by the officer (recount: cannot be told)"
    sample = replace(changed, verdict="Cannot be told", basis="Sample", out_of=80)
    assert marked(sample) == "100 % ○ cannot be told by the officer (recomputed 0 %, a sample of 4 of 80)"


@pytest.mark.parametrize(("submitted", "unit"), [("92 %", "%"), ("92", "per cent"), ("92 %", "")])
def test_that_an_average_of_shares_is_never_recounted_as_less_than_one_per_cent(submitted: str, unit: str) -> None:
    made = validation(values("0.92", "0.90", "0.94"), measure="Average", submitted=submitted, unit=unit)
    result = recount(made)
    assert (result.verdict, result.recomputed, result.difference) == ("Cannot be told", None, None)
    assert "not recomputed: the list seems to hold shares (0.94 for 94 %): cannot be told" in result.sentence
    assert "The list seems to hold shares (0.94 for 94 %). Ask for the list with" in " ".join(result.working)
    assert marked(made) == f"{submitted} ○ cannot be told"


@pytest.mark.parametrize(
    ("texts", "more", "verdict"),
    [
        (("92", "90", "94"), {"submitted": "92 %", "unit": "%"}, "Supported"),
        (("0.92", "0.90", "94"), {"submitted": "92 %", "unit": "%"}, "Not supported"),
        (("0.9 %", "0.8"), {"submitted": "92 %", "unit": "%"}, "Not supported"),
        (("0.9", "0.7"), {"submitted": "0.8 %", "unit": "%"}, "Supported"),
        (("0", "0.0"), {"submitted": "92 %", "unit": "%"}, "Not supported"),
        (("-0.5", "0.5"), {"submitted": "92 %", "unit": "%"}, "Not supported"),
        (("0.9", "0.7"), {"submitted": "92", "unit": "hours"}, "Not supported"),
        (("0.9", "0.7"), {"submitted": "92", "unit": ""}, "Not supported"),
        (("1", "1"), {"submitted": "100 %", "unit": "%"}, "Cannot be told"),
    ],
)
def test_that_only_bare_values_that_can_all_be_shares_stop_a_recount_in_per_cent(
    texts: tuple[str, ...], more: dict[str, Any], verdict: str
) -> None:
    made = recount(validation(values(*texts), measure="Average", **more))
    assert made.verdict == verdict
    assert ("shares" in made.sentence) == (verdict == "Cannot be told")
