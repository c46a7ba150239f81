"""The team's letters: read with every fault named, and filled in for a visit."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor_desk import shipped
from monitor_desk.domain.letters import DRAFT_LETTER, FIELDS, VISIT_LETTER, fields_in, merged
from monitor_desk.domain.visit_letters import Writer, draft_letter_words, visit_letter_words
from monitor_desk.domain.visit_report import report_of
from monitor_desk.intake.letters import read_letters
from monitor_desk.intake.toml_entries import PaperworkError
from monitor_desk.reports.paper.model import BulletList, Heading, Paper, Paragraph
from monitor_desk.reports.paper.pdf import as_pdf
from monitor_desk.reports.paper.word import as_docx
from monitor_desk.reports.visit_letter import letter_paper
from visit_files import visit_file

ON = date(2026, 10, 26)
WRITER = Writer(name="Robin Ashdown", role="Contract monitoring officer", email="r.a@council.example", telephone="0100")


@pytest.fixture
def letters(tmp_path: Path) -> Path:
    """Copy the shipped letters to a folder in which they can be spoilt."""
    folder = tmp_path / "letters"
    folder.mkdir()
    for path in (shipped.forms() / "letters").glob("*.toml"):
        (folder / path.name).write_text(path.read_text(encoding="utf-8"), encoding="utf-8")
    return tmp_path


def faults(folder: Path) -> str:
    with pytest.raises(PaperworkError) as caught:
        read_letters(folder)
    return "\n".join(caught.value.faults)


def spoil(folder: Path, old: str, new: str) -> None:
    path = folder / "letters" / "visit-letter.toml"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def words_of(paper: Paper) -> str:
    found = []
    for block in paper.blocks:
        if isinstance(block, Heading | Paragraph):
            found.append(str(block.words))
        elif isinstance(block, BulletList):
            found += [str(item) for item in block.items]
    return "\n".join(found)


def test_that_the_shipped_letters_are_read_without_a_fault() -> None:
    assert set(read_letters(shipped.forms())) == set(FIELDS)


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        (
            "{provider}",
            "{providr}",
            "part 1 “To {providr}”: “{providr}” is no field of this letter; known are “contract”",
        ),
        ("{planned_day}", "{planned_day", "a curly bracket is left open"),
        ('of = "prepare"', 'of = "ready"', "“of” is “ready”, but this letter can list “asked_beforehand”"),
        ('needs = "scope"', 'needs = "because"', "“because” is no field of this letter"),
        ('needs = "scope"', 'need = "scope"', "“need” is not known here"),
        ("{scope}", "Why now: {why}", "“{why}” is no field of this letter"),
        ('part = "facts"', 'part = "table"', "“part” is “table”, but has to be one of"),
        ('text = "{scope}"\n', "", "a paragraph needs its “text”"),
    ],
)
def test_that_a_fault_of_a_letter_is_named_by_file_and_part(letters: Path, old: str, new: str, sentence: str) -> None:
    spoil(letters, old, new)
    found = faults(letters)
    assert "letters/visit-letter.toml" in found
    assert sentence in found


def test_that_a_letter_that_is_missing_or_not_the_programs_is_named(letters: Path) -> None:
    path = letters / "letters" / "visit-letter.toml"
    path.rename(path.with_name("goodbye-letter.toml"))
    found = faults(letters)
    assert "letters/: holds no visit-letter.toml" in found
    assert "no letter of the program is called “goodbye-letter”" in found


def test_that_the_visit_letter_says_when_who_what_to_send_and_what_to_have_ready() -> None:
    file = visit_file()
    planned = replace(file, visit=replace(file.visit, documents_due_on=date(2026, 11, 3)))
    paper = letter_paper(read_letters(shipped.forms())[VISIT_LETTER], visit_letter_words(planned, WRITER, ON), ON)
    words = words_of(paper)
    assert words.startswith("Visit on Tuesday 10 November 2026\n26 October 2026\nTo Millrace Community Support")
    assert "What to send before 3 November 2026\nContinuity plan with its last test (by 3 November 2026)" in words
    assert "Training matrix (by" not in words  # it has come
    assert "What to have ready on the day\nRotas as planned" in words
    assert "1.1 Safeguarding policy" in words
    assert "2.1 Medication as a whole" not in words  # not marked to be sent ahead
    assert words.endswith("Yours sincerely\nRobin Ashdown\nContract monitoring officer")
    for private in ("workload", "rushed", "nurse lead"):
        assert private not in words


def test_that_the_letter_keeps_to_itself_why_the_visit_is_made() -> None:
    file = visit_file()
    told = replace(file, visit=replace(file.visit, why="A night worker rang us"))
    words = visit_letter_words(told, WRITER, ON)
    assert file.visit.scope in words.fields.values()
    assert "night worker" not in str(words)


def test_that_parts_with_nothing_to_say_are_left_out() -> None:
    file = visit_file()
    bare = replace(file, contract=None, documents=(), form=None, visit=replace(file.visit, scope="", why=""))
    words = words_of(
        letter_paper(read_letters(shipped.forms())[VISIT_LETTER], visit_letter_words(bare, Writer(), ON), ON)
    )
    for heading in ("What we will look at", "What to send", "What to have ready", "What we will ask", "Why now"):
        assert heading not in words
    assert "We are writing to arrange our visit to your service." in words
    assert "under contract" not in words


def test_that_the_draft_letter_says_by_when_and_on_what_grounds() -> None:
    report = replace(report_of(visit_file()), stage="Draft", version=1, accuracy_due_on=date(2026, 12, 4))
    words = draft_letter_words(visit_file(), report, WRITER, ON)
    paper = letter_paper(read_letters(shipped.forms())[DRAFT_LETTER], words, ON)
    text = words_of(paper)
    assert "What we ask of you by 4 December 2026" in text
    assert "Typing or numeric error\nNot accurate at the time\nEvidence that existed and was left out" in text
    assert "on our visit of 10 November 2026" in text
    assert "{" not in text


def test_that_letters_have_no_fault_under_pdf_ua_and_open_as_word(tmp_path: Path) -> None:
    import page

    templates = read_letters(shipped.forms())
    paper = letter_paper(templates[VISIT_LETTER], visit_letter_words(visit_file(), WRITER, ON), ON)
    found = page.validate_pdf_bytes(as_pdf(paper), profile="ua1")
    assert found.is_compliant, [str(fault) for fault in found.failures]
    assert as_docx(paper).startswith(b"PK")


@given(provider=st.text(max_size=30))
def test_that_words_that_come_in_are_never_taken_for_fields(provider: str) -> None:
    fields = {"provider": provider, "contract": "SECRET"}
    assert merged("To {provider}.", fields) == f"To {provider}."
    assert fields_in("To {provider} of {contract}") == ("provider", "contract")
