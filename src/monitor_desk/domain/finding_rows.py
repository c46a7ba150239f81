"""Findings as they are listed, and earlier ones that a finding may repeat."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingRow:
    """One line of a list of findings; `actions` counts those not withdrawn, `open_actions` those still open."""

    id: UUID
    number: int | None
    headline: str
    grade: str
    triage: str
    section: str
    question: str
    provider_id: UUID | None
    provider: str
    contract_id: UUID | None
    contract: str
    location: str
    visit_id: UUID | None
    check_id: UUID | None
    found_by: str
    found_on: date | None
    repeat_of_id: UUID | None
    may_be_shared: bool
    actions: int
    open_actions: int


@dataclass(frozen=True, slots=True, kw_only=True)
class EarlierFinding:
    """What has to be known of an earlier finding to say whether another repeats it."""

    id: UUID
    number: int | None
    fact: str
    grade: str
    section: str
    question: str
    location_id: UUID | None
    location: str
    visit_id: UUID | None
    check_id: UUID | None
    found_by: str
    found_on: date | None
    open_actions: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RepeatRow:
    """An earlier finding that a new one may repeat; `why` in words, `likeness` of the words 0 to 100."""

    earlier: EarlierFinding
    why: str
    is_same_question: bool
    is_same_location: bool
    likeness: int

    @property
    def id(self) -> UUID:
        """Return the id of the earlier finding, to be kept as `repeat_of_id`."""
        return self.earlier.id

    @property
    def headline(self) -> str:
        """Return the first line of the earlier finding, shortened."""
        first = self.earlier.fact.split("\n", 1)[0]
        return first if len(first) <= 90 else first[:89] + "…"
