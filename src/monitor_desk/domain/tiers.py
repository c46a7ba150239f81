"""Monitoring tiers: the activities of each and how often; flexed only with a reason (domain.md, section 3)."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from monitor_desk.domain.breaks import REPROCUREMENT_MONTHS
from monitor_desk.domain.errors import InvalidDraftError
from monitor_desk.domain.periods import PeriodKind

MOST_MONTHS = 60


class ObligationKind(StrEnum):
    """The kinds of work that fall due by themselves."""

    KPI_RETURN = "kpi return"
    QUARTERLY_REVIEW = "quarterly review"
    ANNUAL_REVIEW = "annual review"
    ANNUAL_VISIT = "annual visit"
    DEVELOPMENT_PLAN = "development plan"
    BREAK = "break"
    BREAK_DECISION = "break decision"
    EXTENSION_DECISION = "extension decision"
    VARIATION_UNSIGNED = "variation unsigned"
    DOCUMENT_EXPIRES = "document expires"
    CONTRACT_ENDS = "contract ends"


TIER_KINDS = (
    ObligationKind.KPI_RETURN,
    ObligationKind.QUARTERLY_REVIEW,
    ObligationKind.ANNUAL_REVIEW,
    ObligationKind.ANNUAL_VISIT,
    ObligationKind.DEVELOPMENT_PLAN,
)
PERIOD_OF_MONTHS = {kind.months: kind for kind in PeriodKind}


class Anchor(StrEnum):
    """What the occurrences of an activity are counted from."""

    CONTRACT_START = "contract start"
    PERIODS = "periods"


@dataclass(frozen=True, slots=True, kw_only=True)
class Activity:
    """Something a tier asks for, every so many months.

    It shows as due `lead_days` calendar days ahead; the provider is told `notice_working_days` before it.
    """

    kind: ObligationKind
    every_months: int
    anchor: Anchor
    lead_days: int
    notice_working_days: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Leads:
    """How far ahead the decisions of a contract are called."""

    reprocurement_months: int = REPROCUREMENT_MONTHS
    extension_months: int = REPROCUREMENT_MONTHS
    decision_lead_days: int = 60
    chase_variation_working_days: int = 10
    document_lead_days: int = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Tier:
    """A monitoring approach: what is done for the contracts assigned to it."""

    id: str
    order: int
    title: str
    activities: tuple[Activity, ...]
    leads: Leads
    summary: str = ""
    is_default: bool = False

    def activity(self, kind: ObligationKind) -> Activity | None:
        """Return the activity of this kind, if the tier has one."""
        return next((activity for activity in self.activities if activity.kind is kind), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class FrequencyOverride:
    """A frequency that was flexed for one contract; without a reason and an author it is refused."""

    kind: ObligationKind
    every_months: int
    reason: str
    author: str
    from_on: date

    def __post_init__(self) -> None:
        """Raise `InvalidDraftError` naming each field that breaks a rule."""
        problems = {}
        if self.kind not in TIER_KINDS:
            problems["kind"] = f"The {self.kind} has no frequency to change"
        if not self.reason.strip():
            problems["reason"] = "Say why the frequency changes"
        if not self.author.strip():
            problems["author"] = "Say who changes the frequency"
        if not 1 <= self.every_months <= MOST_MONTHS:
            problems["every_months"] = f"Choose between 1 and {MOST_MONTHS} months"
        elif self.kind is ObligationKind.KPI_RETURN and self.every_months not in PERIOD_OF_MONTHS:
            problems["every_months"] = "Returns come every 1, 3, 6 or 12 months, as the periods do"
        if problems:
            raise InvalidDraftError(problems)


def default_tier(tiers: tuple[Tier, ...]) -> Tier | None:
    """Return the tier whose lead times hold for a contract without one."""
    return next((tier for tier in tiers if tier.is_default), None)
