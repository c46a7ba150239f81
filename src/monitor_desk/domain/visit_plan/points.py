"""How strongly a contract asks for a visit: points for what the desk knows of it, each line of the working shown.

The risk inputs are those of domain.md, section 3, that the desk holds; every figure is our own default (†).
"""

from dataclasses import dataclass
from datetime import date
from typing import Final

from monitor_desk.domain.contracts import RISKS
from monitor_desk.domain.dates import say_date
from monitor_desk.domain.forms.model import Tone
from monitor_desk.domain.months import months_between, say_months

_POOR_RATINGS: Final = ("inadequate", "special measures")
_WEAK_RATINGS: Final = ("requires improvement", "requires significant improvement")
_SOUND_RATINGS: Final = ("good",)
_BEST_RATINGS: Final = ("outstanding",)


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """One line of the working: what was looked at, what was found, and what it counts."""

    what: str
    found: str
    points: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PointsTable:
    """What each finding counts; all figures †."""

    tier_step: int = 20  # for each tier that is watched less closely than this one
    risk_act: int = 30
    risk_watch: int = 15
    risk_unknown: int = 8
    rating_poor: int = 25
    rating_weak: int = 15
    rating_none: int = 6
    rating_sound: int = 3
    rating_old: int = 6
    rating_old_months: int = 36
    visit_a_month: int = 1  # since the last one
    visit_most: int = 24
    visit_never: int = 24
    action_open: int = 1
    action_overdue: int = 3
    actions_most: int = 15
    result_poor: int = 20
    result_partly: int = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """What counts: a place among the tiers (0 is watched most closely), risk, rating, visits, actions, last result."""

    tier: str = ""
    tier_place: int | None = None
    tiers: int = 0
    risk: str = ""
    rating: str = ""
    rated_on: date | None = None
    last_visit_on: date | None = None
    last_level: str = ""
    last_tone: Tone = Tone.NONE
    open_actions: int = 0
    overdue_actions: int = 0


def working(standing: Standing, today: date, table: PointsTable | None = None) -> tuple[Point, ...]:
    """Return every line of the working on a day, in the order in which people weigh them."""
    values = table or PointsTable()
    return (
        _tier(standing, values),
        _risk(standing, values),
        _rating(standing, today, values),
        _last_visit(standing, today, values),
        _actions(standing, values),
        _result(standing, values),
    )


def _tier(standing: Standing, table: PointsTable) -> Point:
    if standing.tier_place is None:
        return Point(what="Tier", found="No tier", points=0)
    less_close = max(0, standing.tiers - 1 - standing.tier_place)
    return Point(what="Tier", found=standing.tier, points=table.tier_step * less_close)


def _risk(standing: Standing, table: PointsTable) -> Point:
    counts = dict(zip(RISKS, (table.risk_act, table.risk_watch, 0), strict=True))
    return Point(what="Risk", found=standing.risk or "No data", points=counts.get(standing.risk, table.risk_unknown))


def _rating(standing: Standing, today: date, table: PointsTable) -> Point:
    words = standing.rating.casefold()
    if not words:
        return Point(what="Regulator", found="No rating", points=table.rating_none)
    points = 0
    for known, counts in (
        (_POOR_RATINGS, table.rating_poor),
        (_WEAK_RATINGS, table.rating_weak),
        (_SOUND_RATINGS, table.rating_sound),
        (_BEST_RATINGS, 0),
    ):
        if words.startswith(known):
            points = counts
            break
    found = standing.rating
    if standing.rated_on is not None:
        months = max(0, months_between(standing.rated_on, today)) if standing.rated_on <= today else 0
        found = f"{found}, {say_date(standing.rated_on)}"
        points += table.rating_old if months >= table.rating_old_months else 0
    return Point(what="Regulator", found=found, points=points)


def _last_visit(standing: Standing, today: date, table: PointsTable) -> Point:
    if standing.last_visit_on is None:
        return Point(what="Last visit", found="None on record", points=table.visit_never)
    months = max(0, months_between(min(standing.last_visit_on, today), today))
    found = f"{say_months(months)} ago" if months else "This month"
    return Point(what="Last visit", found=found, points=min(table.visit_most, months * table.visit_a_month))


def _actions(standing: Standing, table: PointsTable) -> Point:
    found = f"{standing.open_actions} open"
    if standing.overdue_actions:
        found = f"{found}, {standing.overdue_actions} overdue"
    points = standing.open_actions * table.action_open + standing.overdue_actions * table.action_overdue
    return Point(what="Actions", found=found, points=min(table.actions_most, points))


def _result(standing: Standing, table: PointsTable) -> Point:
    counts = {Tone.POOR: table.result_poor, Tone.PARTLY: table.result_partly}
    found = standing.last_level or "None on record"
    return Point(what="Last result", found=found, points=counts.get(standing.last_tone, 0))
