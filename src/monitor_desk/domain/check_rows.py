"""Checks as they are listed, looked for and planned."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from monitor_desk.domain.check_receipt import Receipt
from monitor_desk.domain.checks import ROUTINE, WHY
from monitor_desk.domain.errors import InvalidDraftError


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckDraft:
    """What an officer typed to plan a check, not yet checked; without a title it is called as its form is."""

    provider_id: UUID | None = None
    contract_id: UUID | None = None
    form_id: UUID | None = None
    location_ids: tuple[UUID, ...] = ()
    why: str = ROUTINE
    why_words: str = ""
    kpi: str = ""
    finding_id: UUID | None = None
    note_id: UUID | None = None
    title: str = ""
    from_on: date | None = None
    until_on: date | None = None
    scope: str = ""
    placement_on: date | None = None
    officer_id: UUID | None = None
    asks_prepared: bool = True  # what the form says the provider is to send goes on the list

    def checked(self) -> "CheckDraft":
        """Return the draft; raise `InvalidDraftError` naming each field that breaks a rule."""
        problems = {}
        if self.provider_id is None and self.contract_id is None:
            problems["provider_id"] = "Choose the provider"
        if self.form_id is None:
            problems["form_id"] = "Choose the kind of check"
        if self.why not in WHY:
            problems["why"] = "Say why the check is made"
        if self.from_on and self.until_on and self.until_on < self.from_on:
            problems["until_on"] = "The last day looked at comes before the first"
        if problems:
            raise InvalidDraftError(problems)
        return self


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckFilter:
    """Which checks to list; what is left empty does not narrow the list."""

    words: str = ""
    provider_id: UUID | None = None
    contract_id: UUID | None = None
    officer_id: UUID | None = None
    form_id: UUID | None = None
    states: tuple[str, ...] = ()
    is_open: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckRow:
    """One line of the list of checks; `value_marks` are KPI values that a check did not support."""

    id: UUID
    title: str
    check_kind: str
    provider: str
    provider_id: UUID | None
    contract: str
    contract_id: UUID | None
    why: str
    state: str
    requested_on: date | None
    due_on: date | None
    receipt: Receipt
    received: int
    asked: int
    officer: str
    level: str
    level_label: str
    tone: str
    concluded_on: date | None
    value_marks: tuple[str, ...] = ()
    next_step: str = ""
    next_due_on: date | None = None
    lateness: str = ""
    is_late: bool = False
    is_waiting: bool = False
