import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.visit_times import read_typed_time


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("9:40", "09:40"),
        ("0940", "09:40"),
        ("14.05", "14:05"),
        ("2.30pm", "14:30"),
        ("2 pm", "14:00"),
        ("12am", "00:00"),
        ("12:15 pm", "12:15"),
        (" 00:00 ", "00:00"),
        ("", ""),
    ],
)
def test_that_a_time_is_understood_as_officers_type_it(typed: str, kept: str) -> None:
    assert read_typed_time(typed) == kept


@pytest.mark.parametrize("typed", ["24:00", "9:60", "13pm", "noon", "9", "-9:40", "9:4", "12345"])
def test_that_what_is_no_time_is_refused_in_words(typed: str) -> None:
    with pytest.raises(DeskError, match="not understood as a time and is not stored"):
        read_typed_time(typed)


@given(st.times())
def test_that_every_time_of_the_day_is_kept_as_it_is(at: object) -> None:
    kept = f"{at:%H:%M}"
    assert read_typed_time(kept) == kept
