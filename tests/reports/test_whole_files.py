"""Files written whole or not at all, and never over somebody else's work."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from docx import Document

from monitor_desk.domain.errors import DeskError
from monitor_desk.reports.paper.model import Heading, Paper
from monitor_desk.reports.paper.pdf import as_pdf
from monitor_desk.reports.paper.word import as_docx
from monitor_desk.reports.whole_files import is_ours, whole_file, write_whole
from monitor_desk.reports.workbook import MAKER, Column, Sheet, rows_by_sheet, write_workbook

PAPER = Paper(title="Notes", blocks=(Heading("Notes", level=1),), made_on=date(2026, 11, 20), author=MAKER)


def made(path: Path) -> Path:
    if path.suffix == ".xlsx":
        sheet = Sheet(title="One", columns=(Column(heading="What"),), rows=[["a"], ["b"]])
        write_workbook(path, [sheet, sheet], title="Notes", made_at=datetime(2026, 11, 20, tzinfo=UTC))
    else:
        path.write_bytes(as_pdf(PAPER) if path.suffix == ".pdf" else as_docx(PAPER))
    return path


@pytest.mark.parametrize("kind", [".pdf", ".docx", ".xlsx"])
def test_that_our_own_files_are_known_and_written_over(kind: str, tmp_path: Path) -> None:
    path = made(tmp_path / f"notes{kind}")
    assert is_ours(path)
    write_whole(path, b"new")
    assert path.read_bytes() == b"new"


@pytest.mark.parametrize("kind", [".pdf", ".docx", ".xlsx"])
def test_that_what_is_not_ours_is_left_as_it_was(kind: str, tmp_path: Path) -> None:
    path = tmp_path / f"notes{kind}"
    path.write_bytes(b"%PDF-1.7 somebody else's")
    with pytest.raises(DeskError, match="was not made by this desk, or was edited since"):
        write_whole(path, b"new")
    assert path.read_bytes() == b"%PDF-1.7 somebody else's"


def test_that_a_word_file_that_was_edited_is_no_longer_ours(tmp_path: Path) -> None:
    path = made(tmp_path / "notes.docx")
    document = Document(str(path))
    document.core_properties.last_modified_by = "Sam Birch"
    document.save(str(path))
    assert not is_ours(path)


def test_that_a_file_that_could_not_be_finished_leaves_nothing_behind(tmp_path: Path) -> None:
    out = made(tmp_path / "notes.pdf")
    before = out.read_bytes()

    def fill_the_disk() -> None:
        with whole_file(out) as part:
            part.write_bytes(b"half")
            raise OSError(28, "No space left on device")

    with pytest.raises(DeskError, match="No space left on device"):
        fill_the_disk()
    assert out.read_bytes() == before
    assert list(tmp_path.iterdir()) == [out]


def test_that_a_folder_that_is_not_there_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(DeskError, match="so there is no new file; name a place where you may write"):
        write_whole(tmp_path / "gone" / "notes.pdf", b"new")


def test_that_the_rows_of_each_sheet_are_counted_again(tmp_path: Path) -> None:
    assert rows_by_sheet(made(tmp_path / "notes.xlsx")) == [2, 2]
