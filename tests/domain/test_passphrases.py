"""Which passphrases will do."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor_desk.domain.passphrases import SHORTEST, judge, normalised


@pytest.mark.parametrize(
    "passphrase",
    ["otter lantern quarry", "Sieben Zwerge im Wald", "kzpw72-qn4vd", "zażółć gęślą jaźń", "ninegreendoors"],
)
def test_that_unrelated_words_and_random_signs_will_do(passphrase: str) -> None:
    assert judge(passphrase) is None


@pytest.mark.parametrize(
    ("passphrase", "said"),
    [
        ("", "at least 10"),
        ("ninechars", "at least 10"),
        ("  short  \t   ", "at least 10"),
        ("aaaaaaaaaaaa", "repeats"),
        ("abcabcabcabc", "repeats"),
        ("horsehorsehorse", "repeats"),
        ("abcdefghijkl", "order"),
        ("0987654321", "order"),
        ("qwertyuiop", "order"),
        ("POIUYTREWQ", "order"),
        ("Password2026!", "first things"),
        ("contract monitoring 1", "first things"),
        ("Safeguarding...", "first things"),
    ],
)
def test_that_a_weak_one_is_refused_with_the_reason(passphrase: str, said: str) -> None:
    sentence = judge(passphrase)
    assert sentence is not None
    assert said in sentence


def test_that_the_names_anyone_would_try_are_refused() -> None:
    assert judge("Northbridge Council 2026", names=["Northbridge Council"]) is not None
    assert judge("Northbridge Council 2026") is None


@given(st.text(max_size=SHORTEST - 1))
def test_that_nothing_short_passes(passphrase: str) -> None:
    if len(normalised(passphrase)) < SHORTEST:
        assert judge(passphrase) is not None


@given(st.text())
def test_that_the_form_that_is_used_is_the_same_however_it_was_typed(passphrase: str) -> None:
    assert normalised(normalised(passphrase)) == normalised(passphrase)
    assert judge(passphrase) == judge(normalised(passphrase))


def test_that_one_letter_with_an_accent_is_one_however_the_keyboard_makes_it() -> None:
    assert normalised("cafe\u0301") == normalised("caf\u00e9")
