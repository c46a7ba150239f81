"""A factual accuracy response form that comes back from the provider, in Word and Excel, well filled in and not."""

import shutil
import subprocess
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from monitor_desk.domain.accuracy_forms import HEADINGS, AccuracyForm, AccuracyResponse, form_for
from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.papers import ACCURACY_GROUNDS
from monitor_desk.domain.papers import AccuracyPoint as PointRecord
from monitor_desk.domain.visit_report import report_of
from monitor_desk.intake.accuracy_response import read_response
from monitor_desk.reports.accuracy_form_word import accuracy_form_word
from monitor_desk.reports.accuracy_form_workbook import accuracy_form_workbook
from monitor_desk.services.desk import Desk
from visit_files import made, visit_file
from visited import POLICY, Visited

MADE_AT = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
REPORT = replace(
    report_of(visit_file()),
    stage="Draft",
    version=1,
    frozen_on=date(2026, 11, 20),
    accuracy_due_on=date(2026, 12, 4),
)
FORM = form_for(REPORT, made("paper"))
LEFT_OUT = ACCURACY_GROUNDS[2]
FILLED = {
    "2a.2": {"Ground": LEFT_OUT, "What you say": "The second sheet was there.\nIt was not asked for. 日本 Łódź"},
    "F1": {"Ground": ACCURACY_GROUNDS[0], "What you say": "=two gaps", "Correction asked for": "One gap"},
    "New 2": {"What you say": "The night rota was shown", "Evidence offered": "Rota of October"},
}
EXPECTED = [
    ("F1", ACCURACY_GROUNDS[0], "=two gaps", "One gap", ""),
    ("2a.2", LEFT_OUT, "The second sheet was there.\nIt was not asked for. 日本 Łódź", "", ""),
    ("New 2", ACCURACY_GROUNDS[3], "The night rota was shown", "", "Rota of October"),
]
KINDS: Mapping[str, Callable[[AccuracyForm], bytes]] = {
    ".docx": accuracy_form_word,
    ".xlsx": lambda form: accuracy_form_workbook(form, MADE_AT),
}
needs_office = pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not on this machine")


def made_file(folder: Path, kind: str, form: AccuracyForm = FORM) -> Path:
    path = folder / f"response{kind}"
    path.write_bytes(KINDS[kind](form))
    return path


def fill(path: Path, answers: Mapping[str, Mapping[str, str]]) -> None:
    (fill_word if path.suffix == ".docx" else fill_workbook)(path, answers)


def fill_word(path: Path, answers: Mapping[str, Mapping[str, str]]) -> None:
    """Type into the Word form as an editor does: the list of grounds is replaced by its chosen words."""
    document = Document(str(path))
    table: Any = next(table for table in document.tables if len(table.columns) == len(HEADINGS))
    for row in table.rows[1:]:
        for heading, words in answers.get(row.cells[0].text.rpartition("-")[0], {}).items():
            cell = row.cells[HEADINGS.index(heading)]
            for control in cell._tc.xpath(".//w:sdt//w:t"):
                control.text = words
            if heading != "Ground":
                cell.text = words
    document.save(str(path))


def fill_workbook(path: Path, answers: Mapping[str, Mapping[str, str]]) -> None:
    book = load_workbook(path)
    sheet = book["Response"]
    for row in sheet.iter_rows(min_row=2):
        for heading, words in answers.get(str(row[0].value).rpartition("-")[0], {}).items():
            cell: Any = row[HEADINGS.index(heading)]
            cell.value = words
            cell.data_type = "s"
    book["Declaration"]["B2"] = "Registered manager"
    book.save(path)


def said(response: AccuracyResponse) -> list[tuple[str, str, str, str, str]]:
    refs = {line.id: line.ref for line in FORM.lines}
    return [(refs[one.line_id], one.ground, one.provider_words, one.proposed, one.evidence) for one in response.points]


