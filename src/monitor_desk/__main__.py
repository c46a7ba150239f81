"""Where the program starts: without a command the window, painted before anything else is loaded."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple


class Window(NamedTuple):
    """Which desk the window is to open; no folder means the usual one."""

    folder: Path | None
    is_demonstration: bool


def main(words: Sequence[str] | None = None) -> int:
    """Open the window, try the built program, or run a command; return the exit status."""
    typed = list(sys.argv[1:] if words is None else words)
    if typed == ["--self-test"]:
        from monitor_desk.app import self_test

        return self_test()
    window = window_asked(typed)
    if window is not None:
        from monitor_desk.app import run_window

        return run_window(window.folder, is_demonstration=window.is_demonstration)
    try:
        from monitor_desk.cli import run

        return run(words)
    except KeyboardInterrupt:  # while the program was still loading or already leaving
        sys.stderr.write("Stopped; nothing was half stored.\n")
        return 1


def window_asked(words: list[str]) -> Window | None:
    """Return which desk to open in the window, None where the words are a command or wrong."""
    match words:
        case []:
            return Window(None, is_demonstration=False)
        case ["--demo"]:
            return Window(None, is_demonstration=True)
        case ["--data", folder] if folder.strip() and not folder.startswith("-"):
            return Window(Path(folder), is_demonstration=False)
        case [word] if word.startswith("--data=") and word.removeprefix("--data=").strip():
            return Window(Path(word.removeprefix("--data=")), is_demonstration=False)
        case _:
            return None


if __name__ == "__main__":
    sys.exit(main())
