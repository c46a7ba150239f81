"""`import pack` and `export visit … .mdpack`: a visit from desk to desk as one encrypted file."""

from collections.abc import Sequence
from pathlib import Path
from uuid import UUID

from monitor_desk.cli.desks import read_passphrase
from monitor_desk.cli.output import counted, print_json, progress, say
from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.packs import Received, SealedContent
from monitor_desk.intake.packs import read_pack
from monitor_desk.reports.pack import write_pack
from monitor_desk.services.desk import Desk

SUFFIX = ".mdpack"


def export_pack(desk: Desk, visit_id: UUID, out: Path, passphrase_file: Path | None) -> None:
    """Write a visit as a pack for a colleague; raise `DeskError` without a passphrase for it."""
    content = desk.sharing.pack_of_visit(visit_id)
    size = write_pack(content, out, passphrase=_passphrase(passphrase_file), seal=desk.sharing.seal())
    entries, files = counted(len(content.revisions), "change"), counted(len(content.files), "file")
    say(f"Wrote {content.title}, {entries} and {files}, to {out}: {size:,} bytes, encrypted.")


def import_packs(
    desk: Desk, files: Sequence[Path], passphrase_file: Path | None, *, is_dry: bool, as_json: bool
) -> None:
    """Take packs in; every one is opened and checked before the first is stored, after a verified backup."""
    passphrase = _passphrase(passphrase_file)
    opened = [(path, _read(path, passphrase)) for path in files]
    if not is_dry:
        desk.backups.make(reason="before a pack was taken in")
    done = [(path, one, None if is_dry else desk.sharing.receive(one.content, one.public)) for path, one in opened]
    if as_json:
        documents = [_document(*each) for each in done]
        print_json(documents[0] if len(documents) == 1 else documents)
    else:
        for each in done:
            say(_text(*each))


def _passphrase(file: Path | None) -> str:
    if file is None:
        message = "A pack has a passphrase of its own; name the file that holds it with --pack-passphrase-file."
        raise DeskError(message)
    return read_passphrase(file)


def _read(path: Path, passphrase: str) -> SealedContent:
    with progress(f"Opening {path.name}"):
        return read_pack(path, passphrase)


def _document(path: Path, opened: SealedContent, received: Received | None) -> dict[str, object]:
    entries = len(opened.content.revisions)
    found = {"file": str(path), "rows": entries, "title": opened.content.title, "made_by": opened.content.made_by}
    if received is None:
        return {**found, "seal": opened.fingerprint, "problems": [], "stored": False}
    problems = [{"row": None, "column": None, "value": None, "message": why} for why in received.refused]
    return {
        **found,
        "seal": opened.fingerprint,
        "new": received.added,
        "same": received.already_here,
        "changed": 0,
        "missing": len(received.waiting),
        "repeated": 0,
        "refused": len(received.refused),
        "conflicts": received.conflicts,
        "problems": problems,
        "stored": True,
    }


def _text(path: Path, opened: SealedContent, received: Received | None) -> str:
    content = opened.content
    head = f"{path.name}: {content.title}, made by {content.made_by}, seal {opened.fingerprint}."
    if received is None:
        return f"{head} It holds {counted(len(content.revisions), 'change')}; nothing was stored."
    return (
        f"{head} {counted(received.added, 'change')} taken in, {received.already_here:,} were here already, "
        f"{len(received.waiting):,} wait for something that has not come, {len(received.refused):,} refused; "
        f"{counted(received.conflicts, 'field')} now in two versions."
    )