@pytest.mark.parametrize("kind", list(KINDS))
def test_that_a_form_comes_back_with_its_points_in_the_order_of_the_report(kind: str, tmp_path: Path) -> None:
    path = made_file(tmp_path, kind)
    fill(path, FILLED)
    response = read_response(path, FORM)
    assert said(response) == EXPECTED
    assert response.problems == ()
    assert {one.paper_id for one in response.points} == {made("paper")}
    assert "Two gaps in twenty-eight days" in response.points[1].line_words
    assert response.checked() == response.points


@needs_office
@pytest.mark.parametrize("kind", list(KINDS))
def test_that_a_form_saved_by_libreoffice_comes_back_with_its_points(kind: str, tmp_path: Path) -> None:
    path = made_file(tmp_path, kind)
    fill(path, FILLED)
    saved = through_libreoffice(path, kind)
    assert said(read_response(saved, FORM)) == EXPECTED


def through_libreoffice(path: Path, kind: str) -> Path:
    """Return the file as LibreOffice saves it again."""
    out = path.parent / "saved"
    profile = f"-env:UserInstallation=file://{path.parent}/profile"
    command = ["soffice", profile, "--headless", "--convert-to", kind[1:], "--outdir", str(out), str(path)]
    subprocess.run(command, check=True, capture_output=True, timeout=180)
    return out / path.name


@pytest.mark.parametrize("kind", list(KINDS))
def test_that_an_untouched_form_has_no_points_and_no_problems(kind: str, tmp_path: Path) -> None:
    response = read_response(made_file(tmp_path, kind), FORM)
    assert (response.points, response.problems) == ((), ())


def test_that_who_completed_the_workbook_is_read(tmp_path: Path) -> None:
    path = made_file(tmp_path, ".xlsx")
    fill(path, {})
    assert read_response(path, FORM).completed_by == "Registered manager"


@pytest.mark.parametrize("kind", list(KINDS))
def test_that_rows_that_cannot_be_understood_are_named_and_nothing_is_taken(kind: str, tmp_path: Path) -> None:
    path = made_file(tmp_path, kind)
    fill(path, {**FILLED, "F2": {"Ground": "Unfair", "What you say": "No"}, "F3": {"Ground": LEFT_OUT}})
    response = read_response(path, FORM)
    where = "Response, row" if kind == ".xlsx" else "Table 2, row"
    assert [problem.place for problem in response.problems] == [f"{where} 7", f"{where} 8"]
    assert "“Unfair” is no ground; it is one of: Typing" in response.problems[0].sentence
    assert "a ground is chosen for F3, but nothing is said" in response.problems[1].sentence
    with pytest.raises(DeskError, match=f"Nothing of the response was stored. {where} 7: “Unfair”"):
        response.checked()


@pytest.mark.parametrize("kind", list(KINDS))
def test_that_a_mark_that_was_changed_is_a_problem_of_its_row(kind: str, tmp_path: Path) -> None:
    path = made_file(tmp_path, kind)
    fill(path, FILLED)
    change_mark(path, "F1-ABCD")
    (problem,) = read_response(path, FORM).problems
    assert "“F1-ABCD” is no line of the report" in problem.sentence


def change_mark(path: Path, words: str) -> None:
    if path.suffix == ".docx":
        document = Document(str(path))
        row: Any = next(row for row in document.tables[1].rows if row.cells[0].text.startswith("F1-"))
        row.cells[0].text = words
        document.save(str(path))
        return
    book = load_workbook(path)
    cell: Any = next(row[0] for row in book["Response"].iter_rows() if str(row[0].value).startswith("F1-"))
    cell.value = words
    book.save(path)


def test_that_moved_columns_extra_columns_and_deleted_rows_do_no_harm(tmp_path: Path) -> None:
    path = made_file(tmp_path, ".xlsx")
    fill(path, FILLED)
    book = load_workbook(path)
    sheet = book["Response"]
    sheet.insert_cols(1, 2)
    sheet["A1"] = "Our number"
    sheet.insert_rows(1, 2)
    unused = next(row[2].row for row in sheet.iter_rows() if str(row[2].value).startswith("F4-"))
    sheet.delete_rows(int(unused or 0))
    book.save(path)
    assert said(read_response(path, FORM)) == EXPECTED


