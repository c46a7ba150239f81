"""`export check` and `export checks`: results for each reader in each format, and the register."""

from pathlib import Path

import pytest
from docx import Document
from python_calamine import CalamineWorkbook

from checked import POLICY, Checked
from cli_calls import PASSPHRASE, Called, call, cheap_outfit, make_desk, refusal
from monitor_desk.reports.check_register import HEADINGS
from monitor_desk.services import opening

WHY, PRIVATE, NOTE = "A night worker rang the duty desk", "Ask the nurse", "Version 7, seen in the office"


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> tuple[Called, str, str]:
    """A desk with one check that was concluded twice and one under way, and their ids."""
    folder = make_desk(tmp_path_factory.mktemp("cli") / "desk", providers=0)
    desk = opening.unlock(folder, PASSPHRASE, cheap_outfit())
    checked = Checked(desk)
    check_id = checked.answered(why="Intelligence", why_words=WHY)
    desk.check_recording.answer(check_id, POLICY, value="yes", quality="partly", note=NOTE, private_note=PRIVATE)
    desk.checks.conclude(check_id, "As agreed")
    desk.checks.reopen(check_id, "A figure was wrong")
    desk.checks.conclude(check_id, "As agreed, with the right figure")
    begun = checked.begun(title="Rotas of May")
    desk.close()
    return Called(folder), str(check_id), str(begun)


def words(path: Path) -> str:
    if path.suffix == ".docx":
        document = Document(str(path))
        cells = (cell.text for table in document.tables for row in table.rows for cell in row.cells)
        return "\n".join((*(paragraph.text for paragraph in document.paragraphs), *cells))
    book = CalamineWorkbook.from_path(str(path))
    return "\n".join(
        str(cell) for name in book.sheet_names for row in book.get_sheet_by_name(name).to_python() for cell in row
    )


@pytest.mark.parametrize("kind", [".pdf", ".docx", ".xlsx"])
@pytest.mark.parametrize("reader", ["colleague", "provider", "public"])
def test_that_a_result_is_written_for_each_reader_in_each_format(
    seen: tuple[Called, str, str], reader: str, kind: str, tmp_path: Path
) -> None:
    called, check_id, _ = seen
    out = tmp_path / f"result{kind}"
    done = called("export", "check", check_id, "--for", reader, "--out", out)
    assert (done.exit_code, done.stderr) == (0, "")
    start = f"Wrote the report for the {reader} (Correction report – version 2) to {out}: 3 sections, "
    assert " ".join(done.stdout.split()).startswith(start)
    assert out.stat().st_size > 5_000
    if kind != ".pdf":
        text = words(out)
        assert (NOTE in text) == (reader != "public")
        assert (PRIVATE in text) == (reader == "colleague")
        assert (WHY in text) == (reader == "colleague")


def test_that_an_earlier_version_is_written_where_it_is_asked_for(
    seen: tuple[Called, str, str], tmp_path: Path
) -> None:
    called, check_id, _ = seen
    out = tmp_path / "result.xlsx"
    done = called("export", "check", check_id, "--for", "public", "--version", "1", "--out", out)
    assert "(Final report – version 1)" in " ".join(done.stdout.split())
    assert "As agreed, with the right figure" not in words(out)


def test_that_a_check_under_way_goes_to_colleagues_as_it_is_and_not_to_the_public(
    seen: tuple[Called, str, str], tmp_path: Path
) -> None:
    called, _, begun = seen
    out = tmp_path / "result.docx"
    done = called("export", "check", begun, "--for", "colleague", "--out", out)
    assert (done.exit_code, "(Not yet shared)" in done.stdout) == (0, True)
    out.unlink()
    sentence = called.refused("export", "check", begun, "--for", "public", "--out", out)
    assert sentence.startswith("Only the result of a concluded check goes to the public.")
    assert sentence.endswith("with --version; this is “Not yet shared” and nothing was written.\n")
    assert not out.exists()


@pytest.mark.parametrize(
    ("more", "status", "sentence"),
    [
        (("--out", "result.odt", "--for", "provider"), 1, "written as .pdf, .docx, .xlsx, not as “result.odt”"),
        (("--out", "check.mdpack", "--for", "colleague"), 1, "not as “check.mdpack”; nothing was written"),
        (("--out", "result.pdf", "--for", "friend"), 2, "one of colleague, provider, public"),
        (("--out", "result.pdf"), 2, "say whom it is for with --for"),
        (("--out", "r.pdf", "--for", "public", "--version", "4"), 1, "This check has no version 4 of its report (it"),
        (("--out", "/nowhere/result.pdf", "--for", "public"), 1, "could not be written"),
    ],
)
def test_that_what_cannot_be_is_refused_in_words(
    seen: tuple[Called, str, str], more: tuple[str, ...], status: int, sentence: str
) -> None:
    called, check_id, _ = seen
    assert sentence in refusal(called("export", "check", check_id, *more), status)


def test_that_a_check_that_is_not_there_is_said_so(seen: tuple[Called, str, str], tmp_path: Path) -> None:
    called, _, _ = seen
    out = tmp_path / "result.pdf"
    order = ("--for", "public", "--out", out)
    assert "no check known as “last week”" in called.refused("export", "check", "last week", *order)
    unknown = "0190a000-0000-7000-8000-00000000ffff"
    assert "no such check" in called.refused("export", "check", unknown, *order)
    assert "name the check by its id" in refusal(call("export", "check", *order), 2)
    assert not out.exists()


def test_that_the_register_holds_every_check_with_why_it_was_made(
    seen: tuple[Called, str, str], tmp_path: Path
) -> None:
    called, _, _ = seen
    out = tmp_path / "checks.xlsx"
    for _ in range(2):  # a register that this program made is written over
        done = called("export", "checks", "--out", out)
        assert (done.exit_code, done.stderr) == (0, "")
        assert done.stdout == f"Wrote 2 checks to {out}, for colleagues only: it says why each was made.\n"
    heading, *rows = CalamineWorkbook.from_path(str(out)).get_sheet_by_name("Checks").to_python()
    assert tuple(heading) == HEADINGS
    found = {row[HEADINGS.index("What")]: row for row in rows}
    assert found.keys() == {"Medication check", "Rotas of May"}
    assert found["Medication check"][HEADINGS.index("Why")] == "Intelligence"
    assert found["Rotas of May"][HEADINGS.index("State")] == "Being checked"
    assert [path.name for path in tmp_path.iterdir()] == ["checks.xlsx"]


@pytest.mark.parametrize(
    ("more", "status", "sentence"),
    [
        (("--out", "checks.csv"), 1, "A register is written as .xlsx, not as “checks.csv”"),
        (("--out", "checks.xlsx", "--for", "Provider"), 1, "so it is for colleagues only and nothing was written"),
        (("0190a000", "--out", "checks.xlsx"), 2, "for one of them write export check 0190a000"),
    ],
)
def test_that_a_register_that_cannot_be_is_refused_in_words(
    seen: tuple[Called, str, str],
    more: tuple[str, ...],
    status: int,
    sentence: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    called, _, _ = seen
    assert sentence in refusal(called("export", "checks", *more), status)
    assert list(tmp_path.iterdir()) == []


def test_that_a_register_of_somebody_else_is_left_as_it_was(seen: tuple[Called, str, str], tmp_path: Path) -> None:
    called, _, _ = seen
    out = tmp_path / "checks.xlsx"
    out.write_bytes(b"my own list")
    assert "nothing was written over it" in called.refused("export", "checks", "--out", out)
    assert out.read_bytes() == b"my own list"
