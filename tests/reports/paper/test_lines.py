from hypothesis import given
from hypothesis import strategies as st

from monitor_desk.reports.paper.fonts import Fonts
from monitor_desk.reports.paper.lines import Breaker, Line
from monitor_desk.reports.paper.look import BODY
from monitor_desk.reports.paper.model import Run
from monitor_desk.reports.paper.text import clean

FONTS = Fonts()


def lines(text: str, width: float) -> list[Line]:
    return Breaker(FONTS, BODY, width).lines([Run(text)])


def words(text: str, width: float) -> list[str]:
    return ["".join(piece.text for piece in line.pieces) for line in lines(text, width)]


def test_that_lines_break_at_spaces_and_keep_one_for_the_reader() -> None:
    assert words("one two three", 55) == ["one two ", "three"]


def test_that_new_lines_and_empty_lines_are_kept() -> None:
    assert words("one\n\ntwo\n", 200) == ["one", "", "two", ""]


def test_that_a_long_address_breaks_after_a_slash() -> None:
    assert all(line.endswith("/") for line in words("https://example.org/" + "part/" * 20, 200)[1:])


def test_that_a_long_word_breaks_anywhere_and_starts_on_its_own_line() -> None:
    broken = words("so " + "x" * 100, 100)
    assert broken[0] == "so "
    assert "".join(broken[1:]) == "x" * 100


def test_that_japanese_breaks_between_characters_but_not_before_a_full_stop() -> None:
    broken = words("日本語の長い文章です。" * 5, 109)
    assert len(broken) > 3
    assert not any(line.startswith("。") for line in broken)


@given(st.text(), st.floats(1, 500))
def test_that_no_line_is_wider_than_its_room_and_no_letter_is_lost(text: str, width: float) -> None:
    room = max(width, BODY.size * 2)
    kept = clean(text)
    broken = lines(kept, width)
    said = "".join(piece.text for line in broken for piece in line.pieces)
    for character in FONTS.missing:
        kept = kept.replace(character, f"[U+{ord(character):04X}]")
    assert "".join(said.split()) == "".join(kept.split())
    single = [len(line.pieces) == 1 and len(line.pieces[0].text) == 1 for line in broken]
    assert all(line.width <= room + 0.01 or is_single for line, is_single in zip(broken, single, strict=True))
