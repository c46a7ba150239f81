"""The fields of a spreadsheet of planned and delivered care, and the headings under which other people write them."""

from collections.abc import Iterable, Mapping
from typing import Final

_PLAN: Final = ("planned", "scheduled", "rostered", "booked", "expected", "plan", "rota")
_RECORD: Final = ("actual", "delivered", "recorded", "logged", "worked", "attended")
_START: Final = (
    "start", "start time", "start date time", "start datetime", "from", "time from", "begin", "time in", "in",
    "arrival", "arrival time", "visit start", "visit start time", "call start", "call start time", "start at",
)  # fmt: skip
_END: Final = (
    "end", "end time", "end date time", "end datetime", "finish", "finish time", "to", "time to", "until", "time out",
    "out", "departure", "departure time", "visit end", "visit end time", "call end", "call end time", "end at",
)  # fmt: skip
_WHOLE: Final = (
    "", "time", "times", "hours", "hrs", "duration", "length", "visit", "call", "care", "care hours", "visit time",
    "visit times", "visit hours", "visit duration", "visit length", "call time", "call times", "call duration", "slot",
    "time slot", "from to", "duration hours", "duration hrs", "duration hh mm", "duration h mm", "hours hh mm",
    "time hh mm", "hours and minutes", "support hours",
)  # fmt: skip
_MINUTES: Final = (
    "minutes", "mins", "duration minutes", "duration mins", "duration in minutes", "time minutes", "time mins",
    "length minutes", "length mins", "visit minutes", "visit mins", "visit duration minutes", "call minutes",
    "call mins", "call duration minutes", "care minutes",
)  # fmt: skip
_PERSONS: Final = ("person", "client", "service user", "su", "customer", "individual", "resident", "tenant", "citizen")
_WORKERS: Final = ("worker", "carer", "care worker", "staff", "support worker", "employee", "staff member")
_CODES: Final = ("", "code", "id", "ref", "reference", "number", "no", "identifier")


def _each(whose: Iterable[str], what: Iterable[str]) -> tuple[str, ...]:
    whats = tuple(what)
    return tuple(f"{who} {one}".strip() for who in whose for one in whats)


ACTUALS_HEADINGS: Final[Mapping[str, tuple[str, ...]]] = {
    "care.person": (
        *_each(_PERSONS, _CODES), "social care id", "social care number", "mosaic id", "liquidlogic id", "las id",
        "carefirst id", "case id",
    ),
    "care.on": (
        "date", "visit date", "date of visit", "call date", "date of call", "service date", "date of service",
        "care date", "date of care", "planned date", "scheduled date", "shift date", "actual date", "date of support",
    ),
    "care.planned": _each(_PLAN, _WHOLE),
    "care.planned_start": _each(_PLAN, _START),
    "care.planned_end": _each(_PLAN, _END),
    "care.planned_minutes": _each(_PLAN, _MINUTES),
    "care.actual": _each(_RECORD, _WHOLE),
    "care.actual_start": (
        *_each(_RECORD, _START), "clock in", "clocked in", "check in", "checked in", "log in", "logged in", "sign in",
        "arrived", "time arrived", "arrival time", "time in",
    ),
    "care.actual_end": (
        *_each(_RECORD, _END), "clock out", "clocked out", "check out", "checked out", "log out", "logged out",
        "sign out", "left", "time left", "departed", "departure time", "time out",
    ),
    "care.actual_minutes": _each(_RECORD, _MINUTES),
    "care.worker": (
        *_each(_WORKERS, _CODES), *_each(("assigned", "actual", "attending"), ("worker", "carer", "staff")),
        *_each(("actual",), _each(_WORKERS, ("code", "id", "ref"))), "payroll number", "payroll no",
    ),
    "care.status": (
        "status", "visit status", "call status", "outcome", "visit outcome", "call outcome", "delivery status",
        "attendance", "result", "actual status", "actual outcome", "status of visit",
    ),
}  # fmt: skip

ACTUALS_LABELS: Final[Mapping[str, str]] = {
    "care.person": "Person code",
    "care.on": "Date",
    "care.planned_start": "Planned start",
    "care.planned_end": "Planned end",
    "care.planned": "Planned, from–to or length",
    "care.planned_minutes": "Planned minutes",
    "care.actual_start": "Actual start",
    "care.actual_end": "Actual end",
    "care.actual": "Actual, from–to or length",
    "care.actual_minutes": "Actual minutes",
    "care.worker": "Worker code",
    "care.status": "Status",
}
ACTUALS_DATES: Final = frozenset({"care.on"})
