"""The team's paperwork: what is shipped reads, and every fault is named by file and entry, all at once."""

from dataclasses import replace
from pathlib import Path
from shutil import copytree

import pytest

from monitor_desk.domain.periods import DueMove, DueRule
from monitor_desk.intake.paperwork import PaperworkError, forms_mark, read_framework, read_paperwork
from schedule_facts import FORMS

LIGHT, STANDARD, CALENDAR = "tiers/light.toml", "tiers/standard.toml", "calendars/2020-21.toml"


@pytest.fixture
def forms(tmp_path: Path) -> Path:
    """Return a copy of the shipped tiers and calendars that a test may spoil."""
    for folder in ("tiers", "calendars"):
        copytree(FORMS / folder, tmp_path / folder)
    return tmp_path


def spoil(path: Path, text: str, instead: str) -> None:
    content = path.read_text(encoding="utf-8")
    assert text in content
    path.write_text(content.replace(text, instead, 1), encoding="utf-8")


def faults(forms: Path) -> tuple[str, ...]:
    with pytest.raises(PaperworkError) as refused:
        read_paperwork(forms)
    return refused.value.faults


def test_that_the_shipped_paperwork_reads_without_a_fault() -> None:
    paperwork = read_paperwork(FORMS)
    assert [tier.id for tier in paperwork.tiers] == ["intensive", "standard", "light"]
    assert [len(calendar.periods) for calendar in paperwork.calendars] == [7]
    assert paperwork.drafting_rule == DueRule(day=15, months_after=1, move=DueMove.NEXT)


def test_that_the_rule_of_the_latest_calendar_drafts_the_next(forms: Path) -> None:
    later = (forms / "calendars/2020-21.toml").read_text(encoding="utf-8")
    for year in ("2021", "2020"):
        later = later.replace(year, str(int(year) + 1))
    (forms / "calendars/2021-22.toml").write_text(later.replace("2021-21", "2021-22").replace("day = 15", "day = 20"))
    assert read_paperwork(forms).drafting_rule.day == 20


def test_that_all_faults_of_all_files_are_named_at_once(forms: Path) -> None:
    spoil(forms / "tiers/light.toml", 'kind = "annual review"', 'kind = "anual review"')
    spoil(forms / "tiers/standard.toml", "extension_months", "extention_months")
    spoil(forms / "calendars/2020-21.toml", "due = 2020-07-15", 'due = "15 July"')
    assert faults(forms) == (
        "tiers/light.toml, activity 3 “anual review”: “kind” is “anual review”, but has to be one of “kpi return”, "
        "“quarterly review”, “annual review”, “annual visit”, “development plan”.",
        "tiers/standard.toml, [leads]: “extension_months” is missing.",
        "tiers/standard.toml, [leads]: “extention_months” is not known here; known are “chase_variation_working_days”, "
        "“decision_lead_days”, “document_lead_days”, “extension_months”, “reprocurement_months”.",
        f"{CALENDAR}, period 1 “2020-Q1”: “due” has to be a date such as 2020-04-01, without quotation marks.",
    )


def test_that_the_whole_is_one_message_that_says_nothing_was_changed(forms: Path) -> None:
    spoil(forms / "tiers/light.toml", "order = 3", "order = 0")
    with pytest.raises(PaperworkError) as refused:
        read_paperwork(forms)
    assert str(refused.value) == (
        "A fault in the team's forms, so none was taken over and nothing has changed; correct and read them again. "
        "tiers/light.toml, [tier]: “order” has to be a whole number from 1 to 99."
    )


