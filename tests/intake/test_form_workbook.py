"""Forms as workbooks: what leaves comes back the same, and what is wrong is named by its cell."""

import re
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook

import form_strategies
import xlsforms
from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.forms.checking import faults_of
from monitor_desk.domain.forms.model import Form, QuestionType, Repeat, Scale, Scoring
from monitor_desk.intake.form_workbook import FormWorkbook, FormWorkbookError, older_than, read_form_workbook
from monitor_desk.intake.forms import read_forms
from monitor_desk.reports.form_workbook import write_form

MADE_AT = datetime(2026, 12, 1, 14, 32, tzinfo=UTC)
FORMS = Path(__file__).parents[2] / "forms"
SHIPPED = {form.id: form for form in read_forms(FORMS)}


def _written(form: Form, folder: Path) -> Path:
    return write_form(form, folder / f"{form.id}.xlsx", MADE_AT).path


@pytest.mark.parametrize("key", sorted(SHIPPED))
def test_that_a_shipped_form_comes_back_from_its_workbook_as_it_went(key: str, tmp_path: Path) -> None:
    read = read_form_workbook(_written(SHIPPED[key], tmp_path))
    assert read.form == SHIPPED[key]
    assert read.notices == ()
    assert read.is_ours


@settings(max_examples=60)
@given(form=form_strategies.forms())
def test_that_any_form_without_fault_comes_back_from_its_workbook_as_it_went(form: Form, tmp_path: Path) -> None:
    assert faults_of(form) == []
    read = read_form_workbook(_written(form, tmp_path))
    assert read.form == form
    assert read.notices == ()


@pytest.mark.parametrize(
    "words",
    [
        "=1+1",
        "+44 20",
        "-5",
        "@home",
        "'quoted",
        '="x"',
        "_x0041_ B",
        "AT&amp;T",
        "007",
        "1e5",
        "yes",
        '=HYPERLINK("x")',
    ],
)
def test_that_a_text_that_looks_like_a_formula_or_a_figure_stays_a_text_and_comes_back(
    words: str, tmp_path: Path
) -> None:
    form = SHIPPED["premises-check"]
    section = form.sections[0]
    asked = replace(section.questions[0], ask=words, look_for=words)
    form = replace(
        form, title=words, sections=(replace(section, questions=(asked, *section.questions[1:])), *form.sections[1:])
    )
    path = _written(form, tmp_path)
    cells = [cell for sheet in load_workbook(path) for row in sheet.iter_rows() for cell in row]
    assert not [cell.coordinate for cell in cells if cell.data_type == "f"]
    assert read_form_workbook(path).form == form


def test_that_a_workbook_that_another_program_saved_again_reads_the_same(tmp_path: Path) -> None:
    form = SHIPPED["supported-living-annual"]
    path = _written(form, tmp_path)
    book = load_workbook(path)
    book.save(tmp_path / "again.xlsx")
    assert read_form_workbook(tmp_path / "again.xlsx").form == form


# What an officer edits


def _edited(form: Form, folder: Path, changes: dict[str, Any]) -> Path:
    """Write a form and put values into cells named like survey!C4."""
    path = _written(form, folder)
    book = load_workbook(path)
    for place, value in changes.items():
        sheet, cell = place.split("!")
        book[sheet][cell] = value
    book.save(path)
    return path


def _faults(path: Path) -> tuple[str, ...]:
    with pytest.raises(FormWorkbookError) as caught:
        read_form_workbook(path)
    assert "nothing of it was taken over" in str(caught.value)
    return caught.value.faults


def test_that_edited_cells_change_just_what_they_say(tmp_path: Path) -> None:
    form = SHIPPED["premises-check"]
    read = read_form_workbook(
        _edited(form, tmp_path, {"survey!C3": "Reworded", "survey!T3": "yes", "settings!A2": 2026})
    )
    first = form.sections[0].questions[0]
    assert read.form.sections[0].questions[0] == replace(first, ask="Reworded", is_retired=True)
    assert read.form.title == "2026"
    assert read.form.sections[1:] == form.sections[1:]


