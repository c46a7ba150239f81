"""KPI figures: read as providers write them, never taken from what is none, and said with their units."""

from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor_desk.domain.kpi_recount import read_figure
from monitor_desk.domain.kpi_recount.units import is_same_unit, say_figure, say_number
from monitor_desk.domain.kpi_recount.words import MEASURES

SIGN = "type a % sign after it if less than one per cent is meant."


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("92 %", "92", "%"),
        ("92%", "92", "%"),
        ("92.5 per cent", "92.5", "%"),
        ("90 % of calls answered.", "90", "%"),
        ("0.92", "0.92", ""),
        (".5", "0.5", ""),
        ("92", "92", ""),
        ("0", "0", ""),
        ("0 %", "0", "%"),
        ("1,250", "1250", ""),
        ("£75,000", "75000", "£"),
        ("£1,234.50", "1234.5", "£"),
        ("£75k", "75000", "£"),
        ("£1.2m", "1200000", "£"),
        ("£2 million", "2000000", "£"),
        ("75k", "75000", ""),
        ("500 pounds", "500", "£"),
        ("-£5", "-5", "£"),
        ("−5 %", "-5", "%"),
        ("-0", "0", ""),
        ("6 weeks", "6", "weeks"),
        ("3.5 hrs", "3.5", "hrs"),
        ("12 people", "12", "people"),
        ("310 hours per week", "310", "hours per week"),
        ("2 % points", "2", "% points"),
        ("92 % (11 of 12)", "92", "%"),
        ("11/12 = 92 %", "92", "%"),
        ("6 of 12", "50", "%"),
        ("6/12 people", "50", "%"),
        ("6 out of 1,200", "0.5", "%"),
        ("2000 of 2001 people", "200000/2001", "%"),
        ("1900/3800", "50", "%"),
        (" 92\n% ", "92", "%"),
    ],
)
def test_that_figures_are_read_as_providers_write_them(text: str, value: str, unit: str) -> None:
    figure = read_figure(text)
    assert figure is not None
    assert (figure.value, figure.unit) == (Fraction(value), unit)
    assert abs(Fraction(figure.amount) - figure.value) < Fraction(1, 10**40)


@pytest.mark.parametrize(
    "text",
    [
        *(
            "",
            " ",
            "n/a",
            "N/A",
            "nil",
            "None",
            "no data",
            "tbc",
            "-",
            "—",
            "[x]",
            "abc",
            "£",
            "%",
            ".",
            "½",
            "4½",
            "٣",
        ),
        *("1e5", "1 250", "12,34", "1.2.3", "<5", "90+", "85-90 %", "5 approx", "about 90", "92 %ish 3", "5 of", "5 m"),
        *(
            "0 of 0",
            "11 of 0",
            "1 in 4",
            "11 of 12 of 13",
            "2026/27",
            "2026/2027",
            "--5",
            "-£-5",
            "(500)",
            "NaN",
            "inf",
        ),
        *("£75,000 a quarter", "9" * 19, "6 weeks 3 days", "92 % (about)", "#DIV/0!", "∞ %"),
    ],
)
def test_that_what_is_no_figure_is_never_taken_for_one(text: str) -> None:
    assert [read_figure(text, measure) for measure in ("", *MEASURES)] == [None] * 5


@pytest.mark.parametrize(
    ("text", "measure", "value", "unit", "note"),
    [
        (
            "0.92",
            "Percentage",
            "92",
            "%",
            "“0.92” was read as 92 %; " + SIGN,
        ),
        ("0.92 %", "Percentage", "0.92", "%", ""),
        ("0.9175", "Percentage", "91.75", "%", "“0.9175” was read as 91.75 %; type a % sign"),
        ("1", "Percentage", "1", "%", "“1” was read as 1 %; type 100 % if all is meant."),
        ("1 %", "Percentage", "1", "%", ""),
        ("0", "Percentage", "0", "%", ""),
        ("92", "Percentage", "92", "%", ""),
        ("11 of 12", "Percentage", "1100/12", "%", "“11 of 12” is 91.7 %."),
        ("11 of 12", "Count", "11", "", "“11 of 12” was read as 11."),
        ("92 % (11 of 12)", "Count", "11", "", "was read as 11."),
        ("11 of 12", "Sum", "11", "", "was read as 11."),
        ("72/12", "Average", "6", "", "“72/12” was read as 6."),
        ("6 weeks (72/12)", "Average", "6", "weeks", ""),
        ("0.92", "Average", "0.92", "", ""),
        ("92 %", "Average", "92", "%", ""),
    ],
)
def test_that_a_figure_is_read_as_its_kpi_is_measured(
    text: str, measure: str, value: str, unit: str, note: str
) -> None:
    figure = read_figure(text, measure)
    assert figure is not None
    assert (figure.value, figure.unit) == (Fraction(value), unit)
    assert note in figure.note
    assert bool(note) == bool(figure.note)


@pytest.mark.parametrize(
    ("text", "measure"), [("92 %", "Count"), ("£5", "Count"), ("£5", "Percentage"), ("6 weeks", "Percentage")]
)
def test_that_a_figure_of_another_kind_than_its_kpi_is_not_read(text: str, measure: str) -> None:
    assert read_figure(text, measure) is None


@given(st.text(max_size=40), st.sampled_from(["", *MEASURES]))
def test_that_no_text_is_answered_with_anything_but_a_figure_or_nothing(text: str, measure: str) -> None:
    figure = read_figure(text, measure)
    assert figure is None or any(sign.isdigit() for sign in text)


@given(st.decimals(-(10**9), 10**9, places=4), st.integers(0, 6))
def test_that_numbers_are_said_rounded_half_up_and_never_as_a_negative_nought(number: Decimal, places: int) -> None:
    rounded = abs(number).quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)
    said = say_number(Fraction(number), places)
    assert Decimal(said.replace(",", "")) == (-rounded if number < 0 else rounded)
    assert said.startswith("-") == (number < 0 and rounded != 0)
    assert not ("." in said and said.endswith("0"))


@pytest.mark.parametrize(
    ("value", "unit", "said"),
    [
        ("87.45", "%", "87.5 %"),
        ("95", "%", "95 %"),
        ("1234.5", "£", "£1,234.50"),
        ("-75000", "£", "-£75,000"),
        ("0.005", "£", "£0.01"),
        ("-0.001", "£", "£0"),
        ("-0.04", "weeks", "0 weeks"),
        ("1", "weeks", "1 week"),
        ("6.4", "weeks", "6.4 weeks"),
        ("1", "class", "1 class"),
        ("1", "week", "1 week"),
        ("1", "hours per week", "1 hour per week"),
        ("1250", "", "1,250"),
    ],
)
def test_that_a_figure_is_said_with_its_unit(value: str, unit: str, said: str) -> None:
    assert say_figure(Fraction(value), unit) == said


@pytest.mark.parametrize(
    ("one", "other", "is_same"),
    [
        ("Weeks", "wks.", True),
        ("hour", "hrs", True),
        ("£", "pounds", True),
        ("%", "per cent", True),
        ("% points", "percentage point", True),
        ("", "days", True),
        ("weeks", "days", False),
        ("£", "%", False),
        ("hours per week", "hrs", True),
        ("hours per week", "hours per day", False),
        ("hours per week", "days per week", False),
    ],
)
def test_that_units_are_known_by_their_short_forms(one: str, other: str, is_same: bool) -> None:
    assert is_same_unit(one, other) is is_same
    assert is_same_unit(other, one) is is_same
