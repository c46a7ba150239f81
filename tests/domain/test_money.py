"""Money as it is typed and said."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.money import read_money, say_exact_money, say_money

PENCE = st.integers(-(10**14), 10**14)


@pytest.mark.parametrize(
    ("typed", "pence"),
    [
        ("£1,234.50", 123450),
        ("1,234", 123400),
        ("-5", -500),
        ("−5", -500),
        ("-£5", -500),
        ("£-5", -500),
        ("(500)", -50000),
        ("(£1,500.25)", -150025),
        ("£75k", 7500000),
        ("75 K", 7500000),
        ("1.2m", 120000000),
        ("£32 million", 3200000000),
        ("0.1", 10),
        (".5", 50),
        ("1.10", 110),
        ("1.1000", 110),
        ("0.001k", 100),
        (" £ 20 ", 2000),
        ("1.15", 115),
    ],
)
def test_that_what_officers_type_is_whole_pence(typed: str, pence: int) -> None:
    assert read_money(typed) == pence


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "£",
        "-",
        "()",
        "tbc",
        "1,23",
        "12,34,567",
        "1.2.3",
        "5 pounds",
        "--5",
        "(-5)",
        "1e5",
        "k",
        "1,234,",
        "£5£",
        "٣",
    ],
)
def test_that_what_is_no_amount_is_refused_in_words(typed: str) -> None:
    with pytest.raises(DeskError, match=r"was not understood as an amount and is not stored; type it like £1,234\.50"):
        read_money(typed)


@pytest.mark.parametrize("typed", ["1.005", "0.000000001m", "1.0000000000000000001", "£1.999"])
def test_that_parts_of_a_penny_are_refused_and_not_rounded(typed: str) -> None:
    with pytest.raises(DeskError, match="parts of a penny"):
        read_money(typed)


def test_that_a_slip_of_noughts_is_refused() -> None:
    with pytest.raises(DeskError, match="more than a trillion pounds"):
        read_money("1000000000001")
    with pytest.raises(DeskError, match="more than a trillion pounds"):
        read_money("9" * 20)


@pytest.mark.parametrize(
    ("pence", "words", "exact"),
    [
        (123450, "£1,234.50", "£1,234.50"),
        (7500000, "£75,000", "£75,000.00"),
        (-5, "-£0.05", "-£0.05"),
        (0, "£0", "£0.00"),
        (100000, "£1,000", "£1,000.00"),
    ],
)
def test_that_money_is_said_as_on_the_screen(pence: int, words: str, exact: str) -> None:
    assert (say_money(pence), say_exact_money(pence)) == (words, exact)


@given(PENCE)
def test_that_saying_and_reading_give_the_same_amount(pence: int) -> None:
    assert read_money(say_money(pence)) == pence
    assert read_money(say_exact_money(pence)) == pence


@given(st.integers(0, 10**9))
def test_that_brackets_are_the_negative(pence: int) -> None:
    assert read_money(f"({say_money(pence)})") == -pence


@given(st.text(max_size=20))
def test_that_no_text_is_answered_with_anything_but_pence_or_a_sentence(text: str) -> None:
    with suppress(DeskError):
        assert isinstance(read_money(text), int)
