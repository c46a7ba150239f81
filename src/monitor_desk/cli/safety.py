"""`backup`, `restore` and `verify`: keeping the desk safe without its window."""

from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Final

import typer

from monitor_desk.cli.desks import folder_of, opened, read_passphrase
from monitor_desk.cli.options import AsJson, Data, PassphraseFile
from monitor_desk.cli.output import counted, facts, one_line, print_json, progress, say
from monitor_desk.cli.troubles import noting
from monitor_desk.domain.errors import DeskError
from monitor_desk.services.clock import SystemClock
from monitor_desk.services.restoring import demand_remains, restore_closed

_LONGEST_FAULT: Final = 160


def backup(
    data: Data = None,
    passphrase_file: PassphraseFile = None,
    as_json: AsJson = False,
) -> None:
    """Make a backup now, open it again and count what is in it."""
    with opened(data, passphrase_file) as desk, progress("Copying") as show:
        made = desk.backups.make(show, reason="by hand")
    if as_json:
        names = ("path", "made_at", "verified_at", "size", "counts", "problems")
        document = {name: getattr(made, name) for name in names}
        print_json({**document, "path": str(made.path), "counts": dict(made.counts)})
        return
    contracts = counted(made.counts.get("contract", 0), "contract")
    providers = counted(made.counts.get("provider", 0), "provider")
    for problem in made.problems:
        say(one_line(problem))
    say(f"Backup made, opened again and counted: {providers}, {contracts}.\n{made.path}")


def restore(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A backup; they are in the folder backups.")],
    data: Data = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Put a backup in the place of the desk.

    What is there now is set aside and never deleted.
    """
    folder = folder_of(data)
    with noting(folder):
        demand_remains(folder)
        restored = restore_closed(folder, read_passphrase(passphrase_file), file, SystemClock().now)
    was = f" What was there before is in {restored.set_aside}." if restored.set_aside else ""
    say(f"The desk is as it was in {file.name}.{was}")
    if restored.lost_evidence:
        lost = counted(len(restored.lost_evidence), "file of evidence", "files of evidence")
        say(f"{lost} could not be had whole: {', '.join(map(one_line, restored.lost_evidence))}")


def verify(
    data: Data = None,
    passphrase_file: PassphraseFile = None,
    as_json: AsJson = False,
) -> None:
    """Check every page, hash, file and backup; change nothing."""
    with opened(data, passphrase_file) as desk:
        found = desk.backups.verify()
    if as_json:
        print_json(asdict(found))
    else:
        counts = facts(
            {
                "Records": f"{found.records:,}",
                "Changes in their history": f"{found.revisions:,}",
                "Backups": f"{found.backups:,}, {found.sound_backups:,} of them sound",
            }
        )
        said = [_short(fault) for fault in found.faults] or ["All is whole: pages, hashes, history and backups."]
        say("\n".join([counts, *said]))
    if found.faults:
        message = (
            f"The check found {counted(len(found.faults), 'fault')}; nothing was changed. Restore a sound backup, or "
            "show the list to whoever looks after the program."
        )
        raise DeskError(message)


def _short(fault: str) -> str:
    """Return a fault on one line that can be read; a damaged file may have hundreds of words about it."""
    words = one_line(fault)
    return words if len(words) <= _LONGEST_FAULT else f"{words[:_LONGEST_FAULT]} … (--json has all of it)"
