"""`export`: the register of contracts or of checks, or the report of a visit or check, as a file."""

from pathlib import Path
from typing import Annotated, Final

import typer

from monitor_desk.cli.check_exports import demand_register, export_check, export_checks
from monitor_desk.cli.desks import opened
from monitor_desk.cli.options import Data, PackPassphraseFile, PassphraseFile
from monitor_desk.cli.output import counted, one_line, say
from monitor_desk.cli.report_exports import ReportOrder
from monitor_desk.cli.visit_exports import export_visit
from monitor_desk.domain.checks import Check
from monitor_desk.domain.contracts import Contract
from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.money import say_exact_money
from monitor_desk.domain.providers import Provider
from monitor_desk.domain.visits import Visit
from monitor_desk.reports.register import Exported, RegisterEntry, write_register
from monitor_desk.services.desk import Desk

_LATER: Final = ("highlight", "monthly", "agenda", "returns")
_REPORTS: Final = {Visit.kind: (Visit, export_visit), Check.kind: (Check, export_check)}


def export(  # noqa: PLR0913, PLR0917  # typer reads the options from the signature
    what: Annotated[str, typer.Argument(metavar="register|visit|check|checks", help="What to export.")],
    out: Annotated[Path, typer.Option("--out", metavar="FILE", help="The file to write; its ending says which kind.")],
    record: Annotated[str, typer.Argument(metavar="[ID]", help="The visit or check, by the id that list gives.")] = "",
    reader: Annotated[str, typer.Option("--for", metavar="WHOM", help="colleague, provider or public.")] = "",
    version: Annotated[
        int | None,
        typer.Option(
            "--version", metavar="N", help="A frozen version; without it the latest, or what there is so far."
        ),
    ] = None,
    data: Data = None,
    passphrase_file: PassphraseFile = None,
    pack_passphrase_file: PackPassphraseFile = None,
) -> None:
    """Write the contract register as .xlsx or .csv, or the report of a visit or check as .pdf, .docx or .xlsx.

    The register has the fields and headings of the Transparency Code and holds every contract of the desk. A report is
    written --for a colleague (everything), the provider (no private notes) or the public (nothing personal; only a
    final report or a correction, and of a check only what was concluded); as .mdpack the visit itself goes to a
    colleague, encrypted. With “checks”, the register of checks is written as .xlsx, for colleagues only. A file that an
    earlier export made is replaced; any other file is left as it is.
    """
    wanted = what.strip().casefold()
    if wanted in _LATER:
        message = f"This version of Monitor Desk does not export the {wanted} yet; nothing was written."
        raise DeskError(message)
    if wanted in _REPORTS:
        of, export_report = _REPORTS[wanted]
        order = ReportOrder(
            of=of, record=record, reader=reader, out=out, version=version, pack_passphrase_file=pack_passphrase_file
        )
        order.checked()
        with opened(data, passphrase_file) as desk:
            export_report(desk, order)
        return
    if wanted == "checks":
        demand_register(record, reader)
    elif wanted != "register":
        raise typer.BadParameter(f"“{what}” cannot be exported; write register, visit, check or checks")
    with opened(data, passphrase_file) as desk:
        if wanted == "checks":
            export_checks(desk, out)
        else:
            say(_text(write_register(entries(desk), out, desk.clock.now())))


def entries(desk: Desk) -> list[RegisterEntry]:
    """Return every contract of the desk with its provider, by reference."""
    providers = dict(desk.records.all_of(Provider))
    contracts = sorted((one for _, one in desk.records.all_of(Contract)), key=_order)
    return [
        RegisterEntry(contract=one, supplier=providers.get(one.provider_id) if one.provider_id else None)
        for one in contracts
    ]


def _order(contract: Contract) -> tuple[str, str]:
    return contract.reference.casefold(), contract.title


def _text(written: Exported) -> str:
    lines = [one_line(note) for note in written.notes]
    lines.append(
        f"Wrote {counted(written.contracts, 'contract')} to {written.path}; their values over the term come to "
        f"{say_exact_money(written.value_pence)}, {written.without_value:,} without a value in pounds."
    )
    return "\n".join(lines)
