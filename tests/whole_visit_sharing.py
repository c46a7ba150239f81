"""Two desks that exchange packs, by keys in the Sharing page."""

from pathlib import Path

from monitor_desk.ui.main_window import MainWindow
from whole_visit_keys import choose, press, shown_words, tab_to, wait_for, wait_until, write
from whole_visit_windows import settle

PACK_PASSPHRASE = "grey lantern harvest moon"
SHARING = "Sharing – "


def open_sharing(window: MainWindow) -> None:
    """Open the page by its name."""
    press("Ctrl+K")
    write("Sharing{Return}")
    wait_for(SHARING)
    settle(window)


def make_pack(window: MainWindow, path: Path, visit: str) -> None:
    """Make a pack of the visit for the colleague."""
    open_sharing(window)
    choose("Make a pack")
    wait_for("Make a pack for a colleague")
    write(f"{visit}{{Down}}{{Return}}")
    for words, keys in (("Passphrase", PACK_PASSPHRASE), ("Passphrase again", PACK_PASSPHRASE)):
        tab_to(words)
        write(keys)
        press("Tab")
    tab_to("File")
    press("Ctrl+A")
    write(f"{path}{{Return}}")
    wait_for(SHARING)
    settle(window)
    assert path.exists()


def read_pack(window: MainWindow, path: Path) -> str:
    """Read the colleague's pack: look at what it is, then take it in; return what is said of it."""
    open_sharing(window)
    choose("Read a pack")
    wait_for("Read a pack")
    write(str(path))
    tab_to("Passphrase")
    write(f"{PACK_PASSPHRASE}{{Return}}")
    wait_until(lambda: "Take it in" in shown_words(window), "the pack to be open")
    settle(window)
    press("Return")
    wait_for(SHARING)
    settle(window)
    return " ".join(shown_words(window))


def settle_first(window: MainWindow, downs: int) -> None:
    """Choose a version of the first field that two officers wrote differently."""
    open_sharing(window)
    tab_to("Written differently")
    press("Home")
    press("Return")
    wait_for("choose a version")
    for _ in range(downs):
        press("Down")
    press("Return")
    wait_for(SHARING)
    settle(window)
