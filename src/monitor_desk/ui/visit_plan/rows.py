"""The two lists of a visit plan: who is visited and in which month, who is not and why."""

from collections.abc import Sequence
from operator import attrgetter
from typing import Any, Final

from monitor_desk.domain.dates import MONTHS
from monitor_desk.domain.visit_plan import Cause, NotVisited, PlanLine
from monitor_desk.ui.states import risk_pill
from monitor_desk.ui.theme import Tone
from monitor_desk.ui.widgets.columns import Column, Kind
from monitor_desk.ui.widgets.facts import Fact
from monitor_desk.ui.widgets.pills import Mark, PillSpec

_BOOKED: Final = PillSpec(word="In the diary", tone=Tone.GREEN, mark=Mark.DISC)
_DECIDED: Final = PillSpec(word="Decided", tone=Tone.PRIMARY, mark=Mark.DISC)
_PROPOSED: Final = PillSpec(word="Proposed", tone=Tone.GREY, mark=Mark.RING)
_CAUSES: Final = {
    Cause.BEYOND_CAPACITY: PillSpec(word="Beyond capacity", tone=Tone.RED, mark=Mark.SQUARE),
    Cause.DECIDED: PillSpec(word="Decided", tone=Tone.AMBER, mark=Mark.TRIANGLE),
    Cause.NO_ANNUAL_VISIT: PillSpec(word="None in contract", mark=Mark.RING),
    Cause.NOT_DUE: PillSpec(word="Not due", mark=Mark.RING),
    Cause.NOT_RUNNING: PillSpec(word="Not running", mark=Mark.RING),
    Cause.YEAR_OVER: PillSpec(word="Year over", mark=Mark.RING),
}


def line_id(line: PlanLine | NotVisited) -> object:
    """Return the id of the line's contract."""
    return line.contract.id


def planned_columns() -> list[Column[Any]]:
    """Return the columns of the contracts that are visited."""
    return [
        Column(key="rank", title="Rank", value=attrgetter("rank"), kind=Kind.NUMBER, is_right=True),
        *_shared(),
        Column(key="month", title="Month", value=months_of, sort_key=attrgetter("months")),
        Column(key="state", title="State", value=state_of, kind=Kind.PILL),
        Column(key="why", title="Why", value=attrgetter("why"), is_stretched=True, is_spare=True),
    ]


def left_out_columns() -> list[Column[Any]]:
    """Return the columns of the contracts that are not visited."""
    return [
        Column(key="rank", title="Rank", value=attrgetter("rank"), kind=Kind.NUMBER, is_right=True),
        *_shared(),
        Column(key="cause", title="Cause", value=_cause, kind=Kind.PILL),
        Column(key="why", title="Why not", value=attrgetter("reason"), is_stretched=True),
    ]


def months_of(line: PlanLine) -> str:
    """Return the months of the visits in words."""
    return ", ".join(f"{MONTHS[month.month - 1][:3]} {month.year}" for month in line.months)


def state_of(line: PlanLine) -> PillSpec:
    """Return whether a line is in the diary, decided or proposed."""
    if line.is_booked:
        return _BOOKED
    return _DECIDED if line.is_decided else _PROPOSED


def working_facts(line: PlanLine | NotVisited) -> list[Fact]:
    """Return the working of a line, its total last."""
    facts = [Fact(name=point.what, value=f"{point.found}: {point.points:+d}") for point in line.working]
    return [*facts, Fact(name="Together", value=f"{line.points} points", is_strong=True)]


def count_of(lines: Sequence[PlanLine], *, is_booked: bool) -> int:
    """Return how many lines are in the diary, or are not."""
    return sum(line.is_booked is is_booked for line in lines)


def _shared() -> list[Column[Any]]:
    return [
        Column(key="provider", title="Provider", value=attrgetter("contract.provider"), is_stretched=True),
        Column(key="reference", title="Contract", value=attrgetter("contract.reference"), is_spare=True),
        Column(key="service", title="Service", value=attrgetter("contract.service_type"), is_spare=True),
        Column(key="officer", title="Officer", value=attrgetter("contract.officer"), is_spare=True),
        Column(key="tier", title="Tier", value=_tier, is_spare=True),
        Column(key="risk", title="Risk", value=_risk, kind=Kind.PILL, is_spare=True),
        Column(
            key="points", title="Points", value=attrgetter("points"), kind=Kind.NUMBER, is_right=True, is_spare=True
        ),
    ]


def _tier(line: PlanLine | NotVisited) -> str:
    return line.contract.standing.tier


def _risk(line: PlanLine | NotVisited) -> PillSpec:
    return risk_pill(line.contract.standing.risk)


def _cause(line: NotVisited) -> PillSpec:
    return _CAUSES[line.cause]
