"""Filling a desk with the demonstration caseload; what it is made of is imported only when a desk is filled."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from monitor_desk.data import drafts as draft_store
from monitor_desk.data import records
from monitor_desk.domain.calendar_entries import PeriodEntry
from monitor_desk.domain.checks import Check
from monitor_desk.domain.errors import DeskError
from monitor_desk.domain.providers import Provider
from monitor_desk.services.calendar import as_period

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date
    from uuid import UUID

    from monitor_desk.data.database import Database
    from monitor_desk.data.evidence import EvidenceStore
    from monitor_desk.domain.demonstration.check_audits import Spreadsheet
    from monitor_desk.domain.demonstration.pictures import Picture
    from monitor_desk.domain.demonstration.visit_scenes import Forms
    from monitor_desk.domain.fields import Draft
    from monitor_desk.domain.periods import Period
    from monitor_desk.domain.tiers import Tier
    from monitor_desk.services.clock import Clock
    from monitor_desk.services.forms import FormService

LABEL = "Demonstration caseload"
_CHUNK = 2_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Paperwork:
    """With what the caseload is made: the team's tiers and forms, and where its pictures go."""

    tiers: Sequence[Tier]
    forms: FormService | None = None
    evidence: EvidenceStore | None = None

    def in_use(self) -> Forms:
        """Return the version in use of each form, by the form's key."""
        rows = [*self.forms.rows(), *self.forms.rows(Check.kind)] if self.forms else []
        return {
            row.key: (row.version_id, self.forms.version(row.version_id))
            for row in rows
            if self.forms and row.version_id is not None
        }


class DemonstrationService:
    """Fills an empty desk, so that a newcomer sees what a caseload looks like."""

    def __init__(self, database: Database, clock: Clock, officer: str, paperwork: Paperwork) -> None:
        self._database = database
        self._clock = clock
        self._officer = officer
        self._paperwork = paperwork

    def fill(self, providers: int = 24, progress: Callable[[int, int], None] | None = None) -> int:
        """Write the caseload as it stands today; return and raise as the function `fill` does."""
        return fill(self._database, self._clock.today(), self._officer, self._paperwork, providers, progress)


def fill(
    database: Database,
    today: date,
    officer: str,
    paperwork: Paperwork,
    providers: int = 24,
    progress: Callable[[int, int], None] | None = None,
) -> int:
    """Write the caseload as one change that can be undone, and return how many records it has.

    `progress` is told how many records are written and of how many; what it raises stops the filling, and nothing is
    stored. Raise `DeskError` if the desk holds providers already, or held the demonstration before.
    """
    from monitor_desk.domain.demonstration import caseload, unfinished
    from monitor_desk.domain.demonstration.check_audits import spreadsheets
    from monitor_desk.domain.demonstration.pictures import pictures
    from monitor_desk.services.demonstration_check_papers import add_check_papers
    from monitor_desk.services.demonstration_papers import add_papers

    table, forms = _calendar_of_an_empty_desk(database), paperwork.in_use()
    made = caseload(today=today, tiers=paperwork.tiers, providers=providers, table=table, forms=forms)
    if paperwork.evidence is not None:
        made += [*_stored(pictures(made), paperwork.evidence), *_kept(spreadsheets(made, forms), paperwork.evidence)]
    with database.write(by=officer, label=LABEL) as session:
        for start in range(0, len(made), _CHUNK):
            records.insert_many(session, made[start : start + _CHUNK])
            if progress is not None:
                progress(min(start + _CHUNK, len(made)), len(made))
        papers = add_papers(session, made, forms) + add_check_papers(session, made, forms)
        for typed in unfinished(today):
            draft_store.keep(session, typed)
    return len(made) + papers


def _stored(wanted: Sequence[Picture], store: EvidenceStore) -> list[tuple[UUID, Draft]]:
    """Store the pictures and return their rows: the files are there before the rows that name them."""
    from monitor_desk.data import sample_pictures

    files = {
        subject: store.put(sample_pictures.drawn(subject), "image/jpeg") for subject in {one.subject for one in wanted}
    }
    return [
        (
            one.id,
            replace(
                one.row,
                sha256=files[one.subject].sha256,
                size=files[one.subject].size,
                width=sample_pictures.WIDTH,
                height=sample_pictures.HEIGHT,
            ),
        )
        for one in wanted
    ]


def _kept(wanted: Sequence[Spreadsheet], store: EvidenceStore) -> list[tuple[UUID, Draft]]:
    """Store the audited spreadsheets and return their rows with all that was found in them."""
    for one in wanted:
        store.put(one.content, "text/csv")
    return [row for one in wanted for row in one.records]


def _calendar_of_an_empty_desk(database: Database) -> list[Period]:
    from monitor_desk.domain.demonstration import demonstration_id

    with database.read() as session:
        if records.listed(session, Provider):
            message = "This desk holds providers already, so the demonstration was not added and nothing was changed."
            raise DeskError(f"{message} Begin a new desk in another folder to see it.")
        if records.exists(session, Provider.kind, demonstration_id(Provider.kind, 0)):
            message = "The demonstration was here before and lies in the bin; nothing was changed."
            raise DeskError(f"{message} Restore it from there, or begin a new desk in another folder.")
        entries = [as_period(entry) for _, entry in records.listed(session, PeriodEntry)]
    return [period for period in entries if period is not None]
