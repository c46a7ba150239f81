"""`import`: registers and directories, compared with the desk and stored file by file."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Annotated, Final

import typer

from monitor_desk.cli.desks import opened
from monitor_desk.cli.import_text import as_text
from monitor_desk.cli.options import AsJson, Data, PackPassphraseFile, PassphraseFile
from monitor_desk.cli.output import print_json, progress, say
from monitor_desk.cli.packs import import_packs
from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.import_plan import ImportPlan
from monitor_desk.domain.import_rows import Outcome
from monitor_desk.domain.imports import ImportLine, Severity
from monitor_desk.intake.known_columns import Target
from monitor_desk.intake.preparing import Prepared, lines, prepare
from monitor_desk.services.desk import Desk

_LATER: Final = ("kpis", "returns")
_PACK: Final = "pack"


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """A file whose rows were read; nothing of it is stored yet."""

    path: Path
    prepared: Prepared
    lines: Sequence[ImportLine]


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """What became of one file; `is_stored` says that the desk now holds what its counts say."""

    read: Read
    plan: ImportPlan
    is_stored: bool

    @property
    def is_empty(self) -> bool:
        """Say whether not one row of the file could be taken."""
        return self.plan.counts.rows == self.plan.counts.refused


def import_files(  # noqa: PLR0913, PLR0917  # typer takes one for each option
    what: Annotated[str, typer.Argument(metavar="register|directory|pack", help="What the files are.")],
    files: Annotated[
        list[Path], typer.Argument(metavar="FILE...", help="Files ending in .csv or .xlsx; packs in .mdpack.")
    ],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Say what would happen and store nothing.")] = False,
    data: Data = None,
    passphrase_file: PassphraseFile = None,
    as_json: AsJson = False,
    pack_passphrase_file: PackPassphraseFile = None,
) -> None:
    """Read registers of contracts, directories of locations, or packs that a colleague made.

    Rows are matched with the desk by their reference or id, never by name. All files are read before the first is
    stored; each file is one change, with a verified backup before it, and one undo takes it back.
    """
    if what.strip().casefold() == _PACK:
        with opened(data, passphrase_file) as desk:
            import_packs(desk, files, pack_passphrase_file, is_dry=dry_run, as_json=as_json)
        return
    target = _target(what)
    with opened(data, passphrase_file) as desk:
        remembered = desk.imports.remembered_columns(target)
        read = [_read(path, target, remembered) for path in files]
        done = [_import(desk, one, is_dry=dry_run) for one in read]
    if as_json:
        documents = [document(one) for one in done]
        print_json(documents[0] if len(documents) == 1 else documents)
    else:
        for one in done:
            say(as_text(one.read.prepared, one.plan, is_stored=one.is_stored) + "\n")
    refuse_empty([one for one in done if one.is_empty])


def document(done: Imported) -> dict[str, object]:
    """Return what is printed of a file as JSON; rows that were read with help are no problem."""
    return {
        "file": str(done.read.path),
        **asdict(done.plan.counts),
        "problems": [
            {"row": problem.row, "column": problem.column, "value": problem.value, "message": problem.message}
            for problem in done.plan.problems
            if problem.severity is not Severity.NOTE
        ],
        "stored": done.is_stored,
    }


def refuse_empty(empty: Sequence[Imported]) -> None:
    """Raise `DeskError` that names the files of which nothing could be taken: no rows never look like success."""
    if not empty:
        return
    names = ", ".join(one.read.path.name for one in empty)
    message = (
        f"Not one row of {names} could be taken, so nothing of it was stored; look at the problems of its rows and "
        "whether it is the right file and sheet, then import it again."
    )
    raise DeskError(message)


def _target(what: str) -> Target:
    wanted = what.strip().casefold()
    if wanted in _LATER:
        message = f"This version of Monitor Desk does not read {wanted} yet; nothing was stored."
        raise DeskError(message)
    if wanted not in set(Target):
        raise typer.BadParameter(f"“{what}” cannot be imported; write register, directory or pack before the files")
    return Target(wanted)


def _read(path: Path, target: Target, remembered: dict[str, str]) -> Read:
    named = path if path.name else path.resolve()  # “.” has no name of its own
    with progress(f"Reading {named.name}") as show:
        prepared = prepare(named, target, remembered, show)
    return Read(path=path, prepared=prepared, lines=lines(prepared))


def _import(desk: Desk, read: Read, *, is_dry: bool) -> Imported:
    plan = desk.imports.plan(read.lines)
    done = Imported(read=read, plan=plan, is_stored=False)
    if is_dry or done.is_empty:
        return done
    if _has_news(plan):
        columns = read.prepared.to_remember()
        desk.imports.store(plan, target=read.prepared.target, file_name=read.path.name, columns=columns)
    return Imported(read=read, plan=plan, is_stored=True)


def _has_news(plan: ImportPlan) -> bool:
    """Say whether the plan would write anything; where it would not, neither backup nor change is made."""
    outcomes = {one.outcome for one in plan.records} | {one.outcome for one in plan.providers}
    return not outcomes.isdisjoint({Outcome.NEW, Outcome.CHANGED})
