"""Forms as text files: what is shipped reads, and every fault is named by file, section and question, all at once."""

from pathlib import Path

import pytest

from monitor_desk import shipped
from monitor_desk.domain.forms import keeping
from monitor_desk.domain.forms.checking import faults_of
from monitor_desk.domain.forms.model import ColumnType, Form, QuestionType, Repeat, Scoring
from monitor_desk.intake.forms import read_forms, read_scales
from monitor_desk.intake.paperwork import read_paperwork
from monitor_desk.intake.toml_entries import Faults, PaperworkError

FILE = "visits/annual.toml"
SECTION, RECORDS = f"{FILE}, section 1 “medication”", f"{FILE}, section 1 “medication”, question 2 “records”"
SCALE = """
[scale]
title = "Good or poor"
[[level]]
id = "good"
label = "Good"
score = 100
tone = "green"
[[level]]
id = "poor"
label = "Poor"
score = 0
"""
FORM = """
[form]
title = "Annual visit"
version = 3
service_types = ["supported living"]
visit_types = ["annual"]
scoring = "worst wins"
scale = "good-poor"
critical_cap = "poor"
prepare = ["Rota"]

[[section]]
id = "medication"
title = "Medication"
repeat = "location"
guidance = "Ask to see the round."
send_beforehand = true

  [[section.question]]
  id = "supports"
  type = "yes or no"
  ask = "Does the provider support with medication?"
  good = "yes"

  [[section.question]]
  id = "records"
  type = "sample"
  ask = "Administration records"
  columns = ["No gaps", { title = "Check dated", type = "date" }]
  critical = true
  show_if = "${supports} = 'yes'"
  frameworks = ["clause 4.2"]

  [[section.question]]
  id = "how"
  type = "one choice"
  ask = "How are they kept?"
  choices = ["On paper", { id = "app", title = "In an app" }]
"""


@pytest.fixture
def forms(tmp_path: Path) -> Path:
    """Return a folder with one form and one scale that a test may spoil."""
    for folder in ("visits", "scales", "checks"):
        (tmp_path / folder).mkdir()
    (tmp_path / "scales/good-poor.toml").write_text(SCALE, encoding="utf-8")
    (tmp_path / FILE).write_text(FORM, encoding="utf-8")
    return tmp_path


def spoil(path: Path, text: str, instead: str) -> None:
    content = path.read_text(encoding="utf-8")
    assert text in content
    path.write_text(content.replace(text, instead, 1), encoding="utf-8")


def faults(forms: Path) -> tuple[str, ...]:
    with pytest.raises(PaperworkError) as refused:
        read_forms(forms)
    return refused.value.faults


def test_that_every_shipped_form_is_read_without_a_fault() -> None:
    forms = read_forms(shipped.forms())
    assert {form.id for form in forms} >= {"supported-living-annual", "home-care-branch", "care-home"}
    assert read_paperwork(shipped.forms()).forms == forms


@pytest.mark.parametrize("form", read_forms(shipped.forms()), ids=lambda form: form.id)
def test_that_a_shipped_form_is_kept_whole(form: Form) -> None:
    assert keeping.from_text(keeping.to_text(form)) == form
    assert faults_of(form) == []


def test_that_the_shipped_scales_are_the_nine_of_the_field_with_words_for_every_level() -> None:
    noted = Faults()
    scales = {scale.id: scale for scale in read_scales(shipped.forms(), noted)}
    assert noted.found == []
    assert {key: len(scale.levels) for key, scale in scales.items()} == {
        "excellent-good-requires-improvement-poor": 4,
        "outstanding-good-requires-improvement-inadequate": 4,
        "jet-9": 9,
        "qaf-a-d": 4,
        "met-partially-not-met": 3,
        "good-average-poor": 3,
        "rag": 3,
        "one-to-five": 5,
        "procurement-act-five": 5,
    }
    assert all(len(level.descriptor) > 20 for scale in scales.values() for level in scale.levels)
    assert all(scale.levels[0].score == 100 and scale.lowest.score == 0 for scale in scales.values())


