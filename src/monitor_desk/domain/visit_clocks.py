"""The clocks of a visit: how long before or after what its letter, papers and plan are due; each is a setting."""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from datetime import date, timedelta
from enum import StrEnum
from uuid import UUID, uuid5

from monitor_desk.domain.errors import InvalidDraftError
from monitor_desk.domain.months import add_months
from monitor_desk.domain.working_days import WorkingDays

SETTING = "visit clocks"
_SETTINGS = UUID("0d7a6d34-2f6c-4a39-9c0e-6a1f3f6f0c52")  # namespace: every desk keeps the setting under the same id
_MOST = 366


class Unit(StrEnum):
    """What a clock counts in."""

    WORKING_DAYS = "working days"
    DAYS = "calendar days"
    MONTHS = "months"


@dataclass(frozen=True, slots=True)
class Span:
    """A length of time as it is said: 10 working days, 14 calendar days, 6 months."""

    value: int
    unit: Unit = Unit.WORKING_DAYS

    def after(self, on: date, calendar: WorkingDays) -> date:
        """Return the day so long after another; day 1 is the next (working) day."""
        return self._from(on, self.value, calendar)

    def before(self, on: date, calendar: WorkingDays) -> date:
        """Return the day so long before another."""
        return self._from(on, -self.value, calendar)

    def words(self) -> str:
        """Return "10 working days", "1 month"."""
        return f"{self.value} {self.unit.value if self.value != 1 else self.unit.value.removesuffix('s')}"

    def _from(self, on: date, value: int, calendar: WorkingDays) -> date:
        if self.unit is Unit.WORKING_DAYS:
            return calendar.add(on, value)
        return add_months(on, value) if self.unit is Unit.MONTHS else on + timedelta(days=value)


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitDates:
    """The days that follow from the day a visit is planned for."""

    letter_due_on: date
    documents_due_on: date
    draft_due_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitClocks:
    """The clocks of domain.md, section 5. Figures marked † there are the desk's own defaults.

    letter 10 working days before the visit†; documents 5 working days before†; draft within 10 working days after the
    site visit ended†; factual accuracy 14 calendar days after the draft was shared (Norfolk; 10 working days at the
    CQC); action plan 14 calendar days after the final report (Norfolk); re-visit about 6 months after a poor result.
    """

    letter: Span = Span(10)
    documents: Span = Span(5)
    draft: Span = Span(10)
    accuracy: Span = Span(14, Unit.DAYS)
    plan: Span = Span(14, Unit.DAYS)
    revisit: Span = Span(6, Unit.MONTHS)

    def dates(self, planned_on: date, calendar: WorkingDays) -> VisitDates:
        """Return what is due around the day a visit is planned for; the draft moves once the visit has ended."""
        return VisitDates(
            letter_due_on=self.letter.before(planned_on, calendar),
            documents_due_on=self.documents.before(planned_on, calendar),
            draft_due_on=self.draft.after(planned_on, calendar),
        )

    def checked(self) -> "VisitClocks":
        """Return the clocks; raise `InvalidDraftError` naming each that is out of range."""
        problems = {
            name: f"Choose between 0 and {_MOST} {span.unit.value}"
            for name, span in self.spans().items()
            if not 0 <= span.value <= _MOST
        }
        if problems:
            raise InvalidDraftError(problems)
        return self

    def spans(self) -> dict[str, Span]:
        """Return each clock by its name."""
        return {item.name: getattr(self, item.name) for item in fields(self)}


def setting_id() -> UUID:
    """Return the id of the setting that holds the clocks: the same on every laptop."""
    return uuid5(_SETTINGS, SETTING)


def to_text(clocks: VisitClocks) -> str:
    """Return the clocks as the setting holds them, a line each: "letter: 10 working days"."""
    return "\n".join(f"{name}: {span.value} {span.unit.value}" for name, span in clocks.spans().items())


def from_text(text: str) -> VisitClocks:
    """Return the clocks in a setting's text; a line that is missing or not understood leaves the default."""
    usual = VisitClocks()
    known = usual.spans()
    lines = (line.partition(": ") for line in text.splitlines())
    return replace(usual, **_understood({name: words for name, _, words in lines if name in known}))


def _understood(lines: Mapping[str, str]) -> dict[str, Span]:
    found: dict[str, Span] = {}
    for name, words in lines.items():
        value, _, unit = words.partition(" ")
        if value.isdecimal() and int(value) <= _MOST and unit in set(Unit):
            found[name] = Span(int(value), Unit(unit))
    return found
