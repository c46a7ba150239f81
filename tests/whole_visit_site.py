"""What else happens on site, by keys: a concern, a finding, people met, notes in passing, a photo, a private note."""

from pathlib import Path

from PIL import Image

from monitor_desk.ui.main_window import MainWindow
from whole_visit_keys import (
    choose,
    choose_in_menu,
    heard,
    naming_file,
    press,
    rest,
    tab_to,
    wait_for,
    wait_until,
    write,
)
from whole_visit_script import PRIVATE
from whole_visit_windows import settle

RECORDER = "Visit recorder – "
GOOD_PRACTICE = "People interview new staff and have the last word"
CAPTION = "The back door of Fernhill Court, locked"
NOTE = "The manager came in on her day off"
PRIVATE_NOTE = "The director would not leave the room"


def raise_concern(window: MainWindow) -> None:
    """Raise an immediate concern at the question that has the keyboard; what was noted stands in it already."""
    press("Ctrl+Shift+I")
    wait_for("Immediate concern")
    tab_to("What was done at once")
    write("The door was unlocked and a key hung beside it before we left")
    tab_to("Who was told")
    write("Duty social worker")
    tab_to("Told at")
    write("14.40")
    press("Return")
    wait_for(RECORDER)
    settle(window)


def add_finding(window: MainWindow, grade: str, fact: str) -> None:
    """Add a finding at the question that has the keyboard; the grade is chosen by its first letters."""
    press("Ctrl+Shift+F")
    wait_for("Add finding")
    write(grade)
    tab_to("Fact")
    press("Ctrl+A")
    write(fact)
    press("Ctrl+Return")
    wait_for(RECORDER)
    settle(window)


def meet(window: MainWindow, role: str, remark: str) -> None:
    """Add someone met, in the cards beside the section."""
    choose("Add person")
    wait_for("Person met")
    write(role)
    tab_to("Remark")
    write(f"{remark}{{Return}}")
    wait_for(RECORDER)
    settle(window)


def take_quick_note(window: MainWindow, words: str, *, is_private: bool = False) -> None:
    """Take a note in passing, from wherever the keyboard is."""
    press("Ctrl+Shift+N")
    wait_for("Quick note")
    write(words)
    if is_private:
        choose("Private: never in what the provider gets")
    press("Ctrl+Return")
    wait_for(RECORDER)
    settle(window)


def file_note(window: MainWindow, words: str, question: str) -> None:
    """Move a note that was taken in passing to its question."""
    choose(f"{words}"[:30])
    wait_for("File the note")
    write(f"{question}{{Down}}{{Return}}{{Return}}")
    wait_for(RECORDER)
    settle(window)


def write_private_note(window: MainWindow, question: str) -> None:
    """Open the private note of a question from its menu and write it."""
    tab_to(f"{question}: more")
    choose_in_menu("Private note")
    wait_until(lambda: heard().endswith("private note"), "the private note to have the keyboard")
    write(PRIVATE)
    press("Tab")
    settle(window)


def add_photo(window: MainWindow, folder: Path) -> None:
    """Add a photo to the question for photographs, and its caption."""
    path = folder / "back door.jpg"
    Image.effect_noise((1600, 1200), 60).convert("RGB").save(path, quality=80)
    tab_to("Photographs of what was found, good and bad: add photo or file")
    with naming_file(path):
        press("Space")
    settle(window)
    rest(50)
    settle(window)
    choose("Evidence: ")
    wait_for("Evidence")
    tab_to("Caption")
    write(f"{CAPTION}{{Return}}")
    wait_for(RECORDER)
    settle(window)