def test_that_a_row_added_without_a_name_gets_its_id_from_its_words(tmp_path: Path) -> None:
    form = SHIPPED["premises-check"]
    path = _written(form, tmp_path)
    book = load_workbook(path)
    book["survey"].insert_rows(3)
    book["survey"]["A3"], book["survey"]["C3"] = "yes or no", "Is the lift serviced?"
    book.save(path)
    read = read_form_workbook(path)
    assert read.form.sections[0].questions[0].id == "is-the-lift-serviced"
    assert read.form.sections[0].questions[1:] == form.sections[0].questions
    assert read.notices == ("survey!B3: the name “is-the-lift-serviced” was made from the label.",)


def test_that_every_fault_is_named_by_its_cell_and_all_at_once(tmp_path: Path) -> None:
    form = SHIPPED["premises-check"]
    count = sum(len(section.questions) + 2 for section in form.sections) + 1
    changes = {
        "survey!A3": "radio button",
        "survey!B4": "Not An Id",
        "survey!C5": None,
        "survey!E6": "perhaps",
        "survey!G9": "${nowhere} = 'yes'",
        "survey!J8": 0,
        "settings!C2": "two",
        "settings!H2": "by feeling",
        "scales!F2": 101,
        f"survey!A{count}": None,
    }
    faults = _faults(_edited(form, tmp_path, changes))
    told = {fault.split(":")[0] for fault in faults}
    assert {
        "survey!A3",
        "survey!B4",
        "survey!C5",
        "survey!E6",
        "survey!G9",
        "survey!J8",
        "settings!C2",
        "settings!H2",
    } <= told
    assert "scales!F2" in told
    assert any("begins a section that nothing ends" in fault for fault in faults)
    assert any(fault.startswith("survey!A3: “type” is “radio button”, which is not known here") for fault in faults)
    assert "survey!G9: “relevant” refers to ${nowhere}, which no question of this form is." in faults


def test_that_a_list_that_is_not_there_and_a_section_in_a_section_are_named(tmp_path: Path) -> None:
    form = SHIPPED["premises-check"]
    path = _edited(
        form, tmp_path, {"survey!A3": "select_one nowhere", "survey!A5": "begin_group", "survey!A6": "begin_repeat"}
    )
    faults = _faults(path)
    assert "survey!A3: “type” names the list “nowhere”, which the sheet choices does not have." in faults
    assert "survey!A5: “type” begins a section inside another; end that one first." in faults


def test_that_a_limiter_or_band_is_told_by_its_own_row(tmp_path: Path) -> None:
    form = next(form for form in SHIPPED.values() if form.id == "premises-check")
    scale = form.scales[0].levels
    rows = {"settings!H2": "limiters", "bands!A2": 50, "bands!B2": scale[0].id, "bands!A3": 0, "bands!B3": scale[-1].id}
    rows |= {"limiters!A2": "1 = 1", "limiters!B2": scale[-1].id, "limiters!C2": "Always"}
    rows |= {"limiters!A3": "${", "limiters!B3": scale[-1].id, "limiters!C3": "Broken"}
    faults = _faults(_edited(form, tmp_path, rows))
    assert [fault for fault in faults if fault.startswith("limiters!A3: ")]
    assert not [fault for fault in faults if fault.startswith("limiters!A2: ")]


def test_that_columns_of_ones_own_are_passed_over_with_a_notice(tmp_path: Path) -> None:
    form = SHIPPED["premises-check"]
    read = read_form_workbook(_edited(form, tmp_path, {"survey!U1": "Who asked for it", "survey!U3": "the panel"}))
    assert read.form == form
    assert read.notices == ("survey!U1: the column “who_asked_for_it” is not known here and was not read.",)


def test_that_a_workbook_of_an_older_version_is_named() -> None:
    form = SHIPPED["premises-check"]
    assert older_than(form, form) == ""
    assert "written from version 1" in older_than(replace(form, version=1), replace(form, version=3))


def test_that_a_form_may_name_a_scale_of_the_team_that_the_workbook_lacks(tmp_path: Path) -> None:
    form = SHIPPED["premises-check"]
    scales = {scale.id: scale for each in SHIPPED.values() for scale in each.scales}
    other = next(scale for key, scale in scales.items() if key not in {each.id for each in form.scales})
    rating = next(
        n
        for n, row in enumerate(_rows(_written(form, tmp_path)), 1)
        if row[0] in {"met", "rating", "in place and good enough"}
    )
    path = _edited(form, tmp_path, {f"survey!A{rating}": "rating", f"survey!I{rating}": other.id})
    assert [fault for fault in _faults(path) if fault.startswith(f"survey!I{rating}: “scale” is")]
    assert other in read_form_workbook(path, scales=[other]).form.scales