@pytest.mark.parametrize("kind", list(KINDS))
def test_that_the_form_of_another_visit_is_refused(kind: str, tmp_path: Path) -> None:
    other = form_for(replace(REPORT, visit_id=made("another visit")), made("paper"))
    with pytest.raises(DeskError, match="is the response form of another visit, so nothing was stored"):
        read_response(made_file(tmp_path, kind, other), FORM)


@pytest.mark.parametrize("kind", list(KINDS))
def test_that_the_form_of_another_version_is_refused_and_named(kind: str, tmp_path: Path) -> None:
    old = form_for(replace(REPORT, version=1), made("an older paper"))
    newer = form_for(replace(REPORT, version=3), made("paper"))
    with pytest.raises(DeskError, match="answers version 1 of the report, not version 3"):
        read_response(made_file(tmp_path, kind, old), newer)


@pytest.mark.parametrize("kind", list(KINDS))
def test_that_another_file_of_the_kind_is_no_response_form(kind: str, tmp_path: Path) -> None:
    path = tmp_path / f"notes{kind}"
    if kind == ".docx":
        document = Document()
        document.add_table(rows=2, cols=2)
        document.save(str(path))
    else:
        from openpyxl import Workbook

        book = Workbook()
        book.worksheets[0]["A1"] = "Notes"
        book.save(path)
    with pytest.raises(DeskError, match="is no factual accuracy response form of this desk"):
        read_response(path, FORM)


def test_that_ids_changed_at_the_end_of_a_word_form_are_noticed(tmp_path: Path) -> None:
    path = made_file(tmp_path, ".docx")
    document = Document(str(path))
    document.tables[-1].rows[2].cells[1].text = str(made("another paper"))
    document.save(str(path))
    with pytest.raises(DeskError, match="are not those that the file was made with"):
        read_response(path, FORM)


def test_that_a_word_form_without_its_properties_is_still_read(tmp_path: Path) -> None:
    path = made_file(tmp_path, ".docx")
    fill(path, FILLED)
    stripped = without(path, "docProps/custom.xml")
    assert said(read_response(stripped, FORM)) == EXPECTED


def without(path: Path, member: str) -> Path:
    out = path.with_name("stripped.docx")
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            if name != member:
                new.writestr(name, old.read(name))
    return out


def test_that_a_check_sum_that_does_not_fit_is_noticed(tmp_path: Path) -> None:
    path = made_file(tmp_path, ".xlsx")
    book = load_workbook(path)
    book["Ids"]["B5"] = "ABCDEFGHJKLM"
    book.save(path)
    with pytest.raises(DeskError, match=r"The marks at the end of response\.xlsx were changed"):
        read_response(path, FORM)


