"""The team's forms as they are listed, and what is said when one cannot be put in use."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.forms.faults import FormFault


@dataclass(frozen=True, slots=True, kw_only=True)
class FormRow:
    """One form of the team; `number` and `version_id` are of the version in use, None before there is one."""

    id: UUID
    key: str
    title: str
    purpose: str
    summary: str
    service_types: tuple[str, ...]
    visit_types: tuple[str, ...]
    number: int | None
    version_id: UUID | None
    questions: int
    has_working: bool
    is_retired: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class FormVersionRow:
    """One version of a form: since when, by whom and why."""

    id: UUID
    number: int
    made_on: date | None
    author: str
    reason: str
    is_in_use: bool


class FormFaultsError(DeskError):
    """A form that has faults is not put in use; `faults` names each by its place."""

    def __init__(self, faults: tuple[FormFault, ...]) -> None:
        self.faults = faults
        number = "1 fault" if len(faults) == 1 else f"{len(faults)} faults"
        super().__init__(
            f"The form has {number} and was not put in use; the edits are kept. Correct them and try again."
        )
