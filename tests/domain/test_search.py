import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor_desk.domain.search import match_expression, plain_spellings


@given(st.text())
def test_that_whatever_is_typed_becomes_quoted_words_and_nothing_else(typed: str) -> None:
    expression = match_expression(typed)
    assert re.fullmatch(r'("[^\W_]+"\*( "[^\W_]+"\*)*)?', expression)


@pytest.mark.parametrize(
    ("typed", "expression"),
    [
        ("", ""),
        ('  " * - ( _ ', ""),
        ("Harbour Lane", '"Harbour"* "Lane"*'),
        ("care AND NOT home", '"care"* "AND"* "NOT"* "home"*'),
        ("NEAR(a b, 5)", '"NEAR"* "a"* "b"* "5"*'),
        ('"quoted', '"quoted"*'),
        ("O'Brien-Smith", '"O"* "Brien"* "Smith"*'),
        ("snake_case", '"snake"* "case"*'),
        ("Jose\u0301", '"José"*'),
    ],
)
def test_that_each_word_must_begin_a_word(typed: str, expression: str) -> None:
    assert match_expression(typed) == expression


def test_that_letters_which_a_british_keyboard_lacks_are_spelled_plainly_too() -> None:
    assert plain_spellings("Łódź House, Łódź; Straße, Ærø") == ["Lódź", "Strasse", "AEro"]
    assert plain_spellings("José Harbour") == []
    assert plain_spellings("Harbour Lane") == []
