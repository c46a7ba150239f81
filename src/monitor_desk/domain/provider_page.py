"""A provider's page: everything known of it, gathered."""

from dataclasses import dataclass
from uuid import UUID

from monitor_desk.domain.contracts import ContractRow, Document
from monitor_desk.domain.locations import Contact, LocationRow
from monitor_desk.domain.notes import Note
from monitor_desk.domain.providers import Provider
from monitor_desk.domain.timeline import Event


@dataclass(frozen=True, slots=True, kw_only=True)
class ProviderPage:
    """A provider with its contracts, locations, people, papers and timeline; the timeline is newest first."""

    id: UUID
    provider: Provider
    officer: str
    deputy: str
    is_binned: bool
    is_disputed: bool
    contracts: tuple[ContractRow, ...]
    locations: tuple[LocationRow, ...]
    contacts: tuple[tuple[UUID, Contact], ...]
    documents: tuple[tuple[UUID, Document], ...]
    notes: tuple[tuple[UUID, Note], ...]
    timeline: tuple[Event, ...]
