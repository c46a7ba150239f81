"""`export visit`: the report of a visit for a colleague, the provider or the public, or a pack for a colleague."""

from monitor_desk.cli.output import say
from monitor_desk.cli.packs import SUFFIX, export_pack
from monitor_desk.cli.report_exports import ReportOrder, demand_allowed
from monitor_desk.cli.shows import find
from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.visit_report import Reader, for_reader, refused_to
from monitor_desk.domain.visits import Visit
from monitor_desk.reports.visit_export import write_visit_report
from monitor_desk.services.desk import Desk


def export_visit(desk: Desk, order: ReportOrder) -> None:
    """Write a visit's report, or the visit as a pack; say which version it is and what is in the file."""
    reader = order.checked()
    visit_id = find(desk, Visit, order.record)
    if order.out.suffix.casefold() == SUFFIX:
        if reader is not Reader.COLLEAGUE:
            message = f"A pack holds everything of the visit, so it is for a colleague and not for the {reader.value}."
            raise DeskError(f"{message} Nothing was written; write a .pdf, .docx or .xlsx.")
        export_pack(desk, visit_id, order.out, order.pack_passphrase_file)
        return
    row = order.chosen(desk.papers.rows(visit_id))
    report = desk.papers.report(row.id) if row else desk.papers.present(visit_id)
    demand_allowed(refused_to(report, reader), report.standing)
    written = write_visit_report(for_reader(report, reader), desk.evidence.content, order.out, desk.clock.now())
    say(f"Wrote the report for the {reader.value} ({report.standing}) to {written.path}: {written.words}.")
