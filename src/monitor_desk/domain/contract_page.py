"""A contract's page: its terms as understood, its options and breaks, its tier's history, its schedule of schemes."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from monitor_desk.domain.contracts import (
    BreakPoint,
    Contract,
    Document,
    Extension,
    FrequencyChange,
    TierChange,
    Variation,
)
from monitor_desk.domain.obligations import ScheduledObligation
from monitor_desk.domain.terms import Term


@dataclass(frozen=True, slots=True, kw_only=True)
class BreakRow:
    """A break with the last day to serve notice and the day by which to decide."""

    id: UUID
    entry: BreakPoint
    serve_by_on: date
    decide_by_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class SchemeRow:
    """A scheme in the contract schedule."""

    id: UUID
    location_id: UUID
    location: str
    validated_on: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ContractPage:
    """Everything known of a contract; lists come in the order in which they take effect."""

    id: UUID
    contract: Contract
    provider: str
    officer: str
    is_binned: bool
    is_disputed: bool
    term: Term | None
    ends_offered_on: date | None
    latest_end_on: date | None
    extensions: Sequence[tuple[UUID, Extension]]
    breaks: Sequence[BreakRow]
    variations: Sequence[tuple[UUID, Variation]]
    tiers: Sequence[tuple[UUID, TierChange]]
    frequencies: Sequence[tuple[UUID, FrequencyChange]]
    schemes: Sequence[SchemeRow]
    documents: Sequence[tuple[UUID, Document]]
    obligations: Sequence[ScheduledObligation]
    gaps: Sequence[str]
