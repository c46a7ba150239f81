"""The list of due work as a workbook."""

from __future__ import annotations

from contextlib import suppress
from datetime import timedelta
from typing import TYPE_CHECKING

from monitor_desk.domain.contracts import ContractFilter
from monitor_desk.domain.errors import DeskError
from monitor_desk.reports import workbook
from monitor_desk.reports.workbook import DATE_FORMAT, Column, Sheet
from monitor_desk.ui.reports.outgoing import Contents, Outgoing, Written

if TYPE_CHECKING:
    from pathlib import Path

    from monitor_desk.domain.obligations import ScheduledObligation
    from monitor_desk.reports.workbook import Cell
    from monitor_desk.services.desk import Desk

_COLUMNS = (
    Column(heading="Due", width=12, number_format=DATE_FORMAT),
    Column(heading="State", width=12),
    Column(heading="What", width=44),
    Column(heading="Contract", width=18),
    Column(heading="Provider", width=36),
    Column(heading="Waiting for the provider", width=14),
    Column(heading="Reason it was moved", width=36),
)


class DueList(Outgoing):
    """What is overdue and what falls due within some days, one row each."""

    key = "due"
    title = "Due list"
    lead = (
        "What is overdue and what falls due in the days ahead, one row each, as a workbook to work through or to share."
    )
    audience = "colleagues in the council"
    kinds = (".xlsx",)
    asks_days = True

    def contents(self, desk: Desk, days: int) -> Contents:
        """Return how much is due."""
        return Contents(
            rows=len(open_work(desk, days)),
            noun="due date",
            fields=", ".join(column.heading.lower() for column in _COLUMNS),
            people="no field holds a person's name; look at reasons that your team typed",
        )

    def write(self, desk: Desk, path: Path, days: int) -> Written:
        """Write the list and count its rows again."""
        _refuse_foreign(path)
        rows = open_work(desk, days)
        names = {one.id: one.provider for one in desk.contracts.rows(ContractFilter())}
        sheet = Sheet(
            title=self.title, columns=_COLUMNS, rows=(_cells(one, names.get(one.contract_id, "")) for one in rows)
        )
        part = path.with_name(f".{path.name}.part")
        try:
            workbook.write_workbook(part, [sheet], title=self.title, made_at=desk.clock.now())
            written = workbook.rows_written(part)
            if written != len(rows):
                message = f"Of {len(rows)} rows {written} were found again, so {path.name} was not kept; try again."
                raise DeskError(message)
            part.replace(path)
        except OSError as problem:
            raise unwritable(path, problem) from problem
        finally:
            with suppress(OSError):
                part.unlink(missing_ok=True)
        return Written(path=path, words=f"{written:,} things due")


def open_work(desk: Desk, days: int) -> list[ScheduledObligation]:
    """Return what is open and due up to so many days ahead, earliest first."""
    until = desk.clock.today() + timedelta(days=days)
    return [one for one in desk.schedule.due(until_on=until) if one.is_open]


def unwritable(path: Path, problem: OSError) -> DeskError:
    """Return the sentence for a file that could not be written."""
    reason = problem.strerror or "no reason given"
    return DeskError(
        f"{path} could not be written ({reason}), so there is no new file; name a place where you may write."
    )


def _refuse_foreign(path: Path) -> None:
    if path.exists() and not workbook.is_ours(path):
        message = f"{path} was not made by this desk, so nothing was written over it; name another file."
        raise DeskError(message)


def _cells(one: ScheduledObligation, provider: str) -> list[Cell]:
    kept = workbook.kept
    waits = "Yes" if one.is_waiting_on_provider else ""
    state = one.state.value.capitalize()
    return [one.due_on, state, kept(one.title), kept(one.reference), kept(provider), waits, kept(one.reason)]
