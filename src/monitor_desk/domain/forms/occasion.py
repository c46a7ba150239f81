"""What a form is filled in for: the facts of the visit and contract, and the locations and persons it is asked for."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from monitor_desk.domain.forms.model import NO, YES, Repeat


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A location or a person for which sections are repeated."""

    id: UUID
    label: str
    repeat: Repeat


@dataclass(frozen=True, slots=True, kw_only=True)
class Occasion:
    """The facts that show or hide questions. A fact that is not known is empty and hides nothing."""

    today: date
    visit_type: str = ""
    is_announced: bool | None = None
    service_type: str = ""
    tier: str = ""
    has_concern: bool = False  # an immediate concern was raised: the cap of critical questions holds

    def fact(self, name: str) -> str:
        """Return a fact by the name that expressions use, in small letters: visit.type, contract.tier …"""
        if name == "visit.announced":
            return "" if self.is_announced is None else YES if self.is_announced else NO
        facts = {
            "visit.type": self.visit_type,
            "contract.service_type": self.service_type,
            "contract.tier": self.tier,
        }
        return facts[name].strip().lower()

    def is_for(self, service_types: Collection[str], tiers: Collection[str]) -> bool:
        """Say whether what is for these service types and tiers is asked; none named or known hides nothing."""
        if not service_types and not tiers:
            return True
        named = ((service_types, self.service_type), (tiers, self.tier))
        return all(_is_among(fact.strip().lower(), wanted) for wanted, fact in named)


def _is_among(fact: str, wanted: Collection[str]) -> bool:
    return not fact or not wanted or fact in {each.lower() for each in wanted}
