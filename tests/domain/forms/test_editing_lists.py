"""Choices, columns, bands and limiters as lines that an officer edits."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.forms import editing_lists as lists
from monitor_desk.domain.forms.ids import is_id
from monitor_desk.domain.forms.model import Band, Choice, Column, ColumnType, Limiter

POST = (
    Choice(id="post", label="By post"),
    Choice(id="phone", label="By telephone"),
    Choice(id="visit", label="In person"),
)


def test_that_a_choice_whose_words_change_keeps_its_id() -> None:
    changed = lists.choices_from("By post\nBy phone or text\nIn person", POST)
    assert [choice.id for choice in changed] == ["post", "phone", "visit"]


def test_that_a_choice_that_moves_or_comes_new_keeps_or_gets_its_own_id() -> None:
    changed = lists.choices_from("In person\nBy post\nBy email\n\nBy telephone", POST)
    assert {choice.label: choice.id for choice in changed} == {
        "In person": "visit", "By post": "post", "By email": "by-email", "By telephone": "phone",
    }  # fmt: skip
    assert [choice.id for choice in lists.choices_from("By post", POST)] == ["post"]


def test_that_an_id_that_went_is_not_given_to_other_words() -> None:
    gone = lists.choices_from("By post\nIn person\nPhone\nOnline", POST)
    assert len({choice.id for choice in gone}) == 4
    assert "phone" not in {choice.id for choice in gone if choice.label == "Phone"}


labels = st.lists(st.text("abc", min_size=1, max_size=2), max_size=5, unique=True)


@given(before=labels, after=labels)
def test_that_ids_are_always_unique_and_words_that_stay_keep_theirs(before: list[str], after: list[str]) -> None:
    first = lists.choices_from("\n".join(before), ())
    second = lists.choices_from("\n".join(after), first)
    ids = [choice.id for choice in second]
    assert len(set(ids)) == len(ids)
    assert all(is_id(key) for key in ids)
    known = {choice.label: choice.id for choice in first}
    assert [choice.id for choice in lists.choices_from(lists.choices_text(first), first)] == list(known.values())


def test_that_columns_come_back_with_their_kinds() -> None:
    columns = (
        Column(id="signed", title="Signed"),
        Column(id="on", title="Dated", type=ColumnType.DATE),
        Column(id="a-b", title="A | b", type=ColumnType.NUMBER),
    )
    assert lists.columns_from(lists.columns_text(columns), columns) == columns
    with pytest.raises(DeskError, match="“colour” is no kind of column"):
        lists.columns_from("Signed | colour", columns)


def test_that_bands_and_limiters_come_back_or_name_the_line() -> None:
    bands = (Band(at_least=85, level="excellent"), Band(at_least=0, level="poor"))
    assert lists.bands_from(lists.bands_text(bands)) == bands
    with pytest.raises(DeskError, match="“most of them” is no band"):
        lists.bands_from("85 | excellent\nmost of them")
    limiters = (Limiter(when="${a.b} = 'no'", cap="poor", words="No policy | at all"),)
    assert lists.limiters_from(lists.limiters_text(limiters)) == limiters
    with pytest.raises(DeskError, match="is no limiter"):
        lists.limiters_from("${a.b} = 'no' | poor")


def test_that_plain_lines_are_each_kept_once() -> None:
    assert lists.lines_from(" Rota \n\nRota\nMinutes ") == ("Rota", "Minutes")
    assert lists.lines_text(("Rota", "Minutes")) == "Rota\nMinutes"
