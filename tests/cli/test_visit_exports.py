"""`export visit`: the report written without a window, for each reader and in each format."""

from pathlib import Path

import pytest
from docx import Document
from python_calamine import CalamineWorkbook

from cli_calls import PASSPHRASE, Called, cheap_outfit, make_desk, refusal
from monitor_desk.services import opening
from visited import POLICY, Visited


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> tuple[Called, str]:
    """A desk with one visit whose draft is frozen, and the visit's id."""
    folder = make_desk(tmp_path_factory.mktemp("cli") / "desk", providers=0)
    desk = opening.unlock(folder, PASSPHRASE, cheap_outfit())
    visited = Visited(desk)
    visit_id = visited.plan(planned_on=desk.clock.today())
    desk.visits.begin_site(visit_id, desk.clock.today(), "09:40")
    note = "Version 7, seen in the office"
    desk.recording.answer(visit_id, POLICY, value="yes", quality="partly", note=note, private_note="Ask the nurse")
    for scheme in (0, 1):
        desk.recording.answer(visit_id, visited.home(visit_id, "rating", scheme), value="good")
    desk.visits.end_site(visit_id)
    desk.papers.freeze(visit_id, "Draft")
    desk.papers.freeze(visit_id, "Final")
    desk.close()
    return Called(folder), str(visit_id)


def words(path: Path) -> str:
    if path.suffix == ".docx":
        return "\n".join(cell.text for table in Document(str(path)).tables for row in table.rows for cell in row.cells)
    book = CalamineWorkbook.from_path(str(path))
    return "\n".join(
        str(cell) for name in book.sheet_names for row in book.get_sheet_by_name(name).to_python() for cell in row
    )


@pytest.mark.parametrize("kind", [".pdf", ".docx", ".xlsx"])
@pytest.mark.parametrize("reader", ["colleague", "provider", "public"])
def test_that_a_report_is_written_for_each_reader_in_each_format(
    seen: tuple[Called, str], reader: str, kind: str, tmp_path: Path
) -> None:
    called, visit_id = seen
    out = tmp_path / f"report{kind}"
    done = called("export", "visit", visit_id, "--for", reader, "--out", out)
    assert (done.exit_code, done.stderr) == (0, "")
    start = f"Wrote the report for the {reader} (Final report – version 2) to {out}: 3 sections, "
    assert " ".join(done.stdout.split()).startswith(start)
    assert out.stat().st_size > 5_000
    if kind != ".pdf":
        text = words(out)
        assert ("Version 7" in text) == (reader != "public")
        assert ("Ask the nurse" in text) == (reader == "colleague")


def test_that_a_file_that_this_program_did_not_make_is_left_as_it_was(seen: tuple[Called, str], tmp_path: Path) -> None:
    called, visit_id = seen
    out = tmp_path / "report.docx"
    order = ("export", "visit", visit_id, "--for", "provider", "--out", out)
    assert called(*order).exit_code == 0
    assert called(*order).exit_code == 0  # the same file, made again
    document = Document(str(out))
    document.core_properties.last_modified_by = "Robin Ashdown"
    document.save(str(out))
    edited = out.read_bytes()
    assert "was edited since, so nothing was written over it" in called.refused(*order)
    assert out.read_bytes() == edited
    assert [path.name for path in tmp_path.iterdir()] == ["report.docx"]


@pytest.mark.parametrize(
    ("more", "status", "sentence"),
    [
        (("--out", "report.odt", "--for", "provider"), 1, "written as .pdf, .docx, .xlsx, not as “report.odt”"),
        (("--out", "report.pdf", "--for", "friend"), 2, "one of colleague, provider, public"),
        (("--out", "report.pdf"), 2, "say whom it is for with --for"),
        (("--out", "report.pdf", "--for", "public", "--version", "4"), 1, "no version 4 of its report (it has 1, 2)"),
        (("--out", "report.pdf", "--for", "public", "--version", "1"), 1, "Only a frozen final report or a correction"),
        (("--out", "/nowhere/report.pdf", "--for", "public"), 1, "could not be written"),
    ],
)
def test_that_what_cannot_be_is_refused_in_words(
    seen: tuple[Called, str], more: tuple[str, ...], status: int, sentence: str
) -> None:
    called, visit_id = seen
    assert sentence in refusal(called("export", "visit", visit_id, *more), status)


def test_that_a_visit_that_is_not_there_is_said_so(seen: tuple[Called, str], tmp_path: Path) -> None:
    called, _ = seen
    out = tmp_path / "report.pdf"
    assert "no visit known as “last week”" in called.refused(
        "export", "visit", "last week", "--for", "public", "--out", out
    )
    unknown = "0190a000-0000-7000-8000-00000000ffff"
    assert "no such visit" in called.refused("export", "visit", unknown, "--for", "public", "--out", out)
    assert not out.exists()
