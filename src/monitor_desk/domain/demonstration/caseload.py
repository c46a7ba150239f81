"""The demonstration caseload, put together."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from monitor_desk.domain.contract_records import facts_of
from monitor_desk.domain.demonstration import agreements, changes, papers, places
from monitor_desk.domain.demonstration.calendar import closure_days, period_entries, periods, working_days
from monitor_desk.domain.demonstration.checks import checks
from monitor_desk.domain.demonstration.notes import notes
from monitor_desk.domain.demonstration.organisations import contacts, providers
from monitor_desk.domain.demonstration.outcomes import obligation_entries
from monitor_desk.domain.demonstration.people import people
from monitor_desk.domain.demonstration.visit_scenes import Forms
from monitor_desk.domain.demonstration.visits import visits
from monitor_desk.domain.demonstration.wish import BLOCK_PROVIDERS, Made, Wish, check
from monitor_desk.domain.fields import Draft
from monitor_desk.domain.periods import Period
from monitor_desk.domain.tiers import Tier


def caseload(
    *,
    today: date,
    tiers: Sequence[Tier],
    providers: int = BLOCK_PROVIDERS,
    table: Sequence[Period] = (),
    forms: Forms | None = None,
) -> list[tuple[UUID, Draft]]:
    """Return the drafts of an invented caseload with their ids, each after what it refers to.

    24 providers have 40 contracts and 60 locations; other numbers are in proportion. The same arguments give the same
    caseload; its dates are counted from `today`. `table` is what the desk has of the calendar: it is taken as it
    stands and not made again. `forms` are the forms in use by their key, with which its visits and checks were made;
    without any it has neither. Raise `DeskError` for fewer than 1 or more than 5,000 providers.
    """
    check(providers, tiers)
    ordered = tuple(sorted(tiers, key=lambda tier: tier.order))
    wish = Wish(today=today, providers=providers, tiers=ordered, working_days=working_days(today))
    known = {period.name for period in table}
    missing = [period for period in periods(today, wish.working_days) if period.name not in known]
    made = _organisations(wish, forms or {})
    made += period_entries(today, missing)
    made += closure_days(wish.working_days)
    return made + obligation_entries(wish, facts_of(made), (*table, *missing))


def _organisations(wish: Wish, forms: Forms) -> Made:
    """Return everything that is there before the calendar, in the order in which it may refer to one another."""
    sites, deals = places.sites(wish), agreements.deals(wish)
    known, visited = notes(wish, deals), visits(wish, deals, sites, forms)
    return [
        *people(),
        *providers(wish),
        *places.locations(sites),
        *places.ratings(wish, sites),
        *agreements.contracts(wish, deals),
        *contacts(wish),
        *changes.extensions(wish, deals),
        *changes.breaks(wish, deals),
        *changes.variations(wish, deals),
        *papers.schedule_of_schemes(wish, deals, sites),
        *changes.tier_changes(wish, deals),
        *changes.frequency_changes(wish, deals),
        *papers.documents(wish, deals),
        *known,
        *visited,
        *checks(wish, deals, sites, forms, [*known, *visited]),
    ]
