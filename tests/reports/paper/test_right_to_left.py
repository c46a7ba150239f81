import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor_desk.reports.paper.model import Paragraph
from monitor_desk.reports.paper.pdf import as_pdf
from monitor_desk.reports.paper.right_to_left import as_seen
from paper_reading import read
from paper_samples import paper_of


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("محمد", "\ufeaa\ufee4\ufea4\ufee3"),  # meem initial, hah medial, meem medial, dal final; from the left
        ("أحمد", "\ufeaa\ufee4\ufea3\ufe83"),  # alef joins nothing after it
        ("السلام", "\ufee1\ufefc\ufeb4\ufedf\ufe8d"),  # lam and alef are one
        ("پاک", "\ufb8e\ufe8e\ufb58"),  # letters of Urdu and Persian
        ("שלום", "םולש"),
        ("בית 123.5 (א)", "(א) 123.5 תיב"),
    ],
)
def test_that_words_are_joined_and_stand_from_right_to_left(text: str, seen: str) -> None:
    assert as_seen(text) == seen


@given(st.text("אבגדה"))
def test_that_hebrew_turned_twice_is_as_before(text: str) -> None:
    assert as_seen(as_seen(text)) == text


def test_that_a_screen_reader_hears_the_letters_in_their_own_order() -> None:
    said = "Name: محمد أحمد 12 علي (Łódź), שלום עולם, end. "
    assert read(as_pdf(paper_of(Paragraph(said * 9)))).root.words == (said * 9).strip()
