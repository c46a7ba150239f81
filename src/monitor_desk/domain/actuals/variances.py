"""In what ways a line of planned and delivered care departs from its plan or cannot be right."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from monitor_desk.domain.actuals.clock_times import say_length
from monitor_desk.domain.dates import say_date


class VarianceKind(StrEnum):
    """What is listed, in the order in which kinds are shown; which of them go together is said in `judging`."""

    MISSED = "missed visit"
    SHORT = "short visit"
    NO_RECORD = "no record"
    UNFINISHED = "record without start or end"
    UNPLANNED = "delivered without plan"
    CONTRADICTED = "status against record"
    OVERLAP = "overlap of one worker"
    DOUBLE = "double entry"


_SENTENCES: Final[Mapping[VarianceKind, str]] = {
    VarianceKind.MISSED: "{visit}: the visit{planned_for} was missed.",
    VarianceKind.SHORT: "{visit}: planned {planned}, delivered {actual}, {minutes} short.",
    VarianceKind.NO_RECORD: "{visit}: planned {planned}, and no time of delivery is recorded.",
    VarianceKind.UNFINISHED: "{visit}: the record is incomplete ({actual}), so its length is not known.",
    VarianceKind.UNPLANNED: "{visit}: delivered without a plan, {actual}.",
    VarianceKind.CONTRADICTED: "{visit}: said not to have been made, yet {actual} is recorded.",
    VarianceKind.OVERLAP: "{visit}: worker {worker} was here {actual}, {minutes} of it elsewhere too, see row {other}.",
    VarianceKind.DOUBLE: "{visit}: the same visit by worker {worker} stands in row {other} too; it is counted once.",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Variance:
    """One thing that is wrong with one line; `minutes` are those missing, undue, in doubt or counted twice.

    `other_row` is the line that a double entry repeats, or where the worker was in the same minutes.
    """

    kind: VarianceKind
    row: int
    person: str
    on: date
    worker: str = ""
    other_row: int | None = None
    planned: str = ""
    actual: str = ""
    minutes: int = 0

    @property
    def sentence(self) -> str:
        """Return it as one plain sentence."""
        return _SENTENCES[self.kind].format(
            visit=f"{self.person} on {say_date(self.on)}",
            planned=self.planned,
            planned_for=f" planned for {self.planned}" if self.planned else "",
            actual=self.actual,
            minutes=say_length(self.minutes),
            worker=self.worker,
            other=self.other_row,
        )
