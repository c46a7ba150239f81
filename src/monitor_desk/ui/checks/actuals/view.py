"""An audit of actuals made ready on the worker to be shown: its variances as lines that are filtered as one types."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from monitor_desk.domain.actuals import ActualsAudit, Total, Variance
    from monitor_desk.ui.shell.tasks import Report

_EVERY = 1_000


@dataclass(frozen=True, slots=True, kw_only=True)
class VarianceLine:
    """One variance as it is listed; `sought` is all of it in small letters."""

    id: int
    kind: str
    row: int
    on: date
    person: str
    worker: str
    planned: str
    actual: str
    minutes: int | None
    sentence: str
    sought: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditView:
    """An audit with what is drawn and listed of it."""

    audit: ActualsAudit
    lines: Sequence[VarianceLine]
    weeks_of: Mapping[str, Sequence[Total]]

    def kinds(self) -> list[tuple[str, int]]:
        """Return the kinds of variances that were found with their numbers."""
        return [(kind.value, number) for kind, number in self.audit.counts.items() if number]


def view_of(audit: ActualsAudit, report: Report) -> AuditView:
    """Return an audit ready to be shown; called on the worker."""
    lines = []
    for number, variance in enumerate(audit.variances):
        if number % _EVERY == 0:
            report(number, len(audit.variances), "Variances")
        lines.append(_line(number, variance))
    weeks: dict[str, list[Total]] = {}
    for total in audit.by_person_and_week:
        weeks.setdefault(total.person, []).append(total)
    return AuditView(audit=audit, lines=lines, weeks_of=weeks)


def sought_in(lines: Sequence[VarianceLine], kind: str, words: str) -> Sequence[VarianceLine]:
    """Return the lines of a kind ("" for every kind) in which all typed words stand, in whatever order."""
    found = [line for line in lines if line.kind == kind] if kind else lines
    for word in words.casefold().split():
        found = [line for line in found if word in line.sought]
    return found


def _line(number: int, variance: Variance) -> VarianceLine:
    sentence = variance.sentence
    return VarianceLine(
        id=number,
        kind=variance.kind.value,
        row=variance.row,
        on=variance.on,
        person=variance.person,
        worker=variance.worker,
        planned=variance.planned,
        actual=variance.actual,
        minutes=variance.minutes or None,
        sentence=sentence,
        sought=f"{variance.row} {variance.kind} {variance.worker} {sentence}".casefold(),
    )
