"""A visit's report as PDF, Word and workbook: the same figures in all three, nothing cut, nothing for other eyes."""

import re
import subprocess
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from docx import Document

from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.visit_report import Reader, VisitReport, figures, for_reader, report_of
from monitor_desk.reports.paper.pdf import as_pdf
from monitor_desk.reports.paper.word import as_docx
from monitor_desk.reports.visit_report.paper import visit_report_paper
from monitor_desk.reports.visit_report.workbook import sheets_of
from paper_reading import read
from visit_files import long_file, made, photo_of, visit_file, with_points
from visit_report_checks import canaried, docx_text, pdf_text, sheets, xlsx_text

REPORT, CANARIES = canaried()
DAY = date(2026, 11, 20)
TEXTS: dict[str, Callable[[VisitReport, Path], str]] = {"pdf": pdf_text, "docx": docx_text, "xlsx": xlsx_text}
# Where names of locations and persons are printed, the numbers that stand for them are not.
NUMBERS = re.compile(r"(^|\.)(part|open_working)$")


def _whole() -> VisitReport:
    report = report_of(with_points(visit_file()))
    return replace(report, stage="Draft", version=1, frozen_on=DAY, frozen_by="Robin Ashdown")


def _squeezed(text: str) -> str:
    """Return a text without line ends and spaces: they differ from file to file, words do not."""
    return re.sub(r"\s+", "", text).casefold()


@pytest.mark.parametrize("kind", list(TEXTS))
@pytest.mark.parametrize("reader", list(Reader))
def test_that_a_word_in_a_field_is_in_no_file_of_a_reader_who_may_not_see_it(
    kind: str, reader: Reader, tmp_path: Path
) -> None:
    text = _squeezed(TEXTS[kind](for_reader(REPORT, reader), tmp_path))
    leaked = [canary.path for canary in CANARIES if canary.word in text and not canary.is_for(reader)]
    assert leaked == []


@pytest.mark.parametrize("kind", ["pdf", "docx"])
@pytest.mark.parametrize("reader", list(Reader))
def test_that_a_paper_prints_every_field_that_its_reader_may_see(kind: str, reader: Reader, tmp_path: Path) -> None:
    text = _squeezed(TEXTS[kind](for_reader(REPORT, reader), tmp_path))
    missing = [
        canary.path
        for canary in CANARIES
        if canary.is_for(reader)
        and canary.word not in text
        and (reader is Reader.PUBLIC or not NUMBERS.search(canary.path))
    ]
    assert missing == []


def test_that_pdf_word_and_workbook_hold_the_same_figures(tmp_path: Path) -> None:
    for reader in Reader:
        copy = for_reader(_whole(), reader)
        expected = dict(figures(copy))
        assert _of_pdf(copy, expected) == expected
        assert _of_word(copy, expected) == expected
        assert _of_workbook(copy, expected, tmp_path) == expected


def _of_pdf(report: VisitReport, wanted: dict[str, str]) -> dict[str, str]:
    rows = read(as_pdf(visit_report_paper(report, photo_of, DAY))).root.find("TR")
    pairs = [[part.words or " ".join(one.words for one in part.all()) for part in row.parts] for row in rows]
    return {pair[0].strip(): pair[1].strip() for pair in pairs if len(pair) == 2 and pair[0].strip() in wanted}


def _of_word(report: VisitReport, wanted: dict[str, str]) -> dict[str, str]:
    document = Document(BytesIO(as_docx(visit_report_paper(report, photo_of, DAY))))
    pairs = [[cell.text for cell in row.cells] for table in document.tables for row in table.rows]
    return {pair[0]: pair[1] for pair in pairs if len(pair) == 2 and pair[0] in wanted}


def _of_workbook(report: VisitReport, wanted: dict[str, str], folder: Path) -> dict[str, str]:
    rows = sheets(report, folder)["Summary"]
    return {str(row[0]): str(row[1]) for row in rows if row[0] in wanted}


def test_that_counts_of_the_workbook_are_those_of_its_lines(tmp_path: Path) -> None:
    report = _whole()
    found = sheets(report, tmp_path)
    assert {name: len(rows) - 1 for name, rows in found.items()} | {"Summary": 0, "Samples": 0, "Working": 0} == {
        "Summary": 0,
        "Answers": 25,
        "Samples": 0,
        "Findings": 4,
        "Concerns": 1,
        "Actions": 3,
        "Documents": 2,
        "Accuracy": 2,
        "Evidence": 6,
        "Working": 0,
        "Quick notes": 2,
    }


def test_that_a_workbook_omits_columns_and_sheets_rather_than_blanking_them(tmp_path: Path) -> None:
    public = sheets(for_reader(_whole(), Reader.PUBLIC), tmp_path)
    assert set(public) == {"Summary", "Answers", "Samples", "Findings", "Actions", "Working"}
    assert "Note" not in public["Answers"][0]
    assert "Triage" not in public["Findings"][0]


