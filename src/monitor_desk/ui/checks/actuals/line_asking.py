"""What rota and daily record show of one care visit of a sample."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from monitor_desk.domain.actuals_audits import LINE_RESULTS, ActualsLine
from monitor_desk.domain.dates import say_date
from monitor_desk.ui.records.ask_dialog import Asking, Item, Typed, a_number, a_text, answers

if TYPE_CHECKING:
    from uuid import UUID

    from monitor_desk.services.desk import Desk


def recording(desk: Desk, line_id: UUID, held: ActualsLine) -> Asking:
    """Ask for the result, the minutes found, and what was seen."""

    def act(typed: Typed) -> object:
        return desk.checks.set_line(line_id, typed)

    items = (
        Item(
            key="result",
            words="&Result",
            make=answers([(word, word) for word in LINE_RESULTS]),
            value=held.result or None,
            needed="Choose the result",
            hint="What was submitted against rota, daily record and invoice",
        ),
        Item(
            key="minutes_found",
            words="&Minutes found",
            make=a_number,
            value=held.minutes_found,
            hint="By rota and daily record",
        ),
        Item(key="words", words="&What was seen", make=a_text, value=held.words, hint="People by code"),
    )
    lead = "\n".join(_lead(held))
    return Asking(title="Care visit looked at", verb="Record", items=items, do=act, lead=lead)


def _lead(held: ActualsLine) -> Iterator[str]:
    on = say_date(held.held_on) if held.held_on else ""
    worker = f"worker {held.worker}" if held.worker else "no worker named"
    yield " · ".join(part for part in (f"Row {held.row or 0:,}", held.person, on, worker) if part)
    yield f"Planned: {held.planned or 'nothing'}"
    minutes = f" ({held.actual_minutes} minutes)" if held.actual_minutes is not None else ""
    yield f"Submitted as delivered: {held.actual or 'nothing'}{minutes}"
