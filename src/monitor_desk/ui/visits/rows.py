"""Visits as they are listed: their columns, and whether anything of them is still to be done."""

from collections.abc import Callable, Sequence
from datetime import date
from operator import attrgetter
from typing import Any

from monitor_desk.domain.dates import say_lateness, say_short
from monitor_desk.domain.visit_deadlines import OVER
from monitor_desk.domain.visit_rows import VisitRow
from monitor_desk.ui.visit_states import visit_pill
from monitor_desk.ui.widgets.columns import Column, Group, Kind, Lateness
from monitor_desk.ui.widgets.pills import PillSpec

LATE, GOING, DONE = "With a step that is late", "Planned and under way", "Closed, cancelled or aborted"


def columns(today: Callable[[], date], *, leaving_out: Sequence[str] = ()) -> list[Column[Any]]:
    """Return the columns of a list of visits."""

    def following(row: VisitRow) -> Lateness | None:
        return _following(row, today())

    found: list[Column[Any]] = [
        Column(key="provider", title="Provider", value=attrgetter("provider"), is_stretched=True),
        Column(key="title", title="What", value=attrgetter("title"), is_stretched=True),
        Column(key="type", title="Type", value=attrgetter("visit_type"), is_spare=True),
        Column(key="state", title="State", value=_state, kind=Kind.PILL),
        Column(key="planned", title="Planned", value=attrgetter("planned_on"), kind=Kind.DATE),
        Column(key="next", title="Next step", value=following, kind=Kind.LATENESS),
        Column(key="officer", title="Officer", value=attrgetter("officer"), is_spare=True),
        Column(key="result", title="Result", value=_result, is_spare=True),
        Column(key="contract", title="Contract", value=attrgetter("contract"), is_spare=True),
        Column(key="answered", title="Answered", value=_answered, is_spare=True, is_right=True),
    ]
    return [column for column in found if column.key not in leaving_out]


def groups(rows: Sequence[VisitRow]) -> list[Group[VisitRow]]:
    """Return the rows in their groups: what is late first, then by what falls due next, then what is over."""
    going = sorted((row for row in rows if row.state not in OVER), key=_due)
    held = (
        (LATE, [row for row in going if row.is_late]),
        (GOING, [row for row in going if not row.is_late]),
        (DONE, [row for row in rows if row.state in OVER]),
    )
    return [Group(title=f"{title} · {len(found):,}", rows=found) for title, found in held]


def _due(row: VisitRow) -> date:
    return row.next_due_on or row.planned_on or date.max


def _following(row: VisitRow, today: date) -> Lateness | None:
    if not row.next_step or row.next_due_on is None:
        return None
    due_on = row.next_due_on
    is_far = due_on > today and (due_on - today).days > 1
    when = say_short(due_on) if is_far else say_lateness(due_on, today).lower()
    return Lateness(words=f"{row.next_step}: {when}", is_late=row.is_late, due_on=due_on)


def _state(row: VisitRow) -> PillSpec:
    return visit_pill(row.state)


def _result(row: VisitRow) -> str:
    return row.level.replace("-", " ").capitalize()


def _answered(row: VisitRow) -> str:
    if row.answered is None:
        return ""
    return f"{row.answered:,} of {row.total:,}" if row.total else f"{row.answered:,}"