def _rows(path: Path) -> list[tuple[Any, ...]]:
    return list(load_workbook(path)["survey"].iter_rows(values_only=True))


# Forms of another program


def _known() -> list[Scale]:
    return list({scale.id: scale for form in SHIPPED.values() for scale in form.scales}.values())


def _read_foreign(sheets: dict[str, str], path: Path) -> FormWorkbook:
    read = read_form_workbook(xlsforms.written(sheets, path), scales=_known())
    assert not read.is_ours
    assert faults_of(read.form) == []
    return read


def test_that_an_xlsform_of_a_household_reads_with_what_is_not_supported_by_cell(tmp_path: Path) -> None:
    read = _read_foreign(xlsforms.HOUSEHOLD, tmp_path / "household.xlsx")
    form = read.form
    assert (form.id, form.title, form.version, form.scoring) == ("household-v1", "Household", 1, Scoring.DESCRIPTOR)
    assert [(section.id, section.repeat) for section in form.sections] == [
        ("general", Repeat.ONCE), ("interview", Repeat.ONCE), ("member", Repeat.PERSON), ("general-2", Repeat.ONCE),
    ]  # fmt: skip
    kinds = {question.id: question.type for section in form.sections for question in section.questions}
    assert kinds == {
        "intro": QuestionType.GUIDANCE,
        "consent": QuestionType.YES_NO,
        "age": QuestionType.NUMBER,
        "weight_kg": QuestionType.NUMBER,
        "story": QuestionType.LONG_TEXT,
        "moved_in": QuestionType.DATE,
        "gps": QuestionType.SHORT_TEXT,
        "front": QuestionType.FILE,
        "first_name": QuestionType.SHORT_TEXT,
        "needs": QuestionType.CHOICES,
        "other": QuestionType.SHORT_TEXT,
        "sum": QuestionType.GUIDANCE,
    }
    assert form.question("interview", "age").show_if == "${consent} = 'yes'"
    assert form.question("member", "other").show_if == "selected(${needs}, 'other-2')"
    assert [choice.id for choice in form.question("member", "needs").choices] == ["mobility", "other-2"]
    assert [choice.label for choice in form.question("member", "needs").choices] == ["Getting about", "Other"]
    told = {notice.split(":")[0] for notice in read.notices}
    assert {"survey!A2", "survey!A3", "survey!A11", "survey!H7", "survey!H16", "survey!A19", "survey!G20"} <= told
    assert {"survey!D1", "choices!D1", "choices!A6", "settings!D1", "settings!B2", "settings!C2", "survey!A14"} <= told


def test_that_an_xlsform_with_groups_in_groups_and_no_settings_reads(tmp_path: Path) -> None:
    read = _read_foreign(xlsforms.INSPECTION, tmp_path / "Site inspection.xlsx")
    form = read.form
    assert (form.id, form.title) == ("site-inspection", "Site inspection")
    assert [section.id for section in form.sections] == ["site"]
    assert [question.id for question in form.sections[0].questions] == [
        "kind", "kitchen", "clean", "temperature", "left_at", "seen", "tag",
    ]  # fmt: skip
    assert form.question("site", "kitchen").type is QuestionType.GUIDANCE
    assert form.question("site", "clean").show_if == "(${kind} != 'office')"
    assert form.question("site", "clean").required_if == "${kind} = 'home'"
    assert form.question("site", "temperature").show_if == "(${kind} != 'office') and (${clean} = 'yes')"
    assert form.question("site", "left_at").show_if == ""
    told = {notice.split(":")[0] for notice in read.notices}
    assert told == {"survey!A4", "survey!A6", "survey!G3", "survey!F8", "survey!A9", "survey!A10"}


def test_that_what_was_read_from_an_xlsform_leaves_and_comes_back_as_a_form_of_our_own(tmp_path: Path) -> None:
    form = _read_foreign(xlsforms.HOUSEHOLD, tmp_path / "household.xlsx").form
    read = read_form_workbook(_written(form, tmp_path))
    assert read.form == form
    assert read.is_ours


