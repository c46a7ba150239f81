import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor_desk.reports.paper.model import Anchor, Column, Heading, Paragraph, Run, Table, Tone
from monitor_desk.reports.paper.text import anchors, clean, heading_levels, one_line, plain, runs
from paper_samples import paper_of


def test_that_control_characters_go_and_every_new_line_is_one_kind() -> None:
    assert clean("a\x00\x07b\r\nc\rd\u2028e\tf\ufeff\u202e") == "ab\nc\nd\ne    f"


def test_that_letters_with_loose_marks_are_composed() -> None:
    assert clean("Ło\u0301dz\u0301") == "Łódź"


@given(st.text())
def test_that_cleaning_twice_changes_nothing_more_and_keeps_letters(text: str) -> None:
    once = clean(text)
    assert clean(once) == once
    assert clean(f"ab{text}yz")[:1] == "a"
    assert "\n" not in one_line(text)


@pytest.mark.parametrize(
    "link", ["javascript:x()", "file:///c:/x", "C:\\x", "https://", "two words", "\\\\server\\share"]
)
def test_that_a_link_that_is_not_to_the_web_a_mailbox_or_the_paper_is_none(link: str) -> None:
    assert runs((Run("x", link=link),))[0].link == ""


@pytest.mark.parametrize("link", ["https://example.org/a?b=1", "mailto:desk@example.org", "tel:+441632960000", "#here"])
def test_that_a_link_to_the_web_a_mailbox_a_telephone_or_the_paper_stays(link: str) -> None:
    assert runs((Run("x", link=f" {link} "),))[0].link == link


def test_that_an_address_with_other_letters_is_written_so_that_every_reader_follows_it() -> None:
    assert runs((Run("x", link="https://example.org/Łódź?a=%20<1>"),))[0].link == (
        "https://example.org/%C5%81%C3%B3d%C5%BA?a=%20%3C1%3E"
    )


def test_that_nothing_heavy_is_read_before_a_paper_is_printed() -> None:
    heavy = "{'reportlab', 'docx', 'pikepdf', 'PIL', 'lxml'}"
    modules = "import sys, monitor_desk.reports.paper.pdf, monitor_desk.reports.paper.word"
    call = [sys.executable, "-c", f"{modules}; print(sorted({heavy} & set(sys.modules)))"]
    assert subprocess.run(call, capture_output=True, check=True, text=True).stdout.strip() == "[]"


def test_that_words_without_looks_are_all_of_them() -> None:
    assert plain((Run("a ", is_bold=True), Run("b"))) == "a b"


@given(st.lists(st.integers(-3, 9)))
def test_that_no_heading_level_is_skipped(levels: list[int]) -> None:
    mended = list(heading_levels(iter(levels)))
    assert len(mended) == len(levels)
    for before, level in zip([0, *mended], mended, strict=False):
        assert 1 <= level <= min(before + 1, 4)


def test_that_a_paper_knows_its_anchors() -> None:
    paper = paper_of(Heading("a", anchor="one"), Heading("b"), Anchor("two"), Paragraph("c"))
    assert anchors(paper) == {"one", "two"}


def test_that_a_row_with_more_cells_than_columns_is_refused() -> None:
    with pytest.raises(ValueError, match="as many cells"):
        Table((Column("a"),), (("b", "c"),))


def test_that_a_status_is_a_shape_and_a_word() -> None:
    assert Tone.ACT.marked("Act") == "■ Act"
    assert Tone.PLAIN.marked("Kestrel") == "Kestrel"
