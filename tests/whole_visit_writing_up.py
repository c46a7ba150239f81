"""From the end of the site visit to the draft, by keys: what is missing, additions, signature, summary, version 1."""

from monitor_desk.ui.main_window import MainWindow
from whole_visit_before import open_tab, take_step
from whole_visit_keys import choose, heard, press, tab_to, wait_for, write
from whole_visit_recording import go_to_section
from whole_visit_windows import settle

VISIT = "Visit – "


def end_site_visit(window: MainWindow) -> str:
    """End the site visit: what is still missing leads to its question, which is answered; return what was missing."""
    choose("End visit")
    wait_for("End the site visit")
    tab_to("Go to ")
    missing = heard()
    press("Space")
    wait_for("Visit recorder – ")
    settle(window)
    press("1")
    settle(window)
    choose("End visit")
    wait_for("End the site visit")
    tab_to("To whom")
    write("Registered manager")
    tab_to("What was said")
    write("Warm support. References to be put right.")
    press("Ctrl+Return")
    wait_for("Visit recorder – ")
    settle(window)
    return missing


def add_to_note(window: MainWindow, section: str, question: str, words: str) -> None:
    """Add to a note that was made on site; the note itself takes no more letters."""
    go_to_section(window, section, up=True)
    tab_to(f"{question}, note")
    write("this is not taken any more")
    choose(f"{question}: add to this note")
    wait_for("Add to this note")
    write(words)
    press("Ctrl+Return")
    wait_for("Visit recorder – ")
    settle(window)


def write_summary(window: MainWindow, words: str) -> None:
    """Write the summary of the report."""
    open_tab(window, "Details")
    tab_to("Summary")
    write(words)
    open_tab(window, "Overview")


def sign(window: MainWindow) -> None:
    """Sign for the provider."""
    take_step(window, "Sign for the provider", "Sign for the provider")
    tab_to("Role")
    write("Registered manager{Return}")
    wait_for(VISIT)
    settle(window)


def share_draft(window: MainWindow) -> None:
    """Freeze the draft; the sheet of what leaves follows, and is closed."""
    take_step(window, "Share the draft", "Share the draft")
    press("Return")
    wait_for("What leaves")
    press("Escape")
    wait_for(VISIT)
    settle(window)
