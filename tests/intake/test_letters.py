"""The team's letters: read with every fault named, and filled in for a visit."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor_desk import shipped
from monitor_desk.domain.letters import (
    CHECK_REMINDER_LETTER,
    CHECK_REQUEST_LETTER,
    DRAFT_LETTER,
    FACTS,
    FIELDS,
    LISTS,
    VISIT_LETTER,
    LetterWords,
    fields_in,
    merged,
)
from monitor_desk.domain.visit_letters import Writer, draft_letter_words, visit_letter_words
from monitor_desk.domain.visit_report import report_of
from monitor_desk.intake.letters import read_letters
from monitor_desk.intake.toml_entries import PaperworkError
from monitor_desk.reports.letter import letter_paper
from monitor_desk.reports.paper.model import BulletList, Heading, Paper, Paragraph
from monitor_desk.reports.paper.pdf import as_pdf
from monitor_desk.reports.paper.word import as_docx
from visit_files import visit_file

ON = date(2026, 10, 26)
WRITER = Writer(name="Robin Ashdown", role="Contract monitoring officer", email="r.a@council.example", telephone="0100")

ASKED = LetterWords(
    fields={
        "provider": "Millrace Community Support",
        "check": "Medication at Elm House",
        "kind": "Medication processes, support planning and administration",
        "contract": "SL-2041 Supported living",
        "asked_on": "26 October 2026",
        "due_on": "9 November 2026",
        "period": "1 to 28 September 2026",
        "scope": "Medicine that staff give to people",
        "officer": WRITER.name,
        "officer_role": WRITER.role,
    },
    lists={
        "requests": ("Charts of 28 days", "Error log", "Stock counts"),
        "outstanding": ("Error log", "Stock counts"),
        "late": ("Stock counts",),
    },
    facts={
        "check": (("Check", "Medication at Elm House"), ("Period", "1 to 28 September 2026")),
        "contact": (("Officer", WRITER.name), ("Telephone", WRITER.telephone)),
    },
)
CHECK_LETTERS = (CHECK_REQUEST_LETTER, CHECK_REMINDER_LETTER)


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


def check_letter(letter_id: str, words: LetterWords = ASKED) -> Paper:
    return letter_paper(read_letters(shipped.forms())[letter_id], words, ON)


def test_that_the_request_for_a_check_says_what_to_send_by_when_how_and_what_if_not() -> None:
    words = words_of(check_letter(CHECK_REQUEST_LETTER))
    assert words.startswith("Request for information: Medication at Elm House\n26 October 2026\nTo Millrace")
    assert "monitoring contract SL-2041 Supported living" in words
    assert "What we are looking at\nMedicine that staff give to people" in words
    assert "What to send by 9 November 2026\nCharts of 28 days\nError log\nStock counts\nSend records" in words
    assert "Person A or Worker 12" in words
    assert "nothing that tells of a person's health" in words.lower()
    assert "If it has not come by 9 November 2026, we send one reminder." in words
    assert words.endswith("Yours sincerely\nRobin Ashdown\nContract monitoring officer")


def test_that_the_reminder_names_what_has_not_come_and_of_that_what_is_late() -> None:
    words = words_of(check_letter(CHECK_REMINDER_LETTER))
    assert "On 26 October 2026 we asked you" in words
    assert (
        "What has not come yet\nError log\nStock counts\nOf these, past the day that was given\nStock counts" in words
    )
    assert "Send what is ready by 9 November 2026" in words
    assert "Charts of 28 days" not in words  # it has come
    in_time = replace(ASKED, lists={**ASKED.lists, "late": ()})
    assert "past the day" not in words_of(check_letter(CHECK_REMINDER_LETTER, in_time))


@pytest.mark.parametrize("letter_id", CHECK_LETTERS)
def test_that_a_check_letter_without_contract_days_or_signature_still_reads_whole(letter_id: str) -> None:
    bare = LetterWords(fields={"provider": "Millrace", "check": "Rotas"}, lists={"requests": ("Rota",)}, facts={})
    words = words_of(check_letter(letter_id, bare))
    for broken in ("{", "}", " ,", " .", "by ,", "by .", "On  we", "contract  ", "  "):
        assert broken not in words
    assert "What to send by" not in words
    assert words.endswith("Yours sincerely")


@pytest.mark.parametrize("letter_id", CHECK_LETTERS)
def test_that_a_check_letter_can_name_what_a_check_has_and_not_what_a_visit_has(letter_id: str) -> None:
    asked = {"provider", "check", "kind", "contract", "due_on", "asked_on", "officer", "period", "scope"}
    assert asked <= FIELDS[letter_id]
    assert {"requests", "outstanding", "late"} == LISTS[letter_id]
    assert {"check", "contact"} == FACTS[letter_id]
    assert not {"visit", "planned_on", "documents_due_on"} & FIELDS[letter_id]


def test_that_a_fault_of_a_check_letter_is_named_by_file_and_part(letters: Path) -> None:
    path = letters / "letters" / "check-request.toml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("To {provider}", "To {visit}").replace('of = "requests"', 'of = "prepare"'))
    found = faults(letters)
    assert "letters/check-request.toml, part 1 “To {visit}”: “{visit}” is no field of this letter" in found
    assert "“of” is “prepare”, but this letter can list “late”, “outstanding”, “requests”" in found


def test_that_letters_have_no_fault_under_pdf_ua_and_open_as_word(tmp_path: Path) -> None:
    import page

    templates = read_letters(shipped.forms())
    visit = letter_paper(templates[VISIT_LETTER], visit_letter_words(visit_file(), WRITER, ON), ON)
    for paper in (visit, *map(check_letter, CHECK_LETTERS)):
        found = page.validate_pdf_bytes(as_pdf(paper), profile="ua1")
        assert found.is_compliant, [str(fault) for fault in found.failures]
        assert as_docx(paper).startswith(b"PK")


@given(provider=st.text(max_size=30))
def test_that_words_that_come_in_are_never_taken_for_fields(provider: str) -> None:
    fields = {"provider": provider, "contract": "SECRET"}
    assert merged("To {provider}.", fields) == f"To {provider}."
    assert fields_in("To {provider} of {contract}") == ("provider", "contract")
