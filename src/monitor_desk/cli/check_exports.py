"""`export check` and `export checks`: the result of a check for each reader, and the register of checks."""

from pathlib import Path

import typer

from monitor_desk.cli.output import counted, say
from monitor_desk.cli.report_exports import ReportOrder, demand_allowed
from monitor_desk.cli.shows import find
from monitor_desk.domain.checks import Check
from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.visit_report import Reader
from monitor_desk.services.desk import Desk


def export_check(desk: Desk, order: ReportOrder) -> None:
    """Write a check's result as a report; say which version it is and what is in the file."""
    from monitor_desk.domain.check_report import for_reader, refused_to
    from monitor_desk.reports.check_export import write_check_report

    reader = order.checked()
    check_id = find(desk, Check, order.record)
    row = order.chosen(desk.checks.papers(check_id))
    report = desk.checks.report(row.id) if row else desk.checks.present(check_id)
    demand_allowed(refused_to(report, reader), report.standing)
    written = write_check_report(for_reader(report, reader), desk.evidence.content, order.out, desk.clock.now())
    say(f"Wrote the report for the {reader.value} ({report.standing}) to {written.path}: {written.words}.")


def demand_register(record: str, reader: str) -> None:
    """Raise wrong usage where one check is named, and `DeskError` where the register is to go to anyone outside."""
    if record:
        raise typer.BadParameter(f"the register holds every check; for one of them write export check {record}")
    if reader.strip().casefold() not in {"", Reader.COLLEAGUE}:
        message = "The register says why each check was made, so it is for colleagues only and nothing was written."
        raise DeskError(f"{message} For the {reader.strip()}, export the result of one check.")


def export_checks(desk: Desk, out: Path) -> None:
    """Write the register of checks and say how many are in it."""
    from monitor_desk.reports.check_register import write_check_register

    written = write_check_register(desk.checks.rows(), out, desk.clock.now())
    say(f"Wrote {counted(written, 'check')} to {out}, for colleagues only: it says why each was made.")
