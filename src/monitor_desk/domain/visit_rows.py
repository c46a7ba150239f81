"""Visits as they are listed, looked for and planned."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from monitor_desk.domain.errors import InvalidDraftError
from monitor_desk.domain.visits import VISIT_TYPES


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitDraft:
    """What an officer typed to plan a visit, not yet checked; without a title it is called as its form is."""

    provider_id: UUID | None = None
    contract_id: UUID | None = None
    form_id: UUID | None = None
    visit_type: str = "Annual"
    is_announced: bool = True
    planned_on: date | None = None
    officer_id: UUID | None = None
    location_ids: tuple[UUID, ...] = ()
    title: str = ""
    scope: str = ""
    why: str = ""
    follows_id: UUID | None = None

    def checked(self) -> "VisitDraft":
        """Return the draft; raise `InvalidDraftError` naming each field that breaks a rule."""
        problems = {}
        if self.provider_id is None and self.contract_id is None:
            problems["provider_id"] = "Choose the provider"
        if self.form_id is None:
            problems["form_id"] = "Choose the form"
        if self.visit_type not in VISIT_TYPES:
            problems["visit_type"] = "Choose the type of visit"
        if self.planned_on is None:
            problems["planned_on"] = "Give the day on which it is planned"
        if self.visit_type == "Unannounced" and self.is_announced:
            problems["is_announced"] = "An unannounced visit is not announced"
        if problems:
            raise InvalidDraftError(problems)
        return self


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitFilter:
    """Which visits to list; what is left empty does not narrow the list."""

    words: str = ""
    provider_id: UUID | None = None
    contract_id: UUID | None = None
    officer_id: UUID | None = None
    states: tuple[str, ...] = ()
    visit_type: str = ""
    is_open: bool | None = None
    planned_from: date | None = None
    planned_until: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitRow:
    """One line of the visit list; `answered` and `total` are questions, None where they are not counted."""

    id: UUID
    title: str
    provider: str
    provider_id: UUID | None
    contract: str
    contract_id: UUID | None
    visit_type: str
    state: str
    is_announced: bool | None
    planned_on: date | None
    ended_on: date | None
    officer: str
    level: str
    next_step: str = ""
    next_due_on: date | None = None
    lateness: str = ""
    is_late: bool = False
    is_waiting: bool = False
    answered: int | None = None
    total: int | None = None
