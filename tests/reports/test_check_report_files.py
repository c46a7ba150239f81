"""A check's report as PDF, Word and workbook: the same figures in all three, nothing cut, nothing for other eyes."""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest
from docx import Document

from check_files import (
    AUDIT,
    CONCLUDED_ON,
    SECRET,
    TODAY,
    audits,
    care_lines,
    check_file,
    long_audits,
    long_file,
    nothing_came,
)
from check_report_checks import MADE_AT, canaried, ink_of, sheets, text_of, written
from monitor_desk.domain.check_report import CheckReport, figures, for_reader, report_of
from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.kpi_recount.rows import ListRow, rows_text
from monitor_desk.domain.visit_report import Reader
from monitor_desk.reports.check_export import write_check_report
from monitor_desk.reports.check_report.audits import MOST_OF_A_KIND, MOST_VARIANCES
from monitor_desk.reports.check_report.paper import check_report_paper
from monitor_desk.reports.check_report.values import MOST_ROWS
from monitor_desk.reports.check_report.workbook import sheets_of
from monitor_desk.reports.paper.look import INK_OF
from monitor_desk.reports.paper.model import BulletList, Callout, Cell, Facts, Paper, Paragraph, Table, Tone
from monitor_desk.reports.paper.pdf import as_pdf
from monitor_desk.reports.paper.word import as_docx
from paper_reading import read
from visit_files import photo_of

REPORT, CANARIES = canaried()
KINDS = (".pdf", ".docx", ".xlsx")
# Where names of locations and persons are printed, the numbers that stand for them are not.
NUMBERS = re.compile(r"(^|\.)(part|open_working)$")
# What the sentence of a variance says in its own words; and the total of all has no week and no person.
NOT_IN_PAPER = re.compile(r"variances\.(person|planned|actual)$|audits\.total\.(week|person)$")
# The cell of a value begins with it, where the words are those of a recount.
IN_MARKED = re.compile(r"validations\.submitted$")


def _frozen(report: CheckReport) -> CheckReport:
    return replace(report, stage="Final", version=1, frozen_on=CONCLUDED_ON, frozen_by="Robin Ashdown")


def _whole() -> CheckReport:
    return _frozen(report_of(check_file(), TODAY, audits()))


def _long() -> CheckReport:
    return _frozen(report_of(long_file(), TODAY, long_audits(200)))


def _paper(report: CheckReport) -> Paper:
    return check_report_paper(report, photo_of, MADE_AT.date())


def _squeezed(text: str) -> str:
    """Return a text without line ends and spaces: they differ from file to file, words do not."""
    return re.sub(r"\s+", "", text).casefold()


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("reader", list(Reader))
def test_that_a_word_in_a_field_is_in_no_file_of_a_reader_who_may_not_see_it(
    kind: str, reader: Reader, tmp_path: Path
) -> None:
    text = _squeezed(text_of(for_reader(REPORT, reader), kind, tmp_path))
    leaked = [canary.path for canary in CANARIES if canary.word in text and not canary.is_for(reader)]
    assert leaked == []


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("reader", list(Reader))
def test_that_a_file_holds_every_field_that_its_reader_may_see(kind: str, reader: Reader, tmp_path: Path) -> None:
    text = _squeezed(text_of(for_reader(REPORT, reader), kind, tmp_path))
    missing = [
        canary.path
        for canary in CANARIES
        if canary.is_for(reader)
        and canary.word not in text
        and (reader is Reader.PUBLIC or not NUMBERS.search(canary.path))
        and not (IN_MARKED if kind == ".xlsx" else NOT_IN_PAPER).search(canary.path)
    ]
    assert missing == []


@pytest.mark.parametrize("kind", KINDS)
def test_that_nothing_that_could_tell_why_is_in_a_file_for_provider_or_public(kind: str, tmp_path: Path) -> None:
    for reader in (Reader.PROVIDER, Reader.PUBLIC):
        text = text_of(for_reader(_whole(), reader), kind, tmp_path)
        for word in (SECRET[:20], "Intelligence", "complained", "sister", "rewritten", "night budget", "rushed"):
            assert word not in text, word


@pytest.mark.parametrize("kind", KINDS)
def test_that_names_in_other_scripts_and_marks_of_code_are_printed_as_typed(kind: str, tmp_path: Path) -> None:
    text = _squeezed(text_of(for_reader(_whole(), Reader.PROVIDER), kind, tmp_path))
    for word in ("Łódź", "日の出", "Tŷ’r Bedw", "=P-Ł02", "=Call 15", "W-<33>", "<1 hour late", "=Insurance <2026>"):
        assert _squeezed(word) in text, word


