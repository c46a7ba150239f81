"""A form to write on: every question of it, with boxes, lines and grids, and what has been noted so far."""

import re
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from monitor_desk import shipped
from monitor_desk.domain.forms.model import Form, Question, QuestionType, Section
from monitor_desk.intake.paperwork import read_paperwork
from monitor_desk.reports.blank_form import BlankForm, blank_form_paper, blank_of_form, blank_of_visit
from monitor_desk.reports.paper.pdf import as_pdf
from monitor_desk.reports.paper.word import as_docx
from visit_files import AT_LODZ, HELD_ON, PERSON, visit_file
from visit_forms import small_form


def text_of(blank: BlankForm, folder: Path) -> str:
    path = folder / "form.pdf"
    path.write_bytes(as_pdf(blank_form_paper(blank, HELD_ON)))
    done = subprocess.run(["pdftotext", "-raw", str(path), "-"], capture_output=True, text=True, check=True)
    return done.stdout


def visited() -> BlankForm:
    blank = blank_of_visit(visit_file(), HELD_ON)
    assert blank is not None
    return blank


def one_line(text: str) -> str:
    return " ".join(text.split())


def test_that_every_question_is_on_the_paper_with_its_boxes(tmp_path: Path) -> None:
    text = one_line(text_of(blank_of_form(small_form(), HELD_ON), tmp_path))
    for section in small_form().sections:
        for question in section.questions:
            assert one_line(question.ask) in text, question.id
    assert "☐ Yes ☐ Partly ☐ No ☐ Not applicable ☐ Not assessed" in text
    assert "☐ Excellent ☐ Good ☐ Requires improvement ☐ Poor" in text
    assert "tick all that apply" in text
    assert "Medication – which location?" in text


def test_that_a_visits_number_and_the_page_are_on_every_page(tmp_path: Path) -> None:
    pages = text_of(visited(), tmp_path).strip("\f").split("\f")
    assert len(pages) > 4
    for number, page in enumerate(pages, 1):
        assert "Visit 00000001" in page
        assert f"Page {number} of {len(pages)}" in page


def test_that_what_was_answered_is_printed_and_what_is_private_is_not(tmp_path: Path) -> None:
    text = one_line(text_of(visited(), tmp_path))
    assert "Noted so far: Not met – Two gaps in twenty-eight days." in text
    assert "Staff file 8" in text
    for private in ("nurse lead", "rushed", "workload"):
        assert private not in text


def test_that_one_part_can_be_printed_alone(tmp_path: Path) -> None:
    blank = blank_of_visit(visit_file(), HELD_ON, {AT_LODZ})
    assert blank is not None
    text = one_line(text_of(blank, tmp_path))
    assert "2 Medication – Dom" in text
    assert "Elm House" not in text
    assert "Safeguarding policy" not in text
    person = blank_of_visit(visit_file(), HELD_ON, {PERSON})
    assert person is not None
    assert "3 Experience of people – Person A" in one_line(text_of(person, tmp_path))


def test_that_on_paper_nothing_is_hidden_and_each_condition_is_said_in_words(tmp_path: Path) -> None:
    questions = (
        Question(id="helps", type=QuestionType.YES_NO, ask="Does staff help with medicine?"),
        Question(id="which", type=QuestionType.LONG_TEXT, ask="With which?", show_if="${helps} = 'yes'"),
    )
    later = Section(
        id="later",
        title="Charts",
        show_if="${first.helps} != 'no'",
        questions=(Question(id="chart", type=QuestionType.MET, ask="Charts are whole"),),
    )
    form = replace(small_form(), sections=(Section(id="first", title="First", questions=questions), later))
    text = one_line(text_of(blank_of_form(form, HELD_ON), tmp_path))
    assert "1.2 With which? Only where “Does staff help with medicine?” is yes." in text
    assert "2 Charts Only where “Does staff help with medicine?” is not no." in text


def test_that_retired_questions_are_not_printed(tmp_path: Path) -> None:
    first, *rest = small_form().sections
    retired = replace(first, questions=tuple(replace(one, is_retired=one.id == "policy") for one in first.questions))
    text = text_of(blank_of_form(replace(small_form(), sections=(retired, *rest)), HELD_ON), tmp_path)
    assert "Safeguarding policy" not in text


def test_that_a_visit_without_a_form_has_nothing_to_print() -> None:
    assert blank_of_visit(replace(visit_file(), form=None), HELD_ON) is None


def _shipped() -> list[Form]:
    return list(read_paperwork(shipped.forms()).forms)


@pytest.mark.parametrize("form", _shipped(), ids=lambda form: form.id)
def test_that_every_shipped_form_prints_each_of_its_questions(form: Form, tmp_path: Path) -> None:
    text = re.sub(r"\s+", "", text_of(blank_of_form(form, HELD_ON), tmp_path))
    missing = [
        question.ask
        for section in form.sections
        for question in section.questions
        if not question.is_retired and re.sub(r"\s+", "", question.ask) not in text
    ]
    assert missing == []


def test_that_the_form_has_no_fault_under_pdf_ua_and_opens_as_word() -> None:
    import page

    paper = blank_form_paper(visited(), HELD_ON)
    found = page.validate_pdf_bytes(as_pdf(paper), profile="ua1")
    assert found.is_compliant, [str(fault) for fault in found.failures]
    assert as_docx(paper).startswith(b"PK")
