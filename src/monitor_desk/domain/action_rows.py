"""Actions as they are listed and read: across providers, the overdue first."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final, NamedTuple
from uuid import UUID

from monitor_desk.domain.action_life import PossibleStep
from monitor_desk.domain.actions import Action, ActionState, ActionStep
from monitor_desk.domain.dates import say_date, say_lateness
from monitor_desk.domain.evidence import Evidence
from monitor_desk.domain.findings import Finding
from monitor_desk.domain.recorded_file import Held

WITH_PROVIDER: Final = (ActionState.AGREED, ActionState.IN_PROGRESS, ActionState.NOT_ACCEPTED)
WITH_COUNCIL: Final = (ActionState.PROVIDER_COMPLETE,)


class Waiting(StrEnum):
    """Whose turn it is."""

    PROVIDER = "the provider"
    COUNCIL = "the council"


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionFilter:
    """Which actions to list; a filter that is left out lets all through."""

    words: str = ""
    provider_id: UUID | None = None
    contract_id: UUID | None = None
    visit_id: UUID | None = None
    check_id: UUID | None = None
    officer_id: UUID | None = None
    state: str = ""
    waiting_for: Waiting | None = None
    is_overdue_only: bool = False
    is_open_only: bool = False


class ActionRow(NamedTuple):
    """One line of the list of actions; `grade` is that of the finding it answers.

    A tuple and no dataclass: 10,000 of them are made in a fifth of the time.
    """

    id: UUID
    number: int | None
    headline: str
    provider_id: UUID | None
    provider: str
    contract_id: UUID | None
    contract: str
    location: str
    source: str
    owner: str
    officer: str
    state: str
    due_on: date | None
    grade: str
    visit_id: UUID | None
    check_id: UUID | None
    finding_id: UUID | None
    provider_complete_on: date | None
    is_overdue: bool

    def lateness(self, today: date) -> str:
        """Return when it is due or whom it waits for, in words."""
        return say_standing(ActionState(self.state), self.due_on, self.provider_complete_on, today)


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionPage:
    """An action with all that is known of it; `steps` in the order in which they were taken."""

    id: UUID
    action: Action
    steps: Held[ActionStep]
    possible: tuple[PossibleStep, ...]
    is_overdue: bool
    lateness: str
    finding: Finding | None = None
    evidence: Held[Evidence] = ()
    provider: str = ""
    contract: str = ""
    location: str = ""
    officer: str = ""
    visit: str = ""
    check: str = ""
    is_binned: bool = False
    is_disputed: bool = False


def is_overdue(state: ActionState, due_on: date | None, today: date) -> bool:
    """Say whether the provider is late: what waits to be agreed or verified waits for the council."""
    return state in WITH_PROVIDER and due_on is not None and due_on < today


def waits_for(state: ActionState) -> Waiting | None:
    """Return whose turn it is; None for a draft and for what is closed."""
    if state in WITH_PROVIDER:
        return Waiting.PROVIDER
    return Waiting.COUNCIL if state in WITH_COUNCIL else None


def say_standing(state: ActionState, due_on: date | None, provider_complete_on: date | None, today: date) -> str:
    """Return in words how an action stands with its date."""
    if state is ActionState.PROVIDER_COMPLETE:
        since = f" since {say_date(provider_complete_on)}" if provider_complete_on else ""
        return f"Waits for the council{since}"
    if state in {ActionState.VERIFIED, ActionState.WITHDRAWN}:
        return ""
    return "No date" if due_on is None else say_lateness(due_on, today)
