"""`export visit`: the report of a visit for a colleague, the provider or the public, or a pack for a colleague."""

from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

import typer

from monitor_desk.cli.output import say
from monitor_desk.cli.packs import SUFFIX, export_pack
from monitor_desk.cli.shows import find
from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.visit_report import Reader, VisitReport, for_reader, refused_to
from monitor_desk.domain.visits import Visit
from monitor_desk.reports.visit_export import write_visit_report
from monitor_desk.services.desk import Desk


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitOrder:
    """What was asked for on the command line."""

    visit: str
    reader: str
    out: Path
    version: int | None = None
    pack_passphrase_file: Path | None = None

    def checked(self) -> Reader:
        """Return for whom it is; raise wrong usage where something is missing or unknown."""
        if not self.visit:
            raise typer.BadParameter("name the visit by its id, as “monitor-desk list visits” gives it")
        if self.reader.strip().casefold() not in set(Reader):
            raise typer.BadParameter(f"say whom it is for with --for, one of {', '.join(Reader)}")
        return Reader(self.reader.strip().casefold())


def export_visit(desk: Desk, order: VisitOrder) -> None:
    """Write a visit's report, or the visit as a pack; say which version it is and what is in the file."""
    reader = order.checked()
    visit_id = find(desk, Visit, order.visit)
    if order.out.suffix.casefold() == SUFFIX:
        if reader is not Reader.COLLEAGUE:
            message = f"A pack holds everything of the visit, so it is for a colleague and not for the {reader.value}."
            raise DeskError(f"{message} Nothing was written; write a .pdf, .docx or .xlsx.")
        export_pack(desk, visit_id, order.out, order.pack_passphrase_file)
        return
    report = _report(desk, visit_id, order.version)
    refused = refused_to(report, reader)
    if refused:
        message = f"{refused[:-1]}, with --version; this is “{report.standing}” and nothing was written."
        raise DeskError(message)
    copy = for_reader(report, reader)
    written = write_visit_report(copy, desk.evidence.content, order.out, desk.clock.now())
    say(f"Wrote the report for the {reader.value} ({report.standing}) to {written.path}: {written.words}.")


def _report(desk: Desk, visit_id: UUID, version: int | None) -> VisitReport:
    """Return a frozen version, by default the latest, else the visit as it stands."""
    rows = desk.papers.rows(visit_id)
    if version is None:
        return desk.papers.report(rows[-1].id) if rows else desk.papers.present(visit_id)
    for row in rows:
        if row.version == version:
            return desk.papers.report(row.id)
    kept = ", ".join(str(row.version) for row in rows)
    known = f"it has {kept}" if kept else "none has been frozen yet"
    raise DeskError(f"This visit has no version {version} of its report ({known}); nothing was written.")