def test_that_pdf_word_and_workbook_hold_the_same_figures(tmp_path: Path) -> None:
    for reader in Reader:
        copy = for_reader(_whole(), reader)
        expected = dict(figures(copy))
        assert _of_pdf(copy, expected) == expected
        assert _of_word(copy, expected) == expected
        assert _of_workbook(copy, expected, tmp_path) == expected


def _of_pdf(report: CheckReport, wanted: Mapping[str, str]) -> dict[str, str]:
    rows = read(as_pdf(_paper(report))).root.find("TR")
    pairs = [[part.words or " ".join(one.words for one in part.all()) for part in row.parts] for row in rows]
    found = [pair for pair in pairs if len(pair) == 2 and pair[0].strip() in wanted]
    return {pair[0].strip(): pair[1].strip() for pair in found if pair[1].strip() in wanted.values()}


def _of_word(report: CheckReport, wanted: Mapping[str, str]) -> dict[str, str]:
    document = Document(BytesIO(as_docx(_paper(report))))
    pairs = [[cell.text for cell in row.cells] for table in document.tables for row in table.rows]
    found = [pair for pair in pairs if len(pair) == 2 and pair[0] in wanted]
    return {pair[0]: pair[1] for pair in found if pair[1] in wanted.values()}


def _of_workbook(report: CheckReport, wanted: Mapping[str, str], folder: Path) -> dict[str, str]:
    rows = sheets(report, folder)["Summary"]
    return {str(row[0]): str(row[1]) for row in rows if row[0] in wanted}


def test_that_the_workbook_holds_every_line_and_states_how_many(tmp_path: Path) -> None:
    found = sheets(_whole(), tmp_path)
    counts = {name: len(rows) - 1 for name, rows in found.items() if name not in {"Summary", "Samples", "Working"}}
    assert counts == {
        "Asked for": 4,
        "Sections": 4,
        "Answers": 25,
        "KPI values": 3,
        "KPI rows": 33,
        "Variances": 6,
        "Counts": 13,
        "Totals": 5,
        "Actuals sample": 5,
        "Findings": 4,
        "Concerns": 1,
        "Actions": 3,
        "Reminders and outcome": 3,
        "Evidence": 6,
        "Quick notes": 2,
    }
    stated = {str(row[0]): row[1] for row in found["Summary"]}
    assert {name: stated[f"Lines on the sheet “{name}”"] for name in counts} == counts


def test_that_a_workbook_omits_columns_and_sheets_rather_than_blanking_them(tmp_path: Path) -> None:
    public = sheets(for_reader(_whole(), Reader.PUBLIC), tmp_path)
    assert set(public) == {
        *(
            "Summary",
            "Sections",
            "Answers",
            "Samples",
            "KPI values",
            "Counts",
            "Totals",
            "Findings",
            "Actions",
            "Working",
        ),
    }
    assert "Person" not in public["Totals"][0]
    assert not {"List", "Definition used", "How chosen", "Recorded by"} & set(public["KPI values"][0])
    provider = sheets(for_reader(_whole(), Reader.PROVIDER), tmp_path)
    assert not {"What was said"} & set(provider["Reminders and outcome"][0])
    assert [row[1] for row in provider["Reminders and outcome"][1:]] == ["Reminder sent", "More time given"]


def test_that_totals_in_the_workbook_add_up(tmp_path: Path) -> None:
    head, *rows = sheets(_whole(), tmp_path)["Totals"]
    of, delivered = head.index("Total of"), head.index("Delivered, minutes")
    sums: dict[str, float] = {}
    for row in rows:
        sums[row[of]] = sums.get(row[of], 0) + row[delivered]
    assert sums["All"] == sums["Week"] == sums["Person"] == 821


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("reader", list(Reader))
def test_that_a_value_that_is_not_supported_says_so_in_word_and_shape(
    kind: str, reader: Reader, tmp_path: Path
) -> None:
    text = " ".join(text_of(for_reader(_whole(), reader), kind, tmp_path).replace("\xa0", " ").split())
    wanted = "95 % ■ not supported (recomputed 82.4 %)" if kind == ".xlsx" else "■"
    assert wanted in text
    assert "not supported" in text


def test_that_a_verdict_of_an_officer_against_the_recount_is_said_to_be_one(tmp_path: Path) -> None:
    file = check_file()
    one, validation = file.validations[1]
    against = replace(validation, verdict="Not supported", verdict_reason="Two cases were seen with other dates.")
    words = " ".join(text_of(report_of(replace(file, validations=((one, against),)), TODAY), ".pdf", tmp_path).split())
    assert "6 weeks is not supported, by the officer’s verdict" in words
    assert "■ Not supported: the officer’s verdict" in words
    assert "As recomputed Supported" in words


