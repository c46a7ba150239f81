"""Providers: listed, assigned, and gathered on one page with all that belongs to them."""

from collections.abc import Sequence
from uuid import UUID

from monitor_desk.data import lists, provider_page, records
from monitor_desk.data.database import Database
from monitor_desk.domain.officers import Officer
from monitor_desk.domain.provider_page import ProviderPage
from monitor_desk.domain.providers import Provider, ProviderFilter, ProviderRow
from monitor_desk.services.clock import Clock


class ProviderService:
    """What an officer can do with providers beyond adding and editing."""

    def __init__(self, database: Database, clock: Clock, officer: str, tiers: Sequence[str]) -> None:
        self._database = database
        self._clock = clock
        self._officer = officer
        self._tiers = tiers

    def rows(self, wanted: ProviderFilter | None = None) -> list[ProviderRow]:
        """Return the providers that fit, by name."""
        with self._database.read() as session:
            return lists.providers(session, wanted or ProviderFilter(), self._tiers)

    def page(self, provider_id: UUID) -> ProviderPage:
        """Return everything that is known of a provider; raise `NotFoundError` if there is none such."""
        with self._database.read() as session:
            return provider_page.gather(session, provider_id, self._clock.today())

    def assign(self, provider_ids: Sequence[UUID], officer_id: UUID | None, reason: str) -> int:
        """Give providers to an officer, or to none; return how many had another before."""
        with self._database.read() as session:
            name = records.get(session, Officer, officer_id).name if officer_id else "nobody"
        label = f"Assign {len(provider_ids)} × provider to {name}"
        with self._database.write(by=self._officer, label=label, reason=reason) as session:
            changes = {provider_id: {"officer_id": officer_id} for provider_id in provider_ids}
            return records.change_many(session, Provider.kind, changes)
