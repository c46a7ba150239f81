"""What the contract itself calls for: breaks, extensions, unsigned variations, expiring documents, its end."""

from collections.abc import Iterator

from monitor_desk.domain.breaks import ends_before_extensions, extension_decide_by_on
from monitor_desk.domain.contract_facts import ContractFacts
from monitor_desk.domain.dates import say_date
from monitor_desk.domain.months import add_months, say_months
from monitor_desk.domain.planning import Called, Planning
from monitor_desk.domain.tiers import ObligationKind


def contract_calls(contract: ContractFacts, planning: Planning) -> Iterator[Called]:
    """Yield what the contract calls for, whatever its tier and the horizon."""
    yield from _breaks(contract, planning)
    yield from _extensions(contract, planning)
    yield from _variations(contract, planning)
    yield from _documents(contract, planning)
    yield from _end(contract, planning)


def _breaks(contract: ContractFacts, planning: Planning) -> Iterator[Called]:
    """Yield, for each open break, the last day to serve notice and the day to decide by; neither ever moves later."""
    for each in contract.breaks:
        if each.is_settled:
            continue
        leads = planning.leads(contract, each.break_on)
        at = say_date(each.break_on)
        decide_on = each.decide_by_on(leads.reprocurement_months)
        yield Called(
            kind=ObligationKind.BREAK,
            key=each.key,
            title=f"Last safe day to serve notice on the break of {at}",
            due_on=each.serve_by_on,
            window=leads.decision_lead_days,
        )
        yield Called(
            kind=ObligationKind.BREAK_DECISION,
            key=each.key,
            title=f"Decide on the break of {at}",
            due_on=decide_on,
            window=leads.decision_lead_days,
        )


def _extensions(contract: ContractFacts, planning: Planning) -> Iterator[Called]:
    for extension, before_on in ends_before_extensions(contract.extensions, contract.ends_on):
        asked_on = before_on or extension.decide_by_on
        if asked_on is None:
            continue
        leads = planning.leads(contract, asked_on)
        due_on = extension_decide_by_on(extension, before_on, leads.extension_months)
        if due_on is not None:
            yield Called(
                kind=ObligationKind.EXTENSION_DECISION,
                key=extension.key,
                title=f"Decide on extension {extension.number}, {say_months(extension.months)}",
                due_on=due_on,
                window=leads.decision_lead_days,
            )


def _variations(contract: ContractFacts, planning: Planning) -> Iterator[Called]:
    for variation in contract.variations:
        if variation.sent_on > planning.plan.horizon.to_on:
            continue
        leads = planning.leads(contract, variation.sent_on)
        yield Called(
            kind=ObligationKind.VARIATION_UNSIGNED,
            key=variation.key,
            title=f"Variation {variation.number} not yet signed",
            due_on=planning.plan.working_days.add(variation.sent_on, leads.chase_variation_working_days),
            window=0,
        )


def _documents(contract: ContractFacts, planning: Planning) -> Iterator[Called]:
    """Yield each expiry; the day is part of the key, so that a renewed document is a new obligation."""
    for document in contract.documents:
        yield Called(
            kind=ObligationKind.DOCUMENT_EXPIRES,
            key=f"{document.id}/{document.expires_on.isoformat()}",
            title=f"{document.what} expires",
            due_on=document.expires_on,
            window=planning.leads(contract, document.expires_on).document_lead_days,
        )


def _end(contract: ContractFacts, planning: Planning) -> Iterator[Called]:
    """Yield the end, which shows as due as long ahead as a re-procurement takes."""
    if contract.ends_on is not None:
        ahead_on = add_months(contract.ends_on, -planning.leads(contract, contract.ends_on).reprocurement_months)
        yield Called(
            kind=ObligationKind.CONTRACT_ENDS,
            key=contract.ends_on.isoformat(),
            title="Contract ends",
            due_on=contract.ends_on,
            window=(contract.ends_on - ahead_on).days,
        )
