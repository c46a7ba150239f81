"""A whole visit by the keyboard alone: planned, recorded, killed twice on the way, drafted, corrected, made final."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from cli_calls import alone
from desks import PASSPHRASE, open_copy, outfit
from monitor_desk.domain.forms.answers import Place
from monitor_desk.domain.visit_file import VisitFile
from monitor_desk.domain.visits import VisitState
from monitor_desk.services import opening
from monitor_desk.services.desk import Desk
from monitor_desk.ui.main_window import MainWindow
from whole_visit_after import (
    add_action,
    agree_plan,
    answer_point,
    correct_finding,
    dispute_and_decide,
    finalise,
    open_row,
    read_response,
    save_paper,
    save_response_forms,
)
from whole_visit_before import open_tab, stock
from whole_visit_keys import choose, press, wait_for, write
from whole_visit_killed import kill_in_mid_sentence, what_is_told
from whole_visit_papers import figures_of_pdf, figures_of_word, figures_of_workbook, holds
from whole_visit_provider import fill_document, fill_workbook
from whole_visit_recording import fill, record
from whole_visit_script import CLOSING, CONCERN, CORRECTED, PRIVATE, WRONG_FACT, scheme
from whole_visit_site import (
    CAPTION,
    GOOD_PRACTICE,
    NOTE,
    PRIVATE_NOTE,
    add_finding,
    add_photo,
    file_note,
    meet,
    raise_concern,
    take_quick_note,
    write_private_note,
)
from whole_visit_windows import settle, shown
from whole_visit_writing_up import add_to_note, end_site_visit, share_draft, sign, write_summary

KINDS = (".pdf", ".docx", ".xlsx")
SAID = "I like my room. I would like a key."
SUMMARY = "People are supported warmly; a way out was locked, and one reference is missing."
ADDED = "The certificate names both schemes."


@contextmanager
def desk_in(folder: Path) -> Iterator[Desk]:
    """Open a desk; at the end everything in it is verified."""
    desk = opening.unlock(folder, PASSPHRASE, outfit())
    try:
        yield desk
        assert desk.backups.verify().faults == ()
    finally:
        desk.close()


@pytest.fixture
def folder(desk_template: Path, tmp_path: Path) -> Path:
    """Make a desk with a provider, its contract and two schemes, and close it."""
    desk = open_copy(desk_template, tmp_path / "desk")
    stock(desk)
    desk.close()
    return tmp_path / "desk"


def only_visit(desk: Desk) -> VisitFile:
    """Return the visit."""
    (row,) = desk.visits.rows()
    return desk.visits.file(row.id)


def finish_recording(window: MainWindow, folder: Path) -> None:
    """Record the rest of both schemes, from where the second process was killed."""
    press("Ctrl+A")
    write(SAID)
    fill(window, scheme(is_second=False)[9].stops[3:])
    press("Ctrl+Return")
    record(window, scheme(is_second=False)[10:])
    record_second_scheme(window)
    add_photo(window, folder)
    press("Ctrl+Return")
    record(window, [CLOSING])
    take_quick_note(window, NOTE)
    meet(window, "Registered manager", "in post since May")
    meet(window, "Person A", "with an advocate")
    file_note(window, NOTE, "1.3")


def record_second_scheme(window: MainWindow) -> None:
    """Record the scheme where a way out is locked: an immediate concern; one question is passed over."""
    premises, *more = scheme(is_second=True)
    fill(window, premises.stops[:4])
    raise_concern(window)
    fill(window, premises.stops[4:])
    press("Ctrl+Return")
    record(window, more[:5])
    fill(window, more[5].stops)
    write_private_note(window, "Staff know the signs of abuse, what to do and whom to call")
    press("Ctrl+Return")
    record(window, more[6:8])
    fill(window, more[8].stops)
    add_finding(window, "Good", GOOD_PRACTICE)
    press("Ctrl+Return")
    record(window, more[9:-1])
    fill(window, more[-1].stops)


def write_up(window: MainWindow) -> None:
    """End the site visit, add to a note, sign, write the summary and one action, share the draft."""
    missing = end_site_visit(window)
    assert "The staff here today are the staff on the rota" in missing
    add_to_note(window, "2 Office: governance", "Registration fits the service delivered", ADDED)
    choose("Open the visit")
    wait_for("Visit – ")
    settle(window)
    sign(window)
    write_summary(window, SUMMARY)
    add_action(window, "The back door", "The back door opens from inside without a key")
    open_tab(window, "Overview")
    share_draft(window)


def settle_accuracy(window: MainWindow, folder: Path) -> None:
    """Send the response form in both kinds, read what came back, answer each point, have one decided."""
    open_tab(window, "Report")
    document, book = save_response_forms(window, folder)
    fill_workbook(book, WRONG_FACT, "Only one file had none", CORRECTED)
    fill_document(document, "Overall result", "The average is 86", "Good")
    read_response(window, book, "Keep 1 point")
    read_response(window, document, "Keep 1 point")
    answer_point(window, 1, "1", "The second reference of file 4 was shown to us.")
    answer_point(window, 2, "3", "The result is capped by a critical question.")
    dispute_and_decide(window, 2, "Robin Ashdown")
    correct_finding(window, 1, WRONG_FACT, CORRECTED)


def make_final(window: MainWindow) -> None:
    """Freeze the final report, give the other issue its action too, and agree the plan."""
    open_tab(window, "Overview")
    finalise(window)
    add_action(window, "One of the five", "Every file holds two references")
    agree_plan(window)


def save_version(window: MainWindow, folder: Path, row: int, name: str, reader: str = "1") -> list[Path]:
    """Save a version of the report, the latest of which is row 1, in all three kinds."""
    open_tab(window, "Report")
    paths = [folder / f"{name}{kind}" for kind in KINDS]
    for downs, path in enumerate(paths):
        open_row("Versions of the report", row)
        save_paper(window, path, reader=reader, downs=downs)
    return paths


def same_figures(paths: list[Path]) -> dict[str, str]:
    """Hold three kinds of a report to the same figures, and return them."""
    pdf, word, book = paths
    figures = figures_of_word(word)
    assert figures_of_workbook(book, figures) == figures
    assert figures_of_pdf(pdf, figures) == figures
    return figures


def check_recorded(file: VisitFile, first_text: str) -> None:
    """Hold what is stored to what was typed."""
    bramble, fernhill = (part_id for part_id, _ in file.parts)
    answers = {place: answer for place, (_, answer) in file.answers.items()}
    assert answers[Place("staffing", "hours_commissioned", None)].note == first_text.rstrip()
    assert answers[Place("experience", "first_person", bramble)].note == SAID
    assert answers[Place("premises", "escape_routes", fernhill)].value == "no"
    assert answers[Place("medication", "administration", bramble)].quality == "partially met"
    assert answers[Place("money", "difference", bramble)].value == "137"
    assert answers[Place("safeguarding", "staff_know", fernhill)].private_note == PRIVATE
    assert answers[Place("rooms", "photographs", fernhill)].value == "1"
    assert [one.what for _, one in file.concerns] == [CONCERN]
    assert [one.grade for _, one in file.findings] == ["Major", "Immediate", "Good practice"]
    assert [one.caption for _, one in file.evidence] == [CAPTION]
    assert [one.role for _, one in file.people] == ["Registered manager", "Person A"]
    assert [(one.text, one.question) for _, one in file.notes] == [(PRIVATE_NOTE, ""), (NOTE, "changes")]


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="Windows has no kill -9; there it is tried by hand")
def test_that_a_visit_recorded_by_keys_outlives_two_kills_and_becomes_a_final_report(
    folder: Path, tmp_path: Path
) -> None:
    first = kill_in_mid_sentence(folder, "first")
    second = kill_in_mid_sentence(folder, "second")
    assert first.is_kept(second.told["text"])
    assert "Answer: Night shifts" in second.told["today"]
    assert "You were typing when the desk stopped: 3.1 Hours commissioned" in second.told["recorder"]
    with desk_in(folder) as desk, shown(desk) as window:
        told = what_is_told(window, "second")
        assert second.is_kept(told["text"])
        assert "You were typing when the desk stopped: 19.1 Conversation" in told["recorder"]
        finish_recording(window, tmp_path)
        check_recorded(only_visit(desk), second.told["text"])
        write_up(window)
        assert only_visit(desk).visit.state() is VisitState.DRAFT_SHARED
        settle_accuracy(window, tmp_path)
        make_final(window)
        check_life(only_visit(desk))
        final = save_version(window, tmp_path, 1, "final")
        draft = save_version(window, tmp_path, 2, "draft")
        whole = save_version(window, tmp_path, 1, "colleague", reader="2")
        visit_id = str(only_visit(desk).id)
    check_papers(final, draft, whole)
    check_command_line(folder, visit_id, final)


def check_life(file: VisitFile) -> None:
    """Hold the visit to the life that it went through."""
    assert file.visit.state() is VisitState.ACTION_PLAN
    assert [(paper.version, paper.stage) for paper in file.papers] == [(1, "Draft"), (2, "Final")]
    assert [one.text for _, one in file.addenda] == [ADDED]
    assert file.answers[Place("governance", "registration", None)][1].note.startswith("Certificate seen")
    answers = [(point.answer, point.dispute_officer) for _, point in file.accuracy]
    assert answers == [("Accepted", ""), ("Not accepted", "Robin Ashdown")]
    assert file.visit.plan_agreed_on is not None
    issues = {made for made, finding in file.findings if finding.is_issue()}
    assert {action.finding_id for _, action in file.actions} == issues
    assert sum(one.received_on is not None for _, one in file.documents) == 1


def check_papers(final: list[Path], draft: list[Path], whole: list[Path]) -> None:
    """Hold the papers to one another: what was corrected, what is left out, and every figure."""
    figures = same_figures(final)
    assert (figures["Immediate concerns"], figures["Photos"]) == ("1", "1")
    assert same_figures(draft)["Findings"] == figures["Findings"] == "3: 1 immediate, 1 major, 1 good practice"
    same_figures(whole)
    for path in final:
        assert holds(path, CORRECTED), path.name
        assert not holds(path, PRIVATE), path.name
        assert not holds(path, PRIVATE_NOTE), path.name
    for path in draft:
        assert holds(path, WRONG_FACT), path.name
        assert not holds(path, CORRECTED), path.name
    for path in (*final, *whole):
        assert all(holds(path, words) for words in (SAID, SUMMARY, CONCERN, CAPTION, ADDED, GOOD_PRACTICE)), path.name
    for path in whole:
        assert holds(path, PRIVATE), path.name
        assert holds(path, PRIVATE_NOTE), path.name


def check_command_line(folder: Path, visit_id: str, from_window: list[Path]) -> None:
    """Hold what the command line writes to what the window wrote."""
    secret = folder.with_name("passphrase.txt")
    secret.write_text(f"{PASSPHRASE}\n", encoding="utf-8")
    where = ["--data", str(folder), "--passphrase-file", str(secret)]
    written = [folder.with_name(f"command{path.suffix}") for path in from_window]
    for path in written:
        done = alone("export", "visit", visit_id, "--for", "provider", "--out", path, *where)
        assert (done.returncode, done.stderr) == (0, b""), done.stderr.decode()
    assert same_figures(written) == same_figures(from_window)
    assert all(holds(path, CORRECTED) and not holds(path, PRIVATE) for path in written)