@pytest.mark.parametrize("kind", list(KINDS))
def test_that_a_cut_file_is_called_damaged(kind: str, tmp_path: Path) -> None:
    path = made_file(tmp_path, kind)
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2])
    with pytest.raises(DeskError, match=r"damaged|not copied completely"):
        read_response(path, FORM)


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("response.pdf", b"%PDF-1.7", "neither a Word file"),
        ("response.docx", b"\xd0\xcf\x11\xe0 old", "is an old Word file"),
        ("response.docx", b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"), "is locked with a password"),
        ("response.docx", b"Dear council", "is no Word file"),
        ("response.xlsx", b"Dear council", "is no workbook"),
    ],
)
def test_that_other_files_are_refused_in_words(name: str, content: bytes, sentence: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(DeskError, match=sentence):
        read_response(path, FORM)


def test_that_a_file_that_is_gone_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(DeskError, match="could not be opened"):
        read_response(tmp_path / "gone.docx", FORM)


def test_that_a_word_file_made_to_do_harm_is_refused(tmp_path: Path) -> None:
    entities = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><x>&b;</x>'
    for body in (entities.encode(), b"<w:document" + b" " * 60_000_000):
        out = BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("word/document.xml", body)
        path = tmp_path / "bomb.docx"
        path.write_bytes(out.getvalue())
        with pytest.raises(DeskError, match="nothing"):
            read_response(path, FORM)


@pytest.mark.parametrize("kind", list(KINDS))
def test_that_a_frozen_draft_goes_out_as_a_form_and_its_answers_stand_in_the_final_report(
    kind: str, desk: Desk, tmp_path: Path
) -> None:
    visited = Visited(desk)
    visit_id = visited.on_site()
    desk.recording.answer(visit_id, POLICY, value="yes", quality="partly", note="Version 7, seen in the office")
    for scheme in (0, 1):
        desk.recording.answer(visit_id, visited.home(visit_id, "rating", scheme), value="good")
    desk.visits.end_site(visit_id)
    paper_id = desk.papers.freeze(visit_id, "Draft")
    form = form_for(desk.papers.report(paper_id), paper_id)
    path = made_file(tmp_path, kind, form)
    fill(path, {"1.1": {"Ground": ACCURACY_GROUNDS[1], "What you say": "Version 8 was on the wall"}})
    assert desk.papers.take_response(paper_id, read_response(path, form).checked()) == 1
    assert desk.papers.take_response(paper_id, read_response(path, form).checked()) == 0
    ((point_id, point),) = desk.records.owned(PointRecord, visit_id=visit_id)
    assert (point.number, point.line_words[:12]) == (1, "In place: yes"[:12])
    desk.papers.answer_point(point_id, "Not accepted", "Version 7 is on the photo")
    (line,) = desk.papers.report(desk.papers.freeze(visit_id, "Final")).points
    assert (line.ref, line.provider_words, line.answer) == ("1.1", "Version 8 was on the wall", "Not accepted")


@settings(max_examples=25)
@given(words=st.dictionaries(st.sampled_from([line.ref for line in FORM.lines]), st.text(max_size=40), max_size=8))
def test_that_any_words_come_back_from_a_workbook_as_they_were_typed(
    tmp_path_factory: pytest.TempPathFactory, words: Mapping[str, str]
) -> None:
    from monitor_desk.reports.workbook import plain

    path = made_file(tmp_path_factory.mktemp("any"), ".xlsx")
    typed = {ref: plain(each.encode("utf-8", "ignore").decode()).replace("\r", " ") for ref, each in words.items()}
    fill_workbook(path, {ref: {"What you say": each} for ref, each in typed.items()})
    found = {ref: text for ref, _, text, _, _ in said(read_response(path, FORM))}
    expected = {ref: each.removeprefix("'").strip() for ref, each in typed.items()}
    assert found == {ref: each for ref, each in expected.items() if each}


def test_that_the_form_names_every_line_that_may_be_disputed_and_nothing_private() -> None:
    refs = [line.ref for line in FORM.lines]
    assert len(refs) == len(set(refs))
    assert {"Summary", "Scope", "Result", "C1", "F1", "A21", "1.1", "2b.3", "D2", "New 5"} <= set(refs)
    assert not any("nurse lead" in line.words for line in FORM.lines)
    assert len({line.mark for line in FORM.lines}) == len(refs)


def test_that_the_workbook_locks_all_but_its_inputs_and_offers_the_grounds() -> None:
    book = load_workbook(BytesIO(accuracy_form_workbook(FORM, MADE_AT)))
    sheet = book["Response"]
    assert sheet.protection.sheet
    assert [sheet.cell(2, column).protection.locked for column in range(1, 7)] == [True, True, *[False] * 4]
    (grounds,) = sheet.data_validations.dataValidation
    assert grounds.formula1 == f'"{",".join(ACCURACY_GROUNDS)}"'
    assert book["Ids"].sheet_state == "veryHidden"
    assert (book.properties.creator, book.properties.lastModifiedBy) == ("Monitor Desk", "Monitor Desk")
