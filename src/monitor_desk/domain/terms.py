"""The term of a contract: the words as written, what was understood of them, and the dates they offer."""

from dataclasses import dataclass
from datetime import date
from itertools import groupby

from monitor_desk.domain.dates import say_date
from monitor_desk.domain.months import extended_by, last_day_of, say_months


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """What the words of a term say; whatever they do not say is left empty.

    `most_months` is the upper end of a range ("3 to 5 years"); `extensions` are months, in order.
    """

    words: str
    is_understood: bool = True
    initial_months: int | None = None
    most_months: int | None = None
    extensions: tuple[int, ...] = ()
    is_extension_at_most: bool = False
    is_minimum: bool = False
    is_open_ended: bool = False
    is_to_be_confirmed: bool = False
    is_unit_assumed: bool = False
    is_day_assumed: bool = False
    named_starts: tuple[date, ...] = ()
    named_end_on: date | None = None

    @property
    def is_fixed(self) -> bool:
        """Say whether the words give one initial length, neither a range nor a minimum."""
        return self.initial_months is not None and self.most_months is None and not self.is_minimum

    @property
    def named_start_on(self) -> date | None:
        """Return the start named in the words, if they name exactly one."""
        return self.named_starts[0] if len(self.named_starts) == 1 else None

    def sentence(self) -> str:
        """Return what was understood: "5 years, then 1 extension of 2 years"."""
        if not self.is_understood:
            return _not_understood(self.words)
        parts = [part for part in (_length(self), _dates(self), _extensions(self)) if part]
        said = ", ".join(parts)
        return "; ".join([said[:1].upper() + said[1:], *_notes(self)])

    def end_on(self, starts_on: date | None) -> date | None:
        """Return the last day of the initial term: the one named, else start + length − 1 day, else nothing."""
        if self.named_end_on is not None:
            return self.named_end_on
        start = starts_on or self.named_start_on
        if start is None or self.initial_months is None or not self.is_fixed:
            return None
        return last_day_of(start, self.initial_months)

    def latest_end_on(self, starts_on: date | None) -> date | None:
        """Return the last day if every extension is taken in full, else nothing."""
        end_on = self.end_on(starts_on)
        return extended_by(end_on, sum(self.extensions)) if end_on else None

    def mismatch(self, starts_on: date | None) -> str:
        """Return a sentence when length and named end disagree for this start, else nothing."""
        start = starts_on or self.named_start_on
        if self.named_end_on is None or start is None or self.initial_months is None or not self.is_fixed:
            return ""
        counted = last_day_of(start, self.initial_months)
        if counted == self.named_end_on:
            return ""
        return (
            f"{say_months(self.initial_months)} from {say_date(start)} would end on {say_date(counted)}, "
            f"but the words name {say_date(self.named_end_on)}; check which is right."
        )


def _not_understood(words: str) -> str:
    if not words.strip():
        return "No term is written; enter the dates yourself"
    return "These words are kept but were not understood; enter the dates yourself"


def _length(term: Term) -> str:
    if term.is_open_ended:
        return "ongoing, with no end date"
    if term.is_to_be_confirmed:
        return "to be confirmed"
    if term.initial_months is None:
        return ""
    if term.most_months is not None:
        is_whole = term.initial_months % 12 == 0 and term.most_months % 12 == 0
        least = str(term.initial_months // 12) if is_whole else say_months(term.initial_months)
        return f"{least} to {say_months(term.most_months)}"
    return f"{'at least ' if term.is_minimum else ''}{say_months(term.initial_months)}"


def _extensions(term: Term) -> str:
    if not term.extensions:
        return ""
    most = "up to " if term.is_extension_at_most else ""
    said = []
    for months, same in groupby(term.extensions):
        count = len(list(same))
        said.append(f"{count} extension{'s' * (count > 1)} of {most}{say_months(months)}{' each' * (count > 1)}")
    return "then " + " and ".join(said)


def _dates(term: Term) -> str:
    start = f"starting {say_date(term.named_start_on)}" if term.named_start_on else ""
    end = f"ending {say_date(term.named_end_on)}" if term.named_end_on else ""
    return ", ".join(part for part in (start, end) if part)


def _notes(term: Term) -> list[str]:
    notes = []
    if len(term.named_starts) > 1:
        notes.append(f"the words name {' and '.join(map(say_date, term.named_starts))}: choose the start yourself")
    if term.is_unit_assumed:
        notes.append("no unit is written: taken as years")
    if term.is_day_assumed:
        notes.append("only a month is written: its first or last day is offered")
    return notes