def test_that_a_value_that_is_not_supported_is_in_its_colour_wherever_a_paper_prints_it() -> None:
    for reader in Reader:
        blocks = _paper(for_reader(_whole(), reader)).blocks
        printed = [one for block in blocks for one in _toned(block) if "95 %" in str(one.words)]
        assert len(printed) == 3
        assert {one.tone for one in printed} == {Tone.ACT}
        plain = [cell for block in blocks for cell in _plain(block) if "95 %" in cell]
        assert plain == []


def test_that_a_value_that_is_not_supported_is_in_its_colour_in_word_and_workbook(tmp_path: Path) -> None:
    ink = INK_OF[Tone.ACT][1:]
    document = Document(BytesIO(as_docx(_paper(_whole()))))
    cells = [cell for table in document.tables for row in table.rows for cell in row.cells]
    runs = [run for cell in cells for paragraph in cell.paragraphs for run in paragraph.runs]
    assert {str(run.font.color.rgb) for run in runs if run.text.startswith("95 %")} == {ink}
    page = openpyxl.load_workbook(written(_whole(), ".xlsx", tmp_path), rich_text=True)["KPI values"]
    values = [cell.value for row in page.iter_rows() for cell in row if "95 %" in str(cell.value)]
    assert len(values) == 2
    assert {ink_of(value) for value in values} == {ink}


def _toned(block: object) -> list[Cell | Callout]:
    if isinstance(block, Callout):
        return [block]
    cells = [cell for row in block.rows for cell in row] if isinstance(block, Table) else []
    cells += [value for _, value in block.pairs] if isinstance(block, Facts) else []
    return [cell for cell in cells if isinstance(cell, Cell)]


def _plain(block: object) -> list[str]:
    if isinstance(block, Paragraph):
        return [str(block.words)]
    if isinstance(block, BulletList):
        return [str(item) for item in block.items]
    cells = [cell for row in block.rows for cell in row] if isinstance(block, Table) else []
    cells += [value for _, value in block.pairs] if isinstance(block, Facts) else []
    return [str(cell) for cell in cells if not isinstance(cell, Cell)]


def test_that_sixty_lines_three_values_and_two_hundred_variances_print_whole(tmp_path: Path) -> None:
    text = text_of(for_reader(_long(), Reader.PROVIDER), ".pdf", tmp_path)
    for name in ("Line", "Note"):
        assert [n for n in range(1, 61) if not re.search(rf"{name}-{n}\b", text)] == []
    squeezed = _squeezed(text)
    for line in _long().audits[0].variances:
        assert _squeezed(f"{line.row:,} {line.sentence}") in squeezed, line
    assert "are printed; the workbook" not in " ".join(text.split())


def test_that_very_many_variances_are_cut_by_kind_and_the_paper_says_so(tmp_path: Path) -> None:
    missed = MOST_VARIANCES + 1
    report = for_reader(_frozen(report_of(check_file(), TODAY, long_audits(missed))), Reader.PROVIDER)
    text = text_of(report, ".pdf", tmp_path)
    one_line = " ".join(text.split())
    assert (
        f"The first {MOST_OF_A_KIND} of {missed} are printed; the workbook of this report lists them all." in one_line
    )
    assert f"U1 Missed visit – {missed}" in one_line
    assert "U1 Overlap of one worker – 1" in one_line
    rows = sheets(report, tmp_path)["Variances"]
    assert len(rows) - 1 == len(report.audits[0].variances) == missed + 4


def test_that_a_long_list_behind_a_value_is_cut_and_the_paper_says_so(tmp_path: Path) -> None:
    file = check_file()
    one, validation = file.validations[0]
    rows = rows_text(ListRow(f"Row-{n}", "no" if n % 2 else "yes") for n in range(600))
    report = report_of(replace(file, validations=((one, replace(validation, list_rows=rows)),)), TODAY)
    words = " ".join(text_of(report, ".pdf", tmp_path).split())
    assert "Rows that do not count, hold no data or were left out: 300 of 600" in words
    assert f"The first {MOST_ROWS} of 300 are printed" in words
    assert len(sheets(report, tmp_path)["KPI rows"]) == 601


