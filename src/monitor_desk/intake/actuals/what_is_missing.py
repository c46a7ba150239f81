"""Why a file is no spreadsheet of planned and delivered care as its columns are matched, in one sentence."""

from collections.abc import Collection, Sequence
from typing import Final

from monitor_desk.intake.actuals_headings import ACTUALS_LABELS
from monitor_desk.intake.columns import ColumnMatch
from monitor_desk.intake.known_columns import Target, known_headings, normalised

_PLANNED: Final = ("care.planned_start", "care.planned_end", "care.planned", "care.planned_minutes")
_ACTUAL: Final = ("care.actual_start", "care.actual_end", "care.actual", "care.actual_minutes")
_OTHERS: Final = {Target.REGISTER: "a contract register", Target.DIRECTORY: "a directory of locations"}
_ENOUGH: Final = 3


def what_is_missing(name: str, matches: Sequence[ColumnMatch], dated: Collection[str]) -> str:
    """Return what no column gives and what to do, or ""; `dated` are the fields of columns that hold dates."""
    fields = {match.field for match in matches}
    wanted = (
        ("the person's code", "care.person", "care.person" in fields),
        ("the date", "care.on", "care.on" in fields or bool(fields & set(dated))),
        ("the planned time", "care.planned_start", bool(fields & set(_PLANNED))),
        ("the time that was delivered", "care.actual_start", bool(fields & set(_ACTUAL))),
    )
    missing = [(what, field) for what, field, is_there in wanted if not is_there]
    if not missing:
        return ""
    other = _other_kind(matches)
    if other and len(missing) > 1:
        return (
            f"{name} looks like {other} and not like a spreadsheet of care visits, so nothing was stored; choose the "
            "spreadsheet of planned and delivered care."
        )
    what, field = missing[0]
    return (
        f"{name} has no column with {what}, so nothing was stored; match a column to “{ACTUALS_LABELS[field]}”, or "
        "choose a spreadsheet of planned and delivered care."
    )


def _other_kind(matches: Sequence[ColumnMatch]) -> str:
    headings = {normalised(match.heading) for match in matches}
    counted = {target: len(headings & set(known_headings(target))) for target in _OTHERS}
    most = max(counted, key=lambda target: counted[target])
    return _OTHERS[most] if counted[most] >= _ENOUGH else ""
