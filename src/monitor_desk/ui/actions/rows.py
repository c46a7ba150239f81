"""Actions as they are listed: their columns, and the groups by what is due and who is awaited."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from operator import attrgetter
from typing import Any, Final

from monitor_desk.domain.action_rows import ActionRow
from monitor_desk.domain.actions import OPEN_STATES, ActionState
from monitor_desk.domain.dates import say_short
from monitor_desk.ui.visit_states import action_pill, grade_pill
from monitor_desk.ui.widgets.columns import Column, Group, Kind, Lateness
from monitor_desk.ui.widgets.pills import PillSpec

SOON: Final = 7
OVERDUE, NEXT, LATER = "Overdue", "Due in the next 7 days", "Later"
WAITING, DRAFTS, CLOSED = "Waiting for the council to verify", "Drafts, not agreed yet", "Closed"
GROUPS: Final = (OVERDUE, NEXT, LATER, WAITING, DRAFTS, CLOSED)


def group_of(row: ActionRow, today: date) -> str:
    """Return the group in which an action stands."""
    if row.state not in OPEN_STATES:
        return CLOSED
    if row.state == ActionState.PROVIDER_COMPLETE:
        return WAITING
    if row.state == ActionState.DRAFT:
        return DRAFTS
    if row.is_overdue:
        return OVERDUE
    return NEXT if row.due_on is not None and row.due_on <= today + timedelta(days=SOON) else LATER


def groups(rows: Sequence[ActionRow], today: date) -> list[Group[ActionRow]]:
    """Return the rows in their groups, the overdue first."""
    held: dict[str, list[ActionRow]] = {title: [] for title in GROUPS}
    for row in rows:
        held[group_of(row, today)].append(row)
    return [Group(title=f"{title} · {len(found):,}", rows=found) for title, found in held.items()]


def columns(today: Callable[[], date], *, leaving_out: Sequence[str] = ()) -> list[Column[Any]]:
    """Return the columns of a list of actions."""

    def due(row: ActionRow) -> Lateness | None:
        said_on = row.provider_complete_on if row.state == ActionState.PROVIDER_COMPLETE else None
        words = f"Said {say_short(said_on)}" if said_on else row.lateness(today())
        return Lateness(words=words, is_late=row.is_overdue, due_on=row.due_on) if words else None

    found: list[Column[Any]] = [
        Column(key="number", title="No.", value=attrgetter("number"), kind=Kind.NUMBER, is_right=True),
        Column(key="requirement", title="Requirement", value=attrgetter("headline"), is_stretched=True),
        Column(key="provider", title="Provider", value=attrgetter("provider"), is_stretched=True),
        Column(key="contract", title="Contract", value=attrgetter("contract"), is_spare=True),
        Column(key="owner", title="Owner", value=attrgetter("owner"), is_spare=True),
        Column(key="grade", title="Finding", value=_grade, kind=Kind.PILL, is_spare=True),
        Column(key="state", title="State", value=_state, kind=Kind.PILL),
        Column(key="due", title="Due", value=due, kind=Kind.LATENESS),
        Column(key="officer", title="Officer", value=attrgetter("officer"), is_spare=True),
        Column(key="source", title="Source", value=attrgetter("source"), is_spare=True),
    ]
    return [column for column in found if column.key not in leaving_out]


def _state(row: ActionRow) -> PillSpec:
    return action_pill(row.state)


def _grade(row: ActionRow) -> PillSpec | None:
    return grade_pill(row.grade)