def test_that_a_check_for_which_nothing_came_is_a_short_paper_that_says_so(tmp_path: Path) -> None:
    report = _frozen(report_of(nothing_came(), TODAY))
    for reader in Reader:
        copy = for_reader(report, reader)
        text = text_of(copy, ".pdf", tmp_path)
        assert text.split("\f\f")[0].count("\f") < 4
        words = " ".join(text.split())
        assert "○ Overall result: No result" in words
        assert "Not at all: 0 of 4 have come" in words
        assert "The form has 25 questions; none is answered" in words
        assert "Not answered" not in words
    found = sheets(report, tmp_path)
    assert "KPI values" not in found
    assert len(found["Asked for"]) == 5


def test_that_a_check_without_a_form_is_a_paper_too(tmp_path: Path) -> None:
    file = check_file()
    report = report_of(replace(file, form=None, answers={}, contract=None), TODAY)
    assert "What was asked and found" not in text_of(report, ".pdf", tmp_path)


@pytest.mark.parametrize("reader", list(Reader))
def test_that_no_report_has_a_fault_under_pdf_ua(reader: Reader, tmp_path: Path) -> None:
    import page

    for report in (_whole(), _long(), _frozen(report_of(nothing_came(), TODAY)), REPORT):
        found = page.validate_pdf(str(written(for_reader(report, reader), ".pdf", tmp_path)), profile="ua1")
        assert found.is_compliant, [str(fault) for fault in found.failures]


def test_that_every_page_says_which_version_it_is_and_for_whom(tmp_path: Path) -> None:
    text = text_of(for_reader(_whole(), Reader.PROVIDER), ".pdf", tmp_path)
    pages = text.split("\f\f")[0].split("\f")
    assert len(pages) > 5
    assert all("Final report – version 1" in " ".join(page.split()) for page in pages)
    assert all("For the provider" in " ".join(page.split()) for page in pages)


def test_that_the_same_report_gives_the_same_bytes() -> None:
    paper = _paper(for_reader(_whole(), Reader.PROVIDER))
    assert as_pdf(paper) == as_pdf(paper)
    assert as_docx(paper) == as_docx(paper)


def test_that_nothing_in_the_workbook_is_a_formula_or_hidden_or_says_who_made_it(tmp_path: Path) -> None:
    book = openpyxl.load_workbook(written(_whole(), ".xlsx", tmp_path))
    kinds = {cell.data_type for page in book.worksheets for row in page.iter_rows() for cell in row}
    assert "f" not in kinds
    assert all(page.sheet_state == "visible" for page in book.worksheets)
    assert (book.properties.creator, book.properties.lastModifiedBy) == ("Monitor Desk", None)


def test_that_a_text_longer_than_a_cell_goes_on_below_it() -> None:
    report = replace(_whole(), summary="long words " * 7_000)
    rows = [row for row in sheets_of(report)[0].rows if row[0] in {"Summary", "(continued)"}]
    assert "".join(str(row[1]) for row in rows) == ("long words " * 7_000)


def test_that_a_report_is_written_whole_or_not_at_all_and_over_its_own_file_only(tmp_path: Path) -> None:
    copy = for_reader(_whole(), Reader.PUBLIC)
    for kind in KINDS:
        path = written(copy, kind, tmp_path)
        said = write_check_report(copy, photo_of, path, MADE_AT).words
        assert said.startswith("4 sections, 25 questions, 3 KPI values, 0 variances, 3 findings, 1 action, 0 photos")
        path.write_bytes(b"mine")
        with pytest.raises(DeskError, match="nothing was written over it"):
            write_check_report(copy, photo_of, path, MADE_AT)
        assert path.read_bytes() == b"mine"
        with pytest.raises(DeskError, match="could not be written"):
            write_check_report(copy, photo_of, tmp_path / "none" / path.name, MADE_AT)
    with pytest.raises(DeskError, match=r"written as \.pdf, \.docx, \.xlsx"):
        write_check_report(copy, photo_of, tmp_path / "report.odt", MADE_AT)
    assert sorted(one.name for one in tmp_path.iterdir()) == ["report.docx", "report.pdf", "report.xlsx"]


def test_that_a_photo_that_cannot_be_read_is_said_so_in_its_place_and_the_report_leaves() -> None:
    def content(_: object) -> bytes:
        raise DeskError("The file of this photo is damaged.")

    read_back = read(as_pdf(check_report_paper(_whole(), content, date(2026, 11, 20))))
    words = " ".join(part.words for part in read_back.root.all())
    assert "Not shown – E2: The same cabinet after it was locked" in words
    assert read_back.root.find("Figure") == []


def test_that_the_made_audit_has_what_these_tests_say() -> None:
    assert len(care_lines()) == audits()[AUDIT].lines == 34