def test_that_excellent_stands_below_outstanding_in_the_jet_grading() -> None:
    (jet,) = (scale for scale in read_scales(shipped.forms(), Faults()) if scale.id == "jet-9")
    names = [level.label.split()[1] for level in jet.levels]
    assert names.index("Outstanding") < names.index("Excellent") < names.index("Good")


def test_that_a_form_is_read_with_all_that_it_says(forms: Path) -> None:
    (form,) = read_forms(forms)
    (section,) = form.sections
    supports, records, how = section.questions
    assert (form.id, form.version, form.scoring, form.prepare) == ("annual", 3, Scoring.WORST, ("Rota",))
    assert [scale.id for scale in form.scales] == ["good-poor"]
    assert (section.repeat, section.ask_beforehand) == (Repeat.LOCATION, True)
    assert (supports.type, supports.good) == (QuestionType.YES_NO, "yes")
    assert [(column.id, column.type) for column in records.columns] == [
        ("no-gaps", ColumnType.CHECK),
        ("check-dated", ColumnType.DATE),
    ]
    assert (records.is_critical, records.frameworks) == (True, ("clause 4.2",))
    assert [(choice.id, choice.label) for choice in how.choices] == [("on-paper", "On paper"), ("app", "In an app")]


def test_that_all_faults_of_all_files_are_named_at_once(forms: Path) -> None:
    spoil(forms / FILE, 'repeat = "location"', 'repeat = "house"')
    spoil(forms / FILE, "${supports} = 'yes'", "${suports} = 'yes'")
    spoil(forms / "scales/good-poor.toml", 'label = "Poor"', "")
    (forms / "checks/bad.toml").write_text("[form", encoding="utf-8")
    found = faults(forms)
    assert found[0] == "scales/good-poor.toml, level 2 “poor”: “label” is missing."
    assert found[1].startswith(f"{SECTION}: “repeat” is “house”, but has to be one of “”, “location”, “person”")
    assert found[2] == f"{RECORDS}: “show_if” refers to ${{suports}}, which no question of this form is."
    assert found[3].startswith("checks/bad.toml: cannot be read as TOML")
    assert len(found) == 4


@pytest.mark.parametrize(
    ("text", "instead", "fault"),
    [
        ('type = "sample"', 'type = "sampel"', f"{RECORDS}: “type” is “sampel”, but has to be one of “rating”"),
        ('type = "sample"', 'type = "met"', f"{RECORDS}: “columns” does not belong to a question of the type “met”."),
        ('columns = ["No gaps", { title = "Check dated", type = "date" }]', "", f"{RECORDS}: “columns” is missing"),
        ('"No gaps",', '"No gaps", 5,', f"{RECORDS}, column 2: has to be a table."),
        ('type = "date"', 'type = "day"', f"{RECORDS}, column 2: “type” is “day”"),
        ('title = "Check dated"', 'titel = "Check dated"', f"{RECORDS}, column 2: “titel” is not known here"),
        ("critical = true", "critcal = true", f"{RECORDS}: “critcal” is not known here"),
        ("critical = true", "critical = 1", f"{RECORDS}: “critical” has to be true or false."),
        ('id = "records"', "", f"{FILE}, section 1 “medication”, question 2: “id” is missing."),
        ('id = "records"', 'id = "supports"', f"{SECTION}, question 1 “supports”: “id” “supports” is there more than"),
        ('frameworks = ["clause 4.2"]', 'frameworks = "4.2"', f"{RECORDS}: “frameworks” has to be a list"),
        ('frameworks = ["clause 4.2"]', "weight = 0", f"{RECORDS}: “weight” has to be a whole number from 1 to 100."),
        ("${supports} = 'yes'", "${supports} = 'maybe'", f"{RECORDS}: “show_if” compares ${{supports}} with “maybe”"),
        ("${supports} = 'yes'", "${how} = 'app'", f"{RECORDS}: “show_if” refers to ${{medication.how}}, which is only"),
        ("${supports} = 'yes'", "(", f"{RECORDS}: “show_if” cannot be read: at character 2 it ends where"),
        ('scoring = "worst wins"', 'scoring = "best wins"', f"{FILE}, [form]: “scoring” is “best wins”"),
        ('scoring = "worst wins"', 'scoring = "limiters"', f"{FILE}: “limiter” is missing"),
        ('scale = "good-poor"', 'scale = "bad-poor"', f"{FILE}: “scale” is “bad-poor”, which no rating scale is."),
        ('critical_cap = "poor"', 'critical_cap = "bad"', f"{FILE}: “critical_cap” names the level “bad”"),
        ('visit_types = ["annual"]', 'visit_types = ["yearly"]', f"{FILE}: “visit_types” has “yearly”"),
        ("version = 3", "", f"{FILE}, [form]: “version” is missing."),
        (
            'choices = ["On paper", { id',
            "choices = [{ id",
            f"{SECTION}, question 3 “how”: “choices” needs at least",
        ),
        ("[[section]]", "[section]", f"{FILE}: has no [[section]]."),
        ("[form]", "[[form]]", f"{FILE}, [form]: has to be a table."),
    ],
)
def test_that_each_way_of_spoiling_a_form_is_named(forms: Path, text: str, instead: str, fault: str) -> None:
    if text == "[[section]]":
        instead = "[section]\nx = 1\n[[sections]]\n"
        spoil(forms / FILE, FORM[FORM.index("  [[section.question]]") :], "")
    spoil(forms / FILE, text, instead)
    found = faults(forms)
    assert any(each.startswith(fault) for each in found), found


