"""`init` and `demo`: a new desk, empty or filled with the demonstration caseload."""

from typing import Annotated

import typer

from monitor_desk.cli.desks import folder_of, made, opened
from monitor_desk.cli.options import Data, PassphraseFile
from monitor_desk.cli.output import counted, progress, say
from monitor_desk.domain.providers import Provider
from monitor_desk.services import opening
from monitor_desk.services.desk import Desk
from monitor_desk.services.opening import NewDesk

MOST_PROVIDERS = 5_000


def init(data: Data = None, passphrase_file: PassphraseFile = None) -> None:
    """Make an empty desk and print its recovery code once."""
    with made(folder_of(data), passphrase_file) as new:
        _say_made(new)


def demo(
    data: Data = None,
    passphrase_file: PassphraseFile = None,
    providers: Annotated[
        int, typer.Option("--providers", metavar="N", min=1, max=MOST_PROVIDERS, help="How many providers to invent.")
    ] = 24,
) -> None:
    """Fill a desk with a repeatable demonstration caseload.

    Where there is no desk yet, it is made and its recovery code is printed once. Every organisation in it is
    invented. A desk that holds providers already is left as it is.
    """
    folder = folder_of(data)
    if opening.has_desk(folder):
        with opened(data, passphrase_file) as desk:
            _fill(desk, providers)
        return
    with made(folder, passphrase_file) as new:
        _say_made(new)
        _fill(new.desk, providers)


def _fill(desk: Desk, providers: int) -> None:
    with progress("Filling the desk") as show:
        records = desk.demonstration.fill(providers=providers, progress=show)
    kept = len(desk.records.all_of(Provider))
    say(f"The demonstration caseload is in {desk.folder}: {counted(kept, 'provider')}, {counted(records, 'record')}.")


def _say_made(new: NewDesk) -> None:
    say(f"An empty desk was made in {new.desk.folder}.\n")
    say(f"Recovery code:  {new.recovery_code}\n")
    say(
        "It opens the desk if the passphrase is forgotten, and it is shown only this once. Write it down or print it\n"
        "now, and keep it away from this computer. Without both, nobody can open the desk.\n"
    )
