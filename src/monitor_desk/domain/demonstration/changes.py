"""What happened to the demonstration's contracts: tiers, frequencies, extensions, breaks, variations."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta
from typing import Final

from monitor_desk.domain.contracts import BreakPoint, Extension, FrequencyChange, TierChange, Variation
from monitor_desk.domain.demonstration import situations
from monitor_desk.domain.demonstration.agreements import Deal
from monitor_desk.domain.demonstration.chance import demonstration_id
from monitor_desk.domain.demonstration.people import MANAGER, OFFICERS
from monitor_desk.domain.demonstration.wish import Made, Wish
from monitor_desk.domain.fields import Draft
from monitor_desk.domain.months import add_months
from monitor_desk.domain.tiers import ObligationKind

_DAY = timedelta(days=1)
_FIRST_REASONS: Final = (
    "Assigned at the start: high value and many people who would be hard to move.",
    "Assigned at the start: usual value and risk for this type of service.",
    "Assigned at the start: small contract, settled provider, good results before.",
)
_RAISED: Final = (
    "Repeat finding on medication records, and the manager’s post is vacant.",
    "Two KPIs missed two quarters running; staff turnover above a third.",
    "Whistleblowing about night cover, and a plan that is overdue.",
)
_LOWERED: Final = "Four quarters on target, last visit without a moderate finding, nothing open."


def tier_changes(wish: Wish, of: list[Deal]) -> Made:
    """Return each contract's tier from its start, and later changes, each with its reason."""
    drafts: list[Draft] = []
    for deal in of:
        drafts += _tiers(wish, deal)
    return _numbered(drafts)


def frequency_changes(wish: Wish, of: list[Deal]) -> Made:
    """Return frequencies that were flexed, each with a reason and an author."""
    flexed = {
        situations.HARBOUR_LANE: FrequencyChange(
            activity=ObligationKind.QUARTERLY_REVIEW.value,
            every_months=1,
            from_on=wish.after(-80),
            reason="Progress of the action plan is looked at each month until the notice is lifted.",
            author=MANAGER,
        ),
        29: FrequencyChange(
            activity=ObligationKind.ANNUAL_VISIT.value,
            every_months=6,
            from_on=wish.after(-200),
            reason="Two schemes opened in one quarter; a second visit in the year until they have settled.",
            author=OFFICERS[1],
        ),
        situations.VARIATION_DRAFTED: FrequencyChange(
            activity=ObligationKind.KPI_RETURN.value,
            every_months=12,
            from_on=wish.after(-300),
            reason="Nil returns for a year; one return with the annual report is enough.",
            author=OFFICERS[2],
        ),
    }
    return _numbered(
        _of(deal, flexed[deal.place]) for deal in of if deal.place in flexed and deal.starts_on < wish.after(-300)
    )


def extensions(wish: Wish, of: list[Deal]) -> Made:
    """Return the options to extend, in order: used ones, one to be decided within days, later ones."""
    drafts: list[Draft] = []
    for deal in of:
        drafts += [_extension(wish, deal, number) for number in range(len(deal.span.extensions))]
    return _numbered(drafts)


def breaks(wish: Wish, of: list[Deal]) -> Made:
    """Return break points: one to be served within days, one that was let pass, one in some years."""
    found = {
        situations.BREAK_SOON: ("Council", 180, 3 + 180),
        situations.BREAK_PAST: ("Either", 90, -40),
        situations.BREAK_LATER: ("Either", 180, 520),
    }
    drafts: list[Draft] = []
    for deal in of:
        if deal.place in found:
            who, notice, days = found[deal.place]
            drafts.append(BreakPoint(contract_id=deal.id, breaks_on=wish.after(days), who_may=who, notice_days=notice))
    return _numbered(drafts)


def variations(wish: Wish, of: list[Deal]) -> Made:
    """Return variations: one sent five weeks ago and not yet signed, signed ones, one still being prepared."""
    return _numbered(_variation(wish, deal) for deal in of if deal.place in _VARIED)


_VARIED: Final = situations.VARIATIONS_SIGNED | {situations.VARIATION_UNSIGNED, situations.VARIATION_DRAFTED}


def _tiers(wish: Wish, deal: Deal) -> list[Draft]:
    raised, lowered = deal.place in situations.RAISED, deal.place in situations.LOWERED
    changed_on = wish.after(-84 - deal.provider % 9) if raised else add_months(wish.today, -11)
    if not (raised or lowered) or changed_on <= deal.starts_on:
        return [_tier(wish, deal, deal.level, _FIRST_REASONS[deal.level])]
    reason = _RAISED[deal.provider % len(_RAISED)] if raised else _LOWERED
    later = TierChange(contract_id=deal.id, tier=wish.tier_id(deal.level), from_on=changed_on, reason=reason)
    return [_tier(wish, deal, 1, _FIRST_REASONS[1]), later]


def _tier(wish: Wish, deal: Deal, level: int, reason: str) -> TierChange:
    return TierChange(contract_id=deal.id, tier=wish.tier_id(level), from_on=deal.starts_on, reason=reason)


def _extension(wish: Wish, deal: Deal, number: int) -> Extension:
    """An extension that was used was so 90 days before the contract would have ended."""
    before_on = deal.span.end_before(deal.starts_on, number)
    is_soon = deal.place == situations.EXTENSION_SOON and number == deal.span.used
    return Extension(
        contract_id=deal.id,
        months=deal.span.extensions[number],
        starts_on=before_on + _DAY,
        decided_by="Council" if deal.number % 3 else "Both",
        decide_by_on=wish.after(5) if is_soon else add_months(before_on, -6),
        exercised_on=before_on - timedelta(days=90) if number < deal.span.used else None,
        words=deal.span.words,
    )


def _variation(wish: Wish, deal: Deal) -> Variation:
    draft = Variation(
        contract_id=deal.id,
        number="1",
        summary="Two more tenancies at an existing scheme; support hours rise in proportion.",
        proposer="Provider" if deal.number % 2 else "Commissioner",
        consulted_on=wish.after(-75),
        evidence="Occupancy above 95% for three quarters; hours delivered 102% of those commissioned.",
        cost_effect_pence=1_840_000 + deal.number * 15_500,
    )
    if deal.place == situations.VARIATION_DRAFTED:
        return draft
    is_signed = deal.place in situations.VARIATIONS_SIGNED
    return replace(
        draft,
        compliance_checked_on=wish.after(-58),
        authorised_by="Head of service",
        authorised_on=wish.after(-45),
        sent_on=wish.after(-35),
        signed_on=wish.after(-20) if is_signed else None,
        effective_on=wish.after(-5) if is_signed else wish.after(30),
    )


def _of(deal: Deal, change: FrequencyChange) -> FrequencyChange:
    return replace(change, contract_id=deal.id)


def _numbered(drafts: Iterable[Draft]) -> Made:
    return [(demonstration_id(draft.kind, number), draft) for number, draft in enumerate(drafts)]
