"""Terms as people write them: the words kept, what was understood, and nothing invented."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor_desk.domain.term_parsing import parse_term
from monitor_desk.domain.terms import Term

YEAR = 12
# Every way the length of a key contract is written in a council's report of May 2019; and domain.md, section 2
UNDERSTOOD: list[tuple[str, dict[str, Any]]] = [
    ("5 years", {"initial_months": 60}),
    ("3 years", {"initial_months": 36}),
    ("2 years", {"initial_months": 24}),
    ("3 to 5 years", {"initial_months": 36, "most_months": 60}),
    ("3+", {"initial_months": 36, "is_minimum": True, "is_unit_assumed": True}),
    (
        "Contract start – 03/11/15 Contract end – 02/11/18",
        {"named_starts": (date(2015, 11, 3),), "named_end_on": date(2018, 11, 2)},
    ),
    (
        "Contract start – 26/09/15 Contract end – 26/09/18",
        {"named_starts": (date(2015, 9, 26),), "named_end_on": date(2018, 9, 26)},
    ),
    (
        "Contract start – 01/04/15 Contract end 31/03/18",
        {"named_starts": (date(2015, 4, 1),), "named_end_on": date(2018, 3, 31)},
    ),
    (
        "Three years from 08/08/16 08/08/17 with an option of +1 +1",
        {"initial_months": 36, "extensions": (12, 12), "named_starts": (date(2016, 8, 8), date(2017, 8, 8))},
    ),
    (
        "Contract start – 01/04/16 Contract end – 31/03/19 (contract extensions available 1 + 1 years)",
        {"extensions": (12, 12), "named_starts": (date(2016, 4, 1),), "named_end_on": date(2019, 3, 31)},
    ),
    ("5 years (2 year extension)", {"initial_months": 60, "extensions": (24,)}),
    ("3 years (2 year extension)", {"initial_months": 36, "extensions": (24,)}),
    ("4 years (ending on 31/3/18)", {"initial_months": 48, "named_end_on": date(2018, 3, 31)}),
    ("4 ½ years (ending on 31/3/18)", {"initial_months": 54, "named_end_on": date(2018, 3, 31)}),
    ("4½ years (ending 31/3/18)", {"initial_months": 54, "named_end_on": date(2018, 3, 31)}),
    ("2 years 3 months (1 year extension)", {"initial_months": 27, "extensions": (12,)}),
    ("Grant Aid Agreement (5 years ending 31/03/18)", {"initial_months": 60, "named_end_on": date(2018, 3, 31)}),
    ("ongoing", {"is_open_ended": True}),
    ("Current end Mar18", {"named_end_on": date(2018, 3, 31), "is_day_assumed": True}),
    ("funding ends Mar18", {"named_end_on": date(2018, 3, 31), "is_day_assumed": True}),
    ("3years +1+1", {"initial_months": 36, "extensions": (12, 12)}),
    ("tbc", {"is_to_be_confirmed": True}),
    ("To be confirmed", {"is_to_be_confirmed": True}),
    ("5+2 years", {"initial_months": 60, "extensions": (24,)}),
    ("three years with an option to extend for two 12 month periods", {"initial_months": 36, "extensions": (12, 12)}),
    ("2+1+1", {"initial_months": 24, "extensions": (12, 12), "is_unit_assumed": True}),
    ("36 months", {"initial_months": 36}),
    ("4 yrs plus 2", {"initial_months": 48, "extensions": (24,)}),
    (
        "five years plus the option to extend for up to two years",
        {"initial_months": 60, "extensions": (24,), "is_extension_at_most": True},
    ),
    ("two and a half years", {"initial_months": 30}),
    ("2 years with 2 x 12 month extensions", {"initial_months": 24, "extensions": (12, 12)}),
    ("3 years, 2 extensions of 1 year", {"initial_months": 36, "extensions": (12, 12)}),
    ("18 months plus 6 months", {"initial_months": 18, "extensions": (6,)}),
    ("18+6+6 months", {"initial_months": 18, "extensions": (6, 6)}),
    ("4 years and a further 2 years", {"initial_months": 48, "extensions": (24,)}),
    ("2 years (option of 1 further year)", {"initial_months": 24, "extensions": (12,)}),
    ("at least 3 years", {"initial_months": 36, "is_minimum": True}),
    ("3+ years", {"initial_months": 36, "is_minimum": True}),
    (
        "1 April 2020 to 31 March 2023 with the option to extend by 12 months",
        {"named_starts": (date(2020, 4, 1),), "named_end_on": date(2023, 3, 31), "extensions": (12,)},
    ),
    ("  Until further notice ", {"is_open_ended": True}),
]
NOT_UNDERSTOOD = [
    "",
    "   ",
    "Expected Costs reviewed every three years",
    "N/A",
    "Spot contracts",
    "Permanent budget transfers during 2006-09 and 2015",
    "7 years (5+2)",
    "4 years (2+2)",
    "36+12+12",
    "5 years + 1 + 6 months",
    "10 years with a break at year 5",
    "5 to 3 years",
    "0 years",
    "1.1 years",
    "200 years",
    "3 years plus 1 extension",
    "2 years, then 2 years",
    "3 years ending 31/2/18",
    "ends 31/3/18 ends 31/3/19",
    "from 1/4/20 until 31/3/19",
    "99999999999999999999 years",
    "3 weeks",
    "years",
    "1/4/20",
]


@pytest.mark.parametrize(("words", "facts"), UNDERSTOOD, ids=[words for words, _ in UNDERSTOOD])
def test_that_the_words_of_real_terms_are_understood(words: str, facts: dict[str, Any]) -> None:
    assert parse_term(words) == Term(words=words, **facts)


@pytest.mark.parametrize("words", NOT_UNDERSTOOD)
def test_that_what_is_not_understood_is_kept_and_says_so(words: str) -> None:
    term = parse_term(words)
    assert term == Term(words=words, is_understood=False)
    assert term.end_on(date(2020, 4, 1)) is None
    assert term.latest_end_on(date(2020, 4, 1)) is None
    assert term.sentence().endswith("enter the dates yourself")


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("5+2 years", "5 years, then 1 extension of 2 years"),
        ("3years +1+1", "3 years, then 2 extensions of 1 year each"),
        ("3 years plus 2 years plus 1 year", "3 years, then 1 extension of 2 years and 1 extension of 1 year"),
        ("five years plus the option to extend for up to two years", "5 years, then 1 extension of up to 2 years"),
        ("3 to 5 years", "3 to 5 years"),
        ("18 to 24 months", "1 year 6 months to 2 years"),
        ("4 ½ years (ending on 31/3/18)", "4 years 6 months, ending 31 March 2018"),
        ("3+", "At least 3 years; no unit is written: taken as years"),
        ("ongoing", "Ongoing, with no end date"),
        ("tbc", "To be confirmed"),
        ("Current end Mar18", "Ending 31 March 2018; only a month is written: its first or last day is offered"),
        (
            "Three years from 08/08/16 08/08/17 with an option of +1 +1",
            "3 years, then 2 extensions of 1 year each; the words name 8 August 2016 and 8 August 2017: "
            "choose the start yourself",
        ),
        (
            "Contract start – 01/04/16 Contract end – 31/03/19 (contract extensions available 1 + 1 years)",
            "Starting 1 April 2016, ending 31 March 2019, then 2 extensions of 1 year each",
        ),
        ("", "No term is written; enter the dates yourself"),
    ],
)
def test_that_what_was_understood_is_said_in_a_sentence(words: str, sentence: str) -> None:
    assert parse_term(words).sentence() == sentence


def test_that_a_term_ends_on_the_day_before_its_anniversary_and_extensions_go_on_from_there() -> None:
    term = parse_term("5+2 years")
    assert term.end_on(date(2020, 4, 1)) == date(2025, 3, 31)
    assert term.latest_end_on(date(2020, 4, 1)) == date(2027, 3, 31)
    assert term.end_on(None) is None


def test_that_dates_named_in_the_words_are_offered() -> None:
    term = parse_term("Contract start – 01/04/16 Contract end – 31/03/19 (contract extensions available 1 + 1 years)")
    assert (term.named_start_on, term.end_on(None), term.latest_end_on(None)) == (
        date(2016, 4, 1),
        date(2019, 3, 31),
        date(2021, 3, 31),
    )


@pytest.mark.parametrize("words", ["3 to 5 years", "3+", "ongoing", "tbc"])
def test_that_no_end_is_offered_where_the_words_fix_none(words: str) -> None:
    assert parse_term(words).end_on(date(2020, 4, 1)) is None


def test_that_one_of_two_starts_is_never_chosen() -> None:
    term = parse_term("Three years from 08/08/16 08/08/17 with an option of +1 +1")
    assert term.named_start_on is None
    assert term.end_on(None) is None
    assert term.end_on(date(2016, 8, 8)) == date(2019, 8, 7)


def test_that_a_length_and_an_end_that_disagree_are_pointed_out() -> None:
    term = parse_term("4 years (ending on 31/3/18)")
    assert term.mismatch(date(2014, 4, 1)) == ""
    assert term.mismatch(date(2014, 5, 1)) == (
        "4 years from 1 May 2014 would end on 30 April 2018, but the words name 31 March 2018; check which is right."
    )


@given(st.integers(1, 10), st.lists(st.integers(1, 5), max_size=4))
def test_that_every_sum_of_years_reads_back(initial: int, extensions: list[int]) -> None:
    words = "+".join(str(years) for years in (initial, *extensions)) + " years"
    assert parse_term(words) == Term(
        words=words, initial_months=initial * YEAR, extensions=tuple(years * YEAR for years in extensions)
    )


@given(st.integers(1, 240))
def test_that_the_sentence_of_a_length_means_the_same_length(months: int) -> None:
    assert parse_term(parse_term(f"{months} months").sentence()).initial_months == months


@given(st.text(alphabet=st.sampled_from("0123456789+ -–½/().,xyeartoextndomhsupbc"), max_size=40))
def test_that_any_words_are_kept_and_the_parser_never_falls_over(words: str) -> None:
    term = parse_term(words)
    assert term.words == words
    assert term.sentence()
    if not term.is_understood:
        assert (term.initial_months, term.extensions, term.named_end_on) == (None, (), None)


@given(st.text(max_size=40))
def test_that_words_of_any_script_are_kept(words: str) -> None:
    assert parse_term(words).words == words