# Files that are no forms


def test_that_other_files_are_refused_in_one_sentence(tmp_path: Path) -> None:
    register = "Contract Reference | Contract Title | Supplier\nC1 | Care | Kestrel"
    with pytest.raises(DeskError, match=r"has no sheet “survey”.*read under Import"):
        read_form_workbook(xlsforms.written({"Register": register}, tmp_path / "r.xlsx"))
    with pytest.raises(DeskError, match=r"has no sheet “survey”.*“Rota”"):
        read_form_workbook(xlsforms.written({"Rota": "Mon | Tue\n1 | 2"}, tmp_path / "rota.xlsx"))
    with pytest.raises(DeskError, match="no rows below its headings"):
        read_form_workbook(xlsforms.written({"survey": "type | name"}, tmp_path / "e.xlsx"))
    text = tmp_path / "t.xlsx"
    text.write_text("type,name\n")
    with pytest.raises(DeskError, match="is no workbook"):
        read_form_workbook(text)
    (tmp_path / "survey.csv").write_text("type,name\n")
    with pytest.raises(DeskError, match="several sheets"):
        read_form_workbook(tmp_path / "survey.csv")
    with pytest.raises(DeskError, match="is not there any more"):
        read_form_workbook(tmp_path / "gone.xlsx")


def test_that_a_survey_longer_than_any_form_is_refused(tmp_path: Path) -> None:
    rows = "type | name | label\n" + "\n".join(f"note | n{n} | x" for n in range(20_001))
    with pytest.raises(DeskError, match="more than 20,000 rows"):
        read_form_workbook(xlsforms.written({"survey": rows}, tmp_path / "long.xlsx"))


def test_that_a_damaged_workbook_is_refused(tmp_path: Path) -> None:
    path = _written(SHIPPED["premises-check"], tmp_path)
    path.write_bytes(path.read_bytes()[:-400])
    with pytest.raises(DeskError, match="damaged"):
        read_form_workbook(path)


_WORDS = st.sampled_from(
    [
        "", "", "begin_group", "end_group", "begin_repeat", "end_repeat", "note", "text", "rating", "sample a",
        "select_one a", "select_multiple b", "calculate", "geopoint", "yes", "no", "a", "B c", "${a} = 'yes'", "${",
        "1", "0", "-3", "2.5", "location", "person", "n/a", "=1", "'", ";", "\n", "✓", "x" * 70, "limiters", "85",
        "green",
    ]
)  # fmt: skip
_HEADS = {
    "survey": "type name label hint required relevant scale weight repeat retired constraint good appearance",
    "choices": "list_name name label holds",
    "settings": "form_title form_id version scoring scale critical_cap",
    "scales": "scale title level label score tone",
    "bands": "at_least level",
    "limiters": "when cap words",
}


@settings(max_examples=150)
@given(data=st.data(), is_ours=st.booleans())
def test_that_whatever_stands_in_the_cells_is_read_without_fault_or_refused_with_cells(
    data: st.DataObject, is_ours: bool, tmp_path: Path
) -> None:
    book = Workbook()
    for title, heads in _HEADS.items():
        page = book.create_sheet(title)
        names = [name for name in heads.split() if is_ours or name not in {"scoring", "repeat"}]
        page.append(names)
        for _ in range(data.draw(st.integers(0, 6))):
            page.append([data.draw(_WORDS) or None for _ in names])
    book.save(tmp_path / "any.xlsx")
    read, told = _outcome(tmp_path / "any.xlsx")
    assert told or read is not None
    assert all(re.match(r"[a-z]+![A-Z]+\d+: .+\.$", line, re.DOTALL) for line in told)
    assert read is None or faults_of(read.form) == []


def _outcome(path: Path) -> tuple[FormWorkbook | None, tuple[str, ...]]:
    """Return what was read with its notices, or the faults by cell."""
    try:
        read = read_form_workbook(path, scales=_known())
    except FormWorkbookError as refusal:
        return None, refusal.faults
    except DeskError as refusal:
        return None, (f"survey!A1: {refusal}",)
    return read, read.notices
