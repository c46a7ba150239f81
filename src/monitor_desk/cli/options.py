"""The options that commands share."""

from pathlib import Path
from typing import Annotated

import typer

Data = Annotated[
    str | None,
    typer.Option("--data", metavar="DIR", help="The folder of the desk; without it, the usual one of this computer."),
]
PassphraseFile = Annotated[
    Path | None,
    typer.Option(
        "--passphrase-file",
        metavar="FILE",
        help="A file with the passphrase in its first line; without it, you are asked on the terminal.",
    ),
]
AsJson = Annotated[bool, typer.Option("--json", help="Print one JSON document and nothing else.")]
PackPassphraseFile = Annotated[
    Path | None,
    typer.Option("--pack-passphrase-file", metavar="FILE", help="A file with the passphrase of a pack (.mdpack)."),
]