def test_that_a_question_of_an_unknown_type_is_named_once_for_what_it_is(forms: Path) -> None:
    spoil(forms / FILE, 'type = "sample"', 'type = "sampel"')
    assert len([each for each in faults(forms) if each.startswith(RECORDS)]) == 1


def test_that_a_tier_is_one_of_the_teams(forms: Path) -> None:
    (forms / "tiers").mkdir()
    (forms / "tiers/light.toml").write_text('[tier]\nid = "light"\n', encoding="utf-8")
    spoil(forms / FILE, 'repeat = "location"', 'tiers = ["heavy"]')
    assert faults(forms) == (f"{SECTION}: “tiers” has “heavy”, but known are “light”.",)


def test_that_one_id_in_two_folders_is_named(forms: Path) -> None:
    (forms / "checks/annual.toml").write_text(FORM, encoding="utf-8")
    assert faults(forms) == ("checks/annual.toml: the id “annual” is already used by a form in another folder.",)


def test_that_a_file_name_that_is_no_id_is_named(forms: Path) -> None:
    (forms / FILE).rename(forms / "visits/Annual Visit.toml")
    assert faults(forms)[0].startswith("visits/Annual Visit.toml: the file's name has to be lower-case letters")


@pytest.mark.parametrize("content", ["section = 5", "form = []", "section = [1, 2]", "x = " + "[" * 5000, ""])
def test_that_a_file_of_the_wrong_shape_is_a_fault_and_not_a_fall(forms: Path, content: str) -> None:
    (forms / FILE).write_text(content, encoding="utf-8")
    assert all(each.startswith(FILE) for each in faults(forms))


def test_that_a_file_far_too_large_is_refused_by_name(forms: Path) -> None:
    (forms / FILE).write_bytes(b"#" * 2_000_001)
    assert faults(forms) == (f"{FILE}: is larger than 2 MB; a form is a short text.",)


@pytest.mark.parametrize(
    ("text", "instead", "fault"),
    [
        ("score = 0", "score = 0\n[[level]]\nid = 'good'\nlabel = 'x'", ": the level “good” is there more than once."),
        ("score = 100", "score = -1", ", level 1 “good”: “score” has to be a whole number from 0 to 100."),
        (
            "score = 0",
            "score = 0\n[[level]]\nid = 'x'\nlabel = 'x'\nscore = 5",
            ": the scores of the levels have to",
        ),
        ('tone = "green"', 'tone = "teal"', ", level 1 “good”: “tone” is “teal”"),
    ],
)
def test_that_a_fault_of_a_scale_is_named(forms: Path, text: str, instead: str, fault: str) -> None:
    spoil(forms / "scales/good-poor.toml", text, instead)
    assert any(each.startswith(f"scales/good-poor.toml{fault}") for each in faults(forms))