def test_that_text_that_begins_like_a_formula_stays_text(tmp_path: Path) -> None:
    file = visit_file()
    report = report_of(replace(file, visit=replace(file.visit, summary="=1+1 is what the notice said")))
    assert ["Summary", "=1+1 is what the notice said"] in sheets(report, tmp_path)["Summary"]


def test_that_a_text_longer_than_a_cell_goes_on_below_it() -> None:
    file = visit_file()
    report = report_of(replace(file, visit=replace(file.visit, summary="long words " * 7_000)))
    rows = [row for row in sheets_of(report)[0].rows if row[0] in {"Summary", "(continued)"}]
    assert "".join(str(row[1]) for row in rows) == ("long words " * 7_000)
    assert len(rows) == 3


@pytest.fixture(scope="module")
def long_pdf(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Print a report of 60 findings, 30 photos and a note of 4,000 words, once."""
    path = tmp_path_factory.mktemp("long") / "report.pdf"
    report = for_reader(report_of(long_file()), Reader.PROVIDER)
    path.write_bytes(as_pdf(visit_report_paper(report, photo_of, DAY)))
    return path


def test_that_sixty_findings_and_a_note_of_four_thousand_words_print_whole(long_pdf: Path) -> None:
    done = subprocess.run(["pdftotext", "-raw", str(long_pdf), "-"], capture_output=True, text=True, check=True)
    text = done.stdout
    assert [n for n in range(4_000) if f"word{n:04d}" not in text] == []
    for name in ("Finding", "Impact", "Outcome"):
        assert [n for n in range(1, 61) if not re.search(rf"{name}-{n}\b", text)] == []
    assert [n for n in range(1, 31) if not re.search(rf"Caption-{n}\b", text)] == []
    for name in ("Łukasz-Dom", "Ŵyn", "ひだまりの家", "日の出", "Łódź"):
        assert _squeezed(name) in _squeezed(text), name


def test_that_every_photo_of_a_long_report_is_printed_in_place_with_its_words(long_pdf: Path) -> None:
    said = [figure.alternative for figure in read(long_pdf.read_bytes()).root.find("Figure")]
    assert sum(bool(re.match(r"Caption-\d+ ", words)) for words in said) == 30
    assert all(said)


@pytest.mark.parametrize("reader", list(Reader))
def test_that_a_report_has_no_fault_under_pdf_ua(reader: Reader, tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    path.write_bytes(as_pdf(visit_report_paper(for_reader(_whole(), reader), photo_of, DAY)))
    assert _faults(path) == []


def test_that_a_long_report_has_no_fault_under_pdf_ua(long_pdf: Path) -> None:
    assert _faults(long_pdf) == []


def _faults(path: Path) -> list[Any]:
    import page

    found = page.validate_pdf(str(path), profile="ua1")
    return [] if found.is_compliant else [str(fault) for fault in found.failures]


def test_that_every_page_says_which_version_it_is_and_for_whom(tmp_path: Path) -> None:
    text = pdf_text(for_reader(_whole(), Reader.PROVIDER), tmp_path)
    pages = text.split("\f\f")[0].split("\f")
    assert len(pages) > 5
    assert all("Draft for factual accuracy – version 1" in _one_line(page) for page in pages)
    assert all("For the provider" in _one_line(page) for page in pages)


def _one_line(text: str) -> str:
    return " ".join(text.split())


def test_that_the_result_is_a_word_with_a_shape(tmp_path: Path) -> None:
    assert "▲ Overall result: Requires improvement" in pdf_text(_whole(), tmp_path)


def test_that_a_photo_that_cannot_be_read_is_said_so_in_its_place_and_the_report_leaves(tmp_path: Path) -> None:
    def content(evidence_id: UUID) -> bytes:
        if evidence_id == made("e2"):
            raise DeskError("The file of this photo is damaged; look at “Is my work safe?”.")
        return photo_of(evidence_id)

    read_back = read(as_pdf(visit_report_paper(for_reader(_whole(), Reader.PROVIDER), content, DAY)))
    words = " ".join(part.words for part in read_back.root.all())
    assert "Not shown – E2: The same cabinet after it was locked" in words
    assert "The file of this photo is damaged" in words
    assert len([part for part in read_back.root.find("Figure") if "Signature" not in part.alternative]) == 3


def test_that_the_same_report_gives_the_same_bytes() -> None:
    paper = visit_report_paper(for_reader(_whole(), Reader.PROVIDER), photo_of, DAY)
    assert as_pdf(paper) == as_pdf(paper)
    assert as_docx(paper) == as_docx(paper)