@pytest.mark.parametrize(
    ("file", "text", "instead", "fault"),
    [
        (LIGHT, "[leads]", "[leads", f"{LIGHT}: cannot be read as TOML: "),
        (LIGHT, "[leads]", "[leeds]", f"{LIGHT}, [leads]: is missing."),
        (LIGHT, 'title = "Light"', "title = 3", f"{LIGHT}, [tier]: “title” has to be a text in"),
        (LIGHT, 'title = "Light"', 'title = " "', f"{LIGHT}, [tier]: “title” has to be a text in"),
        (LIGHT, 'title = "Light"', "", f"{LIGHT}, [tier]: “title” is missing."),
        (LIGHT, 'id = "light"', 'id = "standard"', f"{STANDARD}: the id “standard” is already used in {LIGHT}."),
        (LIGHT, "order = 3", "order = true", f"{LIGHT}, [tier]: “order” has to be a whole number"),
        (LIGHT, "order = 3", "order = 3\ndefault = 1", f"{LIGHT}, [tier]: “default” has to be true or false."),
        (LIGHT, "order = 3", "order = 3\ndefault = true", f"{STANDARD}: “default = true” is already said in {LIGHT}"),
        (STANDARD, "default = true", "", "tiers/: no tier says “default = true”; one has to."),
        (
            LIGHT,
            'from = "periods"',
            'from = "contract start"',
            f"{LIGHT}, activity 1 “kpi return”: returns follow the KPI calendar",
        ),
        (
            LIGHT,
            "every_months = 6 ",
            "every_months = 5 ",
            f"{LIGHT}, activity 1 “kpi return”: “every_months” has to be 1, 3, 6 or 12",
        ),
        (
            LIGHT,
            'kind = "annual visit"',
            'kind = "annual review"',
            f"{LIGHT}, activity 4 “annual review”: “annual review” is there twice.",
        ),
        (
            LIGHT,
            'kind = "annual visit"',
            'kind = "break"',
            f"{LIGHT}, activity 4 “break”: “kind” is “break”, but has to be one of",
        ),
        (CALENDAR, '"2020-Q2"', '"2020-Q1"', f"{CALENDAR}, period “2020-Q1”: is there more than once."),
        (
            CALENDAR,
            "due = 2020-07-15",
            "due = 2020-06-30",
            f"{CALENDAR}, period “2020-Q1”: is due before it has ended.",
        ),
        (CALENDAR, "from = 2020-07-01", "from = 2020-06-30", f"{CALENDAR}, period “2020-Q2”: overlaps 2020-Q1."),
        (CALENDAR, "to = 2020-06-30", "to = 2020-03-30", f"{CALENDAR}, period “2020-Q1”: ends before it starts."),
        (
            CALENDAR,
            "due = 2020-07-15",
            "due = 2020-07-15T09:00:00",
            f"{CALENDAR}, period 1 “2020-Q1”: “due” has to be a date",
        ),
        (CALENDAR, "due = 2020-07-15", "due = 2020-07-32", f"{CALENDAR}: cannot be read as TOML: "),
        (CALENDAR, '"next working day"', '"forward"', f"{CALENDAR}, [rule]: “move” is “forward”, but has to be one of"),
        (CALENDAR, "[rule]", "[rules]", f"{CALENDAR}: “rules” is not known here; known are “calendar”"),
    ],
)
def test_that_each_way_of_spoiling_a_form_is_named(forms: Path, file: str, text: str, instead: str, fault: str) -> None:
    spoil(forms / file, text, instead)
    found = faults(forms)
    assert any(each.startswith(fault) for each in found), found
    assert all(each.startswith(("tiers/", "calendars/")) for each in found)


def test_that_a_form_without_its_tables_says_what_is_missing(forms: Path) -> None:
    (forms / "tiers/empty.toml").write_text("", encoding="utf-8")
    assert faults(forms)[:3] == (
        "tiers/empty.toml, [tier]: is missing.",
        "tiers/empty.toml, [tier]: “id” is missing.",
        "tiers/empty.toml, [tier]: “order” is missing.",
    )
    assert "tiers/empty.toml: has no [[activity]]." in faults(forms)


@pytest.mark.parametrize("content", ['activity = "x"', "activity = [1]", "tier = 5", "leads = [1, 2]"])
def test_that_entries_of_the_wrong_shape_are_faults_and_not_a_fall(forms: Path, content: str) -> None:
    (forms / "tiers/odd.toml").write_text(content, encoding="utf-8")
    assert any(each.startswith("tiers/odd.toml") for each in faults(forms))


def test_that_a_file_that_is_not_utf_8_is_named(forms: Path) -> None:
    (forms / "tiers/latin.toml").write_bytes('title = "café"'.encode("latin-1"))
    assert faults(forms) == ("tiers/latin.toml: is not text in UTF-8; save it again as plain text in UTF-8.",)


def test_that_a_byte_order_mark_of_an_editor_does_no_harm(forms: Path) -> None:
    path = forms / "tiers/light.toml"
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    assert len(read_paperwork(forms).tiers) == 3


def test_that_a_folder_without_forms_is_a_fault(tmp_path: Path) -> None:
    assert faults(tmp_path) == (
        "tiers/: holds no form; a desk needs at least one .toml file here.",
        "calendars/: holds no form; a desk needs at least one .toml file here.",
    )


def test_that_a_folder_named_like_a_form_is_named(forms: Path) -> None:
    (forms / "tiers/folder.toml").mkdir()
    (fault,) = faults(forms)
    assert fault.startswith("tiers/folder.toml: cannot be opened")


def test_that_the_framework_is_the_paperwork_without_its_forms(forms: Path) -> None:
    assert read_framework(FORMS) == replace(read_paperwork(FORMS), forms=())
    spoil(forms / "tiers/light.toml", "order = 3", "order = 0")
    with pytest.raises(PaperworkError, match="a whole number from 1 to 99"):
        read_framework(forms)


@pytest.mark.parametrize("file", ["tiers/light.toml", "scales/rag.toml", "visits/follow-up.toml", "checks/new.toml"])
def test_that_the_mark_of_the_forms_changes_with_any_word_they_stand_on(tmp_path: Path, file: str) -> None:
    copytree(FORMS, tmp_path, dirs_exist_ok=True)
    before = forms_mark(tmp_path)
    (tmp_path / "visits/follow-up.toml").touch()
    assert forms_mark(tmp_path) == before == forms_mark(FORMS)
    path = tmp_path / file
    path.parent.mkdir(exist_ok=True)
    path.write_text(f"{path.read_text() if path.exists() else ''}# one more line\n")
    assert forms_mark(tmp_path) != before


def test_that_the_mark_of_a_form_that_cannot_be_opened_leaves_the_fault_to_the_reading(forms: Path) -> None:
    before = forms_mark(forms)
    (forms / "tiers/folder.toml").mkdir()
    assert forms_mark(forms) != before
