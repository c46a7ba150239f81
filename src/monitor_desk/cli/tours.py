"""`tour`: a picture of every page and dialog."""

import os
import secrets
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer

from monitor_desk.cli.desks import opened, outfit
from monitor_desk.cli.options import Data, PassphraseFile
from monitor_desk.cli.output import counted, progress, say
from monitor_desk.cli.troubles import noting
from monitor_desk.domain.errors import DeskError
from monitor_desk.services import opening
from monitor_desk.services.clock import SystemClock
from monitor_desk.services.desk import Desk


def tour(
    out: Annotated[Path, typer.Option("--out", metavar="DIR", help="The folder for the pictures.")],
    data: Data = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Draw every page and dialog as a PNG, light and dark.

    Without --data the pictures show a throw-away desk with the demonstration caseload.
    """
    if out.exists() and not out.is_dir():
        message = f"{out} is a file, so no picture was made; name a folder with --out."
        raise DeskError(message)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from monitor_desk.ui import tour as pictures

    with thrown_away() if data is None else opened(data, passphrase_file) as desk:
        made = pictures.make(desk, out)
    say(f"{counted(len(made), 'picture')} in {out}")


@contextmanager
def thrown_away() -> Iterator[Desk]:
    """Make a desk with the demonstration caseload that is gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="monitor-desk-") as folder, noting(None):
        new = opening.make(Path(folder) / "desk", secrets.token_hex(16), outfit(SystemClock()))
        try:
            with progress("Filling a throw-away desk") as show:
                new.desk.demonstration.fill(progress=show)
            yield new.desk
        finally:
            new.desk.close()
