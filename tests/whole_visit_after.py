"""After the draft, by keys: papers saved, the response read and answered, the final report, the plan."""

from pathlib import Path

from PySide6.QtWidgets import QPlainTextEdit

from monitor_desk.ui.main_window import MainWindow
from whole_visit_before import open_tab, take_step
from whole_visit_keys import (
    choose,
    focused,
    naming_file,
    press,
    shown_words,
    tab_to,
    wait_for,
    wait_until,
    write,
)
from whole_visit_windows import settle

VISIT = "Visit – "


def save_paper(window: MainWindow, path: Path, *, reader: str = "", downs: int = 0) -> None:
    """Save what the sheet shows: for a reader by its number, as the kind so many lines down the list."""
    wait_for("What leaves")
    if reader:
        tab_to("For whom")
        write(reader)
    tab_to("As")
    for _ in range(downs):
        press("Down")
    tab_to("Save")
    with naming_file(path):
        press("Space")
    wait_for(VISIT)
    settle(window)
    wait_until(path.exists, str(path))


def open_row(table: str, row: int) -> None:
    """Open a row of a table by Enter; rows are counted from 1."""
    go_to_row(table, row)
    press("Return")


def go_to_row(table: str, row: int) -> None:
    """Choose a row of a table; rows are counted from 1."""
    tab_to(table)
    press("Ctrl+Home")
    for _ in range(row - 1):
        press("Down")


def read_response(window: MainWindow, path: Path, keeping: str) -> None:
    """Read a form that came back, and keep its points once they were seen."""
    choose("Read the response")
    wait_for("Read the factual accuracy response")
    write(f"{path}{{Tab}}")
    settle(window)
    wait_until(lambda: keeping in shown_words(window), f"“{keeping}”")
    choose(keeping)
    wait_for(VISIT)
    settle(window)


def answer_point(window: MainWindow, row: int, key: str, reason: str) -> None:
    """Answer a point of factual accuracy."""
    open_row("Factual accuracy points", row)
    wait_for("Answer a point")
    write(key)
    tab_to("Reason")
    write(reason)
    press("Ctrl+Return")
    wait_for(VISIT)
    settle(window)


def dispute_and_decide(window: MainWindow, row: int, officer: str) -> None:
    """Record that an answer is disputed, and that another officer decided."""
    go_to_row("Factual accuracy points", row)
    choose("Dispute")
    wait_for("Record a dispute")
    write("The average is 86")
    press("Ctrl+Return")
    wait_for(VISIT)
    settle(window)
    choose("Decide dispute")
    wait_for("Decide a dispute")
    write(officer)
    tab_to("Decision")
    write("The cap stands: a way out was locked.")
    press("Ctrl+Return")
    wait_for(VISIT)
    settle(window)


def correct_finding(window: MainWindow, row: int, before: str, fact: str) -> None:
    """Write another fact into the finding that says what was not accurate."""
    open_tab(window, "Findings")
    open_row("Findings", row)
    wait_for("Finding")
    tab_to("Fact")
    page = focused()
    assert isinstance(page, QPlainTextEdit)
    assert page.toPlainText() == before
    press("Ctrl+A")
    write(fact)
    press("Ctrl+Return")
    wait_for(VISIT)
    settle(window)


def finalise(window: MainWindow) -> None:
    """Freeze the final report; the sheet of what leaves is closed again."""
    take_step(window, "Issue the final report", "Issue the final report")
    press("Return")
    wait_for("What leaves")
    press("Escape")
    wait_for(VISIT)
    settle(window)


def add_action(window: MainWindow, words: str, requirement: str) -> None:
    """Add the action that an issue still needs, from the list of what the plan lacks."""
    open_tab(window, "Actions")
    choose(words)
    wait_for("Add action")
    tab_to("Requirement")
    write(requirement)
    tab_to("Due")
    write("+28")
    tab_to("Owner")
    write("Registered manager{Return}")
    wait_for(VISIT)
    settle(window)


def agree_plan(window: MainWindow) -> None:
    """Agree the action plan, which has an action for each issue by now."""
    open_tab(window, "Overview")
    take_step(window, "Agree the action plan", "Agree the action plan")
    press("Return")
    wait_for(VISIT)
    settle(window)


def save_response_forms(window: MainWindow, folder: Path) -> tuple[Path, Path]:
    """Save the response form as Word file and workbook."""
    document, book = folder / "response.docx", folder / "response.xlsx"
    for path, downs in ((document, 0), (book, 1)):
        choose("Response form")
        save_paper(window, path, downs=downs)
    return document, book
