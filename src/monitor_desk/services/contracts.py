"""Contracts: listed, gathered on one page, their tier and term kept with reasons."""

from datetime import date, timedelta
from uuid import UUID

from monitor_desk.data import contract_page, lists, records
from monitor_desk.data.database import Database
from monitor_desk.domain import breaks
from monitor_desk.domain.contract_page import BreakRow, ContractPage
from monitor_desk.domain.contracts import (
    BreakPoint,
    Contract,
    ContractFilter,
    ContractRow,
    Document,
    Extension,
    FrequencyChange,
    TierChange,
    Variation,
)
from monitor_desk.domain.errors import DeskError, InvalidDraftError
from monitor_desk.domain.months import add_months, extended_by
from monitor_desk.domain.term_parsing import parse_term
from monitor_desk.domain.tiers import FrequencyOverride, ObligationKind
from monitor_desk.services.clock import Clock
from monitor_desk.services.schedule import ScheduleService

_YEAR_AHEAD = 18


class ContractService:
    """What an officer can do with contracts beyond adding and editing."""

    def __init__(self, database: Database, clock: Clock, officer: str, schedule: ScheduleService) -> None:
        self._database = database
        self._clock = clock
        self._officer = officer
        self._schedule = schedule

    def rows(self, wanted: ContractFilter | None = None) -> list[ContractRow]:
        """Return the contracts that fit, by reference."""
        with self._database.read() as session:
            return lists.contracts(session, wanted or ContractFilter())

    def page(self, contract_id: UUID) -> ContractPage:
        """Return everything known of a contract; raise `NotFoundError` if there is none such."""
        until = add_months(self._clock.today(), _YEAR_AHEAD)
        obligations = self._schedule.due(until_on=until, contract_ids=[contract_id])
        gaps = self._schedule.gaps(contract_id)
        with self._database.read() as session:
            contract = records.get(session, Contract, contract_id)
            named = contract_page.names(session, contract_id)
            term = parse_term(contract.term_words) if contract.term_words else None
            tiers = records.owned(session, TierChange, contract_id=contract_id)
            return ContractPage(
                id=contract_id,
                contract=contract,
                provider=named.provider,
                officer=named.officer,
                is_binned=named.is_binned,
                is_disputed=named.is_disputed,
                term=term,
                ends_offered_on=term.end_on(contract.starts_on) if term else None,
                latest_end_on=term.latest_end_on(contract.starts_on) if term else None,
                extensions=records.owned(session, Extension, contract_id=contract_id),
                breaks=[
                    self._break(one, contract) for one in records.owned(session, BreakPoint, contract_id=contract_id)
                ],
                variations=records.owned(session, Variation, contract_id=contract_id),
                tiers=sorted(tiers, key=lambda one: one[1].from_on or date.min, reverse=True),
                frequencies=records.owned(session, FrequencyChange, contract_id=contract_id),
                schemes=contract_page.schemes(session, contract_id),
                documents=records.owned(session, Document, contract_id=contract_id),
                obligations=obligations,
                gaps=gaps,
            )

    def set_tier(self, contract_id: UUID, tier: str, reason: str, from_on: date | None = None) -> None:
        """Put a contract in a tier from a day on, with the reason; the tiers before stay in its history."""
        change = TierChange(
            contract_id=contract_id, tier=tier, from_on=from_on or self._clock.today(), reason=reason
        ).checked()
        if tier not in {known.id for known in self._schedule.tiers}:
            raise InvalidDraftError({"tier": "Choose one of the team's tiers"})
        with self._database.write(by=self._officer, label=f"Set tier to {tier}", reason=change.reason) as session:
            records.insert(session, change)
            history = [one for _, one in records.owned(session, TierChange, contract_id=contract_id)]
            in_force = _in_force(history, self._clock.today())
            records.change(session, Contract.kind, contract_id, {"tier": in_force})

    def set_frequency(self, change: FrequencyChange) -> UUID:
        """Flex how often an activity happens on a contract; raise `InvalidDraftError` without reason and author."""
        checked = FrequencyChange(**{**change.values(), "author": change.author or self._officer}).checked()  # type: ignore[arg-type]
        FrequencyOverride(
            kind=ObligationKind(checked.activity),
            every_months=checked.every_months or 0,
            reason=checked.reason,
            author=checked.author,
            from_on=checked.from_on or self._clock.today(),
        )
        label = f"Change frequency of {checked.activity}"
        with self._database.write(by=self._officer, label=label, reason=checked.reason) as session:
            return records.insert(session, checked)

    def take_term(self, contract_id: UUID) -> int:
        """Take over what the written term offers: the end where none is known, and its extensions; return how many.

        What was typed before stays: an end that is known is not moved and extensions are added only where none are.
        """
        with self._database.write(by=self._officer, label="Take dates from the term") as session:
            contract = records.get(session, Contract, contract_id)
            term = parse_term(contract.term_words)
            end_on = contract.ends_on or term.end_on(contract.starts_on)
            taken = int(records.change(session, Contract.kind, contract_id, {"ends_on": end_on}))
            if records.owned(session, Extension, contract_id=contract_id) or term.is_extension_at_most:
                return taken
            for months in term.extensions:
                begins = end_on + timedelta(days=1) if end_on else None
                option = Extension(contract_id=contract_id, months=months, starts_on=begins, words=contract.term_words)
                records.insert(session, option.checked())
                end_on = extended_by(end_on, months) if end_on else None
            return taken + len(term.extensions)

    def exercise(self, extension_id: UUID, exercised_on: date | None = None) -> date | None:
        """Use an extension: the contract's end moves by its length; return the new end, None where none is known."""
        with self._database.write(by=self._officer, label="Use extension") as session:
            extension = records.get(session, Extension, extension_id)
            if extension.contract_id is None or extension.exercised_on is not None:
                message = "This extension was used before; nothing was changed. Add another if the contract has one."
                raise DeskError(message)
            contract = records.get(session, Contract, extension.contract_id)
            end_on = extended_by(contract.ends_on, extension.months or 0) if contract.ends_on else None
            on = exercised_on or self._clock.today()
            records.change(session, Extension.kind, extension_id, {"exercised_on": on})
            records.change(session, Contract.kind, extension.contract_id, {"ends_on": end_on})
            return end_on

    def _break(self, entry: tuple[UUID, BreakPoint], contract: Contract) -> BreakRow:
        break_id, point = entry
        rule = breaks.Break(break_on=point.breaks_on or date.max, notice_days=point.notice_days or 0)
        lead = next((one.leads.reprocurement_months for one in self._schedule.tiers if one.id == contract.tier), None)
        decide = rule.decide_by_on() if lead is None else rule.decide_by_on(lead)
        return BreakRow(id=break_id, entry=point, serve_by_on=rule.serve_by_on, decide_by_on=decide)


def _in_force(history: list[TierChange], today: date) -> str:
    begun = [one for one in history if one.from_on and one.from_on <= today]
    return max(begun, key=lambda one: one.from_on or date.min).tier if begun else history[-1].tier
