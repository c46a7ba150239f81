"""What freezing the report of a visit and of a check have in common."""

from datetime import date
from uuid import UUID

from monitor_desk.data import records
from monitor_desk.data.database import ReadingSession
from monitor_desk.domain.dates import say_date
from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.findings import Finding
from monitor_desk.domain.papers import Paper
from monitor_desk.domain.recorded_file import RecordedFile


def earlier_findings(session: ReadingSession, file: RecordedFile) -> dict[UUID, str]:
    """Return what the findings of other visits and checks are called that were found again on this one."""
    own = {made for made, _ in file.findings}
    wanted = {one.repeat_of_id for _, one in file.findings if one.repeat_of_id} - own
    known = [one for one in wanted if records.exists(session, Finding.kind, one)]
    found = {one: records.get(session, Finding, one) for one in known}
    return {one: _called(finding.number, finding.found_on, finding.headline()) for one, finding in found.items()}


def refuse_two_versions(file: RecordedFile, undone: str) -> None:
    """Raise `DeskError` while two officers' words stand side by side: only one of them can be frozen."""
    if file.disputed:
        number, noun = len(file.disputed), file.ref.kind
        count = f"1 record of this {noun} was" if number == 1 else f"{number} records of this {noun} were"
        raise DeskError(
            f"{count} written differently on two laptops, so {undone}. Settle under Sharing which version stands."
        )


def damaged(paper: Paper) -> DeskError:
    """Return the sentence for a frozen report that is not as it was frozen."""
    return DeskError(
        f"{paper.headline()} is not as it was frozen, so it is not shown; nothing was changed. "
        "Look at “Is my work safe?”, and restore the desk from a backup."
    )


def _called(number: int | None, found_on: date | None, headline: str) -> str:
    name = f"F{number}" if number else f"“{headline}”"
    return f"{name}, found on {say_date(found_on)}" if found_on else name
