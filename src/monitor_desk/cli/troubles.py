"""What nobody thought of: a sentence for the person, and a note without a word of theirs for who mends it."""

import errno
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Final

import typer

from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.mistakes import report_of
from monitor_desk.services.clock import SystemClock

LOG_NAME: Final = "monitor-desk.log"
WrongUsage: type[Exception] = typer.BadParameter.__bases__[0]  # every wrong usage; typer exports no name for it


class TroubleError(DeskError):
    """The program made a mistake; its sentence names the note about it."""


@contextmanager
def noting(folder: Path | None) -> Iterator[None]:
    """Turn what is no one's fault but the program's into a sentence, with a note left in the data folder."""
    try:
        yield
    except (DeskError, WrongUsage, typer.Exit, typer.Abort):
        raise
    except OSError as problem:
        if problem.errno == errno.EPIPE:
            raise
        raise DeskError(_in_words(problem)) from problem
    except Exception as problem:
        log = write_note(problem, folder, SystemClock().now())
        where = f" A note for whoever looks after the program, without any of your text, is in {log}." if log else ""
        message = f"The program made a mistake and stopped; what was stored before is safe.{where}"
        raise TroubleError(message) from problem


def write_note(trouble: BaseException, folder: Path | None, at: datetime) -> Path | None:
    """Add a note to the log of the data folder, or of the temporary one; return where, None if that is refused too."""
    for place in (folder, Path(tempfile.gettempdir())):
        if place is None or not place.is_dir():
            continue
        log = place / LOG_NAME
        try:
            with log.open("a", encoding="utf-8") as file:
                file.write(report_of(trouble, at, "command line"))
        except OSError:
            continue
        return log
    return None


def _in_words(problem: OSError) -> str:
    reason = problem.strerror or "no reason given"
    at = f" at {problem.filename}" if problem.filename else ""
    return (
        f"The computer refused to read or write{at} ({reason}); what was stored before is safe. See that there is "
        "room and that you may use this place, then try again."
    )
