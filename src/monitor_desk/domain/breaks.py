"""Breaks and extensions: the last safe dates, worked back from the contract (domain.md, section 2)."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from monitor_desk.domain.months import add_months, extended_by

REPROCUREMENT_MONTHS = 12  # the default lead time; each tier's form may set its own


@dataclass(frozen=True, slots=True, kw_only=True)
class Break:
    """A point at which someone may end the contract early; settled once it is used or has been let pass.

    With a `record_id` its obligations keep their ids when the break date is corrected.
    """

    break_on: date
    notice_days: int
    who: str = ""
    is_settled: bool = False
    record_id: UUID | None = None

    @property
    def key(self) -> str:
        """Return what tells it from the contract's other breaks."""
        return str(self.record_id or self.break_on)

    @property
    def serve_by_on(self) -> date:
        """Return the last day to serve notice: the break date less the notice days."""
        return date.fromordinal(max(date.min.toordinal(), self.break_on.toordinal() - self.notice_days))

    def decide_by_on(self, lead_months: int = REPROCUREMENT_MONTHS) -> date:
        """Return the day by which to decide, so that what follows can still be procured."""
        return add_months(self.serve_by_on, -lead_months)


@dataclass(frozen=True, slots=True, kw_only=True)
class Extension:
    """One extension that the contract offers, in order; settled once it is exercised or declined.

    With a `record_id` its obligation keeps its id when the numbers shift.
    """

    number: int
    months: int
    decide_by_on: date | None = None
    is_settled: bool = False
    record_id: UUID | None = None

    @property
    def key(self) -> str:
        """Return what tells it from the contract's other extensions."""
        return str(self.record_id or self.number)


def extension_decide_by_on(
    extension: Extension, before_on: date | None, lead_months: int = REPROCUREMENT_MONTHS
) -> date | None:
    """Return the day by which to decide: the contract's own, else the end less the lead time, else nothing."""
    if extension.decide_by_on is not None:
        return extension.decide_by_on
    return add_months(before_on, -lead_months) if before_on else None


def ends_before_extensions(
    extensions: tuple[Extension, ...], ends_on: date | None
) -> list[tuple[Extension, date | None]]:
    """Return each extension that is still open with the day the contract would end without it.

    `ends_on` is the present end: extensions that were exercised are in it already.
    """
    found: list[tuple[Extension, date | None]] = []
    for extension in sorted(extensions, key=lambda each: each.number):
        if not extension.is_settled:
            found.append((extension, ends_on))
            ends_on = extended_by(ends_on, extension.months) if ends_on else None
    return found
