"""A whole visit as it is read: what the recorder, the visit's page and its report are made from."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from monitor_desk.domain.contracts import Contract
from monitor_desk.domain.forms.occasion import Occasion
from monitor_desk.domain.forms.results import Final
from monitor_desk.domain.papers import AccuracyPoint
from monitor_desk.domain.recorded_file import Held, PaperRow, PreviousAnswer, RecordedFile
from monitor_desk.domain.records import RecordRef
from monitor_desk.domain.visits import PersonMet, Visit, VisitDay, VisitStep

__all__ = ["Held", "PaperRow", "PreviousAnswer", "VisitFile", "occasion_of"]


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitFile(RecordedFile):
    """Everything kept of one visit."""

    visit: Visit
    days: Held[VisitDay] = ()
    steps: Held[VisitStep] = ()
    people: Held[PersonMet] = ()
    accuracy: Held[AccuracyPoint] = ()
    follow_ups: tuple[UUID, ...] = ()  # visits planned as a follow-up of this one that were not cancelled or aborted

    @property
    def ref(self) -> RecordRef:
        """Return which visit it is."""
        return RecordRef(Visit.kind, self.id)

    @property
    def title(self) -> str:
        """Return what the visit is called."""
        return self.visit.title

    @property
    def provider_id(self) -> UUID | None:
        """Return who is visited."""
        return self.visit.provider_id

    @property
    def contract_id(self) -> UUID | None:
        """Return under which contract it is made."""
        return self.visit.contract_id

    @property
    def is_on_paper(self) -> bool:
        """Say whether the visit is taken on paper and keyed in."""
        return bool(self.visit.is_on_paper)

    @property
    def level(self) -> Final:
        """Return the result that was given, as computed and as decided, with the reason."""
        own = self.visit
        return Final(computed=own.level_computed, chosen=own.level, reason=own.level_reason)

    def has_ended(self) -> bool:
        """Say whether the site visit has ended: from then on, on-site notes are only added to."""
        return self.visit.ended_on is not None

    def occasion(self, today: date) -> Occasion:
        """Return the facts of the visit and its contract that show or hide questions."""
        return occasion_of(self.visit, self.contract, today, has_concern=bool(self.concerns))


def occasion_of(visit: Visit, contract: Contract | None, today: date, *, has_concern: bool = False) -> Occasion:
    """Return the facts of a visit and its contract that show or hide questions."""
    return Occasion(
        today=today,
        visit_type=visit.visit_type,
        is_announced=visit.is_announced,
        service_type=contract.service_type if contract else "",
        tier=contract.tier if contract else "",
        has_concern=has_concern,
    )
