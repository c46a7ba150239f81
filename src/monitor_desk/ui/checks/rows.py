"""Checks as they are listed: their columns, and whether anything of them is still to be done."""

from collections.abc import Callable, Sequence
from datetime import date
from operator import attrgetter
from typing import Any

from monitor_desk.domain.check_deadlines import OVER
from monitor_desk.domain.check_rows import CheckRow
from monitor_desk.domain.dates import say_lateness, say_short
from monitor_desk.domain.kpi_recount.words import Verdict
from monitor_desk.ui.checks.states import check_pill, receipt_pill, verdict_pill
from monitor_desk.ui.visit_states import level_pill
from monitor_desk.ui.widgets.columns import Column, Group, Kind, Lateness
from monitor_desk.ui.widgets.pills import PillSpec

LATE, WAITING, GOING, DONE = "With a step that is late", "Waiting for the provider", "Under way", "Closed or withdrawn"


def columns(today: Callable[[], date], *, leaving_out: Sequence[str] = ()) -> list[Column[Any]]:
    """Return the columns of a list of checks."""

    def following(row: CheckRow) -> Lateness | None:
        return _following(row, today())

    found: list[Column[Any]] = [
        Column(key="provider", title="Provider", value=attrgetter("provider"), is_stretched=True),
        Column(key="kind", title="Kind", value=attrgetter("check_kind"), is_stretched=True),
        Column(key="state", title="State", value=_state, kind=Kind.PILL),
        Column(key="receipt", title="Received", value=_receipt, kind=Kind.PILL),
        Column(key="next", title="Next step", value=following, kind=Kind.LATENESS),
        Column(key="outcome", title="Outcome", value=_outcome, kind=Kind.PILL),
        Column(key="values", title="KPI values", value=_values, kind=Kind.PILL, is_spare=True),
        Column(key="title", title="What", value=_title, is_spare=True),
        Column(key="requested", title="Requested", value=attrgetter("requested_on"), kind=Kind.DATE, is_spare=True),
        Column(key="why", title="Why", value=attrgetter("why"), is_spare=True),
        Column(key="officer", title="Officer", value=attrgetter("officer"), is_spare=True),
        Column(key="contract", title="Contract", value=attrgetter("contract"), is_spare=True),
    ]
    return [column for column in found if column.key not in leaving_out]


def groups(rows: Sequence[CheckRow]) -> list[Group[CheckRow]]:
    """Return the rows in their groups: what is late first, then what is waited for, under way, and over."""
    going = sorted((row for row in rows if row.state not in OVER), key=_due)
    held = (
        (LATE, [row for row in going if row.is_late]),
        (WAITING, [row for row in going if not row.is_late and row.is_waiting]),
        (GOING, [row for row in going if not row.is_late and not row.is_waiting]),
        (DONE, [row for row in rows if row.state in OVER]),
    )
    return [Group(title=f"{title} · {len(found):,}", rows=found) for title, found in held]


def _due(row: CheckRow) -> date:
    return row.next_due_on or date.max


def _title(row: CheckRow) -> str:
    return "" if row.title == row.check_kind else row.title


def _following(row: CheckRow, today: date) -> Lateness | None:
    if not row.next_step or row.next_due_on is None:
        return None
    due_on = row.next_due_on
    is_far = due_on > today and (due_on - today).days > 1
    when = say_short(due_on) if is_far else say_lateness(due_on, today).lower()
    return Lateness(words=f"{row.next_step}: {when}", is_late=row.is_late, due_on=due_on)


def _state(row: CheckRow) -> PillSpec:
    return check_pill(row.state)


def _receipt(row: CheckRow) -> PillSpec:
    pill = receipt_pill(row.receipt)
    return pill.saying(f"{pill.word}, {row.received} of {row.asked}") if row.received < row.asked else pill


def _outcome(row: CheckRow) -> PillSpec | None:
    return level_pill(row.level_label, row.tone) if row.level_label else None


def _values(row: CheckRow) -> PillSpec | None:
    """Return the mark of a check that did not support a submitted KPI value."""
    if not row.value_marks:
        return None
    pill = verdict_pill(Verdict.NOT_SUPPORTED)
    return pill if len(row.value_marks) == 1 else pill.saying(f"{len(row.value_marks)} not supported")
