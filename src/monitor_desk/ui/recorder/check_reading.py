"""A check as the recorder reads it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from monitor_desk.domain.check_keeping import is_settled
from monitor_desk.domain.check_receipt import has_come
from monitor_desk.domain.checks import CheckState
from monitor_desk.domain.dates import say_date
from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.recorded_filled import filled_of
from monitor_desk.ui.recorder.reading import Reading, conflicts_of, places_of

if TYPE_CHECKING:
    from uuid import UUID

    from monitor_desk.domain.check_file import CheckFile
    from monitor_desk.domain.forms.answers import Place
    from monitor_desk.services.desk import Desk

CONCLUDE, OPEN = "Conclude check", "Open the check"


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckReading(Reading):
    """One reading of a check."""

    before: ClassVar[str] = "Last check"

    file: CheckFile

    def is_fixed(self) -> bool:
        """Say whether nothing is recorded any more: the check was concluded or withdrawn."""
        return is_settled(self.file.check)

    def is_noted_on_site(self, place: Place) -> bool:  # noqa: ARG002  # nothing of a check is noted on site
        """Say that nothing of a check is append-only: it is reopened to be put right."""
        return False

    def next_words(self) -> str:
        """Return the next step of the check."""
        return CONCLUDE if self.file.check.state() is CheckState.CHECKING else OPEN

    def facts(self) -> list[str]:
        """Return contract, locations, how the check stands, and what has come."""
        file, check = self.file, self.file.check
        came = sum(1 for _, one in file.documents if has_come(one))
        asked = f"{came} of {len(file.documents)} have come" if file.documents else ""
        due = f"due {say_date(check.due_on)}" if check.due_on and came < len(file.documents) else ""
        reference = file.contract.reference if file.contract else ""
        on_paper = "taken on paper" if file.is_on_paper else ""
        return [reference, places_of(file), check.state().value.lower(), asked, due, on_paper]


def read_check(desk: Desk, check_id: UUID) -> CheckReading:
    """Read a check; raise `DeskError` where it has no form to be recorded on."""
    file = desk.checks.file(check_id)
    today = desk.clock.today()
    filled = filled_of(file, today)
    if filled is None:
        raise DeskError("This check has no form, so there is nothing to record on. Plan another with a kind.")
    return CheckReading(file=file, filled=filled, today=today, conflicts=conflicts_of(desk, file))
