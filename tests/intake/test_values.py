"""Single cells: money, yes and no, telephones, company numbers, text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor_desk.domain.imports import Severity
from monitor_desk.domain.money import say_exact_money
from monitor_desk.intake.known_columns import Target, target_field
from monitor_desk.intake.reading import LEFT_OUT, cell_words
from monitor_desk.intake.tables import Cell
from monitor_desk.intake.values import (
    money_factor,
    read_amount,
    read_choice,
    read_company_number,
    read_count,
    read_long_text,
    read_telephone,
    read_text,
    read_yes_no,
)

BLANKS = ["", "  ", "NA", "n/a", "N/A", "-", "–", "—", "[x]", "[c]", "#N/A", None]


@pytest.mark.parametrize(
    ("written", "pence"),
    [
        ("£1,234.50", 123450),
        ("1,234", 123400),
        ("1.2m", 120_000_000),
        ("£1.2 million", 120_000_000),
        ("75k", 7_500_000),
        ("£75K", 7_500_000),
        ("(500)", -50000),
        ("-5", -500),
        ("−5", -500),
        ("'-5", -500),
        ("-£5", -500),
        ("0", 0),
        ("nil", 0),
        ("£75,000 (ex VAT)", 7_500_000),
        ("£75,000 + VAT", 7_500_000),
        ("75000 excl. VAT", 7_500_000),
        ("75000 including VAT", 7_500_000),
        ("75000 GBP", 7_500_000),
        ("GBP 75000", 7_500_000),
        ("39.875", 3988),
        (0.0, 0),
        (1234.5, 123450),
        (1e6, 100_000_000),
        (33.333333333333336, 3333),
        (-5.0, -500),
    ],
)
def test_that_money_is_read_as_whole_pence(written: Cell, pence: int) -> None:
    assert read_amount(written) == (pence, "", Severity.PROBLEM)


@pytest.mark.parametrize("blank", [*BLANKS, "tbc", "Not known"])
def test_that_no_amount_is_never_nought(blank: str | None) -> None:
    assert read_amount(blank).value is None


@pytest.mark.parametrize(
    "words",
    [
        "£75,000 pa", "£75,000 per annum", "£18.50 per hour", "£500/week", "£10,000 - £20,000", "up to £50,000",
        "€500", "1.234,50", "12,34", "90%", "see note", "1e400", "£1,000,000,000,000,000", "Infinity",
    ],
)  # fmt: skip
def test_that_what_is_no_exact_sum_is_left_out_in_words(words: str) -> None:
    found = read_amount(words)
    assert found.value is LEFT_OUT
    assert words in found.message
    assert found.message.endswith(".")


@pytest.mark.parametrize("number", [float("nan"), float("inf"), 1e18])
def test_that_impossible_numbers_are_left_out(number: float) -> None:
    assert read_amount(number).value is LEFT_OUT


@pytest.mark.parametrize(
    ("heading", "factor"),
    [
        ("Value", 1), ("Value (£)", 1), ("Contract value £", 1), ("Value £000", 1000), ("Value (£'000)", 1000),
        ("Value (£000s)", 1000), ("Value £k", 1000), ("Total (000)", 1000), ("Value in thousands", 1000),
        ("Value £m", 1_000_000), ("Value (£ millions)", 1_000_000), ("Contracts over £5,000", 1),
    ],
)  # fmt: skip
def test_that_thousands_in_a_heading_are_multiplied(heading: str, factor: int) -> None:
    assert money_factor(heading) == factor


def test_that_a_column_of_thousands_is_read_in_pence() -> None:
    assert read_amount("75.5", 1000).value == 7_550_000
    assert read_amount(75.5, 1000).value == 7_550_000
    assert read_amount("1,200", 1000).value == 120_000_000


@given(st.integers(min_value=-(10**13), max_value=10**13))
def test_that_every_amount_the_desk_says_reads_back(pence: int) -> None:
    assert read_amount(say_exact_money(pence)).value == pence
    assert read_amount(f"{'-' if pence < 0 else ''}{abs(pence) // 100}.{abs(pence) % 100:02}").value == pence


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("Yes", True), ("y", True), ("TRUE", True), (True, True), ("1", True), (1.0, True), ("Yes - SME", True),
        ("No", False), ("n", False), (False, False), ("0", False), ("no (large)", False), ("Non-SME", False),
        ("n/a", None), ("", None), ("not known", None), ("[x]", None), (None, None),
    ],
)  # fmt: skip
def test_that_yes_and_no_are_read(written: Cell, expected: bool | None) -> None:
    assert read_yes_no(written) == (expected, "", Severity.PROBLEM)


@pytest.mark.parametrize("words", ["maybe", "large", "None of these", "2"])
def test_that_other_words_are_neither_yes_nor_no(words: str) -> None:
    assert read_yes_no(words).value is LEFT_OUT


@pytest.mark.parametrize(
    ("written", "expected", "is_noted"),
    [
        ("1617486414", "01617486414", True),
        ("1617486414.0", "01617486414", True),
        (1617486414.0, "01617486414", True),
        ("161 748 6414", "0161 748 6414", True),
        ("7429340652", "07429340652", True),
        ("01617486414", "01617486414", False),
        ("0161 748 6414", "0161 748 6414", False),
        ("'01617486414", "01617486414", False),
        ("+44 161 748 6414", "+44 161 748 6414", False),
        ("999", "999", False),
        ("NA", "", False),
        ("", "", False),
    ],
)
def test_that_telephones_keep_and_regain_their_leading_nought(written: Cell, expected: str, is_noted: bool) -> None:
    found = read_telephone(written)
    assert found.value == expected
    assert bool(found.message) == is_noted
    if is_noted:
        assert found.severity is Severity.NOTE


@pytest.mark.parametrize("read", [read_telephone, read_company_number])
def test_that_figures_in_scientific_form_are_left_out(read: object) -> None:
    assert read("1.62E+09").value is LEFT_OUT  # type: ignore[operator]


@pytest.mark.parametrize(
    ("written", "expected", "is_noted"),
    [
        ("01234567", "01234567", False),
        ("1234567", "01234567", True),
        (1234567.0, "01234567", True),
        ("12345678", "12345678", False),
        ("sc123456", "SC123456", False),
        ("SC 123456", "SC123456", False),
        ("n/a", "", False),
    ],
)
def test_that_company_numbers_have_eight_characters(written: Cell, expected: str, is_noted: bool) -> None:
    found = read_company_number(written)
    assert found.value == expected
    assert bool(found.message) == is_noted


@pytest.mark.parametrize(
    ("written", "expected"), [("32", 32), (32.0, 32), ("32 beds", 32), ("90 days", 90), ("-", None)]
)
def test_that_counts_are_whole_numbers(written: Cell, expected: int | None) -> None:
    assert read_count(written).value == expected


@pytest.mark.parametrize("words", ["3 months", "about 30", "2.5", "12345678901"])
def test_that_other_words_are_no_count(words: str) -> None:
    assert read_count(words).value is LEFT_OUT


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("R&amp;D", "R&D"), ("R&amp;amp;D", "R&D"), ("Caf&#233;", "Café"), ("AT&T; x", "AT&T; x"),
        ("a &lt b", "a &lt b"),
        ("'=1+1", "=1+1"), ("''=1", "'=1"), ("'-5", "-5"), ("'@home", "@home"), ("'Tis Ltd", "'Tis Ltd"),
        ('="007"', "007"),
        ("a\u00a0 b", "a b"), ("\ufeffa\u200bb", "ab"), (12.0, "12"), (12.5, "12.5"), (True, "Yes"), ("0", "0"),
        ("None", "None"), ("007", "007"),
    ],
)  # fmt: skip
def test_that_text_is_freed_of_what_spreadsheets_do_to_it(written: Cell, expected: str) -> None:
    assert read_text(written).value == expected


@pytest.mark.parametrize("blank", BLANKS)
def test_that_no_text_is_empty(blank: str | None) -> None:
    assert read_text(blank).value == ""
    assert read_long_text(blank).value == ""


def test_that_paragraphs_stay_in_long_text() -> None:
    assert read_long_text("one \r\ntwo\rthree").value == "one\ntwo\nthree"


def test_that_a_choice_is_found_whatever_its_capitals_and_others_are_named() -> None:
    field = target_field(Target.REGISTER, "contract.regime")
    assert read_choice("procurement act 2023", field).value == "Procurement Act 2023"
    found = read_choice("EU rules", field)
    assert found.value is LEFT_OUT
    assert "none of: Public Contracts Regulations 2015" in found.message


def escaped(text: str) -> str:
    """Escape as spreadsheets want it: what would begin a formula, and what looks escaped already."""
    return f"'{text}" if text.lstrip("'")[:1] in {"=", "+", "-", "@"} else text


@given(st.text(alphabet="'=+-@ab1&;", max_size=8).map(str.strip))
def test_that_escaping_for_spreadsheets_is_undone(text: str) -> None:
    if not text.startswith('="') and not text.lstrip("'")[:1].isdigit():
        assert cell_words(escaped(text)) == text
