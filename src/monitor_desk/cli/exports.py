"""`export`: the contract register as a file."""

from pathlib import Path
from typing import Annotated, Final

import typer

from monitor_desk.cli.desks import opened
from monitor_desk.cli.options import Data, PassphraseFile
from monitor_desk.cli.output import counted, one_line, say
from monitor_desk.domain.contracts import Contract
from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.money import say_exact_money
from monitor_desk.domain.providers import Provider
from monitor_desk.reports.register import Exported, RegisterEntry, write_register
from monitor_desk.services.desk import Desk

_LATER: Final = ("visit", "highlight", "monthly", "agenda", "returns")


def export(
    what: Annotated[str, typer.Argument(metavar="register", help="What to export.")],
    out: Annotated[Path, typer.Option("--out", metavar="FILE", help="The file to write, .xlsx or .csv.")],
    data: Data = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Write the contract register as .xlsx or .csv.

    It has the fields and headings of the Transparency Code and holds every contract of the desk. A file
    that an earlier export made is replaced; any other file is left as it is.
    """
    wanted = what.strip().casefold()
    if wanted in _LATER:
        message = f"This version of Monitor Desk does not export the {wanted} yet; nothing was written."
        raise DeskError(message)
    if wanted != "register":
        raise typer.BadParameter(f"“{what}” cannot be exported; write register")
    with opened(data, passphrase_file) as desk:
        written = write_register(entries(desk), out, desk.clock.now())
    say(_text(written))


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
